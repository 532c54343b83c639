//! The country of the reader's Exact Online: what `--country` takes, and where to sign in.

use clap::{
    Arg, Command, Error,
    builder::{PossibleValue, StringValueParser, TypedValueParser},
};

use super::{failure::Failure, providers};
use wegwijs_access::provider::Sites;
use wegwijs_message::Msg;
use wegwijs_pack::Pack;
use wegwijs_words::parse_tag;

/// Any word: the pack, which is not known yet, may know more countries than the program.
#[derive(Clone)]
pub struct AnyCountry;

impl TypedValueParser for AnyCountry {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &std::ffi::OsStr) -> Result<String, Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    /// For who lets a shell complete them.
    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let sites = providers::sites(&Pack::Embedded);
        let known: Vec<String> = sites.countries().map(str::to_owned).collect();
        Some(Box::new(known.into_iter().map(PossibleValue::new)))
    }
}

/// The country that is meant: that of `--country`, else that of the language where there is a site for it.
///
/// # Errors
/// `--country` names one without a site.
pub fn meant(given: Option<&str>, lang: Option<&str>, sites: &Sites) -> Result<Option<String>, Failure> {
    let is_known = |country: &str| sites.countries().any(|known| known == country);
    match given {
        Some(country) if is_known(country) => Ok(Some(country.to_owned())),
        Some(country) => Err(Failure::usage(
            Msg::error("usage-value")
                .text("arg", "--country")
                .text("value", country)
                .text("known", sites.known()),
        )),
        None => Ok(lang.and_then(region).filter(|country| is_known(country))),
    }
}

/// The country in a language tag: `nl-BE` is used in Belgium.
fn region(tag: &str) -> Option<String> {
    let region = parse_tag(tag).ok()?.region?.as_str().to_lowercase();
    Some(if region == "gb" { "uk".to_owned() } else { region })
}

/// Where to sign in; without a country only the product's name is sure.
pub fn site<'s>(country: Option<&str>, sites: &'s Sites) -> &'s str {
    country
        .and_then(|country| sites.host(country))
        .unwrap_or("Exact Online")
}
