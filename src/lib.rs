//! Wegwijs: a guided help assistant for the terminal, in Dutch and English.

pub mod action;
pub mod ask;
pub mod auth;
pub mod cli;
pub mod engine;
pub mod frontend;
pub mod i18n;
pub mod pack;
pub mod picture;
pub mod provider;
pub mod sandbox;
