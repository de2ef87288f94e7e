//! Parts lines into what lies in circles and what does not: a border where it is disputed, and the rest. Pure.

use geo::{Coord, LineString};

/// A circle in fractions of the world.
#[derive(Clone, Copy, Debug)]
pub(super) struct Circle {
    pub(super) centre: Coord<f64>,
    pub(super) radius: f64,
}

/// Lines in two parts.
#[derive(Debug, Default)]
pub(super) struct Parted {
    pub(super) settled: Vec<LineString<f64>>,
    pub(super) disputed: Vec<LineString<f64>>,
}

impl Circle {
    fn contains(&self, coord: Coord<f64>) -> bool {
        let offset = coord - self.centre;
        offset.x.hypot(offset.y) <= self.radius
    }

    /// Where a segment meets the circle, as shares of its length, in order.
    fn crossings(&self, start: Coord<f64>, end: Coord<f64>) -> impl Iterator<Item = f64> + use<> {
        let (along, from) = (end - start, start - self.centre);
        let a = along.x * along.x + along.y * along.y;
        let half_b = along.x * from.x + along.y * from.y;
        let c = from.x * from.x + from.y * from.y - self.radius * self.radius;
        let root = (half_b * half_b - a * c).sqrt();
        let shares = [(-half_b - root) / a, (-half_b + root) / a];
        // No crossing gives a root that is no number, which lies in no range.
        shares.into_iter().filter(|share| (0.0..1.0).contains(share))
    }
}

/// Parts lines at the circles.
pub(super) fn parted(lines: Vec<LineString<f64>>, circles: &[Circle]) -> Parted {
    let mut parts = Parted::default();
    if circles.is_empty() {
        parts.settled = lines;
        return parts;
    }
    for line in lines {
        let mut run: Vec<Coord<f64>> = Vec::new();
        let mut is_disputed = false;
        for segment in line.lines() {
            let mut shares: Vec<f64> =
                circles.iter().flat_map(|circle| circle.crossings(segment.start, segment.end)).collect();
            shares.sort_by(f64::total_cmp);
            shares.push(1.0);
            let mut start = segment.start;
            for share in shares {
                let end = segment.start + (segment.end - segment.start) * share;
                let middle = (start + end) / 2.0;
                let is_inside = circles.iter().any(|circle| circle.contains(middle));
                if run.is_empty() {
                    run.push(start);
                } else if is_inside != is_disputed {
                    parts.add(&mut run, is_disputed);
                    run.push(start);
                }
                is_disputed = is_inside;
                run.push(end);
                start = end;
            }
        }
        parts.add(&mut run, is_disputed);
    }
    parts
}

impl Parted {
    pub(super) fn append(&mut self, other: Self) {
        self.settled.extend(other.settled);
        self.disputed.extend(other.disputed);
    }

    fn add(&mut self, run: &mut Vec<Coord<f64>>, is_disputed: bool) {
        let run = std::mem::take(run);
        if run.len() > 1 {
            if is_disputed { &mut self.disputed } else { &mut self.settled }.push(LineString::new(run));
        }
    }
}

#[cfg(test)]
mod tests {
    use geo::{Euclidean, Length};

    use super::*;

    #[test]
    fn a_long_segment_is_parted_where_it_enters_and_leaves_the_circle() {
        let line = LineString::from(vec![(0.0, 0.0), (10.0, 0.0), (10.0, 5.0)]);
        let circle = Circle { centre: Coord { x: 4.0, y: 0.0 }, radius: 1.0 };
        let parts = parted(vec![line.clone()], &[circle]);
        assert_eq!(parts.disputed, [LineString::from(vec![(3.0, 0.0), (5.0, 0.0)])]);
        let kept: f64 = parts.settled.iter().map(|line| Euclidean.length(line)).sum();
        assert!((kept - 13.0).abs() < 1e-12 && parts.settled.len() == 2);
        assert_eq!(parted(vec![line.clone()], &[]).settled, [line]);
    }
}
