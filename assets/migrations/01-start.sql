-- A file of ecogram. A migration that was ever released is never changed: a new one is added.
-- Identity and constraints are relational; what is said about somebody is JSON, which is read through the clean door.
PRAGMA application_id = 1701015399; -- 'ecog'

-- The sequence of changes: order goes by it, never by a clock.
CREATE TABLE saved (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    seq INTEGER NOT NULL,
    at  TEXT NOT NULL
) STRICT;

CREATE TABLE client (
    key         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    code        TEXT NOT NULL CHECK (code <> ''),
    code_folded TEXT NOT NULL UNIQUE,
    archived    INTEGER NOT NULL CHECK (archived IN (0, 1)),
    body        TEXT NOT NULL,
    plan        TEXT NOT NULL,
    changed     INTEGER NOT NULL,
    changed_at  TEXT NOT NULL
) STRICT;

-- `profile`: the client as of a closed visit. `seal`: the sum over what the visit shows.
CREATE TABLE visit (
    key     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    client  INTEGER NOT NULL REFERENCES client (key) ON DELETE CASCADE,
    number  INTEGER NOT NULL CHECK (number >= 1),
    closed  INTEGER NOT NULL CHECK (closed IN (0, 1)),
    body    TEXT NOT NULL,
    profile TEXT CHECK ((profile IS NULL) = (closed = 0)),
    seal    INTEGER NOT NULL DEFAULT 0,
    UNIQUE (client, number)
) STRICT;
CREATE UNIQUE INDEX one_open_visit ON visit (client) WHERE closed = 0;

-- `active`: an active person, as the measure of size counts them; it makes the list of clients fast.
CREATE TABLE person (
    key    INTEGER PRIMARY KEY,
    visit  INTEGER NOT NULL REFERENCES visit (key) ON DELETE CASCADE,
    id     BLOB NOT NULL CHECK (length(id) = 16),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    body   TEXT NOT NULL,
    UNIQUE (visit, id)
) STRICT;
CREATE INDEX active_person ON person (visit) WHERE active = 1;

CREATE TABLE tie (
    visit   INTEGER NOT NULL,
    a       BLOB NOT NULL,
    b       BLOB NOT NULL CHECK (a < b),
    state   TEXT NOT NULL,
    quality TEXT,
    PRIMARY KEY (visit, a, b),
    FOREIGN KEY (visit, a) REFERENCES person (visit, id) ON DELETE CASCADE,
    FOREIGN KEY (visit, b) REFERENCES person (visit, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Undo and redo of the open visit; what was undone stands with `undone = 1`.
CREATE TABLE journal (
    seq     INTEGER PRIMARY KEY,
    visit   INTEGER NOT NULL REFERENCES visit (key) ON DELETE CASCADE,
    undone  INTEGER NOT NULL CHECK (undone IN (0, 1)),
    change  TEXT NOT NULL,
    inverse TEXT NOT NULL
) STRICT;
CREATE INDEX journal_of_visit ON journal (visit, undone);

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE resource (
    id   BLOB PRIMARY KEY CHECK (length(id) = 16),
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was exported, erased, restored: counts and targets, no content.
CREATE TABLE audit (
    seq    INTEGER PRIMARY KEY,
    at     TEXT NOT NULL,
    what   TEXT NOT NULL,
    client BLOB,
    detail TEXT NOT NULL
) STRICT;

INSERT INTO saved VALUES (1, 0, '');
