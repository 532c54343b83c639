//! How much may still be asked, and when there is more.

use reqwest::header::{HeaderMap, RETRY_AFTER};
use serde::Serialize;

/// A limit on requests in a period. A number that did not come is not zero.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Window {
    /// How many there may be.
    pub limit: Option<u64>,
    /// How many are left.
    pub remaining: Option<u64>,
    /// When the period ends: seconds since 1970.
    pub reset: Option<i64>,
}

/// The limits that an answer told of \[code\]: per app and administration.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Limits {
    /// In this minute.
    pub minute: Option<Window>,
    /// In this day. Does not come when the minute is exhausted.
    pub day: Option<Window>,
}

impl Limits {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let window = |period: &str| {
            let number = |name: &str| {
                let value = headers.get(format!("x-ratelimit-{period}{name}"))?;
                value.to_str().ok()?.trim().parse().ok()
            };
            let window = Window {
                limit: number("limit"),
                remaining: number("remaining"),
                reset: number("reset").and_then(seconds),
            };
            (window != Window::default()).then_some(window)
        };
        Self {
            minute: window("minutely-"),
            day: window(""),
        }
    }

    /// These, and the older ones for what these do not tell.
    pub(crate) fn over(self, older: Self) -> Self {
        Self {
            minute: self.minute.or(older.minute),
            day: self.day.or(older.day),
        }
    }
}

/// When a request that was refused for now may be tried again (seconds since 1970), as far as the answer tells.
pub(super) fn retry_at(headers: &HeaderMap, now: i64) -> Option<i64> {
    let after: Option<i64> = headers
        .get(RETRY_AFTER)
        .and_then(|value| seconds_until(value.to_str().ok()?.trim(), now))
        .filter(|seconds| (0..=7 * 24 * 3600).contains(seconds));
    let limits = Limits::of(headers);
    let exhausted = [limits.day, limits.minute]
        .into_iter()
        .flatten()
        .filter(|window| window.remaining == Some(0))
        .filter_map(|window| window.reset)
        .max();
    // Only one of the periods may have come, and without what remains.
    let only = || match (limits.minute, limits.day) {
        (Some(window), None) | (None, Some(window)) => window.reset,
        _ => None,
    };
    after
        .map(|after| now.saturating_add(after))
        .or(exhausted)
        .or_else(only)
        .map(|at| at.max(now))
}

/// A number of seconds, or a date (RFC 9110, 10.2.3).
fn seconds_until(text: &str, now: i64) -> Option<i64> {
    let date = || jiff::fmt::rfc2822::parse(text).ok();
    let until = || date().map(|date| date.timestamp().as_second().saturating_sub(now).max(0));
    text.parse().ok().or_else(until)
}

/// Reset is told in milliseconds \[code\]; a number that can only be seconds is taken as such.
fn seconds(reset: u64) -> Option<i64> {
    let seconds = if reset < 100_000_000_000 {
        reset
    } else {
        reset.div_ceil(1000)
    };
    i64::try_from(seconds).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_700_000_000;

    fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
        lines
            .iter()
            .map(|(name, value)| {
                let name = reqwest::header::HeaderName::from_static(name);
                (name, value.parse().unwrap())
            })
            .collect()
    }

    #[test]
    fn absent_is_not_zero() {
        let limits = Limits::of(&headers(&[
            ("x-ratelimit-minutely-limit", "60"),
            ("x-ratelimit-minutely-remaining", "0"),
            ("x-ratelimit-minutely-reset", "1700000030500"),
        ]));
        assert_eq!(limits.day, None);
        let minute = limits.minute.unwrap();
        assert_eq!((minute.limit, minute.remaining), (Some(60), Some(0)));
        assert_eq!(minute.reset, Some(NOW + 31));
        assert_eq!(
            Limits::of(&headers(&[("x-ratelimit-limit", "many")])),
            Limits::default()
        );
    }

    #[test]
    fn the_moment_to_try_again_is_the_latest_of_what_is_exhausted() {
        let at = |lines: &[(&'static str, &str)]| retry_at(&headers(lines), NOW);
        assert_eq!(at(&[]), None);
        assert_eq!(at(&[("retry-after", "90")]), Some(NOW + 90));
        assert_eq!(at(&[("retry-after", "99999999999999999999")]), None);
        assert_eq!(at(&[("retry-after", "-5")]), None);
        assert_eq!(at(&[("retry-after", "Tue, 14 Nov 2023 22:14:20 GMT")]), Some(NOW + 60));
        assert_eq!(at(&[("retry-after", "Tue, 14 Nov 2023 22:12:20 GMT")]), Some(NOW));
        assert_eq!(at(&[("retry-after", "soon")]), None);
        let day = ("x-ratelimit-reset", "1700003600000");
        let minute = ("x-ratelimit-minutely-reset", "1700000030000");
        let none = |name| (name, "0");
        assert_eq!(at(&[minute]), Some(NOW + 30));
        assert_eq!(at(&[day, minute]), None);
        assert_eq!(
            at(&[day, minute, none("x-ratelimit-minutely-remaining")]),
            Some(NOW + 30)
        );
        assert_eq!(
            at(&[
                day,
                minute,
                none("x-ratelimit-remaining"),
                none("x-ratelimit-minutely-remaining")
            ]),
            Some(NOW + 3600)
        );
        assert_eq!(
            at(&[("x-ratelimit-reset", "1600000000000")]),
            Some(NOW),
            "a clock that is off"
        );
    }
}
