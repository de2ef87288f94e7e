//! The list as a file: comma-separated values that every spreadsheet reads.

use super::rows::Row;
use crate::{
    i18n::{Lang, Messages},
    state::Column,
};

/// The rows as comma-separated values, with headings in a language. Numbers are plain: whole, without separators.
pub(crate) fn csv(rows: &[Row], lang: Lang) -> String {
    let messages = Messages::new(lang);
    let mut writer = csv::Writer::from_writer(Vec::new());
    let heading = |column: Column| messages.name_of("list-column", &column).to_owned();
    let mut headings: Vec<String> = vec![messages.text("label-identifier").to_owned()];
    for column in Column::ALL {
        headings.push(match column {
            Column::Border => format!("{} (m)", heading(column)),
            _ => heading(column),
        });
        if column == Column::Population {
            headings.push(messages.text("label-year").to_owned());
        }
    }
    // Writing to memory does not fail.
    let _ = writer.write_record(&headings);
    for row in rows {
        let (people, year) = row.population.map_or((None, None), |(people, year)| (Some(people), year));
        let whole = |value: Option<f64>| value.map_or_else(String::new, |value| format!("{value:.0}"));
        let _ = writer.write_record([
            row.id.as_str(),
            messages.name_of("area-kind", &row.kind),
            &row.countries,
            &row.name,
            &row.division,
            &whole(people),
            &year.map_or_else(String::new, |year| year.to_string()),
            &whole(row.border_m),
            &row.projects.to_string(),
        ]);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::model::AreaKind;

    #[test]
    fn a_row_is_a_line_of_plain_numbers_under_headings_in_the_language() {
        let row = Row {
            id: "br/twin-city/tabatinga".parse().expect("an id"),
            kind: AreaKind::TwinCity,
            name: "Tabatinga, a \"gêmea\"".to_owned(),
            countries: "Brasil".to_owned(),
            division: "Amazonas".to_owned(),
            population: Some((66_764.0, Some(2022))),
            border_m: Some(1_234.6),
            projects: 17,
        };
        let text = csv(&[row], Lang::Pt);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 2);
        // Read as a spreadsheet does: a heading that holds a comma stands in quotes.
        let headings = csv::Reader::from_reader(text.as_bytes()).headers().expect("headings").clone();
        assert_eq!(headings.len(), 9, "{headings:?}");
        assert_eq!(
            lines[1],
            "br/twin-city/tabatinga,cidade-gêmea,Brasil,\"Tabatinga, a \"\"gêmea\"\"\",Amazonas,66764,2022,1235,17"
        );
    }
}
