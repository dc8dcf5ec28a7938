//! The columns of people.csv that say something about a person. Who they belong to stands in `csv_in`.
//!
//! `note` is the worker's note. `client_words`, `doubt`, `according_to`, `discussed` and `slot` (the place in the domain)
//! are there so that nothing is lost on the way out and in; other programs may leave them out.

use super::cells::{
    self, Column, answer, changed, code, codes, number, one_of, supports, words, written, written_answer, written_flag,
    written_set, yes_no,
};
use super::problem::What;
use super::spoken;
use crate::domain::network::PLACES;
use crate::domain::{Code, Name, Person, Role};

/// In the order in which they are written.
pub(super) const PEOPLE: &[Column<Person>] = &[
    Column::new("name", name, |p| p.name.to_string()),
    Column::new("kind", |p, c| Ok(set(&mut p.kind, one_of(c)?)), |p| p.kind.code().to_string()),
    Column::new("formal", |p, c| code(&mut p.formal, c), |p| written(p.formal)),
    Column::new("sector", |p, c| Ok(set(&mut p.sector, one_of(c)?)), |p| p.sector.code().to_string()),
    Column::words("role", role, |p| p.role.as_ref().map_or(String::new(), |r| r.as_str().to_string())),
    Column::new("ring", |p, c| code(&mut p.ring, c), |p| written(p.ring)),
    Column::new("status", |p, c| Ok(set(&mut p.status, one_of(c)?)), |p| p.status.code().to_string()),
    Column::new("since", |p, c| moment(&mut p.since, c), |p| p.since.map_or(String::new(), |m| m.to_string())),
    Column::new("frequency", |p, c| code(&mut p.frequency, c), |p| written(p.frequency)),
    Column::new(
        "last_contact",
        |p, c| moment(&mut p.last_contact, c),
        |p| p.last_contact.map_or(String::new(), |m| m.to_string()),
    ),
    Column::new("channels", |p, c| codes(&mut p.channels, c), |p| written_set(&p.channels)),
    Column::new("unusable_channels", |p, c| codes(&mut p.unusable_channels, c), |p| written_set(&p.unusable_channels)),
    Column::new("proximity", |p, c| code(&mut p.proximity, c), |p| written(p.proximity)),
    Column::new("initiative", |p, c| code(&mut p.initiative, c), |p| written(p.initiative)),
    Column::new("quality", |p, c| code(&mut p.quality, c), |p| written(p.quality)),
    Column::new("strength", |p, c| code(&mut p.strength, c), |p| written(p.strength)),
    Column::new("flow", |p, c| code(&mut p.flow, c), |p| written(p.flow)),
    Column::new(
        "support_received",
        |p, c| Ok(set(&mut p.support_received, supports(c)?)),
        |p| p.support_received.to_string(),
    ),
    Column::new("support_given", |p, c| Ok(set(&mut p.support_given, supports(c)?)), |p| p.support_given.to_string()),
    Column::new("crisis_reach", |p, c| answer(&mut p.crisis_reach, c), |p| written_answer(p.crisis_reach)),
    Column::new("capacity", |p, c| code(&mut p.capacity, c), |p| written(p.capacity)),
    Column::new("carer", |p, c| answer(&mut p.carer, c), |p| written_answer(p.carer)),
    Column::new("willing", |p, c| answer(&mut p.willing, c), |p| written_answer(p.willing)),
    Column::new(
        "supports_recovery",
        |p, c| answer(&mut p.supports_recovery, c),
        |p| written_answer(p.supports_recovery),
    ),
    Column::new("wish", |p, c| code(&mut p.wish, c), |p| written(p.wish)),
    Column::new("safety", |p, c| code(&mut p.safety, c), |p| written(p.safety)),
    Column::new("safety_source", |p, c| code(&mut p.safety_source, c), |p| written(p.safety_source)),
    Column::new("dependence", |p, c| Ok(set(&mut p.dependence, yes_no(c)?)), |p| written_flag(p.dependence)),
    Column::new("unnamed", |p, c| Ok(set(&mut p.unnamed, yes_no(c)?)), |p| written_flag(p.unnamed)),
    Column::new(
        "on_paper",
        |p, c| Ok(set(&mut p.on_paper, yes_no(c)?)),
        // Written only where it is not what it is by itself.
        |p| if p.on_paper { String::new() } else { "no".to_string() },
    ),
    Column::new(
        "asked_not_to_be_contacted",
        |p, c| Ok(set(&mut p.asked_not_to_be_contacted, yes_no(c)?)),
        |p| written_flag(p.asked_not_to_be_contacted),
    ),
    Column::words("note", |p, c| words(&mut p.worker_note, c), |p| p.worker_note.to_string()),
    Column::words("client_words", |p, c| words(&mut p.client_words, c), |p| p.client_words.to_string()),
    Column::new("doubt", |p, c| Ok(set(&mut p.doubt, yes_no(c)?)), |p| written_flag(p.doubt)),
    Column::new("according_to", |p, c| Ok(set(&mut p.according_to, one_of(c)?)), |p| p.according_to.code().to_string()),
    Column::new("discussed", |p, c| Ok(set(&mut p.discussed, one_of(c)?)), |p| p.discussed.code().to_string()),
    Column::new(
        "slot",
        |p, c| Ok(set(&mut p.slot, number(c, 0, u32::from(PLACES) - 1)? as u16)),
        |p| p.slot.to_string(),
    ),
];

/// Sets a value that is always there; its text was taken as it stood.
fn set<T>(place: &mut T, value: T) -> bool {
    *place = value;
    false
}

fn name(person: &mut Person, cell: &str) -> Result<bool, What> {
    person.name = Name::new(cell).ok_or(What::Empty)?;
    Ok(changed(cell, person.name.as_str()))
}

fn role(person: &mut Person, cell: &str) -> Result<bool, What> {
    person.role = spoken::value(cell).map(Role::Known).or_else(|| Role::parse(cell.trim()));
    Ok(person.known_role().is_none() && person.role.as_ref().is_none_or(|role| changed(cell, role.as_str())))
}

fn moment(place: &mut Option<crate::domain::Moment>, cell: &str) -> Result<bool, What> {
    *place = Some(cells::moment(cell)?);
    Ok(false)
}
