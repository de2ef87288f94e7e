//! Cuts segments where they meet, until they meet at ends only.

use std::collections::BTreeMap;

use super::plane::{Grid, Point, crossing, is_crossing, is_on};

/// What runs along a segment; several things may.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Traits {
    /// Countries (by index, 0 the sea) on the left and on the right of an outline.
    pub outline: Option<[u16; 2]>,
    /// Units on the left and on the right of a limit within a country.
    pub limit: Option<[u16; 2]>,
    /// Edge of a country's strip: the country, and whether the left and the right are in the strip.
    pub strip: Option<(u16, [bool; 2])>,
}

impl Traits {
    pub fn reversed(self) -> Self {
        Self {
            outline: self.outline.map(|[left, right]| [right, left]),
            limit: self.limit.map(|[left, right]| [right, left]),
            strip: self.strip.map(|(owner, [left, right])| (owner, [right, left])),
        }
    }

    fn merged(self, other: Self) -> Self {
        Self {
            outline: self.outline.or(other.outline),
            limit: self.limit.or(other.limit),
            strip: self.strip.or(other.strip),
        }
    }
}

/// Segments by their two ends, the smaller first.
pub type Segments = BTreeMap<(Point, Point), Traits>;

/// Adds a segment in whatever direction; what is already there keeps its traits.
pub fn add(segments: &mut Segments, a: Point, b: Point, traits: Traits) {
    if a == b {
        return;
    }
    let (key, traits) = if a < b { ((a, b), traits) } else { ((b, a), traits.reversed()) };
    let entry = segments.entry(key).or_default();
    *entry = entry.merged(traits);
}

/// Cuts all segments at their crossings and touchings, rounded to the integer plane, again and again until nothing
/// crosses or touches but at ends.
pub fn noded(mut segments: Segments) -> Segments {
    loop {
        let list: Vec<(Point, Point)> = segments.keys().copied().collect();
        let mut grid = Grid::new(40_000);
        for (i, &(a, b)) in list.iter().enumerate() {
            grid.add_segment(i as u32, a, b);
        }
        let mut cuts: BTreeMap<u32, Vec<Point>> = BTreeMap::new();
        for (i, j) in grid.pairs() {
            let ((a, b), (c, d)) = (list[i as usize], list[j as usize]);
            for (number, at) in meetings(i, j, [a, b, c, d]) {
                cuts.entry(number).or_default().push(at);
            }
        }
        if cuts.is_empty() {
            return segments;
        }
        for (number, mut points) in cuts {
            let (a, b) = list[number as usize];
            let traits = segments.remove(&(a, b)).unwrap_or_default();
            // Along the segment, from its start.
            points.sort_by_key(|point| along(a, b, *point));
            let mut from = a;
            for to in points.into_iter().chain([b]) {
                add(&mut segments, from, to, traits);
                from = to;
            }
        }
    }
}

fn along(a: Point, b: Point, point: Point) -> i64 {
    (0..2).map(|i| (i64::from(b[i]) - i64::from(a[i])) * (i64::from(point[i]) - i64::from(a[i]))).sum()
}

/// Which of two segments is to be cut where.
fn meetings(i: u32, j: u32, [a, b, c, d]: [Point; 4]) -> Vec<(u32, Point)> {
    let mut cuts = Vec::new();
    for (end, number, from, to) in [(a, j, c, d), (b, j, c, d), (c, i, a, b), (d, i, a, b)] {
        if is_on(end, from, to) {
            cuts.push((number, end));
        }
    }
    if cuts.is_empty() && is_crossing(a, b, c, d) {
        let at = crossing(a, b, c, d);
        if at != a && at != b {
            cuts.push((i, at));
        }
        if at != c && at != d {
            cuts.push((j, at));
        }
    }
    cuts
}
