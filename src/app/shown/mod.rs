//! What is shown, topic by topic: questions to the model that change nothing and carry nothing out. Whoever draws asks here,
//! and so does whoever acts on a marked row; nothing in here knows what a key does.

mod answers;
mod compare;
mod directory;
mod discuss;
mod form;
mod keys;
mod knows;
mod line;
mod measures;
mod plan;
mod steps;
mod undecided;
mod worker;
mod worker_row;
mod worker_steps;

pub(super) use answers::meant as answer_meant;
pub use answers::{Answer, answers, marks as form_marks, suggestions};
pub use compare::{Change, Is, changes, marked, points, shown as shown_changes};
pub use directory::{entries as directory_entries, mapped as mapped_places};
pub(super) use directory::{layer as directory_layer, marked as marked_entry, marked_rule};
pub use discuss::not_discussed;
pub(super) use discuss::waiting;
pub use form::rows as form_rows;
pub(super) use form::{plan_of, reader, row as form_row, unread};
pub(super) use keys::keys_of;
pub use keys::why_not;
pub use knows::{ASKED_ROWS, pairs_asked, pairs_together};
pub(super) use knows::{next_to_ask, unasked_of, unasked_together};
pub use line::{Meant as LineMeant, completions, meant as line_meant, said as line_said};
pub(super) use line::{ghost as line_ghost, known as line_known};
pub use measures::{measure_lines, measure_parts};
pub(super) use plan::{marked as marked_plan_row, step_at};
pub use plan::{resource_of, rows as plan_rows, shown as shown_plan};
pub(super) use steps::ghost as steps_ghost;
pub use steps::{
    due as steps_due, for_both as steps_for_both, keys as steps_keys, offered as offered_steps, questions,
    rows as steps_rows, shown as shown_steps,
};
pub(super) use worker::count as worker_count;
pub use worker::{Home, audit_line, facts as worker_facts, home as question_about_home, keys as worker_keys};
pub use worker_row::WorkerRow;
pub use worker_steps::rows as worker_rows;
