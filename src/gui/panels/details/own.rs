//! What the user's own files say: the units that hold a point, and those that lie in an area.

use egui::{Label, RichText, ScrollArea, Ui};

use crate::{
    command::{Command, Queue},
    earth::LonLat,
    gui::{
        View,
        own::{ASSUMED_ACCURACY_M, Lying, ReadFile, UnitNear, file_name},
        widgets::{card, chip, section},
    },
    i18n,
    import::{self, UnitInArea},
    index::{Certainty, Extent},
};

/// How many rows of a list are shown before it scrolls.
const ROWS: usize = 12;

/// The units that hold a point, by file.
pub(super) fn here_ui(ui: &mut Ui, point: LonLat, view: &View<'_>) {
    for file in view.own.shown_files(&view.state.document) {
        section(ui, &source(file, view), &view.palette);
        if !file.is_prepared() {
            ui.spinner();
            continue;
        }
        let units = file.units_near(point);
        if units.is_empty() {
            ui.label(RichText::new(view.messages.text("where-units-none")).color(view.palette.muted));
        }
        for near in units {
            card(ui, &view.palette, |ui| unit_ui(ui, &near, view));
        }
    }
}

/// The file as a source: its name, and that nobody checked it.
fn source(file: &ReadFile, view: &View<'_>) -> String {
    view.messages.text_with("own-source", &[("file", file_name(&file.path).into())])
}

fn unit_ui(ui: &mut Ui, near: &UnitNear<'_>, view: &View<'_>) {
    let (messages, palette) = (view.messages, &view.palette);
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(name(near)).strong());
        let color = match near.certainty {
            Certainty::Inside => palette.good,
            Certainty::Uncertain => palette.caution,
        };
        chip(ui, &view.word("certainty", &near.certainty), color);
    });
    let small = |text: String| RichText::new(text).small();
    if let Some(distance_m) = near.distance_to_limit_m {
        let args = [("distance", i18n::length(distance_m, view.lang()).into())];
        ui.label(small(messages.text_with("where-unit-inside", &args)).color(palette.muted));
    }
    if near.certainty == Certainty::Uncertain {
        let args = [("accuracy", i18n::length(ASSUMED_ACCURACY_M, view.lang()).into())];
        ui.label(small(messages.text_with("own-why-uncertain", &args)).color(palette.caution));
    }
}

fn name(near: &UnitNear<'_>) -> String {
    match &near.unit.id {
        Some(id) if *id != near.unit.name => format!("{} ({id})", near.unit.name),
        _ => near.unit.name.clone(),
    }
}

/// The same as plain text, one statement a line.
pub(super) fn here_as_text(point: LonLat, view: &View<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for file in view.own.shown_files(&view.state.document) {
        for near in file.units_near(point) {
            let certainty = view.word("certainty", &near.certainty);
            lines.push(format!("{}: {certainty}; {}", name(&near), source(file, view)));
        }
    }
    lines
}

/// The units of each file that lie in the area that the panel is about.
pub(super) fn lying_ui(ui: &mut Ui, area: &str, view: &View<'_>, queue: &mut Queue) {
    for file in view.own.shown_files(&view.state.document) {
        let Some(lying) = view.own.lying().of(&file.path) else { continue };
        section(ui, &source(file, view), &view.palette);
        match lying {
            Lying::Finding(..) => {
                ui.spinner();
            }
            Lying::Found(units) => found_ui(ui, (area, file, units), view, queue),
        }
    }
}

fn found_ui(
    ui: &mut Ui,
    (area, file, units): (&str, &ReadFile, &[UnitInArea]),
    view: &View<'_>,
    queue: &mut Queue,
) {
    let (messages, lang) = (view.messages, view.lang());
    let count = |extent: Extent| units.iter().filter(|unit| unit.extent == extent).count();
    let (wholly, partly, touching) = (count(Extent::Wholly), count(Extent::Partly), count(Extent::Touches));
    let inside_km2: f64 = units.iter().map(|unit| unit.inside_km2).sum();
    let args = [
        ("count", (wholly + partly).into()),
        ("all", file.units.len().into()),
        ("file", file_name(&file.path).into()),
        ("area", area.into()),
        ("wholly", wholly.into()),
        ("partly", partly.into()),
        ("inside", i18n::surface(inside_km2, lang).into()),
    ];
    ui.label(messages.text_with("units-count", &args));
    if touching > 0 {
        let text = messages.text_with("units-touching", &[("count", touching.into())]);
        ui.label(RichText::new(text).small().color(view.palette.muted));
    }
    if units.is_empty() {
        return;
    }
    if ui.button(messages.text("own-copy-csv")).clicked()
        && let Ok(text) = import::csv_of(UnitInArea::COLUMNS, units.iter().map(UnitInArea::cells))
    {
        queue.push(Command::Copy(text));
    }
    let height = ui.spacing().interact_size.y;
    let shown = ROWS.min(units.len()) as f32;
    ScrollArea::vertical()
        .id_salt(("units", &file.path))
        .max_height((height + ui.spacing().item_spacing.y) * shown)
        .auto_shrink([false, true])
        .show_rows(ui, height, units.len(), |ui, range| {
            for unit in &units[range] {
                row_ui(ui, unit, file, view, queue);
            }
        });
}

fn row_ui(ui: &mut Ui, unit: &UnitInArea, file: &ReadFile, view: &View<'_>, queue: &mut Queue) {
    ui.horizontal(|ui| {
        let key = format!("units-{}", UnitInArea::word(unit.extent));
        let extent = view.messages.text(&key);
        let share = i18n::number(unit.share * 100.0, 0, view.lang());
        let text = format!("{extent} · {} · {share}\u{a0}%", i18n::surface(unit.inside_km2, view.lang()));
        let link = ui.link(RichText::new(&unit.name).color(view.palette.accent));
        if link.clicked()
            && let Some(bounds) = file.bounds_of(unit.place)
        {
            queue.push(Command::ShowBounds(bounds));
        }
        ui.add(Label::new(RichText::new(text).color(view.palette.muted)).truncate());
    });
}
