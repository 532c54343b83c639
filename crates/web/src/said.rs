//! What a reader says: a question, or what they see. It is in no address, no log and no cache.

use axum::{
    extract::{ConnectInfo, Request, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;
use wegwijs_conversation::{ALL, Bad, Conversation, Input, RETURN, Then, Turn};
use wegwijs_engine::{self as engine, Address, Context, Event, Kind, Overlay, Session, View, ViewKind};
use wegwijs_message::Msg;
use wegwijs_screen::{Screen, ScreenChoice};
use wegwijs_store::What;

use crate::{
    desk::Desk,
    edition::Edition,
    form,
    kept::HTML,
    limit::Peer,
    pages::{self, Answer},
    problem::Problem,
    reply,
    shared::{Handle, Shared},
    spot::{self, Found, Place, Spot},
    workers::{NotDone, Urgency},
};

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
    /// Where the answer above surely led, if it was one.
    #[serde(default)]
    answer: String,
}

/// What comes of what was said.
enum Outcome {
    /// A page that everybody can go to.
    Elsewhere(String),
    /// An answer that is only for who asked, and whether it was understood.
    Page(String, bool),
}

pub(crate) async fn say(State(shared): Handle, ConnectInfo(peer): ConnectInfo<Peer>, request: Request) -> Response {
    let headers = request.headers().clone();
    let said: Said = match form::read(request).await {
        Ok(said) => said,
        Err(problem) => return reply::problem(&shared, problem, None, &headers).await,
    };
    let edition = shared.edition.load_full();
    let at = place(&edition, &said.at, || reply::preferred(&shared, &edition, &headers));
    if !shared.limit.allows(peer, &headers, &shared.options.trusted_proxies) {
        return reply::problem(&shared, Problem::Often, Some(&at.lang), &headers).await;
    }
    let (here, text) = (at.clone(), wegwijs_ask::ends(said.q, MOST));
    let answer = Some(said.answer).filter(|answer| !answer.is_empty());
    let outcome = shared
        .workers
        .run(&edition, Urgency::Question, move |desk| {
            let begun = answer.and_then(|answer| begun(desk, &here, &answer, &text));
            begun.unwrap_or_else(|| hear(desk, &here, &text))
        })
        .await;
    match outcome {
        Ok(Outcome::Elsewhere(to)) => {
            shared.metrics.said(true);
            reply::redirect(&shared, StatusCode::SEE_OTHER, &to)
        }
        Ok(Outcome::Page(page, understood)) => {
            shared.metrics.said(understood);
            if !understood {
                count_unanswered(&shared, &edition, &at);
            }
            reply::plain(&shared, StatusCode::OK, HTML, page)
        }
        Err(NotDone::Busy) => reply::problem(&shared, Problem::Busy, Some(&at.lang), &headers).await,
        Err(NotDone::Broken) => reply::problem(&shared, Problem::Ours, Some(&at.lang), &headers).await,
    }
}

/// That a question found nothing is counted with the step at which it was asked; never the question.
fn count_unanswered(shared: &Shared, edition: &Edition, at: &Spot) {
    let Some(reports) = &shared.reports else { return };
    let session = session_at(edition, at);
    let step = session.as_ref().and_then(|session| session.trail.last());
    let guide = session.as_ref().map(|session| session.guide.to_string());
    let step = step.map(|visit| visit.step.to_string());
    let (guide, step) = (guide.unwrap_or_default(), step.unwrap_or_default());
    reports.tally.of(What::Unanswered, &guide, &step).add(1);
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

/// Says something to a conversation. What a step waits for is typed in the browser and stays there: here it is a
/// question.
fn say_to(conversation: &mut Conversation<'_>, text: &str, is_typed: bool) -> Turn {
    conversation.follow(if is_typed {
        Input::Ask(text.to_owned())
    } else {
        Input::Say(text.to_owned())
    })
}

/// Where somebody says something.
struct Here<'h, 'e> {
    desk: &'h Desk<'e>,
    at: &'h Spot,
    /// Their walk, where they are in a guide.
    session: Option<Session>,
}

/// Where yes leads that is said to an answer; nothing where something else is said.
fn begun(desk: &Desk<'_>, at: &Spot, answer: &str, text: &str) -> Option<Outcome> {
    let to = place(desk.words.edition, answer, || at.lang.clone());
    let session = session_at(desk.words.edition, &to)?;
    let (guide, step) = (&session.guide, &session.trail.last()?.step);
    let begins = desk.talk(at, |conversation| {
        conversation.was_answered_with(guide, step);
        conversation.follow(Input::Say(text.to_owned()));
        conversation.here(|here| here.guide == Some(guide.as_str()) && here.step == Some(step.as_str()))
    });
    begins.then(|| Outcome::Elsewhere(to.path()))
}

fn hear(desk: &Desk<'_>, at: &Spot, text: &str) -> Outcome {
    let session = session_at(desk.words.edition, at);
    let here = Here { desk, at, session };
    let Some(Seen {
        mut screen,
        bad,
        is_sure,
    }) = here.say(text, None)
    else {
        return here.goodbye(text);
    };
    // A question that was answered, or something else that was heard.
    let is_answered = screen.choices.iter().any(|choice| choice.id == ALL);
    let is_heard = screen
        .heard
        .as_ref()
        .is_some_and(|heard| !matches!(heard.kind, "unknown" | "ask"));
    let understood = bad.is_none() && (is_answered || is_heard);
    let in_other_words = (screen.lang.as_str(), screen.ui_lang.as_str()) != (&*at.lang, &*at.ui);
    let same_place = || Spot::new(&screen.lang, &screen.ui_lang, at.place.clone());
    let moved = here.moved_to(&screen);
    // A language may be asked for at the start, too.
    let moved = moved.or_else(|| (in_other_words && !is_answered).then(same_place));
    if let Some(moved) = moved.filter(|_| bad.is_none()) {
        match screen.notices.first() {
            // Nothing but a word in passing.
            Some(notice) if here.is_at(&moved) => {
                screen.title = notice.clone();
                (screen.body, screen.notices) = (String::new(), Vec::new());
                let label = desk.words.wording(&at.lang, &at.ui).words.text(&Msg::app("ask-return"));
                screen.choices = vec![ScreenChoice {
                    id: RETURN.to_owned(),
                    label,
                }];
            }
            _ => return Outcome::Elsewhere(moved.path()),
        }
    }
    let links = screen
        .choices
        .iter()
        .map(|choice| here.link(text, &choice.id))
        .collect();
    let answer = Answer {
        links,
        is_sure,
        is_wrong: bad.is_some(),
        said: shown_again(text),
        screen,
    };
    Outcome::Page(pages::answer(&desk.words, at, &answer), understood)
}

/// What was said, as it may be shown to who said it.
fn shown_again(text: &str) -> Option<String> {
    let said = wegwijs_message::sanitise(text.trim());
    (!said.is_empty() && !wegwijs_ask::looks_secret(text)).then(|| said.into_owned())
}

/// What there is to see after a turn.
struct Seen {
    screen: Screen,
    bad: Option<Bad>,
    /// Whether it surely leads where its first choice does.
    is_sure: bool,
}

/// What there is to see after a turn; nothing where it was the last.
fn shown(conversation: &mut Conversation<'_>, turn: Turn) -> Option<Seen> {
    let is_sure = conversation.here(|here| here.usual.is_some());
    let seen = |screen, bad| Some(Seen { screen, bad, is_sure });
    match turn.then {
        Some(Then::End(_)) => None,
        Some(Then::Refuse(bad)) => {
            let screen = conversation.screen().ok()?;
            let mut error = conversation.error(&bad, &screen);
            // What it says to choose from, and the way back to it.
            error.choices = screen.choices;
            error.choices.extend(screen.guide.is_some().then(|| ScreenChoice {
                id: RETURN.to_owned(),
                label: conversation.words().text(&Msg::app("ask-return")),
            }));
            seen(error, Some(bad))
        }
        Some(Then::Show) | None => seen(conversation.screen().ok()?, None),
    }
}

/// The reader's walk, where they are in a guide.
pub(crate) fn session_at(edition: &Edition, at: &Spot) -> Option<Session> {
    match &at.place {
        Place::Step(address) => {
            let guide = edition.guide(&address.guide)?;
            Some(spot::locate(&guide, address, &at.lang, &at.ui).0)
        }
        Place::Guide(id) => Some(pages::first(&*edition.guide(id)?, &at.lang, &at.ui)),
        _ => None,
    }
}

impl Here<'_, '_> {
    /// What there is to see when this is said here, and then chosen; nothing where that was the last.
    fn say(&self, text: &str, then: Option<&str>) -> Option<Seen> {
        self.desk.talk(self.at, |conversation| {
            if let Some(session) = &self.session {
                // Where that is no longer there, the question is asked at the start.
                let _ = conversation.go_to(&session.address());
                let _ = conversation.screen();
            }
            let mut turn = say_to(
                conversation,
                text,
                self.session.as_ref().is_some_and(|it| self.waits_for_text(it)),
            );
            if let Some(choice) = then {
                turn = conversation.follow(Input::Choose(choice.to_owned()));
            }
            shown(conversation, turn)
        })
    }

    /// The end, for who said that it is: in a guide there is a way back.
    fn goodbye(&self, text: &str) -> Outcome {
        if self.session.is_none() {
            return Outcome::Elsewhere(self.at.at(Place::Done).path());
        }
        let words = &self.desk.words.wording(&self.at.lang, &self.at.ui).words;
        let view = View::bare(ViewKind::Bye, Msg::app("bye"), Some(Msg::web("done-body")));
        let mut screen = wegwijs_screen::render(&view, None, &[], words);
        let ways = [
            (RETURN, "ask-return", self.at.path()),
            (ALL, "command-menu", pages::all_guides(self.at)),
        ];
        screen.choices = ways
            .iter()
            .map(|(id, label, _)| ScreenChoice {
                id: (*id).to_owned(),
                label: words.text(&Msg::app(label)),
            })
            .collect();
        let answer = Answer {
            links: ways.into_iter().map(|(.., to)| Some(to)).collect(),
            is_sure: false,
            is_wrong: false,
            said: shown_again(text),
            screen,
        };
        Outcome::Page(pages::answer(&self.desk.words, self.at, &answer), true)
    }

    fn waits_for_text(&self, session: &Session) -> bool {
        let guide = self.desk.words.edition.guide(&session.guide);
        let step = guide.as_ref().and_then(|guide| session.current(guide));
        step.is_some_and(|(_, step)| matches!(step.kind, Kind::Input { .. }))
    }

    /// The step that a screen shows, where it shows one and nothing over it.
    fn moved_to(&self, screen: &Screen) -> Option<Spot> {
        let address = Address::parse(screen.address.as_deref()?, |_| true).ok()?;
        let spot = |place: Place| Spot::new(&screen.lang, &screen.ui_lang, place);
        match screen.kind {
            "instruct" | "choose" | "outcome" => Some(spot(Place::Step(address))),
            // A guide begins at its first screen, and before that there is the start.
            "input" => {
                let first = spot(Place::Guide(address.guide));
                let began = session_at(self.desk.words.edition, &first);
                let is_here = began.is_some_and(|began| self.is_at(&Spot::of(&began)));
                Some(if is_here { spot(Place::Start) } else { first })
            }
            _ => None,
        }
    }

    fn is_at(&self, spot: &Spot) -> bool {
        self.session.as_ref().is_some_and(|session| Spot::of(session) == *spot)
    }

    /// Where a choice of an answer leads, when it was given to this text.
    fn link(&self, text: &str, choice: &str) -> Option<String> {
        match choice {
            ALL => Some(pages::all_guides(self.at)),
            RETURN => Some(self.at.path()),
            _ => self.led_to(choice).or_else(|| self.found(choice)).or_else(|| {
                // What may have been meant: whatever comes of it.
                let Seen { screen, bad, .. } = self.say(text, Some(choice))?;
                bad.is_none()
                    .then(|| self.moved_to(&screen))
                    .flatten()
                    .map(|spot| spot.path())
            }),
        }
    }

    /// A choice of the step itself, or one of its detours.
    fn led_to(&self, choice: &str) -> Option<String> {
        let session = self.session.as_ref()?;
        let guide = self.desk.words.edition.guide(&session.guide)?;
        let lead = |overlay: Overlay| {
            let session = Session {
                overlay,
                ..session.clone()
            };
            let moved = engine::apply(&guide, session, Event::Choose(choice.to_owned()), &Context::default());
            moved.refusal.is_none().then(|| Spot::of(&moved.session).path())
        };
        lead(Overlay::None).or_else(|| lead(Overlay::Stuck))
    }

    /// A guide, or a place in one, that a question led to.
    fn found(&self, choice: &str) -> Option<String> {
        let address = Address::parse(choice, |_| false).ok()?;
        let guide = self.desk.words.edition.guide(&address.guide)?;
        let start = || self.at.at(Place::Guide(address.guide.clone())).path();
        let Some(step) = address.step.filter(|step| step != guide.start()) else {
            return Some(start());
        };
        let is_in_guide = self
            .session
            .as_ref()
            .is_some_and(|session| session.guide == address.guide);
        // Help for the very step that the reader is at leads back there.
        let detour = is_in_guide.then(|| self.led_to(step.as_str())).flatten();
        detour.or_else(|| {
            let address = Address {
                lang: Some(self.at.lang.clone()),
                guide: address.guide.clone(),
                version: Some(guide.version()),
                exits: engine::way_to(&guide, &step),
                step: Some(step),
            };
            let (session, _) = spot::locate(&guide, &address, &self.at.lang, &self.at.ui);
            Some(Spot::of(&session).path())
        })
    }
}
