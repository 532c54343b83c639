//! `wegwijs connect NAME`, and the same from inside a guide: signs an app registration in.

use std::{
    io::{self, BufRead, IsTerminal},
    path::PathBuf,
    sync::Arc,
};

use clap::ArgMatches;

use super::{
    api::{Api, failed},
    args::text,
    conversation::bare,
    failure::{Exit, Failure},
    guide::front_end,
    host::Host,
    list::to_json,
    terminal::write_stdout,
};
use crate::{
    auth::{
        Code, Connected, Connection, ConnectionName, Listener, Pages, Pending, Secret, redirect, sign_in,
        vault::VaultKind,
    },
    engine::{Choice, Command, Msg, ViewKind},
    frontend::{Frontend, Input},
    i18n::{Catalog, render},
    provider::{COUNTRIES, Landing, Provider},
};

/// Where the client secret may come from, besides a file and a prompt.
const SECRET_VARIABLE: &str = "WEGWIJS_CLIENT_SECRET";
/// A longer address is none (bytes).
const MAX_PASTE: u64 = 64 * 1024;

/// What `connect` is asked for; what is missing is asked where somebody can be asked.
#[derive(Default)]
pub struct Options {
    name: Option<String>,
    provider: Option<String>,
    client_id: Option<String>,
    redirect_uri: Option<String>,
    secret_file: Option<PathBuf>,
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
    match interactively(&mut api, options, frontend.as_mut(), host.words())? {
        Some(name) => {
            host.say(&Msg::app("connect-done").text("name", name.as_str()));
            Ok(Exit::Ok)
        }
        None => Ok(Exit::Interrupted),
    }
}

fn without_terminal(host: &Host, api: &mut Api<'_>, options: &Options) -> Result<Exit, Failure> {
    let need = |value: &Option<String>, arg: &str| {
        value
            .clone()
            .ok_or_else(|| Failure::usage(Msg::error("connect-needs").text("arg", arg)))
    };
    let name = connection_name(&need(&options.name, "NAME")?)?;
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
    write_stdout(&line)?;
    let code = if sign_in.listener.is_some() {
        sign_in.listen(api, host.words())?
    } else {
        let mut pasted = String::new();
        io::Read::take(io::stdin().lock(), MAX_PASTE).read_line(&mut pasted)?;
        redirect::understand(&pasted, &sign_in.pending).map_err(|error| refused(&error))?
    };
    sign_in.finish(api, &code)?;
    host.say(&Msg::app("connect-done").text("name", name.as_str()));
    Ok(Exit::Ok)
}

/// Asks for what is missing. `None` when the reader thought better of it.
///
/// # Errors
/// The sign-in does not work; nothing is kept.
pub fn interactively(
    api: &mut Api<'_>,
    options: &Options,
    frontend: &mut dyn Frontend,
    words: &Catalog,
) -> Result<Option<ConnectionName>, Failure> {
    let Some(asked) = ask_for_missing(api, options, frontend, words)? else {
        return Ok(None);
    };
    let (name, connection, secret) = asked;
    let mut sign_in = SignIn::prepare(api, &name, connection, secret)?;
    let url = sign_in.pending.authorise_url().to_string();
    let opened = webbrowser::open(&url).is_ok();
    let intro = if opened {
        "connect-opened"
    } else {
        "connect-open-yourself"
    };
    let kind = if sign_in.listener.is_some() {
        "connect-listening"
    } else {
        "connect-copy"
    };
    tell(
        frontend,
        words,
        "connect-title",
        &[Msg::app(intro).text("url", &url), Msg::app(kind)],
    )?;
    let code = if sign_in.listener.is_some() {
        sign_in.listen(api, words)?
    } else {
        loop {
            let Some(pasted) = ask(frontend, words, "connect-ask-redirected", false)? else {
                return Ok(None);
            };
            match redirect::understand(&pasted, &sign_in.pending) {
                Ok(code) => break code,
                // What was pasted wrong can be pasted right.
                Err(error) => {
                    let mut lines = vec![error.msg(), error.msg().attr("why"), error.msg().attr("next")];
                    lines.extend(error.raw().map(|raw| Msg::app("connect-raw").text("raw", raw.as_str())));
                    tell(frontend, words, "error-title", &lines)?;
                }
            }
        }
    };
    sign_in.finish(api, &code)?;
    Ok(Some(name))
}

type Asked = (ConnectionName, Connection, Option<Secret>);

fn ask_for_missing(
    api: &mut Api<'_>,
    options: &Options,
    frontend: &mut dyn Frontend,
    words: &Catalog,
) -> Result<Option<Asked>, Failure> {
    let mut value = |given: &Option<String>, question: &str| match given {
        Some(value) => Ok(Some(value.clone())),
        None => ask(frontend, words, question, false),
    };
    let Some(name) = value(&options.name, "connect-ask-name")? else {
        return Ok(None);
    };
    let name = connection_name(&name)?;
    let known = api.config().connections.get(&name).cloned();
    let given = |option: &Option<String>, known: Option<&String>| option.clone().or_else(|| known.cloned());
    let provider = given(&options.provider, known.as_ref().map(|known| &known.provider));
    let client_id = given(&options.client_id, known.as_ref().map(|known| &known.client_id));
    let redirect_uri = given(&options.redirect_uri, known.as_ref().map(|known| &known.redirect_uri));

    let provider = match provider {
        Some(provider) => provider,
        None => match choose_provider(api, frontend, words)? {
            Some(provider) => provider,
            None => return Ok(None),
        },
    };
    let mut value = |given: Option<String>, question: &str| match given {
        Some(value) => Ok(Some(value)),
        None => ask(frontend, words, question, false),
    };
    let Some(client_id) = value(client_id, "connect-ask-client-id")? else {
        return Ok(None);
    };
    let Some(redirect_uri) = value(redirect_uri, "connect-ask-redirect-uri")? else {
        return Ok(None);
    };
    let secret = match given_secret(options)? {
        Some(secret) => Some(secret),
        None => match ask(frontend, words, "connect-ask-secret", true)? {
            None => return Ok(None),
            Some(secret) => Some(secret).filter(|secret| !secret.is_empty()).map(Secret::new),
        },
    };
    if api.config().vault.is_none() && !choose_vault(api, frontend, words)? {
        return Ok(None);
    }
    Ok(Some((
        name,
        Connection {
            provider,
            client_id,
            redirect_uri,
        },
        secret,
    )))
}

fn choose_provider(api: &Api<'_>, frontend: &mut dyn Frontend, words: &Catalog) -> Result<Option<String>, Failure> {
    let presets = COUNTRIES.iter().map(|country| {
        let label =
            Msg::app(&format!("country-{country}")).text("site", crate::provider::site(country).unwrap_or_default());
        Choice {
            id: format!("exact-online-{country}"),
            label,
        }
    });
    let own = api.config().providers.keys().map(|name| Choice {
        id: name.clone(),
        label: Msg::app("connect-own-provider").text("name", name),
    });
    let choices = own.chain(presets).collect();
    choose(
        frontend,
        words,
        "connect-provider-title",
        "connect-provider-body",
        choices,
    )
}

fn choose_vault(api: &mut Api<'_>, frontend: &mut dyn Frontend, words: &Catalog) -> Result<bool, Failure> {
    let choices = VaultKind::ALL
        .iter()
        .map(|kind| Choice {
            id: kind.name().to_owned(),
            label: Msg::app(&format!("connect-vault-{}", kind.name())),
        })
        .collect();
    let chosen = choose(frontend, words, "connect-vault-title", "connect-vault-body", choices)?;
    let Some(kind) = chosen.as_deref().and_then(VaultKind::from_name) else {
        return Ok(false);
    };
    api.settings().set_vault(kind)?;
    Ok(true)
}

/// A choice; `None` when the reader went back or stopped.
fn choose(
    frontend: &mut dyn Frontend,
    words: &Catalog,
    title: &str,
    body: &str,
    choices: Vec<Choice>,
) -> Result<Option<String>, Failure> {
    let mut view = bare(ViewKind::Choose, Msg::app(title), Some(Msg::app(body)));
    view.choices = choices;
    view.commands = vec![Command::Stop];
    let screen = render(&view, None, &[], words);
    loop {
        frontend.show(&screen, words)?;
        match frontend.ask(&screen, words)? {
            Input::Choose(id) if screen.choices.iter().any(|choice| choice.id == id) => {
                return Ok(Some(id));
            }
            Input::Command(_) | Input::Interrupt | Input::End => return Ok(None),
            _ => {}
        }
    }
}

/// A line; `None` when the reader went back or stopped.
fn ask(frontend: &mut dyn Frontend, words: &Catalog, question: &str, hidden: bool) -> Result<Option<String>, Failure> {
    Ok(match frontend.line(&words.text(&Msg::app(question)), hidden, words)? {
        Some(Input::Text(text)) => Some(text),
        _ => None,
    })
}

/// Says something that needs no answer.
pub(super) fn tell(frontend: &mut dyn Frontend, words: &Catalog, title: &str, lines: &[Msg]) -> io::Result<()> {
    let mut screen = render(&bare(ViewKind::Bye, Msg::app(title), None), None, &[], words);
    let lines: Vec<String> = lines
        .iter()
        .filter(|msg| words.has(msg))
        .map(|msg| words.markdown(msg))
        .collect();
    screen.body = lines.join("\n\n");
    frontend.show(&screen, words)
}

fn given_secret(options: &Options) -> Result<Option<Secret>, Failure> {
    let Some(file) = &options.secret_file else {
        return Ok(std::env::var(SECRET_VARIABLE)
            .ok()
            .filter(|secret| !secret.is_empty())
            .map(Secret::new));
    };
    let text = std::fs::read_to_string(file).map_err(|error| {
        let reason = crate::pack::io_reason(&error);
        let path = file.display().to_string();
        Failure::error(
            Msg::error("file-unreadable")
                .text("path", path)
                .arg("reason", reason.into()),
        )
    })?;
    Ok(Some(Secret::new(text.trim())))
}

pub(super) fn connection_name(name: &str) -> Result<ConnectionName, Failure> {
    name.trim()
        .parse()
        .map_err(|_| Failure::usage(Msg::error("bad-connection-name").text("name", name)))
}

/// What a provider or a page said, after our own words.
fn refused(error: &redirect::RedirectError) -> Failure {
    Failure::error(error.msg())
}

/// A sign-in that is under way; nothing is kept before its end.
struct SignIn {
    connected: Connected,
    connection: Connection,
    secret: Option<Secret>,
    pending: Arc<Pending>,
    listener: Option<Listener>,
    /// Nothing was kept under this name before, and nothing is yet.
    is_empty: bool,
}

impl SignIn {
    /// Tries the vault out before anybody signs in, and makes the address to sign in at.
    fn prepare(
        api: &Api<'_>,
        name: &ConnectionName,
        connection: Connection,
        secret: Option<Secret>,
    ) -> Result<Self, Failure> {
        let connected = api.connection(name, &connection)?;
        let earlier = connected.store.get(name).map_err(failed)?;
        connected
            .store
            .put(name, &earlier.clone().unwrap_or_default())
            .map_err(failed)?;
        let is_empty = earlier.is_none();
        let listener = match connected.provider.landing() {
            Landing::Paste => None,
            Landing::Loopback => {
                let bound = api.wait(Listener::bind(&connection.redirect_uri));
                Some(bound.map_err(|error| Failure::error(error.msg()))?)
            }
        };
        let redirect_uri = listener
            .as_ref()
            .map_or(connection.redirect_uri.as_str(), Listener::redirect_uri);
        let pending = sign_in::begin(&connected.provider, &connection.client_id, redirect_uri)
            .map_err(|error| Failure::usage(error.msg()))?;
        Ok(Self {
            connected,
            connection,
            secret,
            pending: Arc::new(pending),
            listener,
            is_empty,
        })
    }

    /// Waits for the browser to come back to this computer.
    fn listen(&mut self, api: &Api<'_>, words: &Catalog) -> Result<Code, Failure> {
        let word = |id: &str| words.text(&Msg::app(id));
        let pages = Pages {
            lang: words.lang().to_owned(),
            done: word("connect-page-done"),
            refused: word("connect-page-refused"),
            nothing_here: word("connect-page-nothing"),
        };
        let Some(listener) = self.listener.take() else {
            return Err(Failure::error(Msg::error("sign-in-no-listener")));
        };
        let waited = api.wait_for_somebody(listener.wait(Arc::clone(&self.pending), pages));
        let code = waited.map_err(|error| Failure::error(error.msg()))?;
        code.map_err(|error| refused(&error))
    }

    /// Changes the code into tokens and keeps them, and the connection with them.
    fn finish(mut self, api: &mut Api<'_>, code: &Code) -> Result<(), Failure> {
        let product = self.connected.provider.title().to_owned();
        let tokens = api.wait_to_the_end(async {
            let tokens = sign_in::finish(&self.pending, code, self.secret.as_ref(), api.http(), api.clock()).await;
            match tokens {
                Ok(tokens) => Ok(sign_in::keep(&self.connected, self.secret.clone(), tokens).await),
                Err(error) => Err(error),
            }
        });
        let kept = tokens.map_err(|error| {
            let raw = error.raw().map(|raw| raw.as_str().to_owned());
            Failure::error(error.msg(&product)).with_raw(raw)
        })?;
        kept.map_err(failed)?;
        self.is_empty = false;
        api.settings().set_connection(&self.connected.name, &self.connection)
    }
}

impl Drop for SignIn {
    /// A sign-in that came to nothing leaves the vault as it was.
    fn drop(&mut self) {
        if self.is_empty {
            // What stays behind is empty.
            let _ = self.connected.store.delete(&self.connected.name);
        }
    }
}

/// Whether this provider can be told to withdraw by a program.
pub(super) fn can_withdraw(provider: &Provider) -> bool {
    provider.revocation_url().is_some()
}
