SELECT guide, step, version, lang, ui, verdict, day, number
FROM counts
WHERE day >= $1
ORDER BY guide, step, version, lang, ui, day, verdict
