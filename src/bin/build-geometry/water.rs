//! Lakes and rivers: what a cartographer would draw of them.

use franja::earth::area_m2;
use franja::geometry::ArcKind;
use geo::{LineString, MultiPolygon, Polygon};

use super::levels::LevelArc;
use super::plane::{Point, bounds, degrees, is_within, ring_edges, rough_km2};
use super::sources::Rings;
use super::write::WaterOut;

/// South America, west, south, east, north in degrees: water elsewhere is not drawn.
const WINDOW_DEG: [f64; 4] = [-82.0, -56.0, -34.0, 13.0];

/// Whether a position is where water is drawn.
pub fn is_in_window(point: Point) -> bool {
    let at = degrees(point);
    let [west, south, east, north] = WINDOW_DEG;
    (west..east).contains(&at.x) && (south..north).contains(&at.y)
}

/// The share of a polygon's vertices within lakes already there from which it is one of them.
const SAME_SHARE: f64 = 0.3;

/// The polygons that are not among the lakes already there.
pub fn further(polygons: Vec<Rings>, there: &[Rings]) -> Vec<Rings> {
    let boxes: Vec<_> = there.iter().filter_map(|rings| Some((bounds(rings[0].iter())?, rings))).collect();
    let is_water = |point: &Point| {
        boxes.iter().any(|((low, high), rings)| {
            (0..2).all(|i| point[i] >= low[i] && point[i] <= high[i])
                && is_within(*point, rings.iter().flat_map(|ring| ring_edges(ring)))
        })
    };
    let is_new = |rings: &Rings| {
        let inside = rings[0].iter().filter(|point| is_water(point)).count();
        (inside as f64) < SAME_SHARE * rings[0].len() as f64
    };
    polygons.into_iter().filter(|rings| is_in_window(rings[0][0]) && is_new(rings)).collect()
}

/// How many times larger or smaller than a lake a polygon may be to be the same lake drawn anew.
const ANEW_RATIO: f64 = 1.35;

/// The lakes as others have drawn them, where they have: the first source draws shores in steps.
pub fn smoother(lakes: Vec<Rings>, others: &[Rings]) -> Vec<Rings> {
    let boxes: Vec<_> = others
        .iter()
        .filter_map(|rings| Some((bounds(rings[0].iter())?, rough_km2(&rings[0]), rings)))
        .collect();
    let anew = |lake: &Rings| {
        let (low, high) = bounds(lake[0].iter())?;
        let km2 = rough_km2(&lake[0]);
        let near = boxes.iter().filter(|((other_low, other_high), other_km2, _)| {
            (0..2).all(|i| other_low[i] <= high[i] && low[i] <= other_high[i])
                && *other_km2 < km2 * ANEW_RATIO
                && km2 < *other_km2 * ANEW_RATIO
        });
        let share = |rings: &Rings| {
            let inside = rings[0].iter().filter(|point| is_within(**point, ring_edges(&lake[0]))).count();
            inside as f64 / rings[0].len() as f64
        };
        let best = near.map(|(_, _, rings)| (share(rings), *rings)).max_by(|a, b| a.0.total_cmp(&b.0))?;
        (best.0 >= SAME_SHARE).then(|| best.1.clone())
    };
    lakes.into_iter().map(|lake| anew(&lake).unwrap_or(lake)).collect()
}

/// The polygons worth drawing.
pub fn chosen(polygons: Vec<Rings>, min_km2: f64) -> Vec<Rings> {
    let mut kept: Vec<Rings> = polygons
        .into_iter()
        .filter(|rings| is_in_window(rings[0][0]) && rough_km2(&rings[0]) >= min_km2)
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
