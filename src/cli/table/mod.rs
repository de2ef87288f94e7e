//! `franja where --csv FILE`: what is at the point of each row of a table, row by row, to the output.

mod columns;
mod input;
mod pipeline;
mod progress;
mod row;

use std::{
    io::{self, BufWriter, Write as _},
    path::Path,
};

use super::{
    arguments::Where,
    choices::Form,
    context::{Answer, Context},
    failure::Failure,
    own_limits::OwnLimits,
    tell,
};
use crate::{geometry::Geometry, i18n::Messages, index::Index};
pub(super) use columns::ANSWERS;
use input::Table;
use pipeline::{Stop, Written};
use progress::Progress;
use row::Rows;

/// The forms of the output.
const FORMS: [(&str, Form); 1] = [("csv", Form::Csv)];
/// The most rows that are told one by one.
const TOLD: usize = 10;

/// Answers the command: a no where a row could not be read.
pub(super) fn answer(task: &Where, file: &Path, context: &Context) -> Result<Answer, Failure> {
    let (reader, messages) = (context.reader(), context.messages);
    let day = reader.day_or_today(task.date.as_deref())?;
    reader.form(task.format.as_deref(), &FORMS)?;
    let own = OwnLimits::asked_for(task.with.as_deref(), task.name.as_deref(), messages)?;
    let table = Table::open(file, [task.lon.as_deref(), task.lat.as_deref()], messages)?;
    if let Some(remark) = own.as_ref().and_then(|own| own.remark(messages)) {
        tell(&remark);
    }
    let catalogue = context.catalogue()?;
    let index = Index::new(&catalogue, Geometry::embedded());
    let tree = own.as_ref().map(OwnLimits::tree);
    let view = index.day(day, &catalogue);
    let rows = Rows {
        layout: table.layout.clone(),
        // The one place where the report is asked for.
        report: &|point| index.view_at(point, &view),
        units: own.as_ref().zip(tree.as_ref()).map(|(own, tree)| (own.units.as_slice(), tree)),
    };
    let mut output = Output {
        place: table.name.clone(),
        messages,
        progress: Progress::new(table.progress.clone(), messages),
        counted: 0,
        unreadable: 0,
    };
    let mut sink = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let head = rows.header(&table.header).map_err(|error| Failure::new(error.to_string()))?;
    let started = sink.write_all(table.mark).and_then(|()| sink.write_all(&head));
    let done = started.map_err(Stop::Write).and_then(|()| {
        pipeline::run(
            table.reader,
            |batch| rows.write(batch, messages),
            |written| output.take(&written, &mut sink).map_err(Stop::Write),
        )
    });
    let done = done.and_then(|()| sink.flush().map_err(Stop::Write));
    output.progress.clear();
    match done {
        Ok(()) => Ok(output.answer()),
        // Who reads the output has had enough of it, as `head` does: nothing is wrong.
        Err(Stop::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(output.answer()),
        Err(Stop::Write(error)) => {
            Err(Failure::new(messages.text_with("error-output", &[("cause", error.to_string().into())])))
        }
        Err(Stop::Read(error)) => {
            let args = [("path", table.name.into()), ("cause", error.to_string().into())];
            Err(Failure::new(messages.text_with("error-file", &args)))
        }
    }
}

/// What goes to the output and to the error stream.
struct Output {
    /// The file as its complaints name it.
    place: String,
    messages: Messages,
    progress: Progress,
    counted: usize,
    unreadable: usize,
}

impl Output {
    /// Takes the next rows in order.
    fn take(&mut self, written: &Written, sink: &mut impl io::Write) -> io::Result<()> {
        sink.write_all(&written.bytes)?;
        for (line, complaint) in &written.complaints {
            self.unreadable += 1;
            if self.unreadable <= TOLD {
                self.progress.clear();
                tell(&format!("{}:{line}: {complaint}", self.place));
            }
        }
        self.counted += written.rows;
        self.progress.tick(self.counted);
        Ok(())
    }

    /// How it ended.
    fn answer(&self) -> Answer {
        let rest = self.unreadable.saturating_sub(TOLD);
        let mut remarks = Vec::new();
        if rest > 0 {
            remarks.push(self.messages.text_with("table-more", &[("count", rest.into())]));
        }
        if self.unreadable > 0 {
            let args = [("count", self.unreadable.into()), ("rows", self.counted.into())];
            remarks.push(self.messages.text_with("table-unreadable", &args));
        }
        let remark = (!remarks.is_empty()).then(|| remarks.join("\n"));
        Answer { text: String::new(), remark, is_yes: self.unreadable == 0 }
    }
}
