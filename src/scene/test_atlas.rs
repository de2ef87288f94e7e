//! A small atlas for tests: two countries as boxes, a strip each, a lake, two twin cities.

use std::sync::OnceLock;

use geo::{LineString, MultiLineString, MultiPolygon, polygon};

use super::atlas::{Atlas, Outlines, PlaceFact, Strip, Water, world_at};
use super::build::SceneInput;
use super::layer::{Frame, Shown};
use super::own::OwnShown;
use super::palette::Palette;
use super::rect::WorldRect;
use super::shape::{Path, Shape, paths_from_degrees, shapes_from_degrees};
use crate::catalogue::model::Area;
use crate::earth::LonLat;
use crate::geometry::PlaceRank;
use crate::i18n::Lang;

fn shapes(west: f64, south: f64, east: f64, north: f64) -> Vec<Shape> {
    let polygon =
        polygon![(x: west, y: south), (x: east, y: south), (x: east, y: north), (x: west, y: north)];
    shapes_from_degrees(&MultiPolygon(vec![polygon]))
}

fn meridian(lon: f64) -> Vec<Path> {
    let line = LineString::from(vec![(lon, -18.0), (lon, -10.0), (lon, 2.0)]);
    paths_from_degrees(&MultiLineString(vec![line]))
}

fn strip(west: f64, east: f64, edge: f64) -> Strip {
    Strip { shapes: shapes(west, -18.0, east, 2.0), edge: meridian(edge) }
}

fn area(json: &str) -> Area {
    serde_json::from_str(json).expect("an area")
}

/// Peru west of 70° west, Brazil east of it, from 18° south to 2° north.
pub(super) fn atlas() -> Atlas {
    let outlines = Outlines {
        land: shapes(-82.0, -40.0, -34.0, 12.0),
        focus: [shapes(-80.0, -18.0, -70.0, 2.0), shapes(-70.0, -18.0, -36.0, 2.0)].concat(),
        coasts: meridian(-82.0),
        borders: [(["BR", "PE"].map(str::to_owned), meridian(-70.0))].into(),
        limits: meridian(-60.0),
        lakes: vec![Water { shapes: shapes(-76.0, -16.0, -74.0, -15.0), area_km2: 8000.0 }],
        strips: [
            ("br/strip".to_owned(), strip(-70.0, -68.6, -68.6)),
            ("br/strip/arco-norte".to_owned(), strip(-70.0, -68.6, -68.6)),
            ("pe/strip".to_owned(), strip(-70.5, -70.0, -70.5)),
        ]
        .into(),
        divisions: [
            ("br/country".to_owned(), shapes(-70.0, -18.0, -36.0, 2.0)),
            ("br/state/am".to_owned(), shapes(-70.0, -10.0, -60.0, 2.0)),
        ]
        .into(),
        ..Outlines::default()
    };
    let areas = vec![
        area(
            r#"{"id": "br/twin-city/tabatinga", "kind": "twin-city", "name": "Tabatinga", "countries": ["BR"],
            "position": [-69.9429, -4.2289], "validity": [{"from": "2014-03-21"}], "faces": [{"name": "Leticia",
            "country": "CO", "position": [-69.9406, -4.2153], "sources": ["s"], "confidence": "high"}],
            "sources": ["s"], "confidence": "high"}"#,
        ),
        area(
            r#"{"id": "br/twin-city/assis-brasil", "kind": "twin-city", "name": "Assis Brasil", "countries": ["BR"],
            "position": [-69.5671, -10.9406], "validity": [{"from": "2019-04-29"}],
            "sources": ["s"], "confidence": "high"}"#,
        ),
        area(
            r#"{"id": "br/state/am", "kind": "state", "name": "Amazonas", "countries": ["BR"],
            "sources": ["s"], "confidence": "high"}"#,
        ),
        area(
            r#"{"id": "pe-br/dispute/ilha", "kind": "dispute", "name": "Ilha", "countries": ["PE", "BR"],
            "position": [-70.0, -5.0], "reach_m": 40000, "sources": ["s"], "confidence": "high"}"#,
        ),
        area(
            r#"{"id": "pe-co/dispute/isla", "kind": "dispute", "name": "Isla", "countries": ["PE", "CO"],
            "position": [-70.0, -9.0], "reach_m": 40000, "sources": ["s"], "confidence": "high"}"#,
        ),
    ];
    let place = |name: &str, at, population, rank| PlaceFact {
        name: name.to_owned(),
        position: world_at(at),
        population,
        rank,
        is_focus: true,
    };
    let places = vec![
        place("Lima", [-77.0428, -12.0464], 7_700_000, PlaceRank::Capital),
        place("Tabatinga", [-69.9381, -4.2526], 37_000, PlaceRank::LocalSeat),
    ];
    Atlas::of_outlines(outlines, areas, places)
}

static NO_LIMITS: OnceLock<OwnShown> = OnceLock::new();

/// The whole atlas at zoom 5, on a day of 2026, in Spanish.
pub(super) fn input<'a>(atlas: &'a Atlas, palette: &'a Palette) -> SceneInput<'a> {
    let view = WorldRect::of_corners(LonLat::wrapped(-82.0, -20.0), LonLat::wrapped(-34.0, 6.0));
    SceneInput {
        atlas,
        frame: Frame::covering(&view, 5.0),
        shown: Shown::ALL,
        date: jiff::civil::date(2026, 11, 24),
        lang: Lang::Es,
        palette,
        own: NO_LIMITS.get_or_init(OwnShown::default),
    }
}
