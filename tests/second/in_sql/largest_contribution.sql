-- Art. 16 para. 3 VIntA: the largest contribution, in Rappen, that own funds allow at parity.
SELECT (canton + CASE WHEN canton_only THEN 0 ELSE municipalities END)::HUGEINT * under // over AS largest
FROM cases
ORDER BY row
