//! Edges that are straight in longitude and latitude, cut into pieces short enough to stand for themselves.

use geo::{Coord, LineString, MultiPolygon, Polygon};

use super::area_m2;

/// Over edges of this length in degrees, the area between the straight edge and the geodesic is below 100 m² each.
const PIECE_DEG: f64 = 0.02;

/// The polygons with vertices set along their edges, no two farther apart than `step_deg` degrees in longitude or
/// latitude. The shape stays the same.
#[must_use]
pub fn densified(polygons: &MultiPolygon<f64>, step_deg: f64) -> MultiPolygon<f64> {
    let dense = |ring: &LineString<f64>| {
        let mut coords: Vec<Coord<f64>> = ring.0.first().copied().into_iter().collect();
        for edge in ring.lines() {
            let along = edge.end - edge.start;
            let pieces = (along.x.abs().max(along.y.abs()) / step_deg).ceil().max(1.0);
            let mut piece = 1.0;
            while piece < pieces {
                coords.push(edge.start + along * (piece / pieces));
                piece += 1.0;
            }
            coords.push(edge.end);
        }
        LineString::new(coords)
    };
    let polygon = |polygon: &Polygon<f64>| {
        Polygon::new(dense(polygon.exterior()), polygon.interiors().iter().map(dense).collect())
    };
    MultiPolygon(polygons.iter().map(polygon).collect())
}

/// Area of polygons whose edges are straight in longitude and latitude, as GeoJSON has it (RFC 7946, 3.1.1), on the
/// ellipsoid, in square metres: GeographicLib's over edges cut short.
#[must_use]
pub fn straight_area_m2(polygons: &MultiPolygon<f64>) -> f64 {
    area_m2(&densified(polygons, PIECE_DEG))
}

#[cfg(test)]
mod tests {
    use geo::polygon;

    use super::*;

    /// Between two parallels the area is known in closed form: here 10 degrees of longitude between the equator and
    /// 30 degrees south, from the authalic latitude (Snyder 1987, equation 3-12).
    #[test]
    fn a_box_of_degrees_has_the_area_of_its_zone_and_not_that_within_geodesics() {
        let zone: MultiPolygon<f64> =
            polygon![(x: -60.0, y: -30.0), (x: -50.0, y: -30.0), (x: -50.0, y: 0.0), (x: -60.0, y: 0.0)]
                .into();
        let (a, f) = (6_378_137.0_f64, 1.0_f64 / 298.257_223_563);
        let e = (f * (2.0 - f)).sqrt();
        let sine = 0.5_f64;
        let q = (1.0 - e * e) * (sine / (1.0 - e * e * sine * sine) + (e * sine).atanh() / e);
        let expected_m2 = a * a * q / 2.0 * 10.0_f64.to_radians();
        assert!((straight_area_m2(&zone) / expected_m2 - 1.0).abs() < 1e-7);
        assert!((area_m2(&zone) / expected_m2 - 1.0).abs() > 1e-4);
    }

    #[test]
    fn no_piece_is_longer_than_asked_and_the_corners_stay() {
        let shape: MultiPolygon<f64> =
            polygon![(x: -60.0, y: -3.0), (x: -59.3, y: -3.2), (x: -59.9, y: -1.1)].into();
        let dense = densified(&shape, 0.1);
        let ring = dense.0[0].exterior();
        assert!(ring.lines().all(|edge| edge.dx().abs() <= 0.1 + 1e-12 && edge.dy().abs() <= 0.1 + 1e-12));
        assert!(shape.0[0].exterior().0.iter().all(|corner| ring.0.contains(corner)));
    }
}
