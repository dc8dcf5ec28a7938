//! The names of the gates G1–G12 of the model (docs/model.md).

use crate::domain::code::codes;

codes! {
    /// A gate, by its number in the model.
    Gate {
        G1 = "G1", G2 = "G2", G3 = "G3", G4 = "G4", G5 = "G5", G6 = "G6",
        G7 = "G7", G8 = "G8", G9 = "G9", G10 = "G10", G11 = "G11", G12 = "G12",
    }
}
