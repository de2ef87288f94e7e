//! How the list of areas is ordered, and how far it reaches.

use serde::{Deserialize, Serialize};

/// A column of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// The kind of area.
    #[default]
    Kind,
    /// Its country or countries.
    Country,
    /// Its name.
    Name,
    /// The department or state that it lies in.
    Division,
    /// Its inhabitants.
    Population,
    /// How far its seat is from the nearest land border.
    Border,
    /// How many projects concern it.
    Projects,
}

impl Column {
    /// All columns, from the left.
    pub const ALL: [Self; 7] = [
        Self::Kind,
        Self::Country,
        Self::Name,
        Self::Division,
        Self::Population,
        Self::Border,
        Self::Projects,
    ];

    /// Whether it holds numbers.
    #[must_use]
    pub fn is_numeric(self) -> bool {
        matches!(self, Self::Population | Self::Border | Self::Projects)
    }
}

/// How the list is ordered, and how far it reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListOrder {
    /// The column that orders it.
    pub column: Column,
    /// Whether the last comes first.
    pub is_descending: bool,
    /// Whether it holds only what is in view on the map.
    pub is_in_view: bool,
}

impl ListOrder {
    /// Orders by a column; by the one that orders already, the other way round.
    pub fn sort_by(&mut self, column: Column) {
        self.is_descending = self.column == column && !self.is_descending;
        self.column = column;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorting_by_the_same_column_again_turns_the_order_round() {
        let mut order = ListOrder::default();
        order.sort_by(Column::Name);
        assert_eq!((order.column, order.is_descending), (Column::Name, false));
        order.sort_by(Column::Name);
        assert!(order.is_descending);
        order.sort_by(Column::Border);
        assert_eq!((order.column, order.is_descending), (Column::Border, false));
    }
}
