//! The side panel: what is known of the subject, in five tabs.

mod actors;
mod as_text;
mod dossier;
mod figures;
mod law;
mod law_timeline;
mod overview;
mod own;
mod point;
mod projects;
mod sources;
mod standing;
mod start;
mod strip;

use egui::{Align, Layout, RichText, ScrollArea, Ui, accesskit::Live};

pub(crate) use self::as_text::details_text;
use self::{dossier::Dossier, figures::figure_text};
use super::filters::hidden_ui;
use crate::{
    command::{Command, Queue, kebab},
    gui::{
        View, shortcuts,
        widgets::{command_button, copy_button, follow_focus_ui},
    },
    state::{Subject, Tab},
};

/// Draws the panel; where nothing is selected it says what there is to select.
pub(crate) fn details_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let Some(subject) = &view.state.document.subject else {
        start::start_ui(ui, view, queue);
        return;
    };
    // In a low window all of it scrolls.
    if ui.available_height() < LOW {
        ScrollArea::vertical().id_salt("low").auto_shrink([false, false]).show(ui, |ui| {
            title_ui(ui, subject, view, queue);
            about_ui(ui, subject, true, view, queue);
            follow_focus_ui(ui);
        });
    } else {
        title_ui(ui, subject, view, queue);
        about_ui(ui, subject, false, view, queue);
    }
}

/// Lower than this, in points, the panel scrolls with its head.
const LOW: f32 = 380.0;

/// Narrower than this, in points, the buttons of the head have a line of their own.
const NARROW: f32 = 320.0;

/// What there is below the head; where the panel is low it does not scroll by itself.
fn about_ui(ui: &mut Ui, subject: &Subject, is_low: bool, view: &View<'_>, queue: &mut Queue) {
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
    let mut tab_ui = |ui: &mut Ui| match tab {
        Tab::Overview => overview::overview_ui(ui, subject, &dossier, view, queue),
        Tab::Law => law::law_ui(ui, subject, &dossier, view, queue),
        Tab::Projects => projects::projects_ui(ui, &dossier.projects, view, queue),
        Tab::Actors => actors::actors_ui(ui, &dossier.actors, view, queue),
        Tab::Sources => sources::sources_ui(ui, &dossier.sources, view, queue),
    };
    if is_low {
        tab_ui(ui);
        return;
    }
    ScrollArea::vertical().id_salt(("details", kebab(&tab))).auto_shrink([false, false]).show(ui, |ui| {
        tab_ui(ui);
        follow_focus_ui(ui);
    });
}

fn title_ui(ui: &mut Ui, subject: &Subject, view: &View<'_>, queue: &mut Queue) {
    let (title, kind) = title_of(subject, view);
    let title_ui = |ui: &mut Ui| {
        let title = ui.add(egui::Label::new(RichText::new(title).heading()).wrap());
        // A screen reader says what the panel is about now, wherever the focus is.
        ui.ctx().accesskit_node_builder(title.id, |node| node.set_live(Live::Polite));
    };
    ui.add_space(6.0);
    let is_narrow = ui.available_width() < NARROW;
    let mut title_ui = Some(title_ui);
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
            head_buttons_ui(ui, view, queue);
            if let Some(title_ui) = title_ui.take_if(|_| !is_narrow) {
                ui.with_layout(Layout::top_down(Align::LEFT), title_ui);
            }
        });
    });
    if let Some(title_ui) = title_ui {
        title_ui(ui);
    }
    ui.label(RichText::new(kind).color(view.palette.muted));
    ui.add_space(2.0);
}

/// The buttons of the head, from the right: close, show on the map, copy, forward, back.
fn head_buttons_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    command_button(ui, "✕", Command::ClearSelection, view, queue);
    command_button(ui, "⊕", Command::ShowSelection, view, queue);
    copy_button(ui, view, queue);
    ui.add_enabled_ui(view.state.trail.can_go_forward(), |ui| {
        command_button(ui, "›", Command::ShowNextSubject, view, queue);
    });
    ui.add_enabled_ui(view.state.trail.can_go_back(), |ui| {
        command_button(ui, "‹", Command::ShowPreviousSubject, view, queue);
    });
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

fn tabs_ui(ui: &mut Ui, dossier: &Dossier<'_>, view: &View<'_>, queue: &mut Queue) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for tab in Tab::ALL {
            let count = match tab {
                Tab::Overview => None,
                Tab::Law => Some(dossier.in_force(view).count()),
                Tab::Projects => Some(dossier.projects.len()),
                Tab::Actors => Some(dossier.actors.len()),
                Tab::Sources => Some(dossier.sources.len()),
            };
            let name = view.word("tab", &tab);
            let text = count.map_or_else(|| name.clone(), |count| format!("{name} {count}"));
            let mut response = ui.selectable_label(view.state.interface.tab == tab, text);
            if let Some(keys) = Command::ShowTab(tab).shortcut() {
                response = response.on_hover_text(shortcuts::name(keys, *view.messages));
            }
            if response.clicked() {
                queue.push(Command::ShowTab(tab));
            }
        }
    });
}
