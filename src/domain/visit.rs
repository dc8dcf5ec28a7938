//! One moment of a network: a visit. The field says momentopname, instantané, snapshot.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::code::codes;
use super::id::VisitId;
use super::person::Person;
use super::taken_off::TakenOff;
use super::text::Words;

codes! {
    /// Where the two met.
    VisitKind, "visit_kind" { Intake = "intake", Home = "home", Office = "office", Phone = "phone", Online = "online" }
}
codes! {
    /// Who else is in the room.
    Others, "others" { Nobody = "nobody", Family = "family", Others = "others" }
}

/// A visit. A client has at most one open visit; a closed one is frozen for good: the drawing, and what was said. What the
/// worker notes of somebody is no part of the drawing, and can still be noted (`Network::apply`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Visit {
    /// Its identity.
    pub id: VisitId,
    /// Where it stands among the client's visits, from 1. Order goes by this, never by the clock.
    pub number: u32,
    /// The day of the visit, as the caseworker says it.
    pub date: NaiveDate,
    /// Where.
    pub kind: Option<VisitKind>,
    /// Who else is in the room; not asked until it was.
    pub others: Option<Others>,
    /// Worker: a note.
    #[serde(default)]
    pub note: Words,
    /// Worker: safety of everybody at home was asked about at this visit, with the client alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub home_asked: bool,
    /// Frozen: no edit and no undo reaches it.
    pub closed: bool,
    /// Worker: who stood here and was taken off, and by name alone what somebody was called here before. The gates remember
    /// them; they stand on no screen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taken_off: Vec<TakenOff>,
}

impl Visit {
    /// An open visit of which only the day is known.
    pub fn new(id: VisitId, number: u32, date: NaiveDate) -> Self {
        Self {
            id,
            number,
            date,
            kind: None,
            others: None,
            note: Words::default(),
            home_asked: false,
            closed: false,
            taken_off: Vec::new(),
        }
    }
    /// Somebody is called otherwise now. What they were called is remembered; where that is taken back, it is not.
    pub(super) fn is_called_otherwise(&mut self, old: &Person, now: &Person, remembers: bool) {
        if remembers {
            self.taken_off.extend(TakenOff::called(old, now));
        } else if let Some(was) = TakenOff::called(now, old)
            && let Some(at) = self.taken_off.iter().rposition(|gone| *gone == was)
        {
            self.taken_off.remove(at);
        }
    }
    /// Somebody who was taken off is there again.
    pub(super) fn is_there_again(&mut self, person: &Person) {
        let is_theirs = |gone: &TakenOff| gone.person.id == person.id && gone.person.name == person.name;
        if let Some(at) = self.taken_off.iter().rposition(is_theirs) {
            self.taken_off.remove(at);
        }
    }
    /// Somebody else is known to be in the room.
    pub fn others_are_present(&self) -> bool {
        matches!(self.others, Some(Others::Family | Others::Others))
    }
}
