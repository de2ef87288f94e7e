//! Units that a user brought along, such as municipalities: which of them hold a position.

use geo::MultiPolygon;
use rstar::{AABB, Envelope, RTree, RTreeObject};

use super::{
    grid::Grid,
    store::EdgeStore,
    tree::{Forest, From},
};
use crate::earth::{LonLat, distance_m};

/// The size of a cell of a unit's grid, in degrees: municipalities have a few.
const CELL_DEG: f64 = 0.25;

/// A unit that holds a position.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnitHere {
    /// Its place among the units that the tree was made of.
    pub place: usize,
    /// Geodesic distance to its limit, in metres; none where it has no limit.
    pub distance_to_limit_m: Option<f64>,
}

/// A unit's box in degrees.
struct UnitBox {
    place: usize,
    bounds: AABB<[f64; 2]>,
}

impl RTreeObject for UnitBox {
    type Envelope = AABB<[f64; 2]>;

    fn envelope(&self) -> Self::Envelope {
        self.bounds
    }
}

/// The limit of a unit: what it holds, and how far it is.
struct Outline {
    store: EdgeStore,
    grid: Grid,
    forest: Forest,
}

impl Outline {
    fn new(polygons: &MultiPolygon<f64>) -> Self {
        let store = EdgeStore::of_polygons(polygons);
        Self { grid: Grid::new(&store, CELL_DEG, |_| true), forest: Forest::new(&store), store }
    }

    /// The smallest box around it, in degrees; none where it has no edge.
    fn bounds(&self) -> Option<AABB<[f64; 2]>> {
        let boxes = self.store.runs.iter().map(|run| {
            let (low, high) = (run.low, run.high);
            AABB::from_corners([low.x, low.y], [high.x, high.y])
        });
        boxes.reduce(|a, b| a.merged(&b))
    }

    fn holds(&self, position: LonLat) -> bool {
        self.grid.at(&self.store, position).inside != 0
    }

    /// Geodesic distance to it, in metres.
    fn distance_m(&self, from: LonLat) -> Option<f64> {
        let found = self.forest.nearest(&self.store, 0, &From::new(from), f64::INFINITY)?;
        Some(distance_m(from, found.position(&self.store)))
    }
}

/// Units by their outlines.
pub struct UnitTree {
    outlines: Vec<Outline>,
    boxes: RTree<UnitBox>,
}

impl std::fmt::Debug for UnitTree {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnitTree").field("units", &self.outlines.len()).finish_non_exhaustive()
    }
}

impl UnitTree {
    /// A tree of units, whose places are those of their order.
    #[must_use]
    pub fn new<'p>(units: impl Iterator<Item = &'p MultiPolygon<f64>>) -> Self {
        let outlines: Vec<Outline> = units.map(Outline::new).collect();
        let boxes = outlines.iter().enumerate();
        let boxes = boxes.filter_map(|(place, outline)| Some(UnitBox { place, bounds: outline.bounds()? }));
        let boxes = RTree::bulk_load(boxes.collect());
        Self { outlines, boxes }
    }

    /// The places of the units that hold a position, in their order.
    #[must_use]
    pub fn holding(&self, position: LonLat) -> Vec<usize> {
        let at = AABB::from_point([position.lon_deg(), position.lat_deg()]);
        let mut places: Vec<usize> = self
            .boxes
            .locate_in_envelope_intersecting(&at)
            .map(|found| found.place)
            .filter(|&place| self.outlines[place].holds(position))
            .collect();
        places.sort_unstable();
        places
    }

    /// The units that hold a position, and how far their limits are.
    #[must_use]
    pub fn at(&self, position: LonLat) -> Vec<UnitHere> {
        let here =
            |place: usize| UnitHere { place, distance_to_limit_m: self.outlines[place].distance_m(position) };
        self.holding(position).into_iter().map(here).collect()
    }
}

#[cfg(test)]
mod tests {
    use geo::polygon;

    use super::*;

    #[test]
    fn a_position_is_in_the_unit_that_holds_it_and_not_in_its_hole() {
        let west: MultiPolygon<f64> =
            polygon![(x: -70.0, y: -5.0), (x: -69.0, y: -5.0), (x: -69.0, y: -4.0), (x: -70.0, y: -4.0)]
                .into();
        let east: MultiPolygon<f64> = polygon!(
            exterior: [(x: -69.0, y: -5.0), (x: -68.0, y: -5.0), (x: -68.0, y: -4.0), (x: -69.0, y: -4.0)],
            interiors: [[(x: -68.6, y: -4.6), (x: -68.4, y: -4.6), (x: -68.4, y: -4.4), (x: -68.6, y: -4.4)]],
        )
        .into();
        let tree = UnitTree::new([&west, &east].into_iter());
        assert_eq!(tree.holding(LonLat::wrapped(-69.94, -4.23)), [0]);
        assert_eq!(tree.holding(LonLat::wrapped(-68.9, -4.5)), [1]);
        assert!(
            tree.holding(LonLat::wrapped(-68.5, -4.5)).is_empty()
                && tree.holding(LonLat::wrapped(-60.0, -4.5)).is_empty()
        );
        let nowhere = UnitTree::new([MultiPolygon::new(vec![]), west.clone()].iter());
        assert_eq!(nowhere.holding(LonLat::wrapped(-69.94, -4.23)), [1]);
        let [here] = tree.at(LonLat::wrapped(-69.94, -4.23))[..] else { panic!("one unit") };
        assert!((here.distance_to_limit_m.expect("a limit") - 6_660.0).abs() < 10.0, "{here:?}");
    }
}
