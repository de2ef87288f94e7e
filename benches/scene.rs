//! What the map costs: scenes, levels of detail, the window's frames at rest, under the pointer and in motion, search.
#![allow(clippy::expect_used, missing_docs, reason = "a benchmark that cannot go on stops")]

use std::{hint::black_box, sync::Arc};

use criterion::{Criterion, criterion_group, criterion_main};
use eframe::App as _;
use egui::{Event, Pos2, RawInput, Rect, pos2, vec2};
use franja::{
    command::{Command, Direction},
    earth::{LonLat, world_from_lon_lat},
    gui::{App, Known},
    i18n::{Lang, Messages},
    scene::{Atlas, Frame, OwnShown, Palette, SceneInput, Shown, WorldRect, build},
    state::{Camera, State},
};
use jiff::civil::date;

/// Where the map is looked at: both countries, a border, a city.
const VIEWS: [(&str, f64, f64, f64); 3] = [
    ("both countries", -58.2, -14.6, 4.6),
    ("border with Bolivia", -67.5, -11.0, 7.0),
    ("Foz do Iguaçu", -54.58, -25.54, 11.0),
];

fn atlas(known: &Known) -> Atlas {
    Atlas::new(known.geometry, known.catalogue.areas().cloned(), |key, lang| {
        Messages::new(lang).text(&key.to_lowercase()).to_owned()
    })
}

fn scenes(criterion: &mut Criterion, known: &Known) {
    let mut group = criterion.benchmark_group("scene");
    group.sample_size(20);
    group.bench_function("level of detail, the coarsest", |bencher| {
        // An atlas keeps the levels that it has made.
        bencher.iter_with_setup(
            || atlas(known),
            |atlas| black_box(atlas.outlines(atlas.level_for(f64::INFINITY))),
        );
    });
    group.bench_function("level of detail, the finest", |bencher| {
        bencher.iter_with_setup(|| atlas(known), |atlas| black_box(atlas.outlines(0)));
    });
    let atlas = atlas(known);
    let (palette, own) = (Palette::light(), OwnShown::default());
    for (name, lon_deg, lat_deg, zoom) in VIEWS {
        let centre = world_from_lon_lat(LonLat::wrapped(lon_deg, lat_deg));
        let input = SceneInput {
            atlas: &atlas,
            frame: Frame::covering(&WorldRect::around(centre, zoom, 1920.0, 1080.0), zoom),
            shown: Shown::ALL,
            date: date(2026, 1, 1),
            lang: Lang::Es,
            palette: &palette,
            own: &own,
        };
        group.bench_function(format!("build, {name}"), |bencher| bencher.iter(|| black_box(build(&input))));
    }
    group.finish();
}

/// The window without a screen, at 1920 by 1080 points.
struct Window {
    context: egui::Context,
    frame: eframe::Frame,
    app: App,
}

impl Window {
    fn open(known: &Arc<Known>, (lon_deg, lat_deg, zoom): (f64, f64, f64)) -> Self {
        let context = egui::Context::default();
        let mut state = State::default();
        let center = LonLat::wrapped(lon_deg, lat_deg);
        state.camera = Camera { center, zoom, is_placed: true };
        let app = App::new(&context, Arc::clone(known), state, date(2026, 1, 1)).without_motion();
        let mut window = Self { context, frame: eframe::Frame::_new_kittest(), app };
        for _ in 0..4 {
            window.draw(Vec::new());
        }
        window
    }

    /// A frame, up to and with egui's triangles.
    fn draw(&mut self, events: Vec<Event>) {
        let screen = Rect::from_min_size(Pos2::ZERO, vec2(1920.0, 1080.0));
        let input = RawInput { screen_rect: Some(screen), events, ..RawInput::default() };
        let output = self.context.run_ui(input, |ui| self.app.ui(ui, &mut self.frame));
        black_box(self.context.tessellate(output.shapes, output.pixels_per_point));
    }
}

fn frames(criterion: &mut Criterion, known: &Arc<Known>) {
    let mut group = criterion.benchmark_group("frame");
    for (name, lon_deg, lat_deg, zoom) in VIEWS {
        let mut window = Window::open(known, (lon_deg, lat_deg, zoom));
        group.bench_function(format!("at rest, {name}"), |bencher| bencher.iter(|| window.draw(Vec::new())));
        // The pointer over other areas in every frame: what lies under it is found, and shown.
        let mut step = 0_u16;
        group.bench_function(format!("hover, {name}"), |bencher| {
            bencher.iter(|| {
                step = (step + 37) % 800;
                window.draw(vec![Event::PointerMoved(pos2(
                    500.0 + f32::from(step),
                    200.0 + f32::from(step) / 2.0,
                ))]);
            });
        });
        // Back and forth, so that the scene that was built for it serves: labels are laid out in each.
        let mut is_left = false;
        group.bench_function(format!("labels while it moves, {name}"), |bencher| {
            bencher.iter(|| {
                is_left = !is_left;
                let direction = if is_left { Direction::Left } else { Direction::Right };
                window.app.push(Command::Pan(direction));
                window.draw(Vec::new());
            });
        });
    }
    group.finish();
}

fn search(criterion: &mut Criterion, known: &Known) {
    let mut group = criterion.benchmark_group("search");
    for text in ["sao borja", "lei 6634", "cooperacion", "4318002", "titikaka"] {
        group.bench_function(text, |bencher| {
            bencher.iter(|| black_box(known.texts.search(text, Lang::Pt, 20)));
        });
    }
    group.finish();
}

fn benchmarks(criterion: &mut Criterion) {
    let known = Arc::new(Known::read(None).expect("what is embedded"));
    scenes(criterion, &known);
    frames(criterion, &known);
    search(criterion, &known);
}

criterion_group!(scene, benchmarks);
criterion_main!(scene);
