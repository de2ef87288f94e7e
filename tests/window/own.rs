//! Limits that the user brings along: opened, named, asked, switched, removed, undone; and files that are wrong.

use std::{
    fs,
    path::{Path, PathBuf},
};

use egui_kittest::kittest::Queryable;
use franja::{
    command::Command,
    earth::LonLat,
    i18n::Lang,
    state::{OwnFile, State, Subject},
};

use super::driver::{Window, area, carry_out, click, open, open_in, painted, shows, spoken, state_in, text};

/// A folder of its own for a test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let path = std::env::temp_dir().join(format!("franja-own-{test}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn file(&self, name: &str, contents: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, contents).expect("written");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn square(name: &str, west: f64, south: f64) -> String {
    let (east, north) = (west + 0.5, south + 0.4);
    format!(
        r#"{{"type":"Feature","properties":{{"name":"{name}","id":"{name}-1"}},"geometry":{{"type":"Polygon",
        "coordinates":[[[{west},{south}],[{east},{south}],[{east},{north}],[{west},{north}],[{west},{south}]]]}}}}"#
    )
}

fn collection(features: &[String]) -> String {
    format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}", features.join(",\n"))
}

/// Two units side by side near Cascavel, within Brazil's strip, and one feature without a shape.
fn two_units() -> String {
    let nothing = r#"{"type":"Feature","properties":{"name":"Vazio"},"geometry":null}"#.to_owned();
    collection(&[square("Oeste", -53.9, -25.4), square("Leste", -53.4, -25.4), nothing])
}

fn open_file(window: &mut Window, path: &Path) {
    carry_out(window, [Command::OpenFile(OwnFile::new(path.to_owned()))]);
}

fn files(window: &Window) -> Vec<PathBuf> {
    window.state().state().document.files.iter().map(|file| file.path.clone()).collect()
}

#[test]
fn a_file_that_is_opened_is_named_in_the_panel_drawn_and_credited() {
    for lang in Lang::ALL {
        let folder = Folder::new(&format!("open-{lang}"));
        let path = folder.file("limites.geojson", &two_units());
        let mut window = open_in(lang);
        open_file(&mut window, &path);
        assert_eq!(files(&window), [path]);
        assert!(shows(&window, "limites.geojson"), "{lang}: {:?}", spoken(&window));
        let count = spoken(&window).iter().any(|text| text.starts_with("2 "));
        assert!(count, "{lang}: two units are counted");
        // What is drawn has its credit on the map, and its units their names.
        let painted = painted(&window);
        assert!(
            painted.iter().filter(|text| text.contains("limites.geojson")).count() >= 3,
            "{lang}: {painted:?}"
        );
        assert!(painted.contains("Oeste") && painted.contains("Leste"), "{lang}: {painted:?}");
        // The third has no shape: that is told.
        assert!(shows(&window, &text(lang, "own-limits")));
        assert!(spoken(&window).iter().any(|text| text.contains("limites.geojson") && text.contains("1 ")));
    }
}

#[test]
fn it_is_switched_removed_and_brought_back() {
    let folder = Folder::new("undo");
    let units = [square("Oeste", -53.9, -25.4), square("Leste", -53.4, -25.4)];
    let path = folder.file("limites.geojson", &collection(&units));
    let mut window = open_in(Lang::En);
    open_file(&mut window, &path);
    let is_drawn = |window: &Window| painted(window).contains("Oeste");
    assert!(is_drawn(&window));
    click(&mut window, "limites.geojson");
    assert!(!is_drawn(&window));
    click(&mut window, "limites.geojson");
    assert!(is_drawn(&window));
    click(&mut window, "Remove: limites.geojson");
    assert!(files(&window).is_empty() && !is_drawn(&window) && !shows(&window, "limites.geojson"));
    carry_out(&mut window, [Command::Undo]);
    assert!(is_drawn(&window), "the removal is undone");
    carry_out(&mut window, [Command::Undo, Command::Undo, Command::Undo]);
    assert!(files(&window).is_empty() && !is_drawn(&window), "the opening is undone");
    carry_out(&mut window, [Command::Redo]);
    assert!(is_drawn(&window));
}

#[test]
fn a_file_that_is_wrong_says_what_and_what_to_do_and_opens_nothing() {
    let folder = Folder::new("wrong");
    let whole = two_units();
    let point =
        r#"{"type":"Feature","properties":{"name":"P"},"geometry":{"type":"Point","coordinates":[-53,-25]}}"#;
    let metres = square("M", -53.9, -25.4).replace("-53.", "2530000.");
    let swapped = square("S", -25.4, -53.9);
    for (name, contents, told) in [
        ("page.geojson", "<html></html>".to_owned(), "page.geojson:1:1: this is not JSON"),
        ("empty.geojson", String::new(), "empty.geojson is empty"),
        ("points.geojson", collection(&[point.to_owned()]), "has no polygon that can be read"),
        ("cut.geojson", whole[..whole.len() / 2].to_owned(), "the file ends here before it is complete"),
        ("metres.geojson", collection(&[metres]), "metres.geojson:2: [2530000.9, -25.4] are metres"),
        ("swapped.geojson", collection(&[swapped]), "has its latitude first"),
        ("list.geojson", "[1, 2]".to_owned(), "is no GeoJSON feature collection"),
    ] {
        let path = folder.file(name, &contents);
        let mut window = open_in(Lang::En);
        open_file(&mut window, &path);
        assert!(shows(&window, told), "{name}: {:?}", spoken(&window));
        assert!(files(&window).is_empty(), "{name}");
        assert!(!window.state().state().history.can_undo(), "{name}");
    }
}

#[test]
fn a_file_of_last_time_is_opened_again_and_one_that_is_gone_is_told_and_kept() {
    let folder = Folder::new("session");
    let there = folder.file("limites.geojson", &two_units());
    let gone = folder.0.join("perdido.geojson");
    let mut state: State = state_in(Lang::En);
    state.document.files = [&there, &gone].map(|path| OwnFile::new(path.clone())).into();
    let mut window = open(state);
    carry_out(&mut window, [Command::ShowPosition(LonLat::wrapped(-53.4, -25.4), 9.0)]);
    assert!(painted(&window).contains("Oeste"));
    assert!(shows(&window, "perdido.geojson cannot be read"), "{:?}", spoken(&window));
    assert_eq!(files(&window), [there, gone.clone()], "nothing is lost");
    fs::write(&gone, collection(&[square("Achado", -53.6, -25.9)])).expect("written");
    click(&mut window, &text(Lang::En, "own-again"));
    assert!(painted(&window).contains("Achado"));
}

#[test]
fn a_point_names_the_unit_that_holds_it_and_those_that_may() {
    let folder = Folder::new("point");
    let path = folder.file("limites.geojson", &two_units());
    let ask = |window: &mut Window, lon_deg, lat_deg| {
        carry_out(window, [Command::Select(Subject::Point(LonLat::wrapped(lon_deg, lat_deg)))]);
    };
    for lang in Lang::ALL {
        let mut window = open_in(lang);
        open_file(&mut window, &path);
        ask(&mut window, -53.7, -25.2);
        assert!(shows(&window, "Oeste (Oeste-1)") && !shows(&window, "Leste (Leste-1)"), "{lang}");
        assert!(!shows(&window, &text(lang, "certainty-uncertain")), "{lang}: far from every limit");
        // Some 70 m from the limit between the two.
        ask(&mut window, -53.4007, -25.2);
        assert!(shows(&window, "Oeste (Oeste-1)") && shows(&window, "Leste (Leste-1)"), "{lang}");
        assert!(shows(&window, &text(lang, "certainty-uncertain")), "{lang}");
        ask(&mut window, -47.9, -15.8);
        assert!(shows(&window, &text(lang, "where-units-none")), "{lang}");
    }
}

#[test]
fn an_area_lists_the_units_that_lie_in_it_and_copies_them_as_a_table() {
    let folder = Folder::new("within");
    let far = square("Longe", -47.9, -15.8);
    let units = [square("Oeste", -53.9, -25.4), square("Leste", -53.4, -25.4), far];
    let path = folder.file("limites.geojson", &collection(&units));
    let mut window = open_in(Lang::En);
    open_file(&mut window, &path);
    carry_out(&mut window, [Command::Select(area("br/strip"))]);
    assert!(
        shows(&window, "2 of the 3 units of limites.geojson (2 wholly, 0 partly)"),
        "{:?}",
        spoken(&window)
    );
    // It lies below what is in view.
    window.get_by_label(&text(Lang::En, "own-copy-csv")).click_accesskit();
    let copied = (0..4).find_map(|_| {
        window.step();
        window.output().platform_output.commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    });
    let copied = copied.expect("something is copied");
    let lines: Vec<&str> = copied.lines().collect();
    assert_eq!(lines[0], "id,name,extent,area_km2,inside_km2,share,abroad_km2");
    // Half a degree by four tenths at 25.2 degrees south.
    assert!(
        lines[1].starts_with("Leste-1,Leste,wholly,2232.928") && lines[1].ends_with(",1,0"),
        "{}",
        lines[1]
    );
    assert!(lines.len() == 3 && lines[2].starts_with("Oeste-1,Oeste,wholly,"), "{copied}");
    // Another area has others.
    carry_out(&mut window, [Command::Select(area("pe/strip"))]);
    assert!(shows(&window, "0 of the 3 units"));
}
