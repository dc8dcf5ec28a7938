//! What the tables for the programs of studies have in common.

use crate::domain::{Code, Person};
use crate::exchange::cells::guarded;

/// What the tables for the programs of studies say of a person, in this order.
pub(super) const OF_A_PERSON: [&str; 9] =
    ["name", "kind", "formal", "sector", "role", "ring", "status", "frequency", "quality"];

/// The cells under `OF_A_PERSON`; empty where it was not asked.
pub(super) fn of_a_person(p: &Person) -> [String; 9] {
    let code = |code: Option<&'static str>| code.unwrap_or_default().to_string();
    [
        p.name.to_string(),
        p.kind.code().to_string(),
        code(p.formal.map(Code::code)),
        code(Some(p.sector.code()).filter(|sector| *sector != "other")),
        p.role.as_ref().map_or(String::new(), |role| role.as_str().to_string()),
        code(p.ring.map(Code::code)),
        p.status.code().to_string(),
        code(p.frequency.map(Code::code)),
        code(p.quality.map(Code::code)),
    ]
}

/// A table as CSV, inert.
pub(super) fn table(rows: Vec<Vec<String>>, style: csv::WriterBuilder) -> std::io::Result<Vec<u8>> {
    let mut writer = style.from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.into_iter().map(guarded))?;
    }
    writer.into_inner().map_err(|stuck| stuck.into_error())
}
