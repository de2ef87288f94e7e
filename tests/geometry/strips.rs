//! The border strips: their width by the geodesic on the ellipsoid, and their area.

use franja::earth::{LonLat, distance_m, metres_per_degree, nearest_on_segment};
use franja::geometry::Geometry;
use geo::{Coord, Line, MultiLineString};

use super::{area, ids_of, km2};

/// How many positions are measured on each inner edge.
const SAMPLES: usize = 1_000;
/// The plane in which the candidates are chosen is wrong by less than this share of the distance.
const PLANE_ERROR: f64 = 0.05;

/// Positions evenly along the lines, by geodesic length.
fn evenly(lines: &MultiLineString<f64>) -> Vec<LonLat> {
    let edges: Vec<Line<f64>> = lines.iter().flat_map(geo::LineString::lines).collect();
    let lengths_m: Vec<f64> =
        edges.iter().map(|edge| distance_m(edge.start.into(), edge.end.into())).collect();
    let step_m = lengths_m.iter().sum::<f64>() / SAMPLES as f64;
    let (mut passed_m, mut next_m, mut found) = (0.0, step_m / 2.0, Vec::new());
    for (edge, length_m) in edges.iter().zip(lengths_m) {
        while next_m < passed_m + length_m {
            found.push((edge.start + edge.delta() * ((next_m - passed_m) / length_m)).into());
            next_m += step_m;
        }
        passed_m += length_m;
    }
    found
}

/// The geodesic distance to the nearest of all edges: first all on a plane, then those that may be nearest exactly.
fn nearest_m(from: LonLat, edges: &[Line<f64>]) -> f64 {
    let (east_m, north_m) = metres_per_degree(from);
    let to_plane = |coord: Coord<f64>| Coord {
        x: (coord.x - from.lon_deg()) * east_m,
        y: (coord.y - from.lat_deg()) * north_m,
    };
    let plane_m: Vec<f64> = edges
        .iter()
        .map(|edge| {
            let (start, delta) = (to_plane(edge.start), to_plane(edge.end) - to_plane(edge.start));
            let length2 = delta.x * delta.x + delta.y * delta.y;
            let along = if length2 > 0.0 { -(start.x * delta.x + start.y * delta.y) / length2 } else { 0.0 };
            let foot = start + delta * along.clamp(0.0, 1.0);
            foot.x.hypot(foot.y)
        })
        .collect();
    let least_m = plane_m.iter().copied().fold(f64::INFINITY, f64::min);
    edges
        .iter()
        .zip(&plane_m)
        .filter(|(_, distance_m)| **distance_m <= least_m * (1.0 + PLANE_ERROR))
        .map(|(edge, _)| nearest_on_segment(from, edge.start.into(), edge.end.into()).distance_m)
        .fold(f64::INFINITY, f64::min)
}

/// Checks that the strip's inner edge is as far from the country's land border as the law says.
fn check_width(country: &str, strip: &str, width_m: f64) {
    let own = Geometry::embedded().borders().iter().filter(|border| border.is_of(country));
    let edges: Vec<Line<f64>> =
        own.flat_map(|border| border.lines(0).0).flat_map(|line| line.lines().collect::<Vec<_>>()).collect();
    let points = evenly(&area(strip).strip_edge(0));
    assert!((SAMPLES - 1..=SAMPLES).contains(&points.len()), "{strip}: {} points", points.len());
    let mut off: Vec<(f64, LonLat)> =
        points.into_iter().map(|point| (nearest_m(point, &edges) - width_m, point)).collect();
    off.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (nearest, farthest) = (off[0], off[off.len() - 1]);
    println!("{strip}: {width_m} m, from {:+.1} m to {:+.1} m", nearest.0, farthest.0);
    for (off_m, point) in [nearest, farthest] {
        assert!(off_m.abs() <= width_m * 0.002, "{strip}: {off_m:+.1} m off at {point:?}");
    }
}

#[test]
fn the_inner_edge_of_brazils_strip_is_150_km_from_its_land_border() {
    check_width("BR", "br/strip", 150_000.0);
}

#[test]
fn the_inner_edge_of_perus_zone_is_50_km_from_its_land_border() {
    check_width("PE", "pe/strip", 50_000.0);
}

#[test]
fn brazils_strip_has_an_area_of_1_42_million_square_kilometres() {
    let strip_km2 = km2(area("br/strip").area_m2());
    println!(
        "br/strip: {strip_km2:.0} km², {:.2} % of Brazil",
        strip_km2 / km2(area("br/country").area_m2()) * 100.0
    );
    assert!((strip_km2 / 1_420_000.0 - 1.0).abs() < 0.01, "{strip_km2:.0} km²");
}

#[test]
fn the_nine_border_departments_are_59_per_cent_of_peru() {
    const NAMES: [&str; 9] =
        ["tumbes", "piura", "cajamarca", "amazonas", "loreto", "ucayali", "madre-de-dios", "puno", "tacna"];
    let border_km2: f64 = NAMES.iter().map(|name| km2(area(&format!("pe/region/{name}")).area_m2())).sum();
    let peru_km2 = km2(area("pe/country").area_m2());
    let percent = border_km2 / peru_km2 * 100.0;
    println!("{border_km2:.0} km² of {peru_km2:.0} km²: {percent:.2} %");
    assert!((percent - 59.0).abs() <= 0.5, "{border_km2:.0} km² of {peru_km2:.0} km²: {percent:.2} %");
}

#[test]
fn countries_have_their_official_area() {
    // INEI; IBGE 2022.
    for (id, official_km2) in [("pe/country", 1_285_216.0), ("br/country", 8_510_418.0)] {
        let country_km2 = km2(area(id).area_m2());
        println!("{id}: {country_km2:.0} km², officially {official_km2} km²");
        assert!(
            (country_km2 / official_km2 - 1.0).abs() < 0.01,
            "{id}: {country_km2:.0} km², {official_km2}"
        );
    }
    assert_eq!((ids_of("pe/region/").len(), ids_of("br/state/").len()), (25, 27));
}
