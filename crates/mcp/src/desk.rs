//! The words of one pack, and conversations in them. They belong to one thread.

use std::{cell::RefCell, collections::HashMap};

use wegwijs_ask::LazyIndex;
use wegwijs_conversation::Conversation;
use wegwijs_disk::ReadError;
use wegwijs_engine::{Address, Guide, UI_LANG_KEY, with_ui_lang};
use wegwijs_message::{Msg, StepId};
use wegwijs_pack::Pack;
use wegwijs_words::{Catalog, match_language};

use crate::{arguments::Arguments, options::Options, refused::Refused};

/// With more guides than this, words are not kept for all of them.
const FEW_GUIDES: usize = 100;
/// What the address of a resource starts with.
pub(crate) const SCHEME: &str = "wegwijs://";

/// Words, and who is at them.
pub(crate) struct Desk<'p> {
    pub(crate) pack: &'p Pack,
    pub(crate) languages: Vec<String>,
    label_languages: Vec<String>,
    options: &'p Options,
    pub(crate) index: LazyIndex,
    talks: RefCell<HashMap<Tongue, Conversation<'p>>>,
    are_few: bool,
}

/// The language of the texts, and of the product's labels.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Tongue {
    pub(crate) lang: String,
    pub(crate) ui: String,
}

/// Where a call is about: a place in a guide, or none.
pub(crate) struct Asked {
    pub(crate) tongue: Tongue,
    /// `None` for the list of guides.
    pub(crate) address: Option<Address>,
}

impl<'p> Desk<'p> {
    /// # Errors
    /// The folders of the pack cannot be read.
    pub(crate) fn new(pack: &'p Pack, options: &'p Options, index: LazyIndex) -> Result<Self, ReadError> {
        Ok(Self {
            languages: pack.languages()?,
            label_languages: pack.label_languages()?,
            are_few: pack.guides()?.len() <= FEW_GUIDES,
            pack,
            options,
            index,
            talks: RefCell::default(),
        })
    }

    /// Has a conversation in these languages, with nobody in it yet. What was said in it is forgotten.
    pub(crate) fn talk<T>(&self, tongue: &Tongue, talk: impl FnOnce(&mut Conversation<'p>) -> T) -> T {
        let known = self.talks.borrow_mut().remove(tongue);
        let mut conversation = known.unwrap_or_else(|| {
            let words = Catalog::new(self.pack, &self.languages, &tongue.lang, &tongue.ui);
            Conversation::new(
                self.pack,
                words.with_constant("site", &self.options.site),
                self.index.clone(),
            )
        });
        conversation.words().tell_again();
        let result = talk(&mut conversation);
        let words = conversation.words();
        let is_as_before = words.lang() == tongue.lang && words.ui_lang() == tongue.ui;
        if is_as_before && self.are_few {
            self.talks.borrow_mut().insert(tongue.clone(), conversation.anew());
        }
        result
    }

    /// Does something with the words of these languages.
    pub(crate) fn speak<T>(&self, tongue: &Tongue, speak: impl FnOnce(&Catalog) -> T) -> T {
        self.talk(tongue, |conversation| {
            let words = conversation.words();
            words.take_borrowed();
            words.take_labels_borrowed();
            speak(words)
        })
    }

    /// The languages of who started the server.
    pub(crate) fn own(&self) -> Tongue {
        Tongue {
            lang: self.options.lang.clone(),
            ui: self.options.ui_lang.clone(),
        }
    }

    /// The languages that a call asks for, itself or by its address.
    ///
    /// # Errors
    /// One that is not spoken here.
    pub(crate) fn tongue(&self, arguments: &Arguments) -> Result<Tongue, Refused> {
        self.choose(arguments, None, None)
    }

    /// The same for an address, and where it leads.
    ///
    /// # Errors
    /// It is no address, or asks for a language that is not spoken here.
    pub(crate) fn asked(&self, text: &str, arguments: &Arguments) -> Result<Asked, Refused> {
        let text = text.trim();
        let text = text.strip_prefix(SCHEME).unwrap_or(text);
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let ui = pairs.find(|(key, _)| *key == UI_LANG_KEY).map(|(_, tag)| tag);
        let path = path.trim_matches('/');
        let is_language = |part: &str| self.languages.iter().any(|lang| lang == part);
        if path.is_empty() || is_language(path) {
            let lang = Some(path).filter(|path| !path.is_empty());
            return Ok(Asked {
                tongue: self.choose(arguments, lang, ui)?,
                address: None,
            });
        }
        let address = Address::parse(text, is_language)?;
        Ok(Asked {
            tongue: self.choose(arguments, address.lang.as_deref(), ui)?,
            address: Some(address),
        })
    }

    /// The guide that a call is about, and its step.
    ///
    /// # Errors
    /// The call is about no guide, or there is no such guide or step.
    pub(crate) fn place(&self, asked: &Asked) -> Result<(Guide, Option<StepId>), Refused> {
        let Some(address) = &asked.address else {
            return Err(Refused(Msg::error("address-empty")));
        };
        let guide = self.pack.guide(&address.guide)?;
        match &address.step {
            Some(step) if guide.step(step.as_str()).is_none() => Err(Refused(
                Msg::error("unknown-step")
                    .text("guide", guide.id().to_string())
                    .text("step", step.to_string()),
            )),
            step => Ok((guide, step.clone())),
        }
    }

    fn choose(&self, arguments: &Arguments, lang: Option<&str>, ui: Option<&str>) -> Result<Tongue, Refused> {
        let find = |tag: &str, known: &[String]| {
            match_language(tag, known).ok_or_else(|| {
                Refused(
                    Msg::error("unknown-language")
                        .text("tag", tag)
                        .text("known", known.join(", ")),
                )
            })
        };
        let own = self.own();
        let asked = arguments.text("lang").or(lang);
        let lang = asked.map(|tag| find(tag, &self.languages)).transpose()?;
        let lang = lang.unwrap_or_else(|| own.lang.clone());
        let asked = arguments.text("ui_lang").or(ui);
        let ui = asked.map(|tag| find(tag, &self.label_languages)).transpose()?;
        // Labels are in the language of the texts, unless somebody said otherwise.
        let usual = if own.ui == own.lang { &lang } else { &own.ui };
        Ok(Tongue {
            ui: ui.unwrap_or_else(|| usual.clone()),
            lang,
        })
    }
}

impl Tongue {
    /// An address that leads back with the same labels too. Keys are sorted.
    pub(crate) fn in_address(&self, address: &str) -> String {
        if self.ui == self.lang {
            return address.to_owned();
        }
        with_ui_lang(address, &self.ui)
    }
}
