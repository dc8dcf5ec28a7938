//! The picture of a scene as SVG: print-ready, names as text, inert.
