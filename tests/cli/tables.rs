//! `franja where --csv`.

use std::fs;

use super::{Answer, DAY, LANGS, folder, franja, franja_reading};

/// The answer to a table on the standard input.
fn answered(table: &str, more: &[&str]) -> Answer {
    franja_reading(table, &[&["where", "--csv", "-", "--lang", "en", "--date", DAY], more].concat())
}

/// The rows of a table, by their cells.
fn cells(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

/// The cell of a row under a name.
fn cell<'c>(rows: &'c [Vec<String>], row: usize, name: &str) -> &'c str {
    let column = rows[0].iter().position(|cell| cell == name).unwrap_or_else(|| panic!("no column {name}"));
    &rows[row][column]
}

#[test]
fn each_row_keeps_its_cells_and_gets_its_answer() {
    let table = "id,lon,note,lat\n1,-69.94,\"a, \"\"b\"\"\",-4.23\n2,-77.03,,-12.05\n3,-85,at sea,-12\n";
    let answer = answered(table, &[]);
    assert_eq!((answer.code, answer.errors.as_str()), (0, ""));
    let rows = cells(&answer.output, b',');
    assert_eq!(rows[0][..5], ["id", "lon", "note", "lat", "franja_country"]);
    assert_eq!(rows[1][..5], ["1", "-69.94", "a, \"b\"", "-4.23", "BR"]);
    assert_eq!(rows[2][..5], ["2", "-77.03", "", "-12.05", "PE"]);
    assert_eq!(rows[3][..5], ["3", "-85", "at sea", "-12", ""]);
    assert!(cell(&rows, 1, "franja_inside").split(';').any(|id| id == "br/strip"), "{:?}", rows[1]);
    assert_eq!(cell(&rows, 1, "franja_border"), "BR-CO");
    let border_m: f64 = cell(&rows, 1, "franja_border_m").parse().expect("a number");
    assert!((600.0..650.0).contains(&border_m), "{border_m}");
    assert_eq!(cell(&rows, 1, "franja_twin_city"), "br/twin-city/tabatinga");
    assert!(cell(&rows, 1, "franja_instruments").contains("br/lei-6634-1979"));
    assert_eq!(cell(&rows, 2, "franja_inside"), "");
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
}

#[test]
fn the_separator_the_columns_and_the_decimal_comma_are_found() {
    for (table, delimiter, comma) in [
        ("nombre;Longitud;Latitud\r\nTabatinga;-69,94;-4,23\r\n", b';', true),
        ("name\ty\tx\nTabatinga\t-4.23\t-69.94\n", b'\t', false),
        ("lat|lng\n4°13'48\"S|69°56'24\"W\n", b'|', false),
        ("\u{feff}LAT,LON\n\"-4,23\",\"-69,94\"", b',', true),
    ] {
        let answer = answered(table, &[]);
        assert_eq!((answer.code, answer.errors.as_str()), (0, ""), "{table}");
        let rows = cells(&answer.output, delimiter);
        assert_eq!(rows.len(), 2, "{table}");
        assert_eq!(cell(&rows, 1, "franja_country"), "BR", "{table}");
        assert_eq!(cell(&rows, 1, "franja_border_m").contains(','), comma, "{table}");
        assert_eq!(answer.output.contains("\r\n"), table.contains("\r\n"), "{table}");
        assert_eq!(answer.output.starts_with('\u{feff}'), table.starts_with('\u{feff}'), "{table}");
    }
    let answer = answered("a,b,lon,lat\n-69.94,-4.23,0,0\n", &["--lon", "a", "--lat", "b"]);
    assert_eq!(cell(&cells(&answer.output, b','), 1, "franja_country"), "BR");
}

#[test]
fn a_row_that_cannot_be_read_is_told_with_its_line_and_passed_through() {
    let table =
        "id,lon,lat\n1,-69.94,-4.23\n2,n/a,-4.23\n3,-69.94,-94\n4,-69.94\n5,-69,94,-4,23\n6,-69.94,-4.23\n";
    let answer = answered(table, &[]);
    assert_eq!(answer.code, 1);
    insta::assert_snapshot!(answer.errors, @r"
    -:3: “n/a” is not a longitude
    -:4: latitude -94 is not between -90 and 90 degrees (longitude comes first)
    -:5: the latitude is missing
    -:6: 5 cells, but the header has 3: is a decimal comma not in quotes?
    Rows without an answer, passed through as they are: 4 of 6
    ");
    let rows = cells(&answer.output, b',');
    assert_eq!(rows.len(), 7);
    for (row, start) in [(2, ["2", "n/a", "-4.23"]), (3, ["3", "-69.94", "-94"]), (5, ["5", "-69", "94"])] {
        assert_eq!(rows[row][..3], start);
        assert_eq!(cell(&rows, row, "franja_country"), "");
    }
    assert_eq!(rows[5][rows[0].len()..], ["-4", "23"], "nothing is lost");
    assert_eq!(cell(&rows, 6, "franja_country"), "BR");
}

#[test]
fn of_many_unreadable_rows_the_first_are_told_and_the_others_counted() {
    let table = format!("lon,lat\n{}", "x,y\n".repeat(1_500));
    for lang in LANGS {
        let answer = franja_reading(&table, &["where", "--csv", "-", "--lang", lang]);
        assert_eq!((answer.code, answer.errors.lines().count()), (1, 12), "{lang}: {}", answer.errors);
        assert_eq!(answer.output.lines().count(), 1_501, "{lang}");
    }
}

#[test]
fn many_rows_come_in_their_order() {
    let lines: Vec<String> =
        (0..3_000).map(|row| format!("{row},{:.2},-4.23", -69.94 - f64::from(row % 7) * 0.01)).collect();
    let table = format!("row,lon,lat\n{}\n", lines.join("\n"));
    let path = folder("tables-order").join("points.csv");
    fs::write(&path, table).expect("written");
    let answer = franja(&["where", "--csv", &path.display().to_string(), "--lang", "en", "--date", DAY]);
    assert_eq!((answer.code, answer.errors.as_str()), (0, ""));
    let rows = cells(&answer.output, b',');
    assert_eq!(rows.len(), 3_001);
    assert!(rows.iter().skip(1).enumerate().all(|(place, row)| row[0] == place.to_string()));
}

#[test]
fn a_table_that_cannot_be_understood_is_refused() {
    let mut told = String::new();
    for (table, more) in [
        ("", &[][..]),
        ("a,b\n1,2\n", &[]),
        ("lon;b\n1;2\n", &[]),
        ("lon,lat\n1,2\n", &["--lat", "y"]),
        ("lon,lat\n1,2\n", &["--lat", "lon"]),
        ("\u{fffe}", &["--format", "json"]),
    ] {
        let answer = answered(table, more);
        assert_eq!((answer.code, answer.output.as_str()), (2, ""), "{table}");
        told.push_str(&answer.errors);
    }
    insta::assert_snapshot!(told, @r"
    franja: - is empty: the first line is to name the columns
    franja: -: name the column with --lon, it is none of the usual ones (a, b)
    franja: -: name the column with --lat, it is none of the usual ones (lon, b)
    franja: - has no column “y”: it has lon, lat
    franja: -: “lon” cannot be both longitude and latitude: name two columns with --lon and --lat
    franja: “json” is no choice for --format: choose csv
    ");
}

#[test]
fn the_help_names_every_column_that_is_added() {
    let header = answered("lon,lat\n", &[]).output;
    for lang in LANGS {
        let help = franja(&["where", "--help", "--lang", lang]).output;
        for name in header.trim().split(',').skip(2) {
            assert!(help.contains(name), "{lang}: {name}");
        }
    }
}
