//! The ring diagram: everybody keeps a place of their own, names can be read, arrows lead everywhere, colours can be
//! told apart. The sheet of paper has tests of its own, in `paper`.

mod colour;
mod golden;
mod places;
mod sight;
mod walking;
