//! The columns of a table: where longitude and latitude stand, and what the answer adds.

use std::fmt::Write as _;

use csv::ByteRecord;

/// What the answer adds to each row, in this order.
pub(in crate::cli) const ANSWERS: [&str; 14] = [
    "franja_country",
    "franja_inside",
    "franja_uncertain",
    "franja_border",
    "franja_border_m",
    "franja_border_deg",
    "franja_twin_city",
    "franja_twin_city_m",
    "franja_municipality",
    "franja_municipality_m",
    "franja_crossing",
    "franja_crossing_m",
    "franja_projects",
    "franja_instruments",
];

/// What it adds besides where a file of limits was given.
pub(super) const UNIT_ANSWERS: [&str; 2] = ["franja_unit", "franja_unit_id"];

/// What columns of longitude are usually called, in small letters, the likeliest first.
const LON: [&str; 15] = [
    "lon",
    "lng",
    "long",
    "longitude",
    "longitud",
    "lon_deg",
    "decimallongitude",
    "lon_dd",
    "long_dd",
    "lon_dec",
    "coord_x",
    "point_x",
    "x_coord",
    "xcoord",
    "x",
];
/// The same for latitude.
const LAT: [&str; 14] = [
    "lat",
    "latitude",
    "latitud",
    "latitude_deg",
    "lat_deg",
    "decimallatitude",
    "lat_dd",
    "lat_dec",
    "lati",
    "coord_y",
    "point_y",
    "y_coord",
    "ycoord",
    "y",
];

/// How a table is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// What stands between cells.
    pub(super) delimiter: u8,
    /// The column of the longitude, counted from 0.
    pub(super) lon: usize,
    /// The column of the latitude.
    pub(super) lat: usize,
    /// How many columns the header names.
    pub(super) columns: usize,
    /// Whether numbers have a comma before their decimals.
    pub(super) has_decimal_comma: bool,
    /// Whether lines end as on Windows.
    pub(super) is_crlf: bool,
}

/// The place of a column: that which was asked for, or else the usual one. None where there is none.
pub(super) fn place(header: &ByteRecord, asked: Option<&str>, is_lon: bool) -> Option<usize> {
    let names: Vec<String> = names(header);
    let small = |name: &str| name.trim().to_lowercase();
    if let Some(asked) = asked {
        let exact = names.iter().position(|name| name == asked);
        return exact.or_else(|| names.iter().position(|name| small(name) == small(asked)));
    }
    let usual: &[&str] = if is_lon { &LON } else { &LAT };
    usual.iter().find_map(|wanted| names.iter().position(|name| small(name) == *wanted))
}

/// The names of the columns.
pub(super) fn names(header: &ByteRecord) -> Vec<String> {
    header.iter().map(|name| String::from_utf8_lossy(name).into_owned()).collect()
}

/// A distance or a bearing with one decimal, as the table writes its numbers.
pub(super) fn write_number(value: f64, has_decimal_comma: bool, cell: &mut String) {
    cell.clear();
    // Writing to a string cannot fail.
    let _ = write!(cell, "{value:.1}");
    if has_decimal_comma && let Some(point) = cell.find('.') {
        cell.replace_range(point..=point, ",");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_names_are_found_whatever_their_letters_and_the_likeliest_first() {
        let header = ByteRecord::from(vec!["id", "X", "y", "Latitud", "LONGITUD"]);
        assert_eq!((place(&header, None, true), place(&header, None, false)), (Some(4), Some(3)));
        assert_eq!(place(&header, Some("x"), true), Some(1));
        assert_eq!(place(&header, Some("nada"), true), None);
    }

    #[test]
    fn a_number_is_written_as_the_table_writes_its_own() {
        let mut cell = String::new();
        write_number(1234.56, true, &mut cell);
        assert_eq!(cell, "1234,6");
        write_number(0.04, false, &mut cell);
        assert_eq!(cell, "0.0");
    }
}
