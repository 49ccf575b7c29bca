-- Zurich: what a municipality pays itself, in Rappen, to draw a contribution (the whole ceiling if none is named).
WITH rates(period, class, hundredths) AS (
    VALUES
        ('KIP 1', 'core', 55), ('KIP 1', 'non-core', 55), ('KIP 2', 'core', 50), ('KIP 2bis', 'core', 50),
        ('KIP 3', 'core', 50), ('KIP 3', 'non-core', 45)
),
wished AS (
    SELECT row, hundredths, recognised, ceiling, coalesce(wanted, ceiling) AS contribution
    FROM cases LEFT JOIN rates USING (period, class)
)
SELECT
    CASE WHEN contribution <= ceiling AND hundredths IS NOT NULL THEN
        greatest((contribution::HUGEINT * 100 + hundredths - 1) // hundredths - recognised, contribution) - contribution
    END AS own_share
FROM wished
ORDER BY row
