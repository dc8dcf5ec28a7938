//! What a page is asked for: of whom, for whom, with what. The one place where pages meet the network: what is built from
//! here on is a `Seen`.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::code::codes;
use crate::domain::spoken::Spoken;
use crate::domain::{Language, Network, Step, StepId};
use crate::seen::{Audience, Choices, Chosen, Decided, PageFor, Seen, Veil, View, apart};
use crate::steps::Resource;
use crate::text::Texts;
use crate::words;

codes! {
    /// For whom the page is.
    Profile {
        /// To take home: in the client's language, in large type, nothing that could hurt on a fridge.
        Client = "client",
        /// For the case file: initials unless names were chosen, and the table of people.
        File = "file",
        /// To think along with colleagues: no names, no days, no places, no free text.
        Supervision = "supervision",
    }
}

impl Profile {
    /// The profile of a page; `None` for a ring to fill by hand.
    pub fn of(page: PageFor) -> Option<Self> {
        match page {
            PageFor::Client => Some(Self::Client),
            PageFor::File => Some(Self::File),
            PageFor::Supervision => Some(Self::Supervision),
            PageFor::Blank | PageFor::Present => None,
        }
    }
    /// Who reads it.
    pub fn audience(self) -> Audience {
        match self {
            Profile::Client => Audience::ClientPage,
            Profile::File => Audience::FilePage,
            Profile::Supervision => Audience::Supervision,
        }
    }
}

/// What a page is made of.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The visit.
    pub network: &'a Network,
    /// An earlier visit to compare with.
    pub earlier: Option<&'a Network>,
    /// For whom.
    pub profile: Profile,
    /// What was chosen besides.
    pub choices: Choices,
    /// What was decided about what leads to somebody whom a gate holds back.
    pub decided: &'a Decided,
    /// The language of the page. The client's copy is in the client's.
    pub language: Language,
    /// The next appointment; a line to write on where there is none.
    pub next: Option<NaiveDate>,
    /// The addresses that steps may name; none stands beside a step whose address is not among them.
    pub directory: &'a [Resource],
}

impl Request<'_> {
    /// How much of what leads to somebody whom a gate holds back was not decided: with any, the page is not to be made.
    pub fn undecided(&self) -> usize {
        self.decided.open(&apart(self.network, self.profile.audience()))
    }
    /// What stands beside a step of where to turn to, on the page for home: how the place is reached. A place that names
    /// anybody of this network is left out, since it would say something of them.
    pub(super) fn places(&self, language: Language) -> BTreeMap<StepId, String> {
        if self.profile != Profile::Client {
            return BTreeMap::new();
        }
        let ears = self.network.register().ears();
        let beside = |step: &Step| {
            let place = self.directory.iter().find(|place| Some(place.identity()) == step.resource)?;
            let line = words::card::line(place, language);
            (!ears.hears(&Spoken::of(&line))).then_some((step.id, line))
        };
        self.network.plan().steps.iter().filter_map(beside).collect()
    }
    /// The messages of the page.
    pub(super) fn texts(&self) -> Texts {
        Texts::new(match self.profile {
            Profile::Client => self.network.client().language,
            Profile::File | Profile::Supervision => self.language,
        })
    }
    /// The visit, and the earlier one, as the readers of the page may see them.
    pub(super) fn see(&self, texts: &Texts) -> (Seen, Option<Seen>) {
        let veil = match (self.profile, self.choices.names) {
            (Profile::Client, _) | (Profile::File, true) => Veil::Off,
            (Profile::File, false) => Veil::Initials,
            (Profile::Supervision, _) => Veil::Roles,
        };
        let Choices { same_home, practical, qualities, .. } = self.choices;
        let chosen = Chosen { qualities, practical, same_home: same_home && self.profile == Profile::File };
        let view = View::page(self.profile.audience(), veil, chosen, self.decided.clone());
        let networks: Vec<&Network> = std::iter::once(self.network).chain(self.earlier).collect();
        let mut seen = Seen::several(&networks, &view, texts).into_iter();
        let here = seen.next().unwrap_or_else(|| Seen::of(self.network, &view));
        (here, seen.next())
    }
}

/// So much of what leads to somebody whom a gate holds back was not decided: there is no page yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undecided(pub usize);
