//! Kills at counted places. An undisturbed run says how many changes a job makes on the disk, and what had been said
//! when; then it is run again, and killed after one of them, or in the midst of it. Neither clock nor chance is asked, so
//! that before, in and after are all met, on any machine.

use std::path::Path;
use std::process::Command;

use super::replay;
use super::subject::{Job, Said, run, scratch};
use crate::support::shim::shim;

/// What a job does on the disk when nobody stops it.
#[derive(Debug)]
pub struct Course {
    /// Changes before the work of the job began.
    pub begin: u32,
    /// Changes before each acknowledgement.
    pub acks: Vec<u32>,
    /// All changes.
    pub all: u32,
}

/// Where a run is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// This change was made.
    After(u32),
    /// Half of what this change writes was written.
    Within(u32),
}

impl At {
    /// What the preloaded library has to know.
    pub fn env(self, folder: &Path) -> Vec<(&'static str, String)> {
        let (at, torn) = match self {
            Self::After(at) => (at, None),
            Self::Within(at) => (at, Some(("SHIM_TORN", "1".to_string()))),
        };
        let text = |path: &Path| path.to_str().unwrap().to_string();
        let mut env = vec![("LD_PRELOAD", text(shim())), ("SHIM_FOLDER", text(folder)), ("SHIM_END", at.to_string())];
        env.extend(torn);
        env
    }
}

impl Course {
    /// Runs the job to its end.
    pub fn of(job: &Job<'_>) -> Self {
        let logs = scratch();
        let log = logs.path().join("log");
        let said = run(recorded(&mut job.command(), job.path.parent().unwrap(), &log));
        assert!(said.ended_well && said.told == 0, "{}", said.all);
        let course = Self::read(&log);
        assert!(course.all > course.begin && !course.acks.is_empty(), "{course:?}");
        course
    }
    /// Out of the record of a run.
    pub fn read(log: &Path) -> Self {
        let mut course = Self { begin: 0, acks: Vec::new(), all: 0 };
        for kind in replay::kinds(log) {
            match kind {
                b'A' => course.acks.push(course.all),
                b'B' => course.begin = course.all,
                b'I' => {}
                _ => course.all += 1,
            }
        }
        course
    }
    /// At most so many places from the beginning of the work to its end, the first and the last among them, every other
    /// one in the midst of a change.
    pub fn places(&self, most: u32) -> Vec<At> {
        let (from, span) = (self.begin + 1, self.all - self.begin - 1);
        let steps = most.min(span + 1);
        let at = |step: u32| from + span * step / (steps - 1).max(1);
        let place =
            |step: u32| if step % 2 == 1 && step + 1 < steps { At::Within(at(step)) } else { At::After(at(step)) };
        (0..steps).map(place).collect()
    }
}

/// A command whose changes below the folder are recorded.
pub fn recorded<'c>(command: &'c mut Command, folder: &Path, log: &Path) -> &'c mut Command {
    command.env("LD_PRELOAD", shim()).env("SHIM_FOLDER", folder).env("SHIM_LOG", log)
}

/// What is done, in a copy of which folder, and at how many places it is killed at most.
pub struct Kills<'a> {
    pub name: &'a str,
    pub model: &'a Path,
    pub code: &'a str,
    pub more: &'a [(&'a str, &'a str)],
    pub most: u32,
}

impl Kills<'_> {
    /// Does it undisturbed, and then with a kill at every place; `look` sees the file after each, with what was said.
    pub fn each(&self, mut look: impl FnMut(&Path, At, Said)) -> Course {
        let Self { name, model, code, more, .. } = *self;
        let place = scratch();
        copy(model, place.path());
        let course = Course::of(&Job { name, path: &place.path().join("c.eco"), code, more });
        for at in course.places(self.most) {
            let place = scratch();
            copy(model, place.path());
            let path = place.path().join("c.eco");
            let said = run(Job { name, path: &path, code, more }.command().envs(at.env(place.path())));
            assert!(said.killed, "{at:?} of {course:?} was not reached: {}", said.all);
            look(&path, at, said);
        }
        course
    }
}

/// Copies a folder with everything in it.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, to) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            std::fs::copy(&path, to).unwrap();
        }
    }
}

#[test]
fn the_places_are_spread_from_the_first_change_to_the_last() {
    let course = Course { begin: 3, acks: vec![9], all: 10 };
    let (after, within) = (At::After, At::Within);
    assert_eq!(course.places(3), [after(4), within(7), after(10)]);
    assert_eq!(course.places(99), [after(4), within(5), after(6), within(7), after(8), within(9), after(10)]);
    assert_eq!(Course { begin: 3, acks: vec![4], all: 4 }.places(9), [after(4)]);
}
