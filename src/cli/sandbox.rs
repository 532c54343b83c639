//! `wegwijs sandbox`: the practice environment on its own.

use std::net::{Ipv4Addr, SocketAddr};

use clap::ArgMatches;

use super::{
    args::text, exit::Exit, failure::Failure, host::Host, interrupt::stop_when_told, json::to_json, practice::serve,
    terminal::write_stdout,
};
use wegwijs_message::Msg;
use wegwijs_sandbox::Options;

/// Keeps a practice environment running until it is told to stop.
///
/// # Errors
/// The address is none, or cannot be had.
pub fn run(host: &Host, matches: &ArgMatches) -> Result<Exit, Failure> {
    let address = match text(matches, "listen") {
        None => SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        Some(listen) => listen
            .parse()
            .map_err(|_| Failure::usage(Msg::error("sandbox-bad-address").text("address", listen)))?,
    };
    let options = Options {
        pages: host.practice_pages(),
        // Somebody named the address.
        beyond_loopback: !address.ip().is_loopback(),
        ..Options::default()
    };
    let sandbox = serve(address, options)?;
    host.trouble().make(&sandbox);
    stop_when_told(host.farewell(), || {});
    let url = sandbox.url();
    if host.is_json() {
        write_stdout(&to_json(&serde_json::json!({ "url": url }))?)?;
    } else {
        host.say(&Msg::app("sandbox-serving").text("url", url));
    }
    if !address.ip().is_loopback() {
        host.say(&Msg::app("sandbox-beyond-loopback"));
    }
    loop {
        std::thread::park();
    }
}
