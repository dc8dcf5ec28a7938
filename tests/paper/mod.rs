//! The ring on paper: measured from the drawing, valid, inert, and the same people as on the screen.

mod picture;
mod sheet;
