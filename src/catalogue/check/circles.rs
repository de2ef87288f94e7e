//! Nothing is a part of itself: the parts of areas and the parents of themes lead up and end.

use std::collections::BTreeMap;

use super::{
    super::{
        load::At,
        model::{Area, AreaId},
    },
    report::Report,
    view::View,
};

/// What an item says is above it, and where.
struct Link<'d> {
    at: At,
    field: String,
    above: &'d str,
}

type Links<'d> = BTreeMap<&'d str, Vec<Link<'d>>>;

/// Runs the rules.
pub(super) fn check(view: &View<'_>, report: &mut Report<'_>) {
    let draft = view.draft;
    let of_areas = |field: &str, ids: fn(&Area) -> Vec<&str>| {
        let mut links = Links::new();
        for item in &draft.areas {
            let above = ids(&item.value).into_iter().enumerate();
            let above =
                above.map(|(number, above)| Link { at: item.at, field: format!("{field}.{number}"), above });
            links.insert(item.value.id.as_str(), above.collect());
        }
        links
    };
    let part_of = of_areas("part_of", |area| area.part_of.iter().map(AreaId::as_str).collect());
    let consists_of = of_areas("consists_of", |area| area.consists_of.iter().map(AreaId::as_str).collect());
    let mut parents = Links::new();
    for item in &draft.themes {
        let above = item.value.parent.iter();
        let above = above.map(|id| Link { at: item.at, field: "parent".to_owned(), above: id.as_str() });
        parents.insert(item.value.id.as_str(), above.collect());
    }
    for links in [part_of, consists_of, parents] {
        for (id, own) in &links {
            // Each circle is told once, at the link out of its first identifier.
            for link in own {
                let Some(way) = way_back(id, link.above, &links) else { continue };
                if way.iter().all(|step| id <= step) {
                    let round: Vec<&str> = std::iter::once(*id).chain(way).collect();
                    let message = format!("\"{id}\" is a part of itself: {}", round.join(" → "));
                    report.error(link.at, &link.field, message, "take one of these steps out");
                }
            }
        }
    }
}

/// The shortest way from `from` up to `goal`, both included; none where it is not above.
fn way_back<'d>(goal: &str, from: &'d str, links: &Links<'d>) -> Option<Vec<&'d str>> {
    let mut came_from: BTreeMap<&str, Option<&str>> = BTreeMap::from([(from, None)]);
    let mut level = vec![from];
    while !level.is_empty() && !came_from.contains_key(goal) {
        let mut next = Vec::new();
        for id in level {
            for link in links.get(id).into_iter().flatten() {
                if !came_from.contains_key(link.above) {
                    came_from.insert(link.above, Some(id));
                    next.push(link.above);
                }
            }
        }
        level = next;
    }
    let (mut step, _) = came_from.get_key_value(goal)?;
    let mut way = vec![*step];
    while let Some(Some(before)) = came_from.get(step) {
        way.push(before);
        step = before;
    }
    way.reverse();
    Some(way)
}

#[cfg(test)]
mod tests {
    use super::super::testing::problems;

    #[test]
    fn a_circle_of_parts_is_told_once_with_its_steps() {
        let found = problems(&[("areas/z.geojson", "\"part_of\": []", "\"part_of\": [\"br/strip\"]")]);
        assert_eq!(
            found,
            [
                "areas/z.geojson:9:85: error: \"br/strip\" is a part of itself: br/strip → br/strip\n  help: take one of \
                 these steps out"
            ]
        );
    }

    #[test]
    fn a_theme_is_not_above_the_theme_above_it() {
        let found = problems(&[
            ("themes.toml", "id = \"health\"", "parent = \"water\"\nid = \"health\""),
            ("themes.toml", "id = \"water\"", "parent = \"health\"\nid = \"water\""),
        ]);
        assert_eq!(
            found,
            [
                "themes.toml:10:10: error: \"health\" is a part of itself: health → water → health\n  help: take one of \
                 these steps out"
            ]
        );
    }
}
