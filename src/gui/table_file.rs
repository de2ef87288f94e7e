//! A table saved as a file of its own among the user's documents, off the frame's thread.

use std::{
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
};

use crate::{jobs::Job, state::Notice};

/// The most files of one name: who has more of them on a day has them elsewhere.
const NAMES: usize = 99;

/// A table that is being written; what came of it is told once.
#[derive(Debug)]
pub(super) struct TableFile(Job<Notice>);

impl TableFile {
    /// Writes a text into a new file: a file that is there already is left as it is. Nothing where the system grants
    /// no thread.
    pub(super) fn write(name: String, text: String, ctx: &egui::Context) -> Option<Self> {
        let ctx = ctx.clone();
        let work = move || {
            let folders = directories::UserDirs::new();
            let folder = folders.as_ref().and_then(|folders| folders.document_dir());
            let folder = folder.or_else(|| folders.as_ref().map(directories::UserDirs::home_dir));
            let folder = folder.map_or_else(std::env::temp_dir, Path::to_owned);
            let notice = match write_new(&folder, &name, &text) {
                Ok(path) => Notice::note("list-saved").with("path", path.display().to_string()),
                Err(error) => {
                    let notice = Notice::problem("list-not-saved").with("reason", error.to_string());
                    notice.with("path", folder.join(&name).display().to_string())
                }
            };
            ctx.request_repaint();
            notice
        };
        Job::start("table", work).ok().map(Self)
    }

    /// What came of it, once it is done.
    pub(super) fn outcome(&self) -> Option<Notice> {
        self.0.result()
    }
}

/// Writes a text into a file that is not there yet, counting up where the name is taken.
fn write_new(folder: &Path, name: &str, text: &str) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    for number in 1..=NAMES {
        let end = if number == 1 { String::new() } else { format!("-{number}") };
        let path = folder.join(format!("{name}{end}.csv"));
        match fs::File::create_new(&path) {
            Ok(mut file) => {
                file.write_all(text.as_bytes())?;
                return Ok(path);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_never_overwritten() {
        let folder = std::env::temp_dir().join(format!("franja-table-{}", std::process::id()));
        let first = write_new(&folder, "franja-list", "one").expect("a file");
        let second = write_new(&folder, "franja-list", "two").expect("another");
        assert_eq!(fs::read_to_string(&first).expect("the first"), "one");
        assert_eq!(second.file_name().and_then(|name| name.to_str()), Some("franja-list-2.csv"));
        fs::remove_dir_all(&folder).expect("the folder goes");
    }
}
