//! Pages by the name that a command or a key gives them, a ring to fill by hand among them.

use super::build::{self, build};
use super::page::Page;
use super::request::{Profile, Request, Undecided};
use crate::domain::{Language, Network};
use crate::seen::{Audience, Choices, Decided, PageFor, Seen};
use crate::steps::Resource;

/// The page for this reader, a ring to fill by hand among them.
///
/// # Errors
/// `Undecided` where something on it was not decided that has to be.
pub fn named(
    page: PageFor,
    network: &Network,
    earlier: Option<&Network>,
    choices: Choices,
    decided: &Decided,
    language: Language,
    directory: &[Resource],
) -> Result<Page, Undecided> {
    let Some(profile) = Profile::of(page) else {
        return Ok(blank_ring(network, page == PageFor::Present, network.client().language));
    };
    let request = Request { network, earlier, profile, choices, decided, language, next: None, directory };
    match request.undecided() {
        0 => Ok(build(&request)),
        open => Err(Undecided(open)),
    }
}

/// A ring to fill by hand, with the client's domains; with the people who are there, by name, or without.
pub fn blank_ring(network: &Network, with_people: bool, language: Language) -> Page {
    build::blank(&Seen::plain(network, Audience::ClientPage), with_people, language)
}
