//! Every text is there in each of the four languages, in its own words, and cleanly written.

use super::{super::model::LocalText, report::Report, view::View, walk};
use crate::i18n::Lang;

/// A text of fewer words may be the same in two languages: "Conclusion", "Total".
const WORDS_OF_A_SENTENCE: usize = 4;

/// Runs the rules.
pub(super) fn check(view: &View<'_>, report: &mut Report<'_>) {
    for text in walk::texts(view.draft) {
        let last = text.field.rsplit('.').next().unwrap_or_default();
        let is_sentence = last != "name" && last != "title";
        for lang in Lang::ALL {
            let field = format!("{}.{}", text.field, lang.code());
            let written = text.value.get(lang);
            if written.trim().is_empty() {
                let message = format!("the text in {} is empty", name_of(lang));
                report.error(text.at, &field, message, "write it: all four languages are shown");
                continue;
            }
            let stray = is_sentence && !ends_a_sentence(written.trim_end());
            if stray {
                let message = format!("the text in {} does not end with a full stop", name_of(lang));
                report.error(text.at, &field, message, "end it with a full stop, or write the rest of it");
            }
            if let Some((message, hint)) = fault_of(written) {
                report.error(text.at, &field, message, hint);
            }
        }
        for (lang, other) in copies(text.value) {
            let field = format!("{}.{}", text.field, lang.code());
            let message = format!("the text in {} is that in {}", name_of(lang), name_of(other));
            report.error(text.at, &field, message, format!("translate it into {}", name_of(lang)));
        }
    }
    for line in walk::lines(view.draft) {
        if line.value.trim().is_empty() {
            let name = line.field.rsplit('.').next().unwrap_or_default();
            let hint = "write it, or take the line out if it need not be there";
            report.error(line.at, &line.field, format!("\"{name}\" is empty"), hint);
        } else if let Some((message, hint)) = fault_of(line.value) {
            report.error(line.at, &line.field, message, hint);
        }
    }
}

/// The language's name in English.
fn name_of(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "French",
        Lang::Es => "Spanish",
        Lang::Pt => "Portuguese",
        Lang::En => "English",
    }
}

/// The languages in which a text is that of an earlier language, with that one.
fn copies(text: &LocalText) -> Vec<(Lang, Lang)> {
    let long_enough = |lang: &Lang| text.get(*lang).split_whitespace().count() >= WORDS_OF_A_SENTENCE;
    let mut found = Vec::new();
    for (place, lang) in Lang::ALL.into_iter().enumerate().filter(|(_, lang)| long_enough(lang)) {
        let is_same = |other: &&Lang| text.get(**other).trim() == text.get(lang).trim();
        found.extend(Lang::ALL[..place].iter().find(is_same).map(|other| (lang, *other)));
    }
    found
}

/// Whether a text ends as sentences end, closing quotes and brackets aside.
fn ends_a_sentence(text: &str) -> bool {
    text.trim_end_matches(['»', '”', '’', '"', '\'', ')', ']', '\u{a0}', '\u{202f}'])
        .ends_with(['.', '!', '?', '…'])
}

/// What is wrong with how a text is written, and what to do.
fn fault_of(text: &str) -> Option<(&'static str, &'static str)> {
    if text.starts_with(char::is_whitespace) {
        return Some(("the text begins with a space", "take the space out"));
    }
    if text.ends_with(char::is_whitespace) {
        return Some(("the text ends with a space", "take the space out"));
    }
    if text.contains(['\n', '\t', '\r']) {
        return Some(("the text has a line break or a tab in it", "write it in one line"));
    }
    let letters: Vec<char> = text.chars().collect();
    if letters.windows(2).any(|pair| pair[0].is_whitespace() && pair[1].is_whitespace()) {
        return Some(("there are two spaces in a row", "take one of them out"));
    }
    is_garbled(&letters).then_some((
        "some letters are garbled, such as \"Ã£\" for \"ã\"",
        "type them again, and save the file as UTF-8",
    ))
}

/// Whether letters look like UTF-8 read as something else.
fn is_garbled(letters: &[char]) -> bool {
    letters.contains(&'\u{fffd}')
        || letters.windows(2).any(|pair| {
            (matches!(pair[0], 'Ã' | 'Â') && ('\u{80}'..='\u{bf}').contains(&pair[1]) && pair[1] != '\u{a0}')
                || (pair[0] == 'â' && pair[1] == '€')
        })
}

#[cfg(test)]
mod tests {
    use super::{super::testing::problems, *};

    /// What is found when the English text of the project is `text`.
    fn with_text(text: &str) -> Vec<String> {
        problems(&[("projects/p.toml", "gist.en = \"Works for health.\"", &format!("gist.en = \"{text}\""))])
    }

    #[test]
    fn an_empty_text_is_told_with_its_language() {
        assert_eq!(
            with_text(" "),
            [
                "projects/p.toml:13:11: error: the text in English is empty\n  help: write it: all four languages are shown"
            ]
        );
    }

    #[test]
    fn a_text_copied_from_another_language_is_told() {
        assert_eq!(
            with_text("Obras para la salud de todos.").len(),
            0,
            "another sentence is taken for a translation"
        );
        assert_eq!(
            problems(&[(
                "projects/p.toml",
                "gist.pt = \"Obras de saúde para todos.\"",
                "gist.pt = \"Obras de salud para todos.\""
            )]),
            [
                "projects/p.toml:12:11: error: the text in Portuguese is that in Spanish\n  help: translate it into \
                 Portuguese"
            ]
        );
    }

    #[test]
    fn short_texts_may_be_the_same() {
        let text =
            |word: &str| LocalText { fr: word.into(), es: word.into(), pt: word.into(), en: word.into() };
        assert!(copies(&text("Total.")).is_empty());
        assert_eq!(copies(&text("A sentence of five words.")).len(), 3);
    }

    #[test]
    fn spaces_and_stops_are_told_where_they_are_wrong() {
        let told = |text| with_text(text).concat();
        assert!(
            told("Works for health")
                .contains("13:11: error: the text in English does not end with a full stop")
        );
        assert!(told(" Works for health.").contains("error: the text begins with a space"));
        assert!(told("Works for health. ").contains("error: the text ends with a space"));
        assert!(told("Works  for health.").contains("error: there are two spaces in a row"));
        assert!(told("Works\\nfor health.").contains("error: the text has a line break or a tab in it"));
        assert!(told("Works in SÃ£o Borja.").contains("error: some letters are garbled"));
    }

    #[test]
    fn a_quotation_a_question_and_capitals_with_a_tilde_are_in_order() {
        for good in ["He said “no.”", "Why?", "«\u{a0}Fin.\u{a0}»", "SÃO BORJA É AQUI."] {
            assert_eq!(with_text(good), Vec::<String>::new(), "{good}");
        }
    }

    #[test]
    fn names_are_kept_clean_too() {
        assert_eq!(
            problems(&[("areas/a.geojson", "\"name\": \"Tabatinga\"", "\"name\": \"Tabatinga \"")]),
            ["areas/a.geojson:5:34: error: the text ends with a space\n  help: take the space out"]
        );
        let found = problems(&[("sources/s.toml", "publisher = \"MRE\"", "publisher = \"\"")]).concat();
        assert!(found.starts_with("sources/s.toml:4:13: error: \"publisher\" is empty"), "{found}");
    }
}
