//! `geo:` addresses (RFC 5870): latitude, longitude, perhaps an altitude, perhaps parameters.

use super::{super::LonLat, CoordinateError};

/// What follows the scheme, where the text is such an address; schemes may be written in capitals.
pub(super) fn after_scheme(text: &str) -> Option<&str> {
    let (scheme, rest) = text.split_once(':')?;
    scheme.trim().eq_ignore_ascii_case("geo").then_some(rest)
}

/// The position of an address, without its scheme. An altitude and an uncertainty are read over.
pub(super) fn parse(rest: &str) -> Result<LonLat, CoordinateError> {
    // Some programs put a query after it, which the standard does not know.
    let rest = rest.split('?').next().unwrap_or(rest);
    let mut parts = rest.split(';').map(str::trim);
    let coordinates: Vec<&str> = parts.next().unwrap_or_default().split(',').map(str::trim).collect();
    for parameter in parts {
        if let Some((name, value)) = parameter.split_once('=')
            && name.eq_ignore_ascii_case("crs")
            && !value.eq_ignore_ascii_case("wgs84")
        {
            return Err(CoordinateError::Reference(value.to_owned()));
        }
    }
    let number = |text: &str| text.parse::<f64>().map_err(|_| CoordinateError::NotUnderstood);
    match coordinates[..] {
        [lat, lon] => Ok(LonLat::new(number(lon)?, number(lat)?)?),
        [lat, lon, altitude] => {
            number(altitude)?;
            Ok(LonLat::new(number(lon)?, number(lat)?)?)
        }
        _ => Err(CoordinateError::NotUnderstood),
    }
}
