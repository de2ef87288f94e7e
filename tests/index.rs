//! What is at a point, on the real borders.

use franja::{
    catalogue::{Catalogue, model::AreaKind},
    earth::{LonLat, distance_m},
    geometry::Geometry,
    index::{Certainty, Index, PointReport},
};
use jiff::civil::date;

fn at(lon_deg: f64, lat_deg: f64) -> LonLat {
    LonLat::new(lon_deg, lat_deg).expect("a position on Earth")
}

fn report(lon_deg: f64, lat_deg: f64) -> PointReport {
    let catalogue = Catalogue::embedded().expect("the embedded catalogue");
    let index = Index::new(&catalogue, Geometry::embedded());
    index.at(at(lon_deg, lat_deg), date(2026, 1, 1), &catalogue)
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
fn in_the_strip_the_distance_to_the_line_is_at_most_150_km() {
    let catalogue = Catalogue::embedded().expect("the embedded catalogue");
    let index = Index::new(&catalogue, Geometry::embedded());
    let (mut inside, mut outside) = (0, 0);
    for step in 0..400 {
        let point = at(-73.0 + f64::from(step % 20) * 1.9, -33.0 + f64::from(step / 20) * 1.9);
        let report = index.at(point, date(2026, 1, 1), &catalogue);
        if report.country.is_none_or(|code| code.to_string() != "BR") {
            continue;
        }
        let strip = report.areas.iter().find(|here| here.id.as_str() == "br/strip");
        let to_brazil = report.border.expect("a border").distance_m;
        match strip {
            Some(here) if here.status == Certainty::Inside => {
                inside += 1;
                assert!(to_brazil <= 150_000.0, "{point:?}: {to_brazil}");
            }
            Some(_) => {}
            None => {
                outside += 1;
                assert!(to_brazil > 149_000.0, "{point:?}: {to_brazil}");
            }
        }
    }
    assert!(inside > 20 && outside > 60, "{inside} inside, {outside} outside");
}

#[test]
fn before_the_law_of_1979_there_is_no_strip() {
    let catalogue = Catalogue::embedded().expect("the embedded catalogue");
    let index = Index::new(&catalogue, Geometry::embedded());
    let report = index.at(at(-69.94, -4.23), date(1978, 6, 1), &catalogue);
    assert!(report.areas.iter().all(|here| here.id.as_str() != "br/strip"));
}
