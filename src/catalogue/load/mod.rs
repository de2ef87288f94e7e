//! From the texts of files to the items of a catalogue.

mod draft;
mod explain;
mod geojson;
mod json;
mod place;
mod toml;

use std::path::Path;

use super::{
    files::{File, Files},
    problem::{Problem, Severity},
};
pub(super) use draft::{At, Draft, Item};
pub(super) use place::Places;

/// What a file holds, by its path in the catalogue.
enum Content {
    Areas,
    Entries,
    /// Read by another part of the program.
    Foreign,
    Unknown,
}

fn content(file: &File) -> Content {
    let (folder, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
    let is_toml = Path::new(name).extension().is_some_and(|end| end == "toml");
    match folder {
        "areas" if !is_toml => Content::Areas,
        "" | "law" | "projects" | "sources" if is_toml => Content::Entries,
        _ if folder == "tours" || folder.starts_with("tours/") => Content::Foreign,
        _ => Content::Unknown,
    }
}

/// Reads all files. What cannot be read is among the draft's problems.
pub(super) fn read(files: &Files) -> Draft {
    let mut draft = Draft { problems: files.unreadable().to_vec(), ..Draft::default() };
    for (index, file) in files.all().iter().enumerate() {
        match content(file) {
            Content::Areas => geojson::read(index, file, &mut draft),
            Content::Entries => toml::read(index, file, &mut draft),
            Content::Foreign => {}
            Content::Unknown => {
                let problem = Problem::of_file(&file.name, "this file is not read");
                let hint = "areas stand in areas/*.geojson, entries in *.toml, law/*.toml, projects/*.toml and \
                            sources/*.toml";
                draft.problems.push(Problem { severity: Severity::Warning, ..problem }.with_hint(hint));
            }
        }
    }
    draft
}
