//! Why there is no new pair of tokens, and how the token endpoint words that.

use crate::world::{TokenAnswer, World, clock};

/// Why there is no new pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenRefusal {
    /// Something is missing, or the token was never given out.
    InvalidRequest,
    /// Unknown app or wrong secret.
    InvalidClient,
    /// The code is unknown, used, too old, or was meant for another address.
    InvalidGrant,
    /// Neither a code nor a refresh.
    UnsupportedGrantType,
    /// Used or replaced.
    Old,
    /// Unused for too long.
    Expired {
        /// When it expired (seconds since 1970).
        at: i64,
    },
    /// Within [`crate::Rules::token_window`] of the previous token. Harmless.
    TooEarly,
    /// The user took their consent back.
    Withdrawn,
    /// More than [`crate::Rules::token_calls_a_day`].
    TooManyCalls,
}

impl World {
    /// How the token endpoint words a refusal.
    pub fn token_answer(&self, refusal: TokenRefusal) -> TokenAnswer {
        match refusal {
            TokenRefusal::InvalidRequest => TokenAnswer::bare(400, "invalid_request"),
            TokenRefusal::InvalidClient => TokenAnswer::bare(401, "invalid_client"),
            TokenRefusal::InvalidGrant => TokenAnswer::bare(400, "invalid_grant"),
            TokenRefusal::UnsupportedGrantType => TokenAnswer::bare(400, "unsupported_grant_type"),
            TokenRefusal::Old => self.rules.old_token.clone(),
            TokenRefusal::Expired { at } => TokenAnswer::new(
                400,
                "invalid_request",
                format!(
                    "The refresh token expired at {} and it is now {}.",
                    clock::us_date(at),
                    clock::us_date(self.now())
                ),
            ),
            TokenRefusal::TooEarly => self.rules.too_early.clone(),
            TokenRefusal::Withdrawn => self.rules.withdrawn.clone(),
            // No real body is known; only that a limit is a 429 [code].
            TokenRefusal::TooManyCalls => TokenAnswer::bare(429, "too_many_requests"),
        }
    }
}
