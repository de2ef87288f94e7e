//! The built program as a user runs it: what it says, where it says it, and its exit code.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod bad_input;
mod list;
mod search;
mod show;
mod tables;
mod units;
mod where_is;

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
};

use serde_json::Value;

/// The languages that the program speaks.
const LANGS: [&str; 4] = ["fr", "es", "pt", "en"];
/// A day on which all that the tests name is in force.
const DAY: &str = "2026-01-15";

/// What the program answered.
#[derive(Debug)]
struct Answer {
    output: String,
    errors: String,
    code: i32,
}

/// A new empty folder of the test's own.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cli-{}-{name}", std::process::id()));
    if path.exists() {
        fs::remove_dir_all(&path).expect("the folder of an earlier run goes");
    }
    fs::create_dir_all(&path).expect("a folder");
    path
}

/// Runs the program with a home of its own, no display and nothing else of this machine's settings.
fn franja(arguments: &[&str]) -> Answer {
    franja_reading("", arguments)
}

/// The same with a text on its standard input.
fn franja_reading(input: &str, arguments: &[&str]) -> Answer {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli-home");
    fs::create_dir_all(&home).expect("a home");
    let mut command = Command::new(env!("CARGO_BIN_EXE_franja"));
    command.env_clear().env("HOME", &home).env("LANG", "en_US.UTF-8").env("COLUMNS", "100");
    for (variable, part) in [
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_RUNTIME_DIR", "run"),
    ] {
        command.env(variable, home.join(part));
    }
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().expect("the program runs");
    let (mut pipe, input) = (running.stdin.take().expect("a pipe"), input.to_owned());
    // A program that refuses its arguments does not read what it is given.
    let writing = thread::spawn(move || drop(pipe.write_all(input.as_bytes())));
    let done = running.wait_with_output().expect("the program ends");
    writing.join().expect("all is written");
    let text = |bytes| String::from_utf8(bytes).expect("the program speaks UTF-8");
    let (output, errors) = (text(done.stdout), text(done.stderr));
    assert!(!errors.contains("panicked"), "{arguments:?}: {errors}");
    Answer { output, errors, code: done.status.code().expect("an exit code") }
}

/// Runs the program in English on [`DAY`] and gives what it wrote, which is a yes.
fn told(arguments: &[&str]) -> String {
    told_in("en", arguments)
}

/// The same in a language.
fn told_in(lang: &str, arguments: &[&str]) -> String {
    let answer = franja(&[arguments, &["--lang", lang, "--date", DAY]].concat());
    assert_eq!((answer.code, answer.errors.as_str()), (0, ""), "{arguments:?}");
    answer.output
}

/// The JSON that the program wrote.
fn json(arguments: &[&str]) -> Value {
    let output = told(&[arguments, &["--format", "json"]].concat());
    serde_json::from_str(&output).unwrap_or_else(|error| panic!("{arguments:?}: {error}"))
}

/// The texts of a JSON array.
fn texts(value: &Value) -> Vec<&str> {
    value.as_array().expect("an array").iter().filter_map(Value::as_str).collect()
}

/// The first lines of a text; spaces that do not break are shown as `~`.
fn head(text: &str, lines: usize) -> String {
    text.replace('\u{a0}', "~").lines().take(lines).collect::<Vec<_>>().join("\n")
}

/// The lines that begin so, whatever the indent; spaces that do not break are shown as `~`.
fn lines_of(text: &str, starts: &[&str]) -> String {
    let text = text.replace('\u{a0}', "~");
    let found = text.lines().filter(|line| starts.iter().any(|start| line.trim_start().starts_with(start)));
    found.collect::<Vec<_>>().join("\n")
}
