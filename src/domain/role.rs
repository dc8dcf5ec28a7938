//! Roles: the known ones with their code, anything else as free text.

use super::code::{Code, codes};
use super::text::Words;
use super::values::{Formal, Kind, Sector};

codes! {
    /// A role with a name in three languages.
    KnownRole, "role" {
        Partner = "partner", ExPartner = "ex_partner", Child = "child", Parent = "parent", Sibling = "sibling",
        Grandparent = "grandparent", Grandchild = "grandchild", AuntUncle = "aunt_uncle", Cousin = "cousin",
        NieceNephew = "niece_nephew", InLaw = "in_law", FosterFamily = "foster_family", OtherRelative = "other_relative",
        Friend = "friend", Acquaintance = "acquaintance", Neighbour = "neighbour", Colleague = "colleague",
        Classmate = "classmate", Teacher = "teacher", ClubMember = "club_member", FellowBeliever = "fellow_believer",
        Volunteer = "volunteer", Buddy = "buddy", Peer = "peer", Host = "host", Landlord = "landlord",
        Caretaker = "caretaker", StreetCompanion = "street_companion", TrustedPerson = "trusted_person",
        GeneralPractitioner = "general_practitioner", Psychologist = "psychologist", Psychiatrist = "psychiatrist",
        Physiotherapist = "physiotherapist", Pharmacist = "pharmacist", SocialWorker = "social_worker", Nurse = "nurse",
        HomeCare = "home_care", Interpreter = "interpreter", InterculturalMediator = "intercultural_mediator",
        DebtMediator = "debt_mediator", BudgetCoach = "budget_coach", Lawyer = "lawyer",
        ProbationOfficer = "probation_officer", OutreachWorker = "outreach_worker",
        MinisterOfReligion = "minister_of_religion", Administrator = "administrator", Guardian = "guardian",
        Coach = "coach",
    }
}

/// What somebody is to the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// One of the list.
    Known(KnownRole),
    /// Anything else, in the words that were typed.
    Free(Words),
}

impl Role {
    /// The role with this code, or free text; `None` for nothing at all.
    pub fn parse(text: &str) -> Option<Role> {
        match KnownRole::from_code(text) {
            Some(known) => Some(Role::Known(known)),
            None => Words::new(text).filter(|w| !w.is_empty()).map(Role::Free),
        }
    }
    /// The code or the free words.
    pub fn as_str(&self) -> &str {
        match self {
            Role::Known(known) => known.code(),
            Role::Free(words) => words.as_str(),
        }
    }
    /// The known role, if it is one.
    pub fn known(&self) -> Option<KnownRole> {
        match self {
            Role::Known(known) => Some(*known),
            Role::Free(_) => None,
        }
    }
}

impl KnownRole {
    /// The life domain that goes with the role when nothing else is said; `None` where it does not tell.
    pub fn sector(self) -> Option<Sector> {
        use KnownRole as R;
        Some(match self {
            R::Partner
            | R::Child
            | R::Parent
            | R::Sibling
            | R::Grandparent
            | R::Grandchild
            | R::AuntUncle
            | R::Cousin
            | R::NieceNephew
            | R::InLaw
            | R::FosterFamily
            | R::OtherRelative
            | R::ExPartner => Sector::Family,
            R::Host => Sector::Household,
            R::Friend | R::Acquaintance | R::StreetCompanion => Sector::Friends,
            R::Neighbour | R::Caretaker => Sector::Neighbours,
            R::Colleague | R::Classmate | R::Teacher => Sector::WorkSchool,
            R::ClubMember | R::FellowBeliever | R::MinisterOfReligion => Sector::Clubs,
            R::Volunteer | R::Buddy | R::Peer | R::Landlord | R::TrustedPerson | R::Administrator | R::Guardian => {
                return None;
            }
            _ => Sector::Services,
        })
    }
    /// In what capacity the role stands when nothing else is said; `None` where it does not tell, and has to be asked:
    /// an administrator or a guardian is more often a daughter than a lawyer.
    pub fn formal(self) -> Option<Formal> {
        use KnownRole as R;
        match self {
            R::Volunteer | R::Buddy => Some(Formal::Volunteer),
            R::Peer
            | R::Landlord
            | R::Caretaker
            | R::TrustedPerson
            | R::MinisterOfReligion
            | R::Administrator
            | R::Guardian => None,
            R::Teacher => Some(Formal::Professional),
            _ if self.sector() == Some(Sector::Services) => Some(Formal::Professional),
            _ => Some(Formal::Informal),
        }
    }
    /// What somebody with this role is.
    pub fn kind(self) -> Kind {
        Kind::Person
    }
}

impl serde::Serialize for Role {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Role {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Role::parse(&text).ok_or_else(|| serde::de::Error::custom("an empty role"))
    }
}
