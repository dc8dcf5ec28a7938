//! Names cut to what there is room for, at whole letters, measured in cells. Never changes what is kept.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How much of a name is shown, from all of it to nothing but the glyph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The whole name, up to the most cells a name gets.
    Full,
    /// Its first word, up to 8 cells.
    Word,
    /// Its first letters, up to 4 cells.
    Letters,
    /// No name.
    Glyph,
}

impl Level {
    /// From whole to nothing.
    pub const ALL: [Level; 4] = [Level::Full, Level::Word, Level::Letters, Level::Glyph];
}

/// The cells a text takes in a terminal.
pub fn width(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

/// The text in at most `most` cells, with an ellipsis where something is left out. A wide letter is never halved.
pub fn cut(text: &str, most: u16) -> String {
    if width(text) <= most {
        return text.to_string();
    }
    let (mut out, mut taken) = (String::new(), 0);
    for letter in text.graphemes(true) {
        taken += width(letter);
        if taken >= most {
            break;
        }
        out.push_str(letter);
    }
    let mut out = out.trim_end().to_string();
    if most > 0 {
        out.push('…');
    }
    out
}

/// The name at a level; `most` is what a whole name may take.
pub fn shown(name: &str, level: Level, most: u16) -> String {
    let word = || name.split_whitespace().next().unwrap_or_default();
    match level {
        Level::Full => cut(name, most),
        Level::Word => cut(word(), 8),
        Level::Letters => cut(word(), 4),
        Level::Glyph => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_cut_at_whole_letters_and_never_wider_than_asked() {
        for name in
            ["Fatima", "王小明王小明", "Marie-Thérèse Vandenbroucke", "خديجة بنت محمد", "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", "a\u{301}b\u{301}c"]
        {
            for most in 1..20 {
                assert!(width(&cut(name, most)) <= most, "{name} in {most}");
            }
        }
        assert_eq!(cut("Dochter Ella", 8), "Dochter…");
        assert_eq!(cut("王小明", 4), "王…");
        assert_eq!(shown("Peter Guido", Level::Word, 16), "Peter");
        assert_eq!(shown("Dochter Ella", Level::Letters, 16), "Doc…");
    }
}
