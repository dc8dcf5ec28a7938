//! Where everybody can stand and how their name can be written there, and what each way costs by itself. Who gets which
//! is found in `search`.

use std::f64::consts::TAU;

use super::names::{Shape, height, pieces, shapes, wrapped};
use super::search::{self, Way};
use super::sheet::{Align, Block, PT, Paper, SIGN, Seat, Sheet, Told, Words, letters, ring_places};
use super::space::Rect;
use super::{ground, lines};
use crate::diagram::geometry::{Geometry, Point};
use crate::diagram::legend::{RING_NOT_ASKED, status_sign};
use crate::diagram::place::van_der_corput;
use crate::diagram::scene::{Light, Stroke};
use crate::domain::Person;
use crate::seen::Seen;

/// Between a sign and its name.
const GAP: f64 = 1.1;
/// How wide the sign of a wish is.
const WISH: f64 = 4.6;
/// Between two signs along a ring, for the number of places that are tried.
const STEP: f64 = 5.0;

/// Nobody disturbs anybody further away than twice this.
const REACH: f64 = 1.0;
/// So many ways are tried for one person, the cheapest ones.
const MOST: usize = 4000;

/// What is tried for one person.
struct Asked<'a> {
    person: &'a Person,
    shapes: Vec<Shape>,
    tail: Option<(String, f64)>,
    /// Half of what the line to the client takes, and some air.
    thick: f64,
}

/// The sheet that nobody may be placed on twice.
struct Ground<'a> {
    geometry: &'a Geometry,
    sheet: Sheet,
    ego: Rect,
    rims: Vec<Rect>,
}

/// Gives everybody a place, in the largest letters in which nothing lies on anything.
pub(super) fn lay(network: &Seen, sheet: Sheet, words: &Words<'_>, told: &Told<'_>) -> Paper {
    let (largest, smallest) = sheet.letters.map_or_else(|| letters(network.people().len()), |only| (only, only));
    // Too many to stand apart in any letters.
    let largest = if network.people().len() > search::MANY { smallest } else { largest };
    let mut best = laid(network, sheet, words, told, largest);
    let mut letters = largest - 1.0;
    while best.0 > 0.0 && letters >= smallest {
        let next = laid(network, sheet, words, told, letters);
        if next.0 < best.0 {
            best = next;
        }
        letters -= 1.0;
    }
    best.1
}

/// The sheet in letters of this size, and what still lies on what.
fn laid(network: &Seen, sheet: Sheet, words: &Words<'_>, told: &Told<'_>, letters: f64) -> (f64, Paper) {
    let people: Vec<&Person> = network.people().collect();
    let geometry = ground::fit(network, sheet, words, letters);
    let rims = ground::rims(&geometry, words);
    let (ego, ego_letters) = ego(&geometry, words);
    let mut covered: Vec<Rect> = rims.iter().flat_map(|rim| ground::covered(rim, &geometry, words)).collect();
    if told.lettered {
        covered.extend(ring_places(&geometry).into_iter().map(|(at, _)| Rect::around(at, 2.2)));
    }
    let ground = Ground { geometry: &geometry, sheet, ego: ego.room.grown(1.0), rims: covered };
    let asked: Vec<Asked<'_>> = people.iter().map(|p| asked(p, letters, words, told)).collect();
    let most = if people.len() > search::MANY { 1 } else { MOST };
    let ways: Vec<Vec<Way>> = asked.iter().map(|a| ground.ways(a, letters, most)).collect();
    let (faults, chosen) = search::settle(&ways);
    let seats: Vec<Seat> = asked
        .into_iter()
        .zip(&ways)
        .zip(chosen)
        .filter_map(|((asked, ways), n)| Some(seat(&asked, ways.get(n)?, told)))
        .collect();
    let mut paper = Paper {
        size: (sheet.width, sheet.height()),
        geometry,
        letters,
        seats,
        knows: Vec::new(),
        ego,
        ego_letters,
        rims,
        lettered: told.lettered,
    };
    lines::draw(&mut paper, network, told);
    (faults, paper)
}

/// The client's name, whole, in the middle.
fn ego(geometry: &Geometry, words: &Words<'_>) -> (Block, f64) {
    let (centre, inner) = (geometry.centre(), geometry.borders()[0] * geometry.radius().0);
    let measure = |text: &str| (words.measure)(text, true);
    let room = |letters: f64, most: f64| {
        let most = most / (letters * PT);
        let lines = wrapped(&pieces(&words.ego, most, &measure), most, &measure);
        let wide = lines.iter().map(|l| measure(l)).fold(0.0, f64::max) * letters * PT + 5.0;
        let high = height(lines.len(), letters) + 3.6;
        (lines, wide, high)
    };
    // In the client's own disc where it fits; a long name goes over its border rather than being cut.
    let fits = |wide: f64, high: f64| (wide / 2.0).hypot(high / 2.0) <= inner - 0.3;
    let tries = [(14.0, 26.0), (13.0, 22.0), (12.0, 26.0), (12.0, 18.0), (11.0, 26.0), (11.0, 20.0), (11.0, 16.0)];
    let found = tries.iter().find(|(l, m)| {
        let (_, wide, high) = room(*l, *m);
        fits(wide, high)
    });
    let (letters, most) = found.copied().unwrap_or((11.0, 34.0));
    let (lines, wide, high) = room(letters, most);
    let room = Rect::new(centre.0 - wide / 2.0, centre.1 - high / 2.0, wide, high);
    (Block { lines, room, align: Align::Middle }, letters)
}

fn asked<'a>(person: &'a Person, letters: f64, words: &Words<'_>, told: &Told<'_>) -> Asked<'a> {
    let bold = told.new.contains(&person.id);
    let measure = |text: &str| (words.measure)(text, bold);
    let mut signs = status_sign(person.status).to_string();
    signs.push_str(if person.is_active() && person.ring.is_none() { RING_NOT_ASKED } else { "" });
    let arrow = if person.wish.is_some() { WISH } else { 0.0 };
    let wide = (words.measure)(&signs, false) * letters * PT + arrow;
    let tail = (wide > 0.0).then_some((signs, wide));
    let thick = lines::half(lines::pen(person, told)) + 0.3;
    Asked { person, shapes: shapes(&(words.name)(person), letters, 46.0, &measure), tail, thick }
}

/// Where a name stands from its sign: the part of its width left of the sign, the part of its height above, and how its
/// lines stand.
const SIDES: [(Side, f64); 8] = [
    (Side::Right, 0.0),
    (Side::Left, 0.0),
    (Side::Above(Align::Middle), 0.5),
    (Side::Below(Align::Middle), 0.5),
    (Side::Above(Align::Left), 0.6),
    (Side::Above(Align::Right), 0.6),
    (Side::Below(Align::Left), 0.6),
    (Side::Below(Align::Right), 0.6),
];

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Right,
    Left,
    Above(Align),
    Below(Align),
}

impl Side {
    /// The room of a name of this size beside a sign.
    fn room(self, (x, y): Point, wide: f64, high: f64) -> (Rect, Align) {
        let across = |align: Align| match align {
            Align::Left => x - SIGN,
            Align::Middle => x - wide / 2.0,
            Align::Right => x + SIGN - wide,
        };
        match self {
            Side::Right => (Rect::new(x + SIGN + GAP, y - high / 2.0, wide, high), Align::Left),
            Side::Left => (Rect::new(x - SIGN - GAP - wide, y - high / 2.0, wide, high), Align::Right),
            Side::Above(align) => (Rect::new(across(align), y - SIGN - 0.5 - high, wide, high), align),
            Side::Below(align) => (Rect::new(across(align), y + SIGN + 0.5, wide, high), align),
        }
    }
}

impl Ground<'_> {
    fn ways(&self, asked: &Asked<'_>, letters: f64, most: usize) -> Vec<Way> {
        let (person, radius) = (asked.person, self.geometry.radius().0);
        let Some(arc) = self.geometry.arc(person.sector) else { return Vec::new() };
        let (inner, outer) = self.geometry.band(person.drawn_ring());
        let (near, far) = (inner * radius + SIGN + 0.8, outer * radius - SIGN - 0.8);
        let shares = ((far - near) / 3.6).floor().clamp(1.0, 5.0) as usize;
        let home = (0.08 + 0.84 * van_der_corput(person.slot), f64::midpoint(near, far));
        let (mut all, mut spare) = (Vec::new(), Vec::new());
        for n in 0..=shares {
            let far_out = near + (far - near) * n as f64 / shares as f64;
            let long = (arc.to - arc.from) * TAU * far_out;
            let edge = ((SIGN + 0.8) / long).min(0.45);
            let places = ((long / STEP).floor().clamp(2.0, 22.0)) as usize;
            for k in 0..=places {
                let t = edge + (1.0 - 2.0 * edge) * k as f64 / places as f64;
                let at = self.geometry.point(arc.at(t), far_out / radius);
                if self.rims.iter().any(|taken| taken.meets(Rect::around(at, SIGN))) {
                    continue;
                }
                let off = (t - home.0) * long;
                let away = (off / 12.0).powi(2).min(6.0) + off.abs() / 20.0 + ((far_out - home.1) / 14.0).powi(2);
                if most > 1 {
                    self.written(asked, letters, at, away, &mut all, false);
                }
                spare.push((at, away));
            }
        }
        // Nobody is left off for want of room: rather on something than nowhere.
        if all.is_empty() {
            if most == 1 {
                spare.sort_by(|a: &(Point, f64), b: &(Point, f64)| a.1.total_cmp(&b.1));
                spare.truncate(1);
            }
            spare.into_iter().for_each(|(at, away)| self.written(asked, letters, at, away, &mut all, true));
        }
        all.sort_by(|a: &Way, b: &Way| a.cost.total_cmp(&b.cost));
        all.truncate(most);
        all.shrink_to_fit();
        all
    }
    fn written(&self, asked: &Asked<'_>, letters: f64, at: Point, away: f64, all: &mut Vec<Way>, anywhere: bool) {
        let centre = self.geometry.centre();
        let far = (at.0 - centre.0).hypot(at.1 - centre.1);
        let turn = self.geometry.polar(at).0;
        let thick = asked.thick;
        let lines: Vec<(Line, f64)> = self.lines(at, far);
        for (n, shape) in asked.shapes.iter().enumerate() {
            for (side, cost) in SIDES {
                let tail = asked.tail.as_ref().map_or(0.0, |(_, wide)| wide + 0.9);
                let (room, align) = side.room(at, shape.wide + tail, shape.high);
                let own = self.cost(asked.person, room).or(anywhere.then_some(500.0));
                let Some(own) = own else { continue };
                let name = Rect { right: room.right - tail, ..room };
                for (line, bent) in &lines {
                    let reach = room.with(Rect::around(at, SIGN)).with(line.span).grown(REACH);
                    let Line { from, bend, to, span, line } = *line;
                    let cost = cost + away + own + 0.5 * n as f64 + bent;
                    let way = Way {
                        at,
                        room,
                        name,
                        align,
                        shape: n,
                        from,
                        bend,
                        to,
                        line,
                        span,
                        far,
                        turn,
                        cost,
                        letters,
                        thick,
                        reach,
                    };
                    if anywhere || !way.goes_through(room.grown(thick)) {
                        all.push(way);
                    }
                }
            }
        }
    }
    /// The lines that can lead to a sign: the straight one, and bent ones, which make their way around names.
    fn lines(&self, at: Point, far: f64) -> Vec<(Line, f64)> {
        let (x, y) = ((at.0 - self.geometry.centre().0) / far, (at.1 - self.geometry.centre().1) / far);
        let bends: &[f64] = if far > 30.0 { &[0.0, -0.1, 0.1, -0.2, 0.2, -0.32, 0.32] } else { &[0.0] };
        let line = |share: &f64| {
            let from = self.start(at);
            let half = (f64::midpoint(from.0, at.0), f64::midpoint(from.1, at.1));
            let bend = (*share != 0.0).then_some((half.0 - y * share * far, half.1 + x * share * far));
            // The sign is reached from where the line comes.
            let to = short_of(bend.unwrap_or(from), at);
            (Line::new(from, bend, to), share.abs() * 50.0)
        };
        bends.iter().map(line).collect()
    }
    /// What a name costs in this room whoever else is there; `None` where it cannot stand.
    fn cost(&self, person: &Person, room: Rect) -> Option<f64> {
        let (wide, high) = (self.sheet.width, self.sheet.height());
        let on_sheet = room.left >= 0.5 && room.top >= 0.5 && room.right <= wide - 0.5 && room.bottom <= high - 0.5;
        let taken = room.meets(self.ego) || self.rims.iter().any(|rim| room.meets(*rim));
        if !on_sheet || taken {
            return None;
        }
        let mut cost = 0.0;
        for corner in room.corners().into_iter().chain([room.middle()]) {
            match self.geometry.region(corner) {
                Some((ring, sector)) => {
                    cost += if sector == person.sector { 0.0 } else { 0.35 };
                    cost += if ring == person.drawn_ring() { 0.0 } else { 0.12 };
                }
                None => cost += 0.25,
            }
        }
        Some(cost)
    }
    /// Where the line to a sign begins: at the border of the client's own disc, or of the client's name.
    fn start(&self, to: Point) -> Point {
        let (centre, inner) = (self.geometry.centre(), self.geometry.borders()[0] * self.geometry.radius().0);
        let far = (to.0 - centre.0).hypot(to.1 - centre.1).max(1e-9);
        let behind = self.ego.grown(0.4).part_of(centre, to).map_or(0.0, |(_, end)| end * far);
        let share = ((inner + 0.6).max(behind) / far).min(1.0);
        (centre.0 + (to.0 - centre.0) * share, centre.1 + (to.1 - centre.1) * share)
    }
}

/// A line to a sign, with points along it and the box around it.
#[derive(Clone, Copy)]
struct Line {
    from: Point,
    bend: Option<Point>,
    to: Point,
    span: Rect,
    line: [Point; 5],
}

impl Line {
    fn new(from: Point, bend: Option<Point>, to: Point) -> Self {
        let mut line = [from, to, to, to, to];
        if let Some(c) = bend {
            for (n, point) in line.iter_mut().enumerate() {
                let t = n as f64 / 4.0;
                let (u, v, w) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
                *point = (u * from.0 + v * c.0 + w * to.0, u * from.1 + v * c.1 + w * to.1);
            }
        }
        let least = |of: fn(&Point) -> f64| line.iter().map(of).fold(f64::INFINITY, f64::min);
        let most = |of: fn(&Point) -> f64| line.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
        let span = Rect { left: least(|p| p.0), top: least(|p| p.1), right: most(|p| p.0), bottom: most(|p| p.1) };
        Self { from, bend, to, span: span.grown(0.01), line }
    }
}

/// The end of a line that stops before a sign.
fn short_of(from: Point, at: Point) -> Point {
    let far = (at.0 - from.0).hypot(at.1 - from.1).max(1e-9);
    let share = ((far - SIGN - 0.7) / far).max(0.0);
    (from.0 + (at.0 - from.0) * share, from.1 + (at.1 - from.1) * share)
}

fn seat(asked: &Asked<'_>, way: &Way, told: &Told<'_>) -> Seat {
    let person = asked.person;
    let shape = &asked.shapes[way.shape];
    // The signs stand behind the last line.
    let tail = asked.tail.as_ref().map(|(signs, wide)| {
        let high = height(1, way.letters);
        (signs.clone(), Rect::new(way.name.right + 0.9, way.name.bottom - high, *wide, high))
    });
    Seat {
        id: person.id,
        at: way.at,
        kind: person.kind,
        pen: lines::pen(person, told),
        status: person.status,
        wish: person.wish,
        name: Block { lines: shape.lines.clone(), room: way.name, align: way.align },
        tail,
        bold: told.new.contains(&person.id),
        tie: vec![Stroke {
            from: way.from,
            bend: way.bend,
            to: way.to,
            pen: lines::pen(person, told),
            light: Light::Plain,
        }],
    }
}
