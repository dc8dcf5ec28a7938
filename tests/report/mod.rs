//! The page for the file: what each profile shows and leaves out, in five formats, inert whatever the names.

mod initials;

use chrono::NaiveDate;
use ecogram::diagram::Square;
use ecogram::domain::*;
use ecogram::exchange::report::page::Line;
use ecogram::exchange::report::{Format, Profile, Request, Undecided, blank_ring, build, named, preview};
use ecogram::seen::{Apart, Audience, Choices, Decided, Fate, Item, PageFor, apart};
use ecogram::steps::{Catalogue, Resource};
use uuid::Uuid;

use crate::support::opened::opened;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
}

fn person(n: u128, name: &str, edit: impl Fn(&mut Person)) -> Person {
    let mut person = Person::new(PersonId(Uuid::from_u128(n)), Name::new(name).expect("a name"));
    person.ring = Some(Ring::Close);
    person.sector = Sector::Friends;
    person.formal = Some(Formal::Informal);
    person.slot = n as u16;
    edit(&mut person);
    person
}

fn step(n: u128, text: &str, state: StepState) -> Step {
    Step {
        rule: Some("R5".into()),
        who: Words::of("Canarywho"),
        by: Some(day(6, 1)),
        state,
        why: Words::of("Canarywhy"),
        ..Step::new(StepId(Uuid::from_u128(n)), Words::of(text), day(5, 12))
    }
}

/// A visit in which every field that some profile leaves out holds a word that stands nowhere else.
fn visit_full_of_canaries() -> Network {
    let people = vec![
        person(1, "Canaryname", |p| {
            p.client_words = Words::of("Canarywords about Canaryname");
            p.worker_note = Words::of("Canarynote");
            p.role = Role::parse("Canaryrole");
            p.capacity = Some(Capacity::Overloaded);
            p.support_received = "PE".parse().expect("letters");
            p.proximity = Some(Proximity::SameHome);
            p.doubt = true;
        }),
        person(2, "Canarygated", |p| {
            p.client_words = Words::of("Canaryhurts");
            p.safety = Some(Safety::Unsafe);
            p.wish = Some(Wish::End);
            p.quality = Some(Quality::Broken);
        }),
        person(3, "Canaryplace", |p| p.kind = Kind::OnlinePlace),
    ];
    let code = ClientCode::new("Canarycode").expect("a code");
    let mut client = Client::new(ClientId(Uuid::from_u128(1)), code, Language::Nl);
    client.nickname = Words::of("Canarynick");
    let mut visit = Visit::new(VisitId(Uuid::from_u128(1)), 1, day(5, 12));
    visit.kind = Some(VisitKind::Home);
    visit.note = Words::of("Canaryvisitnote");
    let goal = Goal { id: GoalId(Uuid::nil()), words: Words::of("Canarygoal"), dimension: None, created: day(5, 12) };
    let steps = vec![step(1, "Canarystep", StepState::Agreed), step(2, "Canaryidea", StepState::Idea)];
    let plan = Plan { goals: vec![goal], steps, decisions: vec![] };
    Network::from_parts(network::Parts { client, visit, people, ties: vec![], plan })
}

/// Nothing is decided: what leads to somebody held back is left out.
static DECIDED: Decided = Decided::nothing();

fn request(network: &Network, profile: Profile, choices: Choices) -> Request<'_> {
    Request {
        network,
        earlier: None,
        profile,
        choices,
        decided: &DECIDED,
        language: Language::Nl,
        next: None,
        directory: &[],
    }
}

const ALL_CHOICES: Choices =
    Choices { names: true, same_home: true, practical: true, qualities: true, large: false, code: true };

/// Everything readable that a page brings into the files: the texts of three formats, the PDF with its streams opened,
/// and what stands in the PNG beside the picture.
fn written(network: &Network, profile: Profile, choices: Choices) -> String {
    let page = build(&request(network, profile, choices));
    let bytes = |format| page.write(format).expect("a page");
    let texts = [Format::Markdown, Format::Html, Format::Svg];
    let texts = texts.into_iter().map(|format| String::from_utf8_lossy(&bytes(format)).into_owned());
    texts.chain([opened(&bytes(Format::Pdf))]).collect()
}

/// What a PNG holds besides the picture: the names of its chunks.
fn chunks(png: &[u8]) -> Vec<String> {
    let (mut at, mut names) = (8, Vec::new());
    while let Some(head) = png.get(at..at + 8) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        names.push(String::from_utf8_lossy(&head[4..]).into_owned());
        at += length + 12;
    }
    names.dedup();
    names
}

fn assert_holds(text: &str, there: &[&str], absent: &[&str]) {
    for word in there {
        assert!(text.contains(word), "{word} is missing");
    }
    for word in absent {
        assert!(!text.contains(word), "{word} is there");
    }
}

const WORKER: [&str; 3] = ["Canarynote", "Canaryvisitnote", "Canarywhy"];

// Seen to fail with each of these planted: supervision showing free text; the gates not asked for the client's copy; the
// figure drawn from the whole network instead of the one that holds only what may be shown.
#[test]
fn the_clients_copy_has_names_and_nothing_for_the_worker_or_that_could_hurt_on_a_fridge() {
    let network = visit_full_of_canaries();
    let text = written(&network, Profile::Client, Choices::default());
    assert_holds(&text, &["Canaryname", "Canarywords", "Canarygoal", "Canarystep", "12/05/2026"], &WORKER);
    assert_holds(&text, &[], &["Canaryhurts", "Canaryidea", "verbroken", "praktische", "Geen contact meer"]);
}

#[test]
fn beside_the_drawing_the_pdf_has_only_its_title_and_the_png_nothing() {
    let network = visit_full_of_canaries();
    let write = |profile, format| build(&request(&network, profile, ALL_CHOICES)).write(format).expect("a page");
    let pdf = opened(&write(Profile::Client, Format::Pdf));
    assert_holds(&pdf, &["Mijn netwerk", "Canarynick in het midden", "beginbfchar"], &WORKER);
    for profile in [Profile::Client, Profile::File, Profile::Supervision] {
        assert_eq!(chunks(&write(profile, Format::Png)), ["IHDR", "IDAT", "IEND"]);
    }
}

#[test]
fn how_the_ties_are_drawn_goes_home_only_where_chosen() {
    let network = visit_full_of_canaries();
    let page =
        |qualities| build(&request(&network, Profile::Client, Choices { qualities, ..Choices::default() })).text();
    assert_holds(&page(true), &["verbroken"], &[]);
    assert_holds(&page(false), &[], &["verbroken"]);
}

/// Drawn with the other words of its line, a word in another script took the whole line into its wider font, and out of
/// the column.
#[test]
fn a_word_in_another_script_leaves_the_rest_of_the_line_in_the_font_of_the_page() {
    let mut parts = visit_full_of_canaries().into_parts();
    parts.people.push(person(10, "خديجة", |p| {
        p.ring = Some(Ring::Inner);
        p.quality = None;
    }));
    parts.people.push(person(11, "Öznur", |p| p.ring = Some(Ring::Inner)));
    let network = Network::from_parts(parts);
    let page = build(&request(&network, Profile::Client, ALL_CHOICES));
    let svg = String::from_utf8(page.write(Format::Svg).expect("a page")).expect("text");
    let piece = |word: &str| svg.split("<text").find(|text| text.contains(word)).expect("it is there").to_string();
    assert!(!piece("Heel dichtbij:").contains("خديجة"));
    assert!(piece("Öznur").contains("Öznur") && !piece("en Öznur.").contains("خديجة"));
}

#[test]
fn the_file_has_initials_until_names_are_chosen() {
    let network = visit_full_of_canaries();
    let veiled = written(&network, Profile::File, Choices::default());
    let absent = ["Canaryname", "Canarygated", "Canaryplace", "Canarynick", "praktische", "zelfde huis"];
    assert_holds(&veiled, &["Canarycode", "Canarywords", "Canarystep", "Canaryrole"], &absent);
    assert_holds(&veiled, &[], &WORKER);
    let named = written(&network, Profile::File, ALL_CHOICES);
    assert_holds(&named, &["Canaryname", "Canarygated", "Canarynick", "praktische"], &WORKER);
}

/// What the client said of somebody who is unsafe, as it was decided about it.
#[test]
fn what_leads_to_somebody_held_back_is_decided_before_there_is_a_page() {
    let network = visit_full_of_canaries();
    let of = |profile, decided: &Decided| {
        let page = named(profile, &network, None, ALL_CHOICES, decided, Language::Nl, &[]);
        page.map(|page| page.text().contains("Canaryhurts"))
    };
    let found = apart(&network, Audience::FilePage);
    let [Apart { item, who, .. }] = found[..] else { panic!("{found:?}") };
    assert_eq!((item, who), (Item::Words(PersonId(Uuid::from_u128(2))), PersonId(Uuid::from_u128(2))));
    for profile in [PageFor::Client, PageFor::File] {
        assert_eq!(of(profile, &Decided::nothing()), Err(Undecided(1)), "no page while it is open");
        assert_eq!(of(profile, &Decided::left_out()), Ok(false));
    }
    assert_eq!(of(PageFor::Supervision, &Decided::nothing()), Ok(false), "nothing of it stands there");
    for (fate, there) in
        [(Fate::LeftOut, [false, false]), (Fate::NotForHome, [false, true]), (Fate::Kept, [true, true])]
    {
        let mut decided = Decided::nothing();
        decided.decide(item, Some(fate));
        assert_eq!([of(PageFor::Client, &decided), of(PageFor::File, &decided)], there.map(Ok), "{fate:?}");
        decided.decide(item, None);
        assert_eq!(of(PageFor::File, &decided), Err(Undecided(1)), "taken back");
    }
}

#[test]
fn supervision_has_no_names_no_days_no_places_and_no_free_text() {
    let network = visit_full_of_canaries();
    for choices in [Choices::default(), ALL_CHOICES] {
        let text = written(&network, Profile::Supervision, choices);
        assert_holds(&text, &[], &["Canary", "05/2026", "2026-05", "huisbezoek"]);
    }
}

#[test]
fn practical_help_and_who_lives_where_stand_there_only_where_chosen() {
    let network = visit_full_of_canaries();
    let home = ecogram::text::Texts::new(Language::Nl).name(Proximity::SameHome);
    let chosen =
        |practical, same_home| written(&network, Profile::File, Choices { practical, same_home, ..Choices::default() });
    assert_holds(&chosen(false, false), &[], &["praktische steun", &home]);
    assert_holds(&chosen(true, false), &["praktische steun"], &[&home]);
    assert_holds(&chosen(false, true), &[&home], &["praktische steun"]);
}

#[test]
fn names_in_free_text_are_veiled_like_the_names_themselves() {
    let network = visit_full_of_canaries();
    let text = written(&network, Profile::File, Choices::default());
    assert_holds(&text, &["Canarywords about C"], &["about Canaryname"]);
}

#[test]
fn the_preview_says_what_is_in_it_and_what_is_left_out() {
    let network = visit_full_of_canaries();
    for language in Language::ALL {
        for profile in [Profile::Client, Profile::File, Profile::Supervision] {
            for choices in [Choices::default(), ALL_CHOICES] {
                let asked = Request { language: *language, ..request(&network, profile, choices) };
                let shown = preview(&asked);
                let all =
                    [shown.holds, shown.leaves_out.clone(), shown.first, vec![shown.page.text()]].concat().join("\n");
                for unsaid in ["report-", "compare-", "diagram-", "{ $"] {
                    assert!(!all.contains(unsaid), "{unsaid} in {all}");
                }
                assert!(!shown.leaves_out.is_empty());
            }
        }
    }
}

#[test]
fn the_clients_copy_speaks_the_clients_language() {
    let network = visit_full_of_canaries();
    let asked = Request { language: Language::Fr, ..request(&network, Profile::Client, Choices::default()) };
    assert_eq!(build(&asked).title, "Mijn netwerk");
    let asked = Request { profile: Profile::Supervision, ..asked };
    assert_eq!(build(&asked).title, "Un réseau à regarder ensemble");
}

/// Every tag of a document, without the text between them.
fn tags(document: &str) -> Vec<&str> {
    document.split('<').skip(1).filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag)).collect()
}

#[test]
fn a_page_is_inert_whatever_the_names() {
    let mut parts = visit_full_of_canaries().into_parts();
    let hostile =
        ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "&#60;b&#62;"];
    for (n, name) in hostile.iter().enumerate() {
        parts.people.push(person(10 + n as u128, name, |p| p.client_words = Words::of(name)));
    }
    parts.client.nickname = Words::of(hostile[1]);
    let network = Network::from_parts(parts);
    let page = build(&request(&network, Profile::File, ALL_CHOICES));
    for format in [Format::Html, Format::Svg] {
        let text = String::from_utf8(page.write(format).expect("a page")).expect("text");
        for tag in tags(&text) {
            let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
            assert!(!["script", "img", "link", "a", "iframe", "object", "b", "image", "use"].contains(&name), "{tag}");
            // Between the quotes stands text; outside them the names of the attributes.
            let names: String = tag.split('"').step_by(2).collect();
            for steering in [" on", "href", "src=", "data="] {
                assert!(!names.contains(steering), "{tag}");
            }
        }
    }
    let text = String::from_utf8(page.write(Format::Markdown).expect("a page")).expect("text");
    assert!(!text.replace("\\]", "").contains("](") && !text.contains('<'), "{text}");
    assert!(page.write(Format::Pdf).is_ok() && page.write(Format::Png).is_ok());
}

#[test]
fn the_html_is_one_file_that_asks_for_nothing() {
    let network = visit_full_of_canaries();
    let page = build(&request(&network, Profile::Client, Choices::default()));
    let html = String::from_utf8(page.write(Format::Html).expect("a page")).expect("text");
    assert!(html.contains("default-src 'none'") && html.contains("<html lang=\"nl\">"));
    let elsewhere = html.replace("http://www.w3.org/2000/svg", "");
    assert_holds(&elsewhere, &["size: A4"], &["http:", "https:", "@import", "url(", "<script", "<link"]);
}

#[test]
fn the_pdf_is_one_tagged_page_with_its_fonts_in_it() {
    let network = visit_full_of_canaries();
    let page = build(&request(&network, Profile::Supervision, Choices::default()));
    let pdf = page.write(Format::Pdf).expect("a page");
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.starts_with("%PDF-1.7"));
    assert_holds(
        &text,
        &["/StructTreeRoot", "/MarkInfo", "/Lang", "/FontFile", "/ToUnicode", "/Count 1"],
        &["/JavaScript"],
    );
}

#[test]
fn of_sixty_people_nothing_is_left_out_and_the_annex_has_pages_of_its_own() {
    let mut parts = visit_full_of_canaries().into_parts();
    let names = ["Öznur", "خديجة", "王小明", "Koor 🎵"];
    for n in 10..67u128 {
        let name = format!("{} {n}", names[n as usize % 4]);
        parts.people.push(person(n, &name, |p| {
            p.sector = Sector::DOMAINS[n as usize % 8];
            p.client_words = Words::of("Een zin die over deze mens gezegd werd, lang genoeg om twee regels te vullen.");
        }));
    }
    let network = Network::from_parts(parts);
    let pdf = |profile| {
        let page = build(&request(&network, profile, ALL_CHOICES));
        let text = String::from_utf8_lossy(&page.write(Format::Pdf).expect("a page")).into_owned();
        (page, text)
    };
    let (page, text) = pdf(Profile::Client);
    // At home in letters of 14 points: the drawing on one side, the rest goes on overleaf.
    assert_holds(&text, &["/Type/Pages"], &["/Count 1\n"]);
    let html = String::from_utf8(page.write(Format::Html).expect("a page")).expect("text");
    names.iter().for_each(|name| assert!(html.contains(name), "{name}"));
    assert!(!pdf(Profile::File).1.contains("/Count 1\n"));
}

#[test]
fn signs_that_no_font_has_are_said_before_anything_is_written() {
    let mut parts = visit_full_of_canaries().into_parts();
    parts.people.push(person(10, "خديجة Öznur", |_| {}));
    let fine = Network::from_parts(parts.clone());
    assert!(!preview(&request(&fine, Profile::Client, ALL_CHOICES)).first.concat().contains("HTML"));
    parts.people.push(person(11, "王小明", |_| {}));
    let boxed = Network::from_parts(parts);
    assert!(preview(&request(&boxed, Profile::Client, ALL_CHOICES)).first.concat().contains('王'));
}

#[test]
fn the_page_says_what_changed_since_an_earlier_visit_and_that_it_is_no_measure_of_outcome() {
    let before = visit_full_of_canaries();
    let mut parts = before.clone().into_parts();
    parts.people[0].ring = Some(Ring::Inner);
    parts.people.push(person(9, "Dina", |_| {}));
    let after = Network::from_parts(parts);
    let asked = Request { earlier: Some(&before), ..request(&after, Profile::Client, Choices::default()) };
    let text = build(&asked).text();
    assert_holds(&text, &["Canaryname dichterbij", "Dina is nieuw", "geen gevalideerde meting"], &["Omvang"]);
    let file = build(&Request { profile: Profile::File, ..asked }).text();
    assert_holds(&file, &["Omvang: 2 → 3"], &[]);
    let veiled = Request { profile: Profile::Supervision, ..asked };
    assert_holds(&build(&veiled).text(), &["geen gevalideerde meting"], &["Canary", "2026"]);
}

#[test]
fn what_only_the_worker_knows_makes_nobody_other_than_the_same_between_two_visits() {
    let free = |n, name| {
        person(n, name, |p| {
            (p.quality, p.safety) = (Some(Quality::Supportive), Some(Safety::NoneKnown));
            p.support_received = "!P".parse().expect("letters");
        })
    };
    let mut parts = visit_full_of_canaries().into_parts();
    parts.people =
        vec![free(1, "Ann"), free(2, "Bob"), free(3, "Cem"), free(4, "Dina"), free(5, "Eva"), free(6, "Fien")];
    parts.people[4].discussed = Discussed::NotDiscussed;
    let before = Network::from_parts(parts.clone());
    parts.people[4].discussed = Discussed::Yes;
    parts.people[0].safety = Some(Safety::Unsafe);
    parts.people[1].capacity = Some(Capacity::Overloaded);
    parts.people[2].quality = Some(Quality::Stressful);
    parts.people[3].wish = Some(Wish::Further);
    parts.people[4].safety = Some(Safety::Caution);
    let after = Network::from_parts(parts);
    let text = |profile| {
        let choices = Choices { names: true, ..Choices::default() };
        build(&Request { earlier: Some(&before), ..request(&after, profile, choices) }).text()
    };
    let home = text(Profile::Client);
    let silent = "Niet besproken: Eva.";
    // What stayed the same is in the drawing that the client takes home.
    assert_holds(&home, &[], &["ook veranderd", "Besproken en hetzelfde", silent]);
    let file = text(Profile::File);
    assert_holds(&file, &["Besproken en hetzelfde: Ann, Bob en Fien.", silent, "Bij Dina is ook veranderd: wens"], &[]);
}

#[test]
fn a_wish_for_more_contact_with_somebody_held_back_stands_on_no_page() {
    let mut parts = visit_full_of_canaries().into_parts();
    parts.people[0].wish = Some(Wish::Closer);
    parts.people[1].wish = Some(Wish::Closer);
    let network = Network::from_parts(parts);
    for profile in [Profile::Client, Profile::File] {
        let page = build(&request(&network, profile, ALL_CHOICES));
        assert_holds(&page.text(), &["Meer contact met Canaryname."], &[]);
    }
    let colleagues = build(&request(&network, Profile::Supervision, ALL_CHOICES)).text();
    let wishes = colleagues.lines().find(|line| line.starts_with("Meer contact met")).expect("a wish");
    assert!(!wishes.contains(" en ") && !wishes.contains(','), "{wishes}");
}

/// Seen to fail with the kinds counted as not asked whoever gives them.
#[test]
fn what_a_professional_gives_is_not_called_not_asked() {
    let karin = person(1, "Karin", |p| {
        p.formal = Some(Formal::Professional);
        p.support_received = Supports::NOT_ASKED.with(Support::Advice, Some(true));
    });
    let mut parts = visit_full_of_canaries().into_parts();
    parts.people = vec![karin];
    let network = Network::from_parts(parts);
    let choices = Choices { names: true, ..Choices::default() };
    let page = build(&request(&network, Profile::File, choices)).write(Format::Markdown).expect("a page");
    let page = String::from_utf8(page).expect("text");
    assert!(page.contains("Karin geeft advies en informatie"), "{page}");
    let open = page.lines().find(|line| line.contains("Niet gevraagd:")).expect("something was not asked");
    assert!(open.contains("gezelschap") && !open.contains("advies"), "{open}");
}

#[test]
fn a_blank_ring_has_the_domains_and_nobody_unless_asked() {
    let network = visit_full_of_canaries();
    let text = |people| {
        let page = blank_ring(&network, people, Language::Nl);
        String::from_utf8(page.write(Format::Svg).expect("a page")).expect("text")
    };
    assert_holds(&text(false), &["Familie", "Vrienden", "heel dichtbij"], &["Canaryname", "Canarygated"]);
    assert_holds(&text(true), &["Canaryname"], &WORKER);
}

#[test]
fn the_ending_of_the_file_name_chooses_the_format() {
    assert_eq!(Format::of("Nadia.PDF"), Some(Format::Pdf));
    assert_eq!(Format::of("a/b.c/page.html"), Some(Format::Html));
    assert_eq!(Format::of("page.docx"), None);
    assert_eq!(Format::of("pdf"), None);
}

#[test]
fn no_column_of_the_annex_runs_into_the_next_at_any_length_of_words() {
    let mut parts = visit_full_of_canaries().into_parts();
    parts.people.push(person(10, "Donaudampfschifffahrtsgesellschaftskapitaen", |p| {
        p.status = Status::Deceased;
        p.role = Role::parse("Verwarmingsinstallateursopleidingsverantwoordelijke");
        p.sector = Sector::Clubs;
    }));
    let network = Network::from_parts(parts);
    let page = build(&request(&network, Profile::File, ALL_CHOICES));
    let svg = String::from_utf8(page.write(Format::Svg).expect("a page")).expect("text");
    // The cells in the order of writing: each piece of a row ends before the next one on its line begins.
    let mut lines: std::collections::BTreeMap<String, Vec<(f64, f64)>> = Default::default();
    let annex = svg.split("<svg y=").nth(2).expect("a second sheet");
    for text in annex.split("<text ").skip(1).filter(|t| t.contains("font-size=\"8.00\"")) {
        let of =
            |name: &str| text.split(&format!("{name}=\"")).nth(1).and_then(|t| t.split('"').next()).expect("a value");
        let words = text.split_once('>').and_then(|(_, t)| t.split_once('<')).expect("words").0;
        // The page's own letters are at least a tenth narrower than what `measure` keeps for them.
        let wide = ecogram::exchange::report::measure(words, text.contains("font-weight")) * 8.0 * 0.85;
        lines.entry(of(" y").to_string()).or_default().push((of("x").parse().expect("a number"), wide));
    }
    assert!(lines.len() > 4);
    for (y, mut cells) in lines {
        cells.sort_by(|a, b| a.0.total_cmp(&b.0));
        for pair in cells.windows(2) {
            assert!(pair[0].0 + pair[0].1 <= pair[1].0, "at {y}: {pair:?}");
        }
    }
}

#[test]
fn at_home_nothing_is_smaller_than_14_points_and_in_large_print_18() {
    let network = visit_full_of_canaries();
    for (large, least) in [(false, 14.0), (true, 18.0)] {
        let page = build(&request(&network, Profile::Client, Choices { large, ..ALL_CHOICES }));
        let svg = String::from_utf8(page.write(Format::Svg).expect("a page")).expect("text");
        // Texts with an id are those of the page; the drawing has letters of its own, and the number of the sheet is none.
        for text in svg.split("<text id=\"t").skip(1) {
            let size = text.split("font-size=\"").nth(1).and_then(|t| t.split('"').next()).expect("a size");
            assert!(size.parse::<f64>().expect("a number") >= least, "{size} points");
        }
    }
}

#[test]
fn a_sheet_to_fill_by_hand_has_letters_numbers_and_a_half_table_of_who_knows_whom() {
    let network = visit_full_of_canaries();
    let page = blank_ring(&network, true, Language::Nl);
    assert_holds(&page.text(), &[">C</text>", "Wie kent wie", "Canaryname"], &WORKER);
    let matrix = page.matrix.as_ref().expect("a half table");
    assert!(matrix.names.len() > network.people().count());
    let html = String::from_utf8(page.write(Format::Html).expect("a page")).expect("text");
    assert_eq!(html.matches("class=\"box\"").count(), matrix.names.len() * (matrix.names.len() - 1) / 2);
}

#[test]
fn the_steps_are_taken_along_by_a_code_only_where_chosen_and_at_home_and_hold_what_stands_above() {
    let network = visit_full_of_canaries();
    let codes = |profile, choices| -> Vec<String> {
        let page = build(&request(&network, profile, choices));
        let lines = page.sections.into_iter().flat_map(|section| section.lines);
        lines.filter_map(|line| if let Line::Code { text, .. } = line { Some(text) } else { None }).collect()
    };
    const TEXT: &str = "Canarystep (Canarywho · tegen 01/06/2026)";
    let place = |reach: &str| {
        let (catalogue, _) = Catalogue::parse(&[]).expect("the catalogue");
        let mut place = catalogue.resources()[0].clone();
        place.texts_mut(Language::Nl).name = "Het Zeepaard".into();
        place.texts_mut(Language::Nl).reach = reach.into();
        (place.phone, place.site) = ("02 123 45 67".into(), "zeepaard.be".into());
        place
    };
    let beside = |place: Resource, profile| {
        let mut network = network.clone();
        let mut plan = network.plan().clone();
        plan.steps[0].resource = Some(place.identity());
        network.apply(&Change::one(Edit::PutPlan(Box::new(plan)))).expect("applies");
        build(&Request { directory: &[place], ..request(&network, profile, ALL_CHOICES) }).text()
    };
    // Where to turn to stands beside the step and in its code; not where it would name somebody, nor on a page of others.
    const WHERE: &str = "Het Zeepaard: elke dinsdag, 02 123 45 67, zeepaard.be";
    let home = beside(place("elke dinsdag."), Profile::Client);
    assert_eq!(home.matches(WHERE).count(), 2, "{home}");
    assert!(!beside(place("bij Canarygated"), Profile::Client).contains("Zeepaard"));
    assert!(!beside(place("elke dinsdag"), Profile::File).contains("Zeepaard"));

    assert_eq!(codes(Profile::Client, ALL_CHOICES), [TEXT]);
    assert!(codes(Profile::Client, Choices { code: false, ..ALL_CHOICES }).is_empty());
    assert!(codes(Profile::File, ALL_CHOICES).is_empty() && codes(Profile::Supervision, ALL_CHOICES).is_empty());
    let page = build(&request(&network, Profile::Client, ALL_CHOICES));
    let code = Square::of(TEXT).expect("a code");
    let dark =
        (0..code.side).flat_map(|y| (0..code.side).map(move |x| (x, y))).filter(|(x, y)| code.is_dark(*x, *y)).count();
    for format in [Format::Svg, Format::Html] {
        let drawn = String::from_utf8(page.write(format).expect("a page")).expect("text");
        // As many dark cells are drawn as the code has.
        let path = drawn.split(" d=\"").find(|path| path.starts_with("M0 0h7v1h-7z")).expect("the corner of a code");
        let path = path.split_once('"').expect("its end").0;
        let runs = path.split('h').skip(1).filter_map(|run| run.split_once('v')?.0.parse::<usize>().ok());
        assert_eq!(runs.sum::<usize>(), dark, "{format:?}");
    }
    assert!(!String::from_utf8(page.write(Format::Markdown).expect("a page")).expect("text").contains("QR"));
}
