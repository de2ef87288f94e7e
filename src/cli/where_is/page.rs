//! What is at a point, for people.

use super::UnitAnswer;
use crate::cli::{
    page::Page,
    words::{Citations, Words},
};
use crate::{
    catalogue::model::AreaId,
    earth, i18n,
    index::{AreaHere, Certainty, Near, PROJECTS_WITHIN_M, PointReport},
};

/// The units of a file that hold the point.
#[derive(Debug)]
pub(super) struct FileUnits<'a> {
    /// The file.
    pub(super) file: String,
    /// The units.
    pub(super) units: &'a [UnitAnswer],
}

/// The report for people.
pub(super) fn page(report: &PointReport, own: Option<&FileUnits<'_>>, words: Words<'_>) -> Page {
    let messages = words.messages;
    let mut page = Page::new();
    let mut citations = Citations::new(words);
    let (position, date) = (words.position(report.point), words.day(report.date));
    page.title(&format!("{position} · {date}"));
    page.paragraph(match &report.country {
        Some(country) => messages.country(country.code()),
        None if report.at_sea => messages.text("where-at-sea"),
        None => messages.text("where-elsewhere"),
    });
    page.heading(messages.text("label-areas"));
    if report.areas.is_empty() {
        page.item(messages.text("details-nothing-here"));
    }
    for here in &report.areas {
        area(here, words, &mut citations, &mut page);
    }
    if let Some(own) = own {
        units(own, words, &mut page);
    }
    border_and_nearest(report, words, &mut page);
    if !report.projects.is_empty() {
        page.heading(messages.text("label-projects"));
        for id in report.projects.iter() {
            page.item(&words.project(id));
        }
    }
    if !report.projects_near.is_empty() {
        let within = i18n::length(PROJECTS_WITHIN_M, messages.lang());
        page.heading(&messages.text_with("where-projects-near", &[("distance", within.into())]));
        for near in &report.projects_near {
            let length = i18n::length(near.distance_m, messages.lang());
            page.item(&words.labelled(&words.project(&near.id), &length));
        }
    }
    if !report.instruments.is_empty() {
        page.heading(messages.text("label-law"));
        for id in report.instruments.iter() {
            page.item(&words.instrument(id));
        }
    }
    citations.write(&mut page);
    page
}

/// An area that holds the point or may hold it, and why it is what it is.
fn area(here: &AreaHere, words: Words<'_>, citations: &mut Citations<'_>, page: &mut Page) {
    let messages = words.messages;
    let kind = messages.name_of("area-kind", &here.kind);
    page.item(&format!("{} – {kind}", words.area(&here.id)));
    let distance = i18n::length(here.distance_to_limit_m, messages.lang());
    let accuracy = i18n::length(here.accuracy_m, messages.lang());
    page.detail(&match here.status {
        Certainty::Inside => messages
            .text_with("where-inside", &[("distance", distance.into()), ("accuracy", accuracy.into())]),
        Certainty::Uncertain => messages
            .text_with("where-uncertain", &[("distance", distance.into()), ("accuracy", accuracy.into())]),
    });
    if let Some(area) = words.catalogue.area(&here.id) {
        page.detail(&citations.cite(&area.sources, area.confidence));
    }
}

/// The units of a file that hold the point.
fn units(own: &FileUnits<'_>, words: Words<'_>, page: &mut Page) {
    let messages = words.messages;
    page.heading(&messages.text_with("where-units", &[("file", own.file.as_str().into())]));
    if own.units.is_empty() {
        page.item(messages.text("where-units-none"));
    }
    for unit in own.units {
        page.item(&match &unit.id {
            Some(id) if *id != unit.name => format!("{} ({id})", unit.name),
            _ => unit.name.clone(),
        });
        if let Some(distance_m) = unit.distance_to_limit_m {
            let distance = i18n::length(distance_m, messages.lang());
            page.detail(&messages.text_with("where-unit-inside", &[("distance", distance.into())]));
        }
    }
}

/// How far the border is, and what is nearest.
fn border_and_nearest(report: &PointReport, words: Words<'_>, page: &mut Page) {
    let messages = words.messages;
    let mut facts: Vec<(&str, String)> = Vec::new();
    if let Some(border) = &report.border {
        let meeting: Vec<&str> =
            border.meeting.iter().map(|country| messages.country(country.code())).collect();
        let distance = distance(border.distance_m, border.bearing_deg, words);
        let told = words.labelled(&meeting.join(" – "), &distance);
        facts.push((messages.text("area-kind-border"), told));
    }
    if let Some(edge) = &report.strip_edge {
        let key = if edge.signed_distance_m < 0.0 { "where-edge-outside" } else { "where-edge-inside" };
        let length = i18n::length(edge.signed_distance_m.abs(), messages.lang());
        let told = messages.text_with(key, &[("distance", length.into())]);
        facts.push((messages.text("where-edge"), words.labelled(&words.area(&edge.area), &told)));
    }
    for (key, near) in [
        ("area-kind-twin-city", &report.nearest.twin_city),
        ("area-kind-municipality", &report.nearest.municipality),
        ("area-kind-crossing", &report.nearest.crossing),
    ] {
        if let Some(near) = near {
            let told = words.labelled(&words.area(&near.id), &towards(near, report, words));
            facts.push((messages.text(key), told));
        }
    }
    if !facts.is_empty() {
        page.heading(messages.text("label-nearest"));
        page.facts(&facts);
    }
}

/// How far and in which direction an area's seat lies.
fn towards(near: &Near, report: &PointReport, words: Words<'_>) -> String {
    let seat = |id: &AreaId| words.catalogue.area(id).and_then(|area| area.position);
    match seat(&near.id) {
        Some(seat) => distance(near.distance_m, earth::bearing_deg(report.point, seat), words),
        None => i18n::length(near.distance_m, words.messages.lang()),
    }
}

fn distance(distance_m: f64, bearing_deg: f64, words: Words<'_>) -> String {
    let length = i18n::length(distance_m, words.messages.lang());
    let bearing = words.messages.bearing(bearing_deg);
    words.messages.text_with("where-distance", &[("distance", length.into()), ("bearing", bearing.into())])
}
