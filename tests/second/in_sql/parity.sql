-- Art. 16 para. 3 VIntA: own funds are at least over/under times the federal contribution.
SELECT
    (canton + CASE WHEN canton_only THEN 0 ELSE municipalities END)::HUGEINT * under >= federal::HUGEINT * over
        AS holds
FROM cases
ORDER BY row
