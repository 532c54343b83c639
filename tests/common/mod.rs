//! What the tests share: the packs, every way through a guide, and what a clean text looks like.

#![allow(dead_code, reason = "each test uses a part of this")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

#[path = "../support/home.rs"]
pub mod home;
pub mod source;

use std::{
    collections::{BTreeMap, VecDeque},
    fs,
    path::{Path, PathBuf},
};

use wegwijs_engine as engine;
use wegwijs_engine::{Answer, Command, Context, Event, Exit, Guide, Session, Turn, Verdict, Visit};
use wegwijs_message::StepId;
use wegwijs_pack::Pack;
use wegwijs_words::Catalog;

/// With and without a connection.
pub const CONTEXTS: [Context; 2] = [Context { connected: false }, Context { connected: true }];

/// The project's own folder, which is a pack.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The pack of this project.
pub fn own() -> Pack {
    Pack::Folder(root())
}

/// The pack whose one guide uses everything.
pub fn kitchen_sink() -> Pack {
    Pack::Folder(kitchen_sink_root())
}

pub fn kitchen_sink_root() -> PathBuf {
    root().join("tests/fixtures/kitchen-sink")
}

/// Every guide that there is, with its pack.
pub fn every_guide() -> Vec<(Pack, Guide)> {
    let guides_of = |pack: Pack| {
        let ids = pack.guides().unwrap();
        assert!(!ids.is_empty(), "{pack:?} has no guides");
        ids.into_iter().map(move |id| (pack.clone(), pack.guide(&id).unwrap()))
    };
    guides_of(own()).chain(guides_of(kitchen_sink())).collect()
}

/// The words of a pack, as a command would have them.
pub fn words(pack: &Pack, lang: &str, ui_lang: &str) -> Catalog {
    Catalog::new(pack, &pack.languages().unwrap(), lang, ui_lang).with_constant("site", "start.exactonline.nl")
}

/// The words of a pack in every language with every language of labels.
pub fn every_wording(pack: &Pack) -> Vec<Catalog> {
    let languages = pack.languages().unwrap();
    let pairs = languages
        .iter()
        .flat_map(|lang| languages.iter().map(move |ui_lang| (lang, ui_lang)));
    pairs.map(|(lang, ui_lang)| words(pack, lang, ui_lang)).collect()
}

pub fn new_session(guide: &Guide, ctx: &Context) -> Session {
    engine::start(guide, "nl", "nl", ctx)
}

/// What a reader, or the host, does to leave a step by this way.
pub fn events(exit: &Exit) -> Vec<Event> {
    match exit {
        Exit::Done => vec![Event::Choose("done".into())],
        Exit::Next => vec![Event::Input("Ans".into())],
        Exit::Option(option) => vec![Event::Choose(option.to_string())],
        Exit::Verdict(verdict) => vec![Event::Resolved {
            verdict: *verdict,
            committed: *verdict != Verdict::Unknown,
        }],
        Exit::Stuck(detour) => vec![Event::Command(Command::Stuck), Event::Choose(detour.to_string())],
    }
}

/// Applies events that must all be followed; the result is the last turn.
pub fn follow(guide: &Guide, session: &Session, events: Vec<Event>, ctx: &Context) -> Turn {
    let mut last = None;
    let mut session = session.clone();
    for event in events {
        let turn = engine::apply(guide, session, event.clone(), ctx);
        assert_eq!(turn.refusal, None, "{}: {event:?}", here(&turn.session));
        session = turn.session.clone();
        last = Some(turn);
    }
    last.expect("at least one event")
}

/// Leaves a step by one of its ways.
pub fn leave(guide: &Guide, session: &Session, exit: &Exit, ctx: &Context) -> Turn {
    follow(guide, session, events(exit), ctx)
}

/// The guide and the step where a session is, for a message.
pub fn here(session: &Session) -> String {
    format!("{}/{}", session.guide, step_of(session))
}

pub fn step_of(session: &Session) -> StepId {
    session.trail.last().expect("a trail").step.clone()
}

/// Every step that a reader can come to rest at, with a shortest walk to it: breadth first over every way out.
pub fn every_place(guide: &Guide, ctx: &Context) -> BTreeMap<StepId, Session> {
    let mut places = BTreeMap::new();
    let mut todo = VecDeque::from([new_session(guide, ctx)]);
    while let Some(session) = todo.pop_front() {
        let step = step_of(&session);
        if places.contains_key(&step) {
            continue;
        }
        let (_, spec) = session.current(guide).expect("a step of the guide");
        for (exit, _) in spec.exits() {
            todo.push_back(leave(guide, &session, &exit, ctx).session);
        }
        places.insert(step, session);
    }
    places
}

/// The visits that follow by themselves when a reader goes to `step`, that step included; the last is where they rest.
pub fn settled(guide: &Guide, step: &StepId, via: &Exit, ctx: &Context) -> Vec<Visit> {
    let mut visits = vec![Visit::via(step, via.clone())];
    if ctx.connected {
        return visits;
    }
    loop {
        let last = visits.last_mut().unwrap();
        let spec = guide.step(last.step.as_str()).unwrap();
        let unknown = Exit::Verdict(Verdict::Unknown);
        let Some(next) = spec.target(&unknown).cloned() else {
            return visits;
        };
        last.auto = true;
        visits.push(Visit::via(&next, unknown));
    }
}

/// The session with every field of the guide typed in.
pub fn with_fields(guide: &Guide, session: &Session, text: &str) -> Session {
    let mut session = session.clone();
    for (_, step) in guide.fields() {
        session.answers.insert(step.clone(), Answer::Text(text.into()));
    }
    session
}

/// What is left of a text that was not put into words; nothing for a clean one.
pub fn leftovers(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = ["{", "}", "-ui-", "\u{2068}", "\u{2069}", "FSI", "???"]
        .into_iter()
        .filter(|mark| text.contains(mark))
        .collect();
    if text.trim().is_empty() {
        found.push("nothing");
    }
    if text.chars().any(|c| c.is_control() && c != '\n') {
        found.push("a control character");
    }
    found.extend(bracketed_ids(text));
    found
}

/// `[message-id]` or `[message.attribute]`: what stands in for a message that is not there. A link's text is none.
fn bracketed_ids(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('[').filter_map(|(start, _)| {
        let (inside, after) = text[start + 1..].split_once(']')?;
        let is_id = !inside.is_empty() && inside.chars().all(|c| c.is_ascii_alphanumeric() || "-_.:".contains(c));
        (is_id && !after.starts_with('(')).then_some(inside)
    })
}

/// Every file under a folder, as paths relative to `root` with `/`.
pub fn files_under(root: &Path, folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            files.extend(files_under(root, &path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}
