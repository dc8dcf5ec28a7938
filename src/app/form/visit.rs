//! The form of a visit: its day, where it was, who else was in the room, and the worker's note.

use serde::{Deserialize, Serialize};

use super::asked::Asked;
use super::beside::Beside;
use super::{Unfit, day};
use crate::domain::Visit;

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

/// The rows, the most used first; so few that they need no heading.
pub const FIELDS: &[Field] = &[Field::Others, Field::Kind, Field::Date, Field::Note];

type A = Asked<Visit>;

/// What a row asks. The note is the worker's.
pub fn asked(field: Field) -> Asked<Visit> {
    match field {
        Field::Date => A::typed(key!("visit-date"), |v: &Visit, at| at.texts.date(v.date), take_date),
        Field::Kind => A::one_of(key!("visit-kind"), |v| &mut v.kind),
        Field::Others => A::one_of(key!("visit-others"), |v| &mut v.others),
        Field::Note => A::words(key!("visit-note"), |v| &mut v.note).worker(),
    }
}

fn take_date(visit: &mut Visit, text: &str, _: &Beside<'_>) -> Result<(), Unfit> {
    visit.date = day(text)?.ok_or(key!("form-unfit-date"))?;
    Ok(())
}
