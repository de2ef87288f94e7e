//! Areas: strips, regions, zones, twin cities, municipalities, crossings, borders, disputes.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    AreaId, Claim, Confidence, CrossingFacts, Exonyms, InstrumentId, ListId, LocalText, PartialDate, SourceId,
};
use crate::{earth::LonLat, i18n::Lang};

/// An ISO 3166-1 alpha-2 code. French Guiana, a part of France, has its own: `GF`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

impl Country {
    /// Peru.
    pub const PERU: Self = Self(*b"PE");
    /// Brazil.
    pub const BRAZIL: Self = Self(*b"BR");

    /// The code, two capital letters.
    #[must_use]
    pub fn code(&self) -> &str {
        // Only ASCII capitals ever get in.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl TryFrom<String> for Country {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match *text.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([a, b])),
            _ => Err(format!("\"{text}\" is not an ISO 3166-1 code: write two capital letters, such as PE")),
        }
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// What kind of area it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AreaKind {
    /// A border strip, or an arc of one.
    Strip,
    /// A department of Peru.
    Region,
    /// A state of Brazil.
    State,
    /// A province of Peru.
    Province,
    /// A zone that two States chose to develop together.
    IntegrationZone,
    /// A Brazilian twin city.
    TwinCity,
    /// A frontier municipality of Peru: a district, by its seat.
    Municipality,
    /// A border crossing.
    Crossing,
    /// The land border of two neighbours.
    Border,
    /// A place or a stretch of the line that two States see differently.
    Dispute,
}

impl AreaKind {
    /// All kinds, in the order in which lists show them.
    pub const ALL: [Self; 10] = [
        Self::Strip,
        Self::Region,
        Self::State,
        Self::Province,
        Self::IntegrationZone,
        Self::TwinCity,
        Self::Municipality,
        Self::Crossing,
        Self::Border,
        Self::Dispute,
    ];
}

/// Official codes of an area.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Codes {
    /// Code of the Brazilian institute of geography and statistics: 2 digits for a state, 7 for a municipality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ibge: Option<String>,
    /// Code of Peru's geographic locations: 2, 4 or 6 digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubigeo: Option<String>,
    /// ISO 3166-2 code, such as `PE-LOR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iso_3166_2: Option<String>,
}

/// A span of time during which an area is what its kind says, and the instrument that makes it so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Validity {
    /// Since when; always, where it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// Until when, that day included; still, where it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PartialDate>,
    /// The instrument that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<InstrumentId>,
}

impl Validity {
    /// Whether a day lies in the span.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from.first_day() <= day) && self.to.is_none_or(|to| day <= to.last_day())
    }
}

/// How the border runs between a twin city and the city across.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// On land: a street, a field.
    Dry,
    /// In a river, with a bridge.
    Bridge,
    /// In a river, without a bridge.
    River,
}

/// A city across the border.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FacingPlace {
    /// Its local name.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// Where it is, longitude first.
    pub position: LonLat,
    /// How the border runs between the two, where a source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkKind>,
    /// What one must know of the link, such as the name of the bridge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<LocalText>,
    /// Where that is said.
    pub sources: Vec<SourceId>,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}

/// Which municipality governs a district of Peru.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MunicipalityTier {
    /// A district municipality of its own.
    District,
    /// The provincial municipality, because the district is the province's capital.
    Provincial,
}

/// A list of municipalities that some office or author drew up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedList {
    /// Its identifier.
    pub id: ListId,
    /// What it is called.
    pub name: LocalText,
    /// What it holds and who drew it up.
    pub gist: LocalText,
    /// Its date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// Where it is.
    pub sources: Vec<SourceId>,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}

/// An area. In `data/areas/*.geojson` it is a feature: the identifier is the feature's `id`, the position its
/// geometry, the rest its `properties`. A `null` geometry means the embedded one of that identifier, or the union of `consists_of`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Its identifier.
    pub id: AreaId,
    /// What kind of area it is.
    pub kind: AreaKind,
    /// Its official name, in the original language.
    pub name: String,
    /// Its names in the languages that have one of their own.
    #[serde(default)]
    pub exonyms: Exonyms,
    /// The countries it lies in.
    pub countries: Vec<Country>,
    /// The countries that it faces across the border.
    #[serde(default)]
    pub neighbours: Vec<Country>,
    /// Its official codes.
    #[serde(default)]
    pub codes: Codes,
    /// Where it is, for an area known by a point (its seat), longitude first: the feature's geometry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<LonLat>,
    /// How high its seat lies above the sea, in metres, where that matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub altitude_m: Option<f64>,
    /// How far its limit or its point may lie from the truth, in metres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accuracy_m: Option<f64>,
    /// When it is what its kind says; always, where there is no span.
    #[serde(default)]
    pub validity: Vec<Validity>,
    /// What it is and why it matters, in the four languages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gist: Option<LocalText>,
    /// The wider areas that it belongs to: its state, department, province, strip.
    #[serde(default)]
    pub part_of: Vec<AreaId>,
    /// The areas whose union it is, for a zone without a limit of its own.
    #[serde(default)]
    pub consists_of: Vec<AreaId>,
    /// The cities across the border, for a twin city.
    #[serde(default)]
    pub faces: Vec<FacingPlace>,
    /// Which municipality governs it, for a district of Peru.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<MunicipalityTier>,
    /// How it is crossed, for a crossing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crossing: Option<CrossingFacts>,
    /// Within how many metres of its point the border line is disputed, for a dispute about a line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reach_m: Option<f64>,
    /// What each State holds, for a dispute.
    #[serde(default)]
    pub claims: Vec<Claim>,
    /// The lists that name it.
    #[serde(default)]
    pub lists: Vec<ListId>,
    /// Where that is said.
    pub sources: Vec<SourceId>,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}

impl Area {
    /// Its name in a language: the exonym, or else the official name.
    #[must_use]
    pub fn name_in(&self, lang: Lang) -> &str {
        self.exonyms.get(lang).unwrap_or(&self.name)
    }

    /// Whether it is what its kind says on a day.
    #[must_use]
    pub fn is_valid_on(&self, day: Date) -> bool {
        self.validity.is_empty() || self.validity.iter().any(|span| span.contains(day))
    }
}
