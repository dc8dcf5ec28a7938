//! For whom a row of a form is.

/// Who reads a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The worker, on the pages behind their own key.
    Worker,
    /// Client and worker, nobody else.
    Two,
    /// Others who are in the room as well, to whom the worker shows how the ties are, or not.
    Others {
        /// It was asked for, twice.
        ties: bool,
    },
}

/// For whom a row is, whatever stands in it and whomever it is about: that a row is missing must tell nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// Whoever looks at the screen.
    All,
    /// How a tie is: not those others who are in the room, unless it was asked for.
    Ties,
    /// Not those others who are in the room.
    Two,
    /// The worker alone.
    Worker,
}

impl Meant {
    /// These may read the row.
    pub fn may_read(self, reader: Reader) -> bool {
        match self {
            Meant::All => true,
            Meant::Ties => reader != Reader::Others { ties: false },
            Meant::Two => matches!(reader, Reader::Two | Reader::Worker),
            Meant::Worker => reader == Reader::Worker,
        }
    }
}
