//! What stands on a sheet of paper, and how large it is. Places nobody.

use super::space::Rect;
use crate::diagram::geometry::{Geometry, Point};
use crate::diagram::legend::{self, Entry};
use crate::diagram::scene::{Pen, Stroke};
use crate::domain::{Code, Kind, Person, PersonId, Ring, Sector, Status, Wish};

/// A point of type in millimetres.
pub const PT: f64 = 25.4 / 72.0;
/// Half the width of the sign of a member.
pub const SIGN: f64 = 5.0 * PT;

/// The room on the paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    /// How wide the room is that names may stand in.
    pub width: f64,
    /// Half the width of the circle.
    pub radius: f64,
    /// The size of the names in points; by the number of people where nothing is said.
    pub letters: Option<f64>,
}

impl Sheet {
    /// A4 upright, with the circle as large as names beside it and a printer's edge allow: 176 mm across.
    pub const A4: Sheet = Sheet { width: 194.0, radius: 88.0, letters: None };
    /// For a page of the file, which has more to say below it on the same side: 114 mm across.
    pub const FILE: Sheet = Sheet { width: 180.0, radius: 57.0, letters: Some(9.0) };
    /// How high the drawing is: the circle and the names of the domains along it.
    pub fn height(self) -> f64 {
        2.0 * (self.radius + RIM)
    }
}

/// What the names of the domains along the circle take of the room, outward.
pub const RIM: f64 = 8.5;

/// The words of the drawing, which come from outside, and how wide they are.
pub struct Words<'a> {
    /// What a person is called on this sheet.
    pub name: &'a dyn Fn(&Person) -> String,
    /// The long and the short name of a domain.
    pub sector: &'a dyn Fn(Sector) -> (String, String),
    /// The client's name.
    pub ego: String,
    /// How wide a text is in parts of its size, plain or bold. Never less than it will be drawn.
    pub measure: &'a dyn Fn(&str, bool) -> f64,
}

/// What is drawn besides where people stand.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Told<'a> {
    /// The ties as the client drew them, where that is told; all alike otherwise.
    pub qualities: bool,
    /// Who knows whom.
    pub knows: bool,
    /// The rings and domains carry the letters and numbers by which a place is typed.
    pub lettered: bool,
    /// Who is new since an earlier visit: their names are bold.
    pub new: &'a [PersonId],
}

/// A text of one or more lines in a box.
#[derive(Clone, PartialEq)]
pub struct Block {
    /// The lines, from the top.
    pub lines: Vec<String>,
    /// The room that they take.
    pub room: Rect,
    /// At which side of the room the lines stand.
    pub align: Align,
}

impl std::fmt::Debug for Block {
    /// Shows no name: a name must not reach a terminal, a log or a panic message this way.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Block({} lines, {:?})", self.lines.len(), self.room)
    }
}

/// How lines stand in their room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// They begin at its left side.
    Left,
    /// In the middle.
    Middle,
    /// They end at its right side.
    Right,
}

/// One member on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Seat {
    /// Who.
    pub id: PersonId,
    /// Where the sign stands.
    pub at: Point,
    /// What it is.
    pub kind: Kind,
    /// How the tie is drawn.
    pub pen: Pen,
    /// Whether the relation lives.
    pub status: Status,
    /// What the client wishes.
    pub wish: Option<Wish>,
    /// The whole name.
    pub name: Block,
    /// Signs behind the name: the status, and `?` where the ring was not asked. With the room they take.
    pub tail: Option<(String, Rect)>,
    /// The name is bold.
    pub bold: bool,
    /// The line to the client, in pieces where it passes behind a name.
    pub tie: Vec<Stroke>,
}

/// The name of a domain along the circle.
#[derive(Clone, Debug, PartialEq)]
pub struct Rim {
    /// Which.
    pub sector: Sector,
    /// The lines, the outer one first.
    pub lines: Vec<String>,
    /// The middle of its arc, in turns clockwise from 12 o'clock.
    pub turn: f64,
    /// The size of its letters in points.
    pub letters: f64,
}

impl Rim {
    /// It stands on the lower half, where letters run the other way round the circle.
    pub fn is_below(&self) -> bool {
        (self.turn * std::f64::consts::TAU).cos() < -0.02
    }
}

/// Everything that is drawn on the sheet. Millimetres from the upper left corner of the room.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// How wide and how high it is.
    pub size: (f64, f64),
    /// Rings and domains.
    pub geometry: Geometry,
    /// The size of the names in points.
    pub letters: f64,
    /// Everybody.
    pub seats: Vec<Seat>,
    /// Who knows whom, in pieces where a line passes behind a name.
    pub knows: Vec<Stroke>,
    /// The client's name.
    pub ego: Block,
    /// The size of the client's name in points.
    pub ego_letters: f64,
    /// The names of the domains.
    pub rims: Vec<Rim>,
    /// The rings carry their numbers.
    pub lettered: bool,
}

impl Paper {
    /// What of the legend is drawn here, and nothing else.
    pub fn legend(&self) -> Vec<Entry> {
        let any = |is: &dyn Fn(&Seat) -> bool| self.seats.iter().any(is);
        let tail = |sign: &str| any(&|s| s.tail.as_ref().is_some_and(|(signs, _)| signs.contains(sign)));
        let is_there = |entry: &Entry| match entry {
            // Where all are people, a circle needs no word.
            Entry::Kind(kind) => any(&|s| s.kind == *kind) && any(&|s| s.kind != Kind::Person),
            Entry::Tie(quality) => any(&|s| s.pen == Pen::Tie(*quality)),
            Entry::Knows => !self.knows.is_empty(),
            Entry::Status(status) => any(&|s| s.status == *status),
            Entry::Wish(wish) => any(&|s| s.wish == Some(*wish)),
            Entry::RingNotAsked => tail(legend::RING_NOT_ASKED),
            Entry::Reach => false,
        };
        Entry::all().into_iter().filter(is_there).collect()
    }
    /// How many lines pass behind a name, and are interrupted there.
    pub fn crossings(&self) -> usize {
        self.seats.iter().map(|seat| seat.tie.len().saturating_sub(1)).sum()
    }
}

/// Where the number of each ring stands on a sheet to fill by hand: on the borders between the domains.
pub fn ring_places(geometry: &Geometry) -> Vec<(Point, Ring)> {
    let at = |turn: f64, ring: Ring| {
        let (inner, outer) = geometry.band(ring);
        (geometry.point(turn, f64::midpoint(inner, outer)), ring)
    };
    geometry.arcs().iter().flat_map(|arc| Ring::ALL.iter().map(move |ring| at(arc.from, *ring))).collect()
}

/// The largest and the smallest size of the letters for so many people, in points. The smaller ones are for those with
/// very long names.
pub fn letters(people: usize) -> (f64, f64) {
    match people {
        0..=15 => (12.0, 11.0),
        16..=25 => (11.0, 11.0),
        26..=40 => (10.0, 9.0),
        41..=60 => (9.0, 9.0),
        _ => (8.0, 8.0),
    }
}
