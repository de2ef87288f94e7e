//! The geodesic distance from a position to an edge, and the nearest position on that edge.

use super::LonLat;
use super::geodesic::{GeodesicPath, geodesic_path};

/// Edges longer than this, in degrees, are examined piece by piece: over a short piece the distance has one minimum.
const PIECE_DEG: f64 = 1.0;
/// The search along an edge ends when the slope of the distance is this small (metres per metre): at a distance of
/// 150 km it leaves the foot within 2 cm and the distance within a nanometre of the exact ones.
const SLOPE: f64 = 1e-7;

/// The nearest position on an edge and the way there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NearestOnSegment {
    /// The position on the edge.
    pub nearest: LonLat,
    /// Geodesic distance to it, in metres.
    pub distance_m: f64,
    /// Direction towards it, in degrees clockwise from north, 0 to 360 (360 excluded).
    pub bearing_deg: f64,
}

/// The position of the edge from `start` to `end` that is nearest to `from` on the ellipsoid.
///
/// The edge is straight in longitude and latitude, as RFC 7946 (GeoJSON), section 3.1.1, has it: it is *not* the
/// geodesic between its ends, and does not cross the antimeridian. The distance is the geodesic one; it is
/// minimised along the edge by a bracketed secant search on its exact slope, the cosine between the edge and the
/// geodesic (first variation of length).
#[must_use]
pub fn nearest_on_segment(from: LonLat, start: LonLat, end: LonLat) -> NearestOnSegment {
    let span_deg = (end.lon_deg() - start.lon_deg()).abs().max((end.lat_deg() - start.lat_deg()).abs());
    let pieces = (span_deg / PIECE_DEG).ceil().max(1.0);
    let mut best = nearest_on_piece(from, start, between(start, end, 1.0 / pieces));
    let mut piece = 1.0;
    while piece < pieces {
        let (low, high) = (between(start, end, piece / pieces), between(start, end, (piece + 1.0) / pieces));
        let found = nearest_on_piece(from, low, high);
        if found.distance_m < best.distance_m {
            best = found;
        }
        piece += 1.0;
    }
    best
}

/// Nearest position on an edge short enough for the distance to have one minimum along it.
fn nearest_on_piece(from: LonLat, start: LonLat, end: LonLat) -> NearestOnSegment {
    let probe = |t: f64| {
        let at = between(start, end, t);
        let path = geodesic_path(from, at);
        (slope(start, end, at, path), found(at, path))
    };
    let (mut low_slope, at_start) = probe(0.0);
    if low_slope >= 0.0 {
        return at_start;
    }
    let (mut high_slope, at_end) = probe(1.0);
    if high_slope <= 0.0 {
        return at_end;
    }
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    let mut best = if at_start.distance_m < at_end.distance_m { at_start } else { at_end };
    // Illinois' variant of the secant: the end that stays has its slope halved, so that both ends move.
    for _ in 0..60 {
        let t = (low * high_slope - high * low_slope) / (high_slope - low_slope);
        let (t_slope, at_t) = probe(t);
        if at_t.distance_m <= best.distance_m {
            best = at_t;
        }
        if t_slope.abs() < SLOPE || high - low < 1e-12 {
            break;
        }
        if t_slope < 0.0 {
            (low, low_slope) = (t, t_slope);
            high_slope *= 0.5;
        } else {
            (high, high_slope) = (t, t_slope);
            low_slope *= 0.5;
        }
    }
    best
}

/// Position at the fraction `t` of the edge.
fn between(start: LonLat, end: LonLat, t: f64) -> LonLat {
    if t >= 1.0 {
        return end;
    }
    let mix = |a: f64, b: f64| a + (b - a) * t;
    LonLat::wrapped(mix(start.lon_deg(), end.lon_deg()), mix(start.lat_deg(), end.lat_deg()))
}

/// How the distance changes with each metre along the edge at `at`: the cosine of the angle between the two.
fn slope(start: LonLat, end: LonLat, at: LonLat, path: GeodesicPath) -> f64 {
    if path.distance_m <= f64::EPSILON {
        return 0.0;
    }
    let (east, north) = metres_per_degree(at);
    let along = [(end.lon_deg() - start.lon_deg()) * east, (end.lat_deg() - start.lat_deg()) * north];
    let length = along[0].hypot(along[1]);
    if length <= 0.0 {
        return 0.0;
    }
    let (sin, cos) = path.final_bearing_deg.to_radians().sin_cos();
    (along[0] * sin + along[1] * cos) / length
}

fn found(nearest: LonLat, path: GeodesicPath) -> NearestOnSegment {
    NearestOnSegment { nearest, distance_m: path.distance_m, bearing_deg: path.bearing_deg }
}

/// Metres in one degree eastwards and northwards at a position, from the ellipsoid's two radii of curvature.
#[must_use]
pub fn metres_per_degree(at: LonLat) -> (f64, f64) {
    const EQUATOR_M: f64 = 6_378_137.0;
    const ECCENTRICITY_2: f64 = 0.006_694_379_990_141_317;
    let (sin, cos) = at.lat_deg().to_radians().sin_cos();
    let w2 = 1.0 - ECCENTRICITY_2 * sin * sin;
    let prime_vertical_m = EQUATOR_M / w2.sqrt();
    let meridian_m = prime_vertical_m * (1.0 - ECCENTRICITY_2) / w2;
    ((prime_vertical_m * cos).to_radians(), meridian_m.to_radians())
}

#[cfg(test)]
mod tests {
    use super::super::geodesic::distance_m;
    use super::*;

    fn at(lon_deg: f64, lat_deg: f64) -> LonLat {
        LonLat::new(lon_deg, lat_deg).expect("a position on Earth")
    }

    /// The smallest of many distances to points laid densely on the edge.
    fn brute_m(from: LonLat, start: LonLat, end: LonLat) -> f64 {
        let steps = 200_000_u32;
        (0..=steps)
            .map(|i| distance_m(from, between(start, end, f64::from(i) / f64::from(steps))))
            .fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn the_distance_is_the_smallest_of_all_along_the_edge() {
        let cases = [
            (at(-60.2, -11.7), at(-61.0, -12.4), at(-60.1, -13.3)),
            (at(-53.9, -24.1), at(-55.2, -25.9), at(-54.1, -25.6)),
            (at(-51.7, 4.1), at(-52.9, 2.2), at(-51.6, 4.0)),
            (at(-57.0, -30.2), at(-60.0, -30.3), at(-55.0, -30.1)),
        ];
        for (from, start, end) in cases {
            let (found, brute) = (nearest_on_segment(from, start, end), brute_m(from, start, end));
            assert!((found.distance_m - brute).abs() < 0.01, "{found:?} against {brute}");
            assert!((distance_m(from, found.nearest) - found.distance_m).abs() < 1e-6);
        }
    }

    #[test]
    fn beyond_an_end_the_end_is_nearest() {
        let found = nearest_on_segment(at(-70.0, -4.0), at(-69.0, -4.1), at(-68.0, -4.2));
        assert_eq!(found.nearest, at(-69.0, -4.1));
        let found = nearest_on_segment(at(-66.0, -4.0), at(-69.0, -4.1), at(-68.0, -4.2));
        assert_eq!(found.nearest, at(-68.0, -4.2));
    }

    #[test]
    fn on_the_edge_the_distance_is_nothing_and_a_point_is_an_edge_too() {
        assert!(nearest_on_segment(at(-69.5, -4.15), at(-69.0, -4.1), at(-70.0, -4.2)).distance_m < 0.001);
        let found = nearest_on_segment(at(-69.5, -4.15), at(-69.0, -4.1), at(-69.0, -4.1));
        assert_eq!(found.nearest, at(-69.0, -4.1));
    }

    #[test]
    fn along_a_parallel_the_edge_is_not_the_geodesic() {
        // Half way along the parallel of 30 degrees south, on it: the geodesic between the ends bulges 1.6 km south.
        let found = nearest_on_segment(at(-57.0, -30.0), at(-59.0, -30.0), at(-54.0, -30.0));
        assert!(found.distance_m < 0.001, "{found:?}");
    }

    #[test]
    fn a_degree_in_metres_agrees_with_the_geodesic() {
        let (east, north) = metres_per_degree(at(-54.3, -25.7));
        assert!((east * 0.001 - distance_m(at(-54.3, -25.7), at(-54.299, -25.7))).abs() < 1e-4);
        assert!((north * 0.001 - distance_m(at(-54.3, -25.7005), at(-54.3, -25.6995))).abs() < 1e-4);
    }
}
