//! Gives everybody a place: greedy, by age, over discrete cells. Whoever stood somewhere stays there.

use super::cut::{Level, cut, shown, width};
use super::geometry::{Geometry, Point};
use super::grid::{self, Class, Grid, class_of};
use super::layout::{Labels, Layout, More, Side, Spot, ego_cells, tail_width};
use super::legend::{RING_NOT_ASKED, status_sign};
use super::rim;
use crate::domain::{Code, Person, Ring, Sector};
use crate::seen::Seen;

/// A name gets at most so many cells in the ring; on a frame this wide it gets more.
const MOST: (u16, u16, u16) = (16, 150, 24);
/// A longer one is shown whole all the same up to so many cells, where nobody needs the room.
const MOST_UNFOLDED: u16 = 28;
/// The name in the middle.
const MOST_EGO: u16 = 12;
/// What a step down to a shorter form costs, in rows of distance.
const SHORTER: f64 = 6.0;
/// What a name on the inward side of its glyph costs, in rows.
const INWARD: f64 = 0.55;

/// What a single blank to the next name costs, in rows: two are better.
const CLOSE: f64 = 0.9;
/// What the first or the last column costs, in rows.
const EDGE: f64 = 2.5;

impl Layout {
    /// Places everybody, and a `ghost` who is not in the network yet.
    ///
    /// `before` is the layout on the screen: who is in the same ring, sector and slot stays exactly where they were
    /// as long as the geometry is the same, whatever happens to others.
    pub fn place(
        network: &Seen,
        geometry: &Geometry,
        labels: &Labels,
        before: Option<&Layout>,
        ghost: Option<&Person>,
    ) -> Layout {
        let before = before.filter(|b| b.geometry == *geometry);
        let ego = cut(&labels.ego, MOST_EGO.min(geometry.frame.cols.saturating_sub(4)));
        let mut grid = Grid::new(geometry);
        let (col, wide, row, high) = ego_cells(geometry, &ego);
        (row..row + high).for_each(|row| grid.take(row, col, wide));
        let rim = match before {
            Some(before) if same_rim(before, labels) => {
                before.rim.iter().for_each(|r| rim::keep(r, &mut grid));
                before.rim.clone()
            }
            _ => rim::place(geometry, labels.sector, &mut grid),
        };
        let people = network.people().chain(ghost.filter(|g| network.person(g.id).is_none()));
        let wanted: Vec<Wanted> = people.map(|p| Wanted::of(p, labels, geometry)).collect();
        let mut placing = Placing::new(geometry, grid, &wanted);
        let mut spots = placing.all(&wanted, before);
        let more = placing.more(&spots);
        let is_new = |spot: &Spot| before.and_then(|b| b.spot(spot.id)).is_none_or(|old| !old.stands_as(spot));
        spots.iter_mut().filter(|s| is_new(s)).for_each(|s| unfold(s, &mut placing.grid));
        let mut layout = Layout { geometry: geometry.clone(), spots, rim, more, ego };
        layout.spots.sort_by_key(|s| s.id);
        layout
    }
}

/// A name that was cut although there was room beside it is shown whole, once everybody has a place.
fn unfold(spot: &mut Spot, grid: &mut Grid) {
    let wide = width(&spot.name);
    if spot.level != Level::Full || spot.is_whole() || spot.hidden || wide > MOST_UNFOLDED {
        return;
    }
    let (start, old) = spot.extent();
    let more = wide - width(&spot.text);
    // Beyond the last letter two cells of air, and never the edge of the frame.
    let from = match spot.side {
        Side::Right => Some(start + old),
        Side::Left => start.checked_sub(more + 2),
    };
    let Some(from) = from.filter(|from| grid.are_free(spot.row, *from, more + 2)) else { return };
    spot.text.clone_from(&spot.name);
    grid.take(spot.row, if spot.side == Side::Right { from } else { from + 2 }, more);
}

/// The sector names are the same words as before, so their places hold.
fn same_rim(before: &Layout, labels: &Labels) -> bool {
    before.rim.iter().all(|r| {
        let (long, short) = (labels.sector)(r.sector);
        r.name == long || r.name == short || r.name == cut(&short, 4)
    })
}

/// One person with what is needed to place them.
struct Wanted {
    spot: Spot,
    /// The cells that the whole name may take.
    most: u16,
    class: Class,
    home: Point,
}

impl Wanted {
    fn of(person: &Person, labels: &Labels, geometry: &Geometry) -> Self {
        let ring = person.drawn_ring();
        let drawn = geometry.arc(person.sector).is_some();
        let most = if geometry.frame.cols >= MOST.1 { MOST.2 } else { MOST.0 };
        // Only a ghost can be of a sector that is not drawn: it waits beside the disc.
        let home = if drawn { home(geometry, ring, person.sector, person.slot) } else { geometry.point(0.62, 1.15) };
        let class = if drawn { class_of(ring, person.sector) } else { grid::OUTSIDE };
        let (col, row) = cell(home);
        let spot = Spot {
            id: person.id,
            col,
            row,
            ring,
            sector: person.sector,
            side: Side::Right,
            name: (labels.name)(person),
            text: String::new(),
            tail: tail(person),
            hidden: true,
            slot: person.slot,
            level: Level::Glyph,
        };
        Self { spot, most, class, home }
    }
    /// What a name at each level takes at most, with its tail.
    fn loads(&self) -> [u16; 4] {
        let (wide, tail) = (width(&self.spot.name), tail_width(self.spot.tail));
        [wide.min(self.most) + tail, wide.min(8) + tail, wide.min(4) + tail, 0]
    }
    /// What is shown at a level.
    fn text(&self, level: Level) -> String {
        shown(&self.spot.name, level, self.most)
    }
    /// The cells that it takes, with its tail.
    fn text_width(&self, level: Level) -> u16 {
        match width(&self.text(level)) {
            0 => 0,
            wide => wide + tail_width(self.spot.tail),
        }
    }
    /// The same ring, sector and slot as before.
    fn stays(&self, old: &Spot) -> bool {
        !old.hidden && (old.ring, old.sector, old.slot) == (self.spot.ring, self.spot.sector, self.spot.slot)
    }
}

/// What always stands behind the name; one sign, the status before the ring.
fn tail(person: &Person) -> &'static str {
    match status_sign(person.status) {
        "" if person.ring.is_none() => RING_NOT_ASKED,
        sign => sign,
    }
}

/// Where somebody would stand alone: the middle of the ring, at an angle that is their own. The slots of a sector
/// follow the van der Corput sequence, so that a newcomer falls into the largest gap.
pub(super) fn home(geometry: &Geometry, ring: Ring, sector: Sector, slot: u16) -> Point {
    let (inner, outer) = geometry.band(ring);
    let turn = geometry.arc(sector).map_or(0.0, |arc| arc.at(0.08 + 0.84 * van_der_corput(slot)));
    geometry.point(turn, f64::midpoint(inner, outer))
}

/// The place in a sector, from 0 to 1, of a slot: 1/2, 1/4, 3/4, 1/8, …
pub(super) fn van_der_corput(slot: u16) -> f64 {
    let (mut t, mut half, mut rest) = (0.0, 0.5, u32::from(slot) + 1);
    while rest > 0 {
        t += half * f64::from(rest & 1);
        half /= 2.0;
        rest >>= 1;
    }
    t
}

pub(super) fn cell((x, y): Point) -> (u16, u16) {
    (x.floor().max(0.0) as u16, y.floor().max(0.0) as u16)
}

/// A place that was found.
#[derive(Clone, Copy)]
struct Place {
    col: u16,
    row: u16,
    side: Side,
    level: Level,
    /// The cells of the name.
    name: u16,
}

impl Place {
    /// The first cell and the number of cells of glyph and name together; `None` where they would leave the frame.
    fn cells(&self, cols: u16) -> Option<(u16, u16)> {
        let wide = if self.name == 0 { 1 } else { self.name + 2 };
        let col = match self.side {
            Side::Right => self.col,
            Side::Left => (self.col + 1).checked_sub(wide)?,
        };
        (col + wide <= cols).then_some((col, wide))
    }
}

/// The cells that are left, and how short the names of each region must be.
struct Placing<'a> {
    geometry: &'a Geometry,
    grid: Grid,
    level: Vec<Level>,
    full: Vec<bool>,
    markers: Vec<Option<(u16, u16, u16)>>,
    /// The cells of each region where at least a glyph fits, from the first search in it on.
    free: Vec<Option<Vec<Free>>>,
    /// How far each free cell is from the home of whoever is being placed.
    far: Vec<f64>,
}

/// A cell where a glyph fits.
struct Free {
    col: u16,
    row: u16,
    /// What it costs that it is not in the middle of the band.
    off: f64,
}

impl<'a> Placing<'a> {
    fn new(geometry: &'a Geometry, grid: Grid, wanted: &[Wanted]) -> Self {
        let mut load = [[0u32; 4]; 2 + 4 * 9];
        let mut count = [0u32; 2 + 4 * 9];
        for person in wanted {
            let class = usize::from(person.class);
            count[class] += 1;
            person.loads().iter().zip(&mut load[class]).for_each(|(wide, load)| *load += u32::from(*wide) + 3);
        }
        let level = |class: usize| {
            let room = grid.cells(class as Class).len() as f64;
            let fits = |level: &&Level| count[class] <= 2 || f64::from(load[class][**level as usize]) <= room * 1.35;
            Level::ALL.iter().find(fits).copied().unwrap_or(Level::Glyph)
        };
        let level = (0..count.len()).map(level).collect();
        let free = count.iter().map(|_| None).collect();
        let (full, markers) = (vec![false; count.len()], vec![None; count.len()]);
        let mut placing = Self { geometry, grid, level, full, markers, free, far: Vec::new() };
        placing.keep_markers(&count);
        placing
    }
    /// Where there are more people than glyphs fit, a place for "+n" is kept first.
    fn keep_markers(&mut self, count: &[u32]) {
        for (class, count) in count.iter().enumerate() {
            let cells = self.grid.cells(class as Class);
            if (*count as usize) * 2 <= cells.len() || *count < 2 {
                continue;
            }
            let wide = 1 + count.to_string().len() as u16;
            let middle = cells.len() / 2;
            let found =
                cells[middle..].iter().chain(&cells[..middle]).find(|(col, row)| self.grid.is_free(*row, *col, wide));
            self.markers[class] = found.map(|(col, row)| (*col, *row, wide));
            if let Some((col, row, wide)) = self.markers[class] {
                self.grid.take(row, col, wide);
            }
        }
    }
    fn all(&mut self, wanted: &[Wanted], before: Option<&Layout>) -> Vec<Spot> {
        let mut spots: Vec<Option<Spot>> = vec![None; wanted.len()];
        if let Some(before) = before {
            for pass in [Self::stays, Self::stays_renamed] {
                for (person, spot) in wanted.iter().zip(&mut spots).filter(|(_, spot)| spot.is_none()) {
                    *spot = before.spot(person.spot.id).and_then(|old| pass(self, person, old));
                }
            }
        }
        let newcomers = wanted.iter().zip(spots);
        newcomers.map(|(person, spot)| spot.unwrap_or_else(|| self.newcomer(person))).collect()
    }
    /// Exactly where it was.
    fn stays(&mut self, person: &Wanted, old: &Spot) -> Option<Spot> {
        let (col, wide) = old.extent();
        let same = person.stays(old) && old.name == person.spot.name && old.tail == person.spot.tail;
        if !same || !self.grid.is_free(old.row, col, wide) {
            return None;
        }
        self.grid.take(old.row, col, wide);
        Some(old.clone())
    }
    /// The same cell with another name: renamed, or the veil went up or down.
    fn stays_renamed(&mut self, person: &Wanted, old: &Spot) -> Option<Spot> {
        if !person.stays(old) {
            return None;
        }
        let name = person.text_width(old.level);
        let other = if old.side == Side::Left { Side::Right } else { Side::Left };
        let place = [old.side, other].into_iter().find_map(|side| {
            let place = Place { col: old.col, row: old.row, side, level: old.level, name };
            let (col, wide) = place.cells(self.geometry.frame.cols)?;
            self.grid.is_free(place.row, col, wide).then_some(place)
        })?;
        Some(self.settle(person, &place))
    }
    fn newcomer(&mut self, person: &Wanted) -> Spot {
        let class = usize::from(person.class);
        if !self.full[class] {
            if let Some(place) = self.search(person) {
                return self.settle(person, &place);
            }
            self.full[class] = true;
        }
        let mut spot = person.spot.clone();
        if self.markers[class].is_none() {
            self.markers[class] = self.marker_anywhere(person);
        }
        if let Some((col, row, _)) = self.markers[class] {
            (spot.col, spot.row) = (col, row);
        }
        spot
    }
    /// Everybody seemed to fit, and then somebody did not: the "+n" takes the nearest free cells, so that nobody is lost.
    fn marker_anywhere(&mut self, person: &Wanted) -> Option<(u16, u16, u16)> {
        const WIDE: u16 = 2;
        let frame = self.geometry.frame;
        let cells = (0..frame.rows).flat_map(|row| (0..frame.cols).map(move |col| (col, row)));
        let free = cells.filter(|(col, row)| self.grid.class(*col, *row) >= 2 && self.grid.is_free(*row, *col, WIDE));
        let nearest = |cell: &(u16, u16)| self.far(person, cell.0, cell.1);
        let (col, row) = free.min_by(|a, b| nearest(a).total_cmp(&nearest(b)))?;
        self.grid.take(row, col, WIDE);
        Some((col, row, WIDE))
    }
    fn settle(&mut self, person: &Wanted, place: &Place) -> Spot {
        let text = person.text(place.level);
        let Place { col, row, side, level, .. } = *place;
        let spot = Spot { col, row, side, text, hidden: false, level, ..person.spot.clone() };
        let (col, wide) = spot.extent();
        self.grid.take(spot.row, col, wide);
        spot
    }
    /// The cheapest free place of the region: near home, in the middle of the band, the name outward and whole.
    fn search(&mut self, person: &Wanted) -> Option<Place> {
        let cells = self.still_free(person);
        let found = self.cheapest(person, &cells);
        self.free[usize::from(person.class)] = Some(cells);
        found
    }
    /// The free cells of the region, without those that were taken since; and how far each is.
    fn still_free(&mut self, person: &Wanted) -> Vec<Free> {
        let cells = self.free[usize::from(person.class)].take();
        let free = |(col, row): &(u16, u16)| Free { col: *col, row: *row, off: self.off(person, *col, *row) };
        let mut cells = cells.unwrap_or_else(|| self.grid.cells(person.class).iter().map(free).collect());
        let mut far = std::mem::take(&mut self.far);
        far.clear();
        cells.retain(|cell| {
            let free = self.grid.is_free(cell.row, cell.col, 1);
            if free {
                far.push(self.away(person, cell.col, cell.row) + cell.off);
            }
            free
        });
        self.far = far;
        cells
    }
    fn cheapest(&self, person: &Wanted, cells: &[Free]) -> Option<Place> {
        let nearest = (0..cells.len()).min_by(|a, b| self.far[*a].total_cmp(&self.far[*b]))?;
        let start = self.level[usize::from(person.class)];
        let mut best: Option<(f64, Place)> = None;
        for level in Level::ALL.into_iter().filter(|l| *l >= start) {
            let shorter = SHORTER * f64::from(level as u8 - start as u8);
            if best.is_some_and(|(least, _)| self.far[nearest] + shorter >= least) {
                break;
            }
            let name = person.text_width(level);
            // The nearest cell goes first: it is seldom beaten, and most others need no look then.
            for at in std::iter::once(nearest).chain(0..cells.len()) {
                let far = self.far[at] + shorter;
                if best.is_some_and(|(least, _)| far >= least) {
                    continue;
                }
                for side in [Side::Right, Side::Left] {
                    let place = Place { col: cells[at].col, row: cells[at].row, side, level, name };
                    if let Some(cost) = self.label_cost(person, &place).map(|cost| far + cost)
                        && best.is_none_or(|(least, _)| cost < least)
                    {
                        best = Some((cost, place));
                    }
                }
            }
        }
        best.map(|(_, place)| place)
    }
    /// How far a cell is from home, in rows, with the edges of the band further than they are.
    fn far(&self, person: &Wanted, col: u16, row: u16) -> f64 {
        self.away(person, col, row) + self.off(person, col, row)
    }
    fn away(&self, person: &Wanted, col: u16, row: u16) -> f64 {
        let (x, y) = (f64::from(col) + 0.5, f64::from(row) + 0.5);
        length((x - person.home.0) / self.geometry.frame.aspect, y - person.home.1)
    }
    /// What it costs to stand beside the middle of the band: the same for everybody of a region.
    fn off(&self, person: &Wanted, col: u16, row: u16) -> f64 {
        if person.class == grid::OUTSIDE {
            return 0.0;
        }
        let (x, y) = (f64::from(col) + 0.5, f64::from(row) + 0.5);
        let (u, v) = (
            (x - self.geometry.centre.0) / self.geometry.radius.0,
            (y - self.geometry.centre.1) / self.geometry.radius.1,
        );
        let (inner, outer) = self.geometry.band(person.spot.ring);
        let off = 2.0 * (length(u, v) - f64::midpoint(inner, outer)) / (outer - inner);
        0.8 * off * off * off * off
    }
    /// What the cells under a name cost; `None` where it does not fit.
    fn label_cost(&self, person: &Wanted, place: &Place) -> Option<f64> {
        let (from, wide) = place.cells(self.geometry.frame.cols)?;
        if !self.grid.is_free(place.row, from, wide) {
            return None;
        }
        let right = f64::from(place.col) + 0.5 >= self.geometry.centre.0;
        let inward = wide > 1 && right != (place.side == Side::Right);
        let cost: f64 = (from..from + wide).map(|col| class_cost(person.class, self.grid.class(col, place.row))).sum();
        // A name at the very edge looks cut.
        let edge = from == 0 || from + wide == self.geometry.frame.cols;
        let close = wide > 1 && !self.grid.is_airy(place.row, from, wide);
        let extra = [(inward, INWARD), (edge, EDGE), (close, CLOSE)];
        Some(cost + extra.iter().filter(|(is, _)| *is).map(|(_, cost)| cost).sum::<f64>())
    }
    /// How many of each region found no place.
    fn more(&self, spots: &[Spot]) -> Vec<More> {
        let mut hidden = vec![0; self.markers.len()];
        for spot in spots.iter().filter(|s| s.hidden) {
            hidden[usize::from(class_of(spot.ring, spot.sector))] += 1;
        }
        let regions = Ring::ALL.iter().flat_map(|r| Sector::ALL.iter().map(|s| (*r, *s)));
        let more = |(ring, sector): (Ring, Sector)| {
            let class = usize::from(class_of(ring, sector));
            let (col, row, width) = self.markers[class].filter(|_| hidden[class] > 0)?;
            Some(More { ring, sector, count: hidden[class], col, row, width })
        };
        regions.filter_map(more).collect()
    }
}

/// Rather than `hypot`, which minds numbers that no cell has.
fn length(x: f64, y: f64) -> f64 {
    (x * x + y * y).sqrt()
}

fn class_cost(home: Class, there: Class) -> f64 {
    if there == home {
        0.0
    } else if there == grid::OUTSIDE {
        0.05
    } else if grid::same_sector(home, there) {
        0.10
    } else if grid::same_ring(home, there) {
        0.22
    } else {
        0.32
    }
}
