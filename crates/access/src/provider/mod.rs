//! The products' APIs: where they are, how to ask them, what they answer, what their errors mean.
//!
//! Knows no vault and no words; an error carries ids and data.

mod address;
mod answer;
mod api_error;
mod clock;
mod description;
mod discovery;
mod evidence;
mod failure;
mod fault;
mod fields;
mod http;
mod limits;
mod preset;
mod provider_error;
mod raw;
mod removal;
mod rest;
mod revocation;
mod revocation_error;
mod sites;
mod table;
mod token;
mod token_answer;
mod token_error;
mod withdrawing;

pub use address::{ReadUrl, UrlFault};
pub use api_error::ApiError;
pub use clock::{Clock, SystemClock};
pub use description::{Api, ClientAuth, Landing, Provider};
pub use discovery::{Describer, DiscoveryError, Metadata, discover, issuer_to_ask};
pub use evidence::{Block, Evidence, Kind, Proof, Proves, Witness};
pub use failure::{Failed, Network, Unreadable};
pub use http::Http;
pub use limits::{Limits, Window};
pub use preset::{find, is_of_sites};
pub use provider_error::ProviderError;
pub use raw::Raw;
pub use revocation_error::RevocationError;
pub use sites::{Sites, add_sites};
pub use token_error::TokenError;
pub use withdrawing::{Empty, Format, ListOf, Method, Probe, Revocation, RevocationAuth, TokenKind};

pub(crate) use address::{is_loopback, is_same_place};
pub(crate) use http::Bearer;
pub(crate) use removal::{removal_url, remove};
pub(crate) use rest::{Me, Place, Reply, list, me, me_url, probe};
pub(crate) use revocation::{REDACTED, revocation, revoke};
pub(crate) use token::{Credentials, REFRESH_LIVES, RENEW_AFTER, authorise_url, exchange_code, exchange_refresh};
pub(crate) use token_answer::{LONGEST, TokenAnswer};
