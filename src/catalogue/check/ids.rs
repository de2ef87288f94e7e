//! Every identifier that an item names exists, and is named once in its list.

use std::collections::BTreeSet;

use super::{
    super::{
        load::{At, Draft},
        model::{ActorId, AreaId, InstrumentId, ListId, ProjectId, Scope, ThemeId},
        nearest::nearest,
    },
    report::Report,
    view::{Target, View, as_written},
    walk,
};

/// An identifier in a field of an item.
struct Named<'d> {
    at: At,
    field: String,
    target: Target,
    id: &'d str,
}

/// Runs the rules.
pub(super) fn check(view: &View<'_>, report: &mut Report<'_>) {
    for named in all(view.draft).iter().filter(|named| !view.exists(named.target, named.id)) {
        let noun = named.target.noun();
        let hint = match nearest(named.id, view.ids(named.target)) {
            Some(meant) => format!("did you mean \"{meant}\"?"),
            None => format!("add an entry with this id, or name another {noun}"),
        };
        report.error(named.at, &named.field, format!("there is no {noun} \"{}\"", named.id), hint);
    }
    check_twice(view.draft, report);
    check_scopes(view, report);
}

/// Nothing is named twice in one list.
fn check_twice(draft: &Draft, report: &mut Report<'_>) {
    let mut seen = BTreeSet::new();
    for named in all(draft) {
        let Some((list, place)) = named.field.rsplit_once('.') else { continue };
        if place.parse::<usize>().is_ok() && !seen.insert((named.at, list.to_owned(), named.id)) {
            let message = format!("\"{}\" is named twice in \"{list}\"", named.id);
            report.error(named.at, &named.field, message, "take one of the two out");
        }
    }
}

/// An instrument for all areas of a kind and country has such areas.
fn check_scopes(view: &View<'_>, report: &mut Report<'_>) {
    for item in view.draft.instruments.iter().filter(|_| view.is_whole) {
        for (number, scope) in item.value.applies_to.iter().enumerate() {
            let Scope::Kind { kind, country } = scope else { continue };
            if !view.areas_of_kind(*kind).any(|area| area.value.countries.contains(country)) {
                let message = format!("there is no {} in {country}", as_written(kind));
                let hint = "name a kind of area and a country that has some";
                report.error(item.at, &format!("applies_to.{number}"), message, hint);
            }
        }
    }
}

/// All identifiers that items name.
fn all(draft: &Draft) -> Vec<Named<'_>> {
    let mut found = of_areas(draft);
    found.extend(of_instruments(draft));
    found.extend(of_projects(draft));
    found.extend(of_statements(draft));
    for list in walk::sources(draft) {
        found.extend(list.value.iter().enumerate().map(|(number, id)| Named {
            at: list.at,
            field: format!("{}.{number}", list.field),
            target: Target::Source,
            id: id.as_str(),
        }));
    }
    let mut add = |at: At, field: &str, target, id| {
        found.push(Named { at, field: field.to_owned(), target, id });
    };
    for item in &draft.themes {
        if let Some(parent) = &item.value.parent {
            add(item.at, "parent", Target::Theme, parent.as_str());
        }
    }
    for item in &draft.figures {
        add(item.at, "area", Target::Area, item.value.area.as_str());
    }
    for item in &draft.counts {
        if let Some(list) = &item.value.list {
            add(item.at, "list", Target::List, list.as_str());
        }
    }
    for item in &draft.exceptions {
        add(item.at, "area", Target::Area, item.value.area.as_str());
    }
    found
}

/// The identifiers of one list.
fn listed<'d>(at: At, field: &str, target: Target, ids: impl IntoIterator<Item = &'d str>) -> Vec<Named<'d>> {
    let ids = ids.into_iter().enumerate();
    ids.map(|(number, id)| Named { at, field: format!("{field}.{number}"), target, id }).collect()
}

fn of_areas(draft: &Draft) -> Vec<Named<'_>> {
    let mut found = Vec::new();
    for item in &draft.areas {
        let area = &item.value;
        found.extend(listed(item.at, "part_of", Target::Area, area.part_of.iter().map(AreaId::as_str)));
        let parts = area.consists_of.iter().map(AreaId::as_str);
        found.extend(listed(item.at, "consists_of", Target::Area, parts));
        found.extend(listed(item.at, "lists", Target::List, area.lists.iter().map(ListId::as_str)));
        for (number, span) in area.validity.iter().enumerate() {
            let field = format!("validity.{number}.by");
            let by = span.by.iter();
            found.extend(by.map(|id| Named {
                at: item.at,
                field: field.clone(),
                target: Target::Instrument,
                id: id.as_str(),
            }));
        }
    }
    found
}

fn of_instruments(draft: &Draft) -> Vec<Named<'_>> {
    let mut found = Vec::new();
    for item in &draft.instruments {
        let one = &item.value;
        found.extend(listed(item.at, "defines", Target::Area, one.defines.iter().map(AreaId::as_str)));
        for (number, scope) in one.applies_to.iter().enumerate() {
            if let Scope::Area { area } = scope {
                let field = format!("applies_to.{number}.area");
                found.push(Named { at: item.at, field, target: Target::Area, id: area.as_str() });
            }
        }
        for (field, ids) in
            [("amends", &one.amends), ("repeals", &one.repeals), ("implements", &one.implements)]
        {
            found.extend(listed(item.at, field, Target::Instrument, ids.iter().map(InstrumentId::as_str)));
        }
    }
    found
}

fn of_projects(draft: &Draft) -> Vec<Named<'_>> {
    let mut found = Vec::new();
    for item in &draft.projects {
        let one = &item.value;
        found.extend(listed(item.at, "areas", Target::Area, one.areas.iter().map(AreaId::as_str)));
        found.extend(listed(item.at, "themes", Target::Theme, one.themes.iter().map(ThemeId::as_str)));
        let instruments = one.instruments.iter().map(InstrumentId::as_str);
        found.extend(listed(item.at, "instruments", Target::Instrument, instruments));
        found.extend(one.actors.iter().enumerate().map(|(number, participant)| Named {
            at: item.at,
            field: format!("actors.{number}.actor"),
            target: Target::Actor,
            id: participant.actor.as_str(),
        }));
    }
    found
}

fn of_statements(draft: &Draft) -> Vec<Named<'_>> {
    let mut found = Vec::new();
    for item in &draft.slides {
        for (number, one) in item.value.statements.iter().enumerate() {
            let mut add = |field: &str, target, ids: Vec<_>| {
                found.extend(listed(item.at, &format!("statements.{number}.{field}"), target, ids));
            };
            add("areas", Target::Area, one.areas.iter().map(AreaId::as_str).collect());
            add(
                "instruments",
                Target::Instrument,
                one.instruments.iter().map(InstrumentId::as_str).collect(),
            );
            add("projects", Target::Project, one.projects.iter().map(ProjectId::as_str).collect());
            add("actors", Target::Actor, one.actors.iter().map(ActorId::as_str).collect());
            add("themes", Target::Theme, one.themes.iter().map(ThemeId::as_str).collect());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::testing::problems;

    #[test]
    fn a_dead_id_is_told_with_the_nearest_that_exists() {
        assert_eq!(
            problems(&[("law/br.toml", "area = \"br/strip\"", "area = \"br/stripe\"")]),
            ["law/br.toml:12:24: error: there is no area \"br/stripe\"\n  help: did you mean \"br/strip\"?"]
        );
        assert_eq!(
            problems(&[("projects/p.toml", "actor = \"br/mre\"", "actor = \"xy/office\"")]),
            [
                "projects/p.toml:7:21: error: there is no actor \"xy/office\"\n  help: add an entry with this id, or \
                 name another actor"
            ]
        );
    }

    #[test]
    fn ids_of_every_kind_are_looked_up() {
        let dead = |path, from, to| problems(&[(path, from, to)]).concat();
        let cases = [
            ("areas/a.geojson", "\"by\": \"br/lei-1979\"", "\"by\": \"br/lei-1978\"", "instrument"),
            ("areas/a.geojson", "\"lists\": [\"br/cities\"]", "\"lists\": [\"br/citis\"]", "list"),
            ("projects/p.toml", "themes = [\"health\"]", "themes = [\"helth\"]", "theme"),
            ("projects/p.toml", "sources = [\"mre\"]", "sources = [\"mri\"]", "source"),
            ("deck.toml", "projects = [\"pe-br/works\"]", "projects = [\"pe-br/work\"]", "project"),
            ("figures.toml", "area = \"br/strip\"", "area = \"br/strap\"", "area"),
        ];
        for (path, from, to, noun) in cases {
            let found = dead(path, from, to);
            assert!(found.contains(&format!("error: there is no {noun} \"")), "{path}: {found}");
            assert!(found.contains("did you mean"), "{path}: {found}");
        }
    }

    #[test]
    fn an_id_named_twice_in_a_list_is_told() {
        assert_eq!(
            problems(&[("projects/p.toml", "themes = [\"health\"]", "themes = [\"health\", \"health\"]")]),
            [
                "projects/p.toml:8:21: error: \"health\" is named twice in \"themes\"\n  help: take one of the two out"
            ]
        );
    }

    #[test]
    fn a_scope_without_an_area_is_told() {
        let scope = ("law/br.toml", "{ area = \"br/strip\" }", "{ kind = \"strip\", country = \"PE\" }");
        assert_eq!(
            problems(&[scope]),
            [
                "law/br.toml:12:15: error: there is no strip in PE\n  help: name a kind of area and a country that has \
                 some"
            ]
        );
    }
}
