//! The ring diagram, up to the point where somebody paints it: geometry, places, what is drawn with which role,
//! how one walks from person to person, and the picture as SVG.
//!
//! Pure: no colour, no terminal, no words of any language. Whatever is written comes in as `Labels`.
//!
//! `Geometry` (bands, sector widths) is held during a session; `Layout` gives everybody a place in it and is made
//! anew after each change, with the one before in hand so that nobody else moves; `Scene` says what is drawn, with
//! roles; painters and `svg` make a picture of it.

mod cut;
mod drawing;
mod fit;
mod geometry;
mod grid;
mod layout;
pub mod legend;
mod lookup;
pub mod paper;
mod place;
mod qr;
mod rim;
mod scene;
mod see;
mod sight;
mod spotlight;
pub mod svg;
mod tidy;
pub mod walk;

pub use drawing::Drawing;
pub use geometry::{Arc, Frame, Geometry, Point};
pub use layout::{Labels, Layout, More, Side, Spot};
pub use lookup::{Lookup, Zone};
pub use qr::Square;
pub use rim::RimName;
pub use scene::{Label, Light, Node, Pen, Presence, Role, Scene, Stroke};
pub use see::scene;
pub use sight::{Overlay, Sight, View, marks, tie_marks, wishes};
pub use tidy::{crossings, tidy};
