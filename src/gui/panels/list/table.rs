//! The table: headings that order it, and of its rows those in sight; walked by keys as by the pointer.

use egui::{
    Align, Align2, EventFilter, FontId, Id, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense,
    TextStyle, Ui, WidgetInfo, pos2, text::LayoutJob, vec2,
};

use super::rows::Row;
use crate::{
    catalogue::model::AreaId,
    command::{Command, Queue},
    gui::{View, fonts},
    i18n,
    state::{Column, Subject},
};

/// The share of the table's width that each column has.
const SHARES: [(Column, f32); 7] = [
    (Column::Kind, 0.17),
    (Column::Country, 0.15),
    (Column::Name, 0.25),
    (Column::Division, 0.16),
    (Column::Population, 0.12),
    (Column::Border, 0.08),
    (Column::Projects, 0.07),
];

/// Room on both sides of a cell's text, in points.
const PADDING: f32 = 6.0;

/// What the table remembers from frame to frame: where it is scrolled to, and what was selected then.
#[derive(Clone, Debug, Default, PartialEq)]
struct Scrolled {
    offset: f32,
    height: f32,
    selected: Option<AreaId>,
}

/// Draws the table.
pub(super) fn table_ui(ui: &mut Ui, rows: &[Row], view: &View<'_>, queue: &mut Queue) {
    headings_ui(ui, view, queue);
    if rows.is_empty() {
        ui.label(view.messages.text("list-empty"));
        return;
    }
    let height = ui.spacing().interact_size.y;
    let memory = Id::unique("list-scrolled");
    let mut scrolled: Scrolled = ui.data(|data| data.get_temp(memory)).unwrap_or_default();
    let selected = selected(view);
    let goal = walk(ui, rows).or_else(|| {
        // What was selected elsewhere comes into sight once.
        let is_new = scrolled.selected.as_ref() != selected;
        selected.filter(|_| is_new).and_then(|id| rows.iter().position(|row| row.id == *id))
    });
    let mut area = ScrollArea::vertical().id_salt("list").auto_shrink([false, false]);
    if let Some(offset) = goal.and_then(|goal| offset_for(goal, height, &scrolled)) {
        area = area.vertical_scroll_offset(offset);
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let output = area.show_rows(ui, height, rows.len(), |ui, in_sight| {
        let focused = ui.memory(egui::Memory::focused);
        let reached = rows[in_sight.clone()]
            .iter()
            .position(|row| Some(row_id(&row.id)) == focused)
            .or_else(|| rows[in_sight.clone()].iter().position(|row| Some(&row.id) == selected))
            .unwrap_or(0);
        let mut pointed = None;
        for (place, row) in rows[in_sight].iter().enumerate() {
            // Tab reaches one row of the list; the arrows walk from there.
            let sense = if place == reached { Sense::click() } else { Sense::CLICK };
            let response = row_ui(ui, row, sense, height, view);
            if response.clicked() {
                queue.push(Command::Visit(Subject::Area(row.id.clone())));
            }
            if response.hovered() || response.has_focus() {
                pointed = Some(row.id.clone());
            }
        }
        if pointed != view.state.interface.pointed {
            queue.push(Command::PointAt(pointed));
        }
    });
    scrolled.offset = output.state.clamped_offset().y;
    scrolled.height = output.inner_rect.height();
    scrolled.selected = selected.cloned();
    ui.data_mut(|data| data.insert_temp(memory, scrolled));
}

fn selected<'v>(view: &'v View<'_>) -> Option<&'v AreaId> {
    match &view.state.document.subject {
        Some(Subject::Area(id)) => Some(id),
        _ => None,
    }
}

/// The name by which a row has the keyboard's focus, wherever it is scrolled to.
fn row_id(id: &AreaId) -> Id {
    Id::unique(("list-row", id.as_str()))
}

/// Moves the focus from row to row by the arrows and by pages. Returns the row that it went to.
fn walk(ui: &Ui, rows: &[Row]) -> Option<usize> {
    let focused = ui.memory(egui::Memory::focused)?;
    let at = rows.iter().position(|row| row_id(&row.id) == focused)?;
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
    let pressed = |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
    let page = 8;
    let down = pressed(Key::ArrowDown) + page * pressed(Key::PageDown);
    let up = pressed(Key::ArrowUp) + page * pressed(Key::PageUp);
    if down == up {
        return None;
    }
    let to = (at + down).saturating_sub(up).min(rows.len() - 1);
    ui.memory_mut(|memory| memory.request_focus(row_id(&rows[to].id)));
    Some(to)
}

/// Where to scroll so that a row is in sight; nothing where it is already.
fn offset_for(row: usize, height: f32, scrolled: &Scrolled) -> Option<f32> {
    // There are some hundred rows.
    let top = row as f32 * height;
    if top < scrolled.offset {
        Some(top)
    } else if top + height > scrolled.offset + scrolled.height {
        Some((top + height - scrolled.height).max(0.0))
    } else {
        None
    }
}

/// The rectangles of the cells of a line.
fn cells(line: Rect) -> impl Iterator<Item = (Column, Rect)> {
    let mut left = line.left();
    SHARES.into_iter().map(move |(column, share)| {
        let width = line.width() * share;
        let cell = Rect::from_min_size(pos2(left, line.top()), vec2(width, line.height()));
        left += width;
        (column, cell)
    })
}

/// The headings: each orders the table by its column.
fn headings_ui(ui: &mut Ui, view: &View<'_>, queue: &mut Queue) {
    let order = view.state.interface.list;
    // Beside the bar that scrolls the rows.
    let width = ui.available_width() - ui.spacing().scroll.allocated_width();
    let (line, _) = ui.allocate_exact_size(vec2(width, ui.spacing().interact_size.y), Sense::hover());
    for (column, cell) in cells(line) {
        let name = view.word("list-column", &column);
        let response = ui.interact(cell, Id::unique(("list-column", column)), Sense::click());
        let (sign, state) = match (order.column == column, order.is_descending) {
            (false, _) => ("", name.clone()),
            (true, false) => {
                (" ↑", view.messages.text_with("list-ascending", &[("column", name.as_str().into())]))
            }
            (true, true) => {
                (" ↓", view.messages.text_with("list-descending", &[("column", name.as_str().into())]))
            }
        };
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &state));
        let color =
            if response.hovered() || response.has_focus() { view.palette.accent } else { view.palette.text };
        let font = FontId::new(TextStyle::Small.resolve(ui.style()).size, fonts::bold());
        text_ui(ui, cell, &format!("{name}{sign}"), (font, color), column.is_numeric());
        let response = response.on_hover_text(view.messages.text("list-sort"));
        if response.has_focus() {
            ui.painter().rect_stroke(cell, 2.0, ui.visuals().selection.stroke, egui::StrokeKind::Inside);
        }
        if response.clicked() {
            queue.push(Command::SortList(column));
        }
    }
    let edge = (view.palette.line, line.bottom());
    ui.painter().hline(line.x_range(), edge.1, (1.0, edge.0));
}

/// One row: its cells, and one sentence for who does not see them.
fn row_ui(ui: &mut Ui, row: &Row, sense: Sense, height: f32, view: &View<'_>) -> Response {
    let (_, line) = ui.allocate_space(vec2(ui.available_width(), height));
    let response = ui.interact(line, row_id(&row.id), sense);
    let is_selected = selected(view) == Some(&row.id);
    let texts = SHARES.map(|(column, _)| text_of(row, column, view));
    response.widget_info(|| {
        WidgetInfo::selected(Role::ListBoxOption, true, is_selected, spoken(row, &texts, view))
    });
    let visuals = ui.visuals();
    if is_selected {
        ui.painter().rect_filled(line, 2.0, visuals.selection.bg_fill);
    } else if response.hovered() {
        ui.painter().rect_filled(line, 2.0, visuals.widgets.hovered.bg_fill);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(line, 2.0, visuals.selection.stroke, egui::StrokeKind::Inside);
    }
    let font = TextStyle::Body.resolve(ui.style());
    for ((column, cell), text) in cells(line).zip(&texts) {
        let color = if column == Column::Name { view.palette.text } else { view.palette.muted };
        text_ui(ui, cell, text, (font.clone(), color), column.is_numeric());
    }
    ui.painter().hline(line.x_range(), line.bottom(), (0.5, view.palette.line));
    response
}

/// A text in a cell, cut where it is too long; numbers to the right.
fn text_ui(ui: &Ui, cell: Rect, text: &str, (font, color): (FontId, egui::Color32), is_numeric: bool) {
    let inner = cell.shrink2(vec2(PADDING, 0.0));
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = egui::text::TextWrapping::truncate_at_width(inner.width());
    job.halign = Align::LEFT;
    let galley = ui.painter().layout_job(job);
    let align = if is_numeric { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
    let at = align.align_size_within_rect(galley.size(), inner);
    ui.painter().galley(at.min, galley, color);
}

/// What a cell says.
fn text_of(row: &Row, column: Column, view: &View<'_>) -> String {
    let lang = view.lang();
    match column {
        Column::Kind => view.word("area-kind", &row.kind),
        Column::Country => row.countries.clone(),
        Column::Name => row.name.clone(),
        Column::Division => row.division.clone(),
        Column::Population => match row.population {
            Some((people, Some(year))) => format!("{} ({year})", i18n::number(people, 0, lang)),
            Some((people, None)) => i18n::number(people, 0, lang),
            None => String::new(),
        },
        Column::Border => row.border_m.map_or_else(String::new, |distance_m| i18n::length(distance_m, lang)),
        Column::Projects => i18n::number(row.projects as f64, 0, lang),
    }
}

/// A row as a screen reader reads it: the name first, then each column that says something, with its heading where
/// a number alone would not be understood.
fn spoken(row: &Row, texts: &[String; 7], view: &View<'_>) -> String {
    let mut parts = vec![row.name.clone()];
    for ((column, _), text) in SHARES.into_iter().zip(texts) {
        if column == Column::Name || text.is_empty() {
            continue;
        }
        parts.push(if column.is_numeric() {
            format!("{}: {text}", view.word("list-column", &column))
        } else {
            text.clone()
        });
    }
    parts.join(", ")
}
