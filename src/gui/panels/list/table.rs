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

/// The columns, and how many letters each has room for where the table is as wide as it likes to be. Columns of text
/// give way where it is not, and take what is over; those of numbers keep their width.
const COLUMNS: [(Column, f32); 7] = [
    (Column::Kind, 22.0),
    (Column::Country, 11.0),
    (Column::Name, 26.0),
    (Column::Division, 16.0),
    (Column::Population, 15.0),
    (Column::Border, 9.0),
    (Column::Projects, 4.0),
];

/// The least share of its width that a column of text is left; in a narrower window one scrolls.
const LEAST_SHARE: f32 = 0.62;

/// The width of a letter, on average, in heights of the type.
const LETTER: f32 = 0.53;

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
    ScrollArea::horizontal().id_salt("list-wide").auto_shrink([false, false]).show(ui, |ui| {
        let bar = ui.spacing().scroll.allocated_width();
        let widths = widths(ui, view, ui.available_width() - bar);
        ui.set_width(widths.iter().sum::<f32>() + bar);
        headings_ui(ui, &widths, view, queue);
        if rows.is_empty() {
            ui.label(view.messages.text("list-empty"));
        } else {
            rows_ui(ui, rows, &widths, view, queue);
        }
    });
}

/// The widths of the columns in a table of a width, or wider where that is too little, in points.
fn widths(ui: &Ui, view: &View<'_>, available: f32) -> [f32; 7] {
    let letter = TextStyle::Small.resolve(ui.style()).size * LETTER;
    let liked = COLUMNS.map(|(column, letters)| {
        // A heading is bold, and shows the order.
        let heading = (view.word("list-column", &column).chars().count() as f32).min(10.0) * 1.1 + 1.5;
        let letters = if column.is_numeric() { letters.max(heading) } else { letters };
        letters * letter + 2.0 * PADDING
    });
    let of_numbers: f32 = COLUMNS
        .iter()
        .zip(liked)
        .filter(|((column, _), _)| column.is_numeric())
        .map(|(_, width)| width)
        .sum();
    let of_text = liked.iter().sum::<f32>() - of_numbers;
    let share = ((available - of_numbers) / of_text).max(LEAST_SHARE);
    let mut widths = liked;
    for ((column, _), width) in COLUMNS.iter().zip(&mut widths) {
        if !column.is_numeric() {
            *width *= share;
        }
    }
    widths
}

/// The rows in sight.
fn rows_ui(ui: &mut Ui, rows: &[Row], widths: &[f32; 7], view: &View<'_>, queue: &mut Queue) {
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
            let response = row_ui(ui, row, sense, (height, widths), view);
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
fn cells(line: Rect, widths: &[f32; 7]) -> impl Iterator<Item = (Column, Rect)> {
    let mut left = line.left();
    COLUMNS.into_iter().zip(widths).map(move |((column, _), &width)| {
        let cell = Rect::from_min_size(pos2(left, line.top()), vec2(width, line.height()));
        left += width;
        (column, cell)
    })
}

/// The headings: each orders the table by its column.
fn headings_ui(ui: &mut Ui, widths: &[f32; 7], view: &View<'_>, queue: &mut Queue) {
    let order = view.state.interface.list;
    let width = widths.iter().sum();
    let (line, _) = ui.allocate_exact_size(vec2(width, ui.spacing().interact_size.y), Sense::hover());
    for (column, cell) in cells(line, widths) {
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
fn row_ui(
    ui: &mut Ui,
    row: &Row,
    sense: Sense,
    (height, widths): (f32, &[f32; 7]),
    view: &View<'_>,
) -> Response {
    let (_, line) = ui.allocate_space(vec2(widths.iter().sum(), height));
    let response = ui.interact(line, row_id(&row.id), sense);
    let is_selected = selected(view) == Some(&row.id);
    let texts = COLUMNS.map(|(column, _)| text_of(row, column, view));
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
    let font = TextStyle::Small.resolve(ui.style());
    let mut is_cut = false;
    for ((column, cell), text) in cells(line, widths).zip(&texts) {
        let color = if column == Column::Name { view.palette.text } else { view.palette.muted };
        is_cut |= text_ui(ui, cell, text, (font.clone(), color), column.is_numeric());
    }
    ui.painter().hline(line.x_range(), line.bottom(), (0.5, view.palette.line));
    if is_cut { response.on_hover_text(spoken(row, &texts, view)) } else { response }
}

/// A text in a cell, cut where it is too long; numbers to the right. Returns whether it was cut.
fn text_ui(
    ui: &Ui,
    cell: Rect,
    text: &str,
    (font, color): (FontId, egui::Color32),
    is_numeric: bool,
) -> bool {
    let inner = cell.shrink2(vec2(PADDING, 0.0));
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = egui::text::TextWrapping::truncate_at_width(inner.width());
    job.halign = Align::LEFT;
    let galley = ui.painter().layout_job(job);
    let align = if is_numeric { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
    let at = align.align_size_within_rect(galley.size(), inner);
    let is_cut = galley.elided;
    ui.painter().galley(at.min, galley, color);
    is_cut
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
    for ((column, _), text) in COLUMNS.into_iter().zip(texts) {
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
