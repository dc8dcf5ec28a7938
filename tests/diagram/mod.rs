//! The ring diagram: everybody keeps a place of their own, names can be read, arrows lead everywhere, colours can be
//! told apart, and every painter shows the same people.

mod colour;
mod golden;
mod picture;
mod places;
mod sight;
mod walking;
