//! What of the catalogue holds on a day, laid out for the areas of the index: prepared once, asked a million times.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, PoisonError, RwLock},
};

use jiff::civil::Date;

use super::{
    places::Spots,
    report::Near,
    store::{AreaSet, members},
    tree::From,
};
use crate::catalogue::{
    Catalogue, CatalogueOn, Reach,
    model::{Area, AreaId, AreaKind, InstrumentId, ProjectId},
};

/// A set of numbers, as bits.
#[derive(Clone, Debug, Default)]
struct Bits(Vec<u64>);

impl Bits {
    fn of(numbers: impl Iterator<Item = usize>, size: usize) -> Self {
        let mut bits = vec![0; size.div_ceil(64)];
        numbers.filter(|number| *number < size).for_each(|number| bits[number / 64] |= 1 << (number % 64));
        Self(bits)
    }

    /// The numbers of several sets together, in order.
    fn union<'b>(sets: &'b [&'b Self]) -> impl Iterator<Item = usize> + 'b {
        let words = sets.first().map_or(0, |first| first.0.len());
        (0..words).flat_map(move |word| {
            let mut bits = sets.iter().fold(0, |bits, set| bits | set.0[word]);
            std::iter::from_fn(move || {
                let first = bits.trailing_zeros() as usize;
                bits &= bits.wrapping_sub(1);
                (first < 64).then_some(word * 64 + first)
            })
        })
    }
}

/// What holds for an area on the day.
#[derive(Debug)]
pub(super) struct AreaOnDay {
    pub(super) id: AreaId,
    pub(super) kind: AreaKind,
    pub(super) name: Arc<str>,
    /// The instruments that make it so.
    pub(super) made_by: Arc<[InstrumentId]>,
    instruments: Bits,
    projects: Bits,
}

/// What applies and what happens in some areas: one list for all points that lie in the same.
#[derive(Clone, Debug)]
pub(super) struct LawAndProjects {
    pub(super) instruments: Arc<[InstrumentId]>,
    pub(super) projects: Arc<[ProjectId]>,
}

/// The catalogue as of a day, prepared for many points: see [`super::Index::day`].
pub struct DayView {
    pub(super) day: Date,
    /// The areas that are what their kind says.
    pub(super) valid: AreaSet,
    areas: Vec<Option<AreaOnDay>>,
    twin_cities: Spots<AreaId>,
    municipalities: Spots<AreaId>,
    crossings: Spots<AreaId>,
    project_places: Spots<u16>,
    /// In force on the day, by level, then date.
    instruments: Vec<InstrumentId>,
    /// Begun by the day, sorted.
    projects: Vec<ProjectId>,
    /// The lists of the sets of areas that were asked about: points lie in some hundreds of them.
    lists: RwLock<HashMap<AreaSet, LawAndProjects>>,
}

impl std::fmt::Debug for DayView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DayView").field("day", &self.day).finish_non_exhaustive()
    }
}

impl DayView {
    /// The view for the areas of an index, in its order.
    pub(super) fn new<'a>(ids: impl Iterator<Item = &'a AreaId>, day: Date, catalogue: &Catalogue) -> Self {
        let on = catalogue.on(day);
        let mut in_force: Vec<_> = on.instruments().collect();
        in_force.sort_by_key(|one| (one.level, one.adopted, &one.id));
        let instruments: Vec<InstrumentId> = in_force.into_iter().map(|one| one.id.clone()).collect();
        let projects: Vec<ProjectId> = on.projects().map(|one| one.id.clone()).collect();
        let numbers = Numbers {
            instruments: instruments.iter().zip(0..).collect(),
            projects: projects.iter().zip(0..).collect(),
        };
        let areas: Vec<_> =
            ids.map(|id| Some(area_on_day(area_on(id, &on, catalogue)?, &on, catalogue, &numbers))).collect();
        let valid = areas.iter().enumerate().filter(|(_, area)| area.is_some());
        let valid = valid.fold(0, |set, (place, _)| set | 1 << place);
        let seats = |kind| {
            Spots::new(on.areas_of_kind(kind).filter_map(|area| Some((area.position?, area.id.clone()))))
        };
        // A project happens at its places and at the seats of the areas that it names.
        let places = on.projects().zip(0_u16..).flat_map(|(project, number)| {
            let named = project.areas.iter().filter_map(|id| on.area(id)?.position);
            let places = project.places.iter().filter_map(|place| place.position).chain(named);
            places.map(|position| (position, number)).collect::<Vec<_>>()
        });
        let project_places = Spots::new(places);
        Self {
            day,
            valid,
            areas,
            twin_cities: seats(AreaKind::TwinCity),
            municipalities: seats(AreaKind::Municipality),
            crossings: seats(AreaKind::Crossing),
            project_places,
            instruments,
            projects,
            lists: RwLock::default(),
        }
    }

    /// The day.
    #[must_use]
    pub fn day(&self) -> Date {
        self.day
    }

    pub(super) fn area(&self, place: usize) -> Option<&AreaOnDay> {
        self.areas.get(place)?.as_ref()
    }

    /// What applies and what happens in some areas.
    ///
    /// Two threads that counted up every identifier for every point would spend their time on handing its counter to
    /// each other: the lists are made once and shared.
    pub(super) fn law_and_projects(&self, areas: AreaSet) -> LawAndProjects {
        let known = self.lists.read().unwrap_or_else(PoisonError::into_inner).get(&areas).cloned();
        known.unwrap_or_else(|| {
            let made = self.gather(areas);
            self.lists.write().unwrap_or_else(PoisonError::into_inner).entry(areas).or_insert(made).clone()
        })
    }

    fn gather(&self, areas: AreaSet) -> LawAndProjects {
        let here: Vec<&AreaOnDay> = members(areas).filter_map(|place| self.area(place)).collect();
        let (law, projects): (Vec<&Bits>, Vec<&Bits>) =
            here.iter().map(|area| (&area.instruments, &area.projects)).unzip();
        LawAndProjects {
            instruments: Bits::union(&law).map(|number| self.instruments[number].clone()).collect(),
            projects: Bits::union(&projects).map(|number| self.projects[number].clone()).collect(),
        }
    }

    /// The nearest twin city, municipality and crossing.
    pub(super) fn nearest(&self, from: &From) -> [Option<Near>; 3] {
        [&self.twin_cities, &self.municipalities, &self.crossings].map(|seats| {
            let (distance_m, id) = seats.nearest(from)?;
            Some(Near { id: id.clone(), distance_m })
        })
    }

    /// The projects with a place within some metres, each once with its nearest place, the nearest first.
    pub(super) fn projects_around(&self, from: &From, within_m: f64) -> Vec<(f64, &ProjectId)> {
        let mut found: Vec<(f64, u16)> = self
            .project_places
            .around(from, within_m)
            .map(|(distance_m, number)| (distance_m, *number))
            .collect();
        found.sort_unstable_by(|a, b| a.1.cmp(&b.1).then(a.0.total_cmp(&b.0)));
        found.dedup_by_key(|(_, number)| *number);
        found.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        found
            .into_iter()
            .map(|(distance_m, number)| (distance_m, &self.projects[usize::from(number)]))
            .collect()
    }
}

/// The places of instruments and projects in their lists.
struct Numbers<'d> {
    instruments: BTreeMap<&'d InstrumentId, usize>,
    projects: BTreeMap<&'d ProjectId, usize>,
}

/// An area on a day. Part of a strip is only what is part of a strip that exists on the day.
fn area_on<'c>(id: &AreaId, on: &CatalogueOn<'c>, catalogue: &Catalogue) -> Option<&'c Area> {
    let is_strip = |id: &&AreaId| catalogue.area(id).is_some_and(|area| area.kind == AreaKind::Strip);
    let mut wider = catalogue.parents(id).iter().filter(is_strip);
    on.area(id).filter(|area| area.kind != AreaKind::Strip || wider.all(|id| on.area(id).is_some()))
}

fn area_on_day(area: &Area, on: &CatalogueOn<'_>, catalogue: &Catalogue, numbers: &Numbers<'_>) -> AreaOnDay {
    let spans = area.validity.iter().filter(|span| span.contains(on.day()));
    let made_by = spans.filter_map(|span| span.by.clone()).filter(|id| on.instrument(id).is_some());
    let law = catalogue.instruments_of(&area.id).iter();
    let links = catalogue.projects_of(&area.id).iter().filter(|link| link.reach == Reach::Here);
    AreaOnDay {
        id: area.id.clone(),
        kind: area.kind,
        name: area.name.as_str().into(),
        made_by: made_by.collect(),
        instruments: Bits::of(
            law.filter_map(|id| numbers.instruments.get(id).copied()),
            numbers.instruments.len(),
        ),
        projects: Bits::of(
            links.filter_map(|link| numbers.projects.get(&link.project).copied()),
            numbers.projects.len(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_several_sets_come_once_and_in_order() {
        let sets = [Bits::of([3, 64, 129].into_iter(), 130), Bits::of([0, 64].into_iter(), 130)];
        let both: Vec<&Bits> = sets.iter().collect();
        assert_eq!(Bits::union(&both).collect::<Vec<_>>(), [0, 3, 64, 129]);
        assert_eq!(Bits::union(&[]).count(), 0);
    }
}
