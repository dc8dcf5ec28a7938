//! Files that were given together, and which of them were used: what is there by half, or belongs to nothing, is told by name.

use super::piece::{Body, Kind, Piece};
use crate::exchange::problem::{FileName, Problem, What};
use crate::exchange::table::Raw;

/// The files that are still to be used.
pub(super) struct Set {
    left: Vec<Piece>,
    /// The first that was used.
    used: Option<(FileName, Kind)>,
}

impl Set {
    pub fn new(pieces: Vec<Piece>) -> Self {
        Self { left: pieces, used: None }
    }
    pub fn first(&self) -> Kind {
        self.left.first().map_or(Kind::Client, |piece| piece.kind)
    }
    /// Puts away what says the same once more, with a note of each: the matrix of a study's ties, and its network as a graph.
    pub fn again(&mut self) -> Vec<Problem> {
        let there = |kind| self.left.iter().any(|piece| piece.kind == kind);
        if !there(Kind::CanvasPeople) {
            return Vec::new();
        }
        let again = [self.take(Kind::CanvasMatrix), self.take(Kind::Graph)].into_iter().flatten();
        again.map(|piece| Problem::new(&piece.name, 0, "", What::Again)).collect()
    }
    pub fn take(&mut self, kind: Kind) -> Vec<Piece> {
        let (taken, left) = std::mem::take(&mut self.left).into_iter().partition(|piece| piece.kind == kind);
        self.left = left;
        taken
    }
    /// All files of a kind as one table; `None` without any.
    pub fn maybe(&mut self, kind: Kind) -> Option<Raw> {
        let tables = self.take(kind).into_iter().filter_map(|piece| match piece.body {
            Body::Table(raw) => Some(raw),
            _ => None,
        });
        tables.reduce(together)
    }
    /// The same for what must be there; what is said to be incomplete is a file of the kind `half`, or the first one.
    pub fn one(&mut self, kind: Kind, half: Kind) -> Result<Raw, Problem> {
        let there = self.left.iter().find(|piece| piece.kind == half).or(self.left.first());
        let there = there.map(|piece| (piece.name.clone(), piece.kind));
        let there = there.or_else(|| self.used.clone()).unwrap_or((FileName::default(), half));
        let table = self.maybe(kind);
        self.used = self.used.take().or(Some(there.clone()));
        table.ok_or_else(|| Problem::new(&there.0, 0, "", What::Half(there.1.key(), kind.key())))
    }
    /// All files of a kind as one text.
    pub fn text(&mut self, kind: Kind) -> Result<(FileName, String), Problem> {
        let mut taken = self.take(kind).into_iter();
        let (name, mut all) = match taken.next() {
            Some(Piece { name, body: Body::Text(text), .. }) => (name, text),
            _ => (FileName::default(), String::new()),
        };
        taken.for_each(|piece| {
            if let Body::Text(text) = piece.body {
                all.push('\n');
                all.push_str(&text);
            }
        });
        Ok((name, all))
    }
    pub fn is_empty(&self) -> Result<(), Problem> {
        match self.left.first() {
            None => Ok(()),
            Some(piece) => Err(Problem::new(&piece.name, 0, "", What::NotTogether(piece.kind.key()))),
        }
    }
}

/// Two tables of one kind, with the columns of both.
fn together(mut one: Raw, other: Raw) -> Raw {
    let mut places = Vec::new();
    for heading in &other.header {
        let at = one.header.iter().position(|there| there == heading);
        places.push(at.unwrap_or_else(|| {
            one.header.push(heading.clone());
            one.header.len() - 1
        }));
    }
    for (line, cells) in other.rows {
        let mut row = vec![String::new(); one.header.len()];
        cells.into_iter().zip(&places).for_each(|(cell, at)| row[*at] = cell);
        one.rows.push((line, row));
    }
    one
}
