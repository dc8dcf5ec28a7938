//! How an open client is looked at: the scene, who is selected and where the arrows lead, layers of sight, zoom, the
//! way of somebody who moves. Changes nothing that is kept.

use std::time::Duration;

use super::{GLIDE, GLIDE_STEP, Session};
use crate::diagram::walk::{self, Arrows, Direction};
use crate::diagram::{self, Layout, Overlay, Scene, Sight, View};
use crate::domain::{Change, Edit, Language, MessageKey, Person, PersonId, Ring, Sector};
use crate::metrics;

impl Session {
    /// Everybody's place.
    pub fn layout(&self) -> Option<&Layout> {
        self.derived.as_ref().map(|d| d.drawing.layout())
    }
    /// When somebody on the way is drawn next; `None` when nothing moves.
    pub fn next_step(&self, now: Duration) -> Option<Duration> {
        self.glide.as_ref().map(|_| now + GLIDE_STEP)
    }
    /// Whoever was on the way long enough has arrived.
    pub fn arrive(&mut self, now: Duration) {
        self.glide.take_if(|glide| now >= glide.began + GLIDE);
    }
    /// The diagram as it is looked at now, on a screen in this language.
    pub fn scene(&self, now: Duration, language: Language) -> Option<Scene> {
        let derived = self.derived.as_ref()?;
        let answer = self.answer();
        let view = View {
            language,
            selected: self.selected,
            sight: match self.sight {
                _ if !self.marked.is_empty() => Sight::Reach,
                Sight::Auto if self.asks_who_knows => Sight::WhoKnowsWhom,
                sight => sight,
            },
            highlighted: &answer.0,
            unknown: &answer.1,
            islands: &answer.2,
            ghost: derived.ghost.as_ref(),
            overlay: &answer.3,
        };
        let there = derived.drawing.layout();
        let Some(glide) = &self.glide else { return Some(crate::diagram::scene(self.previewed(), there, &view)) };
        let passed = now.saturating_sub(glide.began).as_secs_f64() / GLIDE.as_secs_f64();
        let between = Layout::between(&glide.from, there, passed.clamp(0.0, 1.0));
        Some(crate::diagram::scene(self.previewed(), &between, &view))
    }

    /// The people that answer the layer's question, those of whom it is not known, the islands, and the marks.
    fn answer(&self) -> (Vec<PersonId>, Vec<PersonId>, Vec<Vec<PersonId>>, Vec<Overlay>) {
        let network = self.previewed();
        if !self.marked.is_empty() {
            return (self.marked.clone(), Vec::new(), Vec::new(), Vec::new());
        }
        match self.sight {
            Sight::Reach => {
                let unknown = network.people().filter(|p| p.counts() && p.frequency.is_none()).map(|p| p.id).collect();
                (metrics::behind(network, "reach"), unknown, Vec::new(), Vec::new())
            }
            Sight::IslandsAndConnectors => {
                (metrics::behind(network, "connectors"), Vec::new(), metrics::islands(network), Vec::new())
            }
            Sight::Wishes => {
                let (people, marks) = diagram::wishes(network);
                (people, Vec::new(), Vec::new(), marks)
            }
            _ => (Vec::new(), Vec::new(), Vec::new(), Vec::new()),
        }
    }

    /// Selects a member, or lets go.
    pub fn select(&mut self, id: Option<PersonId>) {
        self.selected = id;
        self.last_move = None;
    }
    /// To the nearest member in a direction; the opposite arrow comes back.
    pub fn arrow(&mut self, direction: Direction) {
        let Some(derived) = &self.derived else { return };
        let arrows = derived.arrows.get_or_init(|| Arrows::new(derived.drawing.layout()));
        let Some(step) = arrows.step(self.selected, direction, self.last_move) else { return };
        self.selected = step.to;
        self.last_move = Some(step);
    }
    /// The next member, sector by sector clockwise, or the one before.
    pub fn step(&mut self, forward: bool) {
        let Some(derived) = &self.derived else { return };
        let next = walk::next(derived.drawing.layout(), self.selected, !forward);
        self.select(next);
    }
    /// Who stands at a cell of the screen.
    pub fn at(&self, col: u16, row: u16) -> Option<PersonId> {
        let (layout, col, row) = self.inside(col, row)?;
        layout.at(col, row)
    }
    /// Which region lies at a cell of the screen.
    pub fn region_at(&self, col: u16, row: u16) -> Option<(Ring, Sector)> {
        let (layout, col, row) = self.inside(col, row)?;
        layout.region_at(col, row)
    }
    fn inside(&self, col: u16, row: u16) -> Option<(&Layout, u16, u16)> {
        let derived = self.derived.as_ref()?;
        let area = derived.key.2;
        let inside = (area.x..area.x + area.w).contains(&col) && (area.y..area.y + area.h).contains(&row);
        inside.then(|| (derived.drawing.layout(), col - area.x, row - area.y))
    }

    /// The next layer of sight.
    pub fn next_sight(&mut self) {
        self.sight = self.sight.next(&self.seen);
    }
    /// The key of the layer's name.
    pub fn sight_key(&self) -> MessageKey {
        self.sight.key()
    }
    /// The sector of the selected member large; everything again at the second time. With nobody selected one sector
    /// after the other, and then everything.
    pub fn zoom(&mut self) {
        let selected = self.selected.and_then(|id| self.network.person(id)).map(|p| p.sector);
        self.focus = match (self.focus, selected) {
            (now, Some(sector)) => Some(sector).filter(|sector| now != Some(*sector)),
            (None, None) => Some(Sector::DOMAINS[0]),
            (Some(now), None) => {
                let at = Sector::DOMAINS.iter().position(|s| *s == now);
                at.and_then(|at| Sector::DOMAINS.get(at + 1)).copied()
            }
        };
    }
    /// One sector large.
    pub fn zoom_to(&mut self, sector: Sector) {
        self.focus = Some(sector);
    }
    /// Everything again.
    pub fn zoom_out(&mut self) {
        self.focus = None;
    }
    /// Fits the diagram anew at the next refresh.
    pub fn refit(&mut self) {
        self.derived = None;
    }
    /// The change that orders each sector so that fewer lines cross; empty when nothing is won.
    pub fn tidied(&self) -> Change {
        let moved = crate::diagram::tidy(&self.seen).into_iter().filter_map(|(id, slot)| {
            let person = self.network.person(id).filter(|p| p.slot != slot)?;
            Some(Edit::PutPerson(Box::new(Person { slot, ..person.clone() })))
        });
        moved.collect::<Vec<_>>().into()
    }
}
