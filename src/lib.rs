//! Franja.
pub mod earth;
