//! Homes that this version did not make: an earlier one's is taken over unharmed, a later one's is refused and not touched.
//! And a program in a folder where it may write nothing.

use std::{fs, path::Path, process::Command};

use wegwijs_access::auth::Store;
use wegwijs_message::Msg;
use wegwijs_sandbox::{PRACTICE_CLIENT_ID, PRACTICE_CLIENT_SECRET, PRACTICE_REDIRECT_URI};

use crate::{
    connections::vault,
    support::{Home, Program, Words, copy_folder, wegwijs},
};

/// Of the vault in the fixture, which version 0.1.0 made in the practice environment.
const PASSPHRASE: &str = "een lange zin van toen";

fn older() -> Home {
    let home = Home::new();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/home-0.1.0");
    copy_folder(&fixture, home.path());
    home
}

fn run(home: &Home, args: &[&str], passphrase: &str) -> Program {
    wegwijs(home, args).env("WEGWIJS_VAULT_PASSPHRASE", passphrase)
}

/// The files that hold what is kept, with their bytes; locks hold nothing.
fn kept(home: &Home) -> Vec<(String, Vec<u8>)> {
    let names = home.files().into_iter().filter(|name| !name.contains("lock"));
    names
        .map(|name| {
            let bytes = fs::read(home.path().join(&name)).unwrap();
            (name, bytes)
        })
        .collect()
}

#[test]
fn the_home_of_an_earlier_version_is_taken_over_unharmed() {
    let home = older();
    let before = kept(&home);
    let connections = run(&home, &["connections", "--json"], PASSPHRASE).run();
    let connection = &connections.exits(0).json()[0][0];
    assert_eq!(connection["connection"], "excel-oud");
    assert_eq!(connection["client_id"], PRACTICE_CLIENT_ID);
    assert_eq!(connection["signed_in"], true);
    assert_eq!(connection["connected_at"], 1_795_895_729);

    let file = vault::Home::at(home.path().into());
    let secrets = file.vault_with(Some(PASSPHRASE)).get(&vault::name("excel-oud"));
    let secrets = secrets.unwrap().unwrap();
    assert_eq!(secrets.client_secret.unwrap().expose(), PRACTICE_CLIENT_SECRET);
    assert!(secrets.tokens.unwrap().refresh.is_some());
    let seen = secrets.administrations.unwrap();
    let seen: Vec<_> = seen.iter().map(|seen| seen.name.as_str()).collect();
    assert_eq!(seen, ["Alfa Holding", "Alfa Verkoop"]);

    let mut talk = run(&home, &["guide"], PASSPHRASE).talk();
    let view = talk.view();
    assert_eq!((&view["guide"], &view["lang"]), (&"revoke".into(), &"nl".into()));
    assert_eq!(view["step"], "for-me");
    assert_eq!(kept(&home), before, "to look changes nothing");

    // It is this version's own from here on, with what was answered then.
    assert_eq!(talk.send(r#"{"command":"back"}"#)["step"], "which-app");
    drop(talk);
    let view = run(&home, &["guide"], PASSPHRASE).talk().view();
    assert_eq!(view["step"], "which-app");
    assert!(view.to_string().contains("Koppeling Café"), "{view}");
}

#[test]
fn an_earlier_vault_with_another_passphrase_stays_as_it_is() {
    for lang in ["nl", "en"] {
        let home = older();
        let before = kept(&home);
        let run = run(&home, &["access", "excel-oud", "--lang", lang], "something else").run();
        let msg = Msg::error("vault-wrong-passphrase");
        let words = Words::new(lang);
        run.exits(1)
            .says(&[&words.text(&msg), &words.text(&msg.clone().attr("next"))]);
        assert_eq!(kept(&home), before);
    }
}

#[test]
fn the_vault_of_a_later_version_is_refused_and_not_touched() {
    for lang in ["nl", "en"] {
        let home = Home::new();
        let file = vault::Home::at(home.path().into());
        vault::plant_identity(&file.folders);
        file.plant("excel-oud", br#"{"format":2,"pairs":[]}"#);
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/home-0.1.0/config.toml");
        fs::copy(fixture, home.path().join("config.toml")).unwrap();
        let before = kept(&home);
        let msg = Msg::error("vault-newer");
        let words = Words::new(lang);
        let connect = [
            "connect",
            "excel-oud",
            "--lang",
            lang,
            "--provider",
            "practice",
            "--client-id",
            PRACTICE_CLIENT_ID,
            "--redirect-uri",
            PRACTICE_REDIRECT_URI,
        ];
        for args in [
            &["access", "excel-oud", "--lang", lang][..],
            &["connections", "--lang", lang],
            &["revoke", "excel-oud", "--yes", "--lang", lang],
            &connect,
        ] {
            let program = run(&home, args, vault::PASSPHRASE).env("WEGWIJS_CLIENT_SECRET", PRACTICE_CLIENT_SECRET);
            program.run().exits(1).says(&[&words.text(&msg)]);
            assert_eq!(kept(&home), before, "{args:?}");
        }
    }
}

#[test]
fn nothing_is_written_beside_the_program() {
    // Where the program is built, so that it need not be copied.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let name = format!("wegwijs{}", std::env::consts::EXE_SUFFIX);
    let program = folder.path().join(&name);
    fs::hard_link(env!("CARGO_BIN_EXE_wegwijs"), &program).unwrap();
    let set = |readonly| {
        let mut permissions = fs::metadata(folder.path()).unwrap().permissions();
        permissions.set_readonly(readonly);
        fs::set_permissions(folder.path(), permissions).unwrap();
    };
    set(true);
    let home = Home::new();
    for args in [
        &["show", "revoke"][..],
        &["list"],
        &["guide", "nl/revoke", "--plain"],
        &["connections"],
    ] {
        let run = Command::new(&program)
            .args(args)
            .current_dir(folder.path())
            .env("WEGWIJS_HOME", home.path())
            .output()
            .unwrap();
        assert_eq!(run.status.code(), Some(0), "{args:?}");
    }
    let beside: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(beside, [name.as_str()]);
    assert!(home.session("revoke").is_file(), "the place is kept at home");
    set(false);
}
