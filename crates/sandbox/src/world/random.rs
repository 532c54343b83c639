//! Texts that nobody can guess, or, for a test, that it can repeat.

use std::fmt;

use sha2::{Digest, Sha256};

/// Hashes a counter under a seed: 32 new bytes at a time.
pub(crate) struct Random {
    seed: [u8; 32],
    counter: u64,
}

/// Letters, digits and the characters that must be percent-encoded in an address: a client that decodes once too
/// often, or not at all, is found out.
const AWKWARD: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/// What may stand in an `Authorization: Bearer` header without quotes (RFC 6750).
const PLAIN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl Random {
    /// Seeded by the operating system.
    pub(crate) fn from_os() -> Self {
        // The sign-in library fills this from the operating system: one source of randomness less to depend on.
        let text = oauth2::CsrfToken::new_random_len(32);
        Self::from_bytes(text.secret().as_bytes())
    }

    /// The same seed gives the same texts.
    pub(crate) fn seeded(seed: u64) -> Self {
        Self::from_bytes(&seed.to_be_bytes())
    }

    fn from_bytes(bytes: &[u8]) -> Self {
        Self {
            seed: Sha256::digest(bytes).into(),
            counter: 0,
        }
    }

    /// An authorisation code or refresh token: `!`, `+`, `/` and `=` are in it, whatever chance does.
    pub(crate) fn awkward(&mut self, length: usize) -> String {
        format!("stampNL001.!+/{}==", self.text(length, AWKWARD))
    }

    /// An access token.
    pub(crate) fn plain(&mut self, length: usize) -> String {
        self.text(length, PLAIN)
    }

    fn text(&mut self, length: usize, alphabet: &str) -> String {
        let mut text = String::with_capacity(length);
        while text.len() < length {
            let wanted = length - text.len();
            let block = self.block();
            text.extend(
                block
                    .iter()
                    .filter_map(|byte| alphabet.as_bytes().get(usize::from(byte & 63)))
                    .map(|letter| char::from(*letter))
                    .take(wanted),
            );
        }
        text
    }

    fn block(&mut self) -> [u8; 32] {
        self.counter = self.counter.wrapping_add(1);
        Sha256::new()
            .chain_update(self.seed)
            .chain_update(self.counter.to_be_bytes())
            .finalize()
            .into()
    }
}

impl fmt::Debug for Random {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Random")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats_itself_and_the_operating_system_does_not() {
        let (mut one, mut other) = (Random::seeded(7), Random::seeded(7));
        let first = one.awkward(600);
        assert_eq!(first, other.awkward(600));
        assert_ne!(first, one.awkward(600));
        assert!(first.len() > 600);
        assert_ne!(Random::from_os().plain(40), Random::from_os().plain(40));
    }
}
