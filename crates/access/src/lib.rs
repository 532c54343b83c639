//! Getting at a product: providers, sign-in, the vault, checks and actions.
//!
//! The only room that talks to a product and the only one that holds secrets. What it has to say it says as message
//! ids; who is asked, and what is shown, is for its hosts.
//!
//! ```
//! use wegwijs_access::provider::{COUNTRIES, site};
//!
//! assert_eq!(site("nl"), Some("start.exactonline.nl"));
//! assert!(COUNTRIES.contains(&"be"));
//! ```

pub mod action;
pub mod auth;
pub mod provider;
