//! The screens before the file is open: first start, recovery code, unlocking, the neutral screen.

use crate::domain::MessageKey;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::lay::{field, keys_called, put, wrap};
use super::theme::Theme;
use crate::app::gate::{First, Gate, Restore, Unlock};
use crate::app::parked::HalfTyped;
use crate::app::{Command, Model};

/// Draws a gate; answers with the cursor's cell.
pub fn draw(buf: &mut Buffer, area: Rect, model: &Model, gate: &Gate, theme: &Theme) -> Option<(u16, u16)> {
    if let Gate::Neutral = gate {
        // Nothing that tells what this is: a blank screen with a quiet hint of a key.
        put(buf, area.x + 1, area.bottom().saturating_sub(1), area.width, "Enter", theme.quiet());
        return None;
    }
    let width = area.width.saturating_sub(4).min(72);
    let x = area.x + (area.width - width) / 2;
    let column = Rect::new(x, area.y, width, area.height);
    let mut page = Page { buf, column, y: area.y + area.height.saturating_sub(20) / 3 + 1, theme };
    page.line("ecogram", true);
    page.gap();
    let cursor = match gate {
        Gate::First(first) => draw_first(&mut page, model, first),
        Gate::Code(code) => {
            page.text(&model.texts.get(key!("gate-code-title")), true);
            page.text(&model.texts.get(key!("gate-code-explained")), false);
            page.gap();
            page.words(code);
            page.gap();
            page.text(&model.texts.get(key!("gate-code-nobody")), false);
            page.gap();
            page.text(&model.texts.get(key!("gate-code-go-on")), true);
            None
        }
        Gate::Unlock(unlock) => draw_unlock(&mut page, model, unlock),
        Gate::Restore(restore) => draw_restore(&mut page, model, restore),
        Gate::Neutral => None,
    };
    if !matches!(gate, Gate::Code(_)) {
        let foot = Rect::new(area.x + 1, area.bottom().saturating_sub(1), area.width.saturating_sub(2), 1);
        keys_called(buf, foot, (model.place(), model.texts.language()), theme, |command| {
            let other = other_way(gate).filter(|_| command == Command::OtherWay);
            model.texts.get(other.unwrap_or(command.short()))
        });
    }
    cursor
}

/// Where F2 leads from here.
fn other_way(gate: &Gate) -> Option<MessageKey> {
    match gate {
        Gate::First(first) if first.own => Some(key!("gate-other-made")),
        Gate::First(_) => Some(key!("gate-other-own")),
        Gate::Unlock(unlock) if unlock.recovery => Some(key!("gate-other-passphrase")),
        Gate::Unlock(_) => Some(key!("gate-other-code")),
        Gate::Code(_) | Gate::Restore(_) | Gate::Neutral => None,
    }
}

struct Page<'a> {
    buf: &'a mut Buffer,
    column: Rect,
    y: u16,
    theme: &'a Theme,
}

impl Page<'_> {
    fn line(&mut self, text: &str, title: bool) {
        if self.y < self.column.bottom() {
            let style = if title { self.theme.title() } else { self.theme.text() };
            put(self.buf, self.column.x, self.y, self.column.width, text, style);
        }
        self.y += 1;
    }
    fn text(&mut self, text: &str, title: bool) {
        for line in wrap(text, self.column.width as usize) {
            self.line(&line, title);
        }
    }
    fn gap(&mut self) {
        self.y += 1;
    }
    /// A phrase or code, large enough to copy by hand: six words a line.
    fn words(&mut self, phrase: &str) {
        let words: Vec<&str> = phrase.split_whitespace().collect();
        for six in words.chunks(6) {
            if self.y < self.column.bottom() {
                put(self.buf, self.column.x + 2, self.y, self.column.width - 2, &six.join(" "), self.theme.accent());
            }
            self.y += 1;
        }
    }
    fn warn(&mut self, text: &str) {
        for line in wrap(text, self.column.width as usize) {
            if self.y < self.column.bottom() {
                put(self.buf, self.column.x, self.y, self.column.width, &line, self.theme.notice());
            }
            self.y += 1;
        }
    }
}

fn draw_first(page: &mut Page<'_>, model: &Model, first: &First) -> Option<(u16, u16)> {
    // Why it was not taken needs the room of the welcome, on a screen of 24 rows.
    if first.trouble.is_none() {
        page.text(&model.texts.get(key!("gate-welcome")), false);
        page.gap();
    }
    let mut cursor = None;
    if first.own {
        page.text(&model.texts.get(key!("gate-own")), false);
        for (second, typed, label) in
            [(false, &first.typed, key!("gate-passphrase")), (true, &first.again, key!("gate-again"))]
        {
            page.gap();
            page.line(&model.texts.get(label), false);
            let at = field(page.buf, page.column.x, page.y, page.column.width.min(50), typed, true, page.theme);
            page.y += 1;
            if second == first.second {
                cursor = Some(at);
            }
        }
    } else {
        page.text(&model.texts.get(key!("gate-phrase")), false);
        page.gap();
        page.words(&first.phrase);
    }
    page.gap();
    page.text(&model.texts.get(key!("gate-nobody")), false);
    if let Some(trouble) = &first.trouble {
        page.gap();
        page.warn(&model.texts.with(trouble.key, &[("detail", (&trouble.detail).into())]));
    }
    cursor
}

fn draw_unlock(page: &mut Page<'_>, model: &Model, unlock: &Unlock) -> Option<(u16, u16)> {
    if unlock.locked {
        page.text(&model.texts.get(key!("gate-locked")), false);
        match model.half_typed {
            HalfTyped::Nothing => {}
            HalfTyped::Kept => page.text(&model.texts.get(key!("gate-locked-half")), false),
            HalfTyped::Lost => page.warn(&model.texts.get(key!("gate-locked-lost"))),
        }
        page.gap();
    }
    if model.demo {
        page.text(&model.texts.get(key!("gate-demo")), false);
        return None;
    }
    page.text(&model.texts.get(if unlock.recovery { key!("gate-recovery") } else { key!("gate-passphrase") }), false);
    let cursor = field(page.buf, page.column.x, page.y, page.column.width, &unlock.typed, !unlock.recovery, page.theme);
    page.y += 2;
    if let Some(trouble) = &unlock.trouble {
        page.warn(&model.texts.with(trouble.key, &[("detail", (&trouble.detail).into())]));
    }
    Some(cursor)
}

fn draw_restore(page: &mut Page<'_>, model: &Model, restore: &Restore) -> Option<(u16, u16)> {
    let texts = &model.texts;
    page.text(&texts.get(key!("gate-restore")), true);
    page.gap();
    if restore.backups.is_empty() {
        page.text(&texts.get(key!("gate-no-backups")), false);
        return None;
    }
    let first = restore.at.saturating_sub(5);
    for (at, backup) in restore.backups.iter().enumerate().skip(first).take(8) {
        let made = format!("{} {}", texts.date(backup.made.date()), backup.made.format("%H:%M"));
        let size = texts.with(key!("gate-backup-size"), &[("n", (backup.bytes as usize / 1024).into())]);
        let style = if at == restore.at { page.theme.selected() } else { page.theme.text() };
        put(page.buf, page.column.x, page.y, page.column.width, &format!(" {made}   {size} "), style);
        page.y += 1;
    }
    page.gap();
    page.line(&texts.get(key!("gate-backup-passphrase")), false);
    let cursor = field(page.buf, page.column.x, page.y, page.column.width.min(50), &restore.typed, true, page.theme);
    page.y += 2;
    if let Some((clients, people)) = restore.holds {
        let holds = texts.with(key!("gate-backup-holds"), &[("clients", clients.into()), ("people", people.into())]);
        page.text(&holds, true);
    }
    if let Some(trouble) = &restore.trouble {
        page.warn(&texts.with(trouble.key, &[("detail", (&trouble.detail).into())]));
    }
    Some(cursor)
}
