//! The inks of the two themes. Chosen so that no two qualities come close for colour-blind eyes, and every ink can be
//! read on every band; `tests/diagram/colour.rs` computes both.

use ratatui::style::{Color, Modifier, Style};

use crate::diagram::{Light, Pen, svg};
use crate::domain::{Code, Quality, Sector};

/// Red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

const fn hex(rgb: u32) -> Rgb {
    Rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

/// The colours of a theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Inks {
    /// Around the disc.
    pub background: Rgb,
    /// The client's own disc, then the four bands outward, before the sector's tint.
    pub bands: [Rgb; 5],
    /// The tint of each sector, in the order of the sectors.
    pub sectors: [Rgb; Sector::ALL.len()],
    /// Names and text.
    pub text: Rgb,
    /// Names and text that step back.
    pub dim: Rgb,
    /// The six qualities in their order, then "not asked".
    pub quality: [Rgb; 7],
    /// Who knows whom, where nothing is asked.
    pub knows: Rgb,
    /// Who knows whom of the selected person, and what can be acted on.
    pub lit: Rgb,
    /// The selected person: letters and ground.
    pub selected: (Rgb, Rgb),
    /// The client in the middle: letters and ground.
    pub ego: (Rgb, Rgb),
}

/// How much of a sector's tint goes into its bands.
pub const TINT: f64 = 0.065;
const SECTORS: [Rgb; Sector::ALL.len()] = sectors();

/// Light letters on dark.
pub const DARK: Inks = Inks {
    background: hex(0x0e1217),
    bands: [hex(0x3d4955), hex(0x36414d), hex(0x2a333d), hex(0x20272f), hex(0x181d24)],
    sectors: SECTORS,
    text: hex(0xe3e9ef),
    dim: hex(0x98a4b0),
    quality: [hex(0x65c1fe), hex(0xcbdef1), hex(0xa49a83), hex(0xead34d), hex(0xec7b48), hex(0xba8cbb), hex(0xaeaeaf)],
    knows: hex(0x929eaa),
    lit: hex(0x91f5d5),
    selected: (hex(0x14181d), hex(0xf0e442)),
    ego: (hex(0x14181d), hex(0xe3e9ef)),
};

/// Dark letters on light.
pub const LIGHT: Inks = Inks {
    background: hex(0xfbfaf7),
    bands: [hex(0xcdd4db), hex(0xd3d9e0), hex(0xdee3e8), hex(0xe8ebee), hex(0xf1f2f3)],
    sectors: SECTORS,
    text: hex(0x1f2933),
    dim: hex(0x5a6570),
    quality: printed(),
    knows: hex(0x66717c),
    lit: hex(0x1f7e6e),
    selected: (hex(0xffffff), hex(0x0072b2)),
    ego: (hex(0xfbfaf7), hex(0x1f2933)),
};

/// The inks of the printed picture, which suit light paper and light screens alike.
const fn printed() -> [Rgb; 7] {
    let q = svg::QUALITY;
    [hex(q[0]), hex(q[1]), hex(q[2]), hex(q[3]), hex(q[4]), hex(q[5]), hex(q[6])]
}

/// The tints of the printed picture: one domain has one colour, on the screen and on paper.
const fn sectors() -> [Rgb; Sector::ALL.len()] {
    let mut tints = [hex(0); Sector::ALL.len()];
    let mut at = 0;
    while at < tints.len() {
        tints[at] = hex(svg::SECTORS[at]);
        at += 1;
    }
    tints
}

impl Inks {
    /// The ink of a line or glyph.
    pub fn pen(&self, pen: Pen, light: Light) -> Rgb {
        match (pen, light) {
            (Pen::Tie(quality), Light::Dim) => mix(self.quality[quality.map_or(6, Quality::index)], self.dim, 0.6),
            (_, Light::Dim) => self.dim,
            (Pen::Tie(quality), _) => self.quality[quality.map_or(6, Quality::index)],
            (Pen::Alike, _) => self.text,
            (Pen::Knows { .. }, Light::Plain) => self.knows,
            (Pen::Knows { .. } | Pen::Path, _) => self.lit,
        }
    }
    /// The ground of a ring in a sector; ring 0 is the client's own disc, which has no tint.
    pub fn band(&self, ring: usize, sector: usize) -> Rgb {
        if ring == 0 { self.bands[0] } else { mix(self.bands[ring], self.sectors[sector], TINT) }
    }
}

/// The same in the terminal's own sixteen colours: none that reads as good or bad.
pub fn sixteen(pen: Pen, light: Light) -> Style {
    let colour = match pen {
        Pen::Tie(Some(Quality::Supportive)) => Color::Cyan,
        Pen::Tie(Some(Quality::Ambivalent)) => Color::Yellow,
        Pen::Tie(Some(Quality::Stressful)) => Color::LightMagenta,
        Pen::Tie(Some(Quality::Broken)) => Color::Magenta,
        Pen::Tie(Some(Quality::Neutral)) | Pen::Alike => return Style::new(),
        Pen::Tie(Some(Quality::Tenuous) | None) => return Style::new().add_modifier(Modifier::DIM),
        Pen::Knows { .. } if light == Light::Plain => return Style::new(),
        Pen::Knows { .. } | Pen::Path => Color::LightBlue,
    };
    Style::new().fg(colour)
}

/// `share` of `b` in `a`.
pub fn mix(a: Rgb, b: Rgb, share: f64) -> Rgb {
    let one = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
    Rgb(one(a.0, b.0), one(a.1, b.1), one(a.2, b.2))
}

/// The nearest of the fixed 240 colours of the palette of 256.
pub fn nearest(rgb: Rgb) -> u8 {
    const LEVELS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    let level = |v: u8| (0..6).min_by_key(|n| LEVELS[*n].abs_diff(v)).unwrap_or(0);
    let far = |a: Rgb| {
        [a.0.abs_diff(rgb.0), a.1.abs_diff(rgb.1), a.2.abs_diff(rgb.2)].map(|d| u32::from(d).pow(2)).iter().sum::<u32>()
    };
    let (r, g, b) = (level(rgb.0), level(rgb.1), level(rgb.2));
    let cube = far(Rgb(LEVELS[r], LEVELS[g], LEVELS[b]));
    let mean = (u16::from(rgb.0) + u16::from(rgb.1) + u16::from(rgb.2)) / 3;
    let grey = (mean.saturating_sub(3) / 10).min(23) as u8;
    let value = 8 + 10 * grey;
    if far(Rgb(value, value, value)) < cube { 232 + grey } else { 16 + 36 * r as u8 + 6 * g as u8 + b as u8 }
}
