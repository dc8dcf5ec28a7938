//! Small pictures of what is there: a mark for each person or pair, the life domains as a ring. What was not asked is part
//! of them; nothing in them judges. The signs are the same in all: it is so, it is not so, it was not asked.

use super::page::{Cell, Page};
use super::ring::glyphs;
use super::theme::Theme;
use crate::diagram::{Light, Pen, Presence};
use crate::domain::{Kind, Sector};
use crate::words::measures::Picture;

const YES: &str = "●";
const NO: &str = "○";
const OPEN: &str = "·";

/// Where each life domain stands in the small ring, clockwise from above as in the large one: row and column.
const PLACES: [(usize, usize); Sector::DOMAINS.len()] =
    [(0, 4), (0, 7), (1, 8), (2, 7), (2, 4), (2, 1), (1, 0), (0, 1)];

/// The picture in so many columns and at most so many rows.
pub fn picture(picture: &Picture, (width, rows): (u16, u16), theme: &Theme) -> Page {
    match picture {
        Picture::Marks { yes, no, open, beside } => marks((*yes, *no, *open), beside, (width, rows), theme),
        Picture::Domains(domains) => ring(domains, width, theme),
        Picture::Kinds(kinds) => kinds_of_support(kinds, width, theme),
    }
}

/// A mark each, with air between them where there is room; where there are too many, a mark for several, and it says so.
fn marks(
    (yes, no, open): (usize, usize, usize),
    beside: &[(Kind, usize)],
    (width, rows): (u16, u16),
    theme: &Theme,
) -> Page {
    let others: usize = beside.iter().map(|(_, n)| n).sum();
    let all = yes + no + open;
    let room = usize::from(width) * usize::from(rows);
    // The last row says how many a mark stands for.
    let each = if all + others <= room { 1 } else { (all + others).div_ceil(room.saturating_sub(12).max(1)).max(2) };
    let parts = [(YES, yes, theme.text()), (NO, no, theme.text()), (OPEN, open, theme.quiet())];
    let mut signs: Vec<Cell> = Vec::new();
    for (sign, count, style) in parts {
        signs.extend((0..count.div_ceil(each)).map(|_| (sign.to_string(), style)));
    }
    for (kind, count) in beside {
        let sign = glyphs::glyph(*kind, Pen::Alike, Presence::Member);
        signs.extend((0..count.div_ceil(each)).map(|_| (sign.to_string(), theme.quiet())));
    }
    let spaced = signs.len() <= usize::from(width.div_ceil(2)) * usize::from(rows);
    let across = usize::from(if spaced { width.div_ceil(2) } else { width }).max(1);
    let mut page = Page::new(width);
    for row in signs.chunks(across) {
        let gap = |(sign, style): &Cell| (if spaced { format!("{sign} ") } else { sign.clone() }, *style);
        page.row(row.iter().map(gap));
    }
    if each > 1 {
        page.text(&format!("{YES} = {each}"), theme.quiet());
    }
    page
}

fn ring(domains: &[Option<bool>], width: u16, theme: &Theme) -> Page {
    let mut page = Page::new(width);
    let indent = usize::from(width.saturating_sub(9) / 2);
    for row in 0..3 {
        let mut cells = vec![(" ".repeat(indent), theme.text())];
        for column in 0..9 {
            let at = PLACES.iter().position(|place| *place == (row, column));
            let cell = at.and_then(|at| Some((Sector::DOMAINS.get(at)?, domains.get(at)?)));
            cells.push(match cell {
                Some((sector, Some(true))) => (YES.into(), theme.sector(*sector, Light::Plain)),
                Some((_, Some(false))) => (NO.into(), theme.text()),
                Some((_, None)) => (OPEN.into(), theme.quiet()),
                None if (row, column) == (1, 4) => ("+".into(), theme.quiet()),
                None => (" ".into(), theme.text()),
            });
        }
        page.row(cells);
    }
    page
}

/// A row a kind: what it is called, and a mark for each who gives it.
fn kinds_of_support(kinds: &[(String, Option<usize>)], width: u16, theme: &Theme) -> Page {
    let rows: Vec<Vec<Cell>> = kinds
        .iter()
        .map(|(word, count)| {
            let room = usize::from(width).saturating_sub(14).max(3);
            let (signs, style) = match count {
                None => (OPEN.to_string(), theme.quiet()),
                Some(0) => (NO.to_string(), theme.text()),
                Some(n) if *n > room => (format!("{} {n}", YES.repeat(room.saturating_sub(3))), theme.text()),
                Some(n) => (YES.repeat(*n), theme.text()),
            };
            vec![(word.clone(), theme.quiet()), (signs, style)]
        })
        .collect();
    let mut page = Page::new(width);
    page.table(&rows);
    page
}
