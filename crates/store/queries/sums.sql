SELECT guide, step, version, '' AS lang, ui, verdict, MAX(day) AS day, CAST(SUM(number) AS BIGINT) AS number
FROM counts
WHERE day >= $1 AND day < $2
GROUP BY guide, step, version, ui, verdict
ORDER BY guide, step, version, ui, verdict
