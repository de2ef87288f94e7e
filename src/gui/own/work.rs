//! Work off the frame's thread, or in the frame that asks for it.

use std::sync::{Arc, Mutex};

use crate::jobs::Job;

/// Work on a thread, or done in the frame that asked for it where the system grants no thread and in tests.
pub(crate) enum Work<T> {
    Thread(Job<Option<T>>),
    Done(Option<T>),
}

impl<T: Send + 'static> Work<T> {
    /// Starts work on a thread of a name, unless it is to be done at once.
    pub(super) fn start(
        name: &str,
        is_threaded: bool,
        ctx: &egui::Context,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Self {
        ctx.request_repaint();
        if !is_threaded {
            return Self::Done(Some(work()));
        }
        // Kept where both can reach it: should the system grant no thread, it is done here.
        let (keep, context) = (Arc::new(Mutex::new(Some(work))), ctx.clone());
        let take = |keep: &Mutex<Option<_>>| keep.lock().ok().and_then(|mut work| work.take());
        let on_thread = Arc::clone(&keep);
        let job = Job::start(name, move || {
            let result = take(&on_thread).map(|work| work());
            context.request_repaint();
            result
        });
        match job {
            Ok(job) => Self::Thread(job),
            Err(_) => Self::Done(take(&keep).map(|work| work())),
        }
    }

    /// The result, once: as soon as it is there.
    pub(super) fn result(&mut self) -> Option<T> {
        match self {
            Self::Thread(job) => job.result().flatten(),
            Self::Done(result) => result.take(),
        }
    }
}
