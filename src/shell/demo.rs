//! The demonstration: an invented client with two visits, held in memory and never kept. Carries nothing out: that is done
//! as with a file.

use chrono::{Months, NaiveDate};

use super::bring::take_in;
use super::directory::keep_resources;
use crate::app::outcome::Opened;
use crate::domain::{History, IdSource, Language, Network, Register, WholeClient};
use crate::exchange::demo;
use crate::steps::Resource;
use crate::store::{self, Store};

/// The invented client, before anything was done.
pub(super) struct Demo {
    language: Language,
    today: NaiveDate,
}

impl Demo {
    /// The client in this language, with the last visit today and the one before half a year ago.
    pub(super) fn new(language: Language, today: NaiveDate) -> Self {
        Self { language, today }
    }

    /// What stands there at the start. The first frame does not wait for tables in which nothing was written yet.
    pub(super) fn start(&self) -> Option<Opened> {
        let mut networks = self.networks();
        let visits = networks.iter().map(|network| network.visit().clone()).collect();
        let last = networks.pop()?;
        let mut earlier = Register::default();
        networks.iter().for_each(|network| earlier.see(network.visit(), network.people(), network.ties()));
        Some(Opened { network: last.after(earlier.into()), history: History::default(), visits })
    }

    /// What the invented caseworker wrote in the directory.
    pub(super) fn resources(&self) -> Vec<Resource> {
        demo::neighbourhood(self.today)
    }

    /// The same, where it can be worked on.
    ///
    /// # Errors
    /// Those of the file.
    pub(super) fn store(&self) -> store::Result<Store> {
        let mut store = Store::in_memory()?;
        if let Some(client) = WholeClient::of(self.networks()) {
            store.import(|into| take_in(into, &client))?;
        }
        keep_resources(&mut store, &self.resources())?;
        Ok(store)
    }

    /// The same people whenever they are asked for: they have the same identities.
    fn networks(&self) -> Vec<Network> {
        let first = self.today.checked_sub_months(Months::new(6)).unwrap_or(self.today);
        demo::visits(self.language, first, self.today, &mut IdSource::counting())
    }
}
