//! What the rules look at: the items as read, found by their identifiers.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{
        files::Files,
        load::{Draft, Item},
        model::{Area, AreaId, AreaKind, Excusable, Instrument, InstrumentId},
        problem::Problem,
    },
    ground::Ground,
    report::Report,
};

/// What an identifier is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    Area,
    Instrument,
    Project,
    Actor,
    Theme,
    List,
    Source,
}

impl Target {
    /// What it is called in a sentence.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Area => "area",
            Self::Instrument => "instrument",
            Self::Project => "project",
            Self::Actor => "actor",
            Self::Theme => "theme",
            Self::List => "list",
            Self::Source => "source",
        }
    }
}

/// The items of a catalogue and the ground they stand on.
pub(super) struct View<'d> {
    pub(super) draft: &'d Draft,
    pub(super) ground: Ground,
    /// Whether every entry could be read: only then is what is missing known to be missing.
    pub(super) is_whole: bool,
    files: &'d Files,
    ids: BTreeMap<Target, BTreeSet<&'d str>>,
    areas: BTreeMap<&'d AreaId, &'d Area>,
    instruments: BTreeMap<&'d InstrumentId, &'d Instrument>,
}

impl<'d> View<'d> {
    /// A view of what was read of some files.
    pub(super) fn new(draft: &'d Draft, files: &'d Files) -> Self {
        macro_rules! ids {
            ($($target:ident: $items:ident),*) => {
                BTreeMap::from([$((
                    Target::$target,
                    draft.$items.iter().map(|item| item.value.id.as_str()).collect::<BTreeSet<_>>(),
                )),*])
            };
        }
        Self {
            draft,
            ground: Ground::new(),
            is_whole: !draft.problems.iter().any(Problem::is_error),
            files,
            ids: ids! {
                Area: areas, Instrument: instruments, Project: projects, Actor: actors, Theme: themes,
                List: lists, Source: sources
            },
            areas: draft.areas.iter().map(|item| (&item.value.id, &item.value)).collect(),
            instruments: draft.instruments.iter().map(|item| (&item.value.id, &item.value)).collect(),
        }
    }

    /// The area of an identifier.
    pub(super) fn area(&self, id: &AreaId) -> Option<&'d Area> {
        self.areas.get(id).copied()
    }

    /// The instrument of an identifier.
    pub(super) fn instrument(&self, id: &InstrumentId) -> Option<&'d Instrument> {
        self.instruments.get(id).copied()
    }

    /// All identifiers of a kind of thing, sorted.
    pub(super) fn ids(&self, target: Target) -> impl Iterator<Item = &'d str> {
        self.ids.get(&target).into_iter().flatten().copied()
    }

    /// Whether there is such an item. One in an entry that could not be read is there.
    pub(super) fn exists(&self, target: Target, id: &str) -> bool {
        self.ids.get(&target).is_some_and(|ids| ids.contains(id))
            || (!self.is_whole && {
                let written = [format!("id = \"{id}\""), format!("\"id\": \"{id}\"")];
                let is_in = |text: &str| written.iter().any(|one| text.contains(one.as_str()));
                self.files.all().iter().any(|file| is_in(&file.text))
            })
    }

    /// The areas of a kind.
    pub(super) fn areas_of_kind(&self, kind: AreaKind) -> impl Iterator<Item = &'d Item<Area>> {
        self.draft.areas.iter().filter(move |item| item.value.kind == kind)
    }

    /// Whether an exception says that an area is right although it fails a check; the exception is then used.
    pub(super) fn is_excused(&self, area: &AreaId, check: Excusable, report: &mut Report<'_>) -> bool {
        let mut exceptions = self.draft.exceptions.iter();
        let found = exceptions.position(|item| item.value.area == *area && item.value.check == check);
        report.used_exceptions.extend(found);
        found.is_some()
    }
}

/// A value as it is written in the files, such as `twin-city`.
pub(super) fn as_written(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
