-- What readers wrote is found without looking through what they did not.
CREATE INDEX reports_with_line ON reports (day) WHERE line IS NOT NULL;

-- What happened with steps on a day, counted without whose it was.
CREATE TABLE visits (
    what TEXT NOT NULL,
    guide TEXT NOT NULL,
    step TEXT NOT NULL,
    day TEXT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (what, guide, step, day)
);
