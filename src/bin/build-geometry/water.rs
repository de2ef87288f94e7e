//! Lakes and rivers: what a cartographer would draw of them.

use franja::earth::area_m2;
use franja::geometry::ArcKind;
use geo::{LineString, MultiPolygon, Polygon};

use super::levels::LevelArc;
use super::plane::{Point, degrees, rough_km2};
use super::sources::Rings;
use super::write::WaterOut;

/// South America, west, south, east, north in degrees: water elsewhere is not drawn.
const WINDOW_DEG: [f64; 4] = [-82.0, -56.0, -34.0, 13.0];

/// The polygons worth drawing.
pub fn chosen(polygons: Vec<Rings>, min_km2: f64) -> Vec<Rings> {
    let mut kept: Vec<Rings> = polygons
        .into_iter()
        .filter(|rings| {
            let at = degrees(rings[0][0]);
            let [west, south, east, north] = WINDOW_DEG;
            (west..east).contains(&at.x) && (south..north).contains(&at.y) && rough_km2(&rings[0]) >= min_km2
        })
        .map(|mut rings| {
            let mut i = 0;
            rings.retain(|ring| {
                i += 1;
                i == 1 || rough_km2(ring) >= min_km2 / 4.0
            });
            rings
        })
        .collect();
    kept.sort_by(|a, b| rough_km2(&b[0]).total_cmp(&rough_km2(&a[0])).then_with(|| a.cmp(b)));
    kept
}

/// Arcs and uses of the polygons; the arcs' numbers start at `first`.
pub fn arcs(polygons: &[Rings], first: usize) -> (Vec<LevelArc>, Vec<WaterOut>) {
    let mut arcs = Vec::new();
    let mut waters = Vec::new();
    for rings in polygons {
        let mut uses = Vec::new();
        for ring in rings {
            uses.push(vec![((first + arcs.len()) as u32) << 1]);
            let closed: Vec<Point> = ring.iter().copied().chain([ring[0]]).collect();
            arcs.push(LevelArc::new(closed, ArcKind::Water, 0));
        }
        let line =
            |ring: &Vec<Point>| -> LineString<f64> { ring.iter().map(|&point| degrees(point)).collect() };
        let polygon = Polygon::new(line(&rings[0]), rings[1..].iter().map(line).collect());
        let area_m2 = area_m2(&MultiPolygon(vec![polygon]));
        waters.push(WaterOut { name: String::new(), area_m2, polygons: vec![uses] });
    }
    (arcs, waters)
}
