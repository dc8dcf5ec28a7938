//! A person types into the real program, and it is killed with -9 at a counted place: what stood on the screen is in the
//! file.
//!
//! What the panel shows after an edit counts as acknowledged, from the first whole frame on; what the file holds is read
//! through the library, with the key itself. The control has a disk that forgets what it was told to write.

use std::path::Path;

use ecogram::app::panes::panes;
use ecogram::domain::*;
use ecogram::text::Texts;

use super::counted::Course;
use super::script::{Verdict, client_id, long, open};
use super::subject::scratch;
use super::window::{Home, SIZE, Watched, Window, tells_trouble};
use crate::support::dice::Dice;
use crate::support::shim::shim;

type People = Vec<(String, usize)>;

/// What the screen must show and the file must hold.
#[derive(Clone, Debug, Default)]
pub struct State {
    people: People,
    selected: Option<String>,
    done: Vec<People>,
    undone: Vec<People>,
    /// Steps that could be undone and redone before the program was started.
    before: (usize, usize),
}

impl State {
    /// What a file holds; nobody is selected. `None` where it does not open, or holds what cannot be.
    fn of(home: &Home) -> Option<State> {
        let loaded = open(&home.file(), home.code).ok()?.load(client_id(), None).ok()?;
        let ring = |p: &Person| Ring::ALL.iter().position(|r| Some(*r) == p.ring).map(|at| at + 1);
        let people: Option<People> =
            loaded.network.people().map(|p| Some((p.name.as_str().to_string(), ring(p)?))).collect();
        let before = (loaded.history.undoable(), loaded.history.redoable());
        Some(State { people: people?, before, ..State::default() })
    }
    /// All that can be compared with a file.
    fn kept(&self) -> (People, usize, usize) {
        let mut people = self.people.clone();
        people.sort();
        (people, self.before.0 + self.done.len(), self.before.1 + self.undone.len())
    }
    fn ring(&mut self) -> Option<&mut usize> {
        let selected = self.selected.clone()?;
        self.people.iter_mut().find(|(name, _)| *name == selected).map(|(_, ring)| ring)
    }
    fn make(&mut self) {
        self.done.push(self.people.clone());
        self.undone.clear();
        self.before.1 = 0;
    }
    fn add(&mut self, name: &str, ring: usize) {
        self.make();
        self.people.push((name.to_string(), ring));
        self.selected = Some(name.to_string());
    }
    fn go_to(&mut self, people: People) {
        self.people = people;
        self.selected = self.selected.take().filter(|name| self.people.iter().any(|(n, _)| n == name));
    }

    /// The keys of one edit, and what they make of this state. Every edit changes what the panel shows.
    fn next(&self, dice: &mut Dice, name: &str) -> (String, State) {
        let mut next = self.clone();
        let ring = next.ring().copied().unwrap_or(0);
        let keys = match dice.below(8) {
            0 if ring > 1 => {
                next.make();
                *next.ring().unwrap() -= 1;
                "+"
            }
            1 | 2 if ring > 0 && ring < 4 => {
                next.make();
                *next.ring().unwrap() += 1;
                "-"
            }
            3 if ring > 0 => {
                next.make();
                let selected = next.selected.take();
                next.people.retain(|(n, _)| Some(n) != selected.as_ref());
                "\u{1b}[3~"
            }
            4 if !next.done.is_empty() => {
                next.undone.push(self.people.clone());
                let people = next.done.pop().unwrap();
                next.go_to(people);
                "u"
            }
            5 if !next.undone.is_empty() => {
                next.done.push(self.people.clone());
                let people = next.undone.pop().unwrap();
                next.go_to(people);
                "\u{12}"
            }
            _ => {
                let ring = 1 + dice.below(4);
                next.add(name, ring);
                return (format!("a{name} sister {ring} weekly PE\r\r"), next);
            }
        };
        (keys.to_string(), next)
    }

    /// The panel shows this state: who is selected and in which ring, or else how many there are.
    fn is_shown(&self, screen: &vt100::Screen) -> bool {
        let texts = Texts::new(Language::En);
        let area = panes(SIZE, false, false).panel;
        let rows = screen.rows(area.x, area.w).skip(area.y as usize).take(area.h as usize);
        let rows: Vec<String> = rows.map(|row| row.trim().to_string()).filter(|row| !row.is_empty()).collect();
        let Some(first) = rows.first() else { return false };
        match &self.selected {
            Some(name) => {
                let ring = self.people.iter().find(|(n, _)| n == name).map(|(_, ring)| *ring);
                let ring = ring.map(|ring| format!("· {}", texts.name(Ring::ALL[ring - 1])));
                first == name && rows.iter().any(|row| ring.as_ref().is_some_and(|ring| row.ends_with(ring)))
            }
            None => {
                let size = format!("Size {},", self.people.len());
                *first == texts.get(key!("panel-measures")) && rows.iter().any(|row| row.starts_with(&size))
            }
        }
    }
}

/// Somebody who types.
pub struct Sitting {
    pub window: Window,
    /// Before the first edit, after the first, …
    states: Vec<State>,
    /// As many edits have been seen on the screen.
    pub acked: usize,
    /// The screen told of trouble.
    pub told: bool,
    /// Sometimes two or three people are typed in a row, without waiting for the first.
    pub ahead: bool,
    /// So many people were given a name.
    named: usize,
}

impl Sitting {
    /// Starts the program, and waits until it shows the client or tells why not.
    pub fn start(home: &Home, before: &[&str], env: &[(&str, &str)]) -> Self {
        let state = State::of(home).expect("a sound file to begin with");
        let window = Window::open(home.command(before, &["open", "C-1"], env));
        let mut sitting = Self { window, states: vec![state.clone()], acked: 0, told: false, ahead: false, named: 0 };
        let Self { window, told, .. } = &mut sitting;
        window.watch(|screen| {
            *told |= tells_trouble(screen);
            *told || state.is_shown(screen)
        });
        sitting
    }

    pub fn typed(&self) -> usize {
        self.states.len() - 1
    }

    /// Types edits, each once the one before it is seen, until `enough` are seen, or the program tells of trouble, or is
    /// gone.
    pub fn type_edits(&mut self, dice: &mut Dice, enough: usize) -> Watched {
        while self.acked < enough {
            if self.acked == self.typed() {
                self.type_next(dice);
            }
            let watched = self.look();
            if watched != Watched::Held || self.told {
                return watched;
            }
        }
        Watched::Held
    }

    fn type_next(&mut self, dice: &mut Dice) {
        let name = self.fresh_name();
        let (keys, next) = self.states.last().unwrap().next(dice, &name);
        self.states.push(next);
        let mut all = keys;
        if self.ahead && all.starts_with('a') && dice.one_in(3) {
            // The line stays open: two more, without waiting.
            all.pop();
            for _ in 0..2 {
                let (name, ring) = (self.fresh_name(), 1 + dice.below(4));
                let mut next = self.states.last().unwrap().clone();
                next.add(&name, ring);
                self.states.push(next);
                all += &format!("{name} sister {ring} weekly PE\r");
            }
            all.push('\r');
        }
        self.window.type_in(&all);
    }

    /// A name that nobody else has, without digits, which the quick line would read as a ring.
    fn fresh_name(&mut self) -> String {
        self.named += 1;
        let digits = self.named.to_string();
        digits.bytes().fold("Zo".to_string(), |name, digit| name + &char::from(digit - b'0' + b'a').to_string())
    }

    /// Until another edit is seen.
    fn look(&mut self) -> Watched {
        let Self { window, states, acked, told, .. } = self;
        let before = *acked;
        window.watch(|screen| {
            *acked = seen(states, *acked, screen);
            *told |= tells_trouble(screen);
            *acked > before || *told
        })
    }

    /// Kills it, takes in what it had still written to the terminal, and compares the file with what was seen.
    pub fn kill(&mut self, home: &Home) -> Verdict {
        self.window.kill();
        let Self { window, states, acked, .. } = self;
        let ended = window.watch(|screen| {
            *acked = seen(states, *acked, screen);
            false
        });
        assert_eq!(ended, Watched::Ended);
        self.judge(home)
    }

    fn judge(&self, home: &Home) -> Verdict {
        let Some(held) = State::of(home) else { return Verdict::Shut };
        let at = self.states.iter().rposition(|state| state.kept() == held.kept());
        let sound = open(&home.file(), home.code).is_ok_and(|store| store.check().is_ok_and(|r| r.is_sound()));
        match at {
            _ if !sound => Verdict::Wrong,
            None => Verdict::Wrong,
            Some(at) if at < self.acked => Verdict::Lost,
            Some(_) => Verdict::Fine,
        }
    }
}

/// How many edits the screen shows, at least as many as before.
fn seen(states: &[State], before: usize, screen: &vt100::Screen) -> usize {
    (before + 1..states.len()).rfind(|at| states[*at].is_shown(screen)).unwrap_or(before)
}

/// Somebody types so many edits, and then it is killed, or before at a counted place. Answers with what the file held, and
/// with how many edits were seen.
fn sitting(edits: usize, seed: u64, env: impl Fn(&Path) -> Vec<(&'static str, String)>) -> (Verdict, usize) {
    let home = Home::new();
    let env = env(home.file().parent().unwrap());
    let env: Vec<(&str, &str)> = env.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut sitting = Sitting::start(&home, &[], &env);
    sitting.ahead = true;
    let watched = sitting.type_edits(&mut Dice(seed), edits);
    assert!(watched != Watched::Late && !sitting.told, "{watched:?}\n{}", sitting.window.contents());
    (sitting.kill(&home), sitting.acked)
}

/// Kills in the course of so many edits, at so many places, and once all are seen.
fn kills(edits: usize, most: u32, seed: u64) {
    let logs = scratch();
    let log = logs.path().join("log");
    let told = log.display().to_string();
    let last = sitting(edits, seed, |folder| {
        let text = |path: &Path| path.display().to_string();
        vec![("LD_PRELOAD", text(shim())), ("SHIM_FOLDER", text(folder)), ("SHIM_LOG", told.clone())]
    });
    let course = Course::read(&log);
    let mut came: Vec<_> =
        course.places(most).into_iter().map(|at| sitting(edits, seed, |folder| at.env(folder))).collect();
    came.push(last);
    let seen: Vec<usize> = came.iter().map(|(_, seen)| *seen).collect();
    let wrong: Vec<_> = came.iter().filter(|(verdict, _)| *verdict != Verdict::Fine).collect();
    println!("{} kills of the program while typing, edits seen {seen:?}, not fine: {wrong:?}", came.len());
    assert!(wrong.is_empty());
    assert!(seen[0] == 0 && last.1 >= edits, "before and after");
    assert!(seen.iter().any(|seen| (1..edits).contains(seen)), "in");
}

#[test]
fn killed_while_somebody_types_nothing_that_stood_on_the_screen_is_lost() {
    kills(9, 20, 21);
}

#[test]
#[ignore = "long"]
fn killed_while_somebody_types_long() {
    for seed in 0..long(40).into() {
        kills(12, 50, seed);
    }
}

/// The disk says that it wrote, and did not, from the sixteenth write beside the file on.
#[test]
fn control_a_disk_that_forgets_what_was_seen_is_noticed() {
    let home = Home::new();
    let (shim, folder) = (shim().to_str().unwrap(), home.place.path().to_str().unwrap());
    let env = [("LD_PRELOAD", shim), ("SHIM_FOLDER", folder), ("SHIM_DROP", "-wal"), ("SHIM_AT", "16")];
    let mut sitting = Sitting::start(&home, &[], &env);
    sitting.type_edits(&mut Dice(22), 8);
    assert!(sitting.acked >= 8, "{}", sitting.window.contents());
    assert_eq!(sitting.kill(&home), Verdict::Lost);
}

/// The wall clock is an hour ahead, as after sleep: the next thing that happens, here a change of size, locks before any
/// key; nothing of what was typed is lost.
#[test]
fn a_machine_that_slept_is_locked_before_the_first_key() {
    let home = Home::new();
    let slept = home.place.path().join("slept");
    let env = [("LD_PRELOAD", shim().to_str().unwrap()), ("SHIM_SLEPT", slept.to_str().unwrap())];
    let mut sitting = Sitting::start(&home, &[], &env);
    sitting.type_edits(&mut Dice(23), 3);
    let asks = Texts::new(Language::En).get(key!("gate-passphrase"));
    sitting.window.resize(101, 30);
    // The next frame is of the new size, or of before; no later one is asked for.
    assert_eq!(sitting.window.next_frame(), Watched::Held);
    assert!(!sitting.window.contents().contains(&asks), "the clock is right, and nothing is locked");
    std::fs::write(&slept, "").unwrap();
    sitting.window.resize(100, 30);
    sitting.window.says(&asks);
    assert!(!sitting.window.contents().contains("Zo"), "nobody stands on the screen any more");
    assert_eq!(sitting.kill(&home), Verdict::Fine);
}
