//! What a reader says: a question, or what they see. It is in no address, no log and no cache.

use std::time::Duration;

use axum::{
    Form,
    extract::{ConnectInfo, FromRequest, Request, State, rejection::FormRejection},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use serde::Deserialize;
use wegwijs_conversation::{ALL, Bad, Conversation, Input, RETURN, Then, Turn};
use wegwijs_engine::{self as engine, Address, Context, Event, Overlay, Session};
use wegwijs_screen::Screen;

use crate::{
    desk::Desk,
    edition::Edition,
    kept::HTML,
    limit::Peer,
    pages::{self, Answer, Problem},
    reply,
    shared::Handle,
    spot::{self, Found, Place, Spot},
    workers::{NotDone, Urgency},
};

/// A body that takes longer is given up.
const DEADLINE: Duration = Duration::from_secs(10);
/// Of longer texts the two ends are read (bytes).
const MOST: usize = 4_000;

#[derive(Deserialize)]
struct Said {
    /// What was said.
    #[serde(default)]
    q: String,
    /// On which page.
    #[serde(default)]
    at: String,
}

/// What comes of what was said.
enum Outcome {
    /// A page that everybody can go to.
    Elsewhere(String),
    /// An answer that is only for who asked, and whether it was understood.
    Page(String, bool),
}

/// Nothing but saying can be done there.
pub(crate) async fn wrong_method(State(shared): Handle, request: Request) -> Response {
    let mut answer = reply::wrong_method(State(shared), request.headers().clone()).await;
    if request.uri().path() == crate::routes::SAY {
        answer
            .headers_mut()
            .insert(header::ALLOW, HeaderValue::from_static("POST"));
    }
    answer
}

pub(crate) async fn say(State(shared): Handle, ConnectInfo(peer): ConnectInfo<Peer>, request: Request) -> Response {
    let headers = request.headers().clone();
    let said = match read(request).await {
        Ok(said) => said,
        Err(problem) => return reply::problem(&shared, problem, None, &headers).await,
    };
    let edition = shared.edition.load_full();
    let at = place(&edition, &said.at, || reply::preferred(&shared, &edition, &headers));
    if !shared.limit.allows(peer, &headers, &shared.options.trusted_proxies) {
        return reply::problem(&shared, Problem::Often, Some(&at.lang), &headers).await;
    }
    let (here, text) = (at.clone(), shortened(said.q));
    let outcome = shared
        .workers
        .run(&edition, Urgency::Question, move |desk| hear(desk, &here, &text))
        .await;
    match outcome {
        Ok(Outcome::Elsewhere(to)) => {
            shared.metrics.said(true);
            reply::redirect(&shared, StatusCode::SEE_OTHER, &to)
        }
        Ok(Outcome::Page(page, understood)) => {
            shared.metrics.said(understood);
            reply::plain(&shared, StatusCode::OK, HTML, page)
        }
        Err(NotDone::Busy) => reply::problem(&shared, Problem::Busy, Some(&at.lang), &headers).await,
        Err(NotDone::Broken) => reply::problem(&shared, Problem::Ours, Some(&at.lang), &headers).await,
    }
}

async fn read(request: Request) -> Result<Said, Problem> {
    let form = tokio::time::timeout(DEADLINE, Form::<Said>::from_request(request, &())).await;
    match form {
        Err(_) => Err(Problem::Slow),
        Ok(Ok(Form(said))) => Ok(said),
        Ok(Err(FormRejection::BytesRejection(rejection))) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            Err(Problem::Large)
        }
        Ok(Err(_)) => Err(Problem::Form),
    }
}

/// The page on which something is said; the start page where that is none.
fn place(edition: &Edition, at: &str, preferred: impl FnOnce() -> String) -> Spot {
    let (path, query) = at
        .split_once('?')
        .map_or((at, None), |(path, query)| (path, Some(query)));
    let spot = match spot::find(edition, path, query) {
        Found::Page(spot) | Found::Elsewhere(spot) | Found::Nearest(spot, _) => Some(spot),
        Found::Nothing(_, Some(lang)) => Some(Spot::start(&lang, &lang)),
        Found::Preferred(_) | Found::Nothing(_, None) => None,
    };
    spot.unwrap_or_else(|| {
        let lang = preferred();
        Spot::start(&lang, &lang)
    })
}

/// The beginning and the end: an error message says what is wrong in one of them.
fn shortened(text: String) -> String {
    if text.len() <= MOST {
        return text;
    }
    let head = text.floor_char_boundary(MOST / 2);
    let tail = text.ceil_char_boundary(text.len() - MOST / 2);
    format!(
        "{} {}",
        text.get(..head).unwrap_or_default(),
        text.get(tail..).unwrap_or_default()
    )
}

/// Says something to a conversation.
fn say_to(conversation: &mut Conversation<'_>, text: &str) -> Turn {
    conversation.follow(Input::Ask(text.to_owned()))
}

fn hear(desk: &Desk<'_>, at: &Spot, text: &str) -> Outcome {
    let session = session_at(desk.edition, at);
    let answer = desk.talk(at, |conversation| {
        if let Some(session) = &session {
            // Where that is no longer there, the question is asked at the start.
            let _ = conversation.go_to(&session.address());
            let _ = conversation.screen();
        }
        let turn = say_to(conversation, text);
        shown(conversation, turn)
    });
    let Some((screen, bad)) = answer else {
        return Outcome::Elsewhere(at.at(Place::Done).path());
    };
    if bad.is_none()
        && let Some(moved) = moved_to(&screen)
        && moved.path() != at.path()
    {
        return Outcome::Elsewhere(moved.path());
    }
    let links = screen
        .choices
        .iter()
        .map(|choice| link(desk.edition, at, session.as_ref(), &choice.id));
    let links: Vec<Option<String>> = links.collect();
    // Where nothing fits, all guides are offered.
    let understood = bad.is_none() && screen.choices.iter().any(|choice| choice.id == ALL);
    let answer = Answer {
        links,
        is_wrong: bad.is_some(),
        screen,
    };
    Outcome::Page(pages::answer(desk, at, &answer), understood)
}

/// What there is to see after a turn; nothing where it was the last.
fn shown(conversation: &mut Conversation<'_>, turn: Turn) -> Option<(Screen, Option<Bad>)> {
    match turn.then {
        Some(Then::End(_)) => None,
        Some(Then::Refuse(bad)) => {
            let screen = conversation.screen().ok()?;
            let error = conversation.error(&bad, &screen);
            Some((error, Some(bad)))
        }
        Some(Then::Show) | None => Some((conversation.screen().ok()?, None)),
    }
}

/// The step that a screen shows, where it shows one and nothing over it.
fn moved_to(screen: &Screen) -> Option<Spot> {
    if !matches!(screen.kind, "instruct" | "choose" | "input" | "outcome") {
        return None;
    }
    let address = Address::parse(screen.address.as_deref()?, |_| true).ok()?;
    Some(Spot::new(&screen.lang, &screen.ui_lang, Place::Step(address)))
}

/// The reader's walk, where they are in a guide.
fn session_at(edition: &Edition, at: &Spot) -> Option<Session> {
    match &at.place {
        Place::Step(address) => {
            let guide = edition.guide(&address.guide)?;
            Some(spot::locate(&guide, address, &at.lang, &at.ui).0)
        }
        Place::Guide(id) => Some(pages::first(&*edition.guide(id)?, &at.lang, &at.ui)),
        _ => None,
    }
}

/// Where a choice of an answer leads.
fn link(edition: &Edition, at: &Spot, session: Option<&Session>, choice: &str) -> Option<String> {
    match choice {
        ALL => return Some(pages::all_guides(at)),
        RETURN => return Some(at.path()),
        _ => {}
    }
    if let Some(session) = session
        && let Some(guide) = edition.guide(&session.guide)
    {
        // A choice of the step itself, or one of its detours.
        let lead = |overlay: Overlay| {
            let session = Session {
                overlay,
                ..session.clone()
            };
            let moved = engine::apply(&guide, session, Event::Choose(choice.to_owned()), &Context::default());
            moved.refusal.is_none().then(|| Spot::of(&moved.session).path())
        };
        if let Some(path) = lead(Overlay::None).or_else(|| lead(Overlay::Stuck)) {
            return Some(path);
        }
    }
    let address = Address::parse(choice, |_| false).ok()?;
    let guide = edition.guide(&address.guide)?;
    let start = || at.at(Place::Guide(address.guide.clone())).path();
    let Some(step) = address.step else {
        return Some(start());
    };
    if &step == guide.start() {
        return Some(start());
    }
    let here = session.filter(|session| session.guide == address.guide);
    let detour = here.and_then(|session| {
        let session = Session {
            overlay: Overlay::Stuck,
            ..session.clone()
        };
        let moved = engine::apply(&guide, session, Event::Choose(step.to_string()), &Context::default());
        moved.refusal.is_none().then(|| Spot::of(&moved.session).path())
    });
    detour.or_else(|| {
        let exits = engine::way_to(&guide, &step);
        let address = Address {
            lang: Some(at.lang.clone()),
            guide: address.guide.clone(),
            step: Some(step),
            version: Some(guide.version()),
            exits,
        };
        let (session, _) = spot::locate(&guide, &address, &at.lang, &at.ui);
        Some(Spot::of(&session).path())
    })
}
