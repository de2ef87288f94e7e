//! What the side panel shows before anything is chosen: what this map is, where to begin, and the source deck.

use egui::{Label, RichText, ScrollArea, Ui};

use crate::{
    catalogue::model::{AreaId, AreaKind},
    command::{Command, Queue},
    gui::{
        View,
        widgets::{link_button, section, subject_link},
    },
    i18n,
    state::Subject,
};

/// Places to begin with: one of each kind, at both ends of the line.
const BEGINNINGS: [&str; 6] = [
    "br/strip",
    "pe/strip",
    "br/twin-city/tabatinga",
    "br/twin-city/foz-do-iguacu",
    "pe/region/puno",
    "pe-ec/integration-zone",
];

/// Draws it.
pub(super) fn start_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    ScrollArea::vertical().id_salt("start").auto_shrink([false, false]).show(ui, |ui| {
        ui.add_space(6.0);
        ui.add(Label::new(RichText::new(view.messages.text("start-title")).heading()).wrap());
        ui.label(view.messages.text("start-text"));
        ui.add_space(4.0);
        ui.label(RichText::new(counts(view)).color(view.palette.muted));
        section(ui, view.messages.text("start-begin"), &view.palette);
        for id in BEGINNINGS {
            let Ok(id) = id.parse::<AreaId>() else { continue };
            if let Some(area) = view.known.catalogue.area(&id) {
                subject_link(ui, area.name_in(view.lang()), Subject::Area(id), view, queue);
            }
        }
        link_button(ui, view.messages.text("strip-open"), Command::OpenStrip, queue);
        ui.add_space(2.0);
        ui.label(RichText::new(view.messages.text("details-hint")).color(view.palette.muted));
        slides_ui(ui, view, queue);
    });
}

/// How much is known on the day that is shown.
fn counts(view: &View<'_>) -> String {
    let on = view.known.catalogue.on(view.day);
    let areas = |kind: AreaKind| {
        view.known.catalogue.areas().filter(|area| area.kind == kind && area.is_valid_on(view.day)).count()
    };
    let counted = [
        (areas(AreaKind::TwinCity), "area-kind-twin-city-plural"),
        (areas(AreaKind::Municipality), "area-kind-municipality-plural"),
        (on.instruments().count(), "record-kind-instrument-plural"),
        (on.projects().count(), "record-kind-project-plural"),
    ];
    let texts = counted.map(|(count, key)| {
        format!("{} {}", i18n::number(count as f64, 0, view.lang()), view.messages.text(key))
    });
    texts.join(" · ")
}

/// The slides of the source deck, in their order.
fn slides_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    ui.add_space(4.0);
    section(ui, view.messages.text("start-deck"), &view.palette);
    for (place, slide) in view.known.catalogue.slides().iter().enumerate() {
        let text = format!("{}. {}", place + 1, slide.title.get(view.lang()));
        let link = RichText::new(text).color(view.palette.accent);
        if ui.add(egui::Link::new(link)).clicked() {
            queue.push(Command::Select(Subject::Slide(slide.id.clone())));
        }
    }
}
