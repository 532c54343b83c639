//! The product's labels: how sure they are, what a reader is told of that, and languages of which only labels are known.

use std::fs;

use crate::support::{Home, PackFolder, Run, Words, squeeze, wegwijs};
use serde_json::json;
use wegwijs_message::Msg;
use wegwijs_pack as pack;
use wegwijs_pack::{Grade, Pack};

const FR: &str = "locales/fr/labels.ftl";
/// One label of a screen in French.
const MON: &str = "Mon Exact Online";

fn run(pack: &PackFolder, args: &[&str]) -> Run {
    let args = [args, &["--pack", pack.arg()]].concat();
    wegwijs(&Home::new(), args).run()
}

fn codes(pack: &PackFolder) -> Vec<(&'static str, String)> {
    let faults = pack::check(&Pack::Folder(pack.path().to_owned())).unwrap();
    faults.into_iter().map(|fault| (fault.code, fault.path)).collect()
}

// --- evidence ------------------------------------------------------------------------------------------------------

#[test]
fn a_label_without_evidence_is_a_fault_in_every_language() {
    for (from, to) in [
        ("# B: T219, T1866, Klippa 2025, Finstack\n", ""),
        ("# B: T219, T1866", "# E: T219, T1866"),
        ("# B: T219, T1866, Klippa 2025, Finstack\n", "# B:\n"),
        ("# B: T219, T1866, Klippa 2025, Finstack\n", "# B: T219\n\n"),
    ] {
        let pack = PackFolder::new();
        pack.change("locales/en/labels.ftl", from, to);
        let fault = ("label-without-evidence", "locales/en/labels.ftl".to_owned());
        assert_eq!(codes(&pack), [fault], "{to:?}");
    }
    let pack = PackFolder::new();
    pack.write(FR, format!("-ui-my-exact-online = {MON}\n"));
    assert_eq!(codes(&pack), [("label-without-evidence", FR.to_owned())]);
}

#[test]
fn a_label_may_have_a_second_form_in_one_language_and_not_in_another() {
    let pack = PackFolder::new();
    pack.change(
        "locales/nl/labels.ftl",
        "-ui-revoke = Intrekken",
        "-ui-revoke = Intrekken\n    .also = Weg ermee",
    );
    assert_eq!(codes(&pack), []);
    let paper = run(&pack, &["show", "revoke", "--lang", "nl"]);
    let words = Words::new("nl");
    let note = Msg::app("notice-label-also")
        .text("label", "Intrekken")
        .text("also", "Weg ermee");
    paper.says(&[&words.text(&note)]);
}

#[test]
fn a_reader_is_told_once_that_nobody_has_seen_a_label() {
    let home = Home::new();
    let words = Words::new("nl");
    let labels = Pack::Embedded.labels("nl").unwrap();
    let unseen = &labels["show-all"];
    assert_eq!(unseen.evidence.as_ref().unwrap().grade, Grade::D);
    let note = words.text(&Msg::app("notice-label-unseen").text("label", &unseen.text));

    // On paper: once, in every form, after the steps.
    for format in ["text", "markdown", "html"] {
        let paper = wegwijs(
            &home,
            ["show", "change-administrations", "--lang", "nl", "--format", format],
        )
        .run();
        let text = squeeze(&paper.exits(0).stdout);
        assert_eq!(text.matches(&note).count(), 1, "{format}");
        let (steps, _) = text.split_once(&note).unwrap();
        assert!(steps.contains(&words.app("show-labels")), "{format}");
    }
    // In conversation: at the step, and not again when one comes back.
    let mut talk = wegwijs(&home, ["guide", "revoke/app-not-in-list", "--lang", "nl"]).talk();
    let notices = |view: serde_json::Value| view["label_notes"].to_string().matches(&note).count();
    assert_eq!(notices(talk.view()), 1);
    assert_eq!(notices(talk.send(&json!({"command": "why"}).to_string())), 0);
    assert_eq!(notices(talk.send(&json!({"choose": "continue"}).to_string())), 0);
    talk.close();
    // Not where it is not named.
    let step = wegwijs(&home, ["show", "revoke/open-menu", "--lang", "nl"]).run();
    step.exits(0).does_not_say(&[&note]);
}

// --- languages of labels alone -------------------------------------------------------------------------------------

#[test]
fn a_folder_with_labels_alone_is_a_language_of_labels_and_not_of_texts() {
    let pack = Pack::Embedded;
    assert_eq!(pack.languages().unwrap(), ["en", "nl"]);
    assert_eq!(pack.label_languages().unwrap(), ["de", "en", "fr", "nl"]);
    let folder = PackFolder::new();
    assert_eq!(codes(&folder), []);
    // One text makes it a language of texts, which is to be complete.
    fs::create_dir(folder.path().join("locales/fr/guides")).unwrap();
    assert!(codes(&folder).iter().any(|(code, _)| *code == "missing-file"));
}

#[test]
fn a_label_that_the_base_language_does_not_know_is_a_fault() {
    let pack = PackFolder::new();
    let labels = pack.read(FR);
    pack.write(FR, format!("{labels}# C: somebody\n-ui-nosuch = Rien\n"));
    assert_eq!(codes(&pack), [("orphaned-message", FR.to_owned())]);
    pack.write(FR, "# C: somebody\n-ui-my-exact-online = { \"\" }\n");
    assert_eq!(codes(&pack), [("empty-message", FR.to_owned())]);
    // A picture has to fit in these labels too.
    pack.write(FR, format!("# C: somebody\n-ui-revoke = {}\n", "M".repeat(60)));
    assert!(codes(&pack).iter().any(|(code, _)| *code == "picture-too-wide"));
}

#[test]
fn a_dutch_reader_of_a_french_screen_reads_the_label_that_is_known_and_is_told_of_the_rest() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let borrowed = Msg::app("notice-labels-borrowed")
            .text("wanted", words.language("fr"))
            .text("shown", words.language(lang));
        let step = wegwijs(
            &Home::new(),
            ["show", "revoke/security-center", "--lang", lang, "--ui-lang", "fr"],
        )
        .run();
        let revoke = Pack::Embedded.labels(lang).unwrap()["security-center"].text.clone();
        step.exits(0).says(&[MON, &revoke, &words.text(&borrowed)]);
        // Nothing is borrowed where all is known.
        let step = wegwijs(
            &Home::new(),
            ["show", "revoke/open-menu", "--lang", lang, "--ui-lang", "fr"],
        )
        .run();
        step.exits(0).says(&[MON]).does_not_say(&[&words.text(&borrowed)]);
    }
}

#[test]
fn labels_of_an_unknown_language_are_those_of_the_text_and_that_is_said() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let step = wegwijs(
            &Home::new(),
            ["show", "revoke/open-menu", "--lang", lang, "--ui-lang", "es"],
        )
        .run();
        let notice = Msg::app("notice-labels-missed")
            .text("language", words.language("es"))
            .text("shown", words.language(lang));
        let label = &Pack::Embedded.labels(lang).unwrap()["my-exact-online"].text;
        step.exits(0).says(&[label, &words.text(&notice)]);
        let wrong = Msg::app("notice-language-missed")
            .text("language", words.language("es"))
            .text("shown", words.language(lang));
        step.does_not_say(&[&words.text(&wrong)]);
    }
}

#[test]
fn menus_offer_french_labels_and_no_french_texts() {
    let words = Words::new("nl");
    let mut talk = wegwijs(&Home::new(), ["guide", "revoke/open-menu", "--lang", "nl"]).talk();
    talk.view();
    let refused = talk.send(&json!({"lang": "fr"}).to_string());
    assert_eq!(refused["code"], "unknown-language");
    let switched = talk.send(&json!({"ui_lang": "fr"}).to_string());
    assert_eq!((&switched["lang"], &switched["ui_lang"]), (&json!("nl"), &json!("fr")));
    assert!(switched["title"].as_str().unwrap().contains(MON), "{switched}");
    talk.close();

    let plain = wegwijs(&Home::new(), ["guide", "revoke/open-menu", "--lang", "nl", "--plain"])
        .input("?\n")
        .run();
    plain
        .exits(0)
        .says(&[&words.switch_labels("fr"), &words.switch_labels("de"), "labels fr"]);
    assert!(
        !plain.stderr.contains("\n  fr:") && !plain.stderr.contains("\nfr:"),
        "{plain}"
    );
    // An address in French leads nowhere.
    wegwijs(&Home::new(), ["show", "fr/revoke/open-menu", "--lang", "nl"])
        .run()
        .exits(1);
    wegwijs(&Home::new(), ["list", "--lang", "fr"])
        .run()
        .exits(0)
        .says(&[&Words::new("en").guide("revoke")]);
}

#[test]
fn a_session_with_french_labels_is_resumed_with_them() {
    let home = Home::new();
    wegwijs(&home, ["guide", "revoke/open-menu", "--lang", "nl", "--ui-lang", "fr"])
        .input("1\n")
        .run()
        .exits(0);
    wegwijs(&home, ["guide", "--lang", "nl"]).run().exits(0).says(&[MON]);
}

// --- the list of what is still to be seen --------------------------------------------------------------------------

#[test]
fn the_checklist_asks_what_rests_on_one_source_or_none_and_leaves_room() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let list = wegwijs(&Home::new(), ["pack", "questions", "--lang", lang]).run();
        let text = &list.exits(0).stdout;
        assert!(list.stderr.is_empty(), "{list}");
        list.says(&[&words.app("checklist-title"), &words.title("app-not-in-list")]);
        let boxes = text.matches("[ ] ").count();
        assert!(boxes > 15, "{boxes}");
        assert_eq!(text.matches(&words.app("checklist-instead")).count(), boxes);
        let labels = Pack::Embedded.labels(lang).unwrap();
        for (name, label) in &labels {
            let evidence = label.evidence.as_ref().unwrap();
            let question = Msg::app("checklist-label")
                .text("label", &label.text)
                .text("grade", evidence.grade.letter().to_string())
                .text("source", &evidence.source);
            let asked = text.matches(&words.text(&question)).count();
            assert!(asked <= usize::from(evidence.grade > Grade::B), "{name}: {asked}");
        }
        let seen = Msg::app("checklist-label").text("label", &labels["my-exact-online"].text);
        list.does_not_say(&[words.text(&seen).split('(').next().unwrap()]);
    }
    // Of a French screen nearly everything is to be asked.
    let words = Words::new("nl");
    let list = wegwijs(&Home::new(), ["pack", "questions", "--lang", "nl", "--ui-lang", "fr"]).run();
    let question = Msg::app("checklist-label-unknown").text("label", "Intrekken");
    list.exits(0).says(&[MON, &words.text(&question)]);
}

#[test]
fn a_claim_is_asked_with_its_source() {
    let list = wegwijs(&Home::new(), ["pack", "questions", "--lang", "nl"]).run();
    let claims = Pack::Embedded.claims("nl", "revoke").unwrap();
    assert_eq!(claims["revoke_screen-does-not-open"].grade, Grade::C);
    list.exits(0)
        .says(&["(revoke/screen-does-not-open)", "(C: T718, uit 2020)"]);
}

// --- on paper ------------------------------------------------------------------------------------------------------

#[test]
fn paper_tells_when_facts_were_looked_up_apart_from_when_the_product_was_seen() {
    let words = Words::new("nl");
    let pack = PackFolder::new();
    let looked_up = words.text(&Msg::app("show-checked").text("date", "2026-11-28"));
    for format in ["text", "markdown", "html"] {
        let paper = run(&pack, &["show", "revoke", "--lang", "nl", "--format", format]);
        paper.exits(0).says(&[&looked_up, &words.app("show-unverified")]);
    }
    pack.change("guides/revoke.toml", "checked = 2026-11-28", "verified = 2026-11-29");
    let seen = words.text(&Msg::app("show-verified").text("date", "2026-11-29"));
    let paper = run(&pack, &["show", "revoke", "--lang", "nl"]);
    paper
        .exits(0)
        .says(&[&seen])
        .does_not_say(&[&looked_up, &words.app("show-unverified")]);
    pack.change("guides/revoke.toml", "verified = 2026-11-29", "checked = \"today\"");
    assert_eq!(codes(&pack)[0].0, "wrong-type");
}

#[test]
fn every_form_of_paper_explains_consent_and_the_kinds_of_data() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        for format in ["text", "markdown", "html"] {
            let paper = wegwijs(&Home::new(), ["show", "revoke", "--lang", lang, "--format", format]).run();
            let text = squeeze(&crate::support::plain(&paper.exits(0).stdout).join("\n"));
            assert!(text.contains(&squeeze(&words.app("show-glossary"))), "{format}");
            for term in ["consent", "data-scoping", "app-registration"] {
                let paragraphs = words.term(term);
                let sentence = squeeze(paragraphs[0].split(['.', '?']).next().unwrap());
                assert!(text.contains(&sentence), "{lang} {format} {term}: {sentence:?}");
            }
        }
    }
}
