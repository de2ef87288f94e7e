//! A position on the WGS 84 ellipsoid: the only type that says which number is which.

use serde::{Deserialize, Serialize};

use super::PositionError;

/// A position on the WGS 84 ellipsoid, longitude first as in GeoJSON, both in degrees.
///
/// It is always a position on Earth: [`LonLat::new`] refuses anything else.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "[f64; 2]", into = "[f64; 2]")]
pub struct LonLat {
    lon_deg: f64,
    lat_deg: f64,
}

impl LonLat {
    /// A position from its longitude (-180 to 180) and latitude (-90 to 90), in degrees.
    ///
    /// # Errors
    /// [`PositionError`] where a number is not finite or lies outside its range.
    pub fn new(lon_deg: f64, lat_deg: f64) -> Result<Self, PositionError> {
        if !(-180.0..=180.0).contains(&lon_deg) {
            return Err(PositionError::Longitude(lon_deg));
        }
        if !(-90.0..=90.0).contains(&lat_deg) {
            return Err(PositionError::Latitude(lat_deg));
        }
        Ok(Self { lon_deg, lat_deg })
    }

    /// The position nearest to the given numbers: longitude wrapped, latitude clamped.
    /// For results of a computation that may step a hair outside the ranges; `NaN` becomes 0.
    #[must_use]
    pub fn wrapped(lon_deg: f64, lat_deg: f64) -> Self {
        let lon_deg = if lon_deg.is_finite() { lon_deg } else { 0.0 };
        let lat_deg = if lat_deg.is_finite() { lat_deg } else { 0.0 };
        let lon_deg = if (-180.0..=180.0).contains(&lon_deg) {
            lon_deg
        } else {
            (lon_deg + 180.0).rem_euclid(360.0) - 180.0
        };
        Self { lon_deg, lat_deg: lat_deg.clamp(-90.0, 90.0) }
    }

    /// Longitude in degrees, east positive.
    #[must_use]
    pub fn lon_deg(self) -> f64 {
        self.lon_deg
    }

    /// Latitude in degrees, north positive.
    #[must_use]
    pub fn lat_deg(self) -> f64 {
        self.lat_deg
    }
}

impl TryFrom<[f64; 2]> for LonLat {
    type Error = PositionError;

    fn try_from([lon_deg, lat_deg]: [f64; 2]) -> Result<Self, PositionError> {
        Self::new(lon_deg, lat_deg)
    }
}

impl From<LonLat> for [f64; 2] {
    fn from(position: LonLat) -> Self {
        [position.lon_deg, position.lat_deg]
    }
}

impl From<LonLat> for geo::Coord<f64> {
    fn from(position: LonLat) -> Self {
        Self { x: position.lon_deg, y: position.lat_deg }
    }
}

impl From<geo::Coord<f64>> for LonLat {
    fn from(coord: geo::Coord<f64>) -> Self {
        Self::wrapped(coord.x, coord.y)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latitude_of_91_is_refused_with_its_value() {
        assert_eq!(LonLat::new(-69.9429, 91.0), Err(PositionError::Latitude(91.0)));
        assert_eq!(LonLat::new(200.0, -4.2289), Err(PositionError::Longitude(200.0)));
        assert!(LonLat::new(f64::NAN, 0.0).is_err());
    }

    #[test]
    fn longitude_comes_first_on_the_way_in_and_out() {
        let tabatinga = LonLat::try_from([-69.9429, -4.2289]).expect("a position on Earth");
        assert!((tabatinga.lon_deg() + 69.9429).abs() < 1e-12);
        assert!((tabatinga.lat_deg() + 4.2289).abs() < 1e-12);
        let [first, second] = <[f64; 2]>::from(tabatinga);
        assert!((first + 69.9429).abs() < 1e-12 && (second + 4.2289).abs() < 1e-12);
    }

    #[test]
    fn a_longitude_past_the_antimeridian_is_wrapped() {
        assert!((LonLat::wrapped(181.5, 2.0).lon_deg() + 178.5).abs() < 1e-9);
    }
}
