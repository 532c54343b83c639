//! Which product a question is about: another one's guide is never the answer, and a product without a guide has none.

use serde_json::json;
use wegwijs_ask::{Answers, Index, answer};
use wegwijs_pack::Pack;

use crate::support::{Home, wegwijs};

fn index() -> Index {
    Pack::Embedded.index(None).unwrap().unwrap()
}

fn first(answers: &Answers) -> Option<&str> {
    let best = answers.answers.first().filter(|_| answers.known)?;
    Some(best.guide.as_str())
}

/// Questions that no guide was written with, and the guide that answers each; none: there is none.
const ASKED: [(&str, Option<&str>); 35] = [
    ("hoe trek ik een app in bij moneybird", Some("moneybird-revoke")),
    ("een applicatie verwijderen uit Moneybird", Some("moneybird-revoke")),
    ("how can I kick an app out of moneybird", Some("moneybird-revoke")),
    ("ik wil van een koppeling af in Xero", Some("xero-revoke")),
    ("xero: app eruit gooien", Some("xero-revoke")),
    ("How do I get rid of an app in Xero?", Some("xero-revoke")),
    ("stop Xero's access for an old app", Some("xero-revoke")),
    ("app opnieuw koppelen aan xero", Some("xero-reconnect")),
    ("how do I authorise an app again in xero", Some("xero-reconnect")),
    ("een app toestemming ontnemen bij Mollie", Some("mollie-revoke")),
    ("cancel an app's permission at Mollie", Some("mollie-revoke")),
    (
        "an old app is still in our Mollie account, off with it",
        Some("mollie-revoke"),
    ),
    ("app staat niet onder Mollie-autorisaties", Some("mollie-revoke")),
    (
        "een koppeling verwijderen in QuickBooks Online",
        Some("quickbooks-revoke"),
    ),
    ("how do I remove an integration from QBO", Some("quickbooks-revoke")),
    // A product without a guide is not answered with another one's.
    ("hoe trek ik een app in bij Twinfield", None),
    ("app intrekken in Yuki", None),
    ("toestemming van een app intrekken bij AFAS", None),
    ("app verwijderen uit e-Boekhouden", None),
    ("how do I revoke an app at FreshBooks", None),
    ("how do I withdraw an app in Teamleader", None),
    // What no guide of the product answers is unknown, however near another product's guide is.
    ("hoe stuur ik een factuur in Xero", None),
    ("In Mollie een terugbetaling doen", None),
    ("how do I reset my password in QuickBooks", None),
    ("btw-aangifte doen in Moneybird", None),
    // An app of that name at the own product.
    ("Hoe haal ik Mollie weg uit Exact Online?", Some("revoke")),
    ("Hoe haal ik de app van Xero weg bij Exact Online?", Some("revoke")),
    ("Mollie-koppeling intrekken", Some("revoke")),
    ("How do I revoke Mollie in Exact Online?", Some("revoke")),
    ("nieuwe bv staat niet in Yuki", Some("new-administration-invisible")),
    // No product is named.
    ("hoe trek ik een app in", Some("revoke")),
    ("how do I revoke an app", Some("revoke")),
    ("app opnieuw toestemming geven", Some("reauthorise")),
    ("Exact: app verwijderen", Some("revoke")),
    ("recept voor appeltaart", None),
];

#[test]
fn a_question_is_answered_for_the_product_that_it_is_about() {
    let index = index();
    let wrong: Vec<String> = ASKED
        .iter()
        .filter_map(|(question, wanted)| {
            let answers = answer(&index, question, None);
            let found = first(&answers);
            (found != *wanted).then(|| format!("{question}: {found:?}, not {wanted:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn answers_of_products_are_never_mixed() {
    let index = index();
    let product = |guide: &str| {
        let guide = Pack::Embedded.guide(&guide.parse().unwrap()).unwrap();
        guide.product().map(ToString::to_string)
    };
    for (name, id) in [
        ("Xero", "xero"),
        ("Moneybird", "moneybird"),
        ("QuickBooks", "quickbooks"),
    ] {
        for question in [
            "hoe trek ik een app in bij",
            "administratie ontbreekt in",
            "how do I connect an app again in",
            "invalid_grant from",
            "welke apps mogen erbij in",
        ] {
            let answers = answer(&index, &format!("{question} {name}"), None);
            for found in &answers.answers {
                assert_eq!(product(&found.guide).as_deref(), Some(id), "{question} {name}");
            }
        }
    }
    for question in ["hoe trek ik een app in", "invalid_grant", "app werkt niet meer"] {
        for found in answer(&index, question, None).answers {
            assert_eq!(product(&found.guide), None, "{question}: {}", found.guide);
        }
    }
}

#[test]
fn who_is_in_a_guide_of_a_product_asks_about_that_product() {
    let index = index();
    let in_xero = answer(&index, "hoe haal ik een app weg", Some("xero-reconnect"));
    assert_eq!(first(&in_xero), Some("xero-revoke"));
    let elsewhere = answer(
        &index,
        "hoe haal ik een app weg uit Exact Online",
        Some("xero-reconnect"),
    );
    assert_eq!(first(&elsewhere), Some("revoke"));
}

#[test]
fn an_app_that_is_also_a_product_has_its_own_guide_offered_beside() {
    let answers = answer(&index(), "toegang van mollie intrekken", None);
    let guides: Vec<&str> = answers.answers.iter().map(|answer| answer.guide.as_str()).collect();
    assert_eq!(guides[..2], ["revoke", "mollie-revoke"]);
}

#[test]
fn a_product_without_a_guide_is_named_in_the_answer() {
    for (lang, question) in [
        ("nl", "hoe trek ik een app in bij Twinfield"),
        ("en", "how do I revoke an app in Twinfield"),
    ] {
        let run = |args: &[&str]| wegwijs(&Home::new(), [&["ask", "--lang", lang], args, &[question]].concat()).run();
        let text = run(&[]).exits(0).stdout.clone();
        assert!(text.contains("Twinfield"), "{text}");
        let answers = run(&["--json"]).exits(0).json();
        assert_eq!(answers[0]["known"], json!(false), "{answers:?}");
    }
}
