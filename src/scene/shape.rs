//! Outlines in Web Mercator's unit square, boxed so that a frame takes only what it needs.

use geo::{BoundingRect, Coord, LineString, MultiLineString, MultiPolygon, Polygon, Simplify};

use super::rect::WorldRect;
use crate::earth::{clip_lines, clip_polygons, world_from_lon_lat};

/// A polygon in the unit square and the box around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The polygon.
    pub polygon: Polygon<f64>,
    /// The box around it.
    pub bounds: WorldRect,
}

/// A line in the unit square and the box around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// The line.
    pub line: LineString<f64>,
    /// The box around it.
    pub bounds: WorldRect,
}

/// How many vertices a [`Path`] holds at most: short enough that its box tells something.
const PATH_VERTICES: usize = 256;

fn world_coord(coord: Coord<f64>) -> Coord<f64> {
    let world = world_from_lon_lat(coord.into());
    Coord { x: world.x, y: world.y }
}

fn world_line(line: &LineString<f64>) -> LineString<f64> {
    LineString::new(line.0.iter().copied().map(world_coord).collect())
}

/// Polygons in degrees, longitude first, as shapes of the unit square.
#[must_use]
pub fn shapes_from_degrees(polygons: &MultiPolygon<f64>) -> Vec<Shape> {
    let shape = |polygon: &Polygon<f64>| {
        let holes = polygon.interiors().iter().map(world_line).collect();
        let polygon = Polygon::new(world_line(polygon.exterior()), holes);
        let bounds = polygon.bounding_rect()?.into();
        Some(Shape { polygon, bounds })
    };
    polygons.iter().filter_map(shape).collect()
}

/// Lines in degrees, longitude first, as paths of the unit square; a long line becomes several, end on end.
#[must_use]
pub fn paths_from_degrees(lines: &MultiLineString<f64>) -> Vec<Path> {
    lines.iter().flat_map(|line| paths_of(&world_line(line))).collect()
}

/// A line of the unit square as paths, end on end.
fn paths_of(line: &LineString<f64>) -> Vec<Path> {
    let mut paths = Vec::new();
    let mut from = 0;
    while from + 1 < line.0.len() {
        let to = (from + PATH_VERTICES).min(line.0.len() - 1);
        let part = LineString::new(line.0[from..=to].to_vec());
        if let Some(bounds) = part.bounding_rect() {
            paths.push(Path { bounds: bounds.into(), line: part });
        }
        from = to;
    }
    paths
}

/// The rings of shapes as paths.
#[must_use]
pub fn outlines(shapes: &[Shape]) -> Vec<Path> {
    let rings = |shape: &Shape| {
        std::iter::once(shape.polygon.exterior())
            .chain(shape.polygon.interiors())
            .flat_map(paths_of)
            .collect()
    };
    shapes.iter().flat_map(|shape| -> Vec<Path> { rings(shape) }).collect()
}

/// What of the shapes lies in the box, without those smaller than `min_size` in both directions and without holes
/// that small; outlines are drawn within `thin` of where they run. All in fractions of the world.
#[must_use]
pub fn cut_shapes(shapes: &[Shape], bounds: &WorldRect, min_size: f64, thin: f64) -> Vec<Polygon<f64>> {
    let mut cut = Vec::new();
    for shape in shapes {
        let is_large = shape.bounds.width().max(shape.bounds.height()) >= min_size;
        if !is_large || !shape.bounds.intersects(bounds) {
            continue;
        }
        let holes = shape.polygon.interiors().iter().filter(|hole| {
            hole.bounding_rect().is_some_and(|hole| hole.width().max(hole.height()) >= min_size)
        });
        let holes = holes.filter_map(|hole| thinned_ring(hole, thin)).collect();
        let Some(exterior) = thinned_ring(shape.polygon.exterior(), thin) else { continue };
        let polygon = Polygon::new(exterior, holes);
        if bounds.contains_rect(&shape.bounds) {
            cut.push(polygon);
        } else {
            cut.extend(clip_polygons(&polygon.into(), bounds.to_geo()));
        }
    }
    cut
}

/// What of the paths lies in the box, within `thin` of where they run, without rings smaller than `min_size` in both
/// directions. All in fractions of the world. Paths that meet end on end become one line.
#[must_use]
pub fn cut_paths<'a>(
    paths: impl IntoIterator<Item = &'a Path>,
    bounds: &WorldRect,
    min_size: f64,
    thin: f64,
) -> Vec<LineString<f64>> {
    let mut joined: Vec<Vec<Coord<f64>>> = Vec::new();
    for path in paths.into_iter().filter(|path| path.bounds.intersects(bounds)) {
        let coords = &path.line.0;
        match joined.last_mut().filter(|line| line.last() == coords.first()) {
            Some(line) => line.extend(&coords[1..]),
            None => joined.push(coords.clone()),
        }
    }
    let is_large = |line: &LineString<f64>| {
        !line.is_closed()
            || line.bounding_rect().is_some_and(|ring| ring.width().max(ring.height()) >= min_size)
    };
    let lines = joined.into_iter().map(LineString::new).filter(is_large);
    let lines = lines.map(|line| thinned(&line.0, thin)).collect();
    clip_lines(&MultiLineString(lines), bounds.to_geo()).0
}

/// A line that runs within `thin` of another, with the same ends and as few vertices as Douglas and Peucker's rule
/// leaves.
fn thinned(coords: &[Coord<f64>], thin: f64) -> LineString<f64> {
    let line = LineString::new(without_neighbours(coords, thin / 2.0));
    if thin > 0.0 { line.simplify(thin / 2.0) } else { line }
}

/// A line without the vertices nearer than `near` to the one kept before; its ends stay. Quick, and most of the
/// vertices of an outline that is finer than the screen.
fn without_neighbours(coords: &[Coord<f64>], near: f64) -> Vec<Coord<f64>> {
    let mut kept: Vec<Coord<f64>> = Vec::with_capacity(coords.len());
    let last = coords.len().saturating_sub(1);
    for (at, &coord) in coords.iter().enumerate() {
        let is_near = kept.last().is_some_and(|before| {
            let step = coord - *before;
            step.x.hypot(step.y) < near
        });
        if is_near && at == last && kept.len() > 1 {
            kept.pop();
        }
        if !is_near || at == last {
            kept.push(coord);
        }
    }
    kept
}

fn thinned_ring(ring: &LineString<f64>, thin: f64) -> Option<LineString<f64>> {
    let kept = thinned(&ring.0, thin);
    (kept.0.len() >= 4).then_some(kept)
}

#[cfg(test)]
mod tests {
    use geo::{Area, line_string, polygon};

    use super::*;
    use crate::earth::{LonLat, WorldPos};

    fn window() -> WorldRect {
        WorldRect { min: WorldPos { x: 0.30, y: 0.50 }, max: WorldPos { x: 0.36, y: 0.53 } }
    }

    fn square(x: f64, y: f64, size: f64) -> Shape {
        let polygon =
            polygon![(x: x, y: y), (x: x + size, y: y), (x: x + size, y: y + size), (x: x, y: y + size)];
        let bounds = polygon.bounding_rect().expect("a box").into();
        Shape { polygon, bounds }
    }

    #[test]
    fn degrees_become_the_unit_square_with_north_up() {
        let shapes = shapes_from_degrees(
            &polygon![(x: -70.0, y: -5.0), (x: -69.0, y: -5.0), (x: -69.0, y: -3.0), (x: -70.0, y: -3.0)]
                .into(),
        );
        let expected = WorldRect::of_corners(
            LonLat::new(-70.0, -5.0).expect("a position"),
            LonLat::new(-69.0, -3.0).expect("a position"),
        );
        assert!((shapes[0].bounds.min.y - expected.min.y).abs() < 1e-15);
        assert!((shapes[0].bounds.max.x - expected.max.x).abs() < 1e-15);
    }

    #[test]
    fn debris_and_what_lies_elsewhere_are_left_out() {
        let shapes = [
            square(0.31, 0.51, 0.01),
            square(0.33, 0.51, 0.000_01),
            square(0.60, 0.51, 0.01),
            square(0.355, 0.52, 0.02),
        ];
        let cut = cut_shapes(&shapes, &window(), 0.001, 0.0);
        assert_eq!(cut.len(), 2);
        assert!((cut[0].unsigned_area() - 0.0001).abs() < 1e-12);
        assert!((cut[1].unsigned_area() - 0.005 * 0.01).abs() < 1e-12);
    }

    #[test]
    fn rings_too_small_to_be_seen_are_no_lines() {
        let rings = outlines(&[square(0.31, 0.51, 0.01), square(0.33, 0.51, 0.000_01)]);
        assert_eq!(cut_paths(&rings, &window(), 0.001, 0.0).len(), 1);
        assert_eq!(cut_paths(&rings, &window(), 0.0, 0.0).len(), 2);
    }

    #[test]
    fn a_long_line_comes_back_whole_from_its_pieces() {
        let line =
            LineString::new((0..1000).map(|i| Coord { x: 0.301 + f64::from(i) * 5e-5, y: 0.51 }).collect());
        let paths = paths_of(&line);
        assert_eq!(paths.len(), 4);
        let cut = cut_paths(&paths, &window(), 0.0, 0.0);
        assert_eq!(cut, vec![line]);
    }

    #[test]
    fn thinning_keeps_both_ends_and_drops_what_is_near_or_on_the_way() {
        let line = line_string![
            (x: 0.0, y: 0.0), (x: 0.4, y: 0.0), (x: 1.5, y: 0.1), (x: 3.0, y: 0.0), (x: 3.0, y: 4.0), (x: 3.2, y: 4.0)
        ];
        assert_eq!(thinned(&line.0, 1.0), line_string![(x: 0.0, y: 0.0), (x: 3.0, y: 0.0), (x: 3.2, y: 4.0)]);
        assert_eq!(thinned(&line.0, 0.0), line);
    }
}
