//! What a check found.

use serde::Serialize;

use super::Reason;
use crate::auth::{Administration, Tokens};
use crate::provider::{Evidence, Limits, ListOf, Proves, Raw};
use wegwijs_engine as engine;
use wegwijs_message::Msg;

/// What a check found. Times are seconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// Whether the app is still authorised.
    pub verdict: engine::Verdict,
    /// Why.
    pub reason: Reason,
    /// Which answer proves it. There is one whenever the app is found to be authorised or not.
    pub proof: Option<Evidence>,
    /// What the product said, to be quoted after our own words.
    pub raw: Option<Raw>,
    /// Whom the token belongs to.
    pub user: Option<User>,
    /// What came back when asked which administrations there are; `None` when that is not known. Whether the product
    /// leaves out what the app may not see is not established.
    pub administrations: Option<Vec<Administration>>,
    /// Those that were not there last time.
    pub added: Vec<Administration>,
    /// Those that were there last time, and no longer are.
    pub gone: Vec<Administration>,
    /// Whether there are more administrations than were read.
    pub has_more: bool,
    /// Why the administrations are not known, where the app is authorised.
    pub list_reason: Option<Reason>,
    /// What the product said about that.
    pub list_raw: Option<Raw>,
    /// What was asked of the API, in order.
    pub asked: Vec<Asked>,
    /// How much more may be asked.
    pub limits: Limits,
    /// When the refresh token dies if it is not used; `None` where that is not known.
    pub refresh_expires_at: Option<i64>,
    /// When to try again; `None` where that makes no sense or is not known.
    pub retry_at: Option<i64>,
    /// When this was found.
    pub checked_at: i64,
    /// What to call the product in a sentence.
    #[serde(skip)]
    pub product: String,
    /// The connection that it is about.
    #[serde(skip)]
    pub connection: String,
    /// What `administrations` lists.
    #[serde(skip)]
    pub lists: ListOf,
    /// Whether the provider confirmed a withdrawal just before.
    #[serde(skip)]
    pub(super) is_confirmed: bool,
    /// Whether the provider gave a new pair after it was told to withdraw.
    #[serde(skip)]
    pub(super) is_renewed: bool,
    /// The tokens that it is about.
    #[serde(skip)]
    pub(super) tokens: Option<Tokens>,
    /// How long their access may outlive a withdrawal (minutes); 0 where that is not known.
    #[serde(skip)]
    pub(super) outlives: usize,
}

/// Whom a token belongs to, as the product says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct User {
    /// The full name.
    pub name: Option<String>,
    /// The mail address.
    pub email: Option<String>,
}

/// Something that was asked of the API.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// What: its path below the API's root.
    pub path: String,
    /// The HTTP status that came back; `None` without an answer.
    pub status: Option<u16>,
}

impl Verdict {
    /// What happened, `.why`: what it means, and `.next`: what to do.
    pub fn msg(&self) -> Msg {
        if self.is_confirmed && self.is_withdrawn() {
            return Msg::error("access-withdrawn")
                .text("product", &self.product)
                .text("name", &self.connection);
        }
        self.reason.msg(&self.product, &self.connection, self.minutes())
    }

    /// Whether the authorisation is proven to be withdrawn. A block, an expired sign-in or a replaced token is not that.
    pub fn is_withdrawn(&self) -> bool {
        self.proof.is_some_and(|proof| proof.proves() == Proves::Withdrawn)
    }

    /// Whether nothing is left that the app may see, whatever its tokens are worth.
    pub fn is_disconnected(&self) -> bool {
        self.proof.is_some_and(|proof| proof.proves() == Proves::Disconnected)
    }

    /// The one way to a verdict: an answer that proves it.
    pub(super) fn prove(&mut self, evidence: Evidence, raw: Option<Raw>) {
        let reason = Reason::from(evidence);
        self.verdict = reason.verdict();
        self.reason = reason;
        self.proof = Some(evidence);
        self.raw = raw;
        self.retry_at = None;
    }

    /// Nothing is proven.
    pub(super) fn doubt(&mut self, reason: Reason, raw: Option<Raw>, retry_at: Option<i64>) {
        self.verdict = engine::Verdict::Unknown;
        self.reason = reason;
        self.proof = None;
        self.raw = raw;
        self.retry_at = retry_at;
    }

    /// Which answer proves that the app has no access.
    pub fn proof_msg(&self) -> Option<Msg> {
        let proof = self.proof.filter(|_| self.verdict == engine::Verdict::Failed)?;
        Some(proof.msg(&self.product))
    }

    /// The same, for why the administrations are not known.
    pub fn list_msg(&self) -> Option<Msg> {
        let reason = self.list_reason?;
        Some(reason.msg(&self.product, &self.connection, self.minutes()))
    }

    /// How long to wait, in whole minutes; 0 where that is not known.
    fn minutes(&self) -> usize {
        let seconds = self.retry_at.map_or(0, |at| at - self.checked_at);
        usize::try_from(seconds).unwrap_or(0).div_ceil(60)
    }
}
