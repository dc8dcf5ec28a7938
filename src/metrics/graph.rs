//! A graph as three flat vectors. Knows nothing of people; members are numbered from 0.

/// A simple, undirected, unweighted graph. Neighbours stand in growing order, so that no result depends on the
/// order in which ties were entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    starts: Vec<u32>,
    neighbours: Vec<u32>,
}

impl Graph {
    /// The graph of `n` members with these ties. A tie named twice counts once; one of somebody with themselves, or
    /// with a number beyond `n`, is left out.
    pub fn new(n: usize, ties: &[(u32, u32)]) -> Self {
        let real = |&(a, b): &(u32, u32)| a != b && (a as usize) < n && (b as usize) < n;
        let mut starts = vec![0u32; n + 1];
        for &(a, b) in ties.iter().filter(|t| real(t)) {
            starts[a as usize + 1] += 1;
            starts[b as usize + 1] += 1;
        }
        for v in 0..n {
            starts[v + 1] += starts[v];
        }
        let mut next = starts.clone();
        let mut neighbours = vec![0u32; starts[n] as usize];
        let mut put = |from: u32, to: u32| {
            let place = &mut next[from as usize];
            neighbours[*place as usize] = to;
            *place += 1;
        };
        for &(a, b) in ties.iter().filter(|t| real(t)) {
            put(a, b);
            put(b, a);
        }
        Self { starts, neighbours }.sorted()
    }
    /// How many members.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }
    /// There is nobody.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// How many ties.
    pub fn ties(&self) -> usize {
        self.neighbours.len() / 2
    }
    /// Whom this member is tied to, in growing order.
    pub fn neighbours(&self, v: usize) -> &[u32] {
        &self.neighbours[self.starts[v] as usize..self.starts[v + 1] as usize]
    }
    /// How many members this one is tied to.
    pub fn degree(&self, v: usize) -> usize {
        (self.starts[v + 1] - self.starts[v]) as usize
    }
    /// Every tie once, the smaller number first, in growing order.
    pub fn pairs(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        (0..self.len()).flat_map(move |v| {
            let v32 = v as u32;
            self.neighbours(v).iter().filter(move |w| **w > v32).map(move |w| (v32, *w))
        })
    }

    /// Rows in growing order, without repetitions. Ties that came in order need no work.
    fn sorted(mut self) -> Self {
        let n = self.len();
        let in_order = |graph: &Self| (0..n).all(|v| graph.neighbours(v).is_sorted_by(|a, b| a < b));
        if in_order(&self) {
            return self;
        }
        // Writing the rows out by neighbour sorts them, since the graph is its own mirror image.
        let mut next = self.starts.clone();
        let mut mirrored = vec![0u32; self.neighbours.len()];
        for v in 0..n {
            for &w in self.neighbours(v) {
                let place = &mut next[w as usize];
                mirrored[*place as usize] = v as u32;
                *place += 1;
            }
        }
        self.neighbours = mirrored;
        if in_order(&self) { self } else { self.without_repetitions() }
    }

    fn without_repetitions(self) -> Self {
        let mut starts = vec![0u32];
        let mut neighbours: Vec<u32> = Vec::with_capacity(self.neighbours.len());
        for v in 0..self.len() {
            let from = neighbours.len();
            for &w in self.neighbours(v) {
                if neighbours[from..].last() != Some(&w) {
                    neighbours.push(w);
                }
            }
            starts.push(neighbours.len() as u32);
        }
        Self { starts, neighbours }
    }
}
