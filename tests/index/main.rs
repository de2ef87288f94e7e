//! What is at a point, on the real borders.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod containment;
mod exactness;
mod points;
mod properties;
mod reference;

use std::sync::LazyLock;

use franja::{
    catalogue::{
        Catalogue,
        model::{AreaKind, Country},
    },
    earth::{LonLat, distance_m},
    geometry::Geometry,
    index::{Index, PointReport},
};
use jiff::civil::{Date, date};

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::embedded().expect("the embedded catalogue"));
static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(&CATALOGUE, Geometry::embedded()));
/// The day that the reports are of.
const DAY: Date = date(2026, 1, 1);

fn at(lon_deg: f64, lat_deg: f64) -> LonLat {
    LonLat::new(lon_deg, lat_deg).expect("a position on Earth")
}

fn report(lon_deg: f64, lat_deg: f64) -> PointReport {
    INDEX.at(at(lon_deg, lat_deg), DAY, &CATALOGUE)
}

/// Numbers that look random and are the same each time (Knuth's MMIX).
struct Lcg(u64);

impl Lcg {
    fn between(&mut self, low: f64, high: f64) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        low + (high - low) * ((self.0 >> 11) as f64 / (1_u64 << 53) as f64)
    }

    /// A position in a box, longitude first.
    fn position(&mut self, south_west: [f64; 2], north_east: [f64; 2]) -> LonLat {
        LonLat::wrapped(
            self.between(south_west[0], north_east[0]),
            self.between(south_west[1], north_east[1]),
        )
    }
}

#[test]
fn at_tabatinga_colombia_is_near_and_the_strip_is_certain_or_says_why_not() {
    let report = report(-69.94, -4.23);
    assert_eq!(report.country.map(|code| code.to_string()), Some("BR".to_owned()));
    let ids: Vec<&str> = report.areas.iter().map(|here| here.id.as_str()).collect();
    assert!(ids.contains(&"br/strip") && ids.contains(&"br/state/am"), "{ids:?}");
    let border = report.border.expect("a border");
    assert_eq!(border.countries.map(|code| code.to_string()), ["BR", "CO"]);
    assert!(border.distance_m < 2_000.0, "{}", border.distance_m);
    assert!((distance_m(at(-69.94, -4.23), border.nearest) - border.distance_m).abs() < 1e-3);
    assert_eq!(report.nearest.twin_city.expect("a twin city").id.as_str(), "br/twin-city/tabatinga");
    assert!(report.instruments.iter().any(|id| id.as_str() == "br/lei-6634-1979"));
}

#[test]
fn far_inside_brazil_no_strip_is_there_and_the_border_is_still_measured() {
    let report = report(-47.93, -15.78);
    assert!(report.areas.iter().all(|here| here.kind != AreaKind::Strip), "{:?}", report.areas);
    assert!(report.border.expect("a border").distance_m > 700_000.0);
}

#[test]
fn before_the_law_of_1979_there_is_no_strip() {
    let report = INDEX.at(at(-69.94, -4.23), date(1978, 6, 1), &CATALOGUE);
    assert!(report.areas.iter().all(|here| here.kind != AreaKind::Strip), "{:?}", report.areas);
    assert_eq!((report.strip_edge, report.country), (None, Some(Country::BRAZIL)));
}

fn codes(countries: &[Country]) -> Vec<&str> {
    countries.iter().map(Country::code).collect()
}

#[test]
fn where_three_countries_meet_all_three_are_named() {
    // Brazil, Colombia and Peru at the mouth of the San Antonio brook; Argentina, Brazil and Paraguay at Foz.
    for (lon, lat, countries) in
        [(-69.9566, -4.2366, ["BR", "CO", "PE"]), (-54.5937, -25.5932, ["AR", "BR", "PY"])]
    {
        let near = INDEX.nearest_border(at(lon, lat)).expect("a border").nearest;
        // The point where the three lines end is the nearest to itself.
        let meeting = points::three_country_points();
        let corner = meeting.iter().min_by(|a, b| distance_m(**a, near).total_cmp(&distance_m(**b, near)));
        let corner = *corner.expect("three countries meet somewhere");
        let border = INDEX.nearest_border(corner).expect("a border");
        assert_eq!(codes(&border.meeting), countries);
        assert!(border.distance_m < 0.01 && border.accuracy_m > 0.0, "{border:?}");
    }
    assert_eq!(codes(&report(-60.7, 2.8).border.expect("a border").meeting), ["BR", "GY"]);
}

#[test]
fn the_strip_edge_is_positive_within_the_strip_and_negative_beyond_it() {
    let within = report(-69.94, -4.23).strip_edge.expect("an edge");
    assert_eq!(within.area.as_str(), "br/strip");
    assert!((140e3..170e3).contains(&within.signed_distance_m), "{within:?}");
    let beyond = report(-47.93, -15.78).strip_edge.expect("an edge");
    assert!(beyond.signed_distance_m < -600e3, "{beyond:?}");
    let lima = report(-77.03, -12.05).strip_edge.expect("an edge");
    assert!(lima.area.as_str() == "pe/strip" && lima.signed_distance_m < -300e3, "{lima:?}");
    assert_eq!(report(-64.5, -17.1).strip_edge, None);
}

#[test]
fn at_sea_is_said_and_a_lake_is_land_of_its_country() {
    let sea = report(-85.0, -12.0);
    assert!(sea.at_sea && sea.country.is_none() && sea.border.expect("a border").distance_m > 800e3);
    // On Lake Titicaca, in the Peruvian part; in Bolivia; in Africa.
    let lake = report(-69.7, -15.8);
    assert_eq!((lake.at_sea, lake.country), (false, Some(Country::PERU)));
    let bolivia = report(-64.5, -17.1);
    assert!(!bolivia.at_sea && bolivia.country.is_some_and(|country| country.code() == "BO"));
    let africa = report(20.3, 5.1);
    assert!(!africa.at_sea && africa.country.is_none(), "{africa:?}");
}

#[test]
fn projects_near_have_a_place_within_50_km_and_the_nearest_comes_first() {
    let near = report(-69.94, -4.23).projects_near;
    assert!(near.len() > 3 && near.iter().all(|one| one.distance_m <= 50e3), "{near:?}");
    assert!(near.is_sorted_by(|a, b| a.distance_m <= b.distance_m), "{near:?}");
    assert!(near.iter().any(|one| one.id.as_str() == "br-co/regime-especial-tabatinga-leticia"), "{near:?}");
    assert!(report(-45.2, -9.1).projects_near.is_empty());
}

#[test]
fn the_instruments_come_by_level_and_are_in_force() {
    for (day, count) in [(date(1950, 1, 1), 0..30), (DAY, 5..60)] {
        let report = INDEX.at(at(-69.94, -4.23), day, &CATALOGUE);
        let law: Vec<_> = report.instruments.iter().filter_map(|id| CATALOGUE.instrument(id)).collect();
        assert!(law.is_sorted_by_key(|one| (one.level, one.adopted)), "{day}");
        assert!(law.iter().all(|one| one.is_in_force_on(day)), "{day}");
        assert!(count.contains(&law.len()), "{day}: {}", law.len());
    }
}

#[test]
fn where_zones_overlap_all_are_told() {
    let ids: Vec<String> = report(-70.75, -9.8).areas.iter().map(|here| here.id.to_string()).collect();
    for id in ["pe/strip", "pe/region/ucayali", "pe-br/integration-zone"] {
        assert!(ids.iter().any(|one| one == id), "{id} in {ids:?}");
    }
}

#[test]
fn a_view_of_a_day_answers_as_the_day_does() {
    let view = INDEX.day(DAY, &CATALOGUE);
    assert_eq!(INDEX.view_at(at(-57.1, -30.1), &view), report(-57.1, -30.1));
}
