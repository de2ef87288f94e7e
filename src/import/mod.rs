//! Others' files: each part is read, or reported with its number, its line and the reason; the rest is read.
//!
//! May import the rooms of the ranks below.

mod units;

use std::io;

use geo::MultiPolygon;

pub use units::{read_units, units};

/// A unit of a file: a municipality, a district, whatever its polygons limit.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Its code, where the file has one.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// Its polygons, longitude first, in degrees.
    pub polygons: MultiPolygon<f64>,
    /// Which feature of the file it is, counted from 1.
    pub feature: usize,
}

/// What was read of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imported {
    /// The units, in the order of the file.
    pub units: Vec<Unit>,
    /// What was not read, or not wholly.
    pub warnings: Vec<Warning>,
}

/// Something in a file that was not read, or not as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Warning {
    /// Which feature of the file, counted from 1.
    pub feature: usize,
    /// The line on which the feature begins, counted from 1.
    pub line: usize,
    /// Why.
    pub why: Why,
}

/// Why a part of a file was not read, or not as it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// The feature has no geometry: it was left out.
    NoGeometry,
    /// Its geometry has no area: it was left out. The sort of geometry.
    NotPolygons(String),
    /// It has no name: its code or its number stands for it.
    NoName,
    /// A position is not longitude and latitude in degrees: it was left out.
    NotOnEarth {
        /// What stands first.
        first: f64,
        /// What stands second.
        second: f64,
    },
    /// A position has fewer than two numbers: it was left out.
    ShortPosition,
    /// It cannot be read: it was left out. What the reader says.
    Broken(String),
}

/// Why a file cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The system cannot read it.
    #[error("the file cannot be read")]
    Read(#[from] io::Error),
    /// It is not JSON.
    #[error("line {line}, column {column}: {cause}")]
    NotJson {
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
        /// What the reader says.
        cause: String,
    },
    /// It is JSON, but no feature collection.
    #[error("no GeoJSON feature collection")]
    NotCollection,
    /// It says that its positions are in another reference system than longitude and latitude.
    #[error("the reference system is {0}")]
    Reference(String),
    /// No property is known to hold names, or the one asked for is in no feature. The properties that there are.
    #[error("no name property among {}", .0.join(", "))]
    NoNames(Vec<String>),
    /// None of its features is a unit; the reasons.
    #[error("no polygon")]
    NoUnits(Vec<Warning>),
}
