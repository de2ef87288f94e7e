//! Polygons with names from `GeoJSON` (RFC 7946).

use std::{collections::BTreeMap, fs, path::Path};

use geo::{Coord, LineString, MultiPolygon, Polygon};
use geojson::{Feature, GeometryValue, JsonObject, JsonValue, Position, feature::Id};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::{ImportError, Imported, Unit, Warning, Why};
use crate::earth::LonLat;

/// Properties that hold a name, the likeliest first; capitals and small letters are the same.
const NAMES: [&str; 20] = [
    "name",
    "nome",
    "nombre",
    "nom",
    "nm_mun",
    "nm_municip",
    "nm_mun_202",
    "nombdist",
    "nom_dist",
    "nomdist",
    "distrito",
    "municipio",
    "nm_uf",
    "nombprov",
    "nombdep",
    "shapename",
    "name_3",
    "name_2",
    "name_1",
    "label",
];
/// Properties that hold a code.
const CODES: [&str; 16] = [
    "cd_mun",
    "cd_geocmu",
    "cd_geocodm",
    "geocodigo",
    "codigo_ibg",
    "ibge",
    "ubigeo",
    "iddist",
    "idprov",
    "codigo",
    "code",
    "id",
    "gid_3",
    "gid_2",
    "shapeid",
    "iddpto",
];
/// Parts of the names of reference systems that are longitude and latitude within a metre: WGS 84, SIRGAS 2000.
const DEGREES: [&str; 4] = ["CRS84", "4326", "4674", "4979"];

/// The collection, its features still as text.
#[derive(Deserialize)]
struct Collection<'t> {
    #[serde(rename = "type")]
    kind: String,
    #[serde(borrow, default)]
    features: Vec<&'t RawValue>,
    crs: Option<JsonValue>,
}

/// Reads the units of a file; see [`units`].
///
/// # Errors
/// [`ImportError`] where nothing of it can be read.
pub fn read_units(path: &Path, name: Option<&str>) -> Result<Imported, ImportError> {
    let bytes = fs::read(path)?;
    // Names in another encoding are shown with a mark in the place of a letter; the shapes are read all the same.
    let text = String::from_utf8_lossy(&bytes);
    units(text.strip_prefix('\u{feff}').unwrap_or(&text), name)
}

/// The units of a feature collection: its polygons, named by the property `name` or else by the first that is known
/// to hold names.
///
/// # Errors
/// [`ImportError`] where nothing of it can be read.
pub fn units(text: &str, name: Option<&str>) -> Result<Imported, ImportError> {
    let collection: Collection = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => ImportError::NotCollection,
        _ => ImportError::NotJson { line: error.line(), column: error.column(), cause: cause(&error) },
    })?;
    if collection.kind != "FeatureCollection" {
        return Err(ImportError::NotCollection);
    }
    if let Some(reference) = collection.crs.as_ref().and_then(foreign_reference) {
        return Err(ImportError::Reference(reference));
    }
    let mut lines = Lines { text, at: 0, line: 1 };
    let mut warnings = Vec::new();
    let mut features: Vec<(usize, usize, Feature)> = Vec::new();
    for (place, raw) in collection.features.iter().enumerate() {
        let (feature, line) = (place + 1, lines.line_of(raw.get()));
        match serde_json::from_str(raw.get()) {
            Ok(read) => features.push((feature, line, read)),
            Err(error) => warnings.push(Warning { feature, line, why: Why::Broken(cause(&error)) }),
        }
    }
    let property = |candidates: &[&str]| best_property(&features, candidates);
    let name_key = match name {
        Some(asked) => {
            features.iter().any(|(_, _, one)| value(one, asked).is_some()).then(|| asked.to_owned())
        }
        None => property(&NAMES),
    };
    let code_key = property(&CODES);
    let Some(name_key) = name_key.or_else(|| features.is_empty().then(String::new)) else {
        return Err(ImportError::NoNames(properties(&features)));
    };
    let mut units = Vec::new();
    for (feature, line, read) in features {
        let id = code_key.as_deref().and_then(|key| value(&read, key)).or_else(|| own_id(&read));
        let name = value(&read, &name_key);
        let mut warn = |why: Why| warnings.push(Warning { feature, line, why });
        match polygons(&read) {
            Err(why) => warn(why),
            Ok(polygons) => {
                if name.is_none() {
                    warn(Why::NoName);
                }
                let name = name.or_else(|| id.clone()).unwrap_or_else(|| format!("#{feature}"));
                units.push(Unit { id, name, polygons, feature });
            }
        }
    }
    warnings.sort_by_key(|warning| warning.feature);
    if units.is_empty() {
        return Err(ImportError::NoUnits(warnings));
    }
    Ok(Imported { units, warnings })
}

/// What the reader of JSON says, without the place that it adds.
fn cause(error: &serde_json::Error) -> String {
    let told = error.to_string();
    told.split(" at line ").next().unwrap_or(&told).to_owned()
}

/// The name of the reference system, where it is not longitude and latitude.
fn foreign_reference(crs: &JsonValue) -> Option<String> {
    let name = crs.get("properties")?.get("name")?.as_str()?;
    (!DEGREES.iter().any(|part| name.contains(part))).then(|| name.to_owned())
}

/// Finds the lines on which the parts of a text begin, asked for in their order.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn line_of(&mut self, part: &str) -> usize {
        let start = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        if let Some(between) = self.text.get(self.at..start) {
            self.line += between.matches('\n').count();
            self.at = start;
        }
        self.line
    }
}

/// The value of a property as a text; capitals and small letters are the same. Nothing where it is empty.
fn value(feature: &Feature, key: &str) -> Option<String> {
    let found = own_properties(feature)?.iter().find(|(own, _)| own.eq_ignore_ascii_case(key))?.1;
    match found {
        JsonValue::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        JsonValue::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn own_properties(feature: &Feature) -> Option<&JsonObject> {
    feature.properties.as_ref()
}

fn own_id(feature: &Feature) -> Option<String> {
    feature.id.as_ref().map(|id| match id {
        Id::String(text) => text.clone(),
        Id::Number(number) => number.to_string(),
    })
}

/// Of the properties that are known, that which most features have; of several, the likeliest.
fn best_property(features: &[(usize, usize, Feature)], candidates: &[&str]) -> Option<String> {
    let count = |key: &str| features.iter().filter(|(_, _, one)| value(one, key).is_some()).count();
    let mut best: Option<(usize, &str)> = None;
    for key in candidates {
        let found = count(key);
        if found > best.map_or(0, |(most, _)| most) {
            best = Some((found, key));
        }
    }
    best.map(|(_, key)| key.to_owned())
}

/// The names of all properties, those that most features have first.
fn properties(features: &[(usize, usize, Feature)]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for key in features.iter().filter_map(|(_, _, one)| own_properties(one)).flat_map(JsonObject::keys) {
        *counts.entry(key).or_default() += 1;
    }
    let mut keys: Vec<(&str, usize)> = counts.into_iter().collect();
    keys.sort_by(|(a, a_count), (b, b_count)| b_count.cmp(a_count).then(a.cmp(b)));
    keys.into_iter().map(|(key, _)| key.to_owned()).collect()
}

/// The polygons of a feature.
fn polygons(feature: &Feature) -> Result<MultiPolygon<f64>, Why> {
    let geometry = feature.geometry.as_ref().ok_or(Why::NoGeometry)?;
    let mut found = Vec::new();
    collect(&geometry.value, &mut found)?;
    if found.is_empty() {
        return Err(Why::NotPolygons(geometry.value.type_name().to_owned()));
    }
    Ok(MultiPolygon(found))
}

/// The polygons in a geometry, those of collections too; rings of no area are left out.
fn collect(value: &GeometryValue, found: &mut Vec<Polygon<f64>>) -> Result<(), Why> {
    let mut add = |rings: &[Vec<Position>]| {
        let mut lines = rings.iter().map(|ring| line(ring)).collect::<Result<Vec<_>, _>>()?.into_iter();
        if let Some(exterior) = lines.next().filter(|ring| ring.0.len() > 3) {
            found.push(Polygon::new(exterior, lines.filter(|ring| ring.0.len() > 3).collect()));
        }
        Ok(())
    };
    match value {
        GeometryValue::Polygon { coordinates } => add(coordinates),
        GeometryValue::MultiPolygon { coordinates } => coordinates.iter().try_for_each(|rings| add(rings)),
        GeometryValue::GeometryCollection { geometries } => {
            geometries.iter().try_for_each(|part| collect(&part.value, found))
        }
        _ => Ok(()),
    }
}

/// A ring, all of whose positions are longitude and latitude in degrees.
fn line(ring: &[Position]) -> Result<LineString<f64>, Why> {
    let coord = |position: &Position| match position.as_slice() {
        [lon, lat, ..] => LonLat::new(*lon, *lat)
            .map(Coord::from)
            .map_err(|_| Why::NotOnEarth { first: *lon, second: *lat }),
        _ => Err(Why::ShortPosition),
    };
    let coords = ring.iter().map(coord).collect::<Result<Vec<_>, _>>()?;
    let mut line = LineString::new(coords);
    line.close();
    Ok(line)
}

#[cfg(test)]
mod tests;
