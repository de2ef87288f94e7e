//! A long list of rows of unequal height inside a scrolled panel: only what is near the screen is drawn.

use std::sync::Arc;

use egui::{Id, Rect, Ui, vec2};

/// What a row is taken to be before it was drawn once, in points.
const ESTIMATE: f32 = 130.0;

/// Rows so near the screen are drawn too, in points: the keyboard finds the next one.
const MARGIN: f32 = 240.0;

/// The heights of the rows that were drawn, in points, at a width.
#[derive(Clone, Debug, Default)]
struct Heights {
    width: f32,
    rows: Arc<Vec<Option<f32>>>,
}

/// Draws the rows of a list, each by its place. What changes the list belongs into the salt: heights are kept by it.
pub(crate) fn long_list_ui(
    ui: &mut Ui,
    salt: impl std::hash::Hash + std::fmt::Debug,
    count: usize,
    mut row_ui: impl FnMut(&mut Ui, usize),
) {
    let id: Id = ui.scope_id().with(salt);
    let width = ui.available_width();
    let mut heights: Heights = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    if (heights.width - width).abs() > 0.5 || heights.rows.len() != count {
        heights = Heights { width, rows: Arc::new(vec![None; count]) };
    }
    let near = ui.clip_rect().expand2(vec2(0.0, MARGIN));
    let spacing = ui.spacing().item_spacing.y;
    for place in 0..count {
        let known = heights.rows[place];
        let height = known.unwrap_or(ESTIMATE);
        let at = Rect::from_min_size(ui.cursor().min, vec2(width, height));
        if !near.intersects(at) {
            ui.allocate_space(vec2(width, height));
            continue;
        }
        let top = ui.cursor().top();
        ui.push_id((id, place), |ui| row_ui(ui, place));
        let drawn = ui.cursor().top() - top - spacing;
        if known.is_none_or(|known| (known - drawn).abs() > 0.5) {
            Arc::make_mut(&mut heights.rows)[place] = Some(drawn);
            ui.ctx().request_repaint();
        }
    }
    ui.data_mut(|data| data.insert_temp(id, heights));
}

/// Brings what got the focus just now onto the screen. Inside a scrolled panel, after its contents.
pub(crate) fn follow_focus_ui(ui: &Ui) {
    let Some(focused) = ui.memory(egui::Memory::focused) else { return };
    let id = ui.scope_id().with("focus");
    let before = ui.data(|data| data.get_temp::<Id>(id));
    if before == Some(focused) {
        return;
    }
    ui.data_mut(|data| data.insert_temp(id, focused));
    let Some(response) = ui.ctx().read_response(focused) else { return };
    let clip = ui.clip_rect();
    let is_mine = response.layer_id == ui.layer_id() && clip.x_range().contains(response.rect.center().x);
    let is_out = response.rect.top() < clip.top() || response.rect.bottom() > clip.bottom();
    if is_mine && is_out && ui.min_rect().contains(response.rect.center()) {
        ui.scroll_to_rect(response.rect.expand(8.0), None);
    }
}
