//! Reads a TOML file of the catalogue: lists of entries such as `[[instrument]]`.

use serde::de::DeserializeOwned;
use toml::{
    Spanned,
    de::{DeTable, DeValue, ValueDeserializer},
};

use super::{
    super::{files::File, nearest::nearest, problem::Problem},
    draft::{At, Draft, Item},
    explain,
};

/// The keys that a file may have, each a list of entries.
const KEYS: [&str; 10] =
    ["instrument", "project", "actor", "theme", "list", "figure", "slide", "source", "count", "exception"];

/// Reads a file. What cannot be read becomes a problem; the other entries are read.
pub(super) fn read(index: usize, file: &File, draft: &mut Draft) {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    let mut errors = errors;
    errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    for error in &errors {
        draft.problems.push(problem(file, error, 0));
    }
    // After such an error the reader guesses how to go on: what it then reads may be no more than its guess.
    if !errors.is_empty() {
        return;
    }
    let Draft { problems, .. } = draft;
    let mut reader = Reader { index, file, problems: std::mem::take(problems) };
    for (key, value) in table.into_inner() {
        match key.get_ref().as_ref() {
            "instrument" => reader.items("instrument", value, &mut draft.instruments),
            "project" => reader.items("project", value, &mut draft.projects),
            "actor" => reader.items("actor", value, &mut draft.actors),
            "theme" => reader.items("theme", value, &mut draft.themes),
            "list" => reader.items("list", value, &mut draft.lists),
            "figure" => reader.items("figure", value, &mut draft.figures),
            "slide" => reader.items("slide", value, &mut draft.slides),
            "source" => reader.items("source", value, &mut draft.sources),
            "count" => reader.items("count", value, &mut draft.counts),
            "exception" => reader.items("exception", value, &mut draft.exceptions),
            other => reader.refuse_key(other, key.span().start),
        }
    }
    draft.problems = reader.problems;
}

struct Reader<'a> {
    index: usize,
    file: &'a File,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn items<T: DeserializeOwned>(
        &mut self,
        key: &'static str,
        value: Spanned<DeValue<'_>>,
        items: &mut Vec<Item<T>>,
    ) {
        let offset = value.span().start;
        let DeValue::Array(entries) = value.into_inner() else {
            let problem = self.problem(offset, format!("\"{key}\" is not a list of entries"));
            return self.problems.push(problem.with_hint(format!("head each entry with [[{key}]]")));
        };
        for (number, entry) in entries.into_iter().enumerate() {
            let offset = entry.span().start;
            match T::deserialize(ValueDeserializer::from(entry)) {
                Ok(value) => {
                    items.push(Item { value, at: At { file: self.index, key, index: number } });
                }
                Err(error) => self.problems.push(problem(self.file, &error, offset)),
            }
        }
    }

    fn refuse_key(&mut self, key: &str, offset: usize) {
        let hint = match nearest(key, KEYS) {
            Some(meant) => format!("did you mean [[{meant}]]?"),
            None => format!("head each entry with one of: [[{}]]", KEYS.join("]], [[")),
        };
        let problem = self.problem(offset, format!("unknown kind of entry \"{key}\"")).with_hint(hint);
        self.problems.push(problem);
    }

    fn problem(&self, offset: usize, message: String) -> Problem {
        Problem::at_offset(&self.file.name, &self.file.text, offset, message)
    }
}

/// A problem from an error of the TOML reader; `start` is where the entry starts, for an error without a place.
fn problem(file: &File, error: &toml::de::Error, start: usize) -> Problem {
    let offset = error.span().map_or(start, |span| span.start);
    explain::problem(&file.name, &file.text, offset, error.message())
}

#[cfg(test)]
mod tests {
    use super::{super::super::files::Files, *};

    fn read_text(text: &str) -> (Draft, Vec<String>) {
        let files = Files::from_texts([("x.toml", text)]);
        let mut draft = Draft::default();
        read(0, &files.all()[0], &mut draft);
        let problems = draft.problems.iter().map(ToString::to_string).collect();
        (draft, problems)
    }

    const SOURCE: &str =
        "[[source]]\nid = \"ibge\"\ntitle = \"Faixa\"\npublisher = \"IBGE\"\nkind = \"press\"\n";

    #[test]
    fn an_entry_is_read_and_keeps_its_place() {
        let (draft, problems) = read_text(&format!("{SOURCE}{}", SOURCE.replace("ibge", "mre")));
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(draft.sources[1].value.id.as_str(), "mre");
        assert_eq!(draft.sources[1].at, At { file: 0, key: "source", index: 1 });
    }

    #[test]
    fn wrong_keys_and_values_are_all_reported_where_they_stand() {
        let one = SOURCE.replace("title", "tittle");
        let two = SOURCE.replace("\"press\"", "\"pres\"");
        let three = SOURCE.replace("publisher = \"IBGE\"\n", "");
        let four = SOURCE.replace("\"ibge\"", "\"IBGE\"");
        let (_, problems) = read_text(&[one, two, three, four].concat());
        assert_eq!(
            problems,
            [
                "x.toml:3:1: error: unknown key \"tittle\"\n  help: did you mean \"title\"?",
                "x.toml:10:8: error: unknown value \"pres\"\n  help: did you mean \"press\"?",
                "x.toml:11:1: error: \"publisher\" is missing\n  help: every entry of this kind needs \"publisher\"",
                "x.toml:16:6: error: \"IBGE\" is not an identifier: use lower-case letters, digits, '-' and '/' only",
            ]
        );
    }

    #[test]
    fn a_wrong_scope_says_what_a_scope_is() {
        let text = "[[instrument]]\nid = \"br/lei\"\nlevel = \"law\"\ntitle = \"Lei\"\ncountries = [\"BR\"]\nadopted = \"1979\"\n\
            gist = { fr = \"a\", es = \"b\", pt = \"c\", en = \"d\" }\napplies_to = [{ kind = \"strip\" }]\n\
            sources = [\"x\"]\nconfidence = \"high\"\n";
        let (_, problems) = read_text(text);
        assert_eq!(
            problems,
            ["x.toml:8:14: error: a scope is either one `area`, or a `kind` and a `country`"]
        );
        let (draft, problems) = read_text(&text.replace("\"strip\"", "\"strip\", country = \"BR\""));
        assert_eq!((draft.instruments.len(), problems.len()), (1, 0));
    }

    #[test]
    fn a_date_without_quotes_is_told_to_have_them() {
        let (_, problems) = read_text(&format!("{SOURCE}date = 2014-03-21\n"));
        assert_eq!(
            problems,
            [
                "x.toml:6:8: error: a text is expected here\n  help: write it between quotes; a date too: \"1979-05-02\""
            ]
        );
    }

    #[test]
    fn errors_of_syntax_are_all_reported() {
        let (draft, problems) = read_text("[[source]]\nid = \"a\nb = = 2\n");
        assert!(draft.sources.is_empty());
        assert!(problems.len() >= 2, "{problems:?}");
        assert!(problems[0].starts_with("x.toml:2:"), "{problems:?}");
    }

    #[test]
    fn a_kind_of_entry_that_is_unknown_or_single_is_refused() {
        let (_, problems) = read_text("[[sources]]\nid = \"a\"\n[source]\nid = \"b\"\n");
        assert_eq!(
            problems,
            [
                "x.toml:3:1: error: \"source\" is not a list of entries\n  help: head each entry with [[source]]",
                "x.toml:1:3: error: unknown kind of entry \"sources\"\n  help: did you mean [[source]]?",
            ]
        );
    }
}
