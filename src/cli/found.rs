//! What was found in files that are brought in: what they were taken for, and who stands in them.

use anyhow::Result;

use super::say;
use crate::domain::Kind;
use crate::exchange::import::Found;
use crate::text::Texts;

/// What was recognised, who stands in it, and what is left out.
pub(super) fn tell(found: &Found, texts: &Texts) -> Result<()> {
    tell_kinds(found, texts)?;
    for client in &found.imported.clients {
        if found.imported.clients.len() > 1 {
            say::print(&format!("# {}", client.client.code))?;
        }
        for visit in &client.visits {
            for (number, person) in (1..).zip(&visit.people) {
                let role = person.known_role().map(|role| format!(" ({})", texts.name(role))).unwrap_or_default();
                let kind = match person.kind {
                    Kind::Person => String::new(),
                    kind => format!(" ({})", texts.name(kind)),
                };
                say::print(&format!("{number:>4}  {}{role}{kind}", person.name))?;
            }
        }
    }
    let notes = found.imported.notes_text(texts);
    if notes.is_empty() { Ok(()) } else { say::print(&notes) }
}

/// For each file what it was taken for.
pub(super) fn tell_kinds(found: &Found, texts: &Texts) -> Result<()> {
    found.recognised.iter().try_for_each(|(name, kind)| say::print(&format!("{}: {}", name.as_str(), texts.get(*kind))))
}
