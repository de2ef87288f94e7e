//! Which units of the open files lie in the area that the side panel is about, found off the frame's thread.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{ReadFile, work::Work};
use crate::{
    catalogue::model::AreaId,
    geometry::Geometry,
    import::{self, Follow, ImportError, UnitInArea},
};

/// What finding them gives.
pub(super) type FoundUnits = Result<Vec<UnitInArea>, ImportError>;

/// The work of finding them.
pub(super) type Finding = Box<dyn FnOnce() -> FoundUnits + Send>;

/// The units of a file in an area.
pub(crate) enum Lying {
    /// They are being found.
    Finding(Follow, Work<FoundUnits>),
    /// These are the ones.
    Found(Arc<Vec<UnitInArea>>),
}

/// What is known of one area, by file.
#[derive(Default)]
pub(crate) struct LyingIn {
    area: Option<AreaId>,
    /// With the number of the limits: a file that was read again is another.
    files: BTreeMap<PathBuf, (u64, Lying)>,
}

impl LyingIn {
    /// Finds the units of files in an area; those of another area are forgotten.
    pub(super) fn find(
        &mut self,
        area: Option<&AreaId>,
        files: &[Arc<ReadFile>],
        geometry: &'static Geometry,
        start: impl Fn(Finding) -> Work<FoundUnits>,
    ) {
        let is_wanted = |path: &Path, number: u64| {
            files.iter().any(|file| file.path == path && file.limits.number() == number)
        };
        let is_same = self.area.as_ref() == area;
        self.files.retain(|path, (number, lying)| {
            let is_kept = is_same && is_wanted(path, *number);
            if let (false, Lying::Finding(follow, _)) = (is_kept, &*lying) {
                follow.cancel();
            }
            is_kept
        });
        self.area = area.cloned();
        let Some(shape) = area.and_then(|area| geometry.area(area.as_str())) else { return };
        for file in files {
            let number = file.limits.number();
            let (_, lying) = self.files.entry(file.path.clone()).or_insert_with(|| {
                let (follow, file) = (Follow::default(), Arc::clone(file));
                let on_thread = follow.clone();
                let work =
                    start(Box::new(move || import::units_in(&file.units, shape, geometry, &on_thread)));
                (number, Lying::Finding(follow, work))
            });
            if let Lying::Finding(_, work) = lying
                && let Some(Ok(found)) = work.result()
            {
                *lying = Lying::Found(Arc::new(found));
            }
        }
    }

    /// The units of a file, where they are asked for.
    pub(crate) fn of(&self, path: &Path) -> Option<&Lying> {
        self.files.get(path).map(|(_, lying)| lying)
    }

    /// Whether some are being found.
    pub(super) fn is_finding(&self) -> bool {
        self.files.values().any(|(_, lying)| matches!(lying, Lying::Finding(..)))
    }
}
