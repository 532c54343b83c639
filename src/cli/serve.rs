//! `wegwijs serve`: the assistant in a browser, for one reader or for many.

use std::{
    io::{BufRead, IsTerminal, stdin},
    net::{IpAddr, SocketAddr, ToSocketAddrs},
    path::PathBuf,
    thread,
};

use clap::ArgMatches;
use wegwijs_message::{Msg, io_reason};
use wegwijs_web::{Fault, Listen, News, Options, StartError, Tls, Told, Unwell, check, start};
use wegwijs_words::Catalog;

use super::{args::text, data, exit::Exit, failure::Failure, host::Host, json::to_json, terminal::write_stdout};

/// Where it is to be found when nobody says where.
const HERE: &str = "127.0.0.1:8080";

/// Serves the pack until the process is told to stop.
///
/// # Errors
/// An option that cannot be, an address that cannot be had, a pack that does not pass its check.
pub fn run(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    if let Some(url) = text(matches, "check") {
        return ask(host, url);
    }
    let asked = text(matches, "listen").unwrap_or(HERE);
    let listen = listen(asked)?;
    let metrics = text(matches, "metrics").map(socket_address).transpose()?;
    let file = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let tls = file("tls-cert")
        .zip(file("tls-key"))
        .map(|(cert, key)| Tls { cert, key });
    let words = host.words();
    let options = Options {
        pack: host.pack().clone(),
        lang: words.lang().to_owned(),
        site: host.site().to_owned(),
        public_url: text(matches, "public-url").map(str::to_owned),
        trusted_proxies: matches
            .get_many::<IpAddr>("trusted-proxy")
            .into_iter()
            .flatten()
            .copied()
            .collect(),
        store: data::named(matches),
        desk_key: data::desk_key(matches)?,
    };
    let running = start(&listen, tls.as_ref(), metrics, options, tell(host)).map_err(|error| failed(asked, error))?;
    let url = format!("{}/{}", running.url(), words.lang());
    if host.is_json() {
        let metrics = running.metrics().map(|address| format!("http://{address}/metrics"));
        write_stdout(&to_json(
            &serde_json::json!({ "url": url, "listen": running.address(), "metrics": metrics }),
        )?)?;
    } else {
        host.say(&Msg::app("serve-running").text("url", &url));
    }
    if matches!(listen, Listen::Tcp(address) if !address.ip().is_loopback()) && text(matches, "public-url").is_none() {
        host.say(&Msg::app("serve-no-public-url"));
    }
    if matches.get_flag("open") {
        // Where no browser opens, the address is on the screen.
        let _ = webbrowser::open(&url);
    } else if !matches.get_flag("no-open") && !host.is_json() && stdin().is_terminal() {
        host.say(&Msg::app("serve-offer"));
        thread::spawn(move || open_on_enter(&url));
    }
    let told = running.until_told();
    host.say(&Msg::app("stopped"));
    Ok(match told {
        Told::Terminated => Exit::Ok,
        Told::Interrupted => Exit::Interrupted,
    })
}

/// How the server at this address is.
fn ask(host: &Host, url: &str) -> Result<Exit, Failure> {
    let msg = match check(url) {
        Ok(()) if host.is_json() => {
            write_stdout(&to_json(&serde_json::json!({ "url": url, "ready": true }))?)?;
            return Ok(Exit::Ok);
        }
        Ok(()) => {
            host.say(&Msg::app("serve-well").text("url", url));
            return Ok(Exit::Ok);
        }
        Err(Unwell::Address) => return Err(Failure::usage(Msg::error("serve-bad-check").text("url", url))),
        Err(Unwell::Silent) => Msg::error("serve-silent").text("url", url),
        Err(Unwell::Stopping) => Msg::error("serve-stopping").text("url", url),
        Err(Unwell::Other(status)) => Msg::error("serve-other")
            .text("url", url)
            .text("status", status.to_string()),
    };
    Err(Failure::error(msg))
}

fn open_on_enter(url: &str) {
    for line in stdin().lock().lines() {
        if line.is_err() || webbrowser::open(url).is_err() {
            return;
        }
    }
}

/// Says on stderr what becomes of a changed pack, in the language of who runs the server.
fn tell(host: &Host) -> impl Fn(News) + Send + Sync + 'static {
    let words = host.words();
    let (pack, languages) = (host.pack().clone(), words.languages().to_vec());
    let (lang, ui_lang) = (words.lang().to_owned(), words.ui_lang().to_owned());
    move |news| {
        // Words belong to one thread; there is news now and then only.
        let words = Catalog::new(&pack, &languages, &lang, &ui_lang);
        let msg = match news {
            News::Replaced => Msg::app("serve-replaced"),
            News::NotReplaced(fault) => Msg::app("serve-not-replaced").arg("reason", reason(&fault).into()),
            News::NotKept(error) => Msg::app("serve-not-kept").arg("reason", data::reason(error).into()),
            News::KeptAgain => Msg::app("serve-kept-again"),
        };
        super::host::say_on_stderr(&words.text(&msg));
    }
}

pub(super) fn reason(fault: &Fault) -> Msg {
    match fault {
        Fault::Unreadable(error) => error.msg(),
        Fault::Broken { path, count } => Msg::error("serve-pack-broken")
            .text("path", path)
            .count("count", *count),
    }
}

fn failed(asked: &str, error: StartError) -> Failure {
    match error {
        StartError::Address(error) => Failure::error(
            Msg::error("serve-no-address")
                .text("address", asked)
                .arg("reason", io_reason(&error).into()),
        ),
        StartError::Certificate(error) => {
            Failure::error(Msg::error("serve-no-certificate").arg("reason", io_reason(&error).into()))
        }
        StartError::Pack(fault) => Failure::error(reason(&fault)),
        StartError::Store(error) => data::failed(error),
        StartError::PublicUrl(url) => Failure::usage(Msg::error("serve-bad-url").text("url", url)),
    }
}

fn listen(text: &str) -> Result<Listen, Failure> {
    match text.split_once(':') {
        Some(("unix", path)) => Ok(Listen::Unix(path.into())),
        _ if text == "systemd" => Ok(Listen::Systemd),
        _ => Ok(Listen::Tcp(socket_address(text)?)),
    }
}

/// An address with its port; a name is looked up.
fn socket_address(text: &str) -> Result<SocketAddr, Failure> {
    let found = text.to_socket_addrs().ok().and_then(|mut found| found.next());
    found.ok_or_else(|| Failure::usage(Msg::error("serve-bad-address").text("address", text)))
}
