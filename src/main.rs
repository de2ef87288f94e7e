//! The program `franja`: its arguments, then the command line's answer or the window, then an exit code.

use std::process::ExitCode;

use franja::{
    cli::{self, Outcome, WindowRequest},
    error, gui,
};

fn main() -> ExitCode {
    ExitCode::from(match cli::run(std::env::args_os()) {
        Outcome::Done(code) => code,
        Outcome::OpenWindow(request) => open_window(request),
    })
}

fn open_window(request: WindowRequest) -> u8 {
    let WindowRequest { view, area, day, lang, theme, catalogue, files } = request;
    match gui::run(gui::Options { view, area, day, lang, theme, catalogue, session: None, files }) {
        Ok(()) => 0,
        Err(cause) => cli::window_failed(&error::sentence(&cause), lang),
    }
}
