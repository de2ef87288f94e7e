//! Which units lie in an area, and with how much of their surface.

use serde::Serialize;

use super::{Follow, ImportError, Unit, bounds_of};
use crate::{
    geometry::{AreaShape, Geometry},
    index::{Extent, Overlap, Zone},
};

/// A unit that lies in an area.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnitInArea {
    /// Its code, where the file has one.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// How it lies to the area: `wholly`, `partly` or `touches`.
    pub extent: Extent,
    /// Its surface, in square kilometres.
    pub area_km2: f64,
    /// The surface of its part inside, in square kilometres.
    pub inside_km2: f64,
    /// How much of it lies inside, from 0 to 1.
    pub share: f64,
    /// The part beyond the country's own border and coast, where the file and this program differ about them, in
    /// square kilometres.
    pub abroad_km2: f64,
    /// Its place among the units of the file.
    #[serde(skip)]
    pub place: usize,
}

impl UnitInArea {
    /// The columns of a table, as programs read them.
    pub const COLUMNS: [&'static str; 7] =
        ["id", "name", "extent", "area_km2", "inside_km2", "share", "abroad_km2"];

    fn new(place: usize, unit: &Unit, overlap: Overlap) -> Self {
        // To 100 square metres: no limit is known better.
        let km2 = |area_m2: f64| (area_m2 / 1e2).round() / 1e4;
        Self {
            id: unit.id.clone(),
            name: unit.name.clone(),
            extent: overlap.extent,
            area_km2: km2(overlap.area_m2),
            inside_km2: km2(overlap.inside_m2),
            share: if overlap.area_m2 > 0.0 {
                (overlap.inside_m2 / overlap.area_m2 * 1e6).round() / 1e6
            } else {
                0.0
            },
            abroad_km2: km2(overlap.abroad_m2),
            place,
        }
    }

    /// The word for an extent, as programs read it.
    #[must_use]
    pub fn word(extent: Extent) -> &'static str {
        match extent {
            Extent::Wholly => "wholly",
            Extent::Partly => "partly",
            Extent::Touches => "touches",
        }
    }

    /// Its cells, in the order of [`Self::COLUMNS`].
    #[must_use]
    pub fn cells(&self) -> [String; 7] {
        [
            self.id.clone().unwrap_or_default(),
            self.name.clone(),
            Self::word(self.extent).to_owned(),
            self.area_km2.to_string(),
            self.inside_km2.to_string(),
            self.share.to_string(),
            self.abroad_km2.to_string(),
        ]
    }
}

/// The units that lie in an area or touch it, by code, then by name.
///
/// # Errors
/// [`ImportError::Cancelled`] where they are not wanted any more.
pub fn units_in(
    units: &[Unit],
    shape: &AreaShape,
    geometry: &Geometry,
    follow: &Follow,
) -> Result<Vec<UnitInArea>, ImportError> {
    let Some(reach) = bounds_of(units.iter().map(|unit| &unit.polygons)) else { return Ok(Vec::new()) };
    let mut zone = Zone::new(shape, geometry, reach);
    let mut found = Vec::new();
    for (place, unit) in units.iter().enumerate() {
        follow.reach(place as f32 / units.len() as f32)?;
        found.extend(zone.overlap(&unit.polygons).map(|overlap| UnitInArea::new(place, unit, overlap)));
    }
    found.sort_by(|a, b| (&a.id, &a.name, a.place).cmp(&(&b.id, &b.name, b.place)));
    Ok(found)
}

/// Rows under their header as comma-separated values (RFC 4180).
///
/// # Errors
/// The writer's, which only a row of another length gives.
pub fn csv_of<const N: usize>(
    header: [&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> Result<String, csv::Error> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(header)?;
    for row in rows {
        writer.write_record(row)?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
