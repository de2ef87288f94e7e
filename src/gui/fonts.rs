//! The fonts of the window: a broad Latin one in three styles, and two small ones for signs.

use egui::{FontData, FontDefinitions, FontFamily, FontId, TextStyle};

use crate::scene::TextSizes;

/// The family of headings and emphasis.
pub(crate) fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// The family of water's names on the map and of remarks.
pub(crate) fn italic() -> FontFamily {
    FontFamily::Name("italic".into())
}

/// All fonts, embedded. Each family falls back to the signs, so that no text shows a missing glyph.
pub(crate) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files: [(&str, &'static [u8]); 5] = [
        ("regular", include_bytes!("../../assets/fonts/NotoSans-Regular.ttf")),
        ("bold", include_bytes!("../../assets/fonts/NotoSans-Bold.ttf")),
        ("italic", include_bytes!("../../assets/fonts/NotoSans-Italic.ttf")),
        ("math", include_bytes!("../../assets/fonts/NotoSansMath-Regular.ttf")),
        ("symbols", include_bytes!("../../assets/fonts/NotoSansSymbols2-Regular.ttf")),
    ];
    for (name, bytes) in files {
        fonts.font_data.insert(name.to_owned(), FontData::from_static(bytes).into());
    }
    for (family, first) in [
        (FontFamily::Proportional, "regular"),
        (FontFamily::Monospace, "regular"),
        (bold(), "bold"),
        (italic(), "italic"),
    ] {
        let stack = [first, "regular", "math", "symbols"].map(str::to_owned);
        fonts.families.insert(family, stack.to_vec());
    }
    fonts
}

/// The text styles of the window, in points.
pub(crate) fn text_styles(sizes: &TextSizes) -> std::collections::BTreeMap<TextStyle, FontId> {
    [
        (TextStyle::Small, FontId::new(sizes.small, FontFamily::Proportional)),
        (TextStyle::Body, FontId::new(sizes.body, FontFamily::Proportional)),
        (TextStyle::Button, FontId::new(sizes.body, FontFamily::Proportional)),
        (TextStyle::Monospace, FontId::new(sizes.monospace, FontFamily::Monospace)),
        (TextStyle::Heading, FontId::new(sizes.heading, bold())),
    ]
    .into()
}
