//! The table of evidence: what each answer of a token endpoint, a revocation endpoint, an API and a probe proves about
//! an authorisation, for every kind of provider. What is not in it proves nothing.

use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::fault::Fault;
use wegwijs_message::Msg;

/// Who answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Witness {
    /// The token endpoint, asked to renew.
    Token,
    /// The revocation endpoint (RFC 7009).
    Revocation,
    /// Exact Online's REST API.
    Api,
    /// Another provider's address that says whether a token is good.
    Probe,
}

/// What kind of provider answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Exact Online, with words of its own.
    ExactOnline,
    /// A provider that keeps to RFC 6749, 6750 and 7009.
    OAuth2,
}

/// What the `Reason` header says is in the way \[doc\].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block {
    /// The user is blocked.
    BlockedUser,
    /// The user is not active.
    InactiveUser,
    /// The customer is blocked.
    BlockedCustomer,
    /// The licence has expired.
    LicenceExpired,
    /// The administration is blocked.
    DivisionBlocked,
    /// The user has no access to the administration.
    NoDivisionAccess,
}

/// What is proven about the authorisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proves {
    /// The app has access.
    Authorised,
    /// The authorisation was taken back. The tokens are worth nothing any more.
    Withdrawn,
    /// Nothing is left that the app may see. Its tokens may still be taken.
    Disconnected,
    /// The token that is kept here was replaced by another. The app may have access elsewhere.
    Replaced,
    /// The sign-in was not used for too long.
    Expired,
    /// A person, a customer or a licence is in the way. When they no longer are, the tokens work again.
    Blocked,
    /// Nothing.
    Nothing,
}

/// An answer that proves something. Its code is stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// The API, or the probe, took the access token.
    TokenTaken,
    /// The token endpoint renewed, where nothing else can be asked.
    Renewed,
    /// `invalid_grant`: the refresh token is refused (RFC 6749, 5.2).
    InvalidGrant,
    /// `unauthorized_client`, which Exact Online says of a grant and not of a registration.
    UnauthorisedClient,
    /// The product says in words that the authorisation was taken back.
    SaidWithdrawn,
    /// The probe refuses the only token there is, within its lifetime (RFC 6750, 3.1).
    TokenRefused,
    /// The list of what the app may see is empty, and the provider's file says that this is how a disconnect shows.
    EmptyList,
    /// The provider took the withdrawal, and now its API refuses the access token and its token endpoint the refresh token,
    /// in words that alone would prove nothing.
    RefusedAfterRevocation,
    /// "Old refresh token used." \[obs\]
    OldRefreshToken,
    /// A refresh token is refused whose earlier use got no answer: the provider may have replaced it then (RFC 9700,
    /// 4.14.2).
    RefusedAfterLoss,
    /// "The refresh token expired at …" \[obs\]
    SaidExpired,
    /// The `Reason` header \[doc\].
    Reason(Block),
    /// The revocation endpoint took the request: also for a token that it never gave out (RFC 7009, 2.2), so a check
    /// must follow.
    RevocationTaken,
}

/// An answer that proves something, and its HTTP status where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// What was answered.
    pub proof: Proof,
    /// The HTTP status.
    pub status: Option<u16>,
}

/// What was heard, as far as the table looks at it.
#[derive(Clone, Copy)]
pub(super) struct Heard<'a> {
    pub(super) status: u16,
    /// An error in JSON. None for a web page, for a gateway's words, and where there is no error to read.
    pub(super) fault: Option<&'a Fault>,
    /// The `Reason` header.
    pub(super) reason: Option<&'a str>,
}

struct Row {
    witness: Witness,
    kinds: &'static [Kind],
    statuses: &'static [u16],
    when: When,
    proof: Proof,
}

/// What must be heard besides the status.
enum When {
    /// Nothing: the status says it.
    Status,
    /// This `error`.
    Code(&'static str),
    /// Words, or their absence.
    Words(fn(&Fault) -> bool),
    /// This `Reason` header, in any case.
    Reason(&'static str),
}

const EXACT_ONLINE: &[Kind] = &[Kind::ExactOnline];
const OAUTH2: &[Kind] = &[Kind::OAuth2];
const EVERY: &[Kind] = &[Kind::ExactOnline, Kind::OAuth2];
/// RFC 6749, 5.2: 400, or 401 \[obs\].
const REFUSED: &[u16] = &[400, 401];
const FORBIDDEN: &[u16] = &[401, 403];

/// The first row that fits decides. What a success proves is [`Evidence::taken`] and [`Evidence::renewed`].
#[rustfmt::skip]
const TABLE: [Row; 15] = [
    // Exact Online says these in words; `error` varies [obs].
    row(Witness::Token, EXACT_ONLINE, REFUSED, When::Words(says_old), Proof::OldRefreshToken),
    row(Witness::Token, EXACT_ONLINE, REFUSED, When::Words(says_expired), Proof::SaidExpired),
    row(Witness::Token, EXACT_ONLINE, REFUSED, When::Words(says_withdrawn), Proof::SaidWithdrawn),
    row(Witness::Token, EXACT_ONLINE, REFUSED, When::Code("unauthorized_client"), Proof::UnauthorisedClient),
    row(Witness::Token, OAUTH2, REFUSED, When::Words(grant_expired), Proof::SaidExpired),
    row(Witness::Token, EVERY, REFUSED, When::Code("invalid_grant"), Proof::InvalidGrant),
    // RFC 7009, 2.2, whatever the body and its type; 204 is Mollie's.
    row(Witness::Revocation, EVERY, &[200], When::Status, Proof::RevocationTaken),
    row(Witness::Revocation, EVERY, &[204], When::Status, Proof::RevocationTaken),
    row(Witness::Api, EXACT_ONLINE, FORBIDDEN, When::Reason("BlockedUser"), Proof::Reason(Block::BlockedUser)),
    row(Witness::Api, EXACT_ONLINE, FORBIDDEN, When::Reason("InactiveUser"), Proof::Reason(Block::InactiveUser)),
    row(Witness::Api, EXACT_ONLINE, FORBIDDEN, When::Reason("BlockedCustomer"), Proof::Reason(Block::BlockedCustomer)),
    row(Witness::Api, EXACT_ONLINE, FORBIDDEN, When::Reason("LicenseExpired"), Proof::Reason(Block::LicenceExpired)),
    row(Witness::Api, EXACT_ONLINE, FORBIDDEN, When::Reason("DivisionBlocked"), Proof::Reason(Block::DivisionBlocked)),
    row(Witness::Api, EXACT_ONLINE, FORBIDDEN, When::Reason("NoDivisionAccess"), Proof::Reason(Block::NoDivisionAccess)),
    // Only asked about a token that cannot be renewed and should still be good.
    row(Witness::Probe, OAUTH2, &[401], When::Words(is_no_lapse), Proof::TokenRefused),
];

const fn row(witness: Witness, kinds: &'static [Kind], statuses: &'static [u16], when: When, proof: Proof) -> Row {
    Row {
        witness,
        kinds,
        statuses,
        when,
        proof,
    }
}

/// What an answer proves; `None`: nothing.
pub(super) fn judge(witness: Witness, kind: Kind, heard: Heard<'_>) -> Option<Evidence> {
    let row = TABLE.iter().find(|row| {
        row.witness == witness
            && row.kinds.contains(&kind)
            && row.statuses.contains(&heard.status)
            && row.when.fits(heard)
    })?;
    Some(Evidence {
        proof: row.proof,
        status: Some(heard.status),
    })
}

impl When {
    fn fits(&self, heard: Heard<'_>) -> bool {
        match self {
            Self::Status => true,
            Self::Code(code) => heard.fault.is_some_and(|fault| fault.code == *code),
            Self::Words(says) => heard.fault.is_some_and(says),
            Self::Reason(reason) => heard.reason.is_some_and(|heard| heard.eq_ignore_ascii_case(reason)),
        }
    }
}

/// Codes with which words may say more. All others say that something else is wrong, whatever the words.
const OPEN_CODES: [&str; 6] = [
    "",
    "access_denied",
    "invalid_grant",
    "invalid_request",
    "invalid_token",
    "unauthorized_client",
];

/// Words that take back what they are said about: "not expired", "could not tell whether it was revoked".
const HEDGES: [&str; 8] = ["not ", "n't", "cannot", "could", "whether", "might", "unable", "never"];

fn is_plain(fault: &Fault) -> bool {
    OPEN_CODES.contains(&fault.code.as_str()) && !HEDGES.iter().any(|hedge| fault.says(hedge))
}

fn says_old(fault: &Fault) -> bool {
    is_plain(fault) && fault.says("old refresh token used")
}

fn says_expired(fault: &Fault) -> bool {
    let is_refresh = fault.says("refresh token") || fault.says("refresh_token");
    is_plain(fault) && is_refresh && fault.says("expired") && !names_withdrawal(fault)
}

fn says_withdrawn(fault: &Fault) -> bool {
    is_plain(fault) && names_withdrawal(fault)
}

fn names_withdrawal(fault: &Fault) -> bool {
    fault.says("revoked") || fault.says("withdrawn") || fault.says("consent was")
}

/// "Invalid, expired or revoked" says nothing more than its code.
fn grant_expired(fault: &Fault) -> bool {
    fault.code == "invalid_grant" && fault.says("expired") && !names_withdrawal(fault)
}

/// A token whose time is over was not withdrawn (RFC 6750, 3: "The access token expired").
fn is_no_lapse(fault: &Fault) -> bool {
    matches!(fault.code.as_str(), "" | "invalid_token") && !fault.says("expired")
}

impl Proof {
    /// Every answer that proves something.
    pub const ALL: [Self; 18] = [
        Self::TokenTaken,
        Self::Renewed,
        Self::InvalidGrant,
        Self::UnauthorisedClient,
        Self::SaidWithdrawn,
        Self::TokenRefused,
        Self::EmptyList,
        Self::RefusedAfterRevocation,
        Self::OldRefreshToken,
        Self::RefusedAfterLoss,
        Self::SaidExpired,
        Self::Reason(Block::BlockedUser),
        Self::Reason(Block::InactiveUser),
        Self::Reason(Block::BlockedCustomer),
        Self::Reason(Block::LicenceExpired),
        Self::Reason(Block::DivisionBlocked),
        Self::Reason(Block::NoDivisionAccess),
        Self::RevocationTaken,
    ];

    /// Its stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::TokenTaken => "token-taken",
            Self::Renewed => "renewed",
            Self::InvalidGrant => "invalid-grant",
            Self::UnauthorisedClient => "unauthorised-client",
            Self::SaidWithdrawn => "said-withdrawn",
            Self::TokenRefused => "token-refused",
            Self::EmptyList => "empty-list",
            Self::RefusedAfterRevocation => "refused-after-revocation",
            Self::OldRefreshToken => "old-refresh-token",
            Self::RefusedAfterLoss => "refused-after-loss",
            Self::SaidExpired => "said-expired",
            Self::Reason(_) => "reason-header",
            Self::RevocationTaken => "revocation-taken",
        }
    }

    /// What it proves.
    pub fn proves(self) -> Proves {
        match self {
            Self::TokenTaken | Self::Renewed => Proves::Authorised,
            Self::InvalidGrant
            | Self::UnauthorisedClient
            | Self::SaidWithdrawn
            | Self::TokenRefused
            | Self::RefusedAfterRevocation => Proves::Withdrawn,
            Self::EmptyList => Proves::Disconnected,
            Self::OldRefreshToken | Self::RefusedAfterLoss => Proves::Replaced,
            Self::SaidExpired => Proves::Expired,
            Self::Reason(_) => Proves::Blocked,
            Self::RevocationTaken => Proves::Nothing,
        }
    }

    /// Who gave it.
    fn witness(self) -> &'static str {
        match self {
            Self::TokenTaken | Self::TokenRefused | Self::EmptyList | Self::Reason(_) => "api",
            Self::RevocationTaken => "revocation-endpoint",
            _ => "token-endpoint",
        }
    }
}

impl Proves {
    /// Its stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Authorised => "authorised",
            Self::Withdrawn => "withdrawn",
            Self::Disconnected => "disconnected",
            Self::Replaced => "replaced",
            Self::Expired => "expired",
            Self::Blocked => "blocked",
            Self::Nothing => "nothing",
        }
    }
}

impl Block {
    /// As the header has it \[doc\].
    fn name(self) -> &'static str {
        match self {
            Self::BlockedUser => "BlockedUser",
            Self::InactiveUser => "InactiveUser",
            Self::BlockedCustomer => "BlockedCustomer",
            Self::LicenceExpired => "LicenseExpired",
            Self::DivisionBlocked => "DivisionBlocked",
            Self::NoDivisionAccess => "NoDivisionAccess",
        }
    }
}

impl Evidence {
    /// A new access token, where nothing else can be asked.
    pub(crate) fn renewed() -> Self {
        Self {
            proof: Proof::Renewed,
            status: None,
        }
    }

    /// The API or the probe took the token.
    pub(crate) fn taken(status: Option<u16>) -> Self {
        Self {
            proof: Proof::TokenTaken,
            status,
        }
    }

    /// The list of what the app may see is empty.
    pub(crate) fn empty_list(status: Option<u16>) -> Self {
        Self {
            proof: Proof::EmptyList,
            status,
        }
    }

    /// A withdrawal was taken, and now both tokens are refused.
    pub(crate) fn refused_after_revocation(status: u16) -> Self {
        Self {
            proof: Proof::RefusedAfterRevocation,
            status: Some(status),
        }
    }

    /// The same answer to a token whose earlier use got none: it proves no withdrawal any more.
    pub(crate) fn after_loss(self) -> Self {
        match self.proof.proves() {
            Proves::Withdrawn => Self {
                proof: Proof::RefusedAfterLoss,
                ..self
            },
            _ => self,
        }
    }

    /// What it proves.
    pub fn proves(self) -> Proves {
        self.proof.proves()
    }

    /// Which answer of `product` it was.
    pub fn msg(self, product: &str) -> Msg {
        let reason = match self.proof {
            Proof::Reason(block) => block.name(),
            _ => "",
        };
        Msg::app(&format!("proof-{}", self.proof.code()))
            .text("product", product)
            .text("reason", reason)
            .text(
                "status",
                self.status.map_or_else(String::new, |status| status.to_string()),
            )
    }
}

impl Serialize for Evidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut evidence = serializer.serialize_struct("Evidence", 4)?;
        evidence.serialize_field("answer", self.proof.code())?;
        evidence.serialize_field("from", self.proof.witness())?;
        evidence.serialize_field("status", &self.status)?;
        evidence.serialize_field("proves", self.proof.proves().code())?;
        evidence.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn that_a_revocation_was_taken_proves_nothing_and_only_a_refusal_proves_a_withdrawal() {
        for row in &TABLE {
            let proves = row.proof.proves();
            assert_eq!(
                row.witness == Witness::Revocation,
                proves == Proves::Nothing,
                "{}",
                row.proof.code()
            );
            assert!(proves != Proves::Authorised, "{} is a success", row.proof.code());
            let refuses = [Witness::Token, Witness::Probe].contains(&row.witness);
            assert!(refuses || proves != Proves::Withdrawn, "{}", row.proof.code());
        }
    }
}
