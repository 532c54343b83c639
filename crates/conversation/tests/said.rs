//! What is said does what one event does, or nothing at all; and every guide can be walked by saying alone.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::{collections::BTreeMap, fs, path::Path};

use proptest::prelude::*;
use wegwijs_ask::{LazyIndex, say::named};
use wegwijs_conversation::{Able, Conversation, Duty, Input, RETURN, Turn};
use wegwijs_engine::{Address, Command, way_to};
use wegwijs_message::{GuideId, Msg, StepId};
use wegwijs_pack::Pack;
use wegwijs_screen::HeardAs;
use wegwijs_words::Catalog;

static PACK: Pack = Pack::Embedded;
const LANGUAGES: [&str; 2] = ["nl", "en"];

thread_local! {
    static INDEX: LazyIndex = PACK.lazy_index(None);
    static PLACES: Vec<(GuideId, StepId)> = places();
    static SAYINGS: Vec<String> = sayings();
}

/// Every step of every guide.
fn places() -> Vec<(GuideId, StepId)> {
    let guides = PACK.guides().unwrap();
    let steps = guides.into_iter().flat_map(|id| {
        let guide = PACK.guide(&id).unwrap();
        let steps: Vec<_> = guide.steps().map(|(step, _)| (id.clone(), step.clone())).collect();
        steps
    });
    steps.collect()
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// All that people are known to say and ask: the lines of examples, in every language.
fn sayings() -> Vec<String> {
    let mut all = Vec::new();
    for lang in LANGUAGES {
        let folder = root().join("locales").join(lang);
        let questions = fs::read_dir(folder.join("questions")).unwrap();
        let files = questions.map(|file| file.unwrap().path());
        for file in files.chain([folder.join("says.ftl"), folder.join("elsewhere.ftl")]) {
            let text = fs::read_to_string(file).unwrap();
            let lines = text.lines().filter(|line| line.starts_with("    ")).map(str::trim);
            all.extend(lines.filter(|line| !line.starts_with('.')).map(str::to_owned));
        }
    }
    all.sort();
    all
}

fn at(guide: &GuideId, step: &StepId, lang: &str) -> Conversation<'static> {
    let languages = PACK.languages().unwrap();
    let words = Catalog::new(&PACK, &languages, lang, lang).with_constant("site", "start.exactonline.nl");
    let mut conversation = Conversation::new(&PACK, words, INDEX.with(LazyIndex::clone));
    let address = Address {
        lang: None,
        guide: guide.clone(),
        step: Some(step.clone()),
        version: None,
        exits: way_to(&PACK.guide(guide).unwrap(), step),
    };
    conversation.go_to(&address).unwrap();
    // A notice of how the reader came here is told once.
    let _ = conversation.screen().unwrap();
    conversation
}

/// What there is to see, and what was heard before it.
fn seen(conversation: &mut Conversation<'_>) -> (String, Option<HeardAs>) {
    let mut screen = conversation.screen().unwrap();
    let heard = screen.heard.take();
    screen.notices.clear();
    (format!("{screen:?}"), heard)
}

/// Nothing is sent, and nobody is asked for a connection.
fn only_shows(turn: &Turn, text: &str) {
    let sends = |duty: &Duty| matches!(duty, Duty::Run { .. } | Duty::Connect);
    assert!(!turn.duties.iter().any(sends), "{text}: {:?}", turn.duties);
}

/// The events that come down to what was heard.
fn same_as(heard: &HeardAs, text: &str) -> Vec<Input> {
    let id = heard.id.clone().unwrap_or_default();
    match heard.kind {
        "choose" => vec![Input::Choose(id)],
        "command" => vec![Input::Command(Command::from_name(&id).unwrap())],
        "stuck" => vec![Input::Command(Command::Stuck), Input::Choose(id)],
        "lang" => vec![Input::Lang(id)],
        "ui_lang" => vec![Input::UiLang(id)],
        "term" => vec![Input::Choose(format!("term:{id}"))],
        "ask" => vec![Input::Ask(text.to_owned())],
        "input" => vec![Input::Text(
            INDEX.with(|index| named(index.get().unwrap(), text).to_owned()),
        )],
        "unsure" | "unknown" | "courtesy" => Vec::new(),
        other => panic!("{other}"),
    }
}

fn check(place: usize, lang: &str, text: &str) {
    let (guide, step) = PLACES.with(|places| places[place % places.len()].clone());
    let mut said = at(&guide, &step, lang);
    let before = seen(&mut said).0;
    only_shows(&said.follow(Input::Say(text.to_owned())), text);
    let (mut after, heard) = seen(&mut said);
    let Some(heard) = heard else {
        assert_eq!(after, before, "{guide}/{step}: {text}");
        return;
    };
    if heard.kind == "unsure" {
        // It is asked back; none of these leads back to where the reader is.
        assert_ne!(after, before, "{guide}/{step}: {text}");
        said.follow(Input::Choose("say:none".to_owned()));
        after = seen(&mut said).0;
    }
    let mut done = at(&guide, &step, lang);
    for input in same_as(&heard, text) {
        done.follow(input);
    }
    assert_eq!(after, seen(&mut done).0, "{guide}/{step}: {text}: {heard:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_saying_does_what_one_event_does_or_nothing(place in any::<usize>(), saying in any::<usize>(), lang in 0_usize..2) {
        let text = SAYINGS.with(|sayings| sayings[saying % sayings.len()].clone());
        check(place, LANGUAGES[lang], &text);
    }

    #[test]
    fn so_does_any_text(place in any::<usize>(), text in any::<String>()) {
        check(place, "en", &text);
    }
}

/// What people say for each choice and detour of a guide: by `<step>.<attribute>`.
fn examples(guide: &GuideId, lang: &str) -> BTreeMap<String, Vec<String>> {
    let path = root().join(format!("locales/{lang}/questions/{guide}.ftl"));
    let text = fs::read_to_string(path).unwrap_or_default();
    let (mut message, mut attribute) = ("", String::new());
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in text.lines() {
        if let Some((id, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            (message, attribute) = (id, String::new());
        } else if let Some((name, _)) = line.trim().strip_prefix('.').and_then(|rest| rest.split_once(" =")) {
            let step = message.strip_prefix(&format!("{guide}_")).unwrap_or_default();
            attribute = format!("{step}.{name}");
        } else if !attribute.is_empty() && line.starts_with("        ") {
            all.entry(attribute.clone()).or_default().push(line.trim().to_owned());
        }
    }
    all
}

/// What a choice or a detour is called here.
fn label(conversation: &Conversation<'_>, event: &[&str]) -> Option<String> {
    let id = if event.len() > 1 { event[1] } else { event[0] };
    conversation.here(|here| {
        let mut all = here.choices.iter().chain(here.detours);
        all.find(|offered| offered.id == id)
            .map(|offered| offered.labels[0].to_string())
    })
}

/// What is said for an event of a transcript: as people say it here, else as they say it anywhere, else the label.
fn saying(
    conversation: &Conversation<'_>,
    examples: &BTreeMap<String, Vec<String>>,
    step: &str,
    event: &str,
) -> String {
    let lang = usize::from(conversation.words().lang() == "en");
    let (what, id) = event.split_once(' ').unwrap_or((event, ""));
    let known = |attribute: String| {
        examples
            .get(&format!("{step}.{attribute}"))
            .and_then(|lines| lines.last().cloned())
    };
    let label = || label(conversation, &[what, id]).unwrap();
    match what {
        "done" => known("done".to_owned()).unwrap_or_else(|| ["gelukt", "done"][lang].to_owned()),
        "choose" => known(format!("opt-{id}")).unwrap_or_else(label),
        "stuck" => known(format!("stuck-{id}")).unwrap_or_else(label),
        "back" => ["terug", "back"][lang].to_owned(),
        "input" if id.is_empty() => ["weet ik niet", "I don't know"][lang].to_owned(),
        "input" => id.to_owned(),
        other => panic!("{other}"),
    }
}

#[test]
fn every_guide_is_walked_by_saying_alone() {
    let (mut walked, mut said_again) = (0, 0);
    let mut lost = Vec::new();
    for guide in PACK.guides().unwrap() {
        let folder = root().join(format!("tests/transcripts/{guide}"));
        let mut walks_here = 0;
        for file in fs::read_dir(folder).unwrap() {
            let text = fs::read_to_string(file.unwrap().path()).unwrap();
            let lines = text
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty() && !line.starts_with('#'));
            let lines: Vec<Vec<&str>> = lines.map(|line| line.split_whitespace().collect()).collect();
            // With a connection, a check says what happens next.
            if lines[0] == ["connected"] {
                continue;
            }
            walks_here += 1;
            for lang in LANGUAGES {
                let examples = examples(&guide, lang);
                let start = PACK.guide(&guide).unwrap().start().clone();
                let mut conversation = at(&guide, &start, lang);
                let mut last = String::new();
                for (at_line, line) in lines.iter().enumerate() {
                    let here = conversation.here(|here| here.step.unwrap_or_default().to_owned());
                    if here != line[0] {
                        lost.push(format!("{lang} {guide}: {last:?} leads to {here}, not to {}", line[0]));
                        break;
                    }
                    let [step, event @ ..] = line.as_slice() else { continue };
                    if !event.is_empty() {
                        let text = saying(&conversation, &examples, step, &event.join(" "));
                        let label = label(&conversation, event);
                        conversation.follow(Input::Say(text.clone()));
                        last.clone_from(&text);
                        let heard = conversation
                            .screen()
                            .unwrap()
                            .heard
                            .map_or("unknown", |heard| heard.kind);
                        if heard == "unsure" {
                            let none = conversation.words().text(&Msg::app("say-none"));
                            conversation.follow(Input::Say(none));
                        }
                        if heard == "ask" {
                            // It has an answer elsewhere too.
                            conversation.follow(Input::Choose(RETURN.to_owned()));
                        }
                        if ["ask", "unsure", "unknown"].contains(&heard) {
                            // Said again, in the words that stand there.
                            said_again += 1;
                            conversation.follow(Input::Say(label.unwrap_or(text.clone())));
                        }
                        // The first time it takes back what was said, where that moved; then it leads further back.
                        let wanted = lines.get(at_line + 1).and_then(|line| line.first());
                        let is_there =
                            |conversation: &Conversation<'_>| conversation.here(|here| here.step == wanted.copied());
                        for _ in 0..if event == ["back"] { 2 } else { 0 } {
                            if is_there(&conversation) {
                                break;
                            }
                            conversation.follow(Input::Say(text.clone()));
                        }
                        walked += 1;
                    }
                }
            }
        }
        assert!(walks_here > 0, "{guide}");
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    assert!(walked > 200 && said_again * 10 < walked, "{said_again} of {walked}");
}

/// At the list of guides.
fn at_the_list(lang: &str) -> Conversation<'static> {
    let languages = PACK.languages().unwrap();
    let words = Catalog::new(&PACK, &languages, lang, lang).with_constant("site", "start.exactonline.nl");
    Conversation::new(&PACK, words, INDEX.with(LazyIndex::clone))
}

/// What a saying is heard as.
fn heard(conversation: &mut Conversation<'_>, text: &str) -> &'static str {
    conversation.follow(Input::Say(text.to_owned()));
    conversation
        .screen()
        .unwrap()
        .heard
        .map_or("nothing", |heard| heard.kind)
}

#[test]
fn at_the_list_a_greeting_is_no_question() {
    for (lang, said) in [
        (
            "nl",
            [
                ("hallo", "say-courtesy-menu"),
                ("dank je wel", "say-thanks"),
                ("momentje", "say-wait"),
            ],
        ),
        (
            "en",
            [
                ("hello", "say-courtesy-menu"),
                ("thanks", "say-thanks"),
                ("hold on", "say-wait"),
            ],
        ),
    ] {
        for (text, answer) in said {
            let mut conversation = at_the_list(lang);
            conversation.follow(Input::Say(text.to_owned()));
            let screen = conversation.screen().unwrap();
            assert_eq!(screen.heard.map(|heard| heard.kind), Some("courtesy"), "{text}");
            assert_eq!(screen.notices, [conversation.words().text(&Msg::app(answer))], "{text}");
        }
        let mut conversation = at_the_list(lang);
        assert_eq!(
            heard(&mut conversation, if lang == "nl" { "nee" } else { "no" }),
            "courtesy"
        );
    }
}

#[test]
fn at_the_list_a_word_is_explained_to_who_asks_what_it_means_and_looked_for_otherwise() {
    for (lang, asked, word, term) in [
        ("nl", "wat is een administratie?", "administratie", "administration"),
        ("en", "what does consent mean", "consent", "consent"),
    ] {
        let mut conversation = at_the_list(lang);
        assert_eq!(heard(&mut conversation, asked), "term", "{asked}");
        let screen = conversation.screen().unwrap();
        assert_eq!(
            (screen.kind, &screen.title),
            ("explain", &conversation.words().text(&Msg::term(term)))
        );
        // It can be talked to there, and left.
        let back = if lang == "nl" { "terug" } else { "back" };
        assert_eq!(heard(&mut conversation, back), "command");
        assert_eq!(conversation.screen().unwrap().kind, "menu");
        assert_ne!(heard(&mut conversation, word), "term", "{word}");
    }
}

#[test]
fn no_app_is_called_a_question_about_a_word() {
    let mut conversation = at_the_list("nl");
    conversation.follow(Input::Choose("revoke".to_owned()));
    conversation.screen().unwrap();
    assert_eq!(heard(&mut conversation, "wat is een administratie eigenlijk"), "term");
}

/// Where a step waits for the name of an app.
#[test]
fn a_name_that_is_told_in_a_sentence_is_the_name() {
    for (said, name) in [
        ("het gaat om Basecone", "Basecone"),
        ("De app heet Zenvoices Pro", "Zenvoices Pro"),
        ("it’s called Spenda", "Spenda"),
        ("Basecone", "Basecone"),
        ("Basecone, denk ik", "Basecone"),
        ("het is Zenvoices dus", "Zenvoices"),
        ("Spenda I think", "Spenda"),
        ("I mean Spenda", "Spenda"),
        ("denk ik", "denk ik"),
        ("het programma heet Yuki, van die lui uit Rotterdam", "Yuki"),
        ("the tool's name is Yuki, the Dutch one", "Yuki"),
        // No name follows.
        ("het is onbekend", "het is onbekend"),
        ("het is niet bekend", "het is niet bekend"),
    ] {
        let found = INDEX.with(|index| named(index.get().unwrap(), said).to_owned());
        assert_eq!(found, name, "{said}");
    }
    let asked = &("revoke".parse().unwrap(), "which-app".parse().unwrap());
    let mut conversation = at(&asked.0, &asked.1, "nl");
    assert_eq!(heard(&mut conversation, "het gaat om Basecone"), "input");
    let body = conversation.screen().unwrap().body;
    assert!(body.contains("“Basecone”"), "{body}");
    // Thanks are no name.
    let mut conversation = at(&asked.0, &asked.1, "nl");
    assert_eq!(heard(&mut conversation, "bedankt"), "courtesy");
    // A few words are a name, with capitals whatever they are.
    for name in [
        "Delta Portal",
        "delta portal",
        "Next Cloud",
        "Done Deal",
        "pay link",
        "X",
    ] {
        let mut conversation = at(&asked.0, &asked.1, "nl");
        assert_eq!(heard(&mut conversation, name), "input", "{name}");
        let body = conversation.screen().unwrap().body;
        assert!(body.contains(&format!("“{name}”")), "{body}");
    }
    for said in [
        "weet niet",
        "Vorige stap",
        "ik snap niks",
        "ik wil stoppen",
        "TERUG NAAR MENU",
    ] {
        let mut conversation = at(&asked.0, &asked.1, "nl");
        assert!(heard(&mut conversation, said) != "input", "{said}");
    }
    // Yes and no are none either.
    for (lang, said) in [
        ("nl", "ja"),
        ("nl", "nee"),
        ("nl", "Ok."),
        ("en", "yes"),
        ("en", "no"),
        ("en", "okay"),
    ] {
        let mut conversation = at(&asked.0, &asked.1, lang);
        let heard = heard(&mut conversation, said);
        assert!(heard != "input", "{said}: {heard}");
        let at_step = conversation.screen().unwrap().address.unwrap_or_default();
        assert!(at_step.contains("which-app"), "{said}: {at_step}");
    }
}

/// Nobody has finished a step who found the button, and no step is about who is talking.
#[test]
fn what_is_said_along_the_way_moves_nobody() {
    let steps = [
        ("revoke", "open-menu"),
        ("revoke", "withdraw"),
        ("overview", "import-export"),
    ];
    for (lang, along_the_way) in [
        (
            "nl",
            [
                ("ben ingelogd", "say-partly"),
                ("hij vraagt of ik het zeker weet", "say-partly"),
                ("ben je een mens?", "say-who"),
                ("kan ik iemand spreken", "say-who"),
                ("hoe lang duurt dit nog", "say-length"),
                ("hoeveel stappen zijn er nog?", "say-length"),
            ],
        ),
        (
            "en",
            [
                ("I'm logged in", "say-partly"),
                ("it asks if I am sure", "say-partly"),
                ("are you human?", "say-who"),
                ("can I talk to somebody", "say-who"),
                ("how much longer does this take", "say-length"),
                ("how many steps are left?", "say-length"),
            ],
        ),
    ] {
        for (guide, step) in steps {
            for (said, answer) in along_the_way {
                let mut conversation = at(&guide.parse().unwrap(), &step.parse().unwrap(), lang);
                conversation.follow(Input::Say(said.to_owned()));
                let screen = conversation.screen().unwrap();
                let heard_as = screen.heard.as_ref().map(|heard| heard.kind);
                assert_eq!(heard_as, Some("courtesy"), "{guide}/{step}: {said}");
                assert_eq!(screen.step, Some(step.parse().unwrap()), "{said}");
                let progress = screen.progress_in_words(conversation.words()).unwrap();
                let answer = Msg::app(answer).text("progress", progress);
                assert_eq!(screen.notices, [conversation.words().text(&answer)], "{said}");
            }
        }
    }
}

/// Second thoughts are listened to wherever somebody still may have them, and a word about rights proves nothing.
#[test]
fn second_thoughts_lead_to_the_other_way_and_a_word_proves_nothing() {
    for (guide, step, said, leads_to) in [
        (
            "change-administrations",
            "scroll-down",
            "doe toch maar alles intrekken",
            Some("all-rights"),
        ),
        (
            "change-administrations",
            "scroll-down",
            "actually just withdraw all of it",
            Some("all-rights"),
        ),
        (
            "revoke",
            "security-center",
            "moet ik wel alles intrekken?",
            Some("withdraw-or-narrow"),
        ),
        (
            "revoke",
            "security-center",
            "only one company should go, not all",
            Some("withdraw-or-narrow"),
        ),
        ("revoke", "prove-by-hand", "het is ingetrokken", None),
        ("revoke", "prove-by-hand", "the rights are withdrawn", None),
    ] {
        let mut conversation = at(&guide.parse().unwrap(), &step.parse().unwrap(), "nl");
        let heard = heard(&mut conversation, said);
        assert_eq!(heard, if leads_to.is_some() { "stuck" } else { "unsure" }, "{said}");
        let leads_to = leads_to.map(|step| step.parse().unwrap());
        assert_eq!(
            conversation.screen().unwrap().step.filter(|_| heard == "stuck"),
            leads_to,
            "{said}"
        );
    }
}

/// “Everything but one” is like “everything”, and is not it; who let the app in again has not withdrawn.
#[test]
fn what_is_told_with_a_reservation_neither_leads_on_nor_concludes() {
    never_chosen(&[
        (
            "revoke",
            "prove-by-hand",
            "hij wou dat ik inlogde en dat heb ik toen maar gedaan",
            "asks-to-sign-in",
        ),
        (
            "revoke",
            "prove-by-hand",
            "it wanted a login, I gave it, now it syncs again",
            "asks-to-sign-in",
        ),
        ("move-link", "works", "all companies but two are there", "works"),
        ("move-link", "works", "alles komt door op één administratie na", "works"),
        (
            "division-scope-error",
            "covered",
            "alles staat erbij behalve die ene",
            "selected",
        ),
        (
            "change-administrations",
            "prove-by-hand",
            "ziet er bijna zo uit als ik wil",
            "as-wanted",
        ),
        ("link-stopped", "works-again", "even wel, maar nu weer niet", "works"),
        ("revoke", "withdraw", "gedaan voor drie van de vier", "done"),
        ("overview", "open-app", "vijf van de tien bekeken", "done"),
        (
            "reauthorise",
            "sign-in",
            "the address reads start.exactonline.com.account.ru",
            "done",
        ),
        ("move-link", "reconnect", "het adres is start-exact-online.com", "done"),
        ("too-many-requests", "wait", "I will be back in about an hour", "done"),
    ]);
}

/// “Gelukt, maar …” is more likely a question for help than leave to go on.
#[test]
fn what_is_told_with_a_reservation_is_asked_back_about_with_help_first() {
    for said in ["gelukt, maar niet helemaal", "gedaan voor drie van de vier"] {
        let mut conversation = at(&"revoke".parse().unwrap(), &"withdraw".parse().unwrap(), "nl");
        conversation.follow(Input::Say(said.to_owned()));
        let screen = conversation.screen().unwrap();
        let labels: Vec<&str> = screen.choices.iter().map(|choice| choice.label.as_str()).collect();
        let [stuck, done] = ["Ik kom er niet uit", "Gelukt, verder"]
            .map(|label| labels.iter().position(|known| *known == label).unwrap());
        assert!(stuck < done, "{said}: {labels:?}");
    }
}

/// What an address ends in is no language, and one that is not Exact’s is warned of.
#[test]
fn a_strange_address_is_warned_of_and_is_no_language() {
    for (guide, step, said) in [
        ("reauthorise", "sign-in", "ik zie exact-online-login.nl"),
        (
            "reauthorise",
            "sign-in",
            "it says login.exact-online.nl up there, is that ok?",
        ),
        ("move-link", "reconnect", "er staat start.exact-online.nl in de balk"),
    ] {
        let mut conversation = at(&guide.parse().unwrap(), &step.parse().unwrap(), "nl");
        conversation.follow(Input::Say(said.to_owned()));
        let screen = conversation.screen().unwrap();
        let heard = screen.heard.unwrap();
        assert_eq!(
            (heard.kind, heard.id.as_deref()),
            ("stuck", Some("other-address")),
            "{said}"
        );
        assert!(screen.body.contains("start.exactonline.nl"), "{}", screen.body);
    }
}

/// A step says “choose “Connect an app””: who says so is not heard as something else.
#[test]
fn to_connect_an_app_can_be_said_as_it_is_written() {
    for (lang, said) in [
        ("nl", "een app verbinden"),
        ("nl", "“Een app verbinden”"),
        ("en", "Connect an app"),
    ] {
        let mut conversation = at(&"revoke".parse().unwrap(), &"prove-by-hand".parse().unwrap(), lang).with(Able {
            connects: true,
            ..Able::default()
        });
        let turn = conversation.follow(Input::Say(said.to_owned()));
        assert_eq!(turn.duties, [Duty::Connect], "{said}");
    }
}

/// “He still works”, where the guide says that it worked, takes the answer back.
#[test]
fn at_the_end_another_answer_leads_back_to_its_question() {
    for (guide, step, answer, said) in [
        (
            "revoke",
            "prove-by-hand",
            "asks-to-sign-in",
            "hij haalt toch nog gegevens op",
        ),
        (
            "revoke",
            "prove-by-hand",
            "asks-to-sign-in",
            "hmm it is still getting data",
        ),
        (
            "revoke",
            "prove-by-hand",
            "cannot-test",
            "net geprobeerd en hij vraagt om een wachtwoord",
        ),
        (
            "moneybird-revoke",
            "prove-by-hand",
            "cannot-test",
            "hij doet het nog gewoon",
        ),
        ("link-stopped", "works-again", "works", "hij is weer gestopt"),
    ] {
        let mut conversation = at(&guide.parse().unwrap(), &step.parse().unwrap(), "nl");
        conversation.follow(Input::Choose(answer.to_owned()));
        conversation.follow(Input::Say(said.to_owned()));
        let screen = conversation.screen().unwrap();
        let heard = screen.heard.unwrap();
        assert_eq!((heard.kind, heard.id.as_deref()), ("command", Some("back")), "{said}");
        assert_eq!(screen.step, Some(step.parse().unwrap()), "{said}");
    }
}

/// What is said at a step never makes this choice.
fn never_chosen(all: &[(&str, &str, &str, &str)]) {
    for (guide, step, said, never) in all {
        let mut conversation = at(&guide.parse().unwrap(), &step.parse().unwrap(), "nl");
        conversation.follow(Input::Say((*said).to_owned()));
        let heard = conversation.screen().unwrap().heard;
        let is_it = |heard: &HeardAs| heard.kind == "choose" && heard.id.as_deref() == Some(*never);
        assert!(!heard.is_some_and(|heard| is_it(&heard)), "{guide}/{step}: {said}");
    }
}

/// “Niet een eigen app” is like “een eigen app”, and the opposite of it.
#[test]
fn what_is_denied_is_not_chosen() {
    never_chosen(&[
        ("change-administrations", "own-or-standard", "niet een eigen app", "own"),
        ("change-administrations", "own-or-standard", "not our own app", "own"),
        (
            "change-accountant",
            "whose-subscription",
            "niet van de boekhouder",
            "accountants",
        ),
        ("forbidden", "which-message", "ik zie geen forbidden", "bare"),
        (
            "link-stopped",
            "what-you-see",
            "hij vraagt niet om in te loggen",
            "asks-to-sign-in",
        ),
        ("link-stopped", "what-you-see", "geen 403", "refused"),
        (
            "link-stopped",
            "what-you-see",
            "ik zie geen forbidden en geen 429",
            "refused",
        ),
        ("move-link", "who-gave-it", "ik weet niet wie dat is", "known"),
        ("own-app", "what-is-it-about", "I haven't lost the secret", "secret"),
        (
            "revoke",
            "prove-by-hand",
            "de app vraagt me niet om in te loggen",
            "asks-to-sign-in",
        ),
        ("revoke", "withdraw-or-narrow", "niet alles moet weg", "withdraw"),
        (
            "reauthorise",
            "prove-by-hand",
            "er ontbreekt geen administratie",
            "administration-missing",
        ),
        (
            "new-administration-invisible",
            "where-is-filter",
            "niet in power bi",
            "power-bi",
        ),
        ("xero-revoke", "prove-by-hand", "it isn't gone", "gone"),
        ("too-many-requests", "which-limit", "not 429", "requests"),
    ]);
}

/// Nobody has seen what somebody guesses, or has from hearsay; and “niet precies” is no “precies”.
#[test]
fn a_guess_proves_nothing() {
    never_chosen(&[
        (
            "revoke",
            "prove-by-hand",
            "hij vraagt vast om in te loggen",
            "asks-to-sign-in",
        ),
        (
            "revoke",
            "prove-by-hand",
            "I bet it asks me to sign in",
            "asks-to-sign-in",
        ),
        (
            "revoke",
            "prove-by-hand",
            "volgens Piet vraagt ie om een wachtwoord",
            "asks-to-sign-in",
        ),
        (
            "mollie-revoke",
            "prove-by-hand",
            "I assume it asks to connect",
            "asks-again",
        ),
        ("link-stopped", "works-again", "waarschijnlijk werkt het weer", "works"),
        (
            "link-stopped",
            "works-again",
            "volgens de leverancier werkt hij weer",
            "works",
        ),
        ("link-stopped", "works-again", "nee, precies hetzelfde", "works"),
        ("link-stopped", "works-again", "nee, hij werkt weer zoals net", "works"),
        ("reauthorise", "prove-by-hand", "I guess it works", "works"),
        ("own-app", "works", "probably works now", "works"),
        (
            "change-administrations",
            "prove-by-hand",
            "waarschijnlijk klopt het wel",
            "as-wanted",
        ),
        ("change-administrations", "prove-by-hand", "niet precies", "as-wanted"),
        ("change-administrations", "prove-by-hand", "not exactly", "as-wanted"),
        (
            "change-administrations",
            "prove-by-hand",
            "nee, precies zoals het was",
            "as-wanted",
        ),
    ]);
}

/// Where a step has two answers, it is the other one.
#[test]
fn of_two_answers_the_one_that_is_not_denied_is_chosen() {
    for (guide, step, said, other) in [
        (
            "change-accountant",
            "whose-subscription",
            "niet van de boekhouder",
            "own",
        ),
        (
            "new-administration-invisible",
            "where-to-select",
            "not Invantive",
            "other",
        ),
        ("move-link", "who-gave-it", "uitzoeken hoeft niet", "known"),
        ("own-app", "may-you-register", "niemand houdt me tegen", "may"),
    ] {
        let mut conversation = at(&guide.parse().unwrap(), &step.parse().unwrap(), "nl");
        conversation.follow(Input::Say(said.to_owned()));
        let heard = conversation.screen().unwrap().heard.unwrap();
        assert_eq!((heard.kind, heard.id.as_deref()), ("choose", Some(other)), "{said}");
    }
}

/// Nobody's app is called what they tell of themselves.
#[test]
fn what_somebody_tells_of_themselves_is_no_name() {
    for said in [
        "ik vraag het even aan mijn collega",
        "let me check with my boss",
        "ik weet niet meer hoe hij heet",
        "I have to look that up first",
        "nee, dat is het niet",
        "I want Spendesk gone",
    ] {
        let mut conversation = at(&"revoke".parse().unwrap(), &"which-app".parse().unwrap(), "nl");
        assert_ne!(heard(&mut conversation, said), "input", "{said}");
    }
    for name in ["Mijn Webwinkel", "My Books", "ik bedoel Basecone", "WeFact"] {
        let mut conversation = at(&"revoke".parse().unwrap(), &"which-app".parse().unwrap(), "nl");
        assert_eq!(heard(&mut conversation, name), "input", "{name}");
    }
}

/// A question is no name of an app, with or without its mark.
#[test]
fn no_app_is_called_a_question_about_what_to_do() {
    for said in ["hoe trek ik een app in", "how do I withdraw the rights of an app"] {
        let mut conversation = at(&"revoke".parse().unwrap(), &"which-app".parse().unwrap(), "nl");
        assert_eq!(heard(&mut conversation, said), "ask", "{said}");
    }
}

/// What the step asks and what its choices say go together: “no” is no proof.
#[test]
fn no_to_whether_an_app_asks_to_connect_again_proves_nothing() {
    for guide in ["mollie-revoke", "moneybird-revoke", "quickbooks-revoke"] {
        for lang in LANGUAGES {
            for said in ["nee", "no", "nee, niet meer", "no, not any more"] {
                let mut conversation = at(&guide.parse().unwrap(), &"prove-by-hand".parse().unwrap(), lang);
                let heard = heard(&mut conversation, said);
                let id = conversation.screen().unwrap().step;
                let proven = ["withdrawn", "disconnected"].map(|step| Some(step.parse().unwrap()));
                assert!(!proven.contains(&id), "{guide}: {said}: {heard}");
            }
        }
    }
}

#[test]
fn yes_begins_what_is_surely_the_answer_and_no_asks_which_else() {
    for (lang, question, yes, no) in [
        ("nl", "hoe krijg ik die oude excel-koppeling eruit", "ja", "nee"),
        ("en", "how do I get that old excel link out", "yes", "no"),
    ] {
        let answered = || {
            // As who asks, not as who says something that “no” takes back.
            let mut conversation = at_the_list(lang);
            conversation.follow(Input::Ask(question.to_owned()));
            conversation
        };
        let guide = |conversation: &Conversation<'_>| conversation.here(|here| here.guide.map(str::to_owned));
        let mut conversation = answered();
        assert_eq!(heard(&mut conversation, yes), "choose");
        assert_eq!(guide(&conversation).as_deref(), Some("revoke"));
        // No takes that back: the answer is there again.
        assert_eq!(heard(&mut conversation, no), "command");
        let choices = |conversation: &mut Conversation<'_>| conversation.screen().unwrap().choices;
        let again: Vec<_> = choices(&mut conversation).into_iter().map(|choice| choice.id).collect();
        let first: Vec<_> = choices(&mut answered()).into_iter().map(|choice| choice.id).collect();
        assert_eq!(again, first);
        let mut conversation = answered();
        let first = conversation.screen().unwrap().choices.remove(0).label;
        assert_eq!(heard(&mut conversation, no), "unsure", "{no}");
        assert_eq!(guide(&conversation), None);
        let others = conversation.screen().unwrap().choices;
        assert!(
            others.len() > 1 && others.iter().all(|choice| choice.label != first),
            "{others:?}"
        );
    }
}

#[test]
fn what_may_be_a_password_is_warned_of_once() {
    let mut conversation = at_the_list("nl");
    conversation.follow(Input::Say("mijn wachtwoord is Geheim123!".to_owned()));
    let screen = conversation.screen().unwrap();
    let warning = conversation.words().text(&Msg::app("ask-secret"));
    let warned = screen.notices.iter().filter(|notice| **notice == warning);
    assert_eq!(warned.count(), 1, "{:?}", screen.notices);
}

/// Who asks whether it is done has not done it, and nobody is led on by it.
#[test]
fn a_question_whether_it_is_done_leads_nobody_on() {
    for (lang, said) in [
        ("nl", "is het gelukt?"),
        ("nl", "klaar?"),
        ("nl", "en dan?"),
        ("en", "is it done?"),
        ("en", "done?"),
        ("en", "it worked?"),
    ] {
        for step in ["withdraw", "security-center"] {
            let mut conversation = at(&"revoke".parse().unwrap(), &step.parse().unwrap(), lang);
            let before = conversation.screen().unwrap().address;
            let heard = heard(&mut conversation, said);
            assert_eq!(
                conversation.screen().unwrap().address,
                before,
                "{said} at {step}: {heard}"
            );
        }
    }
    for (lang, said) in [("nl", "terug naar de stap"), ("en", "back to the step")] {
        let mut conversation = at(&"revoke".parse().unwrap(), &"withdraw".parse().unwrap(), lang);
        assert_eq!(heard(&mut conversation, said), "command", "{said}");
    }
    // Nor is a question the name of an app.
    let mut conversation = at(&"revoke".parse().unwrap(), &"which-app".parse().unwrap(), "en");
    assert!(heard(&mut conversation, "can I do this later?") != "input");
}
