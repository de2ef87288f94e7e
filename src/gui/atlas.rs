//! What the map can draw, made of what is known; and how the window's choices read on the map.

use std::{collections::BTreeSet, sync::Arc};

use super::{Known, View, map::Second, sieve::Sieve};
use crate::{
    catalogue::model::AreaId,
    i18n::Messages,
    scene::{Admission, Atlas, PaletteName, Shown, StripHue, Theme as Part},
    state::{Filter, Interface, Layer, Sifted},
};

/// The atlas of what is known, with the names that the messages have for countries and waters.
pub(super) fn atlas(known: &Known) -> Arc<Atlas> {
    let areas = known.catalogue.areas().cloned();
    Arc::new(Atlas::new(known.geometry, areas, |key, lang| {
        Messages::new(lang).text(&key.to_lowercase()).to_owned()
    }))
}

/// The areas of an atlas that a filter lets through; all where nothing is chosen.
pub(super) fn admission(atlas: &Atlas, filter: &Filter, sifted: &Sifted) -> Admission {
    if filter.is_empty() { Admission::ALL } else { atlas.admission(|area| sifted.has_area(&area.id)) }
}

/// What a filter leaves of the kinds that the map draws.
fn sieved(shown: Shown, filter: &Filter, sifted: &Sifted) -> Shown {
    if filter.is_empty() {
        return shown;
    }
    let ids: Vec<&str> = sifted.areas().map(AreaId::as_str).collect();
    let some = |part: &str| ids.iter().any(|id| id.contains(part));
    let shown = shown
        .with_some(Part::Divisions, some("/region/") || some("/state/"))
        .with_some(Part::TwinCities, some("/twin-city/"))
        .with_some(Part::Municipalities, some("/municipality/"))
        .with_some(Part::Crossings, some("/crossing/"))
        .with_some(Part::Disputes, some("/dispute/"));
    let hues: Vec<StripHue> = ids.iter().filter_map(|id| StripHue::of_id(id)).collect();
    StripHue::ALL.into_iter().fold(shown, |shown, hue| shown.with_strip(hue, hues.contains(&hue)))
}

/// What the map shows: the parts that a document switches on, as far as its filter lets them through.
pub(super) fn shown(view: &View<'_>) -> Shown {
    let document = &view.state.document;
    let shown = sieved(Shown::NONE, &document.filter, view.sifted).with_admission(view.admission);
    with_layers(shown, &document.layers)
}

/// What the second map shows, where two are compared.
pub(super) fn second(view: &View<'_>) -> Option<Second> {
    let document = &view.state.document;
    let (compared, Sieve { sifted, admission, .. }) = document.compared.as_ref().zip(view.beside)?;
    let shown = sieved(Shown::NONE, &document.filter, sifted).with_admission(*admission);
    let date = compared.day.unwrap_or(view.today);
    Some(Second { shown: with_layers(shown, &compared.layers), date, divider: compared.share() })
}

/// The same with the parts on that layers stand for, and no others.
fn with_layers(shown: Shown, layers: &BTreeSet<Layer>) -> Shown {
    Layer::ALL.into_iter().fold(shown, |shown, layer| {
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
        shown.with(part, layers.contains(&layer))
    })
}

/// The map's look, as the window's own.
pub(super) fn palette(interface: &Interface) -> PaletteName {
    PaletteName { theme: interface.theme, vision: interface.vision }
}
