//! The outline of an area: whether a position lies inside, by its edges in an R-tree.

use geo::kernels::{Kernel, Orientation, RobustKernel};
use geo::{Coord, LineString, MultiPolygon, Rect};
use rstar::{AABB, Envelope, RTree, RTreeObject};

/// How many edges one box of the tree holds.
const EDGES_PER_RUN: usize = 16;

/// Consecutive edges of a ring, by their box in longitude and latitude: edge `i` goes from vertex `i` to `i + 1`.
struct Run {
    first_vertex: u32,
    edges: u32,
    bounds: AABB<[f64; 2]>,
}

impl RTreeObject for Run {
    type Envelope = AABB<[f64; 2]>;

    fn envelope(&self) -> Self::Envelope {
        self.bounds
    }
}

/// The rings of an area, holes included.
pub(super) struct Outline {
    vertices: Vec<Coord<f64>>,
    tree: RTree<Run>,
}

impl Outline {
    pub(super) fn new(polygons: &MultiPolygon<f64>) -> Self {
        Self::from_rings(
            polygons
                .iter()
                .flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()))
                .map(|ring: &LineString<f64>| ring.0.as_slice()),
        )
    }

    /// An outline of closed rings, the first vertex of each repeated at its end.
    fn from_rings<'a>(rings: impl Iterator<Item = &'a [Coord<f64>]>) -> Self {
        let (mut vertices, mut runs) = (Vec::new(), Vec::new());
        for ring in rings.filter(|ring| ring.len() > 3) {
            let first = vertices.len();
            vertices.extend_from_slice(ring);
            let last_edge = vertices.len() - 1;
            for start in (first..last_edge).step_by(EDGES_PER_RUN) {
                let edges = EDGES_PER_RUN.min(last_edge - start);
                let mut bounds = AABB::new_empty();
                for vertex in &vertices[start..=start + edges] {
                    bounds.merge(&AABB::from_point([vertex.x, vertex.y]));
                }
                runs.push(Run { first_vertex: start as u32, edges: edges as u32, bounds });
            }
        }
        Self { vertices, tree: RTree::bulk_load(runs) }
    }

    /// The smallest box around it, in degrees; `None` where there is no ring.
    pub(super) fn bounds(&self) -> Option<Rect<f64>> {
        (self.tree.size() > 0).then(|| {
            let envelope = self.tree.root().envelope();
            Rect::new(envelope.lower(), envelope.upper())
        })
    }

    /// Whether the position lies inside. Exactly on an edge the answer is one of the two.
    ///
    /// A ray towards the east crosses the edges an odd number of times from inside. Which side of an edge the
    /// position lies on is told by exact arithmetic (Shewchuk's predicates). A run of edges that lies wholly to the
    /// east is crossed an odd number of times when its ends lie on either side of the ray: it need not be walked.
    pub(super) fn contains(&self, position: Coord<f64>) -> bool {
        let is_north = |vertex: Coord<f64>| vertex.y > position.y;
        let ray = AABB::from_corners([position.x, position.y], [f64::MAX, position.y]);
        let mut inside = false;
        for run in self.tree.locate_in_envelope_intersecting(&ray) {
            let vertices = self.vertices_of(run);
            if run.bounds.lower()[0] > position.x {
                if let [first, .., last] = *vertices {
                    inside ^= is_north(first) != is_north(last);
                }
                continue;
            }
            for edge in vertices.windows(2) {
                let (start, end) = (edge[0], edge[1]);
                if is_north(start) == is_north(end) {
                    continue;
                }
                let west_of_edge =
                    if is_north(end) { Orientation::CounterClockwise } else { Orientation::Clockwise };
                inside ^= RobustKernel::orient2d(start, end, position) == west_of_edge;
            }
        }
        inside
    }

    fn vertices_of(&self, run: &Run) -> &[Coord<f64>] {
        let first = run.first_vertex as usize;
        &self.vertices[first..=first + run.edges as usize]
    }
}

#[cfg(test)]
mod tests {
    use geo::{Contains, Point};

    use super::*;
    use crate::index::testing::{Lcg, ragged_land};

    #[test]
    fn it_contains_what_geo_says_it_contains() {
        let (land, mut random) = (ragged_land(17), Lcg::new(19));
        let outline = Outline::new(&land);
        let mut inside = 0;
        for _ in 0..3_000 {
            let position: Coord<f64> = random.position([-70.0, -20.0], [-45.0, 0.0]).into();
            assert_eq!(outline.contains(position), land.contains(&Point(position)), "{position:?}");
            inside += u32::from(outline.contains(position));
        }
        assert!((300..2_700).contains(&inside), "{inside} of 3,000 inside");
    }

    #[test]
    fn a_ray_through_vertices_and_along_edges_counts_right() {
        // A comb whose teeth end on the ray, and an edge that lies in it.
        let comb = MultiPolygon::new(vec![geo::Polygon::new(
            LineString::from(vec![
                (0.0, 0.0),
                (9.0, 0.0),
                (9.0, 2.0),
                (8.0, 1.0),
                (7.0, 2.0),
                (6.0, 1.0),
                (5.0, 1.0),
                (4.0, 2.0),
                (0.0, 2.0),
                (0.0, 0.0),
            ]),
            vec![],
        )]);
        let outline = Outline::new(&comb);
        for (x, y, expected) in [
            (-1.0, 1.0, false),
            (2.0, 1.0, true),
            (6.6, 1.0, true),
            (9.5, 1.0, false),
            (2.0, 2.5, false),
            (-1.0, 2.0, false),
            (-1.0, 0.0, false),
            (8.0, 1.5, false),
        ] {
            assert_eq!(outline.contains(Coord { x, y }), expected, "{x} {y}");
        }
    }

    #[test]
    fn a_position_a_billionth_of_a_degree_off_a_slanted_edge_is_on_the_right_side() {
        let triangle = MultiPolygon::new(vec![geo::Polygon::new(
            LineString::from(vec![(-73.1, -9.3), (-60.4, -8.7), (-70.2, 1.9), (-73.1, -9.3)]),
            vec![],
        )]);
        let outline = Outline::new(&triangle);
        let mut random = Lcg::new(23);
        for _ in 0..500 {
            let x = random.between(-73.0, -60.5);
            let y = -9.3 + (x + 73.1) / (73.1 - 60.4) * (9.3 - 8.7);
            assert!(outline.contains(Coord { x, y: y + 1e-9 }), "{x}");
            assert!(!outline.contains(Coord { x, y: y - 1e-9 }), "{x}");
        }
    }

    #[test]
    fn an_area_without_rings_has_no_bounds_and_no_inside() {
        let outline = Outline::new(&MultiPolygon::new(vec![]));
        assert_eq!(outline.bounds(), None);
        assert!(!outline.contains(Coord { x: -60.0, y: -10.0 }));
    }
}
