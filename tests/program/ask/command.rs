//! `wegwijs ask` and what it prints.

use serde_json::Value;

use crate::support::{Home, Run, Words, wegwijs};

fn ask(args: &[&str], input: &str) -> Run {
    wegwijs(&Home::new(), [&["ask"], args].concat()).input(input).run()
}

fn told(args: &[&str], input: &str) -> Value {
    let run = ask(&[&["--json"], args].concat(), input);
    run.exits(0);
    run.json().remove(0)
}

#[test]
fn a_question_leads_to_a_guide_with_a_reason_and_the_next_best_in_the_readers_language() {
    for (lang, question) in [
        ("nl", "new app koppeling verwijderen"),
        ("en", "hoe do I remove de koppeling"),
    ] {
        let words = Words::new(lang);
        let run = ask(&["--lang", lang, question], "");
        let title = words.with("ask-known", "guide", &words.guide("revoke"));
        run.exits(0).says(&[
            &title,
            &format!("wegwijs guide {lang}/revoke/"),
            &words.app("ask-or-else"),
        ]);
    }
}

#[test]
fn words_need_no_quotes_and_a_pipe_no_words() {
    let quoted = ask(&["hoe trek ik rechten in"], "").stdout;
    assert_eq!(ask(&["hoe", "trek", "ik", "rechten", "in"], "").stdout, quoted);
    assert_eq!(ask(&[], "hoe trek ik rechten in\n").stdout, quoted);
}

#[test]
fn small_words_are_no_reason_and_where_there_is_no_other_none_is_told() {
    // “(because of: it)” tells nobody anything.
    let question = "wat kan ik hier";
    let answers = told(&[question], "")["answers"].clone();
    let told_why = |answer: &Value| !answer["because"].as_array().unwrap().is_empty();
    assert!(!answers.as_array().unwrap().iter().any(told_why), "{answers}");
    let because = Words::new("nl").app("ask-because");
    ask(&["--lang", "nl", question], "").does_not_say(&[because.split(':').next().unwrap()]);
}

#[test]
fn json_tells_guide_step_score_and_reason_best_first() {
    let told = told(&["mijn exact online gaat niet open"], "");
    assert_eq!(told["known"], true);
    let answers = told["answers"].as_array().unwrap();
    assert_eq!(answers[0]["guide"], "revoke");
    assert_eq!(answers[0]["step"], "screen-does-not-open");
    let scores: Vec<f64> = answers.iter().map(|answer| answer["score"].as_f64().unwrap()).collect();
    assert!(scores.is_sorted_by(|one, next| one >= next), "{scores:?}");
    assert!(
        answers
            .iter()
            .all(|answer| answer["because"].as_array().is_some_and(|because| !because.is_empty()))
    );
    // Only who asks for it is shown how it came about.
    assert!(answers[0].get("found").is_none());
}

#[test]
fn what_no_guide_answers_is_said_to_be_unknown_with_the_list() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let run = ask(&["--lang", lang, "hoe verstuur ik een factuur"], "");
        run.exits(0).says(&[
            &words.app("ask-unknown"),
            &words.guide("revoke"),
            &words.guide("overview"),
        ]);
    }
    let told = told(&["how do I bake a cake"], "");
    assert_eq!(
        (&told["known"], &told["confidence"]),
        (&false.into(), &"unknown".into())
    );
    assert!(
        told["answers"].as_array().is_some_and(|nearest| nearest.len() >= 3),
        "{told}"
    );
}

#[test]
fn explain_shows_how_each_answer_came_about() {
    let words = Words::new("en");
    let run = ask(&["--lang", "en", "--explain", "revoke the permissions of an app"], "");
    run.exits(0)
        .says(&[&words.app("ask-explain"), "revoke/which-app: ", "permissions +"]);
    let told = told(&["--explain", "revoke the permissions of an app"], "");
    for answer in told["answers"].as_array().unwrap() {
        let found = &answer["found"];
        let of_words = found["words"].as_object().unwrap().values();
        let parts = of_words.chain([&found["others"], &found["before"]]);
        let sum: f64 = parts.map(|points| points.as_f64().unwrap()).sum();
        assert!((sum - answer["score"].as_f64().unwrap()).abs() < 0.05, "{answer}");
    }
}

#[test]
fn every_error_that_a_guide_lists_leads_there_in_any_case_in_part_and_amid_noise() {
    for guide in wegwijs_pack::Pack::Embedded.guides().unwrap() {
        let checked = wegwijs_pack::Pack::Embedded.guide(&guide).unwrap();
        let of_steps = checked
            .steps()
            .flat_map(|(id, step)| step.errors.iter().map(move |error| (error, id.to_string())));
        let start = checked.start().to_string();
        let of_guide = checked.errors().iter().map(|error| (error, start.clone()));
        for (error, step) in of_guide.chain(of_steps) {
            for text in [
                error.to_uppercase(),
                format!("2026-01-02T03:04:05Z [main] WARN x.y.Z - {error}; retry=3 hoe koppel ik dit"),
                format!("  \u{1b}[31m{}\u{1b}[0m\n\tat line 3", error.to_lowercase()),
            ] {
                let told = told(&[], &text);
                // What several guides list, each of them is offered for.
                let answers = told["answers"].as_array().unwrap();
                let is_it = |answer: &Value| answer["guide"] == guide.as_str() && answer["step"] == step.as_str();
                let first = answers.iter().find(|answer| is_it(answer)).expect(&text);
                assert_eq!(first["because"][0], **error);
                // The address leads there, whatever has to be answered on the way.
                let shown = wegwijs(&Home::new(), ["guide", "--json", first["address"].as_str().unwrap()]).run();
                assert_eq!(shown.json()[0]["step"], *step, "{text}: {first}");
            }
        }
    }
}

#[test]
fn a_new_guide_is_found_by_its_own_words_without_any_change_of_ours() {
    let pack = crate::support::PackFolder::new();
    let home = Home::new();
    wegwijs(&home, ["pack", "new", "water-plants", "--pack", pack.arg()])
        .run()
        .exits(0);
    let file = "locales/nl/guides/water-plants.ftl";
    let text = pack.read(file);
    let line = text
        .lines()
        .find(|line| line.trim_start().starts_with(".keywords"))
        .unwrap();
    pack.change(
        file,
        line,
        "    .keywords = planten, planten water geven, gieter, kamerplant",
    );
    let run = wegwijs(
        &home,
        [
            "ask",
            "--json",
            "--pack",
            pack.arg(),
            "wanneer moet ik mijn kamerplanten gieten of water geven",
        ],
    )
    .run();
    assert_eq!(run.json()[0]["answers"][0]["guide"], "water-plants", "{run}");
}

#[test]
fn the_reason_is_in_the_words_of_the_question_not_in_their_translation() {
    for question in [
        "ik zie geen knop intrekken",
        "new company does not show in power bi",
        "hoe haal ik die oude koppeling weg",
    ] {
        let first = told(&[question], "")["answers"][0].clone();
        for word in first["because"].as_array().unwrap() {
            let beginning: String = word.as_str().unwrap().chars().take(3).collect();
            let is_asked = question.split(' ').any(|asked| asked.starts_with(&beginning));
            assert!(is_asked, "{question}: {first}");
        }
    }
}
