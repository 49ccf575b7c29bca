-- Art. 24 SuG: 5 per cent a year from the end of sixty days after the due date, actual/365, half up.
SELECT
    CASE
        WHEN due < DATE '1991-04-01' THEN NULL
        ELSE (amount::HUGEINT * greatest(date_diff('day', due, paid) - 60, 0) * 5 * 2 + 36500) // (36500 * 2)
    END AS interest
FROM cases
ORDER BY row
