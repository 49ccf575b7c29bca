-- The flat rate of a person under an agreement, in Rappen: Art. 15 VIntA with Art. 29a.
-- A case has up to three decisions, the oldest first; those that there are not are NULL.
WITH decisions AS (
    SELECT row, 1 AS number, status_1 AS status, day_1 AS day, entered_1 AS entered FROM cases
    UNION ALL
    SELECT row, 2, status_2, day_2, entered_2 FROM cases WHERE status_2 IS NOT NULL
    UNION ALL
    SELECT row, 3, status_3, day_3, entered_3 FROM cases WHERE status_3 IS NOT NULL
),
drawing AS (  -- once per person: the first decision that draws, draws
    SELECT row, min(number) AS number, arg_min(status, number) AS status, min(day) AS day,
        arg_min(entered, number) AS entered
    FROM decisions
    WHERE status IN (
        'temporarily admitted person', 'temporarily admitted refugee', 'refugee with asylum',
        'resettled refugee', 'refugee with expulsion', 'protected person with residence permit',
        'temporarily admitted stateless person'
    )
    GROUP BY row
),
protection AS (
    SELECT row, min(day) AS since FROM decisions WHERE status = 'protected person' GROUP BY row
),
points(year, index) AS (  -- December 2015 = 100; since 2021 x 100.9 / 100
    VALUES
        (2019, 102.1), (2020, 101.8), (2021, 101.2), (2022, 101.6 * 1.009), (2023, 104.6 * 1.009),
        (2024, 106.4 * 1.009), (2025, 107.1 * 1.009), (2026, 107.2 * 1.009)
),
adjusted AS (  -- Art. 15 para. 2: 18 000 x index / index of October 2018, half up to the Rappen
    SELECT year, ((index * 10000)::HUGEINT * 1800000 * 2 + 1021000) // (1021000 * 2) AS rappen FROM points
),
amounts AS (
    SELECT
        cases.row,
        CASE
            WHEN programme_s IS NOT NULL AND since IS NULL THEN 'refused'
            WHEN drawing.day IS NULL THEN 'none'
            WHEN drawing.day NOT BETWEEN first_day AND last_day THEN 'none'
            WHEN drawing.day < DATE '2016-01-01' THEN 'refused'
            WHEN drawing.day <= DATE '2019-05-01' THEN 'old'
            WHEN status = 'resettled refugee' AND entered BETWEEN DATE '2019-05-02' AND DATE '2019-12-31'
                THEN 'in all'  -- Art. 29a para. 4
            WHEN period <> 'KIP 2' THEN 'full'
            WHEN NOT supplement_known OR supplement > DATE '2020-11-30' THEN 'refused'
            WHEN supplement IS NULL THEN 'old'
            WHEN supplement <= DATE '2019-11-30' THEN 'full'
            WHEN drawing.day >= date_trunc('month', supplement + INTERVAL 1 MONTH)::DATE THEN 'full'
            ELSE 'old'
        END AS which,
        adjusted.rappen AS full_rate,
        -- Art. 15 para. 2bis, in force since 1 March 2023
        drawing.day >= DATE '2023-03-01' AND since < drawing.day AS reduced,
        programme_s
    FROM cases
    LEFT JOIN drawing USING (row)
    LEFT JOIN protection USING (row)
    LEFT JOIN adjusted ON adjusted.year = year(drawing.day)
),
before_reduction AS (
    SELECT
        *,
        CASE which WHEN 'none' THEN 0 WHEN 'old' THEN 600000 WHEN 'in all' THEN 1800000 WHEN 'full' THEN full_rate END
            AS rappen
    FROM amounts
)
SELECT
    CASE WHEN coalesce(reduced, FALSE) AND which <> 'none' THEN
        CASE WHEN programme_s IS NOT NULL AND rappen IS NOT NULL THEN greatest(rappen - programme_s, 0) END
    ELSE rappen END AS rappen
FROM before_reduction
ORDER BY row
