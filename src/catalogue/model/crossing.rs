//! What is known of border crossings.

use serde::{Deserialize, Serialize};

use super::{Country, PartialDate};

/// How a border is crossed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    /// On a bridge.
    Bridge,
    /// On land: a road, a street, a railway.
    Land,
    /// On a ferry or boat, over a river.
    Ferry,
    /// By boat, over a lake.
    Lake,
    /// On the crown of a dam.
    Dam,
}

/// Whether a crossing is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CrossingStatus {
    /// In use.
    Open,
    /// In use for some only, or at some times.
    Restricted,
    /// Shut.
    Closed,
    /// Being built.
    UnderConstruction,
    /// Agreed or designed, not begun.
    Planned,
}

/// One side of a crossing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrossingSide {
    /// The town or post, by its local name.
    pub name: String,
    /// Its country.
    pub country: Country,
}

/// What is known of a crossing beyond what every area has. Since when it is there is its validity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrossingFacts {
    /// How one crosses.
    pub means: Means,
    /// Its two sides.
    pub sides: Vec<CrossingSide>,
    /// Whether both countries' officers sit in one place, where a source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_binational_centre: Option<bool>,
    /// Whether it is in use, where a source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<CrossingStatus>,
    /// The date of the source that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_as_of: Option<PartialDate>,
}
