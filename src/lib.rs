//! Franja.
pub mod catalogue;
pub mod earth;
pub mod i18n;
