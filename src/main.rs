//! The program `franja`: opens the window.

use std::process::ExitCode;

use franja::gui::{Options, run};

fn main() -> ExitCode {
    match run(Options::default()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("franja: {error}");
            ExitCode::from(2)
        }
    }
}
