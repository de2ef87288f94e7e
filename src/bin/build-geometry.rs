//! Builds the embedded geometry from open data.

fn main() {}
