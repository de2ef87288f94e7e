//! An area for people: what it is, what it faces, its figures, law, projects, and what the deck says of it.

use super::Sheet;
use crate::{
    catalogue::{
        Reach, as_of_in_words,
        model::{Area, CrossingFacts, Statement, Validity},
    },
    i18n,
};

impl<'c> Sheet<'c> {
    pub(super) fn area(&mut self, area: &'c Area) {
        let (words, lang) = (self.words, self.words.messages.lang());
        self.head(area.name_in(lang), &words.kind_and_place(area), &area.name);
        if !area.is_valid_on(self.day) {
            let args = [("date", words.day(self.day).into())];
            self.page.paragraph(&words.messages.text_with("details-not-valid", &args));
        }
        let provenance = self.citations.cite(&area.sources, area.confidence);
        match &area.gist {
            Some(gist) => self.told(gist.get(lang), &provenance),
            None => self.page.paragraph(&provenance),
        }
        self.area_facts(area);
        if let Some(crossing) = &area.crossing {
            self.crossing(crossing);
        }
        self.claims(area);
        self.facing(area);
        self.figures(area);
        let in_force = words.catalogue.on(self.day);
        let instruments = words.catalogue.instruments_of(&area.id).iter();
        let instruments = instruments.filter_map(|id| in_force.instrument(id)).map(|one| {
            format!("{} – {}", words.instrument(&one.id), words.messages.name_of("level", &one.level))
        });
        self.items("label-law", instruments);
        self.projects_of(area);
        self.deck(words.catalogue.statements_about(&area.id).into_iter().map(|(_, statement)| statement));
    }

    fn area_facts(&mut self, area: &Area) {
        let (words, lang) = (self.words, self.words.messages.lang());
        let accuracy = area.accuracy_m.map(|accuracy_m| {
            let args = [("length", i18n::length(accuracy_m, lang).into())];
            words.messages.text_with("accuracy-within", &args)
        });
        let spans: Vec<String> = area.validity.iter().map(|span| self.span(span)).collect();
        let lists = area.lists.iter().filter_map(|id| words.catalogue.list(id));
        let lists = words.joined(lists.map(|list| list.name.get(lang).to_owned()));
        self.facts(vec![
            ("label-identifier", Some(area.id.to_string())),
            ("label-position", area.position.map(|position| words.position(position))),
            ("label-accuracy", accuracy),
            ("label-code-ibge", area.codes.ibge.clone()),
            ("label-code-ubigeo", area.codes.ubigeo.clone()),
            ("label-code-iso", area.codes.iso_3166_2.clone()),
            (
                "label-municipality-tier",
                area.tier.map(|tier| words.messages.name_of("tier", &tier).to_owned()),
            ),
            (
                "label-altitude",
                area.altitude_m.map(|altitude_m| format!("{}\u{a0}m", i18n::number(altitude_m, 0, lang))),
            ),
            ("label-validity", Some(spans.join(words.messages.text("cli-separator")))),
            ("label-part-of", Some(words.areas(&area.part_of))),
            ("label-consists-of", Some(words.areas(&area.consists_of))),
            ("label-contains", Some(words.areas(words.catalogue.children(&area.id)))),
            ("label-lists", Some(lists)),
        ]);
    }

    /// How a border is crossed, and whether it can be.
    fn crossing(&mut self, crossing: &CrossingFacts) {
        let words = self.words;
        let sides = crossing.sides.iter();
        let sides =
            sides.map(|side| format!("{} ({})", side.name, words.messages.country(side.country.code())));
        let sides = words.joined(sides);
        let status = crossing.status.map(|status| {
            let word = words.messages.name_of("crossing-status", &status).to_owned();
            let date = crossing.status_as_of.map(|date| as_of_in_words(date, words.messages.lang()));
            date.map_or_else(|| word.clone(), |date| format!("{word}, {date}"))
        });
        let centre = crossing.has_binational_centre;
        let centre = centre.map(|is_there| if is_there { "answer-yes" } else { "answer-no" });
        self.facts(vec![
            ("label-crossing-means", Some(words.messages.name_of("means", &crossing.means).to_owned())),
            ("label-crossing-sides", Some(sides)),
            ("label-crossing-status", status),
            ("label-binational-centre", centre.map(|key| words.messages.text(key).to_owned())),
        ]);
    }

    /// What each State holds of a disputed place.
    fn claims(&mut self, area: &Area) {
        let (words, lang) = (self.words, self.words.messages.lang());
        let mut claims = Vec::new();
        for claim in &area.claims {
            let mut told = words.messages.country(claim.country.code()).to_owned();
            if let Some(since) = words.known_span(claim.since, None) {
                told.push_str(", ");
                told.push_str(&since);
            }
            let provenance = self.citations.cite(&claim.sources, claim.confidence);
            claims.push(format!("{} ({provenance})", words.labelled(&told, claim.gist.get(lang))));
        }
        self.items("label-claims", claims);
    }

    /// A span of time and the instrument that makes it so.
    fn span(&self, span: &Validity) -> String {
        let time = self.words.span(span.from, span.to);
        match &span.by {
            Some(id) => self.words.labelled(&time, &self.words.instrument(id)),
            None => time,
        }
    }

    fn facing(&mut self, area: &Area) {
        let (words, lang) = (self.words, self.words.messages.lang());
        let mut places = Vec::new();
        for place in &area.faces {
            let mut told = format!("{} ({})", place.name, words.messages.country(place.country.code()));
            if let Some(link) = place.link {
                told.push_str(" – ");
                told.push_str(words.messages.name_of("link", &link));
            }
            if let Some(note) = &place.note {
                told.push_str(". ");
                told.push_str(note.get(lang));
            }
            places.push(format!("{told} ({})", self.citations.cite(&place.sources, place.confidence)));
        }
        self.items("label-faces", places);
    }

    fn figures(&mut self, area: &Area) {
        let (words, lang) = (self.words, self.words.messages.lang());
        let mut figures = Vec::new();
        for figure in words.catalogue.figures_of(&area.id) {
            let measure = words.messages.name_of("measure", &figure.measure);
            let date = figure.date.map_or_else(String::new, |date| format!(", {}", words.date(date)));
            let amount = format!("{} – {}{date}", words.amount(figure), figure.by);
            let mut told = words.labelled(measure, &amount);
            if let Some(note) = &figure.note {
                told.push_str(". ");
                told.push_str(note.get(lang));
            }
            figures.push(format!("{told} ({})", self.citations.cite(&figure.sources, figure.confidence)));
        }
        self.items("label-figures", figures);
    }

    /// The projects, those that name the area first.
    fn projects_of(&mut self, area: &Area) {
        let words = self.words;
        let known = words.catalogue.on(self.day);
        let mut last = None;
        for link in words.catalogue.projects_of(&area.id) {
            let Some(project) = known.project(&link.project) else { continue };
            if last != Some(link.reach) {
                last = Some(link.reach);
                self.page.heading(match link.reach {
                    Reach::Here => words.messages.text("label-projects"),
                    Reach::Around => words.messages.text("show-projects-around"),
                    Reach::Border => words.messages.text("show-projects-border"),
                });
            }
            let mut told = words.project(&project.id);
            told.push_str(" – ");
            told.push_str(words.messages.name_of("status", &project.status));
            if let Some(time) = words.dates(project) {
                told.push_str(", ");
                told.push_str(&time);
            }
            self.page.item(&told);
        }
    }

    /// What the deck states and what the sources say beside it.
    pub(super) fn deck(&mut self, statements: impl Iterator<Item = &'c Statement>) {
        let (words, lang) = (self.words, self.words.messages.lang());
        for (number, statement) in statements.enumerate() {
            if number == 0 {
                self.page.heading(words.messages.text("label-deck"));
            }
            let verdict = words.messages.name_of("verdict", &statement.verdict);
            self.page.item(&format!("{} – {verdict}", statement.text.get(lang)));
            if let Some(remark) = &statement.remark {
                let provenance = self.citations.cite(&statement.sources, statement.confidence);
                self.page.detail(&format!("{} ({provenance})", remark.get(lang)));
            }
        }
    }
}
