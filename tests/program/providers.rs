//! The providers of a pack: what is wrong with one is told, and what one says is what is sent.

use std::fs;

use crate::support::{Home, PackFolder, wegwijs};

const URLS: &str = "auth_url = \"https://a.example\"\ntoken_url = \"https://a.example\"\n";

#[test]
fn what_is_wrong_with_a_provider_is_told_in_both_languages() {
    let oauth2 = |more: &str| format!("kind = \"oauth2\"\n{URLS}{more}");
    let rows = [
        ("exact-online-xx", oauth2(""), Some("provider-reserved")),
        ("acme", "kind = ".to_owned(), Some("provider-syntax")),
        ("acme", URLS.to_owned(), Some("provider-missing-key")),
        ("acme", oauth2("colour = 1"), Some("provider-unknown-key")),
        (
            "acme",
            oauth2("[revocation]\nurl = \"https://a.example\"\nmethod = \"PUT\""),
            Some("provider-bad-value"),
        ),
        (
            "acme",
            oauth2("[access]\nurl = \"http://a.example\""),
            Some("provider-bad-url"),
        ),
        ("acme", oauth2(""), None),
        (
            "acme",
            "kind = \"oauth2\"\nissuer = \"https://a.example\"".to_owned(),
            None,
        ),
    ];
    for (lang, (name, text, code)) in ["nl", "en"].into_iter().cycle().zip(rows) {
        let pack = PackFolder::new();
        fs::create_dir_all(pack.path().join("providers")).unwrap();
        fs::write(pack.path().join(format!("providers/{name}.toml")), &text).unwrap();
        let args = ["pack", "check", "--json", "--lang", lang, "--pack", pack.arg()];
        let run = wegwijs(&Home::new(), args).run();
        run.exits(i32::from(code.is_some()));
        let found = run.json().pop().unwrap();
        let faults = found.as_array().unwrap();
        let codes: Vec<&str> = faults.iter().map(|fault| fault["code"].as_str().unwrap()).collect();
        assert_eq!(codes, code.into_iter().collect::<Vec<_>>(), "{text}");
        for fault in faults {
            assert_eq!(fault["path"], format!("providers/{name}.toml"));
            assert!(!fault["help"].as_str().unwrap().is_empty(), "{fault}");
        }
    }
}
