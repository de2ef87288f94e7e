//! The part of the state that outlives the window, and its form in a file (JSON).

use serde::{Deserialize, Serialize};

use super::{Camera, Document, Interface, State};

/// The version of the file's form. A file of a later version is not read, nor overwritten.
const VERSION: u32 = 1;

/// What is kept from one start to the next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    version: u32,
    document: Document,
    interface: Interface,
    camera: Camera,
}

/// Why a session could not be read.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// It is not the JSON of a session.
    #[error("the session cannot be read: {0}")]
    Json(#[from] serde_json::Error),
    /// It was written by a later version of the program.
    #[error("the session is of version {0}, which this program does not know")]
    Version(u32),
}

impl Session {
    /// The session of a state.
    #[must_use]
    pub fn of(state: &State) -> Self {
        Self {
            version: VERSION,
            document: state.document.clone(),
            interface: state.interface.clone(),
            camera: state.camera,
        }
    }

    /// The state that a session opens with: nothing to undo yet.
    #[must_use]
    pub fn into_state(self) -> State {
        State {
            document: self.document,
            interface: self.interface,
            camera: self.camera,
            history: super::History::default(),
            notices: super::Notices::default(),
            views: super::Views::default(),
            trail: super::Trail::default(),
        }
    }

    /// Reads a session from its file's text.
    ///
    /// # Errors
    /// [`SessionError`] where the text is not a session, or one of a later version.
    pub fn from_json(text: &str) -> Result<Self, SessionError> {
        let session: Self = serde_json::from_str(text)?;
        if session.version > VERSION { Err(SessionError::Version(session.version)) } else { Ok(session) }
    }

    /// The text of a session's file.
    ///
    /// # Errors
    /// [`SessionError::Json`], which no session gives: all its parts have a JSON form.
    pub fn to_json(&self) -> Result<String, SessionError> {
        Ok(serde_json::to_string_pretty(self)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        earth::LonLat,
        i18n::Lang,
        state::{OwnFile, Subject},
    };

    #[test]
    fn what_is_saved_comes_back() {
        let mut state = State::default();
        state.document.subject = Some(Subject::Area("br/twin-city/tabatinga".parse().expect("an id")));
        state.document.day = Some(jiff::civil::date(2014, 3, 21));
        state.document.files =
            vec![OwnFile { path: "/tmp/limites.geojson".into(), name: None, is_shown: false }];
        state.interface.lang = Lang::Pt;
        state.camera = Camera { center: LonLat::wrapped(-69.94, -4.23), zoom: 11.5, is_placed: true };
        let text = Session::of(&state).to_json().expect("JSON");
        assert_eq!(Session::from_json(&text).expect("a session").into_state(), state);
    }

    #[test]
    fn a_broken_or_later_session_is_refused_with_the_reason() {
        let error = Session::from_json("{\n  \"version\": 1,\n  oops").expect_err("not JSON");
        assert!(error.to_string().contains("line 3"), "{error}");
        let later = Session::of(&State::default())
            .to_json()
            .expect("JSON")
            .replace("\"version\": 1", "\"version\": 7");
        assert!(matches!(Session::from_json(&later), Err(SessionError::Version(7))));
    }
}
