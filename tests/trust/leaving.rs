//! What leaves the file, with the real program: over nothing unasked, over the encrypted file never, all of it or nothing,
//! and noted before it leaves.

use std::path::Path;

use ecogram::domain::{Code, Language, MessageKey};
use ecogram::text::Texts;

use crate::support::keyed::keyed;
use crate::support::shim::shim;
use crate::support::window::Home;

/// A file with one client, a folder beside it, and a passphrase file in it.
fn filled() -> (Home, tempfile::TempDir) {
    let (home, apart) = (Home::new(), tempfile::tempdir().unwrap());
    keyed(&home.file(), &apart.path().join("passphrase"));
    std::fs::write(apart.path().join("in.csv"), "client,id,name,ring\nB-01,1,Sofie,1\nB-01,2,Ann,2\n").unwrap();
    run(&home, apart.path(), &["import", "--people", &at(apart.path(), "in.csv")]).unwrap();
    (home, apart)
}

fn at(folder: &Path, name: &str) -> String {
    folder.join(name).display().to_string()
}

/// What it prints, or what it says when it refuses.
fn run(home: &Home, apart: &Path, arguments: &[&str]) -> Result<String, String> {
    let done = home.command(&apart.join("passphrase"), arguments).output().unwrap();
    let (out, err) = (String::from_utf8(done.stdout).unwrap(), String::from_utf8(done.stderr).unwrap());
    if done.status.success() { Ok(out) } else { Err(err.trim().to_string()) }
}

/// Everything that writes a file, by the end of its name.
const WRITERS: [(&[&str], &str); 4] = [
    (&["export", "--client", "B-01"], "x.json"),
    (&["picture", "--client", "B-01"], "x.svg"),
    (&["report", "--client", "B-01", "--for", "client"], "x.pdf"),
    (&["directory", "export"], "x.csv"),
];

#[test]
fn no_command_writes_over_a_file_unasked_nor_over_the_encrypted_file() {
    let (home, apart) = filled();
    let encrypted = std::fs::read(home.file()).unwrap();
    for (command, name) in WRITERS {
        for language in Language::ALL {
            let texts = Texts::new(*language);
            let lang = ["--lang", language.code()];
            let told = |key: &str, path: &str| texts.with(MessageKey::known(key), &[("detail", path.into())]);
            let path = at(apart.path(), name);
            std::fs::write(&path, "mine").unwrap();
            let refused = run(&home, apart.path(), &[command, &lang, &["-o", &path]].concat());
            assert_eq!(refused, Err(told("write-exists", &path)), "{command:?}");
            assert_eq!(std::fs::read(&path).unwrap(), b"mine");
            let nowhere = at(apart.path(), &format!("nowhere/{name}"));
            let refused = run(&home, apart.path(), &[command, &lang, &["-o", &nowhere]].concat());
            assert_eq!(refused, Err(told("write-no-folder", &nowhere)), "{command:?}");
            let beside = format!("{}-{name}", home.file().display());
            let refused = run(&home, apart.path(), &[command, &lang, &["--replace", "-o", &beside]].concat());
            assert_eq!(refused, Err(told("write-ours", &beside)), "{command:?}");
        }
        let path = at(apart.path(), name);
        run(&home, apart.path(), &[command, &["--replace", "-o", &path]].concat()).unwrap();
        assert_ne!(std::fs::read(&path).unwrap(), b"mine");
    }
    let backup = at(apart.path(), "copy.eco");
    run(&home, apart.path(), &["backup", &backup]).unwrap();
    let whole = std::fs::read(&backup).unwrap();
    assert!(run(&home, apart.path(), &["backup", &backup]).is_err());
    assert_eq!(std::fs::read(&backup).unwrap(), whole);
    assert_eq!(std::fs::read(home.file()).unwrap()[..16], encrypted[..16], "the same file, with the same salt");
}

/// The three files of a folder, where one of them is there already.
#[test]
fn an_export_into_a_folder_is_there_whole_or_not_at_all() {
    let (home, apart) = filled();
    let folder = apart.path().join("out");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("ties.csv"), "mine").unwrap();
    let export = ["export", "--client", "B-01", "-o", folder.to_str().unwrap()];
    assert!(run(&home, apart.path(), &export).is_err());
    let names = || std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().file_name()).collect::<Vec<_>>();
    assert_eq!(names(), ["ties.csv"]);
    assert_eq!(std::fs::read(folder.join("ties.csv")).unwrap(), b"mine");
    run(&home, apart.path(), &[&export[..], &["--replace"]].concat()).unwrap();
    assert_eq!(names().len(), 3);
    assert_ne!(std::fs::read(folder.join("ties.csv")).unwrap(), b"mine");
}

/// Names in the folder that nobody gave.
fn drafts(folder: &Path) -> usize {
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    names.filter(|name| name.to_string_lossy().starts_with('.')).count()
}

/// Exports with all names into `folder`, and is killed once it has brought so many things there to the disk. Where
/// `named`, the medium cannot keep a file without a name.
fn killed(home: &Home, apart: &Path, output: &Path, at: &str, named: bool) {
    use std::os::unix::process::ExitStatusExt;
    let arguments = ["export", "--client", "B-01", "--names", "--replace", "-o", output.to_str().unwrap()];
    let mut command = home.command(&apart.join("passphrase"), &arguments);
    command.env("LD_PRELOAD", shim()).env("SHIM_FOLDER", apart.join("out")).env("SHIM_END", at).env("SHIM_END_OF", "S");
    if named {
        command.env("SHIM_NAMED", "1");
    }
    assert_eq!(command.output().unwrap().status.signal(), Some(9), "it ended before the {at}th time");
}

/// Control: where a file must have a name the draft stays after the kill, and the search sees it; the next export takes it
/// away. Seen to fail: with drafts that have names everywhere, and without the sweeping.
#[test]
fn an_export_that_was_killed_leaves_no_draft_behind() {
    let (home, apart) = filled();
    let folder = apart.path().join("out");
    std::fs::create_dir(&folder).unwrap();
    let (one, whole) = (folder.join("x.json"), |text: &[u8]| text.ends_with(b"}\n"));
    for (before, at) in [("", "1"), ("", "2"), ("mine", "1"), ("mine", "2")] {
        let _ = std::fs::remove_file(&one);
        if !before.is_empty() {
            std::fs::write(&one, before).unwrap();
        }
        killed(&home, apart.path(), &one, at, false);
        assert_eq!(drafts(&folder), 0, "{before:?}, killed at {at}");
        let there = std::fs::read(&one).unwrap_or_default();
        assert!(if at == "1" { there == before.as_bytes() } else { whole(&there) }, "{before:?}, killed at {at}");
    }
    // Three files at once: the second draft is on the disk.
    killed(&home, apart.path(), &folder, "2", false);
    assert_eq!((drafts(&folder), folder.join("people.csv").exists()), (0, false));
    killed(&home, apart.path(), &one, "1", true);
    assert_eq!(drafts(&folder), 1, "control: a draft with a name stays");
    run(&home, apart.path(), &["export", "--client", "B-01", "--replace", "-o", one.to_str().unwrap()]).unwrap();
    assert_eq!(drafts(&folder), 0, "the next export takes it away");
}
