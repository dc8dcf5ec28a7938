//! The page for the file: one A4 page of a visit for the client, for the case file or for supervision.
//!
//! `page` decides what stands on it, and the painters (`markdown`, `html`, `sheet` for SVG, PNG and PDF) see only
//! the finished page: what a profile leaves out cannot reach a file. Writes no file by itself.

pub mod build;
mod figure;
mod flow;
mod fonts;
mod html;
mod ink;
mod markdown;
mod matrix;
pub mod page;
mod pdf;
mod pdf_paint;
mod png;
pub mod preview;
mod request;
mod sheet;
mod table;

use page::Page;

pub use build::build;
pub use fonts::measure;
pub use png::painted;
pub use preview::{Preview, preview};
pub use request::{Choices, Profile, Request, Undecided, blank_ring, named};

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text with Markdown.
    Markdown,
    /// One self-contained file for a browser.
    Html,
    /// For printing and for the file.
    Pdf,
    /// A drawing with live text.
    Svg,
    /// A picture, 150 dots an inch.
    Png,
}

/// The page could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The figure is not a drawing that can be painted.
    #[error("the figure cannot be painted")]
    Figure,
    /// The PDF or picture could not be put together.
    #[error("the page cannot be put together")]
    Painting,
}

impl Format {
    /// The format that goes with the ending of a file name, whatever its case; `None` for another.
    pub fn of(file_name: &str) -> Option<Format> {
        let (_, ending) = file_name.rsplit_once('.')?;
        Some(match ending.to_ascii_lowercase().as_str() {
            "md" => Format::Markdown,
            "html" | "htm" => Format::Html,
            "pdf" => Format::Pdf,
            "svg" => Format::Svg,
            "png" => Format::Png,
            _ => return None,
        })
    }
}

impl Page {
    /// The bytes of the file.
    ///
    /// # Errors
    /// `Error` when the figure is no drawing, or the painter fails.
    pub fn write(&self, format: Format) -> Result<Vec<u8>, Error> {
        match format {
            Format::Markdown => Ok(markdown::write(self).into_bytes()),
            Format::Html => html::write(self).map(String::into_bytes),
            Format::Svg => sheet::svg(self).map(String::into_bytes),
            Format::Pdf => pdf::write(self),
            Format::Png => png::write(self),
        }
    }
}
