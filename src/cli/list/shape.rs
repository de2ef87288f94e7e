//! A list as `GeoJSON` (RFC 7946): points, outlines and border lines with the cells of their rows.

use std::fmt::Write as _;

use geo::{MultiPolygon, Orient as _, orient::Direction, unary_union};
use geojson::GeometryValue;
use serde_json::json;

use super::row::Row;
use crate::{
    catalogue::{
        Catalogue,
        model::{Area, AreaKind},
    },
    cli::failure::Failure,
    geometry::Geometry,
};

/// A feature collection, one feature a line. A feature has no geometry (`null`) where none is known.
pub(super) fn collection(rows: &[Row], catalogue: &Catalogue) -> Result<String, Failure> {
    let failed = |error: serde_json::Error| Failure::new(error.to_string());
    let geometry = Geometry::embedded();
    let mut text = String::from("{\"type\":\"FeatureCollection\",\"features\":[");
    for (number, row) in rows.iter().enumerate() {
        let area = row.id().parse().ok().and_then(|id| catalogue.area(&id));
        let shape = match (row.position(), area) {
            (Some(position), _) => Some(GeometryValue::new_point([position.lon_deg(), position.lat_deg()])),
            (None, Some(area)) => outline(area, catalogue, geometry),
            (None, None) => None,
        };
        let shape = serde_json::to_string(&shape.map(geojson::Geometry::new)).map_err(failed)?;
        let properties = serde_json::to_string(row).map_err(failed)?;
        let separator = if number > 0 { "," } else { "" };
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "{separator}\n{{\"type\":\"Feature\",\"id\":{},\"geometry\":{shape},\"properties\":{properties}}}",
            json!(row.id())
        );
    }
    text.push_str("\n]}\n");
    Ok(text)
}

/// The finest level of detail.
const FINEST: usize = 0;

/// What is embedded of an area without a point: the line of a border, or the polygons of an outline, its own or
/// else that of the areas whose union it is.
fn outline(area: &Area, catalogue: &Catalogue, geometry: &Geometry) -> Option<GeometryValue> {
    if area.kind == AreaKind::Border {
        let [one, other] = &area.countries[..] else { return None };
        let line = geometry.border(one.code(), other.code())?;
        return Some(GeometryValue::from(&line.lines(FINEST)));
    }
    if let Some(shape) = geometry.area(area.id.as_str()) {
        return Some(GeometryValue::from(&shape.polygons(FINEST)));
    }
    let parts: Vec<MultiPolygon<f64>> = area
        .consists_of
        .iter()
        .filter(|id| catalogue.area(id).is_some())
        .filter_map(|id| Some(geometry.area(id.as_str())?.polygons(FINEST)))
        .collect();
    // A union of some of the parts would be drawn as if it were the whole.
    if parts.is_empty() || parts.len() < area.consists_of.len() {
        return None;
    }
    Some(GeometryValue::from(&unary_union(&parts).orient(Direction::Default)))
}
