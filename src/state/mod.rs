//! What the user sees or made: the document (undoable), the interface, the camera; and how a session is kept.
//!
//! May import `earth`, `i18n`, `geometry`, `catalogue` and `index`.

mod camera;
mod document;
mod filter;
mod history;
mod interface;
mod list;
mod notices;
mod session;
mod trail;
mod views;

pub use camera::{Bounds, Camera};
pub use document::{Compared, Document, DrawnStrip, Layer, OwnFile, Subject};
pub use filter::{Choice, Facet, Filter, Sifted};
pub use history::History;
pub use interface::{
    DRAWER_HEIGHTS_PT, Dialog, Drawer, Interface, Motion, Names, Offered, Overview, Side, TEXT_PERCENTS, Tab,
    Theme, Tool, Vision,
};
pub use list::{Column, ListOrder};
pub use notices::{LogEntry, Notice, NoticeValue, Notices, Tone};
pub use session::{Session, SessionError};
pub use trail::Trail;
pub use views::Views;

/// Everything that a frame shows, and all that a command may change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// What is shown on the map and in the panels: every change of it can be undone.
    pub document: Document,
    /// The documents before and after this one.
    pub history: History<Document>,
    /// The subjects that the side panel showed before and after the present one.
    pub trail: Trail,
    /// How the window looks.
    pub interface: Interface,
    /// Where the map is.
    pub camera: Camera,
    /// What the user was told: not kept over restarts.
    pub notices: Notices,
    /// Where it was.
    pub views: Views,
}
