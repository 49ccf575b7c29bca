-- Interest since payment on what goes back: Art. 28 SuG (financial assistance), Art. 30 para. 3 (at fault).
-- Where the law is silent, as the case reads the question; on revocation without fault, never.
WITH read AS (
    SELECT
        *,
        CASE ground
            WHEN 'revocation at fault' THEN TRUE
            WHEN 'revocation without fault' THEN FALSE
            WHEN 'unmet goals' THEN assistance OR where_silent
            ELSE where_silent
        END AS owed
    FROM cases
)
SELECT
    CASE
        WHEN repaid < paid THEN NULL
        WHEN NOT owed THEN 0
        WHEN repaid > paid AND paid < DATE '1991-03-31' THEN NULL  -- the day after bears the first interest
        ELSE (amount::HUGEINT * date_diff('day', paid, repaid) * 5 * 2 + 36500) // (36500 * 2)
    END AS interest
FROM read
ORDER BY row
