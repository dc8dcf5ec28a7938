//! The ring as a picture by itself: SVG of the same scene as on the screen, with a legend. Writes no file.

use crate::diagram::legend::Entry;
use crate::diagram::svg::{Words, svg};
use crate::diagram::{Drawing, Frame, Labels, View, scene};
use crate::domain::{Code, Network, Person, Sector};
use crate::text::Texts;
use crate::words::{Names, Veil};

/// The picture of a network, print-ready on white. Under a veil it holds no name, nor the client's.
///
/// `qualities` = the ties as the client drew them; all alike otherwise.
pub fn picture(network: &Network, texts: &Texts, veil: Veil, qualities: bool) -> String {
    let names = Names::new(network, veil, texts);
    let name = |person: &Person| names.of(person.id).to_string();
    let sector = |sector: Sector| (texts.name(sector), texts.get(&format!("sector-short-{}", sector.code())));
    let client = network.client();
    let ego = if veil == Veil::Off { client.shown_name() } else { client.code.as_str() };
    let labels = Labels { name: &name, sector: &sector, ego: ego.to_string() };
    let drawing = Drawing::fit(network, frame(network.people().len()), None, &labels, None);
    let view = View { hide_qualities: !qualities, ..View::default() };
    let legend = Entry::all().into_iter().map(|entry| (entry, texts.get(&entry.key()))).collect();
    let title = format!("{ego} · {}", texts.date(network.visit().date));
    svg(&scene(network, drawing.layout(), &view), &Words { title, legend })
}

/// Room for every name: the more people, the larger the frame.
fn frame(people: usize) -> Frame {
    match people {
        0..=30 => Frame::new(120, 40),
        31..=60 => Frame::new(160, 52),
        _ => Frame::new(220, 72),
    }
}
