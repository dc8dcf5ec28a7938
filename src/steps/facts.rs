//! The named facts that rules may ask for, computed from a network. A fact that was not asked is `None`, never 0.

use chrono::NaiveDate;

use super::structure::Structure;
use crate::domain::code::codes;
use crate::domain::{
    AgeBand, Capacity, Code, Frequency, KnownRole, Network, Person, PersonId, Quality, Sector, Skills, Support, Wish,
};

codes! {
    /// A fact about a network. Yes is 1 and no is 0; shares go from 0 to 1.
    Fact, "fact" {
        /// active people
        People = "people",
        /// of them, informal or volunteers
        Informal = "informal",
        /// share of professionals among those whose capacity is known
        FormalShare = "formal_share",
        /// of the eight life domains, those with an active member
        Sectors = "sectors",
        /// active members in the neighbourhood
        Neighbours = "neighbours",
        /// informal people who give practical support
        PracticalCarriers = "practical_carriers",
        /// informal people who give emotional support
        EmotionalCarriers = "emotional_carriers",
        /// informal people who give advice
        AdviceCarriers = "advice_carriers",
        /// informal people who give company
        CompanyCarriers = "company_carriers",
        /// kinds of support with somebody who gives it; when all four were asked
        CoveredKinds = "covered_kinds",
        /// the client wants company
        WantsCompany = "wants_company",
        /// interests that were named
        Interests = "interests",
        /// experiences the client wants to share
        Experiences = "experiences",
        /// active peers
        Peers = "peers",
        /// ties asleep or lost from sight that the client wishes closer
        MissedTies = "missed_ties",
        /// active people whose every channel is one the client cannot use
        OutOfReach = "out_of_reach",
        /// the client has no digital skills
        NoSkills = "no_skills",
        /// share with contact at least monthly through a usable channel, of those whose rhythm is known
        ReachShare = "reach_share",
        /// active people whose rhythm is known
        RhythmKnown = "rhythm_known",
        /// worker: informal people whose capacity is strained or overloaded
        StrainedCarers = "strained_carers",
        /// share of the informal support that one person carries
        TopLoadShare = "top_load_share",
        /// kinds of support received, over all informal people
        SupportLinks = "support_links",
        /// islands among the people asked about
        Islands = "islands",
        /// people of whom at least one pair was asked
        AskedPeople = "asked_people",
        /// share of the pairs that were asked
        Coverage = "coverage",
        /// people who were not said to be unwilling to be brought together
        Willing = "willing",
        /// connectors that hold two islands of at least two together
        HoldingConnectors = "holding_connectors",
        /// people to whom the client gives
        Given = "given",
        /// share of stressful and ambivalent ties, of those whose quality is known
        DifficultShare = "difficult_share",
        /// satisfaction with the network, 0 to 10
        Satisfaction = "satisfaction",
        /// the client says they are lonely
        Lonely = "lonely",
        /// the client is in recovery
        InRecovery = "in_recovery",
        /// the client is a youth
        Youth = "youth",
        /// adults in ring 2 or 3 whom the client calls supportive
        TrustedAdults = "trusted_adults",
        /// share of what could be asked of the members that was not
        NotAskedShare = "not_asked_share",
        /// days since the last closed visit
        DaysSinceVisit = "days_since_visit",
        /// open steps whose day has passed
        OverdueSteps = "overdue_steps",
        /// the day to look at what is kept, or to delete it, has come
        RetentionDue = "retention_due",
    }
}

impl Fact {
    /// Rests on what only the worker's view may show.
    pub fn is_worker_only(self) -> bool {
        self == Fact::StrainedCarers
    }
    /// Is a word of the client about themselves, rather than a count over the network.
    pub fn is_said_by_client(self) -> bool {
        use Fact as F;
        matches!(
            self,
            F::WantsCompany
                | F::Interests
                | F::Experiences
                | F::MissedTies
                | F::Lonely
                | F::Satisfaction
                | F::InRecovery
        )
    }
    /// Can be asked in so many words, so that it goes into "what to ask next" where a rule lacks it. Recovery is
    /// never asked: it is kept only when the client wants it kept.
    pub fn can_be_asked(self) -> bool {
        use Fact as F;
        matches!(
            self,
            F::Neighbours
                | F::Sectors
                | F::PracticalCarriers
                | F::EmotionalCarriers
                | F::AdviceCarriers
                | F::CompanyCarriers
                | F::CoveredKinds
                | F::WantsCompany
                | F::Interests
                | F::Experiences
                | F::NoSkills
                | F::ReachShare
                | F::Given
                | F::DifficultShare
                | F::Satisfaction
                | F::Lonely
                | F::Youth
                | F::Coverage
        )
    }
    /// The fact that counts who gives this kind of support.
    pub fn carriers_of(kind: Support) -> Fact {
        match kind {
            Support::Practical => Fact::PracticalCarriers,
            Support::Emotional => Fact::EmotionalCarriers,
            Support::Advice => Fact::AdviceCarriers,
            Support::Companionship => Fact::CompanyCarriers,
        }
    }
}

/// What the network does not know of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// The day it is.
    pub today: NaiveDate,
    /// The day of the last closed visit; `None` before the first is closed.
    pub last_visit: Option<NaiveDate>,
}

/// All facts of one network on one day.
pub struct Facts<'a> {
    network: &'a Network,
    context: Context,
    structure: Structure,
    values: Vec<Option<f64>>,
}

impl<'a> Facts<'a> {
    /// Looks at a network once.
    pub fn of(network: &'a Network, context: Context) -> Self {
        let structure = Structure::of(network);
        let mut facts = Self { network, context, structure, values: Vec::new() };
        facts.values = Fact::ALL.iter().map(|fact| facts.compute(*fact)).collect();
        facts
    }
    /// The value of a fact; `None` where it was not asked or is not defined.
    pub fn get(&self, fact: Fact) -> Option<f64> {
        // The values stand in the order of `Fact::ALL`, which is the order of declaration.
        self.values.get(fact as usize).copied().flatten()
    }
    /// How the people hang together.
    pub fn structure(&self) -> &Structure {
        &self.structure
    }
    /// The network.
    pub fn network(&self) -> &'a Network {
        self.network
    }
    /// The people behind a fact: those who are counted in it. Empty for what is not about members.
    pub fn people(&self, fact: Fact) -> Vec<PersonId> {
        if fact == Fact::HoldingConnectors {
            return self.structure.holding();
        }
        if fact == Fact::TopLoadShare {
            return self.heaviest().map(|p| p.id).into_iter().collect();
        }
        let counted: fn(&Person) -> bool = match fact {
            Fact::Neighbours => |p| p.is_active() && p.sector == Sector::Neighbours,
            Fact::PracticalCarriers => |p| carries(p, Support::Practical),
            Fact::EmotionalCarriers => |p| carries(p, Support::Emotional),
            Fact::AdviceCarriers => |p| carries(p, Support::Advice),
            Fact::CompanyCarriers => |p| carries(p, Support::Companionship),
            Fact::Peers => is_peer,
            Fact::MissedTies => is_missed,
            Fact::OutOfReach => is_out_of_reach,
            Fact::StrainedCarers => is_strained,
            Fact::DifficultShare => is_difficult,
            Fact::TrustedAdults => is_trusted_adult,
            Fact::ReachShare => |p| p.counts() && p.frequency.is_some() && !is_reached(p),
            _ => return Vec::new(),
        };
        self.network.people().filter(|p| counted(p)).map(|p| p.id).collect()
    }

    fn compute(&self, fact: Fact) -> Option<f64> {
        use Fact as F;
        let client = self.network.client();
        match fact {
            F::People => self.count(Person::counts),
            F::Informal | F::FormalShare | F::Sectors | F::Neighbours => self.composition(fact),
            F::PracticalCarriers => self.carriers(Support::Practical),
            F::EmotionalCarriers => self.carriers(Support::Emotional),
            F::AdviceCarriers => self.carriers(Support::Advice),
            F::CompanyCarriers => self.carriers(Support::Companionship),
            F::CoveredKinds => {
                let carriers: Option<Vec<f64>> = Support::ALL.iter().map(|kind| self.carriers(*kind)).collect();
                carriers.map(|c| c.iter().filter(|n| **n > 0.0).count() as f64)
            }
            F::WantsCompany => client.wants_company.map(yes),
            F::Interests => some_count(client.interests.len()),
            F::Experiences => some_count(client.experiences.len()),
            F::NoSkills => client.digital.skills.map(|s| yes(s == Skills::None)),
            F::Satisfaction => client.satisfaction.map(f64::from),
            F::Lonely => client.lonely.map(yes),
            F::InRecovery => client.in_recovery.map(yes),
            F::Youth => client.age_band.map(|age| yes(age == AgeBand::Youth)),
            F::Islands => Some(self.structure.islands() as f64),
            F::AskedPeople => Some(self.structure.asked_people() as f64),
            F::Coverage => self.structure.coverage(),
            F::Willing => self.count(may_be_brought_together),
            F::Peers | F::MissedTies | F::OutOfReach | F::StrainedCarers | F::HoldingConnectors | F::TrustedAdults => {
                Some(self.people(fact).len() as f64)
            }
            F::ReachShare | F::RhythmKnown | F::TopLoadShare | F::SupportLinks | F::Given | F::DifficultShare => {
                self.contact_and_load(fact)
            }
            F::NotAskedShare => self.not_asked_share(),
            F::DaysSinceVisit => self.context.last_visit.map(|day| (self.context.today - day).num_days() as f64),
            F::OverdueSteps => {
                let overdue = |by: Option<NaiveDate>| by.is_some_and(|day| day < self.context.today);
                Some(self.network.plan().steps.iter().filter(|s| s.is_open() && overdue(s.by)).count() as f64)
            }
            F::RetentionDue => {
                let days = [client.review_on, client.delete_on];
                Some(yes(days.into_iter().flatten().any(|day| day <= self.context.today)))
            }
        }
    }

    fn composition(&self, fact: Fact) -> Option<f64> {
        let informal = self.count(|p| p.counts() && p.is_informal())?;
        let formal = self.count(|p| p.counts() && p.is_professional())?;
        let asked = &self.network.client().asked_sectors;
        match fact {
            // Nobody informal is a fact only when nobody's capacity is open, and somebody or something was asked.
            Fact::Informal => {
                let open = self.network.people().any(|p| p.counts() && p.formal.is_none());
                let silent = formal == 0.0 && asked.is_empty();
                (informal > 0.0 || !(open || silent)).then_some(informal)
            }
            Fact::FormalShare => share(formal, formal + informal),
            Fact::Sectors => {
                let present = |s: &Sector| self.network.people().any(|p| p.is_active() && p.sector == *s);
                let known = |s: &Sector| present(s) || asked.contains(s);
                let present = Sector::EIGHT.iter().filter(|s| present(s)).count();
                Sector::EIGHT.iter().all(known).then_some(present as f64)
            }
            _ => {
                let here = self.count(|p| p.is_active() && p.sector == Sector::Neighbours)?;
                (here > 0.0 || asked.contains(&Sector::Neighbours)).then_some(here)
            }
        }
    }

    fn contact_and_load(&self, fact: Fact) -> Option<f64> {
        let known = self.count(|p| p.counts() && p.frequency.is_some())?;
        let links: usize = self.network.people().filter(|p| may_carry(p)).map(|p| p.support_received.count()).sum();
        match fact {
            Fact::ReachShare => share(self.count(is_reached)?, known),
            Fact::RhythmKnown => Some(known),
            Fact::SupportLinks => Some(links as f64),
            Fact::TopLoadShare => share(self.heaviest()?.support_received.count() as f64, links as f64),
            Fact::Given => {
                let asked = self.count(|p| p.counts() && !p.support_given.is_not_asked())?;
                let given = self.count(|p| p.counts() && p.support_given.any())?;
                // "Gives nothing" needs to have been asked of everybody.
                (given > 0.0 || (asked > 0.0 && Some(asked) == self.get_people())).then_some(given)
            }
            _ => share(self.count(is_difficult)?, self.count(|p| p.counts() && p.quality.is_some())?),
        }
    }

    fn get_people(&self) -> Option<f64> {
        self.count(Person::counts)
    }

    /// Who carries most kinds of support among the informal people.
    fn heaviest(&self) -> Option<&'a Person> {
        let most = self.network.people().filter(|p| may_carry(p)).map(|p| p.support_received.count()).max()?;
        self.network.people().find(|p| most > 0 && may_carry(p) && p.support_received.count() == most)
    }

    fn count(&self, counted: impl Fn(&Person) -> bool) -> Option<f64> {
        Some(self.network.people().filter(|p| counted(p)).count() as f64)
    }

    /// How many informal people give this kind; known once the kind was gone through.
    fn carriers(&self, kind: Support) -> Option<f64> {
        self.network.client().asked_support.contains(&kind).then(|| self.count(|p| carries(p, kind)))?
    }

    fn not_asked_share(&self) -> Option<f64> {
        let people: Vec<&Person> = self.network.people().filter(|p| p.counts()).collect();
        let open: usize = people.iter().map(|p| open_questions(p)).sum();
        share(open as f64, (people.len() * QUESTIONS) as f64)
    }
}

const QUESTIONS: usize = 6;

/// How many of six plain questions about a member are open: formal, sector, ring, frequency, quality, support.
pub(super) fn open_questions(p: &Person) -> usize {
    usize::from(p.formal.is_none())
        + usize::from(p.sector == Sector::Other)
        + usize::from(p.ring.is_none())
        + usize::from(p.frequency.is_none())
        + usize::from(p.quality.is_none())
        + usize::from(p.support_received.is_not_asked())
}

pub(super) fn may_carry(p: &Person) -> bool {
    p.counts() && p.is_informal()
}

pub(super) fn carries(p: &Person, kind: Support) -> bool {
    may_carry(p) && p.support_received.has(kind)
}

pub(super) fn is_peer(p: &Person) -> bool {
    p.is_active() && p.known_role() == Some(KnownRole::Peer)
}

pub(super) fn is_missed(p: &Person) -> bool {
    use crate::domain::Status;
    matches!(p.status, Status::Dormant | Status::Lost) && p.wish == Some(Wish::Closer)
}

pub(super) fn is_out_of_reach(p: &Person) -> bool {
    p.counts() && !p.channels.is_empty() && p.channels.is_subset(&p.unusable_channels)
}

pub(super) fn is_strained(p: &Person) -> bool {
    may_carry(p) && matches!(p.capacity, Some(Capacity::Strained | Capacity::Overloaded))
}

pub(super) fn is_trusted_adult(p: &Person) -> bool {
    use crate::domain::Ring;
    use KnownRole as R;
    let adult = matches!(
        p.known_role(),
        Some(
            R::AuntUncle
                | R::Grandparent
                | R::InLaw
                | R::FosterFamily
                | R::OtherRelative
                | R::Neighbour
                | R::Teacher
                | R::Volunteer
                | R::Coach
                | R::Acquaintance
                | R::FellowBeliever
                | R::ClubMember
        )
    );
    p.counts() && adult && matches!(p.ring, Some(Ring::Close | Ring::Regular)) && p.quality == Some(Quality::Supportive)
}

pub(super) fn is_reached(p: &Person) -> bool {
    p.counts() && p.frequency.is_some_and(|f| f <= Frequency::Monthly) && !is_out_of_reach(p)
}

pub(super) fn may_be_brought_together(p: &Person) -> bool {
    p.counts() && !p.is_professional() && p.willing != Some(false)
}

fn is_difficult(p: &Person) -> bool {
    p.counts() && matches!(p.quality, Some(Quality::Stressful | Quality::Ambivalent))
}

fn yes(value: bool) -> f64 {
    f64::from(u8::from(value))
}

/// A list that is empty was not asked.
fn some_count(n: usize) -> Option<f64> {
    (n > 0).then_some(n as f64)
}

fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}
