//! The sites of Exact Online.

/// The sites of Exact Online by country. \[code\]: what its public API clients list. Accounts and tokens belong to one.
pub(super) const SITES: [(&str, &str); 7] = [
    ("nl", "start.exactonline.nl"),
    ("be", "start.exactonline.be"),
    ("de", "start.exactonline.de"),
    ("fr", "start.exactonline.fr"),
    ("es", "start.exactonline.es"),
    ("uk", "start.exactonline.co.uk"),
    ("com", "start.exactonline.com"),
];

/// The countries that Exact Online has a site for.
pub const COUNTRIES: [&str; 7] = ["nl", "be", "de", "fr", "es", "uk", "com"];

/// The host of Exact Online in a country.
pub fn site(country: &str) -> Option<&'static str> {
    SITES
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(country))
        .map(|(_, site)| *site)
}
