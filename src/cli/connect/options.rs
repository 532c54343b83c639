//! What `connect` is told on the command line and by the environment.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::cli::{args::text, failure::Failure};
use wegwijs_access::auth::{ConnectionName, Secret};
use wegwijs_message::Msg;

/// Where the client secret may come from, besides a file and a prompt.
const SECRET_VARIABLE: &str = "WEGWIJS_CLIENT_SECRET";

/// What `connect` is asked for; what is missing is asked where somebody can be asked.
#[derive(Default)]
pub struct Options {
    pub(super) name: Option<String>,
    pub(super) provider: Option<String>,
    pub(super) client_id: Option<String>,
    pub(super) redirect_uri: Option<String>,
    pub(super) secret_file: Option<PathBuf>,
}

impl From<&ArgMatches> for Options {
    fn from(matches: &ArgMatches) -> Self {
        let value = |name: &str| text(matches, name).map(str::to_owned);
        Self {
            name: value("name"),
            provider: value("provider"),
            client_id: value("client-id"),
            redirect_uri: value("redirect-uri"),
            secret_file: matches.get_one::<PathBuf>("client-secret-file").cloned(),
        }
    }
}

/// The secret that was given in a file, or else by the environment.
pub(super) fn given_secret(options: &Options) -> Result<Option<Secret>, Failure> {
    let Some(file) = &options.secret_file else {
        return Ok(std::env::var(SECRET_VARIABLE)
            .ok()
            .filter(|secret| !secret.is_empty())
            .map(Secret::new));
    };
    let text = std::fs::read_to_string(file).map_err(|error| {
        let reason = wegwijs_message::io_reason(&error);
        let path = file.display().to_string();
        Failure::error(
            Msg::error("file-unreadable")
                .text("path", path)
                .arg("reason", reason.into()),
        )
    })?;
    Ok(Some(Secret::new(text.trim())))
}

/// How a connection is called.
///
/// # Errors
/// It cannot be called that.
pub fn connection_name(name: &str) -> Result<ConnectionName, Msg> {
    name.trim()
        .parse()
        .map_err(|_| Msg::error("bad-connection-name").text("name", name))
}
