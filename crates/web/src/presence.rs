//! How the desk that serves an edition presents itself: its colours, its logo, who may show its pages in their own.

use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, header},
};
use wegwijs_pack::{Pack, Site, kind_of_logo};

use crate::{guard, kept::digest};

/// What a desk's `[site]` comes to.
pub(crate) struct Presence {
    pub(crate) site: Site,
    /// The headers that every answer has.
    pub(crate) headers: HeaderMap,
    /// A style with its colours, where it has any.
    pub(crate) style: Option<File>,
    pub(crate) logo: Option<File>,
}

/// A file of the desk's own, by a name that changes with what is in it.
pub(crate) struct File {
    name: String,
    pub(crate) kind: &'static str,
    pub(crate) body: Bytes,
}

impl Presence {
    /// Reads what a pack says of who serves it.
    ///
    /// # Errors
    /// The pack cannot be read.
    pub(crate) fn of(pack: &Pack, common: &HeaderMap) -> Result<Self, wegwijs_disk::ReadError> {
        let site = pack.site()?;
        let logo = site.logo.as_deref().and_then(|name| Some((name, kind_of_logo(name)?)));
        let logo = match (logo, pack.logo()?) {
            (Some((name, kind)), Some(bytes)) => {
                let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
                Some(File::new("logo", ending, kind, bytes.into()))
            }
            _ => None,
        };
        let style = style(&site);
        let mut headers = common.clone();
        if let Ok(policy) = HeaderValue::from_str(&guard::policy(&site.embed)) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        Ok(Self {
            style: (!style.is_empty()).then(|| File::new("site", "css", "text/css; charset=utf-8", style.into())),
            logo,
            headers,
            site,
        })
    }

    /// The file of a name.
    pub(crate) fn file(&self, name: &str) -> Option<&File> {
        self.files().find(|file| file.name == name)
    }

    pub(crate) fn files(&self) -> impl Iterator<Item = &File> {
        self.style.iter().chain(&self.logo)
    }
}

impl File {
    fn new(name: &str, ending: &str, kind: &'static str, body: Bytes) -> Self {
        let digest = digest(&body);
        Self {
            name: format!("{name}.{}.{ending}", digest.get(..10).unwrap_or_default()),
            kind,
            body,
        }
    }

    /// Its address, from the first slash on.
    pub(crate) fn path(&self) -> String {
        format!("/-/assets/{}", self.name)
    }
}

/// The desk's colours in the place of ours. What lies over a button and under a hint follows from them.
fn style(site: &Site) -> String {
    let of = |colour: &wegwijs_pack::Colour| {
        format!(
            ":root {{ --act: {colour}; --act-over: color-mix(in srgb, {colour} 80%, var(--ink)); \
             --tint: color-mix(in srgb, {colour} 10%, var(--paper)); }}\n"
        )
    };
    let light = site.accent.as_ref().map(|colour| {
        // Where the desk names no colour for the dark, ours stands there.
        format!("@media (prefers-color-scheme: light) {{ {} }}\n", of(colour).trim_end())
    });
    let dark = site
        .accent_dark
        .as_ref()
        .map(|colour| format!("@media (prefers-color-scheme: dark) {{ {} }}\n", of(colour).trim_end()));
    [light, dark].into_iter().flatten().collect()
}
