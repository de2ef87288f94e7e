//! The tab of cooperation: the projects as cards.

use egui::{RichText, Ui};

use crate::{
    catalogue::{
        as_of_in_words,
        model::{Project, ProjectId},
        project_dates_in_words,
    },
    command::Queue,
    gui::{
        View,
        widgets::{card, chip, fact_row, provenance_ui, subject_link},
    },
    i18n,
    state::Subject,
};

/// Draws the projects, in the order in which they come.
pub(super) fn projects_ui(ui: &mut Ui, projects: &[ProjectId], view: &View<'_>, queue: &mut Queue) {
    if projects.is_empty() {
        ui.label(view.messages.text("details-no-projects"));
    }
    for project in projects.iter().filter_map(|id| view.known.catalogue.project(id)) {
        card(ui, &view.palette, |ui| project_ui(ui, project, view, queue));
    }
}

/// One project: its name, status, dates, themes, what it is, its money, who takes part, its sources.
pub(super) fn project_ui(ui: &mut Ui, project: &Project, view: &View<'_>, queue: &mut Queue) {
    let (lang, messages, palette) = (view.lang(), view.messages, &view.palette);
    let name = project.exonyms.get(lang).unwrap_or(&project.name);
    subject_link(ui, name, Subject::Project(project.id.clone()), view, queue);
    ui.horizontal_wrapped(|ui| {
        let status = view.word("status", &project.status);
        chip(ui, &status, palette.status(project.status));
        if let Some(dates) = project_dates_in_words(project, lang) {
            ui.label(RichText::new(dates).small().color(palette.muted));
        }
        if let Some(date) = project.status_as_of {
            ui.label(RichText::new(as_of_in_words(date, lang)).small().color(palette.muted));
        }
    });
    ui.horizontal_wrapped(|ui| {
        chip(ui, &view.word("modality", &project.modality), palette.muted);
        for theme in project.themes.iter().filter_map(|id| view.known.catalogue.theme(id)) {
            chip(ui, theme.name.get(lang), palette.muted);
        }
    });
    ui.label(project.gist.get(lang));
    if let Some(result) = &project.result {
        fact_row(ui, messages.text("label-result"), palette, |ui| {
            ui.label(result.get(lang));
        });
    }
    for budget in &project.budgets {
        fact_row(ui, messages.text("label-budget"), palette, |ui| {
            let amount = format!("{}\u{a0}{}", i18n::number(budget.amount, 0, lang), budget.currency);
            let year = budget.year.map_or_else(String::new, |year| format!(" ({year})"));
            ui.label(format!("{amount}{year}"));
            if let Some(note) = &budget.note {
                ui.label(RichText::new(note.get(lang)).small().color(palette.muted));
            }
        });
    }
    fact_row(ui, messages.text("label-actors"), palette, |ui| {
        for participant in &project.actors {
            if let Some(actor) = view.known.catalogue.actor(&participant.actor) {
                let name = actor.exonyms.get(lang).unwrap_or(&actor.name);
                subject_link(ui, name, Subject::Actor(actor.id.clone()), view, queue);
            }
        }
    });
    provenance_ui(ui, &project.sources, project.confidence, view, queue);
}
