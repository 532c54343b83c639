//! Readers who walk guides to their ends and report on the way, over bare HTTP, through whatever stands between.
//!
//! `readers ADDRESS SECONDS READERS FILE` writes the form of every report that was acknowledged to FILE, one a line, and what
//! happened to stdout. It ends with 1 where a walk did not reach an end, an answer was not ours, or a report was not kept.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a measurement may fail loudly, and says what it found"
)]

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    io::{Read, Write},
    net::TcpStream,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

/// So long a reader looks at a page, about.
const LOOKS: Duration = Duration::from_millis(700);
/// Who was told to try again later does so after this.
const LATER: Duration = Duration::from_millis(500);
/// What comes back no sooner is lost.
const PATIENCE: Duration = Duration::from_secs(20);
/// No guide has more steps on a way.
const LONGEST: usize = 60;
/// Only answers of ours have it.
const OURS: &str = "x-content-type-options: nosniff";

#[derive(Default)]
struct Seen {
    pages: AtomicU64,
    walks: AtomicU64,
    /// Answers that broke off or never came, for which the reader asked again.
    broken: AtomicU64,
    /// Reports that were not kept at first, and were told so.
    not_kept: AtomicU64,
    acknowledged: Mutex<Vec<String>>,
    wrong: Mutex<BTreeMap<String, u64>>,
    times: Mutex<Vec<Duration>>,
}

impl Seen {
    fn wrong(&self, what: &str) {
        *self.wrong.lock().unwrap().entry(what.to_owned()).or_default() += 1;
    }
}

struct Reader {
    address: String,
    number: usize,
    /// Each walk is somebody else's.
    walk: usize,
    turn: usize,
    until: Instant,
    seen: Arc<Seen>,
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [address, seconds, readers, file] = args.as_slice() else {
        panic!("readers ADDRESS SECONDS READERS FILE");
    };
    let until = Instant::now() + Duration::from_secs(seconds.parse().unwrap());
    let seen = Arc::new(Seen::default());
    let readers: usize = readers.parse().unwrap();
    let all: Vec<_> = (0..readers)
        .map(|number| {
            let reader = Reader {
                address: address.clone(),
                number,
                walk: 0,
                turn: number,
                until,
                seen: Arc::clone(&seen),
            };
            let thread = thread::Builder::new().stack_size(256 * 1024);
            thread.spawn(move || reader.reads()).unwrap()
        })
        .collect();
    for one in all {
        if one.join().is_err() {
            seen.wrong("a reader gave up");
        }
    }
    let acknowledged = seen.acknowledged.lock().unwrap();
    fs::write(file, acknowledged.join("\n") + "\n").unwrap();
    let mut times = seen.times.lock().unwrap();
    times.sort();
    let within = |part: usize| times.get((times.len() * part / 100).min(times.len().saturating_sub(1)));
    let load = |number: &AtomicU64| number.load(Ordering::Relaxed);
    println!(
        "readers {readers}, walks to an end {}, pages {}, half within {:?}, 99 of 100 within {:?}",
        load(&seen.walks),
        load(&seen.pages),
        within(50).unwrap(),
        within(99).unwrap()
    );
    println!(
        "reports acknowledged {}, told to try again later {}, answers that broke off and were asked for again {}",
        acknowledged.len(),
        load(&seen.not_kept),
        load(&seen.broken)
    );
    let wrong = seen.wrong.lock().unwrap();
    for (what, times) in wrong.iter() {
        println!("WRONG, {times} times: {what}");
    }
    if !wrong.is_empty() {
        std::process::exit(1);
    }
}

impl Reader {
    fn reads(mut self) {
        // They do not all come in the same moment.
        thread::sleep(LOOKS * u32::try_from(self.number % 50).unwrap() / 50);
        while Instant::now() < self.until {
            self.walks();
            self.walk += 1;
        }
    }

    /// A number that differs from turn to turn, the same in every run.
    fn any(&mut self, most: usize) -> usize {
        let next = self.turn.wrapping_mul(6_364_136_223_846_793_005);
        self.turn = next.wrapping_add(1_442_695_040_888_963_407);
        (self.turn >> 33) % most
    }

    /// From the start page by a guide to one of its ends.
    fn walks(&mut self) {
        let lang = ["nl", "en"][self.number % 2];
        let start = self.get(&format!("/{lang}"));
        let guides: Vec<String> = hrefs(start.split_once("guides").map_or("", |(_, rest)| rest))
            .into_iter()
            .filter(|href| href.starts_with(&format!("/{lang}/")))
            .collect();
        if guides.is_empty() {
            return self.seen.wrong("a start page without guides");
        }
        let guide = guides[self.any(guides.len())].clone();
        let mut been = HashSet::new();
        let mut path = guide.clone();
        for _ in 0..LONGEST {
            let page = self.get(&path);
            been.insert(path.clone());
            let kind = between(&page, "data-kind=\"", "\"").unwrap_or_default();
            if kind == "outcome" {
                self.seen.walks.fetch_add(1, Ordering::Relaxed);
                return;
            }
            if page.contains("class=\"readers\"") && self.any(3) == 0 {
                self.reports(&path);
            }
            let on = page.split_once("<div class=\"on\">").map_or("", |(_, rest)| rest);
            let on = hrefs(on.split("</nav>").next().unwrap_or_default());
            let inside: Vec<String> = on
                .into_iter()
                .filter(|href| href.starts_with(&format!("{guide}/")) && !been.contains(href))
                .collect();
            if inside.is_empty() {
                return self.seen.wrong(&format!("no way on at {path} ({kind})"));
            }
            path = inside[self.any(inside.len())].clone();
            let pause = 50 + self.any(100);
            thread::sleep(LOOKS * u32::try_from(pause).unwrap() / 100);
        }
        self.seen.wrong(&format!("no end: {guide}"));
    }

    /// Fills in the form, and sends it until it is acknowledged.
    fn reports(&mut self, path: &str) {
        let answer = ["yes", "no"][self.any(2)];
        let form = self.get(&format!("/-/report/{answer}{path}"));
        let Some(nonce) = between(&form, "name=\"nonce\" value=\"", "\"") else {
            return self.seen.wrong("a form without a name");
        };
        let verdict = match answer {
            "yes" => "matches",
            _ => ["label", "place", "absent"][self.any(3)],
        };
        let body: String = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("at", path)
            .append_pair("nonce", nonce)
            .append_pair("verdict", verdict)
            .finish();
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            match self.ask("POST", "/-/report", &body) {
                Some((200, _)) => {
                    self.seen.acknowledged.lock().unwrap().push(nonce.to_owned());
                    return;
                }
                Some((503, page)) if page.contains("class=\"opinion\"") => {
                    self.seen.not_kept.fetch_add(1, Ordering::Relaxed);
                    thread::sleep(LATER);
                }
                Some((status, _)) => return self.seen.wrong(&format!("a report was answered with {status}")),
                None => {
                    self.seen.broken.fetch_add(1, Ordering::Relaxed);
                }
            }
        }
        self.seen.wrong("a report was not kept in time");
    }

    /// A page; who gets none asks again, as with the browser's own button.
    fn get(&self, path: &str) -> String {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            match self.ask("GET", path, "") {
                Some((200, page)) => {
                    self.seen.pages.fetch_add(1, Ordering::Relaxed);
                    return page;
                }
                Some((status, _)) => {
                    self.seen.wrong(&format!("{path} was answered with {status}"));
                    return String::new();
                }
                None => {
                    self.seen.broken.fetch_add(1, Ordering::Relaxed);
                }
            }
        }
        self.seen.wrong("a page did not come");
        String::new()
    }

    /// The status and the page; nothing where the answer broke off.
    fn ask(&self, method: &str, path: &str, body: &str) -> Option<(u16, String)> {
        let started = Instant::now();
        let mut stream = TcpStream::connect(&self.address).ok()?;
        stream.set_read_timeout(Some(PATIENCE)).ok()?;
        let (high, low) = (self.number / 250, self.number % 250);
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\nx-forwarded-for: 10.{high}.{low}.{}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            self.address,
            self.walk % 250,
            body.len()
        );
        stream.write_all(request.as_bytes()).ok()?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).ok()?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, page) = text.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let length = between(head, "content-length: ", "\r\n").and_then(|length| length.parse::<usize>().ok());
        if length.is_some_and(|length| length != page.len()) {
            return None;
        }
        if !head.contains(OURS) {
            self.seen.wrong(&format!("a page of the proxy, {status}"));
        }
        self.seen.times.lock().unwrap().push(started.elapsed());
        Some((status, page.to_owned()))
    }
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    text.split_once(start)?.1.split(end).next()
}

fn hrefs(html: &str) -> Vec<String> {
    let links = html
        .split("<a ")
        .skip(1)
        .filter_map(|tag| between(tag, "href=\"", "\""));
    links.map(|href| href.replace("&amp;", "&")).collect()
}
