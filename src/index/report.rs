//! The report about a point, as programs read it: the names of its fields are promised.

use std::sync::Arc;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::{
    catalogue::model::{AreaId, AreaKind, Country, InstrumentId, ProjectId},
    earth::LonLat,
};

/// Writes what many reports share as if each had its own.
fn shared<T: Serialize + ?Sized, S: Serializer>(whole: &Arc<T>, to: S) -> Result<S::Ok, S::Error> {
    whole.as_ref().serialize(to)
}

/// How sure it is that a point lies in an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// It lies inside, farther from the limit than the data may be wrong.
    Inside,
    /// It lies nearer to the limit, on either side of it, than the data may be wrong.
    Uncertain,
}

/// An area that holds a point, or may hold it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AreaHere {
    /// The area.
    pub id: AreaId,
    /// What kind of area it is.
    pub kind: AreaKind,
    /// Its official name.
    #[serde(serialize_with = "shared")]
    pub name: Arc<str>,
    /// How sure it is.
    pub status: Certainty,
    /// Geodesic distance to its limit, in metres.
    pub distance_to_limit_m: f64,
    /// How far its limit may lie from the truth, in metres.
    pub accuracy_m: f64,
    /// The instruments that make it so, in force on the day.
    #[serde(serialize_with = "shared")]
    pub instruments: Arc<[InstrumentId]>,
}

/// The nearest land border of Peru or Brazil.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BorderHit {
    /// The countries that meet there, in the order of their codes.
    pub countries: [Country; 2],
    /// All countries whose borders are as near, as far as the data can tell, in the order of their codes: three where
    /// three meet.
    pub meeting: Vec<Country>,
    /// Geodesic distance, in metres.
    pub distance_m: f64,
    /// How far the border may lie from the truth, in metres.
    pub accuracy_m: f64,
    /// Direction from the point, in degrees clockwise from north.
    pub bearing_deg: f64,
    /// The nearest position on it.
    pub nearest: LonLat,
}

/// How far a point is from the inner edge of its country's strip.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StripEdge {
    /// The strip.
    pub area: AreaId,
    /// Geodesic distance to the edge, in metres: positive within the strip, negative beyond it.
    pub signed_distance_m: f64,
    /// How far the edge may lie from the truth, in metres.
    pub accuracy_m: f64,
    /// The nearest position on the edge.
    pub nearest: LonLat,
}

/// An area that is near, and how far its seat is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Near {
    /// The area.
    pub id: AreaId,
    /// Geodesic distance to its seat, in metres.
    pub distance_m: f64,
}

/// A project with a place near by.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NearProject {
    /// The project.
    pub id: ProjectId,
    /// Geodesic distance to the nearest of its places, in metres.
    pub distance_m: f64,
}

/// What is nearest, valid on the day.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Nearest {
    /// The nearest Brazilian twin city.
    pub twin_city: Option<Near>,
    /// The nearest frontier municipality of Peru.
    pub municipality: Option<Near>,
    /// The nearest border crossing.
    pub crossing: Option<Near>,
}

/// What is at a point on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PointReport {
    /// The point, longitude first.
    pub point: LonLat,
    /// The day.
    pub date: Date,
    /// The country that the point lies in, lakes included; none at sea or outside the Americas.
    pub country: Option<Country>,
    /// Whether the point lies at sea.
    pub at_sea: bool,
    /// The areas that hold it, or may hold it: strips first, then regions and states.
    pub areas: Vec<AreaHere>,
    /// The nearest land border of Peru or Brazil.
    pub border: Option<BorderHit>,
    /// The inner edge of the strip of the country that the point lies in, where that has a strip on the day.
    pub strip_edge: Option<StripEdge>,
    /// What is nearest.
    pub nearest: Nearest,
    /// The projects of the areas.
    #[serde(serialize_with = "shared")]
    pub projects: Arc<[ProjectId]>,
    /// The projects with a place within [`PROJECTS_WITHIN_M`] metres, the nearest first.
    pub projects_near: Vec<NearProject>,
    /// All instruments that apply, by level, then date.
    #[serde(serialize_with = "shared")]
    pub instruments: Arc<[InstrumentId]>,
}

/// How near a project's place counts as near, in metres.
pub const PROJECTS_WITHIN_M: f64 = 50_000.0;
