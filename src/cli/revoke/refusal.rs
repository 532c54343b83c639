//! A withdrawal that a provider did not take, as it is told.

use crate::cli::failure::Failure;
use wegwijs_access::action::RevokeError;
use wegwijs_access::provider::RevocationError;
use wegwijs_message::Msg;

/// What happened, with the provider's own words and when to try again where it tells.
pub(super) fn told(msg: Msg, error: &RevokeError) -> Failure {
    let refused = error.refused();
    let raw = refused.and_then(RevocationError::raw);
    Failure::error(msg)
        .with_raw(raw.map(|raw| raw.as_str().to_owned()))
        .with_retry(refused.and_then(RevocationError::retry_at))
}
