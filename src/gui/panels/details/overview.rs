//! The first tab: what the subject is, its figures, what it belongs to.

use egui::{RichText, Ui};

use super::{actors, dossier::Dossier, law, own, point, projects};
use crate::{
    catalogue::{
        as_of_in_words, date_in_words,
        model::{Area, AreaId, Figure, LinkKind, Slide, Unit},
        span_in_words,
    },
    command::Queue,
    gui::{
        View,
        widgets::{card, chip, fact_row, provenance_ui, section, subject_link},
    },
    i18n,
    state::Subject,
};

/// Draws the overview of any subject.
pub(super) fn overview_ui(
    ui: &mut Ui,
    subject: &Subject,
    dossier: &Dossier,
    view: &View<'_>,
    queue: &mut Queue,
) {
    let catalogue = &view.known.catalogue;
    match subject {
        Subject::Area(id) => {
            if let Some(area) = catalogue.area(id) {
                area_ui(ui, area, view, queue);
                own::lying_ui(ui, area.name_in(view.lang()), view, queue);
            }
        }
        Subject::Instrument(id) => {
            if let Some(instrument) = catalogue.instrument(id) {
                law::instrument_ui(ui, instrument, view, queue);
                links_ui(ui, "label-applies-to", catalogue.areas_of_instrument(id), view, queue);
            }
        }
        Subject::Project(id) => {
            if let Some(project) = catalogue.project(id) {
                projects::project_ui(ui, project, view, queue);
                links_ui(ui, "label-areas", &project.areas, view, queue);
            }
        }
        Subject::Actor(id) => {
            if let Some(actor) = catalogue.actor(id) {
                actors::actor_ui(ui, actor, view, queue);
            }
        }
        Subject::Slide(id) => {
            for slide in catalogue.slides().iter().filter(|slide| slide.id == *id) {
                slide_ui(ui, slide, view, queue);
            }
        }
        // A strip has a panel of its own.
        Subject::Strip(_) => {}
        Subject::Point(_) => {
            if let Some(report) = &dossier.report {
                point::report_ui(ui, report, view, queue);
            }
        }
    }
}

fn area_ui(ui: &mut Ui, area: &Area, view: &View<'_>, queue: &mut Queue) {
    let (lang, messages, palette) = (view.lang(), view.messages, &view.palette);
    if let Some(gist) = &area.gist {
        ui.label(gist.get(lang));
    }
    if !area.is_valid_on(view.day) {
        let day = i18n::day(view.day, lang);
        let text = messages.text_with("details-not-valid", &[("date", day.as_str().into())]);
        ui.label(RichText::new(text).color(palette.caution));
    }
    provenance_ui(ui, &area.sources, area.confidence, view, queue);
    identity_ui(ui, area, view, queue);
    crossing_ui(ui, area, view);
    claims_ui(ui, area, view, queue);
    facing_ui(ui, area, view, queue);
    figures_ui(ui, area, view, queue);
    links_ui(ui, "label-part-of", &area.part_of, view, queue);
    links_ui(ui, "label-consists-of", &area.consists_of, view, queue);
    links_ui(ui, "label-contains", view.known.catalogue.children(&area.id), view, queue);
}

/// Codes, neighbours, dates, and how far the border is.
fn identity_ui(ui: &mut Ui, area: &Area, view: &View<'_>, queue: &mut Queue) {
    let (lang, messages, palette) = (view.lang(), view.messages, &view.palette);
    for (key, code) in [
        ("label-code-ibge", &area.codes.ibge),
        ("label-code-ubigeo", &area.codes.ubigeo),
        ("label-code-iso", &area.codes.iso_3166_2),
    ] {
        if let Some(code) = code {
            fact_row(ui, messages.text(key), palette, |ui| {
                ui.label(code);
            });
        }
    }
    if !area.neighbours.is_empty() {
        let names: Vec<_> = area.neighbours.iter().map(|country| messages.country(country.code())).collect();
        fact_row(ui, messages.text("label-neighbours"), palette, |ui| {
            ui.label(names.join(", "));
        });
    }
    for span in &area.validity {
        fact_row(ui, messages.text("label-validity"), palette, |ui| {
            ui.label(span_in_words(span.from, span.to, lang));
            if let Some(instrument) = span.by.as_ref().and_then(|id| view.known.catalogue.instrument(id)) {
                let title = instrument.exonyms.get(lang).unwrap_or(&instrument.title);
                subject_link(ui, title, Subject::Instrument(instrument.id.clone()), view, queue);
            }
        });
    }
    if let Some(altitude_m) = area.altitude_m {
        fact_row(ui, messages.text("label-altitude"), palette, |ui| {
            ui.label(format!("{}\u{a0}m", i18n::number(altitude_m, 0, lang)));
        });
    }
    if let Some(tier) = area.tier {
        fact_row(ui, messages.text("label-municipality-tier"), palette, |ui| {
            ui.label(view.word("tier", &tier));
        });
    }
    lists_ui(ui, area, view);
    if let Some(border) = area.position.and_then(|position| view.known.index.nearest_border(position)) {
        fact_row(ui, messages.text("label-border"), palette, |ui| {
            ui.label(i18n::length(border.distance_m, lang));
        });
    }
}

/// The official lists that the area stands in, one under the other.
fn lists_ui(ui: &mut Ui, area: &Area, view: &View<'_>) {
    let mut lists = area.lists.iter().filter_map(|id| view.known.catalogue.list(id)).peekable();
    if lists.peek().is_none() {
        return;
    }
    fact_row(ui, view.messages.text("label-lists"), &view.palette, |_| {});
    ui.indent("lists", |ui| {
        for list in lists {
            ui.label(list.name.get(view.lang())).on_hover_text(list.gist.get(view.lang()));
        }
    });
}

/// How a border is crossed, and whether it can be.
fn crossing_ui(ui: &mut Ui, area: &Area, view: &View<'_>) {
    let Some(crossing) = &area.crossing else { return };
    let (lang, messages, palette) = (view.lang(), view.messages, &view.palette);
    let sides = crossing.sides.iter();
    let sides = sides.map(|side| format!("{} ({})", side.name, messages.country(side.country.code())));
    let status = crossing.status.map(|status| {
        let word = view.word("crossing-status", &status);
        let date = crossing.status_as_of.map(|date| as_of_in_words(date, lang));
        date.map_or_else(|| word.clone(), |date| format!("{word}, {date}"))
    });
    let centre = crossing.has_binational_centre;
    let centre = centre.map(|is_there| messages.text(if is_there { "answer-yes" } else { "answer-no" }));
    for (key, value) in [
        ("label-crossing-means", Some(view.word("means", &crossing.means))),
        ("label-crossing-sides", Some(sides.collect::<Vec<_>>().join(" · "))),
        ("label-crossing-status", status),
        ("label-binational-centre", centre.map(str::to_owned)),
    ] {
        let Some(value) = value else { continue };
        fact_row(ui, messages.text(key), palette, |ui| {
            ui.label(value);
        });
    }
}

/// What each State holds of a disputed place.
fn claims_ui(ui: &mut Ui, area: &Area, view: &View<'_>, queue: &mut Queue) {
    if area.claims.is_empty() {
        return;
    }
    section(ui, view.messages.text("label-claims"), &view.palette);
    for claim in &area.claims {
        card(ui, &view.palette, |ui| {
            let mut title = view.messages.country(claim.country.code()).to_owned();
            if claim.since.is_some() {
                title.push_str(", ");
                title.push_str(&span_in_words(claim.since, None, view.lang()));
            }
            ui.label(RichText::new(title).strong());
            ui.label(claim.gist.get(view.lang()));
            provenance_ui(ui, &claim.sources, claim.confidence, view, queue);
        });
    }
}

/// The cities across the border, and how it runs between.
fn facing_ui(ui: &mut Ui, area: &Area, view: &View<'_>, queue: &mut Queue) {
    if area.faces.is_empty() {
        return;
    }
    section(ui, view.messages.text("label-faces"), &view.palette);
    for place in &area.faces {
        card(ui, &view.palette, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.label(RichText::new(&place.name).strong());
                ui.label(view.messages.country(place.country.code()));
                if let Some(link) = place.link {
                    let color = match link {
                        LinkKind::Dry => view.palette.caution,
                        LinkKind::Bridge => view.palette.good,
                        LinkKind::River => view.palette.accent,
                    };
                    chip(ui, &view.word("link", &link), color);
                }
            });
            if let Some(note) = &place.note {
                ui.label(note.get(view.lang()));
            }
            provenance_ui(ui, &place.sources, place.confidence, view, queue);
        });
    }
}

fn figures_ui(ui: &mut Ui, area: &Area, view: &View<'_>, queue: &mut Queue) {
    let mut figures: Vec<&Figure> = view.known.catalogue.figures_of(&area.id).collect();
    if figures.is_empty() {
        return;
    }
    figures.sort_by_key(|figure| (figure.measure, std::cmp::Reverse(figure.date)));
    section(ui, view.messages.text("label-figures"), &view.palette);
    for figure in figures {
        card(ui, &view.palette, |ui| {
            let measure = view.word("measure", &figure.measure);
            fact_row(ui, &measure, &view.palette, |ui| {
                ui.label(RichText::new(amount(figure, view)).strong());
                let date = figure
                    .date
                    .map_or_else(String::new, |date| format!(", {}", date_in_words(date, view.lang())));
                ui.label(RichText::new(format!("{}{date}", figure.by)).small().color(view.palette.muted));
            });
            if let Some(note) = &figure.note {
                ui.label(RichText::new(note.get(view.lang())).small());
            }
            provenance_ui(ui, &figure.sources, figure.confidence, view, queue);
        });
    }
}

/// A figure with its unit.
fn amount(figure: &Figure, view: &View<'_>) -> String {
    let lang = view.lang();
    match figure.unit {
        Unit::Percent => i18n::percent(figure.value, lang),
        Unit::SquareKilometres => format!("{}\u{a0}km²", i18n::round_trip_number(figure.value, lang)),
        Unit::Kilometres => format!("{}\u{a0}km", i18n::round_trip_number(figure.value, lang)),
        Unit::Count | Unit::Inhabitants => i18n::round_trip_number(figure.value, lang),
    }
}

/// Areas as links, under a label; nothing where there are none.
pub(super) fn links_ui(ui: &mut Ui, label: &str, areas: &[AreaId], view: &View<'_>, queue: &mut Queue) {
    let areas: Vec<_> = areas.iter().filter_map(|id| view.known.catalogue.area(id)).collect();
    if areas.is_empty() {
        return;
    }
    section(ui, view.messages.text(label), &view.palette);
    ui.horizontal_wrapped(|ui| {
        for area in areas {
            subject_link(ui, area.name_in(view.lang()), Subject::Area(area.id.clone()), view, queue);
        }
    });
}

/// A slide of the deck: what it states, and what the sources say beside it.
fn slide_ui(ui: &mut Ui, slide: &Slide, view: &View<'_>, queue: &mut Queue) {
    for statement in &slide.statements {
        card(ui, &view.palette, |ui| {
            ui.label(RichText::new(statement.text.get(view.lang())).strong());
            ui.horizontal(|ui| {
                let verdict = view.word("verdict", &statement.verdict);
                chip(ui, &verdict, view.palette.muted);
            });
            if let Some(remark) = &statement.remark {
                ui.label(remark.get(view.lang()));
            }
            if !statement.sources.is_empty() {
                provenance_ui(ui, &statement.sources, statement.confidence, view, queue);
            }
            links_ui(ui, "label-areas", &statement.areas, view, queue);
        });
    }
}
