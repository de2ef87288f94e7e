//! What is at a point, how fast: ours, and the same by `geo` without an index and (with `peer-geos`) by GEOS.
//!
//! The peers answer a simpler question: their distances are in degrees in the plane, not metres on the ellipsoid.
#![allow(clippy::expect_used, missing_docs, reason = "a benchmark that cannot go on stops")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use franja::{
    catalogue::{Catalogue, model::AreaKind},
    earth::LonLat,
    geometry::Geometry,
    index::Index,
};
use geo::{Contains, Distance, Euclidean, MultiLineString, MultiPolygon, Point};

/// The areas that the peers are asked about: those that most points of the strips lie in.
const AREAS: [&str; 4] = ["br/country", "pe/country", "br/strip", "pe/strip"];

/// Points of Peru and Brazil, the same each time.
fn points(index: &Index) -> Vec<LonLat> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut unit = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    let mut found = Vec::new();
    while found.len() < 4_096 {
        let point = LonLat::wrapped(-82.0 + 48.0 * unit(), -34.0 + 40.0 * unit());
        if index.country_at(point).is_some_and(|country| matches!(country.code(), "BR" | "PE")) {
            found.push(point);
        }
    }
    found
}

/// Runs a question on one point after the other.
fn ask<T>(
    criterion: &mut Criterion,
    group: &str,
    who: &str,
    points: &[LonLat],
    answer: impl Fn(LonLat) -> T,
) {
    let mut next = points.iter().cycle();
    criterion.benchmark_group(group).bench_function(who, |bencher| {
        bencher.iter(|| next.next().map(|&point| black_box(answer(black_box(point)))));
    });
}

fn benchmarks(criterion: &mut Criterion) {
    let (catalogue, geometry) = (Catalogue::embedded().expect("the catalogue"), Geometry::embedded());
    let index = Index::new(&catalogue, geometry);
    println!("memory of the index: {} kB", index.memory_bytes() / 1024);
    let day = jiff::civil::date(2026, 1, 1);
    let (view, points) = (index.day(day, &catalogue), points(&index));
    criterion.benchmark_group("start").sample_size(10).bench_function("franja", |bencher| {
        bencher.iter(|| Index::new(&catalogue, geometry));
    });
    ask(criterion, "report", "at", &points, |point| index.at(point, day, &catalogue));
    ask(criterion, "report", "view_at", &points, |point| index.view_at(point, &view));
    ask(criterion, "distance", "franja", &points, |point| index.nearest_border(point));
    ask(criterion, "containment", "franja", &points, |point| index.holding(point).count());
    let is_twin_city = |_: &_, kind| kind == AreaKind::TwinCity;
    ask(criterion, "nearest", "franja", &points, |point| index.nearest(point, 3, is_twin_city));
    geo_peer(criterion, &catalogue, geometry, &points);
    #[cfg(feature = "peer-geos")]
    geos_peer::benchmarks(criterion, geometry, &points);
}

/// The lines of the borders of Peru and Brazil.
fn borders(geometry: &Geometry) -> MultiLineString<f64> {
    let ours = geometry.borders().iter().filter(|border| border.is_of("PE") || border.is_of("BR"));
    ours.flat_map(|border| border.lines(0)).collect()
}

fn areas(geometry: &Geometry) -> Vec<MultiPolygon<f64>> {
    AREAS.iter().filter_map(|id| Some(geometry.area(id)?.polygons(0))).collect()
}

fn geo_peer(criterion: &mut Criterion, catalogue: &Catalogue, geometry: &Geometry, points: &[LonLat]) {
    let (borders, areas) = (borders(geometry), areas(geometry));
    let at = |point: LonLat| Point(point.into());
    ask(criterion, "distance", "geo", points, |point| Euclidean.distance(&at(point), &borders));
    ask(criterion, "containment", "geo", points, |point| {
        areas.iter().filter(|area| area.contains(&at(point))).count()
    });
    let seats: Vec<Point> =
        catalogue.areas_of_kind(AreaKind::TwinCity).filter_map(|area| Some(at(area.position?))).collect();
    ask(criterion, "nearest", "geo", points, |point| {
        let mut all: Vec<f64> = seats.iter().map(|seat| geo::Geodesic.distance(at(point), *seat)).collect();
        all.sort_by(f64::total_cmp);
        all.truncate(3);
        all
    });
}

/// GEOS, on prepared geometries, which carry its own index.
#[cfg(feature = "peer-geos")]
mod geos_peer {
    use std::fmt::Write;

    use criterion::Criterion;
    use franja::{earth::LonLat, geometry::Geometry};
    use geo::{Coord, CoordsIter, LineString, Polygon};
    use geos::{CoordSeq, Geom, Geometry as Shape};

    use super::{areas, ask, borders};

    fn list(coords: impl Iterator<Item = Coord<f64>>) -> String {
        let mut text = String::from("(");
        for (place, coord) in coords.enumerate() {
            let comma = if place == 0 { "" } else { "," };
            let _ = write!(text, "{comma}{} {}", coord.x, coord.y);
        }
        text + ")"
    }

    fn polygon(polygon: &Polygon<f64>) -> String {
        let rings = std::iter::once(polygon.exterior()).chain(polygon.interiors());
        let rings: Vec<String> = rings.map(|ring| list(ring.coords_iter())).collect();
        format!("({})", rings.join(","))
    }

    fn shape(kind: &str, parts: &[String]) -> Shape {
        Shape::new_from_wkt(&format!("{kind}({})", parts.join(","))).expect("a shape")
    }

    fn at(point: LonLat) -> Shape {
        let spot = CoordSeq::new_from_vec(&[[point.lon_deg(), point.lat_deg()]]).expect("a position");
        Shape::create_point(spot).expect("a point")
    }

    pub(super) fn benchmarks(criterion: &mut Criterion, geometry: &Geometry, points: &[LonLat]) {
        let lines: Vec<String> =
            borders(geometry).iter().map(|line: &LineString<f64>| list(line.coords_iter())).collect();
        let borders = shape("MULTILINESTRING", &lines);
        let prepared = borders.to_prepared_geom().expect("a prepared line");
        ask(criterion, "distance", "geos", points, |point| {
            prepared.distance(&at(point)).expect("a distance")
        });
        let shapes: Vec<Shape> = areas(geometry)
            .iter()
            .map(|area| shape("MULTIPOLYGON", &area.iter().map(polygon).collect::<Vec<_>>()))
            .collect();
        let prepared: Vec<_> = shapes.iter().map(|area| area.to_prepared_geom().expect("an area")).collect();
        ask(criterion, "containment", "geos", points, |point| {
            let spot = at(point);
            prepared.iter().filter(|area| area.contains(&spot).expect("an answer")).count()
        });
    }
}

criterion_group!(point, benchmarks);
criterion_main!(point);
