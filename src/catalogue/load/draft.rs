//! What the files of a catalogue say, item by item, each with where it stands; nothing is linked or refused yet.

use super::super::{
    model::{
        Actor, Area, Exception, ExpectedCount, Figure, Instrument, NamedList, Project, Slide, Source, Theme,
    },
    problem::Problem,
};

/// Where an item stands: the nth (from 0) of the items under a key of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::catalogue) struct At {
    /// The file's place in [`super::super::files::Files::all`].
    pub file: usize,
    /// The key that the items stand under: `features` in GeoJSON, such as `instrument` in TOML.
    pub key: &'static str,
    /// The item's place under the key.
    pub index: usize,
}

/// Something read, and where it stands.
#[derive(Clone, Debug)]
pub(in crate::catalogue) struct Item<T> {
    /// What was read.
    pub value: T,
    /// Where it stands.
    pub at: At,
}

/// All items of all files in the order of the files, and what could not be read.
#[derive(Debug, Default)]
pub(in crate::catalogue) struct Draft {
    pub areas: Vec<Item<Area>>,
    pub instruments: Vec<Item<Instrument>>,
    pub projects: Vec<Item<Project>>,
    pub actors: Vec<Item<Actor>>,
    pub themes: Vec<Item<Theme>>,
    pub lists: Vec<Item<NamedList>>,
    pub figures: Vec<Item<Figure>>,
    pub slides: Vec<Item<Slide>>,
    pub sources: Vec<Item<Source>>,
    pub counts: Vec<Item<ExpectedCount>>,
    pub exceptions: Vec<Item<Exception>>,
    pub problems: Vec<Problem>,
}
