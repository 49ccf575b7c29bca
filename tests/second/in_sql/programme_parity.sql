-- Art. 16 para. 3 VIntA over the years of a programme; `cases` has a line for each programme and year.
SELECT
    CASE
        WHEN any_value(per_programme) THEN sum(own::HUGEINT) * any_value(under) >= sum(federal::HUGEINT) * any_value(over)
        ELSE bool_and(own::HUGEINT * under >= federal::HUGEINT * over)
    END AS holds
FROM cases
GROUP BY row
ORDER BY row
