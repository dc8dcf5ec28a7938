//! The page as a picture: the same drawing, 150 dots an inch.

use resvg::tiny_skia::{Pixmap, Transform};

use super::page::Page;
use super::{Error, fonts, sheet};

const DOTS_PER_POINT: f32 = 150.0 / 72.0;

pub(super) fn write(page: &Page) -> Result<Vec<u8>, Error> {
    let tree = fonts::tree(&sheet::svg(page)?)?;
    let (width, height) = (tree.size().width() * DOTS_PER_POINT, tree.size().height() * DOTS_PER_POINT);
    let mut picture = Pixmap::new(width.round() as u32, height.round() as u32).ok_or(Error::Painting)?;
    resvg::render(&tree, Transform::from_scale(DOTS_PER_POINT, DOTS_PER_POINT), &mut picture.as_mut());
    picture.encode_png().map_err(|_| Error::Painting)
}
