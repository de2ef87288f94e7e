//! Anything that has an identifier: found by it, or the nearest identifier suggested.

use super::failure::Failure;
use crate::{
    catalogue::{
        Catalogue,
        model::{Actor, Area, AreaId, Instrument, NamedList, Project, Slide, Source, Theme},
        nearest,
    },
    i18n::Messages,
};

/// Anything that has an identifier.
#[derive(Clone, Copy, Debug)]
pub(super) enum Record<'c> {
    Area(&'c Area),
    Instrument(&'c Instrument),
    Project(&'c Project),
    Actor(&'c Actor),
    Source(&'c Source),
    Theme(&'c Theme),
    List(&'c NamedList),
    Slide(&'c Slide),
}

impl<'c> Record<'c> {
    /// What has an identifier.
    pub(super) fn find(id: &str, catalogue: &'c Catalogue, messages: Messages) -> Result<Self, Failure> {
        /// The item of an identifier of some type, where the text is one.
        fn item<'i, I: std::str::FromStr, T>(
            id: &str,
            get: impl FnOnce(&I) -> Option<&'i T>,
        ) -> Option<&'i T> {
            id.parse().ok().and_then(|id| get(&id))
        }
        item(id, |id| catalogue.area(id))
            .map(Self::Area)
            .or_else(|| item(id, |id| catalogue.instrument(id)).map(Self::Instrument))
            .or_else(|| item(id, |id| catalogue.project(id)).map(Self::Project))
            .or_else(|| item(id, |id| catalogue.actor(id)).map(Self::Actor))
            .or_else(|| item(id, |id| catalogue.source(id)).map(Self::Source))
            .or_else(|| item(id, |id| catalogue.theme(id)).map(Self::Theme))
            .or_else(|| item(id, |id| catalogue.list(id)).map(Self::List))
            .or_else(|| catalogue.slides().iter().find(|slide| slide.id.as_str() == id).map(Self::Slide))
            .ok_or_else(|| unknown(id, &all_ids(catalogue), messages))
    }
}

/// The identifier of an area that is in the catalogue.
pub(super) fn area_id(id: &str, catalogue: &Catalogue, messages: Messages) -> Result<AreaId, Failure> {
    let found = id.parse().ok().filter(|id| catalogue.area(id).is_some());
    found.ok_or_else(|| {
        let ids: Vec<&str> = catalogue.areas().map(|area| area.id.as_str()).collect();
        unknown(id, &ids, messages)
    })
}

/// Every identifier of a catalogue.
fn all_ids(catalogue: &Catalogue) -> Vec<&str> {
    let mut ids: Vec<&str> = catalogue.areas().map(|one| one.id.as_str()).collect();
    ids.extend(catalogue.instruments().map(|one| one.id.as_str()));
    ids.extend(catalogue.projects().map(|one| one.id.as_str()));
    ids.extend(catalogue.actors().map(|one| one.id.as_str()));
    ids.extend(catalogue.sources().map(|one| one.id.as_str()));
    ids.extend(catalogue.themes().map(|one| one.id.as_str()));
    ids.extend(catalogue.lists().map(|one| one.id.as_str()));
    ids.extend(catalogue.slides().iter().map(|one| one.id.as_str()));
    ids
}

fn unknown(id: &str, ids: &[&str], messages: Messages) -> Failure {
    Failure::new(match nearest(&id.to_lowercase(), ids.iter().copied()) {
        Some(similar) => {
            messages.text_with("error-unknown-id-similar", &[("id", id.into()), ("similar", similar.into())])
        }
        None => messages.text_with("error-unknown-id", &[("id", id.into())]),
    })
}
