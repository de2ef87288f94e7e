//! Every character of the data, the messages and the places has a glyph in every font of the window.

use std::{collections::BTreeSet, fs, path::Path};

use egui::{FontFamily, FontId};
use franja::i18n::Lang;

use super::driver::{known, open_in};

fn add_characters_below(folder: &Path, characters: &mut BTreeSet<char>) -> usize {
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            count += add_characters_below(&path, characters);
        } else if path
            .extension()
            .is_some_and(|end| ["toml", "ftl", "geojson", "csv"].map(Some).contains(&end.to_str()))
        {
            characters.extend(fs::read_to_string(&path).expect("a text").chars());
            count += 1;
        }
    }
    count
}

#[test]
fn every_character_of_the_data_and_the_messages_has_a_glyph() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut characters = BTreeSet::new();
    for folder in ["data", "assets/locales"] {
        assert!(add_characters_below(&root.join(folder), &mut characters) > 5, "{folder}");
    }
    for place in known().geometry.places() {
        characters.extend(place.name().chars());
        // Some styles of the map set names in capitals.
        characters.extend(place.name().to_uppercase().chars());
    }
    characters.retain(|character| !character.is_control());
    assert!(characters.len() > 100, "{}", characters.len());

    let window = open_in(Lang::En);
    let families = ["bold", "italic"].map(|name| FontFamily::Name(name.into()));
    for family in families.into_iter().chain([FontFamily::Proportional, FontFamily::Monospace]) {
        let font = FontId::new(14.0, family.clone());
        let missing: Vec<char> = window.ctx.fonts_mut(|fonts| {
            let lacks = |character: &char| !fonts.has_glyph(&font, *character);
            characters.iter().copied().filter(lacks).collect()
        });
        assert_eq!(missing, Vec::<char>::new(), "{family}");
    }
}
