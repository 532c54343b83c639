//! A connection with everything that it takes to use it.

use std::{fmt, sync::Arc};

use super::{ConnectionName, Guard, Secret, Secrets, Store, StoreError};
use crate::provider::{Clock, Credentials, Http, Provider};

/// A connection with everything that it takes to use it. A clone is the same connection.
#[derive(Clone)]
pub struct Connected {
    /// Where it leads.
    pub provider: Provider,
    /// The app registration's id.
    pub client_id: String,
    /// Where the provider sends the user back to, as it is registered.
    pub redirect_uri: String,
    /// What the reader calls it.
    pub name: ConnectionName,
    /// Where its secrets are.
    pub store: Arc<dyn Store>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// How to get there.
    pub http: Http,
}

impl fmt::Debug for Connected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connected")
            .field("provider", &self.provider)
            .field("client_id", &self.client_id)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl Connected {
    /// Seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }

    pub(crate) fn credentials<'a>(&'a self, secrets: &'a Secrets) -> Credentials<'a> {
        let tokens = secrets.tokens.as_ref();
        let refresh = tokens.and_then(|tokens| tokens.refresh.as_ref());
        Credentials {
            client_id: &self.client_id,
            client_secret: secrets.client_secret.as_ref().map(Secret::expose),
            kept: [tokens.map(|tokens| &tokens.access), refresh].map(|kept| kept.map(Secret::expose)),
        }
    }

    /// What is kept; nothing kept is the same as nothing in it.
    pub(crate) async fn get(&self) -> Result<Secrets, StoreError> {
        let secrets = self.blocking(|store, name| store.get(name)).await?;
        Ok(secrets.unwrap_or_default())
    }

    pub(crate) async fn put(&self, secrets: &Secrets) -> Result<(), StoreError> {
        let secrets = secrets.clone();
        self.blocking(move |store, name| store.put(name, &secrets)).await
    }

    pub(crate) async fn lock(&self) -> Result<Locked, StoreError> {
        let guard = self.blocking(|store, name| store.lock(name)).await?;
        Ok(Locked(Some(guard)))
    }

    /// A vault may wait for a disk, a keyring or a person: never on a thread that others need.
    async fn blocking<T: Send + 'static>(
        &self,
        call: impl FnOnce(&dyn Store, &ConnectionName) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (store, name) = (Arc::clone(&self.store), self.name.clone());
        tokio::task::spawn_blocking(move || call(&*store, &name))
            .await
            .unwrap_or_else(|error| Err(StoreError::Io(std::io::Error::other(error))))
    }
}

/// A connection's lock, while it lives.
pub(crate) struct Locked(Option<Box<dyn Guard>>);

impl Locked {
    /// Lets go, and returns when that is done.
    pub(crate) async fn unlock(mut self) {
        let guard = self.0.take();
        // A guard that panics has let go all the same.
        let _ = tokio::task::spawn_blocking(move || drop(guard)).await;
    }
}
