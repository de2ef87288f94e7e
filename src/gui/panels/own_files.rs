//! The user's own limits: their part of the layer panel, the readings under way, and where a file may be dropped.

use std::path::Path;

use egui::{
    Align2, CollapsingHeader, Frame, Id, LayerId, Margin, Order, ProgressBar, Rect, RichText, Ui, vec2,
};

use crate::{
    command::{Command, Queue},
    gui::{
        View, atlas, fonts,
        own::{Entry, ReadFile, file_name},
        widgets::{command_button, legend_symbol_ui, section},
    },
    i18n,
    import::{self, ImportError},
    scene::{LegendSymbol, Palette, own_style},
    state::OwnFile,
};

/// A reading is shown once it has taken so long: what is faster would only flash.
const PATIENCE_SECS: f64 = 0.12;

/// Draws the part of the layer panel: the files, and the button that opens more.
pub(super) fn files_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    ui.add_space(6.0);
    section(ui, view.messages.text("own-limits"), &view.palette);
    for file in &view.state.document.files {
        file_ui(ui, file, view, queue);
    }
    command_button(ui, view.messages.text("own-open"), Command::ChooseFiles, view, queue);
}

fn file_ui(ui: &mut Ui, file: &OwnFile, view: &View<'_>, queue: &mut Queue) {
    let name = file_name(&file.path);
    ui.horizontal(|ui| {
        let mut is_shown = file.is_shown;
        let text = RichText::new(&name).color(view.palette.text);
        let switch = ui
            .add_sized(vec2((ui.available_width() - 72.0).max(60.0), 24.0), |ui: &mut Ui| {
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Truncate);
                    ui.checkbox(&mut is_shown, text)
                })
                .inner
            })
            .on_hover_text(file.path.display().to_string());
        if switch.changed() {
            queue.push(Command::ToggleFile(file.path.clone()));
        }
        let ready = view.own.ready(&file.path);
        if let Some(bounds) = ready.and_then(|ready| ready.bounds) {
            file_button(ui, ("⊕", &name), Command::ShowBounds(bounds), view, queue);
        }
        file_button(ui, ("✕", &name), Command::RemoveFile(file.path.clone()), view, queue);
    });
    match view.own.entry(&file.path) {
        Some(Entry::Ready(ready)) => ready_ui(ui, ready, view),
        Some(Entry::Failed(error)) => failed_ui(ui, file, error, view, queue),
        Some(Entry::Reading(_)) | None => {
            ui.label(RichText::new(view.messages.text("own-reading")).small().color(view.palette.muted));
        }
    }
}

/// A button that does something with a file, and says with which.
fn file_button(
    ui: &mut Ui,
    (face, file): (&str, &str),
    command: Command,
    view: &View<'_>,
    queue: &mut Queue,
) {
    let name = format!("{}: {file}", view.messages.text(&command.message_key()));
    let response = ui.button(face).on_hover_text(&name);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    if response.clicked() {
        queue.push(command);
    }
}

/// How many units there are, and what was not read.
fn ready_ui(ui: &mut Ui, ready: &ReadFile, view: &View<'_>) {
    let small = |text: String| RichText::new(text).small().color(view.palette.muted);
    let args = [("count", (ready.units.len() as f64).into())];
    ui.label(small(view.messages.text_with("own-count", &args)));
    if ready.warnings.is_empty() {
        return;
    }
    let args = [("count", (ready.warnings.len() as f64).into())];
    let title = RichText::new(view.messages.text_with("own-remarks-title", &args)).small();
    CollapsingHeader::new(title.color(view.palette.caution)).id_salt(("remarks", &ready.path)).show(
        ui,
        |ui| {
            for remark in import::remarks(Path::new(&file_name(&ready.path)), &ready.warnings, *view.messages)
            {
                ui.add(egui::Label::new(small(remark)).wrap());
            }
        },
    );
}

/// That a file could not be read, why, and a button to try again.
fn failed_ui(ui: &mut Ui, file: &OwnFile, error: &ImportError, view: &View<'_>, queue: &mut Queue) {
    let why = import::explain(error, &file.path, file.name.as_deref(), *view.messages);
    let text = RichText::new(view.messages.text("own-not-read")).small().color(view.palette.caution);
    ui.label(text).on_hover_text(why);
    let again = ui.button(view.messages.text("own-again"));
    if again.on_hover_text(file.path.display().to_string()).clicked() {
        queue.push(Command::OpenFile(file.clone()));
    }
}

/// The files that are shown, in the legend.
pub(super) fn legend_ui(ui: &mut Ui, view: &View<'_>) {
    let palette = Palette::named(atlas::palette(&view.state.interface));
    for file in view.own.shown_files(&view.state.document) {
        ui.horizontal(|ui| {
            legend_symbol_ui(ui, &LegendSymbol::Stroke(own_style(palette)));
            let args = [("file", file_name(&file.path).into())];
            ui.add(egui::Label::new(view.messages.text_with("own-legend", &args)).wrap());
        });
    }
}

/// The credit of the files that the user brought along and that the map shows; none where it shows none.
pub(crate) fn own_credit(view: &View<'_>) -> Option<String> {
    let files: Vec<String> =
        view.own.shown_files(&view.state.document).map(|file| file_name(&file.path)).collect();
    (!files.is_empty()).then(|| view.messages.text_with("own-credit", &[("files", files.join(", ").into())]))
}

/// Draws how far readings are, over the map, each with a button that ends it.
pub(crate) fn readings_ui(ctx: &egui::Context, map: Rect, view: &View<'_>, queue: &mut Queue) {
    let now_secs = ctx.input(|input| input.time);
    let slow: Vec<_> =
        view.own.readings().filter(|(_, reading)| now_secs - reading.since_secs() >= PATIENCE_SECS).collect();
    if slow.is_empty() {
        return;
    }
    let width = (map.width() - 40.0).clamp(120.0, 420.0);
    let place = map.center_top() + vec2(0.0, 12.0);
    egui::Area::new(Id::unique("readings")).pivot(Align2::CENTER_TOP).fixed_pos(place).show(ctx, |ui| {
        Frame::popup(ui.style()).inner_margin(Margin::same(10)).show(ui, |ui| {
            ui.set_width(width);
            for (path, reading) in slow {
                let file = file_name(path);
                let text = view.messages.text_with("own-reading-file", &[("file", file.as_str().into())]);
                ui.add(egui::Label::new(&text).truncate());
                ui.horizontal(|ui| {
                    let share = i18n::number(f64::from(reading.share()) * 100.0, 0, view.lang());
                    let bar = ProgressBar::new(reading.share()).text(format!("{share}\u{a0}%"));
                    let bar = ui.add(bar.desired_width(ui.available_width() - 110.0));
                    bar.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ProgressIndicator, true, &text));
                    let cancel = ui.button(view.messages.text("own-cancel"));
                    if cancel.on_hover_text(&text).clicked() {
                        queue.push(Command::CancelFile(path.to_owned()));
                    }
                });
            }
        });
    });
}

/// Says over the map what happens to a file that is held over the window.
pub(crate) fn drop_hint_ui(ctx: &egui::Context, map: Rect, view: &View<'_>) {
    if ctx.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let painter = ctx.layer_painter(LayerId::new(Order::Foreground, Id::unique("drop-hint")));
    let (ground, ink) = (view.palette.ground.gamma_multiply(0.9), view.palette.accent);
    painter.rect_filled(map, 0.0, ground);
    painter.rect_stroke(map.shrink(12.0), 8.0, egui::Stroke::new(2.0, ink), egui::StrokeKind::Inside);
    let font = egui::FontId::new(20.0, fonts::bold());
    painter.text(map.center(), Align2::CENTER_CENTER, view.messages.text("own-drop"), font, ink);
}
