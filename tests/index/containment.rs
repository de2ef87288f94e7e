//! Inside and outside, against other ways to tell.

use franja::{
    catalogue::model::AreaKind,
    geometry::Geometry,
    index::{AreaHere, Certainty},
};
use geo::{BoundingRect, Contains, Point};

use super::{
    CATALOGUE, DAY, INDEX,
    points::{borders, hard_points, points_of},
};

#[test]
fn areas_hold_what_geo_says_they_hold() {
    let geometry = Geometry::embedded();
    let vertices: Vec<_> = borders().into_iter().flat_map(|line| line.0).collect();
    // On a vertex or an edge the answer is one of the two: only points off the lines are asked about.
    let points = hard_points(6_000, &vertices).into_iter().enumerate();
    let points: Vec<_> =
        points.filter(|(place, _)| !(1..=6).contains(&(place % 50))).map(|(_, at)| at).collect();
    let areas = CATALOGUE.areas().filter_map(|area| geometry.area(area.id.as_str()));
    for shape in areas.chain(geometry.area("pe/country")).chain(geometry.area("br/country")) {
        let polygons = shape.polygons(0);
        let boxes: Vec<_> = polygons.iter().map(|one| (one, one.bounding_rect().expect("a box"))).collect();
        for &point in &points {
            let at = Point(point.into());
            let expected = boxes.iter().any(|(one, bounds)| bounds.contains(&at) && one.contains(&at));
            let found = match shape.country_code() {
                Some(code) => INDEX.country_at(point).is_some_and(|country| country.code() == code),
                None => INDEX.holding(point).any(|id| id.as_str() == shape.id()),
            };
            assert_eq!(found, expected, "{} at {point:?}", shape.id());
        }
    }
}

#[test]
fn a_point_is_in_the_strip_when_the_border_is_as_near_as_the_strip_is_wide() {
    for (country, strip, width_m) in [("BR", "br/strip", 150e3), ("PE", "pe/strip", 50e3)] {
        let (mut inside, mut beyond, mut uncertain) = (0, 0, 0);
        for point in points_of(country, 12_000, 17) {
            let report = INDEX.at(point, DAY, &CATALOGUE);
            let border_m = report.border.as_ref().expect("a border").distance_m;
            match report.areas.iter().find(|here| here.id.as_str() == strip).map(|here| here.status) {
                Some(Certainty::Inside) => {
                    inside += 1;
                    assert!(border_m <= width_m, "{point:?}: {border_m} m");
                }
                None => {
                    beyond += 1;
                    assert!(border_m > width_m, "{point:?}: {border_m} m");
                }
                Some(Certainty::Uncertain) => uncertain += 1,
            }
        }
        println!("{strip}: {inside} inside, {beyond} beyond, {uncertain} uncertain");
        assert!(inside > 1_000 && beyond > 1_000 && uncertain < 200, "{inside} {beyond} {uncertain}");
    }
}

#[test]
fn in_a_strip_a_point_is_in_one_department_or_state_or_near_the_limit_of_one() {
    for (country, strip, kind) in [("BR", "br/strip", AreaKind::State), ("PE", "pe/strip", AreaKind::Region)]
    {
        for point in points_of(country, 8_000, 23) {
            let areas = INDEX.at(point, DAY, &CATALOGUE).areas;
            let is_sure = |here: &&AreaHere| here.status == Certainty::Inside;
            let units: Vec<&AreaHere> = areas.iter().filter(|here| here.kind == kind).collect();
            let sure = units.iter().copied().filter(is_sure).count();
            assert!(sure <= 1, "{point:?}: {units:?}");
            // The catalogue has the departments and states along the border only.
            if areas.iter().filter(is_sure).any(|here| here.id.as_str() == strip) {
                assert!(sure == 1 || !units.is_empty(), "{point:?}: {areas:?}");
                let parts = areas.iter().filter(|here| here.id.as_str().starts_with("br/strip/")).count();
                assert!(country == "PE" || parts >= 1, "{point:?}: {areas:?}");
            }
        }
    }
}

#[test]
fn no_point_is_in_peru_and_in_brazil() {
    let geometry = Geometry::embedded();
    let [peru, brazil] =
        ["pe/country", "br/country"].map(|id| geometry.area(id).expect("a country").polygons(0));
    let line = geometry.border("PE", "BR").expect("a border").lines(0);
    let vertices: Vec<_> = line.into_iter().flat_map(|line| line.0).collect();
    for point in hard_points(3_000, &vertices) {
        let at = Point(point.into());
        assert!(!(peru.contains(&at) && brazil.contains(&at)), "{point:?}");
    }
}
