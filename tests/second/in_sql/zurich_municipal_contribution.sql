-- Zurich: least of rate x (cost + recognised services), ceiling and cost, in Rappen, and which limits bind.
WITH rates(period, class, hundredths) AS (
    VALUES
        ('KIP 1', 'core', 55), ('KIP 1', 'non-core', 55),  -- press on KIP 1: municipality at least 45 %
        ('KIP 2', 'core', 50), ('KIP 2bis', 'core', 50),  -- Dietlikon, "as before"
        ('KIP 3', 'core', 50), ('KIP 3', 'non-core', 45)  -- Dietlikon and Stallikon
),
limits AS (
    SELECT row, ceiling, (cost + recognised)::HUGEINT * hundredths // 100 AS rate, cost
    FROM cases LEFT JOIN rates USING (period, class)
),
paid AS (
    SELECT *, CASE WHEN rate IS NOT NULL THEN least(ceiling, rate, cost) END AS amount FROM limits
)
SELECT
    amount,
    CASE WHEN amount IS NOT NULL THEN concat_ws(
        ', ',
        CASE WHEN ceiling = amount THEN 'municipal ceiling' END,
        CASE WHEN rate = amount THEN 'rate' END,
        CASE WHEN cost = amount THEN 'cost' END
    ) END AS binding
FROM paid
ORDER BY row
