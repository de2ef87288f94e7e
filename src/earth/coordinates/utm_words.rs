//! UTM as people write it: a zone with a letter, an easting, a northing.

use super::{
    super::{LonLat, utm::Utm},
    CoordinateError,
    tokens::{Number, Token},
};

/// No longitude and no latitude is as large as this, and every easting is larger.
const LEAST: f64 = 1_000.0;
/// Eastings that a zone has, in metres, with room for the neighbour's margin.
const EASTINGS_M: std::ops::RangeInclusive<f64> = 100_000.0..=900_000.0;
/// Latitudes that UTM covers, in degrees.
const LATITUDES_DEG: std::ops::RangeInclusive<f64> = -80.5..=84.5;
/// Bands of eight degrees from 80 degrees south; the last one has twelve.
const BANDS: &str = "CDEFGHJKLMNPQRSTUVWX";
/// People take the letter from a map's margin: so far beyond its band a northing is believed, in degrees.
const BAND_SLACK_DEG: f64 = 1.0;

/// What follows a zone's number.
enum Letter {
    None,
    North,
    South,
    /// The hemisphere's letter, or that of a band of the north.
    SouthOrBand,
    Band(char),
}

/// Whether the numbers are metres.
pub(super) fn is_utm(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| matches!(token, Token::Number(number) if number.size >= LEAST))
}

/// The position of a zone, an easting and a northing, in this order or with the zone last.
pub(super) fn parse(tokens: &[Token]) -> Result<LonLat, CoordinateError> {
    let is_said = |word: &str| matches!(word, "UTM" | "ZONA" | "ZONE" | "FUSO" | "HUSO" | "FUSEAU");
    let tokens: Vec<&Token> = tokens
        .iter()
        .filter(|token| !matches!(token, Token::Separator))
        .filter(|token| !matches!(token, Token::Word(word) if is_said(word)))
        .collect();
    let is_number = |token: &&Token| matches!(token, Token::Number(_));
    let starts: Vec<usize> = (0..tokens.len()).filter(|&at| is_number(&tokens[at])).collect();
    let [0, second, third] = starts[..] else {
        return Err(if starts.len() == 2 { CoordinateError::Zone } else { CoordinateError::NotUnderstood });
    };
    let mut parts = [&tokens[..second], &tokens[second..third], &tokens[third..]];
    let is_metres = |part: &[&Token]| matches!(part[0], Token::Number(number) if number.size >= LEAST);
    if is_metres(parts[0]) && is_metres(parts[1]) {
        parts.rotate_right(1);
    }
    let (zone, letter) = zone(parts[0])?;
    let easting_m = metres(parts[1], &["E", "ME", "M"])?;
    let northing_m = metres(parts[2], &["N", "MN", "M"])?;
    if !EASTINGS_M.contains(&easting_m) {
        return Err(CoordinateError::OutsideZone);
    }
    let on = |is_south: bool| {
        let position = Utm { zone, is_south, easting_m, northing_m }.position().ok()?;
        LATITUDES_DEG.contains(&position.lat_deg()).then_some(position)
    };
    match letter {
        Letter::North => on(false).ok_or(CoordinateError::OutsideZone),
        Letter::South => on(true).ok_or(CoordinateError::OutsideZone),
        Letter::None => one_of(on(false), on(true)),
        Letter::SouthOrBand => one_of(on(false).filter(|place| is_in_band(*place, 'S')), on(true)),
        Letter::Band(band) => {
            let position = on(band < 'N').ok_or(CoordinateError::OutsideZone)?;
            if is_in_band(position, band) {
                Ok(position)
            } else {
                Err(CoordinateError::OutsideBand { band, lat_deg: position.lat_deg() })
            }
        }
    }
}

fn one_of(north: Option<LonLat>, south: Option<LonLat>) -> Result<LonLat, CoordinateError> {
    match (north, south) {
        (Some(north), Some(south)) => Err(CoordinateError::Hemisphere([north, south])),
        (Some(position), None) | (None, Some(position)) => Ok(position),
        (None, None) => Err(CoordinateError::OutsideZone),
    }
}

fn is_in_band(position: LonLat, band: char) -> bool {
    BANDS.find(band).is_some_and(|place| {
        let south_deg = place as f64 * 8.0 - 80.0;
        let height_deg = if band == 'X' { 12.0 } else { 8.0 };
        (south_deg - BAND_SLACK_DEG..=south_deg + height_deg + BAND_SLACK_DEG).contains(&position.lat_deg())
    })
}

/// A zone's number and the letter after it.
fn zone(part: &[&Token]) -> Result<(u8, Letter), CoordinateError> {
    let (number, word) = match part {
        [Token::Number(number)] => (number, None),
        [Token::Number(number), Token::Word(word)] => (number, Some(word.as_str())),
        _ => return Err(CoordinateError::NotUnderstood),
    };
    let Number { size, sign: None, is_whole: true } = *number else { return Err(CoordinateError::Zone) };
    if !(1.0..=60.0).contains(&size) {
        return Err(CoordinateError::Zone);
    }
    let letter = match word {
        None => Letter::None,
        Some("N" | "NORTH" | "NORTE" | "NORD") => Letter::North,
        Some("SOUTH" | "SUR" | "SUL" | "SUD") => Letter::South,
        Some("S") => Letter::SouthOrBand,
        Some(word) => {
            let mut letters = word.chars();
            match (letters.next(), letters.next()) {
                (Some(band), None) if BANDS.contains(band) => Letter::Band(band),
                (Some(other), None) => return Err(CoordinateError::Band(other)),
                _ => return Err(CoordinateError::NotUnderstood),
            }
        }
    };
    Ok((size as u8, letter))
}

/// A number of metres with or without its unit.
fn metres(part: &[&Token], units: &[&str]) -> Result<f64, CoordinateError> {
    match part {
        [Token::Number(number)] => Ok(number),
        [Token::Number(number), Token::Word(word)] if units.contains(&word.as_str()) => Ok(number),
        _ => Err(CoordinateError::NotUnderstood),
    }
    .and_then(|number| {
        if number.sign == Some(true) { Err(CoordinateError::OutsideZone) } else { Ok(number.size) }
    })
}
