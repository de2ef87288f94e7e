//! Where a statement comes from and how far it is to be trusted, in one line under it.

use egui::{RichText, Ui};

use crate::{
    catalogue::model::{Confidence, SourceId},
    command::{Command, Queue, kebab},
    gui::View,
};

/// How far a statement is to be trusted: filled discs, and the word.
fn confidence_ui(ui: &mut Ui, confidence: Confidence, view: &View<'_>) {
    let discs = match confidence {
        Confidence::High => "●●●",
        Confidence::Medium => "●●○",
        Confidence::Low => "●○○",
    };
    let key = format!("confidence-{}", kebab(&confidence));
    let text = format!("{discs} {}", view.messages.text(&key));
    ui.label(RichText::new(text).small().color(view.palette.confidence(confidence)))
        .on_hover_text(view.messages.text(&format!("{key}-why")));
}

/// The sources of a statement, by publisher and year, each a link to its address; and its confidence.
pub(crate) fn provenance_ui(
    ui: &mut Ui,
    sources: &[SourceId],
    confidence: Confidence,
    view: &View<'_>,
    queue: &mut Queue,
) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        confidence_ui(ui, confidence, view);
        for source in sources.iter().filter_map(|id| view.known.catalogue.source(id)) {
            let text = match source.date {
                Some(date) => format!("{}, {}", source.publisher, date.year()),
                None => source.publisher.clone(),
            };
            let text = RichText::new(text).small();
            match &source.address {
                Some(address) => {
                    let link = ui.link(text).on_hover_text(format!("{}\n{address}", source.title));
                    if link.clicked() {
                        queue.push(Command::OpenAddress(address.clone()));
                    }
                }
                None => {
                    ui.label(text.color(view.palette.muted)).on_hover_text(&source.title);
                }
            }
        }
    });
}
