-- Art. 23 para. 2 SuG: 80 per cent before the final amount; Art. 20a para. 4: not for programme agreements.
SELECT
    CASE
        WHEN agreed THEN CASE WHEN day >= DATE '2008-01-01' THEN contribution END
        WHEN day >= DATE '1991-04-01' THEN contribution::HUGEINT * 4 // 5
    END AS most
FROM cases
ORDER BY row
