//! `franja list units --with FILE --in ID`: which units of a file lie in an area, and with how much of their surface.

use super::super::{
    arguments::List,
    choices::Form,
    context::{Answer, Context, json},
    failure::Failure,
    own_limits::OwnLimits,
    page::Page,
    record,
};
use crate::{
    geometry::Geometry,
    i18n::{self, Messages},
    import::{self, Follow, ImportError, Unit, UnitInArea},
    index::Extent,
};

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
    let failed = |error: ImportError| Failure::new(error.to_string());
    let rows = import::units_in(&own.units, shape, geometry, &Follow::default()).map_err(failed)?;
    let text = match form {
        Form::Json => json(&rows)?,
        Form::Csv => import::csv_of(UnitInArea::COLUMNS, rows.iter().map(UnitInArea::cells))
            .map_err(|error| Failure::new(error.to_string()))?,
        Form::GeoJson => collection(&rows, &own.units)?,
        Form::Text => {
            let area = catalogue.area(&id).map_or(area, |area| area.name_in(messages.lang()));
            table(&rows, &format!("{area} ({id})"), &own, messages).into_text()
        }
    };
    Ok(Answer { text, remark: own.remark(messages), is_yes: !rows.is_empty() })
}

/// A feature collection of the whole units, one feature a line.
fn collection(rows: &[UnitInArea], units: &[Unit]) -> Result<String, Failure> {
    let failed = |error: serde_json::Error| Failure::new(error.to_string());
    let mut features = Vec::new();
    for (row, unit) in rows.iter().filter_map(|row| Some((row, units.get(row.place)?))) {
        let geometry = geojson::Geometry::new((&unit.polygons).into());
        let geometry = serde_json::to_string(&geometry).map_err(failed)?;
        let properties = serde_json::to_string(row).map_err(failed)?;
        features
            .push(format!("{{\"type\":\"Feature\",\"geometry\":{geometry},\"properties\":{properties}}}"));
    }
    Ok(format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", features.join(",\n")))
}

/// The table for people, with how many there are and what the words mean.
fn table(rows: &[UnitInArea], area: &str, own: &OwnLimits, messages: Messages) -> Page {
    let lang = messages.lang();
    let mut page = Page::new();
    let extent =
        |row: &UnitInArea| messages.text(&format!("units-{}", UnitInArea::word(row.extent))).to_owned();
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
        let cells = |row: &UnitInArea| {
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
    let count = |extent: Extent| rows.iter().filter(|row| row.extent == extent).count();
    let (wholly, partly, touching) = (count(Extent::Wholly), count(Extent::Partly), count(Extent::Touches));
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
