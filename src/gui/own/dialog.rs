//! The system's own dialog for choosing files, which the frame does not wait for.

use std::{
    path::PathBuf,
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
    time::{Duration, Instant},
};

use crate::jobs::Job;

/// Nobody closes a dialog as fast as this: there was none.
const TOO_FAST: Duration = Duration::from_millis(250);

/// What came of a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Chosen {
    /// Files were chosen.
    Files(Vec<PathBuf>),
    /// The dialog was closed.
    Nothing,
    /// The system has no such dialog.
    NoDialog,
}

/// A dialog that is open.
pub(crate) struct FileDialog(Job<Chosen>);

impl FileDialog {
    /// Opens the dialog; the words are its title and what its files are called.
    pub(crate) fn open(title: &str, files: &str, ctx: &egui::Context) -> Option<Self> {
        let dialog = rfd::AsyncFileDialog::new().set_title(title).add_filter(files, &["geojson", "json"]);
        // Asked for on the window's thread, as some systems require; waited for on another.
        let asked = dialog.pick_files();
        let (since, context) = (Instant::now(), ctx.clone());
        let job = Job::start("dialog", move || {
            let chosen = match wait(asked) {
                Some(files) => Chosen::Files(files.iter().map(|file| file.path().to_owned()).collect()),
                None if since.elapsed() < TOO_FAST => Chosen::NoDialog,
                None => Chosen::Nothing,
            };
            context.request_repaint();
            chosen
        });
        job.ok().map(Self)
    }

    /// What came of it, once it is closed.
    pub(crate) fn chosen(&self) -> Option<Chosen> {
        self.0.result()
    }
}

/// Wakes the thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits for a future on this thread.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(result) => return result,
            Poll::Pending => thread::park(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_ends_when_another_thread_wakes() {
        let mut polls = 0;
        let future = std::future::poll_fn(|context: &mut Context<'_>| {
            polls += 1;
            if polls > 2 {
                return Poll::Ready(polls);
            }
            let waker = context.waker().clone();
            thread::spawn(move || waker.wake());
            Poll::Pending
        });
        assert_eq!(wait(future), 3);
    }
}
