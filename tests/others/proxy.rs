//! A proxy that puts faults in: instead of the answer of the server, or by losing it.

use std::{
    collections::VecDeque,
    io::{Read, Write},
    net::{Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

/// What happens to one request.
#[derive(Debug, Clone)]
pub enum Fault {
    /// The server hears nothing, and this is the answer: status, headers, body.
    Instead(u16, &'static str, &'static str),
    /// The server does what is asked, and the answer is lost.
    Lose,
    /// The real answer.
    Pass,
}

#[derive(Clone)]
pub struct Proxy {
    address: SocketAddr,
    planned: Arc<Mutex<VecDeque<(String, Fault)>>>,
    lasting: Arc<Mutex<Option<(String, Fault)>>>,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// In front of a server, on a free port. It ends with the process.
    pub fn before(server: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let proxy = Self {
            address: listener.local_addr().unwrap(),
            planned: Arc::default(),
            lasting: Arc::default(),
            seen: Arc::default(),
        };
        let server: SocketAddr = server.strip_prefix("http://").unwrap().parse().unwrap();
        let shared = proxy.clone();
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let shared = shared.clone();
                thread::spawn(move || shared.serve(client, server));
            }
        });
        proxy
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// For the next request of this path; each plan is used once, in order.
    pub fn plan(&self, path: &str, fault: Fault) {
        self.planned.lock().unwrap().push_back((path.to_owned(), fault));
    }

    /// For every request of this path for which nothing else is planned.
    pub fn always(&self, path: &str, fault: Fault) {
        *self.lasting.lock().unwrap() = Some((path.to_owned(), fault));
    }

    pub fn clear(&self) {
        self.planned.lock().unwrap().clear();
        *self.lasting.lock().unwrap() = None;
        self.seen.lock().unwrap().clear();
    }

    /// How often this path was asked for since the last [`Self::clear`].
    pub fn count(&self, path: &str) -> usize {
        let seen = self.seen.lock().unwrap();
        seen.iter().filter(|seen| *seen == path).count()
    }

    fn next(&self, path: &str) -> Fault {
        self.seen.lock().unwrap().push(path.to_owned());
        let mut planned = self.planned.lock().unwrap();
        if let Some(at) = planned.iter().position(|(of, _)| of == path) {
            return planned.remove(at).unwrap().1;
        }
        let lasting = self.lasting.lock().unwrap();
        match &*lasting {
            Some((of, fault)) if of == path => fault.clone(),
            _ => Fault::Pass,
        }
    }

    /// One request, then the end of the connection.
    fn serve(&self, mut client: TcpStream, server: SocketAddr) {
        let Some(request) = read_request(&mut client) else {
            return;
        };
        let line = request.split("\r\n").next().unwrap_or_default();
        let path = line.split(' ').nth(1).unwrap_or_default();
        let path = path.split('?').next().unwrap_or_default();
        match self.next(path) {
            Fault::Instead(status, headers, body) => {
                let length = body.len();
                let answer = format!(
                    "HTTP/1.1 {status} x\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
                );
                let _ = client.write_all(answer.as_bytes());
            }
            Fault::Lose => {
                let _ = ask(server, &request);
            }
            Fault::Pass => {
                let _ = client.write_all(&ask(server, &request));
            }
        }
        let _ = client.shutdown(Shutdown::Both);
    }
}

/// The whole answer of the server.
fn ask(server: SocketAddr, request: &str) -> Vec<u8> {
    let request = request.replacen("\r\n", "\r\nConnection: close\r\n", 1);
    let mut answer = Vec::new();
    let mut upstream = TcpStream::connect(server).unwrap();
    upstream.write_all(request.as_bytes()).unwrap();
    let _ = upstream.read_to_end(&mut answer);
    answer
}

/// Forms and headers are text.
fn read_request(client: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 8192];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .filter_map(|line| line.split_once(':'))
                .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                .map_or(0, |(_, length)| length.trim().parse().unwrap());
            if body.len() >= length {
                return Some(text);
            }
        }
        match client.read(&mut chunk) {
            Ok(count @ 1..) => bytes.extend_from_slice(&chunk[..count]),
            _ => return None,
        }
    }
}
