//! Who is signed in at the pages: a cookie, and a form token that another site cannot know.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::Mutex,
};

use axum::http::{HeaderMap, header};
use oauth2::CsrfToken;

use super::lock::lock;

const COOKIE: &str = "wegwijs-practice";
/// Somebody who keeps asking for new sessions pushes out the oldest, and fills no memory.
const KEPT: usize = 256;

#[derive(Debug, Clone)]
pub(super) struct Session {
    id: String,
    /// Goes into every form, and comes back with it.
    pub(super) token: String,
    /// A login.
    pub(super) user: Option<String>,
}

#[derive(Debug, Default)]
pub(super) struct Sessions(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    sessions: BTreeMap<String, Session>,
    order: VecDeque<String>,
}

impl Sessions {
    /// The session of a request, if it has one.
    pub(super) fn of(&self, headers: &HeaderMap) -> Option<Session> {
        let known = lock(&self.0);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .filter(|(name, _)| *name == COOKIE)
            .find_map(|(_, id)| known.sessions.get(id).cloned())
    }

    /// Forgets a session.
    pub(super) fn end(&self, session: &Session) {
        let mut known = lock(&self.0);
        known.sessions.remove(&session.id);
        known.order.retain(|id| *id != session.id);
    }

    /// A new session; signing in always makes one, so that nobody can plant theirs beforehand.
    pub(super) fn begin(&self, user: Option<String>) -> Session {
        let session = Session {
            id: secret(),
            token: secret(),
            user,
        };
        let mut known = lock(&self.0);
        if known.order.len() >= KEPT
            && let Some(oldest) = known.order.pop_front()
        {
            known.sessions.remove(&oldest);
        }
        known.order.push_back(session.id.clone());
        known.sessions.insert(session.id.clone(), session.clone());
        session
    }
}

impl Session {
    /// The `Set-Cookie` header. Not `Secure`: we are http on loopback.
    pub(super) fn cookie(&self) -> String {
        format!("{COOKIE}={}; HttpOnly; SameSite=Lax; Path=/", self.id)
    }
}

fn secret() -> String {
    CsrfToken::new_random_len(32).secret().clone()
}
