//! The fonts that go with the program, and what they measure. Asks the computer for no other font.
//!
//! Open Sans (Latin, Greek, Cyrillic) for everything, and DejaVu Sans for what it lacks (Arabic, Hebrew, Armenian,
//! Georgian, signs, simple faces). Chinese, Japanese, Korean and most emoji are in neither: there `lacking`
//! says so, a box stands in PDF and PNG, and HTML, SVG and Markdown keep the text, which the reader's fonts draw.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use resvg::usvg::{self, fontdb};
use ttf_parser::Face;

use super::error::Error;

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
pub(super) fn advance(word: &str, bold: bool) -> Option<f32> {
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
