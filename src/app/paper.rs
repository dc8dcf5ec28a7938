//! The page for the file as it is being chosen: for whom, with what, where to. Writes nothing.

use super::effect::PageOrder;
use super::field::Field;
use super::outcome::PagePreview;
use super::settings::around;
use crate::domain::{Client, Code, Language, Visit, VisitId};
use crate::seen::{Choices, PageFor};

/// A row of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// For whom.
    For,
    /// Full names.
    Names,
    /// Who lives in the same home or how far.
    SameHome,
    /// Practical help.
    Practical,
    /// How the ties are drawn.
    Qualities,
    /// Large print.
    Large,
    /// The steps as a code for a telephone.
    Code,
    /// The language.
    Language,
    /// The visit to compare with.
    Compare,
    /// Where to.
    Path,
}

/// A page for the file.
#[derive(Debug)]
pub struct PageLayer {
    /// The marked row.
    pub at: usize,
    /// What is chosen. Its path and whether a file may be replaced are filled in when it is written.
    pub order: PageOrder,
    /// Where to.
    pub path: Field,
    /// What it would hold; `None` for a ring to fill by hand.
    pub preview: Option<PagePreview>,
}

impl PageLayer {
    /// A copy for the client, as a PDF of this name.
    pub fn new(path: &str, language: Language) -> Self {
        let order = PageOrder {
            profile: PageFor::Client,
            choices: Choices::default(),
            language,
            path: String::new(),
            compare: None,
            replace: false,
        };
        Self { at: 0, order, path: Field::with(path), preview: None }
    }
    /// The rows that mean something for this profile.
    pub fn rows(&self) -> Vec<Row> {
        match self.order.profile {
            PageFor::Client => {
                vec![Row::For, Row::Qualities, Row::Practical, Row::Large, Row::Code, Row::Compare, Row::Path]
            }
            PageFor::File => {
                vec![Row::For, Row::Names, Row::SameHome, Row::Practical, Row::Language, Row::Compare, Row::Path]
            }
            PageFor::Supervision => vec![Row::For, Row::Practical, Row::Language, Row::Compare, Row::Path],
            PageFor::Blank | PageFor::Present => vec![Row::For, Row::Path],
        }
    }
    /// The marked row.
    pub fn row(&self) -> Row {
        self.rows().get(self.at).copied().unwrap_or(Row::Path)
    }
    /// The field that is typed in, while it is marked.
    pub fn field(&mut self) -> Option<&mut Field> {
        (self.row() == Row::Path).then_some(&mut self.path)
    }
    /// It is a ring to fill by hand.
    pub fn is_blank(&self) -> bool {
        matches!(self.order.profile, PageFor::Blank | PageFor::Present)
    }
    /// In which language it will be.
    pub fn language(&self, client: &Client) -> Language {
        if self.order.profile == PageFor::Client || self.is_blank() { client.language } else { self.order.language }
    }
    /// Turns the marked row; `here` is the visit on the screen. `false` where there is nothing to turn.
    pub fn turn(&mut self, forward: bool, visits: &[Visit], here: u32) -> bool {
        let row = self.row();
        let order = &mut self.order;
        let choices = &mut order.choices;
        match row {
            Row::For => {
                // What was chosen for one reader was not chosen for another.
                order.profile = around(PageFor::ALL, order.profile, forward);
                let Choices { large, code, .. } = order.choices;
                order.choices = Choices { large, code, ..Choices::default() };
            }
            Row::Names => choices.names = !choices.names,
            Row::SameHome => choices.same_home = !choices.same_home,
            Row::Practical => choices.practical = !choices.practical,
            Row::Qualities => choices.qualities = !choices.qualities,
            Row::Large => choices.large = !choices.large,
            Row::Code => choices.code = !choices.code,
            Row::Language => order.language = around(Language::ALL, order.language, forward),
            Row::Compare => order.compare = turned(order.compare, &earlier(visits, here), forward),
            Row::Path => return false,
        }
        true
    }
    /// The page as it is to be written.
    pub fn order(&self, replace: bool) -> PageOrder {
        PageOrder { path: self.path.text().trim().to_string(), replace, ..self.order.clone() }
    }
}

/// None, then each of the earlier visits, and round.
fn turned(now: Option<VisitId>, all: &[VisitId], forward: bool) -> Option<VisitId> {
    let stops: Vec<Option<VisitId>> = std::iter::once(None).chain(all.iter().copied().map(Some)).collect();
    around(&stops, now, forward)
}

fn earlier(visits: &[Visit], here: u32) -> Vec<VisitId> {
    visits.iter().filter(|v| v.number < here).map(|v| v.id).collect()
}
