//! A pack that is changed while it is served: what passes the check replaces it, between two requests.

use std::sync::{Arc, mpsc::Receiver};

use wegwijs_pack::{Fault, Watcher};

use crate::{edition::Edition, news::News, shared::Shared};

/// Looks until it is told to stop: until the other end of the channel is gone.
pub(crate) fn watch(watcher: Watcher, shared: &Arc<Shared>, told: &Receiver<()>, news: &(dyn Fn(News) + Send + Sync)) {
    let mut number = 1;
    watcher.run(told, |checked| {
        number += 1;
        let edition = checked.and_then(|pack| Edition::new(number, pack, &shared.about).map_err(Fault::Unreadable));
        match edition {
            Ok(edition) => {
                shared.replace(edition);
                news(News::Replaced);
            }
            Err(fault) => news(News::NotReplaced(fault)),
        }
    });
}
