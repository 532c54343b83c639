//! How a desk that serves a pack presents itself: `[site]` in `pack.toml`. Everything in it is optional.

use std::collections::BTreeMap;

use toml::{Spanned, de::DeValue};
use unic_langid::LanguageIdentifier;

use super::{
    Diagnostic,
    reader::{Fields, Reader},
};

/// What a desk says of itself on its pages.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Site {
    /// What it is called.
    pub name: Option<Line>,
    /// How readers reach its people.
    pub contact: Option<Line>,
    /// What it does with what readers leave behind, instead of our own line.
    pub privacy: Option<Line>,
    /// The colour of buttons and links, on light pages.
    pub accent: Option<Colour>,
    /// The same, for readers whose system is set to dark.
    pub accent_dark: Option<Colour>,
    /// The file of its logo in the pack's folder, an SVG or a PNG.
    pub logo: Option<String>,
    /// Which sites may show the pages inside their own: `https://` and a host, perhaps a port.
    pub embed: Vec<String>,
}

/// A line of text, the same in every language or one for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// The same for everybody, such as a name or a telephone number.
    Same(String),
    /// By the tag of the language.
    Each(BTreeMap<String, String>),
}

impl Line {
    /// The line for readers of a language; of one for each language, any where theirs is not among them.
    pub fn of(&self, lang: &str) -> &str {
        match self {
            Self::Same(text) => text,
            Self::Each(texts) => texts
                .get(lang)
                .or_else(|| texts.values().next())
                .map_or("", String::as_str),
        }
    }
}

/// A colour: red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// What lies under text in the accent's colour: the paper and the ground of light and of dark pages (the values of
/// `style.css` of the web room, which a test compares).
pub const LIGHT: [Colour; 2] = [Colour([0xff, 0xff, 0xff]), Colour([0xf3, 0xf5, 0xf8])];
/// The same for dark pages, and the letters on a dark page's buttons.
pub const DARK: [Colour; 3] = [
    Colour([0x1a, 0x22, 0x2a]),
    Colour([0x10, 0x16, 0x1c]),
    Colour([0x0b, 0x1b, 0x2b]),
];

/// The least contrast of text, WCAG 2.2, 1.4.3.
const CONTRAST: f64 = 4.5;
/// A logo (bytes).
pub(super) const LARGEST_LOGO: usize = 64 * 1024;
/// A line on a page (letters).
const LONGEST: usize = 200;

impl Colour {
    /// `#rrggbb`.
    fn parse(text: &str) -> Option<Self> {
        let digits = text
            .strip_prefix('#')
            .filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// The contrast with another colour, from 1 to 21, as WCAG 2.2 defines it.
    fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// WCAG 2.2, "relative luminance".
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// Reads `[site]`.
pub(super) fn read(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>) -> Option<Site> {
    let mut fields = reader.table(value)?;
    let site = Site {
        name: line(reader, &mut fields, "name"),
        contact: line(reader, &mut fields, "contact"),
        privacy: line(reader, &mut fields, "privacy"),
        accent: colour(reader, &mut fields, "accent", &LIGHT),
        accent_dark: colour(reader, &mut fields, "accent-dark", &DARK),
        logo: logo(reader, &mut fields),
        embed: embed(reader, &mut fields),
    };
    reader.no_more(fields);
    Some(site)
}

fn line<'d>(reader: &mut Reader<'_>, fields: &mut Fields<'d>, key: &'static str) -> Option<Line> {
    let value = fields.take(key)?.value;
    if let DeValue::Table(texts) = value.get_ref() {
        let mut each = BTreeMap::new();
        for (lang, text) in texts {
            let tag = lang.get_ref().to_string();
            reader.parsed::<LanguageIdentifier>(&tag, &lang.span());
            each.extend(short(reader, text).map(|text| (tag, text)));
        }
        return (!each.is_empty()).then_some(Line::Each(each));
    }
    short(reader, value).map(Line::Same)
}

/// One line that fits at the edge of a page.
fn short(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>) -> Option<String> {
    let text = reader.text(value)?.trim();
    if text.is_empty() || text.chars().count() > LONGEST || text.chars().any(char::is_control) {
        let fault = Diagnostic::error("bad-line", reader.path).at(value.span());
        reader.fault(fault.with("most", LONGEST));
        return None;
    }
    Some(text.to_owned())
}

/// A colour that can be read on each of these, and they on it.
fn colour(reader: &mut Reader<'_>, fields: &mut Fields<'_>, key: &'static str, on: &[Colour]) -> Option<Colour> {
    let value = fields.take(key)?.value;
    let text = reader.text(value)?;
    let Some(colour) = Colour::parse(text) else {
        let fault = Diagnostic::error("bad-colour", reader.path).at(value.span());
        reader.fault(fault.with("colour", text));
        return None;
    };
    let least = on.iter().map(|under| colour.contrast(*under)).fold(f64::MAX, f64::min);
    if least < CONTRAST {
        let fault = Diagnostic::error("low-contrast", reader.path).at(value.span());
        // Rounded down: what is refused never looks as if it were enough.
        let rounded = format!("{:.1}", (least * 10.0).floor() / 10.0);
        reader.fault(
            fault
                .with("colour", text)
                .with("contrast", rounded)
                .with("wanted", CONTRAST),
        );
    }
    Some(colour)
}

/// The name of a file beside `pack.toml`, not in another folder.
fn logo(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Option<String> {
    let value = fields.take("logo")?.value;
    let text = reader.text(value)?;
    let is_name = !text.starts_with('.') && !text.contains(['/', '\\', ':']);
    if is_name && kind_of_logo(text).is_some() {
        return Some(text.to_owned());
    }
    let fault = Diagnostic::error("bad-logo", reader.path).at(value.span());
    reader.fault(fault.with("file", text));
    None
}

/// Whether a file is what its name says, and not too large for every page.
pub(super) fn is_logo(name: &str, bytes: &[u8]) -> bool {
    let is_kind = match kind_of_logo(name) {
        Some("image/png") => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
        Some(_) => std::str::from_utf8(bytes).is_ok_and(|text| text.contains("<svg")),
        None => false,
    };
    is_kind && bytes.len() <= LARGEST_LOGO
}

/// The media type of a logo's file, by its name.
pub fn kind_of_logo(name: &str) -> Option<&'static str> {
    let (_, ending) = name.rsplit_once('.')?;
    match ending {
        "svg" => Some("image/svg+xml"),
        "png" => Some("image/png"),
        _ => None,
    }
}

fn embed(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Vec<String> {
    let Some(entry) = fields.take("embed") else {
        return Vec::new();
    };
    let mut sites = Vec::new();
    for item in reader.array(entry.value).unwrap_or_default() {
        let Some(text) = reader.text(item) else { continue };
        if is_origin(text) {
            sites.push(text.to_ascii_lowercase());
        } else {
            let fault = Diagnostic::error("bad-origin", reader.path).at(item.span());
            reader.fault(fault.with("origin", text));
        }
    }
    sites
}

/// `https://` and a host, perhaps a port, and nothing after it; without TLS on this computer alone.
fn is_origin(text: &str) -> bool {
    let is_host = |host: &str| {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b".-:".contains(&byte);
        !host.is_empty() && host.bytes().all(allowed)
    };
    let is_here = |host: &str| {
        let name = host.split(':').next().unwrap_or_default();
        matches!(name, "localhost" | "127.0.0.1")
    };
    match text.split_once("://") {
        Some(("https", host)) => is_host(host),
        Some(("http", host)) => is_host(host) && is_here(host),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        let of = |one: &str, two: &str| Colour::parse(one).unwrap().contrast(Colour::parse(two).unwrap());
        assert!((of("#000000", "#ffffff") - 21.0).abs() < 1e-9);
        assert!((of("#ffffff", "#ffffff") - 1.0).abs() < 1e-9);
        // The greys that people quote: the lightest that passes on white, and the next.
        assert!(of("#767676", "#ffffff") >= CONTRAST && of("#777777", "#ffffff") < CONTRAST);
    }

    #[test]
    fn only_a_site_of_its_own_may_be_named() {
        for good in [
            "https://intranet.example.com",
            "https://x.example:8443",
            "http://localhost:3000",
        ] {
            assert!(is_origin(good), "{good}");
        }
        for bad in [
            "https://",
            "http://example.com",
            "*",
            "https://*.example.com",
            "https://a.example/x",
            "https://a b",
            "'self'",
            "https://a;b",
        ] {
            assert!(!is_origin(bad), "{bad}");
        }
    }
}
