//! The page as PDF: live text, embedded parts of the fonts, tagged for readers that read aloud, the ring as lines.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, SpanTag, TableHeaderScope, Tag, TagGroup, TagKind,
    TagTree,
};
use krilla::{Document, SerializeSettings};
use resvg::usvg;

use super::error::Error;
use super::fonts;
use super::ink::Mark;
use super::page::Page;
use super::pdf_paint::Painter;
use super::sheet::{self, HEIGHT, WIDTH};
use crate::domain::{Code, Language};

pub(super) fn write(page: &Page) -> Result<Vec<u8>, Error> {
    let sheets = sheet::draw(page)?;
    let mut document = Document::new_with(SerializeSettings { enable_tagging: true, ..SerializeSettings::default() });
    document.set_metadata(
        Metadata::new().title(page.title.clone()).language(page.language.code().to_string()).producer("ecogram".into()),
    );
    let mut tagged: BTreeMap<usize, Vec<Identifier>> = BTreeMap::new();
    let mut painter = Painter::new();
    for drawn in &sheets.pages {
        let tree = fonts::tree(&sheet::whole(drawn))?;
        let settings = PageSettings::from_wh(WIDTH, HEIGHT).ok_or(Error::Painting)?;
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        for node in tree.root().children() {
            paint(node, &tree, &mut surface, &mut painter, &mut tagged);
        }
        surface.finish();
        sheet.finish();
    }
    document.set_tag_tree(tags(page, &sheets.marks, tagged));
    document.finish().map_err(|_| Error::Painting)
}

/// A drawing by itself, on a page of its own size, with its text as text.
///
/// # Errors
/// `Error` when it is no drawing, or cannot be put together.
pub fn one_page(svg: &str, language: Language) -> Result<Vec<u8>, Error> {
    let tree = fonts::tree(svg)?;
    let mut document = Document::new();
    document.set_metadata(Metadata::new().language(language.code().to_string()).producer("ecogram".into()));
    let size = tree.size();
    let settings = PageSettings::from_wh(size.width(), size.height()).ok_or(Error::Painting)?;
    let mut sheet = document.start_page_with(settings);
    let mut surface = sheet.surface();
    let mut painter = Painter::new();
    for node in tree.root().children() {
        painter.node(node, &tree, &mut surface);
    }
    surface.finish();
    sheet.finish();
    document.finish().map_err(|_| Error::Painting)
}

/// Paints one node of the sheet as what it is: a marked text, the figure, or decoration.
fn paint(
    node: &usvg::Node,
    tree: &usvg::Tree,
    surface: &mut Surface<'_>,
    painter: &mut Painter,
    tagged: &mut BTreeMap<usize, Vec<Identifier>>,
) {
    match (mark_of(node.id()), node) {
        (Some(mark), usvg::Node::Text(_)) => {
            let identifier = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            tagged.entry(mark).or_default().push(identifier);
        }
        (Some(mark), _) => {
            let identifier = surface.start_tagged(ContentTag::Other);
            tagged.entry(mark).or_default().push(identifier);
        }
        (None, _) => {
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
        }
    }
    painter.node(node, tree, surface);
    surface.end_tagged();
}

/// The mark that a drawn thing belongs to: `t12.3` is a piece of mark 12.
fn mark_of(id: &str) -> Option<usize> {
    id.strip_prefix('t')?.split('.').next()?.parse().ok()
}

/// What is what, in the order of reading.
fn tags(page: &Page, marks: &[Mark], mut tagged: BTreeMap<usize, Vec<Identifier>>) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(page.language.code().to_string()));
    let mut open = Open::None;
    for (n, mark) in marks.iter().enumerate() {
        let Some(pieces) = tagged.remove(&n) else { continue };
        open = open.make_room(mark, &mut tree);
        let (one, two) = (NonZeroU16::MIN, NonZeroU16::MIN.saturating_add(1));
        match mark {
            Mark::Title => tree.push(group(Tag::Hn(one, None), pieces)),
            Mark::Heading => tree.push(group(Tag::Hn(two, None), pieces)),
            Mark::Text => tree.push(group(Tag::P, pieces)),
            Mark::Figure(alt) => tree.push(group(Tag::Figure(Some(alt.clone())), pieces)),
            Mark::Point => open.add(TagGroup::with_children(Tag::LI, vec![group(Tag::LBody, pieces).into()])),
            Mark::Cell { head: true, .. } => open.add(group(Tag::TH(TableHeaderScope::Column), pieces)),
            Mark::Cell { head: false, .. } => open.add(group(Tag::TD, pieces)),
        }
    }
    open.close(&mut tree);
    tree
}

/// The list or table that is being filled.
enum Open {
    None,
    List(TagGroup),
    Table { table: TagGroup, row: TagGroup, at: usize },
}

impl Open {
    /// Closes what does not go on with this mark, and opens what it needs.
    fn make_room(self, mark: &Mark, tree: &mut TagTree) -> Open {
        match (self, mark) {
            (Open::List(list), Mark::Point) => Open::List(list),
            (Open::Table { mut table, row, at }, Mark::Cell { row: here, .. }) => {
                if at == *here {
                    return Open::Table { table, row, at };
                }
                table.push(row);
                Open::Table { table, row: TagGroup::new(Tag::TR), at: *here }
            }
            (open, mark) => {
                open.close(tree);
                match mark {
                    Mark::Point => Open::List(TagGroup::new(Tag::L(ListNumbering::Circle))),
                    Mark::Cell { row, .. } => {
                        Open::Table { table: TagGroup::new(Tag::Table), row: TagGroup::new(Tag::TR), at: *row }
                    }
                    _ => Open::None,
                }
            }
        }
    }
    fn add(&mut self, group: TagGroup) {
        match self {
            Open::None => {}
            Open::List(list) => list.push(group),
            Open::Table { row, .. } => row.push(group),
        }
    }
    fn close(self, tree: &mut TagTree) {
        match self {
            Open::None => {}
            Open::List(list) => tree.push(list),
            Open::Table { mut table, row, .. } => {
                table.push(row);
                tree.push(table);
            }
        }
    }
}

fn group(tag: impl Into<TagKind>, pieces: Vec<Identifier>) -> TagGroup {
    TagGroup::with_children(tag, pieces.into_iter().map(Into::into).collect())
}
