//! Every edge, every step and every word of every guide, generated from the guides themselves: those of this project,
//! and one that uses everything that a guide can have.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
};

use crate::common::*;
use unicode_width::UnicodeWidthStr;
use wegwijs::frontend::{Frontend, Json, Plain};
use wegwijs_conversation::Input;
use wegwijs_engine as engine;
use wegwijs_engine::{
    Action, Address, Arrival, Check, Command, Context, Effect, Event, Exit, Guide, Kind, OutcomeResult, Overlay,
    Session, Step, TERM_CHOICE, Verdict, ViewKind,
};
use wegwijs_message::{Msg, StepId};
use wegwijs_pack as pack;
use wegwijs_pack::{Pack, Transcript};
use wegwijs_screen::{Screen, render};
use wegwijs_words::{Catalog, Link, parse};

/// Longer titles do not fit a prompt or a heading (columns).
const MAX_TITLE: usize = 60;

#[test]
fn nothing_is_wrong_with_any_pack() {
    for pack in [Pack::Embedded, own(), kitchen_sink()] {
        assert_eq!(pack::check(&pack).unwrap(), [], "{pack:?}");
    }
}

#[test]
fn the_embedded_pack_is_the_one_in_the_repository() {
    let (embedded, folder) = (Pack::Embedded, own());
    assert_eq!(embedded.languages().unwrap(), folder.languages().unwrap());
    let guides = embedded.guides().unwrap();
    assert_eq!(guides, folder.guides().unwrap());
    assert_eq!(
        guides.first().map(ToString::to_string).as_deref(),
        Some("revoke"),
        "what most people come for"
    );
    let mut compared = 0;
    let paths = ["guides", "locales"].iter().flat_map(|top| files_under(&root(), top));
    // What readers asked is in the index, and nowhere else.
    for path in paths.filter(|path| !path.contains("/questions/")) {
        let there = folder.read(&path).unwrap().unwrap();
        assert_eq!(embedded.read(&path).unwrap(), Some(there), "{path}");
        compared += 1;
    }
    assert!(compared >= 10, "only {compared} files");
}

#[test]
fn the_kitchen_sink_uses_everything_that_a_guide_can_have() {
    let (_, guide) = every_guide().pop().unwrap();
    assert_eq!(guide.id().as_str(), "kitchen-sink");
    let mut used = BTreeSet::new();
    for (id, step) in guide.steps() {
        let kind = step.kind.name();
        let place = if guide.is_main(id) { "main" } else { "detour" };
        used.insert(format!("{kind} on {place}"));
        used.extend(step.picture.iter().map(|_| "a picture".to_owned()));
        used.extend(step.stuck.iter().map(|_| format!("stuck at {kind}")));
        used.extend(
            step.stuck
                .iter()
                .filter(|_| !guide.is_main(id))
                .map(|_| "a detour from a detour".to_owned()),
        );
        match &step.kind {
            Kind::Instruct { done } => {
                used.insert(format!("done: {}", done.is_some()));
            }
            Kind::Choose { options } if !guide.is_main(id) => {
                for (_, to) in options {
                    let target = guide.step(to.as_str()).unwrap();
                    let leads = match &target.kind {
                        Kind::Outcome { .. } => "an outcome",
                        _ if guide.is_main(to) => "the main way",
                        _ => "its return",
                    };
                    used.insert(format!("a detour to {leads}"));
                }
            }
            Kind::Check { check, .. } => {
                used.insert(format!("check {}", check.name()));
            }
            Kind::Action { action, .. } => {
                used.insert(format!("action {}", action.name()));
            }
            Kind::Outcome { result, then } => {
                used.insert(format!("outcome {}", result.name()));
                used.extend(then.iter().map(|_| "then".to_owned()));
            }
            Kind::Choose { .. } | Kind::Input { .. } => {}
        }
    }
    let fixed = [
        "instruct on main",
        "instruct on detour",
        "choose on main",
        "choose on detour",
        "input on main",
        "check on main",
        "check on detour",
        "action on main",
        "outcome on main",
        "outcome on detour",
        "stuck at instruct",
        "stuck at choose",
        "stuck at input",
        "stuck at check",
        "stuck at action",
        "a detour from a detour",
        "a detour to an outcome",
        "a detour to the main way",
        "a detour to its return",
        "a picture",
        "done: true",
        "done: false",
        "then",
    ];
    let checks = Check::ALL.iter().map(|c| format!("check {}", c.name()));
    let actions = Action::ALL.iter().map(|a| format!("action {}", a.name()));
    let results = OutcomeResult::ALL.iter().map(|r| format!("outcome {}", r.name()));
    let wanted = fixed
        .map(str::to_owned)
        .into_iter()
        .chain(checks)
        .chain(actions)
        .chain(results);
    for feature in wanted {
        assert!(used.contains(&feature), "not used: {feature}");
    }
    assert!(guide.fields().count() >= 2);
    assert!(guide.verified().is_some() && !guide.sources().is_empty());
    assert!(!guide.errors().is_empty());
}

#[test]
fn every_edge_is_taken_by_its_own_event_and_leads_where_the_guide_says() {
    for (_, guide) in every_guide() {
        for ctx in CONTEXTS {
            let places = every_place(&guide, &ctx);
            assert_eq!(
                places.keys().collect::<BTreeSet<_>>(),
                restable(&guide, &ctx),
                "{}",
                guide.id()
            );
            for session in places.values() {
                every_exit_of(&guide, session, &ctx);
            }
        }
    }
}

/// The steps where a reader can come to rest, from the data alone.
fn restable<'g>(guide: &'g Guide, ctx: &Context) -> BTreeSet<&'g StepId> {
    let passed_by = |id: &StepId| !ctx.connected && guide.step(id.as_str()).unwrap().needs_connection();
    let mut seen = BTreeSet::new();
    let mut todo = vec![guide.start()];
    while let Some(id) = todo.pop() {
        if !seen.insert(id) {
            continue;
        }
        let ways = guide.step(id.as_str()).unwrap().exits();
        todo.extend(
            ways.filter(|(exit, _)| !passed_by(id) || *exit == Exit::Verdict(Verdict::Unknown))
                .map(|(_, to)| to),
        );
    }
    seen.into_iter().filter(|id| !passed_by(id)).collect()
}

fn every_exit_of(guide: &Guide, session: &Session, ctx: &Context) {
    let (id, step) = session.current(guide).unwrap();
    for (exit, to) in step.exits() {
        let turn = leave(guide, session, &exit, ctx);
        let what = format!("{}/{id} by {exit:?}", guide.id());
        let mut wanted = settled(guide, to, &exit, ctx);
        wanted[0].barrier = matches!(
            (&step.kind, &exit),
            (Kind::Action { action, .. }, Exit::Verdict(verdict))
                if action.is_irreversible() && *verdict != Verdict::Unknown
        );
        let (before, after) = turn.session.trail.split_at(session.trail.len());
        assert_eq!(before, session.trail, "{what}");
        assert_eq!(after, wanted, "{what}");
        assert_eq!(turn.session.overlay, Overlay::None, "{what}");
        assert_eq!(turn.effects, [Effect::Save], "{what}");
        assert_eq!(turn.view, engine::view(guide, &turn.session, ctx), "{what}");
    }
}

#[test]
fn every_step_offers_what_it_can_do_and_nothing_else() {
    for (pack, guide) in every_guide() {
        for ctx in CONTEXTS {
            for session in every_place(&guide, &ctx).values() {
                let (id, step) = session.current(&guide).unwrap();
                let what = here(session);
                let view = engine::view(&guide, session, &ctx).unwrap();
                let ids: Vec<&str> = view.choices.iter().map(|c| c.id.as_str()).collect();
                let chosen = |id: &str| follow(&guide, session, vec![Event::Choose(id.into())], &ctx);
                match &step.kind {
                    Kind::Instruct { .. } => assert_eq!(ids, ["done"], "{what}"),
                    Kind::Choose { options } => {
                        let options: Vec<&str> = options.iter().map(|(o, _)| o.as_str()).collect();
                        assert_eq!(ids, options, "{what}");
                    }
                    Kind::Input { .. } => {
                        assert_eq!(ids, ["skip"], "{what}");
                        let skipped = chosen("skip").session;
                        let empty = follow(&guide, session, vec![Event::Input("  ".into())], &ctx).session;
                        assert_eq!(skipped, empty, "{what}");
                    }
                    Kind::Check { check, .. } => {
                        assert_eq!(ids, ["check", "plan", "by-hand"], "{what}");
                        assert_eq!(chosen("check").effects, [Effect::Run(*check)], "{what}");
                    }
                    Kind::Action { action, .. } => {
                        assert_eq!(ids, ["act", "plan", "by-hand"], "{what}");
                        assert_eq!(chosen("act").effects, [Effect::Carry(*action)], "{what}");
                    }
                    Kind::Outcome { then, .. } => {
                        let next: Vec<&str> = then.iter().map(|guide| guide.as_str()).collect();
                        assert_eq!(ids[0], "finish", "{what}");
                        assert_eq!(ids[1..], next, "{what}");
                        let stop = [Effect::Save, Effect::Stop];
                        assert_eq!(chosen("finish").effects, stop, "{what}");
                        for guide in then {
                            let open = [Effect::Save, Effect::Open(guide.clone())];
                            assert_eq!(chosen(guide.as_str()).effects, open, "{what}");
                            assert!(pack.guides().unwrap().contains(guide), "{what}: {guide}");
                        }
                    }
                }
                if step.needs_connection() {
                    let by_hand = chosen("by-hand").session.trail;
                    let unknown = Exit::Verdict(Verdict::Unknown);
                    let resolved = leave(&guide, session, &unknown, &ctx).session.trail;
                    assert_eq!(by_hand, resolved, "{what}");
                    let plan = chosen("plan");
                    assert_eq!(plan.session.overlay, Overlay::Plan, "{what}");
                    let offered: Vec<String> = plan.view.unwrap().choices.into_iter().map(|c| c.id).collect();
                    assert_eq!(offered, [ids[0], ids[2], "continue"], "{what}");
                }
                let mut stuck = session.clone();
                stuck.overlay = Overlay::Stuck;
                let view = engine::view(&guide, &stuck, &ctx).unwrap();
                let ids: Vec<&str> = view.choices.iter().map(|c| c.id.as_str()).collect();
                let mut detours: Vec<&str> = step.stuck.iter().map(StepId::as_str).collect();
                detours.push("continue");
                assert_eq!(ids, detours, "{what}: stuck at {id}");
            }
        }
    }
}

#[test]
fn every_detour_returns_to_exactly_the_step_it_left() {
    for (_, guide) in every_guide() {
        for ctx in CONTEXTS {
            for session in every_place(&guide, &ctx).values() {
                let (id, step) = session.current(&guide).unwrap();
                for detour in &step.stuck {
                    let what = format!("{}/{id} stuck {detour}", guide.id());
                    let on_it = leave(&guide, session, &Exit::Stuck(detour.clone()), &ctx).session;
                    let ends = ends_of_detour(&guide, on_it, &ctx);
                    assert!(!ends.is_empty(), "{what}");
                    for end in ends {
                        let done = vec![Event::Choose("done".into())];
                        let back = follow(&guide, &end, done, &ctx).session;
                        assert_eq!(back.trail, session.trail, "{what}: {}", here(&end));
                    }
                }
            }
        }
    }
}

/// Every walk along a detour to a step that ends it, without a detour from that.
fn ends_of_detour(guide: &Guide, on_it: Session, ctx: &Context) -> Vec<Session> {
    let mut seen = BTreeSet::new();
    let mut ends = Vec::new();
    let mut todo = vec![on_it];
    while let Some(session) = todo.pop() {
        let (id, step) = session.current(guide).unwrap();
        // What leads onto the main way has left the detour.
        if guide.is_main(id) || !seen.insert(id.clone()) {
            continue;
        }
        for (exit, _) in step.onward() {
            todo.push(leave(guide, &session, &exit, ctx).session);
        }
        if step.returns() {
            ends.push(session);
        }
    }
    ends
}

#[test]
fn every_address_leads_back_to_its_step() {
    for (_, guide) in every_guide() {
        let ctx = Context::default();
        for session in every_place(&guide, &ctx).values() {
            let text = session.address().to_string();
            let address = Address::parse(&text, |part| part == "nl").unwrap();
            assert_eq!(address, session.address(), "{text}");
            assert_eq!(address.to_string(), text);
            let located = engine::locate(&guide, &address, &ctx);
            assert_eq!(located.trail, session.trail, "{text}");
            assert_eq!(located.arrival, Arrival::There, "{text}");
        }
    }
}

#[test]
fn every_step_can_be_read_in_every_language_with_every_language_of_labels() {
    every_screen(every_overlay, |guide, session, ctx, words| {
        readable(&screen(guide, session, ctx, words), guide, session);
        let named = with_fields(guide, session, "Jansen & Co");
        readable(&screen(guide, &named, ctx, words), guide, session);
    });
}

#[test]
fn the_plain_front_end_says_every_step_and_its_numbers_are_the_choices() {
    every_screen(
        |_| vec![Overlay::None],
        |guide, session, ctx, words| {
            read_plain(&screen(guide, session, ctx, words), words);
        },
    );
}

#[test]
fn the_json_front_end_says_every_step_on_one_line() {
    every_screen(every_overlay, |guide, session, ctx, words| {
        read_json(&screen(guide, session, ctx, words), words);
    });
}

/// What can lie over a step, and nothing.
fn every_overlay(step: &Step) -> Vec<Overlay> {
    let mut overlays = vec![Overlay::None, Overlay::Why, Overlay::Stuck];
    overlays.extend(step.needs_connection().then_some(Overlay::Plan));
    overlays
}

/// Every step of every guide, in every language with every language of labels.
fn every_screen(overlays: impl Fn(&Step) -> Vec<Overlay>, see: impl Fn(&Guide, &Session, &Context, &Catalog)) {
    for (pack, guide) in every_guide() {
        // Every step once: with a connection there are more places, but not other words for the same one.
        let mut places = BTreeMap::new();
        for ctx in CONTEXTS {
            for (step, session) in every_place(&guide, &ctx) {
                places.entry(step).or_insert((session, ctx));
            }
        }
        assert_eq!(places.len(), guide.steps().count());
        for words in every_wording(&pack) {
            for (session, ctx) in places.values_mut() {
                let (_, step) = session.current(&guide).unwrap();
                for overlay in overlays(step) {
                    session.overlay = overlay;
                    see(&guide, session, ctx, &words);
                }
            }
        }
    }
}

fn screen(guide: &Guide, session: &Session, ctx: &Context, words: &Catalog) -> Screen {
    let view = engine::view(guide, session, ctx).unwrap();
    let mut session = session.clone();
    session.lang = words.lang().into();
    render(&view, Some(session.address().to_string()), &[], words)
}

fn readable(screen: &Screen, guide: &Guide, session: &Session) {
    let what = where_is(screen);
    let texts = [&screen.title, &screen.body, &screen.guide_title]
        .into_iter()
        .chain(screen.choices.iter().map(|choice| &choice.label))
        .chain(screen.picture.iter().map(|picture| &picture.alt));
    for text in texts {
        assert_eq!(leftovers(text), [""; 0], "{what}: {text}");
    }
    assert_eq!(screen.notices, [""; 0], "{what}");
    assert!(!screen.choices.is_empty(), "{what}");
    let (_, step) = session.current(guide).unwrap();
    assert_eq!(
        screen.picture.is_some(),
        step.picture.is_some() && session.overlay == Overlay::None,
        "{what}"
    );
}

/// Which screen, for a message.
fn where_is(screen: &Screen) -> String {
    let address = screen.address.as_deref().unwrap_or_default();
    format!("{address} ({}, labels {})", screen.kind, screen.ui_lang)
}

/// What the plain front-end says, and that each number is the choice that it stands before.
fn read_plain(screen: &Screen, words: &Catalog) {
    let what = where_is(screen);
    let numbers: String = (1..=screen.choices.len()).map(|n| format!("{n}\n")).collect();
    let typed = format!("?\n{numbers}");
    let (mut story, mut prompts) = (Vec::new(), Vec::new());
    let mut plain = Plain::new(typed.as_bytes(), &mut story, &mut prompts, 80);
    plain.show(screen, words).unwrap();
    for (number, choice) in (1..).zip(&screen.choices) {
        let wanted = if screen.kind == "input" {
            Input::Say(number.to_string())
        } else {
            Input::Choose(choice.id.clone())
        };
        assert_eq!(plain.ask(screen, words).unwrap(), wanted, "{what}");
    }
    assert_eq!(plain.ask(screen, words).unwrap(), Input::End, "{what}");
    let story = String::from_utf8(story).unwrap();
    let prompts = String::from_utf8(prompts).unwrap();
    for text in [&story, &prompts] {
        assert_eq!(leftovers(text), [""; 0], "{what}: {text}");
        assert!(!text.contains('['), "{what}: {text}");
    }
    assert!(story.lines().any(|line| line == screen.title), "{what}: {story}");
}

/// What the JSON front-end says: one line that holds the screen, and nothing of ours left out.
fn read_json(screen: &Screen, words: &Catalog) {
    let what = where_is(screen);
    let mut out = Vec::new();
    let mut json = Json::new(io::empty(), &mut out);
    json.show(screen, words).unwrap();
    assert_eq!(json.ask(screen, words).unwrap(), Input::End, "{what}");
    let text = String::from_utf8(out).unwrap();
    assert_eq!(text.matches('\n').count(), 1, "{what}: {text}");
    assert!(text.ends_with('\n'), "{what}: {text}");
    let view: serde_json::Value = serde_json::from_str(&text).unwrap();
    for (key, value) in [
        ("kind", screen.kind),
        ("lang", words.lang()),
        ("ui_lang", words.ui_lang()),
        ("title", &screen.title),
        ("body", &screen.body),
        ("guide", screen.guide.as_deref().unwrap()),
        ("step", screen.step.as_deref().unwrap()),
        ("address", screen.address.as_deref().unwrap()),
    ] {
        assert_eq!(view[key], value, "{what}: {key}");
    }
    let choices: Vec<(&str, &str)> = view["choices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| (c["id"].as_str().unwrap(), c["label"].as_str().unwrap()))
        .collect();
    let ours: Vec<(&str, &str)> = screen
        .choices
        .iter()
        .map(|c| (c.id.as_str(), c.label.as_str()))
        .collect();
    assert_eq!(choices, ours, "{what}");
    assert!(!view["commands"].as_array().unwrap().is_empty(), "{what}");
    assert!(view["progress"]["max_left"].is_u64(), "{what}");
}

#[test]
fn no_title_is_too_long_for_a_heading() {
    for (pack, guide) in every_guide() {
        let ids = guide.steps().map(|(id, _)| Some(id)).chain([None]);
        let ids: Vec<_> = ids.collect();
        for words in every_wording(&pack) {
            for id in &ids {
                let title = match id {
                    Some(id) => {
                        let session =
                            Session::new(&guide, words.lang(), words.ui_lang(), vec![engine::Visit::first(id)]);
                        screen(&guide, &session, &Context::default(), &words).title
                    }
                    None => words.text(&Msg::guide(guide.id(), None)),
                };
                assert!(title.width() <= MAX_TITLE, "{} columns: {title}", title.width());
            }
        }
    }
}

#[test]
fn a_translation_is_no_copy_of_the_original() {
    for (pack, guide) in every_guide() {
        let ids = guide.steps().map(|(id, _)| id);
        for id in ids {
            let mut said: BTreeMap<String, String> = BTreeMap::new();
            for lang in pack.languages().unwrap() {
                let msg = Msg::guide(guide.id(), Some(id)).attr("body");
                let body = words(&pack, &lang, "nl").text(&msg);
                let other = said.insert(body, lang.clone());
                assert_eq!(other, None, "{}/{id} in {lang}", guide.id());
            }
        }
    }
}

#[test]
fn every_word_that_a_text_links_to_is_explained_where_it_is_asked_for() {
    for (pack, guide) in every_guide() {
        for words in every_wording(&pack) {
            for ctx in CONTEXTS {
                for session in every_place(&guide, &ctx).values() {
                    let body = screen(&guide, session, &ctx, &words).body;
                    let mut why = session.clone();
                    why.overlay = Overlay::Why;
                    let asked = screen(&guide, &why, &ctx, &words);
                    let mut todo: Vec<(String, Screen)> = terms(&body)
                        .into_iter()
                        .chain(terms(&asked.body))
                        .map(|term| (term, asked.clone()))
                        .collect();
                    let mut seen = BTreeSet::new();
                    while let Some((term, from)) = todo.pop() {
                        let what = format!("{}: {term}", here(session));
                        let choice = format!("{TERM_CHOICE}{term}");
                        assert!(from.choices.iter().any(|c| c.id == choice), "{what}");
                        if !seen.insert(term.clone()) {
                            continue;
                        }
                        let explain = vec![Event::Explain(term.clone())];
                        let turn = follow(&guide, session, explain, &ctx);
                        assert_eq!(turn.view.unwrap().kind, ViewKind::Explain, "{what}");
                        let said = screen(&guide, &turn.session, &ctx, &words);
                        for text in [&said.title, &said.body] {
                            assert_eq!(leftovers(text), [""; 0], "{what}: {text}");
                        }
                        assert_eq!(said.notices, [""; 0], "{what}");
                        todo.extend(terms(&said.body).into_iter().map(|t| (t, said.clone())));
                    }
                }
            }
        }
    }
}

fn terms(markdown: &str) -> Vec<String> {
    let blocks = parse(markdown);
    let links = blocks
        .iter()
        .flat_map(|block| &block.inlines)
        .filter_map(|inline| inline.link.clone());
    links
        .filter_map(|link| match link {
            Link::Term(term) => Some(term),
            Link::Url(url) => {
                assert!(url.starts_with("https://"), "{url}");
                None
            }
        })
        .collect()
}

#[test]
fn labels_are_in_their_own_language_whatever_the_language_of_the_text() {
    let (pack, guide) = every_guide().pop().unwrap();
    let ctx = Context::default();
    let session = &every_place(&guide, &ctx)[&"open-trap".parse::<StepId>().unwrap()];
    for (lang, ui_lang, title, label) in [
        ("nl", "nl", "Draai de “Sifon” los", "“Afsluiters”"),
        ("nl", "en", "Draai de “Trap” los", "“Valves”"),
        ("en", "nl", "Unscrew the “Sifon”", "“Afsluiters”"),
        ("en", "en", "Unscrew the “Trap”", "“Valves”"),
    ] {
        let screen = screen(&guide, session, &ctx, &words(&pack, lang, ui_lang));
        assert_eq!(screen.title, title);
        assert!(screen.body.contains(label), "{}", screen.body);
    }
}

#[test]
fn every_guide_has_two_transcripts_that_come_true() {
    for (pack, guide) in every_guide() {
        let folder = format!("tests/transcripts/{}", guide.id());
        let mut connected = 0;
        let names = pack.list(&folder).unwrap();
        for name in &names {
            let text = pack.read(&format!("{folder}/{name}")).unwrap().unwrap();
            assert_eq!(Transcript::parse(&text).walk(&guide), Ok(()), "{folder}/{name}");
            connected += usize::from(text.lines().any(|line| line == "connected"));
        }
        assert!(names.len() >= 2, "{folder}");
        assert!(connected >= 1 && connected < names.len(), "{folder}");
    }
}

#[test]
fn every_command_is_obeyed_where_it_is_offered() {
    for (_, guide) in every_guide() {
        for ctx in CONTEXTS {
            for session in every_place(&guide, &ctx).values() {
                let view = engine::view(&guide, session, &ctx).unwrap();
                for command in Command::ALL {
                    let turn = engine::apply(&guide, session.clone(), Event::Command(*command), &ctx);
                    let offered = view.commands.contains(command);
                    // Starting anew is no news at the start.
                    if *command != Command::Restart {
                        let what = format!("{}: {command:?}", here(session));
                        assert_eq!(turn.refusal.is_none(), offered, "{what}");
                    }
                }
            }
        }
    }
}
