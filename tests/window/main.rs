//! The window as its users meet it: by the names that controls have for a screen reader, by keys, by the pointer.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod driver;
mod opens;
