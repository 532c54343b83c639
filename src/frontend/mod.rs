//! Front-ends: each shows a screen and returns what the reader did. They know no guide and keep no session.

mod json;
mod layout;
mod plain;
mod rich;
mod wrap;

use std::io;

pub use json::Json;
pub use layout::{Look, blocks as lay_out, drawing, heading, wrap};
pub use plain::Plain;
pub use rich::{Rich, restore_terminal};

use wegwijs_conversation::{Bad, Input};
use wegwijs_engine::Command;
use wegwijs_message::Msg;
use wegwijs_screen::{Screen, language_name};
use wegwijs_words::Catalog;

/// One thing that can be asked for besides a step's own choices, as every front-end for people offers it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Offer {
    /// What a reader types for it.
    word: String,
    /// What it is called.
    label: String,
    /// What it does.
    does: Does,
}

/// Typed by itself it shows what else can be asked for.
const MORE: &str = "?";

/// What an offer does.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Does {
    /// Something for the host.
    Input(Input),
    /// Tells the address of the screen.
    TellAddress,
    /// Has a question typed.
    Ask,
    /// Draws the picture, where it does not stand below the text already.
    ShowPicture,
    /// Shows what else can be asked for.
    More,
    /// Takes what was typed as something that the reader says.
    Say,
}

/// Everything that can be asked for at a screen, in the order in which it is offered.
fn offers(screen: &Screen, words: &Catalog) -> Vec<Offer> {
    let (mut first, mut last) = (Vec::new(), Vec::new());
    // Over a step there is a choice that leads back to it.
    let has_own_way_back = matches!(screen.kind, "explain" | "stuck");
    // What can be done here by a program is a choice already, with the name of its connection.
    let has_own_act = matches!(screen.kind, "action" | "check");
    for command in screen
        .commands
        .iter()
        .filter_map(|name| Command::from_name(name))
        .filter(|command| *command != Command::Back || !has_own_way_back)
        .filter(|command| *command != Command::Act || !has_own_act)
    {
        let offer = Offer {
            word: words.text(&Msg::app(&format!("word-{}", command.name()))),
            label: words.text(&Msg::app(&match command {
                Command::Stop if !screen.is_kept => "command-stop-practice".to_owned(),
                _ => format!("command-{}", command.name()),
            })),
            does: Does::Input(Input::Command(command)),
        };
        match command {
            Command::Back | Command::Restart | Command::Menu | Command::Stop => last.push(offer),
            _ => first.push(offer),
        }
    }
    if screen.kind != "bye" {
        first.push(Offer {
            word: words.text(&Msg::app("word-ask")),
            label: words.text(&Msg::app("command-ask")),
            does: Does::Ask,
        });
    }
    first.extend(switches(screen, words));
    if screen.can_connect {
        first.push(Offer {
            word: words.text(&Msg::app("word-connect")),
            label: words.text(&Msg::app("command-connect")),
            does: Does::Input(Input::Connect),
        });
    }
    if screen.address.is_some() {
        first.push(Offer {
            word: words.text(&Msg::app("word-address")),
            label: words.text(&Msg::app("command-address")),
            does: Does::TellAddress,
        });
    }
    first.extend(last);
    first
}

/// The other languages: for the texts, each in its own words, and for the product's labels.
fn switches(screen: &Screen, words: &Catalog) -> Vec<Offer> {
    let texts = words
        .languages()
        .iter()
        .filter(|tag| *tag != words.lang())
        .map(|tag| Offer {
            word: tag.clone(),
            label: words
                .switched(tag, words.ui_lang())
                .text(&Msg::app("switch-language").text("tag", tag)),
            does: Does::Input(Input::Lang(tag.clone())),
        });
    let labels = screen
        .label_languages
        .iter()
        .filter(|tag| *tag != words.ui_lang())
        .map(|tag| Offer {
            word: words.text(&Msg::app("word-labels").text("tag", tag)),
            label: words.text(
                &Msg::app("switch-labels")
                    .text("product", &screen.product)
                    .text("language", language_name(tag, words)),
            ),
            does: Does::Input(Input::UiLang(tag.clone())),
        });
    texts.chain(labels).collect()
}

/// Shows screens and takes input.
pub trait Frontend {
    /// Shows a screen.
    ///
    /// # Errors
    /// The output is closed or full.
    fn show(&mut self, screen: &Screen, words: &Catalog) -> io::Result<()>;

    /// Waits for what the reader does with the screen shown last.
    ///
    /// # Errors
    /// The input or the output fails.
    fn ask(&mut self, screen: &Screen, words: &Catalog) -> io::Result<Input>;

    /// Asks for one line of text, not shown while it is typed when `hidden`. `None` where nobody can be asked.
    ///
    /// # Errors
    /// The input or the output fails.
    fn line(&mut self, question: &str, hidden: bool, words: &Catalog) -> io::Result<Option<Input>>;
}
