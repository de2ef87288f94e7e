//! Lengths and areas of lines and polygons on the WGS 84 ellipsoid.

use geo::{LineString, MultiLineString, MultiPolygon, Polygon};
use geographiclib_rs::{PolygonArea, Winding};

use super::geodesic::{WGS84, distance_m};

/// Length of a line whose vertices are joined by geodesics, in metres.
#[must_use]
pub fn line_length_m(line: &LineString<f64>) -> f64 {
    line.lines().map(|segment| distance_m(segment.start.into(), segment.end.into())).sum()
}

/// Length of several lines together, in metres.
#[must_use]
pub fn lines_length_m(lines: &MultiLineString<f64>) -> f64 {
    lines.iter().map(line_length_m).sum()
}

/// Area of a polygon less its holes, in square metres, whatever way its rings are wound.
///
/// The area is that within geodesic edges (Karney's series, GeographicLib's `PolygonArea`). Edges of GeoJSON are
/// straight in longitude and latitude; over the short edges of a detailed outline the difference is below 1 ppm.
#[must_use]
pub fn polygon_area_m2(polygon: &Polygon<f64>) -> f64 {
    let holes_m2: f64 = polygon.interiors().iter().map(ring_area_m2).sum();
    ring_area_m2(polygon.exterior()) - holes_m2
}

/// Area of several polygons together, in square metres; see [`polygon_area_m2`].
#[must_use]
pub fn area_m2(polygons: &MultiPolygon<f64>) -> f64 {
    polygons.iter().map(polygon_area_m2).sum()
}

/// Length of all the rings of the polygons, holes included, in metres.
#[must_use]
pub fn perimeter_m(polygons: &MultiPolygon<f64>) -> f64 {
    let ring_m = |polygon: &Polygon<f64>| {
        line_length_m(polygon.exterior()) + polygon.interiors().iter().map(line_length_m).sum::<f64>()
    };
    polygons.iter().map(ring_m).sum()
}

/// Area within one ring, in square metres, never negative.
fn ring_area_m2(ring: &LineString<f64>) -> f64 {
    let mut area = PolygonArea::new(&WGS84, Winding::CounterClockwise);
    // GeoJSON repeats the first vertex at the end; the algorithm closes the ring itself.
    for coord in ring.0.iter().take(ring.0.len().saturating_sub(1)) {
        area.add_point(coord.y, coord.x);
    }
    let (_, area_m2, _) = area.compute(true);
    area_m2.abs()
}

#[cfg(test)]
mod tests {
    use geo::{line_string, polygon};

    use super::*;

    /// `PolygonArea` of GeographicLib gives this for the square degree at the equator.
    #[test]
    fn a_square_degree_at_the_equator_has_the_area_geographiclib_gives() {
        let square = polygon![
            (x: 0.0, y: 0.0), (x: 1.0, y: 0.0), (x: 1.0, y: 1.0), (x: 0.0, y: 1.0), (x: 0.0, y: 0.0)
        ];
        assert!((polygon_area_m2(&square) - 12_308_778_361.469_452).abs() < 1.0);
        assert!((perimeter_m(&square.clone().into()) - 443_770.917_248_302).abs() < 1e-3);
        let clockwise: Vec<_> = square.exterior().0.iter().rev().copied().collect();
        let turned = Polygon::new(LineString::new(clockwise), vec![]);
        assert!((polygon_area_m2(&turned) - 12_308_778_361.469_452).abs() < 1.0);
    }

    #[test]
    fn a_hole_is_taken_off_the_area() {
        let ring = |from: f64, to: f64| {
            LineString::from(vec![
                (from, 2.0),
                (to, 2.0),
                (to, 2.0 + to - from),
                (from, 2.0 + to - from),
                (from, 2.0),
            ])
        };
        let whole = Polygon::new(ring(-60.0, -58.0), vec![]);
        let hole = Polygon::new(ring(-59.5, -59.0), vec![]);
        let holed = Polygon::new(ring(-60.0, -58.0), vec![ring(-59.5, -59.0)]);
        let expected_m2 = polygon_area_m2(&whole) - polygon_area_m2(&hole);
        assert!((polygon_area_m2(&holed) - expected_m2).abs() < 1e-3);
    }

    #[test]
    fn a_meridian_degree_is_longer_at_the_pole_than_at_the_equator() {
        let south = line_length_m(&line_string![(x: -70.0, y: 0.0), (x: -70.0, y: 1.0)]);
        let north = line_length_m(&line_string![(x: -70.0, y: 88.0), (x: -70.0, y: 89.0)]);
        assert!((south - 110_574.388_6).abs() < 0.01, "{south}");
        assert!((north - 111_692.9).abs() < 2.0, "{north}");
    }
}
