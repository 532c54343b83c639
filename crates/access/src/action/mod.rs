//! Checks and actions: plan, run, verify.
//!
//! Knows the providers and the connections. A check only reads; an action runs a plan that was shown, and nothing else.

mod administrations;
mod authorised;
mod budget;
mod narrow;
mod plan;
mod reason;
mod revoke;
mod verdict;
mod withdrawal;

pub use authorised::{API_CALLS, authorised, authorised_within};
pub use narrow::{NarrowError, NarrowPlan, narrow, plan_narrow};
pub use plan::{PlannedRequest, plan_check};
pub use reason::Reason;
pub use revoke::{RevokeError, RevokePlan, Told, plan_revoke, revoke};
pub use verdict::{Asked, User, Verdict};
pub use withdrawal::{Wiped, wipe_withdrawn, withdrawn};
