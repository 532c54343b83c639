//! A server with a script: it answers what is expected, in order, and fails on what is not expected and on what is
//! expected and does not come.

use std::{
    collections::VecDeque,
    io::ErrorKind,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use tokio::net::{TcpListener, TcpStream};

use crate::support::Log;

/// One request that must come, and its answer.
pub struct Expect {
    line: String,
    needles: Vec<String>,
    answer: Answer,
}

/// An answer, well-formed or not.
pub enum Answer {
    Bytes(Vec<u8>),
    /// Bytes, and then the same byte for ever and ever, up to this many.
    Endless(Vec<u8>, usize),
    /// The connection is closed without a word.
    Hangup,
    /// Nothing comes.
    Silence,
}

/// A request that came.
#[derive(Debug, Clone)]
pub struct Seen {
    pub line: String,
    pub head: String,
    pub body: String,
}

pub struct Server {
    address: SocketAddr,
    script: Arc<Mutex<Script>>,
    checked: bool,
}

struct Script {
    expected: VecDeque<Expect>,
    seen: Vec<Seen>,
    faults: Vec<String>,
    log: Log,
}

/// Expects a request: `POST /token`, `GET /api/v1/current/Me`. A query is compared only if it is given.
pub fn expect(line: &str, answer: Answer) -> Expect {
    Expect {
        line: line.to_owned(),
        needles: Vec::new(),
        answer,
    }
}

impl Expect {
    /// With this somewhere in its head or body.
    pub fn with(mut self, needle: &str) -> Self {
        self.needles.push(needle.to_owned());
        self
    }
}

pub fn json(status: u16, body: &str) -> Answer {
    answer(status, &[("Content-Type", "application/json")], body)
}

pub fn html(status: u16, body: &str) -> Answer {
    answer(status, &[("Content-Type", "text/html; charset=utf-8")], body)
}

pub fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> Answer {
    let mut head = format!("HTTP/1.1 {status} x\r\nConnection: close\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("Content-Length: {}\r\n\r\n{body}", body.len()));
    Answer::Bytes(head.into_bytes())
}

impl Server {
    pub async fn start(expected: Vec<Expect>) -> Self {
        Self::logging(expected, Log::default()).await
    }

    /// Writes down every request, as `POST /token`.
    pub async fn logging(expected: Vec<Expect>, log: Log) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let script = Arc::new(Mutex::new(Script {
            expected: expected.into(),
            seen: Vec::new(),
            faults: Vec::new(),
            log,
        }));
        let shared = Arc::clone(&script);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self {
            address,
            script,
            checked: false,
        }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Expects more, where the address had to be known first.
    pub fn expect_also(&self, more: Vec<Expect>) {
        self.script.lock().unwrap().expected.extend(more);
    }

    /// Everything that was expected came, and nothing else.
    #[track_caller]
    pub fn done(mut self) -> Vec<Seen> {
        self.checked = true;
        let script = self.script.lock().unwrap();
        assert!(script.faults.is_empty(), "{:#?}", script.faults);
        let missing: Vec<&str> = script.expected.iter().map(|e| e.line.as_str()).collect();
        assert!(missing.is_empty(), "never came: {missing:?}");
        script.seen.clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        assert!(self.checked || std::thread::panicking(), "the script was not checked");
    }
}

async fn serve(stream: TcpStream, script: Arc<Mutex<Script>>) {
    let Some(seen) = read(&stream).await else {
        return;
    };
    let answer = script.lock().unwrap().next(seen);
    match answer {
        Answer::Bytes(bytes) => write(&stream, &bytes).await,
        Answer::Endless(bytes, mut left) => {
            write(&stream, &bytes).await;
            let chunk = [b'x'; 64 * 1024];
            while left > 0 && write_some(&stream, &chunk).await {
                left = left.saturating_sub(chunk.len());
            }
        }
        Answer::Hangup => {}
        Answer::Silence => std::future::pending().await,
    }
}

impl Script {
    fn next(&mut self, seen: Seen) -> Answer {
        self.log.add(&seen.line);
        self.seen.push(seen.clone());
        let Some(expected) = self.expected.pop_front() else {
            self.faults.push(format!("not expected: {seen:?}"));
            return answer(599, &[], "");
        };
        let line = if expected.line.contains('?') {
            seen.line.as_str()
        } else {
            seen.line.split('?').next().unwrap()
        };
        if line != expected.line {
            self.faults
                .push(format!("expected {}, came {}", expected.line, seen.line));
        }
        for needle in expected.needles {
            if !seen.head.contains(&needle) && !seen.body.contains(&needle) {
                self.faults.push(format!("no {needle:?} in {seen:?}"));
            }
        }
        expected.answer
    }
}

async fn read(stream: &TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .filter_map(|line| line.split_once(':'))
                .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                .map_or(0, |(_, length)| length.trim().parse().unwrap());
            if body.len() >= length {
                let line = head.lines().next().unwrap();
                return Some(Seen {
                    line: line.trim_end_matches(" HTTP/1.1").to_owned(),
                    head: head.to_owned(),
                    body: body.to_owned(),
                });
            }
        }
        stream.readable().await.ok()?;
        let mut chunk = [0; 8192];
        match stream.try_read(&mut chunk) {
            Ok(0) => return None,
            Ok(count) => bytes.extend_from_slice(&chunk[..count]),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(_) => return None,
        }
    }
}

pub async fn write(stream: &TcpStream, bytes: &[u8]) {
    write_some(stream, bytes).await;
}

/// Whether the other side took it.
async fn write_some(stream: &TcpStream, mut bytes: &[u8]) -> bool {
    while !bytes.is_empty() {
        if stream.writable().await.is_err() {
            return false;
        }
        match stream.try_write(bytes) {
            Ok(count) => bytes = &bytes[count..],
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(_) => return false,
        }
    }
    true
}

/// Everything that comes until the other side closes.
pub async fn read_all(stream: &TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut chunk = [0; 8192];
    while stream.readable().await.is_ok() {
        match stream.try_read(&mut chunk) {
            Ok(0) => break,
            Ok(count) => bytes.extend_from_slice(&chunk[..count]),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(_) => break,
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
