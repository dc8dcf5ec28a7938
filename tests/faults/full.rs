//! A full disk: what was saved stays, what is not saved is told, and there is room for both in the error.
//!
//! While editing, backing up, changing the passphrase and migrating (the store in a process of its own), while exporting
//! and typing (the whole program); with files that may not grow, and on a medium of a size.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::migrate;
use super::script::{self, Verdict, base, long, verify};
use super::subject::{Job, run, scratch};
use super::typing::Sitting;
use super::window::Home;
use crate::support::dice::Dice;
use crate::support::shim::shim;

/// What came of a run: fine or not, whether the program told of trouble, whether it said that all was done.
#[derive(Debug)]
struct Came {
    verdict: Verdict,
    told: bool,
    done: bool,
    ended_well: bool,
    all: String,
}

impl Came {
    /// Nothing lost or destroyed, and what was not done is told.
    fn is_fine(&self) -> bool {
        self.verdict == Verdict::Fine && (self.told || self.done) && self.ended_well
    }
}

/// What is too small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Too {
    /// A file may not grow beyond this.
    Long(u64),
    /// The medium has so many bytes.
    Small(u64),
}

const JOBS: [&str; 5] = ["edit", "backup", "passphrase", "migrate", "export"];

/// One run of one job.
fn one(job: &str, too: Too) -> Came {
    let place = scratch();
    let folder = place.path().join("small");
    std::fs::create_dir(&folder).unwrap();
    if job == "export" {
        return export(&place.path().join("small"), too);
    }
    let (made, other) = (place.path().join("c.eco"), place.path().join("other.eco"));
    let code = if job == "migrate" { migrate::historic(&made) } else { base(&made) };
    let (path, next) = (folder.join("c.eco"), base(&other));
    let (too, _mounted) = mount(&folder, leaving(&made, job, too));
    std::fs::copy(&made, &path).unwrap();
    let edits = if matches!(too, Too::Long(_)) { "150" } else { "400" };
    let mut more = vec![("FAULTS_EDITS", edits), ("FAULTS_OTHER", next.as_str())];
    let most = if let Too::Long(most) = too { most.to_string() } else { String::new() };
    if !most.is_empty() {
        more.push(("FAULTS_FSIZE", &most));
    }
    let said = run(unmounted(&mut Job { name: job, path: &path, code: &code, more: &more }.command(), &folder, too));
    // With the medium still full, as the caseworker has it.
    let verdict = match job {
        "migrate" => migrate::verify(&path, &code, said.acked > 0),
        "passphrase" if said.acked > 0 => verify(&path, &next, 0),
        "edit" | "deaf" => verify(&path, &code, said.acked),
        _ => verify(&path, &code, 0),
    };
    Came { verdict, told: said.told > 0, done: said.acked > 0, ended_well: said.ended_well, all: said.all }
}

/// A migration needs little room: it gets what the file has and a part of the size.
fn leaving(made: &Path, job: &str, too: Too) -> Too {
    let length = std::fs::metadata(made).unwrap().len();
    match too {
        Too::Small(size) if job == "migrate" => Too::Small((length + size / 8).next_multiple_of(4096)),
        Too::Small(size) => Too::Small(size.max(128 << 10)),
        Too::Long(size) if job == "migrate" => Too::Long(size / 4),
        long => long,
    }
}

/// A medium of this size in the folder. Where the system lets nobody make one, writes fail for good after as many.
fn mount(folder: &Path, too: Too) -> (Too, Option<Mounted>) {
    let Too::Small(size) = too else { return (too, None) };
    let mounted = Mounted::new(folder, size);
    if mounted.is_none() {
        println!("no medium can be mounted here (that needs root): writes fail instead");
    }
    (too, mounted)
}

fn unmounted<'c>(command: &'c mut Command, folder: &Path, too: Too) -> &'c mut Command {
    if let (Too::Small(size), false) = (too, is_mounted(folder)) {
        command.env("LD_PRELOAD", shim()).env("SHIM_FOLDER", folder).env("SHIM_FAIL", "write");
        command.env("SHIM_AT", (size / 4096).to_string()).env("SHIM_ERRNO", "28").env("SHIM_STICKY", "1");
    }
    command
}

fn is_mounted(folder: &Path) -> bool {
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    mounts.lines().any(|line| line.split(' ').nth(1).is_some_and(|at| Path::new(at) == folder))
}

/// `ecogram export` onto a full medium, over a file that was there: that one, or the whole new one.
fn export(folder: &Path, too: Too) -> Came {
    const BEFORE: &[u8] = b"what was there";
    let home = Home::new();
    let mut store = script::open(&home.file(), home.code).unwrap();
    let mut loaded = store.load(script::client_id(), None).unwrap();
    for n in 1..=60 {
        script::edit(&mut store, &mut loaded.network, &mut loaded.history, n).unwrap();
    }
    store.close().unwrap();
    // What is exported is not large: the room is a part of the size.
    let (too, _mounted) = mount(folder, if let Too::Small(size) = too { Too::Small(size / 16) } else { too });
    let target = folder.join("client.json");
    std::fs::write(&target, BEFORE).unwrap();
    let mut command = match too {
        Too::Long(most) => prlimit(most / 8),
        Too::Small(_) => Command::new(env!("CARGO_BIN_EXE_ecogram")),
    };
    command.args(["--lang", "en", "--file"]).arg(home.file()).arg("--passphrase-file").arg(home.passphrase());
    command.args(["export", "--client", "C-1", "--names", "--replace", "-o"]).arg(&target);
    let output = unmounted(&mut command, folder, too).output().unwrap();
    let written = std::fs::read(&target).unwrap_or_default();
    let whole = serde_json::from_slice::<serde_json::Value>(&written).is_ok();
    let left = std::fs::read_dir(folder).unwrap().count();
    let done = output.status.success();
    let verdict = match verify(&home.file(), home.code, 60) {
        Verdict::Fine if left != 1 || !(whole || written == BEFORE && !done) => Verdict::Wrong,
        verdict => verdict,
    };
    let all = String::from_utf8_lossy(&output.stderr).into_owned();
    let told = !all.trim().is_empty() && !all.contains("panicked");
    Came { verdict, told, done, ended_well: done || output.status.code() == Some(1), all: format!("{left} {all}") }
}

/// The program under a limit of how long a file may grow.
fn prlimit(most: u64) -> Command {
    let mut command = Command::new("prlimit");
    command.arg(format!("--fsize={most}:{most}")).arg(env!("CARGO_BIN_EXE_ecogram"));
    command
}

/// Somebody types until the disk is full; then the program is killed and started once more, with the disk still full.
fn typed(too: Too) -> Came {
    let place = scratch();
    let data = place.path().join("data");
    std::fs::create_dir(&data).unwrap();
    // What is typed is little: the room beyond the least that a file needs is a part of the size.
    let (too, mounted) = mount(
        &data,
        match too {
            Too::Long(most) => Too::Long((64 << 10) + most / 8),
            Too::Small(size) => Too::Small((96 << 10) + size / 8),
        },
    );
    let home = Home::at(place);
    let limit = if let Too::Long(most) = too { format!("--fsize={most}:{most}") } else { String::new() };
    let before: &[&str] = if limit.is_empty() { &[] } else { &["prlimit", &limit] };
    let folder = home.file().parent().unwrap().to_str().unwrap().to_string();
    let writes = if let Too::Small(size) = too { (size / 4096).to_string() } else { String::new() };
    let failing = [
        ("LD_PRELOAD", shim().to_str().unwrap()),
        ("SHIM_FOLDER", &folder),
        ("SHIM_FAIL", "write"),
        ("SHIM_AT", &writes),
    ];
    let sticky = [("SHIM_ERRNO", "28"), ("SHIM_STICKY", "1")];
    let env = if mounted.is_none() && !writes.is_empty() { [&failing[..], &sticky].concat() } else { Vec::new() };
    let mut sitting = Sitting::start(&home, before, &env);
    sitting.type_edits(&mut Dice(51), 400);
    let (told, mut verdict) = (sitting.told, sitting.kill(&home));
    let again = Sitting::start(&home, before, &[]);
    if again.told {
        verdict = Verdict::Shut;
    }
    let all = format!("{} edits seen\n{}", sitting.acked, again.window.contents());
    drop((sitting, again));
    drop((home, mounted));
    Came { verdict, told, done: false, ended_well: true, all }
}

/// A medium in memory, gone when dropped.
struct Mounted(PathBuf);

impl Mounted {
    fn new(folder: &Path, size: u64) -> Option<Self> {
        let size = format!("size={size},mode=0700");
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "none"]).arg(folder).output();
        mount.is_ok_and(|output| output.status.success()).then(|| Self(folder.to_path_buf()))
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).output();
    }
}

/// So many sizes from 64 KiB to 1 MiB, both ways, for each of these jobs.
fn sizes(jobs: &[&'static str], steps: u64, mut run: impl FnMut(&str, Too) -> Came) {
    let (mut told, mut wrong) = (std::collections::BTreeMap::<_, (u32, u32)>::new(), Vec::new());
    for step in 0..steps {
        let size = ((64 << 10) + step * (960 << 10) / steps) / 4096 * 4096;
        for job in jobs {
            for too in [Too::Long(size), Too::Small(size)] {
                let came = run(job, too);
                let count = told.entry(*job).or_default();
                *count = (count.0 + 1, count.1 + u32::from(came.told));
                if !came.is_fine() {
                    wrong.push(format!("{job} {too:?}: {:?} told {} {}", came.verdict, came.told, came.all));
                }
            }
        }
    }
    let all: u32 = told.values().map(|(all, _)| all).sum();
    println!("{all} runs on a full disk (job: runs, told): {told:?}; not fine: {}", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (job, (_, told)) in told {
        assert!(told > 0, "the disk must have been full for {job}");
    }
}

#[test]
fn a_full_disk_never_costs_anything() {
    sizes(&JOBS, 3, one);
}

#[test]
#[ignore = "long"]
fn a_full_disk_long() {
    sizes(&JOBS, long(50).into(), one);
}

#[test]
fn a_full_disk_is_told_to_whoever_types() {
    sizes(&["typing"], 1, |_, too| typed(too));
}

#[test]
#[ignore = "long"]
fn a_full_disk_is_told_to_whoever_types_long() {
    sizes(&["typing"], long(10).into(), |_, too| typed(too));
}

#[test]
fn control_not_noticing_that_the_disk_is_full_is_noticed() {
    let came = one("deaf", Too::Long(96 << 10));
    assert_eq!(came.verdict, Verdict::Lost, "{came:?}");
}

/// The disk of the encrypted file takes nothing more: what cannot be noted does not leave, and the sentence says why.
#[test]
fn what_cannot_be_noted_does_not_leave() {
    let (home, apart) = (Home::new(), scratch());
    let mut store = script::open(&home.file(), home.code).unwrap();
    let mut loaded = store.load(script::client_id(), None).unwrap();
    script::edit(&mut store, &mut loaded.network, &mut loaded.history, 1).unwrap();
    store.close().unwrap();
    let data = home.file();
    let texts = ecogram::text::Texts::new(ecogram::domain::Language::En);
    let told = texts.with(key!("write-not-noted"), &[("detail", data.display().to_string().into())]);
    for full in [true, false] {
        let target = apart.path().join("client.json");
        let mut command = Command::new(env!("CARGO_BIN_EXE_ecogram"));
        command.args(["--lang", "en", "--file"]).arg(&data).arg("--passphrase-file").arg(home.passphrase());
        command.args(["export", "--client", "C-1", "-o"]).arg(&target);
        if full {
            command.env("LD_PRELOAD", shim()).env("SHIM_FOLDER", data.parent().unwrap()).env("SHIM_FAIL", "write");
            command.env("SHIM_AT", "1").env("SHIM_ERRNO", "28").env("SHIM_STICKY", "1");
        }
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).trim().to_string();
        assert_eq!((said == told, target.exists()), (full, !full), "{said}");
        assert_eq!(verify(&data, home.code, 1), Verdict::Fine);
    }
}

/// A first start on a full disk leaves no half-made file. Seen to fail.
#[test]
fn a_file_that_could_not_be_made_leaves_nothing_behind() {
    let place = scratch();
    let (data, lists) = (place.path().join("data"), place.path().join("in.csv"));
    std::fs::write(&lists, "client,id,name\nC-1,1,Sofie\n").unwrap();
    let passphrase = Home::new();
    for full in [true, false] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ecogram"));
        command.args(["--lang", "en", "--file"]).arg(data.join("c.eco"));
        command.arg("--passphrase-file").arg(passphrase.passphrase()).args(["import", "--people"]).arg(&lists);
        if full {
            command.env("LD_PRELOAD", shim()).env("SHIM_FOLDER", &data).env("SHIM_FAIL", "write");
            command.env("SHIM_AT", "1").env("SHIM_ERRNO", "28").env("SHIM_STICKY", "1");
        }
        let made = command.output().unwrap();
        let mut left: Vec<_> = std::fs::read_dir(&data).unwrap().map(|e| e.unwrap().file_name()).collect();
        left.retain(|name| name != "c.eco.lock");
        assert_eq!((made.status.success(), left.is_empty()), (!full, full), "{left:?}");
    }
}
