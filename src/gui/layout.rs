//! Which side panels have room beside the map, and how wide they are; what of the window the keys go through.

use egui::{Id, Panel, Rect, Sense, Ui, containers::panel::PanelState};

use super::{View, panels};
use crate::{
    command::{Command, Queue},
    state::{DRAWER_HEIGHTS_PT, Interface, Side},
};

/// The map is never narrower beside both panels, in points.
const MAP_LEAST_PT: f32 = 320.0;

/// Nor does it have less than this share of the window.
const MAP_LEAST_SHARE: f32 = 0.42;

/// The widths of the side panels in a window, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Widths {
    /// That of the layers, where they have room.
    pub(crate) layers: Option<f32>,
    /// That of the details, where they have room.
    pub(crate) details: Option<f32>,
    /// The panel that is open, but has no room.
    pub(crate) folded: Option<Side>,
}

impl Widths {
    /// What there is room for in a window so wide, in points: both panels where the map keeps its own, else the one
    /// opened last.
    pub(crate) fn of(window_pt: f32, interface: &Interface) -> Self {
        if interface.is_map_alone {
            return Self::default();
        }
        let wanted = |side| interface.shows(side).then(|| f32::from(interface.width_pt(side)));
        let least = |side: Side| f32::from(*side.widths_pt().start());
        let room = window_pt - MAP_LEAST_PT.max(MAP_LEAST_SHARE * window_pt);
        // A panel alone has half of a narrow window.
        let alone = |width: f32| width.min(room.max(window_pt / 2.0)).floor();
        match (wanted(Side::Layers), wanted(Side::Details)) {
            (Some(layers), Some(details)) if room >= least(Side::Layers) + least(Side::Details) => {
                // Where both want more than there is, each gives way by the same share of what it has to give.
                let (least_layers, least_details) = (least(Side::Layers), least(Side::Details));
                let spare = (layers - least_layers) + (details - least_details);
                let share = ((room - least_layers - least_details) / spare.max(1.0)).min(1.0);
                let held = |wanted: f32, least: f32| (least + share * (wanted - least)).floor();
                Self {
                    layers: Some(held(layers, least_layers)),
                    details: Some(held(details, least_details)),
                    folded: None,
                }
            }
            (Some(layers), Some(_)) if interface.front == Side::Layers => {
                Self { layers: Some(alone(layers)), details: None, folded: Some(Side::Details) }
            }
            (Some(_), Some(details)) => {
                Self { layers: None, details: Some(alone(details)), folded: Some(Side::Layers) }
            }
            (layers, details) => {
                Self { layers: layers.map(alone), details: details.map(alone), folded: None }
            }
        }
    }
}

/// A part of the window that F6 goes to: what gets the focus, and where it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Part {
    /// The widget that gets the focus.
    pub(crate) target: Id,
    /// Where the part is.
    pub(crate) rect: Rect,
}

/// The part to go to from what has the focus now: the next one, or the one before.
pub(crate) fn next_part(parts: &[Part], focused: Option<Rect>, is_forward: bool) -> Option<Id> {
    let now = focused.and_then(|rect| parts.iter().position(|part| part.rect.contains(rect.center())));
    let count = parts.len();
    let next = match (now, is_forward) {
        (None, true) => 0,
        (None, false) => count.checked_sub(1)?,
        (Some(place), true) => (place + 1) % count,
        (Some(place), false) => (place + count - 1) % count,
    };
    parts.get(next).map(|part| part.target)
}

/// Draws a panel beside the map, as wide as its room and the state have it; a drag of its edge becomes a command.
pub(crate) fn side_ui(
    ui: &mut Ui,
    (side, width_pt): (Side, f32),
    frame: egui::Frame,
    (view, queue): (&View<'_>, &mut Queue),
    contents: impl FnOnce(&mut Ui, &mut Queue),
) -> Part {
    let (name, title, panel) = match side {
        Side::Layers => ("layers", "panel-layers", Panel::left("layers")),
        Side::Details => ("details", "panel-details", Panel::right("details")),
    };
    let range = side.widths_pt();
    let range = f32::from(*range.start()).min(width_pt)..=f32::from(*range.end());
    let panel = panel.frame(frame).default_size(width_pt).size_range(range);
    let (part, size_pt) =
        docked_ui(ui, (name, panel), view.messages.text(title), view, |ui| contents(ui, queue));
    if let Some(width_pt) = size_pt.map(|size| size.x).filter(|width| (width - width_pt).abs() > 1.0) {
        queue.push(Command::ResizePanel(side, width_pt.round() as u16));
    }
    part
}

/// Draws the drawer under the map, as high as the state has it, and at most half of what there is.
pub(crate) fn drawer_ui(
    ui: &mut Ui,
    frame: egui::Frame,
    (view, queue): (&View<'_>, &mut Queue),
    contents: impl FnOnce(&mut Ui, &mut Queue),
) -> Option<Part> {
    let open = view.state.interface.drawer?;
    let most = (ui.available_height() / 2.0).floor();
    let height_pt = f32::from(view.state.interface.drawer_height_pt()).min(most);
    let least = f32::from(*DRAWER_HEIGHTS_PT.start()).min(most);
    let panel = Panel::bottom("drawer").frame(frame).default_size(height_pt).size_range(least..=most);
    let panel = panel.resizable(true);
    let title = view.word("drawer", &open);
    let (part, size_pt) = docked_ui(ui, ("drawer", panel), &title, view, |ui| contents(ui, queue));
    if let Some(height_pt) = size_pt.map(|size| size.y).filter(|height| (height - height_pt).abs() > 1.0) {
        queue.push(Command::ResizeDrawer(height_pt.round() as u16));
    }
    Some(part)
}

/// Draws a panel by its name; its size in points, where its edge is not being dragged.
fn docked_ui(
    ui: &mut Ui,
    (name, panel): (&str, Panel),
    title: &str,
    view: &View<'_>,
    contents: impl FnOnce(&mut Ui),
) -> (Part, Option<egui::Vec2>) {
    // egui's own memory of the size is not asked: what was wide stays so when the window was narrow meanwhile.
    let id = ui.scope_id().with(name);
    let edge = id.with("__resize");
    ui.data_mut(|data| data.remove::<PanelState>(id));
    let target = part_id(name);
    let shown = panel.show(ui, |ui| {
        keep_size(ui, |ui| {
            part_ui(ui, target, title);
            contents(ui);
        });
    });
    let label = view.messages.text("panel-edge");
    ui.ctx().accesskit_node_builder(edge, |node| node.set_label(label));
    let is_dragged = ui.read_response(edge).is_some_and(|response| response.dragged());
    let rect = shown.response.rect;
    (Part { target, rect }, (!is_dragged).then_some(rect.size()))
}

/// The name by which a part of the window gets the focus.
fn part_id(name: &str) -> Id {
    Id::unique(("part", name))
}

/// A stop for the keyboard at the head of a part of the window: a screen reader names the part, Tab goes on into it.
fn part_ui(ui: &mut Ui, target: Id, name: &str) {
    let rect = ui.max_rect();
    let head = Rect::from_min_size(rect.min, egui::vec2(rect.width(), 1.0));
    let response = ui.interact(head, target, Sense::focusable_noninteractive());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Pane, true, name));
    if response.has_focus() {
        let stroke = ui.visuals().selection.stroke;
        ui.painter().rect_stroke(rect.expand(4.0), 2.0, stroke, egui::StrokeKind::Inside);
    }
}

/// Draws the contents of a panel at the size that the panel has: a word that is too long does not widen it.
fn keep_size(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let rect = ui.available_rect_before_wrap();
    contents(&mut ui.new_child(egui::UiBuilder::new().max_rect(rect)));
    ui.allocate_rect(rect, Sense::hover());
}

/// The search field as a part of the window.
pub(crate) fn search_part(rect: Rect) -> Part {
    Part { target: panels::search_id(), rect }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widths(window_pt: f32, change: impl FnOnce(&mut Interface)) -> Widths {
        let mut interface = Interface::default();
        change(&mut interface);
        Widths::of(window_pt, &interface)
    }

    #[test]
    fn both_panels_have_room_in_a_wide_window_and_the_map_keeps_its_own_in_a_narrow_one() {
        let wide = widths(1920.0, |_| {});
        assert_eq!((wide.layers, wide.details, wide.folded), (Some(210.0), Some(380.0), None));
        for window_pt in [512.0_f32, 640.0, 682.0, 760.0, 800.0, 853.0, 1024.0, 1280.0, 3840.0] {
            let widths = widths(window_pt, |interface| {
                interface.set_width_pt(Side::Details, 640);
                interface.set_width_pt(Side::Layers, 340);
            });
            let taken = widths.layers.unwrap_or(0.0) + widths.details.unwrap_or(0.0);
            assert!(window_pt - taken >= MAP_LEAST_PT.min(window_pt / 2.0), "{window_pt}: {widths:?}");
            assert!(widths.details.is_some_and(|details| details >= 250.0), "{window_pt}: {widths:?}");
        }
    }

    #[test]
    fn where_one_panel_has_room_it_is_the_one_opened_last() {
        let details = widths(640.0, |_| {});
        assert_eq!((details.layers, details.folded), (None, Some(Side::Layers)));
        let layers = widths(640.0, |interface| interface.front = Side::Layers);
        assert_eq!((layers.layers, layers.details, layers.folded), (Some(210.0), None, Some(Side::Details)));
        let alone = widths(640.0, |interface| interface.shows_details = false);
        assert_eq!((alone.layers, alone.folded), (Some(210.0), None));
    }

    #[test]
    fn the_map_alone_has_all_the_room() {
        assert_eq!(widths(1280.0, |interface| interface.is_map_alone = true), Widths::default());
    }

    #[test]
    fn the_next_part_follows_the_one_that_has_the_focus_round_and_round() {
        let part = |name: &str, x: f32| Part {
            target: part_id(name),
            rect: Rect::from_min_size(egui::pos2(x, 40.0), egui::vec2(100.0, 300.0)),
        };
        let parts = [part("one", 0.0), part("two", 100.0), part("three", 200.0)];
        let inside = |x: f32| Some(Rect::from_center_size(egui::pos2(x, 90.0), egui::vec2(30.0, 20.0)));
        assert_eq!(next_part(&parts, None, true), Some(part_id("one")));
        assert_eq!(next_part(&parts, inside(120.0), true), Some(part_id("three")));
        assert_eq!(next_part(&parts, inside(230.0), true), Some(part_id("one")));
        assert_eq!(next_part(&parts, inside(20.0), false), Some(part_id("three")));
        assert_eq!(next_part(&[], None, false), None);
    }
}
