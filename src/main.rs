//! Hands over to the command line, prints the error, sets the exit code. Holds no logic.

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    match ecogram::cli::run(std::env::args_os()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // A closed standard error changes nothing about the exit status.
            let _ = writeln!(std::io::stderr(), "{error:#}");
            ExitCode::from(1)
        }
    }
}
