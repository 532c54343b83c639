//! The providers of a pack: what is wrong with one is told, and what one says is what is sent.

use std::fs;

use crate::support::{Home, PackFolder, wegwijs};

const URLS: &str = "auth_url = \"https://a.example\"\ntoken_url = \"https://a.example\"\n";

/// A country that the program does not know.
const SITES: &str =
    "kind = \"exact-online\"\n[[sites]]\ncountry = \"it\"\nbase_url = \"https://start.italy.example\"\n";

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
        ("exact-online", SITES.to_owned(), None),
        ("exact-online", oauth2(""), Some("provider-sites-alone")),
        ("acme-nl", oauth2(""), None),
        (
            "exact-online",
            format!("{SITES}[[sites]]\ncountry = \"it\"\nbase_url = \"https://a.example\""),
            Some("provider-bad-value"),
        ),
        ("exact-online", format!("{SITES}port = 1"), Some("provider-unknown-key")),
        ("exact-online", SITES.replace("https", "http"), Some("provider-bad-url")),
        (
            "exact-online",
            SITES.replace("country = \"it\"", ""),
            Some("provider-missing-key"),
        ),
        (
            "exact-online",
            format!("colour = 1\n{SITES}"),
            Some("provider-unknown-key"),
        ),
        ("acme", oauth2(""), None),
        (
            "acme",
            "kind = \"oauth2\"\nissuer = \"https://a.example\"".to_owned(),
            None,
        ),
    ];
    for (lang, (name, text, code)) in ["nl", "en"].into_iter().cycle().zip(rows) {
        let pack = PackFolder::of_few_examples();
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

#[test]
fn a_country_that_a_pack_adds_is_one_like_the_others() {
    let pack = PackFolder::of_few_examples();
    let moved = SITES.replace("\"it\"", "\"nl\"").replace("italy", "moved");
    let (_, moved) = moved.split_once('\n').unwrap();
    pack.write("providers/exact-online.toml", format!("{SITES}{moved}"));
    let sign_in = |provider: &str, more: &[&str]| {
        let args = [
            "connect",
            "x",
            "--provider",
            provider,
            "--client-id",
            "id",
            "--pack",
            pack.arg(),
            "--json",
        ];
        let args = [&args[..], &["--redirect-uri", "https://a.example/cb"], more].concat();
        let home = Home::new();
        std::fs::write(home.path().join("config.toml"), "vault = \"file\"\n").unwrap();
        let run = wegwijs(&home, args)
            .env("WEGWIJS_VAULT_PASSPHRASE", "a passphrase of a test")
            .env("WEGWIJS_CLIENT_SECRET", "secret")
            .run();
        let address = run.json().first().unwrap()["authorise_url"]
            .as_str()
            .unwrap()
            .to_owned();
        url::Url::parse(&address).unwrap().host_str().unwrap().to_owned()
    };
    assert_eq!(sign_in("exact-online-it", &[]), "start.italy.example");
    assert_eq!(sign_in("exact-online", &["--country", "it"]), "start.italy.example");
    // What the program knows stays where it is, whatever a pack says.
    assert_eq!(sign_in("exact-online-nl", &[]), "start.exactonline.nl");
    assert_eq!(sign_in("exact-online-be", &[]), "start.exactonline.be");

    for lang in ["nl", "en"] {
        let show = |country: &str, more: &[&str]| {
            let args = ["show", "revoke/open-menu", "--lang", lang, "--country", country];
            wegwijs(&Home::new(), [&args[..], more].concat()).run()
        };
        let with = ["--pack", pack.arg()];
        show("it", &with).exits(0).says(&["start.italy.example"]);
        show("xx", &with)
            .exits(2)
            .says(&["“xx”", "nl, be, de, fr, es, uk, com, it"]);
        show("it", &[]).exits(2).says(&["“it”", "nl, be, de, fr, es, uk, com"]);
    }
    let program = wegwijs(&Home::new(), ["show", "revoke/open-menu", "--pack", pack.arg()]);
    program.env("LANG", "nl_IT.UTF-8").run().says(&["start.italy.example"]);
    let run = wegwijs(
        &Home::new(),
        [
            "connect",
            "x",
            "--provider",
            "y",
            "--client-id",
            "z",
            "--redirect-uri",
            "https://a.example",
            "--pack",
            pack.arg(),
        ],
    )
    .run();
    run.exits(2).says(&["exact-online-com, exact-online-it, mollie"]);
}

#[test]
fn help_names_every_country_and_every_way_to_call_it() {
    let pack = wegwijs_pack::Pack::Embedded;
    let table = pack.provider("exact-online").unwrap().unwrap().parse().unwrap();
    let sites = wegwijs_access::provider::Sites::of("exact-online", &table)
        .unwrap()
        .unwrap();
    for lang in ["nl", "en"] {
        let words = crate::support::Words::new(lang);
        let (countries, providers) = (words.app("help-opt-country"), words.app("help-opt-provider"));
        let has = |text: &str, word: &str| text.split([' ', ',']).any(|part| part == word);
        for country in sites.countries() {
            assert!(has(&countries, country), "{countries}");
            let [whole, short] = [format!("exact-online-{country}"), format!("-{country}")];
            assert!(has(&providers, &whole) || has(&providers, &short), "{providers}");
            assert!(words.app(&format!("country-{country}")).contains("Exact Online "));
        }
    }
}
