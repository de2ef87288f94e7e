//! The user's own limits: files chosen, read off the frame's thread, kept as long as the document has them.

mod dialog;
mod file;
mod lying;
mod store;
mod work;

pub(crate) use dialog::{Chosen, FileDialog};
pub(crate) use file::{ASSUMED_ACCURACY_M, ReadFile, UnitNear, file_name};
pub(crate) use lying::Lying;
pub(crate) use store::{Entry, Happened, OwnFiles};
