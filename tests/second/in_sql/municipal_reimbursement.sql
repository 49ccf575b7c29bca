-- Art. 20a para. 3 SuG, since 2008: cost x federal / total at least, in Rappen rounded up.
SELECT
    CASE
        WHEN day < DATE '2008-01-01' OR total = 0 OR cost > total OR federal > total THEN NULL
        ELSE (cost::HUGEINT * federal + total - 1) // total
    END AS least
FROM cases
ORDER BY row
