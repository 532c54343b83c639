//! A client: sends what it is told to, and reads what comes, message by message.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
};

use serde_json::{Value, json};

use crate::support::{DEADLINE, Home, wegwijs};

/// The version of the protocol that begins with `initialize`.
pub const VERSION: &str = "2025-11-25";
/// The version in which every request says everything itself.
pub const NEWER: &str = "2026-07-28";

/// A server of our own, and what it said.
pub struct Client {
    child: Child,
    stdin: Option<ChildStdin>,
    lines: Receiver<String>,
    last: u64,
    /// What came that was no answer.
    pub notices: Vec<Value>,
    /// What a newer client says of itself with every request.
    meta: Option<Value>,
}

impl Client {
    /// A server that nobody has spoken to.
    pub fn start(home: &Home, args: &[&str]) -> Self {
        Self::start_with(home, args, &[])
    }

    pub fn start_with(home: &Home, args: &[&str], env: &[(&str, &str)]) -> Self {
        let words = wegwijs(home, [&["mcp"], args].concat()).words();
        let mut child = Command::new(&words[0])
            .args(&words[1..])
            .env_clear()
            .env("WEGWIJS_HOME", home.path())
            .envs(env.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let stdin = child.stdin.take();
        let stdout = child.stdout.take().unwrap();
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines() {
                let Ok(line) = line else { return };
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Self {
            child,
            stdin,
            lines,
            last: 0,
            notices: Vec::new(),
            meta: None,
        }
    }

    /// One that has begun.
    pub fn begin(home: &Home, args: &[&str]) -> Self {
        Self::able(home, args, json!({}))
    }

    /// One that has begun, and told what it can do.
    pub fn able(home: &Home, args: &[&str], capabilities: Value) -> Self {
        let mut client = Self::start(home, args);
        client.initialize(VERSION, capabilities);
        client
    }

    /// One that speaks the newer protocol, in which nothing begins.
    pub fn newer(home: &Home, args: &[&str], capabilities: &Value) -> Self {
        let mut client = Self::start(home, args);
        client.meta = Some(json!({
            "io.modelcontextprotocol/protocolVersion": NEWER,
            "io.modelcontextprotocol/clientInfo": { "name": "test", "version": "1" },
            "io.modelcontextprotocol/clientCapabilities": capabilities,
        }));
        client
    }

    pub fn initialize(&mut self, version: &str, capabilities: Value) -> Value {
        let told = self.ask(
            "initialize",
            json!({
                "protocolVersion": version,
                "capabilities": capabilities,
                "clientInfo": { "name": "test", "version": "1" },
            }),
        );
        self.tell("notifications/initialized", json!({}));
        told
    }

    /// The process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Bytes, as they are.
    pub fn write(&mut self, bytes: &[u8]) {
        let stdin = self.stdin.as_mut().unwrap();
        stdin.write_all(bytes).unwrap();
        stdin.flush().unwrap();
    }

    pub fn send(&mut self, message: &Value) {
        self.write(format!("{message}\n").as_bytes());
    }

    pub fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Asks without waiting; the number of the question.
    pub fn put(&mut self, method: &str, mut params: Value) -> u64 {
        self.last += 1;
        if let Some(meta) = &self.meta {
            params["_meta"] = meta.clone();
        }
        let id = self.last;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        id
    }

    /// The next message.
    #[track_caller]
    pub fn next(&mut self) -> Value {
        let line = self.lines.recv_timeout(DEADLINE).expect("a message");
        let message: Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!(message["jsonrpc"], "2.0", "{message}");
        message
    }

    /// The answer to a question: its result, or its error.
    #[track_caller]
    pub fn answer(&mut self, id: u64) -> Result<Value, Value> {
        loop {
            let message = self.next();
            if message["id"] != id || message.get("method").is_some() {
                self.notices.push(message);
            } else if let Some(error) = message.get("error") {
                return Err(error.clone());
            } else {
                return Ok(message["result"].clone());
            }
        }
    }

    #[track_caller]
    pub fn try_ask(&mut self, method: &str, params: Value) -> Result<Value, Value> {
        let id = self.put(method, params);
        self.answer(id)
    }

    #[track_caller]
    pub fn ask(&mut self, method: &str, params: Value) -> Value {
        self.try_ask(method, params).expect("a result")
    }

    /// Calls a tool; what it answers, as a whole.
    #[track_caller]
    pub fn call(&mut self, tool: &str, arguments: Value) -> Value {
        self.ask("tools/call", json!({ "name": tool, "arguments": arguments }))
    }

    /// Calls a tool that does what it is asked; the answer for programs.
    #[track_caller]
    pub fn get(&mut self, tool: &str, arguments: Value) -> Value {
        let told = self.call(tool, arguments.clone());
        assert_ne!(told["isError"], true, "{tool} {arguments}: {told}");
        assert!(!text(&told).is_empty(), "{tool} {arguments}");
        told["structuredContent"].clone()
    }

    /// Calls a tool that cannot do what it is asked; what it says.
    #[track_caller]
    pub fn refused(&mut self, tool: &str, arguments: Value) -> String {
        let told = self.call(tool, arguments.clone());
        assert_eq!(told["isError"], true, "{tool} {arguments}: {told}");
        text(&told)
    }

    /// Closes stdin and waits for the end; the exit code.
    pub fn close(mut self) -> Option<i32> {
        self.stdin = None;
        // Until the other end is closed too; a server that does not end is ended.
        while self.lines.recv_timeout(DEADLINE).is_ok() {}
        self.child.wait().unwrap().code()
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // Only for a test that fails half-way; else it has ended already, or does now.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What an answer says to who reads text.
pub fn text(told: &Value) -> String {
    let parts = told["content"].as_array().unwrap();
    let texts = parts.iter().filter_map(|part| part["text"].as_str());
    texts.collect::<Vec<_>>().join("\n")
}
