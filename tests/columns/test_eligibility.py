"""Who may benefit, on columns: the same as the rule for one person, on every engine and on every day."""

from datetime import date, timedelta
from itertools import product
from random import Random

import narwhals.stable.v2 as nw
import polars as pl
import pyarrow as pa
import pytest

import kipcore as kip
from kipcore import LAW, DateRange, FundingArea, FundingSource, InitialIntegrationElement, Status, questions
from kipcore.columns import eligibility
from tests.columns.engines import ENGINES, every_engine, read

SCHEMA = [("row", pa.int64()), ("status", pa.string()), ("day", pa.date32())]
ASKED = {"status": "status", "on": "day", "into": "may", "reason": "why"}
MEASURES = [*InitialIntegrationElement, *FundingArea]
PROSPECT = LAW.with_reading(questions.CREDIT_ASYLUM_SEEKERS, "only with a prospect of stay")
READ = (
    PROSPECT.with_reading(questions.PROGRAMME_S_FIELDS, "all fields")
    .with_reading(questions.PROGRAMME_S_WITH_PERMIT, "with or without a permit")
    .with_reading(questions.FLAT_RATE_STATELESS, "as a recognised refugee")
)
OVERLAY = LAW.with_value(
    kip.parameters.PROGRAMMES_OPEN_TO_STATUS_S,
    False,
    during=DateRange(date(2025, 2, 1), date(2025, 2, 28)),
    because="a month without access",
).with_value(
    kip.parameters.FLAT_RATE_FOR_INITIAL_INTEGRATION,
    False,
    during=DateRange(date(2028, 1, 1), None),
    because="what if the flat rate were free",
)
LAWS = {"LAW": LAW, "prospect": PROSPECT, "read otherwise": READ, "overlay": OVERLAY}
LAST = date(2029, 1, 1)


def person(status, day):
    """Somebody who has a status on a day, with what must have come before it."""
    before = {
        Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT: Status.PROTECTED_PERSON,
        Status.HARDSHIP_PERMIT: Status.ASYLUM_SEEKER_EXTENDED,
    }
    entered = date(2000, 1, 1) if status is Status.RESETTLED_REFUGEE else None
    earlier = [kip.StatusDecision(before[status], date(2000, 1, 1))] if status in before else []
    return kip.Person([*earlier, kip.StatusDecision(status, date(2001, 1, 1), entered)])


def one_by_one(status, day, law, **asked):
    try:
        return kip.may_benefit(person(status, day), on=day, law=law, **asked).value
    except kip.KipError:
        return None


def drawn(count, seed):
    draw = Random(seed)
    edges = [date(2019, 1, 1), date(2019, 5, 1), date(2022, 3, 12), date(2022, 4, 13), date(2024, 1, 1)]
    edges += [date(2025, 2, 1), date(2025, 3, 1), date(2027, 3, 5), date(2028, 1, 1)]
    days = [draw.choice(edges) - timedelta(draw.choice([0, 0, 1])) for _ in range(count // 2)]
    days += [date(2018, 1, 1) + timedelta(draw.randrange(4_200)) for _ in range(count - count // 2)]
    return {
        "row": list(range(count)),
        "status": [draw.choice(list(Status)).value for _ in days],
        "day": days,
    }


def found_in(frame):
    assert nw.from_native(frame).collect_schema()["may"] == nw.Boolean
    return [tuple(pair) for _, *pair in sorted(read(frame, "row", "may", "why"))]


@every_engine
@pytest.mark.parametrize(
    ("measure", "paid_from", "law"),
    [
        (InitialIntegrationElement.LANGUAGE, FundingSource.FLAT_RATE, LAW),
        (FundingArea.ACCESS_TO_STANDARD_STRUCTURES, FundingSource.PROGRAMME_S, OVERLAY),
        (FundingArea.LANGUAGE, FundingSource.CREDIT, PROSPECT),
    ],
)
def test_columns_say_what_the_rule_says_of_each_row(engine, measure, paid_from, law):
    rows = drawn(1_000, 1)
    asked = {"measure": measure, "paid_from": paid_from, "law": law}
    frame = kip.columns.may_benefit(engine(rows, SCHEMA), **ASKED, **asked, faults="null")
    expected = [
        one_by_one(Status(status), day, **asked)
        for status, day in zip(rows["status"], rows["day"], strict=True)
    ]
    found = found_in(frame)
    assert [may for may, _ in found] == expected
    assert all((why == "") == (may is not None) for may, why in found)
    assert {True, False, None} == set(expected)


@every_engine
def test_rows_that_are_all_answered_need_no_nulls(engine):
    rows = drawn(200, 2)
    rows["day"] = [date(2024, 6, 1)] * 200
    asked = {"measure": InitialIntegrationElement.LANGUAGE, "paid_from": FundingSource.FLAT_RATE}
    frame = kip.columns.may_benefit(engine(rows, SCHEMA), **ASKED, **asked)
    expected = [one_by_one(Status(status), date(2024, 6, 1), LAW, **asked) for status in rows["status"]]
    assert found_in(frame) == [(may, "") for may in expected]


@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
@pytest.mark.parametrize("paid_from", FundingSource)
def test_no_answer_changes_within_a_stretch(paid_from, law):
    """Day by day for all statuses: what the rule says is what the stretches say."""
    days = [date(2018, 12, 30) + timedelta(n) for n in range((LAST - date(2018, 12, 30)).days)]
    draw = Random(paid_from.value + law.name)
    measure, stay = draw.choice(MEASURES), draw.choice([True, False, None])
    rows = list(product(Status, days))
    asked = {"measure": measure, "paid_from": paid_from, "longer_stay": stay, "law": law}
    frame = pl.DataFrame(
        {"row": range(len(rows)), "status": [one.value for one, _ in rows], "day": [day for _, day in rows]}
    )
    found = found_in(kip.columns.may_benefit(frame, **ASKED, **asked, faults="null"))
    some = sorted(draw.sample(range(len(rows)), 1_500))
    near = [i for i in range(1, len(rows)) if found[i] != found[i - 1]]
    for i in {*some, *near, *(i - 1 for i in near)}:
        assert found[i][0] is one_by_one(*rows[i], **asked), rows[i]


@pytest.mark.parametrize(("measure", "paid_from"), list(product(MEASURES, FundingSource)))
def test_every_measure_and_source(measure, paid_from):
    for law, stay in [(PROSPECT, True), *((law, None) for law in LAWS.values())]:
        asked = {"measure": measure, "paid_from": paid_from, "longer_stay": stay, "law": law}
        days = [date(2018, 12, 31), date(2019, 4, 30), date(2022, 5, 1), date(2025, 2, 28), date(2028, 1, 1)]
        rows = list(product(Status, days))
        frame = pl.DataFrame(
            {"row": range(len(rows)), "status": [s.value for s, _ in rows], "day": [day for _, day in rows]}
        )
        found = found_in(kip.columns.may_benefit(frame, **ASKED, **asked, faults="null"))
        assert [may for may, _ in found] == [one_by_one(*row, **asked) for row in rows]


@every_engine
def test_rows_with_faults_come_back_null_and_say_why(engine):
    rows = {
        "row": list(range(6)),
        "status": ["refugee with asylum", None, "visitor", *["asylum seeker, extended procedure"] * 3],
        "day": [date(2024, 6, 1)] * 3 + [None, date(2019, 4, 30), date(2024, 6, 1)],
    }
    asked = {"measure": FundingArea.LANGUAGE, "paid_from": FundingSource.FLAT_RATE}
    frame = kip.columns.may_benefit(engine(rows, SCHEMA), **ASKED, **asked, faults="null")
    assert found_in(frame) == [
        (True, ""),
        (None, "fault: status missing"),
        (None, "fault: status unknown"),
        (None, "fault: on missing"),
        (None, "fault: flat_rate_for_initial_integration not known"),
        (None, "fault: measure does not decide"),
    ]
    last = {name: column[4:] for name, column in rows.items()}
    with pytest.raises(kip.BadRowsError) as caught:
        kip.columns.may_benefit(engine(last, SCHEMA), **ASKED, **asked)
    assert sorted((fault.code, fault.columns, fault.rows) for fault in caught.value.faults) == [
        ("flat_rate_for_initial_integration not known", ("status", "day"), 1),
        ("measure does not decide", ("status", "day"), 1),
    ]


@every_engine
@pytest.mark.parametrize("law", [LAW, LAW.with_reading(questions.LOCAL_POPULATION, "all residents")])
def test_the_local_population(engine, law):
    rows = drawn(300, 3)
    frame = kip.columns.in_local_population(engine(rows, SCHEMA), **ASKED, faults="null", law=law)

    def expected(status, day):
        try:
            group = kip.TargetGroup.LOCAL_POPULATION
            return kip.in_target_group(group, on=day, person=person(Status(status), day), law=law).value
        except kip.KipError:
            return None

    found = found_in(frame)
    assert [may for may, _ in found] == [
        expected(*row) for row in zip(rows["status"], rows["day"], strict=True)
    ]
    assert {why for _, why in found} == {"", "fault: target_groups not known"}


@every_engine
def test_where_no_row_is_answered_the_column_is_still_true_or_false(engine):
    rows = {"row": [0, 1, 2], "status": ["Swiss", "visitor", None], "day": [date(2018, 12, 31)] * 3}
    frame = kip.columns.in_local_population(engine(rows, SCHEMA), **ASKED, faults="null")
    assert [may for may, _ in found_in(frame)] == [None] * 3


@every_engine
def test_a_law_from_the_first_day_of_the_calendar(engine):
    """Statuses that follow another one are asked from its second day on."""
    law = LAW.with_value(
        kip.parameters.PROGRAMMES_OPEN_TO_STATUS_S,
        False,
        during=DateRange(date.min, date(2025, 2, 28)),
        because="no access",
    )
    asked = {"measure": FundingArea.LANGUAGE, "paid_from": FundingSource.PROGRAMME_S, "law": law}
    rows = {"row": [0, 1], "status": ["protected person"] * 2, "day": [date(2024, 1, 1), date(2025, 3, 1)]}
    frame = kip.columns.may_benefit(engine(rows, SCHEMA), **ASKED, **asked)
    expected = [one_by_one(Status.PROTECTED_PERSON, day, **asked) for day in rows["day"]]
    assert [may for may, _ in found_in(frame)] == expected


def test_own_codes_of_statuses():
    frame = pl.DataFrame({"status": [1, 2, 2], "day": [date(2024, 6, 1)] * 3})
    found = kip.columns.in_local_population(
        frame, status="status", on="day", statuses={1: Status.SWISS, 2: Status.FOREIGN_NATIONAL}
    )
    assert found["in_local_population"].to_list() == [True, False, False]


GOOD = {
    **ASKED,
    "measure": InitialIntegrationElement.LANGUAGE,
    "paid_from": FundingSource.FLAT_RATE,
}


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"status": "row"}, kip.WrongTypeError),
        ({"on": "status"}, kip.WrongTypeError),
        ({"on": "nope"}, kip.UnknownNameError),
        ({"measure": "c"}, kip.WrongTypeError),
        ({"paid_from": "flat rate"}, kip.WrongTypeError),
        ({"longer_stay": 1}, kip.WrongTypeError),
        ({"law": None}, kip.WrongTypeError),
        ({"statuses": {}}, kip.InvalidValueError),
        ({"into": "day"}, kip.InvalidValueError),
    ],
)
def test_bad_input(change, error):
    with pytest.raises(error):
        kip.columns.may_benefit(ENGINES["polars"](drawn(3, 4), SCHEMA), **{**GOOD, **change})


def test_a_rule_is_asked_once_for_each_turning_day():
    asked = []

    def ask(status, day):
        asked.append((status, day))
        return True

    found = eligibility.answers(LAW, [kip.parameters.TARGET_GROUPS], {"x": Status.SWISS}, ask)
    assert [day for _, day in asked] == [date(1, 1, 2), date(2019, 1, 1)]
    assert found == [(date(1, 1, 2), Status.SWISS, True)]
