//! What opens the vault, where it is a file.

use std::io::{IsTerminal, Write, stderr, stdin};

use super::terminal::columns;
use crate::frontend::wrap;
use wegwijs_access::auth::{
    Secret,
    vault::{PassphraseSource, Purpose, passphrase_from_environment},
};
use wegwijs_message::Msg;
use wegwijs_words::Catalog;

/// From the environment, else from whoever sits at the terminal.
pub fn passphrase(words: &Catalog) -> PassphraseSource {
    let word = |id: &str| words.text(&Msg::app(id));
    let (open, create, again) = (
        word("passphrase-open"),
        word("passphrase-create"),
        word("passphrase-again"),
    );
    let differ = word("passphrase-differ");
    let can_ask = stdin().is_terminal() && stderr().is_terminal();
    let ask = |question: &str| {
        let mut stderr = stderr();
        let lines = wrap(question, columns(true), "", "").join("\n");
        let _ = write!(stderr, "\n{lines}\n> ");
        let answer = rpassword::read_password().ok().filter(|answer| !answer.is_empty());
        let _ = writeln!(stderr);
        answer.map(Secret::new)
    };
    PassphraseSource::new(move |purpose| {
        if let Some(passphrase) = passphrase_from_environment() {
            return Some(passphrase);
        }
        match purpose {
            _ if !can_ask => None,
            Purpose::Open => ask(&open),
            Purpose::Create => loop {
                let passphrase = ask(&create)?;
                if ask(&again)? == passphrase {
                    return Some(passphrase);
                }
                let _ = writeln!(stderr(), "{differ}");
            },
        }
    })
}
