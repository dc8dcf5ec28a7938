//! The directory of resources, and the help lines. Both are data; help lines are for the worker's view only.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::rule::ByLanguage;
use crate::domain::code::codes;
use crate::domain::text::Lines;
use crate::domain::{
    AgeBand, Kind, Language, Moment, Name, Person, PersonId, ResourceId, Sector, Status, Words, clean,
};

codes! {
    /// Where the people of a neighbourhood find each other; an entry that has one is part of the caseworker's map.
    Platform, "platform" {
        Facebook = "facebook", WhatsApp = "whatsapp", Hoplr = "hoplr", Prevention = "prevention",
        Participation = "participation", OddJobs = "odd_jobs", Site = "site", Other = "other",
    }
}

impl Platform {
    /// It is on a screen.
    pub fn is_digital(self) -> bool {
        !matches!(self, Platform::OddJobs | Platform::Other)
    }
    /// It is a group.
    pub fn is_group(self) -> bool {
        matches!(self, Platform::Facebook | Platform::WhatsApp | Platform::Hoplr | Platform::Prevention)
    }
}

codes! {
    /// Where a resource can be. A file may name others.
    Region, "directory-region" {
        Brussels = "brussels", Flanders = "flanders", Wallonia = "wallonia", Netherlands = "netherlands",
    }
}

codes! {
    /// What a resource can serve. Interventions name these; a file may use others.
    Tag, "directory-tag" {
        Buddy = "buddy",
        Volunteers = "volunteers",
        Clubs = "clubs",
        Neighbourhood = "neighbourhood",
        Online = "online",
        SelfHelp = "self_help",
        Recovery = "recovery",
        Carers = "carers",
        DigitalHelp = "digital_help",
        NetworkMeeting = "network_meeting",
        Mediation = "mediation",
        PsychologicalHelp = "psychological_help",
        LinkWorker = "link_worker",
        Outreach = "outreach",
        Directory = "directory",
        Language = "language",
        Debts = "debts",
        Families = "families",
        Youth = "youth",
        Homeless = "homeless",
        MissingFamily = "missing_family",
        Violence = "violence",
    }
}

/// The words of a resource.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceTexts {
    /// What it is called in this language, where that differs; empty otherwise.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What it is for.
    pub what: String,
    /// For whom.
    pub audience: String,
    /// How to reach it.
    pub reach: String,
    /// What it costs; empty where nobody knows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cost: String,
    /// When it is open; empty where nobody knows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hours: String,
    /// What to check before proposing it; empty where nothing is known.
    #[serde(default)]
    pub check: String,
}

/// Where to go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// Its id in the files.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it serves: the tags that interventions name.
    pub tags: Vec<String>,
    /// Where: `brussels`, `flanders`, `wallonia`, `netherlands`.
    pub regions: Vec<String>,
    /// Municipalities or postcodes, where it is not for the whole of its regions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<String>,
    /// In which languages.
    pub languages: Vec<Language>,
    /// For whom by age; empty for everybody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ages: Vec<AgeBand>,
    /// What it is about: proposed for peers only where the client's experience has one of these in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    /// Its address on the web; empty where it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub site: String,
    /// Its telephone; empty where it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Which kind of network of the neighbourhood; `None` for what is not part of the caseworker's map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
    /// Anybody may join without being let in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<bool>,
    /// Who moderates it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub moderator: String,
    /// The day it was last seen alive.
    #[serde(default, deserialize_with = "day", skip_serializing_if = "Option::is_none")]
    pub alive_on: Option<NaiveDate>,
    /// It asks for an electronic identity.
    #[serde(default, skip_serializing_if = "is_false")]
    pub needs_eid: bool,
    /// A method or a service for caseworkers: in no list of a client.
    #[serde(default, skip_serializing_if = "is_false")]
    pub for_worker: bool,
    /// It is on a screen; proposed only where G8 passes.
    #[serde(default)]
    pub digital: bool,
    /// It is a group, or leads to groups; in recovery proposed only with recovery peers (G9).
    #[serde(default)]
    pub group: bool,
    /// The day somebody called or went there; `None` until then.
    #[serde(default, deserialize_with = "day", skip_serializing_if = "Option::is_none")]
    pub verified_on: Option<NaiveDate>,
    /// Where it was read; empty for what is known and was not looked up.
    #[serde(default)]
    pub source: String,
    /// When that page was written, a day or a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_of: Option<Moment>,
    /// No longer proposed.
    #[serde(default)]
    pub retired: bool,
    /// Dutch.
    pub nl: ResourceTexts,
    /// French.
    pub fr: ResourceTexts,
    /// English.
    pub en: ResourceTexts,
}

/// A number to call; shown in the worker's view only.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// Its id in the files.
    pub id: String,
    /// The number.
    pub number: String,
    /// For clients of these languages.
    pub languages: Vec<Language>,
    /// For whom by age; empty for everybody.
    #[serde(default)]
    pub ages: Vec<AgeBand>,
    /// The language that is spoken there.
    #[serde(default)]
    pub spoken: Vec<Language>,
    /// It costs nothing to call; `None` where that is not known.
    #[serde(default)]
    pub free: Option<bool>,
    /// Where one can chat; empty where one cannot, or where it is not known.
    #[serde(default)]
    pub chat: String,
    /// The day somebody called it; `None` until then.
    #[serde(default, deserialize_with = "day")]
    pub verified_on: Option<NaiveDate>,
    /// Where it was read.
    pub source: String,
    /// When that page was written, a day or a year.
    #[serde(default)]
    pub source_of: Option<Moment>,
    /// What it is for.
    pub what: ByLanguage<String>,
    /// When somebody answers; empty where that is not known.
    #[serde(default)]
    pub hours: Option<ByLanguage<String>>,
}

/// Which resources are looked for. What is `None` is not filtered by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter<'a> {
    /// One of these tags.
    pub tags: Option<&'a [String]>,
    /// In this region.
    pub region: Option<&'a str>,
    /// In this language.
    pub language: Option<Language>,
    /// Digital, or not.
    pub digital: Option<bool>,
    /// With these words somewhere in it, in any case; empty for all.
    pub words: &'a str,
}

impl Filter<'_> {
    /// Whether the resource is one of those.
    pub fn lets_through(&self, resource: &Resource) -> bool {
        !resource.retired
            && self.tags.is_none_or(|tags| tags.iter().any(|t| resource.serves(t)))
            && self.region.is_none_or(|region| resource.regions.iter().any(|r| r == region))
            && self.language.is_none_or(|language| resource.languages.contains(&language))
            && self.digital.is_none_or(|digital| resource.digital == digital)
            && resource.says(self.words)
    }
}

impl ResourceTexts {
    /// Every text in it.
    pub fn all(&self) -> [&String; 7] {
        [&self.name, &self.what, &self.audience, &self.reach, &self.cost, &self.hours, &self.check]
    }
    /// The same, to change.
    pub fn all_mut(&mut self) -> [&mut String; 7] {
        let Self { name, what, audience, reach, cost, hours, check } = self;
        [name, what, audience, reach, cost, hours, check]
    }
}

impl Resource {
    /// An entry of which only the name is known; `None` when that holds nothing that can be kept.
    pub fn new(id: String, name: &str) -> Option<Self> {
        let resource = Self {
            id,
            name: name.to_string(),
            tags: Vec::new(),
            regions: Vec::new(),
            places: Vec::new(),
            languages: Vec::new(),
            ages: Vec::new(),
            keywords: Vec::new(),
            site: String::new(),
            phone: String::new(),
            platform: None,
            open: None,
            moderator: String::new(),
            alive_on: None,
            needs_eid: false,
            for_worker: false,
            digital: false,
            group: false,
            verified_on: None,
            source: String::new(),
            source_of: None,
            retired: false,
            nl: ResourceTexts::default(),
            fr: ResourceTexts::default(),
            en: ResourceTexts::default(),
        };
        resource.cleaned()
    }
    /// The entry after every text of it went through the clean door; `None` when no id or no name is left.
    pub fn cleaned(mut self) -> Option<Self> {
        let line = |text: &str| clean(text, Lines::One, Words::MOST);
        self.id = line(&self.id);
        self.name = clean(&self.name, Lines::One, Name::MOST);
        for text in [&mut self.source, &mut self.site, &mut self.phone, &mut self.moderator] {
            *text = line(text);
        }
        for list in [&mut self.tags, &mut self.regions, &mut self.places, &mut self.keywords] {
            *list = list.iter().map(|word| line(word)).filter(|word| !word.is_empty()).collect();
        }
        for texts in [&mut self.nl, &mut self.fr, &mut self.en] {
            for text in texts.all_mut() {
                *text = clean(text, Lines::Many, Words::MOST);
            }
        }
        self.settle();
        (!self.id.is_empty() && !self.name.is_empty()).then_some(self)
    }
    /// Its words in this language; where nobody wrote them yet, those of a language that has them.
    pub fn texts(&self, language: Language) -> &ResourceTexts {
        let own = self.own_texts(language);
        let all = [own, &self.nl, &self.fr, &self.en];
        all.into_iter().find(|texts| !texts.what.is_empty()).unwrap_or(own)
    }
    fn own_texts(&self, language: Language) -> &ResourceTexts {
        match language {
            Language::Nl => &self.nl,
            Language::Fr => &self.fr,
            Language::En => &self.en,
        }
    }
    /// Its words in this language, to change.
    pub fn texts_mut(&mut self, language: Language) -> &mut ResourceTexts {
        match language {
            Language::Nl => &mut self.nl,
            Language::Fr => &mut self.fr,
            Language::En => &mut self.en,
        }
    }
    /// What it is called in this language.
    pub fn called(&self, language: Language) -> &str {
        let own = &self.own_texts(language).name;
        if own.is_empty() { &self.name } else { own }
    }
    /// Every text of it that is in no language of its own.
    pub(super) fn unspoken(&self) -> impl Iterator<Item = &String> {
        let lists = [&self.tags, &self.regions, &self.places, &self.keywords];
        let texts = [&self.name, &self.source, &self.site, &self.phone, &self.moderator];
        lists.into_iter().flatten().chain(texts)
    }
    /// Has these words somewhere in its names and texts, in any case.
    pub fn says(&self, words: &str) -> bool {
        let words = words.trim().to_lowercase();
        let spoken = [&self.nl, &self.fr, &self.en].into_iter().flat_map(ResourceTexts::all);
        words.is_empty() || spoken.chain(self.unspoken()).any(|text| text.to_lowercase().contains(&words))
    }
    /// Serves this: by its tags, and what is on the map serves the neighbourhood.
    pub fn serves(&self, tag: &str) -> bool {
        self.tags.iter().any(|own| own == tag) || (tag == "neighbourhood" && self.is_mapped())
    }
    /// What it is follows from its platform, whoever wrote the entry: a group on a screen is both for the gates.
    pub(super) fn settle(&mut self) {
        if let Some(platform) = self.platform {
            self.digital |= platform.is_digital();
            self.group |= platform.is_group();
        }
    }
    /// It is part of the caseworker's map of the neighbourhoods.
    pub fn is_mapped(&self) -> bool {
        self.platform.is_some()
    }
    /// It is one of the places online where a neighbourhood meets: a group, a platform, a digital community centre.
    pub fn is_digital_neighbourhood(&self) -> bool {
        self.digital && self.tags.iter().any(|tag| tag == "neighbourhood")
    }
    /// The resource as a member that can be put into the ring: an online place, a group or an organisation, in the
    /// neighbourhood's sector where it serves that. What it is to the client is still to be asked.
    ///
    /// `None` when its name holds nothing that can be kept.
    pub fn as_member(&self, id: PersonId, language: Language) -> Option<Person> {
        let mut member = Person::new(id, Name::new(self.called(language))?);
        (member.kind, member.sector) = match (self.digital, self.group) {
            (true, _) => (Kind::OnlinePlace, Sector::Online),
            (false, true) => (Kind::Group, Sector::Clubs),
            (false, false) => (Kind::Organisation, Sector::Services),
        };
        if self.is_digital_neighbourhood() || self.is_mapped() {
            member.sector = Sector::Neighbours;
        }
        // A place that nobody went to yet is wished for, no part of the network.
        member.status = Status::Desired;
        Some(member)
    }
    /// Its identity in a plan; the same for the same id.
    pub fn identity(&self) -> ResourceId {
        // FNV-1a over 128 bits: stable over versions and machines, which the standard hashers are not.
        let fold =
            |hash: u128, byte: u8| (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        ResourceId(Uuid::from_u128(self.id.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, fold)))
    }
}

fn is_false(value: &bool) -> bool {
    !value
}

/// Never called, or more than a year ago.
pub fn is_stale(verified_on: Option<NaiveDate>, today: NaiveDate) -> bool {
    verified_on.and_then(|day| day.checked_add_days(Days::new(366))).is_none_or(|end| end <= today)
}

fn day<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
    let text = String::deserialize(from)?;
    let day = NaiveDate::parse_from_str(&text, "%Y-%m-%d");
    day.map(Some).map_err(|_| serde::de::Error::custom(super::fault::DAY))
}
