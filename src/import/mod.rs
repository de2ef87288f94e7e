//! Others' files: each part is read, or reported with its number, its line and the reason; the rest is read.
//!
//! May import the rooms of the ranks below.

mod feature;
mod follow;
mod told;
mod units;
mod within;

use std::io;

use geo::MultiPolygon;

pub use follow::Follow;
pub use told::{explain, problem, remarks};
pub use units::{bounds_of, read_units, units};
pub use within::{UnitInArea, csv_of, units_in};

/// How the units of a file get their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming<'a> {
    /// By this property.
    By(&'a str),
    /// By the first property that is known to hold names; without one the file is refused.
    Known,
    /// By the first property that is known to hold names, else by one with texts, else by their codes or numbers.
    Any,
}

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
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It ends before it is complete.
    #[error("line {line}: the file ends too early")]
    Truncated {
        /// Its last line, counted from 1.
        line: usize,
    },
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
    /// Its positions are metres of a projection.
    #[error("line {line}: [{first}, {second}] are no degrees")]
    Projected {
        /// The line on which the feature with such a position begins, counted from 1.
        line: usize,
        /// What stands first in it.
        first: f64,
        /// What stands second in it.
        second: f64,
    },
    /// Latitude comes first in its positions.
    #[error("line {line}: [{first}, {second}] has its latitude first")]
    Swapped {
        /// The line on which the first feature begins, counted from 1.
        line: usize,
        /// What stands first in its first position.
        first: f64,
        /// What stands second in its first position.
        second: f64,
    },
    /// The reading was ended by who asked for it.
    #[error("the reading was cancelled")]
    Cancelled,
    /// No property is known to hold names, or the one asked for is in no feature. The properties that there are.
    #[error("no name property among {}", .0.join(", "))]
    NoNames(Vec<String>),
    /// None of its features is a unit; the reasons.
    #[error("no polygon")]
    NoUnits(Vec<Warning>),
}
