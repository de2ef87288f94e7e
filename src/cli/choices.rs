//! What can be chosen on the command line: forms of output, kinds of lists, days, countries; each read from a word.

use std::time::Duration;

use jiff::{ZonedDateTime, civil::Date};

use super::failure::Failure;
use crate::{
    catalogue::{
        self,
        model::{AreaKind, Country},
    },
    earth::LonLat,
    i18n::Messages,
    state::Theme,
};

/// The zooms at which the map can be opened.
const ZOOMS: std::ops::RangeInclusive<f64> = 0.0..=20.0;

/// How long the window may be profiled, in seconds.
const PROFILE_SECS: std::ops::RangeInclusive<u64> = 1..=600;

/// The form of an output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
    /// For maps.
    GeoJson,
}

/// What can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Listable {
    /// Areas of a kind.
    Areas(AreaKind),
    /// Projects.
    Projects,
    /// Legal instruments.
    Instruments,
    /// Actors.
    Actors,
    /// Sources.
    Sources,
    /// Units of a file that the user brings along.
    Units,
}

/// What can be listed, by the words that ask for it.
const LISTABLE: [(&str, Listable); 15] = [
    ("strips", Listable::Areas(AreaKind::Strip)),
    ("regions", Listable::Areas(AreaKind::Region)),
    ("states", Listable::Areas(AreaKind::State)),
    ("provinces", Listable::Areas(AreaKind::Province)),
    ("integration-zones", Listable::Areas(AreaKind::IntegrationZone)),
    ("twin-cities", Listable::Areas(AreaKind::TwinCity)),
    ("municipalities", Listable::Areas(AreaKind::Municipality)),
    ("crossings", Listable::Areas(AreaKind::Crossing)),
    ("borders", Listable::Areas(AreaKind::Border)),
    ("disputes", Listable::Areas(AreaKind::Dispute)),
    ("projects", Listable::Projects),
    ("instruments", Listable::Instruments),
    ("actors", Listable::Actors),
    ("sources", Listable::Sources),
    ("units", Listable::Units),
];

/// The words for what can be listed.
pub(super) fn listable() -> Vec<&'static str> {
    LISTABLE.iter().map(|(word, _)| *word).collect()
}

/// Reads choices and says what is wrong with them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader {
    pub(super) messages: Messages,
}

impl Reader {
    /// What to list.
    pub(super) fn listable(self, word: &str) -> Result<Listable, Failure> {
        let found = LISTABLE.iter().find(|(name, _)| *name == word).map(|(_, listable)| *listable);
        found.ok_or_else(|| {
            if let Some(similar) = catalogue::nearest(word, listable()) {
                let args = [("text", word.into()), ("similar", similar.into())];
                return Failure::new(self.messages.text_with("error-unknown-kind-similar", &args));
            }
            let args = [("text", word.into()), ("choices", listable().join(", ").into())];
            Failure::new(self.messages.text_with("error-unknown-kind", &args))
        })
    }

    /// The form of an output among those that a command offers; the first where none is asked for.
    pub(super) fn form(self, word: Option<&str>, offered: &[(&str, Form)]) -> Result<Form, Failure> {
        self.choice("--format", word, offered)
    }

    /// A theme.
    pub(super) fn theme(self, word: Option<&str>) -> Result<Option<Theme>, Failure> {
        let offered = [("light", Theme::Light), ("dark", Theme::Dark), ("projector", Theme::Projector)];
        word.map(|_| self.choice("--theme", word, &offered)).transpose()
    }

    /// How long to profile the window.
    pub(super) fn seconds(self, word: &str) -> Result<Duration, Failure> {
        let secs = word.parse().ok().filter(|secs| PROFILE_SECS.contains(secs));
        secs.map(Duration::from_secs).ok_or_else(|| {
            let [least, most] = [PROFILE_SECS.start(), PROFILE_SECS.end()];
            let args = [("text", word.into()), ("least", (*least).into()), ("most", (*most).into())];
            Failure::new(self.messages.text_with("error-profile", &args))
        })
    }

    fn choice<T: Copy>(self, option: &str, word: Option<&str>, offered: &[(&str, T)]) -> Result<T, Failure> {
        let found = match word {
            None => offered.first(),
            Some(word) => offered.iter().find(|(name, _)| *name == word),
        };
        found.map(|(_, choice)| *choice).ok_or_else(|| {
            let names: Vec<&str> = offered.iter().map(|(name, _)| *name).collect();
            let args = [
                ("text", word.unwrap_or_default().into()),
                ("option", option.into()),
                ("choices", names.join(", ").into()),
            ];
            Failure::new(self.messages.text_with("error-choice", &args))
        })
    }

    /// A day; none where none is asked for.
    pub(super) fn day(self, word: Option<&str>) -> Result<Option<Date>, Failure> {
        let read = |word: &str| {
            // The parser also takes times and other forms; only one is promised.
            let day = (word.len() == 10).then(|| word.parse().ok()).flatten();
            day.ok_or_else(|| Failure::new(self.messages.text_with("error-date", &[("text", word.into())])))
        };
        word.map(read).transpose()
    }

    /// A day; today where none is asked for.
    pub(super) fn day_or_today(self, word: Option<&str>) -> Result<Date, Failure> {
        Ok(self.day(word)?.unwrap_or_else(|| ZonedDateTime::now().date()))
    }

    /// A country; its code may be in small letters.
    pub(super) fn country(self, word: Option<&str>) -> Result<Option<Country>, Failure> {
        let read = |word: &str| {
            Country::try_from(word.to_ascii_uppercase())
                .map_err(|_| Failure::new(self.messages.text_with("error-country", &[("text", word.into())])))
        };
        word.map(read).transpose()
    }

    /// A number of degrees.
    fn degrees(self, word: &str) -> Result<f64, Failure> {
        let number: Option<f64> = word.parse().ok().filter(|number: &f64| number.is_finite());
        number.ok_or_else(|| {
            Failure::new(self.messages.text_with("error-not-a-number", &[("text", word.into())]))
        })
    }

    /// A position from the words for its longitude and its latitude.
    pub(super) fn position(self, lon: &str, lat: &str) -> Result<LonLat, Failure> {
        let (lon_deg, lat_deg) = (self.degrees(lon)?, self.degrees(lat)?);
        LonLat::new(lon_deg, lat_deg).map_err(|error| Failure::of_position(error, self.messages))
    }

    /// A view of the map: its centre and its zoom.
    pub(super) fn view(self, word: Option<&str>) -> Result<Option<(LonLat, f64)>, Failure> {
        let read = |word: &str| {
            let [lon, lat, zoom] = word.split(',').map(str::trim).collect::<Vec<_>>()[..] else {
                return Err(Failure::new(self.messages.text_with("error-view", &[("text", word.into())])));
            };
            let center = self.position(lon, lat)?;
            let zoom = self.degrees(zoom)?;
            if !ZOOMS.contains(&zoom) {
                let args = [
                    ("value", zoom.to_string().into()),
                    ("min", (*ZOOMS.start()).into()),
                    ("max", (*ZOOMS.end()).into()),
                ];
                return Err(Failure::new(self.messages.text_with("error-zoom", &args)));
            }
            Ok((center, zoom))
        };
        word.map(read).transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    const READER: Reader = Reader { messages: Messages::new(Lang::En) };

    #[test]
    fn a_day_has_one_form_only() {
        assert_eq!(READER.day(Some("2014-03-21")), Ok(Some(jiff::civil::date(2014, 3, 21))));
        assert_eq!(READER.day(None), Ok(None));
        for wrong in ["2014", "21/03/2014", "2014-02-30", "20140321", "2014-03-21T10:00", ""] {
            assert!(READER.day(Some(wrong)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_view_is_three_numbers_on_earth() {
        let view = READER.view(Some("-69.94, -4.23, 11.5")).expect("a view");
        assert_eq!(view, Some((LonLat::wrapped(-69.94, -4.23), 11.5)));
        for wrong in ["-69.94,-4.23", "-69.94,-94.23,11", "a,b,c", "-69.94,-4.23,99", "-69.94,-4.23,NaN"] {
            assert!(READER.view(Some(wrong)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_cannot_be_listed_is_told_with_what_can() {
        assert_eq!(READER.listable("twin-cities"), Ok(Listable::Areas(AreaKind::TwinCity)));
        let similar = READER.listable("twin-citys").expect_err("unknown").told(Lang::En);
        assert!(similar.contains("twin-cities"), "{similar}");
        let unknown = READER.listable("volcanoes").expect_err("unknown").told(Lang::En);
        assert!(unknown.contains("integration-zones, twin-cities"), "{unknown}");
    }

    #[test]
    fn a_country_may_be_written_small() {
        assert_eq!(READER.country(Some("pe")), Ok(Some(Country::PERU)));
        assert!(READER.country(Some("Peru")).is_err());
    }
}
