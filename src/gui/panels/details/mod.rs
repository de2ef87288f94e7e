//! The side panel: what is known of the subject, in five tabs.

mod actors;
mod dossier;
mod law;
mod overview;
mod own;
mod point;
mod projects;
mod sources;
mod start;
mod strip;

use egui::{Align, Layout, RichText, ScrollArea, Ui};

use self::dossier::Dossier;
use super::filters::hidden_ui;
use crate::{
    command::{Command, Queue, kebab},
    gui::{View, widgets::command_button},
    state::{Subject, Tab},
};

/// Draws the panel; where nothing is selected it says what there is to select.
pub(crate) fn details_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let Some(subject) = &view.state.document.subject else {
        start::start_ui(ui, view, queue);
        return;
    };
    title_ui(ui, subject, view, queue);
    if let Subject::Strip(strip) = subject {
        strip::strip_ui(ui, *strip, view, queue);
        return;
    }
    let dossier = Dossier::of(subject, view);
    tabs_ui(ui, &dossier, view, queue);
    ui.separator();
    let tab = view.state.interface.tab;
    let [instruments, projects] = dossier.hidden;
    match tab {
        Tab::Law => hidden_ui(ui, instruments, view, queue),
        Tab::Projects => hidden_ui(ui, projects, view, queue),
        _ => {}
    }
    ScrollArea::vertical().id_salt(("details", kebab(&tab))).auto_shrink([false, false]).show(ui, |ui| {
        match tab {
            Tab::Overview => overview::overview_ui(ui, subject, &dossier, view, queue),
            Tab::Law => law::law_ui(ui, &dossier.instruments, view, queue),
            Tab::Projects => projects::projects_ui(ui, &dossier.projects, view, queue),
            Tab::Actors => actors::actors_ui(ui, &dossier.actors, view, queue),
            Tab::Sources => sources::sources_ui(ui, &dossier.sources, view, queue),
        }
    });
}

fn title_ui(ui: &mut Ui, subject: &Subject, view: &View<'_>, queue: &mut Queue) {
    let (title, kind) = title_of(subject, view);
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
            command_button(ui, "✕", Command::ClearSelection, view, queue);
            command_button(ui, "⊕", Command::ShowSelection, view, queue);
            ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
                ui.add(egui::Label::new(RichText::new(title).heading()).wrap());
            });
        });
    });
    ui.label(RichText::new(kind).color(view.palette.muted));
    ui.add_space(2.0);
}

/// What the subject is called, and what it is.
fn title_of(subject: &Subject, view: &View<'_>) -> (String, String) {
    let (catalogue, lang, messages) = (&view.known.catalogue, view.lang(), view.messages);
    let named = |name: Option<&str>, id: &str| name.unwrap_or(id).to_owned();
    match subject {
        Subject::Area(id) => {
            let Some(area) = catalogue.area(id) else { return (id.to_string(), String::new()) };
            let mut kind = view.word("area-kind", &area.kind);
            let parents = catalogue.parents(id).iter().filter_map(|parent| catalogue.area(parent));
            for name in parents.map(|parent| parent.name_in(lang)).take(2) {
                kind.push_str(" · ");
                kind.push_str(name);
            }
            for country in &area.countries {
                kind.push_str(" · ");
                kind.push_str(messages.country(country.code()));
            }
            (area.name_in(lang).to_owned(), kind)
        }
        Subject::Instrument(id) => {
            let one = catalogue.instrument(id);
            let title = one.map(|one| one.exonyms.get(lang).unwrap_or(&one.title));
            let level = one.map_or_else(String::new, |one| format!("level-{}", kebab(&one.level)));
            (named(title, id.as_str()), messages.text(&level).to_owned())
        }
        Subject::Project(id) => {
            let one = catalogue.project(id);
            let title = one.map(|one| one.exonyms.get(lang).unwrap_or(&one.name));
            let modality = one.map_or_else(String::new, |one| format!("modality-{}", kebab(&one.modality)));
            (named(title, id.as_str()), messages.text(&modality).to_owned())
        }
        Subject::Actor(id) => {
            let one = catalogue.actor(id);
            let title = one.map(|one| one.exonyms.get(lang).unwrap_or(&one.name));
            let kind = one.map_or_else(String::new, |one| format!("actor-kind-{}", kebab(&one.kind)));
            (named(title, id.as_str()), messages.text(&kind).to_owned())
        }
        Subject::Slide(id) => {
            let title =
                catalogue.slides().iter().find(|slide| slide.id == *id).map(|one| one.title.get(lang));
            (named(title, id.as_str()), messages.text("source-kind-deck").to_owned())
        }
        Subject::Strip(strip) => {
            let title = messages.text("strip-title").to_owned();
            (title, strip::border_name(strip.along, *messages))
        }
        Subject::Point(position) => {
            let title = messages.text("details-what-is-here").to_owned();
            (title, format!("{:.4}, {:.4}", position.lat_deg(), position.lon_deg()))
        }
    }
}

fn tabs_ui(ui: &mut Ui, dossier: &Dossier, view: &View<'_>, queue: &mut Queue) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for tab in Tab::ALL {
            let count = match tab {
                Tab::Overview => None,
                Tab::Law => Some(dossier.instruments.len()),
                Tab::Projects => Some(dossier.projects.len()),
                Tab::Actors => Some(dossier.actors.len()),
                Tab::Sources => Some(dossier.sources.len()),
            };
            let name = view.word("tab", &tab);
            let text = count.map_or_else(|| name.clone(), |count| format!("{name} {count}"));
            if ui.selectable_label(view.state.interface.tab == tab, text).clicked() {
                queue.push(Command::ShowTab(tab));
            }
        }
    });
}
