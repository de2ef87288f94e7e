//! Holds a whole catalogue against the rules that a careless editor would break.
//!
//! Reading finds what is not written as an entry must be; here is what is written well and wrong all the same. One
//! file per family of rules. All rules run, so that everything is told at once.

mod circles;
mod codes;
mod counts;
mod currencies;
mod dates;
mod distances;
mod figures;
mod ground;
mod ids;
mod names;
mod positions;
mod projects;
mod report;
mod shapes;
mod sources;
#[cfg(test)]
mod testing;
mod texts;
mod view;
mod walk;

use super::{
    book::Catalogue,
    files::Files,
    load,
    problem::{Problem, Severity},
};
use report::Report;
use view::View;

/// A catalogue that was held against all rules.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What is wrong or probably wrong, sorted by file and line.
    pub problems: Vec<Problem>,
    /// The catalogue, where it can be read in spite of its problems.
    pub catalogue: Option<Catalogue>,
}

impl Checked {
    /// How many of the problems are of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity == severity).count()
    }
}

/// A family of rules.
type Rules = fn(&View<'_>, &mut Report<'_>);

/// The families. What excuses nothing is known at the end only.
const FAMILIES: [Rules; 14] = [
    ids::check,
    circles::check,
    names::check,
    sources::check,
    texts::check,
    dates::check,
    positions::check,
    distances::check,
    figures::check,
    codes::check,
    shapes::check,
    projects::check,
    counts::check,
    distances::check_exceptions,
];

/// Holds the files of a catalogue against all rules.
#[must_use]
pub fn check(files: &Files) -> Checked {
    let draft = load::read(files);
    let mut report = Report::new(files, draft.problems.clone());
    let catalogue = match Catalogue::from_files(files) {
        Ok(catalogue) => Some(catalogue),
        Err(error) => {
            report.add(error.problems);
            None
        }
    };
    let view = View::new(&draft, files);
    for rules in FAMILIES {
        rules(&view, &mut report);
    }
    Checked { problems: report.into_problems(), catalogue }
}

#[cfg(test)]
mod tests {
    use super::{testing, *};

    #[test]
    fn the_catalogue_that_the_program_carries_has_no_errors() {
        let checked = check(&Files::embedded());
        let errors: Vec<String> =
            checked.problems.iter().filter(|one| one.is_error()).map(ToString::to_string).collect();
        assert!(errors.is_empty(), "{}", errors.join("\n"));
        assert!(checked.catalogue.is_some());
    }

    #[test]
    fn the_small_catalogue_of_these_tests_has_no_problems() {
        assert_eq!(testing::problems(&[]), Vec::<String>::new());
    }

    #[test]
    fn what_cannot_be_read_and_what_is_wrong_are_told_together_by_file_and_line() {
        let found = testing::problems(&[
            ("law/br.toml", "level = \"law\"", "level = \"lou\""),
            ("actors.toml", "Ministry of Foreign Affairs.", "Ministry of  Foreign Affairs."),
            ("areas/a.geojson", "\"br/state/am\", \"br/strip\"", "\"br/state/an\", \"br/strip\""),
        ]);
        let starts: Vec<&str> = found.iter().filter_map(|one| one.split(": ").next()).collect();
        assert_eq!(starts, ["actors.toml:9:17", "areas/a.geojson:7:83", "law/br.toml:3:9"], "{found:#?}");
    }

    #[test]
    fn an_id_in_an_entry_that_cannot_be_read_is_not_missing_too() {
        let found = testing::problems(&[("law/br.toml", "level = \"law\"", "level = \"lou\"")]);
        assert_eq!(found.len(), 1, "{found:#?}");
    }
}
