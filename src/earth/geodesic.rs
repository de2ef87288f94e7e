//! Distance and direction on the WGS 84 ellipsoid, by Karney's algorithms (GeographicLib).

use std::sync::LazyLock;

use geographiclib_rs::{DirectGeodesic, Geodesic, InverseGeodesic};

use super::LonLat;

/// The ellipsoid of GPS and of GeoJSON: equatorial radius 6,378,137 m, flattening 1/298.257223563.
pub(super) static WGS84: LazyLock<Geodesic> = LazyLock::new(Geodesic::wgs84);

/// What the inverse problem answers: how far, and in which direction one leaves and arrives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GeodesicPath {
    /// Length of the shortest path, in metres.
    pub distance_m: f64,
    /// Direction at the start, in degrees clockwise from north, 0 to 360 (360 excluded).
    pub bearing_deg: f64,
    /// Direction of travel on arrival, in degrees clockwise from north, 0 to 360 (360 excluded).
    pub final_bearing_deg: f64,
}

/// The shortest path between two positions, exact to some nanometres
/// (C. F. F. Karney, *Algorithms for geodesics*, J. Geodesy 87, 2013).
#[must_use]
pub fn geodesic_path(from: LonLat, to: LonLat) -> GeodesicPath {
    let (distance_m, start_deg, end_deg, _): (f64, f64, f64, f64) =
        WGS84.inverse(from.lat_deg(), from.lon_deg(), to.lat_deg(), to.lon_deg());
    GeodesicPath { distance_m, bearing_deg: compass_deg(start_deg), final_bearing_deg: compass_deg(end_deg) }
}

/// Length of the shortest path between two positions, in metres.
#[must_use]
pub fn distance_m(from: LonLat, to: LonLat) -> f64 {
    WGS84.inverse(from.lat_deg(), from.lon_deg(), to.lat_deg(), to.lon_deg())
}

/// Direction in which one leaves `from` for `to`, in degrees clockwise from north, 0 to 360 (360 excluded).
#[must_use]
pub fn bearing_deg(from: LonLat, to: LonLat) -> f64 {
    geodesic_path(from, to).bearing_deg
}

/// Where one arrives after `distance_m` metres in the direction `bearing_deg` (degrees clockwise from north).
#[must_use]
pub fn destination(from: LonLat, bearing_deg: f64, distance_m: f64) -> LonLat {
    let (lat_deg, lon_deg): (f64, f64) =
        WGS84.direct(from.lat_deg(), from.lon_deg(), bearing_deg, distance_m);
    LonLat::wrapped(lon_deg, lat_deg)
}

/// Brings an azimuth of -180 to 180 degrees to the compass, 0 to 360 with 360 excluded.
fn compass_deg(azimuth_deg: f64) -> f64 {
    let turned_deg = azimuth_deg.rem_euclid(360.0);
    // A tiny negative azimuth rounds up to 360 itself.
    if turned_deg >= 360.0 { 0.0 } else { turned_deg }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lon_deg: f64, lat_deg: f64) -> LonLat {
        LonLat::new(lon_deg, lat_deg).expect("a position on Earth")
    }

    /// The example of the manual of GeographicLib's `GeodSolve`: JFK to Singapore Changi.
    #[test]
    fn a_long_geodesic_agrees_with_the_manual_of_geographiclib() {
        let dms = |d: f64, m: f64, s: f64| d + m / 60.0 + s / 3600.0;
        let jfk = at(-dms(73.0, 46.0, 44.0), dms(40.0, 38.0, 23.0));
        let path = geodesic_path(jfk, at(dms(103.0, 59.0, 22.0), dms(1.0, 21.0, 33.0)));
        assert!((path.distance_m - 15_347_628.0).abs() <= 0.5, "{path:?}");
        assert!((path.bearing_deg - dms(3.0, 18.0, 29.9)).abs() < 0.05 / 3600.0, "{path:?}");
        assert!((path.final_bearing_deg - dms(177.0, 29.0, 9.2)).abs() < 0.05 / 3600.0, "{path:?}");
    }

    #[test]
    fn one_degree_along_the_equator_is_the_radius_in_radians() {
        let expected_m = 6_378_137.0_f64.to_radians();
        assert!((distance_m(at(-70.0, 0.0), at(-69.0, 0.0)) - expected_m).abs() < 1e-6);
    }

    #[test]
    fn one_goes_west_from_tabatinga_to_iquitos_and_comes_back_where_one_left() {
        let (tabatinga, iquitos) = (at(-69.9429, -4.2289), at(-73.2472, -3.7481));
        let path = geodesic_path(tabatinga, iquitos);
        assert!((265.0..290.0).contains(&path.bearing_deg), "{path:?}");
        let arrived = destination(tabatinga, path.bearing_deg, path.distance_m);
        assert!((arrived.lon_deg() - iquitos.lon_deg()).abs() < 1e-9);
        assert!((arrived.lat_deg() - iquitos.lat_deg()).abs() < 1e-9);
    }
}
