//! Reading the quick line. Called at every keystroke; keeps nothing.

use std::ops::Range;

use super::detail::{Detail, Field};
use super::note;
use super::said::{Chip, Flag, Line, NotTaken};
use super::tokens::{Token, phrase, span, words};
use super::vocabulary::{Bearer, Vocabulary, vocabulary};
use crate::domain::{Code, Formal, Kind, KnownRole, Ring, Sector, Support, Supports};

/// Reads a line as far as it can be read; any text is a line. Words at its end that are not known are a note.
pub fn parse(text: &str) -> Line {
    read_line(text, true)
}

/// The same, with the words that are not known as part of the name.
pub fn parse_without_note(text: &str) -> Line {
    read_line(text, false)
}

fn read_line(text: &str, notes: bool) -> Line {
    let vocabulary = vocabulary();
    let (typed, doubt) = doubt(text);
    let mut line = Line::default();
    let mut chips = Vec::new();
    let parted = Parted::of(vocabulary, typed, notes, &mut chips, &mut line.flags);
    line.note = parted.note.map(|span| (typed[span.clone()].to_string(), span));
    line.name = parted.name;
    if !parted.forced {
        chips.extend(bearer(vocabulary, &parted.words, &chips));
    }
    chips.extend(doubt.map(|span| Chip { span, detail: Detail::Doubt }));
    chips.sort_by_key(|chip| (chip.span.start, chip.detail.field()));
    line.take(chips);
    line
}

/// The text without a `?` at its end, and where that stood.
fn doubt(text: &str) -> (&str, Option<Range<usize>>) {
    let trimmed = text.trim_end();
    match trimmed.strip_suffix('?') {
        Some(rest) if !rest.trim().is_empty() => (rest, Some(rest.len()..trimmed.len())),
        _ => (text, None),
    }
}

/// A line parted into its name and its details.
struct Parted<'a> {
    name: String,
    /// The words of the name, where they may say something.
    words: Vec<Token<'a>>,
    /// Quotes forced the name: its words say nothing.
    forced: bool,
    /// Words behind the details that are not known.
    note: Option<Range<usize>>,
}

impl<'a> Parted<'a> {
    fn of(v: &Vocabulary, text: &'a str, notes: bool, chips: &mut Vec<Chip>, flags: &mut Vec<Flag>) -> Self {
        let quoted = Quoted::at_start(text);
        let open = quoted.as_ref().map_or(0, |q| q.end);
        if let Some(comma) = text[open..].find(',').map(|at| at + open) {
            let after = words(&text[comma..], comma, |c| c == ',' || c == ';');
            after_comma(v, &after, chips, flags);
            return Self::named(text, words(&text[..comma], 0, |_| false), quoted);
        }
        let mut tokens = words(text, 0, |_| false);
        // "3 kleinkinderen": a number alone is nobody's name.
        let least = if tokens.first().is_some_and(|t| t.text.chars().all(char::is_numeric)) { 2 } else { 1 };
        let floor = tokens.iter().take_while(|t| t.start < open).count().max(least);
        let forced = quoted.is_some();
        let mut start = at_end(v, &tokens, floor, forced, chips);
        let mut note = None;
        if notes && start == tokens.len() {
            note = note::before(&tokens, floor, |end| at_end(v, &tokens[..end], floor, forced, &mut Vec::new()) < end);
        }
        if let Some(end) = note {
            let mut before = Vec::new();
            let from = at_end(v, &tokens[..end], floor, forced, &mut before);
            if before.iter().any(|chip| note::stands_before_one(chip.detail)) {
                (start, note) = (from, Some(end));
                chips.extend(before);
            } else {
                note = None;
            }
        }
        let note = note.map(|end| span(&tokens[end..]));
        tokens.truncate(start);
        Self { note, ..Self::named(text, tokens, quoted) }
    }

    fn named(text: &str, tokens: Vec<Token<'a>>, quoted: Option<Quoted>) -> Self {
        let Some(quoted) = quoted else {
            return Self { name: text[span(&tokens)].to_string(), words: tokens, forced: false, note: None };
        };
        let inside = tokens.iter().take_while(|t| t.start < quoted.end).count();
        let name = [quoted.inner.as_str(), &text[span(&tokens[inside..])]].join(" ").trim().to_string();
        Self { name, words: tokens, forced: true, note: None }
    }
}

/// A name between quotes that touch it.
struct Quoted {
    inner: String,
    /// The byte after the closing quote.
    end: usize,
}

impl Quoted {
    fn at_start(text: &str) -> Option<Self> {
        let from = text.len() - text.trim_start().len();
        let mut chars = text[from..].chars();
        let quote = chars.next()?;
        let close = match quote {
            '"' => '"',
            '“' | '„' => '”',
            '«' => '»',
            '\'' => '\'',
            '‘' => '’',
            _ => return None,
        };
        let inner = chars.as_str();
        // A lone quote is a ring on AZERTY, and not a name; inside a word it is an apostrophe.
        if inner.starts_with(char::is_whitespace) && quote != '«' {
            return None;
        }
        let ends = |at: &usize| {
            let after = inner[at + close.len_utf8()..].chars().next();
            after.is_none_or(|c| c.is_whitespace() || c == ',') && (close == '»' || !inner[..*at].ends_with(' '))
        };
        let at = inner.match_indices(close).map(|(at, _)| at).find(ends).filter(|at| *at > 0)?;
        let end = from + quote.len_utf8() + at + close.len_utf8();
        Some(Self { inner: inner[..at].trim().to_string(), end })
    }
}

/// Collects the longest run of details at the end; answers with where it begins. Nothing before `floor` is one.
fn at_end(vocabulary: &Vocabulary, tokens: &[Token<'_>], floor: usize, forced: bool, chips: &mut Vec<Chip>) -> usize {
    let mut start = tokens.len();
    let mut first = None;
    loop {
        let last = start.checked_sub(1).filter(|last| *last >= floor);
        if let Some(cell) = last.and_then(|last| cell_at(vocabulary, tokens, last)) {
            chips.extend(cell);
            start -= 1;
            first = None;
            continue;
        }
        let found = ending_at(vocabulary, tokens, floor, start).or_else(|| in_small(vocabulary, tokens, floor, start));
        let Some((from, detail)) = found else { break };
        chips.push(Chip { span: span(&tokens[from..start]), detail });
        first = Some((from, start));
        start = from;
    }
    // A single capital directly after the name is an initial: "Sarah E".
    if let Some((from, to)) = first
        && !forced
        && tokens[from].text.len() == 1
        && matches!(chips.last().map(|c| c.detail), Some(Detail::Received(_)))
    {
        chips.pop();
        return to;
    }
    start
}

/// The longest detail whose last word is the one before `end`.
fn ending_at(vocabulary: &Vocabulary, tokens: &[Token<'_>], floor: usize, end: usize) -> Option<(usize, Detail)> {
    let most = vocabulary.longest().min(end.checked_sub(floor)?);
    (1..=most).rev().map(|len| end - len).find_map(|from| {
        let detail = read(vocabulary, &tokens[from..end])?;
        belongs_to_the_line(vocabulary, tokens, from, detail).then_some((from, detail))
    })
}

/// Support in small letters, `pe`: directly behind another detail, and no word of its own.
fn in_small(vocabulary: &Vocabulary, tokens: &[Token<'_>], floor: usize, end: usize) -> Option<(usize, Detail)> {
    let at = end.checked_sub(1).filter(|at| *at > floor)?;
    let word = &tokens[at];
    let before = cell_at(vocabulary, tokens, at - 1).map(|[number, _]| number.detail);
    let before = before.or_else(|| ending_at(vocabulary, tokens, floor, at).map(|(_, detail)| detail))?;
    let long = word.text.trim_start_matches('>').len() > 1 || matches!(before, Detail::Ring(_));
    let said = supports(&word.text.to_uppercase()).filter(|_| long && word.is_lower() && word.text.is_ascii())?;
    Some((at, said))
}

/// The detail that exactly these words stand for.
fn read(vocabulary: &Vocabulary, tokens: &[Token<'_>]) -> Option<Detail> {
    if let [one] = tokens
        && let Some(detail) = ring(one.text).map(Detail::Ring).or_else(|| supports(one.text))
    {
        return Some(detail);
    }
    if tokens.iter().all(Token::is_lower) { vocabulary.detail(phrase(tokens, &mut String::new())) } else { None }
}

/// `nr 3`, `de buurman`, `Rayans' mama` and `WhatsApp groep` are parts of a name.
fn belongs_to_the_line(vocabulary: &Vocabulary, tokens: &[Token<'_>], from: usize, detail: Detail) -> bool {
    let Some(before) = from.checked_sub(1).map(|i| &tokens[i]) else { return true };
    let word = &before.folded;
    match detail {
        Detail::Ring(_) => !vocabulary.is_before_number(word),
        Detail::Kind(_) if matches!(vocabulary.bearer(word), Some(Bearer::Place(..))) => false,
        // "WhatsApp familie" is a place, and no relative.
        Detail::Role(_) if matches!(vocabulary.bearer(word), Some(Bearer::Place(Kind::OnlinePlace, _))) => false,
        Detail::Role(_) | Detail::Kind(_) | Detail::Sector(_) => {
            !(vocabulary.is_article(word) || turns_to_another(vocabulary, before))
        }
        _ => true,
    }
}

/// After this word somebody else is meant: `van`, `en`, `Rayan's`.
fn turns_to_another(vocabulary: &Vocabulary, token: &Token<'_>) -> bool {
    let word = &token.folded;
    vocabulary.is_of(token.text) || vocabulary.is_and(word) || word.ends_with("'s")
}

/// After a comma everything is meant as a detail; what is none is flagged.
fn after_comma(vocabulary: &Vocabulary, tokens: &[Token<'_>], chips: &mut Vec<Chip>, flags: &mut Vec<Flag>) {
    let mut from = 0;
    while from < tokens.len() {
        if let Some(cell) = cell_at(vocabulary, tokens, from) {
            chips.extend(cell);
            from += 1;
            continue;
        }
        let most = vocabulary.longest().min(tokens.len() - from);
        let found = (1..=most).rev().find_map(|len| Some((len, read(vocabulary, &tokens[from..from + len])?)));
        match found {
            Some((len, detail)) => {
                chips.push(Chip { span: span(&tokens[from..from + len]), detail });
                from += len;
            }
            None => {
                flags.push(Flag { span: span(&tokens[from..=from]), why: NotTaken::NotUnderstood });
                from += 1;
            }
        }
    }
}

/// The place on a sheet that was filled by hand, `C2`: the letter of a domain and the number of a ring, in one word.
fn cell_at(vocabulary: &Vocabulary, tokens: &[Token<'_>], at: usize) -> Option<[Chip; 2]> {
    let word = tokens.get(at)?;
    let after_number = at.checked_sub(1).is_some_and(|before| vocabulary.is_before_number(&tokens[before].folded));
    let mut letters = word.text.chars();
    let sector = letters.next().and_then(Sector::lettered).filter(|_| !after_number)?;
    let ring = ring(letters.as_str())?;
    let whole = span(std::slice::from_ref(word));
    let (letter, number) = (whole.start..whole.start + 1, whole.start + 1..whole.end);
    Some([Chip { span: number, detail: Detail::Ring(ring) }, Chip { span: letter, detail: Detail::Sector(sector) }])
}

/// A lone 1 to 4, also as the same keys give it on AZERTY without shift.
fn ring(word: &str) -> Option<Ring> {
    Some(match word {
        "1" | "&" => Ring::Inner,
        "2" | "é" => Ring::Close,
        "3" | "\"" => Ring::Regular,
        "4" | "'" => Ring::Distant,
        _ => return None,
    })
}

/// One to five distinct capitals out of P E A G M, with C for G and I for A; `>PE` for what the client gives.
fn supports(word: &str) -> Option<Detail> {
    let letters = word.strip_prefix('>').unwrap_or(word);
    let mut supports = Supports::NOT_ASKED;
    for letter in letters.chars() {
        let kind = match letter {
            'P' => Support::Practical,
            'E' => Support::Emotional,
            'A' | 'I' => Support::Advice,
            'G' | 'C' => Support::Companionship,
            'M' => Support::Material,
            _ => return None,
        };
        if supports.has(kind) {
            return None;
        }
        supports = supports.with(kind, Some(true));
    }
    let made = if letters.len() == word.len() { Detail::Received } else { Detail::Given };
    supports.any().then(|| made(supports))
}

/// What the words of the name say about its bearer, beside the details that were typed.
fn bearer(vocabulary: &Vocabulary, tokens: &[Token<'_>], typed: &[Chip]) -> Vec<Chip> {
    let mut chips = Vec::new();
    // "wijlen Bart", "feu Paul": said in front of the name, and kept in it.
    if let [first, _, ..] = tokens
        && let Some(status) = vocabulary.in_front(&first.folded)
    {
        chips.push(Chip { span: span(&tokens[..1]), detail: Detail::Status(status) });
    }
    let mut role: Option<KnownRole> = typed.iter().find_map(|c| match c.detail {
        Detail::Role(role) => Some(role),
        _ => None,
    });
    if let Some((span, found)) = role_in(vocabulary, tokens) {
        role = role.or(Some(found));
        chips.push(Chip { span, detail: Detail::Role(found) });
    }
    if let [first, _, ..] = tokens
        && role.is_none()
        && let Some(Bearer::Kind(kind)) = vocabulary.bearer(&first.folded).filter(|_| !vocabulary.is_of(tokens[1].text))
    {
        chips.push(Chip { span: span(&tokens[..1]), detail: Detail::Kind(kind) });
        return chips;
    }
    let Some((span, kind, sector, alone)) = place_in(vocabulary, tokens) else { return chips };
    if role.is_none() && kind == Kind::Organisation && !alone {
        chips.push(Chip { span: span.clone(), detail: Detail::Formal(Formal::Professional) });
    } else if role.is_none() {
        chips.push(Chip { span: span.clone(), detail: Detail::Kind(kind) });
    }
    if role.and_then(KnownRole::sector).is_none() {
        chips.push(Chip { span, detail: Detail::Sector(sector) });
    }
    chips
}

/// The first role in the name that is the bearer's own: not `de buurman`, `van mama` or `mama van`.
fn role_in(vocabulary: &Vocabulary, tokens: &[Token<'_>]) -> Option<(Range<usize>, KnownRole)> {
    if let Some(mine) = mine_in(vocabulary, tokens) {
        return Some(mine);
    }
    let first = tokens.iter().position(|t| !vocabulary.is_article(&t.folded)).unwrap_or(0);
    for at in first..tokens.len() {
        let before = at.checked_sub(1).filter(|_| at > first).map(|i| &tokens[i]);
        if before.is_some_and(|word| turns_to_another(vocabulary, word)) {
            return None;
        }
        if before.is_some_and(|word| vocabulary.is_article(&word.folded)) {
            continue;
        }
        if let Some((end, Bearer::Role(role))) = bearer_at(vocabulary, tokens, at) {
            return Some((span(&tokens[at..end]), role));
        }
    }
    None
}

/// "Mijn man Jozef", "Ma fille Anneke": what is said to be the client's own, whatever else the word could be.
fn mine_in(vocabulary: &Vocabulary, tokens: &[Token<'_>]) -> Option<(Range<usize>, KnownRole)> {
    if tokens.len() < 3 || !vocabulary.is_mine(&tokens[0].folded) {
        return None;
    }
    let most = vocabulary.longest().min(tokens.len() - 2);
    (1..=most).rev().find_map(|len| match read(vocabulary, &tokens[1..=len])? {
        Detail::Role(role) if !belongs_to_another(vocabulary, tokens, len + 1) => Some((span(&tokens[..=len]), role)),
        _ => None,
    })
}

/// What stands here says whose it was: `van Els`. `van nr 14` says only where.
fn belongs_to_another(vocabulary: &Vocabulary, tokens: &[Token<'_>], at: usize) -> bool {
    let is_number =
        |t: &Token<'_>| vocabulary.is_before_number(&t.folded) || t.text.starts_with(|c: char| c.is_numeric());
    tokens.get(at).is_some_and(|t| vocabulary.is_of(t.text)) && !tokens.get(at + 1).is_some_and(is_number)
}

/// The first place in the name; whether the name is nothing else.
fn place_in(vocabulary: &Vocabulary, tokens: &[Token<'_>]) -> Option<(Range<usize>, Kind, Sector, bool)> {
    let mut owned = false;
    for at in 0..tokens.len() {
        if let Some((end, Bearer::Place(kind, sector))) = bearer_at(vocabulary, tokens, at)
            && (!owned || kind == Kind::Organisation)
        {
            return Some((span(&tokens[at..end]), kind, sector, end - at == tokens.len()));
        }
        owned |= at > 0 && vocabulary.is_of(tokens[at].text);
    }
    None
}

/// The longest phrase from this word on that says something of its bearer, unless `van` follows; and where it ends.
fn bearer_at(vocabulary: &Vocabulary, tokens: &[Token<'_>], at: usize) -> Option<(usize, Bearer)> {
    let most = vocabulary.longest_bearer().min(tokens.len() - at);
    let mut room = String::new();
    (1..=most).rev().map(|len| at + len).find_map(|end| {
        let found = vocabulary.bearer(phrase(&tokens[at..end], &mut room))?;
        let followed = belongs_to_another(vocabulary, tokens, end);
        // "Club de tricot" is a club; "Mama van Rayan" is not the client's mother.
        let whole = at == 0 && matches!(found, Bearer::Place(Kind::Group, _));
        (whole || !followed).then_some((end, found))
    })
}

impl Line {
    /// Takes the details over; what is said twice and otherwise is flagged, and neither is taken.
    fn take(&mut self, chips: Vec<Chip>) {
        let kinds = chips.iter().filter(|c| c.detail.field() == Field::Kind).count();
        for (at, chip) in chips.iter().enumerate() {
            let field = chip.detail.field();
            let gathers = matches!(field, Field::Received | Field::Given | Field::Channel);
            // "WhatsApp straat groep": the place says more than the group.
            if kinds > 1 && chip.detail == Detail::Kind(Kind::Group) {
                continue;
            }
            let others = chips.iter().enumerate().filter(|(_, c)| c.detail.field() == field && c.detail != chip.detail);
            let rival = others.filter(|(_, c)| c.detail != Detail::Kind(Kind::Group)).map(|(i, _)| i).next();
            match rival {
                Some(_) if gathers => self.keep(chip),
                Some(first) if first < at => {
                    self.flags.push(Flag { span: chip.span.clone(), why: NotTaken::Twice(field) })
                }
                Some(_) => {}
                None => self.keep(chip),
            }
        }
        self.flags.sort_by_key(|flag| flag.span.start);
    }

    fn keep(&mut self, chip: &Chip) {
        match chip.detail {
            Detail::Ring(ring) => self.ring = Some(ring),
            Detail::Role(role) => self.role = Some(role),
            Detail::Kind(kind) => self.kind = Some(kind),
            Detail::Sector(sector) => self.sector = Some(sector),
            Detail::Formal(formal) => self.formal = Some(formal),
            Detail::Status(status) => self.status = Some(status),
            Detail::Frequency(frequency) => self.frequency = Some(frequency),
            Detail::Quality(quality) => self.quality = Some(quality),
            Detail::Channel(channel) => drop(self.channels.insert(channel)),
            Detail::Received(supports) => self.received = both(self.received, supports),
            Detail::Given(supports) => self.given = both(self.given, supports),
            Detail::Doubt => self.doubt = true,
        }
        self.chips.push(chip.clone());
    }
}

/// What either of the two says; a yes counts before a no.
fn both(a: Supports, b: Supports) -> Supports {
    Support::ALL.iter().fold(a, |all, kind| match b.get(*kind) {
        Some(true) => all.with(*kind, Some(true)),
        other => all.with(*kind, all.get(*kind).or(other)),
    })
}
