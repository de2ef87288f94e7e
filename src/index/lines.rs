//! Any lines, asked for the position on them that is nearest: what a user brings along, borders for strips.

use geo::Coord;

use super::{
    store::EdgeStore,
    tree::{Forest, From},
};
use crate::earth::{LonLat, distance_m};

/// The nearest position on some lines.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct NearestOnLines {
    /// Geodesic distance, in metres.
    pub distance_m: f64,
    /// The position.
    pub nearest: LonLat,
}

/// Lines in a tree.
pub(super) struct LineTree {
    store: EdgeStore,
    forest: Forest,
}

impl LineTree {
    /// A tree of lines, each straight in longitude and latitude between its vertices.
    pub(super) fn new<'l>(lines: impl Iterator<Item = &'l [Coord<f64>]>) -> Self {
        let store = EdgeStore::of_lines(lines);
        Self { forest: Forest::new(&store), store }
    }

    /// The nearest position on any line, no farther than `within_m` metres.
    pub(super) fn nearest(&self, from: LonLat, within_m: f64) -> Option<NearestOnLines> {
        if self.store.runs.is_empty() {
            return None;
        }
        let found = self.forest.nearest(&self.store, 0, &From::new(from), within_m)?;
        let nearest = found.position(&self.store);
        Some(NearestOnLines { distance_m: distance_m(from, nearest), nearest })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_position_is_on_the_line_and_nothing_is_beyond_the_limit() {
        let line = [Coord { x: -70.0, y: -5.0 }, Coord { x: -69.0, y: -5.0 }];
        let tree = LineTree::new(std::iter::once(line.as_slice()));
        let found = tree.nearest(LonLat::wrapped(-69.4, -4.0), f64::INFINITY).expect("a line");
        assert!(
            (found.nearest.lat_deg() + 5.0).abs() < 1e-9 && (found.nearest.lon_deg() + 69.4).abs() < 1e-3
        );
        assert!((found.distance_m - 110_580.0).abs() < 20.0, "{found:?}");
        assert!(tree.nearest(LonLat::wrapped(-69.4, -4.0), 110_000.0).is_none());
        assert!(LineTree::new(std::iter::empty()).nearest(LonLat::wrapped(0.0, 0.0), 1e9).is_none());
    }
}
