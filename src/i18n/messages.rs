//! The program's texts: Fluent messages, one file per area and language, compiled in.

use std::{borrow::Cow, collections::BTreeMap, fmt, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::{Lang, number, round_trip_number};

/// A value that a message shows: a text or a number. Numbers are written as the language writes them, and a
/// message can choose its plural by them.
pub type Arg<'a> = fluent_bundle::FluentValue<'a>;

type Bundle = FluentBundle<FluentResource>;

macro_rules! locale_files {
    ($($name:literal),* $(,)?) => {
        /// The files of a language: the name and the text of each.
        fn files(lang: Lang) -> &'static [(&'static str, &'static str)] {
            match lang {
                Lang::Fr => &[$(($name, include_str!(concat!("../../assets/locales/fr/", $name)))),*],
                Lang::Es => &[$(($name, include_str!(concat!("../../assets/locales/es/", $name)))),*],
                Lang::Pt => &[$(($name, include_str!(concat!("../../assets/locales/pt/", $name)))),*],
                Lang::En => &[$(($name, include_str!(concat!("../../assets/locales/en/", $name)))),*],
            }
        }
    };
}

locale_files!(
    "cli.ftl",
    "commands.ftl",
    "common.ftl",
    "countries.ftl",
    "details.ftl",
    "drawer.ftl",
    "errors.ftl",
    "filters.ftl",
    "help.ftl",
    "kinds.ftl",
    "notices.ftl",
    "own.ftl",
    "panels.ftl",
    "statistics.ftl",
    "time.ftl",
    "window.ftl"
);

/// The messages of one language.
struct Table {
    /// Messages without variables, ready: most of what a window shows, looked up many times a frame.
    plain: BTreeMap<String, String>,
    bundle: Bundle,
}

static TABLES: [LazyLock<Table>; 4] = [
    LazyLock::new(|| Table::new(Lang::Fr)),
    LazyLock::new(|| Table::new(Lang::Es)),
    LazyLock::new(|| Table::new(Lang::Pt)),
    LazyLock::new(|| Table::new(Lang::En)),
];

impl Table {
    fn new(lang: Lang) -> Self {
        let locale: LanguageIdentifier = lang.locale_tag().parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![locale]);
        // All four languages run from left to right; the marks that isolate a direction show as boxes in a font
        // without them.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Fr => |value, _| written(value, Lang::Fr),
            Lang::Es => |value, _| written(value, Lang::Es),
            Lang::Pt => |value, _| written(value, Lang::Pt),
            Lang::En => |value, _| written(value, Lang::En),
        }));
        for (_, source) in files(lang) {
            // A test reads every file strictly; whatever can be read of a broken one is used.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(partly, _)| partly);
            bundle.add_resource_overriding(resource);
        }
        let mut plain = BTreeMap::new();
        for (_, source) in files(lang) {
            let Ok(resource) = FluentResource::try_new((*source).to_owned()) else { continue };
            for key in keys(&resource) {
                let mut errors = Vec::new();
                let text = bundle
                    .get_message(key)
                    .and_then(|message| message.value())
                    .map(|pattern| bundle.format_pattern(pattern, None, &mut errors).into_owned());
                if let Some(text) = text
                    && errors.is_empty()
                {
                    plain.insert(key.to_owned(), text);
                }
            }
        }
        Self { plain, bundle }
    }
}

fn keys(resource: &FluentResource) -> impl Iterator<Item = &str> {
    resource.entries().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name),
        _ => None,
    })
}

fn written(value: &Arg<'_>, lang: Lang) -> Option<String> {
    let Arg::Number(wanted) = value else { return None };
    Some(match wanted.options.maximum_fraction_digits.or(wanted.options.minimum_fraction_digits) {
        Some(decimals) => number(wanted.value, decimals, lang),
        None => round_trip_number(wanted.value, lang),
    })
}

/// The program's texts in one language. Cheap to copy; the messages themselves are read once per language.
///
/// A key that does not exist is shown as itself, so that it is seen; tests look for every key that the program
/// names, and hold the four languages against each other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Messages {
    lang: Lang,
}

impl Messages {
    /// The messages of a language.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self { lang }
    }

    /// The language.
    #[must_use]
    pub fn lang(self) -> Lang {
        self.lang
    }

    fn table(self) -> &'static Table {
        &TABLES[self.lang.index()]
    }

    /// Whether a message has this key.
    #[must_use]
    pub fn has(self, key: &str) -> bool {
        self.table().bundle.has_message(key)
    }

    /// A message without variables.
    #[must_use]
    pub fn text(self, key: &str) -> &str {
        self.table().plain.get(key).map_or(key, String::as_str)
    }

    /// A message with variables: `text_with("found", &[("count", 3.into())])`.
    #[must_use]
    pub fn text_with(self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let bundle = &self.table().bundle;
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(Cow::Borrowed(*name), value.clone());
        }
        // A variable that is not given is shown by its name; the tests find it.
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }

    /// The name of an enum value: that of `TwinCity` in the group `area-kind` is the message
    /// `area-kind-twin-city`.
    #[must_use]
    pub fn name_of(self, group: &str, value: &impl fmt::Debug) -> &'static str {
        let key = format!("{group}-{}", kebab(value));
        // A test goes through all values that the program names so.
        self.table().plain.get(&key).map_or("", String::as_str)
    }

    /// The name of several things of an enum value: the message `area-kind-twin-city-plural`; empty where there is none.
    #[must_use]
    pub fn name_of_many(self, group: &str, value: &impl fmt::Debug) -> &'static str {
        let key = format!("{group}-{}-plural", kebab(value));
        self.table().plain.get(&key).map_or("", String::as_str)
    }

    /// A country's name, from its ISO 3166-1 alpha-2 code; the code itself, where there is no name.
    #[must_use]
    pub fn country(self, code: &str) -> &str {
        let key = format!("country-{}", code.to_ascii_lowercase());
        self.table().plain.get(&key).map_or(code, String::as_str)
    }

    /// The point of the compass (of eight) nearest to a bearing in degrees clockwise from north.
    #[must_use]
    pub fn bearing(self, bearing_deg: f64) -> &'static str {
        const POINTS: [&str; 8] = [
            "bearing-n",
            "bearing-ne",
            "bearing-e",
            "bearing-se",
            "bearing-s",
            "bearing-sw",
            "bearing-w",
            "bearing-nw",
        ];
        let eighth = (bearing_deg / 45.0).round().rem_euclid(8.0);
        // NaN becomes 0; the remainder is below 8.
        self.text(POINTS.get(eighth as usize).copied().unwrap_or(POINTS[0]))
    }
}

/// The name of an enum value as the keys of messages write it: `TwinCity` as `twin-city`.
fn kebab(value: &impl fmt::Debug) -> String {
    let mut text = String::new();
    for letter in format!("{value:?}").chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Messages").field(&self.lang).finish()
    }
}

#[cfg(test)]
mod tests;
