//! One address for terminal, JSON, tests and web: `<lang>/<guide>/<step>?<step>=<option>&v=<version>`.
//!
//! Keys are sorted. A value names the way out that was taken: an option, a verdict, or the detour that was visited.
//! Private fields are never in it.

use std::{collections::BTreeMap, fmt};

use wegwijs_message::{GuideId, InvalidId, Msg, StepId};

/// The key of the guide's version.
const VERSION_KEY: &str = "v";
/// The key that a host may add for the language of the product's labels.
pub const UI_LANG_KEY: &str = "ui";
/// No step may have one of these names.
pub(super) const RESERVED_KEYS: [&str; 2] = [VERSION_KEY, UI_LANG_KEY];

/// Longer texts are no address (bytes).
const MAX_LEN: usize = 8 * 1024;

/// Where somebody is, or wants to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The language of the texts.
    pub lang: Option<String>,
    /// The guide.
    pub guide: GuideId,
    /// The step; `None` for the guide's start.
    pub step: Option<StepId>,
    /// The guide's version that the address was made with.
    pub version: Option<u32>,
    /// The ways out that were taken, by step.
    pub exits: BTreeMap<StepId, String>,
}

/// The text is no address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddressError {
    /// Nothing there.
    Empty,
    /// More than 8 KiB, or more than three parts.
    TooLong,
    /// A part is no kebab-case name, or the first of three no language tag.
    InvalidId(InvalidId),
}

impl AddressError {
    /// The error in words.
    pub fn msg(&self) -> Msg {
        match self {
            Self::Empty => Msg::error("address-empty"),
            Self::TooLong => Msg::error("address-too-long"),
            Self::InvalidId(id) => Msg::error("address-invalid").text("part", &id.0),
        }
    }
}

impl Address {
    /// Reads an address. The language and the step may be left out; `is_lang` tells a language from a guide. Keys
    /// and values that cannot be names are dropped.
    ///
    /// # Errors
    /// What makes the text no address.
    pub fn parse(text: &str, is_lang: impl Fn(&str) -> bool) -> Result<Self, AddressError> {
        if text.len() > MAX_LEN {
            return Err(AddressError::TooLong);
        }
        let (path, query) = text.trim().split_once('?').unwrap_or((text.trim(), ""));
        let mut parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        let has_lang = parts.len() == 3 || parts.first().is_some_and(|first| is_lang(first));
        let lang = has_lang.then(|| parts.remove(0)).map(parse_lang).transpose()?;
        let (guide, step) = match *parts.as_slice() {
            [] | [""] => return Err(AddressError::Empty),
            [guide] => (guide, None),
            [guide, step] => (guide, Some(step)),
            _ => return Err(AddressError::TooLong),
        };
        let (version, exits) = read_query(query);
        Ok(Self {
            lang,
            guide: guide.parse().map_err(AddressError::InvalidId)?,
            step: step.map(str::parse).transpose().map_err(AddressError::InvalidId)?,
            version,
            exits,
        })
    }
}

/// The same address for who has the product's labels in a language of their own. Keys stay sorted.
pub fn with_ui_lang(address: &str, tag: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let ui = format!("{UI_LANG_KEY}={tag}");
    let mut pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    pairs.push(&ui);
    pairs.sort_unstable();
    format!("{path}?{}", pairs.join("&"))
}

/// Whether it is a language that anybody speaks is for others to say.
fn parse_lang(text: &str) -> Result<String, AddressError> {
    let is_tag = !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if is_tag {
        Ok(text.to_owned())
    } else {
        Err(AddressError::InvalidId(InvalidId(text.to_owned())))
    }
}

fn read_query(query: &str) -> (Option<u32>, BTreeMap<StepId, String>) {
    let mut version = None;
    let mut exits = BTreeMap::new();
    for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        if key == VERSION_KEY {
            version = value.parse().ok();
        } else if key == UI_LANG_KEY {
            // A host's own.
        } else if let (Ok(key), Ok(value)) = (key.parse(), value.parse::<StepId>()) {
            exits.insert(key, value.into());
        }
    }
    (version, exits)
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(lang) = &self.lang {
            write!(f, "{lang}/")?;
        }
        write!(f, "{}", self.guide)?;
        if let Some(step) = &self.step {
            write!(f, "/{step}")?;
        }
        let mut pairs: Vec<(&str, String)> = self
            .exits
            .iter()
            .map(|(step, exit)| (step.as_str(), exit.clone()))
            .collect();
        pairs.extend(self.version.map(|version| (VERSION_KEY, version.to_string())));
        pairs.sort();
        for (i, (key, value)) in pairs.iter().enumerate() {
            write!(f, "{}{key}={value}", if i == 0 { '?' } else { '&' })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Address, AddressError> {
        Address::parse(text, |part| part == "nl" || part == "en")
    }

    #[test]
    fn the_language_and_the_step_may_be_left_out() {
        for (text, shown) in [
            ("revoke", "revoke"),
            ("nl/revoke", "nl/revoke"),
            ("revoke/proof", "revoke/proof"),
            (" /nl/revoke/proof/ ", "nl/revoke/proof"),
            ("fr/revoke/proof?v=3", "fr/revoke/proof?v=3"),
        ] {
            assert_eq!(parse(text).unwrap().to_string(), shown, "{text}");
        }
    }

    #[test]
    fn keys_are_sorted_and_what_cannot_be_a_name_is_dropped() {
        let address = parse("nl/revoke/x?z=1&v=2&app=E%20F&&=&a=b&Q=r&b").unwrap();
        assert_eq!(address.to_string(), "nl/revoke/x?a=b&v=2&z=1");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        assert_eq!(parse(""), Err(AddressError::Empty));
        assert_eq!(parse("nl"), Err(AddressError::Empty));
        assert_eq!(parse("nl/a/b/c"), Err(AddressError::TooLong));
        assert_eq!(parse(&"a".repeat(10_000)), Err(AddressError::TooLong));
        assert!(matches!(parse("Hoe trek ik in"), Err(AddressError::InvalidId(_))));
    }
}
