//! A line of text that is being typed: text, cursor, editing by whole letters. Draws nothing and cleans nothing;
//! what leaves a field goes through `domain::clean`.

use unicode_segmentation::UnicodeSegmentation;
use zeroize::Zeroize;

/// A text field. The text is wiped from memory when the field goes, since it may hold a passphrase or a name.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Field {
    text: String,
    /// Byte position of the cursor, always between two letters.
    cursor: usize,
}

/// What a key does inside a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typing {
    /// Writes a character.
    Insert(char),
    /// Deletes the letter before the cursor.
    Backspace,
    /// Deletes the letter after the cursor.
    Delete,
    /// Deletes the word before the cursor.
    BackWord,
    /// Deletes everything before the cursor.
    BackAll,
    /// Deletes everything after the cursor.
    DeleteAll,
    /// One letter to the left.
    Left,
    /// One letter to the right.
    Right,
    /// To the start.
    Home,
    /// To the end.
    End,
}

/// A field takes no more than this, typed or pasted: four thousand characters are a long note.
pub(super) const MOST: usize = 16_000;

impl Field {
    /// A field that holds a text, with the cursor at its end.
    pub fn with(text: &str) -> Self {
        Self { text: text.to_string(), cursor: text.len() }
    }
    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }
    /// The text before and after the cursor.
    pub fn split(&self) -> (&str, &str) {
        self.text.split_at(self.cursor)
    }
    /// Nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
    /// Empties the field.
    pub fn clear(&mut self) {
        self.text.zeroize();
        self.cursor = 0;
    }
    /// Puts a text in the place of what stands there.
    pub fn set(&mut self, text: &str) {
        self.clear();
        self.text.push_str(text);
        self.cursor = self.text.len();
    }
    /// Does what a key does. `true` when the text changed.
    pub fn apply(&mut self, typing: Typing) -> bool {
        let before = self.text.len();
        match typing {
            Typing::Insert(c) => {
                self.insert(c.encode_utf8(&mut [0; 4]));
            }
            Typing::Backspace => self.remove(self.left(), self.cursor),
            Typing::Delete => self.remove(self.cursor, self.right()),
            Typing::BackWord => self.remove(self.word_left(), self.cursor),
            Typing::BackAll => self.remove(0, self.cursor),
            Typing::DeleteAll => self.remove(self.cursor, self.text.len()),
            Typing::Left => self.cursor = self.left(),
            Typing::Right => self.cursor = self.right(),
            Typing::Home => self.cursor = 0,
            Typing::End => self.cursor = self.text.len(),
        }
        self.text.len() != before
    }
    /// Writes a text at the cursor, as far as it fits: a pasted megabyte is cut, and never read as keys. Answers whether
    /// all of it fitted.
    pub fn insert(&mut self, text: &str) -> bool {
        let room = MOST.saturating_sub(self.text.len());
        let fits =
            text.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= room).last().unwrap_or(0);
        self.text.insert_str(self.cursor, &text[..fits]);
        self.cursor += fits;
        fits == text.len()
    }

    fn remove(&mut self, from: usize, to: usize) {
        self.text.replace_range(from..to, "");
        self.cursor = from;
    }
    fn left(&self) -> usize {
        self.text[..self.cursor].grapheme_indices(true).next_back().map_or(0, |(at, _)| at)
    }
    fn right(&self) -> usize {
        self.text[self.cursor..].graphemes(true).next().map_or(self.cursor, |g| self.cursor + g.len())
    }
    fn word_left(&self) -> usize {
        let before = self.text[..self.cursor].trim_end();
        before.rfind(char::is_whitespace).map_or(0, |at| at + 1)
    }
}

impl Drop for Field {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

impl std::fmt::Debug for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Field({} bytes)", self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cursor_moves_by_whole_letters() {
        let mut field = Field::with("Zoë 👩‍👩‍👧");
        field.apply(Typing::Backspace);
        assert_eq!(field.text(), "Zoë ");
        field.apply(Typing::Left);
        field.apply(Typing::Left);
        field.apply(Typing::Insert('x'));
        assert_eq!(field.text(), "Zoxë ");
        field.apply(Typing::End);
        field.apply(Typing::BackWord);
        assert_eq!(field.text(), "");
    }

    #[test]
    fn a_paste_is_cut_and_never_splits_a_letter() {
        let mut field = Field::default();
        field.insert(&"é".repeat(4_000_000));
        assert!(field.text().len() <= MOST && field.text().chars().all(|c| c == 'é'));
    }
}
