-- Programme S: 250 francs per person and month, known from May 2022 to February 2026, in whole months.
SELECT
    CASE
        WHEN day(first_day) <> 1 OR last_day <> last_day(last_day) THEN NULL
        WHEN first_day < DATE '2022-05-01' OR last_day > DATE '2026-02-28' THEN NULL
        ELSE persons * 250 * (date_diff('month', first_day, last_day) + 1)
    END AS francs
FROM cases
ORDER BY row
