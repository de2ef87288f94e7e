//! The tab of cooperation: the projects as cards.

use std::collections::BTreeMap;

use egui::{ComboBox, PopupCloseBehavior, RichText, Ui};

use crate::{
    catalogue::{
        as_of_in_words,
        model::{Project, ProjectId},
        project_dates_in_words,
    },
    command::{Command, Queue},
    gui::{
        View,
        widgets::{card, chip, fact_row, long_list_ui, provenance_ui, subject_link},
    },
    i18n,
    state::{Choice, Facet, Subject},
};

/// Draws the projects, in the order in which they come: those that pass the filters.
pub(super) fn projects_ui(ui: &mut Ui, projects: &[ProjectId], view: &View<'_>, queue: &mut Queue) {
    let shown: Vec<&Project> = projects.iter().filter_map(|id| view.known.catalogue.project(id)).collect();
    choices_ui(ui, &shown, view, queue);
    if shown.is_empty() {
        ui.label(view.messages.text("details-no-projects"));
        return;
    }
    let salt = ("projects", shown.first().map(|one| one.id.clone()), shown.len());
    long_list_ui(ui, salt, shown.len(), |ui, place| {
        card(ui, &view.palette, |ui| project_ui(ui, shown[place], view, queue));
    });
}

/// Filters by how projects stand and what they are about: what occurs here, and what is chosen, with its count.
fn choices_ui(ui: &mut Ui, shown: &[&Project], view: &View<'_>, queue: &mut Queue) {
    let mut statuses: BTreeMap<Choice, usize> = BTreeMap::new();
    let mut themes: BTreeMap<Choice, usize> = BTreeMap::new();
    for choice in view.state.document.filter.choices() {
        match choice.facet() {
            Facet::Status => _ = statuses.insert(choice.clone(), 0),
            Facet::Theme => _ = themes.insert(choice.clone(), 0),
            _ => {}
        }
    }
    for project in shown {
        *statuses.entry(Choice::Status(project.status)).or_default() += 1;
        for theme in &project.themes {
            *themes.entry(Choice::Theme(theme.clone())).or_default() += 1;
        }
    }
    if shown.len() < 2 && view.state.document.filter.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        choices_of_ui(ui, "label-status", &statuses, view, queue);
        choices_of_ui(ui, "label-themes", &themes, view, queue);
    });
}

/// What a choice is called.
fn choice_name(choice: &Choice, view: &View<'_>) -> String {
    match choice {
        Choice::Status(status) => view.word("status", status),
        Choice::Theme(id) => view
            .known
            .catalogue
            .theme(id)
            .map_or_else(|| id.to_string(), |theme| theme.name.get(view.lang()).to_owned()),
        _ => String::new(),
    }
}

/// A list of choices to tick, under its name.
fn choices_of_ui(
    ui: &mut Ui,
    key: &str,
    choices: &BTreeMap<Choice, usize>,
    view: &View<'_>,
    queue: &mut Queue,
) {
    let name = view.messages.text(key);
    let filter = &view.state.document.filter;
    let chosen: Vec<String> =
        choices.keys().filter(|choice| filter.has(choice)).map(|choice| choice_name(choice, view)).collect();
    let any = view.messages.text("choice-any");
    let shown = if chosen.is_empty() { any.to_owned() } else { chosen.join(", ") };
    let width = ((ui.max_rect().width() - ui.spacing().item_spacing.x) / 2.0).max(120.0);
    let combo = ComboBox::from_id_salt(key)
        .selected_text(format!("{name}: {shown}"))
        .width(width)
        .truncate()
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show_ui(ui, |ui| {
            for (choice, count) in choices {
                let mut is_chosen = filter.has(choice);
                let text = format!("{} ({count})", choice_name(choice, view));
                if ui.checkbox(&mut is_chosen, text).changed() {
                    queue.push(Command::ToggleFilter(choice.clone()));
                }
            }
        });
    combo.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, name));
    combo.response.on_hover_text(name);
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
