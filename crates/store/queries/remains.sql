SELECT guide, step, version, lang, ui, verdict, day, number
FROM counts
WHERE NOT EXISTS (
    SELECT 1
    FROM reports
    WHERE reports.day = counts.day AND reports.guide = counts.guide AND reports.step = counts.step
)
ORDER BY day, guide, step, version, lang, ui, verdict
