//! The bar at the top: search, undo, day, language, theme.

use egui::{Align, ComboBox, Id, Layout, RichText, TextEdit, Ui};
use jiff::civil::Date;

use super::{menu::menu_ui, results};
use crate::{
    command::{Command, Queue},
    gui::{
        View, fonts,
        widgets::{command_button, panel_button},
    },
    i18n::{self, Lang},
    state::{Dialog, Side, Theme},
};

/// The days that changed the list of twin cities or of laws most: what a lesson asks for.
const DAYS: [(i16, i8, i8); 5] = [(1979, 5, 2), (2014, 3, 21), (2016, 7, 20), (2019, 4, 29), (2021, 10, 6)];

/// Narrower than this, in points, the bar has its lists in the menu.
const NARROW: f32 = 700.0;

/// Room between the search field, its margin with it, and the controls on the right, in points.
const SEARCH_GAP: f32 = 34.0;

/// The name by which the search field is given the focus.
pub(crate) fn search_id() -> Id {
    Id::unique("search")
}

/// Draws the bar.
pub(crate) fn top_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    ui.horizontal(|ui| {
        ui.set_min_height(34.0);
        let is_narrow = ui.available_width() < NARROW;
        panel_button(ui, Side::Layers, view, queue);
        if !is_narrow {
            ui.label(RichText::new("Franja").family(fonts::bold()).size(19.0).color(view.palette.accent));
        }
        // As wide as the controls on the right were in the last frame, their texts differ with language and theme.
        let memory = Id::unique("top-controls-width");
        let others: f32 = ui.data(|data| data.get_temp(memory)).unwrap_or(510.0);
        search_ui(ui, others, view, queue);
        let controls = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            panel_button(ui, Side::Details, view, queue);
            menu_ui(ui, view, queue, |ui, queue| {
                if is_narrow {
                    language_ui(ui, view, queue);
                    theme_ui(ui, view, queue);
                }
            });
            command_button(ui, "?", Command::ToggleDialog(Dialog::Keys), view, queue);
            if !is_narrow {
                theme_ui(ui, view, queue);
                language_ui(ui, view, queue);
            }
            day_ui(ui, view, queue);
            ui.add_enabled_ui(view.state.history.can_redo(), |ui| {
                command_button(ui, "↷", Command::Redo, view, queue);
            });
            ui.add_enabled_ui(view.state.history.can_undo(), |ui| {
                command_button(ui, "↶", Command::Undo, view, queue);
            });
            ui.min_rect().width()
        });
        if (controls.inner - others).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(memory, controls.inner));
            ui.ctx().request_discard("the search field gives way to the controls");
        }
    });
}

fn search_ui(ui: &mut Ui, others: f32, view: &View<'_>, queue: &mut Queue) {
    results::read_keys(ui.ctx(), view, queue);
    let mut text = view.state.interface.search.clone();
    let width = (ui.available_width() - others - SEARCH_GAP).clamp(60.0, 420.0);
    let field = TextEdit::singleline(&mut text)
        .id(search_id())
        .hint_text(view.messages.text("search-hint"))
        .desired_width(width)
        .margin(egui::Margin::symmetric(8, 5));
    let response = ui.add(field);
    let name = view.messages.text("search-label");
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::labeled(egui::Role::TextInput, true, name);
        info.current_text_value = Some(view.state.interface.search.clone());
        info
    });
    if response.changed() {
        queue.push(Command::Search(text));
    }
}

fn day_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let name = view.messages.text("setting-date");
    day_choice_ui(ui, ("day", name), view.state.document.day, view, |day| queue.push(Command::SetDay(day)));
}

/// Draws a list of days with a name for a screen reader, and hands on the one that is chosen: none for today.
pub(super) fn day_choice_ui(
    ui: &mut Ui,
    names: (&str, &str),
    shown: Option<Date>,
    view: &View<'_>,
    mut choose: impl FnMut(Option<Date>),
) {
    let (salt, name) = names;
    let today = view.messages.text("today");
    let text = shown.map_or_else(|| today.to_owned(), |day| i18n::day(day, view.lang()));
    let combo = ComboBox::from_id_salt(salt).selected_text(text).width(110.0).show_ui(ui, |ui| {
        if ui.selectable_label(shown.is_none(), today).clicked() {
            choose(None);
        }
        for (year, month, day) in DAYS {
            let Ok(date) = Date::new(year, month, day) else { continue };
            if ui.selectable_label(shown == Some(date), i18n::day(date, view.lang())).clicked() {
                choose(Some(date));
            }
        }
    });
    name_combo(&combo.response, name);
}

fn language_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let combo = ComboBox::from_id_salt("language").selected_text(view.lang().endonym()).width(96.0).show_ui(
        ui,
        |ui| {
            for lang in Lang::ALL {
                if ui.selectable_label(lang == view.lang(), lang.endonym()).clicked() {
                    queue.push(Command::SetLang(lang));
                }
            }
        },
    );
    name_combo(&combo.response, view.messages.text("setting-language"));
}

fn theme_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let text = |theme: Theme| view.word("theme", &theme);
    let current = view.state.interface.theme;
    let combo = ComboBox::from_id_salt("theme").selected_text(text(current)).width(70.0).show_ui(ui, |ui| {
        for theme in Theme::ALL {
            if ui.selectable_label(theme == current, text(theme)).clicked() {
                queue.push(Command::SetTheme(theme));
            }
        }
    });
    name_combo(&combo.response, view.messages.text("setting-theme"));
}

/// Gives a list its name for a screen reader and its tooltip.
pub(super) fn name_combo(response: &egui::Response, name: &str) {
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, name));
    response.clone().on_hover_text(name);
}
