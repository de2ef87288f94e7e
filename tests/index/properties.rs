//! What holds for any point.

use std::sync::LazyLock;

use franja::{
    catalogue::{Catalogue, Files, model::AreaKind},
    earth::{LonLat, distance_m},
    geometry::Geometry,
    index::Index,
};
use proptest::{
    prelude::*,
    test_runner::{Config, RngSeed},
};

use super::{CATALOGUE, DAY, INDEX, Lcg};

/// The same cases each time, and nothing is written when one fails.
fn config() -> Config {
    Config { cases: 400, failure_persistence: None, rng_seed: RngSeed::Fixed(29), ..Config::default() }
}

fn position() -> impl Strategy<Value = LonLat> {
    (-84.0..-33.0, -36.0..8.0).prop_map(|(lon, lat)| LonLat::wrapped(lon, lat))
}

/// The embedded catalogue with the items of each file in another order, and the files under other names.
static SHUFFLED: LazyLock<Catalogue> = LazyLock::new(|| {
    let mut random = Lcg(31);
    let files = Files::embedded();
    let mixed: Vec<(String, String)> = files
        .all()
        .iter()
        .map(|file| {
            let text = if file.path.ends_with(".geojson") {
                let mut json: serde_json::Value = serde_json::from_str(&file.text).expect("JSON");
                if let Some(features) = json["features"].as_array_mut() {
                    shuffle(features, &mut random);
                }
                json.to_string()
            } else {
                // A table of the outermost level begins with `[[name]]`, without a dot.
                let is_start = |line: &str| line.starts_with("[[") && !line.contains('.');
                let mut items = vec![String::new()];
                for line in file.text.lines() {
                    if is_start(line) {
                        items.push(String::new());
                    }
                    if let Some(item) = items.last_mut() {
                        item.push_str(line);
                        item.push('\n');
                    }
                }
                shuffle(&mut items[1..], &mut random);
                items.concat()
            };
            (file.path.clone(), text)
        })
        .collect();
    let texts = mixed.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    Catalogue::from_files(&Files::from_texts(texts)).expect("the same catalogue")
});

fn shuffle<T>(items: &mut [T], random: &mut Lcg) {
    for last in (1..items.len()).rev() {
        items.swap(last, random.between(0.0, last as f64 + 1.0) as usize);
    }
}

static SHUFFLED_INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(&SHUFFLED, Geometry::embedded()));

/// The signed distance to the inner edge of a country's strip.
fn signed_m(point: LonLat, country: &str) -> Option<f64> {
    let report = INDEX.at(point, DAY, &CATALOGUE);
    report.country.filter(|own| own.code() == country)?;
    Some(report.strip_edge?.signed_distance_m)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_report_does_not_change_with_the_order_of_the_catalogue(point in position()) {
        prop_assert_eq!(INDEX.at(point, DAY, &CATALOGUE), SHUFFLED_INDEX.at(point, DAY, &SHUFFLED));
    }

    #[test]
    fn the_nearest_seats_are_those_of_all(point in position(), count in 1_usize..8) {
        let found = INDEX.nearest(point, count, |_, kind| kind == AreaKind::Crossing);
        let seats = CATALOGUE.areas_of_kind(AreaKind::Crossing).filter_map(|area| area.position);
        let mut all: Vec<f64> = seats.map(|seat| distance_m(point, seat)).collect();
        all.sort_by(f64::total_cmp);
        prop_assert_eq!(found.len(), count);
        for (near, expected) in found.iter().zip(all) {
            prop_assert!((near.distance_m - expected).abs() < 0.03, "{:?} {}", near, expected);
        }
    }

    #[test]
    fn the_signed_distance_changes_no_faster_than_one_walks(
        point in position(),
        east in -0.05..0.05_f64,
        north in -0.05..0.05_f64,
    ) {
        for country in ["PE", "BR"] {
            let step = |t: f64| LonLat::wrapped(point.lon_deg() + t * east, point.lat_deg() + t * north);
            // Only walks that stay in the country: beyond it there is no strip to be in.
            let walk: Option<Vec<f64>> =
                (0_u32..=8).map(|t| signed_m(step(f64::from(t) / 8.0), country)).collect();
            if let Some(walk) = walk {
                let stride_m = distance_m(point, step(1.0)) / 8.0;
                for pair in walk.windows(2) {
                    prop_assert!((pair[1] - pair[0]).abs() <= stride_m + 0.3, "{:?} {}", pair, stride_m);
                }
            }
        }
    }

    #[test]
    fn a_limit_is_never_nearer_than_the_status_says(point in position()) {
        use franja::index::Certainty;
        for here in INDEX.at(point, DAY, &CATALOGUE).areas {
            let is_near = here.distance_to_limit_m <= here.accuracy_m;
            prop_assert_eq!(is_near, here.status == Certainty::Uncertain, "{:?}", here);
        }
    }
}
