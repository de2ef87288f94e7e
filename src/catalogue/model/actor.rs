//! Who acts at the borders.

use serde::{Deserialize, Serialize};

use super::{ActorId, Confidence, Country, Exonyms, LocalText, SourceId};

/// What kind of actor it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActorKind {
    /// A State, its government, a ministry or a national agency.
    State,
    /// A region, a department or a federated state.
    Region,
    /// A municipality or a group of municipalities.
    Municipality,
    /// An organisation or body that States founded together.
    InternationalOrganisation,
    /// A donor: a bank, a fund, a cooperation agency.
    Donor,
    /// A non-governmental organisation.
    Ngo,
    /// A university or research institute.
    Academic,
    /// A social organisation of the border territories.
    CivilSociety,
    /// A business or an association of businesses.
    Business,
}

/// An actor: who it is and what it may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// Its identifier.
    pub id: ActorId,
    /// Its official name, in the original language.
    pub name: String,
    /// Its names in the languages that have one of their own.
    #[serde(default)]
    pub exonyms: Exonyms,
    /// What kind of actor it is.
    pub kind: ActorKind,
    /// The countries it belongs to; none for an international one.
    #[serde(default)]
    pub countries: Vec<Country>,
    /// What it is competent for, in the four languages.
    pub competence: LocalText,
    /// Where that is said.
    pub sources: Vec<SourceId>,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}
