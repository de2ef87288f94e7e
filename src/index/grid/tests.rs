//! The grid against what `geo` says.

use geo::{Contains, Intersects, LineString, MultiPolygon, Point};

use super::*;
use crate::index::testing::{Lcg, ragged_land};

/// A grid over one area.
struct Sides {
    store: EdgeStore,
    grid: Grid,
}

impl Sides {
    fn of(land: &MultiPolygon<f64>) -> Self {
        let store = EdgeStore::of_polygons(land);
        Self { grid: Grid::new(&store, 0.25, |_| true), store }
    }

    fn contains(&self, at: Coord<f64>) -> bool {
        self.grid.at(&self.store, at.into()).inside == 1
    }

    fn meets(&self, bounds: Rect<f64>) -> bool {
        self.grid.meeting(&self.store, bounds) == 1
    }
}

#[test]
fn it_contains_what_geo_says_it_contains() {
    let (land, mut random) = (ragged_land(17), Lcg::new(19));
    let sides = Sides::of(&land);
    let mut inside = 0;
    for _ in 0..3_000 {
        let position: Coord<f64> = random.position([-70.0, -20.0], [-45.0, 0.0]).into();
        assert_eq!(sides.contains(position), land.contains(&Point(position)), "{position:?}");
        inside += u32::from(sides.contains(position));
    }
    assert!((300..2_700).contains(&inside), "{inside} of 3,000 inside");
}

#[test]
fn a_ray_through_vertices_and_along_edges_counts_right() {
    // A comb whose teeth end on the ray, and an edge that lies in it.
    let comb = MultiPolygon::new(vec![geo::Polygon::new(
        LineString::from(vec![
            (0.0, 0.0),
            (9.0, 0.0),
            (9.0, 2.0),
            (8.0, 1.0),
            (7.0, 2.0),
            (6.0, 1.0),
            (5.0, 1.0),
            (4.0, 2.0),
            (0.0, 2.0),
            (0.0, 0.0),
        ]),
        vec![],
    )]);
    let sides = Sides::of(&comb);
    for (x, y, expected) in [
        (-1.0, 1.0, false),
        (2.0, 1.0, true),
        (6.6, 1.0, true),
        (9.5, 1.0, false),
        (2.0, 2.5, false),
        (-1.0, 2.0, false),
        (-1.0, 0.0, false),
        (8.0, 1.5, false),
    ] {
        assert_eq!(sides.contains(Coord { x, y }), expected, "{x} {y}");
    }
}

#[test]
fn a_position_a_billionth_of_a_degree_off_a_slanted_edge_is_on_the_right_side() {
    let triangle = MultiPolygon::new(vec![geo::Polygon::new(
        LineString::from(vec![(-73.1, -9.3), (-60.4, -8.7), (-70.2, 1.9), (-73.1, -9.3)]),
        vec![],
    )]);
    let sides = Sides::of(&triangle);
    let mut random = Lcg::new(23);
    for _ in 0..500 {
        let x = random.between(-73.0, -60.5);
        let y = -9.3 + (x + 73.1) / (73.1 - 60.4) * (9.3 - 8.7);
        assert!(sides.contains(Coord { x, y: y + 1e-9 }), "{x}");
        assert!(!sides.contains(Coord { x, y: y - 1e-9 }), "{x}");
    }
}

#[test]
fn a_box_meets_the_area_when_geo_says_that_they_intersect() {
    let (land, mut random) = (ragged_land(29), Lcg::new(31));
    let sides = Sides::of(&land);
    let mut met = 0;
    for _ in 0..400 {
        let corner: Coord<f64> = random.position([-72.0, -22.0], [-44.0, 2.0]).into();
        let size_deg = 10.0_f64.powf(random.between(-2.0, 0.7));
        let bounds = Rect::new(corner, Coord { x: corner.x + size_deg, y: corner.y + size_deg * 0.6 });
        assert_eq!(sides.meets(bounds), land.intersects(&bounds), "{bounds:?}");
        met += u32::from(sides.meets(bounds));
    }
    assert!((60..340).contains(&met), "{met} of 400 met");
}

#[test]
fn an_area_without_rings_has_no_inside() {
    let sides = Sides::of(&MultiPolygon::new(vec![]));
    assert!(!sides.contains(Coord { x: -60.0, y: -10.0 }));
}
