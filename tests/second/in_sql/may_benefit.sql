-- Who may benefit from a measure: Art. 58 AIG, Art. 6, 14a, 15 and 21 VIntA. NULL where the law was not found.
-- A measure is an element of Art. 14a para. 3 or an area of Art. 12 para. 1 VIntA, and its letter.
WITH statuses AS (
    SELECT
        *,
        -- Art. 15 para. 1, with Art. 59 AsylG (expulsion) and Art. 31 para. 2 and 3 AIG (stateless, admitted)
        status IN (
            'temporarily admitted person', 'temporarily admitted refugee', 'refugee with asylum',
            'resettled refugee', 'refugee with expulsion', 'protected person with residence permit',
            'temporarily admitted stateless person'
        ) AS named,
        kind = 'area' AND letter = 'h' AS national,
        -- Programme S until 2023: language, access to the labour market, families and children
        kind || letter IN ('elementc', 'elementd', 'elemente', 'areac', 'aread') AS in_focus
    FROM cases
)
SELECT
    CASE
        WHEN source = 'Programme S' AND day < DATE '2022-03-12' THEN FALSE  -- status S was not activated
        WHEN source = 'Programme S' THEN CASE
            WHEN day < DATE '2022-04-13' OR day > DATE '2027-03-04' THEN NULL
            WHEN status <> 'protected person' THEN FALSE
            WHEN day < DATE '2024-01-01' AND kind = 'area' AND letter = 'g' THEN NULL  -- partly in the focus
            WHEN day < DATE '2024-01-01' THEN in_focus
            WHEN NOT national THEN TRUE
        END
        WHEN day < DATE '2019-01-01' THEN NULL
        WHEN source IN ('canton', 'municipalities') THEN TRUE
        WHEN source = 'credit' THEN CASE
            WHEN status = 'Swiss' THEN letter = 'f'  -- Art. 6 let. c: the local population
            WHEN NOT national THEN TRUE  -- Art. 58 para. 3 AIG: irrespective of status
        END
        WHEN source = 'national programmes' THEN CASE WHEN national THEN status <> 'Swiss' END
        WHEN day < DATE '2019-05-01' THEN NULL
        WHEN status = 'asylum seeker, extended procedure' THEN
            CASE WHEN kind = 'element' THEN letter IN ('c', 'e') END  -- Art. 15 para. 5
        WHEN NOT named THEN FALSE
        WHEN NOT national THEN TRUE
    END AS may
FROM statuses
ORDER BY row
