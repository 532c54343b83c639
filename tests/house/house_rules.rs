//! Rules of the house about the code itself: who may call whom, where words live, and which of them are used.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::{
    own,
    source::{SourceFile, diagnostic_codes, every_file, literals, modules_named, named_messages, possible_ids},
};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use wegwijs_access::provider::{Proof, Sites};
use wegwijs_engine::{Command, Verdict};
use wegwijs_sandbox::{Problem, Situation, World};

/// Within a crate: which of its modules may call which. Between crates Cargo holds it.
const LAYERS: [(&str, &str, &[&str]); 5] = [
    ("access", "provider", &[]),
    ("access", "auth", &["provider"]),
    ("access", "action", &["auth", "provider"]),
    ("wegwijs", "frontend", &[]),
    ("wegwijs", "cli", &["frontend"]),
];

/// What the engine leaves to others: files, the network, clocks, the environment, and saying something.
const NOT_IN_THE_ENGINE: [&str; 13] = [
    "std::fs",
    "std::io",
    "std::net",
    "std::env",
    "std::time",
    "std::process",
    "std::thread",
    "println!",
    "print!",
    "eprintln!",
    "eprint!",
    "dbg!",
    "env!",
];

/// Texts that look like prose and are none, or are not for a reader: each with the file or folder that may hold it.
const NOT_PROSE: [(&str, &str); 25] = [
    // A name, the same in every language.
    ("src/cli/country.rs", "Exact Online"),
    ("crates/access/src/provider/table.rs", "Exact Online"),
    // The keys of the configuration, and what the TOML parser says.
    ("crates/access/src/auth/config/read.rs", "vault, providers, connections"),
    ("crates/access/src/auth/config/read.rs", "duplicate key"),
    ("crates/pack/src/reader.rs", "duplicate key"),
    // Headers of HTTP.
    ("crates/access/src/auth/pages.rs", "default-src"),
    ("crates/web/src/guard.rs", "default-src"),
    ("crates/sandbox/src/http/reply.rs", "default-src"),
    // A desk's own colours, as CSS.
    ("crates/web/src/presence.rs", "@media"),
    // What a server's answer is known by.
    ("crates/access/src/provider/api_error.rs", "division scope"),
    ("crates/access/src/provider/api_error.rs", "scope violated"),
    ("crates/access/src/provider/failure.rs", "tunnel error"),
    ("crates/access/src/provider/evidence.rs", "old refresh token used"),
    ("crates/access/src/provider/evidence.rs", "refresh token"),
    ("crates/access/src/provider/evidence.rs", "consent was"),
    ("crates/access/src/provider/token_error.rs", "access_token not expired"),
    ("crates/access/src/provider/token_error.rs", "access token not expired"),
    // What the practice environment answers to a program, and the names in it: data, in the product's own words.
    ("crates/sandbox/src/http/fault_run.rs", ""),
    ("crates/sandbox/src/http/mod.rs", "not a loopback address"),
    ("crates/sandbox/src/http/rest.rs", ""),
    ("crates/sandbox/src/world/", ""),
    // How a drawing in Mermaid begins.
    ("crates/pack/src/graph.rs", "flowchart TD\n"),
    // The names of all kinds of steps.
    (
        "crates/pack/src/guide_file.rs",
        "instruct, choose, input, check, action, outcome",
    ),
    // A new guide's own file, and its first transcript: data, with comments in the language of the code.
    ("crates/pack/src/scaffold.rs", "id = \"{guide}\"\n"),
    ("crates/pack/src/scaffold.rs", "# A walk by ids"),
];

#[test]
fn a_module_calls_only_those_that_it_may_know() {
    let mut seen = BTreeSet::new();
    for file in every_file() {
        let Some(module) = file.module.first() else {
            // The crate's root holds everything together.
            continue;
        };
        let row = LAYERS.iter().find(|(room, top, _)| *room == file.room && top == module);
        let Some((room, _, known)) = row else {
            let is_layered = LAYERS.iter().any(|(room, ..)| *room == file.room);
            assert!(!is_layered, "{module}: say here whom it may call");
            continue;
        };
        seen.insert((*room, module.clone()));
        for (named, line) in modules_named(&file) {
            let is_layer = LAYERS.iter().any(|(other, top, _)| other == room && *top == named);
            assert!(
                named == *module || !is_layer || known.contains(&named.as_str()),
                "{}:{line}: {module} may not know {named}",
                file.path
            );
        }
    }
    assert_eq!(seen.len(), LAYERS.len(), "{seen:?}");
}

#[test]
fn only_the_pages_of_the_practice_environment_know_words() {
    for file in every_file() {
        let is_of_the_pages = file.module.first().is_some_and(|module| module == "pages");
        if file.room == "sandbox" && !file.module.is_empty() && !is_of_the_pages {
            for room in ["wegwijs_words", "wegwijs_message", "wegwijs_pack"] {
                assert!(!file.text.contains(room), "{} knows {room}", file.path);
            }
        }
    }
}

#[test]
fn the_engine_has_no_files_no_network_no_clock_and_says_nothing() {
    let mut read = 0;
    for file in every_file() {
        if file.room != "engine" {
            continue;
        }
        for (number, line) in (1..).zip(file.text.lines()) {
            let code = line.split("//").next().unwrap();
            for taboo in NOT_IN_THE_ENGINE {
                assert!(!code.contains(taboo), "{}:{number}: {taboo}", file.path);
            }
            // `use std::{fs, …}`, in one line or several.
            let names: Vec<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
            for taboo in ["fs", "io", "net", "env", "process", "thread", "Instant", "SystemTime"] {
                assert!(!names.contains(&taboo), "{}:{number}: {taboo}", file.path);
            }
        }
        read += 1;
    }
    assert!(read > 5, "only {read} files");
}

#[test]
fn no_sentence_stands_outside_the_files_of_words() {
    let mut allowed = BTreeSet::new();
    let mut found = Vec::new();
    for file in every_file() {
        for literal in literals(&file) {
            if !is_prose(&literal.text) {
                continue;
            }
            let entry = NOT_PROSE
                .iter()
                .find(|(path, start)| literal.path.starts_with(path) && literal.text.starts_with(start));
            match entry {
                Some(entry) => {
                    allowed.insert(*entry);
                }
                None => found.push(format!("{}:{}: {:?}", literal.path, literal.line, literal.text)),
            }
        }
    }
    assert_eq!(found, [""; 0]);
    let entries: BTreeSet<(&str, &str)> = NOT_PROSE.into_iter().collect();
    assert_eq!(allowed, entries, "what is allowed is also there");
}

/// Two words of letters with a blank between them.
fn is_prose(text: &str) -> bool {
    let is_word = |part: &str| {
        let part = part.trim_matches(|c| ".,:;!?()\"'“”‘’…".contains(c));
        let letters = |c: char| c.is_alphabetic() || "'’-".contains(c);
        part.chars().count() > 1 && part.chars().all(letters)
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| is_word(pair[0]) && is_word(pair[1]))
}

#[test]
fn what_looks_like_prose_is_told_from_what_does_not() {
    for prose in ["Hello there", "  it's gone: now", "a\nbroken line", "“Klik op” {x}"] {
        assert!(is_prose(prose), "{prose}");
    }
    for other in [
        "kebab-case",
        "{title} {rule}",
        "-->|\"{}\"| {}",
        "a b c",
        "x = \"y\"",
        "1 + 2",
    ] {
        assert!(!is_prose(other), "{other}");
    }
}

/// The messages and attributes of one of our own files of words, each with its variables.
struct OwnWords {
    /// By `id`, or `id.attribute`.
    texts: BTreeMap<String, BTreeSet<String>>,
}

impl OwnWords {
    fn read(lang: &str, file: &str) -> Self {
        let path = format!("locales/{lang}/{file}.ftl");
        let text = own().read(&path).unwrap().unwrap();
        let resource = parser::parse(text.as_ref()).expect("no fault");
        let mut texts = BTreeMap::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            texts.extend(message.value.iter().map(|value| (id.clone(), variables(value))));
            for attribute in &message.attributes {
                let name = format!("{id}.{}", attribute.id.name);
                texts.insert(name, variables(&attribute.value));
            }
        }
        Self { texts }
    }

    /// Of `app.ftl` and `errors.ftl`, in every language.
    fn every(file: &str) -> Vec<(String, Self)> {
        let languages = own().languages().unwrap();
        let read = |lang: String| (lang.clone(), Self::read(&lang, file));
        languages.into_iter().map(read).collect()
    }

    fn ids(&self) -> BTreeSet<&str> {
        let ids = self.texts.keys().map(|name| name.split('.').next().unwrap());
        ids.collect()
    }
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, &mut found);
        }
    }
    found
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            found.extend(variants.iter().flat_map(|variant| variables(&variant.value)));
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

/// The ids in `app.ftl` that the code puts together.
fn built_app_ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for command in Command::ALL {
        ids.extend(["command", "word"].map(|what| format!("{what}-{}", command.name())));
    }
    for verdict in Verdict::ALL {
        ids.extend(["show-check", "show-action", "verdict"].map(|what| format!("{what}-{}", verdict.name())));
    }
    ids.extend(own().languages().unwrap().iter().map(|lang| format!("language-{lang}")));
    // Nothing is written in it, and somebody may ask for it.
    ids.insert("language-es".to_owned());
    let exact_online = own().provider("exact-online").unwrap().unwrap().parse().unwrap();
    let sites = Sites::of("exact-online", &exact_online).unwrap().unwrap();
    ids.extend(sites.countries().map(|country| format!("country-{country}")));
    ids.extend(["0", "1", "2", "3", "4", "5", "130"].map(|code| format!("man-exit-{code}")));
    let variables = [
        "wegwijs-lang",
        "wegwijs-home",
        "wegwijs-vault-passphrase",
        "wegwijs-client-secret",
        "wegwijs-database-url",
        "wegwijs-desk-key",
        "no-color",
        "accessible",
    ];
    ids.extend(variables.map(|name| format!("man-env-{name}")));
    ids.extend(["act", "check"].map(|what| format!("choice-{what}-with")));
    ids.extend(Proof::ALL.map(|proof| format!("proof-{}", proof.code())));
    ids.extend(["rich-hint-narrow", "rich-hint-input-narrow", "rich-hint-ask-narrow"].map(str::to_owned));
    let scaffold: [(&str, &[&str]); 6] = [
        ("guide", &["summary", "keywords"]),
        ("first", &["body", "why"]),
        ("worked", &["body", "why", "opt-yes", "opt-no"]),
        ("finished", &["body"]),
        ("ask-for-help", &["body"]),
        ("not-there", &["body", "why"]),
    ];
    for (step, attributes) in scaffold {
        ids.insert(format!("scaffold-{step}"));
        ids.extend(
            attributes
                .iter()
                .map(|attribute| format!("scaffold-{step}-{attribute}")),
        );
    }
    ids
}

fn built_error_ids() -> BTreeSet<String> {
    let codes = diagnostic_codes();
    assert!(codes.len() > 30, "{codes:?}");
    codes.iter().map(|code| format!("check-{code}")).collect()
}

/// The ids in `sandbox.ftl` that the pages put together.
fn built_sandbox_ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for situation in Situation::ALL {
        ids.extend(["", "-body"].map(|part| format!("situation-{}{part}", situation.id())));
    }
    for problem in Problem::ALL {
        ids.extend(["", "-next"].map(|part| format!("problem-{}{part}", problem.id())));
    }
    for app in World::practice().apps() {
        let scopes = app.data_scopes.iter();
        ids.extend(scopes.map(|scope| format!("scope-{}", scope.area.replace('.', "-"))));
        // Some apps show little.
        if !app.attention_required {
            ids.insert(format!("about-{}", app.name.to_lowercase().replace(' ', "-")));
        }
    }
    ids
}

/// The ids in `web.ftl` that the pages put together.
fn built_web_ids() -> BTreeSet<String> {
    let problems = wegwijs_web::Problem::ALL.iter();
    let ids = problems.flat_map(|problem| ["", "-next"].map(|part| format!("problem-{}{part}", problem.id())));
    ids.collect()
}

#[test]
fn every_message_that_the_code_names_is_there_in_every_language() {
    let words: BTreeMap<&str, Vec<(String, OwnWords)>> = [
        ("app", "app"),
        ("error", "errors"),
        ("sandbox", "sandbox"),
        ("web", "web"),
    ]
    .map(|(source, file)| (source, OwnWords::every(file)))
    .into();
    let mut seen = 0;
    for named in every_file().iter().flat_map(named_messages) {
        for (lang, words) in &words[named.source.as_str()] {
            let mut name = named.at.text.clone();
            if let Some(attr) = &named.attr {
                name = format!("{name}.{attr}");
            }
            let at = format!("{}:{}: {name} in {lang}", named.at.path, named.at.line);
            let wanted = words.texts.get(&name);
            let wanted = wanted.unwrap_or_else(|| panic!("{at}: there is no such message"));
            for variable in wanted {
                let given = named.variables.contains(variable) || ["site", "from"].contains(&variable.as_str());
                assert!(given, "{at}: nobody says what ${variable} is");
            }
        }
        seen += 1;
    }
    assert!(seen > 80, "only {seen} messages");
}

#[test]
fn every_message_that_the_code_puts_together_is_there_in_every_language() {
    for (file, built) in [
        ("app", built_app_ids()),
        ("errors", built_error_ids()),
        ("sandbox", built_sandbox_ids()),
        ("web", built_web_ids()),
    ] {
        for (lang, words) in OwnWords::every(file) {
            for id in &built {
                assert!(words.texts.contains_key(id), "{id} in {lang}/{file}.ftl");
                if file == "errors" {
                    let help = format!("{id}.help");
                    assert!(words.texts.contains_key(&help), "{help} in {lang}");
                }
            }
        }
    }
}

/// The messages that stand inside another: `{ config-place }`.
fn quoted_by_others() -> BTreeSet<String> {
    let text = own().read("locales/nl/errors.ftl").unwrap().unwrap();
    let resource = parser::parse(text.as_ref()).expect("no fault");
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    let attributes = messages.flat_map(|message| &message.attributes);
    let elements = attributes.flat_map(|attribute| &attribute.value.elements);
    let quoted = elements.filter_map(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::MessageReference { id, .. }),
        } => Some(id.name.to_owned()),
        _ => None,
    });
    quoted.collect()
}

/// The part before the place-holder of a text such as `access-{}`.
fn prefix(text: &str) -> Option<String> {
    let (prefix, rest) = text.split_once('{')?;
    let is_id = |c: char| c.is_ascii_lowercase() || c == '-';
    let is_prefix = prefix.ends_with('-') && prefix.chars().all(is_id) && rest.find('}') == Some(rest.len() - 1);
    is_prefix.then(|| prefix.to_owned())
}

#[test]
fn no_message_of_our_own_is_unused() {
    let mut used: BTreeSet<String> = every_file().iter().flat_map(possible_ids).collect();
    used.extend(built_app_ids());
    used.extend(built_error_ids());
    used.extend(built_sandbox_ids());
    used.extend(built_web_ids());
    used.extend(quoted_by_others());
    // `format!("access-{}", …)` with any text of ours.
    let prefixes: Vec<String> = used.iter().filter_map(|text| prefix(text)).collect();
    let is_put_together = |id: &str| {
        prefixes
            .iter()
            .filter_map(|prefix| id.strip_prefix(prefix.as_str()))
            .any(|rest| used.contains(rest))
    };
    let mut unused = Vec::new();
    for file in ["app", "errors", "sandbox", "web"] {
        for (lang, words) in OwnWords::every(file) {
            let ids = words
                .ids()
                .into_iter()
                .filter(|id| !used.contains(*id) && !is_put_together(id));
            unused.extend(ids.map(|id| format!("{id} in {lang}/{file}.ftl")));
        }
    }
    assert_eq!(unused, [""; 0]);
}

#[test]
fn an_error_says_why_and_what_next_and_a_diagnostic_what_helps() {
    for (lang, words) in OwnWords::every("errors") {
        for name in words.texts.keys() {
            let Some((id, attribute)) = name.split_once('.') else {
                continue;
            };
            let known: &[&str] = if id.starts_with("check-") {
                &["help"]
            } else {
                &["title", "why", "next"]
            };
            assert!(known.contains(&attribute), "{name} in {lang}");
        }
    }
    for (lang, words) in ["app", "sandbox", "web"].into_iter().flat_map(OwnWords::every) {
        let attributes: Vec<&String> = words.texts.keys().filter(|n| n.contains('.')).collect();
        assert_eq!(attributes, [""; 0], "nobody asks for these in {lang}");
    }
}

#[test]
fn a_lint_is_let_off_only_for_a_reason() {
    for file in every_file() {
        assert_eq!(unexplained(&file), [], "{}", file.path);
    }
}

/// Lines that let a clippy lint off without `reason = "…"` and without a comment, there or on the line before.
fn unexplained(file: &SourceFile) -> Vec<(usize, &str)> {
    let lines: Vec<&str> = file.text.lines().collect();
    let lets_off = |line: &str| {
        let line = line.trim_start();
        ["#[allow(", "#![allow(", "#[expect(", "#![expect("]
            .iter()
            .any(|start| line.starts_with(start))
    };
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| lets_off(line)) {
        let whole: String = lines[index..]
            .iter()
            .take_while(|line| !line.trim_start().starts_with(")]"))
            .take(8)
            .copied()
            .collect();
        let attribute = whole.split(")]").next().unwrap_or_default();
        let before = index.checked_sub(1).map_or("", |before| lines[before].trim_start());
        let explained = attribute.contains("reason")
            || line.contains("//")
            || (before.starts_with("//") && !before.starts_with("///"));
        if attribute.contains("clippy") && !explained {
            found.push((index + 1, *line));
        }
    }
    found
}

#[test]
fn every_test_that_the_security_page_names_is_there() {
    let page = std::fs::read_to_string(crate::common::root().join("SECURITY.md")).unwrap();
    let mut named = 0;
    for row in page.lines().filter(|line| line.starts_with("| ")) {
        let mut file = None;
        for code in row.split('`').skip(1).step_by(2) {
            if code.contains("tests/") {
                file = Some(code);
                assert!(crate::common::root().join(code).exists(), "{code}");
            } else if let Some(file) = file
                && code.contains('_')
            {
                let text = std::fs::read_to_string(crate::common::root().join(file)).unwrap();
                assert!(text.contains(&format!("fn {code}(")), "{code} in {file}");
                named += 1;
            }
        }
    }
    assert!(named > 20, "{named}");
}
