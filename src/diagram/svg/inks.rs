//! The colours on white, each dark enough to be told apart in print.

use crate::diagram::scene::{Light, Pen};
use crate::domain::{Code, Quality, Sector};

/// The inks of the six qualities in their order, then "not asked", as red, green and blue in 24 bits.
pub const QUALITY: [u32; 7] = [0x0e72bf, 0x343c40, 0x685e48, 0x846815, 0x802f0d, 0x533072, 0x4c5b70];
/// The tint of each domain, in the order of the domains.
pub const SECTORS: [u32; Sector::ALL.len()] =
    [0x4f86ff, 0xb07cf0, 0xf0c040, 0x38c8b8, 0xa8c850, 0xd070d8, 0xf09050, 0x40c0f0, 0x909090];
/// Letters.
pub(super) const INK: &str = "#1f2933";
/// Letters and lines that step back.
pub(super) const QUIET: &str = "#5a6570";
/// The four bands, inside out.
pub(super) const BANDS: [u32; 4] = [0xd3d9e0, 0xdee3e8, 0xe8ebee, 0xf1f2f3];

/// The colour of a pen on white.
pub(super) fn ink(pen: Pen, light: Light) -> String {
    match (pen, light) {
        (_, Light::Dim) => "#8a949e".to_string(),
        (Pen::Tie(quality), _) => format!("#{:06x}", QUALITY[quality_index(quality)]),
        (Pen::Alike, _) => INK.to_string(),
        (Pen::Knows { .. }, Light::Plain) => "#a3acb5".to_string(),
        (Pen::Knows { .. } | Pen::Path, _) => "#1f7e6e".to_string(),
    }
}

pub(super) fn quality_index(quality: Option<Quality>) -> usize {
    quality.map_or(6, Quality::index)
}

/// `share` of `b` in `a`, colours of 24 bits.
pub(super) fn mixed(a: u32, b: u32, share: f64) -> u32 {
    let one = |shift: u32| {
        let (a, b) = (f64::from((a >> shift) & 0xff), f64::from((b >> shift) & 0xff));
        ((a + (b - a) * share).round() as u32) << shift
    };
    one(16) | one(8) | one(0)
}
