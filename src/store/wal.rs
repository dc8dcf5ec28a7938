//! The file beside (`-wal`), where changes wait that were saved and are not in the file itself yet: whether all of them
//! can still be read.
//!
//! SQLite reads it up to the first place that is not as it was written, and passes over the rest without a word: after
//! a power cut that is a change that nobody was told of. Where more stands behind such a place, changes that were said
//! to be saved may be among it, and that is told. The shape is that of <https://sqlite.org/fileformat2.html#walformat>.
//! Damage in the very last page cannot be told from a page that was being written when the program was killed.

use std::path::Path;

use super::error::Result;
use super::paths;

const HEADER: usize = 32;
const FRAME: usize = 24;
/// The first word of a file whose sums are of words with the high byte first; one less where it is the low one.
const HIGH_FIRST: u32 = 0x377f_0683;

/// Saved changes may stand beside the file at this path that cannot be read.
pub(super) fn is_broken(path: &Path) -> Result<bool> {
    match std::fs::read(paths::beside(path, "-wal")) {
        Ok(bytes) => Ok(breaks(&bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn breaks(bytes: &[u8]) -> bool {
    let Some(mut round) = Round::of(bytes) else {
        // Frames are written once the header is safe.
        return bytes.len() > HEADER + FRAME;
    };
    let page = round.page;
    let mut frames = bytes[HEADER..].chunks_exact(FRAME + page);
    let is_of_this_round = |frame: &[u8]| frame[8..16] == bytes[16..24];
    frames.any(|frame| !round.follows(frame)) && frames.any(is_of_this_round)
}

/// Puts what waits in a file beside on the content of the file, as SQLite does when it empties the one into the other:
/// everything up to the last change that was written to its end. `image` is only asked for where something waits.
pub(super) fn put_on<'i>(bytes: &[u8], image: impl FnOnce() -> &'i mut Vec<u8>) {
    let Some(mut round) = Round::of(bytes) else { return };
    let page = round.page;
    let frames: Vec<&[u8]> =
        bytes[HEADER..].chunks_exact(FRAME + page).take_while(|frame| round.follows(frame)).collect();
    let Some(last) = frames.iter().rposition(|frame| word(frame, 4) > 0) else { return };
    let image = image();
    for frame in &frames[..=last] {
        let at = (word(frame, 0) as usize - 1) * page;
        if image.len() < at + page {
            image.resize(at + page, 0);
        }
        image[at..at + page].copy_from_slice(&frame[FRAME..]);
    }
    // The length that the last change gave it, in pages.
    image.resize(word(frames[last], 4) as usize * page, 0);
}

/// The frames that were written since the file beside was emptied last, each sealed with the sum of all before it.
struct Round {
    page: usize,
    salt: [u8; 8],
    sum: (u32, u32),
    high_first: bool,
}

impl Round {
    /// `None` where the header is not whole.
    fn of(bytes: &[u8]) -> Option<Self> {
        let header = bytes.get(..HEADER)?;
        let high_first = word(header, 0) == HIGH_FIRST;
        let page = word(header, 8) as usize;
        let sum = summed((0, 0), &header[..24], high_first);
        let sound = sum == sums(header, 24) && word(header, 0) | 1 == HIGH_FIRST && (512..=1 << 16).contains(&page);
        let salt = header[16..24].try_into().ok()?;
        sound.then_some(Self { page, salt, sum, high_first })
    }

    /// The frame is the next one, and whole.
    fn follows(&mut self, frame: &[u8]) -> bool {
        self.sum = summed(summed(self.sum, &frame[..8], self.high_first), &frame[FRAME..], self.high_first);
        frame[8..16] == self.salt && self.sum == sums(frame, 16) && word(frame, 0) > 0
    }
}

fn word(bytes: &[u8], at: usize) -> u32 {
    bytes[at..at + 4].iter().fold(0, |word, byte| word << 8 | u32::from(*byte))
}

fn sums(bytes: &[u8], at: usize) -> (u32, u32) {
    (word(bytes, at), word(bytes, at + 4))
}

/// The running sum with these bytes added, eight at a time.
fn summed(sum: (u32, u32), bytes: &[u8], high_first: bool) -> (u32, u32) {
    let read = |at: usize, eight: &[u8]| if high_first { word(eight, at) } else { word(eight, at).swap_bytes() };
    bytes.chunks_exact(8).fold(sum, |(one, two), eight| {
        let one = one.wrapping_add(read(0, eight)).wrapping_add(two);
        (one, two.wrapping_add(read(4, eight)).wrapping_add(one))
    })
}
