//! A Dutch reader never meets an English sentence, and the other way round: everything that the program can say is
//! collected and searched.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use crate::support::{Home, PackFolder, Run, Words, commands, number, sentences, squeeze, wegwijs};
use serde_json::{Value, json};
use wegwijs_message::GuideId;
use wegwijs_pack::Pack;

/// Words that an English sentence can hardly do without, and that are no Dutch words.
const ENGLISH: [&str; 36] = [
    "the", "and", "your", "with", "this", "you", "not", "cannot", "please", "unknown", "usage", "error", "from",
    "have", "has", "been", "what", "which", "does", "are", "for", "that", "there", "expected", "invalid", "missing",
    "found", "file", "must", "should", "will", "would", "could", "because", "commands", "options",
];

/// Words that a Dutch sentence can hardly do without, and that are no English words.
const DUTCH: [&str; 31] = [
    "het", "een", "van", "niet", "jij", "je", "jouw", "dit", "dat", "deze", "wat", "voor", "naar", "zijn", "geen",
    "kies", "fout", "kun", "kunt", "wordt", "hier", "maar", "ook", "als", "bij", "uit", "nog", "onbekend", "bestand",
    "gebruik", "opdracht",
];

/// Said on purpose: the choice that switches to the other language, and words of the format that guides are written in.
fn allowed(lang: &str) -> Vec<String> {
    let other = if lang == "nl" { "en" } else { "nl" };
    let mut allowed = vec![squeeze(&Words::new(other).app("switch-language"))];
    let format = [
        // A product's name, and what a screen says.
        "Invantive for Excel",
        "“Callback URI … is not valid”",
        "“unknown”",
        "“options”",
        "passed, failed of unknown",
        "passed, failed en unknown",
    ];
    allowed.extend(format.map(str::to_owned));
    allowed.extend(quoted_by_the_product());
    allowed
}

/// What the product says in English whatever the language is: the quotations that our texts share.
fn quoted_by_the_product() -> Vec<String> {
    let [nl, en] = ["nl", "en"].map(|lang| {
        let guides = Pack::Embedded.guides().unwrap();
        let texts = guides.iter().map(|guide| {
            let file = format!("locales/{lang}/guides/{guide}.ftl");
            Pack::Embedded.read(&file).unwrap().unwrap().into_owned()
        });
        let text: String = texts.collect();
        let quotes = text.split('“').skip(1).filter_map(|rest| rest.split_once('”'));
        quotes.map(|(quote, _)| format!("“{quote}”")).collect::<BTreeSet<_>>()
    });
    nl.intersection(&en).cloned().collect()
}

/// What was said, and by what.
struct Said {
    by: String,
    text: String,
}

/// Runs commands in one language and keeps what they say.
struct Collector {
    lang: &'static str,
    said: Vec<Said>,
}

impl Collector {
    fn new(lang: &'static str) -> Self {
        let said = Vec::new();
        Self { lang, said }
    }

    fn keep(&mut self, by: impl Into<String>, text: impl Into<String>) {
        let (by, text) = (by.into(), text.into());
        self.said.push(Said { by, text });
    }

    /// Runs a command for its text.
    fn run(&mut self, args: &[&str], input: &str) -> Run {
        self.run_at(&Home::new(), args, input)
    }

    fn run_at(&mut self, home: &Home, args: &[&str], input: &str) -> Run {
        let args = [args, &["--lang", self.lang]].concat();
        let run = wegwijs(home, &args).input(input).run();
        self.keep(
            format!("{args:?} < {input:?}"),
            format!("{}\n{}", run.stdout, run.stderr),
        );
        run
    }

    /// Runs a command for its JSON: the keys and codes are for programs, the texts are for readers.
    fn run_json(&mut self, args: &[&str], input: &str) {
        let args = [args, &["--json", "--lang", self.lang]].concat();
        let run = wegwijs(&Home::new(), &args).input(input).run();
        let by = format!("{args:?} < {input:?}");
        for value in run.json() {
            let mut texts = Vec::new();
            texts_of(&value, &mut texts);
            self.keep(by.clone(), texts.join("\n"));
        }
        self.keep(by, run.stderr);
    }
}

/// The texts for readers in a value.
fn texts_of(value: &Value, texts: &mut Vec<String>) {
    const FOR_READERS: [&str; 8] = ["title", "body", "label", "alt", "summary", "message", "help", "notices"];
    match value {
        Value::Array(items) => items.iter().for_each(|item| texts_of(item, texts)),
        Value::Object(object) => {
            for (key, value) in object {
                match value {
                    Value::String(text) if FOR_READERS.contains(&key.as_str()) => {
                        texts.extend(crate::support::plain(text));
                    }
                    Value::Array(items) if key == "notices" => {
                        texts.extend(items.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    value => texts_of(value, texts),
                }
            }
        }
        _ => {}
    }
}

fn guides() -> Vec<String> {
    let guides = Pack::Embedded.guides().unwrap();
    guides.iter().map(GuideId::to_string).collect()
}

/// Help, and everything else that a command says when all is well.
fn commands_that_work(all: &mut Collector) {
    for path in commands() {
        let mut args: Vec<&str> = path.iter().map(String::as_str).collect();
        args.push("--help");
        all.run(&args, "");
    }
    for args in [
        &["list"][..],
        &["-v", "list"],
        &["man"],
        &["pack", "check"],
        &["pack", "graph"],
        &["--version"],
    ] {
        all.run(args, "").exits(0);
    }
    all.run_json(&["list"], "");
    for guide in guides() {
        for format in ["text", "markdown"] {
            all.run(&["show", &guide, "--format", format], "").exits(0);
        }
        all.run_json(&["show", &guide], "");
    }
    let pack = PackFolder::new();
    for args in [
        &["pack", "new", "close-the-year"][..],
        &["pack", "accept"],
        &["pack", "check"],
    ] {
        let args = [args, &["--pack", pack.arg()]].concat();
        all.run(&args, "").exits(0);
    }
}

/// Every way to say something on the command line that is not understood.
fn commands_that_fail(all: &mut Collector) {
    let (pack, folder) = (PackFolder::new(), Home::new());
    pack.write("guides/broken.toml", "id = ");
    pack.write("guides/bytes.toml", b"\xff");
    pack.write("guides/huge.toml", vec![b'#'; 5 * 1024 * 1024]);
    fs::create_dir(pack.path().join("guides/folder.toml")).unwrap();
    let here = folder.path().to_str().unwrap();
    for (args, code) in [
        (&["nonsense"][..], 2),
        (&["guid"], 2),
        (&["--nonsense"], 2),
        (&["--plan"], 2),
        (&["list", "extra"], 2),
        (&["show"], 2),
        (&["pack"], 2),
        (&["pack", "nonsense"], 2),
        (&["pack", "new"], 2),
        (&["completions"], 2),
        (&["completions", "ksh"], 2),
        (&["show", "revoke", "--format", "pdf"], 2),
        (&["show", "revoke", "--format"], 2),
        (&["list", "--country", "xx"], 2),
        (&["list", "--ui-lang", "x y"], 2),
        (&["list", "--pack"], 2),
        (&["list", "--json", "--json"], 2),
        (&["list", "--json=1"], 2),
        (&["show", ""], 2),
        (&["show", "a/b/c/d"], 2),
        (&["show", "Hoe dan"], 2),
        (&["show", "nosuch"], 1),
        (&["show", "revoke/nosuch"], 1),
        (&["show", "fr/revoke"], 1),
        (&["show", "fr/revoke/proof"], 1),
        (&["guide"], 1),
        (&["pack", "accept"], 2),
        (&["pack", "new", "x"], 2),
        (&["pack", "new", "revoke", "--pack", pack.arg()], 1),
        (&["list", "--pack", "/nosuch"], 1),
        (&["list", "--pack", here], 1),
        (&["show", "broken", "--pack", pack.arg()], 1),
        (&["show", "bytes", "--pack", pack.arg()], 1),
        (&["show", "huge", "--pack", pack.arg()], 1),
        (&["show", "folder", "--pack", pack.arg()], 1),
    ] {
        let run = all.run(args, "");
        // `fr` is a guide there that does not exist.
        run.exits(code);
    }
    all.run(&["list", "--ui-lang", "fr"], "").exits(0);
}

/// Conversations: every guide, every word, every error, in lines and in JSON.
fn conversations(all: &mut Collector) {
    let lang = all.lang;
    let words = Words::new(lang);
    let word = |id: &str| words.app(&format!("word-{id}"));
    let menu = format!("?\n\n0\nnonsense\n{}\n{}\n", word("back"), number("revoke"));
    all.run(&[], &menu).exits(0);
    let everything = [
        "?",
        "?x",
        "",
        &word("why"),
        "1",
        &word("stuck"),
        "",
        "1",
        "1",
        &word("address"),
        "9",
        &word("back"),
        "",
        &word("act"),
        &word("restart"),
        "",
        "1",
        "1",
        "1",
        "1",
        "3",
        &word("menu"),
        &word("stop"),
    ];
    let everything: String = everything.iter().map(|line| format!("{line}\n")).collect();
    let long = format!("{}\n{}\n1\n", "x".repeat(101), "x".repeat(100_000));
    for guide in guides() {
        all.run(&["guide", &guide], &everything).exits(0);
        all.run(&["guide", &guide], &long).exits(0);
        all.run(&["guide", &guide], &"1\n".repeat(30));
        all.run(&["guide", &guide], &"2\n".repeat(30));
    }
    // From every step, over JSON: why, what every word means, what may be wrong, and what cannot be.
    let events = [
        json!({"command": "why"}),
        json!({"choose": "term:consent"}),
        json!({"choose": "term:own-app"}),
        json!({"choose": "continue"}),
        json!({"command": "stuck"}),
        json!({"command": "back"}),
        json!({"command": "act"}),
        json!({"command": "explode"}),
        json!({"choose": "nonsense"}),
        json!({"input": "x".repeat(101)}),
        json!({"lang": "fr"}),
        json!({"shout": 1}),
        json!({"choose": "done"}),
        json!({"command": "restart"}),
        json!({"command": "back"}),
        json!({"command": "menu"}),
        json!({"command": "back"}),
        json!({"input": "x"}),
    ];
    let mut events: String = events.iter().map(|event| format!("{event}\n")).collect();
    events.push_str(&format!("no json\n{}\n", "x".repeat(100_000)));
    for guide in guides() {
        let home = Home::new();
        let shown = wegwijs(&home, ["show", &guide, "--json", "--lang", lang]).run();
        for step in shown.json()[0]["steps"].as_array().unwrap() {
            let address = format!("{guide}/{}", step["step"].as_str().unwrap());
            all.run_json(&["guide", &address], &events);
        }
    }
    // Places that cannot be kept or understood.
    let home = Home::new();
    home.plant("revoke", b"{");
    all.run_at(&home, &["guide"], "").exits(0);
    // Of a later version: left alone.
    home.plant("revoke", br#"{"format":9}"#);
    all.run_at(&home, &["guide"], "").exits(1);
    home.plant("nosuch", b"{}");
    fs::remove_file(home.session("revoke")).unwrap();
    all.run_at(&home, &["guide"], "").exits(1);
    let home = Home::new();
    fs::write(home.sessions(), "").unwrap();
    all.run_at(&home, &["guide", "revoke"], "x\n").exits(1);
    all.run_at(&home, &["guide"], "").exits(1);
    all.run(&["guide", "revoke/gone?v=0"], "").exits(0);
    all.run(&["guide", "revoke/another-consent"], "").exits(0);
}

/// A pack that breaks every rule that a pack can break.
fn broken_pack() -> PackFolder {
    let pack = PackFolder::new();
    let guide = |id: &str, steps: &str| {
        let head = format!("id = \"{id}\"\nversion = 1\nstart = \"a\"\n");
        pack.write(&format!("guides/{id}.toml"), head + steps);
    };
    let end = "[steps.z]\nkind = \"outcome\"\nresult = \"success\"\n";
    pack.write("guides/b-bytes.toml", b"\xff\xfe");
    pack.write("guides/b-huge.toml", vec![b'#'; 5 * 1024 * 1024]);
    fs::create_dir(pack.path().join("guides/b-folder.toml")).unwrap();
    pack.write("guides/b-empty.toml", "");
    pack.write("guides/b-syntax.toml", "id = \"b-syntax\nversion = 1\n");
    pack.write("guides/b-brackets.toml", "id = [\n[steps\n");
    pack.write("guides/b-value.toml", "id = nonsense\n");
    pack.write("guides/b-twice.toml", "id = \"x\"\nid = \"y\"\n");
    pack.write("guides/b-missing.toml", "id = \"b-missing\"\n[steps.a]\n");
    pack.write(
        "guides/b-types.toml",
        "id = 1\nversion = \"x\"\nstart = []\nverified = 1\nsources = \"x\"\nsteps = 1\nnonsense = 1\n",
    );
    pack.write(
        "guides/other-name.toml",
        "id = \"x\"\nversion = 1\nstart = \"a\"\n[steps.a]\nkind = \"x\"\n",
    );
    pack.write(
        "guides/Bad Name.toml",
        "id = \"Bad Name\"\nversion = 1\nstart = \"A\"\n[steps.A_B]\nkind = 1\n",
    );
    pack.write(
        "guides/nl.toml",
        format!("id = \"nl\"\nversion = 1\nstart = \"z\"\n{end}"),
    );
    guide(
        "b-check",
        "[steps.a]\nkind = \"check\"\ncheck = \"x\"\non = { passed = \"a\" }\n",
    );
    guide("b-action", "[steps.a]\nkind = \"action\"\naction = \"x\"\non = {}\n");
    guide("b-result", "[steps.a]\nkind = \"outcome\"\nresult = \"x\"\n");
    guide("b-target", "[steps.a]\nkind = \"instruct\"\ndone = \"nowhere\"\n");
    guide(
        "b-island",
        &format!("[steps.a]\nkind = \"instruct\"\ndone = \"z\"\n[steps.b]\nkind = \"instruct\"\ndone = \"z\"\n{end}"),
    );
    guide(
        "b-no-end",
        &format!(
            "[steps.a]\nkind = \"choose\"\noptions = {{ x = \"z\", y = \"b\" }}\nstuck = [\"c\"]\n[steps.b]\nkind = \"instruct\"\n[steps.c]\nkind = \"instruct\"\ndone = \"z\"\n{end}"
        ),
    );
    guide(
        "b-loop",
        &format!(
            "[steps.a]\nkind = \"choose\"\noptions = {{ x = \"z\", y = \"b\" }}\n[steps.b]\nkind = \"instruct\"\ndone = \"c\"\n[steps.c]\nkind = \"instruct\"\ndone = \"c\"\n{end}"
        ),
    );
    guide(
        "b-detour",
        &format!(
            "[steps.a]\nkind = \"instruct\"\ndone = \"z\"\nstuck = [\"b\"]\n[steps.b]\nkind = \"instruct\"\ndone = \"c\"\n[steps.c]\nkind = \"instruct\"\ndone = \"b\"\n{end}"
        ),
    );
    guide(
        "b-no-outcome",
        &format!(
            "[steps.a]\nkind = \"instruct\"\ndone = \"z\"\nstuck = [\"b\"]\n[steps.b]\nkind = \"choose\"\noptions = {{}}\n{end}"
        ),
    );
    guide("b-options", "[steps.a]\nkind = \"choose\"\noptions = {}\n");
    guide(
        "b-reserved",
        &format!("[steps.a]\nkind = \"instruct\"\ndone = \"v\"\n[steps.v]\nkind = \"instruct\"\ndone = \"z\"\n{end}"),
    );
    guide(
        "b-field",
        &format!(
            "[steps.a]\nkind = \"input\"\nfield = \"f\"\nnext = \"b\"\n[steps.b]\nkind = \"input\"\nfield = \"f\"\nnext = \"z\"\n{end}"
        ),
    );
    let links = "[steps.a]\nkind = \"instruct\"\ndone = \"z\"\npicture = \"nosuch\"\n[steps.z]\nkind = \"outcome\"\nresult = \"success\"\nthen = [\"nosuch\"]\n";
    guide("b-links", links);
    for lang in ["nl", "en"] {
        pack.write(&format!("locales/{lang}/guides/nosuch.ftl"), "nosuch = x\n");
        pack.write(
            &format!("locales/{lang}/guides/b-links.ftl"),
            "b-links = x\nb-links = y\nb-links_a =\n    .body = { -ui-nosuch } { $nosuch } [x](term:nosuch)\n    .why = { nosuch }\nb-links_gone = x\nb-links_z = { \"\" }\n",
        );
    }
    // The files of a guide that is right are read to their end.
    let words = pack.read("locales/en/guides/reauthorise.ftl");
    let broken = "\nx =\n\ny = { $a\n\nz = { $n ->\n   [one] x\n }\n\n}\n\nv = a } b\n\n = x\n\n  w\n\n-t\n";
    pack.write("locales/en/guides/reauthorise.ftl", words + broken);
    pack.change("locales/en/guides/revoke.ftl", "{ $site }", "Exact Online");
    pack.change(
        "locales/nl/guides/revoke.ftl",
        "revoke_wait-ten-minutes = Wacht",
        "revoke_wait-ten-minutes = Even wachten: ",
    );
    pack.change("locales/nl/labels.ftl", "-ui-revoke =", "no-label = x\n-ui-revoke =");
    pack.change("locales/en/lock.toml", "bye = ", "bye-bye = ");
    for (name, picture) in [
        ("open-menu", "window = [{ value = \"nosuch\", mark = 7 }]\n"),
        ("spare", "window = [{ scroll = true }]\n"),
        (
            "wide",
            "window = [{ row = [{ label = \"my-exact-online\", as = \"button\" }, { label = \"security-center\", as = \"button\" }, { label = \"available-administrations\", as = \"button\" }] }]\n",
        ),
        (
            "broken",
            "window = [{}, { lines = 1, mark = 99 }, { lines = 1, mark = 2 }, { lines = 1, mark = 2 }, { value = \"app\", as = \"round\" }, { arrow = \"up\" }]\n",
        ),
    ] {
        pack.write(&format!("guides/pictures/{name}.toml"), picture);
    }
    let site = "[site]\nname = \"\"\naccent = \"blue\"\naccent-dark = \"#0b57a4\"\nlogo = \"x.exe\"\nembed = [\"*\"]\n";
    let twice = "[[products]]\nid = \"bath\"\nnames = [\"Bath\"]\n".repeat(2);
    pack.write(
        "pack.toml",
        format!("guides = [\"revoke\", \"revoke\"]\ndefault = \"sink\"\n{twice}{site}"),
    );
    let many = format!("window = [{}]\n", "{ lines = 1 }, ".repeat(151));
    pack.write("guides/pictures/many.toml", many);
    for (name, walk) in [
        ("elsewhere", "open-menu done\n"),
        ("impossible", "which-app explode\n"),
        ("empty", "# nothing\n"),
    ] {
        pack.write(&format!("tests/transcripts/revoke/{name}.txt"), walk);
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink("b-circle.toml", pack.path().join("guides/b-circle.toml")).unwrap();
    pack
}

/// What is said of packs that are not right.
fn broken_packs(all: &mut Collector) {
    let pack = broken_pack();
    all.run(&["pack", "check", "--pack", pack.arg()], "").exits(1);
    all.run_json(&["pack", "check", "--pack", pack.arg()], "");
    let empty = Home::new();
    for folder in ["guides", "locales"] {
        fs::create_dir(empty.path().join(folder)).unwrap();
    }
    let folder = empty.path().to_str().unwrap();
    all.run(&["pack", "check", "--pack", folder], "").exits(1);
    all.run(&["list", "--pack", folder], "").exits(1);
}

/// Everything that the program says in a language.
fn everything(lang: &'static str) -> Vec<Said> {
    let mut all = Collector::new(lang);
    commands_that_work(&mut all);
    commands_that_fail(&mut all);
    conversations(&mut all);
    broken_packs(&mut all);
    all.said
}

/// The sentences of a language, those of more than three words that the other language does not have too.
fn sentences_of(lang: &str, other: &str) -> BTreeSet<String> {
    let mut files: Vec<String> = ["app", "errors", "sandbox", "terms"].map(str::to_owned).into();
    files.extend(guides().iter().map(|guide| format!("guides/{guide}")));
    let all = |lang: &str| -> BTreeSet<String> {
        let texts = files
            .iter()
            .flat_map(|file| sentences(&format!("locales/{lang}/{file}.ftl")));
        texts.filter(|text| text.split(' ').count() > 3).collect()
    };
    &all(lang) - &all(other)
}

/// Lines of an author's own file that `pack check` shows: they are in the language of the author.
fn is_quoted(line: &str) -> bool {
    let (number, rest) = line.trim_start().split_once(' ').unwrap_or((line, ""));
    (number.parse::<u32>().is_ok() && rest.starts_with('|')) || line.trim_start().starts_with("-->")
}

/// What stands between blank lines, without an author's own lines, on one line each.
fn paragraphs(text: &str) -> impl Iterator<Item = String> + '_ {
    let lines: Vec<&str> = text.lines().filter(|line| !is_quoted(line)).collect();
    let paragraphs = lines.split(|line| line.trim().is_empty()).map(<[_]>::to_vec);
    paragraphs
        .map(|lines| squeeze(&lines.join(" ")))
        .collect::<Vec<_>>()
        .into_iter()
}

/// The words of a line; an id, an option, a path or an address is one word.
fn words_of(line: &str) -> impl Iterator<Item = String> + '_ {
    let joins = |c: char| c.is_alphanumeric() || "-_./:=?&$@".contains(c);
    line.split(move |c| !joins(c))
        .map(|word| word.trim_matches(|c: char| ".:?".contains(c)).to_lowercase())
}

/// Nothing that is said in one language is a sentence of the other, or looks like one.
fn is_pure(lang: &'static str, other: &str, foreign: &[&str]) {
    let said = everything(lang);
    assert!(said.len() > 150, "there is more to say: {}", said.len());
    let allowed = allowed(lang);
    let mut strangers = sentences_of(other, lang);
    assert!(strangers.len() > 300, "{}", strangers.len());
    strangers.retain(|stranger| !allowed.contains(stranger));
    let mut found: BTreeMap<&str, &str> = BTreeMap::new();
    // Most of it is said more than once.
    let paragraphs: BTreeMap<String, &str> = said
        .iter()
        .flat_map(|Said { by, text }| paragraphs(text).map(move |text| (text, by.as_str())))
        .collect();
    for (paragraph, by) in &paragraphs {
        let strangers = strangers.iter().filter(|text| paragraph.contains(*text));
        found.extend(strangers.map(|stranger| (stranger.as_str(), *by)));
        let rest = allowed
            .iter()
            .fold(paragraph.clone(), |text, known| text.replace(known, ""));
        if words_of(&rest).any(|word| foreign.contains(&word.as_str())) {
            found.insert(paragraph, by);
        }
    }
    let report: Vec<String> = found
        .iter()
        .map(|(line, by)| format!("{line:?}\n    said by {by:.200}"))
        .collect();
    assert!(report.is_empty(), "{} lines:\n{}", report.len(), report.join("\n"));
}

#[test]
fn a_dutch_reader_never_meets_an_english_sentence() {
    is_pure("nl", "en", &ENGLISH);
}

#[test]
fn an_english_reader_never_meets_a_dutch_sentence() {
    is_pure("en", "nl", &DUTCH);
}

#[test]
fn every_fault_of_a_pack_has_words_and_advice_in_both_languages() {
    let errors = include_str!("../../locales/nl/errors.ftl");
    let codes: BTreeSet<&str> = errors
        .lines()
        .filter_map(|line| line.strip_prefix("check-")?.split_once(" ="))
        .map(|(code, _)| code)
        .collect();
    let pack = broken_pack();
    for lang in ["nl", "en"] {
        let run = wegwijs(
            &Home::new(),
            ["pack", "check", "--lang", lang, "--json", "--pack", pack.arg()],
        )
        .run();
        let faults = run.exits(1).json()[0].as_array().unwrap().clone();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for fault in &faults {
            let text = |key: &str| fault[key].as_str().unwrap();
            assert!(!text("message").is_empty() && !text("help").is_empty(), "{fault}");
            assert!(!text("message").starts_with('['), "{fault}");
            seen.insert(text("code"));
        }
        let mut unseen: BTreeSet<&str> = &codes - &seen;
        // These need a pack with nothing in it, or one whose guides can all be read.
        for code in ["no-languages", "no-guides", "unused-picture"] {
            unseen.remove(code);
        }
        // Providers have a test of their own, in both languages; a pipe and two titles that are one are among the rules.
        unseen.retain(|code| !code.starts_with("provider-") && !["not-plain", "same-title"].contains(code));
        assert!(unseen.is_empty(), "no pack here breaks {unseen:?}");
        assert!(seen.is_subset(&codes), "{:?} have no words", &seen - &codes);
    }
}

#[test]
fn scripts_for_shells_describe_in_one_language() {
    for (lang, other) in [("nl", "en"), ("en", "nl")] {
        let strangers = sentences_of(other, lang);
        for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
            let run = wegwijs(&Home::new(), ["completions", shell, "--lang", lang]).run();
            let text = squeeze(&run.exits(0).stdout);
            for stranger in &strangers {
                assert!(!text.contains(stranger), "{shell}: {stranger:?}");
            }
        }
    }
}
