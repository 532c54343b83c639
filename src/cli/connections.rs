//! `wegwijs connections` and `wegwijs disconnect NAME`: what is connected here, and how to forget it.

use clap::ArgMatches;
use serde::Serialize;

use super::{
    api::Api,
    args::text,
    connect::connection_name,
    exit::Exit,
    failure::Failure,
    host::Host,
    json::to_json,
    table::table,
    terminal::{day, write_stdout},
};
use wegwijs_access::provider::Kind;
use wegwijs_message::Msg;

/// A refresh token of Exact Online dies when it is not used for this long (seconds): 30 days \[doc\].
const REFRESH_LIVES: i64 = 30 * 24 * 60 * 60;

#[derive(Serialize)]
struct Row {
    connection: String,
    provider: String,
    client_id: String,
    /// `None` where the vault does not tell.
    signed_in: Option<bool>,
    connected_at: Option<i64>,
    refresh_expires_at: Option<i64>,
}

/// Prints what is connected, since when, until when.
///
/// # Errors
/// The configuration, the vault or the output fails.
pub fn list(host: &Host) -> Result<Exit, Failure> {
    let api = Api::new(host)?;
    let mut rows = Vec::new();
    // A vault that does not open hides dates, not connections.
    let mut trouble = None;
    for (name, connection) in &api.config().connections {
        let secrets = api.store().and_then(|store| Ok(store.get(name)?));
        let secrets = secrets.map_err(|failure| trouble = Some(failure)).ok().flatten();
        let tokens = secrets.as_ref().and_then(|secrets| secrets.tokens.as_ref());
        let is_exact_online = api.provider(&connection.provider)?.kind() == Kind::ExactOnline;
        rows.push(Row {
            connection: name.to_string(),
            provider: connection.provider.clone(),
            client_id: connection.client_id.clone(),
            signed_in: trouble.is_none().then_some(tokens.is_some()),
            connected_at: secrets.as_ref().and_then(|secrets| secrets.connected_at),
            refresh_expires_at: tokens
                .filter(|_| is_exact_online)
                .map(|tokens| tokens.obtained_at.saturating_add(REFRESH_LIVES)),
        });
    }
    print(host, &rows)?;
    trouble.map_or(Ok(Exit::Ok), Err)
}

fn print(host: &Host, rows: &[Row]) -> Result<(), Failure> {
    if host.is_json() {
        return Ok(write_stdout(&to_json(&rows)?)?);
    }
    if rows.is_empty() {
        host.say(&Msg::app("connections-none"));
        return Ok(());
    }
    let word = |id: &str| host.words().text(&Msg::app(id));
    let head = ["name", "provider", "since", "until"].map(|column| word(&format!("column-{column}")));
    let cells = rows.iter().map(|row| {
        let until = if row.signed_in == Some(false) {
            word("connections-signed-out")
        } else {
            row.refresh_expires_at.map(day).unwrap_or_default()
        };
        vec![
            row.connection.clone(),
            row.provider.clone(),
            row.connected_at.map(day).unwrap_or_default(),
            until,
        ]
    });
    Ok(write_stdout(&table(&head, cells.collect()))?)
}

/// Forgets a connection here: its tokens, its secret, its settings. The product is not told.
///
/// # Errors
/// No such connection; the vault or the configuration fails.
pub fn disconnect(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    let name = connection_name(text(matches, "name").unwrap_or_default()).map_err(Failure::usage)?;
    let mut api = Api::new(host)?;
    if !api.names().contains(&name) {
        return Err(Failure::not_signed_in(
            Msg::error("unknown-connection").text("name", name.as_str()),
        ));
    }
    let store = api.store()?;
    // Nobody renews what is being forgotten.
    let guard = store.lock(&name)?;
    store.delete(&name)?;
    drop(guard);
    api.settings().remove_connection(&name)?;
    host.say(&Msg::app("disconnected").text("name", name.as_str()));
    Ok(Exit::Ok)
}
