//! A file of limits that was read: its units, ready to be drawn and asked.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use crate::{
    earth::{LonLat, destination},
    import::{self, Follow, ImportError, Naming, Unit, Warning},
    index::{Certainty, UnitTree},
    scene::OwnLimits,
    state::{Bounds, OwnFile},
};

/// How near to its limit a unit is uncertain, in metres. Files do not say how exact they are: official limits are
/// drawn at 1:250,000 at best, where half a millimetre of the map, as far as the best class of Brazil's Decree
/// 89.817/1984 lets a line stray, is 125 m.
pub(crate) const ASSUMED_ACCURACY_M: f64 = 125.0;

/// In how many directions units are looked for within that distance.
const DIRECTIONS: u32 = 16;

/// A unit that holds a position, or may.
#[derive(Debug)]
pub(crate) struct UnitNear<'f> {
    /// The unit.
    pub(crate) unit: &'f Unit,
    /// Whether it holds the position.
    pub(crate) certainty: Certainty,
    /// How far its limit is, in metres, where it holds the position.
    pub(crate) distance_to_limit_m: Option<f64>,
}

/// A file of limits that was read.
#[derive(Debug)]
pub(crate) struct ReadFile {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Its units, in the order of the file.
    pub(crate) units: Vec<Unit>,
    /// What was not read of it, or not as it stands.
    pub(crate) warnings: Vec<Warning>,
    /// The box around all units.
    pub(crate) bounds: Option<Bounds>,
    /// What the map draws.
    pub(crate) limits: Arc<OwnLimits>,
    /// Where which unit is, once that is prepared.
    tree: OnceLock<UnitTree>,
}

impl ReadFile {
    /// Reads a file; `number` is that of its limits.
    pub(super) fn read(file: &OwnFile, number: u64, follow: &Follow) -> Result<Self, ImportError> {
        let naming = file.name.as_deref().map_or(Naming::Any, Naming::By);
        let read = import::read_units(&file.path, naming, follow)?;
        let units = read.units.iter().map(|unit| (unit.name.as_str(), &unit.polygons));
        let limits = Arc::new(OwnLimits::new(number, units));
        let bounds = import::bounds_of(read.units.iter().map(|unit| &unit.polygons));
        let corners = bounds.map(|bounds| [bounds.min(), bounds.max()].map(LonLat::from));
        Ok(Self {
            path: file.path.clone(),
            units: read.units,
            warnings: read.warnings,
            bounds: corners.and_then(Bounds::around),
            limits,
            tree: OnceLock::new(),
        })
    }

    /// Prepares the answers to what is where.
    pub(super) fn prepare(&self) {
        self.tree.get_or_init(|| UnitTree::new(self.units.iter().map(|unit| &unit.polygons)));
    }

    /// Whether it can be asked what is where.
    pub(crate) fn is_prepared(&self) -> bool {
        self.tree.get().is_some()
    }

    /// The units that hold a position, and those that may; none before that is prepared.
    pub(crate) fn units_near(&self, position: LonLat) -> Vec<UnitNear<'_>> {
        let Some(tree) = self.tree.get() else { return Vec::new() };
        let here = tree.at(position);
        let holding = here.iter().map(|here| here.place).collect::<BTreeSet<_>>();
        let around = (0..DIRECTIONS).flat_map(|direction| {
            let bearing_deg = 360.0 * f64::from(direction) / f64::from(DIRECTIONS);
            tree.holding(destination(position, bearing_deg, ASSUMED_ACCURACY_M))
        });
        let beside: BTreeSet<usize> = around.filter(|place| !holding.contains(place)).collect();
        let holding = here.iter().filter_map(|here| {
            let is_far = here.distance_to_limit_m.is_none_or(|far_m| far_m > ASSUMED_ACCURACY_M);
            Some(UnitNear {
                unit: self.units.get(here.place)?,
                certainty: if is_far { Certainty::Inside } else { Certainty::Uncertain },
                distance_to_limit_m: here.distance_to_limit_m,
            })
        });
        let beside = beside.into_iter().filter_map(|place| {
            let unit = self.units.get(place)?;
            Some(UnitNear { unit, certainty: Certainty::Uncertain, distance_to_limit_m: None })
        });
        holding.chain(beside).collect()
    }

    /// The box around a unit, by its place.
    pub(crate) fn bounds_of(&self, place: usize) -> Option<Bounds> {
        let bounds = import::bounds_of(std::iter::once(&self.units.get(place)?.polygons))?;
        Bounds::around([bounds.min(), bounds.max()].map(LonLat::from))
    }

    /// The units that hold a position; none before that is prepared.
    pub(crate) fn units_at(&self, position: LonLat) -> Vec<&Unit> {
        let places = self.tree.get().map(|tree| tree.holding(position)).unwrap_or_default();
        places.into_iter().filter_map(|place| self.units.get(place)).collect()
    }
}

/// A file's name without its folders.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
