//! The embedded file's layout, read with every number checked.
//!
//! In order: `FRJG`, version; levels (tolerances); arcs (kind, coarsest level, vertices as differences, their levels
//! in half bytes); areas; borders; limits; coasts; lakes; rivers; streams;
//! places; checksum. Numbers are unsigned base 128,
//! signed ones folded; positions are integers of [`super::QUANTUM_DEG`]. An arc's use is twice its index, plus one
//! when it is walked backwards.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::earth::LonLat;

use super::Geometry;
use super::arcs::{ArcKind, ArcRef, ArcSpan, Arcs, Level, coord};
use super::bytes::{Reader, checksum};
use super::place::{Place, PlaceRank};
use super::shape::{AreaShape, BorderLine, Lines, Rings};
use super::water::{Stream, WaterBody};

/// Why bytes are not a geometry file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The first bytes are not those of such a file, or of another version.
    #[error("not a geometry file of version {VERSION}")]
    NotGeometry,
    /// The checksum differs: bytes are missing or changed.
    #[error("geometry file is damaged: checksum differs")]
    Checksum,
    /// A number or a text makes no sense where it stands.
    #[error("geometry file is damaged: {what} at byte {at}")]
    Broken {
        /// What was read.
        what: &'static str,
        /// Offset in the file.
        at: usize,
    },
}

const MAGIC: &[u8] = b"FRJG";
const VERSION: u8 = 2;
/// Half a byte holds a vertex's level.
const MAX_LEVELS: usize = 16;

pub(super) fn geometry(bytes: &[u8]) -> Result<Geometry, DecodeError> {
    let header = MAGIC.len() + 1;
    if !bytes.starts_with(MAGIC) || bytes.get(MAGIC.len()) != Some(&VERSION) || bytes.len() < header + 8 {
        return Err(DecodeError::NotGeometry);
    }
    let (body, sum) = bytes.split_at(bytes.len() - 8);
    if checksum(body).to_le_bytes() != sum {
        return Err(DecodeError::Checksum);
    }
    contents(body)
}

/// What stands before the checksum.
fn contents(body: &[u8]) -> Result<Geometry, DecodeError> {
    let mut reader = Reader::new(body);
    reader.take(MAGIC.len() + 1, "header")?;
    let arcs = Arc::new(read_arcs(&mut reader)?);
    let mut areas = BTreeMap::new();
    for _ in 0..reader.count("number of areas")? {
        let area = read_area(&mut reader, &arcs)?;
        areas.insert(area.id.clone(), area);
    }
    let borders = read_borders(&mut reader, &arcs)?;
    let limits = read_borders(&mut reader, &arcs)?;
    let coasts = read_lines(&mut reader, &arcs)?;
    let lakes = read_water(&mut reader, &arcs)?;
    let rivers = read_water(&mut reader, &arcs)?;
    let streams = read_streams(&mut reader, &arcs)?;
    let places = read_places(&mut reader)?;
    if !reader.is_at_end() {
        return Err(reader.error("bytes after the places"));
    }
    Ok(Geometry { arcs, areas, borders, limits, coasts, lakes, rivers, streams, places })
}

fn read_arcs(reader: &mut Reader) -> Result<Arcs, DecodeError> {
    let mut arcs = Arcs::default();
    for _ in 0..reader.count("number of levels")? {
        arcs.levels.push(Level { tolerance_m: reader.number("tolerance")? });
    }
    if arcs.levels.is_empty() || arcs.levels.len() > MAX_LEVELS {
        return Err(reader.error("number of levels"));
    }
    let coarsest = u8::try_from(arcs.levels.len() - 1).unwrap_or(u8::MAX);
    for _ in 0..reader.count("number of arcs")? {
        let kind = reader.number("kind of arc")? as usize;
        let kind = *ArcKind::ALL.get(kind).ok_or_else(|| reader.error("kind of arc"))?;
        let own_coarsest = u8::try_from(reader.number("coarsest level")?).unwrap_or(u8::MAX);
        let start = arcs.vertices.len();
        let count = reader.count("number of vertices")?;
        if count < 2 || own_coarsest > coarsest {
            return Err(reader.error("arc"));
        }
        read_vertices(reader, count, &mut arcs)?;
        let end = arcs.vertices.len();
        // Ends are drawn at every level, whatever the file says: rings must close.
        arcs.vertex_levels[start] = coarsest;
        arcs.vertex_levels[end - 1] = coarsest;
        arcs.spans.push(ArcSpan { start, end, kind, coarsest: own_coarsest });
    }
    Ok(arcs)
}

fn read_vertices(reader: &mut Reader, count: usize, arcs: &mut Arcs) -> Result<(), DecodeError> {
    let mut at = [0_i32; 2];
    arcs.vertices.reserve(count);
    for _ in 0..count {
        let step = [reader.signed("longitude")?, reader.signed("latitude")?];
        let moved = [at[0].checked_add(step[0]), at[1].checked_add(step[1])];
        let [Some(x), Some(y)] = moved else { return Err(reader.error("vertex")) };
        if x.unsigned_abs() > 180_000_000 || y.unsigned_abs() > 90_000_000 {
            return Err(reader.error("vertex"));
        }
        at = [x, y];
        arcs.vertices.push(at);
    }
    let packed = reader.take(count.div_ceil(2), "levels of vertices")?;
    for i in 0..count {
        let byte = packed[i / 2];
        arcs.vertex_levels.push(if i % 2 == 0 { byte & 0x0f } else { byte >> 4 });
    }
    Ok(())
}

fn read_refs(reader: &mut Reader, arcs: &Arcs) -> Result<Vec<ArcRef>, DecodeError> {
    let count = reader.count("number of arcs of a line")?;
    if count == 0 {
        return Err(reader.error("number of arcs of a line"));
    }
    let mut refs = Vec::with_capacity(count);
    for _ in 0..count {
        let arc = ArcRef::from_code(reader.number("arc of a line")?);
        if arc.index() as usize >= arcs.spans.len() {
            return Err(reader.error("arc of a line"));
        }
        refs.push(arc);
    }
    Ok(refs)
}

fn read_polygons(reader: &mut Reader, arcs: &Arcs) -> Result<Vec<Rings>, DecodeError> {
    let mut polygons = Vec::new();
    for _ in 0..reader.count("number of polygons")? {
        let rings = reader.count("number of rings")?;
        if rings == 0 {
            return Err(reader.error("number of rings"));
        }
        polygons.push((0..rings).map(|_| read_refs(reader, arcs)).collect::<Result<Rings, _>>()?);
    }
    if polygons.is_empty() {
        return Err(reader.error("number of polygons"));
    }
    Ok(polygons)
}

fn read_position(reader: &mut Reader) -> Result<LonLat, DecodeError> {
    let place = coord([reader.signed("longitude")?, reader.signed("latitude")?]);
    LonLat::new(place.x, place.y).map_err(|_| reader.error("position"))
}

fn read_area(reader: &mut Reader, arcs: &Arc<Arcs>) -> Result<AreaShape, DecodeError> {
    let id = reader.text("id of an area")?;
    let accuracy_m = reader.number("accuracy")?;
    let area_m2 = reader.float("surface")?;
    let label = read_position(reader)?;
    let polygons = read_polygons(reader, arcs)?;
    let bounds = arcs.bounds(polygons.iter().flatten().flatten().copied());
    let bounds = bounds.ok_or_else(|| reader.error("polygons of an area"))?;
    let country_code = id.strip_suffix("/country").map(str::to_uppercase);
    Ok(AreaShape { arcs: Arc::clone(arcs), id, country_code, accuracy_m, area_m2, label, bounds, polygons })
}

fn read_lines(reader: &mut Reader, arcs: &Arc<Arcs>) -> Result<Lines, DecodeError> {
    let count = reader.count("number of lines")?;
    let lines = (0..count).map(|_| read_refs(reader, arcs)).collect::<Result<_, _>>()?;
    Ok(Lines { arcs: Arc::clone(arcs), lines })
}

fn read_streams(reader: &mut Reader, arcs: &Arc<Arcs>) -> Result<Vec<Stream>, DecodeError> {
    let mut streams = Vec::new();
    for _ in 0..reader.count("number of streams")? {
        let length_m = reader.float("length of a stream")?;
        let line = read_refs(reader, arcs)?;
        streams.push(Stream { length_m, lines: Lines { arcs: Arc::clone(arcs), lines: vec![line] } });
    }
    Ok(streams)
}

fn read_borders(reader: &mut Reader, arcs: &Arc<Arcs>) -> Result<Vec<BorderLine>, DecodeError> {
    let mut borders = Vec::new();
    for _ in 0..reader.count("number of borders")? {
        borders.push(BorderLine {
            a: reader.text("side of a border")?,
            b: reader.text("side of a border")?,
            length_m: reader.float("length of a border")?,
            lines: read_lines(reader, arcs)?,
        });
    }
    Ok(borders)
}

fn read_water(reader: &mut Reader, arcs: &Arc<Arcs>) -> Result<Vec<WaterBody>, DecodeError> {
    let mut bodies = Vec::new();
    for _ in 0..reader.count("number of waters")? {
        let name = Some(reader.text("name of a water")?).filter(|name| !name.is_empty());
        let area_m2 = reader.float("surface of a water")?;
        let polygons = read_polygons(reader, arcs)?;
        let bounds = arcs.bounds(polygons.iter().flatten().flatten().copied());
        let bounds = bounds.ok_or_else(|| reader.error("polygons of a water"))?;
        bodies.push(WaterBody { arcs: Arc::clone(arcs), name, area_m2, bounds, polygons });
    }
    Ok(bodies)
}

fn read_places(reader: &mut Reader) -> Result<Vec<Place>, DecodeError> {
    let mut features = Vec::new();
    for _ in 0..reader.count("number of feature codes")? {
        features.push(reader.text("feature code")?);
    }
    let count = reader.count("number of places")?;
    let mut places = Vec::with_capacity(count);
    for _ in 0..count {
        let geonames_id = reader.number("number of a place")?;
        let name = reader.text("name of a place")?;
        let position = read_position(reader)?;
        let population = reader.number("population")?;
        let country = reader.text("country of a place")?;
        let admin_code = reader.text("division of a place")?;
        let feature = features.get(reader.number("feature code of a place")? as usize);
        let feature = feature.ok_or_else(|| reader.error("feature code of a place"))?.clone();
        let rank = PlaceRank::of_feature(&feature);
        places.push(Place { geonames_id, name, position, population, country, admin_code, feature, rank });
    }
    Ok(places)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The embedded file with a byte changed and the checksum set right: damage that only the checks find.
    fn changed(bytes: &[u8], at: usize, to: u8) -> Result<Geometry, DecodeError> {
        let mut body = bytes[..bytes.len() - 8].to_vec();
        body[at] = to;
        contents(&body)
    }

    #[test]
    fn the_embedded_file_decodes() {
        let geometry = Geometry::decode(Geometry::embedded_bytes()).expect("whole");
        assert!(geometry.areas().count() > 50);
    }

    #[test]
    fn other_bytes_are_no_geometry() {
        assert_eq!(Geometry::decode(b"").unwrap_err(), DecodeError::NotGeometry);
        assert_eq!(Geometry::decode(b"FRJG\x09 but of the future").unwrap_err(), DecodeError::NotGeometry);
        assert_eq!(
            Geometry::decode(b"FRJG\x02 and then nothing like it").unwrap_err(),
            DecodeError::Checksum
        );
    }

    #[test]
    fn a_file_cut_short_anywhere_is_an_error() {
        let bytes = Geometry::embedded_bytes();
        for at in (0..bytes.len() - 8).step_by(bytes.len() / 61) {
            assert!(Geometry::decode(&bytes[..at]).is_err(), "at {at}");
            // Even if nobody looks at the checksum.
            assert!(contents(&bytes[..at]).is_err(), "at {at}");
        }
    }

    #[test]
    fn a_changed_byte_is_an_error_and_never_a_panic() {
        let bytes = Geometry::embedded_bytes();
        for at in (5..bytes.len() - 8).step_by(bytes.len() / 97) {
            let mut damaged = bytes.to_vec();
            damaged[at] ^= 0x40;
            assert_eq!(Geometry::decode(&damaged).unwrap_err(), DecodeError::Checksum, "at {at}");
            for to in [0x00, 0x7f, 0xff] {
                // With the checksum out of the way it may decode to something else, but must not panic, nor may
                // drawing what it decodes to.
                if let Ok(geometry) = changed(bytes, at, to) {
                    let coarsest = geometry.levels().len();
                    assert!(geometry.areas().map(|area| area.polygons(coarsest).0.len()).sum::<usize>() > 0);
                }
            }
        }
    }
}
