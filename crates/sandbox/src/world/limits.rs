//! How often an app may call, and how often it may be wrong.

use std::collections::BTreeMap;

use super::{clock, rules::Rules};

/// One of the two budgets, as the `X-RateLimit` headers tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// Calls in the period.
    pub limit: u32,
    /// Calls that are left.
    pub remaining: u32,
    /// When it starts anew (**milli**seconds since 1970) \[doc\].
    pub reset_ms: i64,
}

/// Both budgets after a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// The day's; absent when the minute's is exhausted \[doc\].
    pub day: Option<Budget>,
    /// The minute's.
    pub minute: Budget,
}

/// Everything that was counted.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    calls: BTreeMap<(String, u32), Calls>,
    errors: BTreeMap<ErrorKey, Errors>,
}

#[derive(Debug, Default)]
struct Calls {
    minute: Count,
    day: Count,
}

#[derive(Debug, Default)]
struct Count {
    period: i64,
    calls: u32,
}

/// App, user, administration and endpoint \[doc\].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ErrorKey {
    pub(crate) client_id: String,
    pub(crate) login: String,
    pub(crate) division: u32,
    pub(crate) endpoint: String,
}

#[derive(Debug, Default)]
struct Errors {
    since: i64,
    count: u32,
    blocked_until: i64,
    blocks: u32,
}

const MINUTE: i64 = 60;
const HOUR: i64 = 3600;

impl Limits {
    /// Counts a call of an app in an administration. `Err`: it was one too many, and does not count.
    pub(crate) fn count_call(&mut self, client_id: &str, division: u32, now: i64, rules: &Rules) -> Result<Rate, Rate> {
        let key = (client_id.to_owned(), division);
        let calls = self.calls.entry(key).or_default();
        calls.minute.turn(now, MINUTE);
        calls.day.turn(now, clock::DAY);
        let minute_full = calls.minute.calls >= rules.calls_a_minute;
        let day_full = calls.day.calls >= rules.calls_a_day;
        if !minute_full && !day_full {
            calls.minute.calls += 1;
            calls.day.calls += 1;
        }
        let day = calls.day.budget(rules.calls_a_day, clock::DAY);
        let rate = Rate {
            day: (!minute_full).then_some(day),
            minute: calls.minute.budget(rules.calls_a_minute, MINUTE),
        };
        if minute_full || day_full { Err(rate) } else { Ok(rate) }
    }

    /// Whether too many errors were made here.
    pub(crate) fn is_blocked(&self, key: &ErrorKey, now: i64) -> bool {
        let errors = self.errors.get(key);
        errors.is_some_and(|errors| now < errors.blocked_until)
    }

    /// Counts an error; the last one allowed brings the block.
    pub(crate) fn count_error(&mut self, key: ErrorKey, now: i64, rules: &Rules) {
        let (allowed, first_block) = (rules.errors_an_hour, rules.error_block);
        let errors = self.errors.entry(key).or_default();
        if errors.count == 0 || now >= errors.since.saturating_add(HOUR) {
            (errors.since, errors.count) = (now, 0);
        }
        errors.count += 1;
        if errors.count >= allowed {
            let growth = 1_i64.checked_shl(errors.blocks).unwrap_or(i64::MAX);
            errors.blocked_until = now.saturating_add(first_block.saturating_mul(growth));
            errors.blocks = errors.blocks.saturating_add(1).min(16);
            errors.count = 0;
        }
    }
}

impl Count {
    fn turn(&mut self, now: i64, length: i64) {
        let period = now.div_euclid(length);
        if self.period != period {
            (self.period, self.calls) = (period, 0);
        }
    }

    fn budget(&self, limit: u32, length: i64) -> Budget {
        let next = self.period.saturating_add(1).saturating_mul(length);
        Budget {
            limit,
            remaining: limit.saturating_sub(self.calls),
            reset_ms: next.saturating_mul(1000),
        }
    }
}
