//! What belongs to a border lies near it: twin cities, frontier districts, crossings, disputes.

use super::{
    super::{
        load::Item,
        model::{Area, AreaKind, Country, Excusable},
    },
    positions::{RIVER_M, kilometres, mended},
    report::Report,
    view::View,
};
use crate::earth::LonLat;

/// How far from the border a twin city may lie.
const TWIN_CITY_M: f64 = 30_000.0;
/// How far from its neighbour the seat of a frontier district may lie: districts of the Amazon are large.
const DISTRICT_M: f64 = 120_000.0;
/// How far from the line a crossing may lie, where it is not known less exactly: its post may stand in the next town.
const CROSSING_M: f64 = 3_000.0;
/// How far from the line a disputed place may lie, where it does not reach farther.
const DISPUTE_M: f64 = 20_000.0;

/// Runs the rules.
pub(super) fn check(view: &View<'_>, report: &mut Report<'_>) {
    for item in &view.draft.areas {
        check_neighbours(item, view, report);
        check_distance(item, view, report);
    }
}

/// A neighbour has a land border with a country of the area.
fn check_neighbours(item: &Item<Area>, view: &View<'_>, report: &mut Report<'_>) {
    let area = &item.value;
    for (number, neighbour) in area.neighbours.iter().enumerate() {
        let is_beside = |country: &Country| view.ground.has_border([*country, *neighbour]);
        if view.ground.has_country(*neighbour) && !area.countries.iter().any(is_beside) {
            let message = format!("{neighbour} is no neighbour of {}", codes(&area.countries));
            let hint = "name the country across the border";
            report.error(item.at, &format!("neighbours.{number}"), message, hint);
        }
    }
}

/// An area known by a point lies near the borders that it belongs to.
fn check_distance(item: &Item<Area>, view: &View<'_>, report: &mut Report<'_>) {
    let area = &item.value;
    let (Some(position), Some((limit_m, borders))) = (area.position, limit_of(area)) else { return };
    let accuracy_m = area.accuracy_m.unwrap_or_default();
    let is_outside = |country: &Country| {
        view.ground.outside_country_m(*country, position).is_some_and(|away| away > accuracy_m + RIVER_M)
    };
    // A point in the wrong country is told as such.
    if area.countries.len() == 1 && area.countries.iter().all(is_outside) {
        return;
    }
    let away_m = |position: LonLat| farthest_m(area.kind, &borders, position, view);
    let Some(too_far_m) = away_m(position).filter(|away| *away > limit_m) else { return };
    if view.is_excused(&area.id, Excusable::FarFromBorder, report) {
        return;
    }
    let names: Vec<String> = borders.iter().map(|[one, other]| format!("{one}-{other}")).collect();
    let message = format!(
        "{} lies {} from the border {}, farther than {}",
        area.name,
        kilometres(too_far_m),
        names.join(" or "),
        kilometres(limit_m)
    );
    let is_near = |position| away_m(position).is_some_and(|away| away <= limit_m);
    let hint = mended(position, is_near).unwrap_or_else(|| {
        "mend its point or its countries; if it is right, add an [[exception]] to checks.toml".to_owned()
    });
    report.error(item.at, "position", message, hint);
}

/// How far an area may lie from which borders, in metres; none for kinds that may lie anywhere.
fn limit_of(area: &Area) -> Option<(f64, Vec<[Country; 2]>)> {
    let across = || {
        let pairs = area.countries.iter().flat_map(|own| area.neighbours.iter().map(|other| [*own, *other]));
        pairs.collect()
    };
    let between = |countries: Vec<Country>| {
        let others = |place: usize| countries[place + 1..].iter();
        let pairs = countries.iter().enumerate();
        pairs.flat_map(|(place, one)| others(place).map(|other| [*one, *other])).collect()
    };
    match area.kind {
        AreaKind::TwinCity => Some((TWIN_CITY_M, across())),
        AreaKind::Municipality => Some((DISTRICT_M, across())),
        AreaKind::Crossing => {
            Some((CROSSING_M.max(area.accuracy_m.unwrap_or_default()), between(area.countries.clone())))
        }
        AreaKind::Dispute => {
            let mut countries: Vec<Country> =
                area.countries.iter().copied().chain(area.claims.iter().map(|claim| claim.country)).collect();
            countries.sort_unstable();
            countries.dedup();
            Some((DISPUTE_M.max(area.reach_m.unwrap_or_default()), between(countries)))
        }
        _ => None,
    }
}

/// How far a position lies from the borders that it must be near: from each of a city's or a district's, from one
/// of a crossing's or a dispute's. `None` where no such border is known.
fn farthest_m(kind: AreaKind, borders: &[[Country; 2]], position: LonLat, view: &View<'_>) -> Option<f64> {
    let distances = borders.iter().filter_map(|border| view.ground.border_m(*border, position));
    match kind {
        AreaKind::TwinCity | AreaKind::Municipality => distances.max_by(f64::total_cmp),
        _ => distances.min_by(f64::total_cmp),
    }
}

fn codes(countries: &[Country]) -> String {
    countries.iter().map(Country::code).collect::<Vec<_>>().join(" or ")
}

/// Every exception excuses something. To be run last.
pub(super) fn check_exceptions(view: &View<'_>, report: &mut Report<'_>) {
    for (number, item) in view.draft.exceptions.iter().enumerate() {
        if view.area(&item.value.area).is_some() && !report.used_exceptions.contains(&number) {
            let message = format!("\"{}\" passes this check: it needs no exception", item.value.area);
            report.warning(item.at, "check", message, "take the exception out");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{CHECKS, problems};

    #[test]
    fn a_twin_city_far_from_the_border_is_told_unless_it_is_excused() {
        let far = ("areas/a.geojson", "[-70.03, -4.38]", "[-65.0, -3.3]");
        let found = problems(&[far]);
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(
            found[0].starts_with("areas/a.geojson:10:49: error: Benjamin Constant lies 55"),
            "{found:#?}"
        );
        assert!(
            found[0].contains("km from the border BR-PE, farther than 30 km\n  help: mend"),
            "{found:#?}"
        );
        let exception = format!("{CHECKS}{EXCEPTION}");
        assert_eq!(problems(&[far, ("checks.toml", CHECKS, &exception)]), Vec::<String>::new());
        let idle = problems(&[("checks.toml", CHECKS, &exception)]).concat();
        assert!(idle.contains("warning: \"br/twin-city/benjamin-constant\" passes this check"), "{idle}");
    }

    const EXCEPTION: &str = "[[exception]]\narea = \"br/twin-city/benjamin-constant\"\ncheck = \"far-from-border\"\n\
        reason = \"Its territory touches the border.\"\nsources = [\"mre\"]\nconfidence = \"high\"\n";

    #[test]
    fn a_crossing_off_the_line_is_told_with_the_mended_point() {
        let found = problems(&[("areas/z.geojson", "[-69.95, -4.23]", "[-4.23, -69.95]")]).concat();
        assert!(
            found.contains(
                "from the border PE-BR, farther than 3.0 km\n  help: did you mean [-69.95, -4.23]?"
            ),
            "{found}"
        );
        let found = problems(&[("areas/z.geojson", "[-69.95, -4.23]", "[-69.75, -4.23]")]).concat();
        assert!(found.contains("add an [[exception]]"), "{found}");
    }

    #[test]
    fn the_seat_of_a_district_may_lie_farther_but_not_anywhere() {
        let found = problems(&[("areas/z.geojson", "[-70.52, -3.91]", "[-74.2, -4.0]")]).concat();
        assert!(
            found.contains("error: Ramón Castilla lies 1") && found.contains("farther than 120 km"),
            "{found}"
        );
    }

    #[test]
    fn a_dispute_lies_near_the_line_it_is_about() {
        let found = problems(&[("areas/z.geojson", "[-70.0, -4.35]", "[-69.0, -4.9]")]).concat();
        assert!(
            found.contains("error: Isla") && found.contains("from the border BR-PE, farther than 20 km"),
            "{found}"
        );
    }

    #[test]
    fn a_country_without_a_common_border_is_no_neighbour() {
        let found = problems(&[(
            "areas/a.geojson",
            "\"neighbours\": [\"PE\", \"CO\"]",
            "\"neighbours\": [\"PE\", \"EC\"]",
        )]);
        assert!(found.concat().contains("5:89: error: EC is no neighbour of BR"), "{found:#?}");
    }
}
