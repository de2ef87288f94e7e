//! Whether the rings of every area are sound: simple, wound the right way, no slivers.

use franja::earth::{perimeter_m, polygon_area_m2};
use geo::{LineString, MultiPolygon, Polygon};

use super::{Vertex, area, ids_of, km2, levels, signed_double_area, vertices};

/// A polygon smaller than this and thinner than [`SLIVER_ROUNDNESS`] is a sliver: a gap between two sources, no land.
const SLIVER_KM2: f64 = 10.0;
/// Area by that of a circle with the same perimeter: 1 for a circle; 0.01 for a strip of 1 by 312.
const SLIVER_ROUNDNESS: f64 = 0.01;

/// Peru, Brazil, their departments and states, the strips and the arcs.
fn areas() -> Vec<&'static str> {
    [ids_of("pe/"), ids_of("br/")].concat()
}

fn rings(polygons: &MultiPolygon<f64>) -> impl Iterator<Item = &LineString<f64>> {
    polygons.iter().flat_map(|one| std::iter::once(one.exterior()).chain(one.interiors()))
}

fn degrees([x, y]: Vertex) -> String {
    format!("{:.6} {:.6}", x as f64 * 1e-6, y as f64 * 1e-6)
}

/// Twice the signed area of a triangle: positive if it turns left. Exact.
fn turn(a: Vertex, b: Vertex, c: Vertex) -> i64 {
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/// Whether a position lies on an edge, its ends left out.
fn is_inside_edge(at: Vertex, [a, b]: [Vertex; 2]) -> bool {
    let between = |i: usize| at[i] >= a[i].min(b[i]) && at[i] <= a[i].max(b[i]);
    at != a && at != b && turn(a, b, at) == 0 && between(0) && between(1)
}

/// Whether two edges share more than an end.
fn is_meeting(one: [Vertex; 2], other: [Vertex; 2]) -> bool {
    let ([a, b], [c, d]) = (one, other);
    let is_apart = |p: i64, q: i64| p.signum() * q.signum() < 0;
    one == other
        || one == [d, c]
        || (is_apart(turn(a, b, c), turn(a, b, d)) && is_apart(turn(c, d, a), turn(c, d, b)))
        || [c, d].into_iter().any(|at| is_inside_edge(at, one))
        || [a, b].into_iter().any(|at| is_inside_edge(at, other))
}

/// Where edges of the rings meet other than end to end.
fn crossings(polygons: &MultiPolygon<f64>) -> Vec<Vertex> {
    let mut edges: Vec<[Vertex; 2]> = rings(polygons)
        .flat_map(|ring| vertices(ring).windows(2).map(|pair| [pair[0], pair[1]]).collect::<Vec<_>>())
        .collect();
    let west = |edge: &[Vertex; 2]| edge[0][0].min(edge[1][0]);
    let east = |edge: &[Vertex; 2]| edge[0][0].max(edge[1][0]);
    edges.sort_by_key(west);
    let mut found = Vec::new();
    for (number, one) in edges.iter().enumerate() {
        let (low, high) = (one[0][1].min(one[1][1]), one[0][1].max(one[1][1]));
        let rest = edges[number + 1..].iter().take_while(|other| west(other) <= east(one));
        let beside = rest
            .filter(|other| other.iter().any(|end| end[1] <= high) && other.iter().any(|end| end[1] >= low));
        found.extend(beside.filter(|other| is_meeting(*one, **other)).map(|_| one[0]));
    }
    found
}

/// Vertices through which a ring passes more than once; rings may touch one another in a vertex.
fn touches(polygons: &MultiPolygon<f64>) -> Vec<Vertex> {
    let mut found = Vec::new();
    for ring in rings(polygons) {
        let mut passed: Vec<Vertex> = vertices(ring)[1..].to_vec();
        passed.sort_unstable();
        found.extend(passed.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]));
    }
    found
}

#[test]
fn no_outline_crosses_itself_at_any_level() {
    for level in levels() {
        for id in areas() {
            let found = crossings(&area(id).polygons(level));
            let first = found.first().copied().map(degrees);
            assert!(found.is_empty(), "{id} at level {level}: {} crossings, first at {first:?}", found.len());
        }
    }
}

#[test]
fn no_ring_passes_a_vertex_twice() {
    for level in levels() {
        for id in areas() {
            let found: Vec<String> = touches(&area(id).polygons(level)).into_iter().map(degrees).collect();
            assert!(found.is_empty(), "{id} at level {level}: {found:?}");
        }
    }
}

#[test]
fn exteriors_turn_left_and_holes_right_at_every_level() {
    for level in levels() {
        for id in areas() {
            let polygons = area(id).polygons(level);
            assert!(!polygons.0.is_empty(), "{id} is not drawn at level {level}");
            for polygon in &polygons {
                let exterior = signed_double_area(&vertices(polygon.exterior()));
                assert!(exterior > 0, "{id} at level {level}: an exterior is clockwise or flat");
                let holes: i128 =
                    polygon.interiors().iter().map(|hole| signed_double_area(&vertices(hole))).sum();
                let is_wrong = |hole: &LineString<f64>| signed_double_area(&vertices(hole)) >= 0;
                assert!(
                    !polygon.interiors().iter().any(is_wrong),
                    "{id} at level {level}: a hole turns left"
                );
                assert!(exterior > -holes, "{id} at level {level}: holes larger than what they are in");
            }
        }
    }
}

/// Area by that of the circle with the same perimeter.
fn roundness(polygon: &Polygon<f64>, area_m2: f64) -> f64 {
    let perimeter_m = perimeter_m(&MultiPolygon(vec![polygon.clone()]));
    4.0 * std::f64::consts::PI * area_m2 / (perimeter_m * perimeter_m)
}

#[test]
fn no_part_of_an_area_is_a_sliver() {
    let mut thinnest = (f64::INFINITY, String::new());
    for level in levels() {
        for id in areas() {
            for polygon in area(id).polygons(level) {
                let area_m2 = polygon_area_m2(&polygon);
                if km2(area_m2) >= SLIVER_KM2 {
                    continue;
                }
                let round = roundness(&polygon, area_m2);
                let start = polygon.exterior().0[0];
                let told =
                    format!("{id} at level {level}: {area_m2:.0} m², roundness {round:.4}, at {start:?}");
                assert!(round >= SLIVER_ROUNDNESS, "{told}");
                if round < thinnest.0 {
                    thinnest = (round, told);
                }
            }
        }
    }
    println!("thinnest part: {}", thinnest.1);
}
