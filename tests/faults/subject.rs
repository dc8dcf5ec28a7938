//! The program under test: this test binary once more, in a process of its own, with the store doing one job.
//!
//! `ACK n` is printed once edit `n` is said to be saved, `TOLD` where the store answers with an error, and `BEGIN` before
//! what the job is about, where something comes before it.

use std::io::Write;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use ecogram::store::{self, Secret, Store};

use super::{migrate, older, script};

/// A job for the subject.
pub struct Job<'a> {
    pub name: &'a str,
    pub path: &'a Path,
    pub code: &'a str,
    /// Edits to make, or the other recovery code, or the largest file that is allowed.
    pub more: &'a [(&'a str, &'a str)],
}

impl Job<'_> {
    pub fn command(&self) -> Command {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "faults::subject::subject", "--ignored", "--nocapture", "--test-threads=1"]);
        command.env("FAULTS_JOB", self.name).env("FAULTS_PATH", self.path).env("FAULTS_CODE", self.code);
        command.envs(self.more.iter().copied()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
    pub fn start(&self) -> Child {
        self.command().spawn().unwrap()
    }
}

/// What the subject said.
#[derive(Debug)]
pub struct Said {
    pub acked: u32,
    pub told: u32,
    pub ended_well: bool,
    /// It was killed with -9.
    pub killed: bool,
    pub all: String,
}

pub fn run(command: &mut Command) -> Said {
    let output = command.output().unwrap();
    let all = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    let acked = all.lines().filter_map(|l| l.strip_prefix("ACK ")?.parse().ok()).next_back().unwrap_or(0);
    let told = all.lines().filter(|l| l.starts_with("TOLD")).count() as u32;
    let killed = output.status.signal() == Some(9);
    Said { acked, told, ended_well: output.status.success(), killed, all }
}

/// A folder in memory where there is one: the faults are made by hand, and nothing waits for a disk.
pub fn scratch() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
#[ignore = "a process that the harnesses start"]
fn subject() {
    let Ok(job) = std::env::var("FAULTS_JOB") else { return };
    println!();
    store::protect_process().unwrap();
    if let Some(most) = number("FAULTS_FSIZE") {
        let limit = rustix::process::Rlimit { current: Some(most), maximum: Some(most) };
        rustix::process::setrlimit(rustix::process::Resource::Fsize, limit).unwrap();
    }
    let path = PathBuf::from(std::env::var("FAULTS_PATH").unwrap());
    let code = std::env::var("FAULTS_CODE").unwrap();
    if let Some(mode) = job.strip_prefix("plain ") {
        return plain(&path, mode);
    }
    let secret = Secret::from_recovery_code(&code).unwrap();
    match job.as_str() {
        "create" => return tell(Store::create(&path, &secret)),
        "create in pieces" => {
            let apart = path.with_extension("apart");
            drop(Store::create(&apart, &secret).unwrap());
            println!("BEGIN");
            return put_in_pieces(&apart, &path);
        }
        "passphrase in pieces" => return passphrase_in_pieces(&path, &secret),
        "migrate" => return tell(Store::open(&path, &secret)),
        "many at once" => {
            let threads: Vec<_> = (0..8).map(|_| (path.clone(), code.clone())).map(open_apart).collect();
            return threads.into_iter().for_each(|thread| thread.join().unwrap());
        }
        "migrate piecewise" => return migrate::piecewise(&path, &code),
        "migrate from 1 piecewise" => return older::piecewise(&path),
        _ => {}
    }
    match Store::open(&path, &secret) {
        Ok(store) => work(&job, store),
        Err(error) => println!("TOLD {error}"),
    }
}

/// A control: what is finished goes to its place piece by piece, instead of all at once.
fn put_in_pieces(from: &Path, to: &Path) {
    let bytes = std::fs::read(from).unwrap();
    let mut file = std::fs::File::create(to).unwrap();
    let (begin, end) = bytes.split_at(bytes.len() / 2);
    file.write_all(begin).unwrap();
    file.write_all(end).unwrap();
    println!("ACK 1");
}

fn passphrase_in_pieces(path: &Path, secret: &Secret) {
    let apart = path.with_extension("apart");
    std::fs::copy(path, &apart).unwrap();
    let mut store = Store::open(&apart, secret).unwrap();
    store.change_passphrase(&other()).unwrap();
    store.close().unwrap();
    println!("BEGIN");
    put_in_pieces(&apart, path);
}

fn other() -> Secret {
    Secret::from_recovery_code(&std::env::var("FAULTS_OTHER").unwrap()).unwrap()
}

/// Looks at the file on a thread of its own.
fn open_apart((path, code): (PathBuf, String)) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || tell(Store::view(&path, &Secret::from_recovery_code(&code).unwrap())))
}

fn tell<T>(done: store::Result<T>) {
    match done {
        Ok(_) => println!("ACK 1"),
        Err(error) => println!("TOLD {error}"),
    }
}

fn work(job: &str, mut store: Store) {
    match job {
        "passphrase" | "edit and passphrase" => {
            if job != "passphrase" {
                // So that something waits beside the file when it is replaced.
                let mut loaded = store.load(script::client_id(), None).unwrap();
                script::edit(&mut store, &mut loaded.network, &mut loaded.history, 1).unwrap();
            }
            tell(store.change_passphrase(&other()));
        }
        "close visit" | "close visit early" => {
            let mut loaded = store.load(script::client_id(), None).unwrap();
            for n in 1..=3 {
                script::edit(&mut store, &mut loaded.network, &mut loaded.history, n).unwrap();
            }
            println!("BEGIN");
            if job != "close visit" {
                println!("ACK 1");
            }
            tell(store.close_visit(loaded.network.visit().id));
        }
        "erase" => {
            println!("BEGIN");
            tell(store.delete_client(script::client_id()));
        }
        "erase, but for the backups" => {
            let (backups, away) = (store.path().with_extension("eco.backups"), store.path().with_extension("away"));
            println!("BEGIN");
            std::fs::rename(&backups, &away).unwrap();
            let erased = store.delete_client(script::client_id());
            std::fs::rename(&away, &backups).unwrap();
            tell(erased);
        }
        "backup" => {
            let (wake, told) = std::sync::mpsc::channel();
            if let Err(error) = store.start_backup(move || wake.send(()).unwrap()) {
                println!("TOLD {error}");
                return;
            }
            told.recv().unwrap();
            tell(store.backup_outcome().unwrap());
        }
        _ => return edits(job, store),
    }
    if let Err(error) = store.close() {
        println!("TOLD {error}");
    }
}

/// Edits until told to stop. `early` acknowledges before saving and `deaf` does not listen to errors: the controls.
fn edits(job: &str, mut store: Store) {
    let mut loaded = match store.load(script::client_id(), None) {
        Ok(loaded) => loaded,
        Err(error) => return println!("TOLD {error}"),
    };
    let (first, mut told) = (script::seen(&loaded.network), 0);
    let last = number("FAULTS_EDITS").map_or(u32::MAX, |n| first + n as u32);
    let mut n = first;
    while n < last && told < 4 {
        n += 1;
        if job == "early" {
            println!("ACK {n}");
        }
        match script::edit(&mut store, &mut loaded.network, &mut loaded.history, n) {
            Err(_) if job == "deaf" => println!("ACK {n}"),
            Err(error) => {
                println!("TOLD {error}");
                told += 1;
                n -= 1;
            }
            Ok(()) if job == "early" => {}
            Ok(()) => println!("ACK {n}"),
        }
    }
    if let Err(error) = store.close() {
        println!("TOLD {error}");
    }
}

/// SQLCipher without our settings: the controls of the power-loss harness.
fn plain(path: &Path, mode: &str) {
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.execute_batch(&format!("PRAGMA key = \"x'{}'\"; {mode}", "11".repeat(48))).unwrap();
    for n in 1..=number("FAULTS_EDITS").unwrap() {
        conn.execute("INSERT INTO edit VALUES (?1, randomblob(700))", [n as i64]).unwrap();
        println!("ACK {n}");
    }
}
