//! `franja show ID`: all that is known of one thing.

mod area;
mod json;
mod others;

use jiff::civil::Date;

use super::{
    arguments::Show,
    choices::Form,
    context::{self, Answer, Context},
    failure::Failure,
    page::Page,
    record::Record,
    words::{Citations, Words},
};

/// The forms of what is shown.
const FORMS: [(&str, Form); 2] = [("text", Form::Text), ("json", Form::Json)];

/// Answers the command.
pub(super) fn answer(task: &Show, context: &Context) -> Result<Answer, Failure> {
    let reader = context.reader();
    let day = reader.day_or_today(task.date.as_deref())?;
    let form = reader.form(task.format.as_deref(), &FORMS)?;
    let catalogue = context.catalogue()?;
    let record = Record::find(&task.id, &catalogue, context.messages)?;
    if form == Form::Json {
        return Ok(Answer::yes(context::json(&json::shown(record, &catalogue, day))?));
    }
    let mut sheet = Sheet::new(context.words(&catalogue), day);
    sheet.write(record);
    Ok(Answer::yes(sheet.finish()))
}

/// The text about one thing as it is written: what was cited is listed at its end.
struct Sheet<'c> {
    page: Page,
    words: Words<'c>,
    citations: Citations<'c>,
    day: Date,
}

impl<'c> Sheet<'c> {
    fn new(words: Words<'c>, day: Date) -> Self {
        Self { page: Page::new(), words, citations: Citations::new(words), day }
    }

    fn write(&mut self, record: Record<'c>) {
        match record {
            Record::Area(one) => self.area(one),
            Record::Instrument(one) => self.instrument(one),
            Record::Project(one) => self.project(one),
            Record::Actor(one) => self.actor(one),
            Record::Source(one) => self.source(one),
            Record::Theme(one) => self.theme(one),
            Record::List(one) => self.named_list(one),
            Record::Slide(one) => self.slide(one),
        }
    }

    fn finish(mut self) -> String {
        self.citations.write(&mut self.page);
        self.page.into_text()
    }

    /// The title, what kind of thing it is, and its official name where the title is another.
    fn head(&mut self, title: &str, kind: &str, official: &str) {
        self.page.title(title);
        self.page.paragraph(kind);
        if official != title {
            self.page.paragraph(official);
        }
        self.page.blank();
    }

    /// A paragraph with how far it is to be trusted and its sources.
    fn told(&mut self, text: &str, provenance: &str) {
        self.page.paragraph(&format!("{text} ({provenance})"));
    }

    /// A heading and its items, where there are some.
    fn items(&mut self, heading: &str, items: impl IntoIterator<Item = String>) {
        for (number, item) in items.into_iter().enumerate() {
            if number == 0 {
                self.page.heading(self.words.messages.text(heading));
            }
            self.page.item(&item);
        }
    }

    /// Labels (keys of messages) and what they say; what is not known is left out.
    fn facts(&mut self, facts: Vec<(&str, Option<String>)>) {
        let messages = self.words.messages;
        let known: Vec<(&str, String)> = facts
            .into_iter()
            .filter_map(|(key, value)| Some((messages.text(key), value.filter(|value| !value.is_empty())?)))
            .collect();
        if !known.is_empty() {
            self.page.blank();
            self.page.facts(&known);
        }
    }
}
