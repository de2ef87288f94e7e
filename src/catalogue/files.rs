//! The files of a catalogue: those in the program, or those of a folder.

use std::{borrow::Cow, fs, io, path::Path};

use super::problem::Problem;

/// The files of `data/`, listed by `build.rs`: path relative to `data/`, text.
static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogue_files.rs"));

/// How deep the folders of a catalogue may lie in each other: a link that leads back up ends there.
const MAX_DEPTH: usize = 6;

/// A file of a catalogue.
#[derive(Clone, Debug)]
pub struct File {
    /// Its name as its reader knows it, such as `data/law/br.toml`.
    pub name: String,
    /// Its path inside the catalogue with `/` between the parts, such as `law/br.toml`.
    pub path: String,
    /// What it says.
    pub text: Cow<'static, str>,
}

/// The files of a catalogue, sorted by path. Any subset of a whole catalogue will do.
#[derive(Clone, Debug, Default)]
pub struct Files {
    files: Vec<File>,
    unreadable: Vec<Problem>,
}

impl Files {
    /// The files that the program carries.
    #[must_use]
    pub fn embedded() -> Self {
        let files = EMBEDDED.iter().map(|(path, text)| File {
            name: format!("data/{path}"),
            path: (*path).to_owned(),
            text: Cow::Borrowed(text.trim_start_matches(BYTE_ORDER_MARK)),
        });
        Self { files: files.collect(), unreadable: Vec::new() }
    }

    /// The files of a folder that is laid out as `data/` is: all `.toml` and `.geojson` files in it and below.
    /// What cannot be read is kept as a problem, see [`Files::unreadable`].
    #[must_use]
    pub fn from_folder(folder: &Path) -> Self {
        let mut found = Self::default();
        found.add_folder(folder, "", 0);
        if found.files.is_empty() && found.unreadable.is_empty() {
            let problem = Problem::of_file(&folder.to_string_lossy(), "there is no catalogue file here");
            found.unreadable.push(problem.with_hint(
                "give a folder laid out as data/ is: areas/*.geojson, law/*.toml, projects/*.toml and so on",
            ));
        }
        found.files.sort_by(|a, b| a.path.cmp(&b.path));
        found
    }

    /// The files with the given paths (such as `law/br.toml`) and texts.
    #[must_use]
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut files: Vec<File> = texts
            .into_iter()
            .map(|(path, text)| File {
                name: path.to_owned(),
                path: path.to_owned(),
                text: Cow::Owned(text.trim_start_matches(BYTE_ORDER_MARK).to_owned()),
            })
            .collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files, unreadable: Vec::new() }
    }

    /// The files, sorted by path.
    #[must_use]
    pub fn all(&self) -> &[File] {
        &self.files
    }

    /// What could not be read.
    #[must_use]
    pub fn unreadable(&self) -> &[Problem] {
        &self.unreadable
    }

    fn add_folder(&mut self, folder: &Path, prefix: &str, depth: usize) {
        if depth > MAX_DEPTH {
            return self.refuse(folder, "folders lie too deep in each other here");
        }
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return self.refuse(folder, &format!("cannot open the folder: {}", reason(&error))),
        };
        for entry in entries {
            let path = match entry {
                Ok(entry) => entry.path(),
                Err(error) => {
                    self.refuse(folder, &format!("cannot list the folder: {}", reason(&error)));
                    continue;
                }
            };
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with('.') {
                continue;
            }
            let inner = format!("{prefix}{name}");
            if path.is_dir() {
                self.add_folder(&path, &format!("{inner}/"), depth + 1);
            } else if path.extension().is_some_and(|end| end == "toml" || end == "geojson") {
                self.add_file(&path, inner);
            }
        }
    }

    fn add_file(&mut self, file: &Path, path: String) {
        match fs::read_to_string(file) {
            Ok(text) => self.files.push(File {
                name: file.to_string_lossy().into_owned(),
                path,
                text: Cow::Owned(text.trim_start_matches(BYTE_ORDER_MARK).to_owned()),
            }),
            Err(error) => self.refuse(file, &format!("cannot read the file: {}", reason(&error))),
        }
    }

    fn refuse(&mut self, path: &Path, message: &str) {
        self.unreadable.push(Problem::of_file(&path.to_string_lossy(), message));
    }
}

/// Some editors put it before the first letter.
const BYTE_ORDER_MARK: char = '\u{feff}';

fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "it does not exist".to_owned(),
        io::ErrorKind::PermissionDenied => "it may not be read by you".to_owned(),
        io::ErrorKind::NotADirectory => "it is not a folder".to_owned(),
        io::ErrorKind::InvalidData => "it is not text in UTF-8; save it as UTF-8".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_files_are_sorted_and_named_from_data() {
        let files = Files::embedded();
        assert!(files.all().is_sorted_by(|a, b| a.path < b.path));
        assert!(files.all().iter().all(|file| file.name == format!("data/{}", file.path)));
    }

    #[test]
    fn a_folder_that_is_not_there_is_a_problem_that_names_it() {
        let files = Files::from_folder(Path::new("/nowhere/data"));
        assert_eq!(
            files.unreadable().iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["/nowhere/data: error: cannot open the folder: it does not exist"]
        );
    }

    #[test]
    fn a_byte_order_mark_is_not_part_of_the_text() {
        let files = Files::from_texts([("actors.toml", "\u{feff}# none")]);
        assert_eq!(files.all()[0].text, "# none");
    }
}
