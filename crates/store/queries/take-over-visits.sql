INSERT INTO visits (what, guide, step, day, number)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (what, guide, step, day) DO NOTHING
