//! The page for the file: one A4 page of a visit for the client, for the case file or for supervision.
//!
//! `page` decides what stands on it, and the painters (`markdown`, `html`, `sheet` for SVG, PNG and PDF) see only
//! the finished page: what a profile leaves out cannot reach a file. Writes no file by itself.

mod annex;
pub mod build;
mod error;
mod figure;
mod flow;
mod fonts;
mod format;
mod html;
mod ink;
mod markdown;
mod matrix;
mod named;
pub mod page;
mod pdf;
mod pdf_paint;
mod png;
pub mod preview;
mod request;
mod sheet;
mod table;
mod widths;

use page::Page;

pub use build::build;
pub use error::Error;
pub use fonts::measure;
pub use format::Format;
pub use named::{blank_ring, named};
pub use pdf::one_page;
pub use png::painted;
pub use preview::{Preview, preview};
pub use request::{Profile, Request, Undecided};

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
