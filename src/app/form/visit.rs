//! The form of a visit: its day, where it was, who else was in the room, and the worker's note.

use serde::{Deserialize, Serialize};

use super::{Meant, Row, Unfit, day, listed, turn, typed, worded};
use crate::domain::{Visit, Words};
use crate::text::Texts;

/// A row of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    /// The day.
    Date,
    /// Where.
    Kind,
    /// Who else is in the room.
    Others,
    /// Worker: a note.
    Note,
}

/// The rows, in order.
pub const FIELDS: [Field; 4] = [Field::Others, Field::Kind, Field::Date, Field::Note];

impl Field {
    /// For whom the row is: the note is the worker's.
    pub fn meant(self) -> Meant {
        match self {
            Field::Note => Meant::Worker,
            Field::Others | Field::Kind | Field::Date => Meant::All,
        }
    }
}

/// What a row shows.
pub fn row(visit: &Visit, field: Field, texts: &Texts) -> Row {
    match field {
        Field::Date => typed(texts, "visit-date", &texts.date(visit.date)),
        Field::Kind => listed(texts, "visit-kind", visit.kind),
        Field::Others => listed(texts, "visit-others", visit.others),
        Field::Note => worded(texts, "visit-note", visit.note.as_str()),
    }
}

/// The visit with the row turned.
pub fn turned(visit: &Visit, field: Field, forward: bool) -> Visit {
    let mut v = visit.clone();
    match field {
        Field::Kind => v.kind = turn(v.kind, forward),
        Field::Others => v.others = turn(v.others, forward),
        Field::Date | Field::Note => {}
    }
    v
}

/// The visit with a typed row set.
///
/// # Errors
/// When the text does not fit the row.
pub fn with_text(visit: &Visit, field: Field, text: &str) -> Result<Visit, Unfit> {
    let mut v = visit.clone();
    match field {
        Field::Date => v.date = day(text)?.ok_or("form-unfit-date")?,
        Field::Note => v.note = Words::of(text),
        Field::Kind | Field::Others => {}
    }
    Ok(v)
}

/// The visit with the row *not asked* again.
pub fn cleared(visit: &Visit, field: Field) -> Visit {
    let mut v = visit.clone();
    match field {
        Field::Kind => v.kind = None,
        Field::Others => v.others = None,
        Field::Note => v.note = Words::default(),
        Field::Date => {}
    }
    v
}
