-- Art. 58 para. 3 AIG, Art. 16 para. 3 VIntA: at most over all years; a line for each programme and year.
-- Maximum and cost cap each year. Parity caps each year, or all years together; a maximum of the whole, all.
WITH years AS (
    SELECT
        row,
        own::HUGEINT * under // over AS at_parity,
        least(ceiling, cost) AS capped,  -- NULL where neither limits
        own, over, under, per_programme, total
    FROM cases
),
programmes AS (
    SELECT
        row,
        any_value(per_programme) AS per_programme,
        any_value(total) AS total,
        sum(least(capped, at_parity)) AS year_by_year,
        sum(capped) AS all_capped,
        sum(own::HUGEINT) * any_value(under) // any_value(over) AS parity_of_all
    FROM years
    GROUP BY row
)
SELECT
    CASE
        WHEN per_programme THEN least(all_capped, parity_of_all, total)
        ELSE least(year_by_year, total)
    END AS amount
FROM programmes
ORDER BY row
