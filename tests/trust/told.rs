//! What the program prints and writes of a client full of worker facts holds none of them: neither the notes nor the words
//! for safety and for what somebody can bear. Only the whole client as a file has them, for access.

use ecogram::domain::{Capacity, Code, Language, Safety};
use ecogram::text::Texts;

use super::canaries::Canary::{Brought, Passphrase};
use super::canaries::search;
use crate::support::window::Home;

/// Words for what only the worker may read, in a language. `none_known` is no fact about anybody.
fn workers(language: Language) -> Vec<String> {
    let texts = Texts::new(language);
    let safety = [Safety::Unsafe, Safety::NoContactOrder].map(|s| texts.name(s));
    let borne = [Capacity::Strained, Capacity::Overloaded].map(|c| texts.name(c));
    safety.into_iter().chain(borne).collect()
}

#[test]
fn nothing_that_is_the_workers_is_printed_or_written_in_any_language() {
    let (home, apart) = (Home::new(), tempfile::tempdir().unwrap());
    let passphrase = apart.path().join("passphrase");
    std::fs::write(&passphrase, format!("{} {}", Passphrase.name(3), Passphrase.name(4))).unwrap();
    let mut csv = String::from("client,name,sector,ring,quality,carer,safety,capacity,note\n");
    for (n, (safety, capacity)) in
        [("unsafe", "overloaded"), ("caution", "strained"), ("no_contact_order", "ok")].into_iter().enumerate()
    {
        let note = Brought.name(n);
        csv.push_str(&format!("B-01,Iemand{n},family,{},stressful,yes,{safety},{capacity},{note}\n", n + 1));
    }
    let people = apart.path().join("people.csv");
    std::fs::write(&people, csv).unwrap();
    let run = |arguments: &[&str]| {
        let done = home.command(&passphrase, arguments).output().unwrap();
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    };
    run(&["import", "--people", people.to_str().unwrap()]);
    let whole = apart.path().join("whole.json").display().to_string();
    run(&["export", "--client", "B-01", "--names", "-o", &whole]);
    assert_eq!(search(&std::fs::read(&whole).unwrap()).of(Brought), 3, "control: the whole client has them");
    for language in Language::ALL {
        let lang = language.code();
        let mut told = vec![
            run(&["--lang", lang, "show", "--client", "B-01"]),
            run(&["--lang", lang, "metrics", "--client", "B-01"]),
            run(&["--lang", lang, "steps", "--client", "B-01"]),
        ];
        let mut written = |arguments: &[&str], name: &str| {
            let path = apart.path().join(format!("{lang}-{name}")).display().to_string();
            run(&[&["--lang", lang], arguments, &["--client", "B-01", "-o", &path]].concat());
            told.push(std::fs::read_to_string(&path).unwrap());
        };
        written(&["picture", "--names"], "a.svg");
        for profile in ["client", "file", "supervision", "blank", "present"] {
            written(&["report", "--for", profile], &format!("{profile}.html"));
        }
        written(&["report", "--for", "file", "--names"], "named.md");
        for text in told {
            assert!(search(text.as_bytes()).is_nothing(), "{lang}: a note in\n{text}");
            // What a browser may do is no fact about anybody.
            let text = text.replace("'unsafe-inline'", "");
            for word in workers(*language) {
                assert!(!text.contains(&word), "{lang}: {word:?} in\n{text}");
            }
        }
    }
}
