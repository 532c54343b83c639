INSERT INTO counts (guide, step, version, lang, ui, verdict, day, number)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (guide, step, version, lang, ui, verdict, day) DO NOTHING
