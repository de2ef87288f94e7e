//! Walks all items for what many of them have: texts, plain lines, sources, dates, countries.

use super::super::{
    load::{At, Draft},
    model::{Country, Exonyms, LocalText, PartialDate, SourceId},
};
use crate::i18n::Lang;

/// Something that stands in a field of an item.
pub(super) struct Found<T> {
    pub(super) at: At,
    pub(super) field: String,
    pub(super) value: T,
}

/// Things as they are found.
struct Walk<T>(Vec<Found<T>>);

impl<T> Walk<T> {
    fn add(&mut self, at: At, field: impl Into<String>, value: T) {
        self.0.push(Found { at, field: field.into(), value });
    }

    fn add_known(&mut self, at: At, field: impl Into<String>, value: Option<T>) {
        if let Some(value) = value {
            self.add(at, field, value);
        }
    }
}

/// All texts in four languages. Those in a field `name` or `title` are no sentences.
pub(super) fn texts(draft: &Draft) -> Vec<Found<&LocalText>> {
    let mut walk = Walk(Vec::new());
    for item in &draft.areas {
        let area = &item.value;
        walk.add_known(item.at, "gist", area.gist.as_ref());
        for (number, place) in area.faces.iter().enumerate() {
            walk.add_known(item.at, format!("faces.{number}.note"), place.note.as_ref());
        }
        for (number, claim) in area.claims.iter().enumerate() {
            walk.add(item.at, format!("claims.{number}.gist"), &claim.gist);
        }
    }
    for item in &draft.instruments {
        walk.add(item.at, "gist", &item.value.gist);
        for (number, article) in item.value.articles.iter().enumerate() {
            walk.add(item.at, format!("articles.{number}.gist"), &article.gist);
        }
    }
    for item in &draft.projects {
        walk.add(item.at, "gist", &item.value.gist);
        walk.add_known(item.at, "result", item.value.result.as_ref());
        for (number, budget) in item.value.budgets.iter().enumerate() {
            walk.add_known(item.at, format!("budgets.{number}.note"), budget.note.as_ref());
        }
    }
    for item in &draft.actors {
        walk.add(item.at, "competence", &item.value.competence);
    }
    for item in &draft.themes {
        walk.add(item.at, "name", &item.value.name);
        walk.add(item.at, "gist", &item.value.gist);
    }
    for item in &draft.lists {
        walk.add(item.at, "name", &item.value.name);
        walk.add(item.at, "gist", &item.value.gist);
    }
    for item in &draft.figures {
        walk.add_known(item.at, "note", item.value.note.as_ref());
    }
    for item in &draft.slides {
        walk.add(item.at, "title", &item.value.title);
        for (number, statement) in item.value.statements.iter().enumerate() {
            walk.add(item.at, format!("statements.{number}.text"), &statement.text);
            walk.add_known(item.at, format!("statements.{number}.remark"), statement.remark.as_ref());
        }
    }
    walk.0
}

/// All texts that are written once: official names and titles, exonyms, publishers.
pub(super) fn lines(draft: &Draft) -> Vec<Found<&str>> {
    let mut walk = Walk(Vec::new());
    for item in &draft.areas {
        let area = &item.value;
        walk.add(item.at, "name", area.name.as_str());
        exonyms(&mut walk, item.at, &area.exonyms);
        for (number, place) in area.faces.iter().enumerate() {
            walk.add(item.at, format!("faces.{number}.name"), place.name.as_str());
        }
        for (number, side) in area.crossing.iter().flat_map(|facts| &facts.sides).enumerate() {
            walk.add(item.at, format!("crossing.sides.{number}.name"), side.name.as_str());
        }
    }
    for item in &draft.instruments {
        walk.add(item.at, "title", item.value.title.as_str());
        walk.add_known(item.at, "number", item.value.number.as_deref());
        exonyms(&mut walk, item.at, &item.value.exonyms);
        for (number, article) in item.value.articles.iter().enumerate() {
            walk.add(item.at, format!("articles.{number}.number"), article.number.as_str());
        }
    }
    for item in &draft.projects {
        walk.add(item.at, "name", item.value.name.as_str());
        exonyms(&mut walk, item.at, &item.value.exonyms);
        for (number, place) in item.value.places.iter().enumerate() {
            walk.add(item.at, format!("places.{number}.name"), place.name.as_str());
        }
    }
    for item in &draft.actors {
        walk.add(item.at, "name", item.value.name.as_str());
        exonyms(&mut walk, item.at, &item.value.exonyms);
    }
    for item in &draft.figures {
        walk.add(item.at, "by", item.value.by.as_str());
    }
    for item in &draft.sources {
        walk.add(item.at, "title", item.value.title.as_str());
        walk.add(item.at, "publisher", item.value.publisher.as_str());
        walk.add_known(item.at, "licence", item.value.licence.as_deref());
    }
    for item in &draft.exceptions {
        walk.add(item.at, "reason", item.value.reason.as_str());
    }
    walk.0
}

fn exonyms<'d>(walk: &mut Walk<&'d str>, at: At, exonyms: &'d Exonyms) {
    for lang in Lang::ALL {
        walk.add_known(at, format!("exonyms.{}", lang.code()), exonyms.get(lang));
    }
}

/// What each statement rests on. Those of the deck rest on the deck where they have nothing else.
pub(super) fn sources(draft: &Draft) -> Vec<Found<&[SourceId]>> {
    let mut walk = Walk(Vec::new());
    macro_rules! own {
        ($($items:ident),*) => {$(
            for item in &draft.$items {
                walk.add(item.at, "sources", item.value.sources.as_slice());
            }
        )*};
    }
    own!(areas, instruments, projects, actors, themes, lists, figures, counts, exceptions);
    for item in &draft.areas {
        for (number, place) in item.value.faces.iter().enumerate() {
            walk.add(item.at, format!("faces.{number}.sources"), place.sources.as_slice());
        }
        for (number, claim) in item.value.claims.iter().enumerate() {
            walk.add(item.at, format!("claims.{number}.sources"), claim.sources.as_slice());
        }
    }
    for item in &draft.projects {
        for (number, budget) in item.value.budgets.iter().enumerate() {
            walk.add(item.at, format!("budgets.{number}.sources"), budget.sources.as_slice());
        }
    }
    for item in &draft.slides {
        for (number, statement) in item.value.statements.iter().enumerate() {
            walk.add(item.at, format!("statements.{number}.sources"), statement.sources.as_slice());
        }
    }
    walk.0
}

/// All dates.
pub(super) fn dates(draft: &Draft) -> Vec<Found<PartialDate>> {
    let mut walk = Walk(Vec::new());
    for item in &draft.areas {
        for (number, span) in item.value.validity.iter().enumerate() {
            walk.add_known(item.at, format!("validity.{number}.from"), span.from);
            walk.add_known(item.at, format!("validity.{number}.to"), span.to);
        }
        for (number, claim) in item.value.claims.iter().enumerate() {
            walk.add_known(item.at, format!("claims.{number}.since"), claim.since);
        }
        let status_as_of = item.value.crossing.as_ref().and_then(|facts| facts.status_as_of);
        walk.add_known(item.at, "crossing.status_as_of", status_as_of);
    }
    for item in &draft.instruments {
        walk.add(item.at, "adopted", item.value.adopted);
        walk.add_known(item.at, "in_force_from", item.value.in_force_from);
        walk.add_known(item.at, "in_force_to", item.value.in_force_to);
    }
    for item in &draft.projects {
        walk.add_known(item.at, "from", item.value.from);
        walk.add_known(item.at, "to", item.value.to);
        walk.add_known(item.at, "status_as_of", item.value.status_as_of);
    }
    for item in &draft.lists {
        walk.add_known(item.at, "date", item.value.date);
    }
    for item in &draft.figures {
        walk.add_known(item.at, "date", item.value.date);
    }
    for item in &draft.sources {
        walk.add_known(item.at, "date", item.value.date);
        walk.add_known(item.at, "consulted", item.value.consulted);
    }
    for item in &draft.counts {
        walk.add_known(item.at, "on", item.value.on);
        walk.add_known(item.at, "since", item.value.since);
    }
    walk.0
}

/// All countries.
pub(super) fn countries(draft: &Draft) -> Vec<Found<Country>> {
    let mut walk = Walk(Vec::new());
    macro_rules! own {
        ($($items:ident),*) => {$(
            for item in &draft.$items {
                for (number, country) in item.value.countries.iter().enumerate() {
                    walk.add(item.at, format!("countries.{number}"), *country);
                }
            }
        )*};
    }
    own!(areas, instruments, projects, actors);
    for item in &draft.areas {
        let area = &item.value;
        for (number, country) in area.neighbours.iter().enumerate() {
            walk.add(item.at, format!("neighbours.{number}"), *country);
        }
        for (number, place) in area.faces.iter().enumerate() {
            walk.add(item.at, format!("faces.{number}.country"), place.country);
        }
        for (number, side) in area.crossing.iter().flat_map(|facts| &facts.sides).enumerate() {
            walk.add(item.at, format!("crossing.sides.{number}.country"), side.country);
        }
        for (number, claim) in area.claims.iter().enumerate() {
            walk.add(item.at, format!("claims.{number}.country"), claim.country);
        }
    }
    for item in &draft.projects {
        for (number, place) in item.value.places.iter().enumerate() {
            walk.add(item.at, format!("places.{number}.country"), place.country);
        }
    }
    walk.0
}
