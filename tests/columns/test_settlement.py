"""Settlement and interest on columns: the same as the rules one by one, on every engine."""

from datetime import date, timedelta
from functools import cache
from random import Random

import attrs
import narwhals.stable.v2 as nw
import pyarrow as pa
import pytest

import kipcore as kip
from kipcore import LAW, Chf, DateRange, parameters, questions
from tests.columns.engines import ENGINES, every_engine, read

MOST = 10**14


def schema(*names, days=("day", "from", "to")):
    return [("row", pa.int64()), *((name, pa.date32() if name in days else pa.int64()) for name in names)]


def polars(rows):
    return ENGINES["polars"](rows, schema(*list(rows)[1:]))


def table(rows, names):
    return {name: list(column) for name, column in zip(["row", *names], zip(*rows, strict=True), strict=True)}


def expected(ask, rows):
    """Return what the rule says of each row, or None where it raises."""
    found = []
    for row in zip(*list(rows.values())[1:], strict=True):
        try:
            found.append(ask(*row).value.rappen)
        except kip.KipError:
            found.append(None)
    return found


def found_in(frame):
    assert nw.from_native(frame).collect_schema()["out"] == nw.Int64
    return [pair for _, *pair in sorted(read(frame, "row", "out", "why"))]


def agree(frame, answers):
    found = found_in(frame)
    for (out, why), answer in zip(found, answers, strict=True):
        assert out == answer, why
        assert why.startswith("fault: ") if answer is None else why == ""
    return found


OUT = {"into": "out", "reason": "why", "unit": "rappen"}


# --- what a municipality is reimbursed --------------------------------------------------------------

SHARES = ("cost", "federal", "total", "day")
NO_MORE = LAW.with_value(
    parameters.MUNICIPALITIES_REIMBURSED, False, during=DateRange(date(2026, 1, 1), None), because="what if"
)
SHARE = {"cost": "cost", "federal": "federal", "total": "total", **OUT}


def shares(count, seed):
    draw = Random(seed)
    rows = []
    for row in range(count):
        total = draw.choice([1, 3, 300, draw.randrange(1, 10**6), draw.randrange(1, 3 * 10**9)])
        cost, federal = (draw.choice([0, total, total // 3, draw.randrange(total + 1)]) for _ in range(2))
        day = date(2008, 1, 1) + timedelta(draw.randrange(-30, 7_000))
        rows.append((row, cost, federal, total, day))
    return table(rows, SHARES)


def share_of(law):
    def ask(cost, federal, total, day):
        amounts = (Chf.from_rappen(amount) for amount in (cost, federal, total))
        cost, federal, total = amounts
        return kip.municipal_reimbursement(cost, federal=federal, total=total, on=day, law=law)

    return ask


@every_engine
@pytest.mark.parametrize("law", [LAW, NO_MORE], ids=["LAW", "no more"])
def test_a_municipality_is_reimbursed_as_the_rule_says(engine, law):
    rows = shares(1_000, 1)
    frame = engine(rows, schema(*SHARES))
    frame = kip.columns.municipal_reimbursement(frame, **SHARE, on="day", faults="null", law=law)
    agree(frame, expected(share_of(law), rows))


@every_engine
def test_reimbursement_on_one_day(engine):
    rows = shares(300, 2)
    rows["day"] = [date(2024, 6, 1)] * 300
    frame = kip.columns.municipal_reimbursement(engine(rows, schema(*SHARES)), **SHARE, on=date(2024, 6, 1))
    agree(frame, expected(share_of(LAW), rows))


@every_engine
def test_shares_with_faults(engine):
    rows = table(
        [
            (0, 5, 1, 0, date(2024, 1, 1)),
            (1, 6, 1, 5, date(2024, 1, 1)),
            (2, 1, 6, 5, date(2024, 1, 1)),
            (3, MOST, MOST, MOST, date(2024, 1, 1)),
            (4, 1, 1, 5, date(2007, 12, 31)),
            (5, 3_000_000_000, 3_000_000_000, MOST, date(2024, 1, 1)),
            (6, 2_999_999_999, 2_999_999_999, 3_000_000_000, date(2024, 1, 1)),  # 1/total above a Rappen
        ],
        SHARES,
    )
    codes = [
        "total not above zero",
        "cost above total",
        "federal above total",
        "cost times federal too large",
        "municipalities_reimbursed not known",
    ]
    frame = engine(rows, schema(*SHARES))
    found = found_in(kip.columns.municipal_reimbursement(frame, **SHARE, on="day", faults="null"))
    assert found == [*([None, f"fault: {code}"] for code in codes), [90_000, ""], [2_999_999_999, ""]]
    with pytest.raises(kip.BadRowsError) as caught:
        kip.columns.municipal_reimbursement(frame, **SHARE, on="day")
    assert {fault.code for fault in caught.value.faults} == set(codes)


# --- the largest advance ------------------------------------------------------------------------------

LIMITED = LAW.with_value(
    parameters.ADVANCE_LIMIT_UNDER_AGREEMENTS, True, during=DateRange(date(2026, 1, 1), None), because="if"
).with_value(parameters.ADVANCE_PERCENT, 91, during=DateRange(date(2020, 1, 1), None), because="if")


@every_engine
@pytest.mark.parametrize("agreed", [True, False])
def test_advances_are_what_the_rule_says(engine, agreed):
    draw = Random(3)
    edges = [date(1991, 3, 31), date(1991, 4, 1), date(2007, 12, 31), date(2008, 1, 1), date(2026, 1, 1)]
    inexact = [MOST - 11, MOST - 111]  # 91 per cent of them at once is beyond what floats divide exactly
    sizes = [0, 1, 99, MOST, *inexact]
    rows = [(row, draw.choice([*sizes, draw.randrange(10**9)]), draw.choice(edges)) for row in range(400)]
    rows = table(rows, ("amount", "day"))

    def ask(amount, day):
        amount = Chf.from_rappen(amount)
        return kip.largest_advance(amount, by_programme_agreement=agreed, on=day, law=LIMITED)

    frame = kip.columns.largest_advance(
        engine(rows, schema("amount", "day")),
        contribution="amount",
        by_programme_agreement=agreed,
        on="day",
        **OUT,
        faults="null",
        law=LIMITED,
    )
    agree(frame, expected(ask, rows))


@pytest.mark.parametrize("agreed", [True, False])
def test_advances_on_one_day(agreed):
    frame = polars({"row": [0, 1], "amount": [101, 5]})
    found = kip.columns.largest_advance(
        frame, contribution="amount", by_programme_agreement=agreed, on=date(2024, 1, 1), unit="rappen"
    )
    assert found["largest_advance_rappen"].to_list() == ([101, 5] if agreed else [80, 4])
    with pytest.raises(kip.OutsideRangeError):
        kip.columns.largest_advance(
            frame, contribution="amount", by_programme_agreement=True, on=date(2007, 1, 1), unit="rappen"
        )


# --- what is left ---------------------------------------------------------------------------------------

LEFT = ("received", "used", "day", "later")
READ = LAW.with_reading(questions.END_OF_KIP_2, "with KIP 2bis")
LEFTOVER = {"received": "received", "used_in_term": "used", "used_later": {"day": "later"}, **OUT}


@every_engine
@pytest.mark.parametrize(
    ("period", "law"), [(kip.KIP_2, LAW), (kip.KIP_2, READ), (kip.KIP_3, LAW)], ids=["2", "2 read", "3"]
)
def test_what_is_left_is_repaid_as_the_rule_says(engine, period, law):
    draw = Random(4)
    last = period.last
    rows = []
    for row in range(600):
        received = draw.choice([0, 100, MOST, draw.randrange(10**9)])
        used = draw.choice([0, received, min(received + 1, MOST), draw.randrange(received + 1)])
        later = draw.choice([0, max(received - used, 0), draw.randrange(received + 1)])
        day = draw.choice([last, last + timedelta(1), date(last.year + 2, 12, 31), date(last.year + 3, 1, 1)])
        rows.append((row, received, used, day, later))
    rows = table(rows, LEFT)

    def ask(received, used, day, later):
        agreement = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=period)
        return kip.leftover_repayment(
            agreement,
            goals_reached=True,
            received=Chf.from_rappen(received),
            used_in_term=Chf.from_rappen(used),
            used_later={day: Chf.from_rappen(later)},
            law=law,
        )

    frame = kip.columns.leftover_repayment(
        engine(rows, schema(*LEFT)),
        period=period,
        goals_reached=True,
        **LEFTOVER,
        faults="null",
        law=law,
    )
    answers = expected(ask, rows)
    assert None in answers
    assert {why for _, why in agree(frame, answers)} == {
        "",
        "fault: more used than received",
        "fault: used_later in the term",
    }


def test_several_uses_an_own_term_and_none():
    term = DateRange(date(2018, 1, 1), date(2022, 6, 30))
    rows = {
        "row": [0],
        "received": [100],
        "used": [10],
        "from": [date(2024, 6, 30)],
        "a": [20],
        "to": [date(2024, 7, 1)],
        "b": [30],
    }
    asked = {"period": kip.KIP_2, "term": term, "goals_reached": True, "unit": "rappen"}
    asked |= {"received": "received", "used_in_term": "used"}
    for later, left in ({"from": "a", "to": "b"}, 70), ({}, 90):
        found = kip.columns.leftover_repayment(polars(rows), **asked, used_later=later)
        assert found["leftover_repayment_rappen"].to_list() == [left]
    with pytest.raises(kip.UndecidableError, match="goals_reached"):
        kip.columns.leftover_repayment(polars(rows), **{**asked, "goals_reached": False}, used_later={})
    with pytest.raises(kip.NotKnownError):
        kip.columns.leftover_repayment(
            polars(rows), **{**asked, "period": kip.KIP_1, "term": None}, used_later={}
        )


# --- interest ---------------------------------------------------------------------------------------------

RUN = ("amount", "from", "to")
THIRTY = LAW.with_reading(questions.INTEREST_DAYS, "30/360")
CHANGED = LAW
for rate in (parameters.DEFAULT_INTEREST, parameters.RECLAIM_INTEREST):
    CHANGED = CHANGED.with_value(
        rate, 3, during=DateRange(date(2020, 2, 29), date(2022, 3, 31)), because="if"
    ).with_value(rate, 4, during=DateRange(None, date(1991, 3, 31)), because="if")
CHANGED = CHANGED.with_value(
    parameters.DEFAULT_INTEREST_AFTER, 30, during=DateRange(date(2021, 1, 31), None), because="if"
)
ENDS = attrs.evolve(
    THIRTY,
    timelines=tuple(
        attrs.evolve(
            one, entries=(attrs.evolve(one.entries[0], during=DateRange(date(1991, 4, 1), date(2025, 5, 5))),)
        )
        if one.parameter in {parameters.DEFAULT_INTEREST, parameters.RECLAIM_INTEREST}
        else one
        for one in LAW.timelines
    ),
)
INTEREST_LAWS = {"LAW": LAW, "30/360": THIRTY, "other rates": CHANGED, "ends": ENDS}


def runs(count, seed):
    draw = Random(seed)
    edges = [date(1991, 3, 31), date(1991, 4, 1), date(2020, 2, 28), date(2020, 2, 29), date(2022, 3, 31)]
    edges += [date(2024, 2, 29), date(2023, 1, 31), date(2021, 1, 31), date(2025, 5, 5), date(2025, 5, 6)]
    rows = []
    for row in range(count):
        begin = draw.choice([*edges, date(1991, 1, 1) + timedelta(draw.randrange(13_000))])
        end = draw.choice([*edges, begin, begin + timedelta(draw.randrange(59, 62))])
        end = draw.choice([end, begin + timedelta(draw.randrange(3_000))])
        rows.append((row, draw.choice([0, 1, 10, 10**10, draw.randrange(10**9)]), begin, end))
    return table(rows, RUN)


def default_of(law):
    def ask(amount, begin, end):
        return kip.default_interest(Chf.from_rappen(amount), due_on=begin, paid_on=end, law=law)

    return ask


DEFAULT = {"amount": "amount", "due_on": "from", "paid_on": "to", **OUT}
RECLAIM = {"amount": "amount", "paid_on": "from", "repaid_on": "to", **OUT}


@cache
def under_other_rates():
    rows = runs(800, 5)
    return rows, expected(default_of(CHANGED), rows)


@every_engine
def test_default_interest_is_what_the_rule_says(engine):
    rows, answers = under_other_rates()
    frame = kip.columns.default_interest(engine(rows, schema(*RUN)), **DEFAULT, faults="null", law=CHANGED)
    agree(frame, answers)


@every_engine
def test_default_interest_raises_nothing_where_all_is_well(engine):
    rows = runs(300, 6)
    rows["from"] = [max(day, date(1991, 4, 1)) for day in rows["from"]]
    frame = kip.columns.default_interest(engine(rows, schema(*RUN)), **DEFAULT)
    agree(frame, expected(default_of(LAW), rows))


@pytest.mark.parametrize("law", INTEREST_LAWS.values(), ids=INTEREST_LAWS)
@pytest.mark.parametrize("ground", kip.ReclaimGround)
def test_reclaim_interest_is_what_the_rule_says(ground, law):
    law = law.with_reading(questions.SUBSIDY_KIND, "financial assistance")
    rows = runs(2_000, 7)

    def ask(amount, begin, end):
        return kip.reclaim_interest(
            Chf.from_rappen(amount), ground=ground, paid_on=begin, repaid_on=end, law=law
        )

    frame = kip.columns.reclaim_interest(polars(rows), **RECLAIM, ground=ground, faults="null", law=law)
    agree(frame, expected(ask, rows))


@pytest.mark.parametrize("law", INTEREST_LAWS.values(), ids=INTEREST_LAWS)
def test_default_interest_under_each_law(law):
    rows = runs(2_000, 8)
    frame = kip.columns.default_interest(polars(rows), **DEFAULT, faults="null", law=law)
    agree(frame, expected(default_of(law), rows))


@every_engine
def test_interest_with_faults(engine):
    rows = table(
        [
            (0, MOST, date(1995, 1, 1), date(2024, 1, 1)),
            (1, 10**6, date(2020, 1, 1), date(2019, 1, 1)),
            (2, 10**6, date(1990, 1, 1), date(2019, 1, 1)),
            (3, MOST, date(2003, 1, 1), date(2024, 1, 1)),
        ],
        RUN,
    )
    frame = engine(rows, schema(*RUN))
    found = kip.columns.reclaim_interest(
        frame, **RECLAIM, ground=kip.ReclaimGround.REVOCATION_AT_FAULT, faults="null"
    )
    assert [why for _, why in found_in(found)] == [
        "fault: interest too large",
        "fault: repaid_on before paid_on",
        "fault: reclaim_interest not known",
        "fault: interest too large",
    ]
    with pytest.raises(kip.BadRowsError) as caught:
        kip.columns.default_interest(frame, **DEFAULT)
    assert {fault.code for fault in caught.value.faults} == {
        "interest too large",
        "default_interest_after_days not known",
        "default_interest not known",
    }


def test_days_out_of_bounds():
    rows = table([(0, 1, date(2020, 1, 1), date(9800, 1, 1))], RUN)
    with pytest.raises(kip.BadRowsError, match="day out of bounds in 1 of 1 rows"):
        kip.columns.default_interest(polars(rows), **DEFAULT)


# --- bad input ----------------------------------------------------------------------------------------------

SHARE_ROWS, RUN_ROWS = shares(3, 9), runs(3, 9)
CALLS = {
    "share": lambda **more: kip.columns.municipal_reimbursement(
        polars(SHARE_ROWS), **{**SHARE, "on": date(2024, 1, 1), **more}
    ),
    "advance": lambda **more: kip.columns.largest_advance(
        polars(RUN_ROWS),
        **{"contribution": "amount", "by_programme_agreement": True, "on": "to", **OUT, **more},
    ),
    "leftover": lambda **more: kip.columns.leftover_repayment(
        polars(SHARE_ROWS),
        **{
            "period": kip.KIP_3,
            "goals_reached": True,
            "received": "total",
            "used_in_term": "cost",
            "used_later": {},
            **OUT,
            **more,
        },
    ),
    "default": lambda **more: kip.columns.default_interest(polars(RUN_ROWS), **{**DEFAULT, **more}),
    "reclaim": lambda **more: kip.columns.reclaim_interest(
        polars(RUN_ROWS), **{**RECLAIM, "ground": kip.ReclaimGround.LEFTOVER, **more}
    ),
}


@pytest.mark.parametrize(
    ("call", "change", "error"),
    [
        *((call, {"law": None}, kip.WrongTypeError) for call in CALLS),
        *((call, {"into": "row"}, kip.InvalidValueError) for call in CALLS),
        *((call, {"unit": "CHF"}, kip.UnknownNameError) for call in CALLS),
        ("share", {"on": 2024}, kip.WrongTypeError),
        ("share", {"on": date(2007, 1, 1)}, kip.OutsideRangeError),
        ("share", {"cost": "day"}, kip.WrongTypeError),
        ("share", {"cost": "nope"}, kip.UnknownNameError),
        ("advance", {"by_programme_agreement": 1}, kip.WrongTypeError),
        ("leftover", {"goals_reached": None}, kip.WrongTypeError),
        ("leftover", {"period": "KIP 3"}, kip.WrongTypeError),
        ("leftover", {"used_later": ["day"]}, kip.WrongTypeError),
        ("leftover", {"used_later": {"cost": "cost"}}, kip.WrongTypeError),
        ("reclaim", {"ground": "leftover"}, kip.WrongTypeError),
        ("reclaim", {"paid_on": "amount"}, kip.WrongTypeError),
        ("default", {"due_on": 1}, kip.WrongTypeError),
    ],
)
def test_bad_input(call, change, error):
    with pytest.raises(error):
        CALLS[call](**change)
