//! Which areas a filter lets onto the map, as numbers that are quick to copy and to compare.

use std::sync::{Arc, PoisonError, RwLock};

/// Which areas are let through: all, or a set that an atlas keeps. It means something to that atlas only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Admission(u32);

impl Admission {
    /// All areas.
    pub const ALL: Self = Self(0);
}

/// The areas of an atlas that are let through, by their place.
pub(super) type Admitted = Arc<[bool]>;

/// The sets that an atlas has been asked about: the same set has the same number.
#[derive(Debug, Default)]
pub(super) struct Admissions(RwLock<Vec<Admitted>>);

impl Admissions {
    /// The number of a set.
    pub(super) fn number_of(&self, admitted: Admitted) -> Admission {
        if admitted.iter().all(|is_admitted| *is_admitted) {
            return Admission::ALL;
        }
        let mut sets = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let place = sets.iter().position(|known| *known == admitted).unwrap_or_else(|| {
            sets.push(admitted);
            sets.len() - 1
        });
        // Nobody sets four thousand million filters in one session.
        Admission(u32::try_from(place + 1).unwrap_or_default())
    }

    /// The set of a number; none where all are let through.
    pub(super) fn set_of(&self, admission: Admission) -> Option<Admitted> {
        let place = (admission.0 as usize).checked_sub(1)?;
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(place).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_set_has_the_same_number_and_all_is_no_set() {
        let sets = Admissions::default();
        let of = |set: &[bool]| sets.number_of(set.into());
        let (first, second) = (of(&[true, false]), of(&[false, false]));
        assert_eq!(of(&[true, false]), first);
        assert_ne!(first, second);
        assert_eq!(of(&[true, true]), Admission::ALL);
        assert_eq!(sets.set_of(second).as_deref(), Some(&[false, false][..]));
        assert_eq!(sets.set_of(Admission::ALL), None);
    }
}
