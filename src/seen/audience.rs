//! Who looks, and which kinds of things they may see. One table; it asks no gate and knows nobody by name.

/// Who looks at something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// The caseworker alone: the pages behind their own key.
    Worker,
    /// Client and caseworker, nobody else in the room.
    Together,
    /// The screen lies open while others are in the room.
    OthersPresent,
    /// The screen is turned to the client: the ring, and nothing else.
    Turned,
    /// A page to take home.
    ClientPage,
    /// A page for the case file.
    FilePage,
    /// A page to think along with colleagues.
    Supervision,
}

/// What is so in the room, now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// The caseworker's own pages are open.
    pub workers_pages: bool,
    /// The screen is turned to the client.
    pub turned: bool,
    /// Somebody else is in the room.
    pub others: bool,
    /// The caseworker asked, twice, to show others how the ties are. That, and nothing else that is hidden from them.
    pub ties_asked: bool,
}

/// A kind of thing that some may see and others not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// Safety and who said so, capacity, dependence, the caseworker's notes and doubts, and whatever else the model marks *worker*.
    Workers,
    /// How the ties are: quality, strength, direction; whether two members get on.
    Qualities,
    /// What the client wishes of people, as far as it is not distance.
    Wishes,
    /// A wish for distance or for an end; that somebody asked not to be contacted, or would not be brought together.
    Distance,
    /// What the client said of people, in their words, and roles in words of their own.
    Words,
    /// What the client said about themselves: purpose, interests, experiences, company, loneliness, satisfaction,
    /// recovery and who supports it, a small network by choice, languages, where and how they live.
    Oneself,
    /// Goals, and decisions about suggestions.
    Goals,
    /// Steps that were agreed, whatever they are about.
    Steps,
    /// Suggestions and ideas that nobody chose yet.
    Proposals,
}

impl Thing {
    /// All of them.
    pub const ALL: [Thing; 9] = [
        Thing::Workers,
        Thing::Qualities,
        Thing::Wishes,
        Thing::Distance,
        Thing::Words,
        Thing::Oneself,
        Thing::Goals,
        Thing::Steps,
        Thing::Proposals,
    ];
}

impl Audience {
    /// All of them.
    pub const ALL: [Audience; 7] = [
        Audience::Worker,
        Audience::Together,
        Audience::OthersPresent,
        Audience::Turned,
        Audience::ClientPage,
        Audience::FilePage,
        Audience::Supervision,
    ];
    /// Who looks at the screen. Others in the room come before the turned screen: they look at it as well.
    pub fn at(room: Room) -> Self {
        match room {
            Room { workers_pages: true, .. } => Audience::Worker,
            Room { others: true, .. } => Audience::OthersPresent,
            Room { turned: true, .. } => Audience::Turned,
            _ => Audience::Together,
        }
    }
    /// Whether they may see this kind of thing. On a page it may still be left out by choice.
    pub fn may_see(self, thing: Thing) -> bool {
        use Audience as A;
        match thing {
            Thing::Workers => self == A::Worker,
            Thing::Qualities => self != A::OthersPresent,
            Thing::Wishes => !matches!(self, A::OthersPresent | A::Turned),
            Thing::Distance => matches!(self, A::Worker | A::Together | A::FilePage | A::Supervision),
            Thing::Words | Thing::Goals => matches!(self, A::Worker | A::Together | A::ClientPage | A::FilePage),
            Thing::Steps => !matches!(self, A::OthersPresent | A::Turned),
            Thing::Oneself | Thing::Proposals => matches!(self, A::Worker | A::Together),
        }
    }
    /// A page that leaves the file.
    pub fn is_page(self) -> bool {
        matches!(self, Audience::ClientPage | Audience::FilePage | Audience::Supervision)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn others_in_the_room_look_at_the_turned_screen_as_well() {
        let room = Room { turned: true, others: true, ..Room::default() };
        assert_eq!(Audience::at(room), Audience::OthersPresent);
        assert_eq!(Audience::at(Room { ties_asked: true, ..room }), Audience::OthersPresent);
        assert_eq!(Audience::at(Room { workers_pages: true, ..room }), Audience::Worker);
        assert_eq!(Audience::at(Room::default()), Audience::Together);
    }

    #[test]
    fn nobody_sees_more_than_the_two_and_the_caseworker_sees_everything() {
        for thing in Thing::ALL {
            assert!(Audience::Worker.may_see(thing), "{thing:?}");
            for audience in Audience::ALL.into_iter().filter(|a| *a != Audience::Worker) {
                assert!(!audience.may_see(thing) || Audience::Together.may_see(thing), "{audience:?} {thing:?}");
            }
        }
        for hidden in [Thing::Distance, Thing::Oneself, Thing::Proposals, Thing::Workers] {
            assert!(!Audience::ClientPage.may_see(hidden) && !Audience::OthersPresent.may_see(hidden), "{hidden:?}");
        }
        assert_eq!(Thing::ALL.into_iter().filter(|t| Audience::OthersPresent.may_see(*t)).count(), 0);
        assert!(Thing::ALL.into_iter().filter(|t| Audience::Turned.may_see(*t)).eq([Thing::Qualities]));
    }
}
