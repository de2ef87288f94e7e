//! Each kind of area has what its kind needs, and nothing of another kind.

use std::collections::BTreeSet;

use super::{
    super::{
        load::Item,
        model::{Area, AreaKind, Country},
    },
    report::Report,
    view::{View, as_written},
};

/// Runs the rules.
pub(super) fn check(view: &View<'_>, report: &mut Report<'_>) {
    for item in &view.draft.areas {
        check_countries(item, report);
        match item.value.kind {
            AreaKind::TwinCity if item.value.faces.is_empty() => {
                let hint = "name in \"faces\" the city across the border, with its country and position";
                report.error(item.at, "faces", "this twin city faces no city", hint);
            }
            AreaKind::Crossing => check_sides(item, report),
            AreaKind::Dispute => check_claims(item, report),
            _ => {}
        }
        check_point(item, report);
        check_kind(item, report);
    }
}

/// How many countries an area of a kind lies in.
fn check_countries(item: &Item<Area>, report: &mut Report<'_>) {
    let countries: BTreeSet<Country> = item.value.countries.iter().copied().collect();
    let expected = match item.value.kind {
        AreaKind::Crossing | AreaKind::Border => 2,
        AreaKind::IntegrationZone | AreaKind::Dispute => 0,
        _ => 1,
    };
    let kind = as_written(&item.value.kind);
    if countries.is_empty() || (expected > 0 && countries.len() != expected) {
        let message = format!("this {kind} lies in {} countries", countries.len());
        let hint = match expected {
            0 => "name them in \"countries\"",
            1 => "name its own country in \"countries\" and those across the border in \"neighbours\"",
            _ => "name the two countries on either side in \"countries\"",
        };
        report.error(item.at, "countries", message, hint);
    }
    for (number, neighbour) in item.value.neighbours.iter().enumerate() {
        if countries.contains(neighbour) {
            let message = format!("{neighbour} is its own country and its neighbour");
            let hint = "name the country across the border";
            report.error(item.at, &format!("neighbours.{number}"), message, hint);
        }
    }
    for (number, place) in item.value.faces.iter().enumerate() {
        if !item.value.neighbours.contains(&place.country) {
            let message =
                format!("{} is in {}, which is not among the neighbours", place.name, place.country);
            let hint = "mend the country, or add it to \"neighbours\"";
            report.error(item.at, &format!("faces.{number}.country"), message, hint);
        }
    }
}

/// A crossing that is described has two sides, one in each country.
fn check_sides(item: &Item<Area>, report: &mut Report<'_>) {
    let Some(facts) = &item.value.crossing else { return };
    let of = |countries: &mut dyn Iterator<Item = Country>| {
        let mut countries: Vec<Country> = countries.collect();
        countries.sort_unstable();
        countries
    };
    let sides = of(&mut facts.sides.iter().map(|side| side.country));
    if sides != of(&mut item.value.countries.iter().copied()) {
        let hint = "name two sides, the town or post in each of its two countries";
        report.error(item.at, "crossing.sides", "the sides are not one in each of its countries", hint);
    }
    if facts.status_as_of.is_some() && facts.status.is_none() {
        let hint = "add \"status\", or take \"status_as_of\" out";
        report.error(item.at, "crossing.status_as_of", "there is a date for no status", hint);
    }
}

/// A dispute has claims of two countries, or says why there is only one.
fn check_claims(item: &Item<Area>, report: &mut Report<'_>) {
    let area = &item.value;
    let claimants: BTreeSet<Country> = area.claims.iter().map(|claim| claim.country).collect();
    if claimants.len() < area.claims.len() {
        let hint = "write what a country holds in one claim";
        report.error(item.at, "claims", "two claims are of one country", hint);
    } else if claimants.is_empty() || (claimants.len() == 1 && area.gist.is_none()) {
        let message = format!("this dispute has {} claims", claimants.len());
        let hint = "give the claims of two countries, or one and a \"gist\" that says why there is no other";
        report.error(item.at, "claims", message, hint);
    }
}

/// What is known by a point has one, and says how exact it is.
fn check_point(item: &Item<Area>, report: &mut Report<'_>) {
    let area = &item.value;
    let is_point = matches!(
        area.kind,
        AreaKind::TwinCity | AreaKind::Municipality | AreaKind::Crossing | AreaKind::Dispute
    );
    let kind = as_written(&area.kind);
    match area.position {
        None if is_point => {
            let hint =
                "give it a \"geometry\": { \"type\": \"Point\", \"coordinates\": [longitude, latitude] }";
            report.error(item.at, "position", format!("this {kind} has no point"), hint);
        }
        Some(_) if !is_point => {
            let hint = "write \"geometry\": null: its limit is in the program";
            report.error(item.at, "position", format!("a {kind} is not known by a point"), hint);
        }
        Some(_) if area.accuracy_m.is_none() => {
            let hint = "say in \"accuracy_m\" how many metres its point may lie from the truth";
            report.error(item.at, "accuracy_m", "nothing says how exact its point is", hint);
        }
        _ => {}
    }
}

/// What only one kind of area has is not given for another.
fn check_kind(item: &Item<Area>, report: &mut Report<'_>) {
    let area = &item.value;
    let own = [
        ("faces", !area.faces.is_empty(), AreaKind::TwinCity),
        ("crossing", area.crossing.is_some(), AreaKind::Crossing),
        ("claims", !area.claims.is_empty(), AreaKind::Dispute),
        ("reach_m", area.reach_m.is_some(), AreaKind::Dispute),
        ("tier", area.tier.is_some(), AreaKind::Municipality),
    ];
    for (field, is_given, kind) in own {
        if is_given && area.kind != kind {
            let message =
                format!("\"{field}\" is for a {}, not for a {}", as_written(&kind), as_written(&area.kind));
            report.error(item.at, field, message, "take it out, or mend the kind");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::problems;

    #[test]
    fn a_twin_city_faces_a_city_of_a_neighbour() {
        let faces = "\"faces\": [{ \"name\": \"Islandia\", \"country\": \"PE\", \"position\": [-70.02, -4.36], \
                     \"sources\": [\"mre\"], \"confidence\": \"low\" }]";
        assert_eq!(
            problems(&[("areas/a.geojson", faces, "\"faces\": []")]),
            [
                "areas/a.geojson:13:14: error: this twin city faces no city\n  help: name in \"faces\" the city across the \
                 border, with its country and position"
            ]
        );
        let found =
            problems(&[("areas/a.geojson", "\"neighbours\": [\"PE\", \"CO\"]", "\"neighbours\": [\"CO\"]")]);
        assert!(
            found.concat().contains("Santa Rosa is in PE, which is not among the neighbours"),
            "{found:#?}"
        );
    }

    #[test]
    fn a_crossing_has_two_countries_and_a_side_in_each() {
        let side = "{ \"name\": \"Tabatinga\", \"country\": \"BR\" }";
        let other = "{ \"name\": \"Tabatinga\", \"country\": \"PE\" }";
        assert_eq!(
            problems(&[("areas/z.geojson", side, other)]),
            [
                "areas/z.geojson:17:46: error: the sides are not one in each of its countries\n  help: name two sides, the \
                 town or post in each of its two countries"
            ]
        );
        let name = "\"Santa Rosa-Tabatinga\", \"countries\": [\"PE\", \"BR\"]";
        let found =
            problems(&[("areas/z.geojson", name, "\"Santa Rosa-Tabatinga\", \"countries\": [\"BR\"]")])
                .concat();
        assert!(found.contains("error: this crossing lies in 1 countries"), "{found}");
    }

    #[test]
    fn a_dispute_has_two_claims_or_a_note() {
        let claim = "{ \"country\": \"BR\", \"gist\"";
        let found = problems(&[("areas/z.geojson", claim, "{ \"country\": \"PE\", \"gist\"")]).concat();
        assert!(found.contains("error: two claims are of one country"), "{found}");
    }

    #[test]
    fn a_point_has_an_accuracy_and_a_state_has_no_point() {
        let found = problems(&[("areas/z.geojson", ", \"accuracy_m\": 1000", "")]).concat();
        assert!(found.contains("error: nothing says how exact its point is"), "{found}");
        let point = "\"br/state/ac\", \"geometry\": { \"type\": \"Point\", \"coordinates\": [-70.1, -9.2] }";
        let found = problems(&[("areas/z.geojson", "\"br/state/ac\", \"geometry\": null", point)]).concat();
        assert!(found.contains("error: a state is not known by a point"), "{found}");
    }

    #[test]
    fn what_is_of_another_kind_is_told() {
        let found = problems(&[(
            "areas/z.geojson",
            "\"name\": \"Acre\"",
            "\"tier\": \"district\", \"name\": \"Acre\"",
        )]);
        assert_eq!(
            found,
            [
                "areas/z.geojson:7:30: error: \"tier\" is for a municipality, not for a state\n  help: take it out, or mend \
                 the kind"
            ]
        );
    }
}
