//! What every command needs: the pack, the words, the folders, the streams.

use std::{
    ffi::OsString,
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
};

use clap::ArgMatches;

use super::{
    country,
    failure::Failure,
    folders::{caches, folders, home},
    interrupt::Farewell,
    language::{asked_in, environment_language, spoken},
    practice::{Practice, Trouble},
    providers,
    store::Store,
    terminal::{Terminal, columns},
};
use crate::frontend::wrap;
use wegwijs_access::auth::Folders;
use wegwijs_access::provider::Sites;
use wegwijs_ask::{Index, LazyIndex};
use wegwijs_message::Msg;
use wegwijs_pack::Pack;
use wegwijs_sandbox::Pages;
use wegwijs_screen::language_name;
use wegwijs_words::{Catalog, FROM, Language, choose, match_language, parse_tag};

/// The surroundings of a command.
pub struct Host {
    pack: Pack,
    words: Catalog,
    terminal: Terminal,
    json: bool,
    sites: Sites,
    country: Option<String>,
    lang_is_fixed: bool,
    ui_lang_is_fixed: bool,
    trouble: Trouble,
    practice: Option<Practice>,
}

impl Host {
    /// From arguments that were understood.
    ///
    /// # Errors
    /// A language that is none, a pack that is not there.
    pub fn new(matches: &ArgMatches) -> Result<Self, Failure> {
        let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
        for tag in [text("lang"), text("ui-lang")].into_iter().flatten() {
            parse_tag(tag).map_err(|error| Failure::usage(Msg::error("bad-language").text("tag", error.0)))?;
        }
        let pack = match matches.get_one::<PathBuf>("pack") {
            None => Pack::Embedded,
            Some(root) => open_pack(root)?,
        };
        let asked = text("lang").map(str::to_owned).or_else(environment_language);
        let languages = pack.languages()?;
        let lang = match asked.as_deref().and_then(|tag| spoken(tag, &languages)) {
            Some(tag) => Language { tag, missed: None },
            None => choose(asked.as_deref(), &languages),
        };
        let label_languages = pack.label_languages()?;
        let ui_lang = text("ui-lang").map(|tag| (tag, match_language(tag, &label_languages)));
        let labels_missed = ui_lang
            .as_ref()
            .filter(|(_, found)| found.is_none())
            .map(|(tag, _)| *tag);
        let ui_tag = ui_lang.and_then(|(_, found)| found).unwrap_or_else(|| lang.tag.clone());
        let sites = providers::sites(&pack);
        let country = country::meant(text("country"), asked.as_deref(), &sites)?;
        let pages = || Pages::new(&pack, &languages, &lang.tag, &ui_tag);
        let practises = needs_practice(matches);
        let trouble = Trouble::read(matches)?;
        let practice = practises.then(|| Practice::start(pages(), &trouble)).transpose()?;
        let site = practice
            .as_ref()
            .map_or_else(|| country::site(country.as_deref(), &sites), |practice| practice.url());
        let words = Catalog::new(&pack, &languages, &lang.tag, &ui_tag)
            .with_constant("site", site)
            .with_constant(FROM, from(&pack));
        let host = Self {
            words,
            terminal: Terminal::new(matches.get_flag("plain"), matches.get_flag("no-color")),
            json: matches.get_flag("json"),
            sites,
            country,
            lang_is_fixed: text("lang").is_some(),
            ui_lang_is_fixed: text("ui-lang").is_some(),
            pack,
            trouble,
            practice,
        };
        let shown = language_name(&lang.tag, &host.words);
        if let Some(missed) = &lang.missed {
            let missed = language_name(missed, &host.words);
            host.say(
                &Msg::app("notice-language-missed")
                    .text("language", missed)
                    .text("shown", &shown),
            );
        }
        if let Some(missed) = labels_missed {
            let missed = language_name(missed, &host.words);
            host.say(
                &Msg::app("notice-labels-missed")
                    .text("language", missed)
                    .text("shown", &shown),
            );
        }
        if !host.words.speaks_interface() {
            host.say(&Msg::app("notice-interface-in-english").text("tag", host.words.lang()));
        }
        if matches.get_count("verbose") > 0 {
            host.describe();
        }
        let is_assistant = matches.subcommand_name().is_none_or(|name| name == "guide");
        if let Some(practice) = host.practice.as_ref().filter(|_| !is_assistant || !host.can_offer()) {
            host.say(&Msg::app("sandbox-started").text("url", practice.url()));
        }
        Ok(host)
    }

    /// Before the arguments are understood: the embedded pack, in the language that seems to be asked for.
    pub fn early(argv: &[OsString]) -> Self {
        let pack = Pack::Embedded;
        let asked = asked_in(argv).or_else(environment_language);
        let languages = pack.languages().unwrap_or_default();
        let lang = choose(asked.as_deref(), &languages).tag;
        let sites = Sites::default();
        let words = Catalog::new(&pack, &languages, &lang, &lang).with_constant("site", country::site(None, &sites));
        let has = |flag: &str| argv.iter().any(|arg| arg == flag);
        let terminal = Terminal::new(has("--plain"), has("--no-color"));
        Self {
            pack,
            words,
            terminal,
            json: false,
            sites,
            country: None,
            lang_is_fixed: false,
            ui_lang_is_fixed: false,
            trouble: Trouble::default(),
            practice: None,
        }
    }

    /// The guides and their words.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// The words, in the reader's language.
    pub fn words(&self) -> &Catalog {
        &self.words
    }

    /// The streams.
    pub fn terminal(&self) -> &Terminal {
        &self.terminal
    }

    /// Whether output is for a program.
    pub fn is_json(&self) -> bool {
        self.json
    }

    /// The words for an address: its language counts unless `--lang` was given.
    ///
    /// # Errors
    /// A language that the pack does not speak.
    pub fn words_for(&self, lang: Option<&str>) -> Result<Catalog, Failure> {
        let same = || self.words.switched(self.words.lang(), self.words.ui_lang());
        let Some(lang) = lang else { return Ok(same()) };
        let unknown = || {
            let known = self.words.languages().join(", ");
            Failure::error(Msg::error("unknown-language").text("tag", lang).text("known", known))
        };
        let found = spoken(lang, self.words.languages()).ok_or_else(unknown)?;
        if self.lang_is_fixed {
            return Ok(same());
        }
        let ui_lang = if self.ui_lang_is_fixed {
            self.words.ui_lang().to_owned()
        } else {
            found.clone()
        };
        Ok(self.words.switched(&found, &ui_lang))
    }

    /// The words for a session that is resumed: as it was left, except for what the command line says.
    pub fn words_resumed(&self, lang: &str, ui_lang: &str) -> Catalog {
        let known = |tag: &str| spoken(tag, self.words.languages());
        let lang = known(lang)
            .filter(|_| !self.lang_is_fixed)
            .unwrap_or_else(|| self.words.lang().to_owned());
        let ui_lang = match_language(ui_lang, self.words.label_languages())
            .filter(|_| !self.ui_lang_is_fixed)
            .unwrap_or_else(|| self.words.ui_lang().to_owned());
        self.words.switched(&lang, &ui_lang)
    }

    /// Whether a text is a language, as it is called in addresses.
    pub fn is_language(&self, text: &str) -> bool {
        spoken(text, self.words.languages()).is_some_and(|tag| tag == text)
    }

    /// The practice environment, where the command runs against it.
    pub fn practice(&self) -> Option<&Practice> {
        self.practice.as_ref()
    }

    /// What is to go wrong in a practice environment.
    pub fn trouble(&self) -> &Trouble {
        &self.trouble
    }

    /// Whether somebody sits at a terminal who can be offered something before a conversation begins.
    pub fn can_offer(&self) -> bool {
        !self.json && std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }

    /// The practice environment's pages, in the reader's languages.
    pub fn practice_pages(&self) -> Pages {
        let words = &self.words;
        Pages::new(&self.pack, words.languages(), words.lang(), words.ui_lang())
    }

    /// Where sessions are kept.
    ///
    /// # Errors
    /// The system has no home folder for us.
    pub fn store(&self) -> Result<Store, Failure> {
        if self.practice.is_some() {
            return Ok(Store::in_memory());
        }
        let home = home().ok_or_else(|| Failure::error(Msg::error("no-home")))?;
        Ok(Store::new(&home, self.pack.root()))
    }

    /// Where the configuration and the vault are.
    ///
    /// # Errors
    /// The system has no home folder for us.
    pub fn folders(&self) -> Result<Folders, Failure> {
        folders().ok_or_else(|| Failure::error(Msg::error("no-home")))
    }

    /// What questions are answered with.
    ///
    /// # Errors
    /// A folder of the pack cannot be read.
    pub fn index(&self) -> Result<Option<Index>, Failure> {
        Ok(self.pack.index(caches().as_deref())?)
    }

    /// The same, when it is first needed.
    pub fn lazy_index(&self) -> LazyIndex {
        self.pack.lazy_index(caches())
    }

    /// Where to keep what can be made again.
    pub fn caches(&self) -> Option<PathBuf> {
        caches()
    }

    /// The country of the reader's Exact Online, where it is known.
    pub fn country(&self) -> Option<&str> {
        self.country.as_deref()
    }

    /// What to say when the process is told to stop outside a conversation.
    pub fn farewell(&self) -> Farewell {
        Farewell::new(std::sync::Mutex::new(self.words.text(&Msg::app("stopped"))))
    }

    /// Says something on stderr.
    pub fn say(&self, msg: &Msg) {
        self.say_text(&self.words.text(msg));
    }

    /// The address of the reader's own product, where it is known.
    pub fn site(&self) -> &str {
        country::site(self.country(), &self.sites)
    }

    /// Says words on stderr.
    pub fn say_text(&self, text: &str) {
        say_on_stderr(text);
    }

    fn describe(&self) {
        let home = home().map_or(String::new(), |home| home.display().to_string());
        let root = self
            .pack
            .root()
            .map_or("none".to_owned(), |root| root.display().to_string());
        self.say(
            &Msg::app("verbose")
                .text("lang", self.words.lang())
                .text("ui", self.words.ui_lang())
                .text("home", home)
                .text("pack", root),
        );
    }
}

/// Says words on stderr, as wide as it is.
pub(super) fn say_on_stderr(text: &str) {
    let lines = if std::io::stderr().is_terminal() {
        wrap(text, columns(true), "", "").join("\n")
    } else {
        text.to_owned()
    };
    // With stderr closed there is nobody to tell.
    let _ = writeln!(std::io::stderr(), "{lines}");
}

/// What a command that is told to the reader has to name, so that it finds the same guides.
fn from(pack: &Pack) -> String {
    let Some(root) = pack.root() else {
        return String::new();
    };
    let root = root.display().to_string();
    if root.contains(char::is_whitespace) {
        format!(" --pack \"{root}\"")
    } else {
        format!(" --pack {root}")
    }
}

/// Whether the command works with the product, and is to practise.
fn needs_practice(matches: &ArgMatches) -> bool {
    const WITH: [&str; 7] = [
        "guide",
        "connect",
        "connections",
        "access",
        "revoke",
        "disconnect",
        "mcp",
    ];
    let with = matches.subcommand_name().is_none_or(|name| WITH.contains(&name));
    matches.get_flag("sandbox") && with
}

fn open_pack(root: &Path) -> Result<Pack, Failure> {
    let root = root.canonicalize().map_err(|error| {
        let reason = wegwijs_message::io_reason(&error);
        Failure::error(
            Msg::error("no-pack")
                .text("path", root.display().to_string())
                .arg("reason", reason.into()),
        )
    })?;
    if !root.join("guides").is_dir() || !root.join("locales").is_dir() {
        return Err(Failure::error(
            Msg::error("not-a-pack").text("path", root.display().to_string()),
        ));
    }
    Ok(Pack::Folder(root))
}
