//! One thing for programs: as it stands in the catalogue, with what the catalogue links to it.

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    catalogue::{
        Catalogue,
        model::{
            Actor, Area, AreaId, Figure, Instrument, InstrumentId, NamedList, Project, ProjectId, Slide,
            Source, Statement, Theme,
        },
    },
    cli::record::Record,
};

/// One thing: what it is, its own fields as in the catalogue's files, then what links to it.
#[derive(Debug, Serialize)]
pub(super) struct Shown<'c> {
    record: &'static str,
    #[serde(flatten)]
    own: Own<'c>,
    #[serde(skip_serializing_if = "Option::is_none")]
    links: Option<Links<'c>>,
}

/// The fields of a thing.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Own<'c> {
    Area(&'c Area),
    Instrument(&'c Instrument),
    Project(&'c Project),
    Actor(&'c Actor),
    Source(&'c Source),
    Theme(&'c Theme),
    List(&'c NamedList),
    Slide(&'c Slide),
}

/// What the catalogue links to a thing; what has no meaning for it is not there.
#[derive(Debug, Default, Serialize)]
struct Links<'c> {
    /// Whether it is on the day what it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    is_valid: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    areas: Option<Vec<&'c AreaId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contains: Option<&'c [AreaId]>,
    /// Those in force on the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    instruments: Option<Vec<&'c InstrumentId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changed_by: Option<&'c [InstrumentId]>,
    /// Of an area, those begun by the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    projects: Option<Vec<&'c ProjectId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    figures: Option<Vec<&'c Figure>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deck: Option<Vec<&'c Statement>>,
}

/// A thing with its links as of a day, ready to be written.
pub(super) fn shown<'c>(record: Record<'c>, catalogue: &'c Catalogue, day: Date) -> Shown<'c> {
    let (record, own, links) = match record {
        Record::Area(own) => ("area", Own::Area(own), Some(of_area(own, catalogue, day))),
        Record::Instrument(own) => {
            let links = Links {
                is_valid: Some(own.is_in_force_on(day)),
                areas: Some(catalogue.areas_of_instrument(&own.id).iter().collect()),
                changed_by: Some(catalogue.instruments_that_change(&own.id)),
                projects: Some(catalogue.projects_of_instrument(&own.id).iter().collect()),
                ..Links::default()
            };
            ("instrument", Own::Instrument(own), Some(links))
        }
        Record::Project(own) => ("project", Own::Project(own), None),
        Record::Actor(own) => {
            let projects = Some(catalogue.projects_of_actor(&own.id).iter().collect());
            ("actor", Own::Actor(own), Some(Links { projects, ..Links::default() }))
        }
        Record::Source(own) => ("source", Own::Source(own), None),
        Record::Theme(own) => {
            let projects = catalogue.projects().filter(|project| project.themes.contains(&own.id));
            let projects = Some(projects.map(|project| &project.id).collect());
            ("theme", Own::Theme(own), Some(Links { projects, ..Links::default() }))
        }
        Record::List(own) => {
            let areas = catalogue.areas().filter(|area| area.lists.contains(&own.id));
            let areas = Some(areas.map(|area| &area.id).collect());
            ("list", Own::List(own), Some(Links { areas, ..Links::default() }))
        }
        Record::Slide(own) => ("slide", Own::Slide(own), None),
    };
    Shown { record, own, links }
}

fn of_area<'c>(area: &'c Area, catalogue: &'c Catalogue, day: Date) -> Links<'c> {
    let known = catalogue.on(day);
    let instruments = catalogue.instruments_of(&area.id).iter();
    let projects = catalogue.projects_of(&area.id).iter().map(|link| &link.project);
    let statements = catalogue.statements_about(&area.id).into_iter();
    Links {
        is_valid: Some(area.is_valid_on(day)),
        contains: Some(catalogue.children(&area.id)),
        instruments: Some(instruments.filter(|id| known.instrument(id).is_some()).collect()),
        projects: Some(projects.filter(|id| known.project(id).is_some()).collect()),
        figures: Some(catalogue.figures_of(&area.id).collect()),
        deck: Some(statements.map(|(_, statement)| statement).collect()),
        ..Links::default()
    }
}
