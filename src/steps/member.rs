//! What a member is to a rule: who carries, who is missed, who may be asked. Looks at one person at a time, and at
//! nothing that a gate would have to say.

use crate::domain::{Capacity, Kind, KnownRole, Person, Quality, Ring, Sector, Status, Support, Wish};

/// How many plain questions there are about a member.
pub(super) const QUESTIONS: usize = 6;

/// How many of six plain questions about a member are open: formal, sector, ring, frequency, quality, support.
pub(super) fn open_questions(p: &Person) -> usize {
    usize::from(p.formal.is_none())
        + usize::from(p.sector == Sector::Other)
        + usize::from(p.ring.is_none())
        + usize::from(p.frequency.is_none())
        + usize::from(p.quality.is_none())
        + usize::from(p.support_received.is_not_asked())
}

pub(super) fn may_carry(p: &Person) -> bool {
    p.counts() && p.is_informal()
}

pub(super) fn carries(p: &Person, kind: Support) -> bool {
    may_carry(p) && p.support_received.has(kind)
}

pub(super) fn is_peer(p: &Person) -> bool {
    p.is_active() && p.known_role() == Some(KnownRole::Peer)
}

pub(super) fn is_missed(p: &Person) -> bool {
    p.is_away() && p.wish == Some(Wish::Closer)
}

pub(super) fn is_out_of_reach(p: &Person) -> bool {
    p.counts() && !p.channels.is_empty() && p.channels.is_subset(&p.unusable_channels)
}

pub(super) fn is_strained(p: &Person) -> bool {
    may_carry(p) && matches!(p.capacity, Some(Capacity::Strained | Capacity::Overloaded))
}

/// Somebody whom a young client trusts and who is no child: any relative but a parent of the same home, and whoever is
/// there as an adult. Friends and classmates are as young as the client, as far as is known.
pub(super) fn is_trusted_adult(p: &Person) -> bool {
    use KnownRole as R;
    let no = [
        R::Partner,
        R::ExPartner,
        R::Child,
        R::Grandchild,
        R::NieceNephew,
        R::Friend,
        R::Classmate,
        R::StreetCompanion,
    ];
    let role = p.role.as_ref().is_some_and(|role| role.known().is_none_or(|known| !no.contains(&known)));
    let adult = role && !(has_role(p, R::Parent) && p.is_at_home());
    let near = matches!(p.ring, Some(Ring::Inner | Ring::Close | Ring::Regular));
    p.counts() && adult && near && p.quality == Some(Quality::Supportive)
}

/// The client wishes somebody who is there closer.
pub(super) fn is_wished_closer(p: &Person) -> bool {
    p.counts() && p.wish == Some(Wish::Closer)
}

/// Close and seldom seen, and whether that is well was not asked: a question, never a proposal.
pub(super) fn is_wish_open(p: &Person) -> bool {
    p.wish.is_none() && matches!(p.ring, Some(Ring::Inner | Ring::Close)) && is_out_of_touch(p)
}

/// Somebody close who died.
pub(super) fn is_mourned(p: &Person) -> bool {
    p.status == Status::Deceased && p.kind != Kind::Animal && matches!(p.ring, Some(Ring::Inner | Ring::Close))
}

pub(super) fn helps_with_debts(p: &Person) -> bool {
    has_role(p, KnownRole::DebtMediator) || has_role(p, KnownRole::BudgetCoach)
}

/// Is there now, in this role.
pub(super) fn has_role(p: &Person, role: KnownRole) -> bool {
    p.is_active() && p.known_role() == Some(role)
}

/// Known to be in touch less than monthly, or along no way that the client can use.
pub(super) fn is_out_of_touch(p: &Person) -> bool {
    p.counts() && p.in_reach() == Some(false)
}

pub(super) fn may_be_brought_together(p: &Person) -> bool {
    p.counts() && !p.is_professional() && p.willing != Some(false)
}
