//! Numbers fit what they measure: the right unit, a plausible size.

use super::{
    super::{
        load::Item,
        model::{Area, AreaKind, Figure, Measure, Unit},
    },
    report::Report,
    view::{View, as_written},
};

/// What the accuracy of a point or a limit may be, in metres.
const ACCURACY_M: [f64; 2] = [1.0, 50_000.0];
/// How high a seat may lie, in metres.
const ALTITUDE_M: [f64; 2] = [-50.0, 6_000.0];
/// How far a dispute about a line may reach, in metres.
const REACH_M: [f64; 2] = [100.0, 100_000.0];
/// By which factor two measures of one thing may differ: how finely a river is followed makes much of it.
const FACTOR: f64 = 2.0;
/// No border of the world is longer, in kilometres.
const LONGEST_KM: f64 = 20_000.0;
/// More people than the Americas have.
const MOST_PEOPLE: f64 = 1.2e9;

/// Runs the rules.
pub(super) fn check(view: &View<'_>, report: &mut Report<'_>) {
    for item in &view.draft.figures {
        check_unit(item, report);
        check_size(item, view, report);
    }
    for item in &view.draft.areas {
        let area = &item.value;
        for (field, value, [least, most]) in [
            ("accuracy_m", area.accuracy_m, ACCURACY_M),
            ("altitude_m", area.altitude_m, ALTITUDE_M),
            ("reach_m", area.reach_m, REACH_M),
        ] {
            if let Some(value) = value.filter(|value| !(least..=most).contains(value)) {
                let message = format!("{value} m is no plausible \"{field}\"");
                let hint = format!("it lies between {least} and {most} metres; 5 km are 5000");
                report.error(item.at, field, message, hint);
            }
        }
    }
}

/// The unit of a measure.
fn unit_of(measure: Measure) -> Unit {
    match measure {
        Measure::Area | Measure::AreaInStrip => Unit::SquareKilometres,
        Measure::ShareOfCountry => Unit::Percent,
        Measure::Population => Unit::Inhabitants,
        Measure::BorderLength | Measure::Width => Unit::Kilometres,
        Measure::Municipalities
        | Measure::MunicipalitiesOnTheLine
        | Measure::SeatsInStrip
        | Measure::TwinCities
        | Measure::Provinces
        | Measure::Regions => Unit::Count,
    }
}

fn check_unit(item: &Item<Figure>, report: &mut Report<'_>) {
    let figure = &item.value;
    let right = unit_of(figure.measure);
    if figure.unit != right {
        let (measure, unit) = (as_written(&figure.measure), as_written(&figure.unit));
        let message = format!("\"{measure}\" is not measured in {unit}");
        report.error(item.at, "unit", message, format!("give it in {}", as_written(&right)));
    }
}

fn check_size(item: &Item<Figure>, view: &View<'_>, report: &mut Report<'_>) {
    let figure = &item.value;
    let value = figure.value;
    let is_whole_number = matches!(unit_of(figure.measure), Unit::Count | Unit::Inhabitants);
    if !value.is_finite() || value < 0.0 {
        report.error(item.at, "value", format!("{value} is no plausible figure"), "write a positive number");
    } else if is_whole_number && value.fract() != 0.0 {
        let hint = "a count has no fraction: is a thousands separator written as a point?";
        report.error(item.at, "value", format!("{value} is no whole number"), hint);
    } else if let Some((message, hint)) =
        view.area(&figure.area).and_then(|area| size_fault(figure, area, view))
    {
        report.error(item.at, "value", message, hint);
    }
}

/// What is wrong with the size of a figure about an area, and what to do.
fn size_fault(figure: &Figure, area: &Area, view: &View<'_>) -> Option<(String, String)> {
    let value = figure.value;
    let country = area.countries.first().copied();
    match figure.measure {
        Measure::ShareOfCountry => (value > 100.0).then(|| {
            (format!("{value} % is more than the whole"), "a share lies between 0 and 100".to_owned())
        }),
        Measure::Population => (value > MOST_PEOPLE).then(|| {
            (
                format!("{value} people are more than the Americas have"),
                "count people, not thousands".to_owned(),
            )
        }),
        Measure::Area | Measure::AreaInStrip => {
            let country_km2: f64 =
                area.countries.iter().filter_map(|one| view.ground.country_km2(*one)).sum();
            if country_km2 > 0.0 && value > country_km2 * 1.05 {
                let message = format!("{value} km2 is more than the whole country's {country_km2:.0} km2");
                return Some((message, "give it in km2, not in hectares or m2".to_owned()));
            }
            let is_whole = figure.measure == Measure::Area;
            let own_km2 = view.ground.area_km2(area.id.as_str()).filter(|_| is_whole)?;
            differs(value, own_km2, "km2")
        }
        Measure::BorderLength | Measure::Width if value > LONGEST_KM => {
            let message = format!("{value} km is too long");
            Some((message, format!("is it in metres? then it is {} km", value / 1_000.0)))
        }
        Measure::BorderLength if area.kind == AreaKind::Border => {
            let other = area.countries.get(1).copied();
            let own_km = country.zip(other).and_then(|(one, other)| view.ground.border_km([one, other]))?;
            differs(value, own_km, "km")
        }
        _ => None,
    }
}

/// What to say where a figure differs too much from what the map measures.
fn differs(value: f64, measured: f64, unit: &str) -> Option<(String, String)> {
    if (measured / FACTOR..=measured * FACTOR).contains(&value) {
        return None;
    }
    let message = format!("{value} {unit} is far from the {measured:.0} {unit} on the map");
    let is_thousandfold = (measured * 1_000.0 / FACTOR..=measured * 1_000.0 * FACTOR).contains(&value);
    let hint = if is_thousandfold {
        format!("is it in metres? then it is {} {unit}", value / 1_000.0)
    } else {
        "mend the figure, or its area".to_owned()
    };
    Some((message, hint))
}

#[cfg(test)]
mod tests {
    use super::super::testing::problems;

    fn with_figure(from: &str, to: &str) -> String {
        problems(&[("figures.toml", from, to)]).concat()
    }

    #[test]
    fn a_share_is_in_per_cent_and_at_most_the_whole() {
        assert_eq!(
            with_figure("unit = \"%\"", "unit = \"km\""),
            "figures.toml:5:8: error: \"share-of-country\" is not measured in km\n  help: give it in %"
        );
        assert_eq!(
            with_figure("value = 16.6", "value = 166.0"),
            "figures.toml:4:9: error: 166 % is more than the whole\n  help: a share lies between 0 and 100"
        );
    }

    #[test]
    fn a_border_in_metres_is_told_with_its_kilometres() {
        let found = with_figure("value = 2995.0", "value = 2995000.0");
        assert_eq!(
            found,
            "figures.toml:14:9: error: 2995000 km is too long\n  help: is it in metres? then it is 2995 km"
        );
        let found = with_figure("value = 2995.0", "value = 299.5");
        assert!(found.contains("299.5 km is far from the 2") && found.contains("mend the figure"), "{found}");
    }

    #[test]
    fn an_area_is_no_larger_than_its_country() {
        let area = "measure = \"area\"\nvalue = 142_000_000.0\nunit = \"km2\"";
        let found = with_figure("measure = \"share-of-country\"\nvalue = 16.6\nunit = \"%\"", area);
        assert!(
            found.contains("figures.toml:4:9: error: 142000000 km2 is more than the whole country's 8"),
            "{found}"
        );
    }

    #[test]
    fn a_count_is_a_whole_number() {
        let count = "measure = \"municipalities\"\nvalue = 1.588\nunit = \"count\"";
        let found = with_figure("measure = \"share-of-country\"\nvalue = 16.6\nunit = \"%\"", count);
        assert!(found.starts_with("figures.toml:4:9: error: 1.588 is no whole number"), "{found}");
    }

    #[test]
    fn accuracy_altitude_and_reach_are_plausible_metres() {
        let found = problems(&[("areas/a.geojson", "\"accuracy_m\": 1500", "\"accuracy_m\": 0.5")]);
        assert_eq!(
            found,
            [
                "areas/a.geojson:5:110: error: 0.5 m is no plausible \"accuracy_m\"\n  help: it lies between 1 and 50000 \
                 metres; 5 km are 5000"
            ]
        );
        let found = problems(&[("areas/z.geojson", "\"reach_m\": 5000", "\"reach_m\": 5")]).concat();
        assert!(found.contains("error: 5 m is no plausible \"reach_m\""), "{found}");
        let high = "\"altitude_m\": 38270, \"accuracy_m\": 2000,";
        let found = problems(&[("areas/z.geojson", "\"accuracy_m\": 2000,", high)]).concat();
        assert!(found.contains("error: 38270 m is no plausible \"altitude_m\""), "{found}");
    }
}
