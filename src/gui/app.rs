//! The window's frame: panels and map read the state, commands change it, effects reach the window.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{Frame, Margin, Panel};
use jiff::{ZonedDateTime, civil::Date};

use super::{
    View, atlas, fonts,
    layout::{self, Part, Widths, drawer_ui, side_ui},
    map::{Distance, MapFonts, MapInput, MapView, map_ui},
    panels,
    player::Player,
    session_file, shortcuts,
    sieve::Sieve,
    start::{Options, state_of},
    strip_drawer::{StripDrawer, StripDrawing},
    theme::{self, Palette},
};
use crate::{
    catalogue::{
        Catalogue, Timeline,
        model::{AreaId, AreaKind},
    },
    command::{self, Command, Direction, Effect, Queue},
    geometry::Geometry,
    i18n::{self, Messages},
    index::{Index, text::TextIndex},
    jobs::Saver,
    scene::WorldRect,
    state::{Camera, Notice, Session, Side, State, Subject, Theme},
};

/// All that is known, read once at the start.
#[derive(Debug)]
pub struct Known {
    /// What is known of the borders.
    pub catalogue: Catalogue,
    /// Where everything is.
    pub geometry: &'static Geometry,
    /// What is at a point, and what is near.
    pub index: Index,
    /// What a text finds.
    pub texts: TextIndex,
    /// What happened when.
    pub timeline: Timeline,
}

impl Known {
    /// Reads the embedded catalogue, or that of a folder, and prepares the indexes.
    ///
    /// # Errors
    /// A sentence where the catalogue cannot be read.
    pub fn read(folder: Option<&Path>) -> Result<Self, String> {
        let catalogue = match folder {
            Some(folder) => Catalogue::from_folder(folder),
            None => Catalogue::embedded(),
        }
        .map_err(|error| error.to_string())?;
        let geometry = Geometry::embedded();
        let index = Index::new(&catalogue, geometry);
        let texts = TextIndex::new(&catalogue, geometry);
        let timeline = Timeline::of(&catalogue);
        Ok(Self { catalogue, geometry, index, texts, timeline })
    }
}

/// The window.
pub struct App {
    known: Arc<Known>,
    state: State,
    queue: Queue,
    map: MapView,
    strips: Option<StripDrawer>,
    sieve: Sieve,
    parts: Vec<Part>,
    saver: Option<Saver>,
    saved: Option<Session>,
    today: Date,
    is_animated: bool,
    player: Player,
}

impl App {
    /// The window as it opens: the session of last time, and what was asked for.
    pub(crate) fn open(context: &eframe::CreationContext<'_>, known: Known, options: &Options) -> Self {
        let path = options.session.clone().or_else(session_file::path);
        let opened = path.as_deref().map_or(session_file::Opened::New, session_file::open);
        let notice = match &opened {
            session_file::Opened::Broken { reason, set_aside } => Some((reason.clone(), set_aside.clone())),
            _ => None,
        };
        let today = ZonedDateTime::now().date();
        let mut app =
            Self::new(&context.egui_ctx, Arc::new(known), state_of(options, opened), today).kept_in(path);
        if let Some((reason, set_aside)) = notice {
            let place = set_aside.map_or_else(String::new, |path| path.display().to_string());
            let notice = Notice::problem("notice-session").with("reason", reason).with("path", place);
            app.queue.push(Command::Notify(notice));
        }
        if options.area.is_some() && options.view.is_none() {
            app.queue.push(Command::ShowSelection);
        }
        app
    }

    /// The window with a state, on a day that passes for today.
    #[must_use]
    pub fn new(ctx: &egui::Context, known: Arc<Known>, state: State, today: Date) -> Self {
        theme::install(ctx);
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        ctx.set_zoom_factor(state.interface.text_factor());
        let mut map = MapView::new(atlas::atlas(&known));
        if state.camera.is_placed {
            map.look_at(state.camera.center, state.camera.zoom);
        }
        Self {
            map,
            known,
            state,
            queue: Queue::default(),
            strips: None,
            sieve: Sieve::default(),
            parts: Vec::new(),
            saver: None,
            saved: None,
            today,
            is_animated: true,
            player: Player::default(),
        }
    }

    /// Keeps its session in a file, where one is given.
    #[must_use]
    fn kept_in(mut self, session: Option<PathBuf>) -> Self {
        self.saver = session.and_then(|path| Saver::start(path).ok());
        self
    }

    /// Without motion: the map is where it is sent at once, and what it shows is built in the frame that asks for
    /// it. For tests, which must not depend on a clock.
    #[must_use]
    pub fn without_motion(mut self) -> Self {
        self.map.build_at_once();
        self.is_animated = false;
        self
    }

    /// What the user sees or made.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Asks for a command, as a panel does.
    pub fn push(&mut self, command: Command) {
        self.queue.push(command);
    }

    fn messages(&self) -> Messages {
        Messages::new(self.state.interface.lang)
    }

    /// Applies what the frame asked for, and hands its effects to the window.
    fn apply(&mut self, ctx: &egui::Context) {
        let commands = self.queue.drain();
        if !commands.is_empty() {
            ctx.request_repaint();
        }
        for command in commands {
            if let Command::Notify(notice) = command {
                // The log tells the time, the tests have none.
                let now = self.is_animated.then(|| ZonedDateTime::now().datetime());
                self.state.notices.push(notice, now);
                continue;
            }
            for effect in command::apply(&mut self.state, &self.known.catalogue, self.known.geometry, command)
            {
                self.carry_out(ctx, effect);
            }
        }
    }

    fn carry_out(&mut self, ctx: &egui::Context, effect: Effect) {
        match effect {
            Effect::Fit(bounds) => self.map.fit(WorldRect::of_corners(bounds.south_west, bounds.north_east)),
            Effect::GoTo(position, zoom) => self.map.fly_to(position, zoom),
            Effect::ZoomBy(steps) => self.map.zoom_by(steps),
            Effect::Pan(direction) => self.map.pan_px(pan_px(direction)),
            Effect::FocusSearch => ctx.memory_mut(|memory| memory.request_focus(panels::search_id())),
            Effect::FocusPart { is_forward } => self.focus_part(ctx, is_forward),
            Effect::CopyDetails => self.copy_details(ctx),
            Effect::Copy(text) => ctx.copy_text(text),
            Effect::OpenAddress(address) => ctx.open_url(egui::OpenUrl::new_tab(address)),
            Effect::Quit => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
        }
    }

    /// Puts all that the side panel says on the clipboard.
    fn copy_details(&mut self, ctx: &egui::Context) {
        let messages = self.messages();
        let day = self.state.document.day.unwrap_or(self.today);
        let sieve = self.sieve.update(&self.state.document.filter, day, &self.known, &self.map);
        let view = View {
            state: &self.state,
            known: &self.known,
            messages: &messages,
            palette: Palette::of(self.state.interface.theme),
            day,
            today: self.today,
            sifted: &sieve.sifted,
            admission: sieve.admission,
            strip: None,
        };
        if let Some(text) = panels::details_text(&view) {
            ctx.copy_text(text);
        }
    }

    /// Puts the focus into the part of the window after the one that has it, or before.
    fn focus_part(&self, ctx: &egui::Context, is_forward: bool) {
        let focused = ctx.memory(egui::Memory::focused).and_then(|id| ctx.read_response(id));
        if let Some(id) = layout::next_part(&self.parts, focused.map(|response| response.rect), is_forward) {
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
    }

    /// Hands the session to the thread that writes it, where it changed.
    fn save(&mut self) {
        let Some(saver) = &self.saver else { return };
        if let Some(error) = saver.failure() {
            let notice = Notice::problem("notice-not-saved").with("reason", error.to_string()).ongoing();
            self.queue.push(Command::Notify(notice));
        }
        let session = Session::of(&self.state);
        if self.saved.as_ref() != Some(&session)
            && let Ok(text) = session.to_json()
        {
            saver.save(text);
            self.saved = Some(session);
        }
    }

    /// The strip that is drawn along a border, where the side panel is about one. The thread that draws it starts with
    /// the first.
    fn strip(&mut self, ctx: &egui::Context) -> Option<Arc<StripDrawing>> {
        let Some(Subject::Strip(strip)) = self.state.document.subject else { return None };
        if self.strips.is_none() {
            let known = Arc::clone(&self.known);
            self.strips = if self.is_animated {
                StripDrawer::start(known).ok()
            } else {
                Some(StripDrawer::here(known))
            };
        }
        self.strips.as_mut()?.draw(strip, ctx)
    }

    fn panels_ui(&mut self, ui: &mut egui::Ui) {
        let messages = self.messages();
        let strip = self.strip(ui.ctx());
        let day = self.state.document.day.unwrap_or(self.today);
        let sieve = self.sieve.update(&self.state.document.filter, day, &self.known, &self.map);
        let view = View {
            state: &self.state,
            known: &self.known,
            messages: &messages,
            palette: Palette::of(self.state.interface.theme),
            day,
            today: self.today,
            sifted: &sieve.sifted,
            admission: sieve.admission,
            strip: strip.as_deref(),
        };
        let widths = Widths::of(ui.available_width(), &self.state.interface);
        let queue = &mut self.queue;
        if widths.folded != view.state.interface.folded {
            queue.push(Command::FoldPanel(widths.folded));
        }
        self.parts.clear();
        let is_map_alone = view.state.interface.is_map_alone;
        let frame = Frame::new().fill(view.palette.ground).inner_margin(Margin::symmetric(10, 4));
        if !is_map_alone {
            let top = Panel::top("top").frame(frame).show(ui, |ui| panels::top_ui(ui, &view, queue));
            self.parts.push(layout::search_part(top.response.rect));
            Panel::bottom("bottom").frame(frame).show(ui, |ui| {
                panels::credits_ui(ui, &view, queue);
            });
            // A low window has no room for it.
            if view.state.interface.shows_timeline && ui.available_height() > LOW {
                Panel::bottom("timeline").frame(frame).show(ui, |ui| panels::timeline_ui(ui, &view, queue));
            }
        }
        if let Some(width_pt) = widths.layers {
            let part = side_ui(ui, (Side::Layers, width_pt), frame, (&view, queue), |ui, queue| {
                egui::ScrollArea::vertical().show(ui, |ui| panels::layers_ui(ui, &view, queue));
            });
            self.parts.push(part);
        }
        let details = widths.details.map(|width_pt| {
            side_ui(ui, (Side::Details, width_pt), frame, (&view, queue), |ui, queue| {
                panels::details_ui(ui, &view, queue);
            })
        });
        if panels::has_chips(&view) && !is_map_alone {
            Panel::top("chips").frame(frame).show(ui, |ui| panels::chips_ui(ui, &view, queue));
        }
        let drawer = if is_map_alone {
            None
        } else {
            drawer_ui(ui, frame, (&view, queue), |ui, queue| panels::drawer_ui(ui, &view, queue))
        };
        let (map, is_animated) = (&mut self.map, self.is_animated);
        let drawn =
            egui::CentralPanel::no_frame().show(ui, |ui| map_panel_ui(ui, map, is_animated, &view, queue));
        let rect = drawn.response.rect;
        self.parts.extend(self.map.response_id().map(|target| Part { target, rect }));
        self.parts.extend(drawer.into_iter().chain(details));
        panels::results_ui(ui.ctx(), &view, queue);
        panels::hints_ui(ui.ctx(), rect, &view, queue);
        panels::notices_ui(ui.ctx(), rect, &view, queue);
        panels::log_ui(ui.ctx(), &view, queue);
        panels::keys_ui(ui.ctx(), &view, queue);
    }
}

/// In a window lower than this, in points, the timeline gives its room to the map.
const LOW: f32 = 380.0;

/// How far the map moves at a press of an arrow, in points.
const PAN_STEP: f32 = 160.0;

fn pan_px(direction: Direction) -> egui::Vec2 {
    match direction {
        Direction::Up => egui::vec2(0.0, PAN_STEP),
        Direction::Down => egui::vec2(0.0, -PAN_STEP),
        Direction::Left => egui::vec2(PAN_STEP, 0.0),
        Direction::Right => egui::vec2(-PAN_STEP, 0.0),
    }
}

/// The distances from a point that the side panel is about to the border and to the nearest twin city.
fn distances(view: &View<'_>) -> Vec<Distance> {
    let Some(Subject::Point(from)) = view.state.document.subject else { return Vec::new() };
    let (index, catalogue) = (&view.known.index, &view.known.catalogue);
    let text = |length_m| i18n::length(length_m, view.lang());
    let border = index.nearest_border(from).map(|border| Distance {
        from,
        to: border.nearest,
        text: text(border.distance_m),
    });
    let on = catalogue.on(view.day);
    let is_twin = |id: &AreaId, kind| kind == AreaKind::TwinCity && on.area(id).is_some();
    let city = index.nearest(from, 1, is_twin).pop().and_then(|near| {
        let area = catalogue.area(&near.id)?;
        let text = format!("{} · {}", area.name_in(view.lang()), text(near.distance_m));
        Some(Distance { from, to: area.position?, text })
    });
    border.into_iter().chain(city).collect()
}

/// The map, in all the room that the panels leave; what was done on it goes to the queue.
fn map_panel_ui(ui: &mut egui::Ui, map: &mut MapView, is_animated: bool, view: &View<'_>, queue: &mut Queue) {
    let document = &view.state.document;
    let lang = view.lang();
    let fonts =
        MapFonts { regular: egui::FontFamily::Proportional, strong: fonts::bold(), italic: fonts::italic() };
    let input = MapInput {
        shown: atlas::shown(view),
        date: view.day,
        lang,
        palette: atlas::palette(view.state.interface.theme),
        fonts: &fonts,
        selected: match &document.subject {
            Some(Subject::Area(id)) => Some(id),
            _ => None,
        },
        drawing: view.strip.map(|strip| &strip.drawing),
        distances: &distances(view),
        name: view.messages.text("panel-map"),
        credit: view.messages.text("map-credit"),
        length_text: &|length_m| i18n::round_length(length_m, lang),
        is_animated,
    };
    let output = map_ui(ui, &input, map);
    let camera = Camera { center: output.camera.centre(), zoom: output.camera.zoom(), is_placed: true };
    if camera != view.state.camera && output.is_settled {
        queue.push(Command::MoveCamera(camera));
    }
    if let Some(name) = output.hovered.first().and_then(|id| view.known.catalogue.area(id)) {
        output.response.clone().on_hover_text_at_pointer(name.name_in(lang));
    }
    if let Some(click) = output.clicked {
        queue.push(Command::Select(match click.areas.into_iter().next() {
            Some(area) => Subject::Area(area),
            None => Subject::Point(click.position),
        }));
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        ctx.set_theme(match self.state.interface.theme {
            Theme::Light => egui::ThemePreference::Light,
            Theme::Dark => egui::ThemePreference::Dark,
        });
        ctx.set_zoom_factor(self.state.interface.text_factor());
        let focus = shortcuts::Focus::of(&ctx, self.map.response_id());
        shortcuts::push_pressed(&ctx, focus, &self.state, &mut self.queue);
        self.player.push_due(&ctx, &self.state, (&self.known.timeline, self.today), &mut self.queue);
        shortcuts::push_side_buttons(&ctx, &mut self.queue);
        self.panels_ui(ui);
        self.apply(&ctx);
        self.save();
    }

    fn on_exit(&mut self) {
        if let Some(saver) = self.saver.take() {
            saver.finish();
        }
    }
}
