//! Taking one thing away from what an app reaches, and seeing that it is gone.

use super::{PlannedRequest, RevokeError, Verdict, plan_check, revoke::as_planned};
use crate::auth::{Administration, Connected, RefreshError, Tokens, refresh::fresh_access};
use crate::provider::{Api, REDACTED, removal_url, remove};
use wegwijs_engine as engine;
use wegwijs_message::Msg;

/// What taking one thing away would send. Running it takes the plan itself, so nothing else is taken away.
#[derive(Debug)]
pub struct NarrowPlan {
    one: Administration,
    stays: Vec<String>,
    requests: Vec<PlannedRequest>,
    tokens: Tokens,
}

/// Why nothing was taken away.
#[derive(Debug)]
pub enum NarrowError {
    /// The provider has no place for it.
    Unsupported,
    /// What the app reaches was never read.
    NotListed,
    /// It is none of these.
    Unknown {
        /// What was asked for.
        wanted: String,
        /// What there is.
        known: Vec<String>,
    },
    /// These are called so.
    Several {
        /// What was asked for.
        wanted: String,
        /// Each with its number.
        known: Vec<String>,
    },
    /// There is no access token to do it with.
    Renewal(RefreshError),
    /// What keeps a whole withdrawal from happening, too.
    Withdrawal(RevokeError),
}

impl From<RevokeError> for NarrowError {
    fn from(error: RevokeError) -> Self {
        Self::Withdrawal(error)
    }
}

impl NarrowPlan {
    /// What would be taken away.
    pub fn one(&self) -> &Administration {
        &self.one
    }

    /// The names of what stays, as the app reached it when that was last read.
    pub fn stays(&self) -> &[String] {
        &self.stays
    }

    /// The requests, in order, to be shown first: what is read at the end is the proof.
    pub fn requests(&self) -> &[PlannedRequest] {
        &self.requests
    }

    /// Whether it is gone, by what a check found since; `None`: that does not tell.
    pub fn is_gone(&self, found: &Verdict) -> Option<bool> {
        if found.is_withdrawn() || found.is_disconnected() {
            return Some(true);
        }
        let list = found.administrations.as_ref()?;
        let tells = found.verdict == engine::Verdict::Passed && !found.has_more;
        tells.then(|| list.iter().all(|other| other.code != self.one.code))
    }
}

impl NarrowError {
    /// What happened with `product`, `.why`, and `.next`: what to do, with the name of the connection.
    pub fn msg(&self, product: &str, connection: &str) -> Msg {
        match self {
            Self::Unsupported => Msg::error("narrow-unsupported").text("product", product),
            Self::NotListed => Msg::error("narrow-not-listed")
                .text("product", product)
                .text("name", connection),
            Self::Unknown { wanted, known } => Msg::error("narrow-unknown")
                .text("one", wanted)
                .text("known", known.join(", ")),
            Self::Several { wanted, known } => Msg::error("narrow-several")
                .text("one", wanted)
                .text("known", known.join(", ")),
            Self::Renewal(error) => error.msg(product),
            Self::Withdrawal(error) => error.msg(product, connection),
        }
    }
}

/// Plans to take away what is called `wanted`, or has that number, of what the app reached when that was last read.
/// Sends nothing.
///
/// # Errors
/// The provider has no place for it, or it is not one thing; there are no tokens; the vault cannot be read.
pub async fn plan_narrow(connected: &Connected, wanted: &str) -> Result<NarrowPlan, NarrowError> {
    let Api::Probe(probe) = connected.provider.api() else {
        return Err(NarrowError::Unsupported);
    };
    if !probe.removes {
        return Err(NarrowError::Unsupported);
    }
    let secrets = connected.get().await.map_err(RevokeError::Store)?;
    let tokens = secrets.tokens.clone().ok_or(RevokeError::NotSignedIn)?;
    let list = secrets.administrations.unwrap_or_default();
    if list.is_empty() {
        return Err(NarrowError::NotListed);
    }
    let one = one_of(&list, wanted.trim())?.clone();
    let url = removal_url(probe, &one.code).ok_or(NarrowError::Unsupported)?;
    let removal = PlannedRequest {
        method: "DELETE",
        url,
        headers: [("authorization".to_owned(), format!("Bearer {REDACTED}"))].into(),
        body: None,
        if_needed: false,
    };
    let check = plan_check(connected).await.map_err(RevokeError::Store)?;
    let (renewal, reads): (Vec<_>, Vec<_>) = check.into_iter().partition(|request| request.body.is_some());
    let renewal = renewal.into_iter().filter(|request| !request.if_needed);
    Ok(NarrowPlan {
        requests: renewal.chain([removal]).chain(reads).collect(),
        stays: list
            .into_iter()
            .filter(|other| other.code != one.code)
            .map(|other| other.name)
            .collect(),
        one,
        tokens,
    })
}

fn one_of<'l>(list: &'l [Administration], wanted: &str) -> Result<&'l Administration, NarrowError> {
    if let Some(by_number) = list.iter().find(|one| one.code == wanted) {
        return Ok(by_number);
    }
    let is_called = |one: &&Administration| one.name.trim().to_lowercase() == wanted.to_lowercase();
    let called: Vec<&Administration> = list.iter().filter(is_called).collect();
    let wanted = wanted.to_owned();
    match called.as_slice() {
        [one] => Ok(one),
        [] => Err(NarrowError::Unknown {
            wanted,
            known: list.iter().map(|one| one.name.clone()).collect(),
        }),
        several => Err(NarrowError::Several {
            wanted,
            known: several.iter().map(|one| one.code.clone()).collect(),
        }),
    }
}

/// Carries out a plan that was shown and accepted. Whether it is gone, a check must tell: a lost answer is no failure.
///
/// # Errors
/// The tokens are others than those of the plan; there is no access token; the provider refuses.
pub async fn narrow(plan: &NarrowPlan, connected: &Connected) -> Result<(), NarrowError> {
    let Api::Probe(probe) = connected.provider.api() else {
        return Err(NarrowError::Unsupported);
    };
    as_planned(&plan.tokens, connected).await?;
    let access = fresh_access(connected).await.map_err(NarrowError::Renewal)?;
    let Connected { http, .. } = connected;
    match remove(http, probe, &plan.one.code, access.bearer(), connected.now()).await {
        Err(error) if !error.may_have_arrived() => Err(RevokeError::Refused(error).into()),
        _ => Ok(()),
    }
}
