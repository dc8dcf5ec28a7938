//! The quick line is read at every keystroke.

use ecogram::text::line;

fn main() {
    divan::main();
}

#[divan::bench]
fn a_line_as_typed(bencher: divan::Bencher) {
    bencher.bench(|| {
        line::parse(divan::black_box("Marie-Thérèse van nr 14 voisine 2 om de twee weken gespannen PE >G ?"))
    });
}
