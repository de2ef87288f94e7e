//! The figures of an area: each with its date and who says so; its sources on hover, and below it once it is opened.

use egui::{CollapsingHeader, RichText, Ui};

use crate::{
    catalogue::{
        date_in_words,
        model::{Area, Figure, Unit},
    },
    command::Queue,
    gui::{
        View,
        widgets::{card, provenance_ui, section},
    },
    i18n,
};

/// Draws the figures, those of one measure side by side, the latest first.
pub(super) fn figures_ui(ui: &mut Ui, area: &Area, view: &View<'_>, queue: &mut Queue) {
    let mut figures: Vec<&Figure> = view.known.catalogue.figures_of(&area.id).collect();
    if figures.is_empty() {
        return;
    }
    figures.sort_by_key(|figure| (figure.measure, std::cmp::Reverse(figure.date)));
    section(ui, view.messages.text("label-figures"), &view.palette);
    for same in figures.chunk_by(|one, other| one.measure == other.measure) {
        card(ui, &view.palette, |ui| {
            let measure = view.word("measure", &same[0].measure);
            ui.label(RichText::new(measure).small().color(view.palette.muted));
            for (place, figure) in same.iter().enumerate() {
                figure_ui(ui, figure, place, view, queue);
            }
        });
    }
}

fn figure_ui(ui: &mut Ui, figure: &Figure, place: usize, view: &View<'_>, queue: &mut Queue) {
    let salt = ("figure", figure.area.as_str(), format!("{:?}", figure.measure), place);
    let header = CollapsingHeader::new(RichText::new(figure_text(figure, view)).strong()).id_salt(salt);
    let shown = header.show(ui, |ui| {
        if let Some(note) = &figure.note {
            ui.label(note.get(view.lang()));
        }
        provenance_ui(ui, &figure.sources, figure.confidence, view, queue);
    });
    shown.header_response.on_hover_ui(|ui| {
        ui.set_max_width(420.0);
        if let Some(note) = &figure.note {
            ui.label(note.get(view.lang()));
        }
        for source in figure.sources.iter().filter_map(|id| view.known.catalogue.source(id)) {
            let date = source
                .date
                .map_or_else(String::new, |date| format!(", {}", date_in_words(date, view.lang())));
            ui.label(RichText::new(format!("{}. {}{date}", source.title, source.publisher)).small());
        }
    });
}

/// A figure with its unit, its date, and who says so.
pub(super) fn figure_text(figure: &Figure, view: &View<'_>) -> String {
    let date =
        figure.date.map_or_else(String::new, |date| format!(" · {}", date_in_words(date, view.lang())));
    format!("{}{date} · {}", amount(figure, view), figure.by)
}

/// A figure with its unit.
fn amount(figure: &Figure, view: &View<'_>) -> String {
    let lang = view.lang();
    match figure.unit {
        Unit::Percent => i18n::percent(figure.value, lang),
        Unit::SquareKilometres => format!("{}\u{a0}km²", i18n::round_trip_number(figure.value, lang)),
        Unit::Kilometres => format!("{}\u{a0}km", i18n::round_trip_number(figure.value, lang)),
        Unit::Count | Unit::Inhabitants => i18n::round_trip_number(figure.value, lang),
    }
}
