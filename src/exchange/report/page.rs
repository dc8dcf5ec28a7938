//! What stands on the page, ready to be painted: finished sentences, no network, nobody's facts beyond them.

use crate::domain::Language;

/// A page with everything that may stand on it, and nothing else.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The language of everything on it.
    pub language: Language,
    /// How large its running text is.
    pub letters: Letters,
    /// The title.
    pub title: String,
    /// Under the title: day, kind of visit, who is named how.
    pub under: String,
    /// The ring, as SVG. Made by the diagram room, so inert.
    pub figure: Option<Figure>,
    /// What stands below the figure, in the order of reading.
    pub sections: Vec<Section>,
    /// A table on pages of its own.
    pub annex: Option<Table>,
    /// A half table of who knows whom to fill by hand, on a page of its own.
    pub matrix: Option<Matrix>,
    /// At the foot: what this page is and is not.
    pub foot: String,
}

/// How large the running text of a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// For a file: as large as lets all stand on one side.
    File,
    /// For home: 14 points.
    Home,
    /// For a sheet to write on: what is printed is small, so that the pen has room.
    Hand,
    /// Large print: 18 points, on as many sides as it takes.
    Large,
}

impl Letters {
    /// The largest and the smallest size, in points.
    pub fn sizes(self) -> (f32, f32) {
        match self {
            Letters::File => (9.5, 8.0),
            Letters::Home => (14.0, 14.0),
            Letters::Hand => (11.0, 9.0),
            Letters::Large => (18.0, 18.0),
        }
    }
    /// How large what is said in small is, in parts of that: at home nothing is small.
    pub fn small(self) -> f32 {
        if matches!(self, Letters::File | Letters::Hand) { 0.84 } else { 1.0 }
    }
}

/// A drawing with what it shows in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The drawing.
    pub svg: String,
    /// What its signs mean, as a drawing to stand below it; empty where it has none.
    pub legend: String,
    /// What it shows, for those who cannot see it.
    pub alt: String,
}

/// Lines under a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// The lines; a section without lines is not on the page.
    pub lines: Vec<Line>,
}

/// One line, as long as it takes.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// A sentence, and in small what it rests on.
    Fact(String, String),
    /// One of a list.
    Point(String),
    /// Somebody's own words.
    Quote(String),
    /// Something to do, with who and when; done or not.
    Step {
        /// Done already.
        done: bool,
        /// What.
        what: String,
        /// Who and by when.
        who_when: String,
    },
    /// A code that a telephone reads, with what it is said to be; what stands in it stands on the page as well.
    Code {
        /// What it is.
        caption: String,
        /// What stands in it.
        text: String,
    },
    /// An empty line to write on, after these words.
    Write(String),
}

/// A table with a head.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The heading above it.
    pub heading: String,
    /// The names of the columns.
    pub head: Vec<String>,
    /// How wide each column is, in parts of the whole.
    pub widths: Vec<f32>,
    /// The rows, as long as the head.
    pub rows: Vec<Vec<String>>,
}

/// A half table of who knows whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// The heading above it.
    pub heading: String,
    /// How it is filled.
    pub how: String,
    /// The names, or blanks to write them in.
    pub names: Vec<String>,
}

impl Line {
    /// Its texts: the main one, and the small one if there is one.
    pub fn texts(&self) -> (&str, &str) {
        match self {
            Line::Fact(text, small) => (text, small),
            Line::Point(text) | Line::Quote(text) | Line::Write(text) => (text, ""),
            Line::Step { what, who_when, .. } => (what, who_when),
            Line::Code { caption, text } => (caption, text),
        }
    }
}

impl Page {
    /// Everything that is written on it.
    pub fn text(&self) -> String {
        let lines = self.sections.iter().flat_map(|s| s.lines.iter().map(Line::texts));
        let mut all = vec![self.title.as_str(), &self.under, &self.foot];
        all.extend(self.sections.iter().map(|s| s.heading.as_str()));
        all.extend(lines.flat_map(|(text, small)| [text, small]));
        if let Some(table) = &self.annex {
            all.push(&table.heading);
            all.extend(table.head.iter().chain(table.rows.iter().flatten()).map(String::as_str));
        }
        if let Some(matrix) = &self.matrix {
            all.extend([matrix.heading.as_str(), &matrix.how]);
            all.extend(matrix.names.iter().map(String::as_str));
        }
        if let Some(figure) = &self.figure {
            all.extend([figure.svg.as_str(), &figure.legend]);
        }
        all.join("\n")
    }
}
