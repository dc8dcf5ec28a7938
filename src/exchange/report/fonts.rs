//! The fonts that go with the program, and what they measure. Asks the computer for no other font.
//!
//! Open Sans (Latin, Greek, Cyrillic) for everything, and DejaVu Sans for what it lacks (Arabic, Hebrew, Armenian,
//! Georgian, signs, simple faces). Chinese, Japanese, Korean and most emoji are in neither: there `Fonts::lacking`
//! says so, a box stands in PDF and PNG, and HTML, SVG and Markdown keep the text, which the reader's fonts draw.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use resvg::usvg::{self, fontdb};

use super::Error;
use crate::diagram::svg::xml_text;

/// What the page is set in.
pub(super) const FAMILY: &str = "Open Sans";

/// The fonts, read once.
pub(super) fn database() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let load = || {
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(include_bytes!("../../../assets/fonts/OpenSans-Regular.ttf").to_vec());
        fonts.load_font_data(include_bytes!("../../../assets/fonts/OpenSans-Bold.ttf").to_vec());
        fonts.load_font_data(include_bytes!("../../../assets/fonts/DejaVuSans.ttf").to_vec());
        fonts.set_serif_family(FAMILY);
        fonts.set_sans_serif_family(FAMILY);
        fonts.set_monospace_family(FAMILY);
        Arc::new(fonts)
    };
    FONTS.get_or_init(load).clone()
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

/// The drawing without the empty paper around it.
pub(super) fn cropped(svg: String) -> String {
    let Ok(tree) = tree(&svg) else { return svg };
    let whole = tree.size();
    // The paper itself is as large as the drawing.
    let is_paper = |b: &usvg::Rect| b.width() >= whole.width() && b.height() >= whole.height();
    let boxes = tree.root().children().iter().map(usvg::Node::abs_stroke_bounding_box).filter(|b| !is_paper(b));
    let Some((left, top, right, bottom)) = boxes
        .map(|b| (b.left(), b.top(), b.right(), b.bottom()))
        .reduce(|a, b| (a.0.min(b.0), a.1.min(b.1), a.2.max(b.2), a.3.max(b.3)))
    else {
        return svg;
    };
    let view = format!("viewBox=\"0 0 {:.0} {:.0}\"", whole.width(), whole.height());
    let (wide, high) = (right - left + 8.0, bottom - top + 8.0);
    svg.replacen(&view, &format!("viewBox=\"{:.0} {:.0} {wide:.0} {high:.0}\"", left - 4.0, top - 4.0), 1)
}

/// The characters that no font of the program can draw, each once.
pub(super) fn lacking(text: &str) -> Result<BTreeSet<char>, Error> {
    let steers = |c: char| matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}');
    let asked = text.chars().filter(|c| !c.is_ascii() && !c.is_whitespace() && !steers(*c));
    let asked: BTreeSet<char> = asked.collect();
    let texts: String = asked.iter().map(|c| format!("<text y=\"9\">{}</text>", xml_text(&c.to_string()))).collect();
    let tree = tree(&format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">{texts}</svg>"))?;
    let drawn = |node: &usvg::Node| matches!(node, usvg::Node::Text(text) if !has_boxes(text));
    let signs = |node: &usvg::Node| match node {
        usvg::Node::Text(text) => text.chunks().iter().flat_map(|c| c.text().chars()).collect(),
        _ => Vec::new(),
    };
    let drawn: BTreeSet<char> = tree.root().children().iter().filter(|n| drawn(n)).flat_map(signs).collect();
    Ok(asked.difference(&drawn).copied().collect())
}

/// The glyph that is drawn as a box where no font has a sign. Unlike glyph 0 it keeps the text it stands for.
pub(super) fn box_glyph() -> Option<(fontdb::ID, usvg::GlyphId)> {
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

/// How wide words are, in parts of the font size.
pub(super) struct Widths {
    plain: BTreeMap<String, f32>,
    bold: BTreeMap<String, f32>,
}

impl Widths {
    /// Measures words, plain and bold, with the fonts and the shaping that will draw them.
    pub(super) fn of(words: BTreeSet<(String, bool)>) -> Result<Self, Error> {
        const SIZE: f32 = 100.0;
        let mut svg = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\">");
        // A full stop after each word: where it stands is where the word ends.
        for (word, bold) in &words {
            let weight = if *bold { 700 } else { 400 };
            svg.push_str(&format!(
                "<text y=\"50\" font-size=\"{SIZE}\" font-weight=\"{weight}\">{}.</text>",
                xml_text(word)
            ));
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
        let ends: Vec<f32> = texts.map(|text| end(text)).collect();
        if ends.len() != words.len() {
            return Err(Error::Painting);
        }
        let mut widths = Self { plain: BTreeMap::new(), bold: BTreeMap::new() };
        for ((word, bold), end) in words.into_iter().zip(ends) {
            let of = if bold { &mut widths.bold } else { &mut widths.plain };
            of.insert(word, end);
        }
        Ok(widths)
    }
    /// How wide a word is; half a size a letter for one that was not measured.
    pub(super) fn word(&self, word: &str, bold: bool) -> f32 {
        let known = if bold { self.bold.get(word) } else { self.plain.get(word) }.copied();
        known.unwrap_or_else(|| word.chars().count() as f32 * 0.5)
    }
}
