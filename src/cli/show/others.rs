//! Instruments, projects, actors, sources, themes, lists and slides for people.

use super::Sheet;
use crate::{
    catalogue::{
        as_of_in_words,
        model::{Actor, Instrument, NamedList, Project, Scope, Slide, Source, Theme},
    },
    cli::list::kind_word,
    i18n,
};

impl<'c> Sheet<'c> {
    pub(super) fn instrument(&mut self, one: &'c Instrument) {
        let (words, lang) = (self.words, self.words.messages.lang());
        let level = words.messages.name_of("level", &one.level);
        self.head(&words.title(one), &format!("{level} · {}", words.countries(&one.countries)), &one.title);
        let provenance = self.citations.cite(&one.sources, one.confidence);
        self.told(one.gist.get(lang), &provenance);
        let scopes = one.applies_to.iter().map(|scope| match scope {
            Scope::Area { area } => words.area(area),
            Scope::Kind { kind, country } => {
                let kind = words.messages.text(&format!("area-kind-{}-plural", kind_word(*kind))).to_owned();
                format!("{kind} ({})", words.messages.country(country.code()))
            }
        });
        let from = one.in_force_from.or(one.in_force_to.map(|_| one.adopted));
        self.facts(vec![
            ("label-identifier", Some(one.id.to_string())),
            ("label-number", one.number.clone()),
            ("label-adopted", Some(words.date(one.adopted))),
            ("label-in-force", words.known_span(from, one.in_force_to)),
            ("label-applies-to", Some(words.joined(scopes))),
            ("label-defines", Some(words.areas(&one.defines))),
            ("label-amends", Some(words.instruments(&one.amends))),
            ("label-repeals", Some(words.instruments(&one.repeals))),
            ("label-implements", Some(words.instruments(&one.implements))),
            ("label-changed-by", Some(words.instruments(words.catalogue.instruments_that_change(&one.id)))),
        ]);
        let articles =
            one.articles.iter().map(|article| words.labelled(&article.number, article.gist.get(lang)));
        self.items("label-articles", articles);
        let projects = words.catalogue.projects_of_instrument(&one.id).iter();
        self.items("label-projects", projects.map(|id| words.project(id)));
        let statements = words.catalogue.slides().iter().flat_map(|slide| &slide.statements);
        self.deck(statements.filter(|statement| statement.instruments.contains(&one.id)));
    }

    pub(super) fn project(&mut self, one: &'c Project) {
        let (words, lang) = (self.words, self.words.messages.lang());
        let name = one.exonyms.get(lang).unwrap_or(&one.name);
        let modality = words.messages.name_of("modality", &one.modality);
        self.head(name, &format!("{modality} · {}", words.countries(&one.countries)), &one.name);
        let provenance = self.citations.cite(&one.sources, one.confidence);
        self.told(one.gist.get(lang), &provenance);
        if let Some(result) = &one.result {
            self.page.heading(words.messages.text("label-result"));
            self.page.paragraph(result.get(lang));
        }
        self.project_facts(one);
        let actors = one.actors.iter().map(|part| {
            format!("{} – {}", words.actor(&part.actor), words.messages.name_of("role", &part.role))
        });
        self.items("label-actors", actors);
        let mut budgets = Vec::new();
        for budget in &one.budgets {
            let note = budget.note.as_ref().map_or_else(String::new, |note| format!(". {}", note.get(lang)));
            let provenance = self.citations.cite(&budget.sources, budget.confidence);
            budgets.push(format!("{}{note} ({provenance})", words.money(budget)));
        }
        self.items("label-budget", budgets);
        let statements = words.catalogue.slides().iter().flat_map(|slide| &slide.statements);
        self.deck(statements.filter(|statement| statement.projects.contains(&one.id)));
    }

    fn project_facts(&mut self, one: &Project) {
        let (words, lang) = (self.words, self.words.messages.lang());
        let mut status = words.messages.name_of("status", &one.status).to_owned();
        if let Some(date) = one.status_as_of {
            status = format!("{status} ({})", as_of_in_words(date, lang));
        }
        let themes = one.themes.iter().filter_map(|id| words.catalogue.theme(id));
        let themes = words.joined(themes.map(|theme| theme.name.get(lang).to_owned()));
        let places = one.places.iter();
        let places =
            places.map(|place| format!("{} ({})", place.name, words.messages.country(place.country.code())));
        self.facts(vec![
            ("label-identifier", Some(one.id.to_string())),
            ("label-dates", words.dates(one)),
            ("label-status", Some(status)),
            ("label-themes", Some(themes)),
            ("label-areas", Some(words.areas(&one.areas))),
            ("label-places", Some(words.joined(places))),
            ("label-law", Some(words.instruments(&one.instruments))),
        ]);
    }

    pub(super) fn actor(&mut self, one: &'c Actor) {
        let (words, lang) = (self.words, self.words.messages.lang());
        let name = one.exonyms.get(lang).unwrap_or(&one.name);
        let mut kind = words.messages.name_of("actor-kind", &one.kind).to_owned();
        if !one.countries.is_empty() {
            kind = format!("{kind} · {}", words.countries(&one.countries));
        }
        self.head(name, &kind, &one.name);
        let provenance = self.citations.cite(&one.sources, one.confidence);
        self.told(one.competence.get(lang), &provenance);
        self.facts(vec![("label-identifier", Some(one.id.to_string()))]);
        let projects = words.catalogue.projects_of_actor(&one.id).iter();
        let projects = projects.filter_map(|id| words.catalogue.project(id)).map(|project| {
            let roles = project.actors.iter().filter(|part| part.actor == one.id);
            let roles = words.joined(roles.map(|part| words.messages.name_of("role", &part.role).to_owned()));
            format!("{} – {roles}", words.project(&project.id))
        });
        self.items("label-projects", projects);
        let statements = words.catalogue.slides().iter().flat_map(|slide| &slide.statements);
        self.deck(statements.filter(|statement| statement.actors.contains(&one.id)));
    }

    pub(super) fn source(&mut self, one: &'c Source) {
        let words = self.words;
        self.head(&one.title, words.messages.name_of("source-kind", &one.kind), &one.title);
        self.facts(vec![
            ("label-identifier", Some(one.id.to_string())),
            ("label-publisher", Some(one.publisher.clone())),
            ("label-published", one.date.map(|date| words.date(date))),
            ("label-consulted", one.consulted.map(|date| words.date(date))),
            ("label-address", one.address.clone()),
            ("label-licence", one.licence.clone()),
        ]);
    }

    pub(super) fn theme(&mut self, one: &'c Theme) {
        let (words, lang) = (self.words, self.words.messages.lang());
        let name = one.name.get(lang);
        self.head(name, words.messages.text("record-kind-theme"), name);
        let provenance = self.citations.cite(&one.sources, one.confidence);
        self.told(one.gist.get(lang), &provenance);
        let parent = one.parent.as_ref().and_then(|id| words.catalogue.theme(id));
        self.facts(vec![
            ("label-identifier", Some(one.id.to_string())),
            ("label-part-of", parent.map(|parent| format!("{} ({})", parent.name.get(lang), parent.id))),
        ]);
        let projects = words.catalogue.projects().filter(|project| project.themes.contains(&one.id));
        self.items("label-projects", projects.map(|project| words.project(&project.id)));
        let statements = words.catalogue.slides().iter().flat_map(|slide| &slide.statements);
        self.deck(statements.filter(|statement| statement.themes.contains(&one.id)));
    }

    pub(super) fn named_list(&mut self, one: &'c NamedList) {
        let (words, lang) = (self.words, self.words.messages.lang());
        let name = one.name.get(lang);
        self.head(name, words.messages.text("record-kind-list"), name);
        let provenance = self.citations.cite(&one.sources, one.confidence);
        self.told(one.gist.get(lang), &provenance);
        let mut areas: Vec<_> = words.catalogue.areas().filter(|area| area.lists.contains(&one.id)).collect();
        areas.sort_by(|a, b| i18n::compare(a.name_in(lang), b.name_in(lang), lang));
        self.facts(vec![
            ("label-identifier", Some(one.id.to_string())),
            ("label-date", one.date.map(|date| words.date(date))),
            ("label-count", Some(i18n::number(areas.len() as f64, 0, lang))),
        ]);
        self.items("label-contains", areas.into_iter().map(|area| words.area(&area.id)));
    }

    pub(super) fn slide(&mut self, one: &'c Slide) {
        let (words, lang) = (self.words, self.words.messages.lang());
        let title = one.title.get(lang);
        self.head(title, words.messages.text("source-kind-deck"), title);
        self.facts(vec![("label-identifier", Some(one.id.to_string()))]);
        self.deck(one.statements.iter());
    }
}
