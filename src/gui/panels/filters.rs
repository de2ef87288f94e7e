//! The filters: what there is to choose from, with how much there is of it, and what is chosen, as chips.

use std::cmp::Reverse;

use egui::{Align, Button, CollapsingHeader, Layout, RichText, ScrollArea, Ui, WidgetInfo};

use crate::{
    command::{Command, Queue, kebab},
    gui::{
        View, fonts,
        widgets::{command_button, link_button},
    },
    i18n,
    state::{Choice, Facet},
};

/// The greatest height of the choices of one sort, in points: there are nearly two hundred actors.
const HEIGHT: f32 = 240.0;

/// Draws what there is to choose from, sort by sort.
pub(crate) fn filters_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    ui.add_space(6.0);
    let title =
        counted(view.messages.text("filter-title"), view.state.document.filter.choices().count(), view);
    let title = RichText::new(title).family(fonts::bold()).color(view.palette.text);
    CollapsingHeader::new(title).id_salt("filters").show_unindented(ui, |ui| {
        for facet in Facet::ALL {
            facet_ui(ui, facet, view, queue);
        }
    });
}

/// A heading, with how many choices below it are made, where some are.
fn counted(heading: &str, chosen: usize, view: &View<'_>) -> String {
    match chosen {
        0 => heading.to_owned(),
        _ => format!("{heading} ({})", i18n::number(chosen as f64, 0, view.lang())),
    }
}

/// The choices of one sort.
fn facet_ui(ui: &mut Ui, facet: Facet, view: &View<'_>, queue: &mut Queue) {
    let chosen = view.state.document.filter.choices().filter(|choice| choice.facet() == facet).count();
    let title = counted(&view.word("filter", &facet), chosen, view);
    CollapsingHeader::new(title).id_salt(("filter", kebab(&facet))).show(ui, |ui| {
        ui.label(RichText::new(view.word("filter-counts", &facet)).small().color(view.palette.muted));
        let salt = ("choices", kebab(&facet));
        ScrollArea::vertical().id_salt(salt).max_height(HEIGHT).show(ui, |ui| {
            for (choice, count) in choices(facet, view) {
                choice_ui(ui, choice, count, view, queue);
            }
        });
    });
}

/// The choices of a sort, in their own order where they have one, else by name; actors by how much they do.
fn choices<'v>(facet: Facet, view: &'v View<'_>) -> Vec<(&'v Choice, usize)> {
    let is_chosen = |choice: &Choice| view.state.document.filter.has(choice);
    let mut choices: Vec<_> = view.sifted.counts(facet).collect();
    match facet {
        Facet::Kind | Facet::Modality | Facet::Status | Facet::Level => {}
        Facet::Actor => {
            choices.retain(|(choice, count)| *count > 0 || is_chosen(choice));
            choices.sort_by_key(|(_, count)| Reverse(*count));
        }
        Facet::Country | Facet::Border | Facet::Theme => {
            choices
                .sort_by(|(a, _), (b, _)| i18n::compare(&name_of(a, view), &name_of(b, view), view.lang()));
        }
    }
    choices
}

/// One choice: whether it is chosen, its name, and how much there would be of it.
fn choice_ui(ui: &mut Ui, choice: &Choice, count: usize, view: &View<'_>, queue: &mut Queue) {
    let name = name_of(choice, view);
    let counted = i18n::number(count as f64, 0, view.lang());
    let mut is_chosen = view.state.document.filter.has(choice);
    let color = if count > 0 || is_chosen { view.palette.text } else { view.palette.muted };
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.label(RichText::new(&counted).small().color(view.palette.muted));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let text = RichText::new(&name).color(color);
            let response = ui.add(egui::Checkbox::new(&mut is_chosen, text));
            let spoken = format!("{name}: {counted}");
            response.widget_info(|| {
                WidgetInfo::selected(
                    egui::Role::CheckBox,
                    true,
                    view.state.document.filter.has(choice),
                    &spoken,
                )
            });
            if response.changed() {
                queue.push(Command::ToggleFilter(choice.clone()));
            }
        });
    });
}

/// Says how much more there is that the filters hide, where they do, and offers to let it through.
pub(crate) fn hidden_ui(ui: &mut Ui, count: usize, view: &View<'_>, queue: &mut Queue) {
    if count == 0 {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let text = view.messages.text_with("filter-hides", &[("count", count.into())]);
        ui.label(RichText::new(text).small().color(view.palette.muted));
        link_button(ui, view.messages.text("filter-clear"), Command::ClearFilters, queue);
    });
}

/// Whether something is chosen.
pub(crate) fn has_chips(view: &View<'_>) -> bool {
    !view.state.document.filter.is_empty()
}

/// Draws what is chosen, each to be removed by a click, and how much passes.
pub(crate) fn chips_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    ui.horizontal_wrapped(|ui| {
        for choice in view.state.document.filter.choices() {
            let (sort, name) = (view.word("filter", &choice.facet()), name_of(choice, view));
            if chip_ui(ui, &format!("{sort}: {name}"), view) {
                queue.push(Command::ToggleFilter(choice.clone()));
            }
        }
        if let Some(day) = view.state.document.day {
            let name = format!("{}: {}", view.messages.text("setting-date"), i18n::day(day, view.lang()));
            if chip_ui(ui, &name, view) {
                queue.push(Command::SetDay(None));
            }
        }
        command_button(ui, view.messages.text("filter-clear"), Command::ClearFilters, view, queue);
        let counts = [
            ("areas", view.sifted.areas().len()),
            ("projects", view.sifted.projects().len()),
            ("instruments", view.sifted.instruments().len()),
        ];
        let counts = counts.map(|(key, count)| (key, count.into()));
        let passing = view.messages.text_with("filter-passing", &counts);
        ui.label(RichText::new(passing).small().color(view.palette.muted));
    });
}

/// One chip. Returns whether it is to go.
fn chip_ui(ui: &mut Ui, text: &str, view: &View<'_>) -> bool {
    let name = view.messages.text_with("filter-remove", &[("filter", text.into())]);
    let chip = Button::new(RichText::new(format!("{text}  ×")).small().color(view.palette.accent));
    let response = ui.add(chip.corner_radius(12)).on_hover_text(&name);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    response.clicked()
}

/// What a choice is called.
pub(crate) fn name_of(choice: &Choice, view: &View<'_>) -> String {
    let messages = view.messages;
    match choice {
        Choice::Kind(kind) => messages.name_of_many("area-kind", kind).to_owned(),
        Choice::Country(country) => messages.country(country.code()).to_owned(),
        Choice::Border(pair) => pair.each_ref().map(|country| messages.country(country.code())).join(" – "),
        Choice::Theme(id) => {
            let theme = view.known.catalogue.theme(id);
            theme.map_or_else(|| id.to_string(), |theme| theme.name.get(view.lang()).to_owned())
        }
        Choice::Actor(id) => {
            let actor = view.known.catalogue.actor(id);
            let name = |actor: &crate::catalogue::model::Actor| {
                actor.exonyms.get(view.lang()).unwrap_or(&actor.name).to_owned()
            };
            actor.map_or_else(|| id.to_string(), name)
        }
        Choice::Modality(modality) => view.word("modality", modality),
        Choice::Status(status) => view.word("status", status),
        Choice::Level(level) => view.word("level", level),
    }
}
