//! Clipping of polygons and lines to a box in longitude and latitude.

use geo::{Coord, LineString, MultiLineString, MultiPolygon, Polygon, Rect};

/// The parts of the polygons inside the box, by Sutherland and Hodgman's method (1974), ring by ring.
///
/// Made for drawing: where an outline leaves and enters the box several times its parts stay joined by edges that
/// run along the box's sides, which fill rightly but are not to be stroked.
#[must_use]
pub fn clip_polygons(polygons: &MultiPolygon<f64>, bounds: Rect<f64>) -> MultiPolygon<f64> {
    let clipped = polygons.iter().filter_map(|polygon| {
        let exterior = clip_ring(polygon.exterior(), bounds)?;
        let holes = polygon.interiors().iter().filter_map(|ring| clip_ring(ring, bounds)).collect();
        Some(Polygon::new(exterior, holes))
    });
    MultiPolygon(clipped.collect())
}

/// The parts of the lines inside the box, by Liang and Barsky's method (1984).
#[must_use]
pub fn clip_lines(lines: &MultiLineString<f64>, bounds: Rect<f64>) -> MultiLineString<f64> {
    let mut parts: Vec<Vec<Coord<f64>>> = Vec::new();
    for line in lines {
        let mut open = false;
        for segment in line.lines() {
            let Some((start, end)) = clip_segment(segment.start, segment.end, bounds) else {
                open = false;
                continue;
            };
            match parts.last_mut().filter(|part| open && part.last() == Some(&start)) {
                Some(part) => part.push(end),
                None => parts.push(vec![start, end]),
            }
            open = end == segment.end;
        }
    }
    MultiLineString(parts.into_iter().map(LineString::new).collect())
}

/// One side of the box: which coordinate it limits, where, and whether what is kept lies above.
#[derive(Clone, Copy)]
struct Side {
    of_x: bool,
    at: f64,
    keeps_above: bool,
}

impl Side {
    /// How far a position is inside, negative outside.
    fn depth(self, coord: Coord<f64>) -> f64 {
        let value = if self.of_x { coord.x } else { coord.y };
        if self.keeps_above { value - self.at } else { self.at - value }
    }

    fn crossing(self, a: Coord<f64>, b: Coord<f64>) -> Coord<f64> {
        let (depth_a, depth_b) = (self.depth(a), self.depth(b));
        let t = depth_a / (depth_a - depth_b);
        let mut crossing = a + (b - a) * t;
        // Exactly on the side, so that neighbouring boxes meet.
        if self.of_x {
            crossing.x = self.at;
        } else {
            crossing.y = self.at;
        }
        crossing
    }
}

fn sides(bounds: Rect<f64>) -> [Side; 4] {
    let (min, max) = (bounds.min(), bounds.max());
    [
        Side { of_x: true, at: min.x, keeps_above: true },
        Side { of_x: true, at: max.x, keeps_above: false },
        Side { of_x: false, at: min.y, keeps_above: true },
        Side { of_x: false, at: max.y, keeps_above: false },
    ]
}

fn clip_ring(ring: &LineString<f64>, bounds: Rect<f64>) -> Option<LineString<f64>> {
    let mut kept: Vec<Coord<f64>> = ring.0.iter().take(ring.0.len().saturating_sub(1)).copied().collect();
    for side in sides(bounds) {
        let mut next = Vec::with_capacity(kept.len() + 4);
        for (i, &at) in kept.iter().enumerate() {
            let before = kept[if i == 0 { kept.len() - 1 } else { i - 1 }];
            let (was_in, is_in) = (side.depth(before) >= 0.0, side.depth(at) >= 0.0);
            if was_in != is_in {
                next.push(side.crossing(before, at));
            }
            if is_in {
                next.push(at);
            }
        }
        next.dedup();
        kept = next;
    }
    if kept.first() == kept.last() {
        kept.pop();
    }
    if kept.len() < 3 {
        return None;
    }
    kept.push(kept[0]);
    Some(LineString::new(kept))
}

fn clip_segment(start: Coord<f64>, end: Coord<f64>, bounds: Rect<f64>) -> Option<(Coord<f64>, Coord<f64>)> {
    let (mut a, mut b) = (start, end);
    for side in sides(bounds) {
        match (side.depth(a) >= 0.0, side.depth(b) >= 0.0) {
            (true, true) => {}
            (true, false) => b = side.crossing(a, b),
            (false, true) => a = side.crossing(a, b),
            (false, false) => return None,
        }
    }
    (a != b).then_some((a, b))
}

#[cfg(test)]
mod tests {
    use geo::{Area, line_string, polygon};

    use super::*;

    fn window() -> Rect<f64> {
        Rect::new(Coord { x: -62.0, y: -5.0 }, Coord { x: -58.0, y: -2.0 })
    }

    #[test]
    fn a_polygon_is_cut_to_the_part_inside_with_its_hole() {
        let shape: MultiPolygon<f64> = polygon!(
            exterior: [(x: -65.0, y: -4.0), (x: -60.0, y: -4.0), (x: -60.0, y: -1.0), (x: -65.0, y: -1.0)],
            interiors: [[(x: -63.0, y: -3.0), (x: -63.0, y: -2.5), (x: -61.0, y: -2.5), (x: -61.0, y: -3.0)]],
        )
        .into();
        let cut = clip_polygons(&shape, window());
        assert!((cut.unsigned_area() - (2.0 * 2.0 - 1.0 * 0.5)).abs() < 1e-9);
    }

    #[test]
    fn what_lies_outside_leaves_nothing_and_what_lies_inside_stays_as_it_is() {
        let outside: MultiPolygon<f64> =
            polygon![(x: -50.0, y: 1.0), (x: -49.0, y: 1.0), (x: -49.0, y: 3.0)].into();
        assert!(clip_polygons(&outside, window()).0.is_empty());
        let inside: MultiPolygon<f64> =
            polygon![(x: -60.0, y: -4.0), (x: -59.0, y: -4.5), (x: -59.5, y: -3.0)].into();
        assert_eq!(clip_polygons(&inside, window()), inside);
    }

    #[test]
    fn a_line_that_leaves_and_returns_becomes_two() {
        let line = line_string![
            (x: -63.0, y: -3.0), (x: -60.0, y: -3.0), (x: -60.0, y: -1.0), (x: -59.0, y: -1.0), (x: -59.0, y: -4.0)
        ];
        let cut = clip_lines(&MultiLineString(vec![line]), window());
        let expected = MultiLineString(vec![
            line_string![(x: -62.0, y: -3.0), (x: -60.0, y: -3.0), (x: -60.0, y: -2.0)],
            line_string![(x: -59.0, y: -2.0), (x: -59.0, y: -4.0)],
        ]);
        assert_eq!(cut, expected);
    }
}
