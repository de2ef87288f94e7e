//! Keys, without the window's library.

/// A key of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A letter, upper-case.
    Letter(char),
    /// A digit.
    Digit(u8),
    /// The plus sign, wherever the layout has it.
    Plus,
    /// The minus sign, wherever the layout has it.
    Minus,
    /// The arrow to the top.
    ArrowUp,
    /// The arrow to the bottom.
    ArrowDown,
    /// The arrow to the left.
    ArrowLeft,
    /// The arrow to the right.
    ArrowRight,
    /// Home.
    Home,
    /// The space bar.
    Space,
    /// Escape.
    Escape,
    /// A function key, from 1.
    Function(u8),
    /// The question mark, wherever the layout has it.
    QuestionMark,
    /// The bracket that opens.
    BracketLeft,
    /// The bracket that closes.
    BracketRight,
    /// Tab.
    Tab,
    /// Enter.
    Enter,
    /// Backspace.
    Backspace,
}

/// A key with the modifiers held down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shortcut {
    /// Whether Ctrl (on a Mac: Command) is held down.
    pub is_ctrl: bool,
    /// Whether Alt is held down.
    pub is_alt: bool,
    /// Whether Shift is held down. Where it need not be, it may be with digits and signs: some layouts have them there.
    pub is_shift: bool,
    /// The key.
    pub key: Key,
}

impl Shortcut {
    /// A key alone.
    #[must_use]
    pub const fn plain(key: Key) -> Self {
        Self { is_ctrl: false, is_alt: false, is_shift: false, key }
    }

    /// A key with Ctrl.
    #[must_use]
    pub const fn ctrl(key: Key) -> Self {
        Self { is_ctrl: true, is_alt: false, is_shift: false, key }
    }

    /// A key with Alt.
    #[must_use]
    pub const fn alt(key: Key) -> Self {
        Self { is_ctrl: false, is_alt: true, is_shift: false, key }
    }

    /// A key with Shift.
    #[must_use]
    pub const fn shift(key: Key) -> Self {
        Self { is_ctrl: false, is_alt: false, is_shift: true, key }
    }

    /// A key with Ctrl and Shift.
    #[must_use]
    pub const fn ctrl_shift(key: Key) -> Self {
        Self { is_ctrl: true, is_alt: false, is_shift: true, key }
    }
}
