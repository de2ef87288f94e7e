//! What the map shows, small, beside the text that says what it is.

use egui::{Rect, Sense, Shape, Stroke, Ui, pos2, vec2};

use crate::{
    gui::map::{color32, link_ui, shape_ui},
    scene::{LegendSymbol, StrokeStyle},
};

/// The room of a symbol, in points.
const SIZE: egui::Vec2 = vec2(26.0, 16.0);

/// Draws a symbol of the legend.
pub(crate) fn legend_symbol_ui(ui: &mut Ui, symbol: &LegendSymbol) {
    let (rect, _) = ui.allocate_exact_size(SIZE, Sense::empty());
    match symbol {
        LegendSymbol::Fill { color, edge } => {
            let inner = rect.shrink(2.0);
            ui.painter().rect_filled(inner, 1.0, color32(*color));
            line_ui(ui, inner, inner.bottom(), edge);
        }
        LegendSymbol::Stroke(style) => line_ui(ui, rect, rect.center().y, style),
        LegendSymbol::Pair(style, link) => link_ui(ui.painter(), rect.center(), Some(*link), style),
        LegendSymbol::Mark(style) => {
            shape_ui(ui.painter(), rect.center(), (style.near_px / 2.0).min(5.5), style);
        }
    }
}

fn line_ui(ui: &Ui, rect: Rect, y: f32, style: &StrokeStyle) {
    let ends = [pos2(rect.left(), y), pos2(rect.right(), y)];
    if let Some(casing) = style.casing {
        let width = style.width_px + 2.0 * casing.width_px;
        ui.painter().line_segment(ends, Stroke::new(width, color32(casing.color)));
    }
    let stroke = Stroke::new(style.width_px, color32(style.color));
    if style.dash_px.is_empty() {
        ui.painter().line_segment(ends, stroke);
        return;
    }
    // Dashes and gaps take turns.
    let lengths: (Vec<_>, Vec<_>) =
        style.dash_px.chunks(2).map(|pair| (pair[0], pair[pair.len() - 1])).unzip();
    ui.painter().extend(Shape::dashed_line_with_offset(&ends, stroke, &lengths.0, &lengths.1, 0.0));
}
