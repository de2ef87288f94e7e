//! The points that the tests ask about.

use franja::{earth::LonLat, geometry::Geometry};
use geo::{Coord, LineString};

use super::Lcg;

/// The lines of the borders of Peru and Brazil.
pub fn borders() -> Vec<LineString<f64>> {
    let ours = Geometry::embedded().borders().iter().filter(|one| one.is_of("PE") || one.is_of("BR"));
    ours.flat_map(|border| border.lines(0)).collect()
}

/// Where lines of different borders of Peru or Brazil end at one point.
pub fn three_country_points() -> Vec<LonLat> {
    let mut ends: Vec<(String, Coord<f64>)> = Vec::new();
    for border in Geometry::embedded().borders().iter().filter(|one| one.is_of("PE") || one.is_of("BR")) {
        let name = format!("{}-{}", border.a(), border.b());
        for line in border.lines(0) {
            ends.extend(
                [line.0.first(), line.0.last()].into_iter().flatten().map(|end| (name.clone(), *end)),
            );
        }
    }
    let meets =
        |(name, end): &&(String, Coord<f64>)| ends.iter().any(|(other, at)| other != name && at == end);
    ends.iter().filter(meets).map(|(_, end)| (*end).into()).collect()
}

/// Random points, and those that are hard: on vertices, on the line, beside it, across degrees, far away.
pub fn hard_points(count: usize, vertices: &[Coord<f64>]) -> Vec<LonLat> {
    let mut random = Lcg(41);
    let vertex = |random: &mut Lcg| random.between(0.0, (vertices.len() - 1) as f64) as usize;
    (0..count)
        .map(|place| match place % 50 {
            0 => random.position([-180.0, -90.0], [180.0, 90.0]),
            1..=3 => vertices[vertex(&mut random)].into(),
            4..=6 => {
                // On the line between two vertices, wherever they follow one another.
                let first = vertex(&mut random);
                let (start, end) = (vertices[first], vertices[(first + 1).min(vertices.len() - 1)]);
                (start + (end - start) * random.between(0.0, 1.0)).into()
            }
            7..=12 => {
                let (near, reach) = (vertices[vertex(&mut random)], 10.0_f64.powf(random.between(-7.0, 0.0)));
                let step = Coord { x: random.between(-reach, reach), y: random.between(-reach, reach) };
                (near + step).into()
            }
            13..=16 => {
                let (whole, free) = (random.between(-82.0, -34.0).round(), random.between(-34.0, 6.0));
                let hair = 1e-9 * f64::from(place as u32 % 3) - 1e-9;
                if place % 2 == 0 {
                    LonLat::wrapped(whole + hair, free)
                } else {
                    LonLat::wrapped(-free.abs() - 35.0, (whole / 4.0).round() + 5.0 + hair)
                }
            }
            17..=22 => random.position([-110.0, -65.0], [-10.0, 35.0]),
            _ => random.position([-84.0, -36.0], [-33.0, 8.0]),
        })
        .collect()
}

/// Random points of a country.
pub fn points_of(country: &str, count: usize, seed: u64) -> Vec<LonLat> {
    let mut random = Lcg(seed);
    let mut found = Vec::new();
    while found.len() < count {
        let point = random.position([-82.0, -34.0], [-34.0, 6.0]);
        if super::INDEX.country_at(point).is_some_and(|own| own.code() == country) {
            found.push(point);
        }
    }
    found
}
