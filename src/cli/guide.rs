//! `wegwijs` and `wegwijs guide [ADDRESS]`: the assistant itself.

use clap::ArgMatches;

use super::{exit::Exit, failure::Failure, front_end::front_end, host::Host, sitting::Sitting, store::Store};
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
/// See [`Sitting::talk`].
pub fn assistant(host: &Host) -> Result<Exit, Failure> {
    let sitting = Sitting::new(host, host.words_for(None)?, host.store()?);
    sitting.talk(front_end(host).as_mut())
}

/// To an address, or on where the reader stopped.
///
/// # Errors
/// An address that leads nowhere, nothing to resume; and see [`Sitting::talk`].
pub fn run(host: &Host, options: Options) -> Result<Exit, Failure> {
    let store = host.store()?;
    let sitting = match options.address {
        None => {
            let words = resumed_words(host, &store)?;
            let mut sitting = Sitting::new(host, words, store);
            sitting.resume()?;
            sitting
        }
        Some(address) => {
            let address = Address::parse(&address, |part| host.is_language(part))?;
            let words = host.words_for(address.lang.as_deref())?;
            let mut sitting = Sitting::new(host, words, store);
            sitting.go_to(&address)?;
            sitting
        }
    };
    sitting.talk(front_end(host).as_mut())
}

/// A resumed session speaks as it did, unless the command line says otherwise.
fn resumed_words(host: &Host, store: &Store) -> Result<Catalog, Failure> {
    let session = store.last().ok().flatten().and_then(|guide| store.peek(&guide));
    Ok(match session {
        Some(session) => host.words_resumed(&session.lang, &session.ui_lang),
        None => host.words_for(None)?,
    })
}
