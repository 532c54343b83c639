SELECT nonce, guide, step, version, lang, ui, verdict, line, day
FROM reports
WHERE line IS NOT NULL AND day >= $1
ORDER BY day DESC, nonce
LIMIT $2
