//! The arguments of the command line, as written: each subcommand checks its own and answers in the user's language.

use std::{ffi::OsString, path::PathBuf};

use clap::{Args, Parser, Subcommand};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "franja", version)]
pub(super) struct Arguments {
    /// What holds for every command.
    #[command(flatten)]
    pub(super) common: Common,
    /// How to open the window, where there is no command.
    #[command(flatten)]
    pub(super) window: Window,
    /// The command.
    #[command(subcommand)]
    pub(super) command: Option<Task>,
}

/// What holds for every command.
#[derive(Debug, Args)]
pub(super) struct Common {
    /// Folder of a catalogue.
    #[arg(long, value_name = "DIR", global = true)]
    pub(super) catalogue: Option<PathBuf>,
    /// Language.
    #[arg(long, value_name = "L", global = true)]
    pub(super) lang: Option<String>,
}

/// How to open the window.
#[derive(Debug, Args)]
pub(super) struct Window {
    /// Centre and zoom.
    #[arg(long, value_name = "LON,LAT,ZOOM", allow_hyphen_values = true, conflicts_with = "area")]
    pub(super) view: Option<String>,
    /// Area to open on.
    #[arg(long, value_name = "ID")]
    pub(super) area: Option<String>,
    /// The day.
    #[arg(long, value_name = "D")]
    pub(super) date: Option<String>,
    /// Theme.
    #[arg(long, value_name = "T")]
    pub(super) theme: Option<String>,
    /// Measure for so many seconds.
    #[arg(long, value_name = "SECONDS")]
    pub(super) profile: Option<String>,
    /// Form of what was measured.
    #[arg(long, value_name = "F", requires = "profile")]
    pub(super) format: Option<String>,
    /// Files of limits to open.
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// A file of limits to open.
    #[arg(long, value_name = "FILE")]
    pub(super) with: Option<PathBuf>,
    /// The property that names the files' units.
    #[arg(long, value_name = "PROPERTY")]
    pub(super) name: Option<String>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Task {
    /// What is here.
    Where(Where),
    /// Lists of a kind.
    List(List),
    /// All of one thing.
    Show(Show),
    /// Full-text search.
    Search(Search),
    /// Validation.
    Check(Check),
}

/// `franja where`
#[derive(Debug, Args)]
pub(super) struct Where {
    /// The point, in words that are one text; see [`without_signs_of_options`].
    #[arg(value_name = "LON LAT")]
    pub(super) coordinates: Vec<String>,
    /// A table of points.
    #[arg(long, value_name = "FILE")]
    pub(super) csv: Option<PathBuf>,
    /// The table's column of longitudes.
    #[arg(long, value_name = "COLUMN")]
    pub(super) lon: Option<String>,
    /// The table's column of latitudes.
    #[arg(long, value_name = "COLUMN")]
    pub(super) lat: Option<String>,
    /// A file of limits.
    #[arg(long, value_name = "FILE")]
    pub(super) with: Option<PathBuf>,
    /// The property that names the file's units.
    #[arg(long, value_name = "PROPERTY")]
    pub(super) name: Option<String>,
    /// The day.
    #[arg(long, value_name = "D")]
    pub(super) date: Option<String>,
    /// Form of the output.
    #[arg(long, value_name = "F")]
    pub(super) format: Option<String>,
}

/// `franja list`
#[derive(Debug, Args)]
pub(super) struct List {
    /// What to list.
    #[arg(value_name = "KIND")]
    pub(super) kind: String,
    /// The day.
    #[arg(long, value_name = "D")]
    pub(super) date: Option<String>,
    /// Only this country.
    #[arg(long, value_name = "C")]
    pub(super) country: Option<String>,
    /// A file of limits.
    #[arg(long, value_name = "FILE")]
    pub(super) with: Option<PathBuf>,
    /// The property that names the file's units.
    #[arg(long, value_name = "PROPERTY")]
    pub(super) name: Option<String>,
    /// The area that the units are to lie in.
    #[arg(id = "in", long = "in", value_name = "ID")]
    pub(super) area: Option<String>,
    /// Form of the output.
    #[arg(long, value_name = "F")]
    pub(super) format: Option<String>,
}

/// `franja show`
#[derive(Debug, Args)]
pub(super) struct Show {
    /// What to show.
    #[arg(value_name = "ID")]
    pub(super) id: String,
    /// The day.
    #[arg(long, value_name = "D")]
    pub(super) date: Option<String>,
    /// Form of the output.
    #[arg(long, value_name = "F")]
    pub(super) format: Option<String>,
}

/// `franja search`
#[derive(Debug, Args)]
pub(super) struct Search {
    /// What to look for; several words are one text.
    #[arg(value_name = "TEXT", required = true, num_args = 1..)]
    pub(super) text: Vec<String>,
    /// Form of the output.
    #[arg(long, value_name = "F")]
    pub(super) format: Option<String>,
}

/// `franja check`
#[derive(Debug, Args)]
pub(super) struct Check {
    /// Folder of the catalogue.
    #[arg(value_name = "DIR")]
    pub(super) dir: Option<PathBuf>,
}

/// The value of `--lang` where there is one, before the arguments are parsed: the help and the errors of parsing
/// are in that language too.
pub(super) fn language_asked_for(arguments: &[OsString]) -> Option<String> {
    let mut words = arguments.iter().skip(1).map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        if word == "--lang" {
            return words.next().map(std::borrow::Cow::into_owned);
        }
        if let Some(value) = word.strip_prefix("--lang=") {
            return Some(value.to_owned());
        }
    }
    None
}

/// The minus of numbers, so that the parser does not take them for options.
const MINUS: char = '−';

/// The arguments of `franja where` with another minus before numbers: `-4°13'` is none to the parser, and free words
/// that begin with a hyphen would keep it from seeing the options between them.
pub(super) fn without_signs_of_options(arguments: &[OsString]) -> Vec<OsString> {
    let is_number = |word: &str| {
        word.strip_prefix('-')
            .is_some_and(|rest| rest.starts_with(|one: char| one.is_ascii_digit() || one == '.'))
    };
    let start = arguments.iter().position(|word| word == "where").unwrap_or(arguments.len());
    let changed = |(place, word): (usize, &OsString)| match word.to_str() {
        Some(text) if place > start && is_number(text) => {
            OsString::from(text.replacen('-', MINUS.encode_utf8(&mut [0; 4]), 1))
        }
        _ => word.clone(),
    };
    arguments.iter().enumerate().map(changed).collect()
}

/// A text of the command line as the user wrote it.
pub(super) fn as_written(text: &str) -> String {
    text.replace(MINUS, "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Arguments, clap::Error> {
        let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        Arguments::try_parse_from(without_signs_of_options(&words))
    }

    #[test]
    fn the_definition_is_sound() {
        use clap::CommandFactory;
        Arguments::command().debug_assert();
    }

    #[test]
    fn negative_numbers_need_no_dashes_before_them() {
        for text in ["-69.94 -4.23", "-69,94 -4,23", "-69°56'24\" -4°13'48\"", "-.5 -.25"] {
            let arguments = parsed(&format!("franja where {text} --lang fr")).expect("arguments");
            let Some(Task::Where(point)) = arguments.command else { panic!("{arguments:?}") };
            assert_eq!(as_written(&point.coordinates.join(" ")), text);
            assert_eq!(arguments.common.lang.as_deref(), Some("fr"));
        }
        let arguments = parsed("franja where --csv - --lon X -70 --lat Y").expect("arguments");
        let Some(Task::Where(table)) = arguments.command else { panic!("{arguments:?}") };
        assert_eq!(table.csv, Some(PathBuf::from("-")));
        let window = parsed("franja --view -69.94,-4.23,11 --theme dark").expect("arguments").window;
        assert_eq!(window.view.as_deref(), Some("-69.94,-4.23,11"));
    }

    #[test]
    fn the_language_is_known_before_all_else_is() {
        let asked = |line: &str| language_asked_for(&line.split(' ').map(OsString::from).collect::<Vec<_>>());
        assert_eq!(asked("franja where --lang fr 200"), Some("fr".to_owned()));
        assert_eq!(asked("franja --lang=pt --nonsense"), Some("pt".to_owned()));
        assert_eq!(asked("franja list strips"), None);
    }
}
