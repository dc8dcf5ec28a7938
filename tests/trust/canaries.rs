//! Words that stand nowhere else in the world, and the search for them: in files, on a terminal, in a process.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::FileExt;
use std::path::Path;

use rustix::process::Pid;

use crate::support::window::walk;

/// A family of canaries: its four letters stand in no word, no code and no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Canary {
    /// Names that came in by a file.
    Brought,
    /// A name that was typed.
    Typed,
    /// A name that was pasted.
    Pasted,
    /// The passphrase.
    Passphrase,
}

use Canary::{Brought, Passphrase, Pasted, Typed};

const ALL: [Canary; 4] = [Brought, Typed, Pasted, Passphrase];

impl Canary {
    pub const fn letters(self) -> &'static [u8; 4] {
        match self {
            Brought => b"Qxzv",
            Typed => b"Jwqk",
            Pasted => b"Wvqj",
            Passphrase => b"Zpqw",
        }
    }
    /// The canary with this number.
    pub fn name(self, n: usize) -> String {
        let letter = |n: usize| char::from(b'a' + (n % 26) as u8);
        let letters = std::str::from_utf8(self.letters()).unwrap();
        format!("{letters}{}{}{}{}", letter(n / 676), letter(n / 26), letter(n), letter(n * 7))
    }
}

/// What was found: which words stand there as text, and how often their letters stand there at even distances, as in
/// the cells of a screen or in a row of keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    pub words: BTreeSet<(Canary, String)>,
    pub apart: Vec<(Canary, usize)>,
}

impl Found {
    pub fn of(&self, canary: Canary) -> usize {
        self.words.iter().filter(|(found, _)| *found == canary).count()
    }
    pub fn is_nothing(&self) -> bool {
        self.words.is_empty() && self.apart.is_empty()
    }
    fn add(&mut self, other: Self) {
        self.words.extend(other.words);
        self.apart.extend(other.apart);
    }
}

/// The letters of a word may stand so many bytes apart.
const APART: usize = 160;

/// Searches bytes.
pub fn search(bytes: &[u8]) -> Found {
    let mut found = Found::default();
    let first = ALL.map(|canary| canary.letters()[0]);
    for (at, byte) in bytes.iter().enumerate() {
        let Some(which) = first.iter().position(|letter| letter == byte) else { continue };
        let letters = ALL[which].letters();
        for apart in 1..=APART {
            let there = |n: usize| bytes.get(at + n * apart) == Some(&letters[n]);
            // All eight letters: in noise, as an encrypted file is, four of them come together by chance.
            let letter = |n: usize| bytes.get(at + n * apart).is_some_and(u8::is_ascii_lowercase);
            if !((1..4).all(there) && (4..8).all(letter)) {
                continue;
            }
            if apart == 1 {
                let word = &bytes[at..bytes.len().min(at + 8)];
                found.words.insert((ALL[which], String::from_utf8_lossy(word).into_owned()));
            } else {
                found.apart.push((ALL[which], apart));
            }
        }
    }
    found
}

/// Searches every file below a folder.
pub fn search_files(folder: &Path) -> Found {
    let mut files = Vec::new();
    walk(folder, &mut files);
    let mut found = Found::default();
    for file in files {
        found.add(search(&std::fs::read(&file).unwrap()));
        found.add(search(file.as_os_str().as_encoded_bytes()));
    }
    found
}

/// Searches everything that a process can write to: its heap, its stacks, its statics. Only root may look: the kernel
/// keeps everybody else out.
pub fn search_memory(pid: Pid) -> io::Result<Found> {
    let of = |name: &str| format!("/proc/{}/{name}", pid.as_raw_nonzero());
    let mut maps = String::new();
    File::open(of("maps"))?.read_to_string(&mut maps)?;
    let memory = File::open(of("mem"))?;
    let mut found = Found::default();
    for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|may| may.starts_with("rw"))) {
        let (from, to) = line.split(' ').next().and_then(|range| range.split_once('-')).unwrap();
        let (from, to) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
        let mut bytes = vec![0; (to - from) as usize];
        // What was never touched cannot be read, and holds nothing.
        if memory.read_exact_at(&mut bytes, from).is_ok() {
            found.add(search(&bytes));
        }
    }
    Ok(found)
}

#[test]
fn the_search_finds_words_and_letters_apart_and_nothing_else() {
    let word = Brought.name(7);
    let wide: Vec<u8> = Typed.name(1).bytes().flat_map(|b| [b, 0, 0, 0]).collect();
    let found = search(&[b"...", word.as_bytes(), b"...", &wide].concat());
    assert_eq!(found.words, BTreeSet::from([(Brought, word)]));
    assert_eq!(found.apart, [(Typed, 4)]);
    let program = std::fs::read(env!("CARGO_BIN_EXE_ecogram")).unwrap();
    assert!(search(&program[..1 << 22]).is_nothing(), "in the program itself there are none");
}
