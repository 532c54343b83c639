SELECT nonce, guide, step, version, lang, ui, verdict, line, day
FROM reports
WHERE nonce > $1
ORDER BY nonce
LIMIT $2
