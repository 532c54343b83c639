//! What products show when Exact Online refuses them: whole sentences, codes and bodies, each with where it leads.

use wegwijs_ask::{Answers, Index, Reason, answer};
use wegwijs_pack::Pack;

/// A text, and the guide and step that it leads to.
const KNOWN: [(&str, &str, &str); 30] = [
    (
        "De Exact Online divisie '123456' is niet opgenomen in de rechten die aan deze applicatie werden verleend.",
        "division-scope-error",
        "which-message",
    ),
    ("itgeneor321", "division-scope-error", "which-message"),
    (
        "Fout itgeneor321: De Exact Online divisie '999' is niet opgenomen in de rechten die aan deze applicatie",
        "division-scope-error",
        "which-message",
    ),
    ("itgeneor228", "division-scope-error", "which-message"),
    ("itgeneor229", "too-many-requests", "which-limit"),
    ("itgeneor429", "too-many-requests", "which-limit"),
    ("ITGENEOR429: Too many requests", "too-many-requests", "which-limit"),
    ("itgenexl150", "too-many-requests", "which-limit"),
    (
        "Er is geen capaciteit meer beschikbaar voor API-gebruik op partitie 3.",
        "too-many-requests",
        "which-limit",
    ),
    (
        "Je app heeft onderstaande API-limieten overschreden",
        "too-many-requests",
        "which-limit",
    ),
    ("HTTP/1.1 429 Too Many Requests", "too-many-requests", "which-limit"),
    ("HTTP 429", "too-many-requests", "which-limit"),
    (
        "The remote server returned an error: (429) Too Many Requests.",
        "too-many-requests",
        "which-limit",
    ),
    ("itgenoda219", "reauthorise", "start-app"),
    ("itgenoda219: Old refresh token used.", "reauthorise", "start-app"),
    (
        r#"{"error":"unauthorized_client","error_description":"Old refresh token used."}"#,
        "reauthorise",
        "start-app",
    ),
    (
        r#"{"error":"invalid_request","error_description":"The refresh token expired at 10/11/2022 9:18:20 PM and it is now 10/28/2022 4:15:50 PM."}"#,
        "reauthorise",
        "start-app",
    ),
    (r#"{"error":"invalid_request"}"#, "reauthorise", "error-after-accept"),
    (
        r#"{ "error" : "invalid_request" }"#,
        "reauthorise",
        "error-after-accept",
    ),
    (
        r#"400 Bad Request {"error":"invalid_request"}"#,
        "reauthorise",
        "error-after-accept",
    ),
    (r#"{"error":"invalid_client"}"#, "reauthorise", "keeps-asking"),
    (
        "Callback URI 'https://app.example.com/oauth' is not valid",
        "own-app",
        "find-redirect",
    ),
    (
        "Callback URI 'http://localhost:8080/' is not valid.",
        "own-app",
        "find-redirect",
    ),
    ("itgenexl001", "own-app", "may-you-register"),
    ("itgenexl053", "own-app", "may-you-register"),
    (
        r#"{"error":{"code":"","message":{"lang":"","value":"Forbidden"}}}"#,
        "forbidden",
        "which-message",
    ),
    (
        r#"{"error":{"code":"","message":{"lang":"","value":"Forbidden - User division is not within division scope"}}}"#,
        "division-scope-error",
        "which-message",
    ),
    (
        r#"{"error":{"code":"","message":{"lang":"en","value":"Forbidden - Application Scope Violated. Cannot read CRM."}}}"#,
        "division-scope-error",
        "data-scope",
    ),
    (
        "HTTP/1.1 403 Forbidden Reason: InactiveUser",
        "division-scope-error",
        "blocked",
    ),
    (r#"{"error":"access_denied"}"#, "reauthorise", "not-granted"),
];

/// What a program said that nobody knows the reason of.
const UNKNOWN: [&str; 16] = [
    r#"{"error":"server_error"}"#,
    r#"{"error":"temporarily_unavailable"}"#,
    r#"{"error":"slow_down"}"#,
    r#"{"error":"invalid_scope","error_description":"The scope is not valid."}"#,
    r#"{"error":"unsupported_grant_type"}"#,
    r#"{"error":"interaction_required"}"#,
    r#"{"error":{"code":"","message":{"lang":"en","value":"Not found"}}}"#,
    r#"{"error":{"code":"","message":{"lang":"en","value":"Data already exists: account, administration 12"}}}"#,
    r#"{"fault":{"faultstring":"The service is temporarily unavailable"}}"#,
    r#"{"access_token":"…","token_type":"bearer","expires_in":"600"}"#,
    "HTTP/1.1 500 Internal Server Error",
    "HTTP/1.1 404 Not Found",
    "HTTP 503",
    "<html><head><title>503 Service Unavailable</title></head><body>The app is down</body></html>",
    "itgeneor999",
    "(itgenoda404)",
];

fn found(text: &str) -> Answers {
    let index: Index = Pack::Embedded.index(None).unwrap().unwrap();
    answer(&index, text, None)
}

#[test]
fn errors_of_products_lead_to_their_own_place() {
    for (text, guide, step) in KNOWN {
        let answers = found(text);
        assert!(answers.known, "{text}");
        let first = &answers.answers[0];
        assert_eq!((first.guide.as_str(), first.step.as_str()), (guide, step), "{text}");
        assert!(matches!(first.because, Reason::Error(_)), "{text}: {:?}", first.because);
    }
}

#[test]
fn what_a_program_said_is_never_guessed_at() {
    for text in UNKNOWN {
        let answers = found(text);
        assert!(!answers.known, "{text}: {:?}", answers.answers.first());
    }
    // In a reader's own words it is a question again.
    assert!(found("de app zegt server_error en de koppeling werkt niet meer").known);
}
