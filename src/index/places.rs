//! Areas known by a point, and the nearest of them to a position.

use super::{
    chord::{Space, hopeless_beyond_m},
    report::Near,
    tree::From,
};
use crate::{
    catalogue::model::{Area, AreaId, AreaKind},
    earth::LonLat,
};

/// An area's seat.
struct Seat {
    id: AreaId,
    kind: AreaKind,
    position: LonLat,
    in_space: Space,
}

/// The seats of areas, sorted by identifier.
pub(super) struct Seats(Vec<Seat>);

impl Seats {
    /// The seats of those areas that are known by a point.
    pub(super) fn new<'a>(areas: impl Iterator<Item = &'a Area>) -> Self {
        let mut seats: Vec<Seat> = areas
            .filter_map(|area| {
                let position = area.position?;
                let in_space = Space::of(position);
                Some(Seat { id: area.id.clone(), kind: area.kind, position, in_space })
            })
            .collect();
        seats.sort_by(|a, b| a.id.cmp(&b.id));
        Self(seats)
    }

    /// The `count` nearest seats that are wanted, the nearest first, by geodesic distance.
    pub(super) fn nearest(
        &self,
        from: LonLat,
        count: usize,
        is_wanted: impl Fn(&AreaId, AreaKind) -> bool,
    ) -> Vec<Near> {
        let from = From::new(from);
        let wanted = self.0.iter().filter(|seat| is_wanted(&seat.id, seat.kind));
        let mut chords: Vec<(f64, &Seat)> =
            wanted.map(|seat| (from.space.distance_2(seat.in_space), seat)).collect();
        if count == 0 || chords.is_empty() {
            return Vec::new();
        }
        // Chords order almost as geodesics do: only what is hardly farther than the last wanted one is measured.
        let last = count.min(chords.len()) - 1;
        let (_, farthest, _) = chords.select_nth_unstable_by(last, |a, b| a.0.total_cmp(&b.0));
        let cut_m = hopeless_beyond_m(farthest.0.sqrt());
        chords.retain(|(chord_2, _)| chord_2.sqrt() <= cut_m);
        let mut found: Vec<(f64, &Seat)> = chords
            .into_iter()
            .map(|(_, seat)| (from.distance_m(seat.position, seat.in_space), seat))
            .collect();
        found.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)));
        found.truncate(count);
        found.into_iter().map(|(distance_m, seat)| Near { id: seat.id.clone(), distance_m }).collect()
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

/// Things at points, sorted from south to north, for what is nearest and what lies around.
pub(super) struct Spots<T> {
    in_space: Vec<Space>,
    things: Vec<(LonLat, T)>,
}

impl<T> Spots<T> {
    pub(super) fn new(spots: impl Iterator<Item = (LonLat, T)>) -> Self {
        let mut spots: Vec<(Space, (LonLat, T))> = spots.map(|spot| (Space::of(spot.0), spot)).collect();
        spots.sort_by(|a, b| a.0.0[2].total_cmp(&b.0.0[2]));
        let (in_space, things) = spots.into_iter().unzip();
        Self { in_space, things }
    }

    /// The nearest thing, and how far it is in metres.
    pub(super) fn nearest(&self, from: &From) -> Option<(f64, &T)> {
        let chords = self.in_space.iter().map(|spot| spot.distance_2(from.space));
        let least_2 = chords.clone().fold(f64::INFINITY, f64::min);
        let cut_m = hopeless_beyond_m(least_2.sqrt());
        let cut_2 = cut_m * cut_m;
        let close = chords.enumerate().filter(|(_, chord_2)| *chord_2 <= cut_2);
        let measured = close.map(|(place, _)| {
            let (position, thing) = &self.things[place];
            (from.distance_m(*position, self.in_space[place]), thing)
        });
        measured.min_by(|a, b| a.0.total_cmp(&b.0))
    }

    /// The things no farther than `within_m` metres, and how far they are.
    pub(super) fn around<'s>(&'s self, from: &'s From, within_m: f64) -> impl Iterator<Item = (f64, &'s T)> {
        // No chord is longer than the way along the ground.
        let z = from.space.0[2];
        let first = self.in_space.partition_point(|spot| spot.0[2] < z - within_m);
        let close = self.in_space[first..].iter().take_while(move |spot| spot.0[2] <= z + within_m);
        close.zip(&self.things[first..]).filter_map(move |(spot, (position, thing))| {
            if spot.distance_2(from.space) > within_m * within_m {
                return None;
            }
            let distance_m = from.distance_m(*position, *spot);
            (distance_m <= within_m).then_some((distance_m, thing))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{catalogue::Catalogue, earth::distance_m, index::testing::Lcg};

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
                assert!((near.distance_m - expected).abs() < 0.03, "{from:?}");
            }
            assert_eq!(found.len(), 3);
        }
    }

    #[test]
    fn what_lies_around_is_what_measuring_all_finds() {
        let mut random = Lcg::new(9);
        let places: Vec<LonLat> = (0..300).map(|_| random.position([-75.0, -30.0], [-50.0, 5.0])).collect();
        let spots = Spots::new(places.iter().copied().zip(0..));
        for _ in 0..200 {
            let from = random.position([-76.0, -31.0], [-49.0, 6.0]);
            let asked = From::new(from);
            let mut found: Vec<usize> = spots.around(&asked, 300e3).map(|(_, place)| *place).collect();
            found.sort_unstable();
            let near = |place: &usize| distance_m(from, places[*place]) <= 300e3;
            assert_eq!(found, (0..300).filter(near).collect::<Vec<_>>());
            let (_, nearest) = spots.nearest(&asked).expect("there are places");
            let every_m = places.iter().map(|&place| distance_m(from, place)).fold(f64::INFINITY, f64::min);
            assert!((distance_m(from, places[*nearest]) - every_m).abs() < 0.01);
        }
        assert!(Spots::<u8>::new(std::iter::empty()).nearest(&From::new(places[0])).is_none());
    }
}
