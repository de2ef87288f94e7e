//! What is at a point as `GeoJSON` (RFC 7946): the point with its report, the way to the border, the units that hold it.

use serde_json::{Value, json};

use super::Report;
use crate::{
    cli::failure::Failure,
    earth::{LonLat, bearing_deg, destination},
    import::Unit,
    index::BorderHit,
};

/// How far apart the vertices of the way to the border are, in metres: a straight line in degrees would stray from
/// the geodesic.
const STEP_M: f64 = 50_000.0;

/// A feature collection, one feature a line.
pub(super) fn collection<'u>(
    whole: &Report<'_>,
    units: impl Iterator<Item = &'u Unit>,
) -> Result<String, Failure> {
    let point = whole.report.point;
    let geometry = json!({"type": "Point", "coordinates": point});
    let mut features = vec![feature(&geometry, whole)?];
    if let Some(border) = &whole.report.border {
        let coordinates = way(point, border);
        let properties = json!({
            "kind": "way-to-border",
            "countries": border.countries,
            "distance_m": border.distance_m,
            "bearing_deg": border.bearing_deg,
        });
        features.push(feature(&json!({"type": "LineString", "coordinates": coordinates}), &properties)?);
    }
    for unit in units {
        let geometry = geojson::Geometry::new((&unit.polygons).into());
        let properties = json!({"kind": "unit", "id": unit.id, "name": unit.name});
        features
            .push(feature(&serde_json::to_value(geometry).map_err(|error| failed(&error))?, &properties)?);
    }
    Ok(format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", features.join(",\n")))
}

fn failed(error: &serde_json::Error) -> Failure {
    Failure::new(error.to_string())
}

/// A feature as text, its properties in their own order.
fn feature(geometry: &Value, properties: &impl serde::Serialize) -> Result<String, Failure> {
    let properties = serde_json::to_string(properties).map_err(|error| failed(&error))?;
    Ok(format!("{{\"type\":\"Feature\",\"geometry\":{geometry},\"properties\":{properties}}}"))
}

/// The geodesic to the nearest position on the border.
fn way(point: LonLat, border: &BorderHit) -> Vec<LonLat> {
    let bearing_deg = bearing_deg(point, border.nearest);
    let steps = (border.distance_m / STEP_M).ceil().max(1.0);
    let mut way = vec![point];
    let mut step = 1.0;
    while step < steps {
        way.push(destination(point, bearing_deg, border.distance_m * step / steps));
        step += 1.0;
    }
    way.push(border.nearest);
    way
}
