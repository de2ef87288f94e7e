//! How fast the window is: a flight along a fixed path, each frame's processor time, and what it comes to.

use std::{
    fs,
    sync::{Arc, OnceLock},
    time::{Duration, Instant},
};

use cpu_time::ThreadTime;
use serde::Serialize;

use super::map::{Load, MapView};
use crate::earth::LonLat;

/// What is to be measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Profiling {
    /// How long the flight takes.
    pub flight: Duration,
    /// When the program began.
    pub began: Instant,
}

/// What was measured.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Profile {
    /// The window's inside, in pixels.
    pub size_px: [u32; 2],
    /// From the program's start until the first frame with the whole map had been handed to the screen.
    pub first_complete_frame_ms: f64,
    /// How many frames were measured.
    pub frames: usize,
    /// Processor time of the frame's thread from one frame to the next: panels, map, egui's triangles, the commands to
    /// the graphics driver. What the driver does on threads of its own is not in it, nor the building of scenes.
    pub frame_cpu_ms: Spread,
    /// The part of it that is the window's own: panels and map, without egui's triangles and the driver.
    pub window_cpu_ms: Spread,
    /// The most calls to draw in a frame, for the map.
    pub draw_runs: usize,
    /// The most corners of triangles in a frame, for the map.
    pub vertices: usize,
    /// Memory of the process at the end, and the most that it had, in MiB; none where the system does not say so in
    /// `/proc`, as Linux does.
    pub resident_mib: Option<f64>,
    /// The most resident memory, in MiB.
    pub most_resident_mib: Option<f64>,
}

/// Many durations, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Spread {
    /// Half of them are shorter.
    pub median: f64,
    /// Of a hundred, 95 are shorter.
    pub percentile_95: f64,
    /// The longest.
    pub worst: f64,
}

impl Spread {
    fn of(mut all: Vec<Duration>) -> Self {
        all.sort_unstable();
        let at = |share: f64| {
            let place = ((all.len() as f64 * share).ceil() as usize).clamp(1, all.len().max(1)) - 1;
            all.get(place).map_or(0.0, |duration| milliseconds(*duration))
        };
        Self { median: at(0.5), percentile_95: at(0.95), worst: at(1.0) }
    }
}

fn milliseconds(duration: Duration) -> f64 {
    // To a microsecond: the clocks tell no more.
    (duration.as_secs_f64() * 1e6).round() / 1e3
}

/// Where the profile is put once the flight is over.
pub(super) type Outlet = Arc<OnceLock<Profile>>;

/// The path: both countries, Tabatinga, Foz do Iguaçu, Chuí, the Titicaca, and so on from the start.
const PATH: [(f64, f64, f64); 5] = [
    (-58.2, -14.6, 4.6),
    (-69.93, -4.24, 11.5),
    (-54.58, -25.54, 11.0),
    (-53.46, -33.69, 10.5),
    (-69.35, -15.95, 8.5),
];

/// Flies the path and measures.
pub(super) struct Profiler {
    profiling: Profiling,
    outlet: Outlet,
    first_complete_frame: Option<Duration>,
    /// Whether the frame before showed the whole map.
    was_complete: bool,
    flight_began: Option<Instant>,
    frame_began: Option<ThreadTime>,
    frames: Vec<Duration>,
    own: Vec<Duration>,
    most: Load,
    stop: usize,
}

impl Profiler {
    pub(super) fn new(profiling: Profiling, outlet: Outlet) -> Self {
        Self {
            profiling,
            outlet,
            first_complete_frame: None,
            was_complete: false,
            flight_began: None,
            frame_began: None,
            frames: Vec::new(),
            own: Vec::new(),
            most: Load::default(),
            stop: 0,
        }
    }

    /// To be called before anything else in a frame: the one before is over.
    pub(super) fn begin_frame(&mut self) {
        if self.was_complete && self.first_complete_frame.is_none() {
            self.first_complete_frame = Some(self.profiling.began.elapsed());
            self.flight_began = Some(Instant::now());
        } else if let (Some(began), Some(_)) = (self.frame_began, self.flight_began) {
            self.frames.push(began.elapsed());
        }
        self.frame_began = Some(ThreadTime::now());
    }

    /// To be called when the frame's panels and map are drawn. Whether the flight is over.
    pub(super) fn end_frame(&mut self, map: &mut MapView, size_px: [u32; 2]) -> bool {
        let is_complete = map.is_settled();
        self.was_complete |= is_complete;
        let Some(flight_began) = self.flight_began else { return false };
        if let Some(began) = self.frame_began {
            self.own.push(began.elapsed());
        }
        let Load { runs, vertices } = map.load();
        self.most = Load { runs: self.most.runs.max(runs), vertices: self.most.vertices.max(vertices) };
        if is_complete {
            self.stop = (self.stop + 1) % PATH.len();
            let (lon_deg, lat_deg, zoom) = PATH[self.stop];
            map.fly_to(LonLat::wrapped(lon_deg, lat_deg), zoom);
        }
        let is_over = flight_began.elapsed() >= self.profiling.flight;
        if is_over {
            // Set once: a window that takes its time to close draws a few more frames.
            let _ = self.outlet.set(self.profile(size_px));
        }
        is_over
    }

    fn profile(&self, size_px: [u32; 2]) -> Profile {
        let status = fs::read_to_string("/proc/self/status").ok();
        let memory_mib = |name: &str| memory_mib(status.as_deref()?, name);
        Profile {
            size_px,
            first_complete_frame_ms: self.first_complete_frame.map_or(0.0, milliseconds),
            frames: self.frames.len(),
            frame_cpu_ms: Spread::of(self.frames.clone()),
            window_cpu_ms: Spread::of(self.own.clone()),
            draw_runs: self.most.runs,
            vertices: self.most.vertices,
            resident_mib: memory_mib("VmRSS:"),
            most_resident_mib: memory_mib("VmHWM:"),
        }
    }
}

/// A line of Linux's `/proc/self/status`, such as `VmRSS:   123456 kB`, in MiB.
fn memory_mib(status: &str, name: &str) -> Option<f64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kib: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some((kib / 102.4).round() / 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_hundred_frames_the_fiftieth_the_ninety_fifth_and_the_last_are_told() {
        let all = (1..=100).rev().map(Duration::from_millis).collect();
        let spread = Spread::of(all);
        assert_eq!(spread, Spread { median: 50.0, percentile_95: 95.0, worst: 100.0 });
        let one = Spread::of(vec![Duration::from_micros(1_234)]);
        assert_eq!(one, Spread { median: 1.234, percentile_95: 1.234, worst: 1.234 });
        assert_eq!(Spread::of(Vec::new()), Spread::default());
    }

    #[test]
    fn resident_memory_is_read_from_what_linux_writes() {
        let status = "Name:\tfranja\nVmHWM:\t  204800 kB\nVmRSS:\t  105472 kB\n";
        assert_eq!(memory_mib(status, "VmRSS:"), Some(103.0));
        assert_eq!(memory_mib(status, "VmHWM:"), Some(200.0));
        assert_eq!(memory_mib("Name:\tfranja\n", "VmRSS:"), None);
    }
}
