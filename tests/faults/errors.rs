//! Calls that fail: every class, one after the other. Nothing acknowledged is lost, and what went wrong is told.

use super::script::{Verdict, base, verify};
use super::subject::{Job, Said, run, scratch, shim};

const CLASSES: [&str; 7] = ["write", "sync", "truncate", "open", "unlink", "rename", "read"];
/// EIO, ENOSPC, EROFS, EMFILE.
const ERRNOS: [&str; 4] = ["5", "28", "30", "24"];

/// One run with one failing call, or with all calls from that one on.
fn failing(job: &str, class: &str, at: u32, errno: &str, sticky: bool) -> (Said, Verdict) {
    let place = scratch();
    let path = place.path().join("c.eco");
    let code = base(&path);
    let mut command = Job { name: job, path: &path, code: &code, more: &[("FAULTS_EDITS", "12")] }.command();
    command.env("LD_PRELOAD", shim()).env("SHIM_FOLDER", place.path()).env("SHIM_FAIL", class);
    command.env("SHIM_AT", at.to_string()).env("SHIM_ERRNO", errno);
    if sticky {
        command.env("SHIM_STICKY", "1");
    }
    let said = run(&mut command);
    let verdict = verify(&path, &code, said.acked);
    (said, verdict)
}

/// So many calls of each class: what was not fine, how many runs, in how many something was told.
fn runs(job: &str, calls: u32, step: u32) -> (Vec<String>, u32, u32) {
    let (mut wrong, mut all, mut told) = (Vec::new(), 0, 0);
    for (c, class) in CLASSES.iter().enumerate() {
        for at in (1..=calls).step_by(step as usize) {
            let errno = ERRNOS[(at / step) as usize % ERRNOS.len()];
            let sticky = (at / step + c as u32) % 2 == 0;
            let (said, verdict) = failing(job, class, at, errno, sticky);
            all += 1;
            told += u32::from(said.told > 0);
            // Not told is right only where all twelve edits were saved after all.
            let silent = said.told == 0 && said.acked < 12;
            if verdict != Verdict::Fine || silent || !said.ended_well {
                wrong.push(format!("{class} {at} errno {errno} sticky {sticky}: {verdict:?} {said:?}"));
            }
        }
    }
    println!("{all} runs with failing calls, told in {told}, not fine: {}", wrong.len());
    (wrong, all, told)
}

#[test]
fn a_failing_call_loses_nothing_and_is_told() {
    let (wrong, all, told) = runs("edit", 60, 4);
    assert!(all >= 100 && told >= 20, "{told} of {all}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[ignore = "long"]
fn a_failing_call_long() {
    let (wrong, all, _) = runs("edit", 150, 1);
    assert!(all >= 1000);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn control_not_listening_to_errors_is_noticed() {
    let (said, verdict) = failing("deaf", "sync", 4, "5", true);
    assert_ne!(verdict, Verdict::Fine, "{said:?}");
}
