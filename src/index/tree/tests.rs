//! The trees against measuring every edge.

use geo::{CoordsIter, MultiPolygon, Polygon, polygon};

use super::*;
use crate::{
    earth::nearest_on_segment,
    index::testing::{Lcg, blob, ragged_land},
};

/// The nearest position of all edges by measuring each.
fn every_m(land: &MultiPolygon<f64>, from: LonLat) -> f64 {
    let rings = land.iter().flat_map(|one| std::iter::once(one.exterior()).chain(one.interiors()));
    let edges = rings.flat_map(geo::LineString::lines);
    edges
        .map(|edge| nearest_on_segment(from, edge.start.into(), edge.end.into()).distance_m)
        .fold(f64::INFINITY, f64::min)
}

fn nearest(land: &MultiPolygon<f64>, from: LonLat, within_m: f64) -> Option<(f64, LonLat)> {
    let store = EdgeStore::of_polygons(land);
    let found = Forest::new(&store).nearest(&store, 0, &From::new(from), within_m)?;
    Some((found.distance_m, found.position(&store)))
}

#[test]
fn the_tree_answers_as_measuring_every_edge_does_near_and_far() {
    let alone = |ring| Polygon::new(ring, vec![]);
    let land = MultiPolygon::new(vec![
        alone(blob([-69.0, -4.0], 3.0, 300, 5)),
        alone(blob([-55.0, -25.0], 2.0, 200, 6)),
    ]);
    let (store, mut random) = (EdgeStore::of_polygons(&land), Lcg::new(43));
    let forest = Forest::new(&store);
    for round in 0..60 {
        let from = if round % 3 == 0 {
            random.position([-130.0, -60.0], [10.0, 60.0])
        } else {
            random.position([-74.0, -30.0], [-50.0, 2.0])
        };
        let found = forest.nearest(&store, 0, &From::new(from), f64::INFINITY).expect("there are edges");
        let every_m = every_m(&land, from);
        assert!((found.distance_m - every_m).abs() < 1.0, "{from:?}: {found:?} against {every_m}");
        if every_m < 1e6 {
            assert!((found.distance_m - every_m).abs() < 0.1, "{from:?}: {found:?} against {every_m}");
        }
    }
}

#[test]
fn an_edge_of_many_degrees_is_found_where_it_runs_and_not_where_its_chord_does() {
    let line = polygon![(x: -70.0, y: -30.0), (x: -50.0, y: -30.0), (x: -60.0, y: 40.0)];
    let (distance_m, at) =
        nearest(&line.into(), LonLat::wrapped(-60.0, -30.01), f64::INFINITY).expect("there is an edge");
    assert!((distance_m - 1_108.6).abs() < 1.0, "{distance_m}");
    assert!((at.lat_deg() + 30.0).abs() < 1e-9);
}

#[test]
fn beyond_the_limit_there_is_nothing() {
    let (land, from) = (ragged_land(3), LonLat::wrapped(-52.3, 1.7));
    assert!(land.coords_count() > 3_000);
    let (nearest_m, _) = nearest(&land, from, f64::INFINITY).expect("there are edges");
    assert!(nearest_m > 1_000.0);
    assert_eq!(nearest(&land, from, nearest_m - 0.01), None);
    assert!(nearest(&land, from, nearest_m + 0.01).is_some());
}
