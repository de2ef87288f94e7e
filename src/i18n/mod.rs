//! Languages: which one is spoken, its messages, its numbers and dates, its folding and collation.
//!
//! Imports no other room.

mod collation;
mod date;
mod lang;
mod messages;
mod number;
mod spelling;

pub use collation::{compare, fold};
pub use date::{day, month, year};
pub use lang::{Lang, UnknownLanguage};
pub use messages::{Arg, Messages};
pub use number::{bearing, length, number, percent, round_length, round_trip_number, small_surface, surface};
pub use spelling::{slips, slips_from_start};
