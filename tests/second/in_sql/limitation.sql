-- The last day of a claim (Art. 32 para. 1 SuG) and of a claim to repayment (para. 2, since 2020).
-- The engine's years end on the day with the same number, 28 February for 29 February.
SELECT
    CASE WHEN arose >= DATE '1991-04-01' THEN (arose + INTERVAL 5 YEAR)::DATE END AS claim,
    CASE
        WHEN arose < DATE '2020-01-01' OR known < arose THEN NULL
        ELSE least((arose + INTERVAL 10 YEAR)::DATE, (known + INTERVAL 3 YEAR)::DATE)
    END AS reclaim
FROM cases
ORDER BY row
