INSERT INTO counts (guide, step, version, lang, ui, verdict, day, number)
VALUES ($1, $2, $3, $4, $5, $6, $7, 1)
ON CONFLICT (guide, step, version, lang, ui, verdict, day) DO UPDATE SET number = counts.number + 1
