//! Batches of rows from one reader over several workers to one writer, in order, a bounded number at a time.

use std::{
    io::{self, Read},
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
};

use csv::{ByteRecord, Reader};

/// How many rows travel together.
const BATCH_ROWS: usize = 512;
/// How many batches wait before and after each worker.
const WAITING: usize = 4;
/// The least and the most workers.
const WORKERS: std::ops::RangeInclusive<usize> = 2..=8;

/// A row and the line on which it begins.
pub(super) type Numbered = (u64, ByteRecord);

/// What a batch of rows became.
#[derive(Debug, Default)]
pub(super) struct Written {
    /// The rows as they go to the output.
    pub(super) bytes: Vec<u8>,
    /// How many rows they are.
    pub(super) rows: usize,
    /// The lines that could not be read, and why.
    pub(super) complaints: Vec<(u64, String)>,
}

/// Why it ended early.
#[derive(Debug)]
pub(super) enum Stop {
    /// The input cannot be read on.
    Read(io::Error),
    /// The output cannot be written on.
    Write(io::Error),
}

/// Reads all rows, has them worked on by several threads and takes the results in the order of the rows.
///
/// The batches go round the workers in turn and are taken back in turn: so they come in order, and no more than a
/// few wait anywhere, however large the table is.
pub(super) fn run<R: Read + Send>(
    reader: Reader<R>,
    work: impl Fn(Vec<Numbered>) -> Written + Sync,
    mut take: impl FnMut(Written) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let workers = thread::available_parallelism().map_or(*WORKERS.start(), usize::from);
    let workers = workers.clamp(*WORKERS.start(), *WORKERS.end());
    let work = &work;
    thread::scope(|scope| {
        let (mut inboxes, mut outlets): (Vec<SyncSender<Vec<Numbered>>>, Vec<Receiver<Written>>) =
            (Vec::new(), Vec::new());
        for _ in 0..workers {
            let (inbox, batches) = sync_channel::<Vec<Numbered>>(WAITING);
            let (results, outlet) = sync_channel(WAITING);
            inboxes.push(inbox);
            outlets.push(outlet);
            scope.spawn(move || {
                // Where nobody takes the results any more the work is over.
                for batch in batches {
                    if results.send(work(batch)).is_err() {
                        return;
                    }
                }
            });
        }
        let reading = scope.spawn(move || read(reader, &inboxes));
        let mut taken = Ok(());
        for outlet in (0..workers).cycle() {
            // The first that has nothing more in its turn has had the last batch but those before it.
            let Ok(written) = outlets[outlet].recv() else { break };
            taken = take(written);
            if taken.is_err() {
                break;
            }
        }
        drop(outlets);
        let read = match reading.join() {
            Ok(read) => read.map_err(Stop::Read),
            Err(panic) => std::panic::resume_unwind(panic),
        };
        taken.and(read)
    })
}

/// Reads batches and hands them to the workers in turn.
fn read<R: Read>(mut reader: Reader<R>, inboxes: &[SyncSender<Vec<Numbered>>]) -> io::Result<()> {
    for inbox in inboxes.iter().cycle() {
        let mut batch = Vec::with_capacity(BATCH_ROWS);
        while batch.len() < BATCH_ROWS {
            let mut row = ByteRecord::new();
            if !reader.read_byte_record(&mut row)? {
                break;
            }
            let line = row.position().map_or(0, csv::Position::line);
            batch.push((line, row));
        }
        let is_last = batch.len() < BATCH_ROWS;
        // Where the workers are gone the writer has stopped, and says why.
        if batch.is_empty() || inbox.send(batch).is_err() || is_last {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_out_in_their_order_however_long_each_takes() {
        use std::fmt::Write as _;
        let count = BATCH_ROWS * 9 + 7;
        let table = (0..count).fold(String::new(), |mut text, row| {
            let _ = writeln!(text, "{row}");
            text
        });
        let reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
        let work = |batch: Vec<Numbered>| {
            // The first batches take longest.
            let first: usize = String::from_utf8_lossy(&batch[0].1[0]).parse().expect("a number");
            thread::sleep(std::time::Duration::from_millis(20_u64.saturating_sub(first as u64 / 256)));
            let bytes = batch.iter().flat_map(|(_, row)| [&row[0], b"\n"].concat()).collect();
            Written { bytes, rows: batch.len(), complaints: Vec::new() }
        };
        let (mut out, mut rows) = (Vec::new(), 0);
        let done = run(reader, work, |written| {
            out.extend(written.bytes);
            rows += written.rows;
            Ok(())
        });
        assert!(done.is_ok());
        assert_eq!((rows, String::from_utf8(out).expect("text")), (count, table));
    }

    #[test]
    fn when_the_writer_stops_all_stop() {
        let table = "1\n".repeat(BATCH_ROWS * 100);
        let reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
        let done = run(
            reader,
            |batch| Written { rows: batch.len(), ..Written::default() },
            |_| Err(Stop::Write(io::ErrorKind::BrokenPipe.into())),
        );
        assert!(matches!(done, Err(Stop::Write(_))));
    }
}
