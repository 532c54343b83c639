//! The command line and the front-ends of Wegwijs: a guided help assistant, in Dutch and English.

pub mod cli;
pub mod frontend;
