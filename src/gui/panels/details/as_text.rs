//! All that the side panel knows of its subject, as plain text: to copy into a lesson, a letter, a note.

use std::fmt::Write as _;

use super::{dossier::Dossier, figure_text, law, standing::Standing, title_of};
use crate::{
    catalogue::{date_in_words, project_dates_in_words},
    gui::View,
    i18n,
    state::{Subject, Tab},
};

/// The panel's text: what it is, then the tabs one after the other. Nothing where it is about nothing.
pub(crate) fn details_text(view: &View<'_>) -> Option<String> {
    let subject = view.state.document.subject.as_ref()?;
    let dossier = Dossier::of(subject, view);
    let (title, kind) = title_of(subject, view);
    let day = i18n::day(view.day, view.lang());
    let mut text = format!("{title}\n{kind}\n{day}\n");
    push_overview(&mut text, subject, &dossier, view);
    push_law(&mut text, &dossier, view);
    push_projects(&mut text, &dossier, view);
    push_actors(&mut text, &dossier, view);
    push_sources(&mut text, &dossier, view);
    text.push('\n');
    text.push_str(view.messages.text("map-credit"));
    Some(text)
}

fn heading(text: &mut String, tab: Tab, view: &View<'_>) {
    // Writing into a text does not fail.
    let _ = writeln!(text, "\n{}", view.word("tab", &tab).to_uppercase());
}

fn push_overview(text: &mut String, subject: &Subject, dossier: &Dossier, view: &View<'_>) {
    let (catalogue, lang) = (&view.known.catalogue, view.lang());
    match subject {
        Subject::Area(id) => {
            let Some(area) = catalogue.area(id) else { return };
            if let Some(gist) = &area.gist {
                let _ = writeln!(text, "\n{}", gist.get(lang));
            }
            for figure in catalogue.figures_of(id) {
                let measure = view.word("measure", &figure.measure);
                let _ = writeln!(text, "{measure}: {}", figure_text(figure, view));
            }
        }
        Subject::Point(_) => {
            if let Some(report) = &dossier.report {
                let _ = writeln!(text, "\n{}", super::point::as_text(report, view));
            }
        }
        Subject::Instrument(id) => {
            if let Some(one) = catalogue.instrument(id) {
                let _ = writeln!(text, "{}\n{}\n{}", one.title, law::dates(one, view), one.gist.get(lang));
            }
        }
        Subject::Actor(id) => {
            if let Some(actor) = catalogue.actor(id) {
                let _ = writeln!(text, "\n{}", actor.competence.get(lang));
            }
        }
        Subject::Slide(id) => {
            let slides = catalogue.slides().iter().filter(|slide| slide.id == *id);
            for statement in slides.flat_map(|slide| &slide.statements) {
                let verdict = view.word("verdict", &statement.verdict);
                let _ = writeln!(text, "\n{} [{verdict}]", statement.text.get(lang));
                if let Some(remark) = &statement.remark {
                    let _ = writeln!(text, "{}", remark.get(lang));
                }
            }
        }
        Subject::Project(_) | Subject::Strip(_) => {}
    }
}

fn push_law(text: &mut String, dossier: &Dossier, view: &View<'_>) {
    let known = dossier.instruments.iter().filter_map(|id| view.known.catalogue.instrument(id));
    let known: Vec<_> = known.filter_map(|one| Some((one, Standing::on(view.day, one)?))).collect();
    if known.is_empty() {
        return;
    }
    heading(text, Tab::Law, view);
    for (one, force) in known {
        let level = view.word("level", &one.level);
        let title = one.exonyms.get(view.lang()).unwrap_or(&one.title);
        let ended = if force == Standing::Ended {
            format!(" · {}", view.messages.text("force-ended"))
        } else {
            String::new()
        };
        let _ = writeln!(text, "- {title} ({level}; {}{ended})", law::dates(one, view));
    }
}

fn push_projects(text: &mut String, dossier: &Dossier, view: &View<'_>) {
    if dossier.projects.is_empty() {
        return;
    }
    heading(text, Tab::Projects, view);
    for one in dossier.projects.iter().filter_map(|id| view.known.catalogue.project(id)) {
        let name = one.exonyms.get(view.lang()).unwrap_or(&one.name);
        let status = view.word("status", &one.status);
        let years =
            project_dates_in_words(one, view.lang()).map_or_else(String::new, |years| format!("; {years}"));
        let _ = writeln!(text, "- {name} ({status}{years})");
    }
}

fn push_actors(text: &mut String, dossier: &Dossier, view: &View<'_>) {
    if dossier.actors.is_empty() {
        return;
    }
    heading(text, Tab::Actors, view);
    for actor in dossier.actors.iter().filter_map(|one| view.known.catalogue.actor(&one.actor)) {
        let name = actor.exonyms.get(view.lang()).unwrap_or(&actor.name);
        let _ = writeln!(text, "- {name} ({})", view.word("actor-kind", &actor.kind));
    }
}

fn push_sources(text: &mut String, dossier: &Dossier, view: &View<'_>) {
    if dossier.sources.is_empty() {
        return;
    }
    heading(text, Tab::Sources, view);
    for source in dossier.sources.iter().filter_map(|id| view.known.catalogue.source(id)) {
        let date =
            source.date.map_or_else(String::new, |date| format!(", {}", date_in_words(date, view.lang())));
        let address = source.address.as_ref().map_or_else(String::new, |address| format!(". {address}"));
        let _ = writeln!(text, "- {}. {}{date}{address}", source.title, source.publisher);
    }
}
