//! Tokens, as a token endpoint gives them: more liberal than the standard, because Exact Online is.

use std::{fmt, time::Duration};

use oauth2::{AccessToken, RefreshToken, Scope, TokenResponse, TokenType};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, Visitor},
};

use super::evidence::Kind as ProviderKind;

/// How long an access token of Exact Online lives (seconds) \[doc\].
const ACCESS_LIVES: u64 = 600;
/// Longer than any token lives (seconds), and what is taken for a lifetime that nobody told.
pub(crate) const LONGEST: u64 = 10 * 365 * 24 * 3600;

/// Tokens, as the token endpoint gave them.
#[derive(Deserialize)]
pub(crate) struct TokenAnswer {
    access_token: AccessToken,
    #[serde(default)]
    token_type: Kind,
    #[serde(default, deserialize_with = "seconds")]
    expires_in: Option<u64>,
    #[serde(default)]
    refresh_token: Option<RefreshToken>,
}

impl TokenAnswer {
    pub(crate) fn access(&self) -> &str {
        self.access_token.secret()
    }

    /// The next refresh token; none where the provider does not rotate.
    pub(crate) fn refresh(&self) -> Option<&str> {
        let token = self.refresh_token.as_ref()?.secret().as_str();
        (!token.is_empty()).then_some(token)
    }

    /// How long the access token lives (seconds). Where another provider than Exact Online does not tell, it is good
    /// until it is refused.
    pub(crate) fn expires_in(&self, kind: ProviderKind) -> u64 {
        self.expires_in.unwrap_or(match kind {
            ProviderKind::ExactOnline => ACCESS_LIVES,
            ProviderKind::OAuth2 => LONGEST,
        })
    }

    /// Whether this can be used: a bearer token that fits in a header.
    pub(super) fn is_usable(&self) -> bool {
        let is_token = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic());
        self.token_type.0.eq_ignore_ascii_case("bearer") && is_token(self.access())
    }
}

impl fmt::Debug for TokenAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenAnswer")
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}

/// Asked for by [`TokenResponse`]; says nothing.
impl Serialize for TokenAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl TokenResponse for TokenAnswer {
    type TokenType = Kind;

    fn access_token(&self) -> &AccessToken {
        &self.access_token
    }

    fn token_type(&self) -> &Kind {
        &self.token_type
    }

    fn expires_in(&self) -> Option<Duration> {
        self.expires_in.map(Duration::from_secs)
    }

    fn refresh_token(&self) -> Option<&RefreshToken> {
        self.refresh_token.as_ref()
    }

    fn scopes(&self) -> Option<&Vec<Scope>> {
        None
    }
}

/// A token's type, in any case; a bearer token where none is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Kind(String);

impl Default for Kind {
    fn default() -> Self {
        Self("bearer".to_owned())
    }
}

impl TokenType for Kind {}

/// A number of seconds, as a number or as text \[obs\]. What makes no sense counts as not told.
fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    struct Seconds;

    impl<'de> Visitor<'de> for Seconds {
        type Value = Option<u64>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("seconds")
        }

        fn visit_u64<E: de::Error>(self, seconds: u64) -> Result<Self::Value, E> {
            Ok(Some(seconds.min(LONGEST)))
        }

        fn visit_i64<E: de::Error>(self, seconds: i64) -> Result<Self::Value, E> {
            Ok(u64::try_from(seconds).ok().map(|seconds| seconds.min(LONGEST)))
        }

        fn visit_f64<E: de::Error>(self, seconds: f64) -> Result<Self::Value, E> {
            let is_sensible = seconds.is_finite() && seconds >= 0.0;
            // A float becomes the nearest number that fits.
            Ok(is_sensible.then_some((seconds as u64).min(LONGEST)))
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
            text.trim().parse().map_or(Ok(None), |seconds| self.visit_f64(seconds))
        }

        fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_bool<E: de::Error>(self, _: bool) -> Result<Self::Value, E> {
            Ok(None)
        }
    }

    deserializer.deserialize_any(Seconds)
}
