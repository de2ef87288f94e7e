//! Cooperation: projects, framework agreements, networks and the bodies that carry them.

use serde::{Deserialize, Serialize};

use super::{
    ActorId, AreaId, Confidence, Country, Exonyms, InstrumentId, LocalText, PartialDate, ProjectId, SourceId,
    ThemeId,
};
use crate::earth::LonLat;

/// The source deck's three modalities of cooperation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Modality {
    /// Bilateral or multilateral relations under a framework agreement.
    FrameworkAgreement,
    /// The project approach.
    Project,
    /// The building of networks.
    Network,
}

/// Where a project stands, as of the date beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Announced, approved or contracted, not begun.
    Planned,
    /// Under way, in force or in service.
    Active,
    /// Ended as intended.
    Completed,
    /// Halted.
    Suspended,
    /// No source says.
    Unknown,
}

/// What an actor does in a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Founded it, signed it or leads it.
    Lead,
    /// Pays for it.
    Funder,
    /// Carries it out.
    Implementer,
    /// Takes part.
    Partner,
}

/// An actor in a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// The actor.
    pub actor: ActorId,
    /// What it does.
    pub role: Role,
}

/// A place where a project happens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its local name.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// Where it is, longitude first, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<LonLat>,
}

/// An amount that a source gives for a project. Several stand side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// How much, in whole units of the currency (not millions).
    pub amount: f64,
    /// The ISO 4217 code of the currency.
    pub currency: String,
    /// The year that the amount is of, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// What the amount covers, in the four languages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<LocalText>,
    /// Where it is said.
    pub sources: Vec<SourceId>,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}

/// A project, framework agreement, network or institution of cooperation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// Its identifier.
    pub id: ProjectId,
    /// Its official name, in the original language.
    pub name: String,
    /// Its names in the languages that have one of their own.
    #[serde(default)]
    pub exonyms: Exonyms,
    /// The countries that take part.
    pub countries: Vec<Country>,
    /// The areas it concerns: borders, strips, regions, twin cities, municipalities, crossings.
    pub areas: Vec<AreaId>,
    /// Further places where it happens.
    #[serde(default)]
    pub places: Vec<Place>,
    /// When it began, where that is known; of one that is planned, when it was agreed or announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// When it ended or is to end, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PartialDate>,
    /// Where it stands.
    pub status: Status,
    /// The date of the source that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_as_of: Option<PartialDate>,
    /// Who takes part, and how.
    pub actors: Vec<Participant>,
    /// What it is about.
    pub themes: Vec<ThemeId>,
    /// How it works.
    pub modality: Modality,
    /// What it costs, as far as a source says.
    #[serde(default)]
    pub budgets: Vec<Budget>,
    /// The instruments it rests on.
    #[serde(default)]
    pub instruments: Vec<InstrumentId>,
    /// What it is, in two to five sentences of our own.
    pub gist: LocalText,
    /// What came of it, where a source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<LocalText>,
    /// Where that is said.
    pub sources: Vec<SourceId>,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}

/// A theme of cooperation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Its identifier.
    pub id: ThemeId,
    /// Its name.
    pub name: LocalText,
    /// What belongs to it.
    pub gist: LocalText,
    /// The wider theme that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<ThemeId>,
    /// Where it is named.
    pub sources: Vec<SourceId>,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}
