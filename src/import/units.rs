//! Polygons with names from `GeoJSON` (RFC 7946).

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, Read as _},
    panic,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use geo::{Coord, MultiPolygon, Rect};
use geojson::JsonValue;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::{
    Follow, ImportError, Imported, Naming, Unit, Warning, Why,
    feature::{Feature, cause},
};

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
/// Where the Americas lie, in degrees: west, south, east, north.
const AMERICAS: [f64; 4] = [-180.0, -60.0, -28.0, 84.0];
/// No longitude or latitude is as large as this: metres of a projection are.
const METRES: f64 = 1_000.0;
/// How much of the work is done once the file is read, and once it is taken apart.
const READ: f32 = 0.1;
const PARTED: f32 = 0.25;
/// How many bytes are read at a time.
const PIECE: usize = 1 << 20;
/// The fewest features that are worth a thread.
const FEW: usize = 256;

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
pub fn read_units(path: &Path, naming: Naming<'_>, follow: &Follow) -> Result<Imported, ImportError> {
    let bytes = bytes_of(path, follow)?;
    // Names in another encoding are shown with a mark in the place of a letter; the shapes are read all the same.
    let text = String::from_utf8_lossy(&bytes);
    units(text.strip_prefix('\u{feff}').unwrap_or(&text), naming, follow)
}

/// The bytes of a file, read piece by piece so that one can follow it on a slow disk.
fn bytes_of(path: &Path, follow: &Follow) -> Result<Vec<u8>, ImportError> {
    let mut file = File::open(path)?;
    let facts = file.metadata()?;
    if facts.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory).into());
    }
    let length = facts.len();
    // A file is never larger than what can be addressed, or reading it fails.
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
    loop {
        let count = (&mut file).take(PIECE as u64).read_to_end(&mut bytes)?;
        if count == 0 {
            return Ok(bytes);
        }
        follow.reach(READ * bytes.len() as f32 / length.max(1) as f32)?;
    }
}

/// The units of a feature collection: its polygons, with their names.
///
/// # Errors
/// [`ImportError`] where nothing of it can be read.
pub fn units(text: &str, naming: Naming<'_>, follow: &Follow) -> Result<Imported, ImportError> {
    if text.trim_start().is_empty() {
        return Err(ImportError::Empty);
    }
    let collection: Collection = serde_json::from_str(text).map_err(|error| not_a_collection(&error))?;
    if collection.kind != "FeatureCollection" {
        return Err(ImportError::NotCollection);
    }
    if let Some(reference) = collection.crs.as_ref().and_then(foreign_reference) {
        return Err(ImportError::Reference(reference));
    }
    follow.reach(PARTED)?;
    let features = read_features(&collection.features, follow)?;
    let lines = Lines { text, features: &collection.features };
    let names = Names::choose(&features, naming)?;
    let mut found = Imported::default();
    for (place, read) in features.into_iter().enumerate() {
        let feature = place + 1;
        let mut warn = |why: Why| found.warnings.push(Warning { feature, line: 0, why });
        let read = match read {
            Ok(read) => read,
            Err(why) => {
                warn(why);
                continue;
            }
        };
        let (id, name) = (names.id(&read), names.name(&read));
        match read.polygons {
            Err(why) => warn(why),
            Ok(polygons) => {
                if name.is_none() {
                    warn(Why::NoName);
                }
                let name = name.or_else(|| id.clone()).unwrap_or_else(|| format!("#{feature}"));
                found.units.push(Unit { id, name, polygons, feature });
            }
        }
    }
    lines.number(&mut found.warnings);
    follow.reach(1.0)?;
    if found.units.is_empty() {
        return Err(nothing(found.warnings));
    }
    match swapped(&found.units) {
        Some((feature, first, second)) => {
            Err(ImportError::Swapped { line: lines.line_of(feature), first, second })
        }
        None => Ok(found),
    }
}

fn not_a_collection(error: &serde_json::Error) -> ImportError {
    match error.classify() {
        serde_json::error::Category::Data => ImportError::NotCollection,
        serde_json::error::Category::Eof => ImportError::Truncated { line: error.line() },
        _ => ImportError::NotJson { line: error.line(), column: error.column(), cause: cause(error) },
    }
}

/// Why there is no unit: where all that stands in the way are metres of a projection, these.
fn nothing(warnings: Vec<Warning>) -> ImportError {
    let projected = |warning: &Warning| match warning.why {
        Why::NotOnEarth { first, second } if first.abs().max(second.abs()) >= METRES => {
            Some(ImportError::Projected { line: warning.line, first, second })
        }
        _ => None,
    };
    warnings.iter().find_map(projected).unwrap_or(ImportError::NoUnits(warnings))
}

/// The first position of units that lie in the Americas only once latitude and longitude change places, with the
/// feature that it is of.
fn swapped(units: &[Unit]) -> Option<(usize, f64, f64)> {
    let bounds = bounds_of(units.iter().map(|unit| &unit.polygons))?;
    let [west, south, east, north] = AMERICAS;
    let is_there = |low: Coord<f64>, high: Coord<f64>| {
        west <= low.x && high.x <= east && south <= low.y && high.y <= north
    };
    let turned = |at: Coord<f64>| Coord { x: at.y, y: at.x };
    let (low, high) = (bounds.min(), bounds.max());
    let touches = low.x <= east && west <= high.x && low.y <= north && south <= high.y;
    if touches || !is_there(turned(low), turned(high)) {
        return None;
    }
    let first = units.first()?;
    let at = first.polygons.iter().next()?.exterior().0.first()?;
    Some((first.feature, at.x, at.y))
}

/// The smallest box around polygons, in degrees; none where there are none.
#[must_use]
pub fn bounds_of<'p>(polygons: impl Iterator<Item = &'p MultiPolygon<f64>>) -> Option<Rect<f64>> {
    let around = |one: Rect<f64>, other: Rect<f64>| {
        let low = Coord { x: one.min().x.min(other.min().x), y: one.min().y.min(other.min().y) };
        let high = Coord { x: one.max().x.max(other.max().x), y: one.max().y.max(other.max().y) };
        Rect::new(low, high)
    };
    polygons.filter_map(geo::BoundingRect::bounding_rect).reduce(around)
}

/// Reads the features on as many threads as are worth it, in their order.
fn read_features(texts: &[&RawValue], follow: &Follow) -> Result<Vec<Result<Feature, Why>>, ImportError> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(4);
    let piece = texts.len().div_ceil(threads).max(FEW);
    let done = AtomicUsize::new(0);
    let read = |piece: &[&RawValue]| -> Result<Vec<Result<Feature, Why>>, ImportError> {
        let mut features = Vec::with_capacity(piece.len());
        for some in piece.chunks(64) {
            features.extend(some.iter().map(|text| Feature::read(text.get())));
            let done = done.fetch_add(some.len(), Ordering::Relaxed) + some.len();
            follow.reach(PARTED + (1.0 - PARTED) * done as f32 / texts.len() as f32)?;
        }
        Ok(features)
    };
    thread::scope(|scope| {
        let readers: Vec<_> = texts.chunks(piece).map(|piece| scope.spawn(|| read(piece))).collect();
        let mut features = Vec::with_capacity(texts.len());
        for reader in readers {
            // A panic of a reader is a panic of ours.
            features.extend(reader.join().unwrap_or_else(|cause| panic::resume_unwind(cause))?);
        }
        Ok(features)
    })
}

/// The name of the reference system, where it is not longitude and latitude.
fn foreign_reference(crs: &JsonValue) -> Option<String> {
    let name = crs.get("properties")?.get("name")?.as_str()?;
    (!DEGREES.iter().any(|part| name.contains(part))).then(|| name.to_owned())
}

/// Finds the lines on which the features of a text begin.
struct Lines<'t> {
    text: &'t str,
    features: &'t [&'t RawValue],
}

impl Lines<'_> {
    /// Where in the text a feature, counted from 1, begins.
    fn start_of(&self, feature: usize) -> usize {
        let start =
            |raw: &&RawValue| (raw.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        feature.checked_sub(1).and_then(|place| self.features.get(place)).map_or(0, start)
    }

    fn line_of(&self, feature: usize) -> usize {
        self.text.get(..self.start_of(feature)).map_or(1, |before| before.matches('\n').count() + 1)
    }

    /// Gives warnings, in the order of their features, their lines.
    fn number(&self, warnings: &mut [Warning]) {
        let (mut at, mut line) = (0, 1);
        for warning in warnings {
            let start = self.start_of(warning.feature);
            if let Some(between) = self.text.get(at..start) {
                line += between.matches('\n').count();
                at = start;
            }
            warning.line = line;
        }
    }
}

/// The properties that hold the names and the codes.
struct Names {
    name: Option<String>,
    code: Option<String>,
}

impl Names {
    fn choose(features: &[Result<Feature, Why>], naming: Naming<'_>) -> Result<Self, ImportError> {
        let read: Vec<&Feature> = features.iter().filter_map(|one| one.as_ref().ok()).collect();
        let name = match naming {
            Naming::By(asked) => read.iter().any(|one| one.value(asked).is_some()).then(|| asked.to_owned()),
            Naming::Known => best_property(&read, &NAMES),
            Naming::Any => best_property(&read, &NAMES).or_else(|| any_text(&read)),
        };
        if name.is_none() && !read.is_empty() && naming != Naming::Any {
            return Err(ImportError::NoNames(properties(&read)));
        }
        Ok(Self { name, code: best_property(&read, &CODES) })
    }

    fn name(&self, feature: &Feature) -> Option<String> {
        feature.value(self.name.as_deref()?)
    }

    fn id(&self, feature: &Feature) -> Option<String> {
        self.code.as_deref().and_then(|key| feature.value(key)).or_else(|| feature.own_id())
    }
}

/// Of the properties that are known, that which most features have; of several, the likeliest.
fn best_property(features: &[&Feature], candidates: &[&str]) -> Option<String> {
    let count = |key: &str| features.iter().filter(|one| one.value(key).is_some()).count();
    let mut best: Option<(usize, &str)> = None;
    for key in candidates {
        let found = count(key);
        if found > best.map_or(0, |(most, _)| most) {
            best = Some((found, key));
        }
    }
    best.map(|(_, key)| key.to_owned())
}

/// The property that most features have and that is a text, not a number, in all of these.
fn any_text(features: &[&Feature]) -> Option<String> {
    let is_text = |key: &String| {
        let mut values = features.iter().filter_map(|one| one.value(key)).peekable();
        values.peek().is_some() && values.all(|value| value.parse::<f64>().is_err())
    };
    properties(features).into_iter().find(is_text)
}

/// The names of all properties, those that most features have first.
fn properties(features: &[&Feature]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for key in features.iter().flat_map(|one| one.keys()) {
        *counts.entry(key).or_default() += 1;
    }
    let mut keys: Vec<(&str, usize)> = counts.into_iter().collect();
    keys.sort_by(|(a, a_count), (b, b_count)| b_count.cmp(a_count).then(a.cmp(b)));
    keys.into_iter().map(|(key, _)| key.to_owned()).collect()
}

#[cfg(test)]
mod tests;
