//! A grid of Braille dots with ranks: a stroke of higher rank takes the whole cell. Knows no people and no colours.

/// The dots of a frame: two by four in each cell.
pub struct Canvas {
    cols: usize,
    rows: usize,
    braille: bool,
    cells: Vec<Cell>,
}

/// What a cell holds.
#[derive(Clone, Copy, Default)]
struct Cell {
    dots: u8,
    /// A character instead of dots.
    sign: Option<char>,
    rank: u8,
    ink: u8,
}

/// The bit of each dot, by column and row.
const BITS: [[u8; 4]; 2] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]];

impl Canvas {
    /// An empty canvas. Without Braille, each cell that a stroke touches gets one character.
    pub fn new(cols: u16, rows: u16, braille: bool) -> Self {
        let (cols, rows) = (usize::from(cols), usize::from(rows));
        Self { cols, rows, braille, cells: vec![Cell::default(); cols * rows] }
    }
    /// Sets the dot at a place in dots, counted from the top left; outside nothing happens. `instead` is the
    /// character of a canvas without Braille.
    pub fn dot(&mut self, x: f64, y: f64, rank: u8, ink: u8, instead: char) {
        if x < 0.0 || y < 0.0 {
            return;
        }
        let (x, y) = (x as usize, y as usize);
        let Some(cell) = self.cell(x / 2, y / 4) else { return };
        if rank < cell.rank {
            return;
        }
        if rank > cell.rank {
            *cell = Cell { rank, ..Cell::default() };
        }
        cell.ink = ink;
        cell.dots |= BITS[x % 2][y % 4];
        if !self.braille
            && let Some(cell) = self.cell(x / 2, y / 4)
        {
            cell.sign = Some(instead);
        }
    }
    /// Puts a character into a cell, if nothing of a higher rank is there.
    pub fn sign(&mut self, col: f64, row: f64, rank: u8, ink: u8, sign: char) {
        if col < 0.0 || row < 0.0 {
            return;
        }
        if let Some(cell) = self.cell(col as usize, row as usize).filter(|c| rank >= c.rank) {
            *cell = Cell { dots: 0, sign: Some(sign), rank, ink };
        }
    }
    /// Wipes cells of a row: text stands there.
    pub fn wipe(&mut self, row: u16, from: u16, to: u16) {
        let row = usize::from(row);
        for col in usize::from(from)..usize::from(to).min(self.cols) {
            if let Some(cell) = self.cell(col, row) {
                *cell = Cell::default();
            }
        }
    }
    /// Every cell that holds something: column, row, character, ink.
    pub fn marks(&self) -> impl Iterator<Item = (u16, u16, char, u8)> {
        self.cells.iter().enumerate().filter_map(|(n, cell)| {
            let sign = match cell.sign {
                Some(sign) => sign,
                None if cell.dots == 0 => return None,
                None => char::from_u32(0x2800 + u32::from(cell.dots))?,
            };
            Some(((n % self.cols) as u16, (n / self.cols) as u16, sign, cell.ink))
        })
    }
    fn cell(&mut self, col: usize, row: usize) -> Option<&mut Cell> {
        if col >= self.cols || row >= self.rows {
            return None;
        }
        self.cells.get_mut(row * self.cols + col)
    }
}
