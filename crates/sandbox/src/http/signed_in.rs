//! Who signed each app in, and which sign-ins the apps' own pages began.
//!
//! The apps' registered redirect URI leads nowhere (RFC 2606). What an app's own page began comes back to that page.

use std::{
    collections::{BTreeMap, VecDeque},
    fmt,
    sync::{Arc, Mutex},
};

use oauth2::CsrfToken;

use super::{lock::lock, paths};
use crate::{AuthRequest, TokenPair, World};

/// How many sign-ins may be under way.
const KEPT: usize = 256;

/// Gets the client id, the pair, and the practice environment's time (seconds since 1970).
type Tell = dyn Fn(&str, &TokenPair, i64) + Send + Sync;

/// Is told what an app is given when its page signs it in: an app that a reader has connected shares its tokens.
#[derive(Clone)]
pub struct OnSignIn(Arc<Tell>);

impl OnSignIn {
    /// Calls this with the client id, the pair, and the practice environment's time (seconds since 1970).
    pub fn new(call: impl Fn(&str, &TokenPair, i64) + Send + Sync + 'static) -> Self {
        Self(Arc::new(call))
    }

    pub(super) fn tell(&self, client_id: &str, pair: &TokenPair, now: i64) {
        (self.0)(client_id, pair, now);
    }
}

impl Default for OnSignIn {
    fn default() -> Self {
        Self::new(|_, _, _| {})
    }
}

impl fmt::Debug for OnSignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OnSignIn")
    }
}

/// What the apps know.
#[derive(Debug, Default)]
pub(super) struct Apps {
    /// Who signed each in last, by client id.
    users: Mutex<BTreeMap<String, String>>,
    /// The `state` of each sign-in that is under way.
    states: Mutex<VecDeque<String>>,
}

impl Apps {
    /// Each is signed in by the first who allowed it.
    pub(super) fn of(world: &World) -> Self {
        let apps = Self::default();
        apps.restart(world);
        apps
    }

    pub(super) fn restart(&self, world: &World) {
        let mut users = lock(&self.users);
        users.clear();
        for user in world.users() {
            for consent in world.consents_of(&user.login) {
                users.entry(consent.client_id.clone()).or_insert(user.login.clone());
            }
        }
    }

    /// Who signed an app in last: a login.
    pub(super) fn user(&self, client_id: &str) -> Option<String> {
        lock(&self.users).get(client_id).cloned()
    }

    /// Somebody, by login, has signed an app in.
    pub(super) fn signed_in(&self, client_id: &str, login: String) {
        lock(&self.users).insert(client_id.to_owned(), login);
    }

    /// An app's own page begins a sign-in; the result is the `state` of that.
    pub(super) fn begin(&self) -> String {
        let state = CsrfToken::new_random().secret().clone();
        let mut states = lock(&self.states);
        if states.len() >= KEPT {
            states.pop_front();
        }
        states.push_back(state.clone());
        state
    }

    /// Where the browser goes with an answer: back to the app's own page, if that page began.
    pub(super) fn landing(&self, request: &AuthRequest, answer: &str) -> String {
        let ours = request
            .state
            .as_ref()
            .is_some_and(|state| lock(&self.states).contains(state));
        match answer.split_once('?') {
            Some((_, query)) if ours => format!("{}/back?{query}", paths::app(&request.client_id)),
            _ => answer.to_owned(),
        }
    }

    /// A sign-in has come back with this `state`; `false`: no page of ours began it.
    pub(super) fn end(&self, state: &str) -> bool {
        let mut states = lock(&self.states);
        let before = states.len();
        states.retain(|known| known != state);
        states.len() < before
    }
}
