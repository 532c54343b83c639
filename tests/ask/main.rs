//! Questions and pasted errors: how often the right guide comes first, beside two baselines; and what is not right.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod quality;
