//! From network, layout and view to a scene: who lights up, which ties are drawn, what is said behind a name.

use std::collections::BTreeSet;

use super::geometry::Point;
use super::layout::{Layout, Side, Spot, ego_cells};
use super::legend;
use super::place;
use super::scene::{Label, Light, Node, Pen, Presence, Role, Scene, Stroke, rim_labels};
use super::sight::{Overlay, Sight, View};
use super::spotlight;
use crate::domain::{Code, Kind, Person, PersonId, Quality, Status, Support, TieQuality, Wish};
use crate::seen::{Seen, Thing};

/// The scene of a layout, as the view asks for it. Cheap enough to be made anew for each frame.
pub fn scene(network: &Seen, layout: &Layout, view: &View) -> Scene {
    let seeing = Seeing::new(network, layout, view);
    let mut scene = Scene {
        geometry: layout.geometry.clone(),
        strokes: seeing.strokes(),
        nodes: seeing.nodes(),
        labels: seeing.labels(),
        ego: (layout.ego.clone(), ego_cells(&layout.geometry, &layout.ego)),
        ego_selected: view.selected.is_none(),
    };
    seeing.overlay(&mut scene);
    if let Some(spot) = view.selected.and_then(|id| layout.spot(id)) {
        spotlight::show(&mut scene, layout, spot, &seeing.signs(spot), Light::Selected);
    }
    // A ghost moves nobody, so there may be no room for it: it is shown all the same, over whoever is in its way.
    if let Some(spot) = view.ghost.and_then(|ghost| layout.spot(ghost.id)).filter(|s| s.hidden || !s.is_whole()) {
        spotlight::show(&mut scene, layout, spot, &seeing.signs(spot), Light::Lit);
    }
    scene
}

/// Cells of the disc for each person, below which no chords are drawn.
const ROOM_FOR_CHORDS: f64 = 110.0;
/// Columns of the disc's radius for each person, below which no spokes are drawn: the room grows with the square of the
/// radius, a spoke with the radius. Never the tense spokes alone: unasked, that would show of a life only what is hard.
const ROOM_FOR_SPOKES: f64 = 0.95;
/// A stroke ends this many rows before a glyph.
const SHORT: f64 = 0.6;

struct Seeing<'a> {
    network: &'a Seen,
    layout: &'a Layout,
    view: &'a View<'a>,
    known: BTreeSet<PersonId>,
    chords: bool,
    spokes: bool,
}

impl<'a> Seeing<'a> {
    fn new(network: &'a Seen, layout: &'a Layout, view: &'a View) -> Self {
        let known = view.selected.map(|id| network.known_to(id).into_iter().collect()).unwrap_or_default();
        let people = layout.spots.len().max(1) as f64;
        let chords = layout.geometry.area() / people >= ROOM_FOR_CHORDS;
        let spokes = layout.geometry.radius.0 / people >= ROOM_FOR_SPOKES;
        Self { network, layout, view, known, chords, spokes }
    }
    fn person(&self, id: PersonId) -> Option<&'a Person> {
        self.network.person(id).or(self.view.ghost.filter(|g| g.id == id))
    }
    /// Everybody who is drawn.
    fn drawn(&self) -> impl Iterator<Item = (&'a Spot, &'a Person)> {
        let spots = self.layout.spots.iter().filter(|s| !s.hidden);
        spots.filter_map(|s| Some((s, self.person(s.id)?))).filter(|(_, p)| self.shows(p))
    }
    fn tells_qualities(&self) -> bool {
        self.network.tells(Thing::Qualities)
    }
    fn is_ghost(&self, person: &Person) -> bool {
        self.network.person(person.id).is_none()
    }
    fn shows(&self, person: &Person) -> bool {
        self.view.sight != Sight::NoProfessionals || !person.is_professional() || self.view.selected == Some(person.id)
    }
    fn light(&self, person: &Person) -> Light {
        let lit = |yes: bool| if yes { Light::Lit } else { Light::Dim };
        if self.view.selected == Some(person.id) {
            return Light::Selected;
        }
        if self.is_ghost(person) {
            return Light::Lit;
        }
        if self.view.selected.is_some() {
            return lit(self.known.contains(&person.id));
        }
        match self.view.sight {
            Sight::Tense if self.tells_qualities() => lit(is_tense(person.quality)),
            Sight::Support(kind) => lit(person.support_received.has(kind)),
            Sight::Reach | Sight::Wishes => lit(self.view.highlighted.contains(&person.id)),
            Sight::IslandsAndConnectors if self.view.highlighted.contains(&person.id) => Light::Lit,
            _ => Light::Plain,
        }
    }
    fn pen(&self, quality: Option<Quality>) -> Pen {
        if self.tells_qualities() { Pen::Tie(quality) } else { Pen::Alike }
    }
    fn nodes(&self) -> Vec<Node> {
        let node = |(spot, person): (&Spot, &Person)| Node {
            id: Some(person.id),
            col: spot.col,
            row: spot.row,
            kind: person.kind,
            pen: self.pen(person.quality),
            status: person.status,
            presence: if self.is_ghost(person) { Presence::Ghost } else { Presence::Member },
            light: self.light(person),
        };
        self.drawn().map(node).collect()
    }
    fn strokes(&self) -> Vec<Stroke> {
        let chords = match self.view.sight {
            Sight::All | Sight::WhoKnowsWhom | Sight::IslandsAndConnectors => true,
            Sight::Auto | Sight::NoProfessionals => self.chords,
            _ => false,
        };
        let mut strokes: Vec<Stroke> = self.drawn().filter_map(|(spot, person)| self.spoke(spot, person)).collect();
        let selected = self.view.selected.and_then(|id| self.layout.spot(id));
        if let Some(spot) = selected {
            let known = self.network.ties_of(spot.id).filter(|(_, tie)| tie.knows());
            strokes.extend(
                known.filter_map(|(other, tie)| self.chord(spot, self.layout.spot(other)?, tie.quality, Light::Lit)),
            );
        } else if chords {
            let known = self.network.ties().filter(|(_, tie)| tie.knows());
            strokes.extend(known.filter_map(|(pair, tie)| {
                let (a, b) = (self.layout.spot(pair.first())?, self.layout.spot(pair.second())?);
                self.chord(a, b, tie.quality, Light::Plain)
            }));
        }
        strokes
    }
    /// The tie between client and member, where there is room for it or it is asked for.
    fn spoke(&self, spot: &Spot, person: &Person) -> Option<Stroke> {
        let light = self.light(person);
        let drawn = match self.view.sight {
            _ if light == Light::Selected || self.is_ghost(person) => true,
            _ if self.view.selected.is_some() => false,
            Sight::All => true,
            Sight::WhoKnowsWhom | Sight::IslandsAndConnectors | Sight::Changes => false,
            Sight::Auto | Sight::NoProfessionals => self.spokes,
            _ => light == Light::Lit,
        };
        if !drawn {
            return None;
        }
        self.line(spot, if self.is_ghost(person) { Pen::Path } else { self.pen(person.quality) }, light)
    }
    /// A line from the client to a place; none where the two touch.
    fn line(&self, spot: &Spot, pen: Pen, light: Light) -> Option<Stroke> {
        let centre = self.layout.geometry.centre;
        let share = self.layout.geometry.polar(spot.point()).1;
        let start = self.layout.geometry.borders[0] / share.max(1e-6);
        let to = self.short_of(centre, spot.point());
        (start < 0.95).then(|| Stroke { from: between(centre, spot.point(), start), bend: None, to, pen, light })
    }
    /// Two members who know each other.
    fn chord(&self, a: &Spot, b: &Spot, quality: Option<TieQuality>, light: Light) -> Option<Stroke> {
        let away = |s: &Spot| s.hidden || self.person(s.id).is_none_or(|p| !self.shows(p));
        if away(a) || away(b) {
            return None;
        }
        let middle = between(a.point(), b.point(), 0.5);
        let pull = if a.sector == b.sector { 0.88 } else { 0.55 };
        let bend = between(self.layout.geometry.centre, middle, pull);
        let tense = quality == Some(TieQuality::Tense);
        let (from, to) = (self.short_of(bend, a.point()), self.short_of(bend, b.point()));
        Some(Stroke { from, bend: Some(bend), to, pen: Pen::Knows { tense }, light })
    }
    /// The point a little before `to` on the way from `from`.
    fn short_of(&self, from: Point, to: Point) -> Point {
        let aspect = self.layout.geometry.frame.aspect;
        let far = ((to.0 - from.0) / aspect).hypot(to.1 - from.1);
        between(from, to, 1.0 - (SHORT / far.max(SHORT)).min(1.0))
    }
    fn labels(&self) -> Vec<Label> {
        let mut labels = Vec::new();
        for (spot, person) in self.drawn().filter(|(spot, _)| !spot.text.is_empty()) {
            let light = self.light(person);
            let name = |col, text: String, role| Label {
                id: Some(person.id),
                col,
                row: spot.row,
                text,
                role,
                status: person.status,
                light,
            };
            let tail = if spot.tail.is_empty() { String::new() } else { format!(" {}", spot.tail) };
            labels.push(name(spot.text_col(), format!("{}{tail}", spot.text), Role::Name));
            if light != Light::Selected
                && let Some((col, signs)) = self.signs_with_room(spot, person)
                && !labels.iter().any(|l: &Label| touches(l, spot.row, col, &signs))
            {
                labels.push(name(col, signs, Role::Signs));
            }
        }
        for more in &self.layout.more {
            labels.push(Label {
                id: None,
                col: more.col,
                row: more.row,
                text: format!("+{}", more.count),
                role: Role::More,
                status: Status::Active,
                light: Light::Plain,
            });
        }
        labels.extend(self.rim());
        labels
    }
    fn rim(&self) -> Vec<Label> {
        let selected = self.view.selected.and_then(|id| self.person(id)).map(|p| p.sector);
        let asks = selected.is_some();
        let label = |rim: &super::rim::RimName| {
            let count = self.network.people().filter(|p| p.sector == rim.sector).count();
            // "Asked: none" is a fact; silence is not.
            let asked = self.network.client().asked_sectors.contains(&rim.sector);
            let count = if count == 0 && !asked { "?".to_string() } else { count.to_string() };
            let light = match asks {
                true if selected == Some(rim.sector) => Light::Lit,
                true => Light::Dim,
                false => Light::Plain,
            };
            rim_labels(rim, &count, light)
        };
        self.layout.rim.iter().flat_map(label).collect()
    }
    /// Everything that can be said behind the name of the selected one.
    fn signs(&self, spot: &Spot) -> String {
        self.person(spot.id).map(|p| self.signs_of(p, spot)).unwrap_or_default()
    }
    fn signs_of(&self, person: &Person, spot: &Spot) -> String {
        let there = Support::ALL.iter().filter(|k| person.support_received.has(**k));
        let letters = there.map(|k| k.letter(self.view.language)).collect::<String>();
        let reach = if person.crisis_reach == Some(true) { legend::REACH } else { "" };
        let left = f64::from(spot.col) < self.layout.geometry.centre.0;
        let wish = match person.wish {
            // The arrows point to the client in the middle, or away.
            Some(Wish::Closer) => legend::wish_sign(if left { Wish::Closer } else { Wish::Further }),
            Some(Wish::Further) => legend::wish_sign(if left { Wish::Further } else { Wish::Closer }),
            Some(wish) => legend::wish_sign(wish),
            None => "",
        };
        [letters.as_str(), reach, wish].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(" ")
    }
    /// Signs where there is room for them: the answer "not asked", the island; else what is said of the selected one.
    fn signs_with_room(&self, spot: &Spot, person: &Person) -> Option<(u16, String)> {
        let island = || self.view.islands.iter().position(|i| i.contains(&person.id)).map(|n| (n + 1).to_string());
        let signs = match self.view.sight {
            _ if self.view.selected.is_some() => return None,
            Sight::Support(kind) if person.support_received.get(kind).is_none() => "?".to_string(),
            Sight::Reach if self.view.unknown.contains(&person.id) => "?".to_string(),
            Sight::IslandsAndConnectors => island()?,
            Sight::Auto | Sight::NoProfessionals if self.chords => self.signs_of(person, spot),
            _ => return None,
        };
        let wide = super::cut::width(&signs);
        let (from, extent) = spot.extent();
        let col = match spot.side {
            Side::Right => from + extent + 1,
            Side::Left => from.checked_sub(wide + 1)?,
        };
        let fits = wide > 0 && col + wide <= self.layout.geometry.frame.cols;
        (fits && self.layout.is_free(spot.row, col, col + wide, spot.id)).then_some((col, signs))
    }
    fn overlay(&self, scene: &mut Scene) {
        let geometry = &self.layout.geometry;
        let outline = |(col, row)| Node {
            id: None,
            col,
            row,
            kind: Kind::Person,
            pen: Pen::Path,
            status: Status::Active,
            presence: Presence::Gone,
            light: Light::Plain,
        };
        for overlay in self.view.overlay {
            match *overlay {
                Overlay::New(id) => light_up(scene, id),
                Overlay::Moved { id, ring, sector, slot } => {
                    let Some(spot) = self.layout.spot(id).filter(|s| !s.hidden) else { continue };
                    // A short way can lie wholly under the name.
                    light_up(scene, id);
                    let from = place::home(geometry, ring, sector, slot);
                    let to = self.short_of(from, spot.point());
                    scene.strokes.push(Stroke { from, bend: None, to, pen: Pen::Path, light: Light::Lit });
                    scene.nodes.push(outline(place::cell(from)));
                }
                Overlay::Gone { ring, sector, slot, .. } => {
                    scene.nodes.push(outline(place::cell(place::home(geometry, ring, sector, slot))));
                }
                Overlay::Towards { id, ring } => {
                    let spot = self.layout.spot(id).filter(|s| !s.hidden);
                    let Some((spot, person)) = spot.zip(self.person(id)) else { continue };
                    let to = place::home(geometry, ring, person.sector, person.slot);
                    let from = self.short_of(to, spot.point());
                    scene.strokes.push(Stroke { from, bend: None, to, pen: Pen::Path, light: Light::Lit });
                    scene.nodes.push(outline(place::cell(to)));
                }
                Overlay::Redrawn(id) => {
                    let spot = self.layout.spot(id).filter(|s| !s.hidden);
                    let Some((spot, person)) = spot.zip(self.person(id)) else { continue };
                    scene.strokes.extend(self.line(spot, self.pen(person.quality), Light::Lit));
                }
                Overlay::Met(pair) | Overlay::Parted(pair) => {
                    let spots = self.layout.spot(pair.first()).zip(self.layout.spot(pair.second()));
                    let chord = spots.and_then(|(a, b)| self.chord(a, b, None, Light::Lit));
                    let parted = matches!(overlay, Overlay::Parted(_));
                    scene.strokes.extend(chord.map(|s| if parted { Stroke { pen: Pen::Path, ..s } } else { s }));
                }
            }
        }
        if self.view.overlay.is_empty() {
            return;
        }
        // An outline gives way to whatever stands there now.
        let taken: Vec<(u16, u16, u16)> =
            scene.labels.iter().map(|l| (l.row, l.col, l.col + super::cut::width(&l.text))).collect();
        let nodes: Vec<(u16, u16)> = scene.nodes.iter().filter(|n| n.id.is_some()).map(|n| (n.col, n.row)).collect();
        scene.nodes.retain(|n| {
            n.id.is_some()
                || !(taken.iter().any(|(row, from, to)| *row == n.row && (*from..*to).contains(&n.col))
                    || nodes.contains(&(n.col, n.row)))
        });
    }
}

fn light_up(scene: &mut Scene, id: PersonId) {
    scene.nodes.iter_mut().filter(|n| n.id == Some(id)).for_each(|n| n.light = n.light.max(Light::Lit));
    scene.labels.iter_mut().filter(|l| l.id == Some(id)).for_each(|l| l.light = l.light.max(Light::Lit));
}

fn between(a: Point, b: Point, t: f64) -> Point {
    (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)
}

/// Two texts on a row have no blank between them.
fn touches(label: &Label, row: u16, col: u16, text: &str) -> bool {
    let width = super::cut::width;
    label.role == Role::Signs
        && label.row == row
        && label.col < col + width(text) + 1
        && col < label.col + width(&label.text) + 1
}

/// A tie the client may want to talk about.
fn is_tense(quality: Option<Quality>) -> bool {
    matches!(quality, Some(Quality::Ambivalent | Quality::Stressful | Quality::Broken))
}
