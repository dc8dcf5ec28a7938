//! The three languages: messages, plurals, dates, numbers, sorting, the quick line. Decides nothing and knows no screen.

mod format;
pub mod line;
mod locale;
mod order;

pub use format::{NoDay, day, kept_together, opened};
pub use locale::{Arg, Texts};
pub use order::Order;
