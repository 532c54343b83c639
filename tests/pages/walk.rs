//! A guide and a browser, side by side: the guide through the JSON front-end of the program itself, with `--sandbox`.

use serde_json::{Value, json};

use crate::{
    browser::{Browser, Found},
    support::{Dialogue, Home, Words, wegwijs},
};

pub const LANGS: [&str; 2] = ["nl", "en"];
/// What can be clicked.
const CLICKABLE: &str = "main a, main button, main label, header a, header button, summary";

/// Somebody with a terminal and a browser.
pub struct Walk {
    pub browser: Browser,
    pub view: Value,
    pub words: Words,
    dialogue: Dialogue,
    url: String,
    _home: Home,
}

impl Walk {
    /// In the list of guides. `None` where there is no browser.
    pub fn begin(lang: &str, ui_lang: &str) -> Option<Self> {
        let browser = Browser::open()?;
        let home = Home::new();
        let args = ["--lang", lang, "--ui-lang", ui_lang, "--sandbox"];
        let mut dialogue = wegwijs(&home, args).talk();
        let view = dialogue.view();
        let mut walk = Self {
            browser,
            view,
            words: Words::with_labels(lang, ui_lang),
            dialogue,
            url: String::new(),
            _home: home,
        };
        walk.url = walk.find_address();
        Some(walk)
    }

    /// The guide says where to sign in.
    fn find_address(&mut self) -> String {
        self.choose("revoke");
        self.say("");
        self.choose("by-hand");
        let body = self.body();
        let start = body.find("http://127.0.0.1:").expect("the guide says where");
        let end = body[start..].find(char::is_whitespace).unwrap();
        let url = body[start..start + end].trim_end_matches('.').to_owned();
        self.send(&json!({"command": "menu"}));
        url
    }

    fn send(&mut self, event: &Value) {
        self.view = self.dialogue.send(&event.to_string());
        assert_ne!(self.view["kind"], "error", "{event}: {}", self.view);
    }

    pub fn event(&mut self, event: &str) {
        self.send(&serde_json::from_str(event).unwrap());
    }

    pub fn choose(&mut self, id: &str) {
        self.send(&json!({"choose": id}));
    }

    pub fn say(&mut self, text: &str) {
        self.send(&json!({"input": text}));
    }

    pub fn command(&mut self, name: &str) {
        self.send(&json!({"command": name}));
    }

    #[track_caller]
    pub fn at(&self, step: &str) {
        assert_eq!(self.view["step"], step, "{}", self.view);
    }

    pub fn done(&mut self) {
        self.choose("done");
    }

    pub fn body(&self) -> String {
        self.view["body"].as_str().unwrap_or_default().to_owned()
    }

    /// What is told along with this view.
    pub fn notices(&self) -> String {
        let notices = self.view["notices"].as_array().cloned().unwrap_or_default();
        let notices: Vec<&str> = notices.iter().filter_map(Value::as_str).collect();
        notices.join("\n")
    }

    /// The labels that the step names, in its order, without the names of apps.
    pub fn labels(&self) -> Vec<String> {
        let body = self.body();
        let quoted = body.split('“').skip(1).filter_map(|rest| rest.split_once('”'));
        let quoted = quoted.map(|(label, _)| label.to_owned());
        quoted.filter(|label| !APPS.contains(&label.as_str())).collect()
    }

    /// The last label that the step names: what it asks to click on.
    #[track_caller]
    pub fn last_label(&self) -> String {
        self.labels()
            .pop()
            .unwrap_or_else(|| panic!("no label in {}", self.body()))
    }

    /// What says this and can be clicked.
    #[track_caller]
    pub fn thing(&self, label: &str) -> Found<'_> {
        self.browser.only(CLICKABLE, label)
    }

    #[track_caller]
    pub fn click(&self, label: &str) {
        self.thing(label).click();
    }

    /// A text of the practice environment, in the product's language.
    pub fn ui(&self, id: &str) -> String {
        self.words.sandbox_ui(id)
    }

    /// A text of the practice environment, in the reader's language.
    pub fn own(&self, id: &str) -> String {
        self.words.sandbox(id)
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// Signs in at the product as one of its users.
    pub fn sign_in(&self, name: &str) {
        self.browser.go(&self.url("/"));
        self.pick(name);
    }

    /// Signs in as the practice user, whoever was.
    pub fn sign_in_again(&self) {
        self.browser.go(&self.url("/"));
        if !self.browser.found("main h1", &self.ui("sign-in")).is_empty() {
            return self.pick("Ans de Vries");
        }
        self.browser.only("summary", "Bram Jansen").click();
        self.click(&self.ui("sign-out"));
        self.pick("Ans de Vries");
    }

    /// Picks somebody on the sign-in page that is open.
    #[track_caller]
    pub fn pick(&self, name: &str) {
        self.browser.only(".person strong", name).click();
        self.browser.only("main button", &self.ui("sign-in")).click();
    }

    /// The row of an app in the table that is open.
    #[track_caller]
    pub fn row(&self, app: &str) -> Found<'_> {
        let rows = self.browser.first("tbody").inside("tr");
        let row = rows.into_iter().find(|row| row.text().contains(app));
        row.unwrap_or_else(|| panic!("no {app} in\n{}", self.browser.text()))
    }

    /// Makes something go wrong, on the control page.
    pub fn provoke(&self, id: &str) {
        self.browser.go(&self.url("/practice/control"));
        let title = self.own(&format!("situation-{id}"));
        let rows = self.browser.first("main").inside(".rows li");
        let row = rows.into_iter().find(|row| row.text().starts_with(&title)).unwrap();
        row.inside("button")[0].click();
        assert!(self.browser.first("[role=status]").text().contains(&title));
    }

    /// The app's own page, from the mark of practice.
    pub fn start_app(&self, app: &str) {
        self.browser.go(&self.url("/practice/apps"));
        self.browser.only("main a", app).click();
        self.browser.only("main button", &self.own("app-fetch")).click();
    }

    /// Says goodbye.
    pub fn end(self) {
        let Self { dialogue, .. } = self;
        let (view, code) = dialogue.close();
        assert_eq!((view["kind"].as_str(), code), (Some("bye"), Some(0)));
    }
}

/// The apps of the practice environment: a name between quotes that is no label.
pub const APPS: [&str; 5] = [
    "Excel Link",
    "Alfa Dashboard",
    "Bonnen Scan",
    "Webshop Sync",
    "Kassa Connect",
];
