//! Whom a page is for, as commands, keys and messages call it, and what is chosen to stand on it.

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

/// What was chosen to stand on a page besides. All `false` by default: exports are deliberate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Names in the file. The client's copy always has them, supervision never.
    pub names: bool,
    /// Who lives in the same home or how far: it can weigh on benefits.
    pub same_home: bool,
    /// Practical help: it can weigh on benefits too.
    pub practical: bool,
    /// How the ties are drawn, on the client's copy. The other profiles always have them.
    pub qualities: bool,
    /// Large print, on the client's copy: 18 points.
    pub large: bool,
    /// The steps as a code for a telephone, on the client's copy.
    pub code: bool,
}
