//! The practice world: people, administrations, apps, consents, tokens and limits as a state machine.
//!
//! No I/O and no clock of its own. Facts about the product carry the grade of their source: \[doc\] its documentation,
//! \[obs\] a real log, \[code\] what clients assume, \[claim\] one vendor says so.

mod api;
mod apps;
mod auth_request;
mod authorise;
mod clock;
mod consent;
mod divisions;
mod limits;
mod people;
mod plain;
mod practice;
mod random;
mod registry;
mod resource;
mod rows;
mod rules;
mod tokens;

use std::{collections::BTreeMap, fmt};

pub use api::{ApiAsk, ApiRefusal, ApiReply, ApiRows, Reason};
pub use apps::{App, AppKind, DataScope};
pub use auth_request::{AuthProblem, AuthRequest, Provider, Visitor};
pub use divisions::{Consent, Divisions};
pub use limits::{Budget, Rate};
pub use people::{Access, Administration, AdministrationStatus, Rights, Subscription, User, UserStatus};
pub use plain::{PlainClient, PlainTokens, XeroConnection, XeroOrganisation, XeroRemoval};
pub use practice::{
    PRACTICE_CLIENT_ID, PRACTICE_CLIENT_SECRET, PRACTICE_PLAIN_CLIENT_ID, PRACTICE_PLAIN_CLIENT_SECRET,
    PRACTICE_REDIRECT_URI, PRACTICE_START, PRACTICE_USER,
};
pub use resource::Resource;
pub use rules::{Envelope, ExpiredAccess, Rules, TokenAnswer};
pub use tokens::{AccessState, Credentials, RefreshState, TokenPair, TokenRefusal};

use clock::Clock;
use limits::Limits;
use people::People;
use plain::Plain;
use random::Random;
use tokens::Tokens;

/// A simulated Exact Online, and a plain OAuth provider beside it.
#[derive(Debug)]
pub struct World {
    /// The product's numbers and whims.
    pub rules: Rules,
    /// What happens when somebody comes to the authorisation page.
    pub visitor: Visitor,
    people: People,
    apps: BTreeMap<String, App>,
    consents: BTreeMap<(String, String), Consent>,
    tokens: Tokens,
    limits: Limits,
    plain: Plain,
    clock: Clock,
    random: Random,
}

impl World {
    /// An empty world whose clock stands at `now` (seconds since 1970) until it is moved.
    pub fn new(now: i64) -> Self {
        Self {
            rules: Rules::default(),
            visitor: Visitor::default(),
            people: People::default(),
            apps: BTreeMap::new(),
            consents: BTreeMap::new(),
            tokens: Tokens::default(),
            limits: Limits::default(),
            plain: Plain::default(),
            clock: Clock::at(now),
            random: Random::from_os(),
        }
    }

    /// From here on tokens and codes are a function of this seed: for tests only.
    pub fn seed(&mut self, seed: u64) {
        self.random = Random::seeded(seed);
    }

    /// The world's time (seconds since 1970).
    pub fn now(&self) -> i64 {
        self.clock.now()
    }

    /// Moves the clock (seconds).
    pub fn advance(&mut self, seconds: i64) {
        self.clock.advance(seconds);
    }

    /// From here on the clock goes along with the system clock (plus what it was advanced by), as far as
    /// [`World::observe`] tells it.
    pub fn follow_system_clock(&mut self) {
        self.clock.follow();
    }

    /// Tells a world that follows the system clock what time it is (seconds since 1970).
    pub fn observe(&mut self, system_now: i64) {
        self.clock.observe(system_now);
    }
}

/// What cannot be done in this world.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorldError {
    /// Nobody has that login.
    NoSuchUser,
    /// No app, or plain client, has that client id.
    NoSuchApp,
    /// No administration has that code.
    NoSuchAdministration,
    /// The user has no rights in a chosen administration.
    NoRights,
    /// The user has not allowed this app.
    NoConsent,
    /// The redirect URI is not https, or is this computer.
    RedirectRefused,
}

impl fmt::Display for WorldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for WorldError {}
