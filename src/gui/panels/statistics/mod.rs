//! The statistics under the map: small charts of what passes the filter on the day that is shown.
//!
//! Each bar is a button or a text of its own, so that it is read out with its number and reached with the keyboard.

mod charts;

use egui::{
    Align2, CornerRadius, Label, Rect, RichText, Role, ScrollArea, Sense, Stroke, StrokeKind, TextStyle, Ui,
    WidgetInfo, pos2, vec2,
};

use self::charts::{Bar, Chart, charts};
use crate::{
    command::{Command, Queue},
    gui::{View, fonts, widgets::link_button},
    i18n,
};

/// The least width of a chart, and the width of the names in it and of its numbers, in points, at the common size of
/// text.
const WIDTHS: [f32; 3] = [300.0, 150.0, 66.0];

/// Room between charts, in points.
const GAP: f32 = 28.0;

/// Draws the charts side by side, as many as there is room for, in as many rows as it takes.
pub(crate) fn statistics_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let charts = charts(view);
    let charts: Vec<&Chart> = charts.iter().filter(|chart| !chart.bars.is_empty()).collect();
    ScrollArea::vertical().id_salt("statistics").auto_shrink([false, false]).show(ui, |ui| {
        let room = ui.available_width() - ui.spacing().scroll.allocated_width();
        // A few columns.
        let columns = ((room + GAP) / (WIDTHS[0] * text_scale(ui) + GAP)).floor().max(1.0);
        let width = (room + GAP) / columns - GAP;
        for row in charts.chunks(columns as usize) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                for chart in row {
                    chart_ui(ui, chart, width, view, queue);
                }
            });
            ui.add_space(12.0);
        }
    });
}

/// Draws what stands beside the tabs of the drawer: how to take the numbers along.
pub(crate) fn tools_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let text = view.messages.text("statistics-copy");
    link_button(ui, text, Command::Copy(charts::csv(&charts(view))), queue);
}

fn chart_ui(ui: &mut Ui, chart: &Chart, width: f32, view: &View<'_>, queue: &mut Queue) {
    ui.vertical(|ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add(Label::new(RichText::new(&chart.title).family(fonts::bold())).wrap());
        if let Some(note) = &chart.note {
            ui.add(Label::new(RichText::new(note).small().color(view.palette.muted)).wrap());
        }
        let most = chart.bars.iter().map(|bar| bar.value).fold(1.0, f64::max);
        for bar in &chart.bars {
            bar_ui(ui, bar, (most, width), view, queue);
        }
    });
}

/// How many times their common size texts are.
fn text_scale(ui: &Ui) -> f32 {
    ui.text_style_height(&TextStyle::Small) / 16.0
}

fn bar_ui(ui: &mut Ui, bar: &Bar, (most, width): (f64, f32), view: &View<'_>, queue: &mut Queue) {
    let [_, name_width, number_width] = WIDTHS.map(|width| width * text_scale(ui));
    let font = TextStyle::Small.resolve(ui.style());
    let ink = view.palette.text;
    let name = ui.painter().layout(bar.name.clone(), font.clone(), ink, name_width - 8.0);
    let height = (name.size().y + 4.0).max(24.0);
    let sense = if bar.choice.is_some() { Sense::click() } else { Sense::hover() };
    let (row, response) = ui.allocate_exact_size(vec2(width, height), sense);
    let is_chosen = bar.choice.as_ref().is_some_and(|choice| view.state.document.filter.has(choice));
    let number = i18n::number(bar.value, 0, view.lang());
    if ui.is_rect_visible(row) {
        let painter = ui.painter();
        if response.hovered() && bar.choice.is_some() || is_chosen {
            painter.rect_filled(row, 3.0, ui.visuals().selection.bg_fill);
        }
        let at = Align2::LEFT_CENTER.anchor_size(pos2(row.left() + 4.0, row.center().y), name.size()).min;
        painter.galley(at, name, ink);
        let room = (width - name_width - number_width).max(20.0);
        let share = (bar.value / most) as f32;
        let from = pos2(row.left() + name_width, row.center().y - 6.0);
        let rect = Rect::from_min_size(from, vec2((share * room).max(2.0), 12.0));
        let edge = Stroke::new(if is_chosen { 2.0 } else { 0.0 }, ink);
        painter.rect(rect, CornerRadius::same(2), view.palette.accent, edge, StrokeKind::Outside);
        let at = pos2(rect.right() + 6.0, row.center().y);
        painter.text(at, Align2::LEFT_CENTER, &number, font, ink);
        if response.has_focus() {
            painter.rect_stroke(row, 3.0, ui.visuals().selection.stroke, StrokeKind::Inside);
        }
    }
    let text = format!("{}: {number}", bar.name);
    let Some(choice) = &bar.choice else {
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
        return;
    };
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, &text));
    if response.clicked() {
        queue.push(Command::ToggleFilter(choice.clone()));
    }
    response.on_hover_text(view.messages.text("statistics-filter"));
}
