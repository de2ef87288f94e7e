//! The program `franja`: its arguments, then the command line's answer or the window, then an exit code.

use std::process::ExitCode;

use franja::cli::{self, Outcome};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Outcome::Done(code) => ExitCode::from(code),
        Outcome::OpenWindow(_) => ExitCode::FAILURE,
    }
}
