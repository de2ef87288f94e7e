//! What is known: the catalogue, the geometry, and what is prepared from them to find things.

use std::path::Path;

use crate::{
    catalogue::{Catalogue, Timeline},
    geometry::Geometry,
    index::{Index, text::TextIndex},
};

/// All that is known, read once at the start.
#[derive(Debug)]
pub struct Known {
    /// What is known of the borders.
    pub catalogue: Catalogue,
    /// Where everything is.
    pub geometry: &'static Geometry,
    /// What is at a point, and what is near.
    pub index: Index,
    /// What a text finds.
    pub texts: TextIndex,
    /// What happened when.
    pub timeline: Timeline,
}

impl Known {
    /// Reads the embedded catalogue, or that of a folder, and prepares the indexes.
    ///
    /// # Errors
    /// A sentence where the catalogue cannot be read.
    pub fn read(folder: Option<&Path>) -> Result<Self, String> {
        let catalogue = match folder {
            Some(folder) => Catalogue::from_folder(folder),
            None => Catalogue::embedded(),
        }
        .map_err(|error| error.to_string())?;
        let geometry = Geometry::embedded();
        let index = Index::new(&catalogue, geometry);
        let texts = TextIndex::new(&catalogue, geometry);
        let timeline = Timeline::of(&catalogue);
        Ok(Self { catalogue, geometry, index, texts, timeline })
    }
}
