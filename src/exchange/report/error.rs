//! Why a page could not be made.

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
