//! The commands of a frame, applied once, in order, at its end.

use super::Command;

/// The commands that a frame's panels, keys and jobs asked for.
#[derive(Debug, Default)]
pub struct Queue(Vec<Command>);

impl Queue {
    /// Adds a command behind the others.
    pub fn push(&mut self, command: Command) {
        self.0.push(command);
    }

    /// Adds commands behind the others.
    pub fn extend(&mut self, commands: impl IntoIterator<Item = Command>) {
        self.0.extend(commands);
    }

    /// Takes all commands out, in the order in which they came.
    pub fn drain(&mut self) -> Vec<Command> {
        std::mem::take(&mut self.0)
    }

    /// Whether no command waits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
