//! Lets the days go by of themselves: from one turn to the next, and to rest on today.

use std::time::Duration;

use jiff::civil::{Date, date};

use crate::{
    catalogue::Timeline,
    command::{Command, Queue},
    state::State,
};

/// How long a day stays, in seconds: long enough to see what changed.
const STAY_SECS: f64 = 1.5;

/// Before the first turn: the law of Brazil's strip is of 1979.
const FIRST_DAY: Date = date(1979, 1, 1);

/// When the next day is due.
#[derive(Debug, Default)]
pub(crate) struct Player {
    due_secs: Option<f64>,
}

impl Player {
    /// Pushes the day that is due, and asks for a frame when the next one will be. The first one can be undone, and with
    /// it all that follow.
    pub(crate) fn push_due(
        &mut self,
        ctx: &egui::Context,
        state: &State,
        known: (&Timeline, Date),
        queue: &mut Queue,
    ) {
        let (timeline, today) = known;
        if !state.interface.is_playing {
            self.due_secs = None;
            return;
        }
        let now_secs = ctx.input(|input| input.time);
        let day = state.document.day;
        match self.due_secs {
            Some(due_secs) if now_secs < due_secs => {}
            Some(_) => {
                let next = turn_after(day, timeline, today);
                queue.push(Command::SlideDay(next));
                if next.is_none() {
                    queue.push(Command::TogglePlay);
                }
                self.due_secs = Some(now_secs + STAY_SECS);
            }
            None => {
                // From today, or from after all that changed, it begins anew.
                let next =
                    turn_after(day, timeline, today).or_else(|| turn_after(Some(FIRST_DAY), timeline, today));
                queue.push(Command::SetDay(next));
                self.due_secs = Some(now_secs + STAY_SECS);
            }
        }
        if let Some(due_secs) = self.due_secs {
            ctx.request_repaint_after(Duration::from_secs_f64((due_secs - now_secs).max(0.0)));
        }
    }
}

/// The turn after a day; none after the last, and after today.
fn turn_after(day: Option<Date>, timeline: &Timeline, today: Date) -> Option<Date> {
    timeline.turn_after(day?).filter(|turn| *turn <= today)
}
