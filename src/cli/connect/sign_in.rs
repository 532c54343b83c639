//! A sign-in that is under way: the browser elsewhere, the code that comes back, and the vault.

use std::sync::Arc;

use crate::cli::{api::Api, failure::Failure};
use wegwijs_access::auth::RedirectError;
use wegwijs_access::auth::{
    Arrival, Code, Connected, Connection, ConnectionName, DOOR_OPEN, Listener, Pages, Pending, Secret, sign_in,
};
use wegwijs_access::provider::Landing;
use wegwijs_message::Msg;
use wegwijs_words::Catalog;

/// A sign-in that is under way; nothing is kept before its end.
pub(super) struct SignIn {
    connected: Connected,
    connection: Connection,
    secret: Option<Secret>,
    pub(super) pending: Arc<Pending>,
    listener: Option<Listener>,
    /// Nothing was kept under this name before, and nothing is yet.
    is_empty: bool,
}

impl SignIn {
    /// Tries the vault out before anybody signs in, and makes the address to sign in at.
    pub(super) fn prepare(
        api: &Api<'_>,
        name: &ConnectionName,
        connection: Connection,
        secret: Option<Secret>,
    ) -> Result<Self, Failure> {
        let connected = api.connection(name, &connection)?;
        let earlier = connected.store.get(name)?;
        connected.store.put(name, &earlier.clone().unwrap_or_default())?;
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
    pub(super) fn listen(&mut self, api: &Api<'_>, words: &Catalog) -> Result<Arrival, Failure> {
        let word = |id: &str| words.text(&Msg::app(id));
        let pages = Pages {
            lang: words.lang().to_owned(),
            done: word("connect-page-done"),
            failed: word("connect-page-failed"),
            refused: word("connect-page-refused"),
            nothing_here: word("connect-page-nothing"),
        };
        let Some(listener) = self.listener.take() else {
            return Err(Failure::error(Msg::error("sign-in-no-listener")));
        };
        let waited = api.wait_for_somebody(listener.wait(Arc::clone(&self.pending), pages, DOOR_OPEN));
        let arrival = waited.map_err(|error| Failure::error(error.msg()))?;
        arrival.map_err(|error| refused(&error))
    }

    /// As [`Self::finish`], and tells the browser what came of it.
    pub(super) fn finish_arrival(self, api: &mut Api<'_>, arrival: Arrival) -> Result<(), Failure> {
        let finished = self.finish(api, &arrival.code);
        api.wait_for_somebody(arrival.answer(finished.is_ok()));
        finished
    }

    /// Changes the code into tokens and keeps them, and the connection with them.
    pub(super) fn finish(mut self, api: &mut Api<'_>, code: &Code) -> Result<(), Failure> {
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
        kept?;
        self.is_empty = false;
        api.settings().set_connection(&self.connected.name, &self.connection)
    }
}

impl SignIn {
    /// Whether the browser brings the code to this computer by itself.
    pub(super) fn listens(&self) -> bool {
        self.listener.is_some()
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

/// What the browser brought back is no code: in our words, and the page's own.
pub(super) fn refused(error: &RedirectError) -> Failure {
    Failure::error(error.msg()).with_raw(error.raw().map(|raw| raw.as_str().to_owned()))
}
