//! Areas known by a point, in an R-tree in space, and the nearest of them to a position.

use rstar::{AABB, PointDistance, RTree, RTreeObject};

use super::{
    chord::{Space, hopeless_beyond_m},
    report::Near,
};
use crate::{
    catalogue::model::{Area, AreaId, AreaKind},
    earth::{LonLat, distance_m},
};

/// An area's seat.
struct Seat {
    id: AreaId,
    kind: AreaKind,
    position: LonLat,
    in_space: Space,
}

impl RTreeObject for Seat {
    type Envelope = AABB<[f64; 3]>;

    fn envelope(&self) -> Self::Envelope {
        AABB::from_point(self.in_space.0)
    }
}

impl PointDistance for Seat {
    fn distance_2(&self, point: &[f64; 3]) -> f64 {
        self.envelope().distance_2(point)
    }
}

/// The seats of areas.
pub(super) struct Seats(RTree<Seat>);

impl Seats {
    /// The seats of those areas that are known by a point.
    pub(super) fn new<'a>(areas: impl Iterator<Item = &'a Area>) -> Self {
        let seats = areas.filter_map(|area| {
            let position = area.position?;
            Some(Seat { id: area.id.clone(), kind: area.kind, position, in_space: Space::of(position) })
        });
        Self(RTree::bulk_load(seats.collect()))
    }

    /// The `count` nearest seats that are wanted, the nearest first, by geodesic distance.
    pub(super) fn nearest(
        &self,
        from: LonLat,
        count: usize,
        is_wanted: impl Fn(&AreaId, AreaKind) -> bool,
    ) -> Vec<Near> {
        let mut found: Vec<Near> = Vec::new();
        let mut cut_m = f64::INFINITY;
        let here = Space::of(from).0;
        for (seat, chord_2) in self.0.nearest_neighbor_iter_with_distance_2(&here) {
            // Chords order almost as geodesics do: past this no seat can be among the nearest.
            if chord_2.sqrt() > cut_m {
                break;
            }
            if is_wanted(&seat.id, seat.kind) {
                found.push(Near { id: seat.id.clone(), distance_m: distance_m(from, seat.position) });
                if found.len() == count {
                    cut_m = hopeless_beyond_m(chord_2.sqrt());
                }
            }
        }
        found.sort_by(|a, b| a.distance_m.total_cmp(&b.distance_m).then_with(|| a.id.cmp(&b.id)));
        found.truncate(count);
        found
    }

    /// The areas whose seat lies in a box of degrees.
    pub(super) fn within(&self, bounds: geo::Rect<f64>) -> impl Iterator<Item = &AreaId> {
        self.0
            .iter()
            .filter(move |seat| {
                let (lon, lat) = (seat.position.lon_deg(), seat.position.lat_deg());
                (bounds.min().x..=bounds.max().x).contains(&lon)
                    && (bounds.min().y..=bounds.max().y).contains(&lat)
            })
            .map(|seat| &seat.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{catalogue::Catalogue, index::testing::Lcg};

    #[test]
    fn the_nearest_seats_are_those_that_measuring_all_finds() {
        let catalogue = Catalogue::embedded().expect("the embedded catalogue");
        let seats = Seats::new(catalogue.areas());
        let mut random = Lcg::new(7);
        for _ in 0..200 {
            let from = random.position([-82.0, -34.0], [-35.0, 6.0]);
            let found = seats.nearest(from, 3, |_, kind| kind == AreaKind::TwinCity);
            let mut all: Vec<f64> = catalogue
                .areas_of_kind(AreaKind::TwinCity)
                .filter_map(|area| area.position)
                .map(|position| distance_m(from, position))
                .collect();
            all.sort_by(f64::total_cmp);
            for (near, expected) in found.iter().zip(&all) {
                assert!((near.distance_m - expected).abs() < 1e-6, "{from:?}");
            }
            assert_eq!(found.len(), 3);
        }
    }
}
