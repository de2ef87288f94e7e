//! Filters: which kinds, countries, borders, themes, actors and levels are wanted, and what passes them. Pure.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::catalogue::{
    Catalogue, CatalogueOn, Reach,
    model::{
        ActorId, Area, AreaId, AreaKind, Country, Instrument, InstrumentId, Level, Modality, Project,
        ProjectId, Status, ThemeId,
    },
};

/// One thing that is wanted. Of choices of one sort one must fit; of each sort that has choices, one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// Areas of a kind.
    Kind(AreaKind),
    /// What lies in a country.
    Country(Country),
    /// What lies at the border of two countries, in the order of their codes.
    Border([Country; 2]),
    /// Projects on a theme.
    Theme(ThemeId),
    /// Projects that an actor takes part in.
    Actor(ActorId),
    /// Projects of a modality.
    Modality(Modality),
    /// Projects of a status.
    Status(Status),
    /// Law of a level.
    Level(Level),
}

/// A sort of choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// By kind of area.
    Kind,
    /// By country.
    Country,
    /// By border.
    Border,
    /// By theme of projects.
    Theme,
    /// By who takes part in projects.
    Actor,
    /// By modality of projects.
    Modality,
    /// By status of projects.
    Status,
    /// By level of law.
    Level,
}

impl Facet {
    /// All sorts, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Kind,
        Self::Country,
        Self::Border,
        Self::Theme,
        Self::Status,
        Self::Modality,
        Self::Actor,
        Self::Level,
    ];
    /// Those that projects pass or do not.
    const OF_PROJECTS: [Self; 4] = [Self::Theme, Self::Actor, Self::Modality, Self::Status];
}

impl Choice {
    /// Of which sort it is.
    #[must_use]
    pub fn facet(&self) -> Facet {
        match self {
            Self::Kind(_) => Facet::Kind,
            Self::Country(_) => Facet::Country,
            Self::Border(_) => Facet::Border,
            Self::Theme(_) => Facet::Theme,
            Self::Actor(_) => Facet::Actor,
            Self::Modality(_) => Facet::Modality,
            Self::Status(_) => Facet::Status,
            Self::Level(_) => Facet::Level,
        }
    }

    /// The border of two countries.
    #[must_use]
    pub fn border(one: Country, other: Country) -> Self {
        Self::Border([one.min(other), one.max(other)])
    }
}

/// What is wanted; all, where nothing is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Filter(BTreeSet<Choice>);

impl Filter {
    /// Whether nothing is chosen: all passes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether something is chosen.
    #[must_use]
    pub fn has(&self, choice: &Choice) -> bool {
        self.0.contains(choice)
    }

    /// The choices, in order.
    pub fn choices(&self) -> impl Iterator<Item = &Choice> {
        self.0.iter()
    }

    /// Chooses something, or no more.
    pub fn toggle(&mut self, choice: Choice) {
        // No more where it was chosen, else chosen.
        let _ = self.0.remove(&choice) || self.0.insert(choice);
    }

    /// Whether what has some choices passes those of a sort.
    fn passes(&self, facet: Facet, has: &[Choice]) -> bool {
        let mut wanted = self.0.iter().filter(|choice| choice.facet() == facet).peekable();
        wanted.peek().is_none() || wanted.any(|choice| has.contains(choice))
    }

    fn is_about(&self, facets: &[Facet]) -> bool {
        self.0.iter().any(|choice| facets.contains(&choice.facet()))
    }
}

/// What passes a filter on a day, and how much there would be of each choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sifted {
    areas: BTreeSet<AreaId>,
    projects: BTreeSet<ProjectId>,
    instruments: BTreeSet<InstrumentId>,
    counts: BTreeMap<Choice, usize>,
}

impl Sifted {
    /// Sifts what a catalogue has on a day.
    #[must_use]
    pub fn new(filter: &Filter, catalogue: &Catalogue, day: Date) -> Self {
        let mut sifted = Self::default();
        let on = catalogue.on(day);
        for project in on.projects() {
            let has = of_project(project);
            if sifted.weigh(filter, &has, Facet::OF_PROJECTS.as_slice(), &[Facet::Country, Facet::Border]) {
                sifted.projects.insert(project.id.clone());
            }
        }
        for instrument in on.instruments() {
            let has = of_instrument(instrument);
            if sifted.weigh(filter, &has, &[Facet::Level], &[Facet::Country, Facet::Border]) {
                sifted.instruments.insert(instrument.id.clone());
            }
        }
        // Which projects and which law an area has is asked only where that matters.
        let (asks_projects, asks_law) =
            (filter.is_about(&Facet::OF_PROJECTS), filter.is_about(&[Facet::Level]));
        let kinds = AreaKind::ALL.into_iter().flat_map(|kind| on.areas_of_kind(kind));
        for area in kinds {
            let is_concerned = (!asks_projects || has_project(area, filter, &on, catalogue))
                && (!asks_law || has_law(area, filter, &on, catalogue));
            let has = of_area(area);
            let own = if is_concerned { &[Facet::Kind, Facet::Country, Facet::Border][..] } else { &[] };
            if sifted.weigh(filter, &has, own, &[]) && is_concerned {
                sifted.areas.insert(area.id.clone());
            }
        }
        sifted
    }

    /// Counts what has some choices under those of its own sorts, each as if nothing of that sort were chosen.
    /// Returns whether it passes those and the other sorts that concern it.
    fn weigh(&mut self, filter: &Filter, has: &[Choice], own: &[Facet], others: &[Facet]) -> bool {
        let failed: Vec<Facet> =
            own.iter().chain(others).copied().filter(|facet| !filter.passes(*facet, has)).collect();
        for choice in has {
            let is_counted = own.contains(&choice.facet()) && failed.iter().all(|one| *one == choice.facet());
            *self.counts.entry(choice.clone()).or_default() += usize::from(is_counted);
        }
        failed.is_empty()
    }

    /// Whether an area passes, and is what it is on the day.
    #[must_use]
    pub fn has_area(&self, id: &AreaId) -> bool {
        self.areas.contains(id)
    }

    /// Whether a project passes, and has begun by the day.
    #[must_use]
    pub fn has_project(&self, id: &ProjectId) -> bool {
        self.projects.contains(id)
    }

    /// Whether an instrument passes, and is in force on the day.
    #[must_use]
    pub fn has_instrument(&self, id: &InstrumentId) -> bool {
        self.instruments.contains(id)
    }

    /// The areas that pass, sorted by identifier.
    #[must_use]
    pub fn areas(&self) -> impl ExactSizeIterator<Item = &AreaId> {
        self.areas.iter()
    }

    /// The projects that pass, sorted by identifier.
    #[must_use]
    pub fn projects(&self) -> impl ExactSizeIterator<Item = &ProjectId> {
        self.projects.iter()
    }

    /// The instruments that pass, sorted by identifier.
    #[must_use]
    pub fn instruments(&self) -> impl ExactSizeIterator<Item = &InstrumentId> {
        self.instruments.iter()
    }

    /// The choices of a sort that there are, and for each how many areas, projects or instruments pass it and all
    /// choices of other sorts: areas by kind, country and border, instruments by level, projects by the rest.
    pub fn counts(&self, facet: Facet) -> impl Iterator<Item = (&Choice, usize)> {
        self.counts
            .iter()
            .filter(move |(choice, _)| choice.facet() == facet)
            .map(|(one, count)| (one, *count))
    }
}

/// What an area has of what can be chosen. At a border is what lies in one of its countries and faces the other.
fn of_area(area: &Area) -> Vec<Choice> {
    let mut has = vec![Choice::Kind(area.kind)];
    has.extend(area.countries.iter().map(|country| Choice::Country(*country)));
    let own = &area.countries;
    let across = own.iter().chain(&area.neighbours);
    let pairs =
        across.flat_map(|other| own.iter().filter(move |one| *one != other).map(|one| (*one, *other)));
    has.extend(pairs.map(|(one, other)| Choice::border(one, other)));
    has.sort();
    has.dedup();
    has
}

fn of_project(project: &Project) -> Vec<Choice> {
    let mut has = vec![Choice::Modality(project.modality), Choice::Status(project.status)];
    has.extend(project.themes.iter().map(|theme| Choice::Theme(theme.clone())));
    has.extend(project.actors.iter().map(|one| Choice::Actor(one.actor.clone())));
    has.extend(of_countries(&project.countries));
    has.sort();
    has.dedup();
    has
}

fn of_instrument(instrument: &Instrument) -> Vec<Choice> {
    std::iter::once(Choice::Level(instrument.level)).chain(of_countries(&instrument.countries)).collect()
}

/// Some countries, and the borders between any two of them.
fn of_countries(countries: &[Country]) -> Vec<Choice> {
    let alone = countries.iter().map(|country| Choice::Country(*country));
    let pairs = countries
        .iter()
        .enumerate()
        .flat_map(|(place, one)| countries[place + 1..].iter().map(|other| Choice::border(*one, *other)));
    alone.chain(pairs).collect()
}

/// Whether a project that names the area passes the choices about projects.
fn has_project(area: &Area, filter: &Filter, on: &CatalogueOn<'_>, catalogue: &Catalogue) -> bool {
    let named = catalogue.projects_of(&area.id).iter().filter(|link| link.reach == Reach::Here);
    named.filter_map(|link| on.project(&link.project)).any(|project| {
        let has = of_project(project);
        Facet::OF_PROJECTS.iter().all(|facet| filter.passes(*facet, &has))
    })
}

/// Whether an instrument that applies to the area passes the choices about law.
fn has_law(area: &Area, filter: &Filter, on: &CatalogueOn<'_>, catalogue: &Catalogue) -> bool {
    let mut law = catalogue.instruments_of(&area.id).iter().filter_map(|id| on.instrument(id));
    law.any(|instrument| filter.passes(Facet::Level, &[Choice::Level(instrument.level)]))
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::embedded().expect("the catalogue"));
    const DAY: Date = jiff::civil::date(2026, 1, 15);

    fn country(code: &str) -> Country {
        code.to_owned().try_into().expect("a country")
    }

    fn sifted(choices: &[Choice]) -> Sifted {
        let mut filter = Filter::default();
        for choice in choices {
            filter.toggle(choice.clone());
        }
        Sifted::new(&filter, &CATALOGUE, DAY)
    }

    fn count(sifted: &Sifted, choice: &Choice) -> usize {
        sifted.counts(choice.facet()).find(|(one, _)| *one == choice).map_or(0, |(_, count)| count)
    }

    fn kinds(sifted: &Sifted) -> BTreeSet<AreaKind> {
        sifted.areas().filter_map(|id| CATALOGUE.area(id)).map(|area| area.kind).collect()
    }

    #[test]
    fn without_choices_all_that_there_is_on_the_day_passes() {
        let all = sifted(&[]);
        let on = CATALOGUE.on(DAY);
        assert_eq!(all.areas().len(), CATALOGUE.areas().filter(|area| area.is_valid_on(DAY)).count());
        assert_eq!(all.projects().len(), on.projects().count());
        assert_eq!(all.instruments().len(), on.instruments().count());
        let twins = on.areas_of_kind(AreaKind::TwinCity).count();
        assert_eq!(count(&all, &Choice::Kind(AreaKind::TwinCity)), twins);
        let before = Sifted::new(&Filter::default(), &CATALOGUE, jiff::civil::date(2014, 3, 21));
        assert_eq!(count(&before, &Choice::Kind(AreaKind::TwinCity)), 29, "the list of 2014");
    }

    #[test]
    fn choices_of_one_sort_add_up_and_those_of_two_narrow_down() {
        let (twin, crossing) = (Choice::Kind(AreaKind::TwinCity), Choice::Kind(AreaKind::Crossing));
        let both = sifted(&[twin.clone(), crossing.clone()]);
        assert_eq!(kinds(&both), [AreaKind::TwinCity, AreaKind::Crossing].into());
        assert_eq!(both.areas().len(), count(&both, &twin) + count(&both, &crossing));
        let border = Choice::border(Country::PERU, Country::BRAZIL);
        let narrow = sifted(&[crossing.clone(), border]);
        let ids: Vec<_> = narrow.areas().map(AreaId::as_str).collect();
        assert!(
            !ids.is_empty() && ids.iter().all(|id| id.contains("/crossing/") && id.contains("pe-br")),
            "{ids:?}"
        );
    }

    #[test]
    fn a_count_tells_what_one_more_choice_of_its_sort_would_bring() {
        let peru = Choice::Country(Country::PERU);
        let chosen = sifted(std::slice::from_ref(&peru));
        for (choice, counted) in chosen.counts(Facet::Kind) {
            assert_eq!(sifted(&[peru.clone(), choice.clone()]).areas().len(), counted, "{choice:?}");
        }
        let brazil = Choice::Country(Country::BRAZIL);
        assert_eq!(count(&chosen, &brazil), sifted(&[brazil]).areas().len(), "as if Peru were not chosen");
        assert_eq!(
            count(&chosen, &Choice::Kind(AreaKind::TwinCity)),
            0,
            "it is there, and would bring nothing"
        );
    }

    #[test]
    fn a_theme_keeps_the_projects_on_it_and_the_areas_that_they_name() {
        let theme: ThemeId = "institutional-strengthening".parse().expect("id");
        let chosen = sifted(&[Choice::Theme(theme.clone()), Choice::Status(Status::Active)]);
        assert!(chosen.projects().len() > 2);
        for project in chosen.projects().filter_map(|id| CATALOGUE.project(id)) {
            assert!(project.themes.contains(&theme) && project.status == Status::Active);
        }
        let named: BTreeSet<&AreaId> =
            chosen.projects().filter_map(|id| CATALOGUE.project(id)).flat_map(|one| &one.areas).collect();
        assert!(chosen.areas().len() > 0);
        assert!(chosen.areas().all(|id| named.contains(id)));
    }

    #[test]
    fn a_level_keeps_the_law_of_that_level() {
        let chosen = sifted(&[Choice::Level(Level::Constitution)]);
        assert!(chosen.instruments().len() > 0);
        let levels = chosen.instruments().filter_map(|id| CATALOGUE.instrument(id)).map(|one| one.level);
        assert!(levels.into_iter().all(|level| level == Level::Constitution));
        assert!(chosen.has_area(&"pe/strip".parse().expect("id")), "its 50 km are the constitution's");
        assert_eq!(chosen.projects().len(), sifted(&[]).projects().len(), "projects have no level");
    }

    #[test]
    fn at_a_border_is_what_lies_on_either_side_of_it() {
        let chosen = sifted(&[Choice::border(country("CO"), Country::BRAZIL)]);
        for id in ["br-co/border", "br/twin-city/tabatinga", "br/strip", "br/strip/arco-norte"] {
            assert!(chosen.has_area(&id.parse().expect("id")), "{id}");
        }
        for id in ["pe/strip", "pe-co/border", "br/twin-city/chui"] {
            assert!(!chosen.has_area(&id.parse().expect("id")), "{id}");
        }
    }

    #[test]
    fn what_is_chosen_twice_is_chosen_no_more_and_is_saved_readably() {
        let mut filter = Filter::default();
        filter.toggle(Choice::Kind(AreaKind::TwinCity));
        filter.toggle(Choice::border(Country::PERU, Country::BRAZIL));
        let text = serde_json::to_string(&filter).expect("JSON");
        assert_eq!(text, r#"[{"kind":"twin-city"},{"border":["BR","PE"]}]"#);
        assert_eq!(serde_json::from_str::<Filter>(&text).expect("a filter"), filter);
        filter.toggle(Choice::Kind(AreaKind::TwinCity));
        filter.toggle(Choice::border(Country::BRAZIL, Country::PERU));
        assert!(filter.is_empty());
    }
}
