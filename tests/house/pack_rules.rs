//! Every rule of `pack check`: a pack that breaks just that rule, and packs that look odd and break none.

use std::{collections::BTreeSet, fs, ops::Range};

use crate::common::{home::PackFolder, source::diagnostic_codes, *};
use wegwijs_disk::MAX_FILE_BYTES;
use wegwijs_message::Msg;
use wegwijs_pack as pack;
use wegwijs_pack::{Accepted, Diagnostic, Pack, ScaffoldError, Severity};

const ABOUT: &str = "pack.toml";
const GUIDE: &str = "guides/kitchen-sink.toml";
const NL: &str = "locales/nl/guides/kitchen-sink.ftl";
const EN: &str = "locales/en/guides/kitchen-sink.ftl";
const LABELS: &str = "locales/nl/labels.ftl";
const TERMS: &str = "locales/en/terms.ftl";
const LOCK: &str = "locales/en/lock.toml";
const APP: &str = "locales/nl/app.ftl";
const SANDBOX: &str = "locales/nl/sandbox.ftl";
const PICTURE: &str = "guides/pictures/trap.toml";
const PICTURE_WORDS: &str = "locales/en/pictures.ftl";
const WALK: &str = "tests/transcripts/kitchen-sink/by-hand.txt";

/// A small edit that breaks one rule.
struct Case {
    code: &'static str,
    /// Where the fault is reported.
    path: &'static str,
    /// What stands at the spot that is pointed out; its line, where it points between two letters.
    spot: Option<String>,
    /// What else cannot but be reported then.
    also: BTreeSet<&'static str>,
    edit: Edit,
}

enum Edit {
    /// Replaces a text that stands there once.
    Change {
        file: &'static str,
        from: String,
        to: String,
    },
    Other(Box<dyn Fn(&PackFolder)>),
}

/// Per line a rule, what to replace in the guide's file, with what, what stands at the spot, and what follows from it.
/// `¶` is a line break, `-` is nothing.
const IN_THE_GUIDE: &str = r#"
toml-syntax          | version = 7                  | version =                             | version =
toml-syntax          | id = "kitchen-sink"          | id = "kitchen-sink                    | id = "kitchen-sink
duplicate-key        | version = 7                  | version = 7¶version = 8               | version
duplicate-key        | damp = "may-leak"            | dry = "may-leak"                      | dry
unknown-key          | version = 7                  | version = 7¶colour = "red"            | colour
unknown-key          | field = "depth"              | field = "depth"¶done = "look"         | done
unknown-key          | picture = "trap"¶then        | stuck = ["look"]¶then                 | stuck
unknown-key          | unknown = "look"             | unknown = "look", no = "look"         | no
missing-key          | version = 7                  | -                                     | -
missing-key          | start = "already-flows"      | -                                     | -
missing-key          | field = "depth"              | -                                     | how-deep
missing-key          | next = "which-tool"          | -                                     | whose-sink
missing-key          | kind = "action"              | -                                     | tidy-up
missing-key          | action = "revoke"            | -                                     | tidy-up
missing-key          | result = "escalate"          | -                                     | call-plumber
wrong-type           | version = 7                  | version = "7"                         | "7"
wrong-type           | version = 7                  | version = -7                          | -7
wrong-type           | version = 7                  | version = 4294967296                  | 4294967296
wrong-type           | verified = 2026-11-23        | verified = 2026-11-23T10:00:00        | 2026-11-23T10:00:00
wrong-type           | "sink-13",                   | 13,                                   | 13
wrong-type           | stuck = ["what-is-done"]     | stuck = "what-is-done"                | "what-is-done"
wrong-type           | field = "depth"              | field = ["depth"]                     | ["depth"]
wrong-type           | [steps.already-flows]        | [steps]¶a = "b"¶[steps.already-flows] | "b"
bad-name             | field = "depth"              | field = "Depth"                       | "Depth"
bad-name             | [steps.may-leak]             | [steps.may_leak]                      | may_leak
bad-name             | damp = "may-leak"            | DAMP = "may-leak"                     | DAMP
bad-name             | done = "is-there-room"       | done = "is--there"                    | "is--there"
unknown-kind         | kind = "action"              | kind = "act"                          | "act"
unknown-check        | "administrations"¶on = { passed = "flows" | "taps"¶on = { passed = "flows" | "taps"
unknown-action       | action = "revoke"            | action = "explode"                    | "explode"
unknown-result       | result = "escalate"          | result = "flood"                      | "flood"
verdict-without-edge | failed = "tidy-up",          | -                                     | { passed = "flows",  unknown = "look" }
id-is-not-file-name  | id = "kitchen-sink"          | id = "kitchen"                        | -

unknown-target       | start = "already-flows"      | start = "gone"                        | "gone"
unknown-target       | done = "still-blocked"       | done = "gone"                         | "gone"
unknown-target       | next = "which-tool"          | next = "gone"                         | "gone"
unknown-target       | damp = "may-leak"            | damp = "gone"                         | "gone"
unknown-target       | failed = "tidy-up"           | failed = "gone"                       | "gone"
unknown-target       | ["cannot-reach",             | ["gone",                              | "gone"
unreachable          | damp = "may-leak"            | damp = "flows"                        | may-leak
endless-loop         | "outcome"¶result = "info"¶¶[steps.call | "instruct"¶done = "may-leak"¶¶[steps.call | may-leak
endless-loop         | unknown = "proof-again"      | unknown = "proof"                     | proof
no-outcome           | [steps.look]¶kind = "choose" | [steps.round]¶kind = "instruct"¶done = "about"¶[steps.about]¶kind = "instruct"¶done = "round"¶[steps.so]¶kind = "instruct"¶done = "round"¶[steps.look]¶kind = "choose"¶stuck = ["so"] | so | detour-cannot-return endless-loop
nowhere-to-return    | "outcome"¶result = "info"¶¶[steps.call | "instruct"¶¶[steps.call | may-leak
detour-cannot-return | ["what-is-done"]             | ["what-is-done", "look"]              | "look"
no-options           | { dry = "flows", damp = "may-leak", wet = "call-plumber" } | {}      | look
reserved-name        | neither = "open-trap"        | compare-tools = "open-trap"           | "open-trap"
reserved-name        | [steps.which-tool]           | [steps.v]¶kind = "instruct"¶[steps.which-tool] | v
duplicate-field      | field = "depth"              | field = "owner"                       | "owner"
unknown-guide        | "trap"¶then = ["kitchen-sink"] | "trap"¶then = ["bath"]              | flows
unknown-picture      | picture = "trap"¶done        | picture = "drain"¶done                | open-trap
"#;

/// The same in the picture's file.
const IN_THE_PICTURE: &str = r#"
picture-kind   | { scroll = true }            | { frame = true }                 | { frame = true }
picture-kind   | { scroll = true }            | { scroll = true, lines = 2 }     | { scroll = true, lines = 2 }
bad-mark       | { scroll = true }            | { scroll = true, mark = 21 }     | 21
bad-mark       | { scroll = true }            | { scroll = true, mark = 0 }      | 0
duplicate-mark | { scroll = true }            | { lines = 1, mark = 1 }          | 1
unknown-look   | as = "chosen"                | as = "chose"                     | "chose"
unknown-side   | at = "left"                  | at = "top"                       | "top"
unknown-side   | arrow = "left"               | arrow = "up"                     | "up"
unknown-key    | { scroll = true }            | { scroll = true, as = "button" } | as
unknown-key    | { scroll = true }            | { scroll = true, colour = "red" } | colour
missing-key    | window = [                   | windows = [                      | - | unknown-key
wrong-type     | { scroll = true }            | { scroll = "down" }              | "down"
wrong-type     | { value = "depth", as = "field" } | "depth"                     | "depth"
bad-name       | { value = "depth", as = "field" } | { value = "Depth" }         | "Depth"
unknown-label  | { label = "trap" }, { lines = 1 } | { label = "tap" }           | "tap"
unknown-value  | { value = "depth", as = "field" } | { value = "width" }         | "width"
"#;

/// What a pack says of itself that breaks one rule, and what stands at the spot.
const IN_PACK_TOML: &str = r##"
empty-file      |                                           |
toml-syntax     | guides =                                  | guides =
unknown-key     | guides = []¶colour = "red"                | colour
unknown-key     | guide = ["kitchen-sink"]                  | guide
wrong-type      | guides = "kitchen-sink"                   | "kitchen-sink"
wrong-type      | guides = [7]                              | 7
bad-name        | guides = ["Kitchen"]                      | "Kitchen"
unknown-guide   | guides = ["kitchen-sink", "bath"]         | "bath"
duplicate-guide | guides = ["kitchen-sink", "kitchen-sink"] | "kitchen-sink"
unknown-key     | [site]¶title = "Jansen"                   | title
wrong-type      | [site]¶name = 7                           | 7
bad-line        | [site]¶name = ""                          | ""
bad-line        | [site]¶contact = { nl = "een\ntwee" }     | "een\ntwee"
bad-name        | [site]¶privacy = { "n l" = "Niets." }     | "n l"
bad-colour      | [site]¶accent = "blue"                    | "blue"
bad-colour      | [site]¶accent = "#12345é"                 | "#12345é"
low-contrast    | [site]¶accent = "#777777"                 | "#777777"
low-contrast    | [site]¶accent-dark = "#0b57a4"            | "#0b57a4"
bad-logo        | [site]¶logo = "../logo.svg"               | "../logo.svg"
bad-logo        | [site]¶logo = "logo.exe"                  | "logo.exe"
bad-logo        | [site]¶logo = "absent.svg"                |
bad-origin      | [site]¶embed = ["*"]                      | "*"
bad-origin      | [site]¶embed = ["http://example.com"]     | "http://example.com"
missing-key     | [[products]]¶id = "bath"¶names = ["Bath"] |
unknown-product | default = "sink"¶[[products]]¶id = "bath"¶names = ["Bath"] | "sink"
unknown-key     | default = "bath"¶[[products]]¶id = "bath"¶names = ["Bath"]¶colour = 1 | colour
wrong-type      | default = "bath"¶[[products]]¶id = "bath"¶names = ["Bath"]¶also_an_app = "no" | "no"
duplicate-product | default = "bath"¶[[products]]¶id = "bath"¶names = ["B"]¶[[products]]¶id = "bath"¶names = ["C"] | "bath"
"##;

/// The same in the guide's English words.
const IN_ITS_WORDS: &str = r#"
missing-message      | .why = Both work.            | -                                     | -
missing-message      | .summary = The water runs away again, and you know that it will stay that way. | - | -
orphaned-message     | .body = I measure it.        | .body = I measure it.¶    .why = So.  | why
duplicate-message    | .body = I measure it.        | .body = I measure it.¶    .body = So. | body
empty-message        | .body = I measure it.        | .body = { "" }                        | body
empty-message        | .body = I measure it.        | .body = { "\u0020" }                  | body
unknown-message      | { kitchen-sink }             | { kitchen-sinks }                     | kitchen-sinks
unknown-label        | { -ui-water-off }            | { -ui-water-of }                      | ui-water-of
unknown-term         | With a [trap](term:trap)     | With a [trap](term:tap)               | why
unknown-variable     | Done: { $owner }             | Done: { $owners }                     | body | differing-variables
differing-variables  | with { $depth } of water     | with water                            | body
no-keywords          | .keywords = sink, blocked, unblock, drain | -                        | -
same-title           | kitchen-sink_proof-again = Is everything closed now? | kitchen-sink_proof-again = Is everything closed again? | kitchen-sink_proof-again
mark-not-mentioned   | works again ①.               | works again.                          | body
mark-not-drawn       | works again ①.               | works again ① ②.                      | body
"#;

/// The same behind the guide's English words: what stands there is no message of the guide.
const BEHIND_ITS_WORDS: &str = r#"
orphaned-message       | kitchen-sink_bath = Bath           | kitchen-sink_bath
duplicate-message      | kitchen-sink_proof = Closed?       | kitchen-sink_proof
fluent-syntax          | extra = { $owner                   |
fluent-no-value        | extra =                            | extra =¶
fluent-default-variant | extra = { $owner ->¶    [a] b¶ }   | }
fluent-braces          | extra = a } b                      | }
fluent-braces          | extra = { }                        | }
fluent-braces          | extra = { é }                      | é
"#;

/// The same in a transcript.
const IN_A_TRANSCRIPT: &str = r#"
transcript-elsewhere   | choose dry¶flows        | choose dry¶may-leak     | may-leak
transcript-elsewhere   | whose-sink     input    | already-flows  input    | already-flows  input Ans
transcript-impossible  | input 2                 | choose 2                | how-deep       choose 2
transcript-impossible  | input 2                 | jump                    | how-deep       jump
transcript-impossible  | look           back     | look           passed   | look           passed
"#;

fn cases() -> Vec<Case> {
    let guide = table(IN_THE_GUIDE).map(|row| Case::changing(GUIDE, &row));
    let picture = table(IN_THE_PICTURE).map(|row| Case::changing(PICTURE, &row));
    let words = table(IN_ITS_WORDS).map(|row| Case::changing(EN, &row));
    let walks = table(IN_A_TRANSCRIPT).map(|row| Case::changing(WALK, &row));
    let behind = table(BEHIND_ITS_WORDS).map(|row| {
        let text = format!("\n{}\n", lines(row[1]));
        let edit = move |pack: &PackFolder| pack.write(EN, pack.read(EN) + &text);
        Case::other(row[0], EN, edit).pointing_at(&lines(row[2]))
    });
    let about = table(IN_PACK_TOML).map(|row| {
        let text = lines(row[1]);
        let case = Case::other(row[0], ABOUT, move |pack: &PackFolder| pack.write(ABOUT, &text));
        if ["", "-"].contains(&row[2]) {
            case
        } else {
            case.pointing_at(row[2])
        }
    });
    let rows = guide
        .chain(about)
        .chain(picture)
        .chain(words)
        .chain(walks)
        .chain(behind);
    rows.chain(by_hand()).collect()
}

fn table(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let rows = text.lines().filter(|line| !line.is_empty());
    rows.map(|line| line.split('|').map(str::trim).collect())
}

fn lines(cell: &str) -> String {
    cell.replace('¶', "\n")
}

/// What no table can say.
fn by_hand() -> Vec<Case> {
    const NL_TERMS: &str = "locales/nl/terms.ftl";
    const EN_LABELS: &str = "locales/en/labels.ftl";
    const SPARE: &str = "guides/pictures/spare.toml";
    const ORPHAN: &str = "locales/nl/guides/bath.ftl";
    const QUESTIONS: &str = "locales/nl/questions/kitchen-sink.ftl";
    const SAYS: &str = "locales/nl/says.ftl";
    const ORPHAN_QUESTIONS: &str = "locales/nl/questions/bath.ftl";
    let ask = |text: &'static str| {
        move |pack: &PackFolder| {
            make_folder(pack, "locales/nl/questions");
            pack.write(QUESTIONS, text);
        }
    };
    let change = |file, from: &'static str, to: &'static str| move |pack: &PackFolder| pack.change(file, from, to);
    let mut cases = vec![
        Case::other("no-languages", "locales", |pack| {
            fs::remove_dir_all(pack.path().join("locales")).unwrap();
        }),
        Case::other("no-guides", "guides", |pack| pack.remove(GUIDE)).also(&["orphaned-file", "unused-picture"]),
        Case::other("orphaned-file", ORPHAN, |pack| pack.write(ORPHAN, "bath = Bad\n")),
        Case::other("orphaned-file", ORPHAN_QUESTIONS, |pack| {
            make_folder(pack, "locales/nl/questions");
            pack.write(ORPHAN_QUESTIONS, "bath =\n    how do I fill it\n");
        }),
        Case::other(
            "orphaned-message",
            QUESTIONS,
            ask("kitchen-sink_bath =\n    how do I fill it\n"),
        )
        .pointing_at("kitchen-sink_bath"),
        Case::other(
            "unknown-variable",
            QUESTIONS,
            ask("kitchen-sink_look =\n    is { $owner } wet\n"),
        )
        .pointing_at("kitchen-sink_look"),
        Case::other(
            "orphaned-message",
            QUESTIONS,
            ask("kitchen-sink_look =\n    .opt-nowhere =\n        it is wet\n"),
        )
        .pointing_at("opt-nowhere"),
        Case::other(
            "orphaned-message",
            QUESTIONS,
            ask("kitchen-sink_look =\n    .stuck-nowhere =\n        I cannot see it\n"),
        )
        .pointing_at("stuck-nowhere"),
        Case::other("orphaned-message", SAYS, |pack| {
            pack.write(SAYS, "bath =\n    fill it\n");
        })
        .pointing_at("bath"),
        Case::other("unknown-variable", SAYS, |pack| {
            pack.write(SAYS, "term =\n    what is { $owner }\n");
        })
        .pointing_at("term"),
        Case::other("fluent-syntax", SAYS, |pack| pack.write(SAYS, "done\n")).pointing_at("\n"),
        Case::other("fluent-braces", QUESTIONS, ask("kitchen-sink =\n    is it } wet\n")).pointing_at("}"),
        Case::other("missing-file", EN, |pack| pack.remove(EN)),
        Case::other("empty-file", GUIDE, |pack| pack.write(GUIDE, " \n\n")).also(&["unused-picture"]),
        Case::other("not-utf8", APP, |pack| pack.write(APP, b"bye = \xff\n")),
        Case::other("too-large", APP, |pack| pack.write(APP, too_much())),
        Case::other("is-folder", APP, |pack| make_folder(pack, APP)),
        Case::other("transcript-empty", WALK, |pack| {
            pack.write(WALK, "# Nothing yet.\nconnected\n");
        }),
        Case::other("picture-too-large", PICTURE, |pack| {
            pack.write(PICTURE, format!("window = [{}]\n", "{ lines = 1 }, ".repeat(151)));
        })
        .pointing_at("{ lines = 1 }"),
        Case::other("picture-too-large", PICTURE, |pack| {
            let nested = (0..9).fold("[]".to_owned(), |inner, _| format!("[{{ row = {inner} }}]"));
            pack.write(PICTURE, format!("window = {nested}\n"));
        })
        .pointing_at("[]"),
        // A label is never broken in the middle of a word.
        Case::other(
            "picture-too-wide",
            PICTURE,
            change(
                EN_LABELS,
                "*[one] Valve",
                "*[one] Valvewithanamethatleavesnoroomfortherest",
            ),
        ),
        Case::other("unused-picture", SPARE, |pack| {
            pack.write(SPARE, "window = [{ scroll = true }]\n")
        }),
        Case::other("orphaned-message", "locales/nl/pictures.ftl", |pack| {
            for lang in ["nl", "en"] {
                let path = format!("locales/{lang}/pictures.ftl");
                pack.write(&path, format!("{}\nbath = Bad\n", pack.read(&path)));
            }
        })
        .pointing_at("bath")
        .also(&["not-approved"]),
        // An empty folder is a language without a word; by its name it could also be the guide.
        Case::other("guide-is-language", GUIDE, |pack| {
            make_folder(pack, "locales/kitchen-sink");
        })
        .also(&["missing-file", "missing-message"]),
        Case::other("toml-syntax", LOCK, change(LOCK, "[terms]", "[terms"))
            .pointing_at("[terms")
            .also(&["not-approved"]),
        Case::other("unknown-label", SANDBOX, |pack| {
            pack.write(SANDBOX, "water = { -ui-water-of }\n");
        })
        .pointing_at("ui-water-of"),
        Case::other("label-without-evidence", LABELS, |pack| {
            pack.write(LABELS, pack.read(LABELS).replacen("# A: ", "# A, ", 1));
        })
        .pointing_at("trap"),
        Case::other("not-a-label", LABELS, |pack| {
            pack.write(LABELS, pack.read(LABELS) + "\nsink = Gootsteen\n");
        })
        .pointing_at("sink")
        .also(&["missing-message"]),
        Case::other(
            "missing-message",
            TERMS,
            change(TERMS, "\n    .body = Dirt that holds the water back.", ""),
        ),
        Case::other(
            "missing-message",
            NL_TERMS,
            change(NL_TERMS, "\n    .body = Vuil dat het water tegenhoudt.", ""),
        )
        .pointing_at("blockage")
        .also(&["orphaned-message", "stale"]),
        // A blank that Fluent does not take for one.
        Case::other(
            "empty-message",
            EN,
            change(EN, ".body = I measure it.", ".body = \u{a0}"),
        )
        .pointing_at("body"),
        Case::other("stale", EN, change(NL, "Klaar: ", "Klaar! ")).pointing_at("kitchen-sink_flows"),
        Case::other("not-approved", EN, |pack| {
            let lock = pack.read(LOCK);
            let kept = lock.lines().filter(|line| !line.starts_with("kitchen-sink_flows"));
            pack.write(LOCK, kept.map(|line| format!("{line}\n")).collect::<String>());
        })
        .pointing_at("kitchen-sink_flows"),
    ];
    if cfg!(unix) {
        cases.push(Case::other("unreadable", APP, |pack| {
            make_unreadable(pack, APP);
        }));
        // Nobody writes to it: who opens it waits for ever.
        cases.push(Case::other("not-plain", APP, |pack| make_pipe(pack, APP)));
    }
    cases
}

impl Case {
    /// From a row of a table.
    fn changing(file: &'static str, row: &[&'static str]) -> Self {
        let cell = |index: usize| row.get(index).copied().filter(|cell| *cell != "-");
        let text = |index: usize| cell(index).map(lines);
        Self {
            code: row[0],
            path: file,
            spot: text(3),
            also: cell(4).unwrap_or_default().split_whitespace().collect(),
            edit: Edit::Change {
                file,
                from: text(1).expect("something to replace"),
                to: text(2).unwrap_or_default(),
            },
        }
    }

    fn other(code: &'static str, path: &'static str, edit: impl Fn(&PackFolder) + 'static) -> Self {
        Self {
            code,
            path,
            spot: None,
            also: BTreeSet::new(),
            edit: Edit::Other(Box::new(edit)),
        }
    }

    fn pointing_at(mut self, spot: &str) -> Self {
        self.spot = Some(spot.to_owned());
        self
    }

    fn also(mut self, also: &[&'static str]) -> Self {
        self.also = also.iter().copied().collect();
        self
    }

    /// A pack that breaks the rule.
    fn broken(&self) -> PackFolder {
        let pack = PackFolder::of(&kitchen_sink_root());
        match &self.edit {
            Edit::Change { file, from, to } => {
                let found = pack.read(file).matches(from).count();
                assert_eq!(found, 1, "{file}: {from:?}");
                pack.change(file, from, to);
            }
            Edit::Other(edit) => edit(&pack),
        }
        pack
    }
}

/// What stands at a spot; where it has no width, its line.
fn stands_at(text: &str, span: Range<usize>) -> String {
    if !span.is_empty() {
        return text[span].to_owned();
    }
    let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    text[start..].lines().next().unwrap_or_default().to_owned()
}

fn too_much() -> Vec<u8> {
    vec![b'#'; MAX_FILE_BYTES as usize + 1]
}

fn make_folder(pack: &PackFolder, path: &str) {
    let path = pack.path().join(path);
    if path.is_file() {
        fs::remove_file(&path).unwrap();
    }
    fs::create_dir_all(path).unwrap();
}

/// A link to itself: nobody can open it, whoever they are.
fn make_unreadable(pack: &PackFolder, path: &str) {
    let path = pack.path().join(path);
    if path.is_file() {
        fs::remove_file(&path).unwrap();
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink(&path, &path).unwrap();
}

/// A pipe that nobody writes to.
fn make_pipe(pack: &PackFolder, path: &str) {
    let path = pack.path().join(path);
    if path.is_file() {
        fs::remove_file(&path).unwrap();
    }
    let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
    assert!(made.success());
}

fn check(pack: &PackFolder) -> Vec<Diagnostic> {
    pack::check(&Pack::Folder(pack.path().to_owned())).unwrap()
}

#[test]
fn every_rule_is_broken_by_a_pack_that_breaks_just_that_rule() {
    let wrong: Vec<String> = cases().iter().filter_map(what_is_wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is reported other than it should be.
fn what_is_wrong(case: &Case) -> Option<String> {
    let pack = case.broken();
    let faults = check(&pack);
    let codes: Vec<&str> = faults.iter().map(|fault| fault.code).collect();
    let what = |wrong: &str| Some(format!("{} in {}: {wrong}", case.code, case.path));

    let (found, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        faults.iter().partition(|fault| fault.code == case.code);
    let others: BTreeSet<&str> = others.iter().map(|fault| fault.code).collect();
    let [fault] = found[..] else {
        return what(&format!("{codes:?}"));
    };
    if others != case.also {
        return what(&format!("and {others:?}"));
    }
    if fault.path != case.path {
        return what(&format!("told of {}", fault.path));
    }
    let spot = fault.span.clone().map(|span| stands_at(&pack.read(&fault.path), span));
    if spot != case.spot {
        return what(&format!("told at {spot:?}, not {:?}", case.spot));
    }
    let is_warning = fault.severity == Severity::Warning;
    if is_warning != ["no-keywords", "same-title", "unused-picture"].contains(&case.code) {
        return what("not so bad, or worse");
    }
    None
}

#[test]
fn every_rule_that_the_code_knows_has_a_pack_that_breaks_it() {
    let broken: BTreeSet<String> = cases().iter().map(|case| case.code.to_owned()).collect();
    let mut known = diagnostic_codes();
    if !cfg!(unix) {
        known.remove("unreadable");
        known.remove("not-plain");
    }
    assert_eq!(broken, known);
}

#[test]
fn every_fault_is_told_with_its_names_and_with_what_helps_in_every_language() {
    for case in cases() {
        for fault in check(&case.broken()) {
            let mut said = BTreeSet::new();
            for lang in Pack::Embedded.languages().unwrap() {
                let words = words(&Pack::Embedded, &lang, &lang);
                let message = words.text(&fault.msg());
                let help = words.text(&fault.msg().attr("help"));
                for text in [&message, &help] {
                    let mut left = leftovers(text);
                    // The name of a label may be what it is about.
                    left.retain(|mark| *mark != "-ui-");
                    assert_eq!(left, [""; 0], "{} in {lang}: {text}", fault.code);
                }
                said.insert(message);
            }
            assert_eq!(said.len(), 2, "the same in two languages: {said:?}");
        }
    }
}

/// What an unreadable file of words leaves the others without.
const WITHOUT_A_FILE: [&str; 7] = [
    "missing-message",
    "not-approved",
    "orphaned-message",
    "stale",
    "unknown-label",
    "unknown-term",
    "unknown-value",
];

type Damage = fn(&PackFolder, &str);

#[test]
fn a_file_that_is_no_text_is_told_once_whatever_it_is_for() {
    let damages: [(&str, Damage); 5] = [
        ("not-utf8", |pack, path| pack.write(path, b"id = \"\xe9\"\n")),
        ("too-large", |pack, path| pack.write(path, too_much())),
        ("is-folder", make_folder),
        ("unreadable", make_unreadable),
        ("not-plain", make_pipe),
    ];
    for (code, damage) in damages {
        if ["unreadable", "not-plain"].contains(&code) && !cfg!(unix) {
            continue;
        }
        for path in [GUIDE, NL, EN, LABELS, TERMS, LOCK, APP, WALK, PICTURE, PICTURE_WORDS] {
            if code == "too-large" && path == LOCK {
                // A lock grows with the number of guides: it may be larger than any other file.
                continue;
            }
            let pack = PackFolder::of(&kitchen_sink_root());
            damage(&pack, path);
            let faults = check(&pack);
            let told: Vec<&str> = faults
                .iter()
                .filter(|fault| fault.path == path && !WITHOUT_A_FILE.contains(&fault.code))
                .map(|fault| fault.code)
                .collect();
            assert_eq!(told, [code], "{path}");
            let others = faults.iter().filter(|fault| fault.path != path);
            for other in others {
                assert!(WITHOUT_A_FILE.contains(&other.code), "{path}: {other:?}");
            }
        }
    }
}

#[test]
fn an_empty_file_is_told_whatever_it_is_for() {
    for (path, code) in [
        (GUIDE, "empty-file"),
        (NL, "missing-message"),
        (EN, "missing-message"),
        (TERMS, "missing-message"),
        (WALK, "transcript-empty"),
    ] {
        let pack = PackFolder::of(&kitchen_sink_root());
        pack.write(path, "");
        let faults = check(&pack);
        assert!(
            faults.iter().any(|fault| fault.path == path && fault.code == code),
            "{path}: {faults:?}"
        );
    }
}

type Oddity = fn(&PackFolder);

#[test]
fn what_is_only_odd_breaks_no_rule() {
    let odd: [(&str, Oddity); 8] = [
        ("a comment that changed", |pack| {
            pack.change(NL, "# Een tekst met", "# Een andere tekst met");
            pack.change(GUIDE, "# Two loops", "# Still two loops");
        }),
        ("another order and other blanks", |pack| {
            pack.change(
                NL,
                "    .body = Ik meet het na.",
                "    .body =\n        Ik meet het na.",
            );
            pack.change(
                GUIDE,
                "start = \"already-flows\"\nverified",
                "start  =  'already-flows'\nverified",
            );
        }),
        ("line ends of Windows", |pack| {
            for file in [GUIDE, NL, EN, TERMS, LOCK, WALK] {
                pack.write(file, pack.read(file).replace('\n', "\r\n"));
            }
        }),
        ("a mark of byte order", |pack| {
            for file in [GUIDE, NL, EN, TERMS, LOCK, WALK] {
                pack.write(file, format!("\u{feff}{}", pack.read(file)));
            }
        }),
        ("files that are none of ours", |pack| {
            pack.write("README.md", "Read me.\n");
            pack.write("guides/notes.txt", "To do.\n");
            pack.write("locales/README.md", "Read me.\n");
            pack.write("locales/nl/notes.txt", "To do.\n");
            pack.write("tests/transcripts/kitchen-sink/notes.md", "To do.\n");
        }),
        ("files that editors leave behind", |pack| {
            pack.write("guides/.kitchen-sink.toml.swp", "\u{0}\n");
            pack.write("locales/nl/guides/.#kitchen-sink.ftl", "\u{0}\n");
            pack.write("locales/.DS_Store", "\u{0}\n");
        }),
        ("words of our own that are complete", |pack| {
            pack.write(APP, "bye = Dag.\n");
        }),
        ("no transcript", |pack| {
            fs::remove_dir_all(pack.path().join("tests")).unwrap();
        }),
    ];
    for (what, edit) in odd {
        let pack = PackFolder::of(&kitchen_sink_root());
        edit(&pack);
        assert_eq!(check(&pack), [], "{what}");
    }
}

#[test]
fn accepting_approves_what_changed_and_nothing_else() {
    let folder = PackFolder::of(&kitchen_sink_root());
    let pack = Pack::Folder(folder.path().to_owned());
    let before = folder.read(LOCK);
    let total = before.lines().filter(|line| line.contains('=')).count();
    let accepted = |changed| {
        let lang = "en".to_owned();
        [Accepted { lang, changed, total }]
    };
    assert_eq!(pack::accept(&pack).unwrap(), accepted(0));
    assert_eq!(folder.read(LOCK), before);
    folder.change(NL, "Klaar: ", "Klaar! ");
    assert_eq!(check(&folder).len(), 1);
    assert_eq!(pack::accept(&pack).unwrap(), accepted(1));
    assert_eq!(check(&folder), []);
}

#[test]
fn a_new_guide_lacks_nothing_but_an_approval() {
    let folder = PackFolder::of(&kitchen_sink_root());
    let pack = Pack::Folder(folder.path().to_owned());
    let bath = "bath".parse().unwrap();
    let text = |lang: &str, id: &str| words(&Pack::Embedded, lang, lang).text(&Msg::app(id));
    let written = pack::scaffold(&pack, &bath, text).unwrap();
    assert_eq!(written.len(), 6, "{written:?}");
    let codes: BTreeSet<&str> = check(&folder).iter().map(|fault| fault.code).collect();
    assert_eq!(codes, ["not-approved"].into());
    pack::accept(&pack).unwrap();
    assert_eq!(check(&folder), []);

    let again = pack::scaffold(&pack, &bath, text);
    assert!(matches!(again, Err(ScaffoldError::Exists(_))), "{again:?}");
    let embedded = pack::scaffold(&Pack::Embedded, &bath, text);
    assert!(matches!(embedded, Err(ScaffoldError::Embedded)), "{embedded:?}");
}

#[test]
fn the_lock_grows_with_the_pack_and_is_read_all_the_same() {
    let pack = PackFolder::of(&kitchen_sink_root());
    let lock = pack.read(LOCK);
    let padding = String::from_utf8(too_much()).unwrap();
    pack.write(LOCK, format!("{lock}\n{padding}\n"));
    assert_eq!(check(&pack), []);
}

#[test]
fn guides_stand_in_the_order_that_their_pack_gives_them_and_the_others_after_by_id() {
    let folder = PackFolder::of(&kitchen_sink_root());
    for name in ["bath", "attic"] {
        folder.write(&format!("guides/{name}.toml"), "");
    }
    let pack = Pack::Folder(folder.path().to_owned());
    let order = |pack: &Pack| {
        let guides = pack.guides().unwrap();
        guides.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(order(&pack), "attic bath kitchen-sink");
    folder.write(ABOUT, "guides = [\"kitchen-sink\"]");
    assert_eq!(order(&pack), "kitchen-sink attic bath");
    assert_eq!(order(&pack.snapshot().unwrap()), "kitchen-sink attic bath");
    folder.write(ABOUT, "guides = [\"bath\", \"attic\"]");
    assert_eq!(order(&pack), "bath attic kitchen-sink");
    folder.write(ABOUT, "guides = [");
    assert_eq!(
        order(&pack),
        "attic bath kitchen-sink",
        "what is broken is left to the check"
    );
}
