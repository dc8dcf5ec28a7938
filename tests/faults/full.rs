//! A full disk: what was saved stays, what is not saved is told, and there is room for both in the error.

use std::path::Path;
use std::process::Command;

use super::script::{Verdict, base, verify};
use super::subject::{Job, Said, run, scratch, shim};

/// A file that may not grow beyond a size, while it is edited, backed up, or given another passphrase.
fn limited(job: &str, most: u64) -> (Said, Verdict) {
    let place = scratch();
    let (path, other) = (place.path().join("c.eco"), place.path().join("other.eco"));
    let (code, next) = (base(&path), base(&other));
    let most = most.to_string();
    let more = [("FAULTS_EDITS", "150"), ("FAULTS_FSIZE", most.as_str()), ("FAULTS_OTHER", next.as_str())];
    let said = run(&mut Job { name: job, path: &path, code: &code, more: &more }.command());
    let verdict = after(job, &path, &code, &next, &said);
    (said, verdict)
}

/// The same on a medium of a size, where the system lets us make one; otherwise with writes that fail for good.
fn medium(job: &str, size: u64) -> (Said, Verdict) {
    let place = scratch();
    let folder = place.path().join("small");
    std::fs::create_dir(&folder).unwrap();
    let (path, other) = (folder.join("c.eco"), place.path().join("other.eco"));
    let (made, next) = (place.path().join("c.eco"), base(&other));
    let code = base(&made);
    let mounted = Mounted::new(&folder, size);
    std::fs::copy(&made, &path).unwrap();
    let more = [("FAULTS_EDITS", "400"), ("FAULTS_OTHER", next.as_str())];
    let mut command = Job { name: job, path: &path, code: &code, more: &more }.command();
    if mounted.is_none() {
        let writes = (size / 4096).to_string();
        command.env("LD_PRELOAD", shim()).env("SHIM_FOLDER", &folder).env("SHIM_FAIL", "write");
        command.env("SHIM_AT", writes).env("SHIM_ERRNO", "28").env("SHIM_STICKY", "1");
    }
    let said = run(&mut command);
    // With the medium still full, as the caseworker has it.
    let verdict = after(job, &path, &code, &next, &said);
    (said, verdict)
}

fn after(job: &str, path: &Path, code: &str, next: &str, said: &Said) -> Verdict {
    match job {
        "passphrase" if said.acked > 0 => verify(path, next, 0),
        "edit" | "deaf" => verify(path, code, said.acked),
        _ => verify(path, code, 0),
    }
}

/// A medium in memory, gone when dropped.
struct Mounted<'a>(&'a Path);

impl<'a> Mounted<'a> {
    fn new(folder: &'a Path, size: u64) -> Option<Self> {
        let size = format!("size={size},mode=0700");
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "none"]).arg(folder).output();
        mount.is_ok_and(|output| output.status.success()).then_some(Self(folder))
    }
}

impl Drop for Mounted<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).output();
    }
}

/// So many sizes from 64 KiB to 1 MiB, for every job, both ways.
fn sizes(steps: u64) {
    let (mut all, mut told, mut wrong) = (0, 0, Vec::new());
    for step in 0..steps {
        let size = ((64 << 10) + step * (960 << 10) / steps) / 4096 * 4096;
        for job in ["edit", "backup", "passphrase"] {
            for (way, (said, verdict)) in [("limit", limited(job, size)), ("medium", medium(job, size.max(128 << 10)))]
            {
                all += 1;
                told += u32::from(said.told > 0);
                let silent = said.told == 0 && said.acked == 0;
                if verdict != Verdict::Fine || silent || !said.ended_well {
                    wrong.push(format!("{job} {way} {size}: {verdict:?} {said:?}"));
                }
            }
        }
    }
    println!("{all} runs on a full disk, told in {told}, not fine: {}", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(told > all / 8, "the disk must have been full: {told} of {all}");
}

#[test]
fn a_full_disk_never_costs_anything() {
    sizes(4);
}

#[test]
#[ignore = "long"]
fn a_full_disk_long() {
    sizes(84);
}

#[test]
fn control_not_noticing_that_the_disk_is_full_is_noticed() {
    let (said, verdict) = limited("deaf", 96 << 10);
    assert_eq!(verdict, Verdict::Lost, "{said:?}");
}
