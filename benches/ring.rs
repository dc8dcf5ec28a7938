//! What the ring diagram costs: places, ground, scene, painting, a whole frame, and its bytes, by people and size.
//!
//! Goals at the median on a quiet machine: selection frame 1 ms at 60 people in 120x40 and 8 ms at 5,000 in 200x60;
//! adding a person with layout 2 ms at 60; layout of 5,000 16 ms; first frame at most 50 kB and a move 8 kB, without
//! colour 10 kB and 2.5 kB. The table of bytes comes first.

/// The same people as in the tests.
#[path = "../tests/support"]
mod support {
    pub mod dice;
    pub mod nets;
}

use std::io::{self, Write};
use std::time::Duration;

use divan::{Bencher, black_box};
use ecogram::app::gate::{Gate, Unlock};
use ecogram::app::outcome::Opened;
use ecogram::app::{self, Event, Model, Now, Outcome};
use ecogram::diagram::{Drawing, Frame, Geometry, Layout, Scene, View, scene, tidy};
use ecogram::domain::{Change, History, IdSource, Language, PersonId};
use ecogram::seen::Seen;
use ecogram::shell::frame::FrameWriter;
use ecogram::steps::Catalogue;
use ecogram::ui;
use ecogram::ui::ring::{GroundCache, paint};
use ecogram::ui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;

use support::dice::Dice;
use support::nets;

fn main() {
    if std::env::args().any(|a| a == "--bench") {
        bytes().expect("a table");
    }
    divan::main();
}

/// People, columns and rows of the diagram in a window of 80x24, 120x40 and 200x60.
const CASES: [(usize, u16, u16); 12] = cases([(80, 22), (94, 39), (160, 59)]);
/// The same with the columns and rows of the window.
const WINDOWS: [(usize, u16, u16); 12] = cases([(80, 24), (120, 40), (200, 60)]);

const fn cases(sizes: [(u16, u16); 3]) -> [(usize, u16, u16); 12] {
    let people = [15, 60, 500, 5000];
    let (mut cases, mut n) = ([(0, 0, 0); 12], 0);
    while n < 12 {
        cases[n] = (people[n / 3], sizes[n % 3].0, sizes[n % 3].1);
        n += 1;
    }
    cases
}

/// The program with a client open, from the key to the bytes for the terminal. What follows on disk is not in it.
struct Program {
    model: Model,
    wire: FrameWriter<Count>,
    cache: ui::Cache,
    theme: Theme,
}

/// Counts bytes and lets them go.
#[derive(Default)]
struct Count(usize);

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

const NOW: Now = Now { since_start: Duration::ZERO, today: chrono::NaiveDate::from_ymd_opt(2026, 5, 12).unwrap() };

impl Program {
    fn open((people, cols, rows): (usize, u16, u16), theme: Theme) -> Self {
        let network = nets::network(1, people);
        let visits = vec![network.visit().clone()];
        let catalogue = Catalogue::built_in().expect("the catalogue ships with the program");
        let gate = Gate::Unlock(Unlock::default());
        let mut model = Model::new(Language::Nl, catalogue, IdSource::counting(), NOW, gate);
        model.size = (cols, rows);
        app::outcome(&mut model, Outcome::Client(Box::new(Opened { network, history: History::default(), visits })));
        let mut wire = FrameWriter::new(Count::default());
        wire.fit((cols, rows));
        Self { model, wire, cache: ui::Cache::default(), theme }
    }
    /// Draws; answers with how many bytes the terminal got.
    fn draw(&mut self) -> usize {
        let before = self.wire.out().0;
        let Self { model, wire, cache, theme } = self;
        wire.draw(|buffer| ui::draw(buffer, model, theme, cache)).expect("a frame");
        self.wire.out().0 - before
    }
    fn key(&mut self, key: KeyCode) -> usize {
        app::handle(&mut self.model, Event::Key(KeyEvent::new(key, KeyModifiers::NONE)), NOW);
        self.draw()
    }
}

/// The bytes of the first frame and of moves to the next person, of the whole screen.
fn bytes() -> io::Result<()> {
    let mut out = io::stdout();
    writeln!(out, "| people | window | colours | first frame | a move: median | most |\n|---|---|---|---|---|---|")?;
    for (colours, theme) in [("24 bit", Theme::DARK), ("none", Theme::MONO)] {
        for case in WINDOWS {
            let mut program = Program::open(case, theme);
            let first = program.draw();
            let mut moves: Vec<usize> = (0..case.0.min(200)).map(|_| program.key(KeyCode::Tab)).collect();
            moves.sort_unstable();
            let (median, most) = (moves[moves.len() / 2], moves[moves.len() - 1]);
            writeln!(out, "| {} | {}x{} | {colours} | {first} | {median} | {most} |", case.0, case.1, case.2)?;
        }
    }
    Ok(())
}

fn drawn(case: (usize, u16, u16)) -> (Seen, Drawing) {
    let network = nets::seen(&nets::network(1, case.0));
    let drawing = Drawing::fit(&network, Frame::new(case.1, case.2), None, &nets::labels(), None);
    (network, drawing)
}

fn selecting(network: &Seen, drawing: &Drawing) -> Scene {
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
    let (_, drawing) = drawn(case);
    let mut network = nets::network(1, case.0);
    let person = nets::somebody(&mut Dice(9), &network, PersonId(uuid::Uuid::from_u128(1 << 100)));
    network.apply(&Change::put(person)).expect("open");
    let network = nets::seen(&network);
    bencher.with_inputs(|| drawing.clone()).bench_refs(|drawing| {
        drawing.follow(&network, Frame::new(case.1, case.2), None, &nets::labels(), None);
    });
}

#[divan::bench(args = CASES)]
fn ground(bencher: Bencher, (people, cols, rows): (usize, u16, u16)) {
    let geometry = Geometry::fit(&nets::seen(&nets::network(1, people)), Frame::new(cols, rows), None);
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

/// Scene, painting, difference to the frame before, and encoding.
#[divan::bench(args = CASES)]
fn selection_frame(bencher: Bencher, case: (usize, u16, u16)) {
    let (network, drawing) = drawn(case);
    let ids: Vec<PersonId> = network.people().map(|p| p.id).collect();
    let mut wire = FrameWriter::new(io::sink());
    wire.fit((case.1, case.2));
    let (mut cache, mut turn) = (GroundCache::default(), 0);
    bencher.bench_local(|| {
        turn = (turn + 1) % ids.len();
        let view = View { selected: Some(ids[turn]), ..View::default() };
        let scene = scene(&network, drawing.layout(), &view);
        let frame = wire.draw(|buffer| {
            buffer.reset();
            paint(&scene, buffer.area, buffer, &Theme::DARK, &mut cache);
            None
        });
        frame.expect("a frame");
    });
}

/// An arrow in the whole program: what the key does, the screen with its panel, and the bytes.
#[divan::bench(args = WINDOWS)]
fn arrow_to_bytes(bencher: Bencher, case: (usize, u16, u16)) {
    let mut program = Program::open(case, Theme::DARK);
    program.draw();
    let mut arrows = [KeyCode::Down, KeyCode::Right, KeyCode::Up, KeyCode::Left].into_iter().cycle();
    bencher.bench_local(|| program.key(arrows.next().unwrap_or(KeyCode::Tab)));
}

#[divan::bench(args = [15, 60])]
fn tidying(bencher: Bencher, n: usize) {
    let network = nets::seen(&nets::network(1, n));
    bencher.bench(|| tidy(black_box(&network)));
}
