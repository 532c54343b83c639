//! Understands what a person pastes after giving permission: the address that the browser ended at, or a part of it.

use url::Url;

use super::{
    Pending, Secret,
    pasted::{percent_decoded, unwrapped},
};
use crate::provider::{Raw, is_same_place};
use wegwijs_message::Msg;

/// Much longer than any address with a code in it (a code of Exact Online has some 600 characters \[code\]).
const MAX_BYTES: usize = 16 * 1024;

/// An authorisation code: good once, for minutes, and shown to nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code(Secret);

impl Code {
    pub(super) fn expose(&self) -> &str {
        self.0.expose()
    }
}

/// A code that was pasted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    /// The code.
    pub code: Code,
    /// Whether the state beside it is that of this sign-in. Without one nothing shows whose code it is: somebody may
    /// have sent theirs (RFC 9700, 4.7). Take it only from a person who was told so, and agrees.
    pub is_ours: bool,
}

/// Why there is no code in what was pasted. Never holds what was pasted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RedirectError {
    /// Nothing was pasted.
    Empty,
    /// More than 16 KiB.
    TooLong,
    /// Permission was refused in the browser.
    Denied,
    /// The provider says that it cannot give permission.
    Refused {
        /// Its code: `invalid_scope`, `server_error`, …
        error: String,
        /// Its words.
        raw: Option<Raw>,
    },
    /// The code belongs to another sign-in: an older one, or somebody else's.
    ForeignState,
    /// The end of the address is missing, and the state with it.
    NoState,
    /// A code without a state, from a program or where nobody can be asked about it.
    Unbound,
    /// The provider promises to say that it answers, and this answer does not (RFC 9207).
    NoIssuer,
    /// Another issuer than that of the provider says so (RFC 9207).
    OtherIssuer {
        /// The issuer that is named.
        issuer: String,
    },
    /// It is the address of another website.
    OtherSite {
        /// Its host.
        host: String,
    },
    /// It is the address to start at, or the page for signing in.
    AuthoriseUrl,
    /// There is no code in it.
    NoCode,
}

impl RedirectError {
    /// What the provider said, to be quoted after our own words.
    pub fn raw(&self) -> Option<&Raw> {
        match self {
            Self::Refused { raw, .. } => raw.as_ref(),
            _ => None,
        }
    }

    /// What happened, `.why`, and `.next`: what to do.
    pub fn msg(&self) -> Msg {
        match self {
            Self::Empty => Msg::error("sign-in-paste-empty"),
            Self::TooLong => Msg::error("sign-in-paste-too-long"),
            Self::Denied => Msg::error("sign-in-denied"),
            Self::Refused { error, .. } => Msg::error("sign-in-refused").text("error", error),
            Self::ForeignState => Msg::error("sign-in-foreign-state"),
            Self::NoState => Msg::error("sign-in-no-state"),
            Self::Unbound => Msg::error("sign-in-unbound"),
            Self::NoIssuer => Msg::error("sign-in-no-issuer"),
            Self::OtherIssuer { issuer } => Msg::error("sign-in-other-issuer").text("issuer", issuer),
            Self::OtherSite { host } => Msg::error("sign-in-other-site").text("host", host),
            Self::AuthoriseUrl => Msg::error("sign-in-authorise-url"),
            Self::NoCode => Msg::error("sign-in-no-code"),
        }
    }
}

/// Finds the code in what was pasted: the whole address, its part after the `?`, or the code alone; in quotes, wrapped
/// by a mail program, or as it comes. The state is checked wherever there is one, and so is the issuer.
///
/// # Errors
/// There is no code in it that can belong to this sign-in.
pub fn understand(pasted: &str, pending: &Pending) -> Result<Pasted, RedirectError> {
    if pasted.len() > MAX_BYTES {
        return Err(RedirectError::TooLong);
    }
    let text = unwrapped(pasted);
    if text.is_empty() {
        return Err(RedirectError::Empty);
    }
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    match with_scheme(&compact, pending.redirect_url()) {
        Some(address) => match Url::parse(&address) {
            Ok(url) => of_address(&url, pending).map(Pasted::ours),
            Err(_) => Err(RedirectError::NoCode),
        },
        None if is_parameters(&compact) => {
            let answer = Answer::read(&compact);
            let is_ours = answer.state.is_some();
            let code = answer.code(pending, false)?;
            Ok(Pasted { code, is_ours })
        }
        // Words, or another kind of address.
        None if compact != text || text.contains("://") => Err(RedirectError::NoCode),
        None => Ok(Pasted {
            code: code(text.split('#').next().unwrap_or_default())?,
            is_ours: false,
        }),
    }
}

impl Pasted {
    fn ours(code: Code) -> Self {
        let is_ours = true;
        Self { code, is_ours }
    }
}

/// The code in what a browser brought to our own door. Anybody can knock there, so the state must be there too, even
/// with an error.
pub(super) fn of_query(query: &str, pending: &Pending) -> Result<Code, RedirectError> {
    let answer = Answer::read(query);
    match answer.state {
        Some(_) => answer.code(pending, true),
        None => Err(RedirectError::NoState),
    }
}

/// Whether a browser that asks this host for this path means our own door.
pub(super) fn is_ours(pending: &Pending, path: &str, host: &str) -> bool {
    let url = pending.redirect_url();
    let ours = match (url.host_str(), url.port()) {
        (Some(ours), Some(port)) => format!("{ours}:{port}"),
        (ours, _) => ours.unwrap_or_default().to_owned(),
    };
    path == url.path() && ours.eq_ignore_ascii_case(host)
}

fn of_address(url: &Url, pending: &Pending) -> Result<Code, RedirectError> {
    if !is_same_place(url, pending.redirect_url()) {
        return Err(if url.origin() == pending.authorise_url().origin() {
            RedirectError::AuthoriseUrl
        } else {
            RedirectError::OtherSite {
                host: url.host_str().unwrap_or_default().to_owned(),
            }
        });
    }
    // Some providers answer after the `#`.
    let query = [url.query(), url.fragment()].map(Option::unwrap_or_default).join("&");
    Answer::read(&query).code(pending, true)
}

/// What a provider sends back through the browser.
#[derive(Default)]
struct Answer {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
    description: Option<String>,
    issuer: Option<String>,
}

impl Answer {
    /// Reads parameters. What follows a `#` is read too.
    fn read(parameters: &str) -> Self {
        let mut answer = Self::default();
        for pair in parameters.split(['&', '?', '#']) {
            // A mail or a web page may have made `&amp;` of `&`.
            let pair = pair.strip_prefix("amp;").unwrap_or(pair);
            let Some((key, value)) = pair.split_once('=') else {
                continue;
            };
            let slot = match key {
                "code" => &mut answer.code,
                "state" => &mut answer.state,
                "error" => &mut answer.error,
                "error_description" => &mut answer.description,
                "iss" => &mut answer.issuer,
                _ => continue,
            };
            slot.get_or_insert_with(|| value.to_owned());
        }
        answer
    }

    fn code(&self, pending: &Pending, needs_state: bool) -> Result<Code, RedirectError> {
        let is_ours = |state: &str| {
            let ours = pending.state().expose();
            percent_decoded(state).is_some_and(|state| state == ours)
        };
        if let Some(state) = &self.state
            && !is_ours(state)
        {
            return Err(RedirectError::ForeignState);
        }
        // A code alone, that somebody took from an address, says nothing of who answered.
        if pending.needs_issuer() && self.issuer.is_none() && self.state.is_some() {
            return Err(RedirectError::NoIssuer);
        }
        if let Some(issuer) = self.other_issuer(pending) {
            return Err(RedirectError::OtherIssuer { issuer });
        }
        match (&self.state, &self.error) {
            (_, Some(error)) => Err(self.refusal(error)),
            (None, None) if needs_state && self.code.is_some() => Err(RedirectError::NoState),
            _ => code(self.code.as_deref().unwrap_or_default()),
        }
    }

    /// Who says to have answered, if it is known to be another: compared to the letter (RFC 9207, 2.4).
    fn other_issuer(&self, pending: &Pending) -> Option<String> {
        let (expected, told) = (pending.issuer()?, self.issuer.as_deref()?);
        let told = percent_decoded(told).unwrap_or_default();
        let shown = || Raw::new(&told, &[]).map_or(String::new(), |raw| raw.to_string());
        (told != expected).then(shown)
    }

    fn refusal(&self, error: &str) -> RedirectError {
        let words = |text: &str| percent_decoded(&text.replace('+', " ")).unwrap_or_default();
        match words(error).as_str() {
            "access_denied" => RedirectError::Denied,
            error => RedirectError::Refused {
                error: Raw::new(error, &[]).map_or(String::new(), |raw| raw.to_string()),
                raw: self.description.as_deref().and_then(|text| Raw::new(&words(text), &[])),
            },
        }
    }
}

/// A code as it stands in an address. It is decoded once; a `+` stays one, because a code holds no blanks; and where a
/// `%` encodes nothing, the code was decoded already.
fn code(text: &str) -> Result<Code, RedirectError> {
    percent_decoded(text)
        .filter(|code| !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_graphic()))
        .map(|code| Code(Secret::new(code)))
        .ok_or(RedirectError::NoCode)
}

/// Whether this is the part of an address after its `?`.
fn is_parameters(text: &str) -> bool {
    let text = text.trim_start_matches(['?', '#', '&']);
    ["code=", "state=", "error="]
        .iter()
        .any(|key| text.starts_with(key) || text.contains(&format!("&{key}")))
}

/// The text, if it is an address; also where a browser left the scheme out.
fn with_scheme(text: &str, redirect_url: &Url) -> Option<String> {
    let starts = |prefix: &str| {
        let start = text.get(..prefix.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    if starts("https://") || starts("http://") {
        return Some(text.to_owned());
    }
    let host = redirect_url.host_str()?;
    let after = text.get(host.len()..)?;
    (starts(host) && after.starts_with(['/', '?', ':'])).then(|| format!("{}://{text}", redirect_url.scheme()))
}
