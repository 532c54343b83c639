//! What is wrong with a request, for a person.

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// There is no such page.
    NotFound,
    /// The page cannot be asked like that.
    WrongMethod,
    /// The request is for another host.
    WrongHost,
    /// The form comes from elsewhere.
    WrongOrigin,
    /// The form token is missing, or not of this session.
    FormToken,
    /// The form is too big.
    TooBig,
    /// No app has this client id.
    UnknownClient,
    /// The app is not registered for this redirect URI.
    RedirectMismatch,
    /// Nobody has signed in.
    NotSignedIn,
    /// Nobody has that login.
    NoSuchUser,
    /// Neither allowed nor refused, or no administration chosen, or one that is not theirs.
    NothingChosen,
    /// The permission is not there (any more), or is somebody else's.
    NoSuchPermission,
    /// The form asks for something that there is not.
    BadForm,
    /// The practice environment is operated from the computer that it runs on.
    OnlyFromHere,
}

impl Problem {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::NotFound,
        Self::WrongMethod,
        Self::WrongHost,
        Self::WrongOrigin,
        Self::FormToken,
        Self::TooBig,
        Self::UnknownClient,
        Self::RedirectMismatch,
        Self::NotSignedIn,
        Self::NoSuchUser,
        Self::NothingChosen,
        Self::NoSuchPermission,
        Self::BadForm,
        Self::OnlyFromHere,
    ];

    /// The HTTP status.
    pub fn status(self) -> u16 {
        match self {
            Self::NotFound | Self::NoSuchPermission => 404,
            Self::WrongMethod => 405,
            Self::WrongHost => 421,
            Self::WrongOrigin | Self::FormToken | Self::NotSignedIn | Self::OnlyFromHere => 403,
            Self::TooBig => 413,
            Self::UnknownClient | Self::RedirectMismatch | Self::NoSuchUser | Self::NothingChosen | Self::BadForm => {
                400
            }
        }
    }

    /// A stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::WrongMethod => "wrong-method",
            Self::WrongHost => "wrong-host",
            Self::WrongOrigin => "wrong-origin",
            Self::FormToken => "form-token",
            Self::TooBig => "too-big",
            Self::UnknownClient => "unknown-client",
            Self::RedirectMismatch => "redirect-mismatch",
            Self::NotSignedIn => "not-signed-in",
            Self::NoSuchUser => "no-such-user",
            Self::NothingChosen => "nothing-chosen",
            Self::NoSuchPermission => "no-such-permission",
            Self::BadForm => "bad-form",
            Self::OnlyFromHere => "only-from-here",
        }
    }
}
