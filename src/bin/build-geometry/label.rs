//! The position for an area's label: the point farthest from its outline.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::plane::{Point, degrees, is_within, quantised, ring_edges};
use geo::Coord;

/// A square of the search, its centre's distance from the outline, and the most that any of its points can have.
struct Cell {
    centre: Coord<f64>,
    half: f64,
    distance: f64,
    most: f64,
}

impl PartialEq for Cell {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Cell {}

impl PartialOrd for Cell {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Cell {
    fn cmp(&self, other: &Self) -> Ordering {
        self.most.total_cmp(&other.most)
    }
}

/// The pole of inaccessibility of a polygon (exterior and holes), by dividing squares and keeping the promising
/// ones; in a plane whose longitudes are shortened as at the middle of the polygon.
pub fn label_point(rings: &[Vec<Point>]) -> Option<Point> {
    let (low, high) = super::plane::bounds(rings.first()?.iter())?;
    let shrink = degrees([0, i32::midpoint(low[1], high[1])]).y.to_radians().cos();
    let flat = |point: Point| {
        let coord = degrees(point);
        Coord { x: coord.x * shrink, y: coord.y }
    };
    let edges: Vec<(Coord<f64>, Coord<f64>)> =
        rings.iter().flat_map(|ring| ring_edges(ring)).map(|(a, b)| (flat(*a), flat(*b))).collect();
    let back = |coord: Coord<f64>| quantised(Coord { x: coord.x / shrink, y: coord.y });
    let cell = |centre: Coord<f64>, half: f64| {
        let nearest = edges.iter().map(|&(a, b)| distance(centre, a, b)).fold(f64::INFINITY, f64::min);
        let at = back(centre);
        let is_in = is_within(at, rings.iter().flat_map(|ring| ring_edges(ring)));
        let distance = if is_in { nearest } else { -nearest };
        Cell { centre, half, distance, most: distance + half * std::f64::consts::SQRT_2 }
    };
    let (low, high) = (flat(low), flat(high));
    let half = (high.x - low.x).max(high.y - low.y) / 2.0;
    let mut queue = BinaryHeap::from([cell((low + high) / 2.0, half)]);
    let mut best = cell((low + high) / 2.0, 0.0);
    let precision = half / 100.0;
    while let Some(top) = queue.pop() {
        if top.distance > best.distance {
            best = Cell { ..top };
        }
        if top.most - best.distance <= precision {
            continue;
        }
        let quarter = top.half / 2.0;
        for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
            queue.push(cell(top.centre + Coord { x, y } * quarter, quarter));
        }
    }
    Some(back(best.centre))
}

fn distance(at: Coord<f64>, a: Coord<f64>, b: Coord<f64>) -> f64 {
    let step = b - a;
    let length2 = step.x * step.x + step.y * step.y;
    let to = at - a;
    let t = if length2 > 0.0 { ((to.x * step.x + to.y * step.y) / length2).clamp(0.0, 1.0) } else { 0.0 };
    (to.x - t * step.x).hypot(to.y - t * step.y)
}
