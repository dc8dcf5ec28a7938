//! Keeps what is in memory, and every file that is made, from other users. Asks the operating system; knows no file.

use super::error::Result;

/// Files of this process are its user's only, and no core dump holds what is in memory. To be called first.
///
/// # Errors
/// The system refused.
pub fn protect_process() -> Result<()> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit, umask};
        umask(rustix::fs::Mode::from_raw_mode(0o077));
        setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) }).map_err(std::io::Error::from)?;
    }
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)
        .map_err(std::io::Error::from)?;
    Ok(())
}
