-- Whether a cohort has reached a goal of the Integration Agenda, and how many more would have to.
WITH goals(goal, part, whole) AS (
    VALUES
        ('language', 1, 1), ('early childhood', 4, 5), ('training', 2, 3), ('employment', 1, 2),
        ('social integration', 1, 1)
)
SELECT
    CASE WHEN entered >= DATE '2019-05-01' AND cohort > 0 AND reached <= cohort
        THEN reached * whole >= cohort * part
    END AS holds,
    greatest((cohort * part + whole - 1) // whole - reached, 0) AS missing
FROM cases JOIN goals USING (goal)
ORDER BY row
