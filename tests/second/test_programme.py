"""Terms, goals, costs and Programme S: kipcore and the second writings say the same."""

from datetime import date, timedelta

import kipcore as kip
from kipcore import Chf, Cost, CostKind, DateRange, FundingSource, IntegrationGoal
from tests.second.agreeing import agree, drawn, francs, in_sql, rappen
from tests.second.boundaries import amount, day
from tests.second.in_decimal import costs, programme as calculator
from tests.second.in_decimal.calculator import end_of_month, years_after


def term_case(draw):
    """Terms of about four years, new or extended, agreed on about the day."""
    first = day(draw, date(2019, 6, 1), date(2030, 12, 31))
    last = years_after(first, draw.choice((1, 2, 3, 4, 4, 4, 5, 8))) + timedelta(
        draw.choice((-2, -1, -1, -1, 0))
    )
    extends = None
    agreed_on = first - timedelta(draw.choice((1, 30, 400)))
    if draw.random() < 0.4:
        end = max(first, last - timedelta(draw.choice((0, 1, 200, 365))))
        extends = (first, end)
        agreed_on = draw.choice((first, end, day(draw, first, end), end + timedelta(1), first - timedelta(1)))
    return first, last, agreed_on, draw.random() < 0.5, extends


def test_programme_term():
    cases = drawn(term_case, 10_000, 41)

    def kipcore(first, last, agreed_on, justified, extends):
        return kip.programme_term(
            DateRange(first, last),
            agreed_on=agreed_on,
            justified=justified,
            extends=None if extends is None else DateRange(*extends),
        ).value

    columns = {
        "row": "number",
        "first_day": "day",
        "last_day": "day",
        "agreed": "day",
        "justified": "yes",
        "begun": "day",
        "ended": "day",
    }
    lines = [(row, *case[:-1], *(case[-1] or (None, None))) for row, case in enumerate(cases)]
    sql = [allowed for (allowed,) in in_sql("programme_term", columns, lines)]
    agree(cases, kipcore=kipcore, calculator=calculator.programme_term, sql=sql)


def goal_case(draw):
    cohort = draw.choice((0, 1, 2, 3, 5, 6, 100, draw.randrange(1, 100_000)))
    goal = draw.choice(list(calculator.GOALS))
    needed = cohort * calculator.GOALS[goal]
    reached = draw.choice((int(needed), int(needed) + 1, max(int(needed) - 1, 0), draw.randrange(cohort + 1)))
    first = day(draw, date(2019, 4, 1), date(2027, 12, 31))
    return goal, reached, cohort, first, first + timedelta(draw.randrange(400))


def test_goal_reached():
    cases = drawn(goal_case, 10_000, 42)

    def kipcore(goal, reached, cohort, first, last):
        found = kip.goal_reached(
            IntegrationGoal(goal), reached=reached, cohort=cohort, entered=DateRange(first, last)
        )
        return found.value, 0 if found.value else found.figures["missing"]

    def by_hand(goal, reached, cohort, first, last):
        holds = calculator.goal_reached(goal, reached, cohort, first, last)
        return holds, calculator.goal_missing(goal, reached, cohort)

    columns = {"row": "number", "goal": "text", "reached": "number", "cohort": "number", "entered": "day"}
    lines = [(row, *case[:-1]) for row, case in enumerate(cases)]
    found = in_sql("goal_reached", columns, lines)
    sql = [None if holds is None else (holds, missing) for holds, missing in found]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


def due_case(draw):
    goal = draw.choice(list(calculator.GOALS))
    entered = day(draw, date(2019, 4, 1), date(2035, 12, 31))
    school = entered + timedelta(draw.choice((0, 1, 1_500, -1)))
    states_it = draw.random() < (0.9 if goal == "early childhood" else 0.05)
    return goal, entered, school if states_it else None


def test_goal_due():
    agree(
        drawn(due_case, 10_000, 44),
        kipcore=lambda goal, entered, school: (
            kip.goal_due(IntegrationGoal(goal), entered_on=entered, school_starts_on=school).value
        ),
        calculator=calculator.goal_due,
    )


def test_assignment_deadline():
    agree(
        [(date(2017, 12, 1) + timedelta(number),) for number in range(1_600)],
        kipcore=lambda arrived: kip.assignment_deadline(arrived).value,
        calculator=calculator.assignment_deadline,
    )


def cost_case(draw):
    kind = draw.choice([one.value for one in CostKind])
    whole = amount(draw)
    other = draw.choice((0, 0, whole, draw.randrange(whole + 1)))
    borne = None
    if kind == "start-up funding":
        borne = draw.choice((0, (whole - other) // 2, (whole - other + 1) // 2, whole - other))
    sources = ["flat rate", "credit"] * 4 + ["national programmes", "canton", "Programme S"]
    if kind == "national importance":
        sources += ["national programmes"] * 4
    return kind, whole, other, borne, draw.choice(sources), day(draw, date(2018, 12, 1))


def test_chargeable_cost():
    cases = drawn(cost_case, 10_000, 45)

    def kipcore(kind, whole, other, borne, source, on):
        cost = Cost(
            CostKind(kind),
            Chf.from_rappen(whole),
            under_other_acts=Chf.from_rappen(other),
            borne_by_structures=None if borne is None else Chf.from_rappen(borne),
        )
        return kip.chargeable_cost(cost, paid_from=FundingSource(source), on=on).value.rappen

    def by_hand(kind, whole, other, borne, source, on):
        found = costs.chargeable_cost(kind, francs(whole), francs(other), francs(borne), source, on)
        return rappen(found)

    columns = {
        "row": "number",
        "kind": "text",
        "amount": "amount",
        "under_other_acts": "amount",
        "borne": "amount",
        "source": "text",
        "day": "day",
    }
    found = in_sql("chargeable_cost", columns, [(row, *case) for row, case in enumerate(cases)])
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=[chargeable for (chargeable,) in found])


def months_case(draw):
    first = day(draw, date(2022, 3, 1), date(2026, 4, 30))
    if draw.random() < 0.9:
        first = first.replace(day=1)
    last = end_of_month(first + timedelta(31 * draw.choice((0, 0, 1, 2, 11, 20))))
    if draw.random() < 0.05:
        last -= timedelta(1)
    return draw.choice((0, 1, 2, 65_000, draw.randrange(100_000))), first, max(first, last)


def test_programme_s_contribution():
    cases = drawn(months_case, 5_000, 43)

    def kipcore(persons, first, last):
        found = kip.programme_s_contribution(persons=persons, during=DateRange(first, last))
        return found.value.rappen

    columns = {"row": "number", "persons": "number", "first_day": "day", "last_day": "day"}
    found = in_sql("programme_s_contribution", columns, [(row, *case) for row, case in enumerate(cases)])
    agree(
        cases,
        kipcore=kipcore,
        calculator=lambda *case: int(calculator.programme_s_contribution(*case) * 100),
        sql=[None if francs is None else 100 * francs for (francs,) in found],
    )
