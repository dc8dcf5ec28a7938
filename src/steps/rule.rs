//! A rule and an intervention as the catalogue holds them: a trigger over named facts, whom it is about, and texts.
//! Holds no thresholds and no words of its own.

use serde::Deserialize;

use super::action::Action;
use super::facts::{Fact, Facts};
use crate::domain::code::codes;
use crate::domain::{Dimension, Formal, Frequency, Kind, Language, Ring, Sector, Support, Supports};

codes! {
    /// Whom a rule is about.
    Selection {
        /// nobody of the network
        Nobody = "nobody",
        /// active informal people of ring 1 and 2 who do not give this support yet, closest first
        ClosestInformal = "closest_informal",
        /// active informal people in the neighbourhood who do not give this support yet, closest first
        NearbyInformal = "nearby_informal",
        /// ties asleep or lost from sight that the client wishes closer
        MissedTies = "missed_ties",
        /// people whose every channel is one the client cannot use
        OutOfReach = "out_of_reach",
        /// people whom the client sees or hears less than monthly, closest first
        SeldomSeen = "seldom_seen",
        /// active people whom the client wishes closer, those who are seldom seen first
        WishedCloser = "wished_closer",
        /// the one who carries most, whatever is known of their capacity
        TopCarrier = "top_carrier",
        /// informal people whose capacity is strained, then the one who carries most
        HeaviestCarer = "heaviest_carer",
        /// two people of different islands, those who said to be willing first
        WillingApart = "willing_apart",
        /// two people on both sides of a connector
        AroundConnector = "around_connector",
        /// active people whom the client calls supportive
        SupportiveTies = "supportive_ties",
        /// adults of ring 1 to 3 whom the client calls supportive
        TrustedAdults = "trusted_adults",
    }
}

impl Selection {
    /// It is about two people at once, each in a part of the network of their own.
    pub fn is_pair(self) -> bool {
        matches!(self, Selection::WillingApart | Selection::AroundConnector)
    }
    /// Whom it is about tells how the client draws the ties.
    pub fn rests_on_qualities(self) -> bool {
        matches!(self, Selection::SupportiveTies | Selection::TrustedAdults)
    }
}

/// A text in the three languages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByLanguage<T> {
    /// Dutch.
    pub nl: T,
    /// French.
    pub fr: T,
    /// English.
    pub en: T,
}

impl<T> ByLanguage<T> {
    /// The text in this language.
    pub fn get(&self, language: Language) -> &T {
        match language {
            Language::Nl => &self.nl,
            Language::Fr => &self.fr,
            Language::En => &self.en,
        }
    }
    /// All three.
    pub fn all(&self) -> [&T; 3] {
        [&self.nl, &self.fr, &self.en]
    }
}

/// How a fact is compared with a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// Equal; yes is 1, no is 0.
    Is,
    /// This or more.
    AtLeast,
    /// This or less.
    AtMost,
    /// More than this.
    MoreThan,
    /// Less than this.
    LessThan,
}

/// A fact with the threshold it is compared with: a working default, never a norm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Condition {
    /// The fact.
    pub fact: Fact,
    /// How it is compared.
    pub test: Test,
    /// With what.
    pub value: f64,
}

impl Condition {
    /// Whether it holds; `None` where the fact was not asked.
    pub fn holds(&self, facts: &Facts<'_>) -> Option<bool> {
        let known = facts.get(self.fact)?;
        Some(match self.test {
            Test::Is => (known - self.value).abs() < 1e-9,
            Test::AtLeast => known >= self.value,
            Test::AtMost => known <= self.value,
            Test::MoreThan => known > self.value,
            Test::LessThan => known < self.value,
        })
    }
}

/// What a trigger answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Fired {
    /// It fires, because of these facts.
    Yes(Vec<Fact>),
    /// It does not.
    No,
    /// It might: these facts were not asked.
    Unknown(Vec<Fact>),
}

/// All of `when`, and at least one list of `any` where there are some.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trigger {
    /// Each must hold.
    pub when: Vec<Condition>,
    /// Of these lists, one must hold whole.
    pub any: Vec<Vec<Condition>>,
}

impl Trigger {
    /// Whether it fires on these facts.
    pub fn fire(&self, facts: &Facts<'_>) -> Fired {
        let all = all_of(&self.when, facts);
        if self.any.is_empty() || all == Fired::No {
            return all;
        }
        let (mut because, mut missing) = (Vec::new(), Vec::new());
        for list in &self.any {
            match all_of(list, facts) {
                Fired::Yes(mut facts) => because.append(&mut facts),
                Fired::Unknown(mut facts) => missing.append(&mut facts),
                Fired::No => {}
            }
        }
        match (all, because.is_empty()) {
            (Fired::Yes(all), false) => Fired::Yes(all.into_iter().chain(because).collect()),
            (Fired::Unknown(all), false) => Fired::Unknown(all),
            (Fired::Unknown(all), true) if !missing.is_empty() => {
                Fired::Unknown(all.into_iter().chain(missing).collect())
            }
            (Fired::Yes(_), true) if !missing.is_empty() => Fired::Unknown(missing),
            _ => Fired::No,
        }
    }
    /// Every condition.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.when.iter().chain(self.any.iter().flatten())
    }
}

fn all_of(conditions: &[Condition], facts: &Facts<'_>) -> Fired {
    let (mut because, mut missing) = (Vec::new(), Vec::new());
    for condition in conditions {
        match condition.holds(facts) {
            Some(true) => because.push(condition.fact),
            Some(false) => return Fired::No,
            None => missing.push(condition.fact),
        }
    }
    if missing.is_empty() { Fired::Yes(because) } else { Fired::Unknown(missing) }
}

/// The words of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleTexts {
    /// A few words.
    pub title: String,
    /// What is proposed; `{names}` are those it is about, `{interest}` and `{experience}` the client's words.
    pub text: String,
    /// Why it may help, beside the facts.
    pub because: String,
}

/// What is proposed when the rule's own proposal has nobody to be about, or a gate holds it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Otherwise {
    /// The intervention.
    pub intervention: String,
    /// What is proposed.
    pub text: ByLanguage<String>,
}

/// One rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// `R1` to `R24`, or an id of the caseworker's own.
    pub id: String,
    /// Switched off.
    pub off: bool,
    /// One of the seed's six.
    pub star: bool,
    /// When it fires.
    pub trigger: Trigger,
    /// What it proposes.
    pub intervention: String,
    /// Whom it is about.
    pub object: Selection,
    /// About how many at most.
    pub most: usize,
    /// It may also be proposed about nobody.
    pub object_optional: bool,
    /// The kind of support it is about.
    pub support: Option<Support>,
    /// What else, when that cannot be proposed.
    pub otherwise: Option<Otherwise>,
    /// The words.
    pub texts: ByLanguage<RuleTexts>,
}

impl Rule {
    /// What it brings up tells what is hidden from others in the room.
    pub fn is_hidden_from_others(&self) -> bool {
        self.object.rests_on_qualities() || self.trigger.conditions().any(|c| c.fact.is_hidden_from_others())
    }
}

/// Who or what would be new in the ring: the ghost of a preview.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ghost {
    /// What it is.
    pub kind: Kind,
    /// In what capacity.
    #[serde(default)]
    pub formal: Option<Formal>,
    /// In which life domain.
    pub sector: Sector,
    /// How close.
    #[serde(default)]
    pub ring: Option<Ring>,
    /// How often.
    #[serde(default)]
    pub frequency: Option<Frequency>,
    /// What it would give; the rule's own kind of support is added.
    #[serde(default)]
    pub support: Supports,
}

/// The words of an intervention.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterventionTexts {
    /// What it is called.
    pub title: String,
    /// What it would change.
    pub changes: String,
    /// What to keep in mind, in words to the client: for the screen of both. Empty where there is nothing to say.
    #[serde(default)]
    pub for_both: String,
    /// When not, and what to watch out for; the caseworker's.
    pub watch_out: String,
    /// First sentences for the conversation.
    pub first: Vec<String>,
    /// What is known about it, honestly.
    pub evidence: String,
    /// The digital side of it; said only where the client can go online alone (G8).
    #[serde(default)]
    pub online: String,
}

/// Where something about an intervention was read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What interventions call it: `S16`.
    pub id: String,
    /// Its address, with author and year where they are known; the same in every language.
    pub at: String,
}

/// One intervention of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intervention {
    /// Its id.
    pub id: String,
    /// What it does, for the gates.
    pub action: Action,
    /// What it raises.
    pub raises: Vec<Dimension>,
    /// The tags of resources that fit.
    pub resources: Vec<String>,
    /// Where the evidence stands.
    pub sources: Vec<String>,
    /// Who or what would be new.
    pub ghost: Option<Ghost>,
    /// The words.
    pub texts: ByLanguage<InterventionTexts>,
}

impl Intervention {
    /// The sentences of its digital side, which may name a platform.
    pub(super) fn online(&self) -> Vec<&str> {
        self.texts.all().into_iter().map(|t| t.online.as_str()).filter(|text| !text.is_empty()).collect()
    }
}
