//! A file that is known for what it is, and what was read of it. Decides nothing.

use serde_json::Value;

use super::graphml::Graph;
use crate::domain::MessageKey;
use crate::exchange::problem::{FileName, Problem};
use crate::exchange::table::Raw;

/// A file, or a sheet of one, that is known for what it is.
pub(super) struct Piece {
    pub name: FileName,
    pub kind: Kind,
    pub body: Body,
    /// What is to be told of how it was read.
    pub notes: Vec<Problem>,
}

impl Piece {
    pub fn new(name: FileName, kind: Kind, body: Body) -> Self {
        Self { name, kind, body, notes: Vec::new() }
    }
}

/// What was read of it.
pub(super) enum Body {
    Bytes(Vec<u8>),
    Text(String),
    Json(Value),
    Table(Raw),
    Graph(Box<Graph>),
}

macro_rules! kinds {
    ($($kind:ident = $key:literal),+ $(,)?) => {
        /// What a file is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Kind { $(#[doc = $key] $kind),+ }
        impl Kind {
            /// The key of what it is called.
            pub fn key(self) -> MessageKey {
                match self { $(Kind::$kind => key!($key)),+ }
            }
        }
    };
}
kinds! {
    Client = "import-is-client", Clients = "import-is-clients", People = "import-is-people", Ties = "import-is-ties",
    Names = "import-is-names", Contacts = "import-is-contacts", VCard = "import-is-vcard", Gedcom = "import-is-gedcom", Graph = "import-is-graphml", EasyNwk = "import-is-easynwk",
    CanvasEgo = "import-is-canvas-ego", CanvasPeople = "import-is-canvas-people", CanvasTies = "import-is-canvas-ties", CanvasMatrix = "import-is-canvas-matrix",
    EgorEgos = "import-is-egor-egos", EgorPeople = "import-is-egor-people", EgorTies = "import-is-egor-ties", EgorOne = "import-is-egor-one",
    EgoWebPeople = "import-is-egoweb-people", EgoWebTies = "import-is-egoweb-ties",
    Other = "import-is-other", GephiPeople = "import-is-gephi-people", GephiTies = "import-is-gephi-ties",
}
