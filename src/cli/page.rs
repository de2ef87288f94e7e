//! Text for people: titles, paragraphs, facts in two columns and tables, wrapped to the terminal's width.

use std::env;

/// The width where the terminal does not say its own: what every terminal shows.
const DEFAULT_WIDTH: usize = 80;

/// Narrower or wider than this no text reads well.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=120;

/// The least width of the last column of a table and of the values of facts.
const LEAST_COLUMN: usize = 24;

/// A text that grows line by line, each at most as wide as the terminal where its words allow it.
#[derive(Debug)]
pub(super) struct Page {
    text: String,
    width: usize,
}

impl Page {
    /// An empty page as wide as the terminal says in `COLUMNS`, or else 80 characters.
    pub(super) fn new() -> Self {
        let told = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        Self::of_width(told.unwrap_or(DEFAULT_WIDTH))
    }

    fn of_width(width: usize) -> Self {
        Self { text: String::new(), width: width.clamp(*WIDTHS.start(), *WIDTHS.end()) }
    }

    /// The text.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// A title over a line.
    pub(super) fn title(&mut self, title: &str) {
        let longest = self.wrapped("", title, 0);
        self.line(&"─".repeat(longest));
    }

    /// A heading, after an empty line.
    pub(super) fn heading(&mut self, heading: &str) {
        self.blank();
        self.paragraph(heading);
    }

    /// An empty line, except at the top and after another.
    pub(super) fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A paragraph from the margin.
    pub(super) fn paragraph(&mut self, text: &str) {
        self.wrapped("", text, 0);
    }

    /// An item of a list: indented, its further lines more so.
    pub(super) fn item(&mut self, text: &str) {
        self.wrapped("  ", text, 4);
    }

    /// A line that belongs to the item above it.
    pub(super) fn detail(&mut self, text: &str) {
        self.wrapped("    ", text, 4);
    }

    /// Labels and what they say, in two columns.
    pub(super) fn facts(&mut self, facts: &[(&str, String)]) {
        let column = facts.iter().map(|(label, _)| width_of(label)).max().unwrap_or(0);
        for (label, value) in facts {
            self.wrapped(&format!("  {}  ", padded(label, column)), value, column + 4);
        }
    }

    /// A table with a header. The last column wraps; the others are as wide as what stands in them.
    pub(super) fn table(&mut self, header: &[&str], rows: &[Vec<String>]) {
        let Some((last_label, labels)) = header.split_last() else { return };
        let columns: Vec<usize> = labels
            .iter()
            .enumerate()
            .map(|(at, label)| {
                let cells = rows.iter().filter_map(|row| row.get(at)).map(|cell| width_of(cell));
                cells.chain([width_of(label)]).max().unwrap_or(0)
            })
            .collect();
        let indent = columns.iter().map(|column| column + 2).sum::<usize>();
        let start = |cells: &[&str]| -> String {
            cells.iter().zip(&columns).map(|(cell, column)| padded(cell, *column) + "  ").collect()
        };
        let longest = rows.iter().filter_map(|row| row.last()).map(|cell| width_of(cell)).max().unwrap_or(0);
        let room = self.width.saturating_sub(indent).max(LEAST_COLUMN);
        self.line(format!("{}{last_label}", start(labels)).trim_end());
        self.line(&"─".repeat(indent + longest.max(width_of(last_label)).min(room)));
        for row in rows {
            let Some((last, cells)) = row.split_last() else { continue };
            let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
            self.wrapped(&start(&cells), last, indent);
        }
    }

    /// Adds a text after a start, its further lines indented; gives the width of the longest line.
    fn wrapped(&mut self, start: &str, text: &str, indent: usize) -> usize {
        let room = |taken: usize| self.width.saturating_sub(taken).max(LEAST_COLUMN);
        let parts = wrap(text, room(width_of(start)), room(indent));
        let mut longest = 0;
        for (number, part) in parts.into_iter().enumerate() {
            let line = if number == 0 { format!("{start}{part}") } else { " ".repeat(indent) + &part };
            longest = longest.max(width_of(&line));
            self.line(line.trim_end());
        }
        longest
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}

/// How many columns a text takes: the four languages are written with letters of one column each, and marks that
/// combine with them take none.
fn width_of(text: &str) -> usize {
    text.chars().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).count()
}

/// A text with spaces after it, up to a number of columns.
fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width_of(text))))
}

/// The lines of a text broken at spaces. A word longer than a line stands alone and is not broken, so that
/// addresses can be copied.
fn wrap(text: &str, first_room: usize, other_room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for paragraph in text.lines() {
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let room = if lines.is_empty() { first_room } else { other_room };
            if !line.is_empty() && width_of(&line) + 1 + width_of(word) > room {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(std::mem::take(&mut line));
    }
    if lines.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_and_never_inside_a_number_or_an_address() {
        let mut page = Page::of_width(40);
        page.item("Ponte da Integração Brasil-Peru, 240\u{a0}m, see https://example.org/a/very/long/address/that/goes/on");
        insta::assert_snapshot!(page.into_text().replace('\u{a0}', "~"), @r"
          Ponte da Integração Brasil-Peru,
            240~m, see
            https://example.org/a/very/long/address/that/goes/on
        ");
    }

    #[test]
    fn facts_stand_in_two_columns() {
        let mut page = Page::of_width(44);
        page.title("Tabatinga");
        page.facts(&[
            ("Code IBGE", "1304062".to_owned()),
            ("Face à", "Leticia (Colombie), Santa Rosa de Yavarí (Pérou)".to_owned()),
        ]);
        insta::assert_snapshot!(page.into_text(), @r"
        Tabatinga
        ─────────
          Code IBGE  1304062
          Face à     Leticia (Colombie), Santa Rosa
                     de Yavarí (Pérou)
        ");
    }

    #[test]
    fn a_table_wraps_its_last_column_only() {
        let mut page = Page::of_width(48);
        let rows = [
            vec!["br/lei-6634-1979".to_owned(), "BR".to_owned(), "Lei da faixa de fronteira".to_owned()],
            vec!["can/501".to_owned(), "PE BO".to_owned(), "Zonas".to_owned()],
        ];
        page.table(&["Id", "Países", "Nome"], &rows);
        insta::assert_snapshot!(page.into_text(), @r"
        Id                Países  Nome
        ──────────────────────────────────────────────────
        br/lei-6634-1979  BR      Lei da faixa de
                                  fronteira
        can/501           PE BO   Zonas
        ");
    }
}
