//! What the file answers, as sentences for the screen: what went wrong, what is to be known.

use std::path::Path;

use crate::app::outcome::Trouble;
use crate::domain::text::shown;
use crate::store::{self, Error, Store};

/// What is to be known of a file that was just opened, beside what it is opened for.
pub fn warnings(store: &Store) -> Vec<Trouble> {
    let kept = store.kept_broken().map(told);
    let broken = kept.map(|detail| Trouble::with(key!("trouble-last-changes"), detail));
    let on_network = store::is_on_network(store.path());
    let on_network = on_network.then(|| Trouble::new(key!("trouble-network-folder")));
    let open = store::is_open_to_all(store.path());
    let open = open.then(|| Trouble::with(key!("trouble-open-folder"), told(store.path())));
    broken.into_iter().chain(on_network).chain(open).collect()
}

/// A backup that failed is told as such; a damaged file found on the way is told as what it is.
pub(super) fn backup_trouble(error: Error, path: &Path) -> Trouble {
    match error {
        Error::Damaged => trouble(error, path),
        _ => Trouble::with(key!("trouble-no-backup"), trouble(error, path).key.as_str()),
    }
}

/// A path as a sentence may hold it.
pub(super) fn told(path: &Path) -> String {
    shown(&path.display().to_string())
}

/// The sentence for an error of the file: what happened, what is safe, what to do. `detail` is the path.
pub fn trouble(error: Error, path: &Path) -> Trouble {
    let key = match error {
        Error::WrongPassphrase => key!("trouble-wrong-passphrase"),
        Error::Damaged => return Trouble::damage(told(path)),
        Error::NewerFile => key!("trouble-newer"),
        Error::NotOurs => key!("trouble-not-ours"),
        Error::InUse => key!("trouble-in-use"),
        Error::Linked => key!("trouble-linked"),
        Error::Replaced => key!("trouble-replaced"),
        Error::NotClosed => key!("trouble-not-closed"),
        Error::Exists => key!("trouble-exists"),
        Error::Missing => key!("trouble-missing"),
        Error::Full => key!("trouble-full"),
        Error::ReadOnly => key!("trouble-read-only"),
        Error::Weak(_) => key!("gate-too-short"),
        Error::NotACode => key!("trouble-not-a-code"),
        Error::AlreadyThere => key!("trouble-already-there"),
        Error::TooManyVisits => key!("trouble-too-many-visits"),
        Error::CodeTaken => key!("trouble-code-taken"),
        Error::NoSuchClient | Error::NoSuchVisit | Error::NoSuchPerson => key!("trouble-gone"),
        Error::VisitOpen => key!("visits-close-first"),
        Error::StandsLater => key!("worker-stands-later"),
        Error::Closed => key!("app-visit-closed"),
        Error::Io | Error::OutOfStep => key!("trouble-io"),
    };
    Trouble::with(key, told(path))
}
