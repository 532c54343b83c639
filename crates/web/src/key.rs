//! The key to what readers say of all steps. Of the key itself only a digest is kept, and it is compared in the same
//! time whatever was typed.

use std::fmt;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Shorter keys could be guessed (characters).
const SHORTEST: usize = 20;

/// A key.
#[derive(Clone)]
pub struct Key([u8; 32]);

/// A key that could be guessed; it must have at least so many characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooShort(pub usize);

impl Key {
    /// A key as whoever runs the server wrote it; blanks around it do not count.
    ///
    /// # Errors
    /// It is too short.
    pub fn new(text: &str) -> Result<Self, TooShort> {
        let text = text.trim();
        if text.chars().count() < SHORTEST {
            return Err(TooShort(SHORTEST));
        }
        Ok(Self(digest(text)))
    }

    /// Whether this is the key.
    pub(crate) fn is(&self, text: &str) -> bool {
        self.0.ct_eq(&digest(text.trim())).into()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Key(…)")
    }
}

fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn a_key_is_itself_and_nothing_else_and_says_nothing_of_itself() {
        let text = "een-lange-sleutel-voor-de-servicedesk";
        let key = Key::new(&format!(" {text}\n")).unwrap();
        assert!(key.is(text) && key.is(&format!("{text} ")));
        for other in ["", "een-lange-sleutel-voor-de-servicedes", &text.to_uppercase()] {
            assert!(!key.is(other), "{other}");
        }
        assert!(!format!("{key:?}").contains("sleutel"));
        assert_eq!(Key::new("  kort  ").unwrap_err(), TooShort(SHORTEST));
    }
}
