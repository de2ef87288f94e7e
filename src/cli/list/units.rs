//! `franja list units --with FILE --in ID`: which units of a file lie in an area, and with how much of their surface.

use geo::{BoundingRect as _, Coord, Rect};
use serde::Serialize;

use super::CsvText;
use crate::{
    cli::{
        arguments::List,
        choices::Form,
        context::{Answer, Context, json},
        failure::Failure,
        own_limits::OwnLimits,
        page::Page,
        record,
    },
    geometry::Geometry,
    i18n::{self, Messages},
    import::Unit,
    index::{Extent, Overlap, Zone},
};

/// A unit that lies in the area.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Row {
    id: Option<String>,
    name: String,
    /// `wholly`, `partly` or `touches`.
    extent: &'static str,
    area_km2: f64,
    inside_km2: f64,
    /// How much of the unit lies inside, from 0 to 1.
    share: f64,
    /// The part beyond the country's own border and coast, where the file and this program differ about them.
    abroad_km2: f64,
}

/// The columns, as programs read them.
const COLUMNS: [&str; 7] = ["id", "name", "extent", "area_km2", "inside_km2", "share", "abroad_km2"];

impl Row {
    fn new(unit: &Unit, overlap: Overlap) -> Self {
        // To 100 square metres: no limit is known better.
        let km2 = |area_m2: f64| (area_m2 / 1e2).round() / 1e4;
        Self {
            id: unit.id.clone(),
            name: unit.name.clone(),
            extent: match overlap.extent {
                Extent::Wholly => "wholly",
                Extent::Partly => "partly",
                Extent::Touches => "touches",
            },
            area_km2: km2(overlap.area_m2),
            inside_km2: km2(overlap.inside_m2),
            share: if overlap.area_m2 > 0.0 {
                (overlap.inside_m2 / overlap.area_m2 * 1e6).round() / 1e6
            } else {
                0.0
            },
            abroad_km2: km2(overlap.abroad_m2),
        }
    }
}

/// Answers the command: a no where no unit lies in the area.
pub(super) fn answer(task: &List, form: Form, context: &Context) -> Result<Answer, Failure> {
    let messages = context.messages;
    let missing = |option: &str| {
        let args = [("arguments", option.into()), ("help", "franja list --help".into())];
        Failure::new(messages.text_with("error-missing", &args))
    };
    let path = task.with.as_ref().ok_or_else(|| missing("--with FILE"))?;
    let area = task.area.as_deref().ok_or_else(|| missing("--in ID"))?;
    let catalogue = context.catalogue()?;
    let id = record::area_id(area, &catalogue, messages)?;
    let geometry = Geometry::embedded();
    let shape = geometry
        .area(id.as_str())
        .ok_or_else(|| Failure::new(messages.text_with("error-no-outline", &[("id", id.as_str().into())])))?;
    let own = OwnLimits::read(path, task.name.as_deref(), messages)?;
    let mut zone = Zone::new(shape, geometry, bounds(&own.units));
    let mut found: Vec<(Row, &Unit)> = own
        .units
        .iter()
        .filter_map(|unit| Some((Row::new(unit, zone.overlap(&unit.polygons)?), unit)))
        .collect();
    found.sort_by(|(a, a_unit), (b, b_unit)| {
        (&a.id, &a.name, a_unit.feature).cmp(&(&b.id, &b.name, b_unit.feature))
    });
    let rows: Vec<&Row> = found.iter().map(|(row, _)| row).collect();
    let text = match form {
        Form::Json => json(&rows)?,
        Form::Csv => csv(&rows)?,
        Form::GeoJson => collection(&found)?,
        Form::Text => {
            let area = catalogue.area(&id).map_or(area, |area| area.name_in(messages.lang()));
            table(&rows, &format!("{area} ({id})"), &own, messages).into_text()
        }
    };
    Ok(Answer { text, remark: own.remark(messages), is_yes: !rows.is_empty() })
}

/// A box around all units, in degrees.
fn bounds(units: &[Unit]) -> Rect<f64> {
    let boxes = units.iter().filter_map(|unit| unit.polygons.bounding_rect());
    let around = |one: Rect<f64>, other: Rect<f64>| {
        let low = Coord { x: one.min().x.min(other.min().x), y: one.min().y.min(other.min().y) };
        let high = Coord { x: one.max().x.max(other.max().x), y: one.max().y.max(other.max().y) };
        Rect::new(low, high)
    };
    boxes.reduce(around).unwrap_or_else(|| Rect::new(Coord::zero(), Coord::zero()))
}

fn csv(rows: &[&Row]) -> Result<String, Failure> {
    let mut text = CsvText::new(&COLUMNS)?;
    for row in rows {
        text.row([
            row.id.clone().unwrap_or_default(),
            row.name.clone(),
            row.extent.to_owned(),
            row.area_km2.to_string(),
            row.inside_km2.to_string(),
            row.share.to_string(),
            row.abroad_km2.to_string(),
        ])?;
    }
    text.finish()
}

/// A feature collection of the whole units, one feature a line.
fn collection(found: &[(Row, &Unit)]) -> Result<String, Failure> {
    let failed = |error: serde_json::Error| Failure::new(error.to_string());
    let mut features = Vec::new();
    for (row, unit) in found {
        let geometry = geojson::Geometry::new((&unit.polygons).into());
        let geometry = serde_json::to_string(&geometry).map_err(failed)?;
        let properties = serde_json::to_string(row).map_err(failed)?;
        features
            .push(format!("{{\"type\":\"Feature\",\"geometry\":{geometry},\"properties\":{properties}}}"));
    }
    Ok(format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", features.join(",\n")))
}

/// The table for people, with how many there are and what the words mean.
fn table(rows: &[&Row], area: &str, own: &OwnLimits, messages: Messages) -> Page {
    let lang = messages.lang();
    let mut page = Page::new();
    let extent = |row: &Row| messages.text(&format!("units-{}", row.extent)).to_owned();
    if !rows.is_empty() {
        let keys = [
            "label-identifier",
            "units-extent",
            "units-area",
            "units-inside",
            "units-share",
            "units-abroad",
            "label-name",
        ];
        let header: Vec<&str> = keys.iter().map(|key| messages.text(key)).collect();
        let cells = |row: &&Row| {
            vec![
                row.id.clone().unwrap_or_default(),
                extent(row),
                i18n::number(row.area_km2, 1, lang),
                i18n::number(row.inside_km2, 1, lang),
                format!("{}\u{a0}%", i18n::number(row.share * 100.0, 1, lang)),
                i18n::number(row.abroad_km2, 1, lang),
                row.name.clone(),
            ]
        };
        page.table(&header, &rows.iter().map(cells).collect::<Vec<_>>());
        page.blank();
    }
    let count = |extent: &str| rows.iter().filter(|row| row.extent == extent).count();
    let (wholly, partly, touching) = (count("wholly"), count("partly"), count("touches"));
    let inside_km2: f64 = rows.iter().map(|row| row.inside_km2).sum();
    page.paragraph(&messages.text_with(
        "units-count",
        &[
            ("count", (wholly + partly).into()),
            ("all", own.units.len().into()),
            ("file", own.file_name().into()),
            ("area", area.into()),
            ("wholly", wholly.into()),
            ("partly", partly.into()),
            ("inside", i18n::surface(inside_km2, lang).into()),
        ],
    ));
    if touching > 0 {
        page.paragraph(&messages.text_with("units-touching", &[("count", touching.into())]));
    }
    if rows.iter().any(|row| row.abroad_km2 >= 0.05) {
        page.paragraph(messages.text("units-abroad-note"));
    }
    page
}

/// Says that an option goes with a list of units only, or does not go with it.
pub(super) fn refuse_what_does_not_fit(
    task: &List,
    is_units: bool,
    messages: Messages,
) -> Result<(), Failure> {
    let wrong = |option: &str, other: &str, key: &str| {
        let args = [("option", option.into()), ("other", other.into())];
        Err(Failure::new(messages.text_with(key, &args)))
    };
    match task {
        List { country: Some(_), .. } if is_units => {
            wrong("--country", "franja list units", "error-conflict")
        }
        List { date: Some(_), .. } if is_units => wrong("--date", "franja list units", "error-conflict"),
        List { with: Some(_), .. } if !is_units => wrong("--with", "franja list units", "error-needs"),
        List { area: Some(_), .. } if !is_units => wrong("--in", "franja list units", "error-needs"),
        List { name: Some(_), .. } if !is_units => wrong("--name", "franja list units", "error-needs"),
        _ => Ok(()),
    }
}
