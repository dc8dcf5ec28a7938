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
    /// The quick line with its chips, the status line and the keys.
    pub foot: Area,
}

/// The parts for this size; the turned screen is the ring alone.
pub fn panes((cols, rows): (u16, u16), turned: bool) -> Panes {
    if turned {
        let ring = Area { x: 0, y: 0, w: cols, h: rows.saturating_sub(1) };
        let foot = Area { x: 0, y: rows.saturating_sub(1), w: cols, h: rows.min(1) };
        return Panes { ring, foot, ..Panes::default() };
    }
    let head = Area { x: 0, y: 0, w: cols, h: rows.min(1) };
    let foot_rows = 2.min(rows.saturating_sub(1));
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
