//! One feature of a `GeoJSON` file: its properties, and its polygons without a detour over trees of JSON values.

use std::{borrow::Cow, fmt};

use geo::{Coord, LineString, MultiPolygon, Polygon};
use geojson::{JsonObject, JsonValue};
use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, SeqAccess, Visitor},
};
use serde_json::value::RawValue;

use super::Why;
use crate::earth::LonLat;

/// A feature, read.
#[derive(Debug)]
pub(super) struct Feature {
    properties: Option<JsonObject>,
    id: Option<JsonValue>,
    /// Its polygons, or why it has none.
    pub(super) polygons: Result<MultiPolygon<f64>, Why>,
}

/// A feature as it stands, its coordinates still as text.
#[derive(Deserialize)]
struct RawFeature<'t> {
    #[serde(rename = "type", borrow)]
    kind: Cow<'t, str>,
    properties: Option<JsonObject>,
    id: Option<JsonValue>,
    #[serde(borrow)]
    geometry: Option<RawGeometry<'t>>,
}

/// A geometry as it stands.
#[derive(Deserialize)]
struct RawGeometry<'t> {
    #[serde(rename = "type", borrow)]
    kind: Cow<'t, str>,
    #[serde(borrow)]
    coordinates: Option<&'t RawValue>,
    #[serde(borrow, default)]
    geometries: Vec<RawGeometry<'t>>,
}

impl Feature {
    /// Reads a feature.
    pub(super) fn read(text: &str) -> Result<Self, Why> {
        let raw: RawFeature = serde_json::from_str(text).map_err(|error| Why::Broken(cause(&error)))?;
        if raw.kind != "Feature" {
            return Err(Why::Broken(format!("type {:?}, expected \"Feature\"", raw.kind)));
        }
        let polygons = raw.geometry.as_ref().ok_or(Why::NoGeometry).and_then(polygons);
        Ok(Self { properties: raw.properties, id: raw.id, polygons })
    }

    /// The value of a property as a text; capitals and small letters are the same. Nothing where it is empty.
    pub(super) fn value(&self, key: &str) -> Option<String> {
        let properties = self.properties.as_ref()?;
        text_of(properties.iter().find(|(own, _)| own.eq_ignore_ascii_case(key))?.1)
    }

    /// The feature's own identifier.
    pub(super) fn own_id(&self) -> Option<String> {
        self.id.as_ref().and_then(text_of)
    }

    /// The names of its properties.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.properties.iter().flat_map(JsonObject::keys).map(String::as_str)
    }
}

fn text_of(value: &JsonValue) -> Option<String> {
    match value {
        JsonValue::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        JsonValue::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// What the reader of JSON says, without the place that it adds.
pub(super) fn cause(error: &serde_json::Error) -> String {
    let told = error.to_string();
    told.split(" at line ").next().unwrap_or(&told).to_owned()
}

/// The polygons of a geometry.
fn polygons(geometry: &RawGeometry<'_>) -> Result<MultiPolygon<f64>, Why> {
    let mut found = Vec::new();
    collect(geometry, &mut found)?;
    if found.is_empty() {
        return Err(Why::NotPolygons(geometry.kind.to_string()));
    }
    Ok(MultiPolygon(found))
}

/// The polygons in a geometry, those of collections too; rings of no area are left out.
fn collect(geometry: &RawGeometry<'_>, found: &mut Vec<Polygon<f64>>) -> Result<(), Why> {
    let text = geometry.coordinates.map_or("[]", RawValue::get);
    match geometry.kind.as_ref() {
        "Polygon" => add(rings(text)?, found),
        "MultiPolygon" => {
            let polygons: Vec<Vec<Ring>> =
                serde_json::from_str(text).map_err(|error| Why::Broken(cause(&error)))?;
            polygons.into_iter().try_for_each(|rings| add(rings, found))
        }
        "GeometryCollection" => geometry.geometries.iter().try_for_each(|part| collect(part, found)),
        _ => Ok(()),
    }
}

fn rings(text: &str) -> Result<Vec<Ring>, Why> {
    serde_json::from_str(text).map_err(|error| Why::Broken(cause(&error)))
}

fn add(rings: Vec<Ring>, found: &mut Vec<Polygon<f64>>) -> Result<(), Why> {
    let mut lines = Vec::with_capacity(rings.len());
    for ring in rings {
        let mut line = LineString::new(ring.0?);
        line.close();
        lines.push(line);
    }
    let mut lines = lines.into_iter();
    if let Some(exterior) = lines.next().filter(|ring| ring.0.len() > 3) {
        found.push(Polygon::new(exterior, lines.filter(|ring| ring.0.len() > 3).collect()));
    }
    Ok(())
}

/// The positions of a ring, all of which are longitude and latitude in degrees; or what is wrong with the first
/// that is not.
struct Ring(Result<Vec<Coord<f64>>, Why>);

impl<'de> Deserialize<'de> for Ring {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Positions;
        impl<'de> Visitor<'de> for Positions {
            type Value = Ring;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a ring of positions")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Ring, A::Error> {
                let mut ring = Ok(Vec::new());
                while let Some(Position(numbers)) = seq.next_element()? {
                    let Ok(coords) = &mut ring else { continue };
                    match numbers {
                        None => ring = Err(Why::ShortPosition),
                        Some([first, second]) => match LonLat::new(first, second) {
                            Ok(position) => coords.push(position.into()),
                            Err(_) => ring = Err(Why::NotOnEarth { first, second }),
                        },
                    }
                }
                Ok(Ring(ring))
            }
        }
        deserializer.deserialize_seq(Positions)
    }
}

/// The first two numbers of a position; nothing where it has fewer.
struct Position(Option<[f64; 2]>);

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Numbers;
        impl<'de> Visitor<'de> for Numbers {
            type Value = Position;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a position of two numbers")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Position, A::Error> {
                let Some(first) = seq.next_element()? else { return Ok(Position(None)) };
                let Some(second) = seq.next_element()? else { return Ok(Position(None)) };
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Position(Some([first, second])))
            }
        }
        deserializer.deserialize_seq(Numbers)
    }
}
