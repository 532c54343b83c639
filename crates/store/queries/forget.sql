DELETE FROM reports
WHERE day < $1
