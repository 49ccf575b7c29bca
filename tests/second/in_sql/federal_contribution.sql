-- What the Confederation pays at most for a year, in Rappen, and which limits bind.
-- Amounts are Rappen. A programme tests parity at a ratio of over/under: own funds >= ratio x contribution.
WITH limits AS (
    SELECT
        row,
        year BETWEEN first_year AND last_year AS in_term,
        ceiling,
        -- Art. 16 para. 3 VIntA: own funds at least equal the contribution; a part of a Rappen is not paid.
        (canton + CASE WHEN canton_only THEN 0 ELSE municipalities END)::HUGEINT * under // over AS parity,
        -- Art. 14 para. 1 SuG: no more than the creditable cost, if one is given.
        cost
    FROM cases
),
paid AS (
    SELECT *, least(ceiling, parity, coalesce(cost, ceiling)) AS amount  -- Art. 58 para. 3 AIG
    FROM limits
)
SELECT
    CASE WHEN in_term THEN amount END AS amount,
    CASE WHEN in_term THEN concat_ws(
        ', ',
        CASE WHEN ceiling = amount THEN 'ceiling' END,
        CASE WHEN parity = amount THEN 'parity' END,
        CASE WHEN cost = amount THEN 'cost' END
    ) END AS binding
FROM paid
ORDER BY row
