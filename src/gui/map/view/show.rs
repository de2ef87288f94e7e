//! One frame of the map widget: what it is given, what it draws, what it says.

use std::sync::Arc;

use egui::{EventFilter, Pos2, Response, Role, Sense, StrokeKind, Ui, WidgetInfo};
use jiff::civil::Date;
use walkers::{Canvas, Drawables, Layer, Map, MapMemory, Projector};

use super::MapView;
use crate::catalogue::model::AreaId;
use crate::earth::LonLat;
use crate::gui::map::annotate::Lettering;
use crate::gui::map::camera::{Camera, ScreenMap};
use crate::gui::map::drawn::{Distance, DistancesOnScreen, Drawing};
use crate::gui::map::gpu::color32;
use crate::gui::map::measuring::{Measuring, MeasuringOnScreen};
use crate::gui::map::overlays::{Texts, overlays_ui};
use crate::gui::map::overview::{self, Overview};
use crate::gui::map::pick::heaped_at;
use crate::gui::map::second::Second;
use crate::gui::map::text::MapFonts;
use crate::i18n::Lang;
use crate::scene::{OwnShown, Palette, PaletteName, Shown};
use crate::state::Names;

/// What the map is to show in this frame.
pub struct MapInput<'a> {
    /// The themes that are on.
    pub shown: Shown,
    /// The day as of which.
    pub date: Date,
    /// The language of names.
    pub lang: Lang,
    /// Which names are written, and how large.
    pub names: Names,
    /// The colours.
    pub palette: PaletteName,
    /// The fonts of labels.
    pub fonts: &'a MapFonts,
    /// The area that is chosen.
    pub selected: Option<&'a AreaId>,
    /// The area that something beside the map points at: it is shown as if the pointer were on it.
    pub pointed: Option<&'a AreaId>,
    /// What is shown right of a divider, where two are compared.
    pub second: Option<Second>,
    /// The limits of the user's own that are shown.
    pub own: &'a OwnShown,
    /// What somebody draws.
    pub drawing: Option<&'a Arc<Drawing>>,
    /// Distances to be drawn.
    pub distances: &'a [Distance],
    /// What is measured.
    pub measuring: Option<Measuring<'a>>,
    /// What a screen reader calls the map.
    pub name: &'a str,
    /// The credit of what is drawn.
    pub credit: &'a str,
    /// How the length of the scale bar, in metres, at a latitude in degrees is written.
    pub scale_text: &'a dyn Fn(f64, f64) -> String,
    /// How a position is written.
    pub position_text: &'a dyn Fn(LonLat) -> String,
    /// The letter for north.
    pub north: &'a str,
    /// Whether a small map shows where the view lies.
    pub has_overview: bool,
    /// Whether the camera glides and flies, and labels fade in; else everything is there at once.
    pub is_animated: bool,
}

/// A click on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapClick {
    /// Where.
    pub position: LonLat,
    /// The areas whose mark or name is there, the best first. A click on a surface means the place, not the area: many
    /// lie over one another, and what is at the place tells of all of them.
    pub areas: Vec<AreaId>,
    /// All that it may mean, where it may mean several: marks that lie over one another, and with the second button the
    /// surfaces too.
    pub choices: Vec<AreaId>,
}

/// What the map says in this frame.
#[derive(Clone, Debug)]
pub struct MapOutput {
    /// Where it looks now.
    pub camera: Camera,
    /// The areas under the pointer, the best first; empty while the map moves.
    pub hovered: Vec<AreaId>,
    /// Where the pointer is; nothing while the map moves.
    pub pointer: Option<LonLat>,
    /// A click: with the first button, or with the second to be asked what was meant.
    pub clicked: Option<MapClick>,
    /// Whether the camera rests and all that was asked for is drawn.
    pub is_settled: bool,
    /// The widget, for a tooltip, a menu, the focus.
    pub response: Response,
}

/// The scene's layers, for walkers.
struct SceneLayers(Vec<Drawables>);

impl Layer for SceneLayers {
    fn draw(&mut self, canvas: &mut Canvas, _projector: &Projector) {
        for drawables in self.0.drain(..) {
            canvas.add_drawables(drawables);
        }
    }
}

/// Show the map in all the room there is.
pub fn map_ui(ui: &mut Ui, input: &MapInput, view: &mut MapView) -> MapOutput {
    let rect = ui.available_rect_before_wrap();
    view.size = rect.size();
    view.move_camera(ui, input.is_animated);
    view.ask(ui, input);
    view.receive();

    let map = ScreenMap::new(&view.camera, rect, ui.pixels_per_point());
    view.screen = Some(map);
    let is_second_ready = view.second.as_ref().is_some_and(|second| second.built.is_some());
    view.sides =
        input.second.filter(|_| is_second_ready).map(|second| second.sides(rect, ui.pixels_per_point()));
    let palette = Palette::named(input.palette);
    ui.painter().with_clip_rect(rect).rect_filled(rect, 0.0, color32(palette.sea));
    let response = show_walkers(ui, view, &map);
    view.response_id = Some(response.id);
    response.widget_info(|| WidgetInfo::labeled(Role::Canvas, true, input.name));
    if response.has_focus() {
        // With the focus on the map, the arrows move the map, not the focus.
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    }

    let painter = ui.painter().with_clip_rect(rect);
    let pointer = response.hover_pos().map(|at| (input.position_text)(map.lon_lat_from_screen(at)));
    let texts = Texts { credit: input.credit, scale: input.scale_text, north: input.north, pointer };
    let has_overview = input.has_overview && view.built.is_some() && overview::has_room(rect);
    if has_overview {
        view.overview.take(&view.atlas);
    }
    // Where two maps are compared, a bar stands at the top.
    let below = if input.second.is_some() { 1.2 * ui.spacing().interact_size.y + 16.0 } else { 0.0 };
    let furniture = |painter: &egui::Painter, overview: &Overview| {
        let mut rects = overlays_ui(painter, &map, palette, &texts);
        if has_overview {
            rects.extend(overview.show(painter, &map, palette, below));
        }
        rects
    };
    // Only measured so far: it is painted over the marks.
    let mut unseen = painter.clone();
    unseen.set_invisible();
    let mut overlays = furniture(&unseen, &view.overview);
    let distances = DistancesOnScreen::new(&painter, &map, palette, input.fonts, input.distances);
    overlays.extend(distances.plates());
    let measuring = input.measuring.as_ref().map(|measuring| {
        MeasuringOnScreen::new(&painter, &map, (palette, input.fonts), measuring, response.hover_pos())
    });
    overlays.extend(measuring.iter().flat_map(MeasuringOnScreen::rects));
    let hovered = view.hovered.clone();
    let lettering = Lettering {
        palette,
        fonts: input.fonts,
        lang: input.lang,
        names: input.names,
        selected: input.selected,
        hovered: hovered.as_ref(),
        overlays: &overlays,
        fade_secs: if input.is_animated { ui.input(|state| state.stable_dt).min(0.1) } else { f32::INFINITY },
    };
    if view.annotate(&painter, &map, &lettering) {
        ui.ctx().request_repaint();
    }
    furniture(&painter, &view.overview);
    distances.paint(&painter, palette);
    if let Some(measuring) = measuring {
        measuring.paint(&painter, palette);
    }
    view.box_zoom.show(&painter, [palette.drawn, palette.paper].map(color32));
    if response.has_focus() {
        painter.rect_stroke(rect, 0.0, ui.visuals().selection.stroke, StrokeKind::Inside);
    }
    let output = output(input, view, &map, response);
    view.hovered = output.hovered.first().or(input.pointed).cloned();
    output
}

/// walkers' part: it draws our layers; the gestures are read by us, before, so that the map is where the pointer is.
fn show_walkers(ui: &mut Ui, view: &mut MapView, map: &ScreenMap) -> Response {
    let layers = SceneLayers(view.drawables(map));
    let centre = view.camera.centre();
    let position = walkers::lon_lat(centre.lon_deg(), centre.lat_deg());
    let mut memory = MapMemory::default();
    memory.center_at(position);
    // Our zooms lie within walkers' limits.
    let _ = memory.set_zoom(view.camera.zoom());
    Map::new(None, &mut memory, position)
        .with_layer(layers, 1.0)
        .zoom_with_ctrl(false)
        .zoom_gesture(false)
        .panning(false)
        .drag_pan_buttons(egui::DragPanButtons::empty())
        .show(ui, |_, _, _, _| ())
        .response
        .interact(Sense::click_and_drag())
}

fn output(input: &MapInput, view: &MapView, map: &ScreenMap, response: Response) -> MapOutput {
    let at = response.hover_pos().filter(|_| !view.motion.is_moving() && !response.dragged());
    let areas = |at: Pos2| view.areas_at(at, map, input.shown);
    // With the focus on the map, Enter clicks on its middle.
    let middle = response.rect.center();
    let is_second = response.secondary_clicked();
    let is_clicked = response.clicked() || is_second;
    let clicked = is_clicked.then(|| response.interact_pointer_pos().unwrap_or(middle));
    let choices = |at: Pos2| if is_second { areas(at) } else { heaped_at(view.annotations.marks(), at) };
    MapOutput {
        camera: view.camera,
        hovered: at.map(areas).unwrap_or_default(),
        pointer: at.map(|at| map.lon_lat_from_screen(at)),
        clicked: clicked.map(|at| MapClick {
            position: map.lon_lat_from_screen(at),
            areas: view.signs_at(at),
            choices: choices(at),
        }),
        is_settled: view.is_settled(),
        response,
    }
}
