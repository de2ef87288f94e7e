//! A strip along the whole Brazilian border, how fast: the sketch that follows a slider, and the exact strip.
#![allow(clippy::expect_used, missing_docs, reason = "a benchmark that cannot go on stops")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use franja::{
    catalogue::model::Country,
    geometry::Geometry,
    index::{Along, Band, Care},
};

fn strips(criterion: &mut Criterion) {
    let geometry = Geometry::embedded();
    let along = Along::Country(Country::BRAZIL);
    let band = Band::new(geometry, along).expect("Brazil has borders");
    let mut group = criterion.benchmark_group("strip along Brazil");
    group.sample_size(10);
    group.bench_function("prepare", |bencher| bencher.iter(|| black_box(Band::new(geometry, along))));
    for width_km in [10.0, 150.0, 300.0] {
        let width_m = width_km * 1_000.0;
        group.bench_function(format!("sketch, {width_km} km"), |bencher| {
            bencher.iter(|| black_box(band.sketch(width_m)));
        });
        group.bench_function(format!("on the plane, {width_km} km"), |bencher| {
            bencher.iter(|| black_box(band.on_the_plane(width_m, Care::Rough)));
        });
        // What the slider waits for: both at once, as the window draws them.
        group.bench_function(format!("while it moves, {width_km} km"), |bencher| {
            bencher.iter(|| rayon::join(|| band.sketch(width_m), || band.on_the_plane(width_m, Care::Rough)));
        });
        group.bench_function(format!("exact, {width_km} km"), |bencher| {
            bencher.iter(|| black_box(band.exact(width_m)));
        });
    }
    group.finish();
}

criterion_group!(benches, strips);
criterion_main!(benches);
