//! What is shown: the layers, the day, and what is selected. All of it can be undone.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Filter;
use crate::{
    catalogue::model::{ActorId, AreaId, Country, InstrumentId, ProjectId, SlideId},
    earth::LonLat,
    index::Along,
};

/// A layer of the map that one can switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layer {
    /// The border strips.
    Strips,
    /// The three arcs of Brazil's strip, each in its hue.
    Arcs,
    /// The border departments of Peru and the strip states of Brazil.
    Regions,
    /// The Brazilian twin cities, with the cities across.
    TwinCities,
    /// The frontier municipalities of Peru.
    Municipalities,
    /// The border crossings.
    Crossings,
    /// Places and stretches of the line that States see differently.
    Disputes,
    /// Lakes and rivers.
    Water,
    /// Cities and towns, with their names.
    Places,
}

impl Layer {
    /// All layers, in the order in which the layer panel shows them.
    pub const ALL: [Self; 9] = [
        Self::Strips,
        Self::Arcs,
        Self::Regions,
        Self::TwinCities,
        Self::Municipalities,
        Self::Crossings,
        Self::Disputes,
        Self::Water,
        Self::Places,
    ];
}

/// What the side panel is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// An area of the catalogue.
    Area(AreaId),
    /// A legal instrument.
    Instrument(InstrumentId),
    /// A project or institution.
    Project(ProjectId),
    /// An actor.
    Actor(ActorId),
    /// A slide of the source deck.
    Slide(SlideId),
    /// A point of the map: what is here?
    Point(LonLat),
    /// A strip of any width along a border.
    Strip(DrawnStrip),
}

/// A strip that somebody draws along a border.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnStrip {
    /// The border.
    pub along: Along,
    /// How wide it is, in kilometres, from 1 to [`WIDEST_KM`](crate::index::WIDEST_KM).
    pub width_km: u16,
}

impl Default for DrawnStrip {
    /// Brazil's, as wide as its law has it.
    fn default() -> Self {
        Self { along: Along::Country(Country::BRAZIL), width_km: 150 }
    }
}

/// What a second map shows beside the first, in step with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Compared {
    /// The day of the second map; today where there is none.
    pub day: Option<Date>,
    /// The layers that are switched on there.
    pub layers: BTreeSet<Layer>,
    /// How much of the map's width lies left of the divider, in thousandths.
    pub divider: u16,
}

impl Default for Compared {
    fn default() -> Self {
        Self { day: None, layers: Layer::ALL.into_iter().collect(), divider: 500 }
    }
}

impl Compared {
    /// How much of the map's width lies left of the divider, from 0 to 1.
    #[must_use]
    pub fn share(&self) -> f32 {
        f32::from(Self::held(self.divider)) / 1000.0
    }

    /// A place of the divider, in thousandths, from which it can be taken back: not at the very edge.
    #[must_use]
    pub fn held(divider: u16) -> u16 {
        divider.clamp(30, 970)
    }

    /// The same but for the place of the divider.
    #[must_use]
    pub fn differs_by_divider_only(&self, other: &Self) -> bool {
        self.divider != other.divider && self.day == other.day && self.layers == other.layers
    }
}

/// A file of limits that the user brought along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnFile {
    /// Where it is.
    #[serde(serialize_with = "in_letters")]
    pub path: PathBuf,
    /// The property that names its units, where one was asked for.
    #[serde(default)]
    pub name: Option<String>,
    /// Whether the map shows it.
    pub is_shown: bool,
}

impl OwnFile {
    /// A file that is shown, its units named by what usually holds names.
    #[must_use]
    pub fn new(path: PathBuf) -> Self {
        Self { path, name: None, is_shown: true }
    }
}

/// Writes a path. One that is no text in the system's own encoding is not found again by what is written, which the
/// next start then says; any other way the whole session could not be written.
fn in_letters<S: serde::Serializer>(path: &Path, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&path.to_string_lossy())
}

/// What is shown on the map and in the panels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Document {
    /// The layers that are switched on.
    pub layers: BTreeSet<Layer>,
    /// The day that is shown; today where there is none.
    pub day: Option<Date>,
    /// What of all that is known is wanted.
    pub filter: Filter,
    /// What the side panel is about.
    pub subject: Option<Subject>,
    /// The positions of what is measured, in their order.
    pub measured: Vec<LonLat>,
    /// What is shown beside it, where two days or two choices of layers are compared.
    pub compared: Option<Compared>,
    /// The files of limits that are open, in the order in which they were.
    pub files: Vec<OwnFile>,
}

impl Default for Document {
    fn default() -> Self {
        Self {
            layers: Layer::ALL.into_iter().collect(),
            day: None,
            filter: Filter::default(),
            subject: None,
            measured: Vec::new(),
            compared: None,
            files: Vec::new(),
        }
    }
}
