//! The land of the rest of the world: a coarse backdrop, all countries as one.

use franja::earth::simplified;
use geo::{LineString, MultiPolygon, Polygon, unary_union};

use super::chain;
use super::labels::{Label, Labelled};
use super::levels::TOLERANCES_M;
use super::names::COUNTRIES;
use super::plane::{degrees, quantised, ring_edges, rough_km2};
use super::sources::{Named, Rings};

/// Finest level of the backdrop.
pub const BASE: u8 = 3;
/// Islands smaller than this, in square kilometres, are left out.
const MIN_KM2: f64 = 150.0;
/// West, south, east, north in degrees: what other countries have here is in the Americas' own outlines.
const AMERICAS_DEG: [f64; 4] = [-130.0, -60.0, -34.5, 47.5];

/// Polygons of all countries that are not in the table.
pub fn land(countries: &[Named]) -> Vec<Rings> {
    let mut labelled = Labelled::new();
    let land = Label { country: 1, ..Label::default() };
    for country in countries.iter().filter(|c| COUNTRIES.iter().all(|row| row.0 != c.name)) {
        for rings in country.polygons.iter().filter(|rings| !is_in_americas(rings)) {
            for (&a, &b) in rings.iter().flat_map(|ring| ring_edges(ring)) {
                let (key, side) = if a < b { ((a, b), 0) } else { ((b, a), 1) };
                labelled.entry(key).or_default()[side] = land;
            }
        }
    }
    labelled.retain(|_, sides| sides[0] != sides[1]);
    let arcs = chain::arcs(&labelled);
    let mut parts = Vec::new();
    for rings in chain::polygons(&arcs, |label| label.country != 0) {
        let mut lines = rings.iter().map(|ring| {
            let mut points = chain::ring_points(&arcs, ring);
            points.push(points[0]);
            let coords: Vec<_> = points.iter().map(|&point| degrees(point)).collect();
            LineString::new(simplified(&coords, f64::from(TOLERANCES_M[usize::from(BASE)])))
        });
        if let Some(exterior) = lines.next() {
            parts.push(Polygon::new(exterior, lines.collect()));
        }
    }
    // Once more together: simplified apart, and with disputed lands in two countries, they may overlap.
    let union: MultiPolygon<f64> = unary_union(parts.iter());
    union.iter().map(to_rings).filter(|rings| rough_km2(&rings[0]) >= MIN_KM2).collect()
}

fn is_in_americas(rings: &Rings) -> bool {
    let at = degrees(rings[0][0]);
    let [west, south, east, north] = AMERICAS_DEG;
    (west..east).contains(&at.x) && (south..north).contains(&at.y)
}

fn to_rings(polygon: &Polygon<f64>) -> Rings {
    let ring = |line: &LineString<f64>| {
        let mut ring: Vec<_> = line.0.iter().map(|&coord| quantised(coord)).collect();
        ring.dedup();
        ring.pop();
        ring
    };
    let holes = polygon.interiors().iter().map(ring).filter(|ring| rough_km2(ring) >= MIN_KM2);
    std::iter::once(ring(polygon.exterior())).chain(holes).collect()
}
