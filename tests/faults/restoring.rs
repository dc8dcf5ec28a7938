//! A damaged file in the hands of a caseworker: the program notices, leads to the backups, and puts one back.

use std::path::PathBuf;

use ecogram::domain::Network;
use ecogram::store::{Error, backups};

use super::script::{client_id, edit, long, open};
use super::window::{Home, Watched, Window, kept_aside, one_line, said};
use crate::support::dice::Dice;
use crate::support::window::{PASSPHRASE, patiently};

/// A file after some edits, with a backup that holds a little less.
struct Kept {
    home: Home,
    file: Vec<u8>,
    backup: (PathBuf, Vec<u8>),
    held: Network,
}

impl Kept {
    fn new() -> Self {
        let home = Home::new();
        let mut store = open(&home.file(), home.code).unwrap();
        let mut loaded = store.load(client_id(), None).unwrap();
        for n in 1..=40 {
            edit(&mut store, &mut loaded.network, &mut loaded.history, n).unwrap();
        }
        let (tell, told) = std::sync::mpsc::channel();
        store.start_backup(move || tell.send(()).unwrap()).unwrap();
        told.recv().unwrap();
        let backup = store.backup_outcome().unwrap().unwrap().path;
        let held = loaded.network.clone();
        for n in 41..=60 {
            edit(&mut store, &mut loaded.network, &mut loaded.history, n).unwrap();
        }
        store.close().unwrap();
        let file = std::fs::read(home.file()).unwrap();
        let bytes = std::fs::read(&backup).unwrap();
        Self { home, file, backup: (backup, bytes), held }
    }
    /// The folder as it was, with one bit of the file another one.
    fn flip(&self, dice: &mut Dice) -> Vec<u8> {
        let mut damaged = self.file.clone();
        damaged[dice.below(self.file.len())] ^= 1 << dice.below(8);
        let data = self.home.file().parent().unwrap().to_path_buf();
        std::fs::remove_dir_all(&data).unwrap();
        std::fs::create_dir_all(self.backup.0.parent().unwrap()).unwrap();
        std::fs::write(&self.backup.0, &self.backup.1).unwrap();
        std::fs::write(self.home.file(), &damaged).unwrap();
        damaged
    }
}

/// How the damage was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Noticed {
    /// The file did not open.
    Shut,
    /// It opened, and the check after opening found it.
    Found,
    /// Nothing was told.
    Not,
}

/// Waits until the program says that the file is damaged, or until `enough` says that it would have been told by now.
fn notice(window: &mut Window, mut enough: impl FnMut(&vt100::Screen) -> bool) -> Noticed {
    let mut noticed = Noticed::Not;
    // Beside the window with the question stands the ring: only its first line reads on.
    let question = said("damaged-question").split('.').next().unwrap().to_string();
    window.watch(|screen| {
        let text = one_line(&screen.contents());
        if text.contains(&said("trouble-damaged")) {
            noticed = Noticed::Shut;
        } else if text.contains(&question) {
            noticed = Noticed::Found;
        }
        noticed != Noticed::Not || enough(screen)
    });
    noticed
}

/// From the damage to the backup that lies in its place, by the keys a caseworker has.
fn go_back(window: &mut Window, noticed: Noticed) -> bool {
    window.type_in(if noticed == Noticed::Found { "\r" } else { "\u{1b}OS" });
    window.says(&said("gate-backup-passphrase"));
    window.type_in(&format!("{PASSPHRASE}\r"));
    window.says("Enter restores it.");
    window.type_in("\r");
    let restored = |screen: &vt100::Screen| one_line(&screen.contents()).contains(&said("gate-restored"));
    window.watch(restored) == Watched::Held
}

/// So many flips: how the damage was noticed, and every restore compared with what the backup held.
fn restores(times: u32, seed: u64) {
    let (kept, mut dice, mut counts) = (Kept::new(), Dice(seed), [0; 3]);
    let mut wrong = Vec::new();
    for round in 0..times {
        let damaged = kept.flip(&mut dice);
        let mut window = Window::open(kept.home.command(&[], &["open", "C-1"], &[]));
        let noticed = notice(&mut window, |_| false);
        counts[noticed as usize] += 1;
        let restored = noticed != Noticed::Not && go_back(&mut window, noticed);
        let screen = window.contents();
        drop(window);
        let aside = kept_aside(&kept.home.file());
        let whole = aside.first().is_some_and(|path| {
            // Parking and noting may have been written before it was closed: then only the damage itself is compared.
            std::fs::read(path).is_ok_and(|bytes| bytes == damaged || noticed == Noticed::Found)
        });
        let network = open(&kept.home.file(), kept.home.code).and_then(|store| {
            let sound = store.check()?.is_sound();
            Ok(store.load(client_id(), None)?.network).and_then(|n| if sound { Ok(n) } else { Err(Error::Damaged) })
        });
        if !restored || !whole || network.as_ref().ok() != Some(&kept.held) {
            wrong.push(format!("{round}: {noticed:?}, restored {restored}, kept {aside:?} {whole}\n{screen}"));
        }
    }
    println!(
        "{times} flipped bits in the hands of a caseworker: {} did not open, {} found after opening, {} not noticed; \
         restores that were not right: {}",
        counts[0],
        counts[1],
        counts[2],
        wrong.len()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_flipped_bit_is_told_and_the_keys_lead_back_to_a_backup() {
    restores(5, 41);
}

#[test]
#[ignore = "long"]
fn a_flipped_bit_is_told_long() {
    restores(long(1000), 42);
}

/// A sound file: nothing is told once it was looked over for its next backup, so that being told means something.
#[test]
fn control_a_sound_file_is_not_called_damaged() {
    let kept = Kept::new();
    let before = backups(&kept.home.file()).unwrap().len();
    let mut window = Window::open(kept.home.command(&[], &["open", "C-1"], &[]));
    window.says("C-1 4 May 2026");
    patiently("a backup", || (backups(&kept.home.file()).unwrap().len() > before).then_some(()));
    // What comes of it is taken in before the next key.
    window.type_in("m");
    let page = said("measures-title");
    assert_eq!(notice(&mut window, |screen| one_line(&screen.contents()).contains(&page)), Noticed::Not);
}
