//! What is said on standard output and on the error output.

use std::io::Write;

use anyhow::Result;

use crate::domain::text::shown;
use crate::text::Texts;

/// Says which own files are not used.
pub(super) fn tell_faults(faults: &[crate::steps::Fault], texts: &Texts) {
    tell_beside(faults.iter().map(|fault| crate::words::faults::fault(texts, fault)));
}

/// Says on the error output what is to be known beside the answer: what goes to standard output stays what was asked for.
pub(super) fn tell_beside(told: impl Iterator<Item = String>) {
    let mut err = std::io::stderr().lock();
    for told in told {
        // Nobody may be there to read it; the answer itself matters more.
        if writeln!(err, "{}", shown(&told)).is_err() {
            break;
        }
    }
}

/// Sentences for a person, on standard output. They may name a file of somebody else: nothing in them steers a terminal.
pub(super) fn print(text: &str) -> Result<()> {
    hand_on(&shown(text))
}

/// What another program reads, to the letter, on standard output. A reader that went away is no error.
pub(super) fn hand_on(text: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    let ended = if text.ends_with('\n') { "" } else { "\n" };
    match out.write_all(text.as_bytes()).and_then(|()| out.write_all(ended.as_bytes())).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
