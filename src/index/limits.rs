//! How far a position is from the limits around it: each edge is looked at once for all who ask.

use super::{
    chord::longest_chord_m,
    store::{AreaSet, EdgeStore, Limit, members},
    tree::{Forest, Found, From},
};
use crate::geometry::ArcKind;

/// The most borders that can be told apart.
pub(super) const MOST_BORDERS: usize = 32;
/// Borders whose distances differ by less are equally near, in metres.
const TIE_M: f64 = 0.001;

/// What is to be measured, besides the nearest border.
#[derive(Clone, Copy, Default)]
pub(super) struct Wanted {
    /// Areas that hold the position: how far is their limit.
    pub inside: AreaSet,
    /// Areas that do not: is their limit nearer than it is known.
    pub outside: AreaSet,
    /// The strip whose inner edge is asked for.
    pub strip: Option<usize>,
}

/// How far a limit is, and how well it is known.
#[derive(Clone, Copy)]
pub(super) struct ToLimit {
    pub distance_m: f64,
    pub accuracy_m: f64,
}

impl ToLimit {
    const NOWHERE: Self = Self { distance_m: f64::INFINITY, accuracy_m: 0.0 };
}

/// An area and its limit.
pub(super) struct Measured {
    pub place: usize,
    pub is_inside: bool,
    /// The nearest part of the limit; only of areas that hold the position.
    pub nearest: ToLimit,
    /// The nearest part of the limit among those that leave it in doubt on which side the position lies.
    pub doubtful: ToLimit,
}

/// What was found.
pub(super) struct Survey {
    wanted: Wanted,
    /// By place.
    pub areas: Vec<Measured>,
    /// The nearest border by its number.
    pub border: Option<(u8, Found)>,
    /// How far each border is, as far as it could be among the nearest.
    borders_m: [f64; MOST_BORDERS],
    /// The nearest position on the strip's inner edge.
    pub strip_edge: Option<Found>,
}

impl Survey {
    pub(super) fn new(store: &EdgeStore, forest: &Forest, from: &From, wanted: Wanted) -> Self {
        let area = |place| Measured {
            place,
            is_inside: wanted.inside >> place & 1 == 1,
            nearest: ToLimit::NOWHERE,
            doubtful: ToLimit::NOWHERE,
        };
        let mut survey = Self {
            wanted,
            areas: members(wanted.inside | wanted.outside).map(area).collect(),
            border: None,
            borders_m: [f64::INFINITY; MOST_BORDERS],
            strip_edge: None,
        };
        let mut groups: Vec<(f64, usize)> = Vec::with_capacity(store.measured);
        for (group, one) in store.groups[..store.measured].iter().enumerate() {
            if survey.wants(&one.limit) {
                groups.push((forest.least_chord_m(group, from), group));
            }
        }
        groups.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        for (least_chord_m, group) in groups {
            let limit = &store.groups[group].limit;
            let reach_m = survey.reach_m(limit);
            if least_chord_m <= longest_chord_m(reach_m)
                && let Some(found) = forest.nearest(store, group, from, reach_m)
            {
                survey.note(limit, found);
            }
        }
        survey
    }

    /// The borders that are as near as the nearest, give or take what they may be wrong by.
    pub(super) fn nearest_borders(&self) -> impl Iterator<Item = usize> {
        let reach_m = self.border_reach_m();
        (0..MOST_BORDERS).filter(move |&border| self.borders_m[border] < reach_m)
    }

    fn is_strip_edge(&self, limit: &Limit) -> bool {
        let is_of = |strip: usize| limit.sides >> strip & 1 == 1;
        limit.kind == ArcKind::StripEdge && self.wanted.strip.is_some_and(is_of)
    }

    fn wants(&self, limit: &Limit) -> bool {
        let areas = self.wanted.inside | self.wanted.outside;
        limit.border.is_some() || limit.sides & areas != 0 || self.is_strip_edge(limit)
    }

    fn border_reach_m(&self) -> f64 {
        let nearest_m = self.border.map_or(f64::INFINITY, |(_, found)| found.distance_m);
        nearest_m + f64::from(ArcKind::Border.accuracy_m())
    }

    /// Farther than this, in metres, an edge of this limit changes nothing.
    fn reach_m(&self, limit: &Limit) -> f64 {
        let accuracy_m = f64::from(limit.kind.accuracy_m());
        let mut reach_m = 0.0_f64;
        if limit.border.is_some() {
            reach_m = self.border_reach_m();
        }
        if self.is_strip_edge(limit) {
            reach_m = reach_m.max(self.strip_edge.map_or(f64::INFINITY, |found| found.distance_m));
        }
        for area in self.areas.iter().filter(|area| limit.sides >> area.place & 1 == 1) {
            reach_m = reach_m.max(accuracy_m);
            if area.is_inside {
                reach_m = reach_m.max(area.nearest.distance_m);
            }
        }
        reach_m
    }

    /// Takes in the nearest edge of a limit.
    fn note(&mut self, limit: &Limit, found: Found) {
        let here = ToLimit { distance_m: found.distance_m, accuracy_m: f64::from(limit.kind.accuracy_m()) };
        for area in self.areas.iter_mut().filter(|area| limit.sides >> area.place & 1 == 1) {
            if here.distance_m <= here.accuracy_m && here.distance_m < area.doubtful.distance_m {
                area.doubtful = here;
            }
            if here.distance_m < area.nearest.distance_m {
                area.nearest = here;
            }
        }
        if self.is_strip_edge(limit) && self.strip_edge.is_none_or(|old| found.distance_m < old.distance_m) {
            self.strip_edge = Some(found);
        }
        if let Some(border) = limit.border {
            let known_m = &mut self.borders_m[usize::from(border)];
            *known_m = known_m.min(found.distance_m);
            let is_nearer = self.border.is_none_or(|(old, old_found)| {
                let gain_m = old_found.distance_m - found.distance_m;
                gain_m > TIE_M || (gain_m > -TIE_M && border < old)
            });
            if is_nearer {
                self.border = Some((border, found));
            }
        }
    }
}
