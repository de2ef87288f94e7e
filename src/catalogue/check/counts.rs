//! There are as many areas as the official lists give.

use std::collections::BTreeSet;

use jiff::{ToSpan, civil::Date};

use super::{
    super::model::{Area, ExpectedCount, PartialDate},
    report::Report,
    view::{View, as_written},
};

/// Runs the rules. An entry that cannot be read is missing from every count, so then none is made.
pub(super) fn check(view: &View<'_>, report: &mut Report<'_>) {
    for item in view.draft.counts.iter().filter(|_| view.is_whole) {
        let expected = &item.value;
        if expected.on.is_some() && expected.since.is_some() {
            let hint = "keep \"on\" for one day, or \"since\" for every day from then on";
            report.error(item.at, "since", "this counts on a day and since a day", hint);
            continue;
        }
        let counted: Vec<&Area> = view
            .draft
            .areas
            .iter()
            .map(|item| &item.value)
            .filter(|area| is_counted(area, expected))
            .collect();
        for day in days(expected, &counted) {
            let found = counted.iter().filter(|area| day.is_none_or(|day| area.is_valid_on(day))).count();
            if found == expected.value {
                continue;
            }
            let when = day.map(|day| format!(" on {day}")).unwrap_or_default();
            let message =
                format!("there are {found} {}{when}, and there must be {}", what(expected), expected.value);
            let hint = if found < expected.value {
                "look for one that was taken out, or whose kind, list or validity was changed"
            } else {
                "look for one that was added, or whose kind, list or validity was changed"
            };
            report.error(item.at, "value", message, hint);
            break;
        }
    }
}

fn is_counted(area: &Area, expected: &ExpectedCount) -> bool {
    expected.kind.is_none_or(|kind| area.kind == kind)
        && expected.country.is_none_or(|country| area.countries.contains(&country))
        && expected.list.as_ref().is_none_or(|list| area.lists.contains(list))
}

/// The days to count on: the one that is given; or the first and every later one on which something changes; or
/// no day in particular.
fn days(expected: &ExpectedCount, counted: &[&Area]) -> Vec<Option<Date>> {
    if let Some(on) = expected.on {
        return vec![Some(on.last_day())];
    }
    let Some(since) = expected.since.map(PartialDate::first_day) else {
        return vec![None];
    };
    let spans = counted.iter().flat_map(|area| &area.validity);
    let changes = spans.flat_map(|span| {
        let begins = span.from.map(PartialDate::first_day);
        let ends = span.to.map(|to| to.last_day().saturating_add(1.day()));
        [begins, ends]
    });
    let days: BTreeSet<Date> =
        changes.flatten().filter(|day| *day > since).chain(std::iter::once(since)).collect();
    days.into_iter().map(Some).collect()
}

/// What is counted, in a few words.
fn what(expected: &ExpectedCount) -> String {
    let kind =
        expected.kind.map_or_else(|| "areas".to_owned(), |kind| format!("of kind {}", as_written(&kind)));
    let country = expected.country.map(|country| format!(" in {country}")).unwrap_or_default();
    let list = expected.list.as_ref().map(|list| format!(" in the list \"{list}\"")).unwrap_or_default();
    format!("{kind}{country}{list}")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{CHECKS, problems};

    #[test]
    fn a_count_that_is_not_met_is_told() {
        assert_eq!(
            problems(&[("checks.toml", "value = 2", "value = 3")]),
            [
                "checks.toml:3:9: error: there are 2 of kind twin-city, and there must be 3\n  help: look for one that was \
                 taken out, or whose kind, list or validity was changed"
            ]
        );
        let list = "value = 2\nlist = \"br/cities\"";
        let found = problems(&[("checks.toml", "value = 2", list)]).concat();
        assert!(found.contains("there are 1 of kind twin-city in the list \"br/cities\", and"), "{found}");
    }

    #[test]
    fn a_count_is_made_on_its_day_or_every_day_since() {
        let with = |more: &str| problems(&[("checks.toml", CHECKS, &format!("{CHECKS}{more}"))]).concat();
        assert_eq!(with("since = \"1979-05-02\"\n"), "");
        assert!(with("since = \"1979-01\"\n").contains("there are 1 of kind twin-city on 1979-01-01, and"));
        assert!(with("on = \"1978\"\n").contains("there are 1 of kind twin-city on 1978-12-31, and"));
        assert_eq!(with("on = \"1979\"\n"), "");
        assert!(with("on = \"1979\"\nsince = \"1979\"\n").contains("this counts on a day and since a day"));
    }
}
