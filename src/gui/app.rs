//! The window's frame: panels and map read the state, commands change it, effects reach the window.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{Frame, Margin, Panel};
use jiff::{ZonedDateTime, civil::Date};

use super::{
    View, atlas, fonts, here,
    layout::{self, Part, Widths, drawer_ui, side_ui},
    map::{self, MapFonts, MapInput, MapOutput, MapView, Measuring, map_ui},
    own::{Chosen, FileDialog, Happened, OwnFiles, file_name},
    panels,
    player::Player,
    profile::Profiler,
    session_file, shortcuts,
    sieve::Sieve,
    start::{Options, state_of},
    strip_drawer::{StripDrawer, StripDrawing},
    table_file::TableFile,
    theme::{self, Palette},
};
use crate::{
    catalogue::{Catalogue, Timeline},
    command::{self, Command, Direction, Effect, Queue},
    geometry::Geometry,
    i18n::{self, Messages},
    import::{self, ImportError},
    index::{Index, PointReport, text::TextIndex},
    jobs::Saver,
    scene::WorldRect,
    state::{
        Camera, Drawer, Interface, Layer, Motion, Notice, Offered, Overview, OwnFile, Session, Side, Sifted,
        State, Subject,
    },
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
    list: panels::Rows,
    table_file: Option<TableFile>,
    sieve: Sieve,
    /// That of the second map.
    sieve_beside: Sieve,
    /// What is at the point that the side panel is about.
    here: Option<PointReport>,
    parts: Vec<Part>,
    own: OwnFiles,
    dialog: Option<FileDialog>,
    /// Files whose opening leaves the map where the command line put it.
    stays_for: BTreeSet<PathBuf>,
    saver: Option<Saver>,
    saved: Option<Session>,
    today: Date,
    is_animated: bool,
    player: Player,
    /// Measures, where the window was opened for that.
    profiler: Option<Profiler>,
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
        if options.view.is_some() || options.area.is_some() {
            app.stays_for = options.files.iter().map(|file| file.path.clone()).collect();
        }
        if options.area.is_some() && options.view.is_none() {
            app.queue.push(Command::ShowSelection);
        }
        app
    }

    /// The window as it opens for the first time, to be measured; it keeps no session.
    pub(super) fn measured(
        context: &eframe::CreationContext<'_>,
        known: Known,
        options: &Options,
        profiler: Profiler,
    ) -> Self {
        let mut state = state_of(options, session_file::Opened::New);
        state.document.files.clone_from(&options.files);
        let mut app = Self::new(&context.egui_ctx, Arc::new(known), state, ZonedDateTime::now().date());
        app.profiler = Some(profiler);
        app
    }

    /// The window with a state, on a day that passes for today.
    #[must_use]
    pub fn new(ctx: &egui::Context, known: Arc<Known>, state: State, today: Date) -> Self {
        theme::install(ctx);
        theme::wear(ctx, &state.interface);
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
            list: panels::Rows::default(),
            table_file: None,
            sieve: Sieve::default(),
            sieve_beside: Sieve::default(),
            here: None,
            parts: Vec::new(),
            own: OwnFiles::new(true),
            dialog: None,
            stays_for: BTreeSet::new(),
            saver: None,
            saved: None,
            today,
            is_animated: true,
            player: Player::default(),
            profiler: None,
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
            Effect::FocusPart { is_forward } => self.focus_part(ctx, is_forward),
            Effect::CopyDetails => self.copy_details(ctx),
            Effect::Copy(text) => ctx.copy_text(text),
            Effect::CopyList => {
                ctx.copy_text(self.list_csv());
                let count = self.list.rows().len() as f64;
                self.queue.push(Command::Notify(Notice::note("list-copied").with_number("count", count)));
            }
            Effect::SaveList => {
                let day = self.state.document.day.unwrap_or(self.today);
                let name = format!("{}-{day}", self.messages().text("list-file-name"));
                self.table_file = TableFile::write(name, self.list_csv(), ctx);
            }
            Effect::OpenAddress(address) => ctx.open_url(egui::OpenUrl::new_tab(address)),
            Effect::ChooseFiles => self.choose_files(ctx),
            Effect::ReadFile(file) => self.own.read(file, ctx),
            Effect::CancelFile(path) => self.own.cancel(&path),
            Effect::Quit => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
        }
    }

    /// The list of areas as comma-separated values.
    fn list_csv(&mut self) -> String {
        let day = self.state.document.day.unwrap_or(self.today);
        let sieve = self.sieve.update(&self.state.document.filter, day, &self.known, &self.map);
        self.list.update(&making(&self.known, &self.state, &sieve.sifted, day, &self.map));
        panels::csv(self.list.rows(), self.state.interface.lang)
    }

    /// Tells what came of a table that was saved.
    fn follow_table_file(&mut self) {
        if let Some(notice) = self.table_file.as_ref().and_then(TableFile::outcome) {
            self.table_file = None;
            self.queue.push(Command::Notify(notice));
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
            palette: Palette::of(&self.state.interface),
            day,
            today: self.today,
            sifted: &sieve.sifted,
            admission: sieve.admission,
            list: &self.list,
            beside: None,
            strip: None,
            own: &self.own,
            here: self.here.as_ref(),
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
                    let fits = !self.stays_for.remove(&file.path);
                    self.queue.push(Command::AddFile(file));
                    self.queue.extend(read.bounds.filter(|_| fits).map(Command::ShowBounds));
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

    /// Measures the frame and asks for the next, where the window was opened for that; closes it in the end.
    fn measure(&mut self, ctx: &egui::Context) {
        let Some(profiler) = &mut self.profiler else { return };
        let size = ctx.content_rect().size() * ctx.pixels_per_point();
        if profiler.end_frame(&mut self.map, [size.x as u32, size.y as u32]) {
            ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        } else {
            ctx.request_repaint();
        }
    }

    fn panels_ui(&mut self, ui: &mut egui::Ui) {
        let messages = self.messages();
        let strip = self.strip(ui.ctx());
        let day = self.state.document.day.unwrap_or(self.today);
        let sieve = self.sieve.update(&self.state.document.filter, day, &self.known, &self.map);
        if self.state.interface.drawer == Some(Drawer::List) {
            self.list.update(&making(&self.known, &self.state, &sieve.sifted, day, &self.map));
        }
        let beside = self.state.document.compared.as_ref().map(|compared| {
            let day = compared.day.unwrap_or(self.today);
            self.sieve_beside.update(&self.state.document.filter, day, &self.known, &self.map)
        });
        here::keep(&mut self.here, self.state.document.subject.as_ref(), day, &self.known);
        let view = View {
            state: &self.state,
            known: &self.known,
            messages: &messages,
            palette: Palette::of(&self.state.interface),
            day,
            today: self.today,
            sifted: &sieve.sifted,
            admission: sieve.admission,
            list: &self.list,
            beside,
            strip: strip.as_deref(),
            here: self.here.as_ref(),
            own: &self.own,
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
        let (map, is_animated) =
            (&mut self.map, self.is_animated && self.state.interface.motion == Motion::Smooth);
        let drawn =
            egui::CentralPanel::no_frame().show(ui, |ui| map_panel_ui(ui, map, is_animated, &view, queue));
        let rect = drawn.response.rect;
        self.parts.extend(self.map.response_id().map(|target| Part { target, rect }));
        self.parts.extend(drawer.into_iter().chain(details));
        panels::results_ui(ui.ctx(), &view, queue);
        panels::hints_ui(ui.ctx(), rect, &view, queue);
        panels::notices_ui(ui.ctx(), rect, &view, queue);
        panels::log_ui(ui.ctx(), &view, queue);
        floating_ui(ui.ctx(), &self.map, rect, &view, queue);
        panels::readings_ui(ui.ctx(), rect, &view, queue);
        panels::drop_hint_ui(ui.ctx(), rect, &view);
        panels::keys_ui(ui.ctx(), &view, queue);
    }
}

/// In a window lower than this, in points, the timeline gives its room to the map.
const LOW: f32 = 380.0;

/// What floats over the map: what is measured, and what a click may have meant.
fn floating_ui(ctx: &egui::Context, map: &MapView, rect: egui::Rect, view: &View<'_>, queue: &mut Queue) {
    let frame = Frame::window(&ctx.global_style());
    if view.state.interface.is_measuring() {
        egui::Area::new(egui::Id::unique("measure"))
            .pivot(egui::Align2::LEFT_BOTTOM)
            // Above the credit.
            .fixed_pos(rect.left_bottom() + egui::vec2(8.0, -34.0))
            .constrain_to(rect)
            .show(ctx, |ui| frame.show(ui, |ui| panels::measure_ui(ui, rect.size(), view, queue)));
    }
    let offered = view.state.interface.offered.as_ref();
    if let Some((offered, at)) = offered.and_then(|it| Some((it, map.screen_from_lon_lat(it.position)?))) {
        egui::Area::new(egui::Id::unique("offered"))
            .fixed_pos(at + egui::vec2(6.0, 6.0))
            .constrain_to(rect)
            .show(ctx, |ui| frame.show(ui, |ui| panels::offered_ui(ui, offered, view, queue)));
    }
}

/// The credit of what is drawn: of each source only where something of it is.
fn credit(view: &View<'_>) -> String {
    let layers = &view.state.document.layers;
    let parts = [
        ("map-credit-openstreetmap", None),
        ("map-credit-gshhg", Some(Layer::Water)),
        ("map-credit-geonames", Some(Layer::Places)),
        ("map-credit-natural-earth", Some(Layer::Regions)),
    ];
    let drawn = parts.into_iter().filter(|(_, layer)| layer.is_none_or(|layer| layers.contains(&layer)));
    let data = drawn.map(|(key, _)| view.messages.text(key).to_owned());
    data.chain(panels::own_credit(view)).collect::<Vec<_>>().join(" · ")
}

/// What a click on the map asks for: to measure on, to choose, or to show what is there.
fn clicked(click: map::MapClick, is_ctrl: bool, view: &View<'_>) -> Vec<Command> {
    let state = view.state;
    let first = click.areas.first();
    let seat = first.and_then(|id| view.known.catalogue.area(id)).and_then(|area| area.position);
    // A mark stands for its own position, wherever on it one clicks.
    let position = seat.unwrap_or(click.position);
    if state.interface.is_measuring() {
        return vec![Command::MeasureTo(position)];
    }
    if is_ctrl && state.document.subject.is_some() {
        return vec![Command::MeasureToSelection, Command::MeasureTo(position)];
    }
    if !click.choices.is_empty() {
        return vec![Command::Offer(Some(Offered { position: click.position, areas: click.choices }))];
    }
    vec![Command::Select(match click.areas.into_iter().next() {
        Some(area) => Subject::Area(area),
        None => Subject::Point(click.position),
    })]
}

/// What the list of areas is made of.
fn making<'a>(
    known: &'a Known,
    state: &'a State,
    sifted: &'a Sifted,
    day: Date,
    map: &MapView,
) -> panels::Making<'a> {
    let Interface { lang, list: order, .. } = state.interface;
    panels::Making { known, sifted, filter: &state.document.filter, day, lang, order, view: map.seen() }
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

/// The map, in all the room that the panels leave; what was done on it goes to the queue.
fn map_panel_ui(ui: &mut egui::Ui, map: &mut MapView, is_animated: bool, view: &View<'_>, queue: &mut Queue) {
    let document = &view.state.document;
    let lang = view.lang();
    let fonts =
        MapFonts { regular: egui::FontFamily::Proportional, strong: fonts::bold(), italic: fonts::italic() };
    let (leg_text, area_text) =
        (|leg: &_| panels::leg_text(leg, lang), |area_m2| i18n::small_surface(area_m2, lang));
    let is_live = view.state.interface.is_measuring();
    let positions = &document.measured[..];
    let measuring = (is_live || !positions.is_empty()).then_some(Measuring {
        positions,
        leg_text: &leg_text,
        area_text: &area_text,
        is_live,
    });
    let input = MapInput {
        shown: atlas::shown(view),
        date: view.day,
        lang,
        names: view.state.interface.names,
        palette: atlas::palette(&view.state.interface),
        fonts: &fonts,
        selected: match &document.subject {
            Some(Subject::Area(id)) => Some(id),
            _ => None,
        },
        pointed: view.state.interface.pointed.as_ref(),
        second: atlas::second(view),
        own: view.own.shown(),
        drawing: view.strip.map(|strip| &strip.drawing),
        measuring,
        distances: &here::distances(view),
        name: view.messages.text("panel-map"),
        credit: &credit(view),
        scale_text: &|length_m, lat_deg| panels::scale_text(length_m, lat_deg, view),
        position_text: &|position| panels::position_text(position, view),
        north: view.messages.text("strip-north"),
        has_overview: view.state.interface.overview == Overview::Shown,
        is_animated,
    };
    let output = map_ui(ui, &input, map);
    panels::compare_ui(ui, output.response.rect, view, queue);
    let camera = Camera { center: output.camera.centre(), zoom: output.camera.zoom(), is_placed: true };
    if camera != view.state.camera && output.is_settled {
        queue.push(Command::MoveCamera(camera));
    }
    let names = names_under(&output, view);
    if !names.is_empty() {
        output.response.clone().on_hover_text_at_pointer(names.join("\n"));
    }
    if let Some(click) = output.clicked {
        let is_ctrl = ui.input(|input| input.modifiers.command);
        queue.extend(clicked(click, is_ctrl, view));
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
        theme::wear(&ctx, &self.state.interface);
        ctx.set_zoom_factor(self.state.interface.text_factor());
        if let Some(profiler) = &mut self.profiler {
            profiler.begin_frame();
        }
        let focus = shortcuts::Focus::of(&ctx, self.map.response_id());
        shortcuts::push_pressed(&ctx, focus, &self.state, &mut self.queue);
        self.player.push_due(&ctx, &self.state, (&self.known.timeline, self.today), &mut self.queue);
        self.follow_table_file();
        shortcuts::push_side_buttons(&ctx, &mut self.queue);
        self.follow_files(&ctx);
        self.panels_ui(ui);
        self.apply(&ctx);
        self.save();
        self.measure(&ctx);
    }

    fn on_exit(&mut self) {
        if let Some(saver) = self.saver.take() {
            saver.finish();
        }
    }
}
