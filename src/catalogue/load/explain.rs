//! Says in plain words what the readers of TOML and JSON mean, and what to do about it.

use super::super::{nearest::nearest, problem::Problem};

/// How many choices are listed before a list says no more than a number.
const MAX_LISTED: usize = 40;

/// What is wrong, and what to do, from the message of a reader of TOML or JSON.
pub(super) fn explain(message: &str) -> (String, Option<String>) {
    let message = message.trim();
    for (start, what) in [("unknown field `", "key"), ("unknown variant `", "value")] {
        if let Some(rest) = message.strip_prefix(start) {
            return unknown(what, rest);
        }
    }
    if let Some(field) = message.strip_prefix("missing field `") {
        let field = field.trim_end_matches('`');
        return (
            format!("\"{field}\" is missing"),
            Some(format!("every entry of this kind needs \"{field}\"")),
        );
    }
    if let Some(field) = message.strip_prefix("duplicate field `") {
        let field = field.trim_end_matches('`');
        return (format!("\"{field}\" is given twice"), Some("keep one of the two".to_owned()));
    }
    if message == "invalid type: map, expected a string" || message.contains("datetime, expected a string") {
        return (
            "a text is expected here".to_owned(),
            Some("write it between quotes; a date too: \"1979-05-02\"".to_owned()),
        );
    }
    (message.replace('\n', ", "), None)
}

/// `rest` is such as ``colour` , expected one of `color`, `size```.
fn unknown(what: &str, rest: &str) -> (String, Option<String>) {
    let (word, expected) = rest.split_once('`').unwrap_or((rest, ""));
    let known: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
    let hint = match nearest(word, known.iter().copied()) {
        Some(meant) => Some(format!("did you mean \"{meant}\"?")),
        None if known.is_empty() || known.len() > MAX_LISTED => None,
        None => Some(format!("choose one of: {}", known.join(", "))),
    };
    (format!("unknown {what} \"{word}\""), hint)
}

/// A problem from the message of a reader.
pub(super) fn problem(file: &str, text: &str, offset: usize, message: &str) -> Problem {
    let (message, hint) = explain(message);
    Problem { hint, ..Problem::at_offset(file, text, offset, message) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_gets_the_one_that_was_meant() {
        let (message, hint) = explain("unknown field `tittle`, expected one of `id`, `title`, `number`");
        assert_eq!(message, "unknown key \"tittle\"");
        assert_eq!(hint.as_deref(), Some("did you mean \"title\"?"));
    }

    #[test]
    fn a_strange_value_gets_the_choices() {
        let (message, hint) = explain("unknown variant `sure`, expected one of `low`, `medium`, `high`");
        assert_eq!(message, "unknown value \"sure\"");
        assert_eq!(hint.as_deref(), Some("choose one of: low, medium, high"));
    }

    #[test]
    fn a_missing_key_is_named() {
        assert_eq!(explain("missing field `sources`").0, "\"sources\" is missing");
    }
}
