//! What people write can name anybody. Whoever a gate holds back stands in no proposal, on no screen for both and on no
//! page, whether the name comes from an own rule, an entry of the directory, a step, a goal or a decision.

use ecogram::domain::*;
use ecogram::exchange::{compare_json, report};
use ecogram::seen::{Audience, Choices, Decided, Item, PageFor, Seen, apart};
use ecogram::steps::*;
use ecogram::text::Texts;
use ecogram::words;

use super::build::*;

/// Zoran, of whom a gate knows; and Mia, who may be named.
fn two(gate: impl FnOnce(&mut Person)) -> Net {
    let named = |name: &str| Name::new(name).unwrap();
    net().with(|p| (friend(p), p.name = named("Zoran Kovač"), gate(p)).2).with(|p| (friend(p), p.name = named("Mia")).1)
}

fn unsafe_zoran() -> Net {
    two(|p| p.safety = Some(Safety::Unsafe))
}

/// A plan in which every text names Zoran once, and one row of each kind that names Mia.
fn written(n: Net) -> Net {
    let mut n = n;
    let goal = |n: u128, words: &str| Goal {
        id: GoalId(uuid::Uuid::from_u128(n)),
        words: Words::of(words),
        dimension: None,
        created: today(),
    };
    let decision = |n: u128, reason: &str| Decision {
        id: DecisionId(uuid::Uuid::from_u128(n)),
        rule: "R9".into(),
        facts: String::new(),
        verdict: Verdict::NotForUs,
        reason: Words::of(reason),
        on: today(),
    };
    n.0.plan.goals = vec![goal(1, "Weer samen met ZORAN eten"), goal(2, "Met Mia wandelen")];
    n.0.plan.decisions = vec![decision(1, "Zoran wil niet"), decision(2, "Mia wil niet")];
    n.0.plan.steps = vec![
        step(1, "bel zoran"),
        Step { who: Words::of("Kovač"), ..step(2, "boodschappen") },
        Step { why: Words::of("zoran kwam niet"), state: StepState::Dropped, ..step(3, "koffie") },
        Step { outcome: Words::of("Zoran was er ook"), state: StepState::Done, ..step(4, "buurtfeest") },
        Step { people: vec![id(1)], ..step(5, "Een oud contact hernieuwen") },
        step(6, "bel Mia"),
    ];
    n
}

#[test]
fn the_plan_that_both_read_names_nobody_whom_a_gate_holds_back() {
    for gate in [
        &(|p: &mut Person| p.safety = Some(Safety::Caution)) as &dyn Fn(&mut Person),
        &|p: &mut Person| p.safety = Some(Safety::NoContactOrder),
        &|p: &mut Person| (p.safety = None, p.role = Role::parse("ex_partner")).1,
        &|p: &mut Person| p.quality = Some(Quality::Stressful),
        &|p: &mut Person| p.wish = Some(Wish::End),
        &|p: &mut Person| p.asked_not_to_be_contacted = true,
    ] {
        let network = written(two(gate)).build();
        let silence = Silence::of(&network);
        let said = silence.said(network.plan());
        assert_eq!(said.goals.iter().map(|g| g.words.as_str()).collect::<Vec<_>>(), ["Met Mia wandelen"]);
        assert_eq!(said.steps.iter().map(|s| s.text.as_str()).collect::<Vec<_>>(), ["bel Mia"]);
        assert_eq!(said.decisions.len(), 1);
        let apart = silence.unsaid(network.plan());
        assert_eq!(apart.len(), 7, "the worker is told of each");
        assert!(apart.iter().all(|u| u.who == id(1)));
    }
    let open = written(two(|_| ())).build();
    assert_eq!(&Silence::of(&open).said(open.plan()), open.plan(), "nobody is held back: all of it is said");
}

/// What is learned at a later visit holds for the drawings before it too: they are looked at, printed and compared.
#[test]
fn a_gate_that_came_down_later_holds_for_an_earlier_visit() {
    let drawn = written(two(|p| p.status = Status::Dormant)).build();
    let latest = unsafe_zoran().build();
    let earlier = drawn.clone().before(latest.register().into());
    assert_eq!(earlier, drawn, "the drawing is the same");
    let zoran = earlier.person(id(1)).unwrap();
    assert_ne!(Gates::of(&drawn).object(Action::Reconnect, zoran), Outcome::HeldBack(Gate::G1));
    assert_eq!(Gates::of(&earlier).object(Action::Reconnect, zoran), Outcome::HeldBack(Gate::G1));
    assert_eq!(
        (Silence::of(&drawn).unsaid(drawn.plan()).len(), Silence::of(&earlier).unsaid(drawn.plan()).len()),
        (0, 7)
    );
    let catalogue = Catalogue::built_in().unwrap();
    assert_ne!(suggest(&drawn, &catalogue, context()), Suggestions::default());
    assert_eq!(suggest(&earlier, &catalogue, context()), Suggestions::default(), "an earlier drawing suggests nothing");
    assert_eq!(ideas(&earlier, &catalogue, context(), Some(id(2))), []);

    // Somebody who came in later, and was known to be unsafe only then.
    let before = written(net().with(friend)).build().before(unsafe_zoran().build().register().into());
    assert_eq!(Silence::of(&before).said(before.plan()).steps.len(), 1);
}

/// A name of three letters is one in any case, where the word means nothing else; an ex is meant without any name.
#[test]
fn a_short_name_and_an_ex_are_heard_however_they_are_written() {
    let said = |name: &str, role: Option<&str>, words: &[&str]| -> Vec<String> {
        let person = |p: &mut Person| {
            friend(p);
            p.name = Name::new(name).unwrap();
            p.role = role.and_then(Role::parse);
            p.safety = Some(Safety::NoContactOrder);
        };
        let mut n = net().with(person);
        n.0.plan.steps = (1..).zip(words).map(|(at, text)| step(at, text)).collect();
        let network = n.build();
        let said = Silence::of(&network).said(network.plan());
        said.steps.iter().map(|step| step.text.as_str().to_string()).collect()
    };
    assert_eq!(
        said("Tom Baert", None, &["koffie met tom", "TOM bellen", "Tom", "naar de stomerij"]),
        ["naar de stomerij"]
    );
    assert_eq!(said("An", None, &["naar an vragen", "bel An"]), ["naar an vragen"], "a word of every day");
    let ex = ["mijn ex bezoeken", "rendre visite à mon ex-mari", "mijn ex-collega bellen"];
    assert_eq!(said("Dieter", Some("ex_partner"), &ex), ["mijn ex-collega bellen"]);
    assert_eq!(said("Dieter", None, &ex).len(), 3, "no ex of the client's is held back");
}

#[test]
fn an_open_step_with_somebody_who_carries_too_much_is_told_to_the_worker() {
    let mut n = written(two(|p| p.capacity = Some(Capacity::Overloaded)));
    let who: Vec<_> = burdens(&n.clone().build()).into_iter().map(|(step, who)| (step.0.as_u128(), who)).collect();
    assert_eq!(
        who,
        [(1, id(1)), (2, id(1)), (5, id(1))],
        "named in it, doing it, about them; not what is done or dropped"
    );
    n = written(two(|p| p.capacity = Some(Capacity::Ok)));
    assert_eq!(burdens(&n.build()), []);
}

#[test]
fn who_died_may_be_spoken_of_and_is_still_no_object() {
    let network = written(two(|p| p.status = Status::Deceased)).build();
    let said = Silence::of(&network).said(network.plan());
    assert!(said.goals.len() == 2 && said.steps.iter().any(|s| s.text.as_str() == "bel zoran"));
    assert!(said.steps.iter().all(|s| s.people.is_empty()), "a step that is about somebody who died is not shown");
}

/// The whole page as text, in every profile and language.
fn pages(network: &Network, earlier: Option<&Network>) -> String {
    let mut all = String::new();
    for profile in [PageFor::Client, PageFor::File, PageFor::Supervision] {
        for language in Language::ALL {
            let choices =
                Choices { names: true, same_home: true, practical: true, qualities: true, large: false, code: true };
            let mut parts = network.clone().into_parts();
            parts.client.language = *language;
            let drawn = Network::from_parts(parts);
            let drawn = if network.is_earlier() { drawn.before(network.register().into()) } else { drawn };
            let page = report::named(profile, &drawn, earlier, choices, &Decided::left_out(), *language, &[]).unwrap();
            all += &String::from_utf8(page.write(report::Format::of("x.md").unwrap()).unwrap()).unwrap();
        }
    }
    all
}

#[test]
fn no_page_and_no_comparison_tells_a_step_that_names_somebody_held_back() {
    let before = unsafe_zoran().build();
    let after = written(unsafe_zoran()).build();
    let words = ["bel zoran", "Kovač ·", "kwam niet", "was er ook", "samen met ZORAN"];
    let all = pages(&after, Some(&before));
    assert!(all.contains("bel Mia"), "{all}");
    assert!(words.iter().all(|w| !all.contains(w)), "{all}");
    let told = |audience, language| {
        let [before, after] = [&before, &after].map(|network| Seen::plain(network, audience));
        let found = compare(&before, &after);
        let told = words::compare::steps(&found, &after, &Texts::new(language));
        let told: String = told.into_iter().flat_map(|t| t.sentences).map(|s| s.text + "\n").collect();
        (told, compare_json::compare_json(&found, &before, &after, true)["steps"].to_string())
    };
    for language in Language::ALL {
        let (told, data) = told(Audience::Together, *language);
        assert!(told.contains("bel Mia") && words.iter().all(|w| !told.contains(w)), "{told}");
        assert!(data.contains("bel Mia") && !data.contains("bel zoran"));
    }
    assert!(told(Audience::Worker, Language::Nl).1.contains("bel zoran"), "the worker's own data holds it");
    // Nor does the page of an earlier visit, at which that was not known yet.
    let open = written(two(|_| ())).build();
    let earlier = pages(&open.clone().before(unsafe_zoran().build().register().into()), None);
    assert!(earlier.contains("bel Mia") && words.iter().all(|w| !earlier.contains(w)), "{earlier}");
    // The same pages tell all of it where no gate is in the way.
    let free = pages(&open, None);
    assert!(free.contains("bel zoran") && free.contains("samen met ZORAN"), "{free}");
}

/// An own rule that fires for everybody, and names somebody in one of its texts.
fn own_rule(language: &str, text: &str) -> String {
    let part = |l: &str| {
        let text = if l == language { text } else { "Iets" };
        format!("[rule.{l}]\ntitle = \"Eigen\"\ntext = \"{text}\"\nbecause = \"Zo\"\n")
    };
    let when = "when = [{ fact = \"people\", at_least = 1 }]\nintervention = \"give\"";
    format!("[[rule]]\nid = \"eigen\"\n{when}\n{}", ["nl", "fr", "en"].map(part).concat())
}

#[test]
fn an_own_rule_that_names_somebody_held_back_is_held_back_by_the_same_gate() {
    for language in ["nl", "fr", "en"] {
        let (catalogue, faults) = Catalogue::parse(&[("own.toml", &own_rule(language, "Bel Zoran"))]).unwrap();
        assert!(faults.is_empty(), "{faults:?}");
        let fires = |n: &Net| suggest(&n.build(), &catalogue, context());
        let found = fires(&unsafe_zoran());
        assert!(found.steps.iter().all(|s| s.rule != "eigen"), "{language}");
        let held = found.held_back.iter().find(|h| h.rule == "eigen").unwrap();
        assert_eq!((held.gate, held.people.as_slice()), (Gate::G1, [id(1)].as_slice()));
        assert!(fires(&two(|_| ())).steps.iter().any(|s| s.rule == "eigen"), "nobody is held back: it may be said");
    }
}

#[test]
fn an_own_entry_and_a_place_that_is_not_safe_are_not_proposed() {
    let mut catalogue = Catalogue::built_in().unwrap();
    let mut entry = Resource::new("own-1".into(), "Buurtsalon").unwrap();
    entry.tags = vec!["buddy".into(), "neighbourhood".into()];
    entry.languages = vec![Language::Nl];
    entry.nl.reach = "Vraag naar Zoran".into();
    catalogue.with_resources([entry.clone()]);
    let asks = |n: Net| {
        n.client(|c| {
            c.asked_sectors.insert(Sector::Neighbours);
            let (device, internet) = (Some(Device::OwnPrivate), Some(true));
            c.digital = DigitalAccess { device, internet, skills: Some(Skills::Basic) };
        })
    };
    let offered = |n: &Net| {
        let found = suggest(&n.build(), &catalogue, context());
        let step = found.steps.iter().find(|s| s.rule == "R9").unwrap().clone();
        let names: Vec<String> = step.resources.iter().map(|r| catalogue.resource(*r).unwrap().name.clone()).collect();
        (
            names,
            say(&step, &catalogue, Listener { language: Language::Nl, address: Address::Formal }, &|_| String::new())
                .text,
        )
    };
    assert!(offered(&asks(two(|_| ()))).0.contains(&"Buurtsalon".to_string()));
    let held = asks(unsafe_zoran()).tie(1, 2, Tie::DOES_NOT_KNOW);
    assert!(!offered(&held).0.contains(&"Buurtsalon".to_string()));
    assert!(catalogue.breaks(&entry, &Quiet::Held(&Silence::of(&held.build()))));
    // Somebody who is not safe reads along on Hoplr: neither the entry nor the sentence that names it.
    let place = asks(net().with(|p| {
        p.name = Name::new("Hoplr").unwrap();
        p.kind = Kind::OnlinePlace;
        p.sector = Sector::Online;
        p.safety = Some(Safety::Unsafe);
    }));
    let (names, text) = offered(&place);
    assert!(!names.contains(&"Hoplr".to_string()) && !text.contains("Hoplr"), "{names:?} {text}");
    let safe = asks(net());
    assert!(offered(&safe).0.contains(&"Hoplr".to_string()) && offered(&safe).1.contains("Hoplr"));
}

#[test]
fn the_built_in_texts_speak_of_roles_and_are_not_silenced_by_a_name_that_is_a_word() {
    // "An" is a name, and an English word; "Groep" is how somebody may be called.
    let n = two(|p| (p.safety = Some(Safety::Unsafe), p.name = Name::new("An").unwrap()).1)
        .client(|c| c.wants_company = Some(true))
        .asked(Support::Companionship);
    assert!(n.suggest().steps.iter().any(|s| s.rule == "R5"));
}

/// What a row would say once the person is gone is about that person; what somebody else still hides stays hidden.
#[test]
fn rows_that_would_be_laid_bare_by_erasing_somebody_are_known() {
    let n = written(unsafe_zoran());
    let network = Network::from_parts(n.0);
    let zoran = network.people().find(|p| p.name.as_str().starts_with("Zoran")).unwrap().id;
    let mia = network.people().find(|p| p.name.as_str() == "Mia").unwrap().id;
    let unsaid: Vec<PlanRow> = Silence::of(&network).unsaid(network.plan()).iter().map(|u| u.row).collect();
    assert!(unsaid.len() > 2);
    assert_eq!(newly_exposed_rows(&network, zoran), unsaid);
    assert_eq!(newly_exposed_rows(&network, mia), []);
    let mut parts = network.into_parts();
    parts.people.iter_mut().for_each(|p| p.safety = Some(Safety::Unsafe));
    parts.plan.goals[0].words = Words::of("Weer samen met Zoran en Mia");
    let shared = PlanRow::Goal(parts.plan.goals[0].id);
    let network = Network::from_parts(parts);
    assert!(
        !newly_exposed_rows(&network, zoran).contains(&shared) && !newly_exposed_rows(&network, mia).contains(&shared)
    );
}

/// A wish that leads to somebody by a name is the same as a wish for them; one for whoever merely shares a given name, or knows
/// them, is the client's own. Seen to fail while only who is held back themselves was asked about.
#[test]
fn a_wish_for_what_is_called_after_somebody_held_back_leads_there() {
    let called = |name: &str, knows: bool| {
        let n = unsafe_zoran().with(|p| (p.name = Name::new(name).unwrap(), p.wish = Some(Wish::Closer)).1);
        if knows { n.tie(1, 3, Tie::KNOWS).build() } else { n.build() }
    };
    let told = |network: &Network| Seen::plain(network, Audience::Together).person(id(3)).unwrap().wish;
    let on_the_page = |network: &Network| apart(network, Audience::ClientPage);
    for name in ["Kaartclub bij Zoran", "Mama van Zoran"] {
        let network = called(name, false);
        assert_eq!(told(&network), None, "{name}");
        let found = on_the_page(&network);
        assert!(found.iter().any(|it| it.item == Item::Wish(id(3)) && it.who == id(1)), "{name}: {found:?}");
    }
    for (name, knows) in [("Zoran Maes", false), ("Sander", true), ("Sander", false)] {
        let network = called(name, knows);
        assert_eq!(told(&network), Some(Wish::Closer), "{name}");
        assert!(on_the_page(&network).iter().all(|it| it.item != Item::Wish(id(3))), "{name}");
    }
}
