//! The picture of the rooms in ARCHITECTURE.md, drawn from the imports of the code.
//!
//! Seen to fail: an arrow taken out of the picture.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::{MAY_USE, code, inside, room, sources, used};

/// Who uses whom, as the files say it.
fn arrows() -> BTreeMap<String, BTreeSet<String>> {
    let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, text) in sources() {
        let inside = inside(&path);
        let here = room(&inside);
        if MAY_USE.iter().any(|(name, _)| *name == here) {
            let rooms = used(&code(&text)).into_iter();
            let others = rooms.filter(|there| there != here && MAY_USE.iter().any(|(name, _)| name == there));
            arrows.entry(here.to_string()).or_default().extend(others);
        }
    }
    arrows
}

/// Whether one room reaches another through a third.
fn follows(arrows: &BTreeMap<String, BTreeSet<String>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut next: Vec<&String> = arrows[from].iter().filter(|there| *there != to).collect();
    while let Some(here) = next.pop() {
        if here == to {
            return true;
        }
        if seen.insert(here) {
            next.extend(&arrows[here]);
        }
    }
    false
}

fn picture() -> String {
    let arrows = arrows();
    let drawn = arrows.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to)));
    let drawn = drawn.filter(|(from, to)| !follows(&arrows, from, to));
    let lines: Vec<String> = drawn.map(|(from, to)| format!("    {from} --> {to}")).collect();
    format!("```mermaid\ngraph TD\n{}\n```", lines.join("\n"))
}

#[test]
fn the_picture_of_the_rooms_is_drawn_from_the_imports() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md");
    let text = fs::read_to_string(&page).expect("the page");
    let (before, rest) = text.split_once("<!-- rooms -->\n").expect("a place for the picture");
    let (there, after) = rest.split_once("\n<!-- end -->").expect("an end of the picture");
    let wanted = picture();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&page, format!("{before}<!-- rooms -->\n{wanted}\n<!-- end -->{after}")).expect("the page");
    } else {
        assert_eq!(there, wanted, "UPDATE_DOCS=1 cargo test --test pure picture_of_the_rooms draws it again");
    }
    for (name, _) in MAY_USE {
        assert!(text.contains(&format!("| `{name}` |")), "ARCHITECTURE.md does not say what {name} holds");
    }
}
