//! Getting at a product: providers, sign-in, the vault, checks and actions.
//!
//! The only room that talks to a product and the only one that holds secrets. What it has to say it says as message
//! ids; who is asked, and what is shown, is for its hosts.
//!
//! ```
//! use wegwijs_access::provider::Provider;
//!
//! let table = "kind = \"exact-online\"\nbase_url = \"https://start.exactonline.nl\"".parse().unwrap();
//! let provider = Provider::from_table("exact-online-nl", &table).unwrap();
//! assert_eq!(provider.token_url().path(), "/api/oauth2/token");
//! ```

pub mod action;
pub mod auth;
pub mod provider;
