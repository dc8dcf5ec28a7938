//! What a disk can hold after a power cut: rebuilt out of the record of the preloaded library.
//!
//! A write that was not synced may have landed or not, each on its own, and torn at 512 bytes; so may a change of a
//! file's length, and a change of a name that the folder's sync has not confirmed. Syncing a file confirms its name.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use crate::support::dice::Dice;

/// A call that was recorded.
struct Call {
    kind: u8,
    path: String,
    offset: i64,
    data: Vec<u8>,
}

#[derive(Clone, Default)]
struct Inode {
    durable: Vec<u8>,
    pending: Vec<Part>,
}

#[derive(Clone)]
enum Part {
    Write(usize, Vec<u8>),
    Length(usize),
}

#[derive(Clone)]
enum Naming {
    Made(String, usize),
    Gone(String),
    Moved(String, String, usize),
}

/// The disk so far: what is certain, and what is not yet.
#[derive(Default)]
struct Disk {
    inodes: Vec<Inode>,
    durable: BTreeMap<String, usize>,
    now: BTreeMap<String, usize>,
    pending: Vec<Naming>,
}

/// Which of the uncertain things have landed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Luck {
    Nothing,
    Everything,
    Some,
}

/// Every state that was looked at, by verdict.
pub struct Outcome<V> {
    pub states: usize,
    pub calls: usize,
    pub verdicts: BTreeMap<V, usize>,
}

/// Rebuilds the states after every call of a record that began with the files of `before`, and has each looked at by
/// `verify(folder, acknowledged)`. `some` random states per call; `step` skips calls; `most` ends it.
pub fn replay<V: Ord>(
    log: &Path,
    folder: &Path,
    before: &BTreeMap<String, Vec<u8>>,
    (some, step, most): (u32, usize, usize),
    mut verify: impl FnMut(&Path, u32) -> V,
) -> Outcome<V> {
    let calls = read(log, folder);
    let mut disk = Disk::default();
    for (name, content) in before {
        disk.now.insert(name.clone(), disk.inodes.len());
        disk.inodes.push(Inode { durable: content.clone(), pending: Vec::new() });
    }
    disk.durable = disk.now.clone();
    let work = super::subject::scratch();
    let (mut dice, mut seen, mut verdicts, mut acked) = (Dice(11), HashSet::new(), BTreeMap::new(), 0);
    for (at, call) in calls.iter().enumerate() {
        if call.kind == b'A' {
            acked = call.offset as u32;
        } else {
            disk.take(call);
        }
        if at % step != 0 {
            continue;
        }
        let lucks = [Luck::Nothing, Luck::Everything].into_iter().chain((0..some).map(|_| Luck::Some));
        for luck in lucks {
            let files = disk.after_a_cut(luck, &mut dice);
            let mut hash = DefaultHasher::new();
            (&files, acked).hash(&mut hash);
            if seen.len() < most && seen.insert(hash.finish()) {
                let place = work.path().join(seen.len().to_string());
                lay(&place, &files);
                *verdicts.entry(verify(&place, acked)).or_insert(0) += 1;
                std::fs::remove_dir_all(&place).unwrap();
            }
        }
    }
    Outcome { states: seen.len(), calls: calls.len(), verdicts }
}

fn lay(place: &Path, files: &BTreeMap<String, Vec<u8>>) {
    for (name, content) in files {
        let path = place.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
}

/// The kinds of what was recorded, in order.
pub fn kinds(log: &Path) -> Vec<u8> {
    read(log, Path::new("")).into_iter().map(|call| call.kind).collect()
}

/// The calls on files of the folder, by their names in it.
fn read(log: &Path, folder: &Path) -> Vec<Call> {
    let bytes = std::fs::read(log).unwrap();
    let mut calls = Vec::new();
    let mut rest = &bytes[..];
    let prefix = format!("{}/", folder.display());
    while rest.len() >= 17 {
        let number = |at: usize| u32::from_le_bytes(rest[at..at + 4].try_into().unwrap()) as usize;
        let (path_length, length) = (number(1), number(5));
        let offset = i64::from_le_bytes(rest[9..17].try_into().unwrap());
        let inside = |text: &[u8]| {
            let text = String::from_utf8_lossy(text).into_owned();
            text.strip_prefix(&prefix).map_or_else(String::new, str::to_string)
        };
        let mut data = rest[17 + path_length..17 + path_length + length].to_vec();
        if rest[0] == b'N' {
            data = inside(&data).into_bytes();
        }
        calls.push(Call { kind: rest[0], path: inside(&rest[17..17 + path_length]), offset, data });
        rest = &rest[17 + path_length + length..];
    }
    calls
}

impl Disk {
    fn take(&mut self, call: &Call) {
        let known = self.now.get(&call.path).copied();
        match call.kind {
            b'C' if known.is_none() => {
                self.now.insert(call.path.clone(), self.inodes.len());
                self.pending.push(Naming::Made(call.path.clone(), self.inodes.len()));
                self.inodes.push(Inode::default());
            }
            b'U' => {
                self.now.remove(&call.path);
                self.pending.push(Naming::Gone(call.path.clone()));
            }
            b'N' => {
                let (to, inode) = (String::from_utf8(call.data.clone()).unwrap(), known.unwrap());
                self.now.remove(&call.path);
                self.now.insert(to.clone(), inode);
                self.pending.push(Naming::Moved(call.path.clone(), to, inode));
            }
            b'S' => match known {
                Some(inode) => self.sync_file(inode),
                None => self.sync_names(),
            },
            b'W' => self.pend(known, Part::Write(call.offset as usize, call.data.clone())),
            b'T' => self.pend(known, Part::Length(call.offset as usize)),
            _ => {}
        }
    }

    fn pend(&mut self, inode: Option<usize>, part: Part) {
        // A file that was unlinked while open takes no part any more.
        if let Some(inode) = inode {
            self.inodes[inode].pending.push(part);
        }
    }

    fn sync_file(&mut self, inode: usize) {
        let Inode { durable, pending } = &mut self.inodes[inode];
        pending.drain(..).for_each(|part| land(durable, &part));
        let names = &mut self.durable;
        self.pending.retain(|naming| match naming {
            Naming::Made(name, made) if *made == inode => {
                names.insert(name.clone(), inode);
                false
            }
            _ => true,
        });
    }

    fn sync_names(&mut self) {
        for naming in std::mem::take(&mut self.pending) {
            name(&mut self.durable, naming);
        }
    }

    fn after_a_cut(&self, luck: Luck, dice: &mut Dice) -> BTreeMap<String, Vec<u8>> {
        let mut lands = |percent: usize| match luck {
            Luck::Nothing => false,
            Luck::Everything => true,
            Luck::Some => dice.below(100) < percent,
        };
        let mut names = self.durable.clone();
        for naming in &self.pending {
            if lands(50) {
                name(&mut names, naming.clone());
            }
        }
        let mut files = BTreeMap::new();
        for (name, inode) in names {
            let Inode { durable, pending } = &self.inodes[inode];
            let mut content = durable.clone();
            for part in pending {
                match part {
                    Part::Write(at, data) if luck == Luck::Some && !lands(40) => {
                        for (place, piece) in sectors(*at, data) {
                            if lands(25) {
                                land(&mut content, &Part::Write(place, piece.to_vec()));
                            }
                        }
                    }
                    Part::Write(..) if luck != Luck::Nothing => land(&mut content, part),
                    Part::Length(_) if lands(50) => land(&mut content, part),
                    _ => {}
                }
            }
            files.insert(name, content);
        }
        files
    }
}

fn name(names: &mut BTreeMap<String, usize>, naming: Naming) {
    match naming {
        Naming::Made(name, inode) => {
            names.insert(name, inode);
        }
        Naming::Gone(name) => {
            names.remove(&name);
        }
        Naming::Moved(from, to, inode) => {
            names.remove(&from);
            names.insert(to, inode);
        }
    }
}

fn land(content: &mut Vec<u8>, part: &Part) {
    match part {
        Part::Write(at, data) => {
            if content.len() < at + data.len() {
                content.resize(at + data.len(), 0);
            }
            content[*at..at + data.len()].copy_from_slice(data);
        }
        Part::Length(length) => content.resize(*length, 0),
    }
}

/// A write in pieces of disk sectors.
fn sectors(at: usize, data: &[u8]) -> Vec<(usize, &[u8])> {
    let (mut pieces, mut from) = (Vec::new(), 0);
    while from < data.len() {
        let to = ((at + from) / 512 * 512 + 512 - at).min(data.len());
        pieces.push((at + from, &data[from..to]));
        from = to;
    }
    pieces
}
