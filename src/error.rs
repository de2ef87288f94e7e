//! Errors as people read them: what went wrong and its causes, in one sentence.
//!
//! Imports no other room.

use std::error::Error;

/// An error and its causes in one sentence: `a: b: c`. A cause that the message before it already tells is not
/// told twice.
#[must_use]
pub fn sentence(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let message = error.to_string();
        if !text.ends_with(&message) {
            text.push_str(": ");
            text.push_str(&message);
        }
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("the disk is full")]
    struct Disk;

    #[derive(Debug, thiserror::Error)]
    #[error("cannot write the page")]
    struct Page(#[source] Disk);

    #[derive(Debug, thiserror::Error)]
    #[error("cannot export: {0}")]
    struct Export(#[source] Page);

    #[test]
    fn causes_follow_one_another_and_none_is_told_twice() {
        assert_eq!(sentence(&Export(Page(Disk))), "cannot export: cannot write the page: the disk is full");
        assert_eq!(sentence(&Disk), "the disk is full");
    }
}
