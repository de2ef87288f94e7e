//! A placeholder.
fn main() {
    let _ = criterion::Criterion::default();
}
