//! The links between items, both ways, worked out once.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    book::Catalogue,
    model::{ActorId, Area, AreaId, AreaKind, Country, InstrumentId, ProjectId, Scope},
};

/// How near a project is to an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// The project names the area.
    Here,
    /// The project names a wider area that this one belongs to.
    Around,
    /// The project concerns a border that this area faces.
    Border,
}

/// A project that concerns an area.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProjectLink {
    /// How near it is.
    pub reach: Reach,
    /// The project.
    pub project: ProjectId,
}

/// The links between items.
#[derive(Clone, Debug, Default)]
pub(super) struct Links {
    pub(super) parents: BTreeMap<AreaId, Vec<AreaId>>,
    pub(super) children: BTreeMap<AreaId, Vec<AreaId>>,
    pub(super) instruments_of: BTreeMap<AreaId, Vec<InstrumentId>>,
    pub(super) areas_of_instrument: BTreeMap<InstrumentId, Vec<AreaId>>,
    pub(super) projects_of: BTreeMap<AreaId, Vec<ProjectLink>>,
    pub(super) projects_of_actor: BTreeMap<ActorId, Vec<ProjectId>>,
    pub(super) projects_of_instrument: BTreeMap<InstrumentId, Vec<ProjectId>>,
    pub(super) changed_by: BTreeMap<InstrumentId, Vec<InstrumentId>>,
}

impl Links {
    /// The links of a catalogue whose own are not yet there.
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let mut links = Self::default();
        for area in catalogue.areas() {
            links.parents.insert(area.id.clone(), ancestors(area, catalogue));
            for parent in &area.part_of {
                links.children.entry(parent.clone()).or_default().push(area.id.clone());
            }
        }
        links.add_instruments(catalogue);
        links.add_projects(catalogue);
        links
    }

    fn add_instruments(&mut self, catalogue: &Catalogue) {
        let mut own: BTreeMap<&AreaId, BTreeSet<&InstrumentId>> = BTreeMap::new();
        for instrument in catalogue.instruments() {
            for area in catalogue.areas() {
                let is_in_scope = instrument.applies_to.iter().any(|scope| match scope {
                    Scope::Area { area: id } => *id == area.id,
                    Scope::Kind { kind, country } => *kind == area.kind && area.countries.contains(country),
                });
                if is_in_scope || instrument.defines.contains(&area.id) {
                    own.entry(&area.id).or_default().insert(&instrument.id);
                    self.areas_of_instrument.entry(instrument.id.clone()).or_default().push(area.id.clone());
                }
            }
            let changed = instrument.amends.iter().chain(&instrument.repeals).chain(&instrument.implements);
            for id in changed {
                self.changed_by.entry(id.clone()).or_default().push(instrument.id.clone());
            }
        }
        for area in catalogue.areas() {
            let made_so = area.validity.iter().filter_map(|span| span.by.as_ref());
            own.entry(&area.id).or_default().extend(made_so);
        }
        for area in catalogue.areas() {
            let mut ids: Vec<&InstrumentId> = std::iter::once(&area.id)
                .chain(&self.parents[&area.id])
                .filter_map(|id| own.get(id))
                .flatten()
                .copied()
                .collect();
            ids.sort_by_key(|id| (catalogue.instrument(id).map(|one| (one.level, one.adopted)), *id));
            ids.dedup();
            self.instruments_of.insert(area.id.clone(), ids.into_iter().cloned().collect());
        }
    }

    fn add_projects(&mut self, catalogue: &Catalogue) {
        for project in catalogue.projects() {
            let named: BTreeSet<&AreaId> = project.areas.iter().collect();
            for area in catalogue.areas() {
                let reach = if named.contains(&area.id) {
                    Reach::Here
                } else if self.parents[&area.id].iter().any(|parent| named.contains(parent)) {
                    Reach::Around
                } else if named.iter().any(|id| faces(area, id, catalogue)) {
                    Reach::Border
                } else {
                    continue;
                };
                let link = ProjectLink { reach, project: project.id.clone() };
                self.projects_of.entry(area.id.clone()).or_default().push(link);
            }
            for actor in project.actors.iter().map(|one| &one.actor).collect::<BTreeSet<_>>() {
                self.projects_of_actor.entry(actor.clone()).or_default().push(project.id.clone());
            }
            for instrument in project.instruments.iter().collect::<BTreeSet<_>>() {
                self.projects_of_instrument.entry(instrument.clone()).or_default().push(project.id.clone());
            }
        }
        for links in self.projects_of.values_mut() {
            links.sort();
        }
    }
}

/// The wider areas of an area, the nearest first; a circle is walked once.
fn ancestors(area: &Area, catalogue: &Catalogue) -> Vec<AreaId> {
    let mut found: Vec<AreaId> = Vec::new();
    let mut level: Vec<&AreaId> = area.part_of.iter().collect();
    while !level.is_empty() {
        level.retain(|id| **id != area.id && !found.contains(*id));
        found.extend(level.iter().map(|id| (*id).clone()));
        level = level.iter().filter_map(|id| catalogue.area(id)).flat_map(|one| &one.part_of).collect();
    }
    found
}

/// Whether an area faces a border: it lies in one of its countries and has the other as its neighbour. The two
/// whole strips face all of their country's borders; their projects are those that name them.
fn faces(area: &Area, border: &AreaId, catalogue: &Catalogue) -> bool {
    let Some(border) = catalogue.area(border).filter(|one| one.kind == AreaKind::Border) else {
        return false;
    };
    let across = |country: &Country| area.neighbours.contains(country);
    area.kind != AreaKind::Strip
        && border.countries.iter().any(|country| area.countries.contains(country))
        && border.countries.iter().any(across)
}
