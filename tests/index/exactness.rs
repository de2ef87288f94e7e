//! Distances against GeographicLib and every edge.

use franja::{
    earth::{LonLat, distance_m},
    geometry::{ArcKind, Geometry},
    index::Certainty,
};

use super::{
    CATALOGUE, DAY, INDEX,
    points::{borders, hard_points, points_of},
    reference::Reference,
};

/// The greatest value of a function over many points, found by as many threads as there are processors.
fn worst(points: &[LonLat], off_m: impl Fn(LonLat) -> f64 + Sync) -> (f64, Option<LonLat>) {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let (size, off_m) = (points.len().div_ceil(threads), &off_m);
    std::thread::scope(|scope| {
        let of = |part: &[LonLat]| {
            let offs = part.iter().map(|&point| (off_m(point), Some(point)));
            offs.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((0.0, None))
        };
        let running: Vec<_> = points.chunks(size).map(|part| scope.spawn(move || of(part))).collect();
        let found = running.into_iter().map(|one| one.join().expect("a thread that measures"));
        found.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((0.0, None))
    })
}

#[test]
fn the_border_is_as_far_as_measuring_every_edge_says_at_100_000_points() {
    let lines = borders();
    let reference = Reference::new(&lines);
    let points = hard_points(100_000, reference.vertices());
    let (worst_m, at) = worst(&points, |point| {
        let border = INDEX.nearest_border(point).expect("a border");
        assert!((distance_m(point, border.nearest) - border.distance_m).abs() < 1e-6, "{point:?}");
        (border.distance_m - reference.distance_m(point)).abs()
    });
    println!("the border: {worst_m} m off at most, at {at:?}");
    assert!(worst_m < 1.0, "{worst_m} m at {at:?}");
}

#[test]
fn limits_and_inner_edges_are_as_far_as_measuring_every_edge_says() {
    let geometry = Geometry::embedded();
    for (id, country) in
        [("br/strip", "BR"), ("pe/strip", "PE"), ("br/state/am", "BR"), ("pe/region/puno", "PE")]
    {
        let shape = geometry.area(id).expect("a shape");
        let whole = Reference::new(&shape.outline(0, |_| true));
        let edge = Reference::new(&shape.outline(0, |kind| kind == ArcKind::StripEdge));
        let points = points_of(country, 3_000, 5);
        let (worst_m, at) = worst(&points, |point| {
            let report = INDEX.at(point, DAY, &CATALOGUE);
            let here = report.areas.iter().find(|here| here.id.as_str() == id);
            let limit_m = here.filter(|here| here.status == Certainty::Inside);
            let limit_off_m = limit_m.map_or(0.0, |here| here.distance_to_limit_m - whole.distance_m(point));
            let strip = report.strip_edge.filter(|strip| strip.area.as_str() == id);
            let edge_off_m =
                strip.map_or(0.0, |strip| strip.signed_distance_m.abs() - edge.distance_m(point));
            limit_off_m.abs().max(edge_off_m.abs())
        });
        println!("{id}: {worst_m} m off at most, at {at:?}");
        assert!(worst_m < 1.0, "{id}: {worst_m} m at {at:?}");
    }
}
