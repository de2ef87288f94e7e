//! The command line: one file per subcommand, thin; needs no window and no graphics adapter.
//!
//! May import all rooms of the ranks below.

mod arguments;
mod check;
mod choices;
mod complaint;
mod context;
mod failure;
mod help;
mod list;
mod own_limits;
mod page;
mod profile;
mod record;
mod search;
mod show;
mod table;
mod where_is;
mod words;

use std::{
    ffi::OsString,
    io::{self, Write as _},
    path::PathBuf,
};

use clap::{FromArgMatches as _, error::ErrorKind};
use jiff::civil::Date;

pub use self::profile::{ProfileRequest, tell as tell_profile};
use self::{
    arguments::{Arguments, Task, Window},
    context::{Answer, Context},
    failure::Failure,
};
use crate::{
    catalogue::model::AreaId,
    earth::LonLat,
    i18n::{Lang, Messages},
    state::{OwnFile, Theme},
};

/// The exit code of a yes.
const YES: u8 = 0;
/// The exit code of a no: nothing was found, or something is wrong with the catalogue that was checked.
const NO: u8 = 1;
/// The exit code of bad input.
const BAD_INPUT: u8 = 2;

/// How the window is to be opened.
#[derive(Clone, Debug, PartialEq)]
pub struct WindowRequest {
    /// Where to put the map: a position and a zoom.
    pub view: Option<(LonLat, f64)>,
    /// The area to show; it is in the catalogue.
    pub area: Option<AreaId>,
    /// The day to show.
    pub day: Option<Date>,
    /// The language to speak, where one was asked for.
    pub lang: Option<Lang>,
    /// The colours.
    pub theme: Option<Theme>,
    /// The folder of another catalogue.
    pub catalogue: Option<PathBuf>,
    /// What to measure, where the window is opened to be measured.
    pub profile: Option<ProfileRequest>,
    /// Files of limits to open, in absolute paths.
    pub files: Vec<OwnFile>,
}

/// What the command line came to.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It is done; the exit code.
    Done(u8),
    /// The window is to be opened.
    OpenWindow(WindowRequest),
}

/// Does what the arguments ask for. The first argument is the program's name.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Outcome {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let asked = arguments::language_asked_for(&arguments);
    let lang = match asked.as_deref().map(str::parse) {
        None => Lang::of_system(),
        Some(Ok(lang)) => lang,
        Some(Err(_)) => {
            let text = asked.unwrap_or_default();
            let lang = Lang::of_system();
            let args = [("text", text.into())];
            return refuse(&Failure::new(Messages::new(lang).text_with("error-language", &args)), lang);
        }
    };
    let messages = Messages::new(lang);
    let parsed = match parse(&arguments::without_signs_of_options(&arguments), messages) {
        Ok(parsed) => parsed,
        Err(Stop::Told(text)) => return say(&Answer::yes(text), lang),
        Err(Stop::Bad(failure)) => return refuse(&failure, lang),
    };
    let context = Context::new(messages, parsed.common.catalogue);
    let answer = match parsed.command {
        None => {
            let asked = parsed.common.lang.map(|_| lang);
            return window_request(&parsed.window, asked, &context)
                .map_or_else(|failure| refuse(&failure, lang), Outcome::OpenWindow);
        }
        Some(Task::Where(task)) => where_is::answer(&task, &context),
        Some(Task::List(task)) => list::answer(&task, &context),
        Some(Task::Show(task)) => show::answer(&task, &context),
        Some(Task::Search(task)) => search::answer(&task, &context),
        Some(Task::Check(task)) => check::answer(&task, &context),
    };
    answer.map_or_else(|failure| refuse(&failure, lang), |answer| say(&answer, lang))
}

/// Why parsing ended early.
enum Stop {
    /// The help or the version was asked for.
    Told(String),
    /// The arguments are wrong.
    Bad(Failure),
}

fn parse(arguments: &[OsString], messages: Messages) -> Result<Arguments, Stop> {
    help::command(messages)
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches))
        .map_err(|error| match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Stop::Told(error.render().to_string()),
            _ => Stop::Bad(complaint::explain(&error, arguments, messages)),
        })
}

/// Says that the window did not open and what answers without one; the exit code.
#[must_use]
pub fn window_failed(cause: &str, lang: Option<Lang>) -> u8 {
    let lang = lang.unwrap_or_else(Lang::of_system);
    let messages = Messages::new(lang);
    // What the system says of a missing display is of no use to who reads it.
    let cause = if has_display() { cause.trim_end_matches('.') } else { messages.text("error-no-display") };
    tell(&Failure::new(messages.text_with("error-window", &[("cause", cause.into())])).told(lang));
    BAD_INPUT
}

/// Whether the system says where a window can be shown; systems other than X11's and Wayland's always can.
fn has_display() -> bool {
    let is_told = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"].into_iter().any(is_told)
}

fn window_request(window: &Window, lang: Option<Lang>, context: &Context) -> Result<WindowRequest, Failure> {
    let reader = context.reader();
    // Read here what the window would read again, so that a broken file is told before it opens.
    let catalogue = match (&window.area, context.folder()) {
        (None, None) => None,
        _ => Some(context.catalogue()?),
    };
    let area = match (&window.area, &catalogue) {
        (Some(text), Some(catalogue)) => Some(record::area_id(text, catalogue, context.messages)?),
        _ => None,
    };
    Ok(WindowRequest {
        view: reader.view(window.view.as_deref())?,
        area,
        day: reader.day(window.date.as_deref())?,
        lang,
        theme: reader.theme(window.theme.as_deref())?,
        catalogue: context.folder().cloned(),
        profile: profile::request(window, reader)?,
        files: own_limits::files(window, context.messages)?,
    })
}

/// Writes an answer; its exit code.
fn say(answer: &Answer, lang: Lang) -> Outcome {
    let mut output = io::stdout().lock();
    match output.write_all(answer.text.as_bytes()).and_then(|()| output.flush()) {
        // Who reads the output has had enough of it, as `head` does: nothing is wrong.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
        Err(error) => {
            let args = [("cause", error.to_string().into())];
            return refuse(&Failure::new(Messages::new(lang).text_with("error-output", &args)), lang);
        }
        Ok(()) => {}
    }
    if let Some(remark) = &answer.remark {
        tell(remark);
    }
    Outcome::Done(if answer.is_yes { YES } else { NO })
}

/// Writes what is wrong to the error stream; the exit code of bad input.
fn refuse(failure: &Failure, lang: Lang) -> Outcome {
    tell(&failure.told(lang));
    Outcome::Done(BAD_INPUT)
}

/// Writes a line to the error stream.
fn tell(text: &str) {
    // Where even the error stream is closed there is nobody left to tell.
    let _ = writeln!(io::stderr().lock(), "{text}");
}
