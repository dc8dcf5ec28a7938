//! The measures that other libraries have as well, on graphs that others measure in the same run.
//!
//! `cargo bench --bench beside -- FILE…` reads graphs, one a file: the number of members on the first line, then a tie a
//! line. It prints a line of JSON for each file and measure, with the median and the fastest of many runs.
//! `scripts/beside.py` writes such files, times igraph on the same graphs in turn with this, and prints the ratios.

#![expect(clippy::unwrap_used, reason = "a bench that cannot be set up has failed")]
#![expect(clippy::print_stdout, reason = "the answer of a bench")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use ecogram::metrics::structure::{connectivity, constraint, density};
use ecogram::metrics::{Graph, paths};

/// So long each measure is repeated, after a first run that is not counted.
const BUDGET: Duration = Duration::from_millis(300);

fn main() {
    let files = std::env::args().skip(1).filter(|arg| !arg.starts_with("--"));
    for file in files {
        let (n, ties) = read(&std::fs::read_to_string(file).unwrap());
        let graph = Graph::new(n, &ties);
        let tell = |measure: &str, (median, fastest): (f64, f64)| {
            println!(
                "{{\"n\":{n},\"m\":{},\"measure\":\"{measure}\",\"median\":{median},\"fastest\":{fastest}}}",
                ties.len()
            );
        };
        tell("build", time(|| Graph::new(n, black_box(&ties))));
        tell("density", time(|| density(black_box(&graph))));
        tell("components, cut vertices, bridges", time(|| connectivity(black_box(&graph))));
        tell("betweenness", time(|| paths::betweenness(black_box(&graph))));
        tell("constraint", time(|| constraint(black_box(&graph))));
    }
}

fn read(text: &str) -> (usize, Vec<(u32, u32)>) {
    let mut lines = text.lines();
    let n = lines.next().unwrap().parse().unwrap();
    let tie = |line: &str| {
        let (a, b) = line.split_once(' ').unwrap();
        (a.parse().unwrap(), b.parse().unwrap())
    };
    (n, lines.map(tie).collect())
}

/// The median and the fastest in milliseconds.
fn time<T>(run: impl Fn() -> T) -> (f64, f64) {
    let once = || {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    };
    let first = once().max(Duration::from_nanos(100));
    let times = (BUDGET.as_nanos() / first.as_nanos()).clamp(3, 300);
    let mut all: Vec<f64> = (0..times).map(|_| once().as_secs_f64() * 1000.0).collect();
    all.sort_by(f64::total_cmp);
    (all[all.len() / 2], all[0])
}
