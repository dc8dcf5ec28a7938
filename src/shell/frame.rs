//! Frames as bytes for the terminal: what looks otherwise than before, where it stands, and how; in one write. Draws
//! nothing itself.
//!
//! The terminal and the backend that ratatui brings compare all that a cell holds, and say both colours again whenever
//! one changes. Most of what a frame weighed was that.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::io::{self, Write};

use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

/// A frame stands whole on the screen, or not yet (DEC 2026); terminals that do not know this pass over it.
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// How each modifier is switched on and off.
const MODIFIERS: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// What can be seen where there is no letter.
const ON_BLANK: Modifier = Modifier::UNDERLINED.union(Modifier::REVERSED).union(Modifier::CROSSED_OUT);

/// The way of frames to a terminal.
pub struct FrameWriter<W: Write> {
    out: W,
    /// What is to go out with the next frame.
    frame: Vec<u8>,
    /// What is drawn on: at first it holds the frame before.
    paper: Buffer,
    /// What stands on the screen, cell by cell.
    shown: Vec<Mark>,
    /// Where the cursor is shown, if it is; nothing at all while nobody has said.
    cursor: Option<Option<(u16, u16)>>,
}

/// How the terminal writes at the moment.
#[derive(Clone, Copy, Default, PartialEq)]
struct Look {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl<W: Write> FrameWriter<W> {
    /// A way to `out`, for a screen of no size yet.
    pub fn new(out: W) -> Self {
        let paper = Buffer::empty(Rect::ZERO);
        Self { out, frame: Vec::with_capacity(32 * 1024), paper, shown: Vec::new(), cursor: None }
    }
    /// Where the frames go.
    pub fn out(&self) -> &W {
        &self.out
    }
    /// Follows the size of the screen: one of another size is cleared, and drawn whole.
    pub fn fit(&mut self, (cols, rows): (u16, u16)) {
        let area = Rect::new(0, 0, cols, rows);
        if self.paper.area != area {
            self.paper = Buffer::empty(area);
            self.shown = self.paper.content.iter().map(|cell| Mark::of(cell, Mark::BLANK)).collect();
            self.say(b"\x1b[2J");
        }
    }
    /// Sends what `paint` makes of the buffer, which holds the frame before. `paint` answers with the cell of the cursor,
    /// where one is shown. A frame that looks like the one before sends nothing.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn draw(&mut self, paint: impl FnOnce(&mut Buffer) -> Option<(u16, u16)>) -> io::Result<()> {
        let cursor = paint(&mut self.paper);
        let (paper, mut shown) = (std::mem::take(&mut self.paper), std::mem::take(&mut self.shown));
        self.send(&mut shown, &paper);
        (self.paper, self.shown) = (paper, shown);
        self.place(cursor);
        self.flush()
    }
    /// Says these bytes with the next frame.
    pub fn say(&mut self, bytes: &[u8]) {
        if self.frame.is_empty() {
            self.frame.extend_from_slice(BEGIN);
        }
        self.frame.extend_from_slice(bytes);
    }
    /// Sends what was said, if anything was.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn flush(&mut self) -> io::Result<()> {
        if self.frame.is_empty() {
            return Ok(());
        }
        self.frame.extend_from_slice(END);
        let written = self.out.write_all(&self.frame).and_then(|()| self.out.flush());
        self.frame.clear();
        written
    }
    fn send(&mut self, shown: &mut [Mark], paper: &Buffer) {
        let mut look = Look::default();
        let mut at = None;
        changes(shown, paper, |x, y, cell| {
            if at != Some((x, y)) {
                self.go(x, y, at.is_some_and(|(_, row)| row == y));
            }
            let new = look_of(cell, look);
            self.switch(look, new);
            look = new;
            self.frame.extend_from_slice(cell.symbol().as_bytes());
            // Behind a wide letter the next place is said, since terminals do not agree on how wide some are.
            at = Some((x + 1, y));
        });
        if look != Look::default() {
            self.say(b"\x1b[m");
        }
    }
    fn place(&mut self, cursor: Option<(u16, u16)>) {
        if let Some((x, y)) = cursor.filter(|_| !self.frame.is_empty() || self.cursor != Some(cursor)) {
            self.go(x, y, false);
        }
        if self.cursor.is_none_or(|before| before.is_some() != cursor.is_some()) {
            self.say(if cursor.is_some() { b"\x1b[?25h" } else { b"\x1b[?25l" });
        }
        self.cursor = Some(cursor);
    }
    fn go(&mut self, x: u16, y: u16, same_row: bool) {
        self.say(b"\x1b[");
        if !same_row {
            number(&mut self.frame, y + 1);
            self.frame.push(b';');
        }
        number(&mut self.frame, x + 1);
        self.frame.push(if same_row { b'G' } else { b'H' });
    }
    /// Switches from one look to another, with nothing said that stays.
    fn switch(&mut self, from: Look, to: Look) {
        if from == to {
            return;
        }
        self.frame.extend_from_slice(b"\x1b[");
        let mut kept = from.modifier;
        for (modifier, _, off) in MODIFIERS.iter().filter(|(m, ..)| (from.modifier - to.modifier).contains(*m)) {
            // Bold and dim go out together, and so do the two kinds of blinking.
            MODIFIERS.iter().filter(|(_, _, other)| other == off).for_each(|(m, ..)| kept.remove(*m));
            kept.remove(*modifier);
            part(&mut self.frame, u16::from(*off));
        }
        for (_, on, _) in MODIFIERS.iter().filter(|(m, ..)| (to.modifier - kept).contains(*m)) {
            part(&mut self.frame, u16::from(*on));
        }
        if from.fg != to.fg {
            colour(&mut self.frame, to.fg, 30);
        }
        if from.bg != to.bg {
            colour(&mut self.frame, to.bg, 40);
        }
        if let Some(last) = self.frame.last_mut() {
            *last = b'm';
        }
    }
}

/// What stands in a cell of the screen, as far as it can be seen: half of what a cell holds, so that comparing a frame
/// with the one before reads little.
#[derive(Clone, Copy, PartialEq)]
struct Mark {
    /// The bytes of the letter; of a longer one a hash.
    letter: u64,
    fg: Color,
    bg: Color,
    modifier: Modifier,
    /// The cells that it takes.
    wide: u8,
}

impl Mark {
    const BLANK: Self =
        Self { letter: b' ' as u64, fg: Color::Reset, bg: Color::Reset, modifier: Modifier::empty(), wide: 1 };

    /// What this cell shows. How wide a letter is, is not asked again where it stood there before.
    fn of(cell: &Cell, before: Self) -> Self {
        let letter = letter(cell.symbol());
        let wide = match letter {
            _ if letter == before.letter => before.wide,
            ..0x80 => 1,
            _ => cell.cell_width().max(1) as u8,
        };
        let (fg, modifier) = if is_blank(cell) { (Color::Reset, Modifier::empty()) } else { (cell.fg, cell.modifier) };
        Self { letter, fg, bg: cell.bg, modifier, wide }
    }
}

fn letter(symbol: &str) -> u64 {
    let mut bytes = [0; 8];
    match symbol.as_bytes() {
        [one] => u64::from(*one),
        few if few.len() <= bytes.len() => {
            bytes[..few.len()].copy_from_slice(few);
            u64::from_le_bytes(bytes)
        }
        _ => BuildHasherDefault::<DefaultHasher>::default().hash_one(symbol),
    }
}

/// Tells the cells that look otherwise than before, row by row from the left, and makes `shown` what is then shown.
fn changes(shown: &mut [Mark], paper: &Buffer, mut tell: impl FnMut(u16, u16, &Cell)) {
    let cols = usize::from(paper.area.width).max(1);
    for (y, (old, new)) in shown.chunks_mut(cols).zip(paper.content.chunks(cols)).enumerate() {
        // Up to here a wide letter lay that is gone: whatever comes there is to be written.
        let (mut x, mut bare) = (0, 0);
        while x < new.len() {
            let mark = Mark::of(&new[x], old[x]);
            let end = (x + usize::from(mark.wide)).min(new.len());
            if x < bare || mark != old[x] {
                tell(x as u16, y as u16, &new[x]);
                // Of each cell that is covered: a wide letter may have begun in any of them.
                bare = (x..end).map(|x| x + usize::from(old[x].wide)).fold(bare, usize::max);
                old[x] = mark;
                // Some terminals draw these in one cell, and leave what stood in the second.
                let narrow = mark.wide > 1 && new[x].symbol().contains('\u{fe0f}');
                for x in x + 1..end {
                    let behind = Mark::of(&new[x], old[x]);
                    if narrow && behind.letter != old[x].letter {
                        tell(x as u16, y as u16, &new[x]);
                    }
                    old[x] = behind;
                }
            }
            x += usize::from(mark.wide);
        }
    }
}

/// Nothing of a letter can be seen.
fn is_blank(cell: &Cell) -> bool {
    cell.symbol() == " " && !cell.modifier.intersects(ON_BLANK)
}

/// The look of a cell; of a blank only what can be seen of it, and the rest as it is.
fn look_of(cell: &Cell, now: Look) -> Look {
    if is_blank(cell) {
        return Look { bg: cell.bg, modifier: now.modifier - ON_BLANK, ..now };
    }
    Look { fg: cell.fg, bg: cell.bg, modifier: cell.modifier }
}

/// A parameter and the `;` behind it.
fn part(frame: &mut Vec<u8>, n: u16) {
    number(frame, n);
    frame.push(b';');
}

fn number(frame: &mut Vec<u8>, n: u16) {
    if n >= 10 {
        number(frame, n / 10);
    }
    frame.push(b'0' + (n % 10) as u8);
}

/// The parameters of a colour; `base` is 30 for letters and 40 for the ground.
fn colour(frame: &mut Vec<u8>, colour: Color, base: u16) {
    let one = match colour {
        Color::Reset => 9,
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 60,
        Color::LightRed => 61,
        Color::LightGreen => 62,
        Color::LightYellow => 63,
        Color::LightBlue => 64,
        Color::LightMagenta => 65,
        Color::LightCyan => 66,
        Color::White => 67,
        Color::Indexed(n) => {
            [base + 8, 5, u16::from(n)].into_iter().for_each(|n| part(frame, n));
            return;
        }
        Color::Rgb(r, g, b) => {
            [base + 8, 2, u16::from(r), u16::from(g), u16::from(b)].into_iter().for_each(|n| part(frame, n));
            return;
        }
    };
    part(frame, base + one);
}
