//! The fonts that go with the program, and what they measure. Asks the computer for no other font.
//!
//! Open Sans (Latin, Greek, Cyrillic) for everything, and DejaVu Sans for what it lacks (Arabic, Hebrew, Armenian,
//! Georgian, signs, simple faces). Chinese, Japanese, Korean and most emoji are in neither: there `lacking`
//! says so, a box stands in PDF and PNG, and HTML, SVG and Markdown keep the text, which the reader's fonts draw.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use resvg::usvg::{self, fontdb};
use ttf_parser::Face;

use super::Error;
use super::flow::{BLANK, words};
use crate::diagram::svg::xml_text;

/// What the page is set in.
pub(super) const FAMILY: &str = "Open Sans";
const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/OpenSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../assets/fonts/OpenSans-Bold.ttf");
/// For what they lack.
const FURTHER: &[u8] = include_bytes!("../../../assets/fonts/DejaVuSans.ttf");

/// The fonts, read once.
pub(super) fn database() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let load = || {
        let mut fonts = fontdb::Database::new();
        [REGULAR, BOLD, FURTHER].into_iter().for_each(|font| fonts.load_font_data(font.to_vec()));
        fonts.set_serif_family(FAMILY);
        fonts.set_sans_serif_family(FAMILY);
        fonts.set_monospace_family(FAMILY);
        Arc::new(fonts)
    };
    FONTS.get_or_init(load).clone()
}

/// The same fonts by their tables: looking a width up costs next to nothing, shaping a word half a millisecond.
fn faces() -> Option<&'static [Face<'static>; 3]> {
    static FACES: OnceLock<Option<[Face<'static>; 3]>> = OnceLock::new();
    let face = |font| Face::parse(font, 0).ok();
    FACES.get_or_init(|| Some([face(REGULAR)?, face(BOLD)?, face(FURTHER)?])).as_ref()
}

/// How wide a word is in one of the fonts of the page, in parts of the font size; `None` where it lacks a sign.
fn advance(word: &str, bold: bool) -> Option<f32> {
    let face = &faces()?[usize::from(bold)];
    let units = word.chars().map(|c| face.glyph_hor_advance(face.glyph_index(c)?)).sum::<Option<u16>>()?;
    Some(f32::from(units) / f32::from(face.units_per_em()))
}

/// How wide a text is in parts of its size, from the tables of the fonts alone, and never less than it will be drawn: each
/// letter counts in the wider of the two fonts. DejaVu Sans is also the widest of those in which somebody else's program
/// may draw a picture that names no font it has, so names have room there too.
pub fn measure(text: &str, bold: bool) -> f64 {
    /// Bold letters of other fonts are so much wider than the page's own.
    const BOLD: f64 = 1.08;
    let Some([regular, strong, further]) = faces() else { return text.chars().count() as f64 };
    let wide = |face: &Face<'_>, c: char| {
        let units = face.glyph_hor_advance(face.glyph_index(c)?)?;
        Some(f64::from(units) / f64::from(face.units_per_em()))
    };
    let letter = |c: char| {
        let own = if bold { wide(strong, c).map(|own| own * BOLD) } else { wide(regular, c) };
        match (own, wide(further, c)) {
            (Some(own), Some(other)) => own.max(other),
            (own, other) => own.or(other).unwrap_or_else(|| unknown(c)),
        }
    };
    text.chars().map(letter).sum()
}

/// How wide a sign is that no font here has: a whole size, or nothing where it stands on the letter before it.
fn unknown(c: char) -> f64 {
    if unicode_width::UnicodeWidthChar::width(c) == Some(0) { 0.0 } else { 1.1 }
}

/// A drawing, ready to be painted. Nothing outside it is fetched.
pub(super) fn tree(svg: &str) -> Result<usvg::Tree, Error> {
    let options = usvg::Options {
        font_family: FAMILY.to_string(),
        fontdb: database(),
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    };
    usvg::Tree::from_str(svg, &options).map_err(|_| Error::Figure)
}

/// The characters that no font of the program can draw, each once.
pub(super) fn lacking(text: &str) -> BTreeSet<char> {
    let steers = |c: char| matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}');
    let drawn = |c: char| faces().into_iter().flatten().any(|face| face.glyph_index(c).is_some());
    text.chars().filter(|c| !c.is_ascii() && !c.is_whitespace() && !steers(*c) && !drawn(*c)).collect()
}

/// The glyph that is drawn as a box where no font has a sign. Unlike glyph 0 it keeps the text it stands for.
pub(super) fn box_glyph() -> Option<(fontdb::ID, ttf_parser::GlyphId)> {
    let tree =
        tree("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text y=\"9\">□</text></svg>").ok()?;
    let text = tree.root().children().iter().find_map(|node| match node {
        usvg::Node::Text(text) => Some(text),
        _ => None,
    })?;
    let glyph = text.layouted().first()?.positioned_glyphs.first()?;
    Some((glyph.font, glyph.id))
}

/// A box stands in it for a sign that no font has: glyph 0.
fn has_boxes(text: &usvg::Text) -> bool {
    text.layouted().iter().flat_map(|span| &span.positioned_glyphs).any(|glyph| glyph.id.0 == 0)
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
