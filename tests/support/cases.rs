//! How often a property is tried, always with the same numbers: nothing that passed once fails by chance later.
#![allow(dead_code, reason = "each test uses its own part")]

use proptest::test_runner::{Config, RngSeed};

/// So many cases out of one seed; `PROPTEST_RNG_SEED` gives another one, for a long run.
pub fn cases(cases: u32) -> Config {
    let told = Config::default();
    let rng_seed = if told.rng_seed == RngSeed::Random { RngSeed::Fixed(2026) } else { told.rng_seed };
    Config { cases, rng_seed, failure_persistence: None, ..told }
}
