//! Units that a user brought along, such as municipalities: which of them hold a position.

use geo::MultiPolygon;
use rstar::{AABB, RTree, RTreeObject};

use super::{lines::LineTree, outline::Outline};
use crate::earth::LonLat;

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

/// Units by their outlines.
pub struct UnitTree {
    outlines: Vec<(Outline, LineTree)>,
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
        let outlines: Vec<(Outline, LineTree)> = units
            .map(|polygons| {
                let rings = polygons
                    .iter()
                    .flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()));
                let chains = rings.map(|ring| ring.0.as_slice());
                (Outline::new(polygons), LineTree::new(chains))
            })
            .collect();
        let boxes = outlines.iter().enumerate().filter_map(|(place, (outline, _))| {
            let bounds = outline.bounds()?;
            let (low, high) = (bounds.min(), bounds.max());
            Some(UnitBox { place, bounds: AABB::from_corners([low.x, low.y], [high.x, high.y]) })
        });
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
            .filter(|&place| self.outlines[place].0.contains(position.into()))
            .collect();
        places.sort_unstable();
        places
    }

    /// The units that hold a position, and how far their limits are.
    #[must_use]
    pub fn at(&self, position: LonLat) -> Vec<UnitHere> {
        let here = |place: usize| {
            let nearest = self.outlines[place].1.nearest(position, f64::INFINITY);
            UnitHere { place, distance_to_limit_m: nearest.map(|edge| edge.distance_m) }
        };
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
        let [here] = tree.at(LonLat::wrapped(-69.94, -4.23))[..] else { panic!("one unit") };
        assert!((here.distance_to_limit_m.expect("a limit") - 6_660.0).abs() < 10.0, "{here:?}");
    }
}
