//! Headless Chromium, driven as a person would: by what is written on the page.

use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader, Write},
    process::{Child, Command, Stdio},
    sync::Mutex,
    time::Instant,
};

use fantoccini::{Client, ClientBuilder, Locator, elements::Element, wd::WebDriverCompatibleCommand};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::support::DEADLINE;

/// A window as wide as a desk's, and one as narrow as a phone's (pixels).
pub const WIDE: (u32, u32) = (1280, 900);
pub const NARROW: (u32, u32) = (400, 800);

/// A browser with an empty profile.
pub struct Browser {
    client: Option<Client>,
    runtime: Runtime,
    driver: Child,
}

/// Says once, past the capture of tests' output, what is left out.
pub fn leave_out(what: &str) {
    static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    if SAID.lock().unwrap().insert(what.to_owned()) {
        let _ = writeln!(std::io::stderr(), "left out: {what}");
    }
}

impl Browser {
    /// None where there is no Chromium with its driver.
    pub fn open() -> Option<Self> {
        let driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut driver) = driver else {
            leave_out("what a real browser shows: there is no chromedriver (Debian: chromium, chromium-driver)");
            return None;
        };
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let port = lines.find_map(|line| {
            let line = line.ok()?;
            let port = line
                .split_once("successfully on port ")?
                .1
                .trim_end_matches('.')
                .to_owned();
            port.parse::<u16>().ok()
        });
        // Nobody reads on: what it says after this goes nowhere.
        std::thread::spawn(move || lines.for_each(drop));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let options = json!({"args": [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--force-device-scale-factor=1", "--proxy-server=direct://",
        ]});
        let logs = json!({"browser": "ALL"});
        let capabilities = [("goog:chromeOptions", options), ("goog:loggingPrefs", logs)];
        let capabilities = capabilities
            .map(|(name, value)| (name.to_owned(), value))
            .into_iter()
            .collect();
        let client = runtime.block_on(async {
            ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities)
                .connect(&format!("http://127.0.0.1:{}", port.expect("a port")))
                .await
        });
        let browser = Self {
            client: Some(client.expect("Chromium starts")),
            runtime,
            driver,
        };
        browser.resize(WIDE);
        Some(browser)
    }

    fn client(&self) -> &Client {
        self.client.as_ref().unwrap()
    }

    pub fn resize(&self, (width, height): (u32, u32)) {
        self.runtime
            .block_on(self.client().set_window_rect(0, 0, width, height))
            .unwrap();
    }

    pub fn go(&self, url: &str) {
        self.runtime.block_on(self.client().goto(url)).unwrap();
    }

    pub fn url(&self) -> url::Url {
        self.runtime.block_on(self.client().current_url()).unwrap()
    }

    pub fn run(&self, script: &str) -> Value {
        self.runtime
            .block_on(self.client().execute(script, Vec::new()))
            .unwrap_or_else(|error| panic!("{error}"))
    }

    pub fn run_async(&self, script: &str) -> Value {
        self.runtime
            .block_on(self.client().execute_async(script, Vec::new()))
            .unwrap_or_else(|error| panic!("{error}"))
    }

    /// Waits until a script says yes.
    pub fn waits_for(&self, condition: &str) {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             const look = () => {{ let is = false; try {{ is = {condition}; }} catch {{}}
                 if (is) done(true); else setTimeout(look, 10); }};
             look();"
        );
        assert_eq!(self.run_async(&script), Value::Bool(true), "{condition}");
    }

    /// From here on no page runs a script of its own.
    pub fn without_scripts(&self) {
        self.chromium("Emulation.setScriptExecutionDisabled", json!({"value": true}));
    }

    /// The reader's system is set to dark.
    pub fn in_the_dark(&self) {
        let dark = json!({"name": "prefers-color-scheme", "value": "dark"});
        self.chromium("Emulation.setEmulatedMedia", json!({"features": [dark]}));
    }

    fn chromium(&self, command: &str, params: Value) {
        self.vendor("goog/cdp/execute", json!({"cmd": command, "params": params}));
    }

    /// What the console said since it was last asked for.
    pub fn console(&self) -> Vec<String> {
        let said = self.vendor("se/log", json!({"type": "browser"}));
        let said = said.as_array().unwrap().iter();
        said.map(|entry| entry["message"].as_str().unwrap().to_owned())
            .collect()
    }

    fn vendor(&self, path: &'static str, body: Value) -> Value {
        let command = Vendor { path, body };
        self.runtime.block_on(self.client().issue_cmd(command)).unwrap()
    }

    /// Does something inside a frame, which a script finds.
    pub fn in_frame(&self, frame: &str, does: impl FnOnce(&Self)) {
        let found = self.run(&format!("return {frame}"));
        let id = found
            .as_object()
            .and_then(|node| node.values().next())
            .and_then(Value::as_str);
        self.vendor(
            "frame",
            json!({"id": {"element-6066-11e4-a52e-4f735466cecf": id.expect("a frame")}}),
        );
        does(self);
        self.vendor("frame", json!({"id": null}));
    }

    /// Whether the page is another one than the one that was marked, and complete. While it changes nobody can tell.
    fn is_elsewhere(&self) -> bool {
        let script = "return !window.isBefore && document.readyState === 'complete'";
        let found = self.runtime.block_on(self.client().execute(script, Vec::new()));
        found.is_ok_and(|found| found == true)
    }

    /// What the page says.
    pub fn text(&self) -> String {
        self.run("return document.body.innerText").as_str().unwrap().to_owned()
    }

    pub fn source(&self) -> String {
        self.runtime.block_on(self.client().source()).unwrap()
    }

    /// A picture of the whole page.
    pub fn picture(&self, (width, height): (u32, u32)) -> Vec<u8> {
        self.resize((width, height));
        let whole = self
            .run("return document.documentElement.scrollHeight")
            .as_u64()
            .unwrap();
        // The window is higher than the page in it.
        let frame = u64::from(height) - self.run("return window.innerHeight").as_u64().unwrap();
        self.resize((width, u32::try_from(whole + frame).unwrap()));
        let picture = self.runtime.block_on(self.client().screenshot()).unwrap();
        self.resize((width, height));
        picture
    }

    fn all(&self, css: &str) -> Vec<Element> {
        self.runtime
            .block_on(self.client().find_all(Locator::Css(css)))
            .unwrap()
    }

    fn says(&self, element: &Element, label: &str) -> bool {
        self.runtime.block_on(async {
            let says = element.text().await.unwrap();
            says.split_whitespace().eq(label.split_whitespace()) && element.is_displayed().await.unwrap()
        })
    }

    /// The things of a kind (a CSS selector) that are in view and say just this.
    pub fn found(&self, css: &str, label: &str) -> Vec<Found<'_>> {
        let found = self.all(css).into_iter().filter(|element| self.says(element, label));
        found.map(|element| Found { browser: self, element }).collect()
    }

    /// The one thing of a kind that says this.
    #[track_caller]
    pub fn only(&self, css: &str, label: &str) -> Found<'_> {
        let mut found = self.found(css, label);
        assert_eq!(
            found.len(),
            1,
            "{css} with “{label}” on {}\n{}",
            self.url(),
            self.text()
        );
        found.remove(0)
    }

    /// The first thing of a kind.
    #[track_caller]
    pub fn first(&self, css: &str) -> Found<'_> {
        let mut found = self.all(css);
        assert!(!found.is_empty(), "{css} on {}\n{}", self.url(), self.text());
        Found {
            browser: self,
            element: found.remove(0),
        }
    }
}

/// What WebDriver has no word for and Chromium's driver has.
#[derive(Debug)]
struct Vendor {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Vendor {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (reqwest::Method, Option<String>) {
        (reqwest::Method::POST, Some(self.body.to_string()))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            let _ = self.runtime.block_on(client.close());
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Something on the page.
pub struct Found<'b> {
    browser: &'b Browser,
    element: Element,
}

impl Found<'_> {
    /// Clicks it; a link or a button leads to another page, and that one is waited for.
    pub fn click(&self) {
        let browser = self.browser;
        let tag = browser.runtime.block_on(self.element.tag_name()).unwrap();
        let leads_on = matches!(tag.as_str(), "a" | "button");
        if leads_on {
            browser.run("window.isBefore = true");
        }
        browser.runtime.block_on(self.element.click()).unwrap();
        let started = Instant::now();
        while leads_on && !browser.is_elsewhere() {
            assert!(started.elapsed() < DEADLINE, "no other page after {}", browser.url());
        }
    }

    /// Left, top, width and height in the page (pixels).
    pub fn place(&self) -> (f64, f64, f64, f64) {
        self.browser.runtime.block_on(self.element.rectangle()).unwrap()
    }

    pub fn text(&self) -> String {
        self.browser.runtime.block_on(self.element.text()).unwrap()
    }

    /// The things of a kind inside it.
    pub fn inside(&self, css: &str) -> Vec<Self> {
        let inside = self.browser.runtime.block_on(self.element.find_all(Locator::Css(css)));
        let browser = self.browser;
        inside
            .unwrap()
            .into_iter()
            .map(|element| Found { browser, element })
            .collect()
    }
}
