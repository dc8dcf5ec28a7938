//! The library that is preloaded into the program under test; `shim.c` says what it does there.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The library, built where it was not built before out of the same text.
pub fn shim() -> &'static Path {
    static SHIM: OnceLock<PathBuf> = OnceLock::new();
    SHIM.get_or_init(|| {
        const TEXT: &str = include_str!("shim.c");
        // FNV-1a: another text gets another name.
        let name = TEXT
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let out = folder.join(format!("shim-{name:016x}.so"));
        if !out.exists() {
            let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/shim.c");
            let unfinished = folder.join(format!("shim-{}.so", std::process::id()));
            let mut cc = Command::new("cc");
            let built = cc.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&unfinished).arg(source).arg("-ldl").status();
            assert!(built.is_ok_and(|status| status.success()), "a C compiler is needed, as for the program itself");
            std::fs::rename(unfinished, &out).expect("the library in its place");
        }
        out
    })
}
