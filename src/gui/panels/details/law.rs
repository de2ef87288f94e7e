//! The tab of the law: the instruments that apply, by level.

use egui::{CollapsingHeader, RichText, Ui};

use crate::{
    catalogue::{
        date_in_words,
        model::{Instrument, InstrumentId},
    },
    command::Queue,
    gui::{
        View,
        widgets::{card, provenance_ui, section, subject_link},
    },
    i18n,
    state::Subject,
};

/// Draws the instruments, in the order in which they come.
pub(super) fn law_ui(ui: &mut Ui, instruments: &[InstrumentId], view: &View<'_>, queue: &mut Queue) {
    if instruments.is_empty() {
        ui.label(view.messages.text("details-no-law"));
    }
    let mut level = None;
    for instrument in instruments.iter().filter_map(|id| view.known.catalogue.instrument(id)) {
        if level != Some(instrument.level) {
            level = Some(instrument.level);
            section(ui, &view.word("level", &instrument.level), &view.palette);
        }
        card(ui, &view.palette, |ui| instrument_ui(ui, instrument, view, queue));
    }
}

/// One instrument: its title, its dates, what it does, its articles, its sources.
pub(super) fn instrument_ui(ui: &mut Ui, instrument: &Instrument, view: &View<'_>, queue: &mut Queue) {
    let lang = view.lang();
    let title = instrument.exonyms.get(lang).unwrap_or(&instrument.title);
    subject_link(ui, title, Subject::Instrument(instrument.id.clone()), view, queue);
    if title != instrument.title {
        ui.label(RichText::new(&instrument.title).small().color(view.palette.muted));
    }
    let adopted = date_in_words(instrument.adopted, lang);
    let dates = match instrument.in_force_to {
        Some(end) => view.messages.text_with(
            "period-from-to",
            &[("from", adopted.as_str().into()), ("to", date_in_words(end, lang).as_str().into())],
        ),
        None => adopted,
    };
    ui.label(RichText::new(dates).small().color(view.palette.muted));
    ui.label(instrument.gist.get(lang));
    if !instrument.articles.is_empty() {
        let count = i18n::number(instrument.articles.len() as f64, 0, lang);
        CollapsingHeader::new(format!("{} ({count})", view.messages.text("label-articles")))
            .id_salt(("articles", instrument.id.as_str()))
            .show(ui, |ui| {
                for article in &instrument.articles {
                    ui.label(RichText::new(&article.number).strong());
                    ui.label(article.gist.get(lang));
                }
            });
    }
    provenance_ui(ui, &instrument.sources, instrument.confidence, view, queue);
}
