//! The tab of the sources: what was said where, to open or to copy.

use egui::{RichText, Ui};

use crate::{
    catalogue::{date_in_words, model::SourceId},
    command::{Command, Queue},
    gui::{
        View,
        widgets::{card, link_button, long_list_ui},
    },
};

/// Draws the sources, in the order in which they come.
pub(super) fn sources_ui(ui: &mut Ui, sources: &[SourceId], view: &View<'_>, queue: &mut Queue) {
    let (lang, messages) = (view.lang(), view.messages);
    let sources: Vec<_> = sources.iter().filter_map(|id| view.known.catalogue.source(id)).collect();
    if sources.is_empty() {
        ui.label(messages.text("details-no-sources"));
    }
    long_list_ui(ui, ("sources", sources.len()), sources.len(), |ui, place| {
        let source = sources[place];
        card(ui, &view.palette, |ui| {
            ui.label(RichText::new(&source.title).strong());
            let mut line = source.publisher.clone();
            if let Some(date) = source.date {
                line.push_str(" · ");
                line.push_str(&date_in_words(date, lang));
            } else if let Some(date) = source.consulted {
                let date = date_in_words(date, lang);
                line = format!("{line} · {} {date}", messages.text("label-consulted"));
            }
            let kind = view.word("source-kind", &source.kind);
            ui.label(RichText::new(format!("{line} · {kind}")).small().color(view.palette.muted));
            if let Some(address) = &source.address {
                link_button(ui, address, Command::OpenAddress(address.clone()), queue);
                let citation = format!("{}. {}. {address}", source.title, line);
                if ui.small_button(messages.text("command-copy")).clicked() {
                    queue.push(Command::Copy(citation));
                }
            }
        });
    });
}
