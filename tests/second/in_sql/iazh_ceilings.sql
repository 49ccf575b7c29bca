-- Zurich: a pool shared out by weighed stock, exact to the Rappen by largest remainder.
-- A line for each municipality of a sharing-out; weights are whole numbers.
WITH weighed AS (
    SELECT
        row, municipality, pool,
        seekers * weight_seekers + admitted * weight_admitted + refugees * weight_refugees AS stock
    FROM cases
),
shares AS (
    SELECT
        *,
        sum(stock) OVER (PARTITION BY row) AS together,
        pool::HUGEINT * stock // nullif(sum(stock) OVER (PARTITION BY row), 0) AS whole,
        pool::HUGEINT * stock % nullif(sum(stock) OVER (PARTITION BY row), 0) AS remainder
    FROM weighed
),
ranked AS (
    SELECT
        *,
        pool - sum(whole) OVER (PARTITION BY row) AS left_over,
        row_number() OVER (PARTITION BY row ORDER BY remainder DESC, stock DESC, municipality) AS place
    FROM shares
)
SELECT row, municipality, whole + CASE WHEN place <= left_over THEN 1 ELSE 0 END AS rappen
FROM ranked
ORDER BY row, municipality
