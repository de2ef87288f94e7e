//! Straight lines through the Earth: cheap bounds on geodesic distances that decide what is worth measuring exactly.

use std::ops::Sub;

use crate::earth::LonLat;

/// Equatorial radius of WGS 84, in metres.
const EQUATOR_M: f64 = 6_378_137.0;
/// Flattening of WGS 84.
const FLATTENING: f64 = 1.0 / 298.257_223_563;
/// No farther than this, in metres, the shortcut agrees with GeographicLib to half a metre.
pub(super) const SHORTCUT_M: f64 = 15.0e6;
/// First eccentricity of WGS 84, squared.
const ECCENTRICITY_2: f64 = 0.006_694_379_990_141_317;
/// The smallest radius of curvature of the ellipsoid: b²/a, along the meridian at the equator, in metres.
const SMALLEST_RADIUS_M: f64 = 6_335_439.327;
/// A little more than the largest, a²/b = 6,399,594 m at the poles: the margin covers the twist of a geodesic.
const LARGEST_RADIUS_M: f64 = 6_410_000.0;

/// A point in space, in metres from the Earth's centre: x towards 0° E on the equator, y towards 90° E, z north.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Space(pub [f64; 3]);

impl Space {
    /// Where a position on the ellipsoid lies in space (height 0).
    pub(super) fn of(position: LonLat) -> Self {
        let (sin_lat, cos_lat) = position.lat_deg().to_radians().sin_cos();
        let (sin_lon, cos_lon) = position.lon_deg().to_radians().sin_cos();
        let prime_vertical_m = EQUATOR_M / (1.0 - ECCENTRICITY_2 * sin_lat * sin_lat).sqrt();
        let from_axis_m = prime_vertical_m * cos_lat;
        Self([
            from_axis_m * cos_lon,
            from_axis_m * sin_lon,
            prime_vertical_m * (1.0 - ECCENTRICITY_2) * sin_lat,
        ])
    }

    fn dot(self, other: Self) -> f64 {
        self.0[0] * other.0[0] + self.0[1] * other.0[1] + self.0[2] * other.0[2]
    }

    /// Straight distance to the straight line from `start` to `end`, squared, in square metres.
    #[cfg(test)]
    pub(super) fn distance_2_to_segment(self, start: Self, end: Self) -> f64 {
        let (along, to) = (end - start, self - start);
        let length_2 = along.dot(along);
        let t = if length_2 > 0.0 { (to.dot(along) / length_2).clamp(0.0, 1.0) } else { 0.0 };
        let [x, y, z] = along.0;
        let off = to - Self([x * t, y * t, z * t]);
        off.dot(off)
    }

    /// Straight distance to another point, in metres.
    pub(super) fn distance_m(self, other: Self) -> f64 {
        self.distance_2(other).sqrt()
    }

    /// Straight distance to another point, squared, in square metres.
    pub(super) fn distance_2(self, other: Self) -> f64 {
        let off = self - other;
        off.dot(off)
    }
}

impl Sub for Space {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self([self.0[0] - other.0[0], self.0[1] - other.0[1], self.0[2] - other.0[2]])
    }
}

/// The distance on the ellipsoid between two points of it, in metres, by the second-order formula of Andoyer, Lambert
/// and Thomas, a fortieth of the work of GeographicLib.
///
/// Up to 9,000 km it agrees with GeographicLib to 3 cm, up to [`SHORTCUT_M`] to half a metre; towards the
/// opposite side of the Earth it fails. The points give the parametric latitudes without trigonometry: divided by
/// the semi-axes they lie on the unit sphere.
pub(super) fn shortcut_m(from: Space, to: Space) -> f64 {
    const POLAR_M: f64 = EQUATOR_M * (1.0 - FLATTENING);
    let (from_z, to_z) = (from.0[2] / POLAR_M, to.0[2] / POLAR_M);
    let off = to - from;
    let [x, y, z] = [off.0[0] / EQUATOR_M, off.0[1] / EQUATOR_M, to_z - from_z];
    // The square of the sine of half the angle between the two, as on the sphere.
    let half_sine_2 = ((x * x + y * y + z * z) / 4.0).min(0.999_999);
    if half_sine_2 <= 0.0 {
        return 0.0;
    }
    let u = (from_z + to_z) * (from_z + to_z) / (2.0 * (1.0 - half_sine_2));
    let v = z * z / (2.0 * half_sine_2);
    let (sum, difference) = (u + v, u - v);
    let half_sine = half_sine_2.sqrt();
    let angle_rad = 2.0 * half_sine.asin();
    let sine = 2.0 * half_sine * (1.0 - half_sine_2).sqrt();
    let ratio = angle_rad / sine;
    let d = 4.0 * ratio * ratio;
    let e = 2.0 * (1.0 - 2.0 * half_sine_2);
    let a = d * e;
    let c = ratio - (a - e) / 2.0;
    let first = (ratio * sum - difference) / 4.0;
    let second =
        (sum * (a + c * sum) - difference * (2.0 * d + e * difference) + d * sum * difference) / 64.0;
    EQUATOR_M * sine * (ratio - FLATTENING * (first - FLATTENING * second))
}

/// How far an edge that is straight in longitude and latitude may stray from the straight line through the Earth
/// between its ends, in metres.
///
/// A curve strays from its chord by at most an eighth of its greatest second derivative. On a sphere of radius R,
/// with the edge `D` radians long in the plane of longitude and latitude, that derivative has the parts
/// `R·D²` (downwards), `R·D²/2` (along the meridian) and `R·D²` (along the parallel): together at most `1.5·R·D²`.
#[cfg(test)]
pub(super) fn stray_m(start: LonLat, end: LonLat) -> f64 {
    let lon_rad = (end.lon_deg() - start.lon_deg()).to_radians();
    let lat_rad = (end.lat_deg() - start.lat_deg()).to_radians();
    1.5 * LARGEST_RADIUS_M * (lon_rad * lon_rad + lat_rad * lat_rad) / 8.0
}

/// The geodesic distance is at most this, where the straight one is `chord_m`: the arc of the smallest circle of
/// curvature (Schur's comparison theorem). Nearly opposite points have no such bound. Metres.
fn most_geodesic_m(chord_m: f64) -> f64 {
    let half_sine = chord_m / (2.0 * SMALLEST_RADIUS_M);
    if half_sine < 0.99 { 2.0 * SMALLEST_RADIUS_M * half_sine.asin() } else { f64::INFINITY }
}

/// What lies farther than this in a straight line is farther on the ellipsoid than what lies `chord_m` away. Metres.
pub(super) fn hopeless_beyond_m(chord_m: f64) -> f64 {
    longest_chord_m(most_geodesic_m(chord_m))
}

/// What lies farther than this in a straight line lies farther than `geodesic_m` on the ellipsoid. Metres.
pub(super) fn longest_chord_m(geodesic_m: f64) -> f64 {
    let half_angle_rad = geodesic_m / (2.0 * LARGEST_RADIUS_M);
    if half_angle_rad < std::f64::consts::FRAC_PI_2 {
        2.0 * LARGEST_RADIUS_M * half_angle_rad.sin()
    } else {
        f64::INFINITY
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::earth::distance_m;
    use crate::index::testing::Lcg;

    #[test]
    fn the_geodesic_lies_between_its_bounds_near_and_far() {
        let mut random = Lcg::new(7);
        for round in 0..40_000_u32 {
            let from = random.position([-180.0, -90.0], [180.0, 90.0]);
            // Half of the pairs are within some kilometres, where the bounds are tightest.
            let to = if round % 2 == 0 {
                random.position([-180.0, -90.0], [180.0, 90.0])
            } else {
                let reach_deg = 10.0_f64.powf(random.between(-5.0, 0.5));
                LonLat::wrapped(
                    from.lon_deg() + random.between(-reach_deg, reach_deg),
                    from.lat_deg() + random.between(-reach_deg, reach_deg),
                )
            };
            let chord_m = Space::of(from).distance_m(Space::of(to));
            let exact_m = distance_m(from, to);
            // Differences of positions some 6,378 km from the centre carry a few nanometres of rounding.
            assert!(most_geodesic_m(chord_m) >= exact_m - 1e-8, "{from:?} {to:?}");
            assert!(longest_chord_m(exact_m) >= chord_m - 1e-8, "{from:?} {to:?}");
        }
    }

    #[test]
    fn the_shortcut_agrees_with_geographiclib_to_centimetres_far_and_near() {
        let mut random = Lcg::new(13);
        let (mut worst_m, mut worst_far_m) = (0.0_f64, 0.0_f64);
        for round in 0..60_000_u32 {
            let from = random.position([-180.0, -90.0], [180.0, 90.0]);
            let to = if round % 2 == 0 {
                random.position([-180.0, -90.0], [180.0, 90.0])
            } else {
                let reach_deg = 10.0_f64.powf(random.between(-6.0, 1.0));
                LonLat::wrapped(
                    from.lon_deg() + random.between(-reach_deg, reach_deg),
                    from.lat_deg() + random.between(-reach_deg, reach_deg),
                )
            };
            let exact_m = distance_m(from, to);
            let off_m = (shortcut_m(Space::of(from), Space::of(to)) - exact_m).abs();
            if exact_m < 9.0e6 {
                worst_m = worst_m.max(off_m);
            } else if exact_m < SHORTCUT_M {
                worst_far_m = worst_far_m.max(off_m);
            }
        }
        assert!(worst_m < 0.03 && worst_far_m < 0.5, "{worst_m} m, farther {worst_far_m} m");
        let here = Space::of(LonLat::wrapped(-69.94, -4.23));
        assert!(shortcut_m(here, here).abs() < 1e-12);
    }

    #[test]
    fn an_edge_strays_from_its_chord_no_farther_than_the_bound() {
        let mut random = Lcg::new(11);
        for _ in 0..2_000 {
            let start = random.position([-80.0, -55.0], [-30.0, 80.0]);
            let reach_deg = 10.0_f64.powf(random.between(-3.0, 1.0));
            let end = LonLat::wrapped(
                start.lon_deg() + random.between(-reach_deg, reach_deg),
                start.lat_deg() + random.between(-reach_deg, reach_deg),
            );
            let (a, b, bound_m) = (Space::of(start), Space::of(end), stray_m(start, end));
            for step in 1..20_u32 {
                let t = f64::from(step) / 20.0;
                let on_edge = LonLat::wrapped(
                    start.lon_deg() + t * (end.lon_deg() - start.lon_deg()),
                    start.lat_deg() + t * (end.lat_deg() - start.lat_deg()),
                );
                let off_m = Space::of(on_edge).distance_2_to_segment(a, b).sqrt();
                assert!(off_m <= bound_m + 1e-6, "{start:?} {end:?}: {off_m} m, bound {bound_m} m");
            }
        }
    }
}
