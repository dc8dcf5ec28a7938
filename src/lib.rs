//! ecogram: a client's personal network as a ring diagram, its measures, and linking steps; offline and encrypted.
//!
//! The rooms, from the ground up; each uses those above it, and `tests/architecture` holds which:
//!
//! | room | what it holds |
//! |---|---|
//! | [`domain`] | client, visit, person, tie, plan; [`Change`](domain::Change), the one edit; clean text |
//! | [`metrics`] | the measures |
//! | [`steps`] | gates, rules, ranking, preview, plan |
//! | [`diagram`] | layout, scene, SVG |
//! | [`text`] | the three languages, dates, sorting, the quick line |
//! | [`words`] | sentences about a network |
//! | [`store`] | the encrypted file |
//! | [`exchange`] | what comes from and goes to other files |
//! | [`app`] | the model of the screen, commands, updates, keys |
//! | [`ui`] | draws that model |
//! | [`shell`] | where the world comes in: terminal, clock, paths, signals, effects |
//! | [`cli`] | arguments and subcommands |
//!
//! ```text
//! event → app::handle: keymap → Command → update(&mut Model) → effects → shell carries them out → app::outcome
//!                                            └→ Change applied to the Network → measures, steps, scene follow → ui draws
//! ```
//!
//! A network is changed by applying a change, which returns its inverse; measures follow from the network, and *not
//! asked* is never *no*:
//!
//! ```
//! use ecogram::domain::{
//!     Change, Client, ClientCode, ClientId, Edit, Language, Name, Network, Pair, Person, PersonId, Tie, Visit, VisitId,
//! };
//! use ecogram::metrics::measures;
//! use uuid::Uuid;
//!
//! let id = Uuid::from_u128;
//! let client = Client::new(ClientId(id(1)), ClientCode::new("B-01").ok_or("no code")?, Language::En);
//! let mut network = Network::new(client, Visit::new(VisitId(id(2)), 1, "2026-05-04".parse()?));
//! let [an, karim] = [PersonId(id(3)), PersonId(id(4))];
//! for (who, name) in [(an, "An"), (karim, "Karim")] {
//!     let person = Person::new(who, Name::new(name).ok_or("no name")?);
//!     network.apply(&Change::from(vec![Edit::PutPerson(Box::new(person))]))?;
//! }
//! let asked = |network: &Network| (measures(network).together.asked, measures(network).together.ties);
//! assert_eq!(asked(&network), (0, 0), "one pair, and nobody asked about it yet");
//!
//! let pair = Pair::new(an, karim).ok_or("the same")?;
//! let inverse = network.apply(&Change::from(vec![Edit::PutTie(pair, Tie::KNOWS)]))?;
//! assert_eq!(asked(&network), (1, 1));
//! network.apply(&inverse)?;
//! assert_eq!(asked(&network), (0, 0), "taken back");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// What it declares for all: `key!`.
#[macro_use]
pub mod domain;

pub mod app;
pub mod cli;
pub mod diagram;
pub mod exchange;
pub mod metrics;
pub mod seen;
pub mod shell;
pub mod steps;
pub mod store;
pub mod text;
pub mod ui;
pub mod words;
