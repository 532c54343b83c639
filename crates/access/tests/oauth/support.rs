//! A vault in memory that writes down what is done with it, a clock that stands still, and connections.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicI64, AtomicUsize, Ordering},
    },
};

use wegwijs_access::auth::{
    Administration, Connected, ConnectionName, Guard, Secret, Secrets, Store, StoreError, Tokens,
};
use wegwijs_access::provider::{Clock, Http, Provider};
use wegwijs_pack::Pack;

use crate::server::{Expect, Server};

pub const NOW: i64 = 1_700_000_000;
pub const CLIENT_ID: &str = "b81cc4de-d192-400e-bcb4-09254394c52a";
pub const REDIRECT: &str = "https://example.test/klaar";
pub const CLIENT_SECRET: &str = "kl1ent+geheim/=&%";
pub const ACCESS: &str = "gAAAA-kept.access_token/0+1=";
pub const REFRESH: &str = "Gv1.kept/refresh+token=!%41";
pub const NEW_ACCESS: &str = "gAAAA-new.access_token/2+3=";
pub const NEW_REFRESH: &str = "Gv1.new/refresh+token=!%42";

pub const TOKEN: &str = "POST /api/oauth2/token";
pub const ME: &str = "GET /api/v1/current/Me";
pub const DIVISIONS: &str = "GET /api/v1/7095/system/Divisions";

/// What happened, in order.
#[derive(Debug, Clone, Default)]
pub struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    pub fn add(&self, what: &str) {
        self.0.lock().unwrap().push(what.to_owned());
    }

    /// Without queries.
    pub fn all(&self) -> Vec<String> {
        let log = self.0.lock().unwrap();
        log.iter()
            .map(|what| what.split('?').next().unwrap().to_owned())
            .collect()
    }

    pub fn count(&self, what: &str) -> usize {
        self.all().iter().filter(|seen| *seen == what).count()
    }
}

/// A clock that stands still.
#[derive(Debug)]
pub struct Still(pub AtomicI64);

impl Clock for Still {
    fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

#[derive(Default)]
pub struct Memory {
    kept: Mutex<BTreeMap<ConnectionName, Secrets>>,
    locked: Arc<(Mutex<bool>, Condvar)>,
    /// How many puts are taken before this many are refused.
    take_puts: AtomicUsize,
    refuse_puts: AtomicUsize,
    pub log: Log,
}

impl Memory {
    pub fn with(secrets: Option<Secrets>, log: Log) -> Arc<Self> {
        let kept = secrets.map(|secrets| (name(), secrets));
        Arc::new(Self {
            kept: Mutex::new(kept.into_iter().collect()),
            log,
            ..Self::default()
        })
    }

    /// Refuses this many puts after as many were taken.
    pub fn refuse_puts(&self, taken: usize, refused: usize) {
        self.take_puts.store(taken, Ordering::SeqCst);
        self.refuse_puts.store(refused, Ordering::SeqCst);
    }

    pub fn kept(&self) -> Option<Secrets> {
        self.kept.lock().unwrap().get(&name()).cloned()
    }

    pub fn is_locked(&self) -> bool {
        *self.locked.0.lock().unwrap()
    }
}

impl Store for Memory {
    fn get(&self, name: &ConnectionName) -> Result<Option<Secrets>, StoreError> {
        self.log.add("get");
        Ok(self.kept.lock().unwrap().get(name).cloned())
    }

    fn put(&self, name: &ConnectionName, secrets: &Secrets) -> Result<(), StoreError> {
        let refuse = |left: usize| left.checked_sub(1);
        let (set, fetch) = (Ordering::SeqCst, Ordering::SeqCst);
        let is_taken = self.take_puts.fetch_update(set, fetch, refuse).is_ok();
        if !is_taken && self.refuse_puts.fetch_update(set, fetch, refuse).is_ok() {
            self.log.add("put refused");
            return Err(StoreError::KeyringRefused);
        }
        self.log.add("put");
        self.kept.lock().unwrap().insert(name.clone(), secrets.clone());
        Ok(())
    }

    fn delete(&self, name: &ConnectionName) -> Result<(), StoreError> {
        self.kept.lock().unwrap().remove(name);
        Ok(())
    }

    fn lock(&self, _: &ConnectionName) -> Result<Box<dyn Guard>, StoreError> {
        let (locked, freed) = &*self.locked;
        let mut locked = freed.wait_while(locked.lock().unwrap(), |locked| *locked).unwrap();
        *locked = true;
        self.log.add("lock");
        Ok(Box::new(Held(Arc::clone(&self.locked), self.log.clone())))
    }
}

struct Held(Arc<(Mutex<bool>, Condvar)>, Log);

impl Guard for Held {}

impl Drop for Held {
    fn drop(&mut self) {
        self.1.add("unlock");
        *self.0.0.lock().unwrap() = false;
        self.0.1.notify_all();
    }
}

pub fn name() -> ConnectionName {
    "excel-oud".parse().unwrap()
}

/// Exact Online's paths at a server.
pub fn exact(base: &str) -> Provider {
    provider(&format!("kind = \"exact-online\"\nbase_url = \"{base}\""))
}

/// The presets, as they come with the program.
pub fn presets() -> BTreeMap<String, toml::Table> {
    let files = Pack::Embedded.providers().unwrap().into_iter();
    files.map(|(name, text)| (name, text.parse().unwrap())).collect()
}

pub fn provider(table: &str) -> Provider {
    Provider::from_table("acme", &table.parse().unwrap()).unwrap()
}

/// Another provider, with all that one can have.
pub fn oauth2(base: &str, more: &str) -> Provider {
    provider(&format!(
        "kind = \"oauth2\"\nauth_url = \"{base}/auth\"\ntoken_url = \"{base}/token\"\n{more}"
    ))
}

pub fn tokens(age: i64) -> Tokens {
    Tokens {
        access: Secret::new(ACCESS),
        refresh: Some(Secret::new(REFRESH)),
        obtained_at: NOW - age,
        expires_in: 600,
        unanswered_since: None,
    }
}

pub fn signed_in(age: i64) -> Secrets {
    Secrets {
        client_secret: Some(Secret::new(CLIENT_SECRET)),
        tokens: Some(tokens(age)),
        administrations: None,
        connected_at: Some(NOW - 10_000),
    }
}

/// As [`signed_in`], and a refresh got no answer.
pub fn unanswered(age: i64) -> Secrets {
    let mut secrets = signed_in(age);
    secrets.tokens.as_mut().unwrap().unanswered_since = Some(NOW);
    secrets
}

pub fn administration(code: &str, name: &str) -> Administration {
    Administration {
        code: code.to_owned(),
        name: name.to_owned(),
    }
}

/// A pair as Exact Online gives it.
pub fn pair() -> String {
    format!(
        r#"{{"access_token":"{NEW_ACCESS}","token_type":"bearer","expires_in":"600","refresh_token":"{NEW_REFRESH}"}}"#
    )
}

pub fn me() -> &'static str {
    r#"{"d":{"results":[{"CurrentDivision":7095,"FullName":"Ans de Vries","UserName":"ans","Email":"ans@alfa.example"}]}}"#
}

/// A connection to Exact Online at a scripted server.
pub struct Scene {
    pub server: Server,
    pub connected: Connected,
    pub store: Arc<Memory>,
    pub clock: Arc<Still>,
    pub log: Log,
}

impl Scene {
    pub async fn new(secrets: impl Into<Option<Secrets>>, script: Vec<Expect>) -> Self {
        Self::at(exact, secrets, script).await
    }

    /// Another provider than Exact Online.
    pub async fn at(
        provider: impl Fn(&str) -> Provider,
        secrets: impl Into<Option<Secrets>>,
        script: Vec<Expect>,
    ) -> Self {
        let log = Log::default();
        let server = Server::logging(script, log.clone()).await;
        let store = Memory::with(secrets.into(), log.clone());
        let clock = Arc::new(Still(AtomicI64::new(NOW)));
        let connected = Connected {
            provider: provider(&server.url("")),
            client_id: CLIENT_ID.to_owned(),
            redirect_uri: REDIRECT.to_owned(),
            name: name(),
            store: Arc::clone(&store) as Arc<dyn Store>,
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            http: Http::new(),
        };
        Self {
            server,
            connected,
            store,
            clock,
            log,
        }
    }

    /// What is kept now; everything that was expected came.
    #[track_caller]
    pub fn done(self) -> Secrets {
        assert!(!self.store.is_locked(), "the lock was not let go");
        self.server.done();
        self.store.kept().unwrap_or_default()
    }
}
