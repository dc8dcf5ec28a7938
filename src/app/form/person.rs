//! The form of a network member: everything that is kept about one, row by row.

use serde::{Deserialize, Serialize};

use super::{Meant, Row, Unfit, answered, listed, turn, turn_answer, turn_sure, typed, worded};
use crate::domain::{Channel, Code, Moment, Name, Person, Role, Sector, Status, Support, Words};
use crate::text::Texts;

/// A row of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    /// First name or role.
    Name,
    /// Role.
    Role,
    /// Life domain.
    Sector,
    /// Ring.
    Ring,
    /// Frequency.
    Frequency,
    /// Quality of the tie.
    Quality,
    /// Support received of one kind.
    Received(Support),
    /// Support given of one kind.
    Given(Support),
    /// Status.
    Status,
    /// Wish.
    Wish,
    /// Kind.
    Kind,
    /// Formal or not.
    Formal,
    /// Strength.
    Strength,
    /// Flow.
    Flow,
    /// Initiative.
    Initiative,
    /// Proximity.
    Proximity,
    /// One way of being in touch.
    Channel(Channel),
    /// Known since.
    Since,
    /// Last contact.
    LastContact,
    /// Can be called at night.
    CrisisReach,
    /// Informal carer.
    Carer,
    /// Willing to be brought together.
    Willing,
    /// Asked not to be contacted.
    AskedNot,
    /// The client's words.
    ClientWords,
    /// Whose statement.
    AccordingTo,
    /// Discussed at this visit.
    Discussed,
    /// Supports the recovery of the client.
    SupportsRecovery,
    /// Drawn as a mark.
    Unnamed,
    /// Stands on the page for home.
    OnPaper,
    /// Worker: safety.
    Safety,
    /// Worker: who said so.
    SafetySource,
    /// Worker: the client depends on them.
    Dependence,
    /// Worker: capacity.
    Capacity,
    /// Worker: a note.
    WorkerNote,
    /// Worker: come back to this.
    Doubt,
}

impl Field {
    /// For whom the row is: how the ties are, what is wished and what the client said is nothing for others in the room.
    pub fn meant(self) -> Meant {
        use Field as F;
        match self {
            F::Safety | F::SafetySource | F::Dependence => Meant::Worker,
            F::Capacity | F::WorkerNote | F::Doubt => Meant::Worker,
            F::SupportsRecovery | F::Unnamed | F::OnPaper => Meant::Two,
            F::Quality | F::Strength | F::Flow => Meant::Ties,
            F::Wish | F::Willing | F::AskedNot | F::ClientWords => Meant::Two,
            F::Name | F::Role | F::Sector | F::Ring | F::Frequency | F::Received(_) | F::Given(_) => Meant::All,
            F::Status | F::Kind | F::Formal | F::Initiative | F::Proximity | F::Channel(_) => Meant::All,
            F::Since | F::LastContact | F::CrisisReach | F::Carer | F::AccordingTo | F::Discussed => Meant::All,
        }
    }
}

/// The rows, in order, for whoever may see them all.
pub fn fields() -> Vec<Field> {
    use Field as F;
    let mut all = vec![F::Name, F::Role, F::Sector, F::Ring, F::Frequency, F::Quality];
    all.extend(Support::FOUR.map(F::Received));
    all.extend(Support::FOUR.map(F::Given));
    all.extend([F::Wish, F::Status, F::Kind, F::Formal, F::Strength, F::Flow, F::Initiative, F::Proximity]);
    all.extend([F::Received(Support::Material), F::Given(Support::Material)]);
    all.extend(Channel::ALL.iter().map(|c| F::Channel(*c)));
    all.extend([F::LastContact, F::Since, F::CrisisReach, F::Carer, F::Willing, F::AskedNot, F::ClientWords]);
    all.extend([F::SupportsRecovery, F::Unnamed, F::OnPaper]);
    all.extend([F::AccordingTo, F::Discussed, F::Safety, F::SafetySource, F::Dependence]);
    all.extend([F::Capacity, F::WorkerNote, F::Doubt]);
    all
}

/// What a row shows.
pub fn row(person: &Person, field: Field, texts: &Texts) -> Row {
    use Field as F;
    let flag = |yes: bool| yes.then_some(true);
    match field {
        F::Name => worded(texts, "person-name", person.name.as_str()),
        F::Role => Row {
            own: matches!(person.role, Some(Role::Free(_))),
            ..typed(texts, "person-role", &role_words(person.role.as_ref(), texts))
        },
        F::Sector => listed(texts, "person-sector", Some(person.sector).filter(|s| *s != Sector::Other)),
        F::Ring => listed(texts, "person-ring", person.ring),
        F::Frequency => listed(texts, "person-frequency", person.frequency),
        F::Quality => listed(texts, "person-quality", person.quality),
        F::Received(kind) => support(texts, "person-received", kind, person.support_received.get(kind)),
        F::Given(kind) => support(texts, "person-given", kind, person.support_given.get(kind)),
        F::Status => listed(texts, "person-status", Some(person.status)),
        F::Wish => listed(texts, "person-wish", person.wish),
        F::Kind => listed(texts, "person-kind", Some(person.kind)),
        F::Formal => listed(texts, "person-formal", person.formal),
        F::Strength => listed(texts, "person-strength", person.strength),
        F::Flow => listed(texts, "person-flow", person.flow),
        F::Initiative => listed(texts, "person-initiative", person.initiative),
        F::Proximity => listed(texts, "person-proximity", person.proximity),
        F::Channel(channel) => channel_row(person, channel, texts),
        F::Since => typed(texts, "person-since", &person.since.map(|m| texts.moment(m)).unwrap_or_default()),
        F::LastContact => {
            typed(texts, "person-last-contact", &person.last_contact.map(|m| texts.moment(m)).unwrap_or_default())
        }
        F::CrisisReach => answered(texts, "person-crisis-reach", person.crisis_reach),
        F::Carer => answered(texts, "person-carer", person.carer),
        F::Willing => answered(texts, "person-willing", person.willing),
        F::AskedNot => answered(texts, "person-asked-not", flag(person.asked_not_to_be_contacted)),
        F::ClientWords => worded(texts, "person-client-words", person.client_words.as_str()),
        F::AccordingTo => listed(texts, "person-according-to", Some(person.according_to)),
        F::Discussed => listed(texts, "person-discussed", Some(person.discussed)),
        F::SupportsRecovery => answered(texts, "person-supports-recovery", person.supports_recovery),
        F::Unnamed => answered(texts, "person-unnamed", flag(person.unnamed)),
        F::OnPaper => answered(texts, "person-on-paper", Some(person.on_paper)),
        F::Safety => listed(texts, "person-safety", person.safety),
        F::SafetySource => listed(texts, "person-safety-source", person.safety_source),
        F::Dependence => answered(texts, "person-dependence", flag(person.dependence)),
        F::Capacity => listed(texts, "person-capacity", person.capacity),
        F::WorkerNote => worded(texts, "person-worker-note", person.worker_note.as_str()),
        F::Doubt => answered(texts, "person-doubt", flag(person.doubt)),
    }
}

/// The person with the row turned one further or back; unchanged where the row is typed.
pub fn turned(person: &Person, field: Field, forward: bool) -> Person {
    use Field as F;
    let mut p = person.clone();
    match field {
        F::Sector => p.sector = turn_sure(p.sector, forward),
        F::Ring => p.ring = turn(p.ring, forward),
        F::Frequency => p.frequency = turn(p.frequency, forward),
        F::Quality => p.quality = turn(p.quality, forward),
        F::Received(k) => {
            p.support_received = p.support_received.with(k, turn_answer(p.support_received.get(k), forward))
        }
        F::Given(k) => p.support_given = p.support_given.with(k, turn_answer(p.support_given.get(k), forward)),
        F::Status => p.status = turn_sure(p.status, forward),
        F::Wish => p.wish = turn(p.wish, forward),
        F::Kind => p.kind = turn_sure(p.kind, forward),
        F::Formal => p.formal = turn(p.formal, forward),
        F::Strength => p.strength = turn(p.strength, forward),
        F::Flow => p.flow = turn(p.flow, forward),
        F::Initiative => p.initiative = turn(p.initiative, forward),
        F::Proximity => p.proximity = turn(p.proximity, forward),
        F::Channel(channel) => turn_channel(&mut p, channel),
        F::CrisisReach => p.crisis_reach = turn_answer(p.crisis_reach, forward),
        F::Carer => p.carer = turn_answer(p.carer, forward),
        F::Willing => p.willing = turn_answer(p.willing, forward),
        F::AskedNot => p.asked_not_to_be_contacted = !p.asked_not_to_be_contacted,
        F::AccordingTo => p.according_to = turn_sure(p.according_to, forward),
        F::Discussed => p.discussed = turn_sure(p.discussed, forward),
        F::SupportsRecovery => p.supports_recovery = turn_answer(p.supports_recovery, forward),
        F::Unnamed => p.unnamed = !p.unnamed,
        F::OnPaper => p.on_paper = !p.on_paper,
        F::Safety => p.safety = turn(p.safety, forward),
        F::SafetySource => p.safety_source = turn(p.safety_source, forward),
        F::Dependence => p.dependence = !p.dependence,
        F::Capacity => p.capacity = turn(p.capacity, forward),
        F::Doubt => p.doubt = !p.doubt,
        F::Name | F::Role | F::Since | F::LastContact | F::ClientWords | F::WorkerNote => {}
    }
    p
}

/// The person with a typed row set. An empty text makes it *not asked*.
///
/// # Errors
/// When the text does not fit the row.
pub fn with_text(person: &Person, field: Field, text: &str, texts: &Texts) -> Result<Person, Unfit> {
    use Field as F;
    let mut p = person.clone();
    match field {
        F::Name => p.name = Name::new(text).ok_or("form-unfit-name")?,
        F::Role => p.role = role_from(text, texts),
        F::Since => p.since = moment(text)?,
        F::LastContact => p.last_contact = moment(text)?,
        F::ClientWords => p.client_words = Words::of(text),
        F::WorkerNote => p.worker_note = Words::of(text),
        _ => {}
    }
    Ok(p)
}

/// The person with the row *not asked* again; unchanged where it always has a value.
pub fn cleared(person: &Person, field: Field) -> Person {
    use Field as F;
    let mut p = person.clone();
    match field {
        F::Role => p.role = None,
        F::Sector => p.sector = Sector::Other,
        F::Ring => p.ring = None,
        F::Frequency => p.frequency = None,
        F::Quality => p.quality = None,
        F::Received(k) => p.support_received = p.support_received.with(k, None),
        F::Given(k) => p.support_given = p.support_given.with(k, None),
        F::Status => p.status = Status::Active,
        F::Wish => p.wish = None,
        F::Formal => p.formal = None,
        F::Strength => p.strength = None,
        F::Flow => p.flow = None,
        F::Initiative => p.initiative = None,
        F::Proximity => p.proximity = None,
        F::Channel(channel) => {
            p.channels.remove(&channel);
            p.unusable_channels.remove(&channel);
        }
        F::Since => p.since = None,
        F::LastContact => p.last_contact = None,
        F::CrisisReach => p.crisis_reach = None,
        F::Carer => p.carer = None,
        F::Willing => p.willing = None,
        F::AskedNot => p.asked_not_to_be_contacted = false,
        F::ClientWords => p.client_words = Words::default(),
        F::SupportsRecovery => p.supports_recovery = None,
        F::Unnamed => p.unnamed = false,
        F::OnPaper => p.on_paper = true,
        F::Safety => p.safety = None,
        F::SafetySource => p.safety_source = None,
        F::Dependence => p.dependence = false,
        F::Capacity => p.capacity = None,
        F::WorkerNote => p.worker_note = Words::default(),
        F::Doubt => p.doubt = false,
        F::Name | F::Kind | F::AccordingTo | F::Discussed => {}
    }
    p
}

/// A role as it is read: the known ones in the user's language.
pub fn role_words(role: Option<&Role>, texts: &Texts) -> String {
    match role {
        Some(Role::Known(known)) => texts.name(*known),
        Some(Role::Free(words)) => words.as_str().to_string(),
        None => String::new(),
    }
}

/// A role as it was typed: the name of a known one in the user's language, its code, or free text.
fn role_from(text: &str, texts: &Texts) -> Option<Role> {
    let typed = text.trim().to_lowercase();
    let known = crate::domain::KnownRole::ALL.iter().find(|r| texts.name(**r).to_lowercase() == typed);
    known.map(|r| Role::Known(*r)).or_else(|| Role::parse(text))
}

fn support(texts: &Texts, key: &str, kind: Support, value: Option<bool>) -> Row {
    let mut row = answered(texts, key, value);
    row.label = format!("{} {}", row.label, texts.name(kind));
    row
}

fn channel_row(person: &Person, channel: Channel, texts: &Texts) -> Row {
    let state = if person.unusable_channels.contains(&channel) {
        Some("form-channel-unusable")
    } else {
        person.channels.contains(&channel).then_some("form-channel-used")
    };
    let label = format!("{} {}", texts.get("person-channel"), texts.name(channel));
    let value = texts.get(state.unwrap_or("form-not-asked"));
    Row { label, value, not_asked: state.is_none(), text: false, own: false }
}

/// Not asked, in use, in use by the other but not usable for the client, not asked.
fn turn_channel(person: &mut Person, channel: Channel) {
    if person.unusable_channels.remove(&channel) {
        person.channels.remove(&channel);
    } else if !person.channels.insert(channel) {
        person.unusable_channels.insert(channel);
    }
}

fn moment(text: &str) -> Result<Option<Moment>, Unfit> {
    let text = text.trim();
    match text.parse::<Moment>() {
        Ok(moment) => Ok(Some(moment)),
        Err(_) => super::day(text).map(|d| d.map(Moment::Day)).map_err(|_| "form-unfit-moment"),
    }
}
