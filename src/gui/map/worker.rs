//! Building scenes and their triangles on a thread of its own: the frame never waits for them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use jiff::civil::Date;

use super::drawn::{Drawing, DrawingKey};
use super::gpu::GpuLayer;
use super::mask::{BUSY, Mask, STRONG};
use crate::catalogue::model::AreaId;
use crate::i18n::Lang;
use crate::scene::{
    Atlas, Frame, Label, LayerKey, LayerKind, LineRole, Mark, OwnShown, Palette, PaletteName, SceneInput,
    SceneLayer, Shown, Stroke, build_layer, key_of, outline_of,
};

/// What a scene is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// The part of the world and the zoom.
    pub frame: Frame,
    /// The themes that are on.
    pub shown: Shown,
    /// The day as of which.
    pub date: Date,
    /// The language of names.
    pub lang: Lang,
    /// The colours.
    pub palette: PaletteName,
    /// Which limits of the user's own are shown: the number of [`OwnShown`]; 0 where they do not matter.
    pub own: u64,
}

/// What an outline over the map says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Emphasis {
    /// The area is under the pointer.
    Hovered,
    /// The area is chosen.
    Selected,
}

/// One layer, ready to draw.
pub struct BuiltLayer {
    /// What it depends on.
    pub key: LayerKey,
    /// Its triangles and lines.
    pub gpu: Option<GpuLayer>,
    /// Its marks.
    pub marks: Vec<Mark>,
    /// Its labels, those that show from farthest away first, with a number that stays the same between builds.
    pub labels: Vec<(u64, Label)>,
    /// The lines that labels look out for, with the bits of [`Mask`].
    mask_lines: Vec<(Vec<geo::LineString<f64>>, u8)>,
}

/// A scene, ready to draw.
#[derive(Clone)]
pub struct Built {
    /// What was asked for.
    pub request: Request,
    /// Its layers, the lowest first.
    pub layers: Vec<Arc<BuiltLayer>>,
    /// Where lines run.
    pub mask: Arc<Mask>,
}

/// An outline to emphasise, as asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineKey {
    /// The area.
    pub area: AreaId,
    /// What it says.
    pub emphasis: Emphasis,
    /// The scene that it lies over.
    pub request: Request,
}

/// What comes back.
pub enum Report {
    /// A scene.
    Scene(Built),
    /// What lies under every scene where it does not reach yet: land, water, borders of the whole world.
    Backdrop(Built),
    /// An outline; none for an area known by a point.
    Outline(OutlineKey, Option<GpuLayer>),
    /// What somebody draws.
    Drawing(DrawingKey, Option<GpuLayer>),
}

enum Job {
    Scene(Request, OwnShown),
    Backdrop(Request),
    Outline(OutlineKey),
    Drawing(DrawingKey, Arc<Drawing>),
}

/// Where scenes are built.
enum Place {
    Thread { jobs: Sender<(Job, egui::Context)>, reports: Receiver<Report> },
    Here { builder: Box<Builder>, reports: Vec<Report> },
}

/// Builds what is asked for, on a thread or at once.
pub struct Worker {
    place: Place,
    asked: Option<Request>,
    asked_backdrop: Option<Request>,
}

impl Worker {
    /// A worker on a thread of its own; on this one where the system grants none.
    #[must_use]
    pub fn threaded(atlas: Arc<Atlas>) -> Self {
        let (jobs, inbox) = channel::<(Job, egui::Context)>();
        let (outbox, reports) = channel();
        let mut builder = Builder::new(Arc::clone(&atlas));
        let run = move || {
            while let Ok(first) = inbox.recv() {
                let mut waiting = vec![first];
                waiting.extend(inbox.try_iter());
                for (job, context) in latest(waiting) {
                    if outbox.send(builder.run(job)).is_err() {
                        return;
                    }
                    context.request_repaint();
                }
            }
        };
        let place = match std::thread::Builder::new().name("franja-map".to_owned()).spawn(run) {
            Ok(_) => Place::Thread { jobs, reports },
            Err(_) => return Self::immediate(atlas),
        };
        Self { place, asked: None, asked_backdrop: None }
    }

    /// A worker that builds at once, in the frame that asks: for tests, whose pictures must not depend on a clock.
    #[must_use]
    pub fn immediate(atlas: Arc<Atlas>) -> Self {
        let place = Place::Here { builder: Box::new(Builder::new(atlas)), reports: Vec::new() };
        Self { place, asked: None, asked_backdrop: None }
    }

    /// Ask for a scene, unless it was the last one asked for; `own` has the number that the request tells.
    pub fn ask(&mut self, request: Request, own: &OwnShown, context: &egui::Context) {
        if self.asked != Some(request) {
            self.asked = Some(request);
            self.push(Job::Scene(request, own.clone()), context);
        }
    }

    /// Ask for what lies under every scene, unless it was the last one asked for.
    pub fn ask_backdrop(&mut self, request: Request, context: &egui::Context) {
        if self.asked_backdrop != Some(request) {
            self.asked_backdrop = Some(request);
            self.push(Job::Backdrop(request), context);
        }
    }

    /// Ask for an outline.
    pub fn ask_outline(&mut self, key: OutlineKey, context: &egui::Context) {
        self.push(Job::Outline(key), context);
    }

    /// Ask for a drawing.
    pub fn ask_drawing(&mut self, key: DrawingKey, drawing: Arc<Drawing>, context: &egui::Context) {
        self.push(Job::Drawing(key, drawing), context);
    }

    fn push(&mut self, job: Job, context: &egui::Context) {
        match &mut self.place {
            // Fails only when the thread is gone, which ends with the worker.
            Place::Thread { jobs, .. } => drop(jobs.send((job, context.clone()))),
            Place::Here { builder, reports } => reports.push(builder.run(job)),
        }
    }

    /// What is ready, waiting for it where nothing is, no longer than `patience`.
    pub fn wait(&mut self, patience: Duration) -> Vec<Report> {
        let first = match &self.place {
            Place::Thread { reports, .. } => reports.recv_timeout(patience).ok(),
            Place::Here { .. } => None,
        };
        first.into_iter().chain(self.take()).collect()
    }

    /// What is ready.
    pub fn take(&mut self) -> Vec<Report> {
        match &mut self.place {
            Place::Thread { reports, .. } => reports.try_iter().collect(),
            Place::Here { reports, .. } => std::mem::take(reports),
        }
    }
}

/// Of several scenes that wait only the last is worth building, and of several outlines the last of each emphasis;
/// the scene goes first.
fn latest(waiting: Vec<(Job, egui::Context)>) -> Vec<(Job, egui::Context)> {
    let mut last: BTreeMap<u8, (Job, egui::Context)> = BTreeMap::new();
    for (job, context) in waiting {
        let slot = match &job {
            Job::Scene(..) => 0,
            Job::Outline(key) if key.emphasis == Emphasis::Selected => 1,
            Job::Outline(_) => 2,
            Job::Drawing(..) => 3,
            Job::Backdrop(_) => 4,
        };
        last.insert(slot, (job, context));
    }
    last.into_values().collect()
}

/// What lies under every scene.
const BACKDROP: [LayerKind; 3] = [LayerKind::Land, LayerKind::Water, LayerKind::Borders];

struct Builder {
    atlas: Arc<Atlas>,
    last: BTreeMap<LayerKind, Arc<BuiltLayer>>,
    /// For what is built without limits of the user's own.
    no_limits: OwnShown,
}

impl Builder {
    fn new(atlas: Arc<Atlas>) -> Self {
        Self { atlas, last: BTreeMap::new(), no_limits: OwnShown::default() }
    }

    fn run(&mut self, job: Job) -> Report {
        match job {
            Job::Scene(request, own) => Report::Scene(self.scene(request, &own)),
            Job::Backdrop(request) => Report::Backdrop(self.backdrop(request)),
            Job::Drawing(key, drawing) => {
                let gpu = key.build(&drawing);
                Report::Drawing(key, gpu)
            }
            Job::Outline(key) => {
                let gpu = self.outline(&key);
                Report::Outline(key, gpu)
            }
        }
    }

    fn scene(&mut self, request: Request, own: &OwnShown) -> Built {
        let palette = Palette::named(request.palette);
        let input = SceneInput { own, ..input_of(&self.atlas, &request, palette, &self.no_limits) };
        let mut mask = Mask::new(request.frame);
        let mut layers = Vec::new();
        for kind in LayerKind::ALL {
            let key = key_of(&input, kind);
            let kept = self.last.get(&kind).filter(|layer| layer.key == key).map(Arc::clone);
            let layer = kept.unwrap_or_else(|| Arc::new(built(build_layer(&input, kind), &request.frame)));
            for (lines, bits) in &layer.mask_lines {
                mask.add_lines(lines, *bits);
            }
            self.last.insert(kind, Arc::clone(&layer));
            layers.push(layer);
        }
        Built { request, layers, mask: Arc::new(mask) }
    }

    fn backdrop(&self, request: Request) -> Built {
        let palette = Palette::named(request.palette);
        let input = input_of(&self.atlas, &request, palette, &self.no_limits);
        let layers = BACKDROP
            .into_iter()
            .map(|kind| Arc::new(built(build_layer(&input, kind), &request.frame)))
            .collect();
        Built { request, layers, mask: Arc::new(Mask::new(request.frame)) }
    }

    fn outline(&self, key: &OutlineKey) -> Option<GpuLayer> {
        let palette = Palette::named(key.request.palette);
        let lines = outline_of(&input_of(&self.atlas, &key.request, palette, &self.no_limits), &key.area);
        let zoom = f32::from(key.request.frame.zoom);
        let style = match key.emphasis {
            Emphasis::Hovered => palette.line(LineRole::Hovered, palette.hover, zoom),
            Emphasis::Selected => palette.line(LineRole::Selected, palette.selection, zoom),
        };
        GpuLayer::new(&key.request.frame, &[], &[Stroke { lines, style }])
    }
}

fn input_of<'a>(
    atlas: &'a Atlas,
    request: &Request,
    palette: &'a Palette,
    own: &'a OwnShown,
) -> SceneInput<'a> {
    SceneInput {
        atlas,
        frame: request.frame,
        shown: request.shown,
        date: request.date,
        lang: request.lang,
        palette,
        own,
    }
}

fn built(layer: SceneLayer, frame: &Frame) -> BuiltLayer {
    let gpu = GpuLayer::new(frame, &layer.fills, &layer.strokes);
    let bits = match layer.kind() {
        LayerKind::Borders | LayerKind::StripEdges => BUSY | STRONG,
        _ => BUSY,
    };
    let hatched = layer.fills.iter().filter_map(|fill| {
        fill.hatch.as_ref().map(|hatch| (super::hatch::hatch_lines(&fill.polygons, hatch, frame), BUSY))
    });
    let mut mask_lines: Vec<_> = hatched.collect();
    mask_lines.extend(layer.strokes.into_iter().map(|stroke| (stroke.lines, bits)));
    let mut labels: Vec<_> = layer.labels.into_iter().map(|label| (label_id(&label), label)).collect();
    labels.sort_by(|(_, a), (_, b)| a.min_zoom.total_cmp(&b.min_zoom).then(a.rank.cmp(&b.rank)));
    BuiltLayer { key: layer.key, gpu, marks: layer.marks, labels, mask_lines }
}

/// A number by which a label is known again in the next frame and the next build: FNV-1a over where it is and what
/// it names, so that it is known again in another language.
fn label_id(label: &Label) -> u64 {
    let text: &[u8] = label.area.as_ref().map_or(label.text.as_bytes(), |area| area.as_str().as_bytes());
    let place = [label.position.x.to_bits(), label.position.y.to_bits()];
    let bytes = place.into_iter().flat_map(u64::to_le_bytes);
    bytes
        .chain(text.iter().copied())
        .chain([label.role as u8])
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
