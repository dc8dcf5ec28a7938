//! Golden screens: text and a digest of the styles at 80x24 and 120x40 in every kind of theme; and the bytes that a
//! frame costs a terminal.

use std::cell::Cell;
use std::fmt::Write as _;
use std::io;
use std::rc::Rc;

use ecogram::diagram::{Drawing, Frame, View, scene};
use ecogram::domain::{Network, PersonId};
use ecogram::ui::ring::{GroundCache, paint};
use ecogram::ui::theme::{Depth, Theme};
use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

use crate::support::nets;

const THEMES: [(&str, Theme); 4] =
    [("dark", Theme::DARK), ("light", Theme::LIGHT), ("16", Theme::SIXTEEN), ("mono", Theme::MONO)];

fn painted(network: &Network, frame: Frame, theme: &Theme, selected: Option<PersonId>) -> Buffer {
    let drawing = Drawing::fit(&nets::seen(network), frame, None, &nets::labels(), None);
    let scene = scene(&nets::seen(network), drawing.layout(), &View { selected, ..View::default() });
    let area = Rect::new(0, 0, frame.cols, frame.rows);
    let mut buffer = Buffer::empty(area);
    buffer.set_style(area, theme.screen());
    paint(&scene, area, &mut buffer, theme, &mut GroundCache::default());
    buffer
}

/// The screen as text, then each style with how many cells have it.
fn shown(buffer: &Buffer) -> String {
    let mut out = String::new();
    for y in 0..buffer.area.height {
        let row: String = (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect();
        let _ = writeln!(out, "{}", row.trim_end());
    }
    let mut digest = 0xcbf2_9ce4_8422_2325_u64;
    for cell in buffer.content() {
        for byte in format!("{:?}{:?}{:?}", cell.fg, cell.bg, cell.modifier).bytes() {
            digest = (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    let _ = writeln!(out, "styles {digest:016x}");
    out
}

#[test]
fn the_ring_looks_as_it_did() {
    for (size, frame, n) in [("80x24", Frame::new(80, 22), 15), ("120x40", Frame::new(94, 39), 30)] {
        let network = nets::network(1, n);
        let somebody = network.people().nth(3).map(|p| p.id);
        for (name, theme) in THEMES {
            insta::assert_snapshot!(format!("{size}-{name}"), shown(&painted(&network, frame, &theme, None)));
            insta::assert_snapshot!(
                format!("{size}-{name}-selected"),
                shown(&painted(&network, frame, &theme, somebody))
            );
        }
    }
}

#[test]
fn without_braille_no_braille_is_drawn_and_without_colour_no_colour() {
    let network = nets::network(1, 15);
    let frame = Frame::new(94, 39);
    for (_, theme) in THEMES {
        let plain = painted(&network, frame, &Theme { braille: false, ..theme }, None);
        let braille = |c: char| ('\u{2800}'..='\u{28ff}').contains(&c);
        assert!(plain.content().iter().all(|c| !c.symbol().chars().any(braille)));
    }
    let mono = painted(&network, frame, &Theme::MONO, network.people().next().map(|p| p.id));
    let reset = ratatui::style::Color::Reset;
    assert!(mono.content().iter().all(|c| c.fg == reset && c.bg == reset));
    let rings = painted(&network, frame, &Theme { rings_only: true, ..Theme::DARK }, None);
    let free = rings.content().iter().filter(|c| c.bg == reset).count();
    assert!(free + 30 > rings.content().len(), "the terminal's own ground shows through");
}

#[test]
fn the_palette_of_256_is_used_where_there_are_no_more_colours() {
    let theme = Theme { depth: Depth::Palette, ..Theme::DARK };
    let buffer = painted(&nets::network(1, 15), Frame::new(94, 39), &theme, None);
    let rgb = |c: ratatui::style::Color| matches!(c, ratatui::style::Color::Rgb(..));
    assert!(buffer.content().iter().all(|c| !rgb(c.fg) && !rgb(c.bg)));
}

/// A terminal that only counts.
struct Counter(Rc<Cell<usize>>);

impl io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.set(self.0.get() + bytes.len());
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The bytes of the first frame, and of the middle one of the moves through everybody.
fn bytes(theme: Theme) -> (usize, usize) {
    let network = nets::network(1, 60);
    let frame = Frame::new(94, 39);
    let drawing = Drawing::fit(&nets::seen(&network), frame, None, &nets::labels(), None);
    let count = Rc::new(Cell::new(0));
    let viewport = Viewport::Fixed(Rect::new(0, 0, frame.cols, frame.rows));
    let backend = CrosstermBackend::new(Counter(count.clone()));
    let mut terminal = Terminal::with_options(backend, TerminalOptions { viewport }).expect("a terminal");
    let mut cache = GroundCache::default();
    let mut draw = |selected| {
        let before = count.get();
        let scene = scene(&nets::seen(&network), drawing.layout(), &View { selected, ..View::default() });
        terminal
            .draw(|f| {
                let area = f.area();
                f.buffer_mut().set_style(area, theme.screen());
                paint(&scene, area, f.buffer_mut(), &theme, &mut cache);
            })
            .expect("a frame");
        count.get() - before
    };
    let first = draw(None);
    let order = ecogram::diagram::walk::order(drawing.layout());
    let mut moves: Vec<usize> = order.into_iter().map(|id| draw(Some(id))).collect();
    moves.sort_unstable();
    (first, moves[moves.len() / 2])
}

#[test]
fn a_frame_costs_the_terminal_few_bytes() {
    let (first, step) = bytes(Theme::DARK);
    assert!(first <= 50_000 && step <= 8_000, "colour: first {first}, move {step}");
    let (first, step) = bytes(Theme::MONO);
    assert!(first <= 10_000 && step <= 2_500, "without colour: first {first}, move {step}");
}
