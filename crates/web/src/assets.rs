//! The files that pages use: a style, a script, an icon. Their names change with what is in them, so that they can be
//! kept forever.

use std::sync::LazyLock;

use crate::kept::digest;

/// A file by what it is called in pages.
pub(crate) struct Asset {
    pub(crate) kind: &'static str,
    pub(crate) body: &'static str,
    name: LazyLock<String>,
}

/// How pages look.
pub(crate) static STYLE: Asset = Asset {
    kind: "text/css; charset=utf-8",
    body: include_str!("assets/style.css"),
    name: LazyLock::new(|| named("style", "css", STYLE.body)),
};
/// Makes a conversation of the pages.
pub(crate) static SCRIPT: Asset = Asset {
    kind: "text/javascript; charset=utf-8",
    body: include_str!("assets/chat.js"),
    name: LazyLock::new(|| named("chat", "js", SCRIPT.body)),
};
/// Says in place whether a step matches a reader's screen; only where readers are asked.
pub(crate) static REPORT: Asset = Asset {
    kind: "text/javascript; charset=utf-8",
    body: include_str!("assets/report.js"),
    name: LazyLock::new(|| named("report", "js", REPORT.body)),
};
/// What a browser shows beside the title.
pub(crate) static ICON: Asset = Asset {
    kind: "image/svg+xml",
    body: include_str!("assets/icon.svg"),
    name: LazyLock::new(|| named("icon", "svg", ICON.body)),
};

fn named(name: &str, ending: &str, body: &str) -> String {
    let digest = digest(body.as_bytes());
    format!("{name}.{}.{ending}", digest.get(..10).unwrap_or_default())
}

impl Asset {
    /// Its address, from the first slash on.
    pub(crate) fn path(&self) -> String {
        format!("/-/assets/{}", *self.name)
    }
}

/// The file of a name.
pub(crate) fn named_so(name: &str) -> Option<&'static Asset> {
    all().into_iter().find(|asset| *asset.name == name)
}

/// All of them.
pub(crate) fn all() -> [&'static Asset; 4] {
    [&STYLE, &SCRIPT, &REPORT, &ICON]
}
