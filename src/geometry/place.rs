//! Populated places of GeoNames.

use crate::earth::LonLat;

/// What a place is the seat of, highest first: the order in which labels are worth their room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlaceRank {
    /// Capital of a country (GeoNames `PPLC`).
    Capital,
    /// Seat of a first-order division: a state or department (`PPLA`).
    RegionSeat,
    /// Seat of a lower division: a province, a district, a municipality (`PPLA2` to `PPLA5`).
    LocalSeat,
    /// Any other populated place (`PPL` and the rest).
    Town,
    /// A part of another place (`PPLX`): not to be labelled beside it.
    Quarter,
}

/// A populated place.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub(super) geonames_id: u32,
    pub(super) name: String,
    pub(super) position: LonLat,
    pub(super) population: u32,
    pub(super) country: String,
    pub(super) admin_code: String,
    pub(super) feature: String,
    pub(super) rank: PlaceRank,
}

impl Place {
    /// Number in GeoNames: `https://www.geonames.org/<number>`.
    #[must_use]
    pub fn geonames_id(&self) -> u32 {
        self.geonames_id
    }

    /// Name as GeoNames has it, mostly in the country's language.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where it is.
    #[must_use]
    pub fn position(&self) -> LonLat {
        self.position
    }

    /// Inhabitants, 0 where GeoNames does not know.
    #[must_use]
    pub fn population(&self) -> u32 {
        self.population
    }

    /// ISO 3166-1 alpha-2 code of its country, in capitals.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.country
    }

    /// GeoNames' code of its first-order division, such as `06` for Acre or `16` for Loreto; may be empty.
    #[must_use]
    pub fn admin_code(&self) -> &str {
        &self.admin_code
    }

    /// GeoNames' feature code, such as `PPLA2`.
    #[must_use]
    pub fn feature(&self) -> &str {
        &self.feature
    }

    /// What it is the seat of.
    #[must_use]
    pub fn rank(&self) -> PlaceRank {
        self.rank
    }
}

impl PlaceRank {
    /// The rank of a GeoNames feature code.
    #[must_use]
    pub fn of_feature(feature: &str) -> Self {
        match feature {
            "PPLC" => Self::Capital,
            "PPLA" => Self::RegionSeat,
            "PPLA2" | "PPLA3" | "PPLA4" | "PPLA5" => Self::LocalSeat,
            "PPLX" => Self::Quarter,
            _ => Self::Town,
        }
    }
}
