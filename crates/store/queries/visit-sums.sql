SELECT what, guide, step, MAX(day) AS day, CAST(SUM(number) AS BIGINT) AS number
FROM visits
WHERE day >= $1 AND day < $2
GROUP BY what, guide, step
ORDER BY what, guide, step
