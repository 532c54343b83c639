//! `wegwijs` and `wegwijs guide [ADDRESS]`: the assistant itself.

use std::io::{self, BufReader, IsTerminal};

use clap::ArgMatches;

use super::{
    conversation::{Conversation, Farewell},
    failure::{Exit, Failure},
    host::Host,
    terminal::columns,
};
use crate::{
    engine::Address,
    frontend::{self, Frontend, Json, Look, Plain, Rich},
    i18n::Catalog,
};

/// What `guide` is asked for.
pub struct Options {
    address: Option<String>,
}

impl From<&ArgMatches> for Options {
    fn from(matches: &ArgMatches) -> Self {
        Self {
            address: matches.get_one::<String>("address").cloned(),
        }
    }
}

/// The list of guides.
///
/// # Errors
/// See [`Conversation::run`].
pub fn assistant(host: &Host) -> Result<Exit, Failure> {
    let words = host.words_for(None)?;
    let mut conversation = Conversation::new(host.pack(), words, host.store()?);
    talk(host, &mut conversation)
}

/// To an address, or on where the reader stopped.
///
/// # Errors
/// An address that leads nowhere, nothing to resume; and see [`Conversation::run`].
pub fn run(host: &Host, options: Options) -> Result<Exit, Failure> {
    let store = host.store()?;
    let Some(address) = options.address else {
        let mut conversation = Conversation::new(host.pack(), resumed_words(host, &store)?, store);
        conversation.resume()?;
        return talk(host, &mut conversation);
    };
    let address = Address::parse(&address, |part| host.is_language(part))?;
    let mut conversation =
        Conversation::new(host.pack(), host.words_for(address.lang.as_deref())?, store);
    conversation.go_to(&address)?;
    talk(host, &mut conversation)
}

/// A resumed session speaks as it did, unless the command line says otherwise.
fn resumed_words(host: &Host, store: &super::store::Store) -> Result<Catalog, Failure> {
    let session = store
        .last()
        .ok()
        .flatten()
        .and_then(|guide| store.peek(&guide));
    Ok(match session {
        Some(session) => host.words_resumed(&session.lang, &session.ui_lang),
        None => host.words_for(None)?,
    })
}

fn talk(host: &Host, conversation: &mut Conversation<'_>) -> Result<Exit, Failure> {
    let mut frontend: Box<dyn Frontend> = if host.is_json() {
        Box::new(Json::new(BufReader::new(io::stdin()), io::stdout()))
    } else if host.terminal().is_plain() {
        stop_when_told(conversation.farewell(), || {});
        let width = columns(io::stdout().is_terminal());
        Box::new(Plain::new(
            BufReader::new(io::stdin()),
            io::stdout(),
            io::stderr(),
            width,
        ))
    } else {
        stop_when_told(conversation.farewell(), frontend::restore_terminal);
        Box::new(Rich::new(host.terminal().is_coloured()))
    };
    conversation.run(frontend.as_mut())
}

/// Ctrl-C while no prompt reads keys, or a closed window: say goodbye and go.
fn stop_when_told(farewell: Farewell, before: impl Fn() + Send + 'static) {
    // Without a handler the system stops us just the same, only without a word.
    let _ = ctrlc::set_handler(move || {
        before();
        let bye = farewell.lock().map(|text| text.clone()).unwrap_or_default();
        let look = Look::new(columns(io::stderr().is_terminal()), false);
        let bye = frontend::wrap(&bye, look.width(), "", "").join("\n");
        let _ = io::Write::write_all(&mut io::stderr(), format!("\n{bye}\n").as_bytes());
        std::process::exit(i32::from(Exit::Interrupted.code()));
    });
}
