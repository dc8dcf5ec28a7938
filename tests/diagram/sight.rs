//! What is seen: layers, the selected person's ties, what others in the room may not see, and marks of a comparison.

use ecogram::diagram::{Drawing, Frame, Light, Overlay, Pen, Presence, Role, Scene, Sight, View, scene};
use ecogram::domain::{Change, Network, Person, PersonId, Quality, Ring, Sector, Status, Support};
use ecogram::seen::{Audience, Seen};

use crate::support::nets;

fn seen(network: &Network, view: &View) -> Scene {
    let drawing = Drawing::fit(&nets::seen(network), Frame::new(160, 59), None, &nets::labels(), view.ghost);
    scene(&nets::seen(network), drawing.layout(), view)
}

fn lit(scene: &Scene) -> Vec<PersonId> {
    let mut lit: Vec<PersonId> = scene.nodes.iter().filter(|n| n.light == Light::Lit).filter_map(|n| n.id).collect();
    lit.sort_unstable();
    lit
}

fn those(network: &Network, which: impl Fn(&Person) -> bool) -> Vec<PersonId> {
    network.people().filter(|p| which(p)).map(|p| p.id).collect()
}

/// Planted: whoever is known not to know them counted as an acquaintance. Seen to fail.
#[test]
fn the_acquaintances_of_the_selected_person_light_up_and_the_rest_steps_back() {
    for seed in 0..20 {
        let mut network = nets::network(seed, 30);
        let ids: Vec<PersonId> = network.people().map(|p| p.id).collect();
        let pair = ecogram::domain::Pair::new(ids[0], ids[1]).expect("two people");
        network
            .apply(&Change::one(ecogram::domain::Edit::PutTie(pair, ecogram::domain::Tie::DOES_NOT_KNOW)))
            .expect("open");
        for id in ids {
            let scene = seen(&network, &View { selected: Some(id), ..View::default() });
            assert_eq!(lit(&scene), network.known_to(id));
            let chords = scene.strokes.iter().filter(|s| matches!(s.pen, Pen::Knows { .. })).count();
            assert_eq!(chords, network.known_to(id).len());
            assert_eq!(scene.nodes.iter().filter(|n| n.light == Light::Selected).count(), 1);
            assert!(scene.nodes.iter().all(|n| n.light != Light::Plain));
        }
    }
}

#[test]
fn each_layer_answers_its_question() {
    let network = nets::network(11, 30);
    let layer = |sight| seen(&network, &View { sight, ..View::default() });
    let tense = |p: &Person| matches!(p.quality, Some(Quality::Ambivalent | Quality::Stressful | Quality::Broken));
    assert_eq!(lit(&layer(Sight::Tense)), those(&network, tense));
    for kind in [Support::Practical, Support::Emotional, Support::Advice, Support::Companionship] {
        let scene = layer(Sight::Support(kind));
        assert_eq!(lit(&scene), those(&network, |p| p.support_received.has(kind)));
        let asked = |id: PersonId| network.person(id).is_some_and(|p| p.support_received.get(kind).is_some());
        let marked = scene.labels.iter().filter(|l| l.role == Role::Signs);
        assert!(marked.clone().count() > 0);
        for label in marked {
            assert!(label.text == "?" && !asked(label.id.expect("somebody")), "only what was not asked is marked");
        }
    }
    let professionals = those(&network, Person::is_professional);
    let scene = layer(Sight::NoProfessionals);
    assert!(!professionals.is_empty());
    assert!(scene.nodes.iter().all(|n| !professionals.contains(&n.id.expect("a member"))));
    assert_eq!(scene.nodes.len(), 30 - professionals.len());
    let known = network.ties().filter(|(_, t)| t.knows()).count();
    let scene = layer(Sight::WhoKnowsWhom);
    assert!(scene.strokes.len() == known && scene.strokes.iter().all(|s| matches!(s.pen, Pen::Knows { .. })));
    assert_eq!(layer(Sight::All).strokes.len(), known + 30);
}

#[test]
fn reach_islands_and_connectors_show_what_was_computed_elsewhere() {
    let network = nets::network(12, 20);
    let ids: Vec<PersonId> = network.people().map(|p| p.id).collect();
    let (some, unknown) = (&ids[..3], &ids[3..5]);
    let scene = seen(&network, &View { sight: Sight::Reach, highlighted: some, unknown, ..View::default() });
    assert_eq!(lit(&scene), some);
    assert!(scene.labels.iter().filter(|l| l.role == Role::Signs).all(|l| unknown.contains(&l.id.expect("somebody"))));
    let islands = [ids[..10].to_vec(), ids[10..].to_vec()];
    let view =
        View { sight: Sight::IslandsAndConnectors, highlighted: &ids[..1], islands: &islands, ..View::default() };
    let scene = seen(&network, &view);
    assert_eq!(lit(&scene), &ids[..1]);
    let numbers: Vec<&str> = scene.labels.iter().filter(|l| l.role == Role::Signs).map(|l| l.text.as_str()).collect();
    assert!(numbers.contains(&"1") && numbers.contains(&"2"));
}

/// Planted: glyphs kept their quality. Seen to fail.
#[test]
fn nothing_tells_a_quality_while_others_are_in_the_room() {
    let network = nets::network(13, 30);
    for sight in Sight::CYCLE {
        for selected in [None, network.people().next().map(|p| p.id)] {
            let others = Seen::plain(&network, Audience::OthersPresent);
            let drawing = Drawing::fit(&others, Frame::new(160, 59), None, &nets::labels(), None);
            let scene = scene(&others, drawing.layout(), &View { sight, selected, ..View::default() });
            assert!(scene.nodes.iter().all(|n| n.pen == Pen::Alike));
            assert!(scene.strokes.iter().all(|s| matches!(s.pen, Pen::Alike | Pen::Knows { tense: false })));
            if sight == Sight::Tense && selected.is_none() {
                assert_eq!(lit(&scene), []);
            }
        }
    }
}

#[test]
fn a_ghost_is_told_from_the_members() {
    let network = nets::network(14, 10);
    let mut ghost =
        Person::new(PersonId(uuid::Uuid::from_u128(500)), ecogram::domain::Name::new("Noor").expect("a name"));
    (ghost.sector, ghost.ring) = (Sector::Friends, Some(Ring::Close));
    let scene = seen(&network, &View { ghost: Some(&ghost), ..View::default() });
    let ghosts: Vec<_> = scene.nodes.iter().filter(|n| n.presence == Presence::Ghost).map(|n| n.id).collect();
    assert_eq!(ghosts, [Some(ghost.id)]);
    assert!(scene.strokes.iter().any(|s| s.pen == Pen::Path));
    let counted = scene.labels.iter().find(|l| l.role == Role::Count(Sector::Friends)).map(|l| l.text.clone());
    let members = network.people().filter(|p| p.sector == Sector::Friends).count();
    assert!(counted.is_some_and(|c| c == members.to_string() || members == 0));
}

#[test]
fn an_empty_domain_says_whether_it_was_asked() {
    let mut network = nets::empty();
    let mut client = network.client().clone();
    client.asked_sectors.insert(Sector::Friends);
    network.apply(&Change::one(ecogram::domain::Edit::PutClient(Box::new(client)))).expect("open");
    let scene = seen(&network, &View::default());
    let count = |sector| scene.labels.iter().find(|l| l.role == Role::Count(sector)).map(|l| l.text.as_str());
    assert_eq!(count(Sector::Friends), Some("0"));
    assert_eq!(count(Sector::Family), Some("?"));
    assert_eq!(count(Sector::Other), None, "not drawn while nobody is there");
}

#[test]
fn whoever_is_dormant_lost_dead_or_wished_for_and_whoever_has_no_ring_carries_a_sign() {
    let mut network = nets::empty();
    let mut ids = ecogram::domain::IdSource::counting();
    for (n, status) in
        [Status::Active, Status::Dormant, Status::Lost, Status::Deceased, Status::Desired].into_iter().enumerate()
    {
        let mut person = Person::new(PersonId(ids.fresh()), ecogram::domain::Name::new("Ann").expect("a name"));
        (person.status, person.sector, person.slot) = (status, Sector::Friends, n as u16);
        person.ring = (n > 0).then_some(Ring::Regular);
        network.apply(&Change::put(person)).expect("open");
    }
    let scene = seen(&network, &View::default());
    let mut names: Vec<&str> = scene.labels.iter().filter(|l| l.role == Role::Name).map(|l| l.text.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Ann +", "Ann ?", "Ann ᶻ", "Ann ⇢", "Ann ❀"]);
}

#[test]
fn a_comparison_shows_the_way_of_who_moved_and_the_outline_of_who_is_gone() {
    let network = nets::network(15, 10);
    let ids: Vec<PersonId> = network.people().map(|p| p.id).collect();
    let overlay = [
        Overlay::New(ids[0]),
        Overlay::Moved { id: ids[1], ring: Ring::Distant, sector: Sector::Clubs, slot: 0 },
        Overlay::Gone { id: ids[2], ring: Ring::Distant, sector: Sector::Household, slot: 3 },
    ];
    let scene = seen(&network, &View { overlay: &overlay, ..View::default() });
    assert_eq!(scene.strokes.iter().filter(|s| s.pen == Pen::Path).count(), 1);
    assert!(scene.nodes.iter().any(|n| n.presence == Presence::Gone));
    assert!(lit(&scene).contains(&ids[0]));
}

/// Planted: the ghost was left out of the spotlight. Seen to fail.
#[test]
fn a_ghost_is_seen_with_its_whole_name_even_where_everybody_is_crowded() {
    for seed in 0..5 {
        let network = nets::network(seed, 60);
        let mut ghost =
            Person::new(PersonId(uuid::Uuid::from_u128(900)), ecogram::domain::Name::new("Fatima").expect("a name"));
        (ghost.sector, ghost.ring) = (Sector::Family, Some(Ring::Inner));
        let drawing = Drawing::fit(&nets::seen(&network), Frame::new(80, 17), None, &nets::labels(), Some(&ghost));
        let scene = scene(&nets::seen(&network), drawing.layout(), &View { ghost: Some(&ghost), ..View::default() });
        let named = scene.labels.iter().find(|l| l.id == Some(ghost.id) && l.role == Role::Name);
        assert!(named.is_some_and(|l| l.text.starts_with("Fatima")), "seed {seed}");
    }
}
