//! Where a client lives, as far as it is known, and what of the directory is there for them. Knows no street.

use super::directory::Resource;
use crate::domain::{AgeBand, Client, Language};

/// The nineteen municipalities of Brussels, in Dutch and French, as people write them.
const BRUSSELS: [&str; 36] = [
    "brussel",
    "bruxelles",
    "brussels",
    "anderlecht",
    "oudergem",
    "auderghem",
    "sint-agatha-berchem",
    "berchem-sainte-agathe",
    "etterbeek",
    "evere",
    "vorst",
    "forest",
    "ganshoren",
    "elsene",
    "ixelles",
    "jette",
    "koekelberg",
    "sint-jans-molenbeek",
    "molenbeek",
    "molenbeek-saint-jean",
    "sint-gillis",
    "saint-gilles",
    "sint-joost-ten-node",
    "saint-josse-ten-noode",
    "schaarbeek",
    "schaerbeek",
    "ukkel",
    "uccle",
    "watermaal-bosvoorde",
    "watermael-boitsfort",
    "sint-lambrechts-woluwe",
    "woluwe-saint-lambert",
    "sint-pieters-woluwe",
    "woluwe-saint-pierre",
    "laken",
    "laeken",
];

/// What of a client narrows the directory down. What is not known narrows nothing.
pub(super) struct Home<'a> {
    client: &'a Client,
    region: Option<&'static str>,
}

impl<'a> Home<'a> {
    pub(super) fn of(client: &'a Client) -> Self {
        Self { client, region: region(client) }
    }
    /// Is there for this client: where they live, at their age, with what they have.
    pub(super) fn has(&self, resource: &Resource) -> bool {
        let age = |age: AgeBand| resource.ages.is_empty() || resource.ages.contains(&age);
        !resource.for_worker
            && self.is_near(resource)
            && self.client.age_band.is_none_or(age)
            && !(self.client.no_eid && resource.needs_eid)
    }
    /// Where they live is among its places and regions. Without an address, what is for one place only is left out, and
    /// what is in another country always.
    pub(super) fn is_near(&self, resource: &Resource) -> bool {
        if !resource.places.is_empty() {
            return self.is_here(resource);
        }
        let abroad = resource.regions.iter().any(|r| r == "netherlands") && resource.regions.len() == 1;
        let here = |region| resource.regions.is_empty() || resource.regions.iter().any(|r| r == region);
        self.region.map_or(!abroad, here)
    }
    /// One of its places is this client's municipality or postcode.
    pub(super) fn is_here(&self, resource: &Resource) -> bool {
        let own = [folded(self.client.postcode.as_str()), folded(self.client.municipality.as_str())];
        resource.places.iter().map(|place| folded(place)).any(|place| !place.is_empty() && own.contains(&place))
    }
    /// Speaks the language of the client; what speaks none is a place, not a service.
    pub(super) fn speaks(&self, resource: &Resource) -> bool {
        let language: Language = self.client.language;
        resource.languages.is_empty() || resource.languages.contains(&language)
    }
}

/// Whether an entry is there for this client: where they live, at their age, with what they have. What is not known
/// narrows nothing.
pub fn is_for(client: &Client, resource: &Resource) -> bool {
    Home::of(client).has(resource)
}

/// Whether one of the places of an entry is this client's municipality or postcode.
pub fn is_here(client: &Client, resource: &Resource) -> bool {
    Home::of(client).is_here(resource)
}

/// How many entries of the caseworker's map are where this client lives; `None` where that is not known.
pub(super) fn mapped(client: &Client, all: &[Resource]) -> Option<usize> {
    let known = !(client.postcode.is_empty() && client.municipality.is_empty());
    known.then(|| all.iter().filter(|r| r.is_mapped() && !r.retired && is_here(client, r)).count())
}

/// The region of a client, from the postcode or the municipality; `None` where neither says it.
pub fn region(client: &Client) -> Option<&'static str> {
    match client.postcode.as_str().trim().parse::<u32>() {
        Ok(1000..=1299) => Some("brussels"),
        Ok(1300..=1499 | 4000..=7999) => Some("wallonia"),
        Ok(1500..=3999 | 8000..=9999) => Some("flanders"),
        _ => BRUSSELS.contains(&folded(client.municipality.as_str()).as_str()).then_some("brussels"),
    }
}

fn folded(text: &str) -> String {
    text.trim().to_lowercase().replace(' ', "-")
}
