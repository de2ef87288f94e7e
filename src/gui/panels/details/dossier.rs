//! What the side panel shows of a subject, gathered from the catalogue: plain data, no drawing.

use std::collections::BTreeSet;

use super::standing::Standing;
use crate::{
    catalogue::{
        Catalogue,
        model::{ActorId, InstrumentId, ProjectId, Role, SourceId},
    },
    gui::View,
    index::PointReport,
    state::Subject,
};

/// An actor and what it does in which project.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Acting {
    /// The actor.
    pub(super) actor: ActorId,
    /// The projects of the dossier that it takes part in, and how.
    pub(super) roles: Vec<(ProjectId, Role)>,
}

/// What the tabs of the side panel show.
#[derive(Clone, Debug, Default)]
pub(super) struct Dossier<'v> {
    /// The instruments that apply, by level, then date.
    pub(super) instruments: Vec<InstrumentId>,
    /// The projects there.
    pub(super) projects: Vec<ProjectId>,
    /// Who acts there, in the order of the projects.
    pub(super) actors: Vec<Acting>,
    /// All sources of what the tabs show.
    pub(super) sources: Vec<SourceId>,
    /// What is at the point, where the subject is one.
    pub(super) report: Option<&'v PointReport>,
    /// How many instruments and projects more there are that the filter does not let through.
    pub(super) hidden: [usize; 2],
}

impl<'v> Dossier<'v> {
    /// Gathers what is known of a subject on the day that is shown.
    pub(super) fn of(subject: &Subject, view: &View<'v>) -> Self {
        let catalogue = &view.known.catalogue;
        let mut dossier = Self::default();
        let mut sources = BTreeSet::new();
        match subject {
            Subject::Area(id) => {
                dossier.instruments = catalogue.instruments_of(id).to_vec();
                dossier.projects =
                    catalogue.projects_of(id).iter().map(|link| link.project.clone()).collect();
                sources.extend(catalogue.area(id).into_iter().flat_map(|area| {
                    let facing = area.faces.iter().flat_map(|place| &place.sources);
                    area.sources.iter().chain(facing).cloned()
                }));
                sources.extend(catalogue.figures_of(id).flat_map(|figure| figure.sources.iter().cloned()));
            }
            Subject::Instrument(id) => {
                dossier.projects = catalogue.projects_of_instrument(id).to_vec();
                dossier.instruments = related(id, catalogue);
                sources.extend(catalogue.instrument(id).into_iter().flat_map(|one| one.sources.clone()));
            }
            Subject::Project(id) => {
                dossier.projects = vec![id.clone()];
                dossier.instruments =
                    catalogue.project(id).map_or_else(Vec::new, |one| one.instruments.clone());
            }
            Subject::Actor(id) => {
                dossier.projects = catalogue.projects_of_actor(id).to_vec();
                sources.extend(catalogue.actor(id).into_iter().flat_map(|one| one.sources.clone()));
            }
            Subject::Slide(id) => {
                for statement in
                    catalogue.slides().iter().filter(|slide| slide.id == *id).flat_map(|s| &s.statements)
                {
                    dossier.instruments.extend(statement.instruments.iter().cloned());
                    dossier.projects.extend(statement.projects.iter().cloned());
                    sources.extend(statement.sources.iter().cloned());
                }
            }
            Subject::Strip(_) => {}
            Subject::Point(_) => {
                dossier.report = view.here;
                if let Some(report) = view.here {
                    dossier.instruments = report.instruments.to_vec();
                    dossier.projects = report.projects.to_vec();
                    let areas = report.areas.iter().filter_map(|here| catalogue.area(&here.id));
                    sources.extend(areas.flat_map(|one| one.sources.clone()));
                }
            }
        }
        let on = catalogue.on(view.day);
        // What has ended is told too, and that it has.
        dossier
            .instruments
            .retain(|id| catalogue.instrument(id).is_some_and(|one| Standing::on(view.day, one).is_some()));
        dossier.projects.retain(|id| on.project(id).is_some());
        if matches!(subject, Subject::Area(_) | Subject::Point(_) | Subject::Actor(_)) {
            dossier.sift(view);
        }
        dossier.gather(catalogue, sources);
        dossier
    }

    /// Leaves what passes the filter.
    fn sift(&mut self, view: &View<'_>) {
        let (sifted, on) = (view.sifted, view.known.catalogue.on(view.day));
        // What is over passes where nothing is chosen: choices are about what is in force.
        let has_all = view.state.document.filter.is_empty();
        let before = [self.instruments.len(), self.projects.len()];
        self.instruments.retain(|id| sifted.has_instrument(id) || (has_all && on.instrument(id).is_none()));
        self.projects.retain(|id| sifted.has_project(id));
        let left = [self.instruments.len(), self.projects.len()];
        self.hidden = [before[0] - left[0], before[1] - left[1]];
    }

    /// The instruments that are in force on the day that is shown.
    pub(super) fn in_force<'a>(&'a self, view: &View<'a>) -> impl Iterator<Item = &'a InstrumentId> {
        let on = view.known.catalogue.on(view.day);
        self.instruments.iter().filter(move |id| on.instrument(id).is_some())
    }

    /// Adds the actors of the projects, and the sources of all that is shown.
    fn gather(&mut self, catalogue: &Catalogue, mut sources: BTreeSet<SourceId>) {
        for project in self.projects.iter().filter_map(|id| catalogue.project(id)) {
            for participant in &project.actors {
                let role = (project.id.clone(), participant.role);
                match self.actors.iter_mut().find(|acting| acting.actor == participant.actor) {
                    Some(acting) => acting.roles.push(role),
                    None => self.actors.push(Acting { actor: participant.actor.clone(), roles: vec![role] }),
                }
            }
            sources.extend(project.sources.iter().cloned());
            sources.extend(project.budgets.iter().flat_map(|budget| budget.sources.iter().cloned()));
        }
        for instrument in self.instruments.iter().filter_map(|id| catalogue.instrument(id)) {
            sources.extend(instrument.sources.iter().cloned());
        }
        for actor in self.actors.iter().filter_map(|acting| catalogue.actor(&acting.actor)) {
            sources.extend(actor.sources.iter().cloned());
        }
        self.sources = sources.into_iter().collect();
    }
}

/// The instruments that one amends, repeals or carries out, and those that do so to it.
fn related(id: &InstrumentId, catalogue: &Catalogue) -> Vec<InstrumentId> {
    let own = catalogue.instrument(id).into_iter().flat_map(|one| {
        one.amends.iter().chain(&one.repeals).chain(&one.implements).cloned().collect::<Vec<_>>()
    });
    let mut related: Vec<_> = own.chain(catalogue.instruments_that_change(id).iter().cloned()).collect();
    related.sort();
    related.dedup();
    related
}
