//! A PostgreSQL server of our own, in a folder of its own, reached by a socket in it.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
};

use tempfile::TempDir;
use wegwijs_store::At;

/// Ends with what it holds when it is dropped.
pub struct Server {
    home: TempDir,
}

impl Server {
    /// Nothing where PostgreSQL is not installed.
    pub fn start() -> Option<Self> {
        if program("initdb").is_none() {
            assert_ne!(
                std::env::var("WEGWIJS_OTHERS").as_deref(),
                Ok("all"),
                "PostgreSQL is not installed"
            );
            println!("left out: PostgreSQL is not installed");
            return None;
        }
        let server = Self {
            home: tempfile::Builder::new().prefix("pg").tempdir().unwrap(),
        };
        own(&server.home);
        server.run(
            "initdb",
            &["-U", "wegwijs", "-A", "trust", "--no-sync", "-D", &server.data()],
        );
        server.go_on();
        Some(server)
    }

    /// Starts it, or starts it again.
    pub fn go_on(&self) {
        let home = self.home.path().display();
        let options = format!("-c listen_addresses= -c unix_socket_directories={home} -c fsync=off");
        self.run(
            "pg_ctl",
            &[
                "-w",
                "-D",
                &self.data(),
                "-o",
                &options,
                "-l",
                &format!("{home}/log"),
                "start",
            ],
        );
    }

    /// Ends it at once, as a power cut would for who talks to it.
    pub fn stop(&self) {
        self.run("pg_ctl", &["-w", "-D", &self.data(), "-m", "immediate", "stop"]);
    }

    /// An empty database.
    pub fn database(&self, name: &str) -> At {
        let home = self.home.path().display().to_string();
        // Names have at most 63 bytes.
        let name: String = name.chars().take(60).collect();
        self.run("createdb", &["-h", &home, "-U", "wegwijs", &name]);
        At::Database(format!("postgres:///{name}?host={home}&user=wegwijs"))
    }

    fn data(&self) -> String {
        self.home.path().join("data").display().to_string()
    }

    fn run(&self, name: &str, arguments: &[&str]) {
        let mut command = Command::new(program(name).unwrap());
        as_somebody(&mut command);
        let done = command
            .args(arguments)
            .current_dir(self.home.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        assert!(done.unwrap().success(), "{name}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let mut command = Command::new(program("pg_ctl").unwrap());
        as_somebody(&mut command);
        let _ = command
            .args(["-w", "-m", "immediate", "-D", &self.data(), "stop"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
    }
}

/// Debian keeps them out of the path, in a folder for each version.
fn program(name: &str) -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = versions.map(|version| version.path().join("bin").join(name)).collect();
    found.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    found.splice(0..0, std::env::split_paths(&path).map(|folder| folder.join(name)));
    found.into_iter().rev().find(|file| file.is_file())
}

/// PostgreSQL refuses to run as root.
#[cfg(unix)]
fn as_somebody(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
}

#[cfg(unix)]
fn own(home: &TempDir) {
    if is_root() {
        std::os::unix::fs::chown(home.path(), Some(NOBODY), Some(NOBODY)).unwrap();
    }
}

#[cfg(unix)]
const NOBODY: u32 = 65_534;

#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|about| about.uid() == 0)
}

#[cfg(not(unix))]
fn as_somebody(_: &mut Command) {}

#[cfg(not(unix))]
fn own(_: &TempDir) {}
