//! The inks, computed: every text and sign can be read on every band, and no two qualities come close for
//! colour-blind eyes. Contrast is that of WCAG 2; distance is CIEDE2000.

use std::collections::BTreeSet;

use ecogram::diagram::{Light, Pen};
use ecogram::domain::{Code, Kind, Quality};
use ecogram::ui::ring::glyphs;
use ecogram::ui::ring::inks::{DARK, Inks, LIGHT, Rgb, mix};
use unicode_width::UnicodeWidthStr;

fn linear(Rgb(r, g, b): Rgb) -> [f64; 3] {
    [r, g, b].map(|c| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    })
}

fn luminance(rgb: Rgb) -> f64 {
    let [r, g, b] = linear(rgb);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The background, the client's own disc, and every ring in every sector.
fn grounds(inks: &Inks) -> Vec<Rgb> {
    let bands = (1..=4).flat_map(|ring| (0..9).map(move |sector| inks.band(ring, sector)));
    bands.chain([inks.background, inks.band(0, 0)]).collect()
}

fn least(inks: &Inks, ink: Rgb) -> f64 {
    grounds(inks).into_iter().map(|g| contrast(ink, g)).fold(f64::INFINITY, f64::min)
}

fn pens() -> impl Iterator<Item = Pen> {
    let ties = Quality::ALL.iter().map(|q| Pen::Tie(Some(*q))).chain([Pen::Tie(None)]);
    ties.chain([Pen::Alike, Pen::Knows { tense: false }, Pen::Path])
}

/// Planted: dark names of `98a4b0`, dark ties of `454f5b`. Both seen to fail.
#[test]
fn names_the_selected_one_and_everything_else_can_be_read_on_every_band() {
    for (theme, inks) in [("dark", &DARK), ("light", &LIGHT)] {
        assert!(least(inks, inks.text) >= 7.0, "{theme} names: {}", least(inks, inks.text));
        assert!(contrast(inks.selected.0, inks.selected.1) >= 4.5, "{theme} selected");
        assert!(contrast(inks.ego.0, inks.ego.1) >= 7.0, "{theme} client");
        assert!(least(inks, inks.dim) >= 3.0, "{theme} dimmed: {}", least(inks, inks.dim));
        for pen in pens() {
            for light in [Light::Dim, Light::Plain, Light::Lit] {
                let contrast = least(inks, inks.pen(pen, light));
                assert!(contrast >= 3.0, "{theme} {pen:?} {light:?}: {contrast:.2}");
            }
        }
        for sector in inks.sectors {
            assert!(least(inks, mix(inks.text, sector, 0.45)) >= 3.0, "{theme} sector names");
        }
    }
}

/// How a colour looks to normal eyes and to three kinds of colour-blind ones, as CIELAB.
fn views(rgb: Rgb) -> [[f64; 3]; 4] {
    const PROTANOPIA: [[f64; 3]; 3] =
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]];
    const DEUTERANOPIA: [[f64; 3]; 3] =
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]];
    const TRITANOPIA: [[f64; 3]; 3] =
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]];
    let linear = linear(rgb);
    let through =
        |m: [[f64; 3]; 3]| m.map(|row| row.iter().zip(linear).map(|(a, b)| a * b).sum::<f64>().clamp(0.0, 1.0));
    [linear, through(PROTANOPIA), through(DEUTERANOPIA), through(TRITANOPIA)].map(lab)
}

fn lab([r, g, b]: [f64; 3]) -> [f64; 3] {
    let x = (0.412_456_4 * r + 0.357_576_1 * g + 0.180_437_5 * b) / 0.95047;
    let y = 0.212_672_9 * r + 0.715_152_2 * g + 0.072_175 * b;
    let z = (0.019_333_9 * r + 0.119_192 * g + 0.950_304_1 * b) / 1.08883;
    let f = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
    [116.0 * f(y) - 16.0, 500.0 * (f(x) - f(y)), 200.0 * (f(y) - f(z))]
}

/// CIEDE2000.
fn distance([l1, a1, b1]: [f64; 3], [l2, a2, b2]: [f64; 3]) -> f64 {
    let mean = f64::midpoint(a1.hypot(b1), a2.hypot(b2)).powi(7);
    let g = 1.5 - 0.5 * (mean / (mean + 25f64.powi(7))).sqrt();
    let polar = |a: f64, b: f64| ((a * g).hypot(b), b.atan2(a * g).to_degrees().rem_euclid(360.0));
    let ((c1, h1), (c2, h2)) = (polar(a1, b1), polar(a2, b2));
    let turn = if c1 * c2 == 0.0 { 0.0 } else { (h2 - h1 + 180.0).rem_euclid(360.0) - 180.0 };
    let dh = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin();
    let (l, c) = (f64::midpoint(l1, l2), f64::midpoint(c1, c2));
    let h = if c1 * c2 == 0.0 { h1 + h2 } else { h1 + turn / 2.0 };
    let cos = |degrees: f64| degrees.to_radians().cos();
    let t = 1.0 - 0.17 * cos(h - 30.0) + 0.24 * cos(2.0 * h) + 0.32 * cos(3.0 * h + 6.0) - 0.2 * cos(4.0 * h - 63.0);
    let sl = 1.0 + 0.015 * (l - 50.0).powi(2) / (20.0 + (l - 50.0).powi(2)).sqrt();
    let (sc, sh) = (1.0 + 0.045 * c, 1.0 + 0.015 * c * t);
    let bump = (-((h.rem_euclid(360.0) - 275.0) / 25.0).powi(2)).exp();
    let rt = -2.0 * (c.powi(7) / (c.powi(7) + 25f64.powi(7))).sqrt() * (60.0 * bump).to_radians().sin();
    let (dl, dc, dh) = ((l2 - l1) / sl, (c2 - c1) / sc, dh / sh);
    (dl * dl + dc * dc + dh * dh + rt * dc * dh).sqrt()
}

#[test]
fn the_distance_is_that_of_the_published_pairs() {
    // Three of the 34 pairs that are commonly used to check an implementation.
    let pairs = [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, -1.0, 2.0], [50.0, 0.0, 0.0], 2.3669),
        ([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373),
    ];
    for (a, b, expected) in pairs {
        assert!((distance(a, b) - expected).abs() < 1e-4, "{}", distance(a, b));
    }
}

/// Planted: the inks of the study, broken `d88bb6` and weak `98a4b0`. Seen to fail.
#[test]
fn no_two_qualities_come_closer_than_10_for_any_eyes() {
    for (theme, inks) in [("dark", &DARK), ("light", &LIGHT)] {
        let inks: Vec<_> = inks.quality.iter().map(|ink| views(*ink)).collect();
        for a in 0..inks.len() {
            for b in a + 1..inks.len() {
                for eyes in 0..4 {
                    let distance = distance(inks[a][eyes], inks[b][eyes]);
                    assert!(distance >= 10.0, "{theme}: {a} and {b} for eyes {eyes}: {distance:.1}");
                }
            }
        }
    }
}

#[test]
fn every_quality_of_every_kind_has_a_glyph_of_its_own_one_cell_wide() {
    let all: Vec<&str> = glyphs::all().collect();
    assert_eq!(all.len(), 7 * Kind::ALL.len());
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    assert!(all.iter().all(|g| g.width() == 1));
}
