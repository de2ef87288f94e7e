//! `franja search TEXT`: what a text finds.

use serde::Serialize;

use super::{
    arguments::Search,
    choices::Form,
    context::{Answer, Context, json},
    failure::Failure,
    page::Page,
    words::Words,
};
use crate::{
    catalogue::Catalogue,
    geometry::Geometry,
    i18n,
    index::text::{Hit, Target, TextIndex, Why},
};

/// The forms of the results.
const FORMS: [(&str, Form); 2] = [("text", Form::Text), ("json", Form::Json)];

/// The most results told: what is not among them asks for a better word.
const LIMIT: usize = 25;

/// A result as programs read it.
#[derive(Debug, Serialize)]
struct Found<'c> {
    /// The identifier; none for a populated place.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'c str>,
    kind: &'static str,
    /// The name in the language of the search.
    name: &'c str,
    /// The name, code, title or kind that the text was found in.
    matched: &'c str,
    /// What that is.
    why: Why,
    /// Whether it fits only if the text was mistyped.
    is_mistyped: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    lon: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lat: Option<f64>,
}

/// Answers the command: a no where nothing was found.
pub(super) fn answer(task: &Search, context: &Context) -> Result<Answer, Failure> {
    let form = context.reader().form(task.format.as_deref(), &FORMS)?;
    let text = task.text.join(" ");
    if !text.chars().any(char::is_alphanumeric) {
        return Err(Failure::new(context.messages.text("error-empty-search")));
    }
    let catalogue = context.catalogue()?;
    let hits = TextIndex::new(&catalogue, Geometry::embedded()).search(&text, context.lang(), LIMIT);
    let output = match form {
        Form::Json => json(&hits.iter().map(|hit| found(hit, &catalogue)).collect::<Vec<_>>())?,
        _ => page(&hits, &text, context.words(&catalogue)).into_text(),
    };
    let remark = (hits.is_empty() && form == Form::Text)
        .then(|| context.messages.text_with("search-none", &[("text", text.into())]));
    Ok(Answer { text: output, remark, is_yes: !hits.is_empty() })
}

fn found<'c>(hit: &'c Hit, catalogue: &'c Catalogue) -> Found<'c> {
    let position = match &hit.target {
        Target::Area(id) => catalogue.area(id).and_then(|area| area.position),
        Target::Place(position) => Some(*position),
        _ => None,
    };
    Found {
        id: id_of(hit),
        kind: kind_of(hit, catalogue),
        name: &hit.label,
        matched: &hit.matched,
        why: hit.why,
        is_mistyped: hit.is_mistyped,
        lon: position.map(crate::earth::LonLat::lon_deg),
        lat: position.map(crate::earth::LonLat::lat_deg),
    }
}

fn id_of(hit: &Hit) -> Option<&str> {
    match &hit.target {
        Target::Area(id) => Some(id.as_str()),
        Target::Instrument(id) => Some(id.as_str()),
        Target::Project(id) => Some(id.as_str()),
        Target::Actor(id) => Some(id.as_str()),
        Target::Source(id) => Some(id.as_str()),
        Target::Place(_) => None,
    }
}

/// The kind as programs read it.
fn kind_of(hit: &Hit, catalogue: &Catalogue) -> &'static str {
    match &hit.target {
        Target::Area(id) => catalogue.area(id).map_or("area", |area| super::list::kind_word(area.kind)),
        Target::Instrument(_) => "instrument",
        Target::Project(_) => "project",
        Target::Actor(_) => "actor",
        Target::Source(_) => "source",
        Target::Place(_) => "place",
    }
}

/// The results for people: what each is, what it is called, where it was found.
fn page(hits: &[Hit], text: &str, words: Words<'_>) -> Page {
    let mut page = Page::new();
    for hit in hits {
        let kind = match &hit.target {
            Target::Area(id) => {
                words.catalogue.area(id).map_or("", |area| words.messages.name_of("area-kind", &area.kind))
            }
            Target::Instrument(_) => words.messages.text("record-kind-instrument"),
            Target::Project(_) => words.messages.text("record-kind-project"),
            Target::Actor(_) => words.messages.text("record-kind-actor"),
            Target::Source(_) => words.messages.text("record-kind-source"),
            Target::Place(_) => words.messages.text("record-kind-place"),
        };
        let address = match (&hit.target, id_of(hit)) {
            (Target::Place(position), _) => words.position(*position),
            (_, id) => id.unwrap_or_default().to_owned(),
        };
        page.item(&format!("{} – {kind} ({address})", hit.label));
        // Where the name itself shows why it was found, another name would only distract.
        if !i18n::fold(&hit.label).contains(&i18n::fold(text)) {
            page.detail(&hit.matched);
        }
    }
    page
}
