//! What is drawn, with roles: strokes, nodes, labels. Never a colour, a glyph or a terminal.

use super::geometry::{Geometry, Point};
use super::rim::RimName;
use crate::domain::{Kind, PersonId, Quality, Sector, Status};

/// How much something stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Light {
    /// Steps back, because something else is asked for.
    Dim,
    /// As always.
    Plain,
    /// The answer to what is asked for.
    Lit,
    /// The selected person.
    Selected,
}

/// What a stroke says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pen {
    /// The tie between the client and a member, by its quality; `None` where it was not asked.
    Tie(Option<Quality>),
    /// A tie whose quality is not shown.
    Alike,
    /// Two members know each other; tense or not.
    Knows {
        /// They do not get on.
        tense: bool,
    },
    /// The way somebody moved between two visits.
    Path,
}

/// A line, straight or bent once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Where it begins.
    pub from: Point,
    /// What it bends towards (the control point of a quadratic Bézier curve).
    pub bend: Option<Point>,
    /// Where it ends.
    pub to: Point,
    /// What it says.
    pub pen: Pen,
    /// How much it stands out.
    pub light: Light,
}

/// What a node is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// A member of the network.
    Member,
    /// Somebody who is not in the network yet.
    Ghost,
    /// Somebody who stood here at the visit before, and is gone.
    Gone,
}

/// The glyph of a member.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Node {
    /// Who; `None` for an outline.
    pub id: Option<PersonId>,
    /// The column of the glyph.
    pub col: u16,
    /// The row of the glyph.
    pub row: u16,
    /// What it is.
    pub kind: Kind,
    /// The quality of the tie, the same as of its stroke.
    pub pen: Pen,
    /// Whether the relation lives.
    pub status: Status,
    /// Why it is there.
    pub presence: Presence,
    /// How much it stands out.
    pub light: Light,
}

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The name of a member.
    Name,
    /// Signs behind a name: support letters, wish, and so on.
    Signs,
    /// The name of a sector.
    Sector(Sector),
    /// The number behind it.
    Count(Sector),
    /// "+3": so many more stand here.
    More,
}

/// A text on one row.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Whose it is; `None` for what is nobody's.
    pub id: Option<PersonId>,
    /// The first column.
    pub col: u16,
    /// The row.
    pub row: u16,
    /// The text.
    pub text: String,
    /// What it is.
    pub role: Role,
    /// Whether the relation lives; `Active` for what is nobody's.
    pub status: Status,
    /// How much it stands out.
    pub light: Light,
}

/// Everything that is drawn in one picture. Positions are cells of the frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Bands and sectors, the ground of the picture.
    pub geometry: Geometry,
    /// Lines; later ones are no more important than earlier ones, `light` tells.
    pub strokes: Vec<Stroke>,
    /// Glyphs.
    pub nodes: Vec<Node>,
    /// Texts. None touches another.
    pub labels: Vec<Label>,
    /// What stands in the middle, and the cells kept for it: first column, columns, first row, rows.
    pub ego: (String, (u16, u16, u16, u16)),
    /// Nobody is selected: the client in the middle is.
    pub ego_selected: bool,
}

impl Scene {
    /// Somebody or something stands out, so that the rest steps back.
    pub fn asks(&self) -> bool {
        self.nodes.iter().any(|n| n.light == Light::Dim)
    }
}

/// The room at the rim as two texts.
pub(super) fn rim_labels(rim: &RimName, count: &str, light: Light) -> [Label; 2] {
    let wide = super::cut::width(&rim.name);
    let slack = rim.width.saturating_sub(wide + 1 + super::cut::width(count));
    let col = rim.col + if rim.to_the_right { slack } else { 0 };
    let label = |col, text: &str, role| Label {
        id: None,
        col,
        row: rim.row,
        text: text.to_string(),
        role,
        status: Status::Active,
        light,
    };
    [label(col, &rim.name, Role::Sector(rim.sector)), label(col + wide + 1, count, Role::Count(rim.sector))]
}
