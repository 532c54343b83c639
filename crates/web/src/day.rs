//! Days, as reports have them: in UTC, so that every replica is in the same one.

use jiff::{Span, Timestamp, civil::Date, tz::TimeZone};
use wegwijs_message::Msg;

/// The day, `2026-11-03`, so many days ago.
pub(crate) fn ago(days: i32) -> String {
    let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
    today.saturating_sub(Span::new().days(days)).to_string()
}

/// A day in words; as it is written where it is none.
pub(crate) fn in_words(day: &str) -> Msg {
    match day.parse::<Date>() {
        Ok(date) => Msg::web("day")
            .text("day", date.day().to_string())
            .count("month", usize::from(date.month().unsigned_abs()))
            .text("year", date.year().to_string()),
        Err(_) => Msg::web("day-as-written").text("day", day),
    }
}
