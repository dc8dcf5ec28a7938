//! How easily the client gets in touch, how often they do, and where contact costs energy.

use super::measure::{Counted, Measure, Undefined};
use super::rows::Facts;
use crate::domain::{Frequency, PersonId, Quality};

/// Who can be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// People in touch monthly or more, along a way that the client can use; of those of whom that is known.
    pub monthly: Counted,
    /// People who can be called at night; of those who were asked.
    pub crisis: Counted,
}

impl Reach {
    pub(super) fn of(people: &[Facts]) -> Self {
        Self {
            monthly: Counted::of(people.iter().map(|p| p.in_reach)),
            crisis: Counted::of(people.iter().map(|p| p.crisis_reach)),
        }
    }
}

/// Contacts a week that go with a frequency; a reckoning of this program, not a count.
pub fn contacts_a_week(frequency: Frequency) -> f64 {
    match frequency {
        Frequency::Daily => 7.0,
        Frequency::SeveralPerWeek => 3.0,
        Frequency::Weekly => 1.0,
        Frequency::Fortnightly => 0.5,
        Frequency::Monthly => 0.23,
        Frequency::FewPerYear => 0.08,
        Frequency::Yearly => 0.02,
        Frequency::Never => 0.0,
    }
}

/// Contacts a week, all people together.
pub(super) fn rhythm(people: &[Facts]) -> Measure {
    let known: Vec<f64> = people.iter().filter_map(|p| p.frequency).map(contacts_a_week).collect();
    let value = match (people.len(), known.len()) {
        (0, _) => Err(Undefined::Nobody),
        (_, 0) => Err(Undefined::NothingAsked),
        // Not −0, which is what summing nothing but zeros may give.
        _ => Ok(0.0 + known.iter().sum::<f64>()),
    };
    Measure::new(value, known.len(), people.len())
}

/// Ties that the client draws as stressful or ambivalent. Resting on tie qualities, it is hidden with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strain {
    /// Drawn as stressful, in order of entry.
    pub stressful: Vec<PersonId>,
    /// Drawn as ambivalent.
    pub ambivalent: Vec<PersonId>,
    /// Both together, of those whose quality was asked.
    pub together: Counted,
}

impl Strain {
    pub(super) fn of(people: &[Facts]) -> Self {
        let drawn = |quality: Quality| people.iter().filter(|p| p.quality == Some(quality)).map(|p| p.id).collect();
        Self {
            stressful: drawn(Quality::Stressful),
            ambivalent: drawn(Quality::Ambivalent),
            together: Counted::of(people.iter().map(|p| p.quality.map(is_strain))),
        }
    }
}

/// Stressful or ambivalent.
pub fn is_strain(quality: Quality) -> bool {
    matches!(quality, Quality::Stressful | Quality::Ambivalent)
}
