//! A short text as a square code that a telephone reads by its camera (QR): which of its cells are dark. Draws nothing; what
//! stands in it leads nowhere by itself.

use qrcode::{Color, EcLevel, QrCode};

/// A code: a square of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Square {
    /// How many cells a side has.
    pub side: usize,
    dark: Vec<bool>,
}

impl Square {
    /// The smallest code that holds this text; `None` for a text that no code holds (above 2,953 bytes).
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
        let dark = code.to_colors().into_iter().map(|cell| cell == Color::Dark).collect();
        Some(Self { side: code.width(), dark })
    }
    /// The cell at this column and row is dark; beside the code all are light.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.side && row < self.side && self.dark[row * self.side + column]
    }
    /// The first of these texts whose code has at most so many cells a side, with that text.
    pub fn within(texts: &[String], most: usize) -> Option<(Self, &str)> {
        let codes = texts.iter().filter_map(|text| Some((Self::of(text)?, text.as_str())));
        codes.into_iter().find(|(code, _)| code.side <= most)
    }
}
