-- The least own funds, in Rappen, that draw a contribution: Art. 16 para. 3 VIntA, the other way round.
SELECT
    CASE
        WHEN year NOT BETWEEN first_year AND last_year THEN NULL
        WHEN wanted > ceiling THEN NULL  -- no own funds draw more than the maximum
        ELSE (coalesce(wanted, ceiling)::HUGEINT * over + under - 1) // under  -- a part of a Rappen is a Rappen
    END AS needed
FROM cases
ORDER BY row
