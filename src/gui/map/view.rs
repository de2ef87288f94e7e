//! The map widget: reads gestures, asks for what it lacks, draws what is ready, and says what is under the pointer.

use std::sync::Arc;
use std::time::Duration;

use egui::{EventFilter, Id, Pos2, Rect, Response, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo};
use jiff::civil::Date;
use walkers::{Canvas, Drawables, Layer, Map, MapMemory, Projector};

use super::annotate::{Annotations, Lettering};
use super::box_zoom::{BoxZoom, Step};
use super::camera::{Camera, ScreenMap, focus_bounds};
use super::drawn::{Distance, DistancesOnScreen, Drawing, DrawingKey};
use super::gestures;
use super::gpu::{GpuLayer, Load, color32};
use super::measuring::{Measuring, MeasuringOnScreen};
use super::motion::Motion;
use super::overlays::{Texts, overlays_ui};
use super::overview::{self, Overview};
use super::pick::{heaped_at, labels_at, marks_at, outlines_at};
use super::second::{Second, SecondMap};
use super::text::MapFonts;
use super::worker::{Built, Emphasis, OutlineKey, Report, Request, Worker};
use crate::catalogue::model::AreaId;
use crate::earth::{LonLat, WorldPos, lon_lat_from_world, metres_per_world_unit};
use crate::i18n::Lang;
use crate::scene::{Atlas, Frame, OwnShown, Palette, PaletteName, Shown, WorldRect, world_px};
use crate::state::{Bounds, Names};

/// Room around a box that the map is fitted to, in points.
const FIT_MARGIN: f32 = 24.0;

/// How long the window's first frame waits for its map.
const FIRST_PICTURE: Duration = Duration::from_millis(300);

/// A box is fitted at most so near, so that what lies around a city is seen too.
const FIT_ZOOM: f64 = 11.5;

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

/// Where the map is to look before its first frame, which alone knows its size.
#[derive(Clone, Copy, Debug)]
enum Wish {
    Fit(WorldRect),
    Fill(WorldRect),
    Look(Camera),
}

/// A box that the map was last made to show whole.
struct Fitted {
    bounds: WorldRect,
    /// The camera that does so.
    camera: Camera,
    /// In a map of this size, in points.
    size: Vec2,
}

fn fitting(bounds: &WorldRect, size: Vec2) -> Camera {
    Camera::fitting(bounds, size, FIT_MARGIN).no_nearer(FIT_ZOOM).held(size)
}

/// What the map keeps between frames.
pub struct MapView {
    atlas: Arc<Atlas>,
    worker: Worker,
    camera: Camera,
    motion: Motion,
    wish: Option<Wish>,
    fitted: Option<Fitted>,
    box_zoom: BoxZoom,
    overview: Overview,
    screen: Option<ScreenMap>,
    size: Vec2,
    response_id: Option<Id>,
    asked: Option<Request>,
    built: Option<Built>,
    backdrop: Option<Built>,
    outlines: Vec<(OutlineKey, Option<GpuLayer>)>,
    wanted_outlines: Vec<OutlineKey>,
    drawing: Option<(DrawingKey, Option<GpuLayer>)>,
    wanted_drawing: Option<DrawingKey>,
    annotations: Annotations,
    second: Option<SecondMap>,
    /// The parts of the map left and right of the divider, where there is one and both are ready.
    sides: Option<[Rect; 2]>,
    builds_at_once: bool,
    hovered: Option<AreaId>,
}

impl MapView {
    /// A map of an atlas that opens on the two countries, and builds on a thread of its own.
    #[must_use]
    pub fn new(atlas: Arc<Atlas>) -> Self {
        let worker = Worker::threaded(Arc::clone(&atlas));
        Self::with_worker(atlas, worker)
    }

    /// Build what is to be drawn in the frame that asks for it, from now on.
    pub fn build_at_once(&mut self) {
        self.worker = Worker::immediate(Arc::clone(&self.atlas));
        self.builds_at_once = true;
    }

    /// The part of the world that it shows at rest, once it has been shown; a world shown twice over is shown once.
    #[must_use]
    pub fn seen(&self) -> Option<Bounds> {
        if self.size == Vec2::ZERO || self.motion.is_moving() {
            return None;
        }
        let view = self.camera.view(self.size);
        let corner =
            |x: f64, y: f64| lon_lat_from_world(WorldPos { x: x.clamp(0.0, 1.0), y: y.clamp(0.0, 1.0) });
        Some(Bounds {
            south_west: corner(view.min.x, view.max.y),
            north_east: corner(view.max.x, view.min.y),
        })
    }

    /// What it can draw.
    #[must_use]
    pub fn atlas(&self) -> &Atlas {
        &self.atlas
    }

    /// The widget, once it has been shown: for the focus.
    #[must_use]
    pub fn response_id(&self) -> Option<Id> {
        self.response_id
    }

    fn with_worker(atlas: Arc<Atlas>, worker: Worker) -> Self {
        Self {
            atlas,
            worker,
            camera: Camera::fitting(&focus_bounds(), egui::vec2(1280.0, 800.0), FIT_MARGIN),
            motion: Motion::default(),
            wish: Some(Wish::Fit(focus_bounds())),
            fitted: None,
            box_zoom: BoxZoom::default(),
            overview: Overview::default(),
            screen: None,
            size: Vec2::ZERO,
            response_id: None,
            asked: None,
            built: None,
            backdrop: None,
            outlines: Vec::new(),
            wanted_outlines: Vec::new(),
            drawing: None,
            wanted_drawing: None,
            annotations: Annotations::default(),
            second: None,
            sides: None,
            builds_at_once: false,
            hovered: None,
        }
    }

    /// Move what is drawn by an offset in points: the arrow keys.
    pub fn pan_px(&mut self, by: Vec2) {
        self.motion.pan_by(by);
    }

    /// Come nearer by levels of zoom, about the middle: `+` and `-`.
    pub fn zoom_by(&mut self, levels: f64) {
        self.motion.zoom_by(levels, Vec2::ZERO);
    }

    /// Fly to where a box is seen whole: `Home`, a result of a search.
    pub fn fit(&mut self, bounds: WorldRect) {
        self.wish = Some(Wish::Fit(bounds));
    }

    /// Fly to a position and a zoom.
    pub fn fly_to(&mut self, centre: LonLat, zoom: f64) {
        self.wish = Some(Wish::Look(Camera::new(centre, zoom)));
    }

    /// Look at a position and a zoom at once: where the session was left.
    pub fn look_at(&mut self, centre: LonLat, zoom: f64) {
        self.motion.stop();
        self.wish = None;
        self.camera = Camera::new(centre, zoom);
    }

    /// Where a position was seen in the last frame, in points.
    #[must_use]
    pub fn screen_from_lon_lat(&self, position: LonLat) -> Option<Pos2> {
        self.screen.map(|map| map.screen_from_lon_lat(position))
    }

    /// Reads the pointer and the wheel: they move the map, or draw a box that it is to show.
    fn read_gestures(&mut self, ui: &Ui) {
        let Some(response) = self.response_id.and_then(|id| ui.ctx().read_response(id)) else { return };
        match self.box_zoom.read(ui, &response) {
            Step::Idle => {
                let gesture = gestures::read(ui, &response);
                self.camera = gestures::apply(&gesture, self.camera, &mut self.motion, self.size);
            }
            Step::Drawing => {}
            Step::Done(rect) => {
                if let Some(map) = self.screen {
                    let corners = [rect.min, rect.max].map(|at| map.world_from_screen(at));
                    self.wish = WorldRect::of_points(corners).map(Wish::Fill);
                }
            }
        }
    }

    fn move_camera(&mut self, ui: &Ui, is_animated: bool) {
        let size = self.size;
        self.read_gestures(ui);
        self.fit_anew();
        if let Some(wish) = self.wish.take() {
            self.fitted = None;
            let target = match wish {
                Wish::Fit(bounds) => {
                    let camera = fitting(&bounds, size);
                    self.fitted = Some(Fitted { bounds, camera, size });
                    camera
                }
                Wish::Fill(bounds) => Camera::fitting(&bounds, size, 0.0).held(size),
                Wish::Look(camera) => camera.held(size),
            };
            // Nothing has been seen yet: there is nothing to fly from.
            if is_animated && self.built.is_some() {
                self.motion.fly(self.camera, target, size);
            } else {
                self.motion.stop();
                self.camera = target;
            }
        }
        if self.motion.is_moving() {
            self.camera = if is_animated {
                let secs = ui.input(|input| f64::from(input.stable_dt)).min(0.05);
                self.motion.step(self.camera, secs, size)
            } else {
                self.motion.end(self.camera, size)
            };
            ui.ctx().request_repaint();
        }
        self.camera = self.camera.held(size);
    }

    /// Where the map has another size than when a box was fitted, and nobody has moved it since, the box is fitted into
    /// the new size: a window made large, or panels put away.
    fn fit_anew(&mut self) {
        let size = self.size;
        if let Some(fitted) = &mut self.fitted
            && fitted.size != size
            && !self.motion.is_moving()
        {
            let is_untouched = self.camera == fitted.camera;
            fitted.size = size;
            fitted.camera = fitting(&fitted.bounds, size);
            if is_untouched {
                self.camera = fitted.camera;
            } else {
                self.fitted = None;
            }
        }
    }

    /// Ask for the scene of the view, unless what was asked for last still serves it.
    fn ask(&mut self, ui: &Ui, input: &MapInput) {
        let (view, zoom) = (self.camera.view(self.size), self.camera.zoom());
        let kept = self.asked.map(|request| request.frame).filter(|frame| frame.serves(&view, zoom));
        let request = Request {
            frame: kept.unwrap_or_else(|| Frame::covering(&view, zoom)),
            shown: input.shown,
            date: input.date,
            lang: input.lang,
            palette: input.palette,
            own: input.own.number(),
        };
        self.asked = Some(request);
        self.worker.ask(request, input.own, ui.ctx());
        if self.built.is_some() {
            let frame = Frame::covering(&WorldRect::WORLD, 4.0);
            let date = Date::constant(2000, 1, 1);
            // Without names and without anything that changes in time: only colours matter to it.
            let shown = Shown::ALL;
            self.worker
                .ask_backdrop(Request { frame, shown, date, lang: Lang::En, own: 0, ..request }, ui.ctx());
        }
        self.ask_second(ui, input.second, request, input.own);
        self.ask_outlines(ui, input.selected, request);
        self.ask_drawing(ui, input.drawing, request);
    }

    fn ask_second(&mut self, ui: &Ui, second: Option<Second>, request: Request, own: &OwnShown) {
        let Some(second) = second else {
            self.second = None;
            return;
        };
        let (atlas, builds_at_once) = (Arc::clone(&self.atlas), self.builds_at_once);
        let map = self.second.get_or_insert_with(|| SecondMap::new(atlas, builds_at_once));
        map.update(&second, (&request, own), ui.ctx());
    }

    fn ask_drawing(&mut self, ui: &Ui, drawing: Option<&Arc<Drawing>>, request: Request) {
        let Some(drawing) = drawing else {
            (self.drawing, self.wanted_drawing) = (None, None);
            return;
        };
        let Request { frame, palette, .. } = request;
        let key = DrawingKey { number: drawing.number, frame, palette };
        if self.wanted_drawing != Some(key) {
            self.wanted_drawing = Some(key);
            self.worker.ask_drawing(key, Arc::clone(drawing), ui.ctx());
        }
    }

    fn ask_outlines(&mut self, ui: &Ui, selected: Option<&AreaId>, request: Request) {
        let hovered = self.hovered.as_ref().filter(|hovered| Some(*hovered) != selected);
        let key =
            |(area, emphasis): (&AreaId, Emphasis)| OutlineKey { area: area.clone(), emphasis, request };
        let wanted: Vec<OutlineKey> = hovered
            .map(|area| (area, Emphasis::Hovered))
            .into_iter()
            .chain(selected.map(|area| (area, Emphasis::Selected)))
            .map(key)
            .collect();
        for key in &wanted {
            let is_new = !self.wanted_outlines.contains(key);
            if is_new && !self.outlines.iter().any(|(ready, _)| ready == key) {
                self.worker.ask_outline(key.clone(), ui.ctx());
            }
        }
        // An outline of before stays until the one for this scene is ready, if it is of the same area.
        self.outlines.retain(|(ready, _)| {
            wanted.iter().any(|key| key.area == ready.area && key.emphasis == ready.emphasis)
        });
        self.wanted_outlines = wanted;
    }

    fn receive(&mut self) {
        // The first picture is worth waiting for: drawing one without a map first would only put it off.
        let is_first = self.asked.is_some() && self.built.is_none();
        let reports = if is_first { self.worker.wait(FIRST_PICTURE) } else { self.worker.take() };
        for report in reports {
            match report {
                Report::Scene(built) => self.built = Some(built),
                // Of widths that follow one another quickly each is better than the one before.
                Report::Drawing(key, gpu) => {
                    if self.wanted_drawing.is_some() {
                        self.drawing = Some((key, gpu));
                    }
                }
                Report::Backdrop(built) => self.backdrop = Some(built),
                Report::Outline(key, gpu) => {
                    if self.wanted_outlines.contains(&key) {
                        let same =
                            |ready: &OutlineKey| ready.area == key.area && ready.emphasis == key.emphasis;
                        self.outlines.retain(|(ready, _)| !same(ready));
                        self.outlines.push((key, gpu));
                    }
                }
            }
        }
    }

    /// The layers to be drawn, the lowest first, each with the part of the screen that it is kept to where two maps are
    /// compared.
    fn layers(&self) -> impl Iterator<Item = (&GpuLayer, Option<Rect>)> {
        let view = self.camera.view(self.size);
        let seen = WorldRect {
            min: WorldPos { x: view.min.x.max(0.0), y: view.min.y.max(0.0) },
            max: WorldPos { x: view.max.x.min(1.0), y: view.max.y.min(1.0) },
        };
        let covers =
            self.built.as_ref().is_some_and(|built| built.request.frame.bounds().contains_rect(&seen));
        let backdrop = self.backdrop.as_ref().filter(|_| !covers);
        let [left, right] = self.sides.map_or([None; 2], |sides| sides.map(Some));
        let second =
            self.second.as_ref().and_then(|second| second.built.as_ref()).filter(|_| right.is_some());
        let scenes = [(backdrop, None), (self.built.as_ref(), left), (second, right)];
        let scenes = scenes.into_iter().filter_map(|(built, side)| Some((built?, side)));
        let layers = scenes.flat_map(|(built, side)| {
            built.layers.iter().filter_map(|layer| layer.gpu.as_ref()).map(move |layer| (layer, side))
        });
        let outlines = self.outlines.iter().filter_map(|(_, gpu)| gpu.as_ref());
        let drawing = self.drawing.iter().filter_map(|(_, gpu)| gpu.as_ref());
        layers.chain(drawing.chain(outlines).map(|layer| (layer, None)))
    }

    /// What is to be drawn, the lowest first.
    fn drawables(&self, map: &ScreenMap) -> Vec<Drawables> {
        let placed = |(layer, side): (&GpuLayer, Option<Rect>)| {
            let drawables = layer.placed(map);
            match side {
                Some(side) => drawables.with_clip_rect(side),
                None => drawables,
            }
        };
        self.layers().map(placed).collect()
    }

    /// The marks and labels on the side of the divider that a point of the screen is on.
    fn annotations_at(&self, at: Pos2) -> &Annotations {
        let is_right = self.sides.is_some_and(|[_, right]| right.contains(at));
        let second = self.second.as_ref().filter(|_| is_right);
        second.map_or(&self.annotations, |second| &second.annotations)
    }

    /// How much the graphics card draws for the map.
    pub(crate) fn load(&self) -> Load {
        self.layers().map(|(layer, _)| layer.load()).fold(Load::default(), Load::and)
    }

    /// The areas whose mark or name is under a point of the screen, the best first.
    fn signs_at(&self, at: Pos2) -> Vec<AreaId> {
        let annotations = self.annotations_at(at);
        let mut areas = marks_at(annotations.marks(), at);
        areas.extend(labels_at(annotations.labels(), at));
        areas
    }

    /// The areas under a point of the screen, the best first: marks, then names, then outlines from the smallest.
    fn areas_at(&self, at: Pos2, map: &ScreenMap, shown: Shown) -> Vec<AreaId> {
        let mut areas = self.signs_at(at);
        let level = self.atlas.level_for(metres_per_world_unit(0.0) / world_px(map.zoom()));
        areas.extend(outlines_at(&self.atlas, level, shown, map.world_from_screen(at)));
        let mut seen = std::collections::BTreeSet::new();
        areas.retain(|area| seen.insert(area.clone()));
        areas
    }

    /// Paints marks and labels, on each side of the divider those of its own map. Returns whether some still appear.
    fn annotate(&mut self, painter: &egui::Painter, map: &ScreenMap, look: &Lettering) -> bool {
        let [left, right] = self.sides.unwrap_or([map.rect(), Rect::NOTHING]);
        let mut is_fading = false;
        if let Some(built) = &self.built {
            is_fading |= self.annotations.show(&painter.with_clip_rect(left), map, built, look);
        }
        if let Some(SecondMap { built: Some(built), annotations, .. }) = &mut self.second {
            is_fading |= annotations.show(&painter.with_clip_rect(right), map, built, look);
        }
        is_fading
    }

    /// Whether the map rests and all that it was asked for is there.
    pub(crate) fn is_settled(&self) -> bool {
        let is_built = self.built.as_ref().map(|built| built.request) == self.asked;
        let has = |key: &OutlineKey| self.outlines.iter().any(|(ready, _)| ready == key);
        let is_second_built = self.second.as_ref().is_none_or(SecondMap::is_settled);
        is_built && is_second_built && !self.motion.is_moving() && self.wanted_outlines.iter().all(has)
    }
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
