//! Arrows and Tab: everybody can be reached, and the opposite arrow comes back.

use std::collections::BTreeSet;

use ecogram::diagram::walk::{self, Direction, arrow};
use ecogram::diagram::{Drawing, Frame, Layout};
use ecogram::domain::PersonId;

use crate::nets;

const ALL: [Direction; 4] = [Direction::Up, Direction::Down, Direction::Left, Direction::Right];

fn layouts() -> impl Iterator<Item = Layout> {
    let frames = [Frame::new(80, 22), Frame::new(94, 39)];
    (0..20).flat_map(move |seed| {
        [5, 15, 30, 60].into_iter().flat_map(move |n| {
            frames.into_iter().map(move |frame| {
                let network = nets::network(seed, n);
                Drawing::fit(&network, frame, None, &nets::labels(), None).layout().clone()
            })
        })
    })
}

/// Planted: arrows looked only within the cone. Seen to fail.
#[test]
fn everybody_can_be_reached_from_the_client_by_arrows_alone() {
    for layout in layouts() {
        let mut reached: BTreeSet<Option<PersonId>> = BTreeSet::from([None]);
        let mut next = vec![None];
        while let Some(here) = next.pop() {
            for direction in ALL {
                if let Some(step) = arrow(&layout, here, direction, None)
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
        let everywhere = layout.spots().iter().filter(|s| !s.hidden).map(|s| Some(s.id)).chain([None]);
        for here in everywhere {
            for direction in ALL {
                if let Some(step) = arrow(&layout, here, direction, None) {
                    let back = arrow(&layout, step.to, direction.opposite(), Some(step));
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
