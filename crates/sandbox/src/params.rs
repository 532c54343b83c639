//! Parameters of a query or a form: in order, decoded, and never silently the first of two.

use url::form_urlencoded;

/// Decoded parameters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Params(Vec<(String, String)>);

/// A parameter that may come once came more than once (refused by RFC 6749, section 3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repeated;

impl Params {
    /// Reads `a=1&b=2`. Never fails: what is not UTF-8 becomes a replacement character.
    pub fn parse(encoded: impl AsRef<[u8]>) -> Self {
        Self(form_urlencoded::parse(encoded.as_ref()).into_owned().collect())
    }

    /// A parameter that may come once. An empty value counts as absent (RFC 6749, section 3.1).
    ///
    /// # Errors
    /// It came more than once.
    pub fn one(&self, name: &str) -> Result<Option<&str>, Repeated> {
        let mut values = self.all(name);
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(Repeated),
            (value, None) => Ok(value.filter(|value| !value.is_empty())),
        }
    }

    /// As [`Params::one`], but repeated counts as absent.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.one(name).ok().flatten()
    }

    /// All values of a parameter.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_parameter_is_not_the_first_of_two() {
        let params = Params::parse("a=1&a=2&b=x%2By+z&c=");
        assert_eq!(params.one("a"), Err(Repeated));
        assert_eq!(params.get("a"), None);
        assert_eq!(params.get("b"), Some("x+y z"));
        assert_eq!(params.one("c"), Ok(None));
        assert_eq!(params.one("d"), Ok(None));
    }
}
