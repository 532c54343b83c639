//! A step with all that a reader can do there, before it is HTML or Markdown.

use wegwijs_engine::{self as engine, Command, Context, Effect, Event, Guide, Kind, Overlay, Session, TERM_CHOICE};
use wegwijs_message::{GuideId, StepId};
use wegwijs_screen::{Screen, render};
use wegwijs_words::Catalog;

use super::rich::{Fields, key};
use crate::{
    kept::Counted,
    spot::{Place, Spot},
};

/// A step, as it is without a connection.
pub(crate) struct Document {
    pub(crate) screen: Screen,
    pub(crate) fields: Fields,
    /// The step's own choices, each with where it leads.
    pub(crate) choices: Vec<Link>,
    /// The glossary words that the texts link to.
    pub(crate) terms: Vec<String>,
    /// Why this step, as CommonMark.
    pub(crate) why: String,
    /// What helps who is stuck, as CommonMark, and the detours.
    pub(crate) stuck: (String, Vec<Link>),
    /// Where the reader came from.
    pub(crate) back: Option<Spot>,
    /// The guide's first screen.
    pub(crate) restart: Option<Spot>,
    /// What this screen may ask for first: under which name the browser keeps it, and the step that asks for it.
    pub(crate) asks: Option<(String, StepId)>,
    /// Whether a check was passed by on the way here.
    pub(crate) could_check: bool,
    /// The step that this is the first help for.
    pub(crate) stuck_at: Option<StepId>,
}

/// A choice and where it leads.
pub(crate) struct Link {
    pub(crate) label: String,
    pub(crate) to: Spot,
}

impl Document {
    /// A step of a guide, for who is there by this session.
    pub(crate) fn new(guide: &Guide, mut session: Session, words: &Catalog) -> Option<Self> {
        let ctx = Context::default();
        // Before there are stand-ins in it: where choices lead says nothing of what was typed.
        let bare = session.clone();
        let fields = Fields::new(guide, &mut session, words);
        let show = |overlay: Overlay| {
            let session = Session {
                overlay,
                ..session.clone()
            };
            let view = engine::view(guide, &session, &ctx)?;
            Some(render(&view, Some(session.address().to_string()), &[], words))
        };
        let mut screen = show(Overlay::None)?;
        if let Some(progress) = &mut screen.progress {
            // What a step asks to type is asked on the next page, and is no page of its own.
            let before = bare.trail.iter().rev().skip(1);
            let typed = before.filter(|visit| is_input(guide, &visit.step)).count();
            progress.done = progress.done.saturating_sub(typed);
        }
        let why = show(Overlay::Why)?;
        let stuck = show(Overlay::Stuck)?;
        let lead = |overlay: Overlay, choices: &Screen| {
            let session = Session {
                overlay,
                ..bare.clone()
            };
            let links = choices.choices.iter().filter_map(|choice| {
                let to = led_to(guide, &session, &choice.id, &ctx)?;
                Some(Link {
                    label: choice.label.clone(),
                    to,
                })
            });
            links.collect::<Vec<Link>>()
        };
        let here = Spot::of(&bare);
        let mut detours = lead(Overlay::Stuck, &stuck);
        // What leaves the help is no detour.
        detours.retain(|link| link.to != here);
        let terms = |screen: &Screen| {
            let ids = screen
                .choices
                .iter()
                .filter_map(|choice| choice.id.strip_prefix(TERM_CHOICE));
            ids.map(str::to_owned).collect::<Vec<String>>()
        };
        let mut words_linked = terms(&screen);
        words_linked.extend(terms(&why));
        Some(Self {
            choices: lead(Overlay::None, &screen),
            terms: words_linked,
            why: why.body,
            stuck: (stuck.body, detours),
            back: back(guide, &bare, &ctx),
            restart: (!is_first(guide, &bare)).then(|| here.at(Place::Guide(guide.id().clone()))),
            asks: asks(guide, &bare),
            could_check: passed_by(guide, &bare),
            stuck_at: stuck_at(&bare),
            fields,
            screen,
        })
    }
}

fn is_input(guide: &Guide, step: &StepId) -> bool {
    let step = guide.step(step.as_str());
    step.is_some_and(|step| matches!(step.kind, Kind::Input { .. }))
}

/// Where a choice leads; nowhere for what is explained on the page itself.
fn led_to(guide: &Guide, session: &Session, choice: &str, ctx: &Context) -> Option<Spot> {
    let here = Spot::of(session);
    let moved = engine::apply(guide, session.clone(), Event::Choose(choice.to_owned()), ctx);
    if moved.refusal.is_some() {
        return None;
    }
    let elsewhere = moved.effects.iter().find_map(|effect| match effect {
        Effect::Open(guide) => Some(Place::Guide(guide.clone())),
        Effect::Stop => Some(Place::Done),
        _ => None,
    });
    Some(match elsewhere {
        Some(place) => here.at(place),
        None => Spot::of(&moved.session),
    })
}

/// The step before, where the reader saw one: what they would type is asked for on the first screen.
fn back(guide: &Guide, session: &Session, ctx: &Context) -> Option<Spot> {
    if is_first(guide, session) {
        return None;
    }
    let moved = engine::apply(guide, session.clone(), Event::Command(Command::Back), ctx);
    if moved.refusal.is_some() {
        return None;
    }
    Some(Spot::of(&moved.session))
}

/// Whether a reader begins here: at the first screen that is not a question for a name.
fn is_first(guide: &Guide, session: &Session) -> bool {
    let first = first(guide, &session.lang, &session.ui_lang);
    first.trail.last().map(|visit| &visit.step) == session.trail.last().map(|visit| &visit.step)
        && session.trail.len() <= first.trail.len()
}

/// A walk to a guide's first screen: what is typed is left for the browser.
pub(crate) fn first(guide: &Guide, lang: &str, ui: &str) -> Session {
    let ctx = Context::default();
    let mut session = engine::start(guide, lang, ui, &ctx);
    // A guide may ask for several things before it begins.
    for _ in guide.fields() {
        match session.current(guide) {
            Some((_, step)) if matches!(step.kind, Kind::Input { .. }) => {
                session = engine::apply(guide, session, Event::Input(String::new()), &ctx).session;
            }
            _ => break,
        }
    }
    session
}

/// What was asked for right before this step, or is asked for here.
fn asks(guide: &Guide, session: &Session) -> Option<(String, StepId)> {
    let seen = session.trail.iter().rev().filter(|visit| !visit.auto);
    let mut fields = seen
        .take(2)
        .filter_map(|visit| match &guide.step(visit.step.as_str())?.kind {
            Kind::Input { field, .. } => Some((key(guide, field), visit.step.clone())),
            _ => None,
        });
    fields.next()
}

/// Whether a check was passed by right before this step, because nothing is connected.
fn passed_by(guide: &Guide, session: &Session) -> bool {
    let mut before = session.trail.iter().rev().skip(1).take_while(|visit| visit.auto);
    before.any(|visit| {
        let step = guide.step(visit.step.as_str());
        step.is_some_and(|step| matches!(step.kind, Kind::Check { .. }))
    })
}

/// The step at which who was stuck came straight here.
fn stuck_at(session: &Session) -> Option<StepId> {
    let origin = session.detour_origin()?;
    let is_first = origin + 2 == session.trail.len();
    let visit = session.trail.get(origin).filter(|_| is_first)?;
    Some(visit.step.clone())
}

/// A step, as it is counted.
pub(crate) fn counted(guide: &GuideId, document: &Document) -> Option<Counted> {
    let screen = &document.screen;
    Some(Counted {
        guide: guide.to_string(),
        step: screen.step.clone()?,
        is_end: screen.kind == "outcome",
        stuck_at: document.stuck_at.as_ref().map(ToString::to_string),
    })
}
