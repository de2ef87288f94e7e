//! Dates as CLDR writes them, known to the day, the month or the year.

use icu_calendar::Gregorian;
use icu_datetime::{
    DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter,
    fieldsets::{YM, YMD},
    input::Date,
};
use icu_locale_core::Locale;

use super::Lang;

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

thread_local! {
    // Making a formatter reads locale data, using one is quick: each thread makes them once.
    static DAYS: [Option<Formatter<YMD>>; 4] =
        Lang::ALL.map(|lang| Formatter::try_new(preferences(dates_tag(lang))?, YMD::long()).ok());
    static MONTHS: [Option<Formatter<YM>>; 4] =
        Lang::ALL.map(|lang| Formatter::try_new(preferences(months_tag(lang))?, YM::long()).ok());
}

/// The locale whose pattern writes a day. English is that of Britain, as its texts here: `21 March 2014`.
fn dates_tag(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en-GB",
        other => other.locale_tag(),
    }
}

/// The locale whose pattern writes a month and a year. That of Brazil in the compiled CLDR data quotes its year
/// (`MMMM 'de' 'Y' G`), for which `icu_datetime` 2.4 panics; that of Portugal writes the same words and is whole.
fn months_tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Pt => "pt-PT",
        other => dates_tag(other),
    }
}

fn preferences(tag: &str) -> Option<DateTimeFormatterPreferences> {
    let locale: Locale = tag.parse().ok()?;
    Some(DateTimeFormatterPreferences::from(&locale))
}

fn gregorian(date: jiff::civil::Date) -> Option<Date<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Date::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

/// A day: `21 mars 2014`, `21 de marzo de 2014`, `21 de março de 2014`, `21 March 2014`; the first of a month is
/// the `1er mars 2014`, the `1º de março de 2014`.
#[must_use]
pub fn day(date: jiff::civil::Date, lang: Lang) -> String {
    let written = DAYS
        .with(|formatters| Some(formatters[lang.index()].as_ref()?.format(&gregorian(date)?).to_string()));
    // ISO 8601 is understood in every language.
    let Some(written) = written else { return date.to_string() };
    // The patterns of CLDR have cardinal numbers only.
    let first = match lang {
        Lang::Fr => "1er ",
        Lang::Pt => "1º ",
        Lang::Es | Lang::En => return written,
    };
    match written.strip_prefix("1 ") {
        Some(rest) if date.day() == 1 => format!("{first}{rest}"),
        _ => written,
    }
}

/// The month and year of a date: `août 1980`, `agosto de 1980`, `August 1980`.
#[must_use]
pub fn month(date: jiff::civil::Date, lang: Lang) -> String {
    let written = MONTHS
        .with(|formatters| Some(formatters[lang.index()].as_ref()?.format(&gregorian(date)?).to_string()));
    written.unwrap_or_else(|| date.strftime("%Y-%m").to_string())
}

/// The year of a date, ungrouped: `1980`.
#[must_use]
pub fn year(date: jiff::civil::Date) -> String {
    date.year().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_out_in_each_language() {
        let order_213 = jiff::civil::date(2014, 3, 21);
        let written = Lang::ALL.map(|lang| day(order_213, lang));
        assert_eq!(written, ["21 mars 2014", "21 de marzo de 2014", "21 de março de 2014", "21 March 2014"]);
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_where_the_language_has_it_so() {
        let first = jiff::civil::date(2012, 1, 1);
        let written = Lang::ALL.map(|lang| day(first, lang));
        assert_eq!(
            written,
            ["1er janvier 2012", "1 de enero de 2012", "1º de janeiro de 2012", "1 January 2012"]
        );
        assert_eq!(day(jiff::civil::date(2012, 1, 11), Lang::Fr), "11 janvier 2012");
        assert_eq!(day(jiff::civil::date(2012, 1, 21), Lang::Pt), "21 de janeiro de 2012");
    }

    #[test]
    fn a_month_is_written_out_in_each_language() {
        let decree = jiff::civil::date(1980, 8, 1);
        let written = Lang::ALL.map(|lang| month(decree, lang));
        assert_eq!(written, ["août 1980", "agosto de 1980", "agosto de 1980", "August 1980"]);
    }

    #[test]
    fn no_month_of_any_language_makes_the_formatter_panic() {
        for lang in Lang::ALL {
            for number in 1..=12 {
                let date = jiff::civil::date(1927, number, 28);
                assert!(month(date, lang).contains("1927"), "{lang}: {}", month(date, lang));
                assert!(day(date, lang).contains("1927"), "{lang}: {}", day(date, lang));
            }
        }
    }

    #[test]
    fn a_year_is_never_grouped() {
        assert_eq!(year(jiff::civil::date(1979, 1, 1)), "1979");
    }

    #[test]
    fn writing_many_dates_makes_no_new_formatter() {
        let start = std::time::Instant::now();
        for number in 0..2_000 {
            let date = jiff::civil::date(1900 + number % 120, 1, 2);
            assert!(!day(date, Lang::Fr).is_empty());
        }
        // Making a formatter for each would take seconds in a debug build.
        assert!(start.elapsed().as_secs_f64() < 1.0, "{:?}", start.elapsed());
    }
}
