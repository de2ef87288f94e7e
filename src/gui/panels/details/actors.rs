//! The tab of the actors: who they are, what they may do, what they do here.

use egui::{RichText, Ui};

use super::dossier::Acting;
use crate::{
    catalogue::model::Actor,
    command::Queue,
    gui::{
        View,
        widgets::{card, fact_row, long_list_ui, provenance_ui, subject_link},
    },
    state::Subject,
};

/// Draws the actors, in the order in which they come.
pub(super) fn actors_ui(ui: &mut Ui, actors: &[Acting], view: &View<'_>, queue: &mut Queue) {
    if actors.is_empty() {
        ui.label(view.messages.text("details-no-actors"));
    }
    let (catalogue, lang) = (&view.known.catalogue, view.lang());
    long_list_ui(ui, ("actors", actors.len()), actors.len(), |ui, place| {
        let acting = &actors[place];
        let Some(actor) = catalogue.actor(&acting.actor) else { return };
        card(ui, &view.palette, |ui| {
            let name = actor.exonyms.get(lang).unwrap_or(&actor.name);
            subject_link(ui, name, Subject::Actor(actor.id.clone()), view, queue);
            actor_ui(ui, actor, view, queue);
            for (id, role) in &acting.roles {
                let Some(project) = catalogue.project(id) else { continue };
                let role = view.word("role", &role);
                fact_row(ui, &role, &view.palette, |ui| {
                    let name = project.exonyms.get(lang).unwrap_or(&project.name);
                    subject_link(ui, name, Subject::Project(id.clone()), view, queue);
                });
            }
        });
    });
}

/// One actor: its kind, its countries, its competence, its sources.
pub(super) fn actor_ui(ui: &mut Ui, actor: &Actor, view: &View<'_>, queue: &mut Queue) {
    let mut kind = view.word("actor-kind", &actor.kind);
    for country in &actor.countries {
        kind.push_str(" · ");
        kind.push_str(view.messages.country(country.code()));
    }
    ui.label(RichText::new(kind).small().color(view.palette.muted));
    ui.label(actor.competence.get(view.lang()));
    provenance_ui(ui, &actor.sources, actor.confidence, view, queue);
}
