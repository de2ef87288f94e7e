//! Points lie where their items say: in their country, in the wider areas that they are part of, each on its own.

use std::collections::BTreeMap;

use super::{
    super::{
        load::{At, Item},
        model::{Area, Country, Excusable},
    },
    report::Report,
    view::{View, as_written},
    walk,
};
use crate::{
    earth::LonLat,
    i18n::{Lang, Messages},
};

/// How far outside a country a point on the bank of a border river may seem to lie, beyond its own accuracy.
pub(super) const RIVER_M: f64 = 2_000.0;
/// How far a point without an accuracy may lie from the truth.
const COMMON_ACCURACY_M: f64 = 1_500.0;
/// Two points nearer than this, in degrees, are one: about a metre.
const SAME_DEG: f64 = 1e-5;

/// Runs the rules.
pub(super) fn check(view: &View<'_>, report: &mut Report<'_>) {
    check_countries(view, report);
    for item in &view.draft.areas {
        check_area(item, view, report);
        let accuracy_m = item.value.accuracy_m.unwrap_or(COMMON_ACCURACY_M);
        for (number, place) in item.value.faces.iter().enumerate() {
            let field = format!("faces.{number}.position");
            let point = Point { at: item.at, field, position: place.position, country: place.country };
            point.check(&place.name, accuracy_m, view, report);
        }
    }
    for item in &view.draft.projects {
        for (number, place) in item.value.places.iter().enumerate() {
            let Some(position) = place.position else { continue };
            let field = format!("places.{number}.position");
            let point = Point { at: item.at, field, position, country: place.country };
            point.check(&place.name, COMMON_ACCURACY_M, view, report);
        }
    }
    check_same(view, report);
}

/// Every country has a name in the four languages; those of areas are on the map.
fn check_countries(view: &View<'_>, report: &mut Report<'_>) {
    for country in walk::countries(view.draft) {
        let code = country.value.code();
        if Messages::new(Lang::En).country(code) == code {
            let hint =
                "write its ISO 3166-1 code; a new one needs its name in assets/locales/*/countries.ftl";
            report.error(country.at, &country.field, format!("no country \"{code}\" is known"), hint);
        } else if country.at.key == "features" && !view.ground.has_country(country.value) {
            let hint = "areas lie in the Americas; French Guiana is \"GF\"";
            report.error(country.at, &country.field, format!("\"{code}\" is not on the map"), hint);
        }
    }
}

/// An area of one country known by a point lies in it, and in what it is part of.
fn check_area(item: &Item<Area>, view: &View<'_>, report: &mut Report<'_>) {
    let area = &item.value;
    let (Some(position), [country]) = (area.position, area.countries.as_slice()) else { return };
    let accuracy_m = area.accuracy_m.unwrap_or(COMMON_ACCURACY_M);
    let point = Point { at: item.at, field: "position".to_owned(), position, country: *country };
    if !point.is_inside(accuracy_m, view) {
        if !view.is_excused(&area.id, Excusable::OutsideCountry, report) {
            point.check(&area.name, accuracy_m, view, report);
        }
        return;
    }
    for (number, parent) in area.part_of.iter().enumerate() {
        let shape = parent.as_str();
        let limit_m = view.ground.accuracy_m(shape).unwrap_or_default() + accuracy_m;
        let Some(outside_m) = view.ground.outside_m(shape, position).filter(|away| *away > limit_m) else {
            continue;
        };
        let message = format!("{} lies {} outside \"{parent}\"", area.name, kilometres(outside_m));
        let hint = "name the area that it is part of, or mend its point";
        report.error(item.at, &format!("part_of.{number}"), message, hint);
    }
}

/// A point in a field of an item, and the country it is said to lie in.
struct Point {
    at: At,
    field: String,
    position: LonLat,
    country: Country,
}

impl Point {
    /// Whether it lies in its country as far as can be told; so it does where the country is not on the map.
    fn is_inside(&self, accuracy_m: f64, view: &View<'_>) -> bool {
        let outside_m = view.ground.outside_country_m(self.country, self.position);
        outside_m.is_none_or(|away| away <= accuracy_m + RIVER_M)
    }

    fn check(&self, name: &str, accuracy_m: f64, view: &View<'_>, report: &mut Report<'_>) {
        if self.is_inside(accuracy_m, view) {
            return;
        }
        let outside_m = view.ground.outside_country_m(self.country, self.position).unwrap_or_default();
        let code = self.country.code();
        let message = format!("{name} lies {} outside {code}", kilometres(outside_m));
        let inside = |position| Self { position, field: String::new(), ..*self }.is_inside(0.0, view);
        let hint = mended(self.position, inside).unwrap_or_else(|| {
            "look the point up on a map: longitude first, west and south negative".to_owned()
        });
        report.error(self.at, &self.field, message, hint);
    }
}

/// A question with the mended point, where swapping longitude and latitude or turning a sign mends a point.
pub(super) fn mended(position: LonLat, is_right: impl Fn(LonLat) -> bool) -> Option<String> {
    let (lon, lat) = (position.lon_deg(), position.lat_deg());
    let swapped = "longitude comes first";
    let turned = "west and south are negative";
    let candidates = [
        ([lat, lon], swapped),
        ([-lon, lat], turned),
        ([lon, -lat], turned),
        ([-lon, -lat], turned),
        ([-lat, -lon], "longitude comes first, and west and south are negative"),
        ([-lat, lon], "longitude comes first, and west is negative"),
        ([lat, -lon], "longitude comes first, and south is negative"),
    ];
    candidates.into_iter().find_map(|(pair, why)| {
        let position = LonLat::try_from(pair).ok()?;
        is_right(position).then(|| format!("did you mean [{}, {}]? {why}", pair[0], pair[1]))
    })
}

/// A distance in kilometres for people.
pub(super) fn kilometres(metres: f64) -> String {
    let digits = usize::from(metres < 10_000.0);
    format!("{:.digits$} km", metres / 1_000.0)
}

/// No two areas of a kind stand on one point.
fn check_same(view: &View<'_>, report: &mut Report<'_>) {
    let mut first_at: BTreeMap<_, &Item<Area>> = BTreeMap::new();
    for item in &view.draft.areas {
        let Some(position) = item.value.position else { continue };
        let cell = |degrees: f64| (degrees / SAME_DEG).round() as i64;
        let key = (item.value.kind, cell(position.lon_deg()), cell(position.lat_deg()));
        let first = *first_at.entry(key).or_insert(item);
        if first.at == item.at {
            continue;
        }
        let mut is_excused = |area: &Area| view.is_excused(&area.id, Excusable::SamePosition, report);
        if !is_excused(&item.value) && !is_excused(&first.value) {
            let kind = as_written(&item.value.kind);
            let message =
                format!("{} stands on the point of the {kind} {}", item.value.name, first.value.name);
            let hint = format!("mend the wrong one; the other stands at {}", report.place(first.at));
            report.error(item.at, "position", message, hint);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{CHECKS, problems};

    /// What is found when Tabatinga's point is another.
    fn with_point(point: &str) -> Vec<String> {
        problems(&[("areas/a.geojson", "[-69.9383, -4.2525]", point)])
    }

    #[test]
    fn swapped_longitude_and_latitude_are_told_with_the_right_pair() {
        assert_eq!(
            with_point("[-4.2525, -69.9383]"),
            [
                "areas/a.geojson:4:49: error: Tabatinga lies 4999 km outside BR\n  help: did you mean [-69.9383, -4.2525]? \
                 longitude comes first"
            ]
        );
    }

    #[test]
    fn a_wrong_sign_is_told_with_the_right_pair() {
        let found = with_point("[69.9383, -4.2525]").concat();
        assert!(found.contains("did you mean [-69.9383, -4.2525]? west and south are negative"), "{found}");
        let found = with_point("[4.2525, 69.9383]").concat();
        assert!(
            found.contains("did you mean [-69.9383, -4.2525]? longitude comes first, and west"),
            "{found}"
        );
    }

    #[test]
    fn a_point_on_the_river_is_in_its_country_and_one_beyond_is_not() {
        assert_eq!(with_point("[-69.9483, -4.2325]"), Vec::<String>::new());
        let found = with_point("[-70.2, -4.1]").concat();
        assert!(found.contains("km outside BR\n  help: look the point up on a map"), "{found}");
    }

    #[test]
    fn a_city_across_lies_in_its_own_country() {
        let found = problems(&[(
            "areas/a.geojson",
            "\"Santa Rosa\", \"country\": \"PE\"",
            "\"Santa Rosa\", \"country\": \"BO\"",
        )]);
        assert!(found.concat().contains("error: Santa Rosa lies 7"), "{found:#?}");
    }

    #[test]
    fn a_point_lies_in_the_state_that_it_is_part_of() {
        let found = problems(&[(
            "areas/a.geojson",
            "\"br/state/am\", \"br/strip\"",
            "\"br/state/ac\", \"br/strip\"",
        )]);
        assert!(found.concat().contains(":7:83: error: Tabatinga lies 4"), "{found:#?}");
        assert!(found.concat().contains("km outside \"br/state/ac\"\n  help: name the area"), "{found:#?}");
    }

    #[test]
    fn two_cities_on_one_point_are_told() {
        let found = problems(&[("areas/a.geojson", "[-70.03, -4.38]", "[-69.9383, -4.2525]")]);
        assert_eq!(
            found,
            [
                "areas/a.geojson:10:49: error: Benjamin Constant stands on the point of the twin-city Tabatinga\n  help: \
                 mend the wrong one; the other stands at areas/a.geojson:3"
            ]
        );
    }

    #[test]
    fn an_exception_excuses_a_point_outside_its_country_and_one_shared() {
        let exception = |check: &str| {
            format!(
                "{CHECKS}[[exception]]\narea = \"br/twin-city/tabatinga\"\ncheck = \"{check}\"\nreason = \"It is so.\"\n\
                 sources = [\"mre\"]\nconfidence = \"low\"\n"
            )
        };
        let with = |point: &str, check: &str| {
            let checks = exception(check);
            problems(&[("areas/a.geojson", "[-69.9383, -4.2525]", point), ("checks.toml", CHECKS, &checks)])
        };
        assert_eq!(with("[-70.2, -4.1]", "outside-country"), Vec::<String>::new());
        assert_eq!(with("[-70.03, -4.38]", "same-position"), Vec::<String>::new());
    }

    #[test]
    fn a_country_that_is_not_on_the_map_is_told() {
        let neighbours = "\"neighbours\": [\"PE\", \"CO\"]";
        let found = problems(&[("areas/a.geojson", neighbours, "\"neighbours\": [\"PE\", \"FR\"]")]).concat();
        assert!(
            found.contains("error: \"FR\" is not on the map\n  help: areas lie in the Americas"),
            "{found}"
        );
    }

    #[test]
    fn a_code_of_no_country_is_told() {
        let found =
            problems(&[("projects/p.toml", "countries = [\"PE\", \"BR\"]", "countries = [\"PR\", \"XX\"]")]);
        assert!(found.concat().contains("error: no country \"XX\" is known"), "{found:#?}");
    }
}
