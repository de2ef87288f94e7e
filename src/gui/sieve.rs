//! What passes the filter, kept from frame to frame until the filter or the day changes.

use jiff::civil::Date;

use super::{Known, atlas, map::MapView};
use crate::{
    scene::Admission,
    state::{Filter, Sifted},
};

/// What passes, and what it was sifted by.
#[derive(Debug, Default)]
pub(super) struct Sieve {
    filter: Filter,
    day: Option<Date>,
    /// What passes.
    pub(super) sifted: Sifted,
    /// The same for the map.
    pub(super) admission: Admission,
}

impl Sieve {
    /// Sifts anew where the filter or the day changed.
    pub(super) fn update(&mut self, filter: &Filter, day: Date, known: &Known, map: &MapView) -> &Self {
        if self.day != Some(day) || self.filter != *filter {
            self.sifted = Sifted::new(filter, &known.catalogue, day);
            self.admission = atlas::admission(map.atlas(), filter, &self.sifted);
            self.filter = filter.clone();
            self.day = Some(day);
        }
        self
    }
}
