//! The pages of the networks of `property`: a goal and a step about each member, a wish for each, and what the client said of
//! them. On a page on which nothing was kept by the caseworker's decision nothing leads to whom danger or distance holds back.

use ecogram::domain::*;
use ecogram::exchange::report::{Format, Profile, Request, build};
use ecogram::seen::{Audience, Choices, Decided, Seen, View};

use super::property::unnameable;

/// The page for home and the one for the case file, and what the two see on their screen.
///
/// Planted and seen to fail: the plan of a page past the gates; the wish of somebody held back on the screen of the two.
pub fn no_page_leads_to_who_is_held_back(n: &Network, (seed, language): (u64, Language)) {
    let decided = Decided::left_out();
    for profile in [Profile::Client, Profile::File] {
        let choices = Choices { names: true, ..Choices::default() };
        let request = Request {
            network: n,
            earlier: None,
            profile,
            choices,
            decided: &decided,
            language,
            next: None,
            directory: &[],
        };
        let page = String::from_utf8(build(&request).write(Format::Markdown).unwrap()).unwrap();
        nothing_is_said_of_them(n, &page, (seed, profile.code()));
    }
    let seen = Seen::plain(n, Audience::Together);
    let plan = serde_json::to_string(seen.plan()).unwrap();
    nothing_is_said_of_them(n, &plan, (seed, "the screen of the two"));
    for view in
        [View::of(Audience::Together), View::page(Audience::FilePage, Default::default(), Default::default(), decided)]
    {
        let seen = Seen::of(n, &view);
        let led = seen.people().find(|p| p.wish == Some(Wish::Closer) && held_back(n.person(p.id).unwrap(), n));
        assert_eq!(led.map(|p| p.id), None, "seed {seed}: a wish, {:?}", view.audience);
    }
}

/// What the two say of somebody whom a dangerous person knows is theirs.
fn held_back(p: &Person, n: &Network) -> bool {
    unnameable(p, n).is_some_and(|why| why != "G11")
}

fn nothing_is_said_of_them(n: &Network, text: &str, (seed, at): (u64, &str)) {
    for (at_row, p) in n.people().enumerate() {
        let told = [format!("stap{at_row}z"), format!("doel{at_row}z")].into_iter().any(|word| text.contains(&word));
        assert!(!(told && held_back(p, n)), "seed {seed}, {at}: {:?} {:?}", p.id, unnameable(p, n));
        let may = !n.plan().steps.is_empty() && unnameable(p, n).is_none();
        assert!(told || !may, "seed {seed}, {at}: what may be said of {:?} is gone", p.id);
    }
}
