-- The flat rate that a decision draws, in francs: Art. 15 para. 1 and Art. 29a VIntA.
WITH read AS (
    SELECT
        *,
        -- Art. 15 para. 1, with Art. 59 AsylG (expulsion) and Art. 31 para. 2 and 3 AIG (stateless, admitted)
        status IN (
            'temporarily admitted person', 'temporarily admitted refugee', 'refugee with asylum',
            'resettled refugee', 'refugee with expulsion', 'protected person with residence permit',
            'temporarily admitted stateless person'
        ) AS named,
        -- Art. 29a para. 1 and 2: in time, from the start; later, from the month after the conclusion
        CASE
            WHEN supplement <= DATE '2019-11-30' THEN DATE '2019-05-02'
            ELSE date_trunc('month', supplement + INTERVAL 1 MONTH)::DATE
        END AS full_from
    FROM cases
)
SELECT
    CASE
        WHEN day < DATE '2016-01-01' OR day NOT BETWEEN first_day AND last_day THEN NULL
        WHEN NOT named THEN 0
        WHEN day <= DATE '2019-05-01' THEN 6000  -- Art. 29a para. 1: "after 1 May 2019"
        -- Art. 29a para. 4: entered after 1 May 2019 in the resettlement programme of 2017 to 2019
        WHEN status = 'resettled refugee' AND entered BETWEEN DATE '2019-05-02' AND DATE '2019-12-31' THEN 18000
        WHEN period <> 'KIP 2' THEN 18000  -- para. 3: the measures went into the next agreements
        WHEN NOT supplement_known THEN NULL
        WHEN supplement IS NULL THEN 6000
        WHEN supplement > DATE '2020-11-30' THEN NULL  -- para. 3: not possible any more
        WHEN day >= full_from THEN 18000
        ELSE 6000
    END AS francs
FROM read
ORDER BY row
