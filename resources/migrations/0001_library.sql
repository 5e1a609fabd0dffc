-- SPDX-FileCopyrightText: 2026 The Likeness authors
-- SPDX-License-Identifier: MIT
-- Times are milliseconds since 1970 in UTC, money is in millionths, text is never translated.
-- A statement ends with a semicolon and an empty line; a trigger's body has no empty line.
PRAGMA application_id = 1280003667;

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO meta (key, value) VALUES ('next_portrait', '1');

CREATE TABLE input (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    faces TEXT NOT NULL DEFAULT '[]',
    added INTEGER NOT NULL,
    last_used INTEGER NOT NULL
) STRICT;

CREATE INDEX input_recent ON input (last_used DESC);

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    external_key TEXT UNIQUE,
    initials TEXT NOT NULL DEFAULT '',
    seed TEXT NOT NULL DEFAULT '',
    photo INTEGER REFERENCES input (id) ON DELETE SET NULL,
    chosen INTEGER REFERENCES portrait (id) ON DELETE SET NULL,
    added INTEGER NOT NULL
) STRICT;

CREATE INDEX person_photo ON person (photo);

CREATE INDEX person_chosen ON person (chosen);

CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    created INTEGER NOT NULL,
    finished INTEGER,
    recipe TEXT NOT NULL DEFAULT '{}',
    source TEXT NOT NULL DEFAULT '',
    paused INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    created INTEGER NOT NULL,
    person INTEGER REFERENCES person (id) ON DELETE SET NULL,
    batch INTEGER REFERENCES batch (id) ON DELETE SET NULL,
    input INTEGER REFERENCES input (id) ON DELETE SET NULL,
    json TEXT NOT NULL
) STRICT;

CREATE INDEX request_person ON request (person) WHERE person IS NOT NULL;

CREATE INDEX request_batch ON request (batch) WHERE batch IS NOT NULL;

CREATE INDEX request_input ON request (input) WHERE input IS NOT NULL;

-- owner: the byte of library.lock that the working process holds while it lives.
-- first_portrait: the first of the count ids that were reserved for this job.
CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'cancelling', 'done', 'failed', 'cancelled',
        'interrupted')),
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    count INTEGER NOT NULL,
    saved INTEGER NOT NULL DEFAULT 0,
    first_portrait INTEGER NOT NULL,
    priority INTEGER NOT NULL DEFAULT 0,
    owner INTEGER NOT NULL DEFAULT 0,
    idempotency_key TEXT UNIQUE,
    crash_count INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL,
    not_before INTEGER NOT NULL DEFAULT 0,
    started INTEGER,
    finished INTEGER,
    reserved_micros INTEGER NOT NULL DEFAULT 0,
    billed_micros INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT 'USD',
    error_code TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    charge TEXT NOT NULL DEFAULT 'none' CHECK (charge IN ('none', 'yes', 'maybe'))
) STRICT;

CREATE INDEX job_request ON job (request);

CREATE INDEX job_open ON job (state, priority DESC, id) WHERE state IN ('queued', 'running', 'cancelling');

CREATE INDEX job_portraits ON job (first_portrait);

CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    job INTEGER NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    remote_id TEXT NOT NULL DEFAULT '',
    status_url TEXT NOT NULL DEFAULT '',
    result_url TEXT NOT NULL DEFAULT '',
    cancel_url TEXT NOT NULL DEFAULT '',
    sent INTEGER NOT NULL,
    accepted INTEGER,
    finished INTEGER,
    charge TEXT NOT NULL DEFAULT 'none' CHECK (charge IN ('none', 'yes', 'maybe')),
    error_code TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    UNIQUE (job, number)
) STRICT;

CREATE INDEX attempt_remote ON attempt (remote_id) WHERE remote_id <> '';

-- Small columns first: what lists and filters read comes before the long texts.
CREATE TABLE portrait (
    id INTEGER PRIMARY KEY,
    trashed INTEGER,
    starred INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('portrait', 'avatar', 'idphoto', 'fallback')),
    style TEXT NOT NULL,
    style_version INTEGER NOT NULL DEFAULT 0,
    model TEXT NOT NULL,
    provider TEXT NOT NULL,
    seed TEXT NOT NULL DEFAULT '',
    person INTEGER REFERENCES person (id) ON DELETE SET NULL,
    request INTEGER REFERENCES request (id) ON DELETE SET NULL,
    job INTEGER REFERENCES job (id) ON DELETE SET NULL,
    input INTEGER REFERENCES input (id) ON DELETE SET NULL,
    parent INTEGER REFERENCES portrait (id) ON DELETE SET NULL,
    variant INTEGER NOT NULL DEFAULT 0,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    billed_micros INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT 'USD',
    seconds REAL NOT NULL DEFAULT 0,
    origin TEXT NOT NULL,
    answered_by TEXT NOT NULL DEFAULT '',
    path TEXT NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    thumbnail TEXT NOT NULL DEFAULT '',
    cache_key TEXT NOT NULL DEFAULT '',
    contract INTEGER,
    marks TEXT,
    report TEXT,
    author TEXT NOT NULL DEFAULT '',
    author_link TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT '',
    must_show INTEGER NOT NULL DEFAULT 0,
    prompt TEXT NOT NULL DEFAULT '',
    negative TEXT NOT NULL DEFAULT '',
    settings TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE INDEX portrait_trashed ON portrait (trashed);

CREATE INDEX portrait_starred ON portrait (starred) WHERE starred = 1;

CREATE INDEX portrait_created ON portrait (created, trashed);

CREATE INDEX portrait_facets ON portrait (kind, style, model, person, created);

CREATE INDEX portrait_kind ON portrait (kind, trashed);

CREATE INDEX portrait_style ON portrait (style, trashed);

CREATE INDEX portrait_model ON portrait (model, trashed);

CREATE INDEX portrait_person ON portrait (person, trashed) WHERE person IS NOT NULL;

CREATE INDEX portrait_seed ON portrait (seed) WHERE seed <> '';

CREATE INDEX portrait_cache ON portrait (cache_key) WHERE cache_key <> '';

CREATE INDEX portrait_billed ON portrait (billed_micros);

CREATE INDEX portrait_size ON portrait (width, height);

CREATE INDEX portrait_request ON portrait (request);

CREATE INDEX portrait_job ON portrait (job);

CREATE INDEX portrait_input ON portrait (input);

CREATE INDEX portrait_parent ON portrait (parent) WHERE parent IS NOT NULL;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE portrait_tag (
    portrait INTEGER NOT NULL REFERENCES portrait (id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (portrait, tag)
) STRICT, WITHOUT ROWID;

CREATE INDEX portrait_tag_back ON portrait_tag (tag, portrait);

-- base: the words given at the save; words: base, person and tags, a space around each CJK character.
CREATE TABLE portrait_text (
    id INTEGER PRIMARY KEY REFERENCES portrait (id) ON DELETE CASCADE,
    base TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE portrait_fts USING fts5 (
    words,
    content = 'portrait_text',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);

CREATE TRIGGER portrait_text_added AFTER INSERT ON portrait_text BEGIN
    INSERT INTO portrait_fts (rowid, words) VALUES (new.id, new.words);
END;

CREATE TRIGGER portrait_text_removed AFTER DELETE ON portrait_text BEGIN
    INSERT INTO portrait_fts (portrait_fts, rowid, words) VALUES ('delete', old.id, old.words);
END;

CREATE TRIGGER portrait_text_changed AFTER UPDATE OF words ON portrait_text BEGIN
    INSERT INTO portrait_fts (portrait_fts, rowid, words) VALUES ('delete', old.id, old.words);
    INSERT INTO portrait_fts (rowid, words) VALUES (new.id, new.words);
END;

CREATE TABLE preset_use (
    style TEXT NOT NULL PRIMARY KEY,
    uses INTEGER NOT NULL,
    last_used INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    day TEXT NOT NULL,
    job INTEGER REFERENCES job (id) ON DELETE SET NULL,
    attempt INTEGER REFERENCES attempt (id) ON DELETE SET NULL,
    provider TEXT NOT NULL,
    model TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('reserve', 'release', 'bill', 'adjust')),
    micros INTEGER NOT NULL,
    currency TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX ledger_day ON ledger (day, currency);

CREATE INDEX ledger_job ON ledger (job);

CREATE INDEX ledger_attempt ON ledger (attempt);

-- Files whose rows are gone; what is left here after a crash is removed at the next start.
CREATE TABLE removal (
    path TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
