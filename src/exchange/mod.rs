//! Everything that comes in from or goes out to other files. Draws no screen and decides nothing about a network.

pub mod plain;
