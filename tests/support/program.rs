//! The program as a child process, with a clean environment and pipes.

use std::{
    ffi::{OsStr, OsString},
    io::{BufRead, BufReader, Read, Write},
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::Instant,
};

use serde_json::Value;

use super::{DEADLINE, Home};

/// The program, about to run with these arguments.
pub fn wegwijs<I, A>(home: &Home, args: I) -> Program
where
    I: IntoIterator<Item = A>,
    A: AsRef<OsStr>,
{
    Program {
        args: args.into_iter().map(|arg| arg.as_ref().into()).collect(),
        env: vec![("WEGWIJS_HOME".into(), home.path().into())],
        shell: None,
        input: Vec::new(),
    }
}

/// The program before it runs.
#[derive(Clone)]
pub struct Program {
    args: Vec<OsString>,
    env: Vec<(OsString, OsString)>,
    shell: Option<String>,
    input: Vec<u8>,
}

/// How it went.
pub struct Run {
    pub stdout: String,
    pub stderr: String,
    /// `None` when a signal ended it.
    pub code: Option<i32>,
}

impl Program {
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.env.retain(|(known, _)| known != name);
        self.env.push((name.into(), value.as_ref().into()));
        self
    }

    pub fn without_env(mut self, name: &str) -> Self {
        self.env.retain(|(known, _)| known != name);
        self
    }

    pub fn input(mut self, input: impl AsRef<[u8]>) -> Self {
        self.input = input.as_ref().to_vec();
        self
    }

    /// Through `sh`: `script` ends with `exec "$@"`, and can set limits or redirect before.
    pub fn through_shell(mut self, script: &str) -> Self {
        self.shell = Some(script.to_owned());
        self
    }

    /// The executable and its arguments.
    pub fn words(&self) -> Vec<OsString> {
        let mut words = match &self.shell {
            None => Vec::new(),
            Some(script) => vec!["/bin/sh".into(), "-c".into(), script.into(), "sh".into()],
        };
        words.push(env!("CARGO_BIN_EXE_wegwijs").into());
        words.extend(self.args.iter().cloned());
        words
    }

    pub fn environment(&self) -> &[(OsString, OsString)] {
        &self.env
    }

    /// As a command of the standard library.
    pub fn command(&self) -> Command {
        let words = self.words();
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).env_clear();
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        // Windows cannot start a program without it; elsewhere it is not set.
        if let Some(root) = std::env::var_os("SystemRoot") {
            command.env("SystemRoot", root);
        }
        command
    }

    /// Runs it to its end.
    pub fn run(&self) -> Run {
        let mut child = self
            .command()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = self.input.clone();
        // A program that ends early does not read everything: that is no fault.
        let writer = thread::spawn(move || drop(stdin.write_all(&input)));
        let stdout = read_all(child.stdout.take().unwrap());
        let stderr = read_all(child.stderr.take().unwrap());
        let started = Instant::now();
        let mut text = |bytes: Receiver<Vec<u8>>| match bytes.recv_timeout(DEADLINE.saturating_sub(started.elapsed())) {
            Ok(bytes) => String::from_utf8(bytes).expect("the program writes UTF-8"),
            Err(_) => {
                let _ = child.kill();
                panic!("the program hangs: {:?}", self.args)
            }
        };
        let (stdout, stderr) = (text(stdout), text(stderr));
        writer.join().unwrap();
        let run = Run {
            stdout,
            stderr,
            code: child.wait().unwrap().code(),
        };
        assert!(!run.stderr.contains("panicked at"), "a panic: {}", run.stderr);
        run
    }

    /// Starts a conversation in JSON.
    pub fn talk(&self) -> Dialogue {
        let mut child = self
            .command()
            .arg("--json")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (sender, views) = channel();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        thread::spawn(move || {
            for line in stdout.lines() {
                if line.map(|line| sender.send(line)).is_err() {
                    return;
                }
            }
        });
        Dialogue {
            stdin: child.stdin.take(),
            child,
            views,
        }
    }
}

impl Run {
    /// The exit code is this; else everything that was said is shown.
    #[track_caller]
    pub fn exits(&self, code: i32) -> &Self {
        assert_eq!(self.code, Some(code), "{self}");
        self
    }

    /// Stdout and stderr hold these texts, whatever the line breaks.
    #[track_caller]
    pub fn says(&self, texts: &[&str]) -> &Self {
        let said = super::squeeze(&format!("{}\n{}", self.stdout, self.stderr));
        for text in texts {
            assert!(said.contains(&super::squeeze(text)), "{text:?} is not said:\n{self}");
        }
        self
    }

    /// Neither stdout nor stderr holds any of these texts.
    #[track_caller]
    pub fn does_not_say(&self, texts: &[&str]) -> &Self {
        let said = super::squeeze(&format!("{}\n{}", self.stdout, self.stderr));
        for text in texts {
            assert!(!said.contains(&super::squeeze(text)), "{text:?} is said:\n{self}");
        }
        self
    }

    /// Each line of stdout as JSON.
    pub fn json(&self) -> Vec<Value> {
        self.stdout
            .lines()
            .map(|line| serde_json::from_str(line).expect("every line is JSON"))
            .collect()
    }
}

impl std::fmt::Display for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "exit code {:?}\n--- stdout\n{}\n--- stderr\n{}",
            self.code, self.stdout, self.stderr
        )
    }
}

/// A conversation in JSON, view by view.
pub struct Dialogue {
    child: Child,
    stdin: Option<ChildStdin>,
    views: Receiver<String>,
}

impl Dialogue {
    /// The next view.
    #[track_caller]
    pub fn view(&mut self) -> Value {
        match self.views.recv_timeout(DEADLINE) {
            Ok(line) => serde_json::from_str(&line).expect("every line is JSON"),
            Err(RecvTimeoutError::Timeout) => panic!("no view comes"),
            Err(RecvTimeoutError::Disconnected) => panic!("the program has ended"),
        }
    }

    /// Sends a line and takes the next view.
    #[track_caller]
    pub fn send(&mut self, line: &str) -> Value {
        self.send_bytes(line.as_bytes())
    }

    /// Sends a line that may be no text, and takes the next view.
    #[track_caller]
    pub fn send_bytes(&mut self, line: &[u8]) -> Value {
        let stdin = self.stdin.as_mut().unwrap();
        stdin.write_all(&[line, b"\n"].concat()).unwrap();
        stdin.flush().unwrap();
        self.view()
    }

    /// Waits until the program ends by itself; the result is its exit code.
    #[track_caller]
    pub fn ends(mut self) -> Option<i32> {
        let ended = self.views.recv_timeout(DEADLINE);
        assert_eq!(ended, Err(RecvTimeoutError::Disconnected), "more views");
        self.child.wait().unwrap().code()
    }

    /// Ends the program as a power cut would: it cannot do anything about it.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Closes its input, and takes its last view and exit code.
    #[track_caller]
    pub fn close(mut self) -> (Value, Option<i32>) {
        self.stdin = None;
        (self.view(), self.ends())
    }
}

impl Drop for Dialogue {
    fn drop(&mut self) {
        // Only for a test that fails half-way; else it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads a stream to its end, elsewhere.
fn read_all(mut stream: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        sender.send(bytes)
    });
    receiver
}
