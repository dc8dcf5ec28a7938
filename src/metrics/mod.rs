//! The measures of a personal network: exact, with their reasons where they are undefined.
//!
//! Pure: no files, no clock, no words of any language. `graph`, `structure`, `paths` and `spread` are arithmetic on
//! plain graphs and categories; `measures` and what it uses read a client's network, where *not asked* is never "no".
//! Nothing here judges: there are no norms, no bands and no thresholds for "good".

pub mod care;
pub mod compared;
pub mod contact;
pub mod density;
pub mod figures;
pub mod graph;
pub mod measure;
pub mod measures;
pub mod paths;
pub mod size;
pub mod spread;
pub mod stability;
pub mod structure;

mod behind;
mod near;
mod pairs;
mod rows;

pub use behind::behind;
pub use care::{CareCapacity, Carried, Load};
pub use compared::{Compared, NotComparable, compared, is_silent};
pub use contact::{Reach, Strain};
pub use density::{Connector, Density};
pub use figures::{Difference, Figure, Sight, Unit, differences};
pub use graph::Graph;
pub use measure::{Measure, Undefined};
pub use measures::{Brokerage, Exchange, Measures, betweenness, islands, measures};
pub use size::{Size, Variation};
pub use stability::{Stability, stability};
