//! Languages: which one is spoken, its messages, its numbers and dates, its folding and collation.
//!
//! Imports no other room.

mod lang;

pub use lang::{Lang, UnknownLanguage};
