//! Draws the Model: screens, panels, forms, theme, and the terminal painter of a Scene. Decides nothing, keeps nothing.

pub mod ring;
pub mod theme;
