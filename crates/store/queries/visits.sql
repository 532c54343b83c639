SELECT what, guide, step, day, number
FROM visits
WHERE day >= $1
ORDER BY what, guide, step, day
