//! Where everybody stands: no overlaps, names whole as far as promised, and nobody moves because of somebody else.

use ecogram::diagram::{Drawing, Frame, Label, Layout, Scene, View, scene};
use ecogram::domain::{Change, Code, IdSource, Kind, Language, Name, Network, Person, PersonId, Ring, Sector, Status};
use ecogram::text::Texts;
use unicode_width::UnicodeWidthStr;

use crate::support::dice::Dice;
use crate::support::nets;

const SMALL: Frame = Frame { cols: 80, rows: 22, aspect: 2.0 };
const MIDDLE: Frame = Frame { cols: 94, rows: 39, aspect: 2.0 };
const LARGE: Frame = Frame { cols: 160, rows: 59, aspect: 2.0 };

fn drawing(network: &Network, frame: Frame) -> Drawing {
    Drawing::fit(&nets::seen(network), frame, None, &nets::labels(), None)
}

/// The cells of every text and glyph: row, first column, width, what it is.
fn cells(scene: &Scene) -> Vec<(u16, u16, u16, String)> {
    let labels = scene.labels.iter().map(|l: &Label| (l.row, l.col, l.text.width() as u16, l.text.clone()));
    let nodes = scene.nodes.iter().map(|n| (n.row, n.col, 1, "a glyph".to_string()));
    let (col, wide, top, high) = scene.ego.1;
    labels.chain(nodes).chain((top..top + high).map(|row| (row, col, wide, "ego".to_string()))).collect()
}

fn assert_apart(scene: &Scene, which: &str) {
    let frame = scene.geometry.frame();
    let cells = cells(scene);
    for (n, (row, col, wide, text)) in cells.iter().enumerate() {
        assert!(*row < frame.rows && col + wide <= frame.cols, "{which}: {text} leaves the frame");
        for (other_row, other, other_wide, other_text) in &cells[n + 1..] {
            let apart = row != other_row || col + wide < *other || other + other_wide < *col;
            assert!(apart, "{which}: {text} touches {other_text} in row {row}");
        }
    }
}

/// Planted: `Grid::is_free` looked at the cells without the one on each side. Seen to fail.
#[test]
fn no_two_names_touch_in_any_network_at_any_size() {
    for seed in 0..20 {
        let (few, many) = ([5, 15, 30][seed as usize % 3], [30, 60][seed as usize % 2]);
        for (n, frame) in [(few, SMALL), (many, SMALL), (many, MIDDLE), (60, LARGE)] {
            for (network, which) in [(nets::network(seed, n), "plain"), (nets::hostile(seed, n), "hostile")] {
                let drawing = drawing(&network, frame);
                let everybody = drawing.layout().spots().len();
                assert_eq!(everybody, n);
                assert_apart(
                    &scene(&nets::seen(&network), drawing.layout(), &View::default()),
                    &format!("{which} {seed} {n}"),
                );
                let somebody = network.people().nth(seed as usize % n).map(|p| p.id);
                let view = View { selected: somebody, ..View::default() };
                let seen = scene(&nets::seen(&network), drawing.layout(), &view);
                assert_apart(&seen, &format!("{which} {seed} {n} selected"));
            }
        }
    }
}

/// The share of names of up to 16 cells that are whole.
fn whole(frame: Frame, n: usize) -> f64 {
    let (mut whole, mut all) = (0, 0);
    for seed in 0..20 {
        let network = nets::network(seed, n);
        for spot in drawing(&network, frame).layout().spots().iter().filter(|s| s.name.width() <= 16) {
            all += 1;
            whole += usize::from(spot.is_whole());
        }
    }
    whole as f64 / all as f64
}

/// Planted: a shorter name cost next to nothing (`SHORTER` of 0.2). Seen to fail.
#[test]
fn names_are_whole_with_15_people_in_a_small_window_and_with_30_and_60_in_a_larger_one() {
    assert_eq!(whole(SMALL, 15), 1.0, "15 at 80x24");
    assert_eq!(whole(MIDDLE, 30), 1.0, "30 at 120x40");
    let share = whole(MIDDLE, 60);
    assert!(share >= 0.99, "60 at 120x40: {share}");
}

/// Planted: `unfold` did nothing; `unfold` asked for no free cells. Both seen to fail, the second in the test of
/// names that touch.
#[test]
fn a_name_longer_than_others_is_whole_where_nobody_needs_the_room() {
    let mut network = nets::empty();
    let name = "Mevrouw Vandenbroucke (14)";
    for (n, sector) in [Sector::Family, Sector::WorkSchool].into_iter().enumerate() {
        let mut person = Person::new(PersonId(uuid::Uuid::from_u128(n as u128 + 1)), Name::new(name).expect("a name"));
        (person.sector, person.ring) = (sector, Some(Ring::Close));
        network.apply(&Change::put(person)).expect("open");
    }
    let drawing = drawing(&network, MIDDLE);
    assert!(drawing.layout().spots().iter().all(|s| s.is_whole()), "{:?}", drawing.layout().spots());
}

#[test]
fn looking_into_one_domain_after_the_other_shows_every_name_of_60_in_a_small_window() {
    for seed in 0..20 {
        let network = nets::network(seed, 60);
        for sector in Sector::ALL {
            let drawing = Drawing::fit(&nets::seen(&network), SMALL, Some(*sector), &nets::labels(), None);
            for spot in drawing.layout().spots().iter().filter(|s| s.sector == *sector && s.name.width() <= 16) {
                assert!(spot.is_whole(), "{seed}: {:?} of {sector:?} is {:?}", spot.name, spot.text);
            }
        }
    }
}

/// Who stands elsewhere, or has another name on the screen, though nothing about them changed.
fn moved(before: &Layout, after: &Layout, but: PersonId) -> Vec<PersonId> {
    let stays = |id| {
        before.spot(id).map(|s| (s.col, s.row, s.text.clone()))
            == after.spot(id).map(|s| (s.col, s.row, s.text.clone()))
    };
    before.spots().iter().map(|s| s.id).filter(|id| *id != but && !stays(*id)).collect()
}

/// Planted: the layout before was not looked at, so that all were placed anew. Seen to fail.
#[test]
fn nobody_moves_in_500_additions() {
    let labels = nets::labels();
    let mut dice = Dice(7);
    for run in 0..10 {
        let mut network = nets::network(run, 10);
        let geometry = ecogram::diagram::Geometry::fit(&nets::seen(&nets::network(run, 60)), MIDDLE, None);
        let mut layout = Layout::place(&nets::seen(&network), &geometry, &labels, None, None);
        let mut ids = IdSource::counting();
        (0..10).for_each(|_| _ = ids.fresh());
        for _ in 0..50 {
            let person = nets::somebody(&mut dice, &network, PersonId(ids.fresh()));
            if geometry.arc(person.sector).is_none() {
                continue;
            }
            let id = person.id;
            network.apply(&Change::put(person)).expect("open");
            let next = Layout::place(&nets::seen(&network), &geometry, &labels, Some(&layout), None);
            assert_eq!(moved(&layout, &next, id), []);
            layout = next;
        }
    }
}

#[test]
fn editing_moving_renaming_or_removing_somebody_moves_nobody_else() {
    let labels = nets::labels();
    let mut dice = Dice(3);
    for seed in 0..20 {
        let mut network = nets::network(seed, 30);
        let geometry = ecogram::diagram::Geometry::fit(&nets::seen(&network), MIDDLE, None);
        let mut layout = Layout::place(&nets::seen(&network), &geometry, &labels, None, None);
        let ids: Vec<PersonId> = network.people().map(|p| p.id).collect();
        for id in ids {
            let mut person = network.person(id).expect("a member").clone();
            match dice.below(5) {
                0 => person.ring = Some(Ring::ALL[dice.below(4)]),
                1 => {
                    person.sector = Sector::DOMAINS[dice.below(8)];
                    person.slot = network.free_slot(person.sector);
                }
                2 => person.name = Name::new("Somebody Else").expect("a name"),
                3 => person.status = Status::Dormant,
                _ => person.kind = Kind::Group,
            }
            network.apply(&Change::put(person)).expect("open");
            let next = Layout::place(&nets::seen(&network), &geometry, &labels, Some(&layout), None);
            assert_eq!(moved(&layout, &next, id), [], "{seed}");
            layout = next;
        }
    }
}

#[test]
fn a_newcomer_who_finds_no_room_for_a_name_gets_one_by_fitting_anew() {
    let mut network = nets::empty();
    let mut ids = IdSource::counting();
    let labels = nets::labels();
    let mut drawing = drawing(&network, SMALL);
    for n in 0..24 {
        let mut person = Person::new(PersonId(ids.fresh()), Name::new(&format!("Nicht Sarah {n}")).expect("a name"));
        (person.sector, person.ring) = (Sector::Family, Some(Ring::Close));
        person.slot = network.free_slot(Sector::Family);
        network.apply(&Change::put(person)).expect("open");
        drawing.follow(&nets::seen(&network), SMALL, None, &labels, None);
    }
    let nameless = drawing.layout().spots().iter().filter(|s| s.is_nameless()).count();
    let fresh = Drawing::fit(&nets::seen(&network), SMALL, None, &labels, None);
    let best = fresh.layout().spots().iter().filter(|s| s.is_nameless()).count();
    assert!(nameless <= best + 1, "{nameless} without a name, {best} when fitted anew");
}

/// It went round at 65,536. Seen to fail.
#[test]
fn who_comes_into_a_full_life_domain_shares_its_last_place() {
    let mut parts = nets::empty().into_parts();
    let mut ids = IdSource::counting();
    let somebody = |slot| {
        let mut person = Person::new(PersonId(ids.fresh()), Name::new("An").expect("a name"));
        (person.sector, person.slot) = (Sector::Family, slot);
        person
    };
    parts.people = (0..10_000).chain([u16::MAX]).map(somebody).collect();
    let full = Network::from_parts(parts.clone());
    assert_eq!((full.free_slot(Sector::Family), full.free_slot(Sector::Friends)), (9_999, 0));
    parts.people.remove(77);
    assert_eq!(Network::from_parts(parts).free_slot(Sector::Family), 77);
}

#[test]
fn the_veil_goes_up_and_down_and_everybody_stands_where_they_stood() {
    let network = nets::network(5, 30);
    let initials = |p: &Person| p.initials();
    let before = drawing(&network, MIDDLE);
    let mut drawing = before.clone();
    let veiled = ecogram::diagram::Labels { name: &initials, ..nets::labels() };
    drawing.follow(&nets::seen(&network), MIDDLE, None, &veiled, None);
    let places = |d: &Drawing| d.layout().spots().iter().map(|s| (s.col, s.row)).collect::<Vec<_>>();
    assert_eq!(places(&drawing), places(&before));
    drawing.follow(&nets::seen(&network), MIDDLE, None, &nets::labels(), None);
    assert!(drawing == before);
}

#[test]
fn a_ghost_moves_nobody_and_becomes_a_member_where_it_stood() {
    let labels = nets::labels();
    let mut network = nets::network(2, 20);
    let mut drawing = drawing(&network, MIDDLE);
    let before = drawing.layout().clone();
    let mut ghost = Person::new(PersonId(uuid::Uuid::from_u128(999)), Name::new("Nieuwe Buur").expect("a name"));
    drawing.follow(&nets::seen(&network), MIDDLE, None, &labels, Some(&ghost));
    assert!(drawing.layout().spot(ghost.id).is_some_and(|s| !s.hidden), "it waits beside the disc");
    ghost.sector = Sector::Neighbours;
    ghost.slot = network.free_slot(Sector::Neighbours);
    drawing.follow(&nets::seen(&network), MIDDLE, None, &labels, Some(&ghost));
    assert_eq!(moved(&before, drawing.layout(), ghost.id), []);
    let place = drawing.layout().spot(ghost.id).cloned();
    network.apply(&Change::put(ghost.clone())).expect("open");
    drawing.follow(&nets::seen(&network), MIDDLE, None, &labels, None);
    assert_eq!(moved(&before, drawing.layout(), ghost.id), []);
    assert!(drawing.layout().spot(ghost.id).cloned() == place);
}

/// Planted: `rim::keep` took nothing. Seen to fail.
#[test]
fn the_names_of_the_domains_touch_neither_the_edge_nor_each_other_in_any_language() {
    for language in Language::ALL {
        let texts = Texts::new(*language);
        let sector = |s: Sector| (texts.name(s), texts.get(key!("sector-short-{}", Sector, s)));
        let labels = ecogram::diagram::Labels { sector: &sector, ..nets::labels() };
        for seed in 0..4 {
            for (n, frame) in [(0, SMALL), (15, SMALL), (60, SMALL), (60, MIDDLE), (30, LARGE)] {
                let network = if n == 0 { nets::empty() } else { nets::network(seed, n) };
                for focus in [None, Some(Sector::Friends), Some(Sector::Services)] {
                    let drawing = Drawing::fit(&nets::seen(&network), frame, focus, &labels, None);
                    let rim = drawing.layout().rim();
                    assert_eq!(
                        rim.len(),
                        drawing.layout().geometry().arcs().len(),
                        "{language:?} {seed} {n} {focus:?}"
                    );
                    for r in rim {
                        assert!(r.col >= 1 && r.col + r.width < frame.cols, "{} at the edge", r.name);
                    }
                    assert_apart(&scene(&nets::seen(&network), drawing.layout(), &View::default()), "rim");
                }
            }
        }
    }
}

#[test]
fn the_selected_name_is_whole_even_when_long_or_crowded_out() {
    for seed in 0..20 {
        let network = nets::hostile(seed, 60);
        let drawing = drawing(&network, SMALL);
        for person in network.people().filter(|p| p.name.as_str().width() <= 60) {
            let seen =
                scene(&nets::seen(&network), drawing.layout(), &View { selected: Some(person.id), ..View::default() });
            let label = seen.labels.iter().find(|l| l.id == Some(person.id)).expect("a name");
            assert!(label.text.starts_with(person.name.as_str()), "{:?}", label.text);
        }
    }
}

#[test]
fn five_thousand_people_and_the_smallest_window_break_nothing() {
    let crowd = nets::network(1, 5000);
    let layout = drawing(&crowd, MIDDLE).layout().clone();
    let shown = layout.spots().iter().filter(|s| !s.hidden).count();
    let more: usize = layout.more().iter().map(|m| m.count).sum();
    assert_eq!(shown + more, 5000, "everybody is a glyph or counted");
    let network = nets::network(1, 60);
    for (cols, rows) in [(1, 1), (3, 2), (10, 4), (20, 8), (40, 12), (300, 100), (80, 3), (5, 60)] {
        let frame = Frame::new(cols, rows);
        let seen = drawing(&network, frame);
        assert_apart(&scene(&nets::seen(&network), seen.layout(), &View::default()), "tiny");
    }
}

#[test]
fn somebody_who_changes_ring_glides_there_and_nobody_else_does() {
    let labels = nets::labels();
    let mut network = nets::network(4, 15);
    let mut drawing = drawing(&network, MIDDLE);
    let before = drawing.layout().clone();
    let mut person = network.people().find(|p| p.ring == Some(Ring::Distant)).expect("somebody far").clone();
    person.ring = Some(Ring::Inner);
    let id = person.id;
    network.apply(&Change::put(person)).expect("open");
    drawing.follow(&nets::seen(&network), MIDDLE, None, &labels, None);
    let after = drawing.layout();
    assert!(Layout::moves(&before, after));
    let at = |l: &Layout| l.spot(id).map(|s| (s.col, s.row));
    assert_eq!(at(&Layout::between(&before, after, 0.0)), at(&before));
    assert_eq!(at(&Layout::between(&before, after, 1.0)), at(after));
    let halfway = Layout::between(&before, after, 0.5);
    assert!(at(&halfway) != at(&before) && at(&halfway) != at(after));
    assert_eq!(moved(after, &halfway, id), []);
    assert!(!Layout::moves(after, after));
}

#[test]
fn the_mouse_finds_who_is_shown_and_the_region_under_it() {
    let network = nets::network(3, 15);
    let drawing = drawing(&network, MIDDLE);
    for spot in drawing.layout().spots() {
        assert_eq!(drawing.layout().at(spot.col, spot.row), Some(spot.id));
        assert_eq!(drawing.layout().region_at(spot.col, spot.row), Some((spot.ring, spot.sector)));
    }
    assert_eq!(drawing.layout().region_at(0, 0), None);
}

/// Planted: `gains` kept exchanges that gain nothing. Seen to fail.
#[test]
fn tidying_cuts_crossings_and_keeps_everybody_in_ring_and_domain() {
    for seed in 0..10 {
        let mut network = nets::network(seed, 40);
        let before = ecogram::diagram::crossings(&nets::seen(&network));
        let slots = ecogram::diagram::tidy(&nets::seen(&network));
        for (id, slot) in &slots {
            let person = Person { slot: *slot, ..network.person(*id).expect("a member").clone() };
            network.apply(&Change::put(person)).expect("open");
        }
        let after = ecogram::diagram::crossings(&nets::seen(&network));
        assert!(after < before, "{seed}: {before} -> {after}");
        for sector in Sector::ALL {
            let mut slots: Vec<u16> = network.people().filter(|p| p.sector == *sector).map(|p| p.slot).collect();
            let n = slots.len();
            slots.sort_unstable();
            slots.dedup();
            assert_eq!(slots.len(), n, "two people of one domain in one place");
        }
    }
}
