//! What a step does with people, as the gates look at it. A closed list: a data file chooses out of it and
//! cannot invent an action that no gate knows.

use crate::domain::code::codes;

codes! {
    /// What a step does.
    Action {
        /// takes up contact with somebody from before
        Reconnect = "reconnect",
        /// asks somebody for more of what a tie can give
        Strengthen = "strengthen",
        /// asks somebody to do something
        Task = "task",
        /// asks an adult to stand by a young client
        Mentor = "mentor",
        /// brings two members together, or calls a network meeting or conference
        BringTogether = "bring_together",
        /// makes somebody easier to reach
        MakeReachable = "make_reachable",
        /// learns the digital way to reach somebody
        DigitalSkills = "digital_skills",
        /// relieves somebody of a load
        Relief = "relief",
        /// looks for somebody new
        NewContact = "new_contact",
        /// goes to a place, club or group
        JoinPlace = "join_place",
        /// goes to a place online
        JoinOnline = "join_online",
        /// goes to a group of peers
        JoinPeers = "join_peers",
        /// goes to peers in recovery
        RecoveryPeers = "recovery_peers",
        /// the client does something for others
        Give = "give",
        /// sets limits, or mediates
        Mediate = "mediate",
        /// goes to specialised help
        SpecialisedHelp = "specialised_help",
        /// talks about it, or looks something up together
        Talk = "talk",
        /// asks what is not known yet
        Ask = "ask",
        /// agrees on a next moment
        FollowUp = "follow_up",
        /// is for the caseworker to think about: never a step
        Reflect = "reflect",
        /// looks at what is kept
        Retention = "retention",
    }
}

impl Action {
    /// Makes the network larger or more varied (G12), whatever a data file says it raises.
    pub fn grows(self) -> bool {
        use Action as A;
        matches!(
            self,
            A::Reconnect | A::NewContact | A::JoinPlace | A::JoinOnline | A::JoinPeers | A::RecoveryPeers | A::Give
        )
    }
    /// Is about strain, safety or relief, which a small network by choice never silences (G12).
    pub fn is_never_silenced(self) -> bool {
        matches!(self, Action::Mediate | Action::SpecialisedHelp | Action::Relief)
    }
    /// Asks something of the person: a task in the sense of G3.
    pub fn asks_of_them(self) -> bool {
        matches!(self, Action::Task | Action::Strengthen | Action::Mentor)
    }
    /// Leans on the person, or brings them nearer: whoever lives with the client is asked about first (G2).
    pub fn leans_on_them(self) -> bool {
        self.takes_as_carer() || self == Action::BringTogether
    }
    /// Treats the person as an informal carer (G4).
    pub fn takes_as_carer(self) -> bool {
        self.asks_of_them() || self == Action::Relief
    }
    /// Puts people at one table (G7).
    pub fn is_a_meeting(self) -> bool {
        matches!(self, Action::BringTogether | Action::Mediate)
    }
    /// Is a step on a screen (G8).
    pub fn is_digital(self) -> bool {
        matches!(self, Action::DigitalSkills | Action::JoinOnline)
    }
    /// May be about somebody of the network; every other is proposed about nobody.
    pub fn is_about_somebody(self) -> bool {
        use Action as A;
        self.asks_of_them()
            || matches!(self, A::Reconnect | A::BringTogether | A::MakeReachable | A::DigitalSkills | A::Relief)
    }
    /// Belongs in its own place: what to ask, what is due, what is kept, what the caseworker thinks about.
    pub fn is_no_step(self) -> bool {
        matches!(self, Action::Ask | Action::FollowUp | Action::Retention | Action::Reflect)
    }
}
