//! The network as the client wishes it: what is wished for, taken as if it were there. Asks nobody, proposes nothing.

use super::network::Network;
use super::person::Person;
use super::values::{Status, Wish};

/// The network as the client would have it, to be compared like a visit, as far as their wishes are `told`.
///
/// Who is wished for is there; who is wished closer or further stands one ring in or out; a tie that is to end is
/// gone. A ring that was not asked stays not asked, and nobody who died moves. Who knows whom stays as it is.
pub fn wished(network: &Network, told: &dyn Fn(&Person) -> bool) -> Network {
    let mut wished = network.clone();
    wished.people.retain(|_, person| !(ends(person) && told(person)));
    for person in wished.people.values_mut().filter(|person| told(person)) {
        follow(person);
    }
    let people = &wished.people;
    wished.ties.retain(|pair, _| people.contains_key(&pair.first()) && people.contains_key(&pair.second()));
    wished
}

/// The client wishes something of this member: to be there, closer, further, or no more.
pub fn is_wished(person: &Person) -> bool {
    let other = matches!(person.wish, Some(Wish::Closer | Wish::Further | Wish::End));
    person.status == Status::Desired || (other && person.status != Status::Deceased)
}

fn ends(person: &Person) -> bool {
    person.wish == Some(Wish::End) && person.status != Status::Deceased
}

fn follow(person: &mut Person) {
    if person.status == Status::Deceased {
        return;
    }
    if person.status == Status::Desired {
        person.status = Status::Active;
    }
    person.ring = match (person.ring, person.wish) {
        (Some(ring), Some(Wish::Closer)) => Some(ring.closer().unwrap_or(ring)),
        (Some(ring), Some(Wish::Further)) => Some(ring.further().unwrap_or(ring)),
        (ring, _) => ring,
    };
}
