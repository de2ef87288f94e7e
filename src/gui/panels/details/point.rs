//! What is at a point: the zones it lies in, how sure that is, the border, what is near.

use egui::{RichText, Ui};

use crate::{
    command::Queue,
    gui::{
        View,
        widgets::{card, chip, fact_row, section, subject_link},
    },
    i18n,
    index::{AreaHere, Certainty, Near, PointReport},
    state::Subject,
};

/// Draws the report.
pub(super) fn report_ui(ui: &mut Ui, report: &PointReport, view: &View<'_>, queue: &mut Queue) {
    let (lang, messages, palette) = (view.lang(), view.messages, &view.palette);
    match &report.country {
        Some(country) => ui.label(RichText::new(messages.country(country.code())).strong()),
        None => ui.label(messages.text("point-at-sea")),
    };
    if report.areas.is_empty() {
        ui.label(messages.text("details-nothing-here"));
    }
    for here in &report.areas {
        card(ui, palette, |ui| area_ui(ui, here, view, queue));
    }
    if let Some(border) = &report.border {
        section(ui, messages.text("label-border"), palette);
        let countries: Vec<_> =
            border.meeting.iter().map(|country| messages.country(country.code())).collect();
        ui.label(format!(
            "{} · {} · {}",
            i18n::length(border.distance_m, lang),
            messages.bearing(border.bearing_deg),
            countries.join(" – ")
        ));
    }
    section(ui, messages.text("label-nearest"), palette);
    for (key, near) in [
        ("area-kind-twin-city", &report.nearest.twin_city),
        ("area-kind-municipality", &report.nearest.municipality),
        ("area-kind-crossing", &report.nearest.crossing),
    ] {
        if let Some(near) = near {
            near_ui(ui, messages.text(key), near, view, queue);
        }
    }
}

/// One area that holds the point, or may hold it.
fn area_ui(ui: &mut Ui, here: &AreaHere, view: &View<'_>, queue: &mut Queue) {
    let (lang, messages, palette) = (view.lang(), view.messages, &view.palette);
    ui.horizontal_wrapped(|ui| {
        let name = view.known.catalogue.area(&here.id).map_or(here.name.as_str(), |area| area.name_in(lang));
        subject_link(ui, name, Subject::Area(here.id.clone()), view, queue);
        match here.status {
            Certainty::Inside => chip(ui, messages.text("certainty-inside"), palette.good),
            Certainty::Uncertain => chip(ui, messages.text("certainty-uncertain"), palette.caution),
        }
    });
    let limit = i18n::length(here.distance_to_limit_m, lang);
    let accuracy = i18n::length(here.accuracy_m, lang);
    let text = messages.text_with(
        "point-limit",
        &[("limit", limit.as_str().into()), ("accuracy", accuracy.as_str().into())],
    );
    ui.label(RichText::new(text).small().color(palette.muted));
    for instrument in here.instruments.iter().filter_map(|id| view.known.catalogue.instrument(id)) {
        let title = instrument.exonyms.get(lang).unwrap_or(&instrument.title);
        subject_link(ui, title, Subject::Instrument(instrument.id.clone()), view, queue);
    }
}

fn near_ui(ui: &mut Ui, label: &str, near: &Near, view: &View<'_>, queue: &mut Queue) {
    let Some(area) = view.known.catalogue.area(&near.id) else { return };
    fact_row(ui, label, &view.palette, |ui| {
        subject_link(ui, area.name_in(view.lang()), Subject::Area(near.id.clone()), view, queue);
        ui.label(i18n::length(near.distance_m, view.lang()));
    });
}
