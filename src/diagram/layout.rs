//! Where everybody stands, and with how much of their name. Decides no place (that is `place`), draws nothing.

use super::cut::{Level, width};
use super::geometry::{Geometry, Point};
use super::rim::RimName;
use crate::domain::{Person, PersonId, Ring, Sector};

/// The words of the diagram, which come from outside: in the chosen language, and under the veil if it is on.
pub struct Labels<'a> {
    /// What a person is called on the screen.
    pub name: &'a dyn Fn(&Person) -> String,
    /// The long and the short name of a sector.
    pub sector: &'a dyn Fn(Sector) -> (String, String),
    /// What stands in the middle.
    pub ego: String,
}

/// On which side of the glyph a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The name begins to the right of the glyph.
    Right,
    /// The name ends to the left of the glyph.
    Left,
}

/// The place of one person.
#[derive(Clone, PartialEq)]
pub struct Spot {
    /// Who.
    pub id: PersonId,
    /// The column of the glyph.
    pub col: u16,
    /// The row of the glyph and the name.
    pub row: u16,
    /// The ring it was placed in.
    pub ring: Ring,
    /// The sector it was placed in.
    pub sector: Sector,
    /// Where the name stands.
    pub side: Side,
    /// The whole name.
    pub name: String,
    /// What is shown of it; empty where only the glyph is.
    pub text: String,
    /// Signs that always stand behind a shown name: the status, and `?` where the ring was not asked.
    pub tail: &'static str,
    /// There was no room even for a glyph: one of the "+n". The place is then where the region's count stands.
    pub hidden: bool,
    pub(super) slot: u16,
    pub(super) level: Level,
}

impl std::fmt::Debug for Spot {
    /// Shows no name: a name must not reach a terminal, a log or a panic message this way.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Spot({} at {},{} {:?} {:?})", self.id, self.col, self.row, self.side, self.level)
    }
}

impl Spot {
    /// The cells of name and tail; 0 where only the glyph is.
    pub fn text_width(&self) -> u16 {
        if self.text.is_empty() { 0 } else { width(&self.text) + tail_width(self.tail) }
    }
    /// The first column of the name, where there is one; else that of the glyph.
    pub fn text_col(&self) -> u16 {
        match (self.text_width(), self.side) {
            (0, _) => self.col,
            (_, Side::Right) => self.col + 2,
            (wide, Side::Left) => self.col - 1 - wide,
        }
    }
    /// The first column and the number of columns of glyph and name together.
    pub fn extent(&self) -> (u16, u16) {
        match self.text_width() {
            0 => (self.col, 1),
            wide => (self.text_col().min(self.col), wide + 2),
        }
    }
    /// The whole name is there to read.
    pub fn is_whole(&self) -> bool {
        !self.hidden && self.text == self.name
    }
    /// No name found room: only a glyph, or not even that.
    pub fn is_nameless(&self) -> bool {
        self.hidden || (self.level == Level::Glyph && !self.name.is_empty())
    }
    /// The middle of the glyph.
    pub fn point(&self) -> Point {
        (f64::from(self.col) + 0.5, f64::from(self.row) + 0.5)
    }
    /// Glyph and name stand as they do in another layout.
    pub(super) fn stands_as(&self, other: &Spot) -> bool {
        (self.col, self.row, self.side, &self.text) == (other.col, other.row, other.side, &other.text)
    }
    pub(super) fn touches(&self, row: u16, from: u16, to: u16) -> bool {
        let (start, wide) = self.extent();
        !self.hidden && self.row == row && start < to + 1 && start + wide + 1 > from
    }
}

/// How many of a region found no room, and where to say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct More {
    /// The ring.
    pub ring: Ring,
    /// The sector.
    pub sector: Sector,
    /// How many; at least 1.
    pub count: usize,
    /// The first cell of "+n".
    pub col: u16,
    /// Its row.
    pub row: u16,
    /// The cells kept for it.
    pub width: u16,
}

/// Everybody's place in a geometry. Made by `Layout::place`.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub(super) geometry: Geometry,
    /// In order of id.
    pub(super) spots: Vec<Spot>,
    pub(super) rim: Vec<RimName>,
    pub(super) more: Vec<More>,
    pub(super) ego: String,
}

impl Layout {
    /// The geometry it stands in.
    pub fn geometry(&self) -> &Geometry {
        &self.geometry
    }
    /// Everybody, in order of entry; the ghost among them.
    pub fn spots(&self) -> &[Spot] {
        &self.spots
    }
    /// The place of one person.
    pub fn spot(&self, id: PersonId) -> Option<&Spot> {
        self.spots.binary_search_by_key(&id, |s| s.id).ok().map(|n| &self.spots[n])
    }
    /// The names of the sectors at the rim.
    pub fn rim(&self) -> &[RimName] {
        &self.rim
    }
    /// The regions in which somebody found no room.
    pub fn more(&self) -> &[More] {
        &self.more
    }
    /// What stands in the middle.
    pub fn ego(&self) -> &str {
        &self.ego
    }
    /// The person whose glyph or name covers a cell (for the mouse); else the one whose glyph is next to it.
    pub fn at(&self, col: u16, row: u16) -> Option<PersonId> {
        let shown = || self.spots.iter().filter(|s| !s.hidden);
        let covers = |s: &&Spot| {
            let (start, wide) = s.extent();
            s.row == row && (start..start + wide).contains(&col)
        };
        let near = |s: &&Spot| s.row == row && s.col.abs_diff(col) <= 1;
        shown().find(covers).or_else(|| shown().find(near)).map(|s| s.id)
    }
    /// The ring and sector at a cell, for dragging somebody there.
    pub fn region_at(&self, col: u16, row: u16) -> Option<(Ring, Sector)> {
        self.geometry.region((f64::from(col) + 0.5, f64::from(row) + 0.5))
    }
    /// Where a name could still stand on a row: these cells, and one on each side, hold no name, glyph or rim name.
    pub(super) fn is_free(&self, row: u16, from: u16, to: u16, but: PersonId) -> bool {
        let rim = |r: &RimName| r.row == row && r.col < to + 1 && r.col + r.width + 1 > from;
        let more = |m: &More| m.row == row && m.col < to + 1 && m.col + m.width + 1 > from;
        let (start, wide, top, high) = ego_cells(&self.geometry, &self.ego);
        let ego = (top..top + high).contains(&row) && start < to + 1 && start + wide + 1 > from;
        !ego && !self.rim.iter().any(rim)
            && !self.more.iter().any(more)
            && !self.spots.iter().any(|s| s.id != but && s.touches(row, from, to))
    }
    /// Somewhere on the way from one layout to the next, `t` from 0 to 1: whoever stands elsewhere in `to` is on
    /// the way there, without a name; everybody else stands as in `to`. For the glide when ring or sector change.
    pub fn between(from: &Layout, to: &Layout, t: f64) -> Layout {
        let mut on_the_way = to.clone();
        for spot in &mut on_the_way.spots {
            let Some(old) = from.spot(spot.id).filter(|old| (old.ring, old.sector) != (spot.ring, spot.sector)) else {
                continue;
            };
            if t < 1.0 {
                let step = |a: u16, b: u16| (f64::from(a) + (f64::from(b) - f64::from(a)) * t.clamp(0.0, 1.0)).round();
                (spot.col, spot.row) = (step(old.col, spot.col) as u16, step(old.row, spot.row) as u16);
                spot.text.clear();
            }
        }
        on_the_way
    }
    /// Somebody changes ring or sector between the two, so that there is something to glide.
    pub fn moves(from: &Layout, to: &Layout) -> bool {
        let moved = |s: &Spot| from.spot(s.id).is_some_and(|old| (old.ring, old.sector) != (s.ring, s.sector));
        from.geometry == to.geometry && to.spots.iter().any(moved)
    }
}

/// The cells of a tail with the blank before it.
pub(super) fn tail_width(tail: &str) -> u16 {
    if tail.is_empty() { 0 } else { width(tail) + 1 }
}

/// The cells kept for the client in the middle: first column, columns, first row, rows.
pub(super) fn ego_cells(geometry: &Geometry, ego: &str) -> (u16, u16, u16, u16) {
    let (cols, rows) = (geometry.frame.cols, geometry.frame.rows);
    let wide = (width(ego) + 4).min(cols);
    let col = ((f64::from(cols) - f64::from(wide)) / 2.0).round().max(0.0) as u16;
    let row = rows / 2;
    let high = if rows >= 12 { 3 } else { 1 };
    (col, wide, row.saturating_sub(high / 2), high.min(rows))
}
