//! The closed lists of values of the model, in its order. Only values: no words of any language, no rules.

use super::code::{Code, codes};

codes! {
    /// The language a client, or the screen, speaks.
    Language, "language" { Nl = "nl", Fr = "fr", En = "en" }
}
/// English, as on a computer that says nothing of its language.
impl Default for Language {
    fn default() -> Self {
        Language::En
    }
}
codes! {
    /// What a network member is.
    Kind, "kind" {
        Person = "person", Group = "group", Organisation = "organisation",
        OnlinePlace = "online_place", Animal = "animal",
    }
}
codes! {
    /// In what capacity a member stands in the network. Volunteers count with the informal.
    Formal, "formal" { Informal = "informal", Volunteer = "volunteer", Professional = "professional" }
}
codes! {
    /// The life domain, clockwise from 12 o'clock. `Other` means that it was not asked: drawn only while
    /// occupied, and counted as missing.
    Sector, "sector" {
        Family = "family", Household = "household", Friends = "friends", Neighbours = "neighbours",
        WorkSchool = "work_school", Clubs = "clubs_faith_leisure", Online = "online",
        Services = "services", Other = "other",
    }
}
codes! {
    /// How close, as the client says it.
    Ring, "ring" {
        /// hard to imagine life without
        Inner = "1",
        /// very important
        Close = "2",
        /// important, regular
        Regular = "3",
        /// known, at a distance
        Distant = "4",
    }
}
codes! {
    /// Whether the relation lives. `Lost` is lost from sight, never death; `NoNews` is missing, by war, route or
    /// prison: neither.
    Status, "status" {
        Active = "active", Dormant = "dormant", Lost = "lost", NoNews = "no_news", Deceased = "deceased",
        Desired = "desired",
    }
}
codes! {
    /// How often there is contact.
    Frequency, "frequency" {
        Daily = "daily", SeveralPerWeek = "several_per_week", Weekly = "weekly", Fortnightly = "fortnightly",
        Monthly = "monthly", FewPerYear = "few_per_year", Yearly = "yearly", Never = "never",
    }
}
codes! {
    /// A way of being in touch.
    Channel, "channel" {
        InPerson = "in_person", Phone = "phone", Text = "text", Video = "video",
        SocialMedia = "social_media", Post = "post", ViaOther = "via_other",
    }
}
codes! {
    /// How far away somebody lives.
    Proximity, "proximity" {
        SameHome = "same_home", Walking = "walking", Within1h = "within_1h", Further = "further", Abroad = "abroad",
    }
}
codes! {
    /// Who takes the first step.
    Initiative, "initiative" { Client = "client", Other = "other", Both = "both", Nobody = "nobody" }
}
codes! {
    /// How the client draws the tie. No word of blame.
    Quality, "quality" {
        Supportive = "supportive", Neutral = "neutral", Tenuous = "tenuous",
        Ambivalent = "ambivalent", Stressful = "stressful", Broken = "broken",
    }
}
codes! {
    /// How strong the tie is, 1 to 3.
    Strength, "strength" { One = "1", Two = "2", Three = "3" }
}
codes! {
    /// Which way energy or means flow, seen from the client.
    Flow, "flow" { In = "in", Out = "out", Both = "both" }
}
codes! {
    /// Worker: how much a carer can still bear.
    Capacity, "capacity" { Ok = "ok", Strained = "strained", Overloaded = "overloaded" }
}
codes! {
    /// What the client wishes for this tie.
    Wish, "wish" { Closer = "closer", Further = "further", Same = "same", End = "end" }
}
codes! {
    /// Worker: what is known of safety. Never read from the quick line, never shown to the client.
    Safety, "safety" {
        NoneKnown = "none_known", Caution = "caution", Unsafe = "unsafe", NoContactOrder = "no_contact_order",
    }
}
codes! {
    /// Worker: who said what is known of safety. Never shown to the client.
    SafetySource, "safety_source" {
        Client = "client", Impression = "own_impression", SomebodyElse = "somebody_else",
    }
}
codes! {
    /// Whose statement this is.
    Source, "source" { Client = "client", Person = "person", Worker = "worker" }
}
codes! {
    /// What was said of a member at this visit. `NotDiscussed` is not "unchanged".
    Discussed, "discussed" { Yes = "yes", NotDiscussed = "not_discussed" }
}
codes! {
    /// Age band of the client; no birth date is kept.
    AgeBand, "age_band" { Child = "child", Youth = "youth", Adult = "adult", Older = "older" }
}
codes! {
    /// How the client is spoken to, where the language has two forms: u and je, vous and tu.
    Address, "address" { Formal = "formal", Familiar = "familiar" }
}
codes! {
    /// Where the client lives: an empty household means something else without a home.
    Living, "living" {
        Home = "home", WithOthers = "with_others", Shelter = "shelter", Institution = "institution", Street = "street",
    }
}
codes! {
    /// What the client can go online with.
    Device, "device" { OwnPrivate = "own_private", Shared = "shared", None = "none" }
}
codes! {
    /// How well the client finds the way online.
    Skills, "skills" { None = "none", Basic = "basic", Fluent = "fluent" }
}

impl Wish {
    /// More distance, or an end: what is not shown while others are present.
    pub fn is_distance(self) -> bool {
        matches!(self, Wish::Further | Wish::End)
    }
}

impl Sector {
    /// The life domains: every sector but `Other`, which comes last.
    pub const DOMAINS: [Sector; <Sector as Code>::ALL.len() - 1] = [
        Sector::Family,
        Sector::Household,
        Sector::Friends,
        Sector::Neighbours,
        Sector::WorkSchool,
        Sector::Clubs,
        Sector::Online,
        Sector::Services,
    ];
    /// The letter by which it is called on a sheet that is filled by hand: `A` for family, and on; none where the domain
    /// was not asked.
    pub fn letter(self) -> Option<char> {
        let at = Self::DOMAINS.iter().position(|sector| *sector == self)?;
        ('A'..='Z').nth(at)
    }
    /// The domain with this capital letter.
    pub fn lettered(letter: char) -> Option<Sector> {
        Self::DOMAINS.into_iter().find(|sector| sector.letter() == Some(letter))
    }
}

impl Ring {
    /// One ring closer to the client; `None` in the innermost.
    pub fn closer(self) -> Option<Ring> {
        match self {
            Ring::Inner => None,
            Ring::Close => Some(Ring::Inner),
            Ring::Regular => Some(Ring::Close),
            Ring::Distant => Some(Ring::Regular),
        }
    }
    /// One ring further from the client; `None` in the outermost.
    pub fn further(self) -> Option<Ring> {
        match self {
            Ring::Inner => Some(Ring::Close),
            Ring::Close => Some(Ring::Regular),
            Ring::Regular => Some(Ring::Distant),
            Ring::Distant => None,
        }
    }
    /// 1 to 4, inside out.
    pub fn number(self) -> u8 {
        match self {
            Ring::Inner => 1,
            Ring::Close => 2,
            Ring::Regular => 3,
            Ring::Distant => 4,
        }
    }
}

impl Safety {
    /// Caution, unsafe or a no-contact order: gate G1.
    pub fn is_gated(self) -> bool {
        self != Safety::NoneKnown
    }
}
