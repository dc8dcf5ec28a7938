//! Where the parts of the screen lie, for a terminal of so many columns and rows. Numbers only.

/// A rectangle of cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Area {
    /// Left column.
    pub x: u16,
    /// Top row.
    pub y: u16,
    /// Columns.
    pub w: u16,
    /// Rows.
    pub h: u16,
}

/// The smallest terminal that a ring can be drawn in; below it a sentence asks for more room.
pub const SMALLEST: (u16, u16) = (60, 18);
/// A side panel stands beside the ring from this width on; below it the panel is two rows under the ring.
const WITH_PANEL: u16 = 100;

/// The parts of a client's screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Panes {
    /// One row: who, which visit, which view, what is saved.
    pub head: Area,
    /// The ring.
    pub ring: Area,
    /// The measures or the selected person: beside the ring, or rows under it.
    pub panel: Area,
    /// The keys, over which the status line says something; while the quick line is open, that and its chips.
    pub foot: Area,
}

/// From this width on a page of text stands beside the ring instead of over it.
const WITH_SIDE: u16 = 110;

/// A page of text at the right, which the ring makes room for; the whole screen where it is too narrow for both.
pub fn side((cols, rows): (u16, u16)) -> Area {
    let w = if cols >= WITH_SIDE { cols / 2 } else { cols };
    Area { x: cols - w, y: 0, w, h: rows }
}

impl Panes {
    /// The quick line lies over the last row of the ring, where a name of a domain stands and nobody else: the ring
    /// keeps its size, so that nobody moves when it is opened.
    pub fn with_line(mut self) -> Self {
        let below = self.panel.y >= self.ring.y + self.ring.h && self.panel.h > 0;
        let more = 1.min(self.foot.y);
        if below {
            self.panel.y -= more;
        } else {
            self.panel.h = self.panel.h.saturating_sub(more);
        }
        self.foot.y -= more;
        self.foot.h += more;
        self
    }
}

/// The parts for this size; the turned screen is the ring alone. With `beside`, a page of text takes its side.
pub fn panes(size: (u16, u16), turned: bool, beside: bool) -> Panes {
    if beside && size.0 >= WITH_SIDE {
        let left = size.0 - side(size).w;
        return Panes { panel: Area::default(), ..panes((left.max(SMALLEST.0), size.1), turned, false) };
    }
    let (cols, rows) = size;
    if turned {
        let ring = Area { x: 0, y: 0, w: cols, h: rows.saturating_sub(1) };
        let foot = Area { x: 0, y: rows.saturating_sub(1), w: cols, h: rows.min(1) };
        return Panes { ring, foot, ..Panes::default() };
    }
    let head = Area { x: 0, y: 0, w: cols, h: rows.min(1) };
    let foot_rows = 1.min(rows.saturating_sub(1));
    let foot = Area { x: 0, y: rows - foot_rows, w: cols, h: foot_rows };
    let body = rows.saturating_sub(head.h + foot_rows);
    if cols >= WITH_PANEL {
        let width = (cols / 4).clamp(28, 40);
        let ring = Area { x: 0, y: head.h, w: cols - width, h: body };
        let panel = Area { x: cols - width, y: head.h, w: width, h: body };
        return Panes { head, ring, panel, foot };
    }
    let panel_rows = 2.min(body);
    let ring = Area { x: 0, y: head.h, w: cols, h: body - panel_rows };
    let panel = Area { x: 0, y: head.h + ring.h, w: cols, h: panel_rows };
    Panes { head, ring, panel, foot }
}

/// Two diagrams stand side by side from this width on; below it one is laid over the other.
const SIDE_BY_SIDE: u16 = 160;

/// The parts of the screen while two visits are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct ComparePanes {
    /// The earlier and the later one; the same area where one is laid over the other.
    pub rings: [Area; 2],
    /// Both stand side by side, each under its day.
    pub both: bool,
    /// What is told of them.
    pub told: Area,
}

/// The parts for this size.
pub fn compare_panes((cols, rows): (u16, u16)) -> ComparePanes {
    let body = rows.saturating_sub(1);
    let both = cols >= SIDE_BY_SIDE;
    let width = if both { cols * 3 / 10 } else { cols * 9 / 20 };
    let told = Area { x: cols - width, y: 1, w: width, h: body };
    let left = cols - width;
    let rings = if both {
        let ring = |n: u16| Area { x: n * (left / 2), y: 2, w: left / 2, h: body.saturating_sub(1) };
        [ring(0), ring(1)]
    } else {
        [Area { x: 0, y: 1, w: left, h: body }; 2]
    };
    ComparePanes { rings, both, told }
}
