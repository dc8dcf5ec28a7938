//! The printed picture: the same people as on the screen, valid XML, and nothing in it that acts or calls out.

use ecogram::diagram::legend::Entry;
use ecogram::diagram::{Drawing, Frame, Role, Scene, View, scene, svg};
use ecogram::domain::Network;
use ecogram::ui::ring::{GroundCache, paint};
use ecogram::ui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::support::nets;

const FRAME: Frame = Frame { cols: 160, rows: 50, aspect: 2.0 };

fn seen(network: &Network) -> Scene {
    scene(network, Drawing::fit(network, FRAME, None, &nets::labels(), None).layout(), &View::default())
}

fn picture(scene: &Scene) -> String {
    let legend = Entry::all().into_iter().map(|e| (e, e.key())).collect();
    svg::svg(scene, &svg::Words { title: "<Nadia> & \"co\"".to_string(), legend })
}

/// The texts of a picture, unescaped. Panics where the document is not well-formed.
fn texts(picture: &str) -> Vec<String> {
    let options = resvg::usvg::roxmltree::Document::parse(picture).expect("valid XML");
    let texts = options.descendants().filter(|n| n.has_tag_name("text"));
    texts
        .map(|n| n.children().filter(|c| c.is_text()).filter_map(|c| c.text()).collect::<String>().trim().to_string())
        .collect()
}

/// Planted: `escaped` let `<` through. Seen to fail.
#[test]
fn the_picture_is_valid_and_inert_whatever_the_names() {
    for seed in 0..20 {
        let picture = picture(&seen(&nets::hostile(seed, 60)));
        let document = resvg::usvg::roxmltree::Document::parse(&picture).expect("valid XML");
        for node in document.descendants().filter(|n| n.is_element()) {
            let name = node.tag_name().name();
            assert!(["svg", "title", "rect", "g", "path", "polygon", "text", "tspan"].contains(&name), "{name}");
            for attribute in node.attributes() {
                assert!(!attribute.name().starts_with("on") && attribute.name() != "href", "{}", attribute.name());
                assert!(!attribute.value().contains("url("), "{}", attribute.value());
            }
        }
    }
}

#[test]
fn screen_and_picture_show_the_same_people() {
    for seed in 0..20 {
        let network = if seed % 2 == 0 { nets::network(seed, 60) } else { nets::hostile(seed, 30) };
        let scene = seen(&network);
        let area = Rect::new(0, 0, FRAME.cols, FRAME.rows);
        let mut buffer = Buffer::empty(area);
        paint(&scene, area, &mut buffer, &Theme::DARK, &mut GroundCache::default());
        let rows: Vec<String> =
            (0..area.height).map(|y| (0..area.width).map(|x| buffer[(x, y)].symbol()).collect()).collect();
        let texts = texts(&picture(&scene));
        let names = scene.labels.iter().filter(|l| l.role == Role::Name);
        assert_eq!(names.clone().count(), network.people().count());
        for label in names {
            assert!(texts.contains(&label.text), "{} is printed", label.text);
            let screen: String = label.text.chars().filter(|c| *c != ' ').collect();
            let row: String = rows[usize::from(label.row)].chars().filter(|c| *c != ' ').collect();
            assert!(row.contains(&screen), "{} is on the screen", label.text);
        }
    }
}
