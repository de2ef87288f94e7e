//! The embedded geometry against the official figures, and whether its shapes are sound at every level of detail.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod borders;
mod land;
mod rings;
mod strips;
mod tiles;

use franja::geometry::{AreaShape, Geometry, QUANTUM_DEG};
use geo::LineString;

/// A vertex in units of the file's integers: exact to compare and to compute with.
type Vertex = [i64; 2];

fn area(id: &str) -> &'static AreaShape {
    Geometry::embedded().area(id).unwrap_or_else(|| panic!("no area {id}"))
}

/// The areas whose ids begin so, by id.
fn ids_of(prefix: &str) -> Vec<&'static str> {
    Geometry::embedded().areas().map(AreaShape::id).filter(|id| id.starts_with(prefix)).collect()
}

/// Numbers of all levels of detail.
fn levels() -> std::ops::Range<usize> {
    0..Geometry::embedded().levels().len()
}

/// The vertices of a ring as integers, the repeated last one included.
fn vertices(ring: &LineString<f64>) -> Vec<Vertex> {
    let integer = |degrees: f64| (degrees / QUANTUM_DEG).round() as i64;
    ring.0.iter().map(|coord| [integer(coord.x), integer(coord.y)]).collect()
}

/// Twice the area within a ring on the plane of degrees, positive if it is wound counter-clockwise; exact.
fn signed_double_area(ring: &[Vertex]) -> i128 {
    ring.windows(2)
        .map(|pair| {
            let [[ax, ay], [bx, by]] = [pair[0], pair[1]];
            i128::from(ax) * i128::from(by) - i128::from(bx) * i128::from(ay)
        })
        .sum()
}

/// Twice the area of a shape at a level on the plane of degrees, holes taken off; exact.
fn double_area(id: &str, level: usize) -> i128 {
    let polygons = area(id).polygons(level);
    let rings = polygons.iter().flat_map(|one| std::iter::once(one.exterior()).chain(one.interiors()));
    rings.map(|ring| signed_double_area(&vertices(ring))).sum()
}

fn km2(area_m2: f64) -> f64 {
    area_m2 / 1e6
}
