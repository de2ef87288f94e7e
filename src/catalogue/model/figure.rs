//! Numbers: what is counted, how much, when, and who says so.

use serde::{Deserialize, Serialize};

use super::{AreaId, Confidence, LocalText, PartialDate, SourceId};

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Surface of the area.
    Area,
    /// Surface of the part of the area inside the country's border strip.
    AreaInStrip,
    /// Share of the country's surface.
    ShareOfCountry,
    /// Inhabitants.
    Population,
    /// Length of the border.
    BorderLength,
    /// Municipalities (in Peru: districts unless the note says otherwise).
    Municipalities,
    /// Municipalities that touch the international line.
    MunicipalitiesOnTheLine,
    /// Municipalities with their seat inside the strip.
    SeatsInStrip,
    /// Twin cities.
    TwinCities,
    /// Provinces with frontier districts.
    Provinces,
    /// Border regions: departments of Peru or states of Brazil.
    Regions,
    /// Width of the strip.
    Width,
}

/// The unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Unit {
    /// Kilometres.
    #[serde(rename = "km")]
    Kilometres,
    /// Square kilometres.
    #[serde(rename = "km2")]
    SquareKilometres,
    /// Per cent.
    #[serde(rename = "%")]
    Percent,
    /// A plain count.
    #[serde(rename = "count")]
    Count,
    /// People.
    #[serde(rename = "inhabitants")]
    Inhabitants,
}

/// A figure about an area. Several for one measure stand side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The area it is about.
    pub area: AreaId,
    /// What it counts.
    pub measure: Measure,
    /// How much.
    pub value: f64,
    /// In which unit.
    pub unit: Unit,
    /// For which year or day it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// Who says so: the name of an office, a ministry, an author.
    pub by: String,
    /// What one must know to read it, in the four languages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<LocalText>,
    /// Where it is said.
    pub sources: Vec<SourceId>,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}
