//! What the rules find, each thing with its place.

use std::collections::BTreeSet;

use super::super::{
    files::Files,
    load::{At, Places},
    problem::{Problem, Severity},
};

/// What the rules have found.
pub(super) struct Report<'f> {
    places: Places<'f>,
    problems: Vec<Problem>,
    /// The places in the draft of the exceptions that excused something.
    pub(super) used_exceptions: BTreeSet<usize>,
}

impl<'f> Report<'f> {
    /// A report on some files that begins with what was found before.
    pub(super) fn new(files: &'f Files, problems: Vec<Problem>) -> Self {
        Self { places: Places::new(files), problems, used_exceptions: BTreeSet::new() }
    }

    /// Adds what was found elsewhere.
    pub(super) fn add(&mut self, problems: Vec<Problem>) {
        self.problems.extend(problems);
    }

    /// Adds that a field of an item is wrong, and what to do.
    pub(super) fn error(&mut self, at: At, field: &str, message: impl Into<String>, hint: impl Into<String>) {
        self.problems.push(self.places.problem(at, field, message).with_hint(hint));
    }

    /// Adds that a field of an item is probably wrong, and what to do.
    pub(super) fn warning(
        &mut self,
        at: At,
        field: &str,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        let problem = self.places.problem(at, field, message).with_hint(hint);
        self.problems.push(Problem { severity: Severity::Warning, ..problem });
    }

    /// The file and line where an item stands.
    pub(super) fn place(&self, at: At) -> String {
        self.places.name(at)
    }

    /// All that was found, once each, by file and line.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems;
        problems.sort();
        problems.dedup();
        problems
    }
}
