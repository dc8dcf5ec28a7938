//! Whom a page is for, as commands, keys and messages call it.

use crate::domain::code::codes;

codes! {
    /// Whom a page is for.
    PageFor, "page-for" {
        /// To take home.
        Client = "client",
        /// For the case file.
        File = "file",
        /// To think along with colleagues.
        Supervision = "supervision",
        /// A ring to fill by hand.
        Blank = "blank",
        /// The same with the people who are there.
        Present = "present",
    }
}
