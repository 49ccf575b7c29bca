-- How much of a cost may be paid from a federal source, in Rappen: Art. 2, 15, 17 and 21 VIntA, Art. 12 SuG.
WITH rests AS (
    SELECT *, amount - under_other_acts - coalesce(borne, 0) AS rest FROM cases
)
SELECT
    CASE
        WHEN source IN ('canton', 'municipalities', 'Programme S') THEN NULL
        WHEN source = 'national programmes' AND kind <> 'national importance' THEN NULL
        WHEN day < DATE '2019-01-01' THEN NULL
        WHEN day < DATE '2019-05-01' AND kind = 'development' THEN NULL
        WHEN day < DATE '2019-05-01' AND kind = 'social assistance' AND source = 'flat rate' THEN NULL
        WHEN kind = 'start-up funding' THEN least(rest, borne)  -- Art. 17 para. 2: at least an equal part
        WHEN kind IN ('measure', 'development') THEN rest  -- Art. 17 para. 1 and 2bis
        WHEN kind = 'social assistance' AND source = 'flat rate' THEN rest  -- Art. 15 para. 6
        WHEN kind = 'national importance' AND source = 'national programmes' THEN rest  -- Art. 21
        ELSE 0
    END AS chargeable
FROM rests
ORDER BY row
