//! Operating the practice environment, from the computer that it runs on.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    extract::{ConnectInfo, State},
    http::{HeaderMap, Uri},
    response::Response,
    routing::get,
};

use super::{forms::read, paths, reply, sent::Sent, shared::Shared, visit::open_to_all};
use crate::{ControlPage, Done, PRACTICE_CLIENT_ID, PRACTICE_USER, Problem, STEPS, Situation, params::Params};

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new().route(paths::CONTROL, get(page).post(act))
}

async fn page(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    if !peer.ip().is_loopback() {
        return shared.problem(Problem::OnlyFromHere);
    }
    let query = Params::parse(uri.query().unwrap_or_default());
    let done = match query.get("done") {
        Some("moved") => Some(Done::Moved),
        Some("anew") => Some(Done::Restarted),
        Some(id) => Situation::from_id(id).map(Done::Provoked),
        None => None,
    };
    let now = shared.world.lock().now();
    open_to_all(&shared, &headers, |session| {
        Ok(shared.options.pages.control(&ControlPage {
            token: &session.token,
            now,
            url: &shared.url,
            done,
        }))
    })
}

async fn act(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Sent,
) -> Response {
    if !peer.ip().is_loopback() {
        return shared.problem(Problem::OnlyFromHere);
    }
    let form = match read(&shared, &headers, &body) {
        Ok((form, _)) => form,
        Err(problem) => return shared.problem(problem),
    };
    let ahead = form.get("ahead").and_then(|seconds| seconds.parse().ok());
    let ahead = ahead.filter(|seconds| STEPS.iter().any(|(known, _)| known == seconds));
    let situation = form.get("provoke").and_then(Situation::from_id);
    let done = match (ahead, situation, form.get("anew")) {
        (Some(seconds), ..) => {
            shared.world.lock().advance(seconds);
            "moved"
        }
        (_, Some(situation), _) => {
            shared.provoke(situation);
            situation.id()
        }
        (_, _, Some(_)) => {
            shared.restart();
            "anew"
        }
        _ => return shared.problem(Problem::BadForm),
    };
    reply::see_other(&format!("{}?done={done}", paths::CONTROL))
}

impl Shared {
    /// Makes something go wrong.
    pub(super) fn provoke(&self, situation: Situation) {
        let mut world = self.world.lock();
        let faults = situation.set_up(&mut world);
        drop(world);
        for (endpoint, plan) in faults {
            self.faults.plan(endpoint, plan);
        }
    }

    /// Begins anew: the practice world as it was, and the practice app signed in.
    fn restart(&self) {
        self.faults.clear();
        let mut world = self.world.lock();
        world.restart();
        self.apps.restart(&world);
        let pair = world.sign_in(PRACTICE_USER, PRACTICE_CLIENT_ID);
        let now = world.now();
        drop(world);
        if let Ok(pair) = pair {
            self.options.on_sign_in.tell(PRACTICE_CLIENT_ID, &pair, now);
        }
    }
}
