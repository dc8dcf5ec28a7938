//! What is wrong in a catalogue file, in a sentence: the file, the line, and what was expected there.

use crate::domain::text::shown;
use crate::steps::Fault;
use crate::text::Texts;

/// One fault: "rules.toml, line 4: …".
pub fn fault(texts: &Texts, fault: &Fault) -> String {
    let (found, known) = fault.expected.quotes();
    let expected = texts.with(fault.expected.key(), &[("found", found.into()), ("known", known.into())]);
    let line = fault.line.to_string();
    // What was found there is quoted.
    shown(&texts.with(
        key!("fault-in"),
        &[("file", (&fault.file).into()), ("line", line.into()), ("expected", expected.into())],
    ))
}

/// All faults in one line: the first, and how many more there are; `None` without any.
pub fn first(texts: &Texts, faults: &[Fault]) -> Option<String> {
    let said = fault(texts, faults.first()?);
    let goes_on = texts.get(key!("fault-goes-on"));
    Some(match faults.len() - 1 {
        0 => format!("{said} {goes_on}"),
        more => format!("{said} {} {goes_on}", texts.with(key!("fault-more"), &[("n", more.into())])),
    })
}
