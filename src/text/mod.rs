//! The three languages: messages, plurals, dates, numbers, sorting. Decides nothing and knows no screen.

mod format;
mod locale;
mod order;

pub use locale::{Arg, Texts};
pub use order::Order;
