//! Hands over to the command line, prints the error, sets the exit code. Holds no logic.

fn main() {}
