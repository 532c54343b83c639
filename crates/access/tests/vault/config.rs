//! `config.toml`: what is understood, what is refused and where, and what a change leaves as it was.

use std::{fs, thread};

use wegwijs_access::auth::{Config, ConfigError, ConfigFault, Connection, VaultKind};

use super::{
    child::{Other, add_connection},
    home::{Home, name},
};

fn with(text: impl AsRef<[u8]>) -> Home {
    let home = Home::empty();
    fs::write(home.folders.config_file(), text).unwrap();
    home
}

fn text(home: &Home) -> String {
    fs::read_to_string(home.folders.config_file()).unwrap()
}

fn connection(client_id: &str) -> Connection {
    Connection {
        provider: "exact-online-nl".to_owned(),
        client_id: client_id.to_owned(),
        redirect_uri: "https://example.org/back".to_owned(),
    }
}

const WRITTEN_BY_HAND: &str = r#"# My settings. Ask Ria before you change them!

vault   =  'file' # safe

[providers.test]            # practice
kind = "exact-online"
base_url = "http://127.0.0.1:8123"

# ---- Connections ----

# the old one
[connections.zebra]
redirect_uri="https://example.org/back"     # do not change
client_id = "z"
provider = 'exact-online-nl'

[connections.acme]
provider = "exact-online-nl"
client_id = "a"
redirect_uri = "https://example.org/back"

# The end.
"#;

#[test]
fn no_file_is_an_empty_configuration() {
    let home = Home::empty();
    let config = Config::load(&home.folders).unwrap();
    assert_eq!(config, Config::default());
    assert_eq!(config.vault, None);
}

#[test]
fn what_is_written_by_hand_is_understood() {
    let config = Config::load(&with(WRITTEN_BY_HAND).folders).unwrap();
    assert_eq!(config.vault, Some(VaultKind::File));
    assert_eq!(config.connections.len(), 2);
    assert_eq!(config.connections[&name("zebra")], connection("z"));
    let kind = config.providers["test"]["kind"].as_str();
    assert_eq!(kind, Some("exact-online"));

    let other_forms = "connections = { a = { provider = 'p', client_id = 'c', redirect_uri = 'r' } }\n\
         providers.x.scopes = ['a', 'b']\n\
         vault = 'keyring'\n";
    let config = Config::load(&with(format!("\u{feff}{other_forms}")).folders).unwrap();
    assert_eq!(config.vault, Some(VaultKind::Keyring));
    assert_eq!(config.connections[&name("a")].client_id, "c");
    assert_eq!(config.providers["x"]["scopes"][1].as_str(), Some("b"));
}

#[test]
fn a_fault_is_found_where_it_is() {
    let unknown = |key: &str, known| ConfigFault::UnknownKey {
        key: key.to_owned(),
        known,
    };
    let all = "vault, providers, connections";
    let table = ConfigFault::WrongType { wanted: "table" };
    let text = ConfigFault::WrongType { wanted: "text" };
    let bad = |name: &str| ConfigFault::BadName { name: name.to_owned() };
    let one = "client_id = 'c'\nredirect_uri = 'r'\nprovider = 'p'\n";
    let cases = [
        ("vault = ".to_owned(), 1, 9, ConfigFault::Syntax),
        (
            "vault = 'file'\nvault = 'file'\n".to_owned(),
            2,
            1,
            ConfigFault::DuplicateKey,
        ),
        ("# é\n  vaults = 'file'".to_owned(), 2, 3, unknown("vaults", all)),
        ("\u{feff}\u{e9} = 1".to_owned(), 1, 1, ConfigFault::Syntax),
        ("\u{feff}volt = 1".to_owned(), 1, 1, unknown("volt", all)),
        ("vault = 'safe'".to_owned(), 1, 9, ConfigFault::UnknownVault),
        ("vault = true".to_owned(), 1, 9, text.clone()),
        ("connections = 'é'".to_owned(), 1, 15, table.clone()),
        ("[[connections]]".to_owned(), 1, 1, table.clone()),
        ("providers.é = 1".to_owned(), 1, 11, ConfigFault::Syntax),
        ("providers.'é' = {}".to_owned(), 1, 11, bad("é")),
        ("providers.test = 1".to_owned(), 1, 18, table.clone()),
        ("[connections]\na = 1".to_owned(), 2, 5, table),
        (format!("[connections.'../x']\n{one}"), 1, 14, bad("../x")),
        (
            format!("[connections.a]\n{one}secret = 's'\n"),
            5,
            1,
            unknown("secret", "provider, client_id, redirect_uri"),
        ),
        (
            "[connections.a]\nprovider = 'p'\nclient_id = 1\n".to_owned(),
            3,
            13,
            text,
        ),
        (
            "[connections.a]\nprovider = 'p'\n".to_owned(),
            1,
            14,
            ConfigFault::MissingKey { key: "client_id" },
        ),
        (
            format!("[connections.Acme]\n{one}[connections.aCME]\n{one}"),
            5,
            14,
            ConfigFault::NamesAlike {
                name: "aCME".to_owned(),
                other: "Acme".to_owned(),
            },
        ),
    ];
    for (content, line, column, expected) in cases {
        let home = with(&content);
        let found = Config::load(&home.folders).unwrap_err();
        let ConfigError::Invalid { path, spot, fault } = found else {
            panic!("{content}: {found:?}");
        };
        assert_eq!(fault, expected, "{content}");
        assert_eq!((spot.line, spot.column), (line, column), "{content}");
        assert_eq!(path, home.folders.config_file());
        // What is not understood is not changed.
        assert!(Config::set_vault(&home.folders, VaultKind::File).is_err());
        assert_eq!(self::text(&home), content);
    }
}

#[test]
fn what_is_no_text_is_refused() {
    let error = |home: &Home| Config::load(&home.folders).unwrap_err();
    assert!(matches!(
        error(&with(b"vault = '\xff'")),
        ConfigError::NotUtf8 { offset: 9, .. }
    ));
    let comment = format!("# {}\n", "x".repeat(1024 * 1024));
    assert!(matches!(error(&with(comment)), ConfigError::TooLarge { .. }));
    let home = Home::empty();
    fs::create_dir(home.folders.config_file()).unwrap();
    let found = error(&home);
    assert_eq!(found.msg().id, "file-is-folder");
    let home = with("");
    let under_a_file = Home::at(home.folders.config_file());
    assert!(matches!(error(&under_a_file), ConfigError::Unreadable { .. }));
    assert!(matches!(
        Config::set_vault(&under_a_file.folders, VaultKind::File),
        Err(ConfigError::NotWritten { .. })
    ));
}

#[test]
fn a_change_leaves_the_rest_as_it_was() {
    let home = with(WRITTEN_BY_HAND);
    let folders = &home.folders;
    let expect = |changes: &[(&str, &str)]| {
        let expected = changes.iter().fold(WRITTEN_BY_HAND.to_owned(), |text, (old, new)| {
            assert!(text.contains(old), "{old}");
            text.replacen(old, new, 1)
        });
        assert_eq!(text(&home), expected);
    };
    let restore = || fs::write(folders.config_file(), WRITTEN_BY_HAND).unwrap();

    Config::set_vault(folders, VaultKind::File).unwrap();
    Config::set_connection(folders, &name("zebra"), &connection("z")).unwrap();
    Config::remove_connection(folders, &name("nobody")).unwrap();
    expect(&[]);

    Config::set_vault(folders, VaultKind::Keyring).unwrap();
    Config::set_connection(folders, &name("zebra"), &connection("new \"id\"")).unwrap();
    expect(&[
        ("'file' # safe", "\"keyring\" # safe"),
        ("client_id = \"z\"", "client_id = 'new \"id\"'"),
    ]);

    restore();
    Config::set_connection(folders, &name("b.c"), &connection("b")).unwrap();
    expect(&[(
        "\n# The end.",
        "\n[connections.\"b.c\"]\nprovider = \"exact-online-nl\"\nclient_id = \"b\"\n\
         redirect_uri = \"https://example.org/back\"\n\n# The end.",
    )]);
    Config::remove_connection(folders, &name("b.c")).unwrap();
    expect(&[]);

    // The comment that stands apart stays; the one right above goes along.
    Config::remove_connection(folders, &name("zebra")).unwrap();
    let start = WRITTEN_BY_HAND.find("# the old one").unwrap();
    let end = WRITTEN_BY_HAND.find("[connections.acme]").unwrap();
    expect(&[(&WRITTEN_BY_HAND[start..end], "")]);
    Config::remove_connection(folders, &name("acme")).unwrap();
    expect(&[(
        &WRITTEN_BY_HAND[start..WRITTEN_BY_HAND.find("\n# The end.").unwrap() + 1],
        "",
    )]);
}

#[test]
fn every_form_of_a_connection_can_be_changed() {
    let fields = "provider = 'p', client_id = 'c', redirect_uri = 'r'";
    let forms = [
        format!("connections = {{ a = {{ {fields} }} }} # all\n"),
        format!("[connections] # all\na = {{ {fields} }} # it\n"),
        "connections.a.provider = 'p'\nconnections.a.client_id = 'c'\nconnections.a.redirect_uri = 'r'\n".to_owned(),
        "[connections.a]\nprovider = 'p'\nclient_id = 'c'\nredirect_uri = 'r'\n".to_owned(),
        "# only comments\n\n# here".to_owned(),
        "# windows\r\n\r\n[connections.a]\r\nprovider = 'p'\r\nclient_id = 'c'\r\nredirect_uri = 'r'\r\n".to_owned(),
        "\u{feff}# marked\n[connections]\n".to_owned(),
        String::new(),
    ];
    for form in forms {
        let home = with(&form);
        let folders = &home.folders;
        Config::set_connection(folders, &name("b"), &connection("new")).unwrap();
        Config::set_connection(folders, &name("a"), &connection("changed")).unwrap();
        Config::set_vault(folders, VaultKind::Keyring).unwrap();
        let config = Config::load(folders).unwrap();
        assert_eq!(config.connections[&name("a")], connection("changed"));
        assert_eq!(config.connections[&name("b")], connection("new"));
        assert_eq!(config.vault, Some(VaultKind::Keyring));
        let alike = Config::set_connection(folders, &name("A"), &connection("x"));
        assert!(matches!(
            alike,
            Err(ConfigError::Invalid {
                fault: ConfigFault::NamesAlike { .. },
                ..
            })
        ));
        for of in ["a", "b"] {
            Config::remove_connection(folders, &name(of)).unwrap();
        }
        assert!(Config::load(folders).unwrap().connections.is_empty());
        let after = text(&home);
        for comment in ["# all", "# only comments", "# here", "# windows", "# marked"] {
            assert_eq!(form.contains(comment), after.contains(comment), "{after}");
        }
    }
}

#[test]
fn the_comment_at_the_head_stays_at_the_head() {
    let table = "[connections.a]\nprovider = 'p'\nclient_id = 'c'\nredirect_uri = 'r'\n";
    let home = with(format!("# Settings\n\n# the first\n{table}"));
    Config::set_vault(&home.folders, VaultKind::File).unwrap();
    let expected = format!("# Settings\n\nvault = \"file\"\n\n# the first\n{table}");
    assert_eq!(text(&home), expected);

    let home = with(table);
    Config::set_vault(&home.folders, VaultKind::File).unwrap();
    assert_eq!(text(&home), format!("vault = \"file\"\n\n{table}"));

    let home = with("# Settings\n");
    Config::set_connection(&home.folders, &name("a"), &connection("c")).unwrap();
    assert!(text(&home).starts_with("# Settings\n\n[connections.a]\n"));
}

#[test]
fn line_ends_and_the_mark_of_an_editor_stay() {
    let windows = format!("\u{feff}{}", WRITTEN_BY_HAND.replace('\n', "\r\n"));
    let home = with(&windows);
    Config::set_vault(&home.folders, VaultKind::Keyring).unwrap();
    assert_eq!(text(&home), windows.replacen("'file'", "\"keyring\"", 1));
    Config::set_connection(&home.folders, &name("new"), &connection("c")).unwrap();
    let text = text(&home);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    Config::remove_connection(&home.folders, &name("new")).unwrap();
    assert_eq!(self::text(&home), windows.replacen("'file'", "\"keyring\"", 1));
}

#[test]
fn two_who_change_it_at_once_lose_nothing() {
    let home = with(WRITTEN_BY_HAND);
    let other = Other::start(&home, "connections other 25");
    thread::scope(|scope| {
        for prefix in ["one", "two"] {
            let home = &home;
            scope.spawn(move || (0..25).for_each(|number| add_connection(home, prefix, number)));
        }
    });
    other.finish();
    let config = Config::load(&home.folders).unwrap();
    assert_eq!(config.connections.len(), 2 + 3 * 25);
    let text = text(&home);
    assert!(text.starts_with("# My settings. Ask Ria before you change them!\n"));
    assert!(text.contains("\n# the old one\n[connections.zebra]\n"));
    assert!(text.ends_with("\n# The end.\n"));
    let names: Vec<_> = fs::read_dir(&home.folders.config)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".tmp"))
        .collect();
    assert!(names.is_empty(), "{names:?}");
}

#[cfg(unix)]
#[test]
fn a_change_is_for_its_owner_alone_and_follows_a_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let home = Home::empty();
    let elsewhere = home.folders.state.join("dotfiles");
    fs::create_dir(&elsewhere).unwrap();
    let target = elsewhere.join("wegwijs.toml");
    fs::write(&target, WRITTEN_BY_HAND).unwrap();
    symlink(&target, home.folders.config_file()).unwrap();
    Config::set_vault(&home.folders, VaultKind::Keyring).unwrap();
    let link = fs::symlink_metadata(home.folders.config_file()).unwrap();
    assert!(link.file_type().is_symlink());
    let changed = fs::read_to_string(&target).unwrap();
    assert!(changed.contains("\"keyring\" # safe"));
    let mode = fs::metadata(&target).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
