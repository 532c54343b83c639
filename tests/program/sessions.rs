//! Saved places: nothing that was answered is lost, whatever ends the program and whatever became of the file.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    process::Stdio,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, SystemTime},
};

use crate::support::{Home, PackFolder, Run, Words, squeeze, wegwijs};
use serde_json::{Value, json};

const APP: &str = "Geheime koppeling 7";
/// What leads through `revoke` from its start, each with the step that it leads to.
const WALK: [(&str, &str); 7] = [
    (r#"{"input":"Geheime koppeling 7"}"#, "open-menu"),
    (r#"{"choose":"done"}"#, "security-center"),
    (r#"{"choose":"done"}"#, "find-app"),
    (r#"{"choose":"done"}"#, "withdraw"),
    (r#"{"choose":"done"}"#, "prove-by-hand"),
    (r#"{"choose":"still-works"}"#, "wait-ten-minutes"),
    (r#"{"choose":"done"}"#, "prove-after-wait"),
];

/// Walks so many steps of `revoke` and stops.
#[track_caller]
fn walk(home: &Home, args: &[&str], steps: usize) {
    let events: String = WALK[..steps].iter().map(|(event, _)| format!("{event}\n")).collect();
    let args = [&["guide", "nl/revoke", "--json"], args].concat();
    wegwijs(home, args).input(events).run().exits(0);
}

/// What `wegwijs guide` with these arguments shows first.
#[track_caller]
fn resume(home: &Home, args: &[&str]) -> Value {
    let args = [&["guide", "--json"], args].concat();
    let run = wegwijs(home, args).run();
    run.exits(0).json()[0].clone()
}

#[test]
fn the_guide_that_was_saved_last_is_resumed() {
    let home = Home::new();
    walk(&home, &[], 2);
    let run = wegwijs(&home, ["guide", "en/reauthorise", "--json"])
        .input("{\"choose\":\"done\"}\n")
        .run();
    run.exits(0);
    // File systems tell the time in steps; here it must not matter.
    let age = |guide: &str, seconds: u64| {
        let time = SystemTime::now() - Duration::from_secs(seconds);
        let file = fs::File::options().append(true).open(home.session(guide));
        file.unwrap().set_modified(time).unwrap();
    };
    age("revoke", 60);
    age("reauthorise", 30);
    assert_eq!(resume(&home, &[])["step"], "sign-in");
    age("reauthorise", 90);
    let view = resume(&home, &[]);
    assert_eq!(view["step"], "security-center");
    // It speaks as it did, unless something else is asked for.
    assert_eq!(view["lang"], "nl");
    assert_eq!(resume(&home, &["--lang", "en"])["lang"], "en");
}

/// What a link leads to may be of another time than the link.
#[cfg(unix)]
#[test]
fn a_place_behind_a_link_can_be_the_one_that_was_saved_last() {
    let home = Home::new();
    let go_to = |address: &str| {
        wegwijs(&home, ["guide", address, "--json"]).run().exits(0);
    };
    go_to("nl/revoke/security-center");
    let elsewhere = home.path().join("elsewhere.json");
    fs::rename(home.session("revoke"), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, home.session("revoke")).unwrap();
    go_to("en/reauthorise");
    // The same place as before: there is nothing new to write.
    go_to("nl/revoke/security-center");
    assert_eq!(resume(&home, &[])["guide"], "revoke");
}

/// It used to end with an error, though another place was kept.
#[test]
fn a_folder_in_the_place_of_a_session_keeps_nobody_from_another() {
    let home = Home::new();
    wegwijs(&home, ["guide", "nl/revoke/security-center", "--json"])
        .run()
        .exits(0);
    fs::create_dir(home.session("reauthorise")).unwrap();
    let view = resume(&home, &[]);
    assert_eq!(view["guide"], "revoke");
}

/// Opening a pipe waits until somebody writes to it.
#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_a_session_is_not_waited_for() {
    let home = Home::new();
    walk(&home, &[], 2);
    fs::remove_file(home.session("revoke")).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(home.session("revoke"))
        .status();
    assert!(made.unwrap().success());
    wegwijs(&home, ["guide", "nl/revoke", "--json"]).run().exits(0);
}

#[test]
fn with_nothing_to_resume_the_reader_is_told_how_to_begin() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let run = wegwijs(&Home::new(), ["guide", "--lang", lang]).run();
        run.exits(1).says(&[&words.error("nothing-to-resume")]);
        assert!(run.stdout.is_empty(), "{run}");
    }
}

#[test]
fn going_back_keeps_every_answer_also_after_resuming() {
    let home = Home::new();
    walk(&home, &[], 7);
    let mut talk = wegwijs(&home, ["guide"]).talk();
    assert_eq!(talk.view()["step"], "prove-after-wait");
    for (_, step) in WALK[..6].iter().rev() {
        let view = talk.send(r#"{"command":"back"}"#);
        assert_eq!(view["step"], *step);
        let usual = match *step {
            "prove-by-hand" => json!("still-works"),
            _ => Value::Null,
        };
        assert_eq!(view["usual"], usual, "{view}");
    }
    let first = talk.send(r#"{"command":"back"}"#);
    assert_eq!((&first["step"], &first["usual"]), (&json!("which-app"), &json!(APP)));
    talk.close();
    assert_eq!(resume(&home, &[]), first);
}

#[test]
fn a_killed_process_loses_nothing_that_was_answered() {
    for steps in 0..=WALK.len() {
        let home = Home::new();
        let mut talk = wegwijs(&home, ["guide", "nl/revoke"]).talk();
        let mut last = talk.view();
        for (event, step) in &WALK[..steps] {
            last = talk.send(event);
            assert_eq!(last["step"], *step);
        }
        talk.kill();
        let view = resume(&home, &[]);
        assert_eq!(view, last, "after {steps} steps");
    }
}

#[test]
fn a_reader_that_goes_away_loses_nothing_and_hears_nothing() {
    let home = Home::new();
    let mut child = wegwijs(&home, ["guide", "nl/revoke", "--json"])
        .command()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    stdout.read_line(&mut first).unwrap();
    assert!(first.contains("which-app"), "{first}");
    drop(stdout);
    let mut stdin = child.stdin.take().unwrap();
    writeln!(stdin, "{}", WALK[0].0).unwrap();
    // The answer is kept, then nobody reads the next view: the program goes, without a word.
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said, "");
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(resume(&home, &[])["step"], "open-menu");
}

/// Runs as on a disk that takes no more bytes.
#[cfg(unix)]
fn with_full_disk(home: &Home, args: &[&str], input: &str) -> Run {
    wegwijs(home, args)
        .through_shell(r#"trap "" XFSZ; ulimit -f 0; exec "$@""#)
        .input(input)
        .run()
}

#[cfg(unix)]
#[test]
fn a_full_disk_loses_nothing_that_was_kept_and_the_reader_is_told() {
    for (lang, said) in [
        ("nl", "je plek is niet bewaard"),
        ("en", "your place has not been kept"),
    ] {
        let home = Home::new();
        walk(&home, &[], 2);
        let kept = fs::read(home.session("revoke")).unwrap();
        let words = Words::new(lang);
        let run = with_full_disk(&home, &["guide", "--lang", lang], "1\n1\n1\n");
        // The guide can be used to its end, and says once what is wrong, and again when it matters.
        run.exits(1).says(&[&words.title("prove-by-hand"), said]);
        assert_eq!(squeeze(&run.stdout).matches(said).count(), 2, "{run}");
        assert_eq!(fs::read(home.session("revoke")).unwrap(), kept);
        assert_eq!(home.files(), ["sessions/revoke.json"], "no half file is left");
        assert_eq!(resume(&home, &[])["step"], "security-center");
    }
}

/// Sessions that cannot be understood, by what is wrong with them.
fn bad_sessions() -> Vec<(&'static str, Vec<u8>)> {
    let home = Home::new();
    walk(&home, &[], 3);
    let good = fs::read(home.session("revoke")).unwrap();
    let value: Value = serde_json::from_slice(&good).unwrap();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut value = value.clone();
        change(&mut value);
        value.to_string().into_bytes()
    };
    vec![
        ("empty", Vec::new()),
        ("cut off", good[..good.len() / 2].to_vec()),
        ("one byte short", good[..good.len() - 1].to_vec()),
        ("zeros", vec![0; 4096]),
        ("no text", b"\xff\xfe\x00\x01".to_vec()),
        ("no JSON", b"hello".to_vec()),
        ("null", b"null".to_vec()),
        ("a list", b"[]".to_vec()),
        ("deep", b"[".repeat(100_000)),
        ("huge", vec![b' '; 5 * 1024 * 1024]),
        ("no format", with(&|v| v["format"] = Value::Null)),
        ("format 0", with(&|v| v["format"] = json!(0))),
        ("no trail", with(&|v| v["session"]["trail"] = json!([]))),
        ("a bad trail", with(&|v| v["session"]["trail"] = json!("x"))),
        ("a bad step", with(&|v| v["session"]["trail"][0]["step"] = json!("A B"))),
        ("another guide", with(&|v| v["session"]["guide"] = json!("reauthorise"))),
    ]
}

#[test]
fn a_session_that_cannot_be_understood_is_set_aside_and_that_is_said() {
    for (what, bytes) in bad_sessions() {
        // Resumed, and come to by an address.
        for (lang, address) in [
            ("nl", None),
            ("en", None),
            ("nl", Some("revoke")),
            ("en", Some("revoke/open-menu")),
        ] {
            let words = Words::new(lang);
            let home = Home::new();
            home.plant("revoke", &bytes);
            let mut args = vec!["guide", "--lang", lang];
            args.extend(address);
            let run = wegwijs(&home, &args).run();
            let aside = home.sessions().join("revoke.json.aside-1");
            run.exits(0).says(&[&words.set_aside(&aside)]);
            assert!(fs::read(&aside).unwrap() == bytes, "{what} was changed");
            // A new walk was begun, and is kept.
            assert_eq!(
                home.files(),
                ["sessions/revoke.json", "sessions/revoke.json.aside-1"],
                "{what}"
            );
            assert_eq!(resume(&home, &[])["guide"], "revoke");
        }
    }
}

/// Places of a later Wegwijs, in our shape and in one that we do not know.
const LATER: [&str; 2] = [
    r#"{"format":2,"session":{"guide":"revoke","version":1,"lang":"nl","ui_lang":"nl","answers":{},"trail":[]}}"#,
    r#"{"format":99,"place":{}}"#,
];

#[test]
fn a_place_of_a_later_wegwijs_is_refused_and_left_alone() {
    for bytes in LATER {
        for lang in ["nl", "en"] {
            let words = Words::new(lang);
            let home = Home::new();
            home.plant("revoke", bytes.as_bytes());
            let file = home.session("revoke");
            let untouched = || {
                assert_eq!(fs::read(&file).unwrap(), bytes.as_bytes());
                assert_eq!(home.files(), ["sessions/revoke.json"]);
            };

            // To go on there cannot be.
            let run = wegwijs(&home, ["guide", "--lang", lang]).run();
            run.exits(1).says(&[&words.later_place(&file), &words.newest()]);
            untouched();
            let mut talk = wegwijs(&home, ["--lang", lang]).talk();
            assert_eq!(talk.view()["kind"], "menu");
            assert_eq!(talk.send(r#"{"choose":"resume:revoke"}"#)["kind"], "error");
            // The guide itself can be used, and says that it keeps nothing.
            let view = talk.send(r#"{"choose":"revoke"}"#);
            assert_eq!(view["step"], "which-app");
            let notice = words.notice_not_saved("kept-by-later");
            assert_eq!(view["notices"], json!([notice]));
            assert_eq!(talk.send(r#"{"input":"X"}"#)["step"], "open-menu");
            untouched();
        }
    }
}

#[test]
fn what_was_set_aside_before_is_not_written_over() {
    let home = Home::new();
    for (number, bytes) in [(1, &b"first"[..]), (2, b"second"), (3, b"third")] {
        home.plant("revoke", bytes);
        wegwijs(&home, ["guide"]).run().exits(0);
        let aside = home.sessions().join(format!("revoke.json.aside-{number}"));
        assert_eq!(fs::read(aside).unwrap(), bytes);
    }
    assert_eq!(home.files().len(), 4, "{:?}", home.files());
}

#[test]
fn the_menu_offers_a_session_that_cannot_be_understood_and_says_so_when_it_is_chosen() {
    let home = Home::new();
    home.plant("revoke", b"{");
    let mut talk = wegwijs(&home, ["--lang", "nl"]).talk();
    assert_eq!(talk.view()["kind"], "menu");
    let view = talk.send(r#"{"choose":"resume:revoke"}"#);
    assert_eq!(view["step"], "which-app");
    assert_eq!(view["notices"].as_array().unwrap().len(), 1, "{view}");
    let bytes = fs::read(home.sessions().join("revoke.json.aside-1")).unwrap();
    assert_eq!(bytes, b"{");
}

#[test]
fn files_that_are_no_sessions_are_left_alone() {
    let home = Home::new();
    walk(&home, &[], 1);
    let strange = ["Notes.json", "x y.json", "revoke.json.bak", "nosuch.txt", ".json"];
    for name in strange {
        fs::write(home.sessions().join(name), "mine").unwrap();
    }
    assert_eq!(resume(&home, &[])["step"], "open-menu");
    for name in strange {
        assert_eq!(fs::read(home.sessions().join(name)).unwrap(), b"mine");
    }
}

#[test]
fn a_session_of_a_guide_that_is_gone_does_not_keep_anybody_from_the_menu() {
    let home = Home::new();
    home.plant("gone", b"{}");
    wegwijs(&home, ["--lang", "nl"])
        .run()
        .exits(0)
        .says(&[&Words::new("nl").guide("revoke")]);
    let run = wegwijs(&home, ["guide", "--lang", "nl"]).run();
    run.exits(1).says(&["gone"]);
}

/// Homes in which nothing can be saved, each with the reason that the reader is told.
fn bad_homes() -> Vec<(Home, &'static str, &'static str)> {
    let plain_file = Home::new();
    fs::write(plain_file.path().join("file"), "mine").unwrap();
    let below_file = Home::new();
    fs::write(below_file.path().join("file"), "mine").unwrap();
    let sessions_is_file = Home::new();
    fs::create_dir(sessions_is_file.path().join("home")).unwrap();
    fs::write(sessions_is_file.path().join("home/sessions"), "mine").unwrap();
    let session_is_folder = Home::new();
    fs::create_dir_all(session_is_folder.path().join("home/sessions/revoke.json/x")).unwrap();
    vec![
        (plain_file, "file", "io-not-a-folder"),
        (below_file, "file/below", "io-not-a-folder"),
        (sessions_is_file, "home", "io-already-exists"),
        (session_is_folder, "home", "io-is-a-folder"),
    ]
}

#[test]
fn without_a_place_to_save_a_guide_can_be_used_to_its_end_and_the_reader_is_told() {
    for (folder, home, reason) in bad_homes() {
        let path = folder.path().join(home);
        let before = folder.files();
        for lang in ["nl", "en"] {
            let words = Words::new(lang);
            let address = format!("{lang}/revoke");
            let walk = format!("{APP}\n1\n1\n1\n1\n1\n");
            let run = wegwijs(&folder, ["guide", &address])
                .env("WEGWIJS_HOME", &path)
                .input(walk)
                .run();
            run.exits(1).says(&[&words.title("revoked"), &words.not_saved(reason)]);
            let notice = words.notice_not_saved(reason);
            let said = squeeze(&run.stdout).matches(&squeeze(&notice)).count();
            assert_eq!(said, 1, "once is enough: {notice:?}\n{run}");
            // The list of guides is there too, and what needs no place does not miss it.
            for args in [&["--lang", lang][..], &["list", "--lang", lang], &["show", &address]] {
                let run = wegwijs(&folder, args).env("WEGWIJS_HOME", &path).run();
                run.exits(0).says(&[&words.guide("revoke")]);
            }
        }
        assert_eq!(folder.files(), before, "nothing was made or removed");
    }
}

#[test]
fn a_home_that_cannot_be_read_is_told_when_somebody_wants_to_resume() {
    for (folder, home, reason) in bad_homes() {
        for lang in ["nl", "en"] {
            let words = Words::new(lang);
            let run = wegwijs(&folder, ["guide", "--lang", lang])
                .env("WEGWIJS_HOME", folder.path().join(home))
                .run();
            // Where there is a file instead of the folder, both are true: it is no folder, and it is there already.
            let reason = match reason {
                "io-already-exists" => "io-not-a-folder",
                other => other,
            };
            run.exits(1).says(&[&words.error(reason)]);
            assert!(run.stdout.is_empty(), "{run}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_home_where_nothing_can_be_made_is_told_too() {
    for home in ["/proc/wegwijs", "/proc/self/fd/wegwijs", "/dev/null"] {
        let run = wegwijs(&Home::new(), ["guide", "nl/revoke"])
            .env("WEGWIJS_HOME", home)
            .input("\n")
            .run();
        run.exits(1)
            .says(&[&Words::new("nl").title("open-menu"), "je plek is niet bewaard"]);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_home_of_its_own_it_keeps_places_where_the_system_says() {
    let folder = Home::new();
    for (name, at) in [
        ("HOME", ".local/state/wegwijs/sessions/revoke.json"),
        ("XDG_STATE_HOME", "wegwijs/sessions/revoke.json"),
    ] {
        let run = wegwijs(&folder, ["guide", "nl/revoke"])
            .env("WEGWIJS_HOME", "")
            .env("HOME", folder.path())
            .env(name, folder.path())
            .run();
        run.exits(0);
        assert!(folder.path().join(at).is_file(), "{:?}", folder.files());
    }
}

#[test]
fn two_programs_at_once_never_leave_half_a_file() {
    let home = Home::new();
    walk(&home, &[], 1);
    let file = home.session("revoke");
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let writers: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    let mut talk = wegwijs(&home, ["guide", "nl/revoke/open-menu"]).talk();
                    talk.view();
                    for _ in 0..40 {
                        talk.send(r#"{"choose":"done"}"#);
                        talk.send(r#"{"command":"back"}"#);
                    }
                    assert_eq!(talk.close().1, Some(0));
                })
            })
            .collect();
        let reader = scope.spawn(|| {
            let mut reads = 0_u32;
            while !done.load(Ordering::Relaxed) {
                let text = fs::read(&file).unwrap();
                let saved: Value = serde_json::from_slice(&text).unwrap();
                assert_eq!(saved["session"]["answers"]["which-app"]["text"], APP);
                reads += 1;
            }
            reads
        });
        for writer in writers {
            writer.join().unwrap();
        }
        done.store(true, Ordering::Relaxed);
        assert!(reader.join().unwrap() > 0);
    });
    assert_eq!(home.files(), ["sessions/revoke.json"]);
}

/// A pack whose `revoke` has another name for its third step, in version 2.
fn changed_pack() -> PackFolder {
    let pack = PackFolder::new();
    pack.change("guides/revoke.toml", "version = 1", "version = 2");
    pack.change("guides/revoke.toml", "find-app", "look-for-app");
    for lang in ["nl", "en"] {
        let file = format!("locales/{lang}/guides/revoke.ftl");
        pack.change(&file, "revoke_find-app", "revoke_look-for-app");
    }
    pack
}

#[test]
fn an_address_leads_to_its_step_also_after_the_guide_changed() {
    let pack = changed_pack();
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        let notice = words.app("notice-guide-changed");
        let open = |address: &str| {
            let address = format!("{lang}/{address}");
            wegwijs(&Home::new(), ["guide", &address, "--json", "--pack", pack.arg()]).run()
        };
        // A step that is still there.
        let run = open("revoke/withdraw?v=1");
        let view = run.exits(0).json()[0].clone();
        assert_eq!(view["step"], "withdraw");
        assert_eq!(view["address"], format!("{lang}/revoke/withdraw?v=2"));
        // A step that is gone: the nearest that the answers reach, and that is said.
        for (address, step) in [
            ("revoke/find-app?v=1", "which-app"),
            ("revoke/find-app?open-menu=name-not-visible&v=1", "name-not-visible"),
        ] {
            let view = open(address).exits(0).json()[0].clone();
            assert_eq!((&view["step"], &view["notices"]), (&json!(step), &json!([notice])));
        }
        // In this version there never was such a step: then the address is wrong.
        for address in ["revoke/find-app", "revoke/find-app?v=2", "revoke/nosuch"] {
            open(address).exits(1);
        }
    }
}

#[test]
fn an_address_whose_answers_are_missing_leads_to_the_question() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        for (address, step) in [
            ("revoke/wait-ten-minutes", "prove-by-hand"),
            ("revoke/wait-ten-minutes?prove-by-hand=nonsense", "prove-by-hand"),
            ("revoke/another-consent?prove-by-hand=still-works", "prove-after-wait"),
            // A proof is made here, not quoted from an address.
            ("revoke/revoked?proof=failed", "prove-by-hand"),
            ("revoke/revoked?prove-by-hand=still-works&v=1", "prove-after-wait"),
        ] {
            let address = format!("{lang}/{address}");
            let run = wegwijs(&Home::new(), ["guide", &address]).run();
            run.exits(0).says(&[&words.title(step), &words.app("notice-nearest")]);
        }
        // Nonsense that is no answer is dropped.
        for address in [
            "revoke/withdraw?&&=&x&A=B&find-app=%20&v=x&v=1",
            "/revoke/withdraw/",
            "revoke/withdraw?v=1&utm-source=mail",
        ] {
            let address = format!("{lang}/{}", address.trim_start_matches('/'));
            let run = wegwijs(&Home::new(), ["guide", &address]).run();
            run.exits(0)
                .says(&[&words.title("withdraw")])
                .does_not_say(&[&words.app("notice-nearest")]);
        }
    }
}

#[test]
fn a_saved_place_in_a_changed_guide_leads_to_the_nearest_step() {
    let pack = PackFolder::new();
    let home = Home::new();
    walk(&home, &["--pack", pack.arg()], 3);
    assert_eq!(resume(&home, &["--pack", pack.arg()])["step"], "find-app");
    let changed = changed_pack();
    for file in ["guides/revoke.toml", "locales/nl/guides/revoke.ftl"] {
        pack.write(file, changed.read(file));
    }
    let view = resume(&home, &["--pack", pack.arg()]);
    let notice = Words::new("nl").app("notice-guide-changed");
    assert_eq!(
        (&view["step"], &view["notices"]),
        (&json!("security-center"), &json!([notice]))
    );
    assert!(view["address"].as_str().unwrap().ends_with("?v=2"), "{view}");
    // The name of the app is still known.
    let mut talk = wegwijs(&home, ["guide", "--pack", pack.arg()]).talk();
    talk.view();
    let view = talk.send(r#"{"choose":"done"}"#);
    assert_eq!(view["step"], "look-for-app");
    assert!(view["body"].as_str().unwrap().contains(APP), "{view}");
}

#[test]
fn the_places_of_different_packs_do_not_mix() {
    let home = Home::new();
    let (one, two) = (PackFolder::new(), PackFolder::new());
    walk(&home, &[], 1);
    wegwijs(&home, ["guide", "--pack", one.arg()]).run().exits(1);
    walk(&home, &["--pack", one.arg()], 2);
    walk(&home, &["--pack", two.arg()], 3);
    assert_eq!(resume(&home, &[])["step"], "open-menu");
    assert_eq!(resume(&home, &["--pack", one.arg()])["step"], "security-center");
    assert_eq!(resume(&home, &["--pack", two.arg()])["step"], "find-app");
    // The same folder by another path is the same pack.
    let roundabout = one.path().join("guides").join("..");
    let roundabout = roundabout.to_str().unwrap();
    assert_eq!(resume(&home, &["--pack", roundabout])["step"], "security-center");
}

#[test]
fn the_name_of_the_app_stays_out_of_addresses_and_of_paper() {
    let home = Home::new();
    walk(&home, &[], 3);
    let saved = fs::read_to_string(home.session("revoke")).unwrap();
    assert!(saved.contains(APP), "it is kept");
    let run = wegwijs(&home, ["guide"]).input("adres\nstop\n").run();
    run.exits(0).says(&[APP, "nl/revoke/find-app?v="]);
    for line in format!("{}{}", run.stdout, run.stderr).lines() {
        assert!(!(line.contains("revoke/") && line.contains("Geheime")), "{line}");
    }
    for args in [
        &["show", "nl/revoke"][..],
        &["show", "nl/revoke", "--format", "markdown"],
        &["show", "nl/revoke", "--format", "json"],
        &["show", "nl/revoke/find-app"],
        &["list"],
        &["pack", "graph", "revoke"],
        &["-v", "list"],
    ] {
        let run = wegwijs(&home, args).run();
        run.exits(0).does_not_say(&[APP]);
    }
}

#[cfg(unix)]
#[test]
fn a_saved_place_can_be_read_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = Home::new();
    let home = folder.path().join("new");
    for _ in 0..2 {
        let run = wegwijs(&folder, ["guide", "nl/revoke"])
            .env("WEGWIJS_HOME", &home)
            .through_shell(r#"umask 0; exec "$@""#)
            .input(APP)
            .run();
        run.exits(0);
        assert_eq!(mode(home.join("sessions/revoke.json")), 0o600);
        assert_eq!(mode(home.join("sessions")), 0o700);
    }
}

#[test]
fn a_guide_that_is_started_again_keeps_the_answers() {
    let home = Home::new();
    walk(&home, &[], 3);
    let mut talk = wegwijs(&home, ["--lang", "nl"]).talk();
    talk.view();
    let view = talk.send(r#"{"choose":"revoke"}"#);
    assert_eq!((&view["step"], &view["usual"]), (&json!("which-app"), &json!(APP)));
}
