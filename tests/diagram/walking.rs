//! Arrows and Tab: everybody can be reached, and the opposite arrow comes back.

use std::collections::BTreeSet;

use ecogram::diagram::walk::{self, Arrows, Direction};
use ecogram::diagram::{Drawing, Frame, Layout};
use ecogram::domain::PersonId;

use crate::support::nets;

/// Twenty networks of each size from 5 to 60 people, in a small and in a larger window.
fn layouts() -> impl Iterator<Item = Layout> {
    let frames = [Frame::new(80, 22), Frame::new(94, 39)];
    let sizes = (0..20).flat_map(|seed| [5, 15, 30, 60].map(|n| (seed, n)));
    sizes.flat_map(move |(seed, n)| {
        let network = nets::network(seed, n);
        frames.map(|frame| Drawing::fit(&nets::seen(&network), frame, None, &nets::labels(), None).layout().clone())
    })
}

/// Planted: nobody was put on the way of an arrow of somebody else. Seen to fail.
#[test]
fn everybody_can_be_reached_from_the_client_by_arrows_alone() {
    for layout in layouts() {
        let arrows = Arrows::new(&layout);
        let mut reached: BTreeSet<Option<PersonId>> = BTreeSet::from([None]);
        let mut next = vec![None];
        while let Some(here) = next.pop() {
            for direction in Direction::ALL {
                if let Some(step) = arrows.step(here, direction, None)
                    && reached.insert(step.to)
                {
                    next.push(step.to);
                }
            }
        }
        let shown = layout.spots().iter().filter(|s| !s.hidden).count();
        assert_eq!(reached.len(), shown + 1);
    }
}

/// Planted: the last step was not looked at. Seen to fail.
#[test]
fn the_opposite_arrow_always_comes_back() {
    for layout in layouts() {
        let arrows = Arrows::new(&layout);
        let everywhere = layout.spots().iter().filter(|s| !s.hidden).map(|s| Some(s.id)).chain([None]);
        for here in everywhere {
            for direction in Direction::ALL {
                if let Some(step) = arrows.step(here, direction, None) {
                    let back = arrows.step(step.to, direction.opposite(), Some(step));
                    assert_eq!(back.map(|b| b.to), Some(here));
                }
            }
        }
    }
}

#[test]
fn tab_goes_through_everybody_once_and_back_again() {
    for layout in layouts().take(12) {
        let (mut seen, mut here) = (Vec::new(), None);
        while let Some(next) = walk::next(&layout, here, false) {
            seen.push(next);
            here = Some(next);
        }
        assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), layout.spots().len());
        let mut back = Vec::new();
        let mut here = None;
        while let Some(next) = walk::next(&layout, here, true) {
            back.push(next);
            here = Some(next);
        }
        back.reverse();
        assert_eq!(back, seen);
    }
}
