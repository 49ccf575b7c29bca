-- First and last day of reimbursement for a person with one decision: Art. 20, 24 and 24a AsylV 2.
WITH windows AS (
    SELECT
        row,
        date_trunc('month', INTERVAL 1 MONTH + CASE
            WHEN status = 'resettled refugee' THEN entered  -- Art. 24a
            -- Art. 20 para. 1: after the assignment; until June 2025 after the decision too
            WHEN status IN ('temporarily admitted person', 'protected person') AND decided >= DATE '2025-07-01'
                THEN assigned
            ELSE decided  -- Art. 24 para. 1
        END)::DATE AS first_day,
        CASE status
            -- Art. 20 para. 1 let. d and e
            WHEN 'temporarily admitted person' THEN last_day(entered + INTERVAL 7 YEAR)
            WHEN 'protected person' THEN decided + INTERVAL 5 YEAR - INTERVAL 1 DAY
            -- Art. 24 para. 1 let. a, b, bbis, c, d
            WHEN 'refugee with asylum' THEN last_day(applied + INTERVAL 5 YEAR)
            WHEN 'refugee with expulsion' THEN last_day(applied + INTERVAL 5 YEAR)
            WHEN 'temporarily admitted refugee' THEN last_day(entered + INTERVAL 7 YEAR)
            WHEN 'stateless person' THEN last_day(decided + INTERVAL 5 YEAR)
            WHEN 'temporarily admitted stateless person' THEN last_day(entered + INTERVAL 7 YEAR)
            -- Art. 24a: seven years from the month after the entry
            WHEN 'resettled refugee'
                THEN date_trunc('month', entered + INTERVAL 1 MONTH) + INTERVAL 7 YEAR - INTERVAL 1 DAY
        END::DATE AS last_day
    FROM cases
)
SELECT
    CASE WHEN first_day <= last_day THEN first_day END AS first_day,
    CASE WHEN first_day <= last_day THEN last_day END AS last_day
FROM windows
ORDER BY row
