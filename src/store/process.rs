//! What the operating system is asked for: to keep what is in memory, and every file that is made, from other users; and
//! randomness. Knows no file.

use super::error::{Error, Result};

/// Files of this process are its user's only, no core dump holds what is in memory, and a file that grows beyond its
/// quota is an error to be told instead of the end of the process. To be called first.
///
/// # Errors
/// The system refused.
pub fn protect_process() -> Result<()> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit, umask};
        umask(rustix::fs::Mode::from_raw_mode(0o077));
        setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) }).map_err(std::io::Error::from)?;
        // Nobody asks whether it was raised: the write itself says so.
        signal_hook::flag::register(signal_hook::consts::signal::SIGXFSZ, Default::default())?;
    }
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)
        .map_err(std::io::Error::from)?;
    Ok(())
}

/// Fills with randomness of the system.
pub(super) fn random(bytes: &mut [u8]) -> Result<()> {
    getrandom::fill(bytes).map_err(|_| Error::Io)
}
