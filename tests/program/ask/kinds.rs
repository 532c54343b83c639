//! Kinds of questions that once went wrong, each with what is right now.

use serde_json::{Value, json};
use wegwijs_ask::{self as ask, Answers, Confidence, Index};
use wegwijs_message::Msg;
use wegwijs_pack::Pack;

use crate::support::{Home, Words, wegwijs};

fn index() -> Index {
    Pack::Embedded.index(None).unwrap().unwrap()
}

fn place(answers: &Answers) -> String {
    let first = &answers.answers[0];
    format!("{}/{}", first.guide, first.step)
}

#[test]
fn each_leads_where_it_should() {
    let index = index();
    for (question, guide) in [
        ("Wat mag deze app: kijken of ook wijzigen", "overview/open-app"),
        (
            "mag de koppeling enkel de facturen zien en niet de lonen",
            "choose/data-is-fixed",
        ),
        (
            "A staff member quit and two dashboards use his sign-in; shut them out",
            "revoke/",
        ),
        ("ik wil mijn toestemming weer intrekken", "revoke/"),
        ("verbreek de koppeling tussen de kassa en exact", "revoke/"),
    ] {
        let answers = ask::answer(&index, question, None);
        assert!(answers.known, "{question}");
        assert!(place(&answers).starts_with(guide), "{question}: {}", place(&answers));
    }
}

#[test]
fn a_withdrawal_by_mistake_and_a_bare_403_lead_where_they_should() {
    let index = index();
    for (question, guide) in [
        ("I revoked an app by mistake, how do I undo it?", "reauthorise"),
        ("Ik heb per ongeluk een app ingetrokken, kan dat terug?", "reauthorise"),
        ("Can I revoke access for just one company?", "change-administrations"),
        ("Token expired", "reauthorise"),
        ("403 Forbidden", "forbidden"),
        ("Ik krijg de melding 403 forbidden", "forbidden"),
    ] {
        let answers = ask::answer(&index, question, None);
        assert!(answers.known, "{question}");
        assert!(place(&answers).starts_with(guide), "{question}: {}", place(&answers));
    }
}

#[test]
fn what_is_not_ours_is_unknown_and_keeps_its_ranking() {
    let index = index();
    for (question, elsewhere) in [
        ("Slack 403 Forbidden", Some("other-product")),
        ("npm ERR! 403 Forbidden", Some("other-product")),
        ("nginx 403 forbidden", Some("other-product")),
        ("Snelstart app rechten intrekken", Some("other-product")),
        ("hoe trek ik de toegang van een medewerker in", Some("users")),
        ("mooi weer vandaag", None),
        // A piece of it is in a word of ours by chance.
        ("qwxz plork", None),
        ("blorp", None),
        ("wat is een plork", None),
        ("flurb gnax hrmpf", None),
        ("mijn bank vraagt opnieuw om toestemming", None),
    ] {
        let answers = ask::answer(&index, question, None);
        assert_eq!(answers.confidence, Confidence::Unknown, "{question}: {answers:?}");
        assert!(!answers.known && answers.answers.len() >= 3, "{question}");
        if elsewhere.is_some() {
            assert_eq!(answers.elsewhere.as_deref(), elsewhere, "{question}");
        }
    }
}

#[test]
fn an_error_is_certain_only_with_a_sign_of_ours() {
    let index = index();
    let of = |text: &str| ask::answer(&index, text, None);
    for text in [
        "403 Forbidden",
        "invalid_grant",
        "HTTP 401",
        "401 Unauthorized",
        "{\"error\":\"invalid_client\"}",
    ] {
        let answers = of(text);
        assert_eq!(answers.confidence, Confidence::Unsure, "{text}");
        assert!(answers.is_anybodys_error, "{text}");
        let ours = of(&format!("https://start.exactonline.nl/api/v1/1/crm/Accounts {text}"));
        assert_eq!(
            (ours.confidence, ours.is_anybodys_error),
            (Confidence::Sure, false),
            "{text}"
        );
    }
    for text in [
        "itgenoda060",
        "Old refresh token used",
        "User division is not within division scope",
    ] {
        assert_eq!(of(text).confidence, Confidence::Sure, "{text}");
    }
    let words = Words::new("nl");
    let run = wegwijs(&Home::new(), ["ask", "--lang", "nl", "403 Forbidden"]).run();
    run.exits(0).says(&[&words.app("ask-whose"), &words.app("ask-unsure")]);
}

#[test]
fn one_sentence_that_asks_decides_in_a_long_mail() {
    let index = index();
    let chat = "Dank voor het gesprek van vorige week. De vergadering over het nieuwe pand is verzet naar donderdag om tien uur. \
                Neem je de tekeningen mee? Jan heeft de offerte van de schilder binnen en die valt mee. ";
    let asks = "De koppeling met het kassaprogramma mag er helemaal uit. ";
    for mail in [
        format!("{asks}{}", chat.repeat(6)),
        format!("{}{asks}{}", chat.repeat(3), chat.repeat(3)),
        format!("{}{asks}", chat.repeat(12)),
    ] {
        let answers = ask::answer(&index, &mail, None);
        assert!(answers.known && answers.answers[0].guide == "revoke", "{answers:?}");
    }
    assert!(!ask::answer(&index, &chat.repeat(4), None).known);
}

#[test]
fn a_reader_of_french_or_german_is_told_in_it_which_languages_are_read() {
    for (question, tag) in [
        ("Comment supprimer une application", "fr"),
        ("Comment retirer les droits d'une application dans Exact Online ?", "fr"),
        ("Wie entferne ich eine App", "de"),
        ("Wie kann ich die Berechtigungen einer Anwendung widerrufen?", "de"),
    ] {
        let run = wegwijs(&Home::new(), ["ask", "--lang", "en", "--json", question]).run();
        let told: Value = run.json().remove(0);
        assert_eq!(
            (&told["known"], &told["language"]),
            (&json!(false), &json!(tag)),
            "{question}"
        );
        let run = wegwijs(&Home::new(), ["ask", "--lang", "en", question]).run();
        run.exits(0).says(&[&Words::new("en").app(&format!("ask-reads-{tag}"))]);
    }
    for question in [
        "how do I remove an app",
        "hoe verwijder ik een app",
        "die app kan weg",
        "was die app van ons?",
    ] {
        assert_eq!(ask::answer(&index(), question, None).tongue, None, "{question}");
    }
}

#[test]
fn every_step_is_found_by_its_title_and_by_what_can_be_chosen_there() {
    let index = index();
    for guide in Pack::Embedded.guides().unwrap() {
        let checked = Pack::Embedded.guide(&guide).unwrap();
        for lang in ["nl", "en"] {
            let words = Words::new(lang);
            for (step, _) in checked.steps() {
                let title = words.text(&Msg::guide(&guide, Some(step)));
                // With the name of an app in it, or a mark of a hole, it is not what a reader types.
                if title.contains(['{', '\u{2068}']) {
                    continue;
                }
                let here = ask::answer(&index, &title, Some(guide.as_str()));
                assert!(here.known, "{guide}/{step} {title}");
                let found = here
                    .answers
                    .iter()
                    .any(|answer| answer.guide == guide.as_str() && same_title(&words, answer, &title));
                assert!(found, "{guide}/{step} {title}: {here:?}");
            }
        }
    }
}

fn same_title(words: &Words, answer: &ask::Answer, title: &str) -> bool {
    let (guide, step) = (answer.guide.parse().unwrap(), answer.step.parse().unwrap());
    words.text(&Msg::guide(&guide, Some(&step))) == title
}

#[test]
fn every_step_has_two_examples_in_each_language() {
    for guide in Pack::Embedded.guides().unwrap() {
        let checked = Pack::Embedded.guide(&guide).unwrap();
        for lang in ["nl", "en"] {
            let path = format!("{}/locales/{lang}/questions/{guide}.ftl", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(path).unwrap();
            for (step, _) in checked.steps() {
                let head = if step == checked.start() {
                    guide.to_string()
                } else {
                    format!("{guide}_{step}")
                };
                let lines = text.lines().skip_while(|line| *line != format!("{head} ="));
                let examples = lines
                    .skip(1)
                    .take_while(|line| line.is_empty() || line.starts_with(' '));
                assert!(
                    examples.filter(|line| !line.trim().is_empty()).count() >= 2,
                    "{lang} {head}"
                );
            }
        }
    }
}

#[test]
fn utf_16_is_read_and_a_password_in_a_sentence_gets_the_warning() {
    let text = "hoe trek ik de rechten van een app in";
    for (mark, bytes) in [
        (
            0xfeff_u16.to_le_bytes(),
            text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(),
        ),
        (
            0xfeff_u16.to_be_bytes(),
            text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        ),
    ] {
        let run = wegwijs(&Home::new(), ["ask", "--json"])
            .input([&mark[..], &bytes].concat())
            .run();
        assert_eq!(run.json()[0]["answers"][0]["guide"], "revoke");
    }
    let run = wegwijs(
        &Home::new(),
        [
            "ask",
            "--lang",
            "nl",
            "mijn wachtwoord is Zomer2026 en de app doet niets",
        ],
    )
    .run();
    run.exits(0).says(&[&Words::new("nl").app("ask-secret")]);
    assert!(!run.stdout.contains("Zomer2026"), "{run}");
}

#[test]
fn the_command_of_a_deep_step_is_one_line() {
    let run = wegwijs(
        &Home::new(),
        ["ask", "--lang", "nl", "de app werkt na tien minuten nog steeds"],
    )
    .run();
    let commands = run
        .stdout
        .lines()
        .filter(|line| line.trim_start().starts_with("wegwijs guide"));
    let quoted: Vec<&str> = commands.filter(|line| line.contains('"')).collect();
    assert!(!quoted.is_empty(), "{run}");
    assert!(quoted.iter().all(|line| line.trim_end().ends_with('"')), "{run}");
}

#[test]
fn what_is_said_at_a_step_does_not_send_the_reader_against_it() {
    let index = index();
    for said in [
        "hij vraagt nu om een wachtwoord van Exact",
        "hij vraagt om in te loggen",
        "it asks me to sign in",
    ] {
        let answers = ask::answer(&index, said, Some("revoke/prove-by-hand"));
        assert_eq!(place(&answers), "revoke/prove-by-hand", "{said}: {answers:?}");
        assert!(answers.known, "{said}: {answers:?}");
    }
}
