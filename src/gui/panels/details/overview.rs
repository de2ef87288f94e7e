//! The first tab: what the subject is, its figures, what it belongs to.

use egui::{CollapsingHeader, RichText, Ui};

use super::{actors, dossier::Dossier, figures, law, own, point, projects, standing::Standing};
use crate::{
    catalogue::{
        as_of_in_words,
        model::{Area, AreaId, AreaKind, LinkKind, Slide, Status},
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
    dossier: &Dossier<'_>,
    view: &View<'_>,
    queue: &mut Queue,
) {
    let catalogue = &view.known.catalogue;
    match subject {
        Subject::Area(id) => {
            if let Some(area) = catalogue.area(id) {
                area_ui(ui, area, dossier, view, queue);
                own::lying_ui(ui, area.name_in(view.lang()), view, queue);
            }
        }
        Subject::Instrument(id) => {
            if let Some(instrument) = catalogue.instrument(id) {
                let force = Standing::on(view.day, instrument).unwrap_or(Standing::Adopted);
                law::instrument_ui(ui, (instrument, force), view, queue);
                provenance_ui(ui, &instrument.sources, instrument.confidence, view, queue);
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

fn area_ui(ui: &mut Ui, area: &Area, dossier: &Dossier, view: &View<'_>, queue: &mut Queue) {
    let (lang, messages, palette) = (view.lang(), view.messages, &view.palette);
    // What it is and why it matters; where nobody wrote that, what is known says where it lies.
    match &area.gist {
        Some(gist) => ui.label(gist.get(lang)),
        None => ui.label(where_it_lies(area, view)),
    };
    ui.label(RichText::new(what_applies(dossier, view)).color(palette.muted));
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
    figures::figures_ui(ui, area, view, queue);
    links_ui(ui, "label-part-of", &area.part_of, view, queue);
    links_ui(ui, "label-consists-of", &area.consists_of, view, queue);
    links_ui(ui, "label-contains", view.known.catalogue.children(&area.id), view, queue);
}

/// What an area is and how far it is from the border, where nobody wrote more.
fn where_it_lies(area: &Area, view: &View<'_>) -> String {
    let mut text = view.word("area-kind", &area.kind);
    let countries = area.countries.iter().map(|country| view.messages.country(country.code()));
    for country in countries {
        text.push_str(" · ");
        text.push_str(country);
    }
    if let Some(border) = area.position.and_then(|position| view.known.index.nearest_border(position)) {
        let distance = i18n::length(border.distance_m, view.lang());
        text.push_str(" · ");
        text.push_str(
            &view.messages.text_with("overview-from-border", &[("distance", distance.as_str().into())]),
        );
    }
    text
}

/// How much applies and runs there on the day that is shown.
fn what_applies(dossier: &Dossier, view: &View<'_>) -> String {
    let projects = dossier.projects.iter().filter_map(|id| view.known.catalogue.project(id));
    let active = projects.filter(|project| project.status == Status::Active).count();
    let count = |count: usize| (count as f64).into();
    let args = [
        ("laws", count(dossier.in_force(view).count())),
        ("projects", count(dossier.projects.len())),
        ("active", count(active)),
    ];
    view.messages.text_with("overview-counts", &args)
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
    // A crossing lies on the border: its distance would be that of the data's accuracy.
    let position = area.position.filter(|_| area.kind != AreaKind::Crossing);
    if let Some(border) = position.and_then(|position| view.known.index.nearest_border(position)) {
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

/// Areas as links, under a label; nothing where there are none.
pub(super) fn links_ui(ui: &mut Ui, label: &str, areas: &[AreaId], view: &View<'_>, queue: &mut Queue) {
    let areas: Vec<_> = areas.iter().filter_map(|id| view.known.catalogue.area(id)).collect();
    if areas.is_empty() {
        return;
    }
    section(ui, view.messages.text(label), &view.palette);
    let mut all_ui = |ui: &mut Ui| {
        ui.horizontal_wrapped(|ui| {
            for area in &areas {
                subject_link(ui, area.name_in(view.lang()), Subject::Area(area.id.clone()), view, queue);
            }
        });
    };
    if areas.len() <= MANY {
        all_ui(ui);
        return;
    }
    let count = [("count", (areas.len() as f64).into())];
    CollapsingHeader::new(view.messages.text_with("links-many", &count)).id_salt(label).show(ui, all_ui);
}

/// More areas than this are listed only once that is asked for.
const MANY: usize = 40;

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
