//! Numbers, lengths and surfaces as CLDR writes them.

use fixed_decimal::Decimal;
use icu_decimal::{
    DecimalFormatter, DecimalFormatterPreferences,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_locale_core::Locale;

use super::Lang;

/// What stands between a number and its unit, so that a line never ends between the two.
const NO_BREAK_SPACE: char = '\u{a0}';

thread_local! {
    // Making a formatter reads locale data, using one is quick: each thread makes the four once.
    static FORMATTERS: [Option<DecimalFormatter>; 4] = Lang::ALL.map(formatter);
}

fn formatter(lang: Lang) -> Option<DecimalFormatter> {
    let locale: Locale = lang.locale_tag().parse().ok()?;
    let mut options = DecimalFormatterOptions::default();
    // Four digits are grouped too (CLDR leaves 1529 whole in Spanish): in a table 1,529 stands above 10,529.
    options.grouping_strategy = Some(GroupingStrategy::Always);
    DecimalFormatter::try_new(DecimalFormatterPreferences::from(&locale), options).ok()
}

/// A number with that many decimals, grouped: `1 234,5` in French, `1,234.5` in Spanish (of Peru) and English,
/// `1.234,5` in Portuguese (of Brazil). What is not a number, or not finite, is a dash.
#[must_use]
pub fn number(value: f64, decimals: usize, lang: Lang) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    localised(&format!("{value:.decimals$}"), lang)
}

/// A number with all the decimals that it needs and no more: `27`, `16.7`.
#[must_use]
pub fn round_trip_number(value: f64, lang: Lang) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    localised(&value.to_string(), lang)
}

fn localised(digits: &str, lang: Lang) -> String {
    // Rounding may leave a minus before nothing but zeros.
    let digits = match digits.strip_prefix('-') {
        Some(rest) if rest.bytes().all(|byte| matches!(byte, b'0' | b'.')) => rest,
        _ => digits,
    };
    let Ok(decimal) = digits.parse::<Decimal>() else { return digits.to_owned() };
    FORMATTERS.with(|formatters| match &formatters[lang.index()] {
        Some(formatter) => formatter.format(&decimal).to_string(),
        None => digits.to_owned(),
    })
}

/// A percentage as written in the language: `16,7 %` in French, `16,7%` in Portuguese.
#[must_use]
pub fn percent(value: f64, lang: Lang) -> String {
    let number = round_trip_number(value, lang);
    match lang {
        Lang::Fr => format!("{number}\u{202f}%"),
        Lang::Es => format!("{number}{NO_BREAK_SPACE}%"),
        Lang::Pt | Lang::En => format!("{number}%"),
    }
}

/// A length in metres below one kilometre, else in kilometres, with one decimal below a hundred.
#[must_use]
pub fn length(length_m: f64, lang: Lang) -> String {
    // The limits are those of what is shown, so that 999.6 m is not written as 1,000 m.
    let (value, decimals, unit) = match length_m.abs() {
        m if m < 999.5 => (length_m, 0, "m"),
        m if m < 99_950.0 => (length_m / 1e3, 1, "km"),
        _ => (length_m / 1e3, 0, "km"),
    };
    format!("{}{NO_BREAK_SPACE}{unit}", number(value, decimals, lang))
}

/// A round length in metres, as a scale bar has it: without decimals from one kilometre on, and below it in metres.
#[must_use]
pub fn round_length(length_m: f64, lang: Lang) -> String {
    let (value, unit) = if length_m < 1e3 { (length_m, "m") } else { (length_m / 1e3, "km") };
    format!("{}{NO_BREAK_SPACE}{unit}", number(value, 0, lang))
}

/// A surface in square kilometres, with one decimal below a hundred.
#[must_use]
pub fn surface(surface_km2: f64, lang: Lang) -> String {
    let decimals = usize::from(surface_km2.abs() < 99.95);
    format!("{}{NO_BREAK_SPACE}km²", number(surface_km2, decimals, lang))
}

/// A surface in square metres below a tenth of a square kilometre, else as [`surface`] writes it.
#[must_use]
pub fn small_surface(surface_m2: f64, lang: Lang) -> String {
    if surface_m2.abs() < 1e5 {
        format!("{}{NO_BREAK_SPACE}m²", number(surface_m2, 0, lang))
    } else {
        surface(surface_m2 / 1e6, lang)
    }
}

/// A direction in whole degrees clockwise from north, in three digits as on a compass: `045°`.
#[must_use]
pub fn bearing(bearing_deg: f64) -> String {
    format!("{:03.0}°", bearing_deg.rem_euclid(360.0).round() % 360.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_groups_and_points_its_own_way() {
        let written = Lang::ALL.map(|lang| number(-1_234_567.25, 1, lang));
        assert_eq!(written, ["-1\u{202f}234\u{202f}567,2", "-1,234,567.2", "-1.234.567,2", "-1,234,567.2"]);
        let written = Lang::ALL.map(|lang| number(1_234.5, 1, lang));
        assert_eq!(written, ["1\u{202f}234,5", "1,234.5", "1.234,5", "1,234.5"]);
    }

    #[test]
    fn what_rounds_to_zero_has_no_sign_and_what_is_no_number_is_a_dash() {
        assert_eq!(number(-0.04, 1, Lang::En), "0.0");
        assert_eq!(number(f64::NAN, 1, Lang::En), "–");
        assert_eq!(round_trip_number(f64::INFINITY, Lang::Fr), "–");
    }

    #[test]
    fn all_needed_decimals_are_kept_and_none_is_added() {
        assert_eq!(round_trip_number(16.7, Lang::Fr), "16,7");
        assert_eq!(round_trip_number(588.0, Lang::Pt), "588");
        assert_eq!(round_trip_number(1_415_939.25, Lang::Es), "1,415,939.25");
    }

    #[test]
    fn a_percentage_is_spaced_by_language() {
        let written = Lang::ALL.map(|lang| percent(16.7, lang));
        assert_eq!(written, ["16,7\u{202f}%", "16.7\u{a0}%", "16,7%", "16.7%"]);
    }

    #[test]
    fn lengths_change_unit_at_what_is_shown() {
        assert_eq!(length(0.0, Lang::En), "0\u{a0}m");
        assert_eq!(length(999.4, Lang::En), "999\u{a0}m");
        assert_eq!(length(999.6, Lang::En), "1.0\u{a0}km");
        assert_eq!(length(99_940.0, Lang::Fr), "99,9\u{a0}km");
        assert_eq!(length(99_960.0, Lang::Fr), "100\u{a0}km");
        assert_eq!(length(1_529_000.0, Lang::Pt), "1.529\u{a0}km");
    }

    #[test]
    fn a_small_surface_is_in_square_metres_and_a_direction_has_three_digits() {
        assert_eq!(small_surface(12_345.4, Lang::Pt), "12.345\u{a0}m²");
        assert_eq!(small_surface(7_340_000.0, Lang::Pt), "7,3\u{a0}km²");
        assert_eq!([bearing(4.6), bearing(359.7), bearing(-90.0)], ["005°", "000°", "270°"]);
    }

    #[test]
    fn a_surface_is_in_square_kilometres() {
        assert_eq!(surface(1_419_123.4, Lang::Fr), "1\u{202f}419\u{202f}123\u{a0}km²");
        assert_eq!(surface(7.34, Lang::Pt), "7,3\u{a0}km²");
    }
}
