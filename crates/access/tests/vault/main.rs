//! The vault, its locks and `config.toml`, as other programs and crashes meet them.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout
)]

mod child;
mod config;
mod crash;
mod damage;
mod home;
mod keyring;
mod locks;
mod parallel;
mod passphrase;
mod secrecy;
mod words;
