//! Finds where a value stands in a JSON text, which the JSON reader does not say.

use std::ops::Range;

/// A step of a path into a document: a key, or a number as text for a place in a list.
type Step<'a> = &'a str;

/// The bytes of the value at a path. `None` where there is none, or where the text is no JSON up to there.
pub(super) fn find(text: &str, path: &[Step<'_>]) -> Option<Range<usize>> {
    let mut scanner = Scanner { bytes: text.as_bytes(), pos: 0 };
    for step in path {
        scanner.enter(step)?;
    }
    scanner.space();
    let start = scanner.pos;
    scanner.skip_value()?;
    Some(start..scanner.pos)
}

/// The bytes of each value of the list at a path.
pub(super) fn items(text: &str, path: &[Step<'_>]) -> Option<Vec<Range<usize>>> {
    let list = find(text, path)?;
    let mut scanner = Scanner { bytes: &text.as_bytes()[..list.end], pos: list.start };
    scanner.take(b'[')?;
    let mut found = Vec::new();
    scanner.space();
    while scanner.peek()? != b']' {
        let start = scanner.pos;
        scanner.skip_value()?;
        found.push(start..scanner.pos);
        scanner.space();
        if scanner.peek()? == b',' {
            scanner.pos += 1;
            scanner.space();
        }
    }
    Some(found)
}

/// The first byte of the last token that starts at or before `offset`: of the text `"ab"` for any byte in it.
pub(super) fn token_start(text: &str, offset: usize) -> usize {
    let mut scanner = Scanner { bytes: text.as_bytes(), pos: 0 };
    let mut start = 0;
    loop {
        scanner.space();
        if scanner.pos > offset || scanner.pos >= text.len() {
            return start;
        }
        start = scanner.pos;
        if scanner.skip_token().is_none() {
            return start;
        }
    }
}

struct Scanner<'a> {
    bytes: &'a [u8],
    pos: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.pos).copied()
    }

    fn space(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.pos += 1;
        }
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        self.space();
        (self.peek()? == byte).then(|| self.pos += 1)
    }

    /// A text, a number, a word, or one sign.
    fn skip_token(&mut self) -> Option<()> {
        match self.peek()? {
            b'"' => {
                self.string()?;
            }
            b'{' | b'}' | b'[' | b']' | b',' | b':' => self.pos += 1,
            _ => {
                while self
                    .peek()
                    .is_some_and(|byte| !byte.is_ascii_whitespace() && !b"{}[],:\"".contains(&byte))
                {
                    self.pos += 1;
                }
            }
        }
        Some(())
    }

    /// The bytes between the quotes.
    fn string(&mut self) -> Option<Range<usize>> {
        self.take(b'"')?;
        let start = self.pos;
        loop {
            match self.peek()? {
                b'"' => {
                    self.pos += 1;
                    return Some(start..self.pos - 1);
                }
                b'\\' => self.pos += 2,
                _ => self.pos += 1,
            }
        }
    }

    fn skip_value(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            self.space();
            match self.peek()? {
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth = depth.checked_sub(1)?,
                _ => {}
            }
            self.skip_token()?;
            if depth == 0 {
                return Some(());
            }
        }
    }

    /// Moves to the value under a key of the table that starts here, or to that place of the list.
    fn enter(&mut self, step: Step<'_>) -> Option<()> {
        self.space();
        if self.peek()? == b'[' {
            self.pos += 1;
            for _ in 0..step.parse::<usize>().ok()? {
                self.skip_value()?;
                self.take(b',')?;
            }
            self.space();
            return (self.peek()? != b']').then_some(());
        }
        self.take(b'{')?;
        loop {
            let key = self.string()?;
            self.take(b':')?;
            if self.bytes.get(key) == Some(step.as_bytes()) {
                return Some(());
            }
            self.skip_value()?;
            self.take(b',')?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{ "a": [ 1, "x]\"", {"b" : -3.5e2} ], "c": null }"#;

    #[test]
    fn a_value_is_found_by_its_path() {
        let at = |path: &[&str]| find(TEXT, path).map(|range| &TEXT[range]);
        assert_eq!(at(&["a", "2", "b"]), Some("-3.5e2"));
        assert_eq!(at(&["a", "1"]), Some(r#""x]\"""#));
        assert_eq!(at(&["c"]), Some("null"));
        assert_eq!(at(&["a", "3"]), None);
        assert_eq!(at(&["d"]), None);
        assert_eq!(at(&["c", "0"]), None);
    }

    #[test]
    fn the_items_of_a_list_are_found_and_an_empty_one_has_none() {
        let found = items(TEXT, &["a"]).expect("a list");
        assert_eq!(
            found.iter().map(|range| &TEXT[range.clone()]).collect::<Vec<_>>()[2],
            r#"{"b" : -3.5e2}"#
        );
        assert_eq!(items("[]", &[]), Some(Vec::new()));
    }

    #[test]
    fn a_token_starts_at_its_quote() {
        let inside = TEXT.find("b\" :").expect("there");
        assert_eq!(token_start(TEXT, inside), inside - 1);
        assert_eq!(token_start("", 7), 0);
    }

    #[test]
    fn a_text_that_ends_early_has_nothing_and_no_panic() {
        for end in 0..TEXT.len() {
            assert_eq!(find(&TEXT[..end], &[]), None, "{end}");
            let _ = token_start(&TEXT[..end], end);
            let _ = items(&TEXT[..end], &["a"]);
        }
    }
}
