//! The four languages of the program.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A language that the interface and the data are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// French, with the conventions of France.
    Fr,
    /// Spanish, with the conventions of Peru.
    Es,
    /// Portuguese, with the conventions of Brazil.
    Pt,
    /// English.
    #[default]
    En,
}

impl Lang {
    /// All languages, in the order in which menus offer them.
    pub const ALL: [Self; 4] = [Self::Fr, Self::Es, Self::Pt, Self::En];

    /// The ISO 639-1 code: `fr`, `es`, `pt` or `en`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Pt => "pt",
            Self::En => "en",
        }
    }

    /// The BCP 47 tag whose CLDR data shape numbers and dates.
    #[must_use]
    pub fn locale_tag(self) -> &'static str {
        match self {
            Self::Fr => "fr-FR",
            Self::Es => "es-PE",
            Self::Pt => "pt-BR",
            Self::En => "en",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub fn endonym(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::Pt => "Português",
            Self::En => "English",
        }
    }

    /// Its place in [`Lang::ALL`].
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }

    /// The first of the system's preferred languages that is one of the four, or else English.
    #[must_use]
    pub fn of_system() -> Self {
        sys_locale::get_locales().find_map(|tag| Self::from_locale_tag(&tag)).unwrap_or_default()
    }

    /// The language of a locale tag such as `pt_BR.UTF-8` or `es-PE`, where it is one of the four.
    #[must_use]
    pub fn from_locale_tag(tag: &str) -> Option<Self> {
        let code = tag.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A language code that is none of the four.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown language \"{0}\": choose fr, es, pt or en")]
pub struct UnknownLanguage(pub String);

impl FromStr for Lang {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_locale_tag(text).ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_stands_at_its_index() {
        for (index, lang) in Lang::ALL.into_iter().enumerate() {
            assert_eq!(lang.index(), index);
        }
    }

    #[test]
    fn a_system_locale_names_its_language() {
        assert_eq!(Lang::from_locale_tag("pt_BR.UTF-8"), Some(Lang::Pt));
        assert_eq!(Lang::from_locale_tag("es-PE"), Some(Lang::Es));
        assert_eq!(Lang::from_locale_tag("de_DE"), None);
        assert_eq!(Lang::from_locale_tag("C"), None);
    }
}
