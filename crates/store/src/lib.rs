//! What readers report, in SQLite or in PostgreSQL: one schema, one set of queries.
//!
//! Knows no words, no pages and no clock: the day comes with what is kept. Who reported is nowhere in it.
//!
//! ```text
//! at        where a store is            open      opened or refused, and brought up to date
//! report    what is kept                store     keeping, counting, forgetting, moving
//! visit     what happens with steps     visited   counting it
//! standing  what voices add up to       overview  what to mend first
//! error     why something cannot be done
//! ```

mod at;
mod error;
mod open;
mod overview;
mod report;
mod standing;
mod store;
mod visit;
mod visited;

pub use at::At;
pub use error::StoreError;
pub use overview::{Overview, Row, Walk};
pub use report::{Count, MAX_LINE, Report, Verdict};
pub use standing::{Screen, Standing, Window, standings};
pub use store::{EVER, Kept, Store};
pub use visit::{Visits, What};
