//! Positions as people write them: degrees, minutes and seconds, letters, UTM, `geo:` addresses.
//!
//! Two numbers without letters are longitude, then latitude. What can be read in two ways is refused with both
//! readings: a position on the wrong side of a border is worse than a question.

mod degrees;
mod geo_uri;
mod tokens;
mod utm_words;

#[cfg(test)]
mod round_trips;

use super::{LonLat, PositionError};
use tokens::{Comma, tokens};

/// Why a text is not a position.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum CoordinateError {
    /// Nothing is written.
    #[error("no coordinates")]
    Empty,
    /// The text has another form than those that are read.
    #[error("not coordinates")]
    NotUnderstood,
    /// There is one number where there should be two.
    #[error("only one coordinate")]
    OneOnly,
    /// A number is outside its range.
    #[error(transparent)]
    Position(#[from] PositionError),
    /// Two numbers without letters that are longitude and latitude, or the other way round: first the reading in
    /// that order, then the other.
    #[error("longitude and latitude, or the other way round")]
    Order([LonLat; 2]),
    /// One comma between digits: a decimal comma with the other number missing, or two numbers.
    #[error("one number with a decimal comma, or two numbers")]
    Comma {
        /// The digits before the comma.
        before: String,
        /// The digits after it.
        after: String,
    },
    /// UTM whose hemisphere is not told: north or south.
    #[error("north or south of the equator")]
    Hemisphere([LonLat; 2]),
    /// Minutes or seconds of 60 or more.
    #[error("{0} minutes or seconds are not below 60")]
    Sixty(f64),
    /// A sign and a letter, of which one would do.
    #[error("a sign and a letter")]
    SignAndLetter,
    /// The letters do not tell one latitude and one longitude.
    #[error("letters that do not tell one latitude and one longitude")]
    Letters,
    /// A zone of UTM is not between 1 and 60, or missing.
    #[error("no zone of UTM between 1 and 60")]
    Zone,
    /// A letter that no band of UTM has.
    #[error("{0} is no band of UTM")]
    Band(char),
    /// The band's letter and the northing exclude each other.
    #[error("band {band} does not hold latitude {lat_deg}")]
    OutsideBand {
        /// The letter.
        band: char,
        /// The latitude of the northing, in degrees.
        lat_deg: f64,
    },
    /// Easting or northing is outside what a zone has.
    #[error("easting or northing is outside the zone")]
    OutsideZone,
    /// A `geo:` address in another reference system than WGS 84.
    #[error("reference system {0} is not known")]
    Reference(String),
}

/// A position from a text.
///
/// Read are: `-69.94 -4.23` and `-69,94 -4,23` (longitude first), `4°13'48"S 69°56'24"W` and all that is like it
/// with `N`, `S`, `E`, `W`, `O` (oeste, ouest), `L` (leste) or the words, in any order; UTM (`19M 395680 9532386`,
/// the zone with a band's letter, `N`, `S`, or a word for the hemisphere); `geo:-4.23,-69.94` (RFC 5870, latitude
/// first).
///
/// # Errors
/// [`CoordinateError`], with both readings where there are two.
pub fn parse(text: &str) -> Result<LonLat, CoordinateError> {
    let text = text.trim();
    let text = text.strip_prefix(['(', '[']).and_then(|text| text.strip_suffix([')', ']'])).unwrap_or(text);
    if text.trim().is_empty() {
        return Err(CoordinateError::Empty);
    }
    if let Some(rest) = geo_uri::after_scheme(text) {
        return geo_uri::parse(rest);
    }
    let separating = read(text, Comma::Separates);
    if !tokens::has_decimal_comma(text) {
        return separating;
    }
    let decimal = read(text, Comma::IsDecimal);
    if decimal == Err(CoordinateError::OneOnly)
        && let Some((before, after)) = text.split_once(',')
        && separating != Err(CoordinateError::NotUnderstood)
    {
        let (before, after) = (before.trim().to_owned(), after.trim().to_owned());
        return Err(CoordinateError::Comma { before, after });
    }
    match (decimal, separating) {
        (Ok(one), Ok(other)) if one != other => Err(CoordinateError::Order([one, other])),
        (Err(CoordinateError::NotUnderstood | CoordinateError::OneOnly), other) => other,
        (decimal, _) => decimal,
    }
}

/// A longitude alone, in degrees, as it stands in a table's column: a number with point or comma, or degrees,
/// minutes and seconds, with a sign or a letter.
///
/// # Errors
/// [`CoordinateError`]; a letter for a latitude is one of them.
pub fn longitude_deg(text: &str) -> Result<f64, CoordinateError> {
    let lon_deg = alone(text, degrees::Axis::Lon)?;
    Ok(LonLat::new(lon_deg, 0.0)?.lon_deg())
}

/// A latitude alone, in degrees; see [`longitude_deg`].
///
/// # Errors
/// [`CoordinateError`]; a letter for a longitude is one of them.
pub fn latitude_deg(text: &str) -> Result<f64, CoordinateError> {
    let lat_deg = alone(text, degrees::Axis::Lat)?;
    Ok(LonLat::new(0.0, lat_deg)?.lat_deg())
}

fn alone(text: &str, axis: degrees::Axis) -> Result<f64, CoordinateError> {
    let text = text.trim();
    if let Ok(number) = text.parse::<f64>() {
        return Ok(number);
    }
    if text.is_empty() {
        return Err(CoordinateError::Empty);
    }
    degrees::one(&tokens(text, Comma::IsDecimal).ok_or(CoordinateError::NotUnderstood)?, axis)
}

fn read(text: &str, comma: Comma) -> Result<LonLat, CoordinateError> {
    let tokens = tokens(text, comma).ok_or(CoordinateError::NotUnderstood)?;
    if utm_words::is_utm(&tokens) { utm_words::parse(&tokens) } else { degrees::pair(&tokens) }
}

/// A rough outline of South America with its waters, corner by corner, longitude first: what a pair of numbers
/// without letters is expected to lie in. No land of the continent lies in it with its numbers swapped.
const EXPECTED_DEG: [[f64; 2]; 15] = [
    [-94.0, 4.0],
    [-84.0, 16.0],
    [-60.0, 18.0],
    [-48.0, 9.0],
    [-30.0, -2.0],
    [-30.0, -12.0],
    [-36.0, -21.0],
    [-42.0, -28.0],
    [-50.0, -36.0],
    [-54.0, -46.0],
    [-54.0, -60.0],
    [-80.0, -60.0],
    [-80.0, -30.0],
    [-88.0, -14.0],
    [-94.0, -4.0],
];

/// Whether a position lies where this program knows something.
fn is_expected(position: LonLat) -> bool {
    let (lon_deg, lat_deg) = (position.lon_deg(), position.lat_deg());
    let mut is_inside = false;
    for (at, [end_lon, end_lat]) in EXPECTED_DEG.into_iter().enumerate() {
        let [start_lon, start_lat] = EXPECTED_DEG[(at + EXPECTED_DEG.len() - 1) % EXPECTED_DEG.len()];
        if (start_lat > lat_deg) != (end_lat > lat_deg) {
            let crossing = start_lon + (lat_deg - start_lat) / (end_lat - start_lat) * (end_lon - start_lon);
            is_inside ^= lon_deg < crossing;
        }
    }
    is_inside
}

/// Two numbers without letters as longitude and latitude, unless they are as likely, or likelier, the other way round.
fn in_order(lon_deg: f64, lat_deg: f64) -> Result<LonLat, CoordinateError> {
    let given = LonLat::new(lon_deg, lat_deg)?;
    match LonLat::new(lat_deg, lon_deg) {
        Ok(swapped) if !is_expected(given) && swapped != given => {
            Err(CoordinateError::Order([given, swapped]))
        }
        _ => Ok(given),
    }
}

#[cfg(test)]
mod tests;
