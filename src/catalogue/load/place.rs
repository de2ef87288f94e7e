//! Where a field of an item stands in its file: looked for only when there is something to say about it.

use std::{cell::RefCell, collections::BTreeMap};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    super::{files::Files, problem::Problem},
    draft::At,
    json,
};

/// Finds the places of fields in files, keeping what it read of a file for the next question.
pub(in crate::catalogue) struct Places<'f> {
    files: &'f Files,
    tables: RefCell<BTreeMap<usize, Spanned<DeTable<'f>>>>,
}

impl<'f> Places<'f> {
    /// For the fields of these files.
    pub fn new(files: &'f Files) -> Self {
        Self { files, tables: RefCell::default() }
    }

    /// An error at a field of an item. The field is a path such as `gist.fr` or `applies_to.0.area`; where there is
    /// no such field, the place is the nearest thing around it, at last the item.
    pub fn problem(&self, at: At, field: &str, message: impl Into<String>) -> Problem {
        let Some(file) = self.files.all().get(at.file) else { return Problem::of_file("?", message) };
        let path: Vec<&str> = field.split('.').filter(|step| !step.is_empty()).collect();
        let offset = (0..=path.len()).rev().find_map(|depth| self.offset(at, &path[..depth]));
        Problem::at_offset(&file.name, &file.text, offset.unwrap_or(0), message)
    }

    /// The name of an item's file and the line it starts in, as `file:line`.
    pub fn name(&self, at: At) -> String {
        let problem = self.problem(at, "", "");
        format!("{}:{}", problem.file, problem.line.unwrap_or(1))
    }

    fn offset(&self, at: At, path: &[&str]) -> Option<usize> {
        let text: &'f str = &self.files.all().get(at.file)?.text;
        let index = at.index.to_string();
        if at.key == "features" {
            let mut full: Vec<&str> = vec![at.key, &index];
            match path.first() {
                None | Some(&"id") => {}
                Some(&"position") => full.extend(["geometry", "coordinates"]),
                Some(_) => full.push("properties"),
            }
            if path.first() != Some(&"position") {
                full.extend(path);
            }
            return json::find(text, &full).map(|range| range.start);
        }
        let mut tables = self.tables.borrow_mut();
        let table = tables.entry(at.file).or_insert_with(|| DeTable::parse_recoverable(text).0);
        let mut value = table.get_ref().get(at.key)?.get_ref().get(at.index)?;
        for step in path {
            value = match value.get_ref() {
                DeValue::Array(items) => items.get(step.parse::<usize>().ok()?)?,
                DeValue::Table(table) => table.get(*step)?,
                _ => return None,
            };
        }
        Some(value.span().start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAW: &str = "[[instrument]]\nid = \"a\"\n[[instrument]]\nid = \"b\"\ngist.fr = \"x\"\napplies_to = [{ area = \"br/strip\" },\n \
        { area = \"pe/strip\" }]\n[[instrument.articles]]\nnumber = \"1\"\ngist = { en = \"y\" }\n";
    const AREAS: &str = "{\"features\": [\n{ \"id\": \"a\" },\n{ \"id\": \"b\",\n \"geometry\": { \"coordinates\": [1.5, 2] },\n \
        \"properties\": { \"part_of\": [\"br/strip\", \"br/state/ac\"] } } ] }";

    fn place(path: &str, key: &'static str, field: &str) -> (Option<usize>, Option<usize>) {
        let files = Files::from_texts([("areas/a.geojson", AREAS), ("law/b.toml", LAW)]);
        let file = files.all().iter().position(|file| file.path == path).expect("there");
        let problem = Places::new(&files).problem(At { file, key, index: 1 }, field, "x");
        (problem.line, problem.column)
    }

    #[test]
    fn a_field_in_toml_is_found_by_its_path() {
        let at = |field| place("law/b.toml", "instrument", field);
        assert_eq!(at("id"), (Some(4), Some(6)));
        assert_eq!(at("gist.fr"), (Some(5), Some(11)));
        assert_eq!(at("applies_to.1.area"), (Some(7), Some(11)));
        assert_eq!(at("articles.0.gist.en"), (Some(10), Some(15)));
    }

    #[test]
    fn a_field_that_is_not_there_is_placed_at_what_is_around_it() {
        let at = |field| place("law/b.toml", "instrument", field);
        assert_eq!(at("title"), (Some(3), Some(1)));
        assert_eq!(at("articles.0.gist.fr"), at("articles.0.gist"));
        assert_eq!(at("applies_to.7"), at("applies_to"));
    }

    #[test]
    fn a_field_of_a_feature_is_found_in_its_properties_or_its_geometry() {
        let at = |field| place("areas/a.geojson", "features", field);
        assert_eq!(at("id"), (Some(3), Some(9)));
        assert_eq!(at("position"), (Some(4), Some(31)));
        assert_eq!(at("part_of.1"), (Some(5), Some(42)));
        assert_eq!(at("name"), (Some(3), Some(1)));
    }
}
