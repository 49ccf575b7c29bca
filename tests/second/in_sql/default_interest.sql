-- Art. 24 SuG: 5 per cent a year from the end of sixty days after the due date, half up to the Rappen.
-- The days of the calendar over 365; or, counted 30/360, months of thirty days, in which the 31st is the 30th.
WITH late AS (
    SELECT *, due + INTERVAL 60 DAY AS free_until FROM cases
),
counted AS (
    SELECT
        *,
        CASE
            WHEN paid <= free_until THEN 0
            WHEN thirty THEN
                360 * (year(paid) - year(free_until)) + 30 * (month(paid) - month(free_until))
                + least(day(paid), 30) - least(day(free_until), 30)
            ELSE date_diff('day', free_until, paid)
        END AS days,
        CASE WHEN thirty THEN 36000 ELSE 36500 END AS hundred_years
    FROM late
)
SELECT
    CASE
        WHEN due >= DATE '1991-04-01' THEN (amount::HUGEINT * days * 5 * 2 + hundred_years) // (hundred_years * 2)
    END AS interest
FROM counted
ORDER BY row
