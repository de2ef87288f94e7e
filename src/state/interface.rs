//! How the window looks: language, theme, panels.

use serde::{Deserialize, Serialize};

use crate::i18n::Lang;

/// The colours of the window and the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// All themes, in the order in which menus offer them.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];
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

/// How the window looks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Interface {
    /// The language that everything is shown in.
    pub lang: Lang,
    /// The colours.
    pub theme: Theme,
    /// The tab of the side panel.
    pub tab: Tab,
    /// Whether the layer panel is open.
    pub shows_layers: bool,
    /// What the drawer under the map shows; none where it is closed.
    pub drawer: Option<Drawer>,
    /// Whether the credits of the data are open.
    #[serde(skip)]
    pub shows_credits: bool,
    /// Whether the list of keys is open.
    #[serde(skip)]
    pub shows_keys: bool,
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
            tab: Tab::default(),
            shows_layers: true,
            drawer: None,
            shows_credits: false,
            shows_keys: false,
            search: String::new(),
            marked_result: 0,
        }
    }
}
