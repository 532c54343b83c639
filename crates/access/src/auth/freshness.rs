//! How long an access token is good, and from when there is another.

use super::Tokens;
use crate::provider::RENEW_AFTER;

/// An access token is not used in its last seconds: it must survive the way there.
const MARGIN: u64 = 30;
/// How far in the future a token may have been received (seconds) by clocks that differ a little.
const SKEW: i64 = 60;

/// A token from the future was received by another clock: how old it is, nobody knows.
pub(crate) fn is_fresh(tokens: &Tokens, now: i64) -> bool {
    let age = now.saturating_sub(tokens.obtained_at);
    let margin = MARGIN.min(tokens.expires_in / 2);
    let fresh_for = i64::try_from(tokens.expires_in.saturating_sub(margin)).unwrap_or(i64::MAX);
    (-SKEW..fresh_for).contains(&age)
}

/// From when a refresh is allowed \[doc\]. The product has just said that it is too early, so a clock that says otherwise
/// is wrong; then it is allowed at the latest when a token of this very moment would be old enough.
pub(super) fn allowed_from(obtained_at: i64, now: i64) -> i64 {
    let at_the_latest = now.saturating_add(RENEW_AFTER);
    let allowed = obtained_at.saturating_add(RENEW_AFTER);
    if (now + 1..at_the_latest).contains(&allowed) {
        allowed
    } else {
        at_the_latest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::Secret;

    const NOW: i64 = 1_700_000_000;

    fn tokens(age: i64, expires_in: u64) -> Tokens {
        Tokens {
            access: Secret::new("a"),
            refresh: None,
            obtained_at: NOW.saturating_sub(age),
            expires_in,
            unanswered_since: None,
        }
    }

    #[test]
    fn a_token_is_fresh_until_shortly_before_its_end() {
        for (age, expires_in, fresh) in [
            (0, 600, true),
            (569, 600, true),
            (570, 600, false),
            (-60, 600, true),
            (-61, 600, false),
            (-100_000, 600, false),
            (i64::MAX, 600, false),
            (i64::MIN, 600, false),
            (4, 10, true),
            (5, 10, false),
            (0, 0, false),
            (1_000_000, u64::MAX, true),
        ] {
            assert_eq!(is_fresh(&tokens(age, expires_in), NOW), fresh, "{age} of {expires_in}");
        }
    }

    #[test]
    fn a_wrong_clock_never_makes_the_wait_longer_than_it_can_be() {
        for (obtained_at, allowed) in [
            (NOW - 100, NOW + 470),
            (NOW, NOW + 570),
            (NOW - 569, NOW + 1),
            (NOW - 570, NOW + 570),
            (NOW - 1_000_000, NOW + 570),
            (NOW + 1_000_000, NOW + 570),
            (i64::MIN, NOW + 570),
            (i64::MAX, NOW + 570),
        ] {
            assert_eq!(allowed_from(obtained_at, NOW), allowed, "{obtained_at}");
        }
    }
}
