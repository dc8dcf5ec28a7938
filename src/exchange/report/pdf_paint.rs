//! Paints a drawing onto a PDF page: lines, areas, and text that stays text. Decides nothing about the page.

use std::collections::HashMap;

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Paint, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use resvg::tiny_skia::PathSegment;
use resvg::usvg::layout::PositionedGlyph;
use resvg::usvg::{self, fontdb};

use super::fonts;

/// Remembers the fonts over the pages of one document.
pub(super) struct Painter {
    fonts: HashMap<fontdb::ID, Option<Font>>,
    empty: Option<(fontdb::ID, ttf_parser::GlyphId)>,
}

impl Painter {
    pub(super) fn new() -> Self {
        Self { fonts: HashMap::new(), empty: fonts::box_glyph() }
    }
    /// Paints a node with all that is in it. Pictures within a drawing are not painted: there are none.
    pub(super) fn node(&mut self, node: &usvg::Node, tree: &usvg::Tree, surface: &mut Surface<'_>) {
        match node {
            usvg::Node::Group(group) => self.group(group, tree, surface),
            usvg::Node::Path(path) if path.is_visible() => self.path(path, surface),
            usvg::Node::Text(text) => self.text(text, tree, surface),
            usvg::Node::Path(_) | usvg::Node::Image(_) => {}
        }
    }
    fn group(&mut self, group: &usvg::Group, tree: &usvg::Tree, surface: &mut Surface<'_>) {
        let mut pushed = 1;
        surface.push_transform(&transform(group.transform()));
        if let Some(clip) = group.clip_path().and_then(clip_of) {
            surface.push_clip_path(&clip, &FillRule::NonZero);
            pushed += 1;
        }
        if group.opacity().get() < 1.0 {
            surface.push_opacity(share(group.opacity().get()));
            pushed += 1;
        }
        for node in group.children() {
            self.node(node, tree, surface);
        }
        (0..pushed).for_each(|_| surface.pop());
    }
    fn path(&mut self, path: &usvg::Path, surface: &mut Surface<'_>) {
        let Some(shape) = shape(path.data()) else { return };
        surface.set_fill(path.fill().map(fill));
        surface.set_stroke(path.stroke().map(stroke));
        if path.fill().is_some() || path.stroke().is_some() {
            surface.draw_path(&shape);
        }
    }
    fn text(&mut self, text: &usvg::Text, tree: &usvg::Tree, surface: &mut Surface<'_>) {
        // The halo around a name is drawn first, so that the letters stay clean.
        if let Some(halo) = text.layouted().iter().find_map(|span| span.stroke.as_ref()) {
            halo_of(text, halo, surface);
        }
        surface.set_stroke(None);
        for span in text.layouted().iter().filter(|span| span.visible) {
            surface.set_fill(span.fill.as_ref().map(fill));
            let glyphs: Vec<PositionedGlyph> = span.positioned_glyphs.iter().map(|g| self.boxed(g)).collect();
            for run in runs(&glyphs) {
                self.run(run, tree, surface);
            }
        }
    }
    /// The glyph, or the box that stands for a sign that no font has.
    fn boxed(&self, glyph: &PositionedGlyph) -> PositionedGlyph {
        let mut glyph = glyph.clone();
        if let (0, Some((font, id))) = (glyph.id.0, self.empty) {
            (glyph.font, glyph.id) = (font, id);
        }
        glyph
    }
    /// Glyphs of one font on one line.
    fn run(&mut self, glyphs: &[PositionedGlyph], tree: &usvg::Tree, surface: &mut Surface<'_>) {
        let Some(first) = glyphs.first() else { return };
        let Some(font) = self.font(first.font, tree) else { return };
        let (size, at) = (first.font_size(), first.transform());
        let mut text = String::new();
        let mut drawn: Vec<KrillaGlyph> = Vec::with_capacity(glyphs.len());
        let mut from = 0;
        for (n, glyph) in glyphs.iter().enumerate() {
            let before = n.checked_sub(1).and_then(|n| glyphs.get(n));
            if !before.is_some_and(|before| of_one_letter(before, glyph)) {
                from = text.len();
                text.push_str(&glyph.text);
            }
            let here = glyph.transform();
            let advance = glyphs.get(n + 1).map_or(0.0, |next| along(here, next.transform()) / size);
            let raised = across(at, here) / size;
            let id = GlyphId::new(glyph.id.0.into());
            drawn.push(KrillaGlyph::new(id, advance, 0.0, raised, 0.0, from..text.len(), None));
        }
        if is_upright(first) {
            surface.draw_glyphs(Point::from_xy(at.tx, at.ty), &drawn, font, &text, size, false);
        } else {
            let scale = size / f32::max(1.0, font.units_per_em());
            let turned =
                usvg::Transform::from_row(at.sx / scale, at.ky / scale, at.kx / scale, at.sy / scale, at.tx, at.ty);
            surface.push_transform(&transform(turned));
            surface.draw_glyphs(Point::from_xy(0.0, 0.0), &drawn, font, &text, size, false);
            surface.pop();
        }
    }
    fn font(&mut self, id: fontdb::ID, tree: &usvg::Tree) -> Option<Font> {
        let read = || tree.fontdb().with_face_data(id, |data, index| Font::new(data.to_vec().into(), index)).flatten();
        self.fonts.entry(id).or_insert_with(read).clone()
    }
}

/// The outline of the letters, as lines.
fn halo_of(text: &usvg::Text, halo: &usvg::Stroke, surface: &mut Surface<'_>) {
    fn draw(group: &usvg::Group, surface: &mut Surface<'_>) {
        for node in group.children() {
            match node {
                usvg::Node::Path(path) => shape(path.data()).iter().for_each(|shape| surface.draw_path(shape)),
                usvg::Node::Group(group) => draw(group, surface),
                usvg::Node::Image(_) | usvg::Node::Text(_) => {}
            }
        }
    }
    surface.set_fill(None);
    surface.set_stroke(Some(stroke(halo)));
    draw(text.flattened(), surface);
}

/// Neighbours that can be drawn together: of one font, and turned alike.
fn runs(glyphs: &[PositionedGlyph]) -> impl Iterator<Item = &[PositionedGlyph]> {
    let alike = |a: usvg::Transform, b: usvg::Transform| (a.sx - b.sx).abs() < 1e-6 && (a.ky - b.ky).abs() < 1e-6;
    glyphs.chunk_by(move |a, b| a.font == b.font && alike(a.transform(), b.transform()))
}

/// The direction in which a line of glyphs runs.
fn direction(of: usvg::Transform) -> (f32, f32) {
    let long = of.sx.hypot(of.ky).max(1e-9);
    (of.sx / long, of.ky / long)
}

/// How far the next glyph is along the line.
fn along(here: usvg::Transform, next: usvg::Transform) -> f32 {
    let (u, v) = direction(here);
    (next.tx - here.tx) * u + (next.ty - here.ty) * v
}

/// How far a glyph stands above the line of the first one.
fn across(first: usvg::Transform, here: usvg::Transform) -> f32 {
    let (u, v) = direction(first);
    (here.tx - first.tx) * v - (here.ty - first.ty) * u
}

fn is_upright(glyph: &PositionedGlyph) -> bool {
    let t = glyph.transform();
    t.kx.abs() < 1e-6 && t.ky.abs() < 1e-6
}

/// A mark that stands on the letter before it says the same text once more.
fn of_one_letter(before: &PositionedGlyph, glyph: &PositionedGlyph) -> bool {
    before.text == glyph.text && glyph.text.chars().count() > 1
}

fn transform(t: usvg::Transform) -> Transform {
    Transform::from_row(t.sx, t.ky, t.kx, t.sy, t.tx, t.ty)
}

fn shape(path: &resvg::tiny_skia::Path) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(p) => builder.move_to(p.x, p.y),
            PathSegment::LineTo(p) => builder.line_to(p.x, p.y),
            PathSegment::QuadTo(a, p) => builder.quad_to(a.x, a.y, p.x, p.y),
            PathSegment::CubicTo(a, b, p) => builder.cubic_to(a.x, a.y, b.x, b.y, p.x, p.y),
            PathSegment::Close => builder.close(),
        }
    }
    builder.finish()
}

/// The outline of a clip: the first shape in it.
fn clip_of(clip: &usvg::ClipPath) -> Option<Path> {
    clip.root().children().iter().find_map(|node| match node {
        usvg::Node::Path(path) => shape(&path.data().clone().transform(clip.transform())?),
        _ => None,
    })
}

fn share(value: f32) -> NormalizedF32 {
    NormalizedF32::new(value.clamp(0.0, 1.0)).unwrap_or(NormalizedF32::ONE)
}

/// The colour; of a gradient its first one.
fn paint(paint: &usvg::Paint) -> Paint {
    let colour = match paint {
        usvg::Paint::Color(colour) => *colour,
        usvg::Paint::LinearGradient(gradient) => first_stop(gradient.stops()),
        usvg::Paint::RadialGradient(gradient) => first_stop(gradient.stops()),
        usvg::Paint::Pattern(_) => usvg::Color::white(),
    };
    rgb::Color::new(colour.red, colour.green, colour.blue).into()
}

fn first_stop(stops: &[usvg::Stop]) -> usvg::Color {
    stops.first().map_or_else(usvg::Color::white, |stop| stop.color())
}

fn fill(of: &usvg::Fill) -> Fill {
    let rule = match of.rule() {
        usvg::FillRule::NonZero => FillRule::NonZero,
        usvg::FillRule::EvenOdd => FillRule::EvenOdd,
    };
    Fill { paint: paint(of.paint()), opacity: share(of.opacity().get()), rule }
}

fn stroke(of: &usvg::Stroke) -> Stroke {
    Stroke {
        paint: paint(of.paint()),
        width: of.width().get(),
        miter_limit: of.miterlimit().get(),
        line_cap: match of.linecap() {
            usvg::LineCap::Butt => LineCap::Butt,
            usvg::LineCap::Round => LineCap::Round,
            usvg::LineCap::Square => LineCap::Square,
        },
        line_join: match of.linejoin() {
            usvg::LineJoin::Round => LineJoin::Round,
            usvg::LineJoin::Bevel => LineJoin::Bevel,
            usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
        },
        opacity: share(of.opacity().get()),
        dash: of.dasharray().map(|array| StrokeDash { array: array.to_vec(), offset: of.dashoffset() }),
    }
}
