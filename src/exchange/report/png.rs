//! The page as a picture: the same drawing, 150 dots an inch.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg;

use super::error::Error;
use super::page::Page;
use super::{fonts, sheet};

const DOTS_PER_POINT: f32 = 150.0 / 72.0;

pub(super) fn write(page: &Page) -> Result<Vec<u8>, Error> {
    let tree = fonts::tree(&sheet::svg(page)?)?;
    paint(&tree, DOTS_PER_POINT)
}

/// A drawing as PNG, so many dots wide.
///
/// # Errors
/// `Error` when it is no drawing, or cannot be painted in this size.
pub fn painted(svg: &str, width: u32) -> Result<Vec<u8>, Error> {
    let tree = fonts::tree(svg)?;
    let scale = width as f32 / tree.size().width();
    paint(&tree, scale)
}

fn paint(tree: &usvg::Tree, scale: f32) -> Result<Vec<u8>, Error> {
    let (width, height) = (tree.size().width() * scale, tree.size().height() * scale);
    let mut picture = Pixmap::new(width.round() as u32, height.round() as u32).ok_or(Error::Painting)?;
    resvg::render(tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture.encode_png().map_err(|_| Error::Painting)
}
