//! The kinds of files that a page can be, each by the ending of a name.

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
