//! The world's clock (seconds since 1970, UTC), and the two ways in which the product writes a moment.

/// Moved by hand, or following what it is told of the system clock. It reads no clock itself.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    seen: i64,
    offset: i64,
    follows: bool,
}

impl Clock {
    pub(crate) fn at(now: i64) -> Self {
        Self {
            seen: now,
            offset: 0,
            follows: false,
        }
    }

    pub(crate) fn now(&self) -> i64 {
        self.seen.saturating_add(self.offset)
    }

    pub(crate) fn advance(&mut self, seconds: i64) {
        self.offset = self.offset.saturating_add(seconds);
    }

    pub(crate) fn reset(&mut self) {
        self.offset = 0;
    }

    pub(crate) fn follow(&mut self) {
        self.follows = true;
    }

    pub(crate) fn observe(&mut self, system_now: i64) {
        if self.follows {
            self.seen = system_now;
        }
    }
}

/// Seconds in a day.
pub(crate) const DAY: i64 = 86_400;

/// `10/11/2022 9:18:20 PM`: month first, twelve hours, as in the token endpoint's messages \[obs\].
pub(crate) fn us_date(moment: i64) -> String {
    let (year, month, day) = civil(moment.div_euclid(DAY));
    let second = moment.rem_euclid(DAY);
    let hour = second / 3600;
    let half = if hour < 12 { "AM" } else { "PM" };
    let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
    let (minute, second) = (second / 60 % 60, second % 60);
    format!("{month}/{day}/{year} {hour}:{minute:02}:{second:02} {half}")
}

/// `/Date(1665523100000)/`: milliseconds since 1970, as in OData v2 \[obs\].
pub(crate) fn odata_date(moment: i64) -> String {
    format!("/Date({})/", moment.saturating_mul(1000))
}

/// Year, month and day of a day number since 1970 (the proleptic Gregorian calendar; Howard Hinnant's algorithm).
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days.saturating_add(719_468);
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_the_product_writes_them() {
        assert_eq!(us_date(1_665_523_100), "10/11/2022 9:18:20 PM");
        assert_eq!(us_date(0), "1/1/1970 12:00:00 AM");
        assert_eq!(us_date(1_709_208_000), "2/29/2024 12:00:00 PM");
        assert_eq!(us_date(-1), "12/31/1969 11:59:59 PM");
        assert_eq!(odata_date(1_665_523_100), "/Date(1665523100000)/");
        assert!(!us_date(i64::MAX).is_empty());
    }

    #[test]
    fn a_clock_moves_by_hand_until_it_follows() {
        let mut clock = Clock::at(100);
        clock.observe(5000);
        clock.advance(20);
        assert_eq!(clock.now(), 120);
        clock.follow();
        clock.observe(5000);
        assert_eq!(clock.now(), 5020);
    }
}
