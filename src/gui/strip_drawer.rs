//! Draws strips along borders on a thread of its own: a sketch at once, the exact strip when the width rests.

use std::{
    io,
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::Duration,
};

use geo::{Coord, LineString, MapCoords, MultiPolygon, Polygon};
use rayon::join;

use super::{Known, map::Drawing};
use crate::{
    earth::{LonLat, WorldPos, area_m2, world_from_lon_lat},
    index::{Along, Band, Care, PlaceBeside},
    state::DrawnStrip,
};

/// The width rests when it has not changed for so long.
const REST: Duration = Duration::from_millis(180);

/// A strip, drawn.
#[derive(Debug)]
pub(crate) struct StripDrawing {
    /// What was asked for.
    pub(crate) strip: DrawnStrip,
    /// The strip, and the edge of the one that the metres of the plane give.
    pub(crate) drawing: Arc<Drawing>,
    /// Its geodesic area in m², once it is exact.
    pub(crate) area_m2: Option<f64>,
    /// The places beside the border, the nearest first, as far as the widest strip reaches.
    pub(crate) places: Arc<Vec<PlaceBeside>>,
}

/// Where strips are drawn.
enum Place {
    Thread { wishes: Sender<(DrawnStrip, egui::Context)>, drawings: Receiver<StripDrawing> },
    Here(Box<Draughtsman>),
}

/// Draws strips, and keeps what it was asked for last.
pub(crate) struct StripDrawer {
    place: Place,
    asked: Option<DrawnStrip>,
    drawn: Option<Arc<StripDrawing>>,
}

impl StripDrawer {
    /// Starts the thread.
    ///
    /// # Errors
    /// The system's error where it gives no more threads.
    pub(crate) fn start(known: Arc<Known>) -> io::Result<Self> {
        let (wishes, inbox) = channel();
        let (outbox, drawings) = channel();
        thread::Builder::new().name("strips".to_owned()).spawn(move || {
            let mut draughtsman = Draughtsman { known, ready: None, number: 0 };
            work(&inbox, |strip, is_exact| {
                draughtsman.draw(strip, is_exact).is_none_or(|drawing| outbox.send(drawing).is_ok())
            });
        })?;
        Ok(Self { place: Place::Thread { wishes, drawings }, asked: None, drawn: None })
    }

    /// Draws in the frame that asks, and exactly: for tests, which must not depend on a clock.
    pub(crate) fn here(known: Arc<Known>) -> Self {
        let draughtsman = Draughtsman { known, ready: None, number: 0 };
        Self { place: Place::Here(Box::new(draughtsman)), asked: None, drawn: None }
    }

    /// The drawing of a strip: the last one ready, which may still be that of the width before.
    pub(crate) fn draw(&mut self, strip: DrawnStrip, context: &egui::Context) -> Option<Arc<StripDrawing>> {
        let is_new = self.asked.replace(strip) != Some(strip);
        let drawn = match &mut self.place {
            Place::Here(draughtsman) => is_new.then(|| draughtsman.draw(strip, true)).flatten(),
            Place::Thread { wishes, drawings } => {
                if is_new {
                    // Fails only where the thread broke off; the last drawing then stays.
                    let _ = wishes.send((strip, context.clone()));
                }
                drawings.try_iter().last()
            }
        };
        self.drawn = drawn.map(Arc::new).or_else(|| self.drawn.take());
        self.drawn.as_ref().filter(|drawn| drawn.strip.along == strip.along).map(Arc::clone)
    }
}

/// Draws what is asked for last, then draws it exactly unless something else is asked for meanwhile.
fn work(inbox: &Receiver<(DrawnStrip, egui::Context)>, mut draw: impl FnMut(DrawnStrip, bool) -> bool) {
    let mut next = inbox.recv().ok();
    while let Some((mut strip, mut context)) = next.take() {
        for later in inbox.try_iter() {
            (strip, context) = later;
        }
        if !draw(strip, false) {
            return;
        }
        context.request_repaint();
        next = match inbox.recv_timeout(REST) {
            Ok(later) => Some(later),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => {
                if !draw(strip, true) {
                    return;
                }
                context.request_repaint();
                inbox.recv().ok()
            }
        };
    }
}

/// A border that strips were drawn along.
struct Ready {
    along: Along,
    band: Band,
    places: Arc<Vec<PlaceBeside>>,
}

struct Draughtsman {
    known: Arc<Known>,
    ready: Option<Ready>,
    number: u64,
}

impl Draughtsman {
    fn draw(&mut self, strip: DrawnStrip, is_exact: bool) -> Option<StripDrawing> {
        if self.ready.as_ref().is_none_or(|ready| ready.along != strip.along) {
            let band = Band::new(self.known.geometry, strip.along)?;
            let places = Arc::new(band.places(strip.along, &self.known.catalogue, self.known.geometry));
            self.ready = Some(Ready { along: strip.along, band, places });
        }
        let ready = self.ready.as_ref()?;
        let width_m = f64::from(strip.width_km) * 1_000.0;
        // While the width moves nothing is drawn twice; who looks longer gets both as they should be.
        let care = if is_exact { Care::Fine } else { Care::Rough };
        let right = || if is_exact { ready.band.exact(width_m) } else { ready.band.sketch(width_m) };
        let (polygons, wrong) = join(right, || on_plane(&ready.band.on_the_plane(width_m, care)));
        self.number += 1;
        Some(StripDrawing {
            strip,
            area_m2: is_exact.then(|| area_m2(&polygons)),
            drawing: Arc::new(Drawing {
                number: self.number,
                polygons: on_plane(&polygons),
                compared: wrong.into_iter().flat_map(rings).collect(),
            }),
            places: Arc::clone(&ready.places),
        })
    }
}

fn rings(polygon: Polygon<f64>) -> impl Iterator<Item = LineString<f64>> {
    let (exterior, interiors) = polygon.into_inner();
    std::iter::once(exterior).chain(interiors)
}

fn on_plane(polygons: &MultiPolygon<f64>) -> Vec<Polygon<f64>> {
    let to_world = |at: Coord<f64>| {
        let WorldPos { x, y } = world_from_lon_lat(LonLat::from(at));
        Coord { x, y }
    };
    polygons.iter().map(|polygon| polygon.map_coords(to_world)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::model::Country;

    #[test]
    fn of_many_widths_the_last_is_drawn_and_then_drawn_exactly() {
        let (wishes, inbox) = channel();
        for width_km in [10, 20, 30] {
            let strip = DrawnStrip { along: Along::Country(Country::PERU), width_km };
            wishes.send((strip, egui::Context::default())).expect("somebody listens");
        }
        let mut drawn = Vec::new();
        work(&inbox, |strip, is_exact| {
            drawn.push((strip.width_km, is_exact));
            drawn.len() < 2
        });
        assert_eq!(drawn, [(30, false), (30, true)]);
    }

    #[test]
    fn a_drawing_has_its_area_only_once_it_is_exact() {
        let known = Arc::new(Known::read(None).expect("what is embedded"));
        let mut draughtsman = Draughtsman { known, ready: None, number: 0 };
        let strip = DrawnStrip { along: Along::Country(Country::PERU), width_km: 20 };
        let sketch = draughtsman.draw(strip, false).expect("Peru has borders");
        let exact = draughtsman.draw(strip, true).expect("Peru has borders");
        assert_eq!((sketch.area_m2, sketch.drawing.number, exact.drawing.number), (None, 1, 2));
        assert!(
            exact.area_m2.is_some_and(|area_m2| (6e10..1.5e11).contains(&area_m2)),
            "{:?}",
            exact.area_m2
        );
        assert!(!sketch.drawing.polygons.is_empty() && !exact.drawing.compared.is_empty());
    }
}
