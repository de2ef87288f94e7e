//! What a panel may read.

use jiff::civil::Date;

use super::{Known, own::OwnFiles, panels::Rows, sieve::Sieve, strip_drawer::StripDrawing, theme::Palette};
use crate::{
    command::kebab,
    i18n::{Lang, Messages},
    index::PointReport,
    scene::Admission,
    state::{Sifted, State},
};

/// All that a panel may read: it changes nothing, and pushes commands for what is to change.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// What the user sees or made.
    pub state: &'a State,
    /// What is known.
    pub known: &'a Known,
    /// The messages of the language that is spoken.
    pub messages: &'a Messages,
    /// The colours of the theme.
    pub palette: Palette,
    /// The day that is shown.
    pub day: Date,
    /// The day that passes for today.
    pub today: Date,
    /// What passes the filter on the day.
    pub sifted: &'a Sifted,
    /// The same for the map.
    pub(crate) admission: Admission,
    /// The list of areas, where the drawer shows it.
    pub(crate) list: &'a Rows,
    /// What passes it on the day of the second map, where two are compared.
    pub(super) beside: Option<&'a Sieve>,
    /// The strip that is drawn, where one is.
    pub(crate) strip: Option<&'a StripDrawing>,
    /// What is at the point that is the subject, where one is.
    pub(crate) here: Option<&'a PointReport>,
    /// The files of limits that the user brought along.
    pub(crate) own: &'a OwnFiles,
}

impl View<'_> {
    /// The language that is spoken.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.state.interface.lang
    }

    /// The word for a value of an enum: its message under a prefix, such as `status` for `status-active`.
    #[must_use]
    pub fn word(&self, prefix: &str, value: &impl std::fmt::Debug) -> String {
        self.messages.text(&format!("{prefix}-{}", kebab(value))).to_owned()
    }
}
