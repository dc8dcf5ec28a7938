//! What the ring diagram costs: places, ground, scene, painting and a whole frame, by people and size.
//!
//! Goals at the median on a quiet machine: selection frame 1 ms at 60 people in 120x40 and 8 ms at 5,000 in 200x60;
//! adding a person with layout 2 ms at 60; layout of 5,000 16 ms.

#[path = "../tests/diagram/nets.rs"]
mod nets;

use std::io;

use divan::{Bencher, black_box};
use ecogram::diagram::{Drawing, Frame, Geometry, Layout, Scene, View, scene, svg, tidy};
use ecogram::domain::{Change, Network, PersonId};
use ecogram::ui::ring::{GroundCache, paint};
use ecogram::ui::theme::Theme;
use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

fn main() {
    divan::main();
}

/// People, columns and rows of the diagram in a window of 80x24, 120x40 and 200x60.
const CASES: [(usize, u16, u16); 7] =
    [(15, 80, 22), (15, 94, 39), (60, 94, 39), (60, 160, 59), (500, 94, 39), (5000, 94, 39), (5000, 160, 59)];

fn drawn(case: (usize, u16, u16)) -> (Network, Drawing) {
    let network = nets::network(1, case.0);
    let drawing = Drawing::fit(&network, Frame::new(case.1, case.2), None, &nets::labels(), None);
    (network, drawing)
}

fn selecting(network: &Network, drawing: &Drawing) -> Scene {
    let selected = network.people().nth(3).map(|p| p.id);
    scene(network, drawing.layout(), &View { selected, ..View::default() })
}

#[divan::bench(args = CASES)]
fn layout(bencher: Bencher, case: (usize, u16, u16)) {
    let (network, drawing) = drawn(case);
    let geometry = drawing.layout().geometry().clone();
    bencher.bench(|| Layout::place(black_box(&network), &geometry, &nets::labels(), None, None));
}

#[divan::bench(args = CASES)]
fn fit_and_layout(bencher: Bencher, case: (usize, u16, u16)) {
    let (network, _) = drawn(case);
    bencher.bench(|| Drawing::fit(black_box(&network), Frame::new(case.1, case.2), None, &nets::labels(), None));
}

#[divan::bench(args = CASES)]
fn adding_a_person(bencher: Bencher, case: (usize, u16, u16)) {
    let (mut network, drawing) = drawn(case);
    let person = nets::somebody(&mut nets::Dice(9), &network, PersonId(uuid::Uuid::from_u128(1 << 100)));
    network.apply(&Change::put(person)).expect("open");
    bencher.with_inputs(|| drawing.clone()).bench_refs(|drawing| {
        drawing.follow(&network, Frame::new(case.1, case.2), None, &nets::labels(), None);
    });
}

#[divan::bench(args = [(80, 22), (94, 39), (160, 59)])]
fn ground(bencher: Bencher, (cols, rows): (u16, u16)) {
    let geometry = Geometry::fit(&nets::network(1, 30), Frame::new(cols, rows), None);
    bencher.bench(|| GroundCache::default().cells(black_box(&geometry), &Theme::DARK).len());
}

#[divan::bench(args = CASES)]
fn scene_of_a_selection(bencher: Bencher, case: (usize, u16, u16)) {
    let (network, drawing) = drawn(case);
    bencher.bench(|| selecting(black_box(&network), &drawing));
}

#[divan::bench(args = CASES)]
fn painting(bencher: Bencher, case: (usize, u16, u16)) {
    let (network, drawing) = drawn(case);
    let scene = selecting(&network, &drawing);
    let area = Rect::new(0, 0, case.1, case.2);
    let (mut buffer, mut cache) = (Buffer::empty(area), GroundCache::default());
    bencher.bench_local(|| {
        buffer.reset();
        paint(black_box(&scene), area, &mut buffer, &Theme::DARK, &mut cache);
    });
}

/// Scene, painting, difference to the frame before, and encoding: what one arrow key costs.
#[divan::bench(args = CASES)]
fn selection_frame(bencher: Bencher, case: (usize, u16, u16)) {
    let (network, drawing) = drawn(case);
    let ids: Vec<PersonId> = network.people().map(|p| p.id).collect();
    let viewport = Viewport::Fixed(Rect::new(0, 0, case.1, case.2));
    let backend = CrosstermBackend::new(io::sink());
    let mut terminal = Terminal::with_options(backend, TerminalOptions { viewport }).expect("a terminal");
    let (mut cache, mut turn) = (GroundCache::default(), 0);
    bencher.bench_local(|| {
        turn = (turn + 1) % ids.len();
        let view = View { selected: Some(ids[turn]), ..View::default() };
        let scene = scene(&network, drawing.layout(), &view);
        let frame = terminal.draw(|f| paint(&scene, f.area(), f.buffer_mut(), &Theme::DARK, &mut cache));
        frame.expect("a frame").count
    });
}

#[divan::bench(args = [15, 60])]
fn tidying(bencher: Bencher, n: usize) {
    let network = nets::network(1, n);
    bencher.bench(|| tidy(black_box(&network)));
}

#[divan::bench(args = [15, 60])]
fn printing(bencher: Bencher, n: usize) {
    let (network, drawing) = drawn((n, 160, 50));
    let scene = scene(&network, drawing.layout(), &View::default());
    bencher.bench(|| svg::svg(black_box(&scene), &svg::Words::default()));
}
