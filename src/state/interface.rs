//! How the window looks: language, theme, panels.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::ListOrder;
use crate::{catalogue::model::AreaId, earth::LonLat, i18n::Lang};

/// The colours of the window and the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Black on white, larger and thicker: for the back row of a room.
    Projector,
}

impl Theme {
    /// All themes, in the order in which menus offer them.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Projector];
}

/// Whose eyes the colours are shown to: a preview for those who make maps and slides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vision {
    /// The colours as they are.
    #[default]
    Full,
    /// Without the cones for long waves: about 1 man in 100.
    Protanopia,
    /// Without the cones for middle waves: about 1 man in 100.
    Deuteranopia,
    /// Without the cones for short waves: rare.
    Tritanopia,
    /// On a printer or copier without colours.
    Grey,
}

impl Vision {
    /// All of them, in the order in which menus offer them.
    pub const ALL: [Self; 5] =
        [Self::Full, Self::Protanopia, Self::Deuteranopia, Self::Tritanopia, Self::Grey];
}

/// Which names the map writes, and how large.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Names {
    /// All that there is room for.
    #[default]
    All,
    /// Those of countries and of the border zones only.
    Zones,
    /// Fewer and larger: they are read from the back row.
    BackRow,
}

impl Names {
    /// All of them, in the order in which menus offer them.
    pub const ALL: [Self; 3] = [Self::All, Self::Zones, Self::BackRow];
}

/// A tab of the side panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tab {
    /// What it is, its figures.
    #[default]
    Overview,
    /// Which instruments apply, by level.
    Law,
    /// Which projects run.
    Projects,
    /// Who acts.
    Actors,
    /// Where all that is said.
    Sources,
}

impl Tab {
    /// All tabs, in their order.
    pub const ALL: [Self; 5] = [Self::Overview, Self::Law, Self::Projects, Self::Actors, Self::Sources];
}

/// What the drawer under the map shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Drawer {
    /// The areas, row by row.
    List,
    /// What there is how many of, in small charts.
    Statistics,
}

impl Drawer {
    /// All of them, in the order of the drawer's tabs.
    pub const ALL: [Self; 2] = [Self::List, Self::Statistics];
}

/// A panel beside the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The layers and the legend, on the left.
    Layers,
    /// What is known of the subject, on the right.
    #[default]
    Details,
}

impl Side {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Layers, Self::Details];

    /// From how narrow to how wide it can be made, in points.
    #[must_use]
    pub const fn widths_pt(self) -> RangeInclusive<u16> {
        match self {
            Self::Layers => 160..=340,
            Self::Details => 280..=640,
        }
    }
}

/// From how low to how high the drawer under the map can be made, in points.
pub const DRAWER_HEIGHTS_PT: RangeInclusive<u16> = 120..=900;

/// How large texts can be, in per cent of the usual size.
pub const TEXT_PERCENTS: RangeInclusive<u16> = 80..=200;

/// A window over the map that one can open and close.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dialog {
    /// Three hints for a first visit.
    Hints,
    /// The credits of the data.
    Credits,
    /// What the user was told since the start.
    Log,
    /// The list of keys.
    Keys,
}

impl Dialog {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Hints, Self::Credits, Self::Log, Self::Keys];
}

/// Whether the map glides and fades.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Motion {
    /// It glides, flies and fades.
    #[default]
    Smooth,
    /// It goes where it is sent at once.
    Still,
}

/// Whether a small map in a corner shows where the view lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Overview {
    /// It does.
    #[default]
    Shown,
    /// It does not.
    Hidden,
}

/// What a click on the map does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tool {
    /// It shows what is there.
    #[default]
    Look,
    /// It measures.
    Measure,
}

/// What a click on the map may have meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    /// Where it was.
    pub position: LonLat,
    /// The areas there, the best first.
    pub areas: Vec<AreaId>,
}

/// How the window looks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a part of the window that is open or not")]
pub struct Interface {
    /// The language that everything is shown in.
    pub lang: Lang,
    /// The colours.
    pub theme: Theme,
    /// Whose eyes the colours are shown to.
    #[serde(skip)]
    pub vision: Vision,
    /// Which names the map writes.
    pub names: Names,
    /// The tab of the side panel.
    pub tab: Tab,
    /// How large texts and all else are, in per cent of the usual size, within [`TEXT_PERCENTS`].
    pub text_percent: u16,
    /// Whether the layer panel is open.
    pub shows_layers: bool,
    /// Whether the details are open.
    pub shows_details: bool,
    /// Whether the map has the window for itself, the panels put away for a while.
    pub is_map_alone: bool,
    /// The panel opened last: the one that is shown where there is room for one.
    pub front: Side,
    /// The panel that is open, but had no room in the last frame.
    #[serde(skip)]
    pub folded: Option<Side>,
    /// How wide the layer panel is, in points.
    layers_width_pt: u16,
    /// How wide the details are, in points.
    details_width_pt: u16,
    /// How high the drawer under the map is, in points.
    drawer_height_pt: u16,
    /// What the drawer under the map shows; none where it is closed.
    pub drawer: Option<Drawer>,
    /// How the list is ordered, and how far it reaches.
    pub list: ListOrder,
    /// The area that a row under the pointer or with the focus tells of: the map shows it.
    #[serde(skip)]
    pub pointed: Option<AreaId>,
    /// Whether the timeline is open.
    pub shows_timeline: bool,
    /// Whether the days go by of themselves, from one turn to the next.
    #[serde(skip)]
    pub is_playing: bool,
    /// Whether the map glides and fades.
    pub motion: Motion,
    /// Whether a small map in a corner shows where the view lies.
    pub overview: Overview,
    /// What a click on the map does.
    #[serde(skip)]
    pub tool: Tool,
    /// The areas that lie over one another where the map was clicked.
    #[serde(skip)]
    pub offered: Option<Offered>,
    /// The windows over the map that are open, the one opened last at the end.
    #[serde(skip)]
    pub dialogs: Vec<Dialog>,
    /// The text of the search field.
    #[serde(skip)]
    pub search: String,
    /// The result of the search that Enter chooses, counted from 0.
    #[serde(skip)]
    pub marked_result: usize,
}

impl Default for Interface {
    fn default() -> Self {
        Self {
            lang: Lang::default(),
            theme: Theme::default(),
            vision: Vision::default(),
            names: Names::default(),
            tab: Tab::default(),
            text_percent: 100,
            shows_layers: true,
            shows_details: true,
            is_map_alone: false,
            front: Side::default(),
            folded: None,
            layers_width_pt: 210,
            details_width_pt: 380,
            drawer_height_pt: 240,
            drawer: None,
            list: ListOrder::default(),
            pointed: None,
            dialogs: Vec::new(),
            shows_timeline: true,
            is_playing: false,
            motion: Motion::default(),
            overview: Overview::default(),
            tool: Tool::default(),
            offered: None,
            search: String::new(),
            marked_result: 0,
        }
    }
}

impl Interface {
    /// Whether a panel beside the map is open.
    #[must_use]
    pub fn shows(&self, side: Side) -> bool {
        match side {
            Side::Layers => self.shows_layers,
            Side::Details => self.shows_details,
        }
    }

    /// Opens a panel beside the map, or closes it; one that is open but has no room takes that of the other.
    pub fn toggle_panel(&mut self, side: Side) {
        let is_open = self.shows(side) && self.folded != Some(side) && !self.is_map_alone;
        self.is_map_alone = false;
        self.folded = None;
        if !is_open {
            self.front = side;
        }
        match side {
            Side::Layers => self.shows_layers = !is_open,
            Side::Details => self.shows_details = !is_open,
        }
    }

    /// How wide a panel beside the map is to be, in points, where it has room.
    #[must_use]
    pub fn width_pt(&self, side: Side) -> u16 {
        let (width_pt, widths_pt) = match side {
            Side::Layers => (self.layers_width_pt, side.widths_pt()),
            Side::Details => (self.details_width_pt, side.widths_pt()),
        };
        // A session's file may say anything.
        width_pt.clamp(*widths_pt.start(), *widths_pt.end())
    }

    /// Makes a panel beside the map so wide, in points, as far as it can be.
    pub fn set_width_pt(&mut self, side: Side, width_pt: u16) {
        let widths_pt = side.widths_pt();
        let width_pt = width_pt.clamp(*widths_pt.start(), *widths_pt.end());
        match side {
            Side::Layers => self.layers_width_pt = width_pt,
            Side::Details => self.details_width_pt = width_pt,
        }
    }

    /// How high the drawer under the map is to be, in points, where it has room.
    #[must_use]
    pub fn drawer_height_pt(&self) -> u16 {
        self.drawer_height_pt.clamp(*DRAWER_HEIGHTS_PT.start(), *DRAWER_HEIGHTS_PT.end())
    }

    /// Makes the drawer so high, in points, as far as it can be.
    pub fn set_drawer_height_pt(&mut self, height_pt: u16) {
        self.drawer_height_pt = height_pt.clamp(*DRAWER_HEIGHTS_PT.start(), *DRAWER_HEIGHTS_PT.end());
    }

    /// How large texts are, as a factor.
    #[must_use]
    pub fn text_factor(&self) -> f32 {
        let percent = self.text_percent.clamp(*TEXT_PERCENTS.start(), *TEXT_PERCENTS.end());
        f32::from(percent) / 100.0
    }

    /// Whether a window over the map is open.
    #[must_use]
    pub fn is_open(&self, dialog: Dialog) -> bool {
        self.dialogs.contains(&dialog)
    }

    /// Opens a window over the map, or closes it.
    pub fn toggle(&mut self, dialog: Dialog) {
        if self.is_open(dialog) {
            self.dialogs.retain(|open| *open != dialog);
        } else {
            self.dialogs.push(dialog);
        }
    }

    /// Whether a click on the map measures.
    #[must_use]
    pub fn is_measuring(&self) -> bool {
        self.tool == Tool::Measure
    }
}
