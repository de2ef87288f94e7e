//! What the map can draw, made of what is known; and how the window's choices read on the map.

use std::sync::Arc;

use super::app::Known;
use crate::{
    i18n::Messages,
    scene::{Atlas, PaletteName, Shown, Theme as Part},
    state::{Document, Layer, Theme},
};

/// The atlas of what is known, with the names that the messages have for countries and waters.
pub(super) fn atlas(known: &Known) -> Arc<Atlas> {
    let areas = known.catalogue.areas().cloned();
    Arc::new(Atlas::new(known.geometry, areas, |key, lang| {
        Messages::new(lang).text(&key.to_lowercase()).to_owned()
    }))
}

/// The parts of the map that a document switches on.
pub(super) fn shown(document: &Document) -> Shown {
    Layer::ALL.into_iter().fold(Shown::NONE, |shown, layer| {
        let part = match layer {
            Layer::Strips => Part::Strips,
            Layer::Arcs => Part::Arcs,
            Layer::Regions => Part::Divisions,
            Layer::TwinCities => Part::TwinCities,
            Layer::Municipalities => Part::Municipalities,
            Layer::Crossings => Part::Crossings,
            Layer::Disputes => Part::Disputes,
            Layer::Water => Part::Water,
            Layer::Places => Part::Places,
        };
        shown.with(part, document.layers.contains(&layer))
    })
}

/// The map's colours for a theme.
pub(super) fn palette(theme: Theme) -> PaletteName {
    match theme {
        Theme::Light => PaletteName::Light,
        Theme::Dark => PaletteName::Dark,
    }
}
