//! The command line: every command, its exit code, its help, and what it says when something is wrong.

use std::{
    collections::BTreeSet,
    fs,
    io::Read,
    process::{Command, Stdio},
};

use crate::support::{Home, PackFolder, Run, Words, commands, described, languages, squeeze, wegwijs};
use wegwijs_message::Msg;

const LANGS: [&str; 2] = ["nl", "en"];

/// Runs a command in a language.
#[track_caller]
fn run(lang: &str, args: &[&str]) -> Run {
    wegwijs(&Home::new(), [&["--lang", lang], args].concat()).run()
}

/// An error in words: what happened and what to do next, on stderr alone, with no id instead of a text.
#[track_caller]
fn fails(run: &Run, lang: &str, code: i32, texts: &[&str]) {
    run.exits(code).says(texts);
    assert!(run.stdout.is_empty(), "{run}");
    let failure = Words::new(lang).text(&Msg::error("failure").text("what", ""));
    assert!(run.stderr.starts_with(failure.trim_end()), "{run}");
    assert!(run.stderr.lines().count() >= 2, "nothing to do next:\n{run}");
    assert!(!run.stderr.contains('['), "an id instead of a text:\n{run}");
}

#[test]
fn a_usage_error_says_what_is_wrong_and_what_to_do_and_exits_with_2() {
    for (args, texts) in [
        (&["nonsense"][..], &["“nonsense”"][..]),
        (&["guid"], &["“guid”", "“guide”"]),
        (&["pack", "chek"], &["“chek”", "“check”"]),
        (&["help"], &["“help”"]),
        (&["--lan", "nl"], &["“--lan”", "“--lang”"]),
        (&["--nonsense"], &["“--nonsense”"]),
        (&["-x"], &["“-x”"]),
        (&["list", "extra"], &["“extra”"]),
        (&["list", "-V"], &["“-V”"]),
        (&["list", "--format", "json"], &["“--format”"]),
        (&["show"], &["wegwijs --help"]),
        (&["completions"], &["wegwijs --help"]),
        (&["pack", "new"], &["wegwijs --help"]),
        (&["pack"], &["check, accept, graph, questions, new"]),
        (
            &["show", "revoke", "--format", "pdf"],
            &["“pdf”", "--format", "text, markdown, html, svg, json"],
        ),
        (&["show", "revoke", "--format"], &["--format"]),
        (&["pack", "graph", "--format", "png"], &["“png”", "mermaid, dot"]),
        (
            &["completions", "ksh"],
            &["“ksh”", "bash, elvish, fish, powershell, zsh"],
        ),
        (
            &["list", "--country", "xx"],
            &["“xx”", "--country", "nl, be, de, fr, es, uk, com"],
        ),
        (&["list", "--ui-lang", "x y"], &["“x y”", "nl-BE"]),
        (&["list", "--ui-lang"], &["--ui-lang"]),
        (&["list", "--pack"], &["--pack"]),
        (&["list", "--pack", ""], &["--pack"]),
        (&["list", "--plain", "--plain"], &["--plain"]),
        (&["list", "--json=1"], &["wegwijs --help"]),
        (&["show", ""], &["revoke/find-app"]),
        (&["show", "nl"], &["revoke/find-app"]),
        (&["show", "Hoe trek ik in"], &["“Hoe trek ik in”"]),
        (&["guide", "nl/revoke/a/b"], &["revoke/find-app"]),
        (&["guide", "revoke/Find_App"], &["“Find_App”"]),
        (&["guide", "../../etc/passwd"], &["revoke/find-app"]),
        (&["pack", "new", "Bad_Name", "--pack", "."], &["“Bad_Name”"]),
        (&["pack", "accept"], &["--pack"]),
        (&["pack", "new", "x"], &["--pack"]),
    ] {
        for lang in LANGS {
            fails(&run(lang, args), lang, 2, texts);
        }
    }
}

#[test]
fn a_bad_language_is_told_in_the_language_of_the_surroundings() {
    for lang in LANGS {
        let bad = |args: &[&str]| {
            let run = wegwijs(&Home::new(), args).env("LANG", lang).run();
            fails(&run, lang, 2, &[]);
        };
        bad(&["list", "--lang"]);
        bad(&["list", "--lang", "--json"]);
        bad(&["--lang"]);
    }
}

#[test]
fn a_command_in_a_hint_finds_the_same_guides() {
    let pack = PackFolder::of_few_examples();
    let spaced = pack.path().join("with a space");
    fs::create_dir(&spaced).unwrap();
    for part in ["guides", "locales"] {
        fs::rename(pack.path().join(part), spaced.join(part)).unwrap();
    }
    let spaced = spaced.to_str().unwrap();
    for lang in LANGS {
        let hint = format!("wegwijs --pack \"{spaced}\" list");
        fails(&run(lang, &["guide", "nosuch", "--pack", spaced]), lang, 1, &[&hint]);
        let asked = run(lang, &["ask", "--pack", spaced, "revoke the rights of an app"]);
        asked
            .exits(0)
            .says(&[&squeeze(&format!("wegwijs --pack \"{spaced}\" guide {lang}/revoke"))]);
    }
}

#[test]
fn a_guide_that_is_broken_is_listed_by_its_title() {
    let pack = PackFolder::of_few_examples();
    pack.change("guides/revoke.toml", "kind = \"input\"", "kind = \"inpt\"");
    for lang in LANGS {
        let listed = run(lang, &["list", "--pack", pack.arg()]);
        listed.exits(0).says(&[&Words::new(lang).guide("revoke")]);
    }
}

#[test]
fn what_is_not_there_is_named_and_exits_with_1() {
    let none = Home::new();
    let file = none.path().join("file");
    fs::write(&file, "").unwrap();
    let (folder, file) = (none.path().to_str().unwrap(), file.to_str().unwrap());
    let missing = format!("{folder}/missing");
    for (args, texts) in [
        (&["show", "nosuch"][..], &["“nosuch”", "wegwijs list"][..]),
        (&["guide", "nosuch"], &["“nosuch”", "wegwijs list"]),
        (&["guide", "en/nosuch/step?v=1"], &["“nosuch”"]),
        (&["pack", "graph", "nosuch"], &["“nosuch”"]),
        (&["show", "revoke/nosuch"], &["“revoke”", "“nosuch”"]),
        (&["guide", "revoke/nosuch"], &["“revoke”", "“nosuch”"]),
        (&["show", "fr/revoke/proof"], &["“fr”", "en, nl"]),
        (&["guide", "fr/revoke/proof"], &["“fr”", "en, nl"]),
        (&["list", "--pack", &missing], &[&missing]),
        (&["list", "--pack", folder], &[folder, "“guides”", "“locales”"]),
        (&["list", "--pack", file], &[file]),
        (&["pack", "check", "--pack", &missing], &[&missing]),
        (&["guide"], &["wegwijs"]),
    ] {
        for lang in LANGS {
            fails(&run(lang, args), lang, 1, texts);
        }
    }
}

#[test]
fn a_hostile_argument_is_shown_as_text() {
    for lang in LANGS {
        for args in [
            &["show", "\u{1b}[2J\u{7}x"][..],
            &["\u{1b}]0;hacked\u{7}"],
            &["--\u{1b}[31m"],
            &["show", "revoke", "--format", "\u{202e}\u{1b}[31m"],
            &["list", "--lang", "\u{1b}[31m"],
            &["list", "--pack", "/\u{1b}[31m"],
            &["show", "{ $guide } { -ui-revoke }"],
        ] {
            let run = run(lang, args);
            let strange = run.stderr.chars().find(|c| c.is_control() && *c != '\n');
            assert_eq!(strange, None, "{args:?}\n{run}");
            assert!(!run.stderr.contains('\u{202e}'), "{args:?}");
            assert!(matches!(run.code, Some(1 | 2)), "{args:?}\n{run}");
        }
        let long = "a".repeat(100_000);
        fails(&run(lang, &["show", &long]), lang, 2, &["revoke/find-app"]);
        let long = format!("revoke?{long}=x");
        fails(&run(lang, &["guide", &long]), lang, 2, &["revoke/find-app"]);
    }
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_refused() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
    let bytes = OsStr::from_bytes(b"\xff\xfe");
    for lang in LANGS {
        let lang_args = [OsStr::new("--lang"), OsStr::new(lang)];
        for args in [&["show"][..], &["show", "revoke", "--format"], &[]] {
            let args = lang_args.into_iter().chain(args.iter().map(OsStr::new));
            let run = wegwijs(&Home::new(), args.chain([bytes])).run();
            fails(&run, lang, 2, &[]);
        }
    }
}

#[test]
fn the_help_of_every_command_names_everything_that_it_takes() {
    for path in commands() {
        let command = described(&path);
        let words: Vec<&str> = path.iter().map(String::as_str).collect();
        for lang in LANGS {
            let help = run(lang, &[&words[..], &["--help"]].concat());
            help.exits(0);
            assert!(help.stderr.is_empty(), "{help}");
            assert_eq!(run(lang, &[&words[..], &["-h"]].concat()).stdout, help.stdout);
            for option in command.get_arguments() {
                if let Some(long) = option.get_long() {
                    assert!(help.stdout.contains(&format!("--{long}")), "--{long}\n{help}");
                }
                if let Some(short) = option.get_short() {
                    assert!(help.stdout.contains(&format!("-{short}, ")), "-{short}\n{help}");
                }
            }
            for sub in command.get_subcommands() {
                assert!(help.stdout.contains(sub.get_name()), "{help}");
            }
            let heading = Words::new(lang).app("heading-usage");
            let usage = format!("{heading} wegwijs {}", words.join(" "));
            help.says(&[usage.trim_end()]);
            assert!(
                !help.stdout.contains("  \n") && !help.stdout.contains("[help-"),
                "{help}"
            );
        }
    }
}

#[test]
fn help_in_one_language_holds_no_sentence_of_the_other() {
    for (lang, other) in [("nl", "en"), ("en", "nl")] {
        let (ours, theirs) = (Words::new(lang), Words::new(other));
        let foreign: Vec<String> = help_ids()
            .iter()
            .filter(|id| ours.app(id) != theirs.app(id))
            .map(|id| squeeze(&theirs.app(id)))
            .collect();
        assert!(foreign.len() > 20, "{foreign:?}");
        for path in commands() {
            let words: Vec<&str> = path.iter().map(String::as_str).collect();
            let help = run(lang, &[&words[..], &["--help"]].concat());
            let text = squeeze(&help.stdout);
            for sentence in &foreign {
                assert!(!text.contains(sentence), "{path:?}: {sentence:?}\n{help}");
            }
        }
    }
}

/// The ids of the texts of help.
fn help_ids() -> Vec<String> {
    let text = include_str!("../../locales/nl/app.ftl");
    let ids = text.lines().filter_map(|line| line.split_once(" ="));
    ids.map(|(id, _)| id.to_owned())
        .filter(|id| id.starts_with("help-") || id.starts_with("heading-"))
        .collect()
}

#[test]
fn help_and_version_need_nothing_else_to_be_right() {
    for lang in LANGS {
        let version = format!("wegwijs {}\n", env!("CARGO_PKG_VERSION"));
        assert_eq!(run(lang, &["--version"]).exits(0).stdout, version);
        assert_eq!(run(lang, &["-V"]).exits(0).stdout, version);
        for args in [
            &["show", "--help"][..],
            &["guide", "--help", "Not An Address"],
            &["--pack", "/nosuch", "--help"],
            &["-hh"],
        ] {
            run(lang, args).exits(0).says(&[&Words::new(lang).app("heading-usage")]);
        }
    }
}

#[test]
fn every_shell_gets_a_script_that_knows_every_command_and_option() {
    for lang in LANGS {
        for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
            let script = run(lang, &["completions", shell]);
            script.exits(0);
            assert!(script.stderr.is_empty(), "{script}");
            for path in commands() {
                for name in &path {
                    assert!(script.stdout.contains(name.as_str()), "{shell}: {name}");
                }
                for option in described(&path).get_arguments() {
                    if let Some(long) = option.get_long() {
                        assert!(script.stdout.contains(long), "{shell}: {long}");
                    }
                }
            }
            // bash shows no descriptions.
            if shell != "bash" {
                let about = Words::new(lang).app("help-list");
                assert!(script.stdout.contains(&about), "{shell}: {about}");
            }
        }
    }
}

#[test]
fn the_manual_page_describes_every_command_option_and_exit_code() {
    for lang in LANGS {
        let words = Words::new(lang);
        let page = run(lang, &["man"]);
        page.exits(0);
        assert!(page.stderr.is_empty(), "{page}");
        assert!(page.stdout.contains(".TH WEGWIJS 1"), "{page}");
        // In roff a hyphen is written as one that can be copied.
        let text = page.stdout.replace("\\-", "-").replace('"', "");
        for section in [
            "name",
            "synopsis",
            "description",
            "commands",
            "options",
            "exit",
            "environment",
        ] {
            let heading = words.app(&format!("man-{section}"));
            assert!(text.contains(&format!(".SH {heading}")), "{heading}\n{page}");
        }
        for path in commands().iter().filter(|path| !path.is_empty()) {
            let command = described(path);
            if !command.has_subcommands() {
                assert!(text.contains(&path.join(" ")), "{path:?}\n{page}");
            }
            for option in command.get_arguments() {
                if let Some(long) = option.get_long().filter(|long| *long != "help") {
                    assert!(text.contains(&format!("--{long}")), "{long}\n{page}");
                }
            }
        }
        for name in ["WEGWIJS_LANG", "WEGWIJS_HOME", "NO_COLOR", "ACCESSIBLE", "130"] {
            assert!(text.contains(name), "{name}\n{page}");
        }
        assert!(!text.contains("[man-") && !text.contains("[help-"), "{page}");
    }
}

#[test]
fn a_guide_on_paper_holds_every_step_that_a_person_does() {
    for lang in LANGS {
        let words = Words::new(lang);
        let steps = ["open-menu", "find-app", "prove-by-hand", "revoked", "other-name"];
        for format in ["text", "markdown"] {
            let address = format!("{lang}/revoke");
            let paper = wegwijs(&Home::new(), ["show", &address, "--format", format]).run();
            paper.exits(0);
            assert!(paper.stderr.is_empty(), "{paper}");
            let text = squeeze(&paper.stdout);
            assert!(text.contains(&words.guide("revoke")), "{paper}");
            for step in steps {
                assert!(text.contains(&squeeze(&words.title(step))), "{step}\n{paper}");
                // Without the name of an app, and without marks.
                let body = words.body(step, None);
                if format == "text" {
                    assert!(text.contains(&body[0]), "{step}: {:?}\n{paper}", body[0]);
                    assert!(!paper.stdout.contains("](") && !paper.stdout.contains("**"), "{paper}");
                }
            }
            let one = format!("{lang}/revoke/find-app");
            let paper = wegwijs(&Home::new(), ["show", &one, "--format", format]).run();
            paper
                .exits(0)
                .says(&[&words.title("find-app")])
                .does_not_say(&[&words.body("withdraw", None)[0]]);
        }
    }
}

#[test]
fn on_paper_only_what_a_person_does_is_numbered() {
    for lang in LANGS {
        let words = Words::new(lang);
        for format in ["text", "markdown", "html"] {
            let paper = wegwijs(&Home::new(), ["show", &format!("{lang}/revoke"), "--format", format]).run();
            paper.exits(0);
            let text = squeeze(&paper.stdout);
            // The four steps of the source, and the look whether it worked.
            let done = ["open-menu", "security-center", "find-app", "withdraw", "prove-by-hand"];
            for (number, step) in (1..).zip(done) {
                let title = format!("{number}. {}", words.title(step));
                assert!(text.contains(&squeeze(&title)), "{title}\n{paper}");
            }
            // Nobody types on paper, or has it do something.
            for step in ["which-app", "for-me", "proof", "still-authorised"] {
                assert!(!text.contains(&squeeze(&words.title(step))), "{step}\n{paper}");
            }
            // How it ends is there, and is no step.
            let end = squeeze(&words.title("revoked"));
            assert!(text.contains(&end), "{paper}");
            assert!(!text.contains(&format!(". {end}")), "{paper}");
            for marks in ["?:", "!:", ".:"] {
                assert!(!text.contains(marks), "{marks}\n{paper}");
            }
        }
    }
}

#[test]
fn paper_for_a_pipe_has_no_looks_and_lines_that_fit() {
    use unicode_width::UnicodeWidthStr;
    for lang in LANGS {
        for guide in ["revoke", "reauthorise", "change-administrations"] {
            let address = format!("{lang}/{guide}");
            let paper = wegwijs(&Home::new(), ["show", &address]).run();
            assert!(!paper.exits(0).stdout.contains('\u{1b}'));
            for line in paper.stdout.lines() {
                // An address is one word.
                assert!(line.width() <= 80 || line.contains("https://"), "{line:?}");
            }
        }
    }
}

#[test]
fn in_markdown_every_glossary_word_leads_to_its_meaning() {
    for lang in LANGS {
        for guide in ["revoke", "reauthorise", "change-administrations"] {
            let address = format!("{lang}/{guide}");
            let paper = wegwijs(&Home::new(), ["show", &address, "--format", "markdown"]).run();
            let text = &paper.exits(0).stdout;
            assert!(text.starts_with("# "), "{paper}");
            assert!(!text.contains("term:"), "{paper}");
            let wanted: BTreeSet<&str> = text
                .split("](#")
                .skip(1)
                .filter_map(|rest| rest.split_once(')').map(|(word, _)| word))
                .collect();
            let there: BTreeSet<&str> = text
                .split("<a id=\"")
                .skip(1)
                .filter_map(|rest| rest.split_once('"').map(|(word, _)| word))
                .collect();
            assert!(!wanted.is_empty());
            assert_eq!(wanted, there, "{paper}");
        }
    }
}

#[test]
fn the_country_decides_where_to_sign_in() {
    for (country, site) in [
        ("nl", "start.exactonline.nl"),
        ("be", "start.exactonline.be"),
        ("de", "start.exactonline.de"),
        ("fr", "start.exactonline.fr"),
        ("es", "start.exactonline.es"),
        ("uk", "start.exactonline.co.uk"),
        ("com", "start.exactonline.com"),
    ] {
        let args = ["show", "nl/revoke/open-menu", "--country", country];
        wegwijs(&Home::new(), args).run().exits(0).says(&[site]);
    }
    for (lang, site) in [
        ("nl_BE.UTF-8", "start.exactonline.be"),
        ("nl_NL.UTF-8@euro", "start.exactonline.nl"),
        ("en_GB.UTF-8", "start.exactonline.co.uk"),
        ("en_US.UTF-8", "Exact Online"),
        ("nl", "Exact Online"),
    ] {
        wegwijs(&Home::new(), ["show", "revoke/open-menu"])
            .env("LANG", lang)
            .run()
            .exits(0)
            .says(&[site])
            .does_not_say(if site == "Exact Online" { &["start."] } else { &[] });
    }
}

#[test]
fn the_language_is_that_of_the_option_then_of_the_surroundings() {
    let (nl, en) = (Words::new("nl").guide("revoke"), Words::new("en").guide("revoke"));
    let list = |args: &[&str], env: &[(&str, &str)]| {
        let program = wegwijs(&Home::new(), [&["list"], args].concat());
        let run = env
            .iter()
            .fold(program, |program, (name, value)| program.env(name, value))
            .run();
        run.exits(0);
        run
    };
    for (args, env, expected) in [
        (&["--lang", "nl"][..], &[("WEGWIJS_LANG", "en")][..], &nl),
        (&["--lang=nl"], &[], &nl),
        (&["--lang", "nl-BE"], &[], &nl),
        (&["--lang", "NL_be"], &[], &nl),
        (&[], &[("WEGWIJS_LANG", "nl"), ("LC_ALL", "en_GB.UTF-8")], &nl),
        (
            &[],
            &[("LC_ALL", "nl_NL.UTF-8"), ("LC_MESSAGES", "en"), ("LANG", "en")],
            &nl,
        ),
        (&[], &[("LC_MESSAGES", "nl_NL"), ("LANG", "en")], &nl),
        (&[], &[("LANG", "nl_NL@euro")], &nl),
        (&[], &[("LC_ALL", ""), ("LANG", "nl")], &nl),
        (&[], &[("LANG", "C.UTF-8")], &en),
        (&[], &[("LANG", "POSIX")], &en),
        (&[], &[], &en),
    ] {
        let run = list(args, env);
        run.says(&[expected]);
        assert!(run.stderr.is_empty(), "{args:?} {env:?}\n{run}");
    }
    // A language that nobody here speaks is said once, and English goes on.
    for (args, env) in [
        (&["--lang", "fr-CA"][..], &[][..]),
        (&[], &[("WEGWIJS_LANG", "fr")]),
        (&[], &[("LANG", "fr_FR.UTF-8")]),
    ] {
        let run = list(args, env);
        run.says(&[&en]);
        assert_eq!(run.stderr.matches("French").count(), 1, "{run}");
    }
}

#[test]
fn the_labels_can_have_another_language_than_the_text() {
    let mixed = Words::with_labels("nl", "en");
    let run = run("nl", &["show", "revoke/security-center", "--ui-lang", "en"]);
    run.exits(0)
        .says(&[&mixed.title("security-center"), &mixed.body("security-center", None)[0]])
        .does_not_say(&["Beveiligingscentrum"]);
}

#[test]
fn without_a_terminal_the_assistant_reads_lines() {
    for lang in LANGS {
        let words = Words::new(lang);
        run(lang, &[])
            .exits(0)
            .says(&[&words.app("menu-body"), &words.app("bye")]);
    }
}

/// Commands that write to stdout, in a language.
fn writers(lang: &str) -> Vec<Vec<String>> {
    [
        &["--help"][..],
        &["--version"],
        &["list"],
        &["list", "--json"],
        &["show", "revoke"],
        &["show", "revoke", "--format", "markdown"],
        &["show", "revoke", "--format", "json"],
        &["pack", "graph"],
        &["pack", "check", "--json"],
        &["completions", "bash"],
        &["man"],
        &["guide", "revoke"],
        &["guide", "revoke", "--json"],
        &[],
    ]
    .iter()
    .map(|args| [&["--lang", lang], *args].concat())
    .map(|args| args.into_iter().map(str::to_owned).collect())
    .collect()
}

#[test]
fn a_reader_who_has_seen_enough_is_no_error() {
    for args in writers("nl") {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut child = wegwijs(&Home::new(), &args)
            .command()
            .stdin(Stdio::null())
            .stdout(writer)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0), "{args:?}: {said}");
        assert_eq!(said, "", "{args:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_in_the_readers_language() {
    for lang in LANGS {
        for args in writers(lang) {
            let run = wegwijs(&Home::new(), &args)
                .through_shell(r#"exec "$@" >/dev/full"#)
                .run();
            let reason = Words::new(lang).error("io-full");
            fails(&run, lang, 1, &[&reason]);
        }
    }
}

#[cfg(unix)]
#[test]
fn closed_streams_end_nothing_in_a_panic() {
    for redirect in ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"] {
        for args in writers("nl") {
            let run = wegwijs(&Home::new(), &args)
                .through_shell(&format!(r#"exec "$@" {redirect}"#))
                .run();
            // A signal would be none; a panic is 101.
            assert!(matches!(run.code, Some(0 | 1)), "{args:?} {redirect}\n{run}");
        }
    }
}

#[test]
fn a_guide_is_drawn_with_all_its_steps_and_the_drawing_is_well_formed() {
    for lang in LANGS {
        for (format, begin) in [("mermaid", "flowchart"), ("dot", "digraph")] {
            let graph = run(lang, &["pack", "graph", "revoke", "--format", format]);
            graph.exits(0);
            assert!(graph.stdout.trim_start().starts_with(begin), "{graph}");
            for step in ["which-app", "for-me", "open-menu", "revoked", "withdraw-all"] {
                assert!(graph.stdout.contains(step), "{step}\n{graph}");
            }
            let title = Words::new(lang).title("wait-ten-minutes");
            assert!(graph.stdout.contains(&title), "{graph}");
        }
        let all = run(lang, &["pack", "graph"]);
        all.exits(0);
        assert!(all.stdout.len() > run(lang, &["pack", "graph", "revoke"]).stdout.len());
    }
}

#[test]
fn adding_a_guide_touches_no_rust() {
    let pack = PackFolder::new();
    let name = "close-the-year";
    let made = run("nl", &["pack", "new", name, "--pack", pack.arg()]);
    made.exits(0);
    for file in made.stdout.lines() {
        assert!(fs::metadata(file).unwrap().is_file(), "{file}");
        assert!(!file.ends_with(".rs"), "{file}");
    }
    // One for the steps, one for a walk, and for each language its words and how readers ask.
    assert_eq!(made.stdout.lines().count(), 2 + 2 * languages().len());
    // An author writes the texts, and an English reader has them checked.
    pack.change(
        &format!("locales/nl/guides/{name}.ftl"),
        &Words::new("nl").app("scaffold-first"),
        "Sluit eerst de perioden",
    );
    pack.change(
        &format!("locales/en/guides/{name}.ftl"),
        &Words::new("en").app("scaffold-first"),
        "First close the periods",
    );
    let check = |lang| run(lang, &["pack", "check", "--pack", pack.arg()]);
    check("en").exits(1).says(&["not-approved", "pack accept"]);
    run("en", &["pack", "accept", "--pack", pack.arg()]).exits(0);
    for lang in LANGS {
        let check = check(lang);
        check.exits(0);
        assert!(check.stdout.is_empty(), "{check}");
    }
    for (lang, first) in [("nl", "Sluit eerst de perioden"), ("en", "First close the periods")] {
        let words = Words::new(lang);
        let home = Home::new();
        let walk = wegwijs(&home, ["--lang", lang, "--pack", pack.arg(), "guide", name])
            .input("\n1\n1\n")
            .run();
        walk.exits(0).says(&[
            first,
            &words.app("scaffold-worked"),
            &words.app("scaffold-finished"),
            &words.app("bye"),
        ]);
        wegwijs(&home, ["--lang", lang, "--pack", pack.arg()])
            .run()
            .exits(0)
            .says(&[&words.app("scaffold-guide"), &words.guide("revoke")]);
        let paper = wegwijs(&home, ["show", name, "--lang", lang, "--pack", pack.arg()]).run();
        paper.exits(0).says(&[first]);
    }
    // Once more would write over it.
    let before = pack.read(&format!("guides/{name}.toml"));
    for lang in LANGS {
        let again = run(lang, &["pack", "new", name, "--pack", pack.arg()]);
        fails(&again, lang, 1, &[name]);
    }
    assert_eq!(pack.read(&format!("guides/{name}.toml")), before);
    assert_eq!(
        pack.read(&format!("locales/nl/guides/{name}.ftl"))
            .matches("Sluit eerst")
            .count(),
        1
    );
}

/// A pack with a third language: some of it translated, the rest as it is in English.
fn pack_with_german() -> PackFolder {
    let pack = PackFolder::of_few_examples();
    let locales = pack.path().join("locales");
    crate::support::copy_folder(&locales.join("en"), &locales.join("de"));
    let en = Words::new("en");
    for (file, from, to) in [
        ("guides/revoke", en.guide("revoke"), "Die Rechte einer App entziehen"),
        ("guides/revoke", en.title("which-app"), "Um welche App geht es?"),
        ("app", en.app("choice-done"), "Erledigt, weiter"),
        ("app", en.app("bye"), "Auf Wiedersehen."),
        ("errors", en.error("nothing-to-resume"), "Es gibt noch keine Anleitung."),
        ("labels", "Security centre".to_owned(), "Sicherheitszentrum"),
    ] {
        pack.change(&format!("locales/de/{file}.ftl"), &from, to);
    }
    pack
}

#[test]
fn adding_a_language_touches_no_rust() {
    let pack = pack_with_german();
    let german = |args: &[&str], input: &str| {
        let args = [&["--lang", "de", "--pack", pack.arg()], args].concat();
        wegwijs(&Home::new(), args).input(input).run()
    };
    run("nl", &["pack", "accept", "--pack", pack.arg()])
        .exits(0)
        .says(&["de: ", "en: "]);
    run("nl", &["pack", "check", "--pack", pack.arg()]).exits(0);
    german(&["list"], "").exits(0).says(&["Die Rechte einer App entziehen"]);
    let walk = german(&["guide", "revoke"], "Excel\n1\n");
    walk.exits(0).says(&[
        "Um welche App geht es?",
        "Erledigt, weiter",
        "“Sicherheitszentrum”",
        "Auf Wiedersehen.",
    ]);
    german(&["guide"], "").exits(1).says(&["Es gibt noch keine Anleitung."]);
    // The others can switch to it, for the text and for the labels.
    for lang in LANGS {
        let args = ["guide", "revoke/security-center", "--lang", lang, "--pack", pack.arg()];
        wegwijs(&Home::new(), args)
            .input("labels de\nde\n")
            .run()
            .exits(0)
            .says(&["“Sicherheitszentrum”", "Erledigt, weiter"]);
    }
}

#[test]
fn a_language_without_an_interface_has_the_english_one_and_says_so_once() {
    let pack = pack_with_german();
    pack.remove("locales/de/app.ftl");
    pack.remove("locales/de/errors.ftl");
    let en = Words::new("en");
    let notice = en.text(&Msg::app("notice-interface-in-english").text("tag", "de"));
    let german = |args: &[&str], input: &str| {
        let args = [&["--lang", "de", "--pack", pack.arg()], args].concat();
        wegwijs(&Home::new(), args).input(input).run()
    };
    let walk = german(&["guide", "revoke"], "Excel\n1\n1\n1\n");
    walk.exits(0).says(&[
        "Um welche App geht es?",
        &en.app("choice-done"),
        &en.app("bye"),
        &notice,
    ]);
    let said = format!("{}{}", walk.stdout, walk.stderr);
    assert_eq!(squeeze(&said).matches(&notice).count(), 1, "{walk}");
    german(&["guide"], "").exits(1).says(&[&en.error("nothing-to-resume")]);
    run("nl", &["pack", "accept", "--pack", pack.arg()]).exits(0);
    let check = run("nl", &["pack", "check", "--pack", pack.arg()]);
    check.exits(0).does_not_say(&["buttons"]);
}

#[test]
fn a_text_that_is_not_translated_is_shown_in_another_language_and_that_is_said() {
    let pack = PackFolder::of_few_examples();
    let from_nl = pack.read("locales/nl/guides/revoke.ftl");
    let title = "revoke_security-center = ";
    pack.write(
        "locales/nl/guides/revoke.ftl",
        from_nl.replace(title, "revoke_elsewhere = "),
    );
    pack.remove("locales/nl/guides/reauthorise.ftl");
    let (nl, en) = (Words::new("nl"), Words::new("en"));
    let notice = nl.text(
        &Msg::app("notice-borrowed")
            .text("wanted", nl.language("nl"))
            .text("shown", nl.language("en")),
    );
    let mixed = Words::with_labels("en", "nl").title("security-center");
    let at = |args: &[&str]| {
        let args = [&["--lang", "nl", "--pack", pack.arg()], args].concat();
        wegwijs(&Home::new(), args).run()
    };
    for args in [
        &["guide", "revoke/security-center"][..],
        &["guide", "revoke/security-center", "--json"],
        &["show", "revoke/security-center"],
        &["show", "revoke/security-center", "--format", "markdown"],
        &["show", "revoke/security-center", "--format", "json"],
    ] {
        at(args).exits(0).says(&[&mixed, &notice]);
    }
    at(&["guide", "revoke/find-app"])
        .exits(0)
        .says(&[&nl.title("find-app")])
        .does_not_say(&[&notice]);
    // A whole guide that is missing is in the lists all the same.
    for args in [&["list"][..], &[], &["--json"]] {
        at(args)
            .exits(0)
            .says(&[&en.guide("reauthorise"), &nl.guide("revoke"), &notice]);
    }
    let check = at(&["pack", "check"]);
    check
        .exits(1)
        .says(&["missing-message", "missing-file", "orphaned-message"]);
}

#[test]
fn a_pack_without_the_readers_language_is_spoken_about_in_it() {
    let pack = PackFolder::of_few_examples();
    fs::remove_dir_all(pack.path().join("locales/nl")).unwrap();
    let (nl, en) = (Words::new("nl"), Words::new("en"));
    let run = wegwijs(&Home::new(), ["guide", "revoke", "--lang", "nl", "--pack", pack.arg()])
        .input("Excel\n")
        .run();
    run.exits(0)
        .says(&[&en.title("which-app"), &nl.app("choice-done"), &nl.app("bye")])
        .does_not_say(&[&en.app("choice-done"), "spreken we niet", "do not speak"]);
    let empty = Home::new();
    for folder in ["guides", "locales"] {
        fs::create_dir(empty.path().join(folder)).unwrap();
    }
    let folder = empty.path().to_str().unwrap();
    for lang in LANGS {
        let words = Words::new(lang);
        for args in [&["list"][..], &[]] {
            let args = [&["--lang", lang, "--pack", folder], args].concat();
            fails(&wegwijs(&empty, args).run(), lang, 1, &[&words.error("no-guides")]);
        }
        let check = wegwijs(&empty, ["--lang", lang, "pack", "check", "--pack", folder]).run();
        check
            .exits(1)
            .says(&[&words.error("check-no-guides"), &words.error("check-no-languages")]);
    }
}

#[test]
fn a_pack_with_broken_files_is_told_file_by_file_and_the_rest_can_be_used() {
    let pack = PackFolder::of_few_examples();
    pack.write("guides/broken.toml", "id = \"broken\"\nstart = ");
    pack.write("guides/bytes.toml", b"\xff\xfe\x00");
    pack.write("guides/huge.toml", vec![b'#'; 5 * 1024 * 1024]);
    fs::create_dir(pack.path().join("guides/folder.toml")).unwrap();
    pack.write("guides/empty.toml", "");
    for lang in LANGS {
        let words = Words::new(lang);
        for name in ["broken", "bytes", "huge", "folder", "empty"] {
            for command in ["guide", "show"] {
                let run = run(lang, &[command, name, "--pack", pack.arg()]);
                fails(&run, lang, 1, &[&format!("guides/{name}.toml")]);
            }
        }
        run(lang, &["show", "revoke", "--pack", pack.arg()])
            .exits(0)
            .says(&[&words.title("open-menu")]);
        let check = run(lang, &["pack", "check", "--pack", pack.arg()]);
        check.exits(1);
        for (name, code) in [
            ("broken", "toml-syntax"),
            ("bytes", "not-utf8"),
            ("huge", "too-large"),
            ("folder", "is-folder"),
            ("empty", "empty-file"),
        ] {
            check.says(&[&format!("guides/{name}.toml"), &format!("[{code}]")]);
        }
    }
}

#[test]
fn what_the_program_does_with_a_pack_does_not_change_it() {
    let pack = PackFolder::of_few_examples();
    let before = contents(&pack);
    for args in [
        &["list"][..],
        &["show", "revoke"],
        &["pack", "check"],
        &["pack", "graph"],
        &["guide", "revoke"],
    ] {
        run("nl", &[args, &["--pack", pack.arg()]].concat()).exits(0);
    }
    assert!(contents(&pack) == before, "the pack was changed");
    // What is approved already is written the same.
    run("nl", &["pack", "accept", "--pack", pack.arg()]).exits(0);
    assert!(contents(&pack) == before, "accepting changed the pack");
}

fn contents(pack: &PackFolder) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    let mut todo = vec![pack.path().to_owned()];
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                todo.push(path);
            } else {
                all.push((path.display().to_string(), fs::read(path).unwrap()));
            }
        }
    }
    all.sort();
    all
}

#[test]
fn the_repository_itself_is_a_pack_without_faults() {
    let root = env!("CARGO_MANIFEST_DIR");
    for lang in LANGS {
        let check = run(lang, &["pack", "check", "--pack", root]);
        check.exits(0);
        assert!(check.stdout.is_empty(), "{check}");
        run(lang, &["pack", "check"]).exits(0);
    }
}

#[test]
fn verbose_says_which_language_and_folders_are_used() {
    let pack = PackFolder::of_few_examples();
    for lang in LANGS {
        let home = Home::new();
        let folder = home.path().to_str().unwrap();
        let args = ["-v", "list", "--lang", lang, "--ui-lang", "en"];
        let run = wegwijs(&home, args).run();
        run.exits(0);
        assert!(run.stderr.contains(folder) && run.stderr.contains(lang), "{run}");
        let run = wegwijs(&home, ["-v", "list", "--pack", pack.arg()]).run();
        let root = pack.path().canonicalize().unwrap();
        assert!(run.exits(0).stderr.contains(root.to_str().unwrap()), "{run}");
    }
}

/// The program starts without any environment at all.
#[test]
fn an_empty_environment_is_enough_to_read() {
    let run = Command::new(env!("CARGO_BIN_EXE_wegwijs"))
        .args(["show", "nl/revoke"])
        .env_clear()
        .output()
        .unwrap();
    assert!(run.status.success());
    assert!(!run.stdout.is_empty());
}

#[test]
fn practising_needs_no_account_keeps_nothing_and_says_so() {
    for lang in LANGS {
        let home = Home::new();
        let words = Words::new(lang);
        let run = wegwijs(&home, ["--lang", lang, "--sandbox", "access", "--json"]).run();
        run.exits(0);
        let found: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(found["connection"], "excel-link");
        assert_eq!(found["verdict"], "passed");
        assert!(run.stderr.contains("http://127.0.0.1:"), "{run}");
        // What a guide calls the product's address is the practice environment's.
        let walk = "{\"choose\":\"revoke\"}\n{\"input\":\"Excel Link\"}\n{\"choose\":\"by-hand\"}\n";
        let run = wegwijs(&home, ["--lang", lang, "--sandbox", "--json"])
            .input(walk)
            .run();
        run.exits(0);
        let views: Vec<serde_json::Value> = run
            .stdout
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(views[3]["step"], "open-menu");
        assert!(views[3]["body"].as_str().unwrap().contains("http://127.0.0.1:"));
        assert_eq!(views[4]["body"], words.app("bye-practice"));
        assert!(views[4].get("address").is_none(), "there is no place to go back to");
        assert_eq!(std::fs::read_dir(home.path()).map_or(0, Iterator::count), 0);
    }
}

#[test]
fn a_command_that_does_not_use_the_product_starts_no_practice_environment() {
    for args in [&["list"][..], &["show", "revoke"], &["pack", "check"], &["man"]] {
        let run = run("en", &[args, &["--sandbox"]].concat());
        run.exits(0);
        assert!(!run.stderr.contains("127.0.0.1"), "{args:?}\n{run}");
    }
}
