//! The named facts that rules may ask for, computed from a network. A fact that was not asked is `None`, never 0.

use chrono::NaiveDate;

use super::member::{
    QUESTIONS, has_role, helps_with_debts, is_missed, is_mourned, is_out_of_reach, is_out_of_touch, is_peer,
    is_strained, is_trusted_adult, is_wish_open, is_wished_closer, may_be_brought_together, open_questions,
};
use crate::domain::code::codes;
use crate::domain::{
    AgeBand, Client, Code, Device, Kind, KnownRole, Living, Network, Person, PersonId, Sector, Skills, Support,
};
use crate::metrics::contact::is_strain;
use crate::metrics::measures::measures;
use crate::metrics::{Connector, Measures};

codes! {
    /// A fact about a network. Yes is 1 and no is 0; shares go from 0 to 1.
    Fact {
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
        /// entries of the caseworker's map of the neighbourhoods where the client lives
        MappedPlaces = "mapped_places",
        /// active members among clubs, faith and leisure
        Clubs = "clubs",
        /// active places online, and members of the online domain
        OnlinePlaces = "online_places",
        /// active members of the household
        Household = "household",
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
        /// active people whom the client wishes closer; not asked while that is open of somebody close who is seldom seen
        WishedCloser = "wished_closer",
        /// active people whose every channel is one the client cannot use
        OutOfReach = "out_of_reach",
        /// the client can go online alone, on a device of their own
        OnlinePrivate = "online_private",
        /// the client has no digital skills
        NoSkills = "no_skills",
        /// share with contact at least monthly along a usable way, of those of whom it is known
        ReachShare = "reach_share",
        /// active people of whom it is known whether there is such contact
        ReachKnown = "reach_known",
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
        /// kinds of support the client gives, over all people; when at least half were asked about
        Given = "given",
        /// share of stressful and ambivalent ties, of those whose quality is known
        DifficultShare = "difficult_share",
        /// satisfaction with the network, 0 to 10
        Satisfaction = "satisfaction",
        /// the client says they are lonely
        Lonely = "lonely",
        /// the client is in recovery
        InRecovery = "in_recovery",
        /// people of whom the client said that they support the recovery
        RecoverySupporters = "recovery_supporters",
        /// people of ring 1 and 2 who died
        Deaths = "deaths",
        /// professionals who help with debts or money
        DebtHelp = "debt_help",
        /// active children who live with the client
        ChildrenAtHome = "children_at_home",
        /// active partners
        Partners = "partners",
        /// the client is a youth
        Youth = "youth",
        /// the client is an adult, and not among the older
        Adult = "adult",
        /// the client is among the older
        Older = "older",
        /// the client sleeps in a shelter or in the street
        NoHome = "no_home",
        /// the client lives in an institution
        Institution = "institution",
        /// the client needs an interpreter
        Interpreter = "interpreter",
        /// adults in ring 1 to 3 whom the client calls supportive
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
    /// Tells how the client draws the ties: hidden with them.
    pub fn rests_on_qualities(self) -> bool {
        matches!(self, Fact::DifficultShare | Fact::TrustedAdults)
    }
    /// Tells what is hidden from others in the room: how ties are, or what the client said of themselves and wishes.
    pub fn is_hidden_from_others(self) -> bool {
        self.is_worker_only() || self.rests_on_qualities() || self.is_said_by_client()
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
                | F::WishedCloser
                | F::RecoverySupporters
                | F::OnlinePrivate
                | F::NoHome
                | F::Institution
                | F::Interpreter
        )
    }
    /// Can be asked in so many words, so that it goes into "what to ask next" where a rule lacks it. Recovery is
    /// never asked: it is kept only when the client wants it kept.
    pub fn can_be_asked(self) -> bool {
        use Fact as F;
        matches!(
            self,
            F::Neighbours
                | F::Clubs
                | F::OnlinePlaces
                | F::OnlinePrivate
                | F::Household
                | F::WishedCloser
                | F::RecoverySupporters
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
    /// Has to be asked of each member: there is nothing to ask while there is nobody.
    pub fn is_about_members(self) -> bool {
        matches!(self, Fact::ReachShare | Fact::Given | Fact::DifficultShare | Fact::Coverage)
    }
    /// The life domain whose members it counts.
    fn sector(self) -> Option<Sector> {
        match self {
            Fact::Neighbours => Some(Sector::Neighbours),
            Fact::Clubs => Some(Sector::Clubs),
            Fact::OnlinePlaces => Some(Sector::Online),
            Fact::Household => Some(Sector::Household),
            _ => None,
        }
    }
    /// The kind of support whose carriers it counts.
    pub fn support(self) -> Option<Support> {
        match self {
            Fact::PracticalCarriers => Some(Support::Practical),
            Fact::EmotionalCarriers => Some(Support::Emotional),
            Fact::AdviceCarriers => Some(Support::Advice),
            Fact::CompanyCarriers => Some(Support::Companionship),
            _ => None,
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
    measures: Measures,
    values: Vec<Option<f64>>,
}

impl<'a> Facts<'a> {
    /// Looks at a network once.
    pub fn of(network: &'a Network, context: Context) -> Self {
        let mut facts = Self { network, context, measures: measures(network), values: Vec::new() };
        facts.values = Fact::ALL.iter().map(|fact| facts.compute(*fact)).collect();
        facts
    }
    /// The value of a fact; `None` where it was not asked or is not defined.
    pub fn get(&self, fact: Fact) -> Option<f64> {
        // The values stand in the order of `Fact::ALL`, which is the order of declaration.
        self.values.get(fact as usize).copied().flatten()
    }
    /// With what the caseworker's map has where the client lives; `None` where no address is known.
    #[must_use]
    pub fn with_map(mut self, places: Option<usize>) -> Self {
        if let Some(value) = self.values.get_mut(Fact::MappedPlaces as usize) {
            *value = places.map(|n| n as f64);
        }
        self
    }
    /// The network.
    pub fn network(&self) -> &'a Network {
        self.network
    }
    /// Its measures.
    pub fn measures(&self) -> &Measures {
        &self.measures
    }
    /// The connectors that hold at least two islands of two people or more together.
    pub fn holding_connectors(&self) -> impl Iterator<Item = PersonId> {
        let large = |c: &&Connector| c.islands.iter().filter(|size| **size >= 2).count() >= 2;
        self.measures.together.connectors.iter().filter(large).map(|c| c.who)
    }
    /// The people behind a fact: those who are counted in it. Empty for what is not about members.
    pub fn people(&self, fact: Fact) -> Vec<PersonId> {
        if let Some(kind) = fact.support() {
            return self.measures.care.kind(kind).carriers.clone();
        }
        match fact {
            Fact::HoldingConnectors => self.holding_connectors().collect(),
            Fact::TopLoadShare => self.measures.care.load.who.clone(),
            Fact::DifficultShare => self.those(|p| p.counts() && p.quality.is_some_and(is_strain)),
            Fact::OnlinePlaces => {
                let online = |p: &Person| p.kind == Kind::OnlinePlace || p.sector == Sector::Online;
                self.those(|p| p.is_active() && online(p))
            }
            Fact::Household => self.those(|p| p.counts() && p.is_at_home()),
            Fact::Neighbours | Fact::Clubs => self.those(|p| p.is_active() && Some(p.sector) == fact.sector()),
            Fact::WishedCloser => self.those(is_wished_closer),
            Fact::RecoverySupporters => self.those(|p| p.counts() && p.supports_recovery == Some(true)),
            Fact::Deaths => self.those(is_mourned),
            Fact::DebtHelp => self.those(helps_with_debts),
            Fact::ChildrenAtHome => self.those(|p| has_role(p, KnownRole::Child) && p.is_at_home()),
            Fact::Partners => self.those(|p| has_role(p, KnownRole::Partner)),
            Fact::ReachShare => self.those(is_out_of_touch),
            Fact::Peers => self.those(is_peer),
            Fact::MissedTies => self.those(is_missed),
            Fact::OutOfReach => self.those(is_out_of_reach),
            Fact::StrainedCarers => self.those(is_strained),
            Fact::TrustedAdults => self.those(is_trusted_adult),
            _ => Vec::new(),
        }
    }

    fn those(&self, wanted: impl Fn(&Person) -> bool) -> Vec<PersonId> {
        self.network.people().filter(|p| wanted(p)).map(|p| p.id).collect()
    }

    /// Every fact stands here, in the group that works it out: a new one does not compile before it does.
    fn compute(&self, fact: Fact) -> Option<f64> {
        use Fact as F;
        match fact {
            F::PracticalCarriers | F::EmotionalCarriers | F::AdviceCarriers | F::CompanyCarriers => {
                fact.support().and_then(|kind| self.carriers(kind))
            }
            F::Neighbours | F::Clubs | F::OnlinePlaces | F::Household => self.of_sector(fact),
            // Comes with the caseworker's map.
            F::MappedPlaces => None,
            F::Peers
            | F::Deaths
            | F::DebtHelp
            | F::ChildrenAtHome
            | F::MissedTies
            | F::OutOfReach
            | F::StrainedCarers
            | F::HoldingConnectors
            | F::TrustedAdults => Some(self.people(fact).len() as f64),
            F::WantsCompany
            | F::Interests
            | F::Experiences
            | F::NoSkills
            | F::OnlinePrivate
            | F::Satisfaction
            | F::Lonely
            | F::InRecovery
            | F::NoHome
            | F::Institution
            | F::Interpreter
            | F::Youth
            | F::Adult
            | F::Older => said_by_client(self.network.client(), fact),
            F::DaysSinceVisit | F::OverdueSteps | F::RetentionDue => self.by_the_day(fact),
            F::People
            | F::Informal
            | F::FormalShare
            | F::Sectors
            | F::Partners
            | F::WishedCloser
            | F::RecoverySupporters
            | F::CoveredKinds
            | F::ReachShare
            | F::ReachKnown
            | F::TopLoadShare
            | F::SupportLinks
            | F::Islands
            | F::AskedPeople
            | F::Coverage
            | F::Willing
            | F::Given
            | F::DifficultShare
            | F::NotAskedShare => self.measured(fact),
        }
    }

    fn measured(&self, fact: Fact) -> Option<f64> {
        use Fact as F;
        let m = &self.measures;
        match fact {
            F::People => Some(m.size.people as f64),
            F::Informal => self.informal(),
            F::FormalShare => m.size.formal_share().get(),
            F::Sectors => m.variation.not_asked.is_empty().then_some(m.variation.present.len() as f64),
            F::Partners => {
                let asked = self.network.client().asked_sectors.contains(&Sector::Household);
                self.known_if(asked, fact)
            }
            F::WishedCloser => self.known_if(!self.network.people().any(is_wish_open), fact),
            F::RecoverySupporters => {
                // Who is in recovery is never asked, nor who supports it while that is not kept.
                let kept = self.network.client().in_recovery == Some(true);
                let asked = self.network.people().any(|p| p.counts() && p.supports_recovery.is_some());
                self.known_if(asked || !kept, fact)
            }
            F::CoveredKinds => {
                let carriers: Option<Vec<f64>> = Support::FOUR.iter().map(|kind| self.carriers(*kind)).collect();
                carriers.map(|c| c.iter().filter(|n| **n > 0.0).count() as f64)
            }
            F::ReachShare => m.reach.monthly.share().get(),
            F::ReachKnown => Some(m.reach.monthly.known as f64),
            F::TopLoadShare => m.care.load.concentration.get(),
            F::SupportLinks => Some(m.care.load.total as f64),
            F::Islands => m.together.islands.get().map(|n| n as f64),
            F::AskedPeople => Some(m.together.people_asked as f64),
            F::Coverage => m.together.coverage.get(),
            F::Willing => Some(self.those(may_be_brought_together).len() as f64),
            F::Given => {
                let given = m.care.kinds.iter().map(|k| k.given.yes).sum::<usize>();
                let asked = self.those(|p| p.counts() && !p.support_given.is_not_asked()).len();
                // None is mentioned: worth a question once half of the people were asked about, never a finding.
                (given > 0 || (asked > 0 && asked * 2 >= m.size.people)).then_some(given as f64)
            }
            F::DifficultShare => m.strain.together.share().get(),
            F::NotAskedShare => self.not_asked_share(),
            _ => None,
        }
    }

    /// How many of a life domain; nobody is a fact only when it was gone through.
    fn of_sector(&self, fact: Fact) -> Option<f64> {
        let asked = fact.sector().is_some_and(|sector| self.network.client().asked_sectors.contains(&sector));
        self.known_if(asked, fact)
    }
    /// How many are behind it; nobody is a fact only where it was asked.
    fn known_if(&self, asked: bool, fact: Fact) -> Option<f64> {
        let here = self.people(fact).len();
        (here > 0 || asked).then_some(here as f64)
    }

    /// Nobody informal is a fact only when nobody's capacity is open, and somebody or something was asked.
    fn informal(&self) -> Option<f64> {
        let size = &self.measures.size;
        let silent = size.people == 0 && self.network.client().asked_sectors.is_empty();
        (size.informal > 0 || !(silent || size.formal_unknown > 0)).then_some(size.informal as f64)
    }

    /// How many informal people give this kind; known once the kind was gone through with the client.
    fn carriers(&self, kind: Support) -> Option<f64> {
        let asked = self.network.client().asked_support.contains(&kind);
        asked.then(|| self.measures.care.kind(kind).carriers.len() as f64)
    }

    fn by_the_day(&self, fact: Fact) -> Option<f64> {
        let (client, today) = (self.network.client(), self.context.today);
        match fact {
            Fact::DaysSinceVisit => self.context.last_visit.map(|day| (today - day).num_days() as f64),
            Fact::OverdueSteps => Some(self.network.plan().overdue(today) as f64),
            _ => Some(yes([client.review_on, client.delete_on].into_iter().flatten().any(|day| day <= today))),
        }
    }

    fn not_asked_share(&self) -> Option<f64> {
        let people: Vec<&Person> = self.network.people().filter(|p| p.counts()).collect();
        let open: usize = people.iter().map(|p| open_questions(p)).sum();
        (!people.is_empty()).then(|| open as f64 / (people.len() * QUESTIONS) as f64)
    }
}

fn said_by_client(client: &Client, fact: Fact) -> Option<f64> {
    use Fact as F;
    // A list that is empty was not asked.
    let count = |n: usize| (n > 0).then_some(n as f64);
    match fact {
        F::WantsCompany => client.wants_company.map(yes),
        F::Interests => count(client.interests.len()),
        F::Experiences => count(client.experiences.len()),
        F::NoSkills => client.digital.skills.map(|s| yes(s == Skills::None)),
        F::Satisfaction => client.satisfaction.map(f64::from),
        F::Lonely => client.lonely.map(yes),
        F::InRecovery => client.in_recovery.map(yes),
        F::OnlinePrivate => match (client.digital.internet, client.digital.device) {
            (Some(true), Some(device)) => Some(yes(device == Device::OwnPrivate)),
            (Some(false), _) | (_, Some(Device::None)) => Some(0.0),
            _ => None,
        },
        F::NoHome => client.living.map(|living| yes(matches!(living, Living::Shelter | Living::Street))),
        F::Institution => client.living.map(|living| yes(living == Living::Institution)),
        F::Interpreter => client.interpreter.map(yes),
        F::Youth => client.age_band.map(|age| yes(age == AgeBand::Youth)),
        F::Adult => client.age_band.map(|age| yes(age == AgeBand::Adult)),
        F::Older => client.age_band.map(|age| yes(age == AgeBand::Older)),
        _ => None,
    }
}

fn yes(value: bool) -> f64 {
    f64::from(u8::from(value))
}
