"""Windows, permits and the status matrix: kipcore and the second writings say the same of a person."""

from datetime import date, timedelta
from itertools import product

import kipcore as kip
from kipcore import FundingArea, FundingSource, InitialIntegrationElement, Person, Status, StatusDecision
from tests.second.agreeing import agree, drawn, in_sql
from tests.second.boundaries import DAYS, day
from tests.second.in_decimal import benefit, reimbursement

FIRST = date(2023, 1, 1)  # Art. 20 and 24 AsylV 2 in the text that was read
WINDOWED = (
    "temporarily admitted person",
    "temporarily admitted refugee",
    "temporarily admitted stateless person",
    "refugee with asylum",
    "refugee with expulsion",
    "resettled refugee",
    "stateless person",
    "protected person",
)


def window_case(draw):
    status = draw.choice(WINDOWED)
    decided = day(draw, FIRST, date(2035, 12, 31))
    entered = decided - timedelta(draw.choice((0, 1, 31, 365, draw.randrange(3_000))))
    if status == "resettled refugee":
        entered = max(entered, date(2019, 3, 1))
    applied = min(decided, entered + timedelta(draw.choice((0, 1, 20))))
    assigned = decided + timedelta(draw.choice((0, 0, 1, 31, draw.randrange(300))))
    return status, decided, entered, applied, assigned


def person_of(status, decided, entered, applied, assigned):
    one = StatusDecision(Status(status), decided, entered, applied_on=applied)
    return Person([one], assigned_on=assigned)


def test_reimbursement_windows():
    cases = drawn(window_case, 10_000, 31)

    def kipcore(*case):
        windows = kip.reimbursement_windows(person_of(*case)).value
        return [(window.during.first, window.during.last) for window in windows]

    def by_hand(*case):
        found = reimbursement.window(*case)
        return [] if found is None else [found]

    columns = {"row": "number", "status": "text", "decided": "day", "entered": "day", "applied": "day"}
    columns["assigned"] = "day"
    found = in_sql("reimbursement_window", columns, [(row, *case) for row, case in enumerate(cases)])
    sql = [[] if first is None else [(first, last)] for first, last in found]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


def test_residence_permit_due():
    cases = drawn(lambda draw: (day(draw, date(2022, 3, 12), date(2060, 12, 31)),), 10_000, 32)
    agree(
        cases,
        kipcore=lambda granted: (
            kip.residence_permit_due(Person([StatusDecision(Status.PROTECTED_PERSON, granted)])).value
        ),
        calculator=reimbursement.residence_permit_due,
    )


def history(status, on):
    """The shortest history that ends with a status on a day."""
    before = []
    if status is Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT:
        before = [StatusDecision(Status.PROTECTED_PERSON, on - timedelta(100))]
    elif status is Status.HARDSHIP_PERMIT:
        before = [StatusDecision(Status.ASYLUM_SEEKER_EXTENDED, on - timedelta(100))]
    entered = on if status is Status.RESETTLED_REFUGEE else None
    return Person([*before, StatusDecision(status, on, entered)])


def test_the_whole_status_matrix():
    """Every status, source, element and area, on every day on which the law may change."""
    measures = [("element", one.value) for one in InitialIntegrationElement]
    measures += [("area", one.value) for one in FundingArea]
    days = [one for one in DAYS if one >= date(2017, 1, 1)]
    cases = list(product([one.value for one in Status], [one.value for one in FundingSource], measures, days))
    people = {
        (status, on): history(Status(status), on)
        for status, on in product([one.value for one in Status], days)
    }
    kinds = {"element": InitialIntegrationElement, "area": FundingArea}

    def kipcore(status, source, measure, on):
        kind, letter = measure
        return kip.may_benefit(
            people[status, on], measure=kinds[kind](letter), paid_from=FundingSource(source), on=on
        ).value

    columns = {**dict.fromkeys(("status", "source", "kind", "letter"), "text"), "day": "day"}
    lines = [(row, status, source, *measure, on) for row, (status, source, measure, on) in enumerate(cases)]
    sql = [may for (may,) in in_sql("may_benefit", {"row": "number", **columns}, lines)]
    agree(cases, kipcore=kipcore, calculator=benefit.may_benefit, sql=sql)
