//! `franja where`: what is at a point.

mod page;
mod shape;

use serde::Serialize;

use super::{
    arguments::{self, Where},
    choices::Form,
    context::{Answer, Context, json},
    failure::Failure,
    own_limits::OwnLimits,
    table,
};
use crate::{
    earth::{LonLat, coordinates},
    geometry::Geometry,
    index::{Index, PointReport},
};
use page::{FileUnits, page};

/// The forms of the report.
const FORMS: [(&str, Form); 3] = [("text", Form::Text), ("json", Form::Json), ("geojson", Form::GeoJson)];

/// A unit of the user's file that holds the point.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct UnitAnswer {
    id: Option<String>,
    name: String,
    distance_to_limit_m: Option<f64>,
}

/// The report as programs read it.
#[derive(Debug, Serialize)]
struct Report<'r> {
    #[serde(flatten)]
    report: &'r PointReport,
    /// Only where a file of limits was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    units: Option<&'r [UnitAnswer]>,
}

/// Answers the command.
pub(super) fn answer(task: &Where, context: &Context) -> Result<Answer, Failure> {
    refuse_what_does_not_fit(task, context)?;
    if let Some(file) = &task.csv {
        return table::answer(task, file, context);
    }
    let reader = context.reader();
    let point = point(task, context)?;
    let day = reader.day_or_today(task.date.as_deref())?;
    let form = reader.form(task.format.as_deref(), &FORMS)?;
    let own = OwnLimits::asked_for(task.with.as_deref(), task.name.as_deref(), context.messages)?;
    let catalogue = context.catalogue()?;
    let report = Index::new(&catalogue, Geometry::embedded()).at(point, day, &catalogue);
    let found = own.as_ref().map(|own| own.tree().at(point));
    let units: Option<Vec<UnitAnswer>> = own.as_ref().zip(found.as_ref()).map(|(own, found)| {
        let unit = |here: &crate::index::UnitHere| {
            let unit = own.units.get(here.place)?;
            let (id, name) = (unit.id.clone(), unit.name.clone());
            Some(UnitAnswer { id, name, distance_to_limit_m: here.distance_to_limit_m })
        };
        found.iter().filter_map(unit).collect()
    });
    let whole = Report { report: &report, units: units.as_deref() };
    let text = match form {
        Form::Json => json(&whole)?,
        Form::GeoJson => {
            let places = found.iter().flatten().map(|here| here.place);
            let held = own.iter().flat_map(|own| places.clone().filter_map(|place| own.units.get(place)));
            shape::collection(&whole, held)?
        }
        _ => {
            let own = own.as_ref().zip(units.as_deref());
            let own = own.map(|(own, units)| FileUnits { file: own.file_name(), units });
            page(&report, own.as_ref(), context.words(&catalogue)).into_text()
        }
    };
    let remark = own.and_then(|own| own.remark(context.messages));
    Ok(Answer { text, remark, is_yes: true })
}

/// Refuses options that would be passed over.
fn refuse_what_does_not_fit(task: &Where, context: &Context) -> Result<(), Failure> {
    let messages = context.messages;
    let needs = |option: &str, other: &str| {
        let args = [("option", option.into()), ("other", other.into())];
        Err(Failure::new(messages.text_with("error-needs", &args)))
    };
    match task {
        Where { name: Some(_), with: None, .. } => needs("--name", "--with"),
        Where { lon: Some(_), csv: None, .. } => needs("--lon", "--csv"),
        Where { lat: Some(_), csv: None, .. } => needs("--lat", "--csv"),
        Where { csv: Some(_), coordinates, .. } if !coordinates.is_empty() => {
            let text = arguments::as_written(&coordinates.join(" "));
            let args = [("option", "--csv".into()), ("other", text.into())];
            Err(Failure::new(messages.text_with("error-conflict", &args)))
        }
        _ => Ok(()),
    }
}

/// The point that the words on the command line tell.
fn point(task: &Where, context: &Context) -> Result<LonLat, Failure> {
    let messages = context.messages;
    if task.coordinates.is_empty() {
        let args = [("arguments", "LON LAT".into()), ("help", "franja where --help".into())];
        return Err(Failure::new(messages.text_with("error-missing", &args)));
    }
    let text = arguments::as_written(&task.coordinates.join(" "));
    coordinates::parse(&text).map_err(|error| Failure::of_coordinates(&error, &text, messages))
}
