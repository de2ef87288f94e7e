//! The files of limits that the document names, each being read, read, or not to be read; and what came of it.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use super::{ReadFile, lying::LyingIn, work::Work};
use crate::{
    geometry::Geometry,
    import::{Follow, ImportError},
    scene::OwnShown,
    state::{Document, OwnFile, Subject},
};

/// How often the window looks after a reading.
const LOOK: Duration = Duration::from_millis(30);

/// A reading under way.
pub(crate) struct Reading {
    file: OwnFile,
    /// Whether the user asked for it just now; else the document named it.
    is_asked: bool,
    /// When it began, in the window's time.
    since_secs: f64,
    follow: Follow,
    work: Work<Result<ReadFile, ImportError>>,
}

impl Reading {
    /// How much is done, from 0 to 1.
    pub(crate) fn share(&self) -> f32 {
        self.follow.share()
    }

    /// When it began, in seconds of the window's time.
    pub(crate) fn since_secs(&self) -> f64 {
        self.since_secs
    }
}

/// What is known of a file.
pub(crate) enum Entry {
    /// It is being read.
    Reading(Box<Reading>),
    /// It was read.
    Ready(Arc<ReadFile>),
    /// It could not be read.
    Failed(Arc<ImportError>),
}

/// What came of a reading, to be told or done.
pub(crate) enum Happened {
    /// A file that was asked for was read.
    Opened(OwnFile, Arc<ReadFile>),
    /// A file could not be read.
    Failed(OwnFile, Arc<ImportError>),
}

/// The files.
pub(crate) struct OwnFiles {
    entries: BTreeMap<PathBuf, Entry>,
    preparing: Vec<Work<()>>,
    lying: LyingIn,
    shown: OwnShown,
    count: u64,
    is_threaded: bool,
}

impl OwnFiles {
    /// No files yet; read on threads, or in the frame that asks.
    pub(crate) fn new(is_threaded: bool) -> Self {
        Self {
            entries: BTreeMap::new(),
            preparing: Vec::new(),
            lying: LyingIn::default(),
            shown: OwnShown::default(),
            count: 0,
            is_threaded,
        }
    }

    /// What is known of a file.
    pub(crate) fn entry(&self, path: &Path) -> Option<&Entry> {
        self.entries.get(path)
    }

    /// A file, once it is read.
    pub(crate) fn ready(&self, path: &Path) -> Option<&Arc<ReadFile>> {
        match self.entries.get(path) {
            Some(Entry::Ready(file)) => Some(file),
            _ => None,
        }
    }

    /// The files that are read and shown, in the document's order.
    pub(crate) fn shown_files<'a>(
        &'a self,
        document: &'a Document,
    ) -> impl Iterator<Item = &'a Arc<ReadFile>> {
        document.files.iter().filter(|file| file.is_shown).filter_map(|file| self.ready(&file.path))
    }

    /// What the map draws of them.
    pub(crate) fn shown(&self) -> &OwnShown {
        &self.shown
    }

    /// The readings under way.
    pub(crate) fn readings(&self) -> impl Iterator<Item = (&Path, &Reading)> {
        self.entries.iter().filter_map(|(path, entry)| match entry {
            Entry::Reading(reading) => Some((path.as_path(), reading.as_ref())),
            _ => None,
        })
    }

    /// The units that lie in the area that the side panel is about.
    pub(crate) fn lying(&self) -> &LyingIn {
        &self.lying
    }

    /// Starts to read a file that the user asks for.
    pub(crate) fn read(&mut self, file: OwnFile, ctx: &egui::Context) {
        self.start(file, true, ctx);
    }

    /// Ends the reading of a file.
    pub(crate) fn cancel(&mut self, path: &Path) {
        if let Some(Entry::Reading(reading)) = self.entries.get(path) {
            reading.follow.cancel();
        }
    }

    /// Takes what became ready, reads what the document names and forgets what it names no more.
    pub(crate) fn update(
        &mut self,
        document: &Document,
        geometry: &'static Geometry,
        ctx: &egui::Context,
    ) -> Vec<Happened> {
        let is_named = |path: &Path| document.files.iter().any(|file| file.path == path);
        self.entries.retain(|path, entry| {
            is_named(path) || matches!(entry, Entry::Reading(reading) if reading.is_asked)
        });
        for file in &document.files {
            if !self.entries.contains_key(&file.path) {
                self.start(file.clone(), false, ctx);
            }
        }
        let happened = self.receive(ctx);
        self.preparing.retain_mut(|work| work.result().is_none());
        let shown: Vec<Arc<ReadFile>> = self.shown_files(document).map(Arc::clone).collect();
        self.shown = OwnShown { limits: shown.iter().map(|file| Arc::clone(&file.limits)).collect() };
        let area = match &document.subject {
            Some(Subject::Area(area)) => Some(area),
            _ => None,
        };
        let is_threaded = self.is_threaded;
        self.lying.find(area, &shown, geometry, |work| Work::start("units in area", is_threaded, ctx, work));
        if self.readings().next().is_some() || !self.preparing.is_empty() || self.lying.is_finding() {
            ctx.request_repaint_after(LOOK);
        }
        happened
    }

    fn start(&mut self, file: OwnFile, is_asked: bool, ctx: &egui::Context) {
        self.count += 1;
        let (number, follow) = (self.count, Follow::default());
        let (path, since_secs) = (file.path.clone(), ctx.input(|input| input.time));
        let work = {
            let (file, follow) = (file.clone(), follow.clone());
            Work::start("limits", self.is_threaded, ctx, move || ReadFile::read(&file, number, &follow))
        };
        let reading = Reading { file, is_asked, since_secs, follow, work };
        self.entries.insert(path, Entry::Reading(Box::new(reading)));
    }

    /// Takes the results of readings.
    fn receive(&mut self, ctx: &egui::Context) -> Vec<Happened> {
        let mut happened = Vec::new();
        let paths: Vec<PathBuf> = self.readings().map(|(path, _)| path.to_owned()).collect();
        for path in paths {
            let Some(Entry::Reading(reading)) = self.entries.get_mut(&path) else { continue };
            let Some(result) = reading.work.result() else { continue };
            let (file, is_asked) = (reading.file.clone(), reading.is_asked);
            match result {
                Ok(read) => {
                    let read = Arc::new(read);
                    let preparing = Arc::clone(&read);
                    let work = Work::start("units", self.is_threaded, ctx, move || preparing.prepare());
                    self.preparing.push(work);
                    self.entries.insert(path, Entry::Ready(Arc::clone(&read)));
                    if is_asked {
                        happened.push(Happened::Opened(file, read));
                    }
                }
                Err(error) => {
                    let error = Arc::new(error);
                    self.entries.insert(path, Entry::Failed(Arc::clone(&error)));
                    happened.push(Happened::Failed(file, error));
                }
            }
        }
        happened
    }
}
