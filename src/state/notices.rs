//! What the user is told once: problems with what to do, and what was done. All of it stays in a log.

use jiff::civil::DateTime;

use crate::i18n::{Arg, Messages};

/// The most entries that the log keeps: the oldest are forgotten.
const DEPTH: usize = 500;

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tone {
    /// Something was done.
    Note,
    /// Something went wrong; the message says what to do.
    Problem,
}

/// A value in a notice's message.
#[derive(Clone, Debug, PartialEq)]
pub enum NoticeValue {
    /// A text: a path, a name, the system's words.
    Text(String),
    /// A number, which each language writes its own way and may choose its plural by.
    Number(f64),
}

/// Something to tell: the key of a message and its values, so that it is told in the language that is spoken.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// How it is meant.
    pub tone: Tone,
    /// Whether it may come again and again by itself, such as a saving that fails: dismissed once, it stays so.
    pub is_ongoing: bool,
    key: String,
    values: Vec<(String, NoticeValue)>,
}

impl Notice {
    /// Something that was done.
    #[must_use]
    pub fn note(key: impl Into<String>) -> Self {
        Self { tone: Tone::Note, is_ongoing: false, key: key.into(), values: Vec::new() }
    }

    /// Something that went wrong. Its message says what, then what to do.
    #[must_use]
    pub fn problem(key: impl Into<String>) -> Self {
        Self { tone: Tone::Problem, ..Self::note(key) }
    }

    /// With a text in the place of a variable of the message.
    #[must_use]
    pub fn with(mut self, name: &str, text: impl Into<String>) -> Self {
        self.values.push((name.to_owned(), NoticeValue::Text(text.into())));
        self
    }

    /// With a number in the place of a variable of the message.
    #[must_use]
    pub fn with_number(mut self, name: &str, number: f64) -> Self {
        self.values.push((name.to_owned(), NoticeValue::Number(number)));
        self
    }

    /// One that may come again and again by itself.
    #[must_use]
    pub fn ongoing(mut self) -> Self {
        self.is_ongoing = true;
        self
    }

    /// What it says in a language.
    #[must_use]
    pub fn text(&self, messages: Messages) -> String {
        if self.values.is_empty() {
            return messages.text(&self.key).to_owned();
        }
        let values: Vec<(&str, Arg<'_>)> = self
            .values
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    NoticeValue::Text(text) => text.as_str().into(),
                    NoticeValue::Number(number) => (*number).into(),
                };
                (name.as_str(), value)
            })
            .collect();
        messages.text_with(&self.key, &values)
    }
}

/// A notice in the log.
#[derive(Clone, Debug, PartialEq)]
pub struct LogEntry {
    /// Its number, by which it is dismissed.
    pub number: u64,
    /// What it says.
    pub notice: Notice,
    /// When it came last, where there is a clock.
    pub at: Option<DateTime>,
    /// How often it came, at least once.
    pub count: u32,
    /// Whether it is on the screen still.
    pub is_shown: bool,
}

/// The log of this session, the oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notices {
    entries: Vec<LogEntry>,
    count: u64,
}

impl Notices {
    /// Adds a notice. One that is in the log already is not told twice: it is counted, and moves to the end.
    pub fn push(&mut self, notice: Notice, at: Option<DateTime>) {
        let before = self.entries.iter().position(|entry| entry.notice == notice);
        let mut entry = if let Some(place) = before {
            let entry = self.entries.remove(place);
            LogEntry { count: entry.count + 1, is_shown: entry.is_shown || !notice.is_ongoing, ..entry }
        } else {
            self.count += 1;
            LogEntry { number: self.count, notice, at, count: 1, is_shown: true }
        };
        entry.at = at;
        if self.entries.len() == DEPTH {
            self.entries.remove(0);
        }
        self.entries.push(entry);
    }

    /// Takes one off the screen; it stays in the log.
    pub fn dismiss(&mut self, number: u64) {
        for entry in self.entries.iter_mut().filter(|entry| entry.number == number) {
            entry.is_shown = false;
        }
    }

    /// All of the log, the oldest first.
    #[must_use]
    pub fn log(&self) -> &[LogEntry] {
        &self.entries
    }

    /// Those on the screen, the latest first.
    pub fn shown(&self) -> impl Iterator<Item = &LogEntry> {
        self.entries.iter().rev().filter(|entry| entry.is_shown)
    }

    /// The log as text, one notice a line, the oldest first.
    #[must_use]
    pub fn as_text(&self, messages: Messages) -> String {
        let lines = self.entries.iter().map(|entry| {
            let at =
                entry.at.map_or_else(String::new, |at| format!("{}\t", at.strftime("%Y-%m-%d %H:%M:%S")));
            let count = if entry.count > 1 { format!(" (×{})", entry.count) } else { String::new() };
            format!(
                "{at}{}\t{}{count}",
                messages.name_of("notice-tone", &entry.notice.tone),
                entry.notice.text(messages)
            )
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    fn not_saved() -> Notice {
        Notice::problem("notice-not-saved").with("reason", "No space left on device").ongoing()
    }

    #[test]
    fn a_problem_is_told_once_and_counted() {
        let mut notices = Notices::default();
        notices.push(not_saved(), None);
        notices.push(Notice::problem("notice-session").with("reason", "x").with("path", "y"), None);
        notices.push(not_saved(), None);
        assert_eq!(notices.log().len(), 2);
        assert_eq!(notices.shown().count(), 2);
        let latest = notices.shown().next().expect("one").clone();
        assert_eq!((latest.count, latest.number), (2, 1));
        notices.dismiss(latest.number);
        notices.push(not_saved(), None);
        assert_eq!(notices.shown().count(), 1, "dismissed once, it stays so");
        assert!(notices.as_text(Messages::new(Lang::En)).ends_with("(×3)"));
    }

    #[test]
    fn what_the_user_asked_for_again_is_told_again() {
        let mut notices = Notices::default();
        let failed = || Notice::problem("notice-session").with("reason", "x").with("path", "y");
        notices.push(failed(), None);
        notices.dismiss(1);
        notices.push(failed(), None);
        assert_eq!(notices.shown().count(), 1);
    }

    #[test]
    fn the_log_speaks_the_language_and_forgets_its_oldest() {
        let mut notices = Notices::default();
        for number in 0..DEPTH + 3 {
            let notice = Notice::problem("notice-not-saved").with("reason", format!("reason {number}"));
            notices.push(notice, Some(jiff::civil::date(2026, 1, 15).at(9, 5, 7, 0)));
        }
        assert_eq!(notices.log().len(), DEPTH);
        let text = |lang| notices.as_text(Messages::new(lang)).lines().next().expect("a line").to_owned();
        assert!(text(Lang::En).starts_with("2026-01-15 09:05:07\tProblem\t"), "{}", text(Lang::En));
        assert!(text(Lang::Pt).contains("reason 3") && text(Lang::Pt) != text(Lang::En));
    }
}
