//! A server of others, as a process of its own on a free port of this computer.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};

use serde::Deserialize;

/// Says that nothing may be left out: what `.ci/run` installed must be there.
const ALL: &str = "WEGWIJS_OTHERS";

/// How a server is started.
pub struct Kind {
    name: &'static str,
    script: &'static str,
    runs_on: RunsOn,
}

enum RunsOn {
    /// Node, with modules in `target/npm`.
    Node,
    /// The Python of `target/venv`, with what this imports.
    Python(&'static str),
}

pub const OIDC_PROVIDER: Kind = Kind {
    name: "oidc-provider",
    script: "oidc_provider.mjs",
    runs_on: RunsOn::Node,
};
pub const DJANGO: Kind = Kind {
    name: "django-oauth-toolkit",
    script: "django_toolkit.py",
    runs_on: RunsOn::Python("import oauth2_provider"),
};
pub const AUTHLIB: Kind = Kind {
    name: "authlib",
    script: "authlib_server.py",
    runs_on: RunsOn::Python("import authlib, flask"),
};

/// A server that runs. It ends with the test.
pub struct Other {
    pub told: Told,
    child: Child,
    /// Open: who cannot write any more may end.
    _stdout: BufReader<ChildStdout>,
    _folder: tempfile::TempDir,
}

/// What a script prints when it listens.
#[derive(Debug, Deserialize)]
pub struct Told {
    pub url: String,
    pub issuer: Option<String>,
    pub authorise: String,
    pub token: String,
    pub revoke: String,
    pub probe: String,
    pub client_id: String,
    pub client_secret: String,
    /// A client without a secret.
    pub public_client_id: Option<String>,
    pub scope: String,
}

impl Other {
    /// Starts one, if it is installed.
    pub fn start(kind: Kind) -> Option<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (modules, python) = (
            root.join("target/npm/node_modules"),
            root.join("target/venv/bin/python"),
        );
        let is_installed = match kind.runs_on {
            RunsOn::Node => modules.join(kind.name).exists(),
            RunsOn::Python(import) => {
                let import = Command::new(&python)
                    .args(["-c", import])
                    .stderr(Stdio::null())
                    .status();
                import.is_ok_and(|status| status.success())
            }
        };
        if !is_installed {
            assert!(std::env::var_os(ALL).is_none(), "{} is not installed", kind.name);
            println!("left out: {}, which .ci/run installs", kind.name);
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let (program, argument) = match kind.runs_on {
            RunsOn::Node => (PathBuf::from("node"), modules),
            RunsOn::Python(_) => (python, folder.path().to_owned()),
        };
        let mut child = Command::new(program)
            .arg(root.join("tests/others").join(kind.script))
            .arg(argument)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        let told = serde_json::from_str(&line).unwrap_or_else(|error| {
            let _ = child.kill();
            panic!("{} does not start: {error}: {line:?}", kind.name)
        });
        Some(Self {
            told,
            child,
            _stdout: stdout,
            _folder: folder,
        })
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
