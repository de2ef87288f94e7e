//! How far a reading is and whether it is still wanted, shared by the thread that reads and who waits for it.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU32, Ordering},
};

use super::ImportError;

/// Follows a reading from another thread, and ends it.
#[derive(Clone, Debug, Default)]
pub struct Follow(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    /// How much is done, of a thousand.
    done: AtomicU32,
    is_cancelled: AtomicBool,
}

impl Follow {
    /// How much is done, from 0 to 1.
    #[must_use]
    pub fn share(&self) -> f32 {
        self.0.done.load(Ordering::Relaxed) as f32 / 1000.0
    }

    /// Ends the reading at its next step.
    pub fn cancel(&self) {
        self.0.is_cancelled.store(true, Ordering::Relaxed);
    }

    /// Tells how much is done, from 0 to 1.
    ///
    /// # Errors
    /// [`ImportError::Cancelled`] where the reading is not wanted any more.
    pub fn reach(&self, share: f32) -> Result<(), ImportError> {
        if self.0.is_cancelled.load(Ordering::Relaxed) {
            return Err(ImportError::Cancelled);
        }
        // Between 0 and 1,000.
        self.0.done.store((share.clamp(0.0, 1.0) * 1000.0) as u32, Ordering::Relaxed);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_cancelled_goes_no_further() {
        let (reader, waiter) = (Follow::default(), Follow::default());
        assert!(reader.reach(0.25).is_ok());
        assert!((reader.share() - 0.25).abs() < 1e-6 && waiter.share() < 1e-6);
        reader.clone().cancel();
        assert!(matches!(reader.reach(0.5), Err(ImportError::Cancelled)));
        assert!((reader.share() - 0.25).abs() < 1e-6);
    }
}
