//! How wide words are as they will be drawn, and where lines are broken. Draws nothing.

use std::collections::{BTreeMap, BTreeSet};

use resvg::usvg;
use unicode_segmentation::UnicodeSegmentation as _;

use super::error::Error;
use super::fonts::{advance, tree};
use crate::diagram::svg::xml_text;
use crate::text::kept_together;

/// How wide words are, in parts of the font size.
pub(super) struct Widths {
    plain: BTreeMap<String, f32>,
    bold: BTreeMap<String, f32>,
    /// Words that another font than the page's has to draw.
    foreign: BTreeSet<String>,
}

impl Widths {
    /// Measures words, plain and bold: out of the tables of the page's own fonts, or shaped where another font has to
    /// draw them.
    pub(super) fn of(words: BTreeSet<(String, bool)>) -> Result<Self, Error> {
        let mut widths = Self { plain: BTreeMap::new(), bold: BTreeMap::new(), foreign: BTreeSet::new() };
        let mut rest = BTreeSet::new();
        for (word, bold) in words {
            match advance(&word, bold) {
                Some(wide) => widths.put(word, bold, wide),
                None => drop(rest.insert((word, bold))),
            }
        }
        let shaped = shaped(&rest)?;
        for ((word, bold), wide) in rest.into_iter().zip(shaped) {
            widths.foreign.insert(word.clone());
            widths.put(word, bold, wide);
        }
        Ok(widths)
    }
    fn put(&mut self, word: String, bold: bool, wide: f32) {
        let of = if bold { &mut self.bold } else { &mut self.plain };
        of.insert(word, wide);
    }
    /// A line in pieces that one font draws each, with where they begin. Drawn in one piece, the whole line would be in
    /// the other font, and wider than it was measured.
    pub(super) fn runs(&self, line: &str, bold: bool) -> Vec<(String, f32)> {
        let mut runs: Vec<(String, f32)> = Vec::new();
        let (mut at, mut before) = (0.0, None);
        for word in words(line) {
            let foreign = self.foreign.contains(word);
            match runs.last_mut().filter(|_| before == Some(foreign)) {
                Some((run, _)) => *run = format!("{run} {word}"),
                None => runs.push((word.to_string(), at)),
            }
            before = Some(foreign);
            at += self.word(word, bold) + BLANK;
        }
        runs
    }
    /// How wide a word is; half a size a letter for one that was not measured.
    pub(super) fn word(&self, word: &str, bold: bool) -> f32 {
        let known = if bold { self.bold.get(word) } else { self.plain.get(word) }.copied();
        known.unwrap_or_else(|| word.chars().count() as f32 * 0.5)
    }
}

/// How wide words are as they will be drawn, in parts of the font size.
fn shaped(words: &BTreeSet<(String, bool)>) -> Result<Vec<f32>, Error> {
    const SIZE: f32 = 100.0;
    let mut svg = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\">");
    // A full stop after each word: where it stands is where the word ends.
    for (word, bold) in words {
        let weight = if *bold { 700 } else { 400 };
        let word = xml_text(word);
        svg.push_str(&format!("<text y=\"50\" font-size=\"{SIZE}\" font-weight=\"{weight}\">{word}.</text>"));
    }
    svg.push_str("</svg>");
    let tree = tree(&svg)?;
    let texts = tree.root().children().iter().filter_map(|node| match node {
        usvg::Node::Text(text) => Some(text),
        _ => None,
    });
    let end = |text: &usvg::Text| {
        let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
        glyphs.map(|glyph| glyph.transform().tx).fold(0.0, f32::max) / SIZE
    };
    // The box that stands for a sign is wider than the gap that is left for it.
    let ends: Vec<f32> = texts.map(|text| end(text) + if has_boxes(text) { 0.35 } else { 0.0 }).collect();
    if ends.len() == words.len() { Ok(ends) } else { Err(Error::Painting) }
}

/// A box stands in it for a sign that no font has: glyph 0.
fn has_boxes(text: &usvg::Text) -> bool {
    text.layouted().iter().flat_map(|span| &span.positioned_glyphs).any(|glyph| glyph.id.0 == 0)
}

impl Widths {
    /// The lines of a text in this width. A word too long for a line is broken.
    pub(super) fn wrap(&self, text: &str, size: f32, bold: bool, width: f32) -> Vec<String> {
        let blank = size * BLANK;
        let mut lines: Vec<String> = Vec::new();
        for paragraph in text.lines() {
            let (mut line, mut at) = (String::new(), 0.0);
            for word in words(&together(paragraph)) {
                let parts = pieces(word).flat_map(|piece| self.within(piece, bold, width / size));
                for (n, (piece, long)) in parts.enumerate() {
                    let long = long * size;
                    let gap = if line.is_empty() || n > 0 { 0.0 } else { blank };
                    if !line.is_empty() && at + gap + long > width {
                        lines.push(std::mem::take(&mut line));
                        at = 0.0;
                    }
                    if gap > 0.0 && !line.is_empty() {
                        line.push(' ');
                        at += gap;
                    }
                    line.push_str(&piece);
                    at += long;
                }
            }
            if !line.is_empty() {
                lines.push(line);
            }
        }
        lines
    }
}

impl Widths {
    /// A piece in parts that have room in this width, with how wide each is; both in parts of the font size.
    fn within(&self, piece: String, bold: bool, width: f32) -> Vec<(String, f32)> {
        let long = self.word(&piece, bold);
        if long <= width {
            return vec![(piece, long)];
        }
        let letters: Vec<&str> = piece.graphemes(true).collect();
        let each = ((width / long * letters.len() as f32 * 0.9) as usize).max(1);
        letters.chunks(each).map(|part| (part.concat(), long * part.len() as f32 / letters.len() as f32)).collect()
    }
    /// The widest of the words of a text, in parts of the font size.
    pub(super) fn longest(&self, text: &str, bold: bool) -> f32 {
        pieces(text).map(|piece| self.word(&piece, bold)).fold(0.0, f32::max)
    }
}

/// The longest run of letters that is measured as one: a longer one is broken.
const LONGEST: usize = 18;

/// How wide a blank is, in parts of the font size.
const BLANK: f32 = 0.26;

/// No line begins with a sign that belongs to what stands before it.
fn together(text: &str) -> String {
    kept_together(text).replace(" ·", "\u{a0}·")
}

/// The words of a text. A number stays with its sign: at some blanks no line is broken.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}')).filter(|word| !word.is_empty())
}

/// The words of a text, those that are too long in pieces. Marks stay with their letter.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = String> {
    let text = together(text);
    let pieces = |word: &str| {
        let letters: Vec<&str> = word.graphemes(true).collect();
        letters.chunks(LONGEST).map(|piece| piece.concat()).collect::<Vec<_>>()
    };
    words(&text).flat_map(pieces).collect::<Vec<_>>().into_iter()
}
