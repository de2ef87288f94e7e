//! The window's frame: panels and map read the state, commands change it, effects reach the window.

use std::{collections::BTreeSet, path::PathBuf, sync::Arc};

use egui::{Frame, Margin, Panel};
use jiff::{ZonedDateTime, civil::Date};

use super::{
    Known, View, atlas, here,
    layout::{self, Part, Widths, drawer_ui, side_ui},
    map::MapView,
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
    command::{self, Command, Direction, Effect, Queue},
    i18n::Messages,
    import::{self, ImportError},
    index::PointReport,
    jobs::Saver,
    scene::WorldRect,
    state::{Drawer, Interface, Motion, Notice, OwnFile, Session, Side, Sifted, State, Subject},
};

mod map_panel;

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
        let drawn = egui::CentralPanel::no_frame()
            .show(ui, |ui| map_panel::map_panel_ui(ui, map, is_animated, &view, queue));
        let rect = drawn.response.rect;
        self.parts.extend(self.map.response_id().map(|target| Part { target, rect }));
        self.parts.extend(drawer.into_iter().chain(details));
        map_panel::floating_ui(ui.ctx(), &self.map, rect, &view, queue);
    }
}

/// In a window lower than this, in points, the timeline gives its room to the map.
const LOW: f32 = 380.0;

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
