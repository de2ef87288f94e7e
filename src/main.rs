//! The program `franja`: its arguments, then the command line's answer or the window, then an exit code.

use std::{process::ExitCode, time::Instant};

use franja::{
    cli::{self, Outcome, WindowRequest},
    error, gui,
};

fn main() -> ExitCode {
    let began = Instant::now();
    ExitCode::from(match cli::run(std::env::args_os()) {
        Outcome::Done(code) => code,
        Outcome::OpenWindow(request) => open_window(request, began),
    })
}

fn open_window(request: WindowRequest, began: Instant) -> u8 {
    let WindowRequest { view, area, day, lang, theme, catalogue, profile: asked, files } = request;
    let profiling = asked.map(|asked| gui::Profiling { flight: asked.flight, began });
    match gui::run(gui::Options { view, area, day, lang, theme, catalogue, session: None, profiling, files })
    {
        Ok(measured) => asked.map_or(0, |asked| {
            let measured = measured.and_then(|measured| serde_json::to_value(measured).ok());
            cli::tell_profile(measured.as_ref(), asked, lang)
        }),
        Err(cause) => cli::window_failed(&error::sentence(&cause), lang),
    }
}
