//! The catalogue as of a day: what had not begun or was over on it is not there.

use jiff::civil::Date;

use super::{
    book::Catalogue,
    model::{Area, AreaId, AreaKind, Instrument, InstrumentId, Project, ProjectId},
};

/// The catalogue as of a day.
#[derive(Clone, Copy, Debug)]
pub struct CatalogueOn<'c> {
    catalogue: &'c Catalogue,
    day: Date,
}

impl<'c> CatalogueOn<'c> {
    pub(super) fn new(catalogue: &'c Catalogue, day: Date) -> Self {
        Self { catalogue, day }
    }

    /// The day.
    #[must_use]
    pub fn day(&self) -> Date {
        self.day
    }

    /// An area, where it is on that day what its kind says.
    #[must_use]
    pub fn area(&self, id: &AreaId) -> Option<&'c Area> {
        self.catalogue.area(id).filter(|area| area.is_valid_on(self.day))
    }

    /// The areas of a kind on that day, sorted by identifier.
    pub fn areas_of_kind(&self, kind: AreaKind) -> impl Iterator<Item = &'c Area> {
        let day = self.day;
        self.catalogue.areas_of_kind(kind).filter(move |area| area.is_valid_on(day))
    }

    /// An instrument, where it is in force on that day.
    #[must_use]
    pub fn instrument(&self, id: &InstrumentId) -> Option<&'c Instrument> {
        self.catalogue.instrument(id).filter(|instrument| instrument.is_in_force_on(self.day))
    }

    /// The instruments in force on that day, sorted by identifier.
    pub fn instruments(&self) -> impl Iterator<Item = &'c Instrument> {
        let day = self.day;
        self.catalogue.instruments().filter(move |instrument| instrument.is_in_force_on(day))
    }

    /// A project, where it had begun by that day; what had ended by then stays, its end is shown.
    #[must_use]
    pub fn project(&self, id: &ProjectId) -> Option<&'c Project> {
        self.catalogue.project(id).filter(|project| has_begun(project, self.day))
    }

    /// The projects begun by that day, sorted by identifier.
    pub fn projects(&self) -> impl Iterator<Item = &'c Project> {
        let day = self.day;
        self.catalogue.projects().filter(move |project| has_begun(project, day))
    }
}

fn has_begun(project: &Project, day: Date) -> bool {
    project.from.is_none_or(|from| from.first_day() <= day)
}
