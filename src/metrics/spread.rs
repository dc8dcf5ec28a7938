//! How members spread over categories, and whether ties stay inside them. Knows only counts.

/// How many people stand in each category, and what follows from it. Categories nobody is in do not count as observed.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    counts: Vec<usize>,
    n: usize,
}

impl Spread {
    /// The spread of these counts, one for each category.
    pub fn new(counts: impl IntoIterator<Item = usize>) -> Self {
        let counts: Vec<usize> = counts.into_iter().filter(|c| *c > 0).collect();
        let n = counts.iter().sum();
        Self { counts, n }
    }
    /// How many people.
    pub fn people(&self) -> usize {
        self.n
    }
    /// How many categories have anybody.
    pub fn observed(&self) -> usize {
        self.counts.len()
    }
    /// The chance that two people drawn with replacement differ: 1 − Σp², from 0 to below 1; `None` for nobody.
    ///
    /// Blau 1977.
    pub fn blau(&self) -> Option<f64> {
        (self.n > 0).then(|| 1.0 - self.shares().map(|p| p * p).sum::<f64>())
    }
    /// Blau over the most it can be with `categories` categories, 0 to 1; 0 with one category, `None` for nobody.
    ///
    /// Agresti & Agresti 1978.
    pub fn iqv(&self, categories: usize) -> Option<f64> {
        let k = categories as f64;
        self.blau().map(|blau| if categories > 1 { blau * k / (k - 1.0) } else { 0.0 })
    }
    /// Shannon entropy in nats: −Σ p ln p; never −0; `None` for nobody.
    pub fn shannon(&self) -> Option<f64> {
        // 0 − Σ gives 0 where −Σ would give −0, which prints as "-0,00".
        (self.n > 0).then(|| 0.0 - self.shares().map(|p| p * p.ln()).sum::<f64>())
    }
    /// Shannon entropy in bits, as egor gives it by default.
    pub fn shannon_bits(&self) -> Option<f64> {
        self.shannon().map(|nats| nats / std::f64::consts::LN_2)
    }
    /// Entropy over the most it can be with the observed categories, 0 to 1; 0 with one; `None` for nobody.
    pub fn evenness(&self) -> Option<f64> {
        let k = self.observed() as f64;
        self.shannon().map(|nats| if self.observed() > 1 { nats / k.ln() } else { 0.0 })
    }
    /// The number of equally filled categories that would be as varied: 2 to the power of the entropy in bits.
    pub fn effective_number(&self) -> Option<f64> {
        self.shannon().map(f64::exp)
    }

    fn shares(&self) -> impl Iterator<Item = f64> + '_ {
        self.counts.iter().map(|c| *c as f64 / self.n as f64)
    }
}

/// Ties inside and across categories.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// Both ends in the same category.
    pub within: usize,
    /// The ends in two categories.
    pub between: usize,
}

impl Ties {
    /// Counts the ties whose two ends are known; the others are left out.
    pub fn count<T: PartialEq>(ties: impl IntoIterator<Item = (Option<T>, Option<T>)>) -> Self {
        let mut found = Self::default();
        for (a, b) in ties {
            let (Some(a), Some(b)) = (a, b) else { continue };
            if a == b {
                found.within += 1;
            } else {
                found.between += 1;
            }
        }
        found
    }
    /// From −1 (all inside) to 1 (all across); `None` without a tie. Krackhardt & Stern 1988.
    pub fn ei(self) -> Option<f64> {
        ei(self.between, self.within)
    }
}

/// (E − I) / (E + I) for so many outside and inside; `None` for none at all. Krackhardt & Stern 1988.
pub fn ei(outside: usize, inside: usize) -> Option<f64> {
    let all = outside + inside;
    (all > 0).then(|| (outside as f64 - inside as f64) / all as f64)
}
