//! Boxes, lines and whether they meet. Knows nobody.

use crate::diagram::geometry::Point;

/// An upright box: left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// The left side.
    pub left: f64,
    /// The upper side.
    pub top: f64,
    /// The right side.
    pub right: f64,
    /// The lower side.
    pub bottom: f64,
}

impl Rect {
    /// A box of this size with its upper left corner here.
    pub fn new(left: f64, top: f64, wide: f64, high: f64) -> Self {
        Self { left, top, right: left + wide, bottom: top + high }
    }
    /// The box around a point.
    pub fn around((x, y): Point, half: f64) -> Self {
        Self::new(x - half, y - half, 2.0 * half, 2.0 * half)
    }
    /// So much larger on each side.
    #[must_use]
    pub fn grown(self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }
    /// The two have room in common.
    pub fn meets(self, other: Rect) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }
    /// The box around both.
    #[must_use]
    pub fn with(self, other: Rect) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }
    /// The area that the two have in common.
    pub fn common(self, other: Rect) -> f64 {
        let wide = self.right.min(other.right) - self.left.max(other.left);
        let high = self.bottom.min(other.bottom) - self.top.max(other.top);
        wide.max(0.0) * high.max(0.0)
    }
    /// The point lies in it.
    pub fn holds(self, (x, y): Point) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }
    /// Its corners.
    pub fn corners(self) -> [Point; 4] {
        [(self.left, self.top), (self.right, self.top), (self.left, self.bottom), (self.right, self.bottom)]
    }
    /// Its middle.
    pub fn middle(self) -> Point {
        (f64::midpoint(self.left, self.right), f64::midpoint(self.top, self.bottom))
    }
    /// The part of a line from `a` to `b` that lies in the box, as shares of its length; `None` where they do not meet.
    pub fn part_of(self, a: Point, b: Point) -> Option<(f64, f64)> {
        let (mut from, mut to) = (0.0f64, 1.0f64);
        let sides = [(a.0, b.0 - a.0, self.left, self.right), (a.1, b.1 - a.1, self.top, self.bottom)];
        for (start, way, low, high) in sides {
            if way.abs() < 1e-9 {
                if start <= low || start >= high {
                    return None;
                }
            } else {
                let (one, two) = ((low - start) / way, (high - start) / way);
                from = from.max(one.min(two));
                to = to.min(one.max(two));
            }
        }
        (from < to).then_some((from, to))
    }
}

/// How far a point is from a line from `a` to `b`.
pub(super) fn distance(p: Point, a: Point, b: Point) -> f64 {
    let (x, y) = (b.0 - a.0, b.1 - a.1);
    let t = (((p.0 - a.0) * x + (p.1 - a.1) * y) / (x * x + y * y).max(1e-9)).clamp(0.0, 1.0);
    (p.0 - a.0 - t * x).hypot(p.1 - a.1 - t * y)
}
