//! The geometry and the layout on the screen, and when each is made anew. Draws nothing.

use super::geometry::{Frame, Geometry};
use super::layout::{Labels, Layout, Spot};
use crate::domain::{Person, Sector};
use crate::seen::Seen;

/// What is held while a network is on the screen.
///
/// `follow` after each change, `refit` on opening, resize, zoom and tidying.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    layout: Layout,
}

impl Drawing {
    /// A drawing fitted to the network.
    pub fn fit(network: &Seen, frame: Frame, focus: Option<Sector>, labels: &Labels, ghost: Option<&Person>) -> Self {
        let geometry = Geometry::fit(network, frame, focus);
        Self { layout: Layout::place(network, &geometry, labels, None, ghost) }
    }
    /// Everybody's place.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }
    /// Follows a change. Nobody else moves, unless the frame or the focus is another one, the first member without a
    /// sector makes room for a ninth, or somebody new finds no room for a name where others have one: then all is
    /// fitted anew.
    pub fn follow(
        &mut self,
        network: &Seen,
        frame: Frame,
        focus: Option<Sector>,
        labels: &Labels,
        ghost: Option<&Person>,
    ) {
        let geometry = &self.layout.geometry;
        let drawn = |sector: Sector| geometry.arc(sector).is_some();
        let all_drawn = network.people().all(|p| drawn(p.sector));
        if geometry.frame == frame && geometry.focus == focus.filter(|f| drawn(*f)) && all_drawn {
            let next = Layout::place(network, geometry, labels, Some(&self.layout), ghost);
            // A ghost moves nobody: while a name is being typed, all stand still.
            let new = |s: &&Spot| {
                network.person(s.id).is_some() && self.layout.spot(s.id).is_none_or(|old| !old.is_nameless())
            };
            let squeezed = next.spots.iter().filter(new).any(Spot::is_nameless);
            if !squeezed {
                self.layout = next;
                return;
            }
            let fitted = Self::fit(network, frame, focus, labels, ghost);
            let nameless = |l: &Layout| l.spots.iter().filter(|s| s.is_nameless()).count();
            // Fitting anew moves people; it must be worth it.
            self.layout = if nameless(&fitted.layout) < nameless(&next) { fitted.layout } else { next };
            return;
        }
        *self = Self::fit(network, frame, focus, labels, ghost);
    }
}
