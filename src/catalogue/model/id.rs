//! Identifiers: lower-case words joined by `-`, grouped by `/`, one type per kind of thing.

use std::{fmt, str::FromStr, sync::Arc};

use serde::{Deserialize, Serialize};

/// Why a text is not an identifier.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not an identifier: use lower-case letters, digits, '-' and '/' only")]
pub struct IdError(pub String);

fn is_identifier(text: &str) -> bool {
    text.split('/').all(|word| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    })
}

macro_rules! identifier {
    ($(#[$doc:meta] $name:ident;)*) => {$(
        #[$doc]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// The identifier as written in `data/`.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                if is_identifier(text) { Ok(Self(text.into())) } else { Err(IdError(text.to_owned())) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                if is_identifier(&text) { Ok(Self(text.into())) } else { Err(IdError(text)) }
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.as_ref().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

identifier! {
    /// An area, such as `br/twin-city/tabatinga`.
    AreaId;
    /// A legal instrument, such as `br/lei-6634-1979`.
    InstrumentId;
    /// A project or institution, such as `pe-ec/plan-binacional`.
    ProjectId;
    /// An actor, such as `pe/mre`.
    ActorId;
    /// A source, such as `ibge-faixa-2024`.
    SourceId;
    /// A theme of cooperation, such as `water`.
    ThemeId;
    /// A list of municipalities, such as `pe/districts-2025`.
    ListId;
    /// A slide of the source deck, such as `legal-framework-can`.
    SlideId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_spaces_and_empty_words_are_refused() {
        assert!("br/twin-city/tabatinga".parse::<AreaId>().is_ok());
        for wrong in ["", "br//strip", "BR/strip", "br/São-Borja", "/br", "br/strip/"] {
            assert_eq!(wrong.parse::<AreaId>(), Err(IdError(wrong.to_owned())), "{wrong}");
        }
    }
}
