//! No two items of a kind have one name: it is the same thing twice, or one of the names is wrong.

use std::collections::BTreeMap;

use super::{
    super::{
        load::At,
        model::{Area, Country},
    },
    report::Report,
    view::{View, as_written},
};
use crate::i18n::fold;

/// Runs the rules.
pub(super) fn check(view: &View<'_>, report: &mut Report<'_>) {
    check_areas(view, report);
    let draft = view.draft;
    let projects = draft.projects.iter().map(|item| (item.at, item.value.name.as_str(), String::new()));
    check_others(projects, "project", report);
    let actors = draft.actors.iter();
    let actors = actors.map(|item| {
        let codes: Vec<&str> = item.value.countries.iter().map(Country::code).collect();
        (item.at, item.value.name.as_str(), codes.join(" "))
    });
    check_others(actors, "actor", report);
}

/// Two areas of a kind that belong to one wider area, or to none, have different names.
fn check_areas(view: &View<'_>, report: &mut Report<'_>) {
    let mut by_name: BTreeMap<_, Vec<(At, &Area)>> = BTreeMap::new();
    for item in &view.draft.areas {
        let area = &item.value;
        by_name.entry((area.kind, fold(&area.name))).or_default().push((item.at, area));
    }
    for same in by_name.values() {
        for (place, (at, area)) in same.iter().enumerate() {
            let is_beside = |other: &Area| {
                let has_common_parent = area.part_of.iter().any(|id| other.part_of.contains(id));
                has_common_parent || (area.part_of.is_empty() && other.part_of.is_empty())
            };
            if let Some((first, _)) = same[..place].iter().find(|(_, other)| is_beside(other)) {
                let kind = as_written(&area.kind);
                let message = format!("a second {kind} here is called \"{}\"", area.name);
                let first = report.place(*first);
                report.error(
                    *at,
                    "name",
                    message,
                    format!("the other stands at {first}: is it the same one?"),
                );
            }
        }
    }
}

fn check_others<'d>(items: impl Iterator<Item = (At, &'d str, String)>, noun: &str, report: &mut Report<'_>) {
    let mut first_of: BTreeMap<(String, String), At> = BTreeMap::new();
    for (at, name, group) in items {
        let first = *first_of.entry((fold(name), group)).or_insert(at);
        if first != at {
            let hint = format!("the other stands at {}: is it the same one?", report.place(first));
            report.warning(at, "name", format!("a second {noun} is called \"{name}\""), hint);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::problems;

    #[test]
    fn two_twin_cities_of_one_state_and_name_are_told() {
        let found =
            problems(&[("areas/a.geojson", "\"name\": \"Benjamin Constant\"", "\"name\": \"TABATINGA\"")]);
        assert_eq!(
            found,
            [
                "areas/a.geojson:11:34: error: a second twin-city here is called \"TABATINGA\"\n  help: the other stands \
                 at areas/a.geojson:3: is it the same one?"
            ]
        );
    }

    #[test]
    fn two_actors_of_one_country_and_name_are_probably_one() {
        let found = problems(&[(
            "actors.toml",
            "name = \"Itamaraty\"",
            "name = \"Ministério das Relações Exteriores\"",
        )]);
        assert_eq!(
            found,
            [
                "actors.toml:15:8: warning: a second actor is called \"Ministério das Relações Exteriores\"\n  help: the \
                 other stands at actors.toml:1: is it the same one?"
            ]
        );
    }
}
