//! What the user sees or made: the document (undoable), the interface, the camera; and how a session is kept.
//!
//! May import `earth`, `i18n`, `geometry`, `catalogue` and `index`.

mod camera;
mod document;
mod filter;
mod history;
mod interface;
mod notices;
mod session;

pub use camera::{Bounds, Camera};
pub use document::{Document, DrawnStrip, Layer, OwnFile, Subject};
pub use filter::{Choice, Facet, Filter, Sifted};
pub use history::History;
pub use interface::{Dialog, Drawer, Interface, Tab, Theme};
pub use notices::{LogEntry, Notice, NoticeValue, Notices, Tone};
pub use session::{Session, SessionError};

/// Everything that a frame shows, and all that a command may change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// What is shown on the map and in the panels: every change of it can be undone.
    pub document: Document,
    /// The documents before and after this one.
    pub history: History<Document>,
    /// How the window looks.
    pub interface: Interface,
    /// Where the map is.
    pub camera: Camera,
    /// What the user was told: not kept over restarts.
    pub notices: Notices,
}
