//! Universal Transverse Mercator on WGS 84, by Krüger's series to the sixth order of the third flattening.
//!
//! The series are equations 35 and 36 of C. F. F. Karney, *Transverse Mercator with an accuracy of a few nanometers*,
//! J. Geodesy 85, 2011; within a zone they are exact to nanometres.

use super::{LonLat, PositionError};

/// Equatorial radius of WGS 84, in metres.
const EQUATOR_M: f64 = 6_378_137.0;
/// Flattening of WGS 84.
const FLATTENING: f64 = 1.0 / 298.257_223_563;
/// Third flattening.
const N: f64 = FLATTENING / (2.0 - FLATTENING);
/// Scale on the central meridian.
const SCALE: f64 = 0.9996;
/// Easting of the central meridian, in metres.
const FALSE_EASTING_M: f64 = 500_000.0;
/// Northing of the equator for the south, in metres.
const FALSE_NORTHING_M: f64 = 10_000_000.0;

const N2: f64 = N * N;
const N3: f64 = N2 * N;
const N4: f64 = N3 * N;
const N5: f64 = N4 * N;
const N6: f64 = N5 * N;

/// Radius of the rectifying sphere, in metres (equation 14).
const RECTIFYING_M: f64 = EQUATOR_M / (1.0 + N) * (1.0 + N2 / 4.0 + N4 / 64.0 + N6 / 256.0);

/// From the conformal sphere to the plane (equation 35).
const ALPHA: [f64; 6] = [
    N / 2.0 - N2 * 2.0 / 3.0 + N3 * 5.0 / 16.0 + N4 * 41.0 / 180.0 - N5 * 127.0 / 288.0
        + N6 * 7_891.0 / 37_800.0,
    N2 * 13.0 / 48.0 - N3 * 3.0 / 5.0 + N4 * 557.0 / 1_440.0 + N5 * 281.0 / 630.0
        - N6 * 1_983_433.0 / 1_935_360.0,
    N3 * 61.0 / 240.0 - N4 * 103.0 / 140.0 + N5 * 15_061.0 / 26_880.0 + N6 * 167_603.0 / 181_440.0,
    N4 * 49_561.0 / 161_280.0 - N5 * 179.0 / 168.0 + N6 * 6_601_661.0 / 7_257_600.0,
    N5 * 34_729.0 / 80_640.0 - N6 * 3_418_889.0 / 1_995_840.0,
    N6 * 212_378_941.0 / 319_334_400.0,
];

/// From the plane to the conformal sphere (equation 36).
const BETA: [f64; 6] = [
    N / 2.0 - N2 * 2.0 / 3.0 + N3 * 37.0 / 96.0 - N4 / 360.0 - N5 * 81.0 / 512.0 + N6 * 96_199.0 / 604_800.0,
    N2 / 48.0 + N3 / 15.0 - N4 * 437.0 / 1_440.0 + N5 * 46.0 / 105.0 - N6 * 1_118_711.0 / 3_870_720.0,
    N3 * 17.0 / 480.0 - N4 * 37.0 / 840.0 - N5 * 209.0 / 4_480.0 + N6 * 5_569.0 / 90_720.0,
    N4 * 4_397.0 / 161_280.0 - N5 * 11.0 / 504.0 - N6 * 830_251.0 / 7_257_600.0,
    N5 * 4_583.0 / 161_280.0 - N6 * 108_847.0 / 3_991_680.0,
    N6 * 20_648_693.0 / 638_668_800.0,
];

/// A position in a zone of UTM.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Utm {
    /// The zone, 1 to 60.
    pub zone: u8,
    /// Whether northings count from 10,000 km south of the equator.
    pub is_south: bool,
    /// Easting, in metres; 500,000 on the zone's central meridian.
    pub easting_m: f64,
    /// Northing, in metres.
    pub northing_m: f64,
}

impl Utm {
    /// A position in its regular zone of six degrees (without the exceptions of Norway and Svalbard).
    #[must_use]
    pub fn of(position: LonLat) -> Self {
        let zone = ((position.lon_deg() + 180.0) / 6.0).floor().clamp(0.0, 59.0) as u8 + 1;
        Self::in_zone(position, zone)
    }

    /// A position in a zone that one chooses, its own or a neighbour.
    #[must_use]
    pub fn in_zone(position: LonLat, zone: u8) -> Self {
        let lat_rad = position.lat_deg().to_radians();
        let lon_rad = (position.lon_deg() - central_meridian_deg(zone)).to_radians();
        let tan_conformal = conformal_tangent(lat_rad.tan());
        let xi = tan_conformal.atan2(lon_rad.cos());
        let eta = (lon_rad.sin() / tan_conformal.hypot(lon_rad.cos())).asinh();
        let (mut north, mut east) = (xi, eta);
        for (alpha, twice) in ALPHA.into_iter().zip([2.0, 4.0, 6.0, 8.0, 10.0, 12.0]) {
            north += alpha * (twice * xi).sin() * (twice * eta).cosh();
            east += alpha * (twice * xi).cos() * (twice * eta).sinh();
        }
        let is_south = position.lat_deg() < 0.0;
        let northing_m = SCALE * RECTIFYING_M * north + if is_south { FALSE_NORTHING_M } else { 0.0 };
        Self { zone, is_south, easting_m: FALSE_EASTING_M + SCALE * RECTIFYING_M * east, northing_m }
    }

    /// Where it is.
    ///
    /// # Errors
    /// [`PositionError`] where the numbers lie beyond the pole, or so far east or west that they mean nothing.
    pub fn position(self) -> Result<LonLat, PositionError> {
        let from_equator_m = self.northing_m - if self.is_south { FALSE_NORTHING_M } else { 0.0 };
        let xi = from_equator_m / (SCALE * RECTIFYING_M);
        let eta = (self.easting_m - FALSE_EASTING_M) / (SCALE * RECTIFYING_M);
        // Beyond a pole the meridian comes down on the other side: no zone has such a northing.
        if xi.is_nan() || xi.abs() > std::f64::consts::FRAC_PI_2 {
            return Err(PositionError::Latitude(xi.to_degrees()));
        }
        let (mut north, mut east) = (xi, eta);
        for (beta, twice) in BETA.into_iter().zip([2.0, 4.0, 6.0, 8.0, 10.0, 12.0]) {
            north -= beta * (twice * xi).sin() * (twice * eta).cosh();
            east -= beta * (twice * xi).cos() * (twice * eta).sinh();
        }
        let tan_conformal = north.sin() / east.sinh().hypot(north.cos());
        let lat_deg = geographic_tangent(tan_conformal).atan().to_degrees();
        let lon_deg = central_meridian_deg(self.zone) + east.sinh().atan2(north.cos()).to_degrees();
        let lon_deg = if lon_deg.abs() > 180.0 { lon_deg - 360.0_f64.copysign(lon_deg) } else { lon_deg };
        LonLat::new(lon_deg, lat_deg)
    }
}

/// The meridian in the middle of a zone, in degrees.
#[must_use]
pub fn central_meridian_deg(zone: u8) -> f64 {
    f64::from(zone) * 6.0 - 183.0
}

fn eccentricity() -> f64 {
    (FLATTENING * (2.0 - FLATTENING)).sqrt()
}

/// Tangent of the conformal latitude, from that of the geographic one (equation 7).
fn conformal_tangent(tan_lat: f64) -> f64 {
    let e = eccentricity();
    let sigma = (e * (e * tan_lat / tan_lat.hypot(1.0)).atanh()).sinh();
    tan_lat * sigma.hypot(1.0) - sigma * tan_lat.hypot(1.0)
}

/// Tangent of the geographic latitude, from that of the conformal one, by Newton's method (equations 19 to 21).
fn geographic_tangent(tan_conformal: f64) -> f64 {
    let e2 = FLATTENING * (2.0 - FLATTENING);
    let mut tan_lat = tan_conformal;
    // It converges to the last bit in three rounds.
    for _ in 0..5 {
        let found = conformal_tangent(tan_lat);
        let slope =
            (1.0 + (1.0 - e2) * tan_lat * tan_lat) / ((1.0 - e2) * found.hypot(1.0) * tan_lat.hypot(1.0));
        tan_lat += (tan_conformal - found) * slope;
    }
    tan_lat
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lon_deg: f64, lat_deg: f64) -> LonLat {
        LonLat::new(lon_deg, lat_deg).expect("a position on Earth")
    }

    /// PROJ's `utm` (its exact algorithm) gives these; Baghdad is the example of GeographicLib's `GeoConvert`.
    #[test]
    fn known_points_agree_with_proj_to_a_micrometre() {
        for (lon_deg, lat_deg, zone, easting_m, northing_m) in [
            (-69.94, -4.23, 19, 395_679.901_874, 9_532_386.260_049),
            (-69.9429, -4.2289, 19, 395_357.886_777, 9_532_507.476_002),
            (-57.0812, -29.7614, 21, 492_149.779_892, 6_707_650.220_425),
            (44.4, 33.3, 38, 444_140.544_918, 3_684_706.355_550),
            (-60.6719, 2.8235, 20, 758_818.211_341, 312_343.249_176),
            (-73.2472, -3.7481, 18, 694_658.668_947, 9_585_521.718_903),
        ] {
            let found = Utm::of(at(lon_deg, lat_deg));
            assert_eq!((found.zone, found.is_south), (zone, lat_deg < 0.0));
            assert!((found.easting_m - easting_m).abs() < 2e-6, "{found:?}");
            assert!((found.northing_m - northing_m).abs() < 2e-6, "{found:?}");
            let back = found.position().expect("a position");
            assert!((back.lon_deg() - lon_deg).abs() < 1e-12, "{back:?}");
            assert!((back.lat_deg() - lat_deg).abs() < 1e-12, "{back:?}");
        }
    }

    #[test]
    fn a_neighbouring_zone_leads_back_to_the_same_place() {
        for zone in [18, 19, 20] {
            let place = at(-69.94, -14.23);
            let back = Utm::in_zone(place, zone).position().expect("a position");
            assert!(
                (back.lon_deg() + 69.94).abs() < 1e-10 && (back.lat_deg() + 14.23).abs() < 1e-10,
                "{back:?}"
            );
        }
    }

    #[test]
    fn a_northing_beyond_the_pole_is_refused() {
        let beyond = Utm { zone: 19, is_south: false, easting_m: 616_982.0, northing_m: 10_532_444.0 };
        assert!(beyond.position().is_err());
        assert!(Utm { northing_m: f64::NAN, ..beyond }.position().is_err());
    }
}
