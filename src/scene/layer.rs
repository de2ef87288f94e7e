//! The layers of a map: which there are, which are shown, and what each depends on.

use jiff::civil::Date;

use super::admission::Admission;
use super::palette::{PaletteName, StripHue};
use super::rect::{WORLD_PX, WorldRect, world_px};
use crate::{earth::WorldPos, i18n::Lang};

/// A layer of a scene, in the order in which they are painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LayerKind {
    /// Land of the two countries and, muted, of all others.
    Land,
    /// Tint and hatch of the border strips.
    StripTints,
    /// Lakes and rivers.
    Water,
    /// Limits between departments, between states.
    Limits,
    /// Inner edges of the border strips.
    StripEdges,
    /// Limits that the user brought along, with the names of their units.
    OwnLimits,
    /// Coasts and land borders.
    Borders,
    /// Populated places.
    Places,
    /// Border crossings.
    Crossings,
    /// Disputed places.
    Disputes,
    /// Frontier municipalities.
    Municipalities,
    /// Twin cities, with the city across.
    TwinCities,
    /// Names of countries, divisions, strips and waters.
    Names,
    /// Names of countries wherever they fill a part of a near view.
    CountryNames,
}

impl LayerKind {
    /// All of them, the lowest first.
    pub const ALL: [Self; 14] = [
        Self::Land,
        Self::StripTints,
        Self::Water,
        Self::Limits,
        Self::StripEdges,
        Self::OwnLimits,
        Self::Borders,
        Self::Places,
        Self::Crossings,
        Self::Disputes,
        Self::Municipalities,
        Self::TwinCities,
        Self::Names,
        Self::CountryNames,
    ];

    /// Whether it holds outlines, which are cut to a frame and drawn at its level of detail.
    #[must_use]
    pub fn is_framed(self) -> bool {
        self <= Self::Borders
    }
}

/// What the user switches on and off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Theme {
    /// The border strips.
    Strips,
    /// The three arcs of Brazil's strip, each in its hue; its strip is one without.
    Arcs,
    /// Departments of Peru and states of Brazil.
    Divisions,
    /// Lakes and rivers.
    Water,
    /// Twin cities.
    TwinCities,
    /// Frontier municipalities.
    Municipalities,
    /// Border crossings.
    Crossings,
    /// Places and stretches of the line that States see differently.
    Disputes,
    /// Populated places.
    Places,
}

impl Theme {
    /// All of them, in the order of the panel that switches them.
    pub const ALL: [Self; 9] = [
        Self::Strips,
        Self::Arcs,
        Self::Divisions,
        Self::TwinCities,
        Self::Municipalities,
        Self::Crossings,
        Self::Disputes,
        Self::Places,
        Self::Water,
    ];

    fn bit(self) -> u16 {
        1 << (self as u8)
    }
}

/// What is shown: the themes that are switched on, and of them the strips and areas that a filter lets through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shown {
    themes: u16,
    /// The themes that a filter leaves without anything.
    empty: u16,
    strips: u8,
    admission: Admission,
}

impl Shown {
    /// Everything.
    pub const ALL: Self = Self { themes: u16::MAX, empty: 0, strips: u8::MAX, admission: Admission::ALL };
    /// Nothing but land and borders.
    pub const NONE: Self = Self { themes: 0, ..Self::ALL };

    /// Whether a theme is on.
    #[must_use]
    pub fn has(self, theme: Theme) -> bool {
        self.themes & theme.bit() != 0
    }

    /// The same with one theme on or off.
    #[must_use]
    pub fn with(self, theme: Theme, is_on: bool) -> Self {
        let themes = if is_on { self.themes | theme.bit() } else { self.themes & !theme.bit() };
        Self { themes, ..self }
    }

    /// Whether a theme is on and a filter leaves something of it.
    #[must_use]
    pub fn has_some(self, theme: Theme) -> bool {
        self.has(theme) && self.empty & theme.bit() == 0
    }

    /// The same where a filter leaves something of a theme, or nothing.
    #[must_use]
    pub fn with_some(self, theme: Theme, is_some: bool) -> Self {
        let empty = if is_some { self.empty & !theme.bit() } else { self.empty | theme.bit() };
        Self { empty, ..self }
    }

    /// Whether a strip is let through.
    #[must_use]
    pub fn has_strip(self, hue: StripHue) -> bool {
        self.strips & (1 << (hue as u8)) != 0
    }

    /// The same with a strip let through or not.
    #[must_use]
    pub fn with_strip(self, hue: StripHue, is_let_through: bool) -> Self {
        let bit = 1 << (hue as u8);
        let strips = if is_let_through { self.strips | bit } else { self.strips & !bit };
        Self { strips, ..self }
    }

    /// The areas that are let through.
    #[must_use]
    pub fn admission(self) -> Admission {
        self.admission
    }

    /// The same with other areas let through.
    #[must_use]
    pub fn with_admission(self, admission: Admission) -> Self {
        Self { admission, ..self }
    }
}

impl Default for Shown {
    fn default() -> Self {
        Self::ALL
    }
}

/// The part of the world that outlines are cut to, on a grid, and the zoom that they are drawn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Frame {
    /// The zoom, a whole number.
    pub zoom: u8,
    /// West, north, east and south sides in tiles of 256 pixels at that zoom.
    tiles: [i32; 4],
}

impl Frame {
    /// The frame for a view: the view and a quarter of it more on each side, at the nearest whole zoom.
    #[must_use]
    pub fn covering(view: &WorldRect, zoom: f64) -> Self {
        // Zooms lie between 0 and 26, and the world is 2^26 tiles wide at most.
        let whole = zoom.round().clamp(0.0, 26.0) as u8;
        let per_tile = WORLD_PX / world_px(f64::from(whole));
        let (margin_x, margin_y) = (view.width() / 4.0, view.height() / 4.0);
        let low = |value: f64| (value.max(0.0) / per_tile).floor() as i32;
        let high = |value: f64| (value.min(1.0) / per_tile).ceil() as i32;
        Self {
            zoom: whole,
            tiles: [
                low(view.min.x - margin_x),
                low(view.min.y - margin_y),
                high(view.max.x + margin_x),
                high(view.max.y + margin_y),
            ],
        }
    }

    /// The part of the world.
    #[must_use]
    pub fn bounds(&self) -> WorldRect {
        let per_tile = WORLD_PX / world_px(f64::from(self.zoom));
        let [west, north, east, south] = self.tiles.map(|tile| f64::from(tile) * per_tile);
        WorldRect { min: WorldPos { x: west, y: north }, max: WorldPos { x: east, y: south } }
    }

    /// Whether what was built for it still serves a view: the view lies in it and the zoom is near its own.
    #[must_use]
    pub fn serves(&self, view: &WorldRect, zoom: f64) -> bool {
        let visible = WorldRect {
            min: WorldPos { x: view.min.x.max(0.0), y: view.min.y.max(0.0) },
            max: WorldPos { x: view.max.x.min(1.0), y: view.max.y.min(1.0) },
        };
        (zoom - f64::from(self.zoom)).abs() <= 0.7 && self.bounds().contains_rect(&visible)
    }

    /// Width of a pixel at its zoom, in fractions of the world.
    #[must_use]
    pub fn pixel(&self) -> f64 {
        1.0 / world_px(f64::from(self.zoom))
    }
}

/// Everything that a layer depends on: a layer whose key is unchanged need not be built again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LayerKey {
    /// Which layer.
    pub kind: LayerKind,
    /// The part of the world, for layers with outlines.
    pub frame: Option<Frame>,
    /// The colours.
    pub palette: PaletteName,
    /// The language, for layers with names.
    pub lang: Option<Lang>,
    /// The last day before the date on which something in the layer changed, for layers that change in time.
    pub since: Option<Date>,
    /// The areas let through of those kinds that the layer draws.
    pub admission: Admission,
    /// What else tells two builds apart, such as which strips are shown.
    pub variant: u16,
    /// Which limits of the user's own are shown, for the layers that heed them.
    pub own: u64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::earth::{LonLat, world_from_lon_lat};

    fn view(lon: f64, lat: f64, zoom: f64) -> WorldRect {
        let centre = world_from_lon_lat(LonLat::new(lon, lat).expect("a position on Earth"));
        WorldRect::around(centre, zoom, 1280.0, 800.0)
    }

    #[test]
    fn a_frame_serves_small_moves_and_not_large_ones() {
        let here = view(-69.94, -4.23, 11.2);
        let frame = Frame::covering(&here, 11.2);
        assert_eq!(frame.zoom, 11);
        assert!(frame.serves(&here, 11.2));
        assert!(frame.serves(&view(-69.80, -4.30, 11.2), 11.2));
        assert!(!frame.serves(&view(-68.0, -4.23, 11.2), 11.2));
        assert!(!frame.serves(&here, 12.0));
    }

    #[test]
    fn a_frame_holds_a_quarter_of_a_view_more_on_each_side() {
        let here = view(-54.6, -25.5, 9.0);
        let bounds = Frame::covering(&here, 9.0).bounds();
        assert!(bounds.min.x <= here.min.x - here.width() / 4.0);
        assert!(bounds.max.y >= here.max.y + here.height() / 4.0);
        assert!(bounds.width() * world_px(9.0) < 2.0 * 1280.0 + 2.0 * WORLD_PX);
    }

    #[test]
    fn a_view_wider_than_the_world_is_served_by_the_whole_world() {
        let wide = view(-60.0, -10.0, 1.0);
        assert!(Frame::covering(&wide, 1.0).serves(&wide, 1.0));
    }

    #[test]
    fn themes_switch_one_by_one() {
        let shown = Shown::ALL.with(Theme::Arcs, false);
        assert!(!shown.has(Theme::Arcs) && shown.has(Theme::Strips) && shown.has(Theme::Places));
        assert!(Shown::NONE.with(Theme::Places, true).has(Theme::Places));
    }
}
