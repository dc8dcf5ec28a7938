//! For whom a row of a form is.

/// Who reads a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The worker, on the pages behind their own key.
    Worker,
    /// Client and worker, nobody else; or others as well, to whom the worker shows all that the two may see.
    Two,
    /// Others who are in the room as well.
    Others,
}

/// For whom a row is, whatever stands in it and whomever it is about: that a row is missing must tell nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// Whoever looks at the screen.
    All,
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
            Meant::Two => reader != Reader::Others,
            Meant::Worker => reader == Reader::Worker,
        }
    }
}
