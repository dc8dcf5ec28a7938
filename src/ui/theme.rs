//! The colours of the program for each kind of terminal. Never the only code of anything: pen, glyph, place and word
//! say the same. No red and green, no colour that judges.

use ratatui::style::{Color, Modifier, Style};

use super::ring::inks::{self, Inks, Rgb};
use crate::diagram::{Light, Pen};
use crate::domain::{Code, Sector};

/// How many colours the terminal has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// 24 bits.
    True,
    /// The palette of 256.
    Palette,
    /// The sixteen that the user has chosen.
    Sixteen,
    /// None: `NO_COLOR`, or a terminal without.
    Mono,
}

/// How everything looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    /// Light letters on a dark ground.
    pub dark: bool,
    /// How many colours there are.
    pub depth: Depth,
    /// Rings as dotted lines instead of bands of light: for transparent terminals. Always so in 16 colours and without.
    pub rings_only: bool,
    /// Lines of Braille dots; `false` for fonts that lack them.
    pub braille: bool,
}

impl Theme {
    /// Light letters on dark, in 24 bits.
    pub const DARK: Theme = Theme { dark: true, depth: Depth::True, rings_only: false, braille: true };
    /// Dark letters on light, in 24 bits.
    pub const LIGHT: Theme = Theme { dark: false, ..Theme::DARK };
    /// The terminal's own sixteen colours.
    pub const SIXTEEN: Theme = Theme { depth: Depth::Sixteen, ..Theme::DARK };
    /// No colour at all.
    pub const MONO: Theme = Theme { depth: Depth::Mono, ..Theme::DARK };

    /// Bands of light are drawn.
    pub fn has_bands(&self) -> bool {
        !self.rings_only && self.has_palette()
    }
    /// Colours of our own choice, and not the terminal's.
    pub fn has_palette(&self) -> bool {
        matches!(self.depth, Depth::True | Depth::Palette)
    }
    /// The colours, where they are ours.
    pub fn inks(&self) -> &'static Inks {
        if self.dark { &inks::DARK } else { &inks::LIGHT }
    }
    /// A colour as this terminal can show it; for themes with a palette.
    pub fn colour(&self, rgb: Rgb) -> Color {
        match self.depth {
            Depth::Palette => Color::Indexed(inks::nearest(rgb)),
            _ => Color::Rgb(rgb.0, rgb.1, rgb.2),
        }
    }
    fn own(&self, rgb: Rgb, instead: Style) -> Style {
        if self.has_palette() { Style::new().fg(self.colour(rgb)) } else { instead }
    }
    fn ground(&self) -> Style {
        if self.has_bands() { Style::new().bg(self.colour(self.inks().background)) } else { Style::new() }
    }
    /// The screen: text on the background.
    pub fn screen(&self) -> Style {
        self.ground().patch(self.text())
    }
    /// Ordinary text.
    pub fn text(&self) -> Style {
        self.own(self.inks().text, Style::new())
    }
    /// Text that steps back: hints, dates, what was not asked.
    pub fn quiet(&self) -> Style {
        self.own(self.inks().dim, Style::new().add_modifier(Modifier::DIM))
    }
    /// Headings.
    pub fn title(&self) -> Style {
        self.text().add_modifier(Modifier::BOLD)
    }
    /// Keys, links, what can be acted on.
    pub fn accent(&self) -> Style {
        self.own(self.inks().lit, Style::new().add_modifier(Modifier::BOLD))
    }
    /// Something to take note of: a refusal, a question first, a warning. A colour that does not judge.
    pub fn notice(&self) -> Style {
        self.own(self.inks().quality[3], Style::new().add_modifier(Modifier::BOLD))
    }
    /// The selected line or person.
    pub fn selected(&self) -> Style {
        match self.depth {
            Depth::True | Depth::Palette => {
                let (fg, bg) = self.inks().selected;
                Style::new().fg(self.colour(fg)).bg(self.colour(bg)).add_modifier(Modifier::BOLD)
            }
            _ => Style::new().add_modifier(Modifier::REVERSED | Modifier::BOLD),
        }
    }
    /// A bar across the screen, such as the one that says that the worker view is open.
    pub fn bar(&self) -> Style {
        self.selected()
    }
    /// A field that is being typed in.
    pub fn field(&self) -> Style {
        if self.has_palette() {
            self.text().bg(self.colour(self.inks().bands[1]))
        } else {
            Style::new().add_modifier(Modifier::UNDERLINED)
        }
    }
    /// The frame of a window over the screen.
    pub fn window(&self) -> Style {
        if self.has_palette() { self.text().bg(self.colour(self.inks().bands[3])) } else { Style::new() }
    }
    /// The ink of a line or glyph.
    pub fn pen(&self, pen: Pen, light: Light) -> Style {
        let style = match self.depth {
            Depth::True | Depth::Palette => self.own(self.inks().pen(pen, light), Style::new()),
            Depth::Sixteen => inks::sixteen(pen, light),
            Depth::Mono => Style::new(),
        };
        match light {
            Light::Dim if !self.has_palette() => Style::new().add_modifier(Modifier::DIM),
            _ if !self.has_palette() && matches!(pen, Pen::Knows { .. }) && light == Light::Plain => {
                style.add_modifier(Modifier::DIM)
            }
            _ => style,
        }
    }
    /// The name of a person.
    pub fn name(&self, light: Light) -> Style {
        match light {
            Light::Dim => self.quiet(),
            Light::Plain => self.text(),
            Light::Lit => self.text().add_modifier(Modifier::BOLD),
            Light::Selected => self.selected(),
        }
    }
    /// The name of a sector at the rim.
    pub fn sector(&self, sector: Sector, light: Light) -> Style {
        let inks = self.inks();
        let ink = if light == Light::Dim { inks.dim } else { inks::mix(inks.text, inks.sectors[sector.index()], 0.45) };
        self.own(ink, Style::new()).add_modifier(Modifier::BOLD)
    }
    /// The client in the middle.
    pub fn ego(&self) -> Style {
        if self.has_palette() {
            let (fg, bg) = self.inks().ego;
            return Style::new().fg(self.colour(fg)).bg(self.colour(bg)).add_modifier(Modifier::BOLD);
        }
        Style::new().add_modifier(Modifier::REVERSED | Modifier::BOLD)
    }
}
