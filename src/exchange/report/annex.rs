//! The columns of the table of people on the page for the case file, and how wide they are.

use crate::domain::code::codes;

codes! {
    /// A column.
    Column, "report-column" {
        Name = "name", Role = "role", Sector = "sector", Ring = "ring", Contact = "contact", Proximity = "proximity",
        Quality = "quality", Received = "received", Given = "given", Source = "source",
    }
}

impl Column {
    /// Its share of the width of the page, in parts of a hundred.
    pub(super) fn width(self) -> f32 {
        match self {
            Column::Name => 17.0,
            Column::Role | Column::Sector => 14.0,
            Column::Contact | Column::Quality => 13.0,
            Column::Proximity => 11.0,
            Column::Received | Column::Source => 8.0,
            Column::Given => 7.0,
            Column::Ring => 6.0,
        }
    }
}
