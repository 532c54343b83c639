//! Which language to speak: what is asked for, matched with what there is.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// What was chosen, and what was asked for in vain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// A language of the pack, as its folder is called.
    pub tag: String,
    /// What was asked for and is not there.
    pub missed: Option<String>,
}

/// The text is no BCP 47 language tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageError(pub String);

/// Spoken when nothing fits.
const DEFAULT: &str = "en";

/// The language that the environment asks for: `WEGWIJS_LANG`, else the POSIX ones in their order, cut at `.` and `@`.
pub fn requested(env: impl Fn(&str) -> Option<String>) -> Option<String> {
    ["WEGWIJS_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| env(name))
        .map(|value| value.split(['.', '@']).next().unwrap_or_default().to_owned())
        .find(|value| !value.is_empty())
        .filter(|value| value != "C" && value != "POSIX")
}

/// Reads a language tag.
///
/// # Errors
/// It is none.
pub fn parse_tag(tag: &str) -> Result<LanguageIdentifier, LanguageError> {
    tag.parse().map_err(|_| LanguageError(tag.to_owned()))
}

/// The language of the pack that fits the tag, if any.
pub fn match_language(tag: &str, available: &[String]) -> Option<String> {
    let wanted = parse_tag(tag).ok()?;
    let there: Vec<LanguageIdentifier> = available.iter().filter_map(|tag| tag.parse().ok()).collect();
    let found = negotiate_languages(&[wanted], &there, None, NegotiationStrategy::Lookup);
    let found = found.first()?;
    available
        .iter()
        .find(|tag| tag.parse().ok().as_ref() == Some(*found))
        .cloned()
}

/// The language to speak for what is asked for.
pub fn choose(asked: Option<&str>, available: &[String]) -> Language {
    let found = asked.and_then(|tag| match_language(tag, available));
    match found {
        Some(tag) => Language { tag, missed: None },
        None => {
            let default = available
                .iter()
                .find(|tag| *tag == DEFAULT)
                .or_else(|| available.first());
            Language {
                tag: default.map_or(DEFAULT, String::as_str).to_owned(),
                missed: asked.map(str::to_owned),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pick(asked: Option<&str>) -> Language {
        choose(asked, &["en".into(), "nl".into()])
    }

    #[test]
    fn a_region_falls_back_to_its_language() {
        for tag in ["nl", "nl-BE", "nl_NL", "NL", "nl-Latn-NL"] {
            assert_eq!(
                pick(Some(tag)),
                Language {
                    tag: "nl".into(),
                    missed: None
                },
                "{tag}"
            );
        }
        assert_eq!(pick(Some("en-US")).tag, "en");
    }

    #[test]
    fn what_does_not_fit_becomes_english_and_is_told() {
        assert_eq!(
            pick(Some("fr")),
            Language {
                tag: "en".into(),
                missed: Some("fr".into())
            }
        );
        assert_eq!(
            pick(Some("!?")),
            Language {
                tag: "en".into(),
                missed: Some("!?".into())
            }
        );
        assert_eq!(
            pick(None),
            Language {
                tag: "en".into(),
                missed: None
            }
        );
    }

    #[test]
    fn the_environment_is_read_in_posix_order() {
        let asked = |pairs: &[(&str, &str)]| {
            requested(|name| {
                pairs
                    .iter()
                    .find(|(n, _)| *n == name)
                    .map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(asked(&[("LANG", "nl_BE.UTF-8@euro")]).as_deref(), Some("nl_BE"));
        assert_eq!(
            asked(&[("LANG", "nl_NL"), ("LC_ALL", "en_GB.UTF-8")]).as_deref(),
            Some("en_GB")
        );
        assert_eq!(asked(&[("LC_MESSAGES", "nl"), ("LC_ALL", "")]).as_deref(), Some("nl"));
        assert_eq!(
            asked(&[("WEGWIJS_LANG", "nl"), ("LC_ALL", "en")]).as_deref(),
            Some("nl")
        );
        assert_eq!(asked(&[("LANG", "C.UTF-8")]), None);
        assert_eq!(asked(&[]), None);
    }
}
