//! Connections against OAuth servers that nobody here wrote: oidc-provider, django-oauth-toolkit and Authlib, each with
//! a small proxy in front that puts faults in.
//!
//! `.ci/run` installs them; where they are not installed, what is left out is said. Nothing here sleeps.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly, and says what it left out"
)]

mod browser;
#[path = "../program/connections/desk.rs"]
#[allow(dead_code, reason = "its own tests use the rest")]
mod desk;
#[path = "../../crates/sandbox/tests/sandbox/http.rs"]
#[allow(dead_code, reason = "its own tests use the rest")]
mod http;
mod oidc;
mod proxy;
mod rounds;
mod server;
#[path = "../support/mod.rs"]
mod support;
#[path = "../../crates/access/tests/vault/home.rs"]
#[allow(dead_code, reason = "its own tests use the rest")]
mod vault;

/// Every round with every server.
macro_rules! rounds {
    ($($server:ident: $others:expr;)*) => {
        $(mod $server {
            use crate::{rounds, server::Other};

            fn with(round: impl Fn(&rounds::Table)) {
                if let Some(other) = Other::start($others) {
                    round(&rounds::Table::set(other));
                }
            }

            #[test]
            fn it_connects_and_is_withdrawn_with_proof() {
                with(rounds::connect_access_revoke);
            }

            #[test]
            fn what_was_withdrawn_elsewhere_is_seen() {
                with(rounds::withdrawn_elsewhere);
            }

            #[test]
            fn a_token_endpoint_that_is_not_well_proves_nothing() {
                with(rounds::doubts);
            }

            #[test]
            fn a_revocation_endpoint_is_understood() {
                with(rounds::revocations);
            }

            #[test]
            fn a_renewal_that_got_lost_means_replaced() {
                with(rounds::lost_renewal);
            }
        })*
    };
}

rounds! {
    oidc_provider: crate::server::OIDC_PROVIDER;
    django_oauth_toolkit: crate::server::DJANGO;
    authlib: crate::server::AUTHLIB;
}
