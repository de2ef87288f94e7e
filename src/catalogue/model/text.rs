//! Texts and names in the four languages.

use serde::{Deserialize, Serialize};

use crate::i18n::Lang;

/// A text written in all four languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalText {
    /// In French.
    pub fr: String,
    /// In Spanish.
    pub es: String,
    /// In Portuguese.
    pub pt: String,
    /// In English.
    pub en: String,
}

impl LocalText {
    /// The text in a language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fr => &self.fr,
            Lang::Es => &self.es,
            Lang::Pt => &self.pt,
            Lang::En => &self.en,
        }
    }
}

/// Names in the languages that have one of their own; the official name stands where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Exonyms {
    /// In French.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fr: Option<String>,
    /// In Spanish.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub es: Option<String>,
    /// In Portuguese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pt: Option<String>,
    /// In English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

impl Exonyms {
    /// The name in a language, where it has one of its own.
    #[must_use]
    pub fn get(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::Fr => self.fr.as_deref(),
            Lang::Es => self.es.as_deref(),
            Lang::Pt => self.pt.as_deref(),
            Lang::En => self.en.as_deref(),
        }
    }
}
