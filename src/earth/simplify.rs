//! Simplification whose levels of detail are nested: what a coarse level keeps, every finer one keeps.

use geo::Coord;

use super::LonLat;
use super::segment::metres_per_degree;

/// How far a line would stray, in metres, if each vertex were left out: the tolerance at which
/// Douglas and Peucker's method (1973) drops it, never more than that of the vertices its span hangs on.
///
/// So keeping the vertices above a tolerance gives a line that strays at most by that tolerance, and a larger
/// tolerance keeps a subset. The ends of an open line are never dropped (infinite); of a closed one (first vertex
/// repeated at the end) neither are the two more vertices that keep it a ring. Distances are planar, on the
/// ellipsoid's metres per degree at each vertex.
#[must_use]
pub fn importance_m(line: &[Coord<f64>]) -> Vec<f64> {
    let mut importance = vec![0.0; line.len()];
    let Some(last) = line.len().checked_sub(1) else { return importance };
    importance[0] = f64::INFINITY;
    importance[last] = f64::INFINITY;
    let mut spans = vec![(0, last)];
    if last >= 3 && line[0] == line[last] {
        // A ring hangs on three vertices: its first, the farthest from it, the farthest from the chord of the two.
        let (far, _) = farthest(line, 0, last);
        importance[far] = f64::INFINITY;
        let sides = [farthest(line, 0, far), farthest(line, far, last)];
        let third = if sides[0].1 >= sides[1].1 { sides[0].0 } else { sides[1].0 };
        if third != 0 && third != far && third != last {
            importance[third] = f64::INFINITY;
        }
        let mut anchors = vec![0, far, third, last];
        anchors.sort_unstable();
        anchors.dedup();
        spans = anchors.windows(2).map(|pair| (pair[0], pair[1])).collect();
    }
    while let Some((from, to)) = spans.pop() {
        let (at, distance_m) = farthest(line, from, to);
        if at == from {
            continue;
        }
        importance[at] = distance_m.min(importance[from]).min(importance[to]);
        spans.push((from, at));
        spans.push((at, to));
    }
    importance
}

/// The vertex strictly between two others that is farthest from the chord between them, and how far, in metres;
/// `from` itself where there is none.
fn farthest(line: &[Coord<f64>], from: usize, to: usize) -> (usize, f64) {
    let mut best = (from, -1.0);
    for at in from + 1..to {
        let distance_m = chord_distance_m(line[at], line[from], line[to]);
        if distance_m > best.1 {
            best = (at, distance_m);
        }
    }
    best
}

/// Distance in metres from `point` to the straight piece from `start` to `end`, on the plane tangent at `point`.
#[must_use]
pub fn chord_distance_m(point: Coord<f64>, start: Coord<f64>, end: Coord<f64>) -> f64 {
    let (east_m, north_m) = metres_per_degree(LonLat::wrapped(point.x, point.y));
    let along = [(end.x - start.x) * east_m, (end.y - start.y) * north_m];
    let to_point = [(point.x - start.x) * east_m, (point.y - start.y) * north_m];
    let length2 = along[0] * along[0] + along[1] * along[1];
    let t = if length2 > 0.0 {
        ((to_point[0] * along[0] + to_point[1] * along[1]) / length2).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (to_point[0] - t * along[0]).hypot(to_point[1] - t * along[1])
}

/// The vertices of a line whose importance exceeds the tolerance, in order.
#[must_use]
pub fn simplified(line: &[Coord<f64>], tolerance_m: f64) -> Vec<Coord<f64>> {
    let importance = importance_m(line);
    line.iter()
        .zip(importance)
        .filter(|(_, importance)| *importance > tolerance_m)
        .map(|(&coord, _)| coord)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coords(pairs: &[(f64, f64)]) -> Vec<Coord<f64>> {
        pairs.iter().map(|&(x, y)| Coord { x, y }).collect()
    }

    /// A wavy line with detail at several scales, without symmetry.
    fn wavy() -> Vec<Coord<f64>> {
        (0..400)
            .map(|i| {
                let t = f64::from(i) * 0.01;
                Coord {
                    x: -70.0 + t,
                    y: -4.0 + 0.3 * t.sin() + 0.02 * (17.0 * t).sin() + 0.003 * (91.0 * t).cos(),
                }
            })
            .collect()
    }

    #[test]
    fn no_vertex_strays_beyond_the_tolerance() {
        let line = wavy();
        for tolerance_m in [100.0, 1_000.0, 5_000.0] {
            let kept = simplified(&line, tolerance_m);
            for &coord in &line {
                let stray_m = kept
                    .windows(2)
                    .map(|pair| chord_distance_m(coord, pair[0], pair[1]))
                    .fold(f64::INFINITY, f64::min);
                assert!(stray_m <= tolerance_m, "{stray_m} m beyond {tolerance_m} m");
            }
        }
    }

    #[test]
    fn a_coarser_level_keeps_a_part_of_a_finer_one() {
        let line = wavy();
        let (fine, coarse) = (simplified(&line, 200.0), simplified(&line, 2_000.0));
        assert!(coarse.len() < fine.len() && fine.len() < line.len());
        assert!(coarse.iter().all(|coord| fine.contains(coord)));
    }

    #[test]
    fn a_ring_stays_a_ring_at_any_tolerance() {
        let ring = coords(&[
            (-60.0, -9.0),
            (-59.9, -9.1),
            (-59.7, -9.05),
            (-59.8, -8.9),
            (-59.95, -8.92),
            (-60.0, -9.0),
        ]);
        let kept = simplified(&ring, 1e9);
        assert_eq!(kept.len(), 4);
        assert_eq!(kept[0], kept[3]);
    }

    #[test]
    fn short_lines_are_kept_whole() {
        assert_eq!(simplified(&[], 10.0), vec![]);
        let line = coords(&[(-60.0, -9.0), (-59.0, -8.0)]);
        assert_eq!(simplified(&line, 1e9), line);
    }
}
