//! Whether an instrument is in force on a day, and why it applies to an area.

use jiff::civil::Date;

use crate::{
    catalogue::{
        Catalogue,
        model::{Area, AreaId, Instrument, Scope},
    },
    command::kebab,
    gui::View,
    index::PointReport,
};

/// Where an instrument stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It binds.
    InForce,
    /// It is adopted, and does not bind yet.
    Adopted,
    /// It does not bind any more.
    Ended,
}

impl Standing {
    /// Where an instrument stands; nothing where it was not yet adopted.
    pub(super) fn on(day: Date, instrument: &Instrument) -> Option<Self> {
        if instrument.is_in_force_on(day) {
            return Some(Self::InForce);
        }
        if day < instrument.adopted.first_day() {
            return None;
        }
        Some(if day < instrument.first_day() { Self::Adopted } else { Self::Ended })
    }
}

/// By which rule an instrument applies to an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// It defines it.
    Defines,
    /// It names it.
    Names,
    /// It applies to all areas of its kind in its country.
    Kind,
    /// It makes it what its kind says.
    Makes,
    /// It applies to a wider area that this one belongs to.
    Within(AreaId),
}

impl Why {
    /// By which rule an instrument applies; the nearest one where there are several.
    pub(super) fn of(instrument: &Instrument, area: &Area, catalogue: &Catalogue) -> Option<Self> {
        Self::own(instrument, area).or_else(|| {
            let parents = catalogue.parents(&area.id).iter().filter_map(|id| catalogue.area(id));
            parents
                .filter(|parent| Self::own(instrument, parent).is_some())
                .map(|parent| Self::Within(parent.id.clone()))
                .next()
        })
    }

    fn own(instrument: &Instrument, area: &Area) -> Option<Self> {
        let scope =
            |is_it: fn(&Scope, &Area) -> bool| instrument.applies_to.iter().any(|one| is_it(one, area));
        if instrument.defines.contains(&area.id) {
            Some(Self::Defines)
        } else if scope(|one, area| matches!(one, Scope::Area { area: id } if *id == area.id)) {
            Some(Self::Names)
        } else if scope(
            |one, area| matches!(one, Scope::Kind { kind, country } if *kind == area.kind && area.countries.contains(country)),
        ) {
            Some(Self::Kind)
        } else if area.validity.iter().any(|span| span.by.as_ref() == Some(&instrument.id)) {
            Some(Self::Makes)
        } else {
            None
        }
    }

    /// In words.
    pub(super) fn text(&self, area: &Area, view: &View<'_>) -> String {
        let messages = view.messages;
        match self {
            Self::Defines => messages.text("why-defines").to_owned(),
            Self::Names => messages.text("why-names").to_owned(),
            Self::Makes => messages.text("why-makes").to_owned(),
            Self::Kind => {
                let key = format!("area-kind-{}-plural", kebab(&area.kind));
                let kinds = messages.text(&key);
                let countries: Vec<_> =
                    area.countries.iter().map(|country| messages.country(country.code())).collect();
                let countries = countries.join(", ");
                messages
                    .text_with("why-kind", &[("kinds", kinds.into()), ("country", countries.as_str().into())])
            }
            Self::Within(id) => {
                let name = view.known.catalogue.area(id).map_or(id.as_str(), |one| one.name_in(view.lang()));
                messages.text_with("why-within", &[("area", name.into())])
            }
        }
    }
}

/// Why an instrument applies at a point: the area there that it applies to.
pub(super) fn why_at_point(instrument: &Instrument, report: &PointReport, view: &View<'_>) -> Option<String> {
    let here = report.areas.iter().find(|here| here.instruments.contains(&instrument.id))?;
    let area = view.known.catalogue.area(&here.id)?;
    Some(view.messages.text_with("why-here", &[("area", area.name_in(view.lang()).into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn why(instrument: &str, area: &str) -> Option<Why> {
        let catalogue = Catalogue::embedded().expect("the catalogue");
        let instrument =
            catalogue.instrument(&instrument.parse().expect("an id")).expect("an instrument").clone();
        let area = catalogue.area(&area.parse().expect("an id")).expect("an area").clone();
        Why::of(&instrument, &area, &catalogue)
    }

    #[test]
    fn the_nearest_rule_is_told() {
        let catalogue = Catalogue::embedded().expect("the catalogue");
        let strip: AreaId = "br/strip".parse().expect("an id");
        let city: AreaId = "br/twin-city/tabatinga".parse().expect("an id");
        let of_strip = catalogue.instruments_of(&strip);
        // What is the strip's own applies in the city by way of the strip or by a nearer rule; nothing is left without
        // a reason.
        for id in catalogue.instruments_of(&city) {
            let why = why(id.as_str(), city.as_str());
            assert!(why.is_some(), "{id}");
            assert!(!matches!(why, Some(Why::Within(ref area)) if *area == city));
        }
        assert!(of_strip.iter().any(|id| matches!(why(id.as_str(), city.as_str()), Some(Why::Within(_)))));
    }

    #[test]
    fn an_instrument_is_adopted_then_in_force_then_ended() {
        let catalogue = Catalogue::embedded().expect("the catalogue");
        let ended = catalogue
            .instruments()
            .find(|one| one.in_force_to.is_some() && one.first_day() > one.adopted.last_day())
            .or_else(|| catalogue.instruments().find(|one| one.in_force_to.is_some()))
            .expect("an instrument that ended");
        let end = ended.in_force_to.expect("its end");
        let day_after = end.last_day().tomorrow().expect("a day");
        assert_eq!(Standing::on(day_after, ended), Some(Standing::Ended));
        assert_eq!(Standing::on(end.last_day(), ended), Some(Standing::InForce));
        assert_eq!(Standing::on(date(1500, 4, 22), ended), None);
        for one in catalogue.instruments().filter(|one| one.first_day() > one.adopted.first_day()) {
            assert_eq!(Standing::on(one.adopted.first_day(), one), Some(Standing::Adopted), "{}", one.id);
        }
    }
}
