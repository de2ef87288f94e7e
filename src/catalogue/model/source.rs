//! Where a statement comes from, and how far it is to be trusted.

use serde::{Deserialize, Serialize};

use super::{PartialDate, SourceId};

/// How far a statement is to be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// One source of low standing, or an inference.
    Low,
    /// One secondary source.
    Medium,
    /// An official text or statistic, or two independent sources.
    High,
}

/// What kind of source it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// The text of a law, a treaty or an official list, wherever it is published.
    OfficialText,
    /// A figure or file of a statistical or mapping office.
    OfficialStatistics,
    /// A page of a public institution about its own work.
    Institutional,
    /// A book, thesis, paper or academic atlas.
    Academic,
    /// A newspaper, a news agency or another page of the kind.
    Press,
    /// An encyclopedia, a teaching page or another page that compiles others.
    Reference,
    /// An open database, such as OpenStreetMap or GeoNames.
    OpenData,
    /// The slide deck that the project grew from.
    Deck,
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its identifier.
    pub id: SourceId,
    /// Its title, in the original language.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When it was published, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// When it was read, for pages without a date of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consulted: Option<PartialDate>,
    /// Where it is: an `http` or `https` address. Only the deck has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// What kind of source it is.
    pub kind: SourceKind,
    /// The licence that data taken from it are under, such as `CC BY 4.0`, where one is stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
}
