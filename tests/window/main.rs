//! The window as its users meet it: by the names that controls have for a screen reader, by keys, by the pointer.
//!
//! `pictures` needs a graphics adapter, a software one will do; the rest needs none.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod compare;
mod details;
mod drawer;
mod driver;
mod filters;
mod glyphs;
mod keys;
mod languages;
mod list;
mod measure;
mod notices;
mod opens;
mod own;
mod panels;
mod parts;
mod pictures;
mod point;
mod search;
mod selection;
mod statistics;
mod strip;
mod themes;
mod time;
