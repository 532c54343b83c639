-- One row for each report that was acknowledged; the nonce of its form makes that exactly one.
CREATE TABLE reports (
    nonce TEXT NOT NULL PRIMARY KEY,
    guide TEXT NOT NULL,
    step TEXT NOT NULL,
    version BIGINT NOT NULL,
    lang TEXT NOT NULL,
    ui TEXT NOT NULL,
    verdict TEXT NOT NULL,
    line TEXT,
    day TEXT NOT NULL
);
CREATE INDEX reports_by_day ON reports (day);
CREATE INDEX reports_by_step ON reports (guide, step, day);

-- The same, counted: what stays when reports are forgotten, and what pages are made from.
CREATE TABLE counts (
    guide TEXT NOT NULL,
    step TEXT NOT NULL,
    version BIGINT NOT NULL,
    lang TEXT NOT NULL,
    ui TEXT NOT NULL,
    verdict TEXT NOT NULL,
    day TEXT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (guide, step, version, lang, ui, verdict, day)
);
CREATE INDEX counts_by_day ON counts (day);
