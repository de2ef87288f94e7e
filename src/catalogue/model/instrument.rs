//! Legal instruments: constitutions, treaties, decisions, laws, decrees, orders.

use serde::{Deserialize, Serialize};

use super::{AreaId, AreaKind, Confidence, Country, Exonyms, InstrumentId, LocalText, PartialDate, SourceId};

/// The level of a legal instrument, from the constitution down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// A constitution.
    Constitution,
    /// A treaty or agreement between States.
    Treaty,
    /// A decision of the Andean Community.
    AndeanDecision,
    /// A decision or agreement of Mercosur.
    MercosurDecision,
    /// A law, or a decree-law with its force.
    Law,
    /// A decree of a president or government.
    Decree,
    /// An order of a ministry or agency.
    MinisterialOrder,
}

/// An article of an instrument and what it matters for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// Its number as cited, such as `art. 20, § 2`.
    pub number: String,
    /// What it says, in our own words.
    pub gist: LocalText,
}

/// Where an instrument applies: one area, or every area of a kind and country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, try_from = "ScopeKeys")]
pub enum Scope {
    /// One area, and so all that is part of it.
    Area {
        /// The area.
        area: AreaId,
    },
    /// All areas of a kind in a country.
    Kind {
        /// The kind.
        kind: AreaKind,
        /// The country.
        country: Country,
    },
}

/// The keys of a scope as written: read first, so that a wrong one is named.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScopeKeys {
    area: Option<AreaId>,
    kind: Option<AreaKind>,
    country: Option<Country>,
}

impl TryFrom<ScopeKeys> for Scope {
    type Error = &'static str;

    fn try_from(keys: ScopeKeys) -> Result<Self, Self::Error> {
        match keys {
            ScopeKeys { area: Some(area), kind: None, country: None } => Ok(Self::Area { area }),
            ScopeKeys { area: None, kind: Some(kind), country: Some(country) } => {
                Ok(Self::Kind { kind, country })
            }
            _ => Err("a scope is either one `area`, or a `kind` and a `country`"),
        }
    }
}

/// A legal instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Its identifier.
    pub id: InstrumentId,
    /// Its level.
    pub level: Level,
    /// Its number as cited, such as `6.634/1979`; none for a constitution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its official title, in the original language.
    pub title: String,
    /// What it is called for short, where a language has a name for it.
    #[serde(default)]
    pub exonyms: Exonyms,
    /// The countries bound by it.
    pub countries: Vec<Country>,
    /// When it was adopted or signed.
    pub adopted: PartialDate,
    /// When it came into force, where that is known and differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force_from: Option<PartialDate>,
    /// When it ceased to be in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force_to: Option<PartialDate>,
    /// What it does, in two to five sentences of our own.
    pub gist: LocalText,
    /// The articles that matter here.
    #[serde(default)]
    pub articles: Vec<Article>,
    /// The areas that it defines or creates.
    #[serde(default)]
    pub defines: Vec<AreaId>,
    /// Where it applies.
    #[serde(default)]
    pub applies_to: Vec<Scope>,
    /// What it amends.
    #[serde(default)]
    pub amends: Vec<InstrumentId>,
    /// What it repeals.
    #[serde(default)]
    pub repeals: Vec<InstrumentId>,
    /// What it regulates or carries out.
    #[serde(default)]
    pub implements: Vec<InstrumentId>,
    /// Where that is said.
    pub sources: Vec<SourceId>,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}

impl Instrument {
    /// The first day of its force: its own date of entry, or else that of its adoption.
    #[must_use]
    pub fn first_day(&self) -> jiff::civil::Date {
        self.in_force_from.unwrap_or(self.adopted).first_day()
    }

    /// Whether it is in force on a day.
    #[must_use]
    pub fn is_in_force_on(&self, day: jiff::civil::Date) -> bool {
        self.first_day() <= day && self.in_force_to.is_none_or(|end| day <= end.last_day())
    }
}
