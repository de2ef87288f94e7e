//! Dates as sources give them: a year, a month, or a day.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A date known to the year, the month or the day: `1979`, `1979-05` or `1979-05-02`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    first: Date,
    precision: Precision,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Precision {
    Year,
    Month,
    Day,
}

/// Why a text is not a date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD")]
pub struct DateError(pub String);

impl PartialDate {
    /// The first day that it can mean.
    #[must_use]
    pub fn first_day(self) -> Date {
        self.first
    }

    /// The last day that it can mean.
    #[must_use]
    pub fn last_day(self) -> Date {
        match self.precision {
            Precision::Year => self.first.last_of_year(),
            Precision::Month => self.first.last_of_month(),
            Precision::Day => self.first,
        }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.first.year()
    }

    /// The month, where it is known.
    #[must_use]
    pub fn month(self) -> Option<i8> {
        (self.precision >= Precision::Month).then(|| self.first.month())
    }

    /// The day, where it is known.
    #[must_use]
    pub fn day(self) -> Option<i8> {
        (self.precision == Precision::Day).then(|| self.first.day())
    }
}

impl From<Date> for PartialDate {
    fn from(day: Date) -> Self {
        Self { first: day, precision: Precision::Day }
    }
}

impl FromStr for PartialDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let (full, precision) = match text.len() {
            4 => (format!("{text}-01-01"), Precision::Year),
            7 => (format!("{text}-01"), Precision::Month),
            10 => (text.to_owned(), Precision::Day),
            _ => return Err(DateError(text.to_owned())),
        };
        let first = full.parse().map_err(|_| DateError(text.to_owned()))?;
        Ok(Self { first, precision })
    }
}

impl TryFrom<String> for PartialDate {
    type Error = DateError;

    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.precision {
            Precision::Year => write!(f, "{:04}", self.first.year()),
            Precision::Month => write!(f, "{:04}-{:02}", self.first.year(), self.first.month()),
            Precision::Day => write!(f, "{}", self.first),
        }
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_spans_its_first_to_its_last_day() {
        let date: PartialDate = "2011".parse().expect("a year");
        assert_eq!(date.first_day(), jiff::civil::date(2011, 1, 1));
        assert_eq!(date.last_day(), jiff::civil::date(2011, 12, 31));
        assert_eq!((date.month(), date.day()), (None, None));
    }

    #[test]
    fn what_is_read_is_written_the_same() {
        for text in ["1979", "1980-08", "2014-03-21"] {
            assert_eq!(text.parse::<PartialDate>().expect(text).to_string(), text);
        }
        for wrong in ["14-03-21", "2014-13", "2014-02-30", "2014/03/21", "soon"] {
            assert!(wrong.parse::<PartialDate>().is_err(), "{wrong}");
        }
    }
}
