//! The map widget: reads gestures, asks for what it lacks, draws what is ready, and says what is under the pointer.

use std::sync::Arc;
use std::time::Duration;

use egui::{Id, Pos2, Rect, Ui, Vec2};
use walkers::Drawables;

use super::annotate::{Annotations, Lettering};
use super::box_zoom::{BoxZoom, Step};
use super::camera::{Camera, ScreenMap, focus_bounds};
use super::drawn::DrawingKey;
use super::gestures;
use super::gpu::{GpuLayer, Load};
use super::motion::Motion;
use super::overview::Overview;
use super::pick::{labels_at, marks_at, outlines_at};
use super::second::SecondMap;
use super::worker::{Built, OutlineKey, Request, Worker};
use crate::catalogue::model::AreaId;
use crate::earth::{LonLat, WorldPos, lon_lat_from_world, metres_per_world_unit};
use crate::scene::{Atlas, Shown, WorldRect, world_px};
use crate::state::Bounds;

mod ask;
mod show;

pub use show::{MapClick, MapInput, MapOutput, map_ui};

/// Room around a box that the map is fitted to, in points.
const FIT_MARGIN: f32 = 24.0;

/// How long the window's first frame waits for its map.
const FIRST_PICTURE: Duration = Duration::from_millis(300);

/// A box is fitted at most so near, so that what lies around a city is seen too.
const FIT_ZOOM: f64 = 11.5;

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
