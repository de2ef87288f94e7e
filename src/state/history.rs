//! Undo and redo: whole documents before and after the present one.

/// The most documents kept on each side: a document is small, and nobody goes back further.
const DEPTH: usize = 200;

/// What was before and what was undone.
#[derive(Clone, Debug, PartialEq)]
pub struct History<T> {
    before: Vec<T>,
    after: Vec<T>,
}

impl<T> Default for History<T> {
    fn default() -> Self {
        Self { before: Vec::new(), after: Vec::new() }
    }
}

impl<T: Clone + PartialEq> History<T> {
    /// Remembers what was before a change; what had been undone is forgotten.
    pub fn record(&mut self, before: T) {
        if self.before.len() == DEPTH {
            self.before.remove(0);
        }
        self.before.push(before);
        self.after.clear();
    }

    /// Puts back what was before the last change. Returns whether there was one.
    pub fn undo(&mut self, present: &mut T) -> bool {
        let Some(before) = self.before.pop() else { return false };
        self.after.push(std::mem::replace(present, before));
        true
    }

    /// Does again what was undone last. Returns whether there was anything.
    pub fn redo(&mut self, present: &mut T) -> bool {
        let Some(after) = self.after.pop() else { return false };
        self.before.push(std::mem::replace(present, after));
        true
    }

    /// Whether there is a change to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is a change to do again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undo_then_redo_gives_back_the_same() {
        let (mut history, mut present) = (History::default(), 1);
        for next in [2, 3] {
            history.record(present);
            present = next;
        }
        assert!(history.undo(&mut present) && present == 2);
        assert!(history.undo(&mut present) && present == 1);
        assert!(!history.undo(&mut present));
        assert!(history.redo(&mut present) && present == 2);
        history.record(present);
        present = 9;
        assert!(!history.redo(&mut present), "a new change forgets what was undone");
        assert_eq!(present, 9);
    }

    #[test]
    fn the_oldest_is_forgotten_past_the_depth() {
        let (mut history, mut present) = (History::default(), 0);
        for next in 1..=DEPTH + 5 {
            history.record(present);
            present = next;
        }
        while history.undo(&mut present) {}
        assert_eq!(present, 5);
    }
}
