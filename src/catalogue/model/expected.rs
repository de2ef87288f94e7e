//! What a whole catalogue is held against: counts that official lists give, and known exceptions to a check.

use serde::{Deserialize, Serialize};

use super::{AreaId, AreaKind, Confidence, Country, ListId, PartialDate, SourceId};

/// How many areas there must be, in `data/checks.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedCount {
    /// Of which kind; of all, where it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<AreaKind>,
    /// Of which country; of all, where it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Named by which list; by any or none, where it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<ListId>,
    /// On which day (of a year or month: its last). Without it and without `since`, whenever valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<PartialDate>,
    /// From which day on, every day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<PartialDate>,
    /// How many.
    pub value: usize,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}

/// A check that an area may fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Excusable {
    /// It lies far from the border for its kind.
    FarFromBorder,
    /// Its point lies outside its country.
    OutsideCountry,
    /// It stands on the same point as another area of its kind.
    SamePosition,
}

/// An area that fails a check and is right, in `data/checks.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The area.
    pub area: AreaId,
    /// The check that it fails.
    pub check: Excusable,
    /// Why it is right all the same, for those who keep the data.
    pub reason: String,
    /// Where that is said.
    pub sources: Vec<SourceId>,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}
