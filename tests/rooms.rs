//! Imports go down only: each room uses those of a smaller rank, as the table in `src/lib.rs` says.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The rooms and their ranks. Rooms of one rank do not use each other.
fn ranks() -> BTreeMap<&'static str, u8> {
    [
        ("error", 0),
        ("earth", 0),
        ("i18n", 0),
        ("geometry", 1),
        ("catalogue", 2),
        ("index", 3),
        ("state", 4),
        ("tour", 4),
        ("quiz", 4),
        ("command", 5),
        ("scene", 6),
        ("jobs", 7),
        ("import", 7),
        ("export", 7),
        ("cli", 8),
        ("gui", 8),
    ]
    .into()
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The rooms that a source names after `crate::`, in groups too.
fn rooms_used(source: &str) -> Vec<(usize, String)> {
    let mut used = Vec::new();
    for (at, _) in source.match_indices("crate::") {
        let line = source[..at].matches('\n').count() + 1;
        let rest = &source[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            None => used.push((line, word(rest))),
            Some(group) => {
                let mut depth = 0_usize;
                let mut is_start = true;
                for (offset, letter) in group.char_indices() {
                    match letter {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => is_start = true,
                        letter if is_start && letter.is_alphabetic() => {
                            used.push((line, word(&group[offset..])));
                            is_start = false;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    used
}

fn word(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

#[test]
fn no_room_uses_one_above_it_or_beside_it() {
    let ranks = ranks();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    assert!(files.len() > 40, "the sources were found");
    let mut wrong = Vec::new();
    for path in files {
        let inside = path.strip_prefix(&root).expect("below src").to_string_lossy().replace('\\', "/");
        let room = inside.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned();
        if room == "lib" || room == "main" || room == "bin" {
            continue;
        }
        let own =
            *ranks.get(room.as_str()).unwrap_or_else(|| panic!("{inside}: no rank for the room {room}"));
        let source = fs::read_to_string(&path).expect("a source");
        for (line, used) in rooms_used(&source) {
            let Some(rank) = ranks.get(used.as_str()) else { continue };
            if used != room && *rank >= own {
                wrong.push(format!("src/{inside}:{line}: {room} (rank {own}) uses {used} (rank {rank})"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_window_uses_egui_and_only_the_map_uses_walkers() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    for path in files {
        let inside = path.strip_prefix(&root).expect("below src").to_string_lossy().replace('\\', "/");
        let source = fs::read_to_string(&path).expect("a source");
        let names = |library: &str| {
            source.contains(&format!("use {library}")) || source.contains(&format!("{library}::"))
        };
        assert!(inside.starts_with("gui/") || !names("egui"), "{inside} uses egui");
        assert!(inside.starts_with("gui/map/") || !names("walkers"), "{inside} uses walkers");
    }
}

#[test]
fn a_group_of_imports_is_read_name_by_name() {
    let source = "use crate::{\n    catalogue::{Catalogue, model::AreaId},\n    gui::View,\n};\nuse crate::earth::LonLat;";
    let names: Vec<_> = rooms_used(source).into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["catalogue", "gui", "earth"]);
}
