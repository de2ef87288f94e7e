//! Lists the hand-written files of `data/` into a table of `include_str!`, so that the program carries them.

use std::{env, fmt::Write as _, fs, io, path::Path};

/// Adds the files below `folder` that a catalogue is made of, by their path relative to `root`.
fn list(root: &Path, folder: &Path, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_read = path.extension().is_some_and(|end| end == "toml" || end == "geojson");
        if path.is_dir() {
            list(root, &path, names)?;
        } else if let (true, Ok(relative)) = (is_read, path.strip_prefix(root)) {
            names.push(relative.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}

fn main() -> io::Result<()> {
    // Cargo looks at the whole folder: a file added or taken away is noticed.
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build.rs");
    let root = Path::new(&env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("data");
    let mut names = Vec::new();
    if root.is_dir() {
        list(&root, &root, &mut names)?;
    }
    names.sort_unstable();
    let mut table = String::from("&[\n");
    for name in names {
        let _ = writeln!(
            table,
            "({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/data/{name}\"))),"
        );
    }
    table.push(']');
    fs::write(Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("catalogue_files.rs"), table)
}
