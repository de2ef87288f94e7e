//! Where the session is kept on disk, and how it is read at the start.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::state::{Session, SessionError, State};

/// What reading the session's file gave.
#[derive(Debug)]
pub(crate) enum Opened {
    /// The session of last time.
    Restored(Box<State>),
    /// There is none yet.
    New,
    /// It could not be read; the file was set aside, where that worked, so that it is not lost.
    Broken {
        /// Why it could not be read.
        reason: String,
        /// Where it was put.
        set_aside: Option<PathBuf>,
    },
}

/// The session's file in the folder that the system keeps for such things; none where it has none.
pub(crate) fn path() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "franja")?;
    Some(folders.state_dir().unwrap_or_else(|| folders.data_local_dir()).join("session.json"))
}

/// Reads a session's file.
pub(crate) fn open(path: &Path) -> Opened {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Opened::New,
        Err(error) => return set_aside(path, error.to_string()),
    };
    match Session::from_json(&text) {
        Ok(session) => Opened::Restored(Box::new(session.into_state())),
        Err(error @ (SessionError::Json(_) | SessionError::Version(_))) => set_aside(path, error.to_string()),
    }
}

/// Moves a file that could not be read out of the way of the next saving.
fn set_aside(path: &Path, reason: String) -> Opened {
    let aside = path.with_extension("unreadable.json");
    let moved = fs::rename(path, &aside).is_ok();
    Opened::Broken { reason, set_aside: moved.then_some(aside) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_session_is_set_aside_and_not_lost() {
        let folder = std::env::temp_dir().join(format!("franja-session-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let path = folder.join("session.json");
        assert!(matches!(open(&path), Opened::New));
        fs::write(&path, "{ not a session").expect("written");
        let Opened::Broken { set_aside: Some(aside), reason } = open(&path) else { panic!("broken") };
        assert!(reason.contains("line 1"), "{reason}");
        assert_eq!(fs::read_to_string(aside).expect("the old text"), "{ not a session");
        assert!(matches!(open(&path), Opened::New));
        fs::remove_dir_all(folder).expect("removed");
    }
}
