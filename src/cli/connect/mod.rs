//! `wegwijs connect NAME`, and the same from inside a guide: signs an app registration in.

use std::io::{self, BufRead, IsTerminal};

mod options;
mod questions;
mod sign_in;

use super::{
    api::Api, exit::Exit, failure::Failure, front_end::front_end, host::Host, json::to_json, terminal::write_stdout,
};
use crate::frontend::Frontend;
use wegwijs_access::auth::{Connection, ConnectionName, DOOR_OPEN, RedirectError, redirect};
use wegwijs_access::provider::Provider;
use wegwijs_message::Msg;
use wegwijs_words::Catalog;

pub use options::Options;
pub(super) use options::connection_name;

use options::given_secret;
use questions::Person;
use sign_in::{SignIn, refused};

/// A longer address is none (bytes).
const MAX_PASTE: u64 = 64 * 1024;

/// Signs in.
///
/// # Errors
/// Something is missing and nobody can be asked; the sign-in does not work. Then nothing is kept.
pub fn run(host: &Host, options: &Options) -> Result<Exit, Failure> {
    let mut api = Api::new(host)?;
    let can_ask = !host.is_json() && io::stdin().is_terminal() && io::stderr().is_terminal();
    if !can_ask {
        super::interrupt::stop_when_told(host.farewell(), || {});
        return without_terminal(host, &mut api, options);
    }
    super::interrupt::stop_when_told(host.farewell(), crate::frontend::restore_terminal);
    let mut frontend = front_end(host);
    let mut words = host.words_for(None)?;
    let name = interactively(&mut api, options, frontend.as_mut(), &mut words)?;
    host.say_text(&words.text(&match &name {
        Some(name) => Msg::app("connect-done").text("name", name.as_str()),
        None => Msg::app("connect-stopped"),
    }));
    Ok(name.map_or(Exit::Interrupted, |_| Exit::Ok))
}

fn without_terminal(host: &Host, api: &mut Api<'_>, options: &Options) -> Result<Exit, Failure> {
    let need = |value: &Option<String>, arg: &str| {
        value
            .clone()
            .ok_or_else(|| Failure::usage(Msg::error("connect-needs").text("arg", arg)))
    };
    let name = connection_name(&need(&options.name, "NAME")?).map_err(Failure::usage)?;
    let connection = Connection {
        provider: need(&options.provider, "--provider")?,
        client_id: need(&options.client_id, "--client-id")?,
        redirect_uri: need(&options.redirect_uri, "--redirect-uri")?,
    };
    let secret = given_secret(options)?;
    let mut sign_in = SignIn::prepare(api, &name, connection, secret)?;
    let url = sign_in.pending.authorise_url().to_string();
    let line = if host.is_json() {
        to_json(&serde_json::json!({ "authorise_url": url }))?
    } else {
        url + "\n"
    };
    if sign_in.listens() {
        host.say(&listening());
    }
    write_stdout(&line)?;
    if sign_in.listens() {
        let arrival = sign_in.listen(api, host.words())?;
        sign_in.finish_arrival(api, arrival)?;
    } else {
        let mut pasted = String::new();
        io::Read::take(io::stdin().lock(), MAX_PASTE).read_line(&mut pasted)?;
        let code = match redirect::understand(&pasted, &sign_in.pending) {
            // Nobody is here who could be told what that means.
            Ok(pasted) if !pasted.is_ours => return Err(refused(&RedirectError::Unbound)),
            understood => understood.map_err(|error| refused(&error))?.code,
        };
        sign_in.finish(api, &code)?;
    }
    host.say(&Msg::app("connect-done").text("name", name.as_str()));
    Ok(Exit::Ok)
}

/// Asks for what is missing, and signs in. `None` when the reader thought better of it. They may switch language on the
/// way: `words` are then in that one.
///
/// # Errors
/// The sign-in does not work; nothing is kept.
pub fn interactively(
    api: &mut Api<'_>,
    options: &Options,
    frontend: &mut dyn Frontend,
    words: &mut Catalog,
) -> Result<Option<ConnectionName>, Failure> {
    let mut person = Person { frontend, words };
    let Some((name, connection, secret)) = person.ask_for_missing(api, options)? else {
        return Ok(None);
    };
    let mut sign_in = SignIn::prepare(api, &name, connection, secret)?;
    let url = sign_in.pending.authorise_url().to_string();
    let intro = if webbrowser::open(&url).is_ok() {
        "connect-opened"
    } else {
        "connect-open-yourself"
    };
    let rest = if sign_in.listens() {
        listening()
    } else {
        Msg::app("connect-copy")
    };
    person.tell("connect-title", &[rest, Msg::app(intro)])?;
    // Alone and unbroken, so that it can be copied.
    write_stdout(&format!("{url}\n"))?;
    if sign_in.listens() {
        let arrival = sign_in.listen(api, person.words)?;
        sign_in.finish_arrival(api, arrival)?;
        return Ok(Some(name));
    }
    let Some(code) = person.pasted_code(&sign_in.pending)? else {
        return Ok(None);
    };
    sign_in.finish(api, &code)?;
    Ok(Some(name))
}

/// Whether this provider can be told to withdraw by a program.
pub(super) fn can_withdraw(provider: &Provider) -> bool {
    provider.revocation_url().is_some()
}

/// That the door is open, and how long.
fn listening() -> Msg {
    let minutes = usize::try_from(DOOR_OPEN.as_secs() / 60).unwrap_or_default();
    Msg::app("connect-listening").count("minutes", minutes)
}
