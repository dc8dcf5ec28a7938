//! Names in lines: whole, over as many lines as they need, in the shapes that are tried on the sheet.

use unicode_segmentation::UnicodeSegmentation;

use super::sheet::PT;

/// No line of a name is longer than this, in millimetres, unless a page is all one long word.
const LONGEST: f64 = 46.0;
/// How high a line is, in parts of the size of its letters.
pub(super) const LINE: f64 = 1.18;

/// A way of writing a name: its lines, and how wide and high they are in millimetres.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    pub(super) lines: Vec<String>,
    pub(super) wide: f64,
    pub(super) high: f64,
}

/// How high so many lines are.
pub(super) fn height(lines: usize, letters: f64) -> f64 {
    (1.02 + LINE * lines.saturating_sub(1) as f64) * letters * PT
}

/// The ways in which a name may be written, the shortest first. A name is never cut: a word too long for a line goes on
/// in the next one.
pub(super) fn shapes(name: &str, letters: f64, longest: f64, measure: &dyn Fn(&str) -> f64) -> Vec<Shape> {
    let scale = letters * PT;
    let words = pieces(name, longest.min(LONGEST) / scale, measure);
    let whole = measure(name) * scale;
    // Marks on marks, as in Vietnamese, Thai or Hebrew, stand higher than a capital letter.
    let marks = if name.chars().any(|c| c > '\u{17f}') { 0.22 * scale } else { 0.0 };
    let mut found: Vec<Shape> = Vec::new();
    for lines in 1..=8u32 {
        let most = (whole / f64::from(lines) * 1.12).max(11.0).min(longest.min(LONGEST));
        let lines = wrapped(&words, most / scale, measure);
        let wide = lines.iter().map(|line| measure(line)).fold(0.0, f64::max) * scale;
        let shape = Shape { high: height(lines.len(), letters) + marks, wide, lines };
        if found.iter().all(|other| other.lines.len() != shape.lines.len()) {
            found.push(shape);
        }
        if found.len() == 3 {
            break;
        }
    }
    found
}

/// Lines of at most this width.
pub(super) fn wrapped(words: &[(String, bool)], most: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (word, apart) in words {
        let joined = match lines.last() {
            Some(line) if *apart => format!("{line} {word}"),
            Some(line) => format!("{line}{word}"),
            None => word.clone(),
        };
        if lines.is_empty() || measure(&joined) > most {
            lines.push(word.clone());
        } else if let Some(line) = lines.last_mut() {
            *line = joined;
        }
    }
    lines
}

/// The parts of a name between which a line may end, and whether a blank stands before each.
pub(super) fn pieces(name: &str, most: f64, measure: &dyn Fn(&str) -> f64) -> Vec<(String, bool)> {
    let mut all = Vec::new();
    for word in name.split_whitespace() {
        let mut apart = true;
        for part in word.split_inclusive('-') {
            for piece in broken(part, most, measure) {
                all.push((piece, apart));
                apart = false;
            }
        }
    }
    all
}

/// A word in parts of at most this width, broken at whole letters.
fn broken(word: &str, most: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    if measure(word) <= most {
        return vec![word.to_string()];
    }
    // In parts of about one length: no letter stays behind alone.
    let whole = measure(word);
    let most = (whole / (whole / most).ceil() * 1.08).min(most);
    let mut parts = vec![String::new()];
    for letter in word.graphemes(true) {
        let longer = parts.last().map(|part| format!("{part}{letter}")).unwrap_or_default();
        let fits = measure(&longer) <= most || longer == letter;
        match parts.last_mut() {
            Some(part) if fits => *part = longer,
            _ => parts.push(letter.to_string()),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each_letter_is_half(text: &str) -> f64 {
        text.chars().count() as f64 * 0.5
    }

    #[test]
    fn a_name_is_whole_in_every_shape() {
        for name in ["Ann", "Marie-Thérèse Vandenbroucke-Van Cauwenberghe", "Uvuvwevwevweonyetenyevweugwemubwemosas"]
        {
            let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            for shape in shapes(name, 11.0, 46.0, &each_letter_is_half) {
                assert_eq!(bare(&shape.lines.concat()), bare(name));
                assert!(shape.wide <= 46.0 + 0.01, "{} mm", shape.wide);
            }
        }
    }
}
