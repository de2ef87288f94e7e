//! The catalogue: every item by its identifier, and the questions that panels and commands ask of it.

use std::{collections::BTreeMap, path::Path};

use jiff::civil::Date;

use super::{
    files::Files,
    links::{Links, ProjectLink},
    load,
    model::{
        Actor, ActorId, Area, AreaId, AreaKind, Figure, Instrument, InstrumentId, ListId, NamedList, Project,
        ProjectId, Slide, Source, SourceId, Statement, Theme, ThemeId,
    },
    on::CatalogueOn,
    problem::{LoadError, Problem},
};

/// What is known. It does not change once it is loaded.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    areas: BTreeMap<AreaId, Area>,
    instruments: BTreeMap<InstrumentId, Instrument>,
    projects: BTreeMap<ProjectId, Project>,
    actors: BTreeMap<ActorId, Actor>,
    themes: BTreeMap<ThemeId, Theme>,
    lists: BTreeMap<ListId, NamedList>,
    sources: BTreeMap<SourceId, Source>,
    figures: Vec<Figure>,
    slides: Vec<Slide>,
    links: Links,
}

macro_rules! items {
    ($($one:ident, $many:ident, $id:ty, $item:ty;)*) => {$(
        #[doc = concat!("The ", stringify!($one), " of an identifier, where there is one.")]
        #[must_use]
        pub fn $one(&self, id: &$id) -> Option<&$item> {
            self.$many.get(id)
        }

        #[doc = concat!("All ", stringify!($many), ", sorted by identifier.")]
        pub fn $many(&self) -> impl Iterator<Item = &$item> {
            self.$many.values()
        }
    )*};
}

impl Catalogue {
    /// The catalogue that the program carries.
    ///
    /// # Errors
    /// [`LoadError`] with all that is wrong in its files.
    pub fn embedded() -> Result<Self, LoadError> {
        Self::from_files(&Files::embedded())
    }

    /// The catalogue of a folder that is laid out as `data/` is.
    ///
    /// # Errors
    /// [`LoadError`] with all that is wrong in its files.
    pub fn from_folder(folder: &Path) -> Result<Self, LoadError> {
        Self::from_files(&Files::from_folder(folder))
    }

    /// The catalogue of some files.
    ///
    /// # Errors
    /// [`LoadError`] with all that is wrong in them: what cannot be read, and identifiers given twice.
    pub fn from_files(files: &Files) -> Result<Self, LoadError> {
        let draft = load::read(files);
        let places = load::Places::new(files);
        let mut problems: Vec<Problem> =
            draft.problems.iter().filter(|one| one.is_error()).cloned().collect();
        macro_rules! by_id {
            ($items:expr) => {{
                let mut found = BTreeMap::new();
                let mut first_place = BTreeMap::new();
                for item in $items {
                    let id = item.value.id.clone();
                    if let Some(first) = first_place.insert(id.clone(), item.at) {
                        let message = format!("\"{id}\" is there twice");
                        let hint = format!(
                            "the other stands at {}: give one of them another id",
                            places.name(first)
                        );
                        problems.push(places.problem(item.at, "id", message).with_hint(hint));
                    }
                    found.insert(id, item.value);
                }
                found
            }};
        }
        let mut catalogue = Self {
            areas: by_id!(draft.areas),
            instruments: by_id!(draft.instruments),
            projects: by_id!(draft.projects),
            actors: by_id!(draft.actors),
            themes: by_id!(draft.themes),
            lists: by_id!(draft.lists),
            sources: by_id!(draft.sources),
            figures: draft.figures.into_iter().map(|item| item.value).collect(),
            slides: draft.slides.into_iter().map(|item| item.value).collect(),
            links: Links::default(),
        };
        if problems.is_empty() {
            catalogue.links = Links::of(&catalogue);
            Ok(catalogue)
        } else {
            Err(LoadError { problems })
        }
    }

    items! {
        area, areas, AreaId, Area;
        instrument, instruments, InstrumentId, Instrument;
        project, projects, ProjectId, Project;
        actor, actors, ActorId, Actor;
        theme, themes, ThemeId, Theme;
        list, lists, ListId, NamedList;
        source, sources, SourceId, Source;
    }

    /// All areas of a kind, sorted by identifier.
    pub fn areas_of_kind(&self, kind: AreaKind) -> impl Iterator<Item = &Area> {
        self.areas.values().filter(move |area| area.kind == kind)
    }

    /// All figures, in the order of their files.
    #[must_use]
    pub fn figures(&self) -> &[Figure] {
        &self.figures
    }

    /// The slides of the source deck, in its order.
    #[must_use]
    pub fn slides(&self) -> &[Slide] {
        &self.slides
    }

    /// The wider areas that an area belongs to, the nearest first.
    #[must_use]
    pub fn parents(&self, id: &AreaId) -> &[AreaId] {
        self.links.parents.get(id).map_or(&[], Vec::as_slice)
    }

    /// The areas that say they are part of this one, sorted by identifier.
    #[must_use]
    pub fn children(&self, id: &AreaId) -> &[AreaId] {
        self.links.children.get(id).map_or(&[], Vec::as_slice)
    }

    /// The instruments that apply to an area, define it or make it what it is, its own and those of the wider areas
    /// that it belongs to; by level, then date.
    #[must_use]
    pub fn instruments_of(&self, id: &AreaId) -> &[InstrumentId] {
        self.links.instruments_of.get(id).map_or(&[], Vec::as_slice)
    }

    /// The areas that an instrument names, by its scope or because it defines them; sorted by identifier.
    #[must_use]
    pub fn areas_of_instrument(&self, id: &InstrumentId) -> &[AreaId] {
        self.links.areas_of_instrument.get(id).map_or(&[], Vec::as_slice)
    }

    /// The projects that concern an area and how near they are to it: those that name it first, then those of the
    /// areas around it, then those of the borders it faces.
    #[must_use]
    pub fn projects_of(&self, id: &AreaId) -> &[ProjectLink] {
        self.links.projects_of.get(id).map_or(&[], Vec::as_slice)
    }

    /// The projects that an actor takes part in, sorted by identifier.
    #[must_use]
    pub fn projects_of_actor(&self, id: &ActorId) -> &[ProjectId] {
        self.links.projects_of_actor.get(id).map_or(&[], Vec::as_slice)
    }

    /// The projects that rest on an instrument, sorted by identifier.
    #[must_use]
    pub fn projects_of_instrument(&self, id: &InstrumentId) -> &[ProjectId] {
        self.links.projects_of_instrument.get(id).map_or(&[], Vec::as_slice)
    }

    /// The instruments that amend, repeal or carry out this one, sorted by identifier.
    #[must_use]
    pub fn instruments_that_change(&self, id: &InstrumentId) -> &[InstrumentId] {
        self.links.changed_by.get(id).map_or(&[], Vec::as_slice)
    }

    /// The figures about an area, in the order of their files.
    pub fn figures_of(&self, id: &AreaId) -> impl Iterator<Item = &Figure> {
        self.figures.iter().filter(move |figure| figure.area == *id)
    }

    /// What the source deck states about an area, with the slide.
    #[must_use]
    pub fn statements_about(&self, id: &AreaId) -> Vec<(&Slide, &Statement)> {
        let all = self.slides.iter().flat_map(|slide| slide.statements.iter().map(move |one| (slide, one)));
        all.filter(|(_, statement)| statement.areas.contains(id)).collect()
    }

    /// The catalogue as of a day.
    #[must_use]
    pub fn on(&self, day: Date) -> CatalogueOn<'_> {
        CatalogueOn::new(self, day)
    }
}
