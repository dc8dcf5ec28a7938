//! The way of a frame to the terminal: what is seen is what was drawn, whatever stood there before, in one piece and
//! with few bytes.
#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

use ecogram::shell::frame::FrameWriter;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use crate::support::dice::Dice;

const AREA: Rect = Rect::new(0, 0, 24, 7);

const COLOURS: [Color; 8] = [
    Color::Reset,
    Color::Cyan,
    Color::LightMagenta,
    Color::DarkGray,
    Color::Indexed(7),
    Color::Indexed(201),
    Color::Rgb(1, 22, 255),
    Color::Rgb(200, 0, 9),
];
const MODIFIERS: [Modifier; 6] = [
    Modifier::empty(),
    Modifier::BOLD,
    Modifier::DIM,
    Modifier::ITALIC,
    Modifier::UNDERLINED.union(Modifier::BOLD),
    Modifier::REVERSED.union(Modifier::DIM),
];
const WORDS: [&str; 6] = ["Fatima", " ", "    ", "Oma Rosa", "王小明", "⠿⠓ é"];

/// Writes some rows anew, as a frame that differs a little from the one before. No letter is cut in half: of a wide one
/// both cells go or stay, as everywhere in a buffer.
fn scribble(dice: &mut Dice, buffer: &mut Buffer) {
    for _ in 0..dice.below(5) {
        let y = dice.below(7) as u16;
        (0..AREA.width).for_each(|x| buffer[(x, y)].reset());
        let mut x = dice.below(6) as u16;
        for _ in 0..dice.below(5) {
            let style =
                Style::new().fg(dice.pick(&COLOURS)).bg(dice.pick(&COLOURS)).add_modifier(dice.pick(&MODIFIERS));
            x = buffer.set_stringn(x, y, dice.pick(&WORDS), usize::from(AREA.width - x), style).0;
        }
    }
}

fn wire() -> FrameWriter<Vec<u8>> {
    let mut wire = FrameWriter::new(Vec::new());
    wire.fit((AREA.width, AREA.height));
    wire
}

/// Draws, and answers with what went out.
fn draw(wire: &mut FrameWriter<Vec<u8>>, drawn: &Buffer) -> String {
    let before = wire.out().len();
    wire.draw(|buffer| {
        buffer.clone_from(drawn);
        None
    })
    .unwrap();
    String::from_utf8(wire.out()[before..].to_vec()).unwrap()
}

fn colour(colour: Color) -> vt100::Color {
    match colour {
        Color::Reset => vt100::Color::Default,
        Color::Cyan => vt100::Color::Idx(6),
        Color::DarkGray => vt100::Color::Idx(8),
        Color::LightMagenta => vt100::Color::Idx(13),
        Color::Indexed(n) => vt100::Color::Idx(n),
        Color::Rgb(r, g, b) => vt100::Color::Rgb(r, g, b),
        other => panic!("{other} is not used here"),
    }
}

/// What is seen of a cell: of a blank that nothing underlines or reverses, only its ground.
fn is_seen(cell: &Cell, seen: &vt100::Cell) -> bool {
    let has = |modifier| cell.modifier.contains(modifier);
    let marks = has(Modifier::UNDERLINED) == seen.underline() && has(Modifier::REVERSED) == seen.inverse();
    let ground = colour(cell.bg) == seen.bgcolor() && marks;
    if cell.symbol() == " " {
        let marked = has(Modifier::UNDERLINED) || has(Modifier::REVERSED);
        return ground && seen.contents().trim().is_empty() && (!marked || colour(cell.fg) == seen.fgcolor());
    }
    let weight = (has(Modifier::BOLD), has(Modifier::DIM), has(Modifier::ITALIC));
    ground
        && seen.contents() == cell.symbol()
        && colour(cell.fg) == seen.fgcolor()
        && weight == (seen.bold(), seen.dim(), seen.italic())
}

#[test]
fn what_is_seen_is_what_was_drawn_whatever_stood_there_before() {
    for seed in 0..60 {
        let (mut dice, mut wire) = (Dice(seed), wire());
        let mut parser = vt100::Parser::new(AREA.height, AREA.width, 0);
        let mut drawn = Buffer::empty(AREA);
        for _ in 0..12 {
            scribble(&mut dice, &mut drawn);
            parser.process(draw(&mut wire, &drawn).as_bytes());
            for (x, y) in (0..AREA.height).flat_map(|y| (0..AREA.width).map(move |x| (x, y))) {
                let seen = parser.screen().cell(y, x).unwrap();
                let (cell, behind_wide) = (&drawn[(x, y)], seen.is_wide_continuation());
                assert!(behind_wide || is_seen(cell, seen), "seed {seed} at {x},{y}: {cell:?} seen as {seen:?}");
            }
        }
    }
}

#[test]
fn a_frame_comes_in_one_piece_and_one_like_the_last_sends_nothing() {
    let mut wire = wire();
    let saying = |text: &str| {
        let mut buffer = Buffer::empty(AREA);
        buffer.set_string(0, 0, text, Style::new());
        buffer
    };
    let first = draw(&mut wire, &saying("Fatima"));
    assert!(first.starts_with("\x1b[?2026h") && first.ends_with("\x1b[?2026l"), "{first:?}");
    assert_eq!(draw(&mut wire, &saying("Fatima")), "");
    // The cursor was hidden with the first frame, and stays so.
    assert_eq!(draw(&mut wire, &saying("Fatiha")), "\x1b[?2026h\x1b[1;5Hh\x1b[?2026l");
}

#[test]
fn only_what_changes_in_the_look_is_said() {
    let mut wire = wire();
    let style = |fg, bg| Style::new().fg(Color::Indexed(fg)).bg(Color::Indexed(bg));
    let mut buffer = Buffer::empty(AREA);
    buffer.set_string(0, 0, "ab", style(1, 2));
    buffer.set_string(2, 0, "c", style(1, 3));
    buffer.set_string(3, 0, " ", style(4, 3));
    buffer.set_string(4, 0, "d", style(5, 3).add_modifier(Modifier::BOLD));
    let frame = "\x1b[2J\x1b[1;1H\x1b[38;5;1;48;5;2mab\x1b[48;5;3mc \x1b[1;38;5;5md\x1b[m\x1b[?25l";
    assert_eq!(draw(&mut wire, &buffer), format!("\x1b[?2026h{frame}\x1b[?2026l"));
}

#[test]
fn the_cursor_stands_where_it_is_put_after_each_frame_that_writes() {
    let mut wire = wire();
    let mut frame = |text: &str, cursor| {
        let before = wire.out().len();
        wire.draw(|buffer| {
            buffer.set_string(0, 0, text, Style::new());
            cursor
        })
        .unwrap();
        String::from_utf8(wire.out()[before..].to_vec()).unwrap()
    };
    assert!(frame("ab", Some((2, 0))).ends_with("\x1b[1;3H\x1b[?25h\x1b[?2026l"));
    assert_eq!(frame("ab", Some((2, 0))), "");
    assert_eq!(frame("ac", Some((2, 0))), "\x1b[?2026h\x1b[1;2Hc\x1b[1;3H\x1b[?2026l");
    assert_eq!(frame("ac", None), "\x1b[?2026h\x1b[?25l\x1b[?2026l");
}
