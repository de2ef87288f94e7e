//! How far a long table is, on one line of the terminal.

use std::{
    io::{self, IsTerminal as _, Write as _},
    sync::atomic::Ordering,
    time::{Duration, Instant},
};

use super::input::ReadSoFar;
use crate::i18n::{self, Messages};

/// The line changes no more often than this.
const PERIOD: Duration = Duration::from_millis(200);

/// A line on the error stream that is written over again and again; nothing where that is no terminal.
pub(super) struct Progress {
    read: ReadSoFar,
    messages: Messages,
    is_terminal: bool,
    told_at: Instant,
    is_shown: bool,
}

impl Progress {
    /// Nothing is shown yet: a short table needs no such line.
    pub(super) fn new(read: ReadSoFar, messages: Messages) -> Self {
        let is_terminal = io::stderr().is_terminal();
        Self { read, messages, is_terminal, told_at: Instant::now(), is_shown: false }
    }

    /// Shows how many rows are done, where it is time to.
    pub(super) fn tick(&mut self, rows: usize) {
        if !self.is_terminal || self.told_at.elapsed() < PERIOD {
            return;
        }
        self.told_at = Instant::now();
        self.is_shown = true;
        let read = self.read.read.load(Ordering::Relaxed) as f64;
        let share = self.read.total.filter(|total| *total > 0).map(|total| (read / total as f64).min(1.0));
        let mut line = self.messages.text_with("table-rows", &[("count", rows.into())]);
        if let Some(share) = share {
            line = format!("{} · {line}", i18n::percent((share * 100.0).floor(), self.messages.lang()));
        }
        write(&format!("\r\u{1b}[K{line}"));
    }

    /// Takes the line away.
    pub(super) fn clear(&mut self) {
        if std::mem::take(&mut self.is_shown) {
            write("\r\u{1b}[K");
        }
    }
}

fn write(text: &str) {
    // Nobody misses it where it cannot be written.
    let mut errors = io::stderr().lock();
    let _ = errors.write_all(text.as_bytes()).and_then(|()| errors.flush());
}
