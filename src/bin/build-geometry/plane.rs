//! The integer plane: positions in units of 1e-6 degree, exact predicates, and a grid to find what is near.

use std::collections::HashMap;

use franja::geometry::QUANTUM_DEG;
use geo::Coord;

/// Longitude and latitude in units of [`QUANTUM_DEG`].
pub type Point = [i32; 2];

/// A closed line; the first vertex is not repeated.
pub type Ring = Vec<Point>;

pub fn quantised(coord: Coord<f64>) -> Point {
    let to_integer = |degrees: f64| (degrees / QUANTUM_DEG).round() as i32;
    [to_integer(coord.x), to_integer(coord.y)]
}

pub fn degrees(point: Point) -> Coord<f64> {
    Coord { x: f64::from(point[0]) * QUANTUM_DEG, y: f64::from(point[1]) * QUANTUM_DEG }
}

/// Twice the area of the triangle, positive when it turns left. Exact: the differences stay below 2^29.
pub fn turn(a: Point, b: Point, c: Point) -> i64 {
    let [abx, aby] = [i64::from(b[0]) - i64::from(a[0]), i64::from(b[1]) - i64::from(a[1])];
    let [acx, acy] = [i64::from(c[0]) - i64::from(a[0]), i64::from(c[1]) - i64::from(a[1])];
    abx * acy - aby * acx
}

/// Twice the signed area of a ring, in squared units, positive counter-clockwise.
pub fn doubled_area(ring: &[Point]) -> i128 {
    let edges = ring.iter().zip(ring.iter().cycle().skip(1));
    edges.map(|(a, b)| i128::from(a[0]) * i128::from(b[1]) - i128::from(b[0]) * i128::from(a[1])).sum()
}

/// Area of a ring in square kilometres, roughly (sphere, at its first vertex' latitude): to tell small from large.
pub fn rough_km2(ring: &[Point]) -> f64 {
    let Some(first) = ring.first() else { return 0.0 };
    let squared_deg = doubled_area(ring) as f64 / 2.0 * QUANTUM_DEG * QUANTUM_DEG;
    squared_deg.abs() * degrees(*first).y.to_radians().cos() * 111.2 * 111.2
}

/// Whether a point lies within rings together, by the even-odd rule; on the outline it may say either.
pub fn is_within<'a>(point: Point, edges: impl Iterator<Item = (&'a Point, &'a Point)>) -> bool {
    let mut inside = false;
    for (a, b) in edges {
        if (a[1] > point[1]) != (b[1] > point[1]) {
            let (low, high) = if a[1] < b[1] { (*a, *b) } else { (*b, *a) };
            if turn(low, high, point) > 0 {
                inside = !inside;
            }
        }
    }
    inside
}

/// The edges of a ring.
pub fn ring_edges(ring: &[Point]) -> impl Iterator<Item = (&Point, &Point)> {
    ring.iter().zip(ring.iter().cycle().skip(1))
}

/// Whether `point` lies strictly inside the segment, exactly.
pub fn is_on(point: Point, a: Point, b: Point) -> bool {
    point != a
        && point != b
        && turn(a, b, point) == 0
        && (0..2).all(|i| point[i] >= a[i].min(b[i]) && point[i] <= a[i].max(b[i]))
}

/// Whether the insides of two segments cross at one point.
pub fn is_crossing(a: Point, b: Point, c: Point, d: Point) -> bool {
    let sides = |p: Point, q: Point, r: Point, s: Point| {
        let (one, other) = (turn(p, q, r).signum(), turn(p, q, s).signum());
        one * other < 0
    };
    sides(a, b, c, d) && sides(c, d, a, b)
}

/// Where two crossing segments cross, to the nearest unit.
pub fn crossing(a: Point, b: Point, c: Point, d: Point) -> Point {
    let (to_c, to_d) = (turn(a, b, c) as f64, turn(a, b, d) as f64);
    let t = to_c / (to_c - to_d);
    let at = |i: usize| (f64::from(c[i]) + (f64::from(d[i]) - f64::from(c[i])) * t).round() as i32;
    [at(0), at(1)]
}

/// A grid of square cells with numbers in them.
pub struct Grid {
    size: i32,
    cells: HashMap<(i32, i32), Vec<u32>>,
}

impl Grid {
    pub fn new(size: i32) -> Self {
        Self { size: size.max(1), cells: HashMap::new() }
    }

    fn cell(&self, value: i32) -> i32 {
        value.div_euclid(self.size)
    }

    /// Puts a number into each cell that the segment may touch; a long one is walked piece by piece, so that it does
    /// not fill its whole box.
    pub fn add_segment(&mut self, number: u32, a: Point, b: Point) {
        let span = (a[0].abs_diff(b[0])).max(a[1].abs_diff(b[1]));
        let pieces = span / self.size.unsigned_abs() + 1;
        let at = |i: u32| {
            let t = f64::from(i) / f64::from(pieces);
            let mix = |k: usize| (f64::from(a[k]) + (f64::from(b[k]) - f64::from(a[k])) * t).round() as i32;
            [mix(0), mix(1)]
        };
        for i in 0..pieces {
            self.add_box(number, at(i), at(i + 1));
        }
    }

    fn add_box(&mut self, number: u32, a: Point, b: Point) {
        // One unit more on each side: the rounded pieces may stray by half a unit.
        for x in self.cell(a[0].min(b[0]) - 1)..=self.cell(a[0].max(b[0]) + 1) {
            for y in self.cell(a[1].min(b[1]) - 1)..=self.cell(a[1].max(b[1]) + 1) {
                let cell = self.cells.entry((x, y)).or_default();
                if cell.last() != Some(&number) {
                    cell.push(number);
                }
            }
        }
    }

    pub fn add_point(&mut self, number: u32, at: Point) {
        self.cells.entry((self.cell(at[0]), self.cell(at[1]))).or_default().push(number);
    }

    /// All pairs that share a cell, each once, in order.
    pub fn pairs(&self) -> Vec<(u32, u32)> {
        let mut pairs = Vec::new();
        for cell in self.cells.values() {
            for (i, &one) in cell.iter().enumerate() {
                pairs.extend(cell[i + 1..].iter().map(|&other| (one.min(other), one.max(other))));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    /// The numbers in the cells that a box touches; a number may come several times.
    pub fn within(&self, low: Point, high: Point) -> impl Iterator<Item = u32> {
        let columns = self.cell(low[0])..=self.cell(high[0]);
        let rows = self.cell(low[1])..=self.cell(high[1]);
        columns
            .flat_map(move |x| rows.clone().map(move |y| (x, y)))
            .filter_map(|cell| self.cells.get(&cell))
            .flatten()
            .copied()
    }
}

/// The box around points: its low and high corners.
pub fn bounds<'a>(points: impl Iterator<Item = &'a Point>) -> Option<(Point, Point)> {
    points.fold(None, |range, &[x, y]| {
        let (low, high) = range.unwrap_or(([x, y], [x, y]));
        Some(([low[0].min(x), low[1].min(y)], [high[0].max(x), high[1].max(y)]))
    })
}
