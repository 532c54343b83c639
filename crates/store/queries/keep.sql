INSERT INTO reports (nonce, guide, step, version, lang, ui, verdict, line, day)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (nonce) DO NOTHING
