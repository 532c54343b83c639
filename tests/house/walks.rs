//! What holds on every walk, however odd: random readers, edited guides, forged sessions and garbage.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use crate::common::{home::PackFolder, *};
use proptest::{collection::vec, prelude::*, sample::Index};
use wegwijs::frontend::{Frontend, Json, Plain};
use wegwijs_conversation::Input;
use wegwijs_engine as engine;
use wegwijs_engine::{
    Address, AddressError, Answer, Arrival, Command, Context, Event, Exit, Guide, GuideSpec, Kind, Overlay, PerVerdict,
    Refusal, Session, StepSpec, TERM_CHOICE, Turn, Verdict, Visit,
};
use wegwijs_message::sanitise;
use wegwijs_message::{OptionId, StepId};
use wegwijs_pack as pack;
use wegwijs_pack::Pack;
use wegwijs_screen::{Screen, render};
use wegwijs_words::{Catalog, parse};

/// Begins what a terminal obeys.
const ESCAPE: char = '\u{1b}';

static GUIDES: LazyLock<Vec<(Pack, Guide)>> = LazyLock::new(every_guide);

/// One thing that a reader, or the host, does; what it comes down to depends on where they are.
#[derive(Debug, Clone)]
enum Move {
    /// Leaves the step by one of its ways, detours included.
    Leave(Index),
    /// Picks one of the choices that are offered.
    Choose(Index),
    /// Asks for one of the commands, offered or not.
    Command(Index),
    /// Something that may make no sense at all.
    Odd(Event),
}

fn a_move() -> impl Strategy<Value = Move> {
    prop_oneof![
        8 => any::<Index>().prop_map(Move::Leave),
        3 => any::<Index>().prop_map(Move::Choose),
        3 => any::<Index>().prop_map(Move::Command),
        1 => an_event().prop_map(Move::Odd),
    ]
}

fn an_event() -> impl Strategy<Value = Event> {
    let verdict = proptest::sample::select(Verdict::ALL);
    prop_oneof![
        any::<String>().prop_map(Event::Choose),
        "[a-z]{1,9}(-[a-z]{1,9}){0,2}".prop_map(Event::Choose),
        "\\PC{0,120}".prop_map(Event::Input),
        any::<String>().prop_map(Event::Input),
        "[a-z-]{0,12}".prop_map(Event::Explain),
        (verdict, any::<bool>()).prop_map(|(verdict, committed)| Event::Resolved { verdict, committed }),
        a_language().prop_map(Event::Lang),
        a_language().prop_map(Event::UiLang),
    ]
}

fn a_language() -> impl Strategy<Value = String> {
    proptest::sample::select(&["nl", "en"][..]).prop_map(str::to_owned)
}

fn a_walk() -> impl Strategy<Value = Walk> {
    (any::<Index>(), any::<bool>(), vec(a_move(), 0..30)).prop_map(|(guide, connected, moves)| Walk {
        guide: guide.index(GUIDES.len()),
        ctx: Context { connected },
        moves,
    })
}

/// A reader's whole evening.
#[derive(Debug, Clone)]
struct Walk {
    guide: usize,
    ctx: Context,
    moves: Vec<Move>,
}

impl Walk {
    fn guide(&self) -> &'static Guide {
        &GUIDES[self.guide].1
    }

    fn pack(&self) -> &'static Pack {
        &GUIDES[self.guide].0
    }

    /// Walks; `see` is told the session before each event, the event, and the turn that it became.
    fn walk(
        &self,
        mut see: impl FnMut(&Session, &Event, &Turn) -> Result<(), TestCaseError>,
    ) -> Result<Session, TestCaseError> {
        let guide = self.guide();
        let mut session = new_session(guide, &self.ctx);
        for one in &self.moves {
            for event in one.events(guide, &session, &self.ctx) {
                let turn = engine::apply(guide, session.clone(), event.clone(), &self.ctx);
                see(&session, &event, &turn)?;
                session = turn.session;
            }
        }
        Ok(session)
    }

    /// Where it ends.
    fn end(&self) -> Session {
        self.walk(|_, _, _| Ok(())).unwrap()
    }
}

impl Move {
    fn events(&self, guide: &Guide, session: &Session, ctx: &Context) -> Vec<Event> {
        let (_, step) = session.current(guide).unwrap();
        match self {
            Self::Leave(index) => {
                let mut ways: Vec<Vec<Event>> = step.exits().map(|(exit, _)| events(&exit)).collect();
                if step.returns() {
                    ways.push(events(&Exit::Done));
                }
                if ways.is_empty() {
                    return vec![Event::Command(Command::Back)];
                }
                index.get(&ways).clone()
            }
            Self::Choose(index) => {
                let view = engine::view(guide, session, ctx).unwrap();
                vec![Event::Choose(index.get(&view.choices).id.clone())]
            }
            Self::Command(index) => vec![Event::Command(*index.get(Command::ALL))],
            Self::Odd(event) => vec![event.clone()],
        }
    }
}

/// `PROPTEST_CASES` asks for more, or fewer.
fn config(cases: u32) -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig {
        cases: if std::env::var_os("PROPTEST_CASES").is_some() {
            asked.cases
        } else {
            cases
        },
        failure_persistence: None,
        ..asked
    }
}

proptest! {
    #![proptest_config(config(128))]

    #[test]
    fn an_event_that_is_refused_leaves_the_session_as_it_was(walk in a_walk()) {
        walk.walk(|before, event, turn| {
            if turn.refusal.is_some() {
                prop_assert_eq!(&turn.session, before, "{:?}", event);
                prop_assert_eq!(&turn.effects, &[], "{:?}", event);
            }
            Ok(())
        })?;
    }

    #[test]
    fn whatever_happens_the_trail_is_a_way_through_the_guide(walk in a_walk()) {
        let guide = walk.guide();
        let sound = |session: &Session| {
            let trail = &session.trail;
            prop_assert_eq!(&trail[0].step, guide.start());
            prop_assert_eq!(&trail[0].via, &None);
            for pair in trail.windows(2) {
                let exit = pair[1].via.as_ref().expect("a way that was taken");
                let from = guide.step(pair[0].step.as_str()).unwrap();
                prop_assert_eq!(from.target(exit), Some(&pair[1].step));
            }
            prop_assert!(!trail.last().unwrap().auto, "at rest at what resolves by itself");
            Ok(())
        };
        sound(&new_session(guide, &walk.ctx))?;
        walk.walk(|_, _, turn| sound(&turn.session))?;
    }

    #[test]
    fn whatever_happens_there_is_something_to_see_and_all_that_is_offered_is_accepted(
        walk in a_walk(),
    ) {
        let guide = walk.guide();
        let end = walk.walk(|_, _, turn| {
            prop_assert!(turn.view.is_some());
            Ok(())
        })?;
        let view = engine::view(guide, &end, &walk.ctx).unwrap();
        let choices = view.choices.iter().map(|choice| Event::Choose(choice.id.clone()));
        let commands = view.commands.iter().map(|command| Event::Command(*command));
        for offered in choices.chain(commands) {
            let turn = engine::apply(guide, end.clone(), offered.clone(), &walk.ctx);
            prop_assert_eq!(turn.refusal, None, "{:?} at {}", offered, here(&end));
        }
    }

    #[test]
    fn a_connection_that_comes_and_goes_does_no_harm(
        walk in a_walk(),
        connected in vec(any::<bool>(), 30),
    ) {
        let guide = walk.guide();
        let mut session = new_session(guide, &walk.ctx);
        for (one, connected) in walk.moves.iter().zip(connected) {
            let ctx = Context { connected };
            for event in one.events(guide, &session, &ctx) {
                let turn = engine::apply(guide, session, event, &ctx);
                prop_assert!(turn.view.is_some());
                session = turn.session;
            }
        }
    }

    #[test]
    fn back_undoes_the_last_move_and_keeps_every_answer(walk in a_walk()) {
        let guide = walk.guide();
        walk.walk(|before, event, turn| {
            if turn.session.trail.len() <= before.trail.len() {
                return Ok(());
            }
            let back = Event::Command(Command::Back);
            let undone = engine::apply(guide, turn.session.clone(), back, &walk.ctx);
            prop_assert_eq!(&undone.session.answers, &turn.session.answers);
            if turn.session.trail[before.trail.len()].barrier {
                prop_assert_eq!(undone.refusal, Some(Refusal::Barrier));
                return Ok(());
            }
            prop_assert_eq!(undone.refusal, None);
            prop_assert_eq!(&undone.session.trail, &before.trail);
            // And forward again: the same move leads to the same place.
            let mut again = undone.session;
            again.overlay = before.overlay.clone();
            let again = engine::apply(guide, again, event.clone(), &walk.ctx);
            prop_assert_eq!(&again.session, &turn.session);
            Ok(())
        })?;
    }

    #[test]
    fn no_answer_is_ever_forgotten(walk in a_walk()) {
        walk.walk(|before, event, turn| {
            for step in before.answers.keys() {
                prop_assert!(turn.session.answers.contains_key(step), "{} after {:?}", step, event);
            }
            Ok(())
        })?;
    }

    #[test]
    fn going_back_ends_at_the_start_or_at_what_cannot_be_undone(walk in a_walk()) {
        let guide = walk.guide();
        let mut session = walk.end();
        session.overlay = Overlay::None;
        for _ in 0..=session.trail.len() {
            let back = Event::Command(Command::Back);
            let turn = engine::apply(guide, session, back, &walk.ctx);
            session = turn.session;
            match turn.refusal {
                None => {}
                Some(Refusal::AtStart) => {
                    prop_assert_eq!(&session.trail, &new_session(guide, &walk.ctx).trail);
                    return Ok(());
                }
                Some(Refusal::Barrier) => {
                    prop_assert!(session.trail.iter().any(|visit| visit.barrier));
                    return Ok(());
                }
                other => prop_assert!(false, "{:?}", other),
            }
        }
        prop_assert!(false, "back never ended");
    }

    #[test]
    fn the_end_of_a_detour_leads_to_the_step_that_the_last_one_was_left_for(walk in a_walk()) {
        let guide = walk.guide();
        walk.walk(|before, event, turn| {
            let (_, step) = before.current(guide).unwrap();
            if !step.returns() || *event != Event::Choose("done".into()) {
                return Ok(());
            }
            let entered = before
                .trail
                .iter()
                .rposition(|visit| matches!(visit.via, Some(Exit::Stuck(_))))
                .expect("a detour");
            prop_assert_eq!(&turn.session.trail[..], &before.trail[..entered]);
            Ok(())
        })?;
    }

    #[test]
    fn another_language_changes_the_words_and_nothing_else(
        walk in a_walk(),
        lang in a_language(),
        ui_lang in a_language(),
    ) {
        let guide = walk.guide();
        let before = walk.end();
        let events = vec![Event::Lang(lang.clone()), Event::UiLang(ui_lang.clone())];
        let after = follow(guide, &before, events, &walk.ctx).session;
        let unchanged = Session {
            lang: before.lang.clone(),
            ui_lang: before.ui_lang.clone(),
            ..after.clone()
        };
        prop_assert_eq!(&unchanged, &before);
        prop_assert_eq!(
            engine::view(guide, &before, &walk.ctx),
            engine::view(guide, &after, &walk.ctx)
        );
        let here = Address { lang: None, ..before.address() };
        prop_assert_eq!(here, Address { lang: None, ..after.address() });

        let screens = [&before, &after].map(|session| screen(&walk, session));
        let [one, other] = screens.each_ref().map(bones);
        prop_assert_eq!(one, other);
        let is_explained = matches!(before.overlay, Overlay::Term(_));
        if before.lang != after.lang && !is_explained {
            prop_assert_ne!(&screens[0].body, &screens[1].body);
        }
    }

    #[test]
    fn an_address_leads_back_to_its_step_and_to_where_its_detour_returns(walk in a_walk()) {
        let guide = walk.guide();
        walk.walk(|_, _, turn| {
            let session = &turn.session;
            let address = session.address();
            let text = address.to_string();
            let parsed = Address::parse(&text, |part| part == "nl" || part == "en");
            prop_assert_eq!(parsed.as_ref(), Ok(&address), "{}", text);
            let is_proof = |visit: &Visit| {
                matches!(visit.via, Some(Exit::Verdict(Verdict::Passed | Verdict::Failed)))
            };
            if session.trail.iter().any(is_proof) {
                // A verdict in an address is not believed.
                return Ok(());
            }
            let located = engine::locate(guide, &address, &walk.ctx);
            let there = Session::new(guide, "nl", "nl", located.trail);
            prop_assert_eq!(located.arrival, Arrival::There, "{}", text);
            prop_assert_eq!(step_of(&there), step_of(session), "{}", text);
            if !guide.is_main(&step_of(session)) {
                prop_assert_eq!(returns_to(&there), returns_to(session), "{}", text);
            }
            Ok(())
        })?;
    }

    #[test]
    fn an_address_never_holds_what_was_typed(walk in a_walk(), typed in "[a-z]{20,90}") {
        let guide = walk.guide();
        let mut typed_at = with_fields(guide, &walk.end(), &typed);
        typed_at.overlay = Overlay::None;
        let turn = engine::apply(guide, typed_at, Event::Input(typed.clone()), &walk.ctx);
        prop_assert!(!turn.session.address().to_string().contains(&typed));
    }

    #[test]
    fn a_session_that_was_saved_goes_on_where_it_stopped(walk in a_walk()) {
        let guide = walk.guide();
        let before = walk.end();
        let saved = serde_json::to_string(&before).unwrap();
        let mut loaded: Session = serde_json::from_str(&saved).unwrap();
        prop_assert_eq!(engine::resume(guide, &mut loaded, &walk.ctx), Arrival::There);
        prop_assert_eq!(loaded, Session { overlay: Overlay::None, ..before });
    }

    #[test]
    fn a_session_goes_on_when_the_connection_is_gone_or_new(walk in a_walk()) {
        let guide = walk.guide();
        let other = Context { connected: !walk.ctx.connected };
        let mut session = walk.end();
        let step = step_of(&session);
        prop_assert_eq!(engine::resume(guide, &mut session, &other), Arrival::There);
        let needs = guide.step(step.as_str()).unwrap().needs_connection();
        if !needs {
            prop_assert_eq!(step_of(&session), step);
        }
        let (_, at) = session.current(guide).unwrap();
        prop_assert!(other.connected || !at.needs_connection());
    }

    #[test]
    fn the_fewest_steps_to_go_are_never_more_than_the_most(walk in a_walk()) {
        let guide = walk.guide();
        walk.walk(|_, _, turn| {
            let progress = turn.view.as_ref().unwrap().progress.expect("progress");
            prop_assert!(progress.min_left <= progress.max_left, "{:?}", progress);
            prop_assert!(progress.done < turn.session.trail.len(), "{:?}", progress);
            let (_, step) = turn.session.current(guide).unwrap();
            let is_end = matches!(step.kind, Kind::Outcome { .. });
            let none_left = (progress.min_left, progress.max_left) == (0, 0);
            if is_end {
                prop_assert!(none_left, "{}: {:?}", here(&turn.session), progress);
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_session_of_an_edited_guide_goes_on_somewhere(
        walk in a_walk(),
        edits in vec(an_edit(), 1..4),
        later in vec(a_move(), 0..10),
    ) {
        let before = walk.end();
        let mut edited = walk.guide().clone();
        for edit in &edits {
            let mut spec = spec_of(&edited);
            edit.apply(&mut spec);
            // Not every edit makes a guide; `pack check` would have stopped it.
            edited = Guide::new(spec).unwrap_or(edited);
        }
        for ctx in CONTEXTS {
            let mut session = before.clone();
            let arrival = engine::resume(&edited, &mut session, &ctx);
            prop_assert!(session.current(&edited).is_some());
            prop_assert_eq!(session.version, edited.version());
            prop_assert_eq!(&session.answers, &before.answers);
            if arrival == Arrival::There && ctx == walk.ctx {
                prop_assert_eq!(&session.trail, &before.trail);
            }
            for one in &later {
                for event in one.events(&edited, &session, &ctx) {
                    session = engine::apply(&edited, session, event, &ctx).session;
                }
            }
            let located = engine::locate(&edited, &before.address(), &ctx);
            let last = located.trail.last().unwrap();
            prop_assert!(edited.step(last.step.as_str()).is_some());
        }
    }

    #[test]
    fn a_session_that_nobody_walked_goes_on_somewhere(
        guide in any::<Index>(),
        visits in vec(a_visit(), 0..12),
        answers in vec((any::<Index>(), an_answer()), 0..12),
        later in vec(a_move(), 0..10),
    ) {
        let guide = &guide.get(&GUIDES[..]).1;
        let steps: Vec<&StepId> = guide.steps().map(|(id, _)| id).collect();
        let trail = visits.into_iter().map(|visit| visit.of(&steps)).collect();
        let mut forged = Session::new(guide, "nl", "nl", trail);
        forged.answers = answers
            .into_iter()
            .map(|(step, answer)| ((*step.get(&steps)).clone(), answer))
            .collect();
        for ctx in CONTEXTS {
            let mut session = forged.clone();
            engine::resume(guide, &mut session, &ctx);
            prop_assert!(engine::view(guide, &session, &ctx).is_some());
            for one in &later {
                for event in one.events(guide, &session, &ctx) {
                    session = engine::apply(guide, session, event, &ctx).session;
                }
            }
        }
    }

    #[test]
    fn any_address_leads_to_a_step_of_the_guide(
        guide in any::<Index>(),
        step in proptest::option::of(any::<Index>()),
        exits in vec((any::<Index>(), any::<Index>()), 0..12),
        version in proptest::option::of(any::<u32>()),
    ) {
        let guide = &guide.get(&GUIDES[..]).1;
        let steps: Vec<&StepId> = guide.steps().map(|(id, _)| id).collect();
        let exits = exits.into_iter().map(|(from, way)| {
            let from = *from.get(&steps);
            let ways: Vec<String> = names_of_exits(guide.step(from.as_str()).unwrap());
            let way = if ways.is_empty() { "none".to_owned() } else { way.get(&ways).clone() };
            (from.clone(), way)
        });
        let address = Address {
            lang: Some("nl".into()),
            guide: guide.id().clone(),
            step: step.map(|step| (*step.get(&steps)).clone()),
            version,
            exits: exits.collect(),
        };
        let text = address.to_string();
        prop_assert_eq!(Address::parse(&text, |part| part == "nl"), Ok(address.clone()));
        for ctx in CONTEXTS {
            let located = engine::locate(guide, &address, &ctx);
            let session = Session::new(guide, "nl", "nl", located.trail);
            prop_assert!(engine::view(guide, &session, &ctx).is_some());
            let wanted = address.step.as_ref().unwrap_or(guide.start());
            let passed_by = !ctx.connected && guide.step(wanted.as_str()).unwrap().needs_connection();
            if located.arrival == Arrival::There && !passed_by {
                prop_assert_eq!(&step_of(&session), wanted);
            }
        }
    }

    #[test]
    fn what_a_reader_types_is_shown_as_they_typed_it(typed in "\\PC{1,60}") {
        let (pack, guide) = &GUIDES[GUIDES.len() - 1];
        let ctx = Context::default();
        let start = new_session(guide, &ctx);
        let turn = engine::apply(guide, start, Event::Input(typed.clone()), &ctx);
        let words = words(pack, "nl", "nl");
        let screen = render(&turn.view.unwrap(), None, &[], &words);
        let shown: String = parse(&screen.body)
            .iter()
            .flat_map(|block| &block.inlines)
            .map(|inline| inline.text.as_str())
            .collect();
        let kept = sanitise(&typed);
        let kept = kept.trim();
        if !kept.is_empty() {
            // A circled figure is kept on the line of the word before it.
            let shown = shown.replace('\u{a0}', " ");
            prop_assert!(shown.contains(&kept.replace('\u{a0}', " ")), "{shown:?}");
        }
    }

    #[test]
    fn no_text_is_an_address_that_says_something_else_when_it_is_written(
        text in prop_oneof![
            any::<String>(),
            "[a-z/?&=-]{0,30}",
            "[ /]{0,2}[ a-z]{0,5}/[a-z]{1,5}/[a-z]{1,5}[ /]?([?][a-z]=[a-z0-9]{1,3}(&v=[0-9]{1,12})?)?",
        ],
    ) {
        let is_lang = |part: &str| part == "nl";
        if let Ok(address) = Address::parse(&text, is_lang) {
            prop_assert_eq!(Address::parse(&address.to_string(), is_lang), Ok(address));
        }
    }

    #[test]
    fn sanitised_text_holds_nothing_that_a_terminal_obeys(text in any::<String>()) {
        let clean = sanitise(&text);
        prop_assert!(!clean.chars().any(char::is_control));
        prop_assert_eq!(sanitise(&clean), clean.clone());
        let visible = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        prop_assert_eq!(visible(&text), visible(&clean));
    }
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn no_bytes_on_a_pipe_stop_the_front_ends(
        walk in a_walk(),
        bytes in prop_oneof![
            vec(any::<u8>(), 0..300),
            a_line_of_json().prop_map(String::into_bytes),
            "([0-9]{1,3}|[?]?[a-z]{1,8}|\n){0,20}".prop_map(String::into_bytes),
        ],
    ) {
        let session = walk.end();
        let screen = screen(&walk, &session);
        let words = words_of(&walk, &session);
        let (mut story, mut prompts, mut out) = (Vec::new(), Vec::new(), Vec::new());
        until_end(&mut Plain::new(&bytes[..], &mut story, &mut prompts, 40), &screen, &words);
        until_end(&mut Json::new(&bytes[..], &mut out), &screen, &words);
        for written in [story, prompts, out] {
            let text = String::from_utf8(written).unwrap();
            prop_assert!(!text.contains(ESCAPE));
        }
    }

    #[test]
    fn no_bytes_in_a_pack_stop_its_check(
        file in proptest::sample::select(&[
            "guides/kitchen-sink.toml",
            "locales/nl/guides/kitchen-sink.ftl",
            "locales/en/guides/kitchen-sink.ftl",
            "locales/nl/terms.ftl",
            "locales/en/labels.ftl",
            "locales/en/lock.toml",
            "tests/transcripts/kitchen-sink/detours.txt",
        ][..]),
        damage in a_damage(),
    ) {
        let folder = PackFolder::of(&kitchen_sink_root());
        let mut bytes = folder.read(file).into_bytes();
        damage.apply(&mut bytes);
        folder.write(file, bytes);

        let pack = Pack::Folder(folder.path().to_owned());
        for fault in pack::check(&pack).unwrap() {
            let Some(span) = fault.span.clone() else { continue };
            let text = pack.read(&fault.path).unwrap().unwrap();
            prop_assert!(text.get(span).is_some(), "{fault:?}");
        }
        let words = words(&pack, "en", "nl");
        if let Ok(guide) = pack.guide(&"kitchen-sink".parse().unwrap()) {
            let session = new_session(&guide, &Context::default());
            let view = engine::view(&guide, &session, &Context::default()).unwrap();
            prop_assert!(!render(&view, None, &[], &words).title.is_empty());
        }
    }
}

/// A reader without a connection who does these things, in the words of a transcript.
fn reader(guide: &str, does: &[&str]) -> (&'static Guide, Session) {
    let guide = &GUIDES.iter().find(|(_, known)| known.id().as_str() == guide).unwrap().1;
    let ctx = Context::default();
    let session = does.iter().fold(new_session(guide, &ctx), |session, what| {
        let (word, name) = what.split_once(' ').unwrap_or((what, ""));
        let exit = match word {
            "done" => Exit::Done,
            "input" => Exit::Next,
            "choose" => Exit::Option(name.parse().unwrap()),
            "stuck" => Exit::Stuck(name.parse().unwrap()),
            other => panic!("{other}?"),
        };
        leave(guide, &session, &exit, &ctx).session
    });
    (guide, session)
}

#[test]
fn an_address_forgets_the_detour_that_the_reader_left_behind() {
    let (guide, session) = reader(
        "kitchen-sink",
        &[
            "input",
            "choose wrench",
            "stuck compare-tools",
            "choose start-over",
            "choose neither",
            "done",
        ],
    );
    let address = session.address();
    assert_eq!(
        address.to_string(),
        "nl/kitchen-sink/still-blocked?compare-tools=start-over&v=7&which-tool=neither"
    );
    let located = engine::locate(guide, &address, &Context::default());
    assert_eq!(located.arrival, Arrival::There);
}

#[test]
fn an_address_of_a_detour_returns_to_the_step_that_it_was_left_for() {
    let (guide, session) = reader(
        "revoke",
        &[
            "input",
            "done",
            "done",
            "done",
            "done",
            "choose still-works",
            "stuck works-afterwards",
        ],
    );
    // The same detour could have been asked for earlier on the way.
    let located = engine::locate(guide, &session.address(), &Context::default());
    let there = Session::new(guide, "nl", "nl", located.trail);
    assert_eq!(returns_to(&there), Some("wait-ten-minutes".parse().unwrap()));
}

#[test]
fn an_end_that_a_detour_leads_to_has_nothing_to_go() {
    let (guide, session) = reader("kitchen-sink", &["input", "stuck compare-tools", "choose give-up"]);
    let view = engine::view(guide, &session, &Context::default()).unwrap();
    let progress = view.progress.unwrap();
    assert_eq!((progress.min_left, progress.max_left), (0, 0));
}

#[test]
fn a_language_is_no_blank() {
    let parsed = Address::parse("/ /revoke/proof", |part| part == "nl");
    assert!(matches!(parsed, Err(AddressError::InvalidId(_))), "{parsed:?}");
}

/// Takes everything that a front-end can be told, and refuses all of it.
fn until_end(frontend: &mut dyn Frontend, screen: &Screen, words: &Catalog) {
    frontend.show(screen, words).unwrap();
    while frontend.ask(screen, words).unwrap() != Input::End {
        frontend.show(screen, words).unwrap();
    }
}

fn a_line_of_json() -> impl Strategy<Value = String> {
    let key = proptest::sample::select(&["choose", "input", "command", "lang", "ui_lang", "x"][..]);
    let value = prop_oneof![
        any::<String>().prop_map(|text| serde_json::to_string(&text).unwrap()),
        Just("1".to_owned()),
        Just("null".to_owned()),
        Just("\"back\"".to_owned()),
        Just("{}".to_owned()),
    ];
    vec((key, value), 0..4).prop_map(|pairs| {
        let lines = pairs.iter().map(|(key, value)| format!("{{\"{key}\":{value}}}\n"));
        lines.collect()
    })
}

fn words_of(walk: &Walk, session: &Session) -> Catalog {
    words(walk.pack(), &session.lang, &session.ui_lang)
}

fn screen(walk: &Walk, session: &Session) -> Screen {
    let view = engine::view(walk.guide(), session, &walk.ctx).unwrap();
    let address = session.address().to_string();
    render(&view, Some(address), &[], &words_of(walk, session))
}

/// What a screen is without its words.
fn bones(screen: &Screen) -> impl PartialEq + std::fmt::Debug + use<> {
    let ids = screen.choices.iter().map(|choice| choice.id.clone());
    // Words to explain are in the order of the text, and each language has an order of its own.
    let (mut terms, ids): (Vec<String>, Vec<String>) = ids.partition(|id| id.starts_with(TERM_CHOICE));
    terms.sort();
    (
        screen.kind,
        screen.guide.clone(),
        screen.step.clone(),
        ids,
        terms,
        screen.commands.clone(),
        screen.progress,
        screen.usual.clone(),
        screen.picture.is_some(),
    )
}

/// The step that the detour was left for.
fn returns_to(session: &Session) -> Option<StepId> {
    let origin = session.detour_origin()?;
    Some(session.trail[origin].step.clone())
}

fn names_of_exits(step: &StepSpec) -> Vec<String> {
    let names = step.exits().filter_map(|(exit, _)| match exit {
        Exit::Option(option) => Some(option.to_string()),
        Exit::Stuck(detour) => Some(detour.to_string()),
        Exit::Verdict(verdict) => Some(verdict.name().to_owned()),
        Exit::Done | Exit::Next => None,
    });
    names.collect()
}

/// What may be done to bytes.
#[derive(Debug, Clone)]
enum Damage {
    Replace(Vec<u8>),
    Cut(Index, usize),
    Put(Index, Vec<u8>),
    Swap(Index, Index, usize),
}

fn a_damage() -> impl Strategy<Value = Damage> {
    let bits = prop_oneof![
        vec(any::<u8>(), 1..20),
        "[\\[\\]{}\"'=.*$#\n -]{1,6}".prop_map(String::into_bytes),
        "\\PC{1,8}".prop_map(String::into_bytes),
    ];
    prop_oneof![
        1 => vec(any::<u8>(), 0..400).prop_map(Damage::Replace),
        3 => (any::<Index>(), 1..60_usize).prop_map(|(at, len)| Damage::Cut(at, len)),
        4 => (any::<Index>(), bits).prop_map(|(at, bits)| Damage::Put(at, bits)),
        2 => (any::<Index>(), any::<Index>(), 1..60_usize)
            .prop_map(|(from, to, len)| Damage::Swap(from, to, len)),
    ]
}

impl Damage {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let len = bytes.len();
        let range = |at: &Index, width: usize| {
            let start = at.index(len);
            start..(start + width).min(len)
        };
        match self {
            Self::Replace(with) => *bytes = with.clone(),
            Self::Cut(at, width) => drop(bytes.drain(range(at, *width))),
            Self::Put(at, what) => drop(bytes.splice(range(at, 0), what.iter().copied())),
            Self::Swap(from, to, width) => {
                let moved: Vec<u8> = bytes[range(from, *width)].to_vec();
                drop(bytes.splice(range(to, 0), moved));
            }
        }
    }
}

/// What an author may do to a guide between two visits.
#[derive(Debug, Clone)]
enum Edit {
    /// A step goes; what led to it leads to another.
    DropStep(Index, Index),
    /// A step gets another name.
    Rename(Index),
    DropOption(Index, Index),
    DropDetour(Index, Index),
    /// A way leads elsewhere.
    Redirect(Index, Index),
    /// A step becomes an instruction to go on.
    Simplify(Index, Index),
    NewVersion,
}

fn an_edit() -> impl Strategy<Value = Edit> {
    let two = || (any::<Index>(), any::<Index>());
    prop_oneof![
        two().prop_map(|(a, b)| Edit::DropStep(a, b)),
        any::<Index>().prop_map(Edit::Rename),
        two().prop_map(|(a, b)| Edit::DropOption(a, b)),
        two().prop_map(|(a, b)| Edit::DropDetour(a, b)),
        two().prop_map(|(a, b)| Edit::Redirect(a, b)),
        two().prop_map(|(a, b)| Edit::Simplify(a, b)),
        Just(Edit::NewVersion),
    ]
}

fn spec_of(guide: &Guide) -> GuideSpec {
    GuideSpec {
        id: guide.id().clone(),
        version: guide.version(),
        start: guide.start().clone(),
        verified: guide.verified().map(str::to_owned),
        checked: guide.checked().map(str::to_owned),
        product: guide.product().cloned(),
        asked_like: guide.asked_like().cloned(),
        sources: guide.sources().to_vec(),
        errors: guide.errors().to_vec(),
        steps: guide.steps().map(|(id, step)| (id.clone(), step.clone())).collect(),
    }
}

impl Edit {
    fn apply(&self, spec: &mut GuideSpec) {
        let count = spec.steps.len();
        match self {
            Self::DropStep(which, heir) => {
                let (gone, step) = spec.steps.remove(which.index(count));
                // Mostly its own next step, as an author would.
                let ways: Vec<StepId> = step.exits().map(|(_, to)| to.clone()).collect();
                let heir = if ways.is_empty() {
                    spec.steps[heir.index(count - 1)].0.clone()
                } else {
                    heir.get(&ways).clone()
                };
                redirect(spec, &gone, &heir);
            }
            Self::Rename(which) => {
                let old = spec.steps[which.index(count)].0.clone();
                let new: StepId = "another-name".parse().unwrap();
                spec.steps[which.index(count)].0 = new.clone();
                redirect(spec, &old, &new);
            }
            Self::DropOption(which, option) => {
                let choices = spec.steps.iter_mut().filter_map(|(_, step)| match &mut step.kind {
                    Kind::Choose { options } if options.len() > 1 => Some(options),
                    _ => None,
                });
                let mut choices: Vec<&mut Vec<(OptionId, StepId)>> = choices.collect();
                if !choices.is_empty() {
                    let at = which.index(choices.len());
                    let options = &mut choices[at];
                    options.remove(option.index(options.len()));
                }
            }
            Self::DropDetour(which, detour) => {
                let mut stuck: Vec<&mut Vec<StepId>> = spec
                    .steps
                    .iter_mut()
                    .map(|(_, step)| &mut step.stuck)
                    .filter(|stuck| !stuck.is_empty())
                    .collect();
                if !stuck.is_empty() {
                    let at = which.index(stuck.len());
                    let stuck = &mut stuck[at];
                    stuck.remove(detour.index(stuck.len()));
                }
            }
            Self::Redirect(old, new) => {
                let [old, new] = [old, new].map(|i| spec.steps[i.index(count)].0.clone());
                redirect(spec, &old, &new);
            }
            Self::Simplify(which, to) => {
                let ways: Vec<StepId> = {
                    let step = &spec.steps[which.index(count)].1;
                    step.onward().into_iter().map(|(_, to)| to.clone()).collect()
                };
                if !ways.is_empty() {
                    let done = Some(to.get(&ways).clone());
                    spec.steps[which.index(count)].1.kind = Kind::Instruct { done };
                }
            }
            Self::NewVersion => spec.version += 1,
        }
    }
}

fn redirect(spec: &mut GuideSpec, old: &StepId, new: &StepId) {
    let swap = |step: &mut StepId| {
        if step == old {
            *step = new.clone();
        }
    };
    swap(&mut spec.start);
    for (_, step) in &mut spec.steps {
        step.stuck.iter_mut().for_each(swap);
        match &mut step.kind {
            Kind::Instruct { done } => done.iter_mut().for_each(swap),
            Kind::Choose { options } => options.iter_mut().for_each(|(_, to)| swap(to)),
            Kind::Input { next, .. } => swap(next),
            Kind::Check { on, .. } | Kind::Action { on, .. } => {
                let PerVerdict {
                    passed,
                    failed,
                    unknown,
                } = on;
                [passed, failed, unknown].into_iter().for_each(swap);
            }
            Kind::Outcome { .. } => {}
        }
    }
}

/// A visit as a file might claim it.
#[derive(Debug, Clone)]
struct Claim {
    step: Option<Index>,
    via: Option<Exit>,
    auto: bool,
    barrier: bool,
}

fn a_visit() -> impl Strategy<Value = Claim> {
    let exit = prop_oneof![
        Just(Exit::Done),
        Just(Exit::Next),
        proptest::sample::select(Verdict::ALL).prop_map(Exit::Verdict),
        any::<Index>().prop_map(|i| Exit::Option(i.get(&every_name()).parse().unwrap())),
        any::<Index>().prop_map(|i| Exit::Stuck(i.get(&every_name()).parse().unwrap())),
    ];
    (
        proptest::option::weighted(0.9, any::<Index>()),
        proptest::option::weighted(0.9, exit),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(step, via, auto, barrier)| Claim {
            step,
            via,
            auto,
            barrier,
        })
}

impl Claim {
    fn of(self, steps: &[&StepId]) -> Visit {
        let gone: StepId = "no-such-step".parse().unwrap();
        Visit {
            step: self.step.map_or(gone, |step| (*step.get(steps)).clone()),
            via: self.via,
            auto: self.auto,
            barrier: self.barrier,
        }
    }
}

/// Every name of an option or a step that there is.
fn every_name() -> Vec<String> {
    let steps = GUIDES.iter().flat_map(|(_, guide)| guide.steps());
    let names: BTreeMap<String, ()> = steps
        .flat_map(|(id, step)| names_of_exits(step).into_iter().chain([id.to_string()]))
        .map(|name| (name, ()))
        .collect();
    names.into_keys().collect()
}

fn an_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        any::<Index>().prop_map(|i| Answer::Option(i.get(&every_name()).parse().unwrap())),
        any::<String>().prop_map(Answer::Text),
        proptest::sample::select(Verdict::ALL).prop_map(Answer::Verdict),
    ]
}

/// How many steps a reader may see after this one on the way to an end, without coming anywhere twice.
fn still_to_come(guide: &Guide, session: &Session, ctx: &Context, seen: &[StepId]) -> BTreeSet<usize> {
    let (id, step) = session.current(guide).unwrap();
    if matches!(step.kind, Kind::Outcome { .. }) {
        return [0].into();
    }
    let seen = [seen, std::slice::from_ref(id)].concat();
    let mut all = BTreeSet::new();
    for (exit, _) in step.onward() {
        let next = leave(guide, session, &exit, ctx).session;
        let (to, step) = next.current(guide).unwrap();
        if seen.contains(to) {
            continue;
        }
        let counts = usize::from(!matches!(step.kind, Kind::Outcome { .. }));
        all.extend(
            still_to_come(guide, &next, ctx, &seen)
                .iter()
                .map(|steps| steps + counts),
        );
    }
    all
}

#[test]
fn the_steps_to_go_are_those_of_the_shortest_and_of_the_longest_walk() {
    let mut compared = 0;
    for (pack, guide) in every_guide() {
        for ctx in CONTEXTS {
            for (step, session) in every_place(&guide, &ctx)
                .into_iter()
                .filter(|(step, _)| guide.is_main(step))
            {
                let progress = engine::view(&guide, &session, &ctx).unwrap().progress.unwrap();
                let walks = still_to_come(&guide, &session, &ctx, &[]);
                let bounds = (walks.first().copied(), walks.last().copied());
                let told = (Some(progress.min_left), Some(progress.max_left));
                let what = format!("{}/{step}, {ctx:?}: {progress:?}", guide.id());
                if pack == own() {
                    assert_eq!(told, bounds, "{what}");
                } else {
                    // Where a guide goes round, the longest way may count a step of the round once more.
                    assert_eq!(told.0, bounds.0, "{what}");
                    assert!(told.1 >= bounds.1, "{what}");
                }
                compared += 1;
            }
        }
    }
    assert!(compared > 100, "only {compared} steps");
}
