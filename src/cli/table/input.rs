//! A table from a file or the standard input: its separator, its columns, its decimals, found from its first lines.

use std::{
    fs::File,
    io::{self, Cursor, Read},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use csv::{ByteRecord, Reader, ReaderBuilder};

use super::columns::{Layout, names, place};
use crate::{cli::failure::Failure, i18n::Messages};

/// The most that is looked at to find out how a table is laid out, in bytes.
const SAMPLE_BYTES: usize = 1 << 16;
/// What stands between cells, the likeliest first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// What some programs put before UTF-8.
const BOM: &[u8] = b"\xef\xbb\xbf";

/// How much has been read of how much.
#[derive(Clone, Debug)]
pub(super) struct ReadSoFar {
    pub(super) read: Arc<AtomicU64>,
    /// The file's size in bytes; none for the standard input.
    pub(super) total: Option<u64>,
}

/// A table, read up to its header.
pub(super) struct Table {
    /// What it is called in complaints.
    pub(super) name: String,
    pub(super) layout: Layout,
    /// What some programs put before the header, to be put there again; empty where there was none.
    pub(super) mark: &'static [u8],
    pub(super) header: ByteRecord,
    pub(super) reader: Reader<Box<dyn Read + Send>>,
    pub(super) progress: ReadSoFar,
}

/// Counts what is read through it.
struct Counting<R> {
    inner: R,
    read: Arc<AtomicU64>,
}

impl<R: Read> Read for Counting<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

impl Table {
    /// Opens a table whose columns of longitude and latitude have these names, or else the usual ones. `-` is the
    /// standard input.
    pub(super) fn open(path: &Path, asked: [Option<&str>; 2], messages: Messages) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let unreadable = |error: &io::Error| {
            let args = [("path", name.as_str().into()), ("cause", error.to_string().into())];
            Failure::new(messages.text_with("error-file", &args))
        };
        let (mut source, total): (Box<dyn Read + Send>, Option<u64>) = if path == Path::new("-") {
            (Box::new(io::stdin()), None)
        } else {
            let file = File::open(path).map_err(|error| unreadable(&error))?;
            let size = file.metadata().ok().filter(std::fs::Metadata::is_file).map(|data| data.len());
            (Box::new(file), size)
        };
        let sample = sample(&mut source).map_err(|error| unreadable(&error))?;
        let (mark, sample) = match sample.strip_prefix(BOM) {
            Some(rest) => (BOM, rest.to_vec()),
            None => (&BOM[..0], sample),
        };
        let layout = layout(&sample, asked, &name, messages)?;
        let read = Arc::new(AtomicU64::new(sample.len() as u64));
        let rest = Counting { inner: source, read: Arc::clone(&read) };
        let whole: Box<dyn Read + Send> = Box::new(Cursor::new(sample).chain(rest));
        let mut reader = reader(layout.delimiter, whole);
        let mut header = ByteRecord::new();
        reader.read_byte_record(&mut header).map_err(|error| unreadable(&error.into()))?;
        Ok(Self { name, layout, mark, header, reader, progress: ReadSoFar { read, total } })
    }
}

fn reader<R: Read>(delimiter: u8, source: R) -> Reader<R> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(1 << 16)
        .from_reader(source)
}

/// The first lines: two at least where there are two, so that a table that comes slowly is answered as it comes.
fn sample(source: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut sample = vec![0; SAMPLE_BYTES];
    let mut length = 0;
    while length < sample.len() && sample[..length].split(|byte| *byte == b'\n').count() < 3 {
        match source.read(&mut sample[length..]) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    sample.truncate(length);
    Ok(sample)
}

/// How a table is laid out: with the separator that shows both columns.
fn layout(
    sample: &[u8],
    asked: [Option<&str>; 2],
    name: &str,
    messages: Messages,
) -> Result<Layout, Failure> {
    let file = ("path", name.into());
    if sample.starts_with(b"\xff\xfe") || sample.starts_with(b"\xfe\xff") {
        return Err(Failure::new(messages.text_with("error-table-utf16", &[file])));
    }
    let header = |delimiter: u8| {
        reader(delimiter, sample).byte_records().next().and_then(Result::ok).unwrap_or_default()
    };
    let found = DELIMITERS.into_iter().find_map(|delimiter| {
        let header = header(delimiter);
        let (lon, lat) = (place(&header, asked[0], true)?, place(&header, asked[1], false)?);
        Some((delimiter, lon, lat, header.len()))
    });
    let Some((delimiter, lon, lat, columns)) = found else {
        let likeliest = DELIMITERS.into_iter().map(header).max_by_key(ByteRecord::len).unwrap_or_default();
        return Err(no_columns(&likeliest, asked, name, messages));
    };
    if lon == lat {
        let args = [file, ("name", names(&header(delimiter))[lon].clone().into())];
        return Err(Failure::new(messages.text_with("error-table-one-column", &args)));
    }
    let first_line = sample.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let rows = reader(delimiter, sample);
    let is_comma =
        |cell: Option<&[u8]>| cell.is_some_and(|cell| cell.contains(&b',') && !cell.contains(&b'.'));
    let has_decimal_comma = rows
        .into_byte_records()
        .skip(1)
        .filter_map(Result::ok)
        .any(|row| is_comma(row.get(lon)) || is_comma(row.get(lat)));
    Ok(Layout { delimiter, lon, lat, columns, has_decimal_comma, is_crlf: first_line.ends_with(b"\r") })
}

/// Why the columns are not found: the table is empty, one that was asked for is missing, or none has a usual name.
fn no_columns(header: &ByteRecord, asked: [Option<&str>; 2], name: &str, messages: Messages) -> Failure {
    let file = ("path", name.into());
    if header.iter().all(<[u8]>::is_empty) {
        return Failure::new(messages.text_with("error-table-empty", &[file]));
    }
    let columns = ("columns", names(header).join(", ").into());
    for (asked, (is_lon, option)) in asked.into_iter().zip([(true, "--lon"), (false, "--lat")]) {
        if place(header, asked, is_lon).is_some() {
            continue;
        }
        return Failure::new(match asked {
            Some(asked) => messages.text_with("error-table-column", &[file, ("name", asked.into()), columns]),
            None => messages.text_with("error-table-no-column", &[file, ("option", option.into()), columns]),
        });
    }
    Failure::new(messages.text_with("error-table-empty", &[file]))
}
