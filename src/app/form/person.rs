//! The form of a network member: everything that is kept about one, a line a row.

use serde::{Deserialize, Serialize};

use super::asked::Asked;
use super::beside::Beside;
use super::mark::Marks;
use super::{Group, Unfit};
use crate::domain::{
    Channel, Code, KnownRole, MessageKey, Moment, Name, Person, Role, Sector, Status, Support, Supports,
};
use crate::text::{Texts, line};

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
    /// The kinds of support received.
    Received,
    /// The kinds of support given.
    Given,
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
    /// The ways of being in touch.
    Channels,
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

/// The rows under their headings, the most used first, for whoever may see them all.
pub const GROUPS: [(Group, &[Field]); 6] = {
    use Field as F;
    [
        (Group::open(key!("form-group-who")), &[F::Name, F::Role, F::Sector, F::Ring, F::Status, F::Kind, F::Formal]),
        (Group::open(key!("form-group-support")), &[F::Received, F::Given, F::Carer, F::CrisisReach]),
        (
            Group::open(key!("form-group-contact")),
            &[F::Frequency, F::Channels, F::LastContact, F::Proximity, F::Initiative, F::Since],
        ),
        (Group::open(key!("form-group-tie")), &[F::Quality, F::Wish, F::Strength, F::Flow, F::ClientWords]),
        (
            Group::folded(key!("form-group-rare")),
            &[F::Discussed, F::AccordingTo, F::Willing, F::AskedNot, F::SupportsRecovery, F::Unnamed, F::OnPaper],
        ),
        (
            Group::open(key!("form-group-worker")),
            &[F::Safety, F::SafetySource, F::Dependence, F::Capacity, F::WorkerNote, F::Doubt],
        ),
    ]
};

type A = Asked<Person>;

/// What a row asks. Safety, capacity and notes are the worker's; how the ties are, what is wished and what the client said
/// is nothing for others in the room.
pub fn asked(field: Field) -> Asked<Person> {
    use Field as F;
    match field {
        F::Name => A::typed(key!("person-name"), |p: &Person, _| p.name.to_string(), take_name).own(),
        F::Role => A::typed(key!("person-role"), |p: &Person, at| role_words(p.role.as_ref(), at.texts), take_role),
        F::Sector => A::other(key!("person-sector"), sector).turn(turn_sector).clear(|p| p.sector = Sector::Other),
        F::Ring => A::one_of(key!("person-ring"), |p| &mut p.ring),
        F::Frequency => A::one_of(key!("person-frequency"), |p| &mut p.frequency),
        F::Quality => A::one_of(key!("person-quality"), |p| &mut p.quality).ties(),
        F::Received => A::marks(key!("person-received"), OfSupport(|p| &mut p.support_received)),
        F::Given => A::marks(key!("person-given"), OfSupport(|p| &mut p.support_given)),
        F::Status => A::sure(key!("person-status"), |p| &mut p.status, Some(Status::Active)),
        F::Wish => A::one_of(key!("person-wish"), |p| &mut p.wish).two(),
        F::Kind => A::sure(key!("person-kind"), |p| &mut p.kind, None),
        F::Formal => A::one_of(key!("person-formal"), |p| &mut p.formal),
        F::Strength => A::one_of(key!("person-strength"), |p| &mut p.strength).ties(),
        F::Flow => A::one_of(key!("person-flow"), |p| &mut p.flow).ties(),
        F::Initiative => A::one_of(key!("person-initiative"), |p| &mut p.initiative),
        F::Proximity => A::one_of(key!("person-proximity"), |p| &mut p.proximity),
        F::Channels => A::marks(key!("person-channels"), OfChannels),
        F::Since => A::typed(key!("person-since"), |p: &Person, at| told(p.since, at), |p, t, _| take(&mut p.since, t)),
        F::LastContact => {
            let take = |p: &mut Person, text: &str, _: &Beside<'_>| take(&mut p.last_contact, text);
            A::typed(key!("person-last-contact"), |p: &Person, at| told(p.last_contact, at), take)
        }
        F::CrisisReach => A::yes_no(key!("person-crisis-reach"), |p| &mut p.crisis_reach),
        F::Carer => A::yes_no(key!("person-carer"), |p| &mut p.carer),
        F::Willing => A::yes_no(key!("person-willing"), |p| &mut p.willing).two(),
        F::AskedNot => A::yes(key!("person-asked-not"), |p| &mut p.asked_not_to_be_contacted).two(),
        F::ClientWords => A::words(key!("person-client-words"), |p| &mut p.client_words).two(),
        F::AccordingTo => A::sure(key!("person-according-to"), |p| &mut p.according_to, None),
        F::Discussed => A::sure(key!("person-discussed"), |p| &mut p.discussed, None),
        F::SupportsRecovery => A::yes_no(key!("person-supports-recovery"), |p| &mut p.supports_recovery).two(),
        F::Unnamed => A::yes(key!("person-unnamed"), |p| &mut p.unnamed).two(),
        F::OnPaper => A::either(key!("person-on-paper"), |p| &mut p.on_paper, true).two(),
        F::Safety => A::one_of(key!("person-safety"), |p| &mut p.safety).worker(),
        F::SafetySource => A::one_of(key!("person-safety-source"), |p| &mut p.safety_source).worker(),
        F::Dependence => A::yes(key!("person-dependence"), |p| &mut p.dependence).worker(),
        F::Capacity => A::one_of(key!("person-capacity"), |p| &mut p.capacity).worker(),
        F::WorkerNote => A::words(key!("person-worker-note"), |p| &mut p.worker_note).worker(),
        F::Doubt => A::yes(key!("person-doubt"), |p| &mut p.doubt).worker(),
    }
}

/// The kinds of support that this gives.
#[derive(Clone, Copy)]
struct OfSupport(fn(&mut Person) -> &mut Supports);

impl Marks<Person> for OfSupport {
    fn count(&self) -> usize {
        Support::ALL.len()
    }
    fn name(&self, place: usize, at: &Beside<'_>) -> (Option<char>, String) {
        let kind = Support::ALL[place];
        let letter = kind.letter(at.texts.language()).chars().next();
        (letter.map(|letter| letter.to_ascii_lowercase()), at.texts.name(kind))
    }
    fn get(&self, one: &Person, place: usize) -> Option<bool> {
        self.0(&mut one.clone()).get(Support::ALL[place])
    }
    fn set(&self, one: &mut Person, place: usize, state: Option<bool>) {
        let supports = self.0(one);
        *supports = supports.with(Support::ALL[place], state);
    }
    fn no(&self) -> Option<MessageKey> {
        Some(key!("form-no"))
    }
    fn by_letter(&self) -> bool {
        true
    }
    fn asked_always(&self) -> usize {
        Support::FOUR.len()
    }
}

/// The ways of being in touch: in use, or in use by the other but not usable for the client.
#[derive(Clone, Copy)]
struct OfChannels;

impl Marks<Person> for OfChannels {
    fn count(&self) -> usize {
        Channel::ALL.len()
    }
    fn name(&self, place: usize, at: &Beside<'_>) -> (Option<char>, String) {
        (None, at.texts.name(Channel::ALL[place]))
    }
    fn get(&self, one: &Person, place: usize) -> Option<bool> {
        let channel = &Channel::ALL[place];
        let unusable = one.unusable_channels.contains(channel);
        (unusable || one.channels.contains(channel)).then_some(!unusable)
    }
    fn set(&self, one: &mut Person, place: usize, state: Option<bool>) {
        let channel = Channel::ALL[place];
        one.channels.remove(&channel);
        one.unusable_channels.remove(&channel);
        if state.is_some() {
            one.channels.insert(channel);
        }
        if state == Some(false) {
            one.unusable_channels.insert(channel);
        }
    }
    fn no(&self) -> Option<MessageKey> {
        Some(key!("form-channel-unusable"))
    }
}

fn take_name(person: &mut Person, text: &str, _: &Beside<'_>) -> Result<(), Unfit> {
    person.name = Name::new(text).ok_or(key!("form-unfit-name"))?;
    Ok(())
}

fn take_role(person: &mut Person, text: &str, at: &Beside<'_>) -> Result<(), Unfit> {
    person.role = role_from(text, at.texts);
    Ok(())
}

fn sector(person: &Person, at: &Beside<'_>) -> Option<String> {
    Some(person.sector).filter(|sector| *sector != Sector::Other).map(|sector| at.texts.name(sector))
}

fn turn_sector(person: &mut Person, forward: bool, _: &Beside<'_>) {
    person.sector = super::turn_sure(person.sector, forward);
}

/// A role as it is read: the known ones in the user's language.
pub fn role_words(role: Option<&Role>, texts: &Texts) -> String {
    match role {
        Some(Role::Known(known)) => texts.name(*known),
        Some(Role::Free(words)) => words.as_str().to_string(),
        None => String::new(),
    }
}

/// A role as it was typed: the name of a known one in the user's language, a word of the quick line, its code, or free
/// text.
fn role_from(text: &str, texts: &Texts) -> Option<Role> {
    let typed = text.trim().to_lowercase();
    let known = KnownRole::ALL.iter().copied().find(|role| texts.name(*role).to_lowercase() == typed);
    let said = || line::role(&typed);
    known.or_else(said).map(Role::Known).or_else(|| Role::parse(text))
}

fn told(moment: Option<Moment>, at: &Beside<'_>) -> String {
    moment.map(|moment| at.texts.moment(moment)).unwrap_or_default()
}

fn take(into: &mut Option<Moment>, text: &str) -> Result<(), Unfit> {
    let text = text.trim();
    *into = match text.parse::<Moment>() {
        Ok(moment) => Some(moment),
        Err(_) => super::day(text).map(|d| d.map(Moment::Day)).map_err(|_| key!("form-unfit-moment"))?,
    };
    Ok(())
}
