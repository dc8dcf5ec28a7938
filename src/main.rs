//! Hands over to the command line, prints the error, sets the exit code. Holds no logic.

use std::io::Write;
use std::process::ExitCode;

/// Freed memory is wiped, so that nothing of a client stays behind in the process after the file was locked.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    match ecogram::cli::main() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // A closed standard error changes nothing about the exit status. The sentence may name a file of somebody else.
            let _ = writeln!(std::io::stderr(), "{}", ecogram::domain::text::shown(&format!("{error:#}")));
            ExitCode::from(1)
        }
    }
}
