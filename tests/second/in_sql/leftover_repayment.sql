-- Art. 19 para. 3 VIntA: used within two years after the end of the programme; the rest is repaid, in Rappen.
SELECT
    CASE
        WHEN last_day < DATE '2019-01-01' THEN NULL  -- the rule of that time was not found
        WHEN used_in_term + used_once + used_again > received THEN NULL
        WHEN least(once, again) <= last_day THEN NULL  -- lies in the term
        ELSE received - used_in_term
            - CASE WHEN once <= last_day + INTERVAL 2 YEAR THEN used_once ELSE 0 END
            - CASE WHEN again <= last_day + INTERVAL 2 YEAR THEN used_again ELSE 0 END
    END AS repaid
FROM cases
ORDER BY row
