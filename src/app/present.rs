//! Who else is in the room: a fact of now, not of the visit that is looked at. Remembers what the visits of today said
//! until it is taken back or the file locks. Keeps nothing in the file, and hides nothing itself.

use std::collections::BTreeMap;

use crate::domain::{Others, Visit, VisitId};

/// What was said of who else is there, by every visit that was open since the file was unlocked, of whichever client.
#[derive(Debug, Default)]
pub struct Present {
    said: BTreeMap<VisitId, Others>,
}

impl Present {
    /// Who else is in the room now; `None` where nobody is known to be. Where several visits say so, as the latest does.
    pub fn who(&self) -> Option<Others> {
        self.said.values().next_back().copied()
    }
    /// Hears what the visits of the client on the screen say. An open visit speaks of now: what it says holds until it says
    /// otherwise, also once it is closed and while another visit, another client or none is looked at. That *nobody* is
    /// there takes back what a visit of this client said that is closed now: nothing else could.
    pub fn hear(&mut self, visits: &[Visit], here: &Visit) {
        let now = |visit| if visit == here.id { Some(here) } else { visits.iter().find(|v| v.id == visit) };
        let ids: Vec<VisitId> = visits.iter().map(|v| v.id).chain([here.id]).collect();
        let open = || ids.iter().filter_map(|id| now(*id)).filter(|visit| !visit.closed);
        if open().any(|visit| visit.others == Some(Others::Nobody)) {
            self.said.retain(|id, _| !ids.contains(id));
        }
        for visit in open() {
            match visit.others.filter(|_| visit.others_are_present()) {
                Some(others) => self.said.insert(visit.id, others),
                None => self.said.remove(&visit.id),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use uuid::Uuid;

    fn visit(n: u128, others: Option<Others>, closed: bool) -> Visit {
        let date = NaiveDate::from_ymd_opt(2026, 5, 4).expect("a day");
        Visit { others, closed, ..Visit::new(VisitId(Uuid::from_u128(n)), n as u32, date) }
    }

    #[test]
    fn what_an_open_visit_said_holds_while_an_earlier_one_is_looked_at_and_once_it_is_closed() {
        let mut present = Present::default();
        let (first, family) = (visit(1, None, true), visit(2, Some(Others::Family), false));
        present.hear(&[first.clone(), family.clone()], &first);
        assert_eq!(present.who(), Some(Others::Family), "also where it was never on the screen");
        let closed = Visit { closed: true, ..family };
        present.hear(&[first.clone(), closed.clone()], &closed);
        assert_eq!(present.who(), Some(Others::Family));
        // The next visit has not asked yet.
        let next = visit(3, None, false);
        present.hear(&[first.clone(), closed.clone(), next.clone()], &next);
        assert_eq!(present.who(), Some(Others::Family));
        // Another client, at whose table nobody else is.
        let other = visit(9, Some(Others::Nobody), false);
        present.hear(std::slice::from_ref(&other), &other);
        assert_eq!(present.who(), Some(Others::Family));
        let alone = Visit { others: Some(Others::Nobody), ..next };
        present.hear(&[first, closed, alone.clone()], &alone);
        assert_eq!(present.who(), None);
    }

    #[test]
    fn what_a_visit_of_another_day_said_is_no_fact_of_now() {
        let mut present = Present::default();
        let before = visit(1, Some(Others::Family), true);
        present.hear(std::slice::from_ref(&before), &before);
        assert_eq!(present.who(), None);
    }

    #[test]
    fn the_visit_that_said_it_takes_it_back() {
        let mut present = Present::default();
        let family = visit(2, Some(Others::Family), false);
        present.hear(std::slice::from_ref(&family), &family);
        let asked = Visit { others: None, ..family.clone() };
        // The list of visits is as it was loaded: what stands on the screen is newer.
        present.hear(&[family], &asked);
        assert_eq!(present.who(), None);
    }
}
