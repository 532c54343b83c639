//! `wegwijs` and `wegwijs guide [ADDRESS]`: the assistant itself.

use std::io::{self, BufReader, IsTerminal};

use clap::ArgMatches;

use super::{
    api::Api,
    conversation::Conversation,
    failure::{Exit, Failure},
    host::Host,
    interrupt::stop_when_told,
    store::Store,
    terminal::columns,
};
use crate::frontend::{self, Frontend, Json, Plain, Rich};
use wegwijs_engine::Address;
use wegwijs_words::Catalog;

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
    talk(host, begin(host, host.words_for(None)?, host.store()?))
}

/// To an address, or on where the reader stopped.
///
/// # Errors
/// An address that leads nowhere, nothing to resume; and see [`Conversation::run`].
pub fn run(host: &Host, options: Options) -> Result<Exit, Failure> {
    let store = host.store()?;
    let Some(address) = options.address else {
        let mut conversation = begin(host, resumed_words(host, &store)?, store);
        conversation.resume()?;
        return talk(host, conversation);
    };
    let address = Address::parse(&address, |part| host.is_language(part))?;
    let mut conversation = begin(host, host.words_for(address.lang.as_deref())?, store);
    conversation.go_to(&address)?;
    talk(host, conversation)
}

/// A conversation that can use the reader's connections.
fn begin(host: &Host, words: Catalog, store: Store) -> Conversation<'_> {
    let conversation = Conversation::new(host.pack(), words, store, host.lazy_index());
    match Api::new(host) {
        Ok(api) => conversation.with(api, host.is_json()),
        // The guides do without connections; what is wrong with them is told once.
        Err(failure) => {
            failure.report(host);
            conversation
        }
    }
}

/// A resumed session speaks as it did, unless the command line says otherwise.
fn resumed_words(host: &Host, store: &Store) -> Result<Catalog, Failure> {
    let session = store.last().ok().flatten().and_then(|guide| store.peek(&guide));
    Ok(match session {
        Some(session) => host.words_resumed(&session.lang, &session.ui_lang),
        None => host.words_for(None)?,
    })
}

fn talk(host: &Host, mut conversation: Conversation<'_>) -> Result<Exit, Failure> {
    let before = if host.is_json() || host.terminal().is_plain() {
        || {}
    } else {
        frontend::restore_terminal
    };
    stop_when_told(conversation.farewell(), before);
    let mut frontend = front_end(host);
    if let Some(practice) = host.practice().filter(|_| host.can_offer())
        && let Some(exit) = conversation.practise(practice, frontend.as_mut())?
    {
        return Ok(exit);
    }
    conversation.run(frontend.as_mut())
}

/// The front-end that fits the options and the streams.
pub(super) fn front_end(host: &Host) -> Box<dyn Frontend> {
    if host.is_json() {
        Box::new(Json::new(BufReader::new(io::stdin()), io::stdout()))
    } else if host.terminal().is_plain() {
        let width = columns(io::stdout().is_terminal());
        Box::new(Plain::new(
            BufReader::new(io::stdin()),
            io::stdout(),
            io::stderr(),
            width,
        ))
    } else {
        Box::new(Rich::new(host.terminal().is_coloured(), host.lazy_index()))
    }
}
