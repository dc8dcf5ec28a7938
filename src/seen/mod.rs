//! The network as somebody may see it: who looks, what they may see, and nothing else behind it.
//!
//! Pure. Whoever draws, says or writes something gets a `Seen` and cannot reach what was left out of it: the fields that
//! are hidden are blank there, and texts that may not be read are not there. What may be seen is decided here and in no
//! other place.
//!
//! **What a shared audience sees follows from what it may know, never from a gate.** A kind of thing is hidden for
//! everybody, not for the person whom a gate holds back: otherwise the gap itself would tell. There is one exception.
//! What is *proposed* to the two alone rests on the gates, that is what they are for: towards whom a gate holds back
//! nothing leads, so that no wish to have them closer, and no row of the plan that leads to them, stands on the screen of
//! the two. It goes without a trace and without a number; the caseworker's pages list it. On a page stands what was
//! chosen: where something on it would lead to such a person, the caseworker decides about it first (`apart`).
//!
//! ```text
//! audience    who looks, worked out from what is so now; which kinds of things they may see
//! person      one member, field by field           about    client and visit           plan   goals, steps, decisions
//! names       how people are called                apart    what is decided one by one before a page is made
//! view        what was asked for                   network  the whole, as it may be seen
//! ```

mod about;
mod apart;
mod audience;
mod names;
mod network;
mod page_for;
mod person;
mod plan;
mod view;

pub use apart::{Apart, Decided, Fate, Item, apart};
pub use audience::{Audience, Room, Thing};
pub use names::{Names, Veil, called, unique_initials, veiled};
pub use network::Seen;
pub use page_for::{Choices, PageFor};
pub use view::{Chosen, View};
