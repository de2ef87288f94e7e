//! How the window looks: language, theme, panels.

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
}

impl Drawer {
    /// All of them, in the order of the drawer's tabs.
    pub const ALL: [Self; 1] = [Self::List];
}

/// A window over the map that one can open and close.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dialog {
    /// The credits of the data.
    Credits,
    /// What the user was told since the start.
    Log,
    /// The list of keys.
    Keys,
}

impl Dialog {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Credits, Self::Log, Self::Keys];
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
    /// Whether the layer panel is open.
    pub shows_layers: bool,
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
            shows_layers: true,
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
