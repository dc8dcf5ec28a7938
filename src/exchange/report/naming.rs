//! How people are called on a page: by name, by initials, or by what they are to the client.

use crate::domain::{Client, Network, Person};
use crate::text::Texts;
use crate::words::{Names, Veil};

/// What everybody on a page is called; one name a person, over both visits.
pub struct Naming {
    veil: Veil,
    names: Names,
}

impl Naming {
    /// Names for everybody in these networks, the later one first.
    pub fn new(veil: Veil, networks: &[&Network], texts: &Texts) -> Self {
        Self { veil, names: Names::over(networks, veil, texts) }
    }
    /// What this person is called; without a veil, as in the visit they are taken from.
    pub fn of(&self, person: &Person) -> String {
        match self.veil {
            Veil::Off => person.name.to_string(),
            Veil::Initials | Veil::Roles => self.names.of(person.id).to_string(),
        }
    }
    /// What the client is called.
    pub fn client(&self, client: &Client, texts: &Texts) -> String {
        match self.veil {
            Veil::Off => client.shown_name().to_string(),
            Veil::Initials => client.code.to_string(),
            Veil::Roles => texts.get("report-the-client"),
        }
    }
    /// Free text as it may be read on this page: behind a veil everybody who is known is called as here, and of any other
    /// word that is written as a name only the first letter stands there.
    pub fn veiled(&self, text: &str) -> String {
        match self.veil {
            Veil::Off => text.to_string(),
            Veil::Initials | Veil::Roles => self.names.aloud(text),
        }
    }
}
