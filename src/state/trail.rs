//! Where the side panel was: back and forward through the subjects that it showed.

use super::Subject;

/// The most subjects kept on each side.
const DEPTH: usize = 100;

/// The subjects before and after the present one, as a browser keeps its pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trail {
    before: Vec<Subject>,
    after: Vec<Subject>,
}

impl Trail {
    /// Remembers the subject that another takes the place of; those ahead are forgotten.
    pub fn leave(&mut self, subject: Subject) {
        if self.before.len() == DEPTH {
            self.before.remove(0);
        }
        self.before.push(subject);
        self.after.clear();
    }

    /// The subject before; the present one, where there is any, is then ahead.
    pub fn back(&mut self, present: Option<Subject>) -> Option<Subject> {
        let subject = self.before.pop()?;
        self.after.extend(present);
        Some(subject)
    }

    /// The subject ahead; the present one, where there is any, is then before.
    pub fn forward(&mut self, present: Option<Subject>) -> Option<Subject> {
        let subject = self.after.pop()?;
        self.before.extend(present);
        Some(subject)
    }

    /// Whether there is a subject before.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is a subject ahead.
    #[must_use]
    pub fn can_go_forward(&self) -> bool {
        !self.after.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::earth::LonLat;

    fn subject(lon_deg: f64) -> Subject {
        Subject::Point(LonLat::wrapped(lon_deg, -4.25))
    }

    #[test]
    fn back_and_forward_go_through_what_was_shown() {
        let mut trail = Trail::default();
        trail.leave(subject(-71.0));
        trail.leave(subject(-72.0));
        assert_eq!(trail.back(Some(subject(-73.0))), Some(subject(-72.0)));
        assert_eq!(trail.back(Some(subject(-72.0))), Some(subject(-71.0)));
        assert_eq!(trail.back(Some(subject(-71.0))), None);
        assert_eq!(trail.forward(Some(subject(-71.0))), Some(subject(-72.0)));
        trail.leave(subject(-72.0));
        assert!(!trail.can_go_forward() && trail.can_go_back());
    }
}
