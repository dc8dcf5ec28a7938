//! Two visits of one client laid over each other, or the network of now and as the client wishes it. Keeps what follows
//! from the choice; changes no network.

use std::collections::BTreeSet;

use super::panes::Area;
use super::session::with_labels;
use crate::diagram::{self, Drawing, Frame, Labels, Overlay, Scene, Sight, View};
use crate::domain::{Comparison, Language, Network, PersonId, VisitId, compare};
use crate::metrics::{self, Compared};
use crate::seen::{self, Seen};
use crate::text::Texts;

/// What is told of the two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Told {
    /// What changed, in sentences.
    #[default]
    Sentences,
    /// The measures before and after.
    Measures,
    /// The measures at every visit.
    OverTime,
}

/// What is compared with what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pair {
    /// Two visits, by their place among all, the earlier first.
    Visits(usize, usize),
    /// The visit on the screen, and as the client wishes it.
    Wishes(usize),
}

/// Two networks compared.
#[derive(Debug)]
pub struct CompareLayer {
    /// The marked line.
    pub at: usize,
    /// What is told.
    pub told: Told,
    /// The headings that are open or closed against what they are by themselves.
    turned: BTreeSet<String>,
    /// For whom it is told.
    view: seen::View,
    visits: Vec<Seen>,
    stops: Vec<Pair>,
    stop: usize,
    wished: Seen,
    found: Comparison,
    marks: Vec<Overlay>,
    measures: Option<Vec<Compared>>,
    over_time: Option<Vec<(Vec<Compared>, bool)>>,
    drawn: Option<Drawn>,
}

#[derive(Debug)]
struct Drawn {
    key: (usize, [Area; 2], Language),
    drawings: [Drawing; 2],
}

impl CompareLayer {
    /// The visits of a client, oldest first, with `here` on the screen, as this view shows them; first compared with
    /// `other`, or with the wishes. `None` where there is nothing to compare: one visit, and no wish that is told.
    pub fn new(
        mut visits: Vec<Network>,
        here: &Network,
        other: Option<VisitId>,
        view: seen::View,
        texts: &Texts,
    ) -> Option<Self> {
        visits.sort_by_key(|v| v.visit().number);
        let at = |id: VisitId| visits.iter().position(|v| v.visit().id == id);
        let now = at(here.visit().id)?;
        let other = other.and_then(at);
        // What is on the screen is what is compared.
        visits[now] = here.clone();
        let latest_first: Vec<&Network> = visits.iter().rev().collect();
        let mut visits = Seen::several(&latest_first, &view, texts);
        visits.reverse();
        let others = (0..visits.len()).filter(|v| *v != now);
        let mut stops: Vec<Pair> = others.map(|v| Pair::Visits(v.min(now), v.max(now))).collect();
        let here = &visits[now];
        if here.people().any(|person| here.is_wished(person)) {
            stops.push(Pair::Wishes(now));
        }
        let wanted = |pair: &Pair| match (*pair, other) {
            (Pair::Visits(a, b), Some(v)) => a == v || b == v,
            (Pair::Wishes(_), other) => other.is_none(),
            _ => false,
        };
        let stop = stops.iter().position(wanted).or_else(|| (!stops.is_empty()).then_some(0))?;
        let found = Comparison::default();
        let wished = here.as_wished();
        let mut layer = Self {
            at: 0,
            told: Told::default(),
            turned: BTreeSet::new(),
            view,
            visits,
            stops,
            stop,
            wished,
            found,
            marks: Vec::new(),
            measures: None,
            over_time: None,
            drawn: None,
        };
        layer.look(stop);
        Some(layer)
    }
    /// The earlier one.
    pub fn before(&self) -> &Seen {
        match self.stops[self.stop] {
            Pair::Visits(before, _) | Pair::Wishes(before) => &self.visits[before],
        }
    }
    /// The later one.
    pub fn after(&self) -> &Seen {
        match self.stops[self.stop] {
            Pair::Visits(_, after) => &self.visits[after],
            Pair::Wishes(_) => &self.wished,
        }
    }
    /// What changed from the one to the other.
    pub fn found(&self) -> &Comparison {
        &self.found
    }
    /// The later one is not a visit but what the client wishes.
    pub fn is_wish(&self) -> bool {
        matches!(self.stops[self.stop], Pair::Wishes(_))
    }
    /// There are wishes to compare with.
    pub fn has_wishes(&self) -> bool {
        self.stops.iter().any(|stop| matches!(stop, Pair::Wishes(_)))
    }
    /// The places of the two among all visits; of one and the wishes, one.
    pub fn chosen(&self) -> Vec<usize> {
        match self.stops[self.stop] {
            Pair::Visits(a, b) => vec![a, b],
            Pair::Wishes(now) => vec![now],
        }
    }
    /// Every visit, oldest first.
    pub fn visits(&self) -> &[Seen] {
        &self.visits
    }
    /// Compares with the next one, or the one before.
    pub fn slide(&mut self, forward: bool) {
        let last = self.stops.len() - 1;
        let stop = if forward { (self.stop + 1).min(last) } else { self.stop.saturating_sub(1) };
        if stop != self.stop {
            self.at = 0;
            self.look(stop);
        }
    }
    /// Tells the next thing of the two: sentences, measures, measures over time.
    pub fn turn(&mut self) {
        self.at = 0;
        self.told = match self.told {
            Told::Sentences => Told::Measures,
            Told::Measures => Told::OverTime,
            Told::OverTime => Told::Sentences,
        };
        self.measure();
    }
    /// Opens or closes what stands under a heading.
    pub fn open_or_close(&mut self, heading: String) {
        if !self.turned.remove(&heading) {
            self.turned.insert(heading);
        }
    }
    /// What stands under this heading was opened or closed.
    pub fn is_turned(&self, heading: &str) -> bool {
        self.turned.contains(heading)
    }
    fn look(&mut self, stop: usize) {
        self.stop = stop;
        self.found = compare(self.before(), self.after());
        self.marks = diagram::marks(self.before(), &self.found);
        self.marks.extend(diagram::tie_marks(&self.found));
        self.measures = None;
        self.measure();
    }
    /// Measuring large networks takes its time: only what is looked at.
    fn measure(&mut self) {
        match self.told {
            Told::Sentences => {}
            Told::Measures => self.measures = Some(metrics::compared(self.before(), self.after())),
            Told::OverTime if self.over_time.is_none() => {
                // Held against the latest visit that says something.
                let told = self.visits.iter().rfind(|v| !metrics::is_silent(v)).or(self.visits.last());
                let point = |v: &Seen| told.map(|told| (metrics::compared(v, told), metrics::is_silent(v)));
                self.over_time = Some(self.visits.iter().filter_map(point).collect());
            }
            Told::OverTime => {}
        }
    }
    /// The measures before and after; empty unless they are told.
    pub fn measures(&self) -> &[Compared] {
        self.measures.as_deref().unwrap_or_default()
    }
    /// The measures of each visit, compared with the latest that says something, and whether the visit does not; empty
    /// unless they are told.
    pub fn over_time(&self) -> &[(Vec<Compared>, bool)] {
        self.over_time.as_deref().unwrap_or_default()
    }

    /// For whom it is told.
    pub fn view(&self) -> &seen::View {
        &self.view
    }
    /// Draws both anew where the choice, the room or the language changed.
    pub fn refresh(&mut self, texts: &Texts, rings: [Area; 2]) {
        let key = (self.stop, rings, texts.language());
        if self.drawn.as_ref().is_some_and(|d| d.key == key) {
            return;
        }
        let draw = |network: &Seen, area: Area| {
            let fit = |labels: &Labels| Drawing::fit(network, Frame::new(area.w, area.h), None, labels, None);
            with_labels(texts, network.client(), fit)
        };
        let drawings = [draw(self.before(), rings[0]), draw(self.after(), rings[1])];
        self.drawn = Some(Drawn { key, drawings });
    }
    /// The earlier one as a diagram; `marked` lights up.
    pub fn scene_before(&self, marked: &[PersonId]) -> Option<Scene> {
        let layout = self.drawn.as_ref()?.drawings[0].layout();
        Some(diagram::scene(self.before(), layout, &view(marked, &[])))
    }
    /// The later one as a diagram, with what came, moved and went; where somebody is marked, only what is theirs.
    pub fn scene_after(&self, marked: &[PersonId]) -> Option<Scene> {
        let layout = self.drawn.as_ref()?.drawings[1].layout();
        let theirs = |mark: &&Overlay| marked.is_empty() || marked.iter().any(|id| mark.is_of(*id));
        let marks: Vec<Overlay> = self.marks.iter().filter(theirs).copied().collect();
        Some(diagram::scene(self.after(), layout, &view(marked, &marks)))
    }
}

fn view<'a>(marked: &'a [PersonId], overlay: &'a [Overlay]) -> View<'a> {
    let sight = if marked.is_empty() { Sight::Changes } else { Sight::Reach };
    View { sight, highlighted: marked, overlay, ..View::default() }
}
