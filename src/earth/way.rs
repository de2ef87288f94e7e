//! A way from position to position: its legs, its length, and the area that it encloses.

use geo::{LineString, Polygon};

use super::{GeodesicPath, LonLat, geodesic_path, polygon_area_m2};

/// A way whose positions are joined by geodesics.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Way {
    /// From each position to the next.
    pub legs: Vec<GeodesicPath>,
    /// From the last position back to the first, where there are three or more.
    pub closing: Option<GeodesicPath>,
    /// The area within the closed way in square metres, where there are three positions or more.
    pub area_m2: Option<f64>,
}

impl Way {
    /// The way through positions.
    #[must_use]
    pub fn through(positions: &[LonLat]) -> Self {
        let legs = positions.windows(2).map(|pair| geodesic_path(pair[0], pair[1])).collect();
        let (Some(&first), Some(&last), true) = (positions.first(), positions.last(), positions.len() > 2)
        else {
            return Self { legs, closing: None, area_m2: None };
        };
        let ring = positions.iter().chain([&first]).map(|at| geo::Coord { x: at.lon_deg(), y: at.lat_deg() });
        let polygon = Polygon::new(LineString::new(ring.collect()), Vec::new());
        Self { legs, closing: Some(geodesic_path(last, first)), area_m2: Some(polygon_area_m2(&polygon)) }
    }

    /// Its length without the way back, in metres.
    #[must_use]
    pub fn length_m(&self) -> f64 {
        self.legs.iter().map(|leg| leg.distance_m).sum()
    }

    /// Its length with the way back, in metres, where there is one.
    #[must_use]
    pub fn perimeter_m(&self) -> Option<f64> {
        self.closing.map(|closing| self.length_m() + closing.distance_m)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lon_deg: f64, lat_deg: f64) -> LonLat {
        LonLat::new(lon_deg, lat_deg).expect("a position on Earth")
    }

    #[test]
    fn the_square_degree_at_the_equator_has_the_length_and_the_area_that_geographiclib_gives() {
        let way = Way::through(&[at(0.0, 0.0), at(1.0, 0.0), at(1.0, 1.0), at(0.0, 1.0)]);
        assert_eq!(way.legs.len(), 3);
        assert!((way.legs[0].bearing_deg - 90.0).abs() < 1e-9);
        assert!(way.perimeter_m().is_some_and(|m| (m - 443_770.917_248_302).abs() < 1e-3));
        assert!(way.area_m2.is_some_and(|m2| (m2 - 12_308_778_361.469_452).abs() < 1.0));
    }

    #[test]
    fn two_positions_enclose_nothing_and_one_is_no_way() {
        let way = Way::through(&[at(-69.9429, -4.2289), at(-73.2472, -3.7481)]);
        assert!((way.length_m() - 370_773.0).abs() < 2_000.0, "{}", way.length_m());
        assert_eq!((way.area_m2, way.perimeter_m()), (None, None));
        assert_eq!(Way::through(&[at(-69.9429, -4.2289)]), Way::default());
    }
}
