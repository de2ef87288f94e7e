//! Work off the frame's thread: named background threads, and files written so that nothing is ever half there.
//!
//! May import the rooms of the ranks below.

use std::{
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, Sender, channel},
    thread,
};

/// Work that runs in the background and gives one result.
#[derive(Debug)]
pub struct Job<T>(Receiver<T>);

impl<T: Send + 'static> Job<T> {
    /// Starts work on a thread of its own, under a name that debuggers and profilers show.
    ///
    /// # Errors
    /// The system's error where it gives no more threads.
    pub fn start(name: &str, work: impl FnOnce() -> T + Send + 'static) -> io::Result<Self> {
        let (sender, receiver) = channel();
        thread::Builder::new().name(name.to_owned()).spawn(move || {
            // Nobody listens any more where the window was closed meanwhile.
            let _ = sender.send(work());
        })?;
        Ok(Self(receiver))
    }

    /// The result, once it is there.
    #[must_use]
    pub fn result(&self) -> Option<T> {
        self.0.try_recv().ok()
    }

    /// Waits for the result; nothing where the work ended without one.
    #[must_use]
    pub fn wait(self) -> Option<T> {
        self.0.recv().ok()
    }
}

/// A thread that writes a file, always the latest text, one after the other.
#[derive(Debug)]
pub struct Saver {
    texts: Sender<String>,
    failures: Receiver<io::Error>,
    thread: thread::JoinHandle<()>,
}

impl Saver {
    /// Starts the thread for a file.
    ///
    /// # Errors
    /// The system's error where it gives no more threads.
    pub fn start(path: PathBuf) -> io::Result<Self> {
        let (texts, inbox) = channel::<String>();
        let (outbox, failures) = channel();
        let thread = thread::Builder::new().name("saver".to_owned()).spawn(move || {
            while let Ok(mut text) = inbox.recv() {
                // What was asked for meanwhile replaces what waits.
                while let Ok(later) = inbox.try_recv() {
                    text = later;
                }
                if let Err(error) = write_atomically(&path, text.as_bytes())
                    && outbox.send(error).is_err()
                {
                    return;
                }
            }
        })?;
        Ok(Self { texts, failures, thread })
    }

    /// Asks for a text to be written.
    pub fn save(&self, text: String) {
        // The thread lives as long as this value.
        let _ = self.texts.send(text);
    }

    /// Why the last writing failed, told once.
    #[must_use]
    pub fn failure(&self) -> Option<io::Error> {
        self.failures.try_recv().ok()
    }

    /// Writes what still waits, and ends.
    pub fn finish(self) {
        drop(self.texts);
        // It only writes files: where it broke off there is nothing left to do.
        let _ = self.thread.join();
    }
}

/// Writes a file whole or not at all: to a file beside it, onto the disk, then in place of the old one.
/// Folders that are missing are made.
///
/// # Errors
/// The system's error; the old file is then as it was.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let mut file = fs::File::create(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&beside, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_text_saved_is_the_one_on_disk() {
        let folder = std::env::temp_dir().join(format!("franja-saver-{}", std::process::id()));
        let path = folder.join("deep/session.json");
        let saver = Saver::start(path.clone()).expect("a thread");
        for text in ["one", "two", "three"] {
            saver.save(text.to_owned());
        }
        saver.finish();
        assert_eq!(fs::read_to_string(&path).expect("the file"), "three");
        assert!(!path.with_extension("json.new").exists());
        fs::remove_dir_all(folder).expect("removed");
    }

    #[test]
    fn what_is_saved_is_on_disk_within_seconds_though_nobody_ends_the_program_well() {
        let folder = std::env::temp_dir().join(format!("franja-killed-{}", std::process::id()));
        let path = folder.join("session.json");
        let saver = Saver::start(path.clone()).expect("a thread");
        saver.save("the last change".to_owned());
        // As a killed program: nothing is asked of the saver any more.
        let is_there = (0..50).any(|_| {
            thread::sleep(std::time::Duration::from_millis(100));
            fs::read_to_string(&path).is_ok_and(|text| text == "the last change")
        });
        assert!(is_there);
        saver.finish();
        fs::remove_dir_all(folder).expect("removed");
    }

    #[test]
    fn a_file_that_cannot_be_written_is_an_error_and_the_old_one_stays() {
        let folder = std::env::temp_dir().join(format!("franja-atomic-{}", std::process::id()));
        let path = folder.join("session.json");
        write_atomically(&path, b"old").expect("written");
        fs::create_dir(folder.join("session.json.new")).expect("in the way");
        assert!(write_atomically(&path, b"new").is_err());
        assert_eq!(fs::read(&path).expect("the old file"), b"old");
        fs::remove_dir_all(folder).expect("removed");
    }

    #[test]
    fn a_job_gives_its_result_once_it_is_done() {
        let job = Job::start("adder", || 40 + 2).expect("a thread");
        assert_eq!(job.wait(), Some(42));
    }
}
