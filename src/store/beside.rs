//! The file beside (`-wal`), where changes wait that were saved and are not in the file itself yet: whether all of them
//! can still be read.
//!
//! SQLite reads it up to the first place that is not as it was written, and passes over the rest without a word: after
//! a power cut that is a change that nobody was told of. Where more stands behind such a place, changes that were said
//! to be saved may be among it, and that is told. The shape is that of <https://sqlite.org/fileformat2.html#walformat>.
//! Damage in the very last page cannot be told from a page that was being written when the program was killed.

use std::path::Path;

use super::error::Result;
use super::place;

const HEADER: usize = 32;
const FRAME: usize = 24;
/// The first word of a file whose sums are of words with the high byte first; one less where it is the low one.
const HIGH_FIRST: u32 = 0x377f_0683;

/// Saved changes may stand beside the file at this path that cannot be read.
pub(super) fn is_broken(path: &Path) -> Result<bool> {
    match std::fs::read(place::beside(path, "-wal")) {
        Ok(bytes) => Ok(breaks(&bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn breaks(bytes: &[u8]) -> bool {
    let Some((header, frames)) = bytes.split_at_checked(HEADER) else { return false };
    let high_first = word(header, 0) == HIGH_FIRST;
    let page = word(header, 8) as usize;
    let mut sum = summed((0, 0), &header[..24], high_first);
    if sum != sums(header, 24) || word(header, 0) | 1 != HIGH_FIRST || !(512..=1 << 16).contains(&page) {
        // Frames are written once the header is safe.
        return frames.len() > FRAME;
    }
    let mut frames = frames.chunks_exact(FRAME + page);
    let is_of_this_round = |frame: &[u8]| frame[8..16] == header[16..24];
    let mut follows = |frame: &[u8]| {
        sum = summed(summed(sum, &frame[..8], high_first), &frame[FRAME..], high_first);
        is_of_this_round(frame) && sum == sums(frame, 16)
    };
    frames.any(|frame| !follows(frame)) && frames.any(is_of_this_round)
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
