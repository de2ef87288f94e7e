//! What is at a point: the zones it lies in, how sure that is, the border, what is near.

use egui::{RichText, Sense, Stroke, Ui, accesskit::Live, pos2, vec2};

use super::own;

use crate::{
    catalogue::model::AreaKind,
    command::{Command, Queue},
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
    let answer = ui.label(sentence(report, view));
    // A screen reader says the answer as soon as it is there, wherever the focus is.
    ui.ctx().accesskit_node_builder(answer.id, |node| node.set_live(Live::Polite));
    copies_ui(ui, report, view, queue);
    for here in &report.areas {
        card(ui, palette, |ui| area_ui(ui, here, view, queue));
    }
    own::here_ui(ui, report.point, view);
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
    if let Some(edge) = &report.strip_edge {
        let distance = i18n::length(edge.signed_distance_m.abs(), lang);
        let key = if edge.signed_distance_m < 0.0 { "point-beyond-edge" } else { "point-within-edge" };
        ui.label(messages.text_with(key, &[("distance", distance.as_str().into())]));
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
    projects_near_ui(ui, report, view, queue);
}

/// The projects with a place near by, the nearest first.
fn projects_near_ui(ui: &mut Ui, report: &PointReport, view: &View<'_>, queue: &mut Queue) {
    if report.projects_near.is_empty() {
        return;
    }
    section(ui, view.messages.text("point-projects-near"), &view.palette);
    for near in &report.projects_near {
        let Some(project) = view.known.catalogue.project(&near.id) else { continue };
        let name = project.exonyms.get(view.lang()).unwrap_or(&project.name);
        subject_link(ui, name, Subject::Project(near.id.clone()), view, queue);
        let distance = i18n::length(near.distance_m, view.lang());
        ui.label(RichText::new(distance).small().color(view.palette.muted));
    }
}

/// What a pupil would say about the point.
fn sentence(report: &PointReport, view: &View<'_>) -> String {
    let (lang, messages) = (view.lang(), view.messages);
    let Some(border) = &report.border else { return messages.text("details-nothing-here").to_owned() };
    let distance = i18n::length(border.distance_m, lang);
    let countries = border
        .countries
        .iter()
        .map(|country| messages.country(country.code()))
        .collect::<Vec<_>>()
        .join(" – ");
    let strip = report.areas.iter().find(|here| here.kind == AreaKind::Strip);
    let zone =
        strip.and_then(|here| view.known.catalogue.area(&here.id)).map_or("", |area| area.name_in(lang));
    let accuracy = strip.map_or_else(String::new, |here| i18n::length(here.accuracy_m, lang));
    let key = match strip.map(|here| here.status) {
        Some(Certainty::Inside) => "point-inside",
        Some(Certainty::Uncertain) => "point-uncertain",
        None => "point-outside",
    };
    let args = [
        ("zone", zone.into()),
        ("distance", distance.as_str().into()),
        ("countries", countries.as_str().into()),
        ("accuracy", accuracy.as_str().into()),
    ];
    messages.text_with(key, &args)
}

/// Buttons that put the report on the clipboard: as text, as JSON, as a `geo:` address (RFC 5870).
fn copies_ui(ui: &mut Ui, report: &PointReport, view: &View<'_>, queue: &mut Queue) {
    let address = format!("geo:{:.6},{:.6}", report.point.lat_deg(), report.point.lon_deg());
    ui.horizontal_wrapped(|ui| {
        let mut copy_ui = |ui: &mut Ui, key: &str, text: &dyn Fn() -> Option<String>| {
            if ui.button(view.messages.text(key)).clicked()
                && let Some(text) = text()
            {
                queue.push(Command::Copy(text));
            }
        };
        copy_ui(ui, "point-copy-text", &|| Some(as_text(report, view)));
        copy_ui(ui, "point-copy-json", &|| serde_json::to_string_pretty(report).ok());
        copy_ui(ui, "point-copy-address", &|| Some(address.clone()));
    });
}

/// The report as plain text, one statement a line.
pub(super) fn as_text(report: &PointReport, view: &View<'_>) -> String {
    let (lang, messages, catalogue) = (view.lang(), view.messages, &view.known.catalogue);
    let (lat_deg, lon_deg) = (report.point.lat_deg(), report.point.lon_deg());
    let mut lines = vec![format!("{lat_deg:.6}, {lon_deg:.6} · {}", i18n::day(report.date, lang))];
    lines.extend(report.country.map(|country| messages.country(country.code()).to_owned()));
    lines.push(sentence(report, view));
    for here in &report.areas {
        let name = catalogue.area(&here.id).map_or(&*here.name, |area| area.name_in(lang));
        let status = view.word("certainty", &here.status);
        lines.push(format!("{name}: {status}; {}", limit_text(here, view)));
        let titles = here.instruments.iter().filter_map(|id| catalogue.instrument(id));
        lines.extend(titles.map(|one| format!("  {}", one.exonyms.get(lang).unwrap_or(&one.title))));
    }
    lines.extend(own::here_as_text(report.point, view));
    for near in [&report.nearest.twin_city, &report.nearest.municipality, &report.nearest.crossing]
        .into_iter()
        .flatten()
    {
        if let Some(area) = catalogue.area(&near.id) {
            let kind = view.word("area-kind", &area.kind);
            lines.push(format!("{kind}: {}, {}", area.name_in(lang), i18n::length(near.distance_m, lang)));
        }
    }
    lines.push(messages.text("map-credit").to_owned());
    lines.join("\n")
}

fn limit_text(here: &AreaHere, view: &View<'_>) -> String {
    let limit = i18n::length(here.distance_to_limit_m, view.lang());
    let accuracy = i18n::length(here.accuracy_m, view.lang());
    let args = [("limit", limit.as_str().into()), ("accuracy", accuracy.as_str().into())];
    view.messages.text_with("point-limit", &args)
}

/// A hatched bar over what cannot be told: a sign that needs no colour.
fn hatch_ui(ui: &mut Ui, view: &View<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HATCH_HEIGHT), Sense::hover());
    let painter = ui.painter().with_clip_rect(rect);
    let stroke = Stroke::new(1.5, view.palette.caution);
    let mut x = rect.left() - HATCH_HEIGHT;
    while x < rect.right() {
        painter.line_segment([pos2(x, rect.bottom()), pos2(x + HATCH_HEIGHT, rect.top())], stroke);
        x += HATCH_HEIGHT * 0.75;
    }
}

/// How high the hatched bar is, in points.
const HATCH_HEIGHT: f32 = 8.0;

/// One area that holds the point, or may hold it.
fn area_ui(ui: &mut Ui, here: &AreaHere, view: &View<'_>, queue: &mut Queue) {
    let (lang, messages, palette) = (view.lang(), view.messages, &view.palette);
    if here.status == Certainty::Uncertain {
        hatch_ui(ui, view);
    }
    ui.horizontal_wrapped(|ui| {
        let name = view.known.catalogue.area(&here.id).map_or(&*here.name, |area| area.name_in(lang));
        subject_link(ui, name, Subject::Area(here.id.clone()), view, queue);
        match here.status {
            Certainty::Inside => chip(ui, messages.text("certainty-inside"), palette.good),
            Certainty::Uncertain => chip(ui, messages.text("certainty-uncertain"), palette.caution),
        }
    });
    ui.label(RichText::new(limit_text(here, view)).small().color(palette.muted));
    if here.status == Certainty::Uncertain {
        ui.label(RichText::new(messages.text("point-why-uncertain")).small().color(palette.caution));
    }
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
