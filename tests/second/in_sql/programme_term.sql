-- Art. 14 para. 2 VIntA: four years, shorter if justified; since 1 December 2025 a running one is extended.
SELECT
    CASE
        WHEN agreed < DATE '2019-05-01' THEN NULL  -- the wording of that time was not found
        WHEN begun IS NOT NULL THEN CASE
            -- another agreement, no later end, or one that is not running
            WHEN begun <> first_day OR last_day <= ended OR agreed NOT BETWEEN begun AND ended THEN NULL
            ELSE agreed >= DATE '2025-12-01'
        END
        WHEN last_day + INTERVAL 1 DAY = first_day + INTERVAL 4 YEAR THEN TRUE
        ELSE last_day + INTERVAL 1 DAY < first_day + INTERVAL 4 YEAR AND justified
    END AS allowed
FROM cases
ORDER BY row
