//! A window over the middle of the map, such as the list of keys.

use egui::{Align2, Context, Id, Window};

/// A window of a name and a title, in the middle until somebody moves it, with a cross that closes it.
pub(crate) fn dialog<'open>(
    ctx: &Context,
    name: &str,
    title: &str,
    is_open: &'open mut bool,
) -> Window<'open> {
    Window::new(title)
        .id(Id::unique(name))
        .open(is_open)
        .collapsible(false)
        .pivot(Align2::CENTER_CENTER)
        .default_pos(ctx.content_rect().center())
}
