//! The form of an entry of the directory. Its words are those of the screen's language.

use super::asked::Asked;
use super::beside::Beside;
use super::mark::Marks;
use super::{Group, Unfit, turn};
use crate::domain::{Code, Language, MessageKey, Named};
use crate::steps::{Platform, Region, Resource, ResourceTexts, Tag};

/// A row of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// What it is called.
    Name,
    /// What it is for.
    What,
    /// For whom.
    Audience,
    /// How to reach it.
    Reach,
    /// What it costs.
    Cost,
    /// When it is open.
    Hours,
    /// What to check before proposing it.
    Check,
    /// Its telephone.
    Phone,
    /// Its address on the web.
    Site,
    /// Municipalities or postcodes.
    Places,
    /// Which kind of network of the neighbourhood.
    Platform,
    /// Anybody may join.
    Open,
    /// Who moderates it.
    Moderator,
    /// The day it was last seen alive.
    AliveOn,
    /// The day it was last looked at.
    VerifiedOn,
    /// Where that stands.
    Source,
    /// On a screen.
    Digital,
    /// A group, or leads to groups.
    Group,
    /// In these regions.
    Regions,
    /// In these languages.
    Languages,
    /// What it serves.
    Tags,
}

/// The rows under their headings, the most used first.
pub const GROUPS: [(Group, &[Field]); 4] = {
    use Field as F;
    [
        (Group::open(key!("form-group-entry")), &[F::Name, F::What, F::Audience, F::Tags, F::Cost, F::Hours]),
        (Group::open(key!("form-group-reach")), &[F::Reach, F::Phone, F::Site, F::Places, F::Regions, F::Languages]),
        (Group::open(key!("form-group-sure")), &[F::Check, F::VerifiedOn, F::Source, F::Digital, F::Group]),
        (Group::folded(key!("form-group-platform")), &[F::Platform, F::Open, F::Moderator, F::AliveOn]),
    ]
};

type A = Asked<Resource>;

/// What a row asks.
pub fn asked(field: Field) -> Asked<Resource> {
    use Field as F;
    let row = match field {
        F::Name => A::typed(key!("directory-name"), |r: &Resource, at| r.called(at.texts.language()).into(), take_name),
        F::What => said(key!("directory-what"), |said| &mut said.what),
        F::Audience => said(key!("directory-audience"), |said| &mut said.audience),
        F::Reach => said(key!("directory-reach"), |said| &mut said.reach),
        F::Cost => said(key!("directory-cost"), |said| &mut said.cost),
        F::Check => said(key!("directory-check"), |said| &mut said.check),
        F::Hours => said(key!("directory-hours"), |said| &mut said.hours),
        F::Phone => plain(key!("directory-phone"), |r| &mut r.phone),
        F::Site => plain(key!("directory-site"), |r| &mut r.site),
        F::Places => A::typed(key!("directory-places"), |r: &Resource, _| r.places.join(", "), take_places),
        F::Platform => A::one_of(key!("directory-platform"), |r: &mut Resource| &mut r.platform).turn(turn_platform),
        F::Open => A::yes_no(key!("directory-open"), |r| &mut r.open),
        F::Moderator => plain(key!("directory-moderator"), |r| &mut r.moderator),
        F::AliveOn => A::day(key!("directory-alive-on"), |r: &mut Resource| &mut r.alive_on)
            .turn(|r, _, at| r.alive_on = Some(at.today)),
        F::VerifiedOn => A::day(key!("directory-verified-on"), |r: &mut Resource| &mut r.verified_on)
            .turn(|r, _, at| r.verified_on = Some(at.today)),
        F::Source => plain(key!("directory-source"), |r| &mut r.source),
        F::Digital => A::either(key!("directory-digital"), |r| &mut r.digital, false),
        F::Group => A::either(key!("directory-group"), |r| &mut r.group, false),
        F::Regions => A::marks(key!("directory-regions"), OfRegions),
        F::Languages => A::marks(key!("directory-languages"), OfLanguages),
        F::Tags => A::marks(key!("directory-tags"), OfTags),
    };
    row.written()
}

/// A row in the words of the screen's language. Words that came from another language come along, so that changing one row
/// does not hide the others.
fn said(key: MessageKey, get: fn(&mut ResourceTexts) -> &mut String) -> Asked<Resource> {
    let show = move |r: &Resource, at: &Beside<'_>| get(&mut r.texts(at.texts.language()).clone()).clone();
    let take = move |r: &mut Resource, text: &str, at: &Beside<'_>| {
        let language = at.texts.language();
        let mut said = r.texts(language).clone();
        said.name = r.texts_mut(language).name.clone();
        *get(&mut said) = text.to_string();
        *r.texts_mut(language) = said;
        cleaned(r)
    };
    A::typed(key, show, take)
}

/// A row that is the same in every language.
fn plain(key: MessageKey, get: fn(&mut Resource) -> &mut String) -> Asked<Resource> {
    let show = move |r: &Resource, _: &Beside<'_>| get(&mut r.clone()).clone();
    let take = move |r: &mut Resource, text: &str, _: &Beside<'_>| {
        *get(r) = text.to_string();
        cleaned(r)
    };
    A::typed(key, show, take)
}

/// It is never without a name.
fn take_name(resource: &mut Resource, text: &str, at: &Beside<'_>) -> Result<(), Unfit> {
    if text.is_empty() {
        return Err(key!("directory-needs-name"));
    }
    let said = resource.texts_mut(at.texts.language());
    if said.name.is_empty() {
        resource.name = text.to_string()
    } else {
        said.name = text.to_string()
    }
    cleaned(resource)
}

fn take_places(resource: &mut Resource, text: &str, _: &Beside<'_>) -> Result<(), Unfit> {
    resource.places = text.split([',', ';']).map(|place| place.trim().to_string()).collect();
    cleaned(resource)
}

fn cleaned(resource: &mut Resource) -> Result<(), Unfit> {
    *resource = resource.clone().cleaned().ok_or(key!("directory-needs-name"))?;
    Ok(())
}

/// On a screen, or a group: that follows from its platform.
fn turn_platform(resource: &mut Resource, forward: bool, _: &Beside<'_>) {
    resource.platform = turn(resource.platform, forward);
    resource.digital = resource.platform.is_some_and(Platform::is_digital);
    resource.group = resource.platform.is_some_and(Platform::is_group);
}

/// Declares the marks of a list that holds values or does not: nothing there is *no*.
macro_rules! held {
    ($name:ident, $all:expr, $list:ident, $one:expr) => {
        #[derive(Clone, Copy)]
        struct $name;
        impl Marks<Resource> for $name {
            fn count(&self) -> usize {
                $all.len()
            }
            fn name(&self, place: usize, at: &Beside<'_>) -> (Option<char>, String) {
                (None, at.texts.get($all[place].key()))
            }
            fn get(&self, one: &Resource, place: usize) -> Option<bool> {
                one.$list.contains(&$one($all[place])).then_some(true)
            }
            fn set(&self, one: &mut Resource, place: usize, state: Option<bool>) {
                let value = $one($all[place]);
                one.$list.retain(|held| *held != value);
                if state.is_some() {
                    one.$list.push(value);
                }
            }
            fn no(&self) -> Option<MessageKey> {
                None
            }
        }
    };
}
held!(OfRegions, Region::ALL, regions, |region: Region| region.code().to_string());
held!(OfTags, Tag::ALL, tags, |tag: Tag| tag.code().to_string());
held!(OfLanguages, Language::ALL, languages, std::convert::identity);
