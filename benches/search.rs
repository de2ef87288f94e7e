//! What a text finds, how fast: over all that is known and all places, as it is typed and mistyped.
#![allow(clippy::expect_used, missing_docs, reason = "a benchmark that cannot go on stops")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use franja::{
    catalogue::Catalogue,
    geometry::Geometry,
    i18n::Lang,
    index::text::TextIndex,
    state::{Filter, Sifted},
};

/// What people type: a letter, a name, a name with a slip, words in any order, a kind, a code, a law, nonsense.
const TEXTS: [&str; 9] = [
    "s",
    "sao borja",
    "tabatnga",
    "foz do iguasu",
    "puente",
    "ciudad gemela acre",
    "4318002",
    "ley 29778",
    "qqzzxxvv",
];

fn search(criterion: &mut Criterion) {
    let (catalogue, geometry) = (Catalogue::embedded().expect("the catalogue"), Geometry::embedded());
    let mut group = criterion.benchmark_group("search");
    group.sample_size(20);
    group.bench_function("prepare", |bencher| bencher.iter(|| TextIndex::new(&catalogue, geometry)));
    let texts = TextIndex::new(&catalogue, geometry);
    for text in TEXTS {
        group.bench_function(text, |bencher| {
            bencher.iter(|| black_box(texts.search(black_box(text), Lang::Es, 24)));
        });
    }
    group.finish();
    criterion.bench_function("sift all by the filter", |bencher| {
        let day = jiff::civil::date(2026, 1, 15);
        bencher.iter(|| black_box(Sifted::new(&Filter::default(), &catalogue, day)));
    });
}

criterion_group!(benches, search);
criterion_main!(benches);
