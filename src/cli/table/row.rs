//! A row of a table with its answer.

use csv::{ByteRecord, QuoteStyle, Terminator, Writer, WriterBuilder};

use super::{
    columns::{ANSWERS, Layout, UNIT_ANSWERS, write_number},
    pipeline::{Numbered, Written},
};
use crate::{
    cli::failure,
    earth::{LonLat, coordinates},
    i18n::Messages,
    import::Unit,
    index::{AreaHere, Certainty, Near, PointReport, UnitTree},
};

/// Writes rows with their answers.
pub(super) struct Rows<'r> {
    pub(super) layout: Layout,
    /// Answers what is at a point.
    pub(super) report: &'r (dyn Fn(LonLat) -> PointReport + Sync),
    /// The units of the user's file, and the same by their outlines.
    pub(super) units: Option<(&'r [Unit], &'r UnitTree)>,
}

/// The cells of a row on their way to the output.
struct Line<'w> {
    writer: &'w mut Writer<Vec<u8>>,
    /// Room for the cell in the making.
    cell: String,
    has_decimal_comma: bool,
}

impl Line<'_> {
    fn put(&mut self, cell: &str) -> Result<(), csv::Error> {
        self.writer.write_field(cell)
    }

    fn number(&mut self, value: Option<f64>) -> Result<(), csv::Error> {
        self.cell.clear();
        if let Some(value) = value {
            write_number(value, self.has_decimal_comma, &mut self.cell);
        }
        self.writer.write_field(&self.cell)
    }

    /// Several texts in one cell.
    fn texts<'t>(&mut self, texts: impl Iterator<Item = &'t str>) -> Result<(), csv::Error> {
        self.cell.clear();
        for text in texts {
            if !self.cell.is_empty() {
                self.cell.push(';');
            }
            self.cell.push_str(text);
        }
        self.writer.write_field(&self.cell)
    }

    fn near(&mut self, near: Option<&Near>) -> Result<(), csv::Error> {
        self.put(near.map_or("", |near| near.id.as_str()))?;
        self.number(near.map(|near| near.distance_m))
    }
}

impl Rows<'_> {
    fn writer(&self, room: usize) -> Writer<Vec<u8>> {
        let terminator = if self.layout.is_crlf { Terminator::CRLF } else { Terminator::Any(b'\n') };
        WriterBuilder::new()
            .delimiter(self.layout.delimiter)
            .terminator(terminator)
            .quote_style(QuoteStyle::Necessary)
            .flexible(true)
            .from_writer(Vec::with_capacity(room))
    }

    fn answers(&self) -> impl Iterator<Item = &'static str> {
        let units: &[&str] = if self.units.is_some() { &UNIT_ANSWERS } else { &[] };
        ANSWERS.iter().chain(units).copied()
    }

    /// The header with the names of what is added.
    pub(super) fn header(&self, header: &ByteRecord) -> Result<Vec<u8>, csv::Error> {
        let mut writer = self.writer(256);
        for name in header {
            writer.write_field(name)?;
        }
        for name in self.answers() {
            writer.write_field(name)?;
        }
        writer.write_record(None::<&[u8]>)?;
        writer.into_inner().map_err(|error| error.into_error().into())
    }

    /// A batch of rows with their answers; a row that cannot be read has an empty one.
    pub(super) fn write(&self, batch: Vec<Numbered>, messages: Messages) -> Written {
        let mut written = Written { rows: batch.len(), ..Written::default() };
        let mut writer = self.writer(batch.len() * 512);
        let mut line = Line {
            writer: &mut writer,
            cell: String::with_capacity(256),
            has_decimal_comma: self.layout.has_decimal_comma,
        };
        for (number, row) in batch {
            let point = self.point(&row, messages);
            let done = self.row(&row, point.as_ref().ok(), &mut line);
            // Writing to memory does not fail; should it, the row is missed and that is said.
            let complaint = point.err().or_else(|| done.err().map(|error| error.to_string()));
            written.complaints.extend(complaint.map(|complaint| (number, complaint)));
        }
        written.bytes = writer.into_inner().unwrap_or_default();
        written
    }

    /// The point of a row, or what is wrong with it.
    fn point(&self, row: &ByteRecord, messages: Messages) -> Result<LonLat, String> {
        let Layout { lon, lat, columns, .. } = self.layout;
        if row.len() > columns {
            let args = [("count", row.len().into()), ("columns", columns.into())];
            return Err(messages.text_with("row-too-long", &args));
        }
        let cell = |place: usize| String::from_utf8_lossy(row.get(place).unwrap_or_default());
        let told = |text: &str, error: &coordinates::CoordinateError, key: &str| match error {
            coordinates::CoordinateError::Empty => messages.text(&format!("{key}-empty")).to_owned(),
            error => match failure::position_problem(error, messages) {
                Some(problem) => problem,
                None => messages.text_with(key, &[("text", text.into())]),
            },
        };
        let (lon_text, lat_text) = (cell(lon), cell(lat));
        let lon_deg = coordinates::longitude_deg(&lon_text)
            .map_err(|error| told(&lon_text, &error, "row-longitude"))?;
        let lat_deg =
            coordinates::latitude_deg(&lat_text).map_err(|error| told(&lat_text, &error, "row-latitude"))?;
        LonLat::new(lon_deg, lat_deg).map_err(|error| error.to_string())
    }

    /// A row: its own cells up to the header's width, the answer, then what it has too many of.
    fn row(&self, row: &ByteRecord, point: Option<&LonLat>, line: &mut Line<'_>) -> Result<(), csv::Error> {
        for place in 0..self.layout.columns {
            line.writer.write_field(row.get(place).unwrap_or_default())?;
        }
        match point {
            Some(&point) => self.answer(point, line)?,
            None => self.answers().try_for_each(|_| line.put(""))?,
        }
        for extra in row.iter().skip(self.layout.columns) {
            line.writer.write_field(extra)?;
        }
        line.writer.write_record(None::<&[u8]>)
    }

    /// The answer, in the order of [`ANSWERS`].
    fn answer(&self, point: LonLat, line: &mut Line<'_>) -> Result<(), csv::Error> {
        let report = (self.report)(point);
        line.put(report.country.as_ref().map_or("", |country| country.code()))?;
        for status in [Certainty::Inside, Certainty::Uncertain] {
            let is_so = |here: &&AreaHere| here.status == status;
            line.texts(report.areas.iter().filter(is_so).map(|here| here.id.as_str()))?;
        }
        match &report.border {
            Some(border) => {
                let [one, other] = &border.countries;
                line.put(&format!("{one}-{other}"))?;
                line.number(Some(border.distance_m))?;
                line.number(Some(border.bearing_deg))?;
            }
            None => (0..3).try_for_each(|_| line.put(""))?,
        }
        line.near(report.nearest.twin_city.as_ref())?;
        line.near(report.nearest.municipality.as_ref())?;
        line.near(report.nearest.crossing.as_ref())?;
        line.texts(report.projects.iter().map(crate::catalogue::model::ProjectId::as_str))?;
        line.texts(report.instruments.iter().map(crate::catalogue::model::InstrumentId::as_str))?;
        if let Some((units, tree)) = self.units {
            let places = tree.holding(point);
            let here = || places.iter().filter_map(|&place| units.get(place));
            line.texts(here().map(|unit| unit.name.as_str()))?;
            line.texts(here().map(|unit| unit.id.as_deref().unwrap_or("")))?;
        }
        Ok(())
    }
}
