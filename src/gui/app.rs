//! The window's frame: panels and map read the state, commands change it, effects reach the window.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{Frame, Margin, Panel};
use jiff::{ZonedDateTime, civil::Date};

use super::{
    View, atlas, fonts,
    map::{Distance, MapFonts, MapInput, MapOutput, MapView, map_ui},
    own::{Chosen, FileDialog, Happened, OwnFiles, file_name},
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
    import::{self, ImportError},
    index::{Index, text::TextIndex},
    jobs::Saver,
    scene::WorldRect,
    state::{Camera, Notice, OwnFile, Session, State, Subject, Theme},
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
    own: OwnFiles,
    dialog: Option<FileDialog>,
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
        app.queue.extend(options.files.iter().cloned().map(Command::OpenFile));
        if options.area.is_some() && options.view.is_none() {
            app.queue.push(Command::ShowSelection);
        }
        app
    }

    /// The window with a state, on a day that passes for today.
    #[must_use]
    pub fn new(ctx: &egui::Context, known: Arc<Known>, state: State, today: Date) -> Self {
        theme::install(ctx);
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
            own: OwnFiles::new(true),
            dialog: None,
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
        self.own = OwnFiles::new(false);
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
            Effect::Copy(text) => ctx.copy_text(text),
            Effect::OpenAddress(address) => ctx.open_url(egui::OpenUrl::new_tab(address)),
            Effect::ChooseFiles => self.choose_files(ctx),
            Effect::ReadFile(file) => self.own.read(file, ctx),
            Effect::CancelFile(path) => self.own.cancel(&path),
            Effect::Quit => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
        }
    }

    fn choose_files(&mut self, ctx: &egui::Context) {
        if self.dialog.is_none() {
            let messages = self.messages();
            self.dialog = FileDialog::open(messages.text("own-choose"), messages.text("own-limits"), ctx);
        }
    }

    /// Takes the files that were chosen or dropped, and what came of reading them.
    fn follow_files(&mut self, ctx: &egui::Context) {
        let open = |path: PathBuf| Command::OpenFile(OwnFile::new(path));
        let paths = |input: &egui::InputState| {
            input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect::<Vec<_>>()
        };
        self.queue.extend(ctx.input(paths).into_iter().map(open));
        if let Some(chosen) = self.dialog.as_ref().and_then(FileDialog::chosen) {
            self.dialog = None;
            match chosen {
                Chosen::Files(paths) => self.queue.extend(paths.into_iter().map(open)),
                Chosen::Nothing => {}
                Chosen::NoDialog => self.queue.push(Command::Notify(Notice::problem("own-no-dialog"))),
            }
        }
        for happened in self.own.update(&self.state.document, self.known.geometry, ctx) {
            match happened {
                Happened::Opened(file, read) => {
                    if !read.warnings.is_empty() {
                        let notice = Notice::note("own-remarks").with("file", file_name(&file.path));
                        let notice = notice.with_number("count", read.warnings.len() as f64);
                        self.queue.push(Command::Notify(notice));
                    }
                    self.queue.push(Command::AddFile(file));
                    self.queue.extend(read.bounds.map(Command::ShowBounds));
                }
                Happened::Failed(_, error) if matches!(*error, ImportError::Cancelled) => {}
                Happened::Failed(file, error) => {
                    let notice = import::problem(&error, &file.path, file.name.as_deref());
                    self.queue.push(Command::Notify(notice));
                }
            }
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
            own: &self.own,
        };
        let queue = &mut self.queue;
        let frame = Frame::new().fill(view.palette.ground).inner_margin(Margin::symmetric(10, 4));
        Panel::top("top").frame(frame).show(ui, |ui| panels::top_ui(ui, &view, queue));
        Panel::bottom("bottom").frame(frame).show(ui, |ui| {
            panels::credits_ui(ui, &view, queue);
        });
        if view.state.interface.shows_timeline {
            Panel::bottom("timeline").frame(frame).show(ui, |ui| panels::timeline_ui(ui, &view, queue));
        }
        if view.state.interface.shows_layers {
            Panel::left("layers").frame(frame).default_size(210.0).size_range(160.0..=340.0).show(ui, |ui| {
                keep_width(ui, |ui| {
                    egui::ScrollArea::vertical().show(ui, |ui| panels::layers_ui(ui, &view, queue));
                });
            });
        }
        Panel::right("details")
            .frame(frame)
            .default_size(380.0)
            .size_range(280.0..=640.0)
            .show(ui, |ui| keep_width(ui, |ui| panels::details_ui(ui, &view, queue)));
        if panels::has_chips(&view) {
            Panel::top("chips").frame(frame).show(ui, |ui| panels::chips_ui(ui, &view, queue));
        }
        if view.state.interface.drawer.is_some() {
            Panel::bottom("drawer")
                .frame(frame)
                .default_size(240.0)
                .size_range(120.0..=520.0)
                .show(ui, |ui| keep_width(ui, |ui| panels::drawer_ui(ui, &view, queue)));
        }
        let (map, is_animated) = (&mut self.map, self.is_animated);
        let drawn =
            egui::CentralPanel::no_frame().show(ui, |ui| map_panel_ui(ui, map, is_animated, &view, queue));
        panels::results_ui(ui.ctx(), &view, queue);
        panels::notices_ui(ui.ctx(), drawn.response.rect, &view, queue);
        panels::log_ui(ui.ctx(), &view, queue);
        panels::readings_ui(ui.ctx(), drawn.response.rect, &view, queue);
        panels::drop_hint_ui(ui.ctx(), drawn.response.rect, &view);
        panels::keys_ui(ui.ctx(), &view, queue);
    }
}

/// Draws the contents of a panel at the width that the panel has: a word that is too long does not widen it.
fn keep_width(ui: &mut egui::Ui, contents: impl FnOnce(&mut egui::Ui)) {
    let rect = ui.available_rect_before_wrap();
    contents(&mut ui.new_child(egui::UiBuilder::new().max_rect(rect)));
    ui.allocate_rect(rect, egui::Sense::hover());
}

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
        own: view.own.shown(),
        drawing: view.strip.map(|strip| &strip.drawing),
        distances: &distances(view),
        name: view.messages.text("panel-map"),
        credit: &panels::credit(view),
        length_text: &|length_m| i18n::round_length(length_m, lang),
        is_animated,
    };
    let output = map_ui(ui, &input, map);
    let camera = Camera { center: output.camera.centre(), zoom: output.camera.zoom(), is_placed: true };
    if camera != view.state.camera && output.is_settled {
        queue.push(Command::MoveCamera(camera));
    }
    let names = names_under(&output, view);
    if !names.is_empty() {
        output.response.clone().on_hover_text_at_pointer(names.join("\n"));
    }
    if let Some(click) = output.clicked {
        queue.push(Command::Select(match click.areas.into_iter().next() {
            Some(area) => Subject::Area(area),
            None => Subject::Point(click.position),
        }));
    }
}

/// What is under the pointer: the best area, and the units of files that hold the position.
fn names_under(output: &MapOutput, view: &View<'_>) -> Vec<String> {
    let area = output.hovered.first().and_then(|id| view.known.catalogue.area(id));
    let mut names: Vec<String> = area.map(|area| area.name_in(view.lang()).to_owned()).into_iter().collect();
    for file in view.own.shown_files(&view.state.document) {
        let units = output.pointer.map(|at| file.units_at(at)).unwrap_or_default();
        names.extend(units.into_iter().map(|unit| unit.name.clone()));
    }
    names.dedup();
    names
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        ctx.set_theme(match self.state.interface.theme {
            Theme::Light => egui::ThemePreference::Light,
            Theme::Dark => egui::ThemePreference::Dark,
        });
        let focus = shortcuts::Focus::of(&ctx, self.map.response_id());
        shortcuts::push_pressed(&ctx, focus, &self.state, &mut self.queue);
        self.player.push_due(&ctx, &self.state, (&self.known.timeline, self.today), &mut self.queue);
        self.follow_files(&ctx);
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
