//! The program `franja`.

fn main() {}
