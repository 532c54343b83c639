//! This program again, as another process.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

use wegwijs_access::auth::{
    Config, Connection, Locks, Store, StoreError, VaultKind,
    vault::{self, FileVault, PassphraseSource},
};

use super::home::{Home, PASSPHRASE, name, sample, whose};

const HOME: &str = "VAULT_TEST_HOME";
const ORDER: &str = "VAULT_TEST_ORDER";
/// Begins what we say; the test harness says things too.
const MARK: &str = "child: ";

/// Another process, killed when it is dropped.
pub struct Other {
    process: Child,
    lines: BufReader<ChildStdout>,
}

impl Other {
    pub fn start(home: &Home, order: &str) -> Self {
        Self::start_with(home, order, PASSPHRASE)
    }

    pub fn start_with(home: &Home, order: &str, passphrase: &str) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["child::child", "--exact", "--nocapture"])
            .env(HOME, &home.folders.state)
            .env(ORDER, order)
            .env("WEGWIJS_VAULT_PASSPHRASE", passphrase)
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap());
        Self { process, lines }
    }

    /// The next thing that it says, if it says anything more.
    pub fn says(&mut self) -> Option<String> {
        loop {
            let mut line = String::new();
            if self.lines.read_line(&mut line).unwrap() == 0 {
                return None;
            }
            // The harness does not end its own line before ours.
            if let Some((_, said)) = line.split_once(MARK) {
                return Some(said.trim_end().to_owned());
            }
        }
    }

    /// SIGKILL, as the system does it when memory is out.
    pub fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// What it said before it was killed and nobody heard yet.
    pub fn last_words(&mut self) -> Option<String> {
        std::iter::from_fn(|| self.says()).last()
    }

    pub fn finish(mut self) -> Vec<String> {
        let said = std::iter::from_fn(|| self.says()).collect();
        assert!(self.process.wait().unwrap().success());
        said
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn say(text: impl std::fmt::Display) {
    // One write: half a line is no line.
    let line = format!("{MARK}{text}\n");
    let mut out = std::io::stdout().lock();
    out.write_all(line.as_bytes()).unwrap();
    out.flush().unwrap();
}

/// Not a test: what the other process does.
#[test]
fn child() {
    let (Some(home), Ok(order)) = (std::env::var_os(HOME), std::env::var(ORDER)) else {
        return;
    };
    let home = Home::at(home.into());
    let vault = FileVault::new(&home.folders, PassphraseSource::environment());
    match order.split(' ').collect::<Vec<_>>()[..] {
        ["get"] => {
            let secrets = vault.get(&name("acme")).unwrap().unwrap();
            let (writer, number) = whose(&secrets);
            say(format!("{writer} {number}"));
        }
        ["open-keyring"] => say(format!("{:?}", keyring(&home))),
        ["try-put"] => say(match vault.put(&name("acme"), &sample("child", 1)) {
            Ok(()) => "put".to_owned(),
            Err(error) => format!("{error:?}"),
        }),
        ["put", writer, times] => {
            for number in 0..times.parse().unwrap() {
                vault.put(&name("acme"), &sample(writer, number)).unwrap();
            }
        }
        ["put-on", from] => {
            for number in from.parse::<i64>().unwrap().. {
                vault.put(&name("acme"), &sample("child", number)).unwrap();
                say(number);
            }
        }
        ["hold"] => {
            let _guard = vault.lock(&name("acme")).unwrap();
            say("held");
            let _ = std::io::stdin().read_to_end(&mut Vec::new());
        }
        ["count", times] => count(&home.folders.locks(), &home.folders.state, times.parse().unwrap()),
        ["connections", prefix, times] => {
            for number in 0..times.parse().unwrap() {
                add_connection(&home, prefix, number);
            }
        }
        _ => panic!("{order}"),
    }
}

/// Why there is no keyring, here where no process has a session bus.
fn keyring(home: &Home) -> StoreError {
    let passphrase = PassphraseSource::environment();
    vault::open(VaultKind::Keyring, &home.folders, passphrase)
        .err()
        .expect("a keyring without a session bus")
}

/// Adds one to the number in a file, so many times; whoever does this without the lock loses counts.
pub fn count(locks: &Locks, folder: &Path, times: usize) {
    let path = folder.join("count");
    for _ in 0..times {
        let _guard = locks.connection(&name("acme")).unwrap();
        let text = fs::read_to_string(&path).unwrap_or_default();
        let number: usize = text.parse().unwrap_or(0);
        fs::write(&path, (number + 1).to_string()).unwrap();
    }
}

pub fn add_connection(home: &Home, prefix: &str, number: usize) {
    let connection = Connection {
        provider: "exact-online-nl".to_owned(),
        client_id: number.to_string(),
        redirect_uri: "https://example.org/".to_owned(),
    };
    let name = name(&format!("{prefix}{number}"));
    Config::set_connection(&home.folders, &name, &connection).unwrap();
}
