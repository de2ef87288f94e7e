//! The tab of the law: a timeline by level, then the instruments with what applies here and why.

use egui::{CollapsingHeader, RichText, Ui};

use super::{
    dossier::Dossier,
    law_timeline::timeline_ui,
    standing::{Standing, Why, why_at_point},
};
use crate::{
    catalogue::{date_in_words, model::Instrument, span_in_words},
    command::Queue,
    gui::{
        View,
        widgets::{card, chip, long_list_ui, provenance_ui, section, subject_link},
    },
    i18n,
    state::Subject,
};

/// Draws the instruments, in the order in which they come: by level, then by date.
pub(super) fn law_ui(ui: &mut Ui, subject: &Subject, dossier: &Dossier, view: &View<'_>, queue: &mut Queue) {
    let messages = view.messages;
    let instruments: Vec<(&Instrument, Standing)> = dossier
        .instruments
        .iter()
        .filter_map(|id| view.known.catalogue.instrument(id))
        .filter_map(|one| Some((one, Standing::on(view.day, one)?)))
        .collect();
    if instruments.is_empty() {
        ui.label(messages.text("details-no-law"));
        return;
    }
    timeline_ui(ui, &instruments, view, queue);
    let day = i18n::day(view.day, view.lang());
    let in_force = instruments.iter().filter(|(_, force)| *force == Standing::InForce).count();
    let args = [
        ("date", day.as_str().into()),
        ("count", (in_force as f64).into()),
        ("ended", ((instruments.len() - in_force) as f64).into()),
    ];
    ui.label(RichText::new(messages.text_with("law-count", &args)).color(view.palette.muted));
    long_list_ui(ui, ("law", instruments.len()), instruments.len(), |ui, place| {
        let (instrument, force) = instruments[place];
        if place == 0 || instruments[place - 1].0.level != instrument.level {
            section(ui, &view.word("level", &instrument.level), &view.palette);
        }
        card(ui, &view.palette, |ui| {
            instrument_ui(ui, (instrument, force), view, queue);
            if let Some(why) = why(instrument, subject, dossier, view) {
                ui.label(RichText::new(why).italics().color(view.palette.text));
            }
            provenance_ui(ui, &instrument.sources, instrument.confidence, view, queue);
        });
    });
}

/// Why an instrument applies to what the panel is about, where that has a place.
fn why(instrument: &Instrument, subject: &Subject, dossier: &Dossier, view: &View<'_>) -> Option<String> {
    let catalogue = &view.known.catalogue;
    match subject {
        Subject::Area(id) => {
            let area = catalogue.area(id)?;
            Some(Why::of(instrument, area, catalogue)?.text(area, view))
        }
        Subject::Point(_) => why_at_point(instrument, dossier.report.as_ref()?, view),
        Subject::Instrument(id) => relation(instrument, catalogue.instrument(id)?, view),
        _ => None,
    }
}

/// What another instrument has to do with the one that the panel is about.
fn relation(other: &Instrument, own: &Instrument, view: &View<'_>) -> Option<String> {
    let key = if own.amends.contains(&other.id) {
        "law-amended-by-it"
    } else if own.repeals.contains(&other.id) {
        "law-repealed-by-it"
    } else if own.implements.contains(&other.id) {
        "law-carried-out-by-it"
    } else if other.repeals.contains(&own.id) {
        "law-repeals-it"
    } else if other.amends.contains(&own.id) {
        "law-amends-it"
    } else if other.implements.contains(&own.id) {
        "law-carries-it-out"
    } else {
        return None;
    };
    Some(view.messages.text(key).to_owned())
}

/// One instrument: its title, whether it is in force, its dates, what it does, its articles.
pub(super) fn instrument_ui(
    ui: &mut Ui,
    (instrument, force): (&Instrument, Standing),
    view: &View<'_>,
    queue: &mut Queue,
) {
    let (lang, palette) = (view.lang(), &view.palette);
    let title = instrument.exonyms.get(lang).unwrap_or(&instrument.title);
    subject_link(ui, title, Subject::Instrument(instrument.id.clone()), view, queue);
    ui.horizontal_wrapped(|ui| {
        let (key, color) = match force {
            Standing::InForce => ("force-in-force", palette.good),
            Standing::Adopted => ("force-adopted", palette.accent),
            Standing::Ended => ("force-ended", palette.bad),
        };
        chip(ui, view.messages.text(key), color);
        ui.label(RichText::new(dates(instrument, view)).small().color(palette.muted));
    });
    if title != instrument.title {
        let official = RichText::new(&instrument.title).small().color(palette.muted);
        // An ended one looks ended.
        ui.label(if force == Standing::Ended { official.strikethrough() } else { official });
    }
    let repealing = view.known.catalogue.instruments_that_change(&instrument.id).iter();
    let repealing = repealing
        .filter_map(|id| view.known.catalogue.instrument(id))
        .filter(|one| one.repeals.contains(&instrument.id) && one.first_day() <= view.day);
    for one in repealing {
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(view.messages.text("law-repealed-by")).small().color(palette.bad));
            let title = one.exonyms.get(lang).unwrap_or(&one.title);
            subject_link(ui, title, Subject::Instrument(one.id.clone()), view, queue);
        });
    }
    let gist = RichText::new(instrument.gist.get(lang));
    ui.label(if force == Standing::Ended { gist.color(palette.muted) } else { gist });
    if !instrument.articles.is_empty() {
        articles_ui(ui, instrument, view);
    }
}

/// When it was adopted, and from when to when it was or is in force.
pub(super) fn dates(instrument: &Instrument, view: &View<'_>) -> String {
    let adopted = date_in_words(instrument.adopted, view.lang());
    let adopted = view.messages.text_with("law-adopted", &[("date", adopted.as_str().into())]);
    if instrument.in_force_from.is_none() && instrument.in_force_to.is_none() {
        return adopted;
    }
    let span = span_in_words(instrument.in_force_from, instrument.in_force_to, view.lang());
    let span = view.messages.text_with("law-in-force", &[("span", span.as_str().into())]);
    format!("{adopted} · {span}")
}

fn articles_ui(ui: &mut Ui, instrument: &Instrument, view: &View<'_>) {
    let lang = view.lang();
    let count = i18n::number(instrument.articles.len() as f64, 0, lang);
    CollapsingHeader::new(format!("{} ({count})", view.messages.text("label-articles")))
        .id_salt(("articles", instrument.id.as_str()))
        .show(ui, |ui| {
            for article in &instrument.articles {
                ui.label(RichText::new(&article.number).strong());
                ui.label(article.gist.get(lang));
            }
        });
}
