//! Small parts that several panels share.

mod controls;
mod dialog;
mod facts;
mod legend_symbol;
mod long_list;
mod provenance;

pub(crate) use controls::{command_button, copy_button, link_button, panel_button, subject_link};
pub(crate) use dialog::dialog;
pub(crate) use facts::{card, chip, fact_row, section};
pub(crate) use legend_symbol::legend_symbol_ui;
pub(crate) use long_list::{follow_focus_ui, long_list_ui};
pub(crate) use provenance::provenance_ui;
