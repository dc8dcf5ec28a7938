//! The printed picture: the same people as on the screen in the same domains and rings, valid XML, and nothing in it that
//! acts or calls out.

use ecogram::diagram::paper::{Paper, Sheet, Told, Words};
use ecogram::diagram::{Drawing, Frame, svg};
use ecogram::domain::Network;
use ecogram::exchange::report::measure;

use crate::support::nets;

fn sheet(network: &Network) -> Paper {
    let words =
        Words { name: &nets::name, sector: &nets::sector, ego: "<Nadia> & \"co\"".to_string(), measure: &measure };
    Paper::lay(&nets::seen(network), Sheet::A4, &words, &Told { qualities: true, knows: true, ..Told::default() })
}

#[test]
fn the_picture_is_valid_and_inert_whatever_the_names() {
    for seed in 0..6 {
        let paper = sheet(&nets::hostile(seed, 30));
        let legend: Vec<_> =
            paper.legend().into_iter().map(|entry| (entry, entry.key().as_str().to_string())).collect();
        let picture = svg::picture(&paper, "<b>&\"</b>", &legend, &measure);
        let document = resvg::usvg::roxmltree::Document::parse(&picture).expect("valid XML");
        for node in document.descendants().filter(|n| n.is_element()) {
            let name = node.tag_name().name();
            assert!(["svg", "title", "rect", "g", "path", "polygon", "text"].contains(&name), "{name}");
            for attribute in node.attributes() {
                assert!(!attribute.name().starts_with("on") && attribute.name() != "href", "{}", attribute.name());
                assert!(!attribute.value().contains("url("), "{}", attribute.value());
            }
        }
    }
}

#[test]
fn each_person_is_a_group_with_their_name_that_can_be_moved() {
    let network = nets::network(1, 20);
    let paper = sheet(&network);
    let picture = svg::paper(&paper, "", &measure);
    let document = resvg::usvg::roxmltree::Document::parse(&picture).expect("valid XML");
    for (n, seat) in paper.seats.iter().enumerate() {
        let id = format!("person-{}", n + 1);
        let group = document.descendants().find(|node| node.attribute("id") == Some(&id)).expect("a group");
        let title = group.children().find(|c| c.has_tag_name("title")).and_then(|t| t.text()).expect("a title");
        assert_eq!(title, network.person(seat.id).expect("somebody").name.as_str());
        assert!(
            group.children().any(|c| c.has_tag_name("text")) && group.children().any(|c| c.has_tag_name("polygon"))
        );
    }
}

#[test]
fn screen_and_sheet_have_the_same_people_and_the_domains_on_the_same_sides() {
    for seed in 0..6 {
        let network = nets::network(seed, 30);
        let (screen, paper) =
            (Drawing::fit(&nets::seen(&network), Frame::new(160, 50), None, &nets::labels(), None), sheet(&network));
        let on_screen: Vec<_> = screen.layout().spots().iter().map(|spot| spot.id).collect();
        let mut on_paper: Vec<_> = paper.seats.iter().map(|seat| seat.id).collect();
        on_paper.sort();
        assert_eq!(on_screen, on_paper);
        let turns = |arcs: &[ecogram::diagram::Arc]| arcs.iter().map(|a| (a.sector, a.middle())).collect::<Vec<_>>();
        let (screen, paper) = (turns(screen.layout().geometry().arcs()), turns(paper.geometry.arcs()));
        for ((sector, a), (other, b)) in screen.into_iter().zip(paper) {
            assert_eq!(sector, other);
            assert!((a - b).abs() < 0.04, "{sector:?} is at {a:.3} on the screen and at {b:.3} on paper");
        }
    }
}
