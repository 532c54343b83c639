//! What readers report, in SQLite or in PostgreSQL: one schema, one set of queries.
//!
//! Knows no words, no pages and no clock: the day comes with what is kept. Who reported is nowhere in it.
//!
//! ```text
//! at      where a store is             open   opened or refused, and brought up to date
//! report  what is kept                 store  keeping, counting, forgetting, moving
//! error   why something cannot be done
//! ```

mod at;
mod error;
mod open;
mod report;
mod store;

pub use at::At;
pub use error::StoreError;
pub use report::{Count, MAX_LINE, Report, Verdict};
pub use store::{Kept, Store};
