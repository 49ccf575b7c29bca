"""The flat rate on columns: what the rule says of each person, on every engine and under many laws."""

from datetime import date, timedelta
from functools import cache
from random import Random

import pyarrow as pa
import pytest

import kipcore as kip
from kipcore import LAW, Canton, Chf, DateRange, Status, StatusDecision, parameters, questions
from tests.columns.engines import every_engine, read

DAY = timedelta(days=1)
SCHEMA = [
    ("row", pa.int64()),
    ("status", pa.string()),
    ("day", pa.date32()),
    ("canton", pa.string()),
    ("paid", pa.int64()),
    ("year", pa.int32()),
]
BOUNDARIES = [
    date(2015, 12, 31),
    date(2016, 2, 29),
    date(2017, 12, 31),
    date(2018, 1, 1),
    date(2019, 4, 30),
    date(2019, 5, 1),
    date(2019, 5, 2),
    date(2019, 12, 31),
    date(2020, 1, 1),
    date(2020, 2, 29),
    date(2020, 12, 31),
    date(2021, 1, 1),
    date(2023, 2, 28),
    date(2023, 3, 1),
    date(2023, 12, 31),
    date(2024, 1, 1),
    date(2024, 2, 29),
    date(2026, 12, 31),
    date(2027, 1, 1),
    date(2028, 1, 1),
]
SUPPLEMENTS = [
    kip.NO_SUPPLEMENT,
    None,
    *map(kip.SupplementaryAgreement, [date(2019, 6, 3), date(2019, 11, 30)]),
    *map(kip.SupplementaryAgreement, [date(2019, 12, 1), date(2020, 5, 31), date(2020, 11, 30)]),
    kip.SupplementaryAgreement(date(2020, 12, 1)),  # too late
]


def every_agreement(supplements):
    """One of each canton and period, with supplements by turns."""
    return [
        kip.ProgrammeAgreement(
            canton=canton,
            period=period,
            supplement=supplements[number % len(supplements)] if period is kip.KIP_2 else None,
        )
        for number, canton in enumerate(Canton)
        for period in kip.PROGRAMME_PERIODS
    ]


AGREEMENTS = every_agreement(SUPPLEMENTS)


def drawn(count, seed, *, first=date(2013, 12, 1), last=date(2028, 2, 1), known=False):
    """Persons of all kinds, a third of them on days on which something changes."""
    draw, days = Random(seed), (last - first).days
    rows = []
    for row in range(count):
        near = draw.choice([day for day in BOUNDARIES if first <= day <= last])
        day = draw.choice([near, first + draw.randrange(days) * DAY, first + draw.randrange(days) * DAY])
        status = draw.choice(list(Status))
        paid = draw.choice([None, None, 0, 1, 725_000, 1_892_690, 9_999_999])
        if known and paid is None and status is Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT:
            paid = 0
        canton = draw.choice(list(Canton)).value
        rows.append((row, status.value, day, canton, paid, day.year + draw.choice([-1, 0, 0, 1, 2])))
    return {name: [row[i] for row in rows] for i, (name, _) in enumerate(SCHEMA)}


def history(status, day, *, protection):
    """The shortest history that ends with a status, with temporary protection in it or not."""
    if status is Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT:
        return kip.Person(
            [StatusDecision(Status.PROTECTED_PERSON, day - 400 * DAY), StatusDecision(status, day)]
        )
    before = []
    if protection:
        before = [StatusDecision(Status.PROTECTED_PERSON, day - 400 * DAY, until=day - 20 * DAY)]
    elif status is Status.HARDSHIP_PERMIT:
        before = [StatusDecision(Status.ASYLUM_SEEKER_EXTENDED, day - 400 * DAY)]
    return kip.Person([*before, StatusDecision(status, day, day)])


def one_by_one(rows, law=LAW, *, agreements=AGREEMENTS, by_year=False):
    """What the rule says of each row and why, or nothing where it refuses or there is no agreement."""
    found = []
    for _, value, day, code, paid, year in zip(*rows.values(), strict=True):
        here = [one for one in agreements if one.canton.value == code and day in one.term]
        try:
            answer = kip.integration_flat_rate(
                history(Status(value), day, protection=paid is not None),
                agreement=here[0],
                programme_s=None if paid is None else Chf.from_rappen(paid),
                paid_in=year if by_year else None,
                law=law,
            )
            why = "not named"
            for _, _, branch, _, _, off, _ in answer.outcome[1]:
                why = {0: "before", 1: "full", 2: "reduced", 3: "full"}[branch]
                why += ", less Programme S" * (off > 0)
            found.append((answer.value.rappen, why))
        except (kip.KipError, IndexError):
            found.append(None)
    return found


ASKED = {
    "status": "status",
    "decided_on": "day",
    "canton": "canton",
    "programme_s": "paid",
    "unit": "rappen",
    "into": "amount",
}


def by_columns(frame, **asked):
    asked = {"agreements": AGREEMENTS, "faults": "null", "reason": "why", **ASKED, **asked}
    found = sorted(read(kip.columns.integration_flat_rate(frame, **asked), "row", "amount", "why"))
    return [one[1] for one in found], [one[2] for one in found]


def check(rows, amounts, reasons, expected):
    """Refuse any difference, except that the day of entry of resettled refugees is not in the rows."""
    for row, (amount, reason, wanted) in enumerate(zip(amounts, reasons, expected, strict=True)):
        said = {name: column[row] for name, column in rows.items()}
        if amount is not None:
            assert (amount, reason) == wanted, said
            continue
        assert reason.startswith("fault: "), said
        if wanted is not None:
            assert said["status"] == "resettled refugee", (said, reason, wanted)
            assert date(2017, 1, 1) <= said["day"] <= date(2021, 12, 31), said


@cache
def persons():
    rows = drawn(2_000, 1)
    return rows, one_by_one(rows)


@every_engine
def test_columns_say_what_the_rule_says_of_each_person(engine):
    rows, expected = persons()
    check(rows, *by_columns(engine(rows, SCHEMA)), expected)


CPI = LAW
for _year in (2026, 2027):
    CPI = CPI.with_value(
        parameters.CPI_OF_2020,
        kip.LAW.at(parameters.CPI_OF_2020, date(2025, 10, 31)).value - _year + 2025,
        during=DateRange(date(_year, 10, 1), date(_year, 10, 31)),
        because="an assumed index that falls",
    )


def read_as(*pairs):
    law = CPI
    for question, reading in pairs:
        law = law.with_reading(question, reading)
    return law


LAWS = {
    "an index for later": CPI,
    "first day": read_as((questions.FIRST_DAY_OF_FULL_RATE, "from 1 May 2019")),
    "floor": read_as((questions.REDUCTION_FLOOR, "below zero")),
    "transitional": read_as((questions.TRANSITIONAL_AMOUNTS_INDEXED, "adjusted")),
    "franc, never below": read_as(
        (questions.INDEX_ROUNDING, "to the franc"),
        (questions.INDEX_DIRECTION, "never below the statutory amount"),
    ),
    "all statuses": read_as(
        *(
            (question, question.readings[1].name)
            for question in (
                questions.FLAT_RATE_EXPULSION,
                questions.FLAT_RATE_HARDSHIP,
                questions.FLAT_RATE_STATELESS,
                questions.FLAT_RATE_STATELESS_ADMITTED,
                questions.FAMILY_DECISIONS,
            )
        )
    ),
    "a published amount": CPI.with_value(
        parameters.OFFICIAL_FLAT_RATE, Chf(18_500), during=DateRange.of_years(2022), because="assumed"
    ),
    "another amount": CPI.with_value(
        parameters.FLAT_RATE, Chf(20_000), during=DateRange(date(2025, 3, 3), None), because="assumed"
    ),
    "indexed at once": read_as((questions.TRANSITIONAL_AMOUNTS_INDEXED, "adjusted")).with_value(
        parameters.INDEXED, True, during=DateRange(date(2019, 5, 1), date(2019, 12, 31)), because="assumed"
    ),
    "per decision": read_as((questions.ONE_OFF, "once per decision")),
}
polars = pytest.importorskip("polars")


def frame_of(rows):
    return polars.DataFrame(rows, schema_overrides={"paid": polars.Int64})


@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
def test_columns_follow_every_law(law):
    rows = drawn(1_500, 2)
    check(rows, *by_columns(frame_of(rows), law=law), one_by_one(rows, law))


BY_PAYMENT = {
    "decision": CPI,
    "index": read_as((questions.INDEX_YEAR, "year of the payment")),
    "reduction": read_as((questions.REDUCTION_DAY, "day of the payment")),
    "both": read_as(
        (questions.INDEX_YEAR, "year of the payment"), (questions.REDUCTION_DAY, "day of the payment")
    ),
}


@pytest.mark.parametrize("law", BY_PAYMENT.values(), ids=BY_PAYMENT)
def test_the_year_of_the_payment_counts_where_the_law_says_so(law):
    rows = drawn(1_500, 3)
    check(rows, *by_columns(frame_of(rows), law=law, paid_in="year"), one_by_one(rows, law, by_year=True))
    rows["year"] = [2024] * len(rows["year"])
    check(rows, *by_columns(frame_of(rows), law=law, paid_in=2024), one_by_one(rows, law, by_year=True))
    check(rows, *by_columns(frame_of(rows), law=law), one_by_one(rows, law))


CLEAR = every_agreement([*SUPPLEMENTS[2:-1], kip.NO_SUPPLEMENT])
"""Agreements of which all is known."""


def clear_rows(count, seed):
    rows = drawn(count, seed, first=date(2016, 1, 1), last=date(2026, 12, 31), known=True)
    keep = [
        row
        for row, (status, day) in enumerate(zip(rows["status"], rows["day"], strict=True))
        if status != "resettled refugee" or not 2017 <= day.year <= 2021
    ]
    return {name: [column[row] for row in keep] for name, column in rows.items()}


@cache
def clear():
    rows = clear_rows(1_000, 4)
    return rows, [one for one, _ in one_by_one(rows, agreements=CLEAR)]


@every_engine
def test_where_all_is_known_nothing_is_refused(engine):
    rows, amounts = clear()
    asked = {**ASKED, "agreements": CLEAR}
    found = kip.columns.integration_flat_rate(engine(rows, SCHEMA), **asked)
    assert dict(read(found, "row", "amount")) == dict(zip(rows["row"], amounts, strict=True))


def one_row(**given):
    row = {
        "status": "refugee with asylum",
        "day": date(2024, 5, 2),
        "canton": "ZH",
        "paid": None,
        "year": 2024,
    }
    return {name: [value] for name, value in {"row": 0, **row, **given}.items()}


PERMIT = "protected person with residence permit"


@pytest.mark.parametrize(
    ("code", "row", "asked"),
    [
        ("status missing", {"status": None}, {}),
        ("status unknown", {"status": "refugee"}, {}),
        ("decided_on missing", {"day": None}, {}),
        ("canton missing", {"canton": None}, {}),
        ("canton unknown", {"canton": "zh"}, {}),
        ("no agreement", {"day": date(2013, 12, 31)}, {}),
        ("no agreement", {"day": date(2028, 1, 1)}, {}),
        ("no agreement", {"day": date(2013, 12, 31), "status": "Swiss"}, {}),
        ("no agreement", {}, {"agreements": []}),
        ("no agreement", {"canton": "BE"}, {"agreements": AGREEMENTS[:4]}),
        ("integration_flat_rate not known", {"day": date(2015, 12, 31)}, {}),
        ("consumer_price_index_2020 not known", {"day": date(2027, 1, 1)}, {}),
        ("supplementary agreement not stated", {"canton": "BE", "day": date(2019, 5, 2)}, {}),
        ("supplementary agreement too late", {"canton": "GL", "day": date(2021, 12, 31)}, {}),
        ("day of entry decides", {"status": "resettled refugee", "day": date(2019, 5, 1)}, {}),
        ("programme_s missing", {"status": PERMIT, "day": date(2023, 3, 1)}, {}),
        ("programme_s missing", {"status": PERMIT}, {"programme_s": None, "unit": None}),
        ("programme_s below zero", {"paid": -1}, {}),
        ("programme_s too large", {"paid": 10**14 + 1}, {}),
        ("programme_s too large", {"paid": 10**12 + 1}, {"unit": "francs"}),
        ("paid_in missing", {"year": None}, {"paid_in": "year"}),
        ("paid_in too large", {"year": 2038}, {"paid_in": "year"}),
        ("paid_in too small", {"year": 0}, {"paid_in": "year"}),
        ("paid before the decision", {"year": 2023}, {"paid_in": "year"}),
        ("paid before the decision", {"year": 2023}, {"paid_in": "year", "law": BY_PAYMENT["index"]}),
        ("paid before the decision", {}, {"paid_in": 2023}),
        ("year of payment not stated", {}, {"law": BY_PAYMENT["index"]}),
        ("year of payment not stated", {"paid": 0}, {"law": BY_PAYMENT["reduction"]}),
        (
            "day of payment decides",
            {"paid": 0, "day": date(2023, 2, 28), "year": 2023},
            {"law": BY_PAYMENT["reduction"], "paid_in": "year"},
        ),
    ],
)
def test_what_cannot_be_said_is_a_fault_with_a_name(code, row, asked):
    table = pa.table(one_row(**row), schema=pa.schema(SCHEMA))
    asked = {
        key: value for key, value in {"agreements": AGREEMENTS, **ASKED, **asked}.items() if value is not None
    }
    with pytest.raises(kip.BadRowsError) as caught:
        kip.columns.integration_flat_rate(table, **asked)
    assert [(one.code, one.rows, one.of) for one in caught.value.faults] == [(code, 1, 1)]
    found = kip.columns.integration_flat_rate(table, **asked, faults="null", reason="why")
    assert read(found, "amount", "why") == [(None, f"fault: {code}")]


@pytest.mark.parametrize(
    ("row", "asked", "amount", "why"),
    [
        ({"day": date(2018, 1, 1)}, {}, 600_000, "before"),
        ({"day": date(2019, 5, 1), "canton": "UR"}, {}, 600_000, "before"),
        ({"day": date(2019, 5, 2), "canton": "UR"}, {}, 1_800_000, "full"),
        ({"day": date(2019, 5, 2)}, {}, 600_000, "reduced"),
        ({"status": "asylum seeker, Dublin procedure"}, {}, 0, "not named"),
        ({"status": PERMIT, "paid": 725_000}, {}, 1_167_690, "full, less Programme S"),
        ({"status": PERMIT, "paid": 7_250}, {"unit": "francs"}, 1_167_690, "full, less Programme S"),
        ({"status": PERMIT, "day": date(2023, 2, 28)}, {}, 1_860_671, "full"),
        ({"paid": 0}, {}, 1_892_690, "full"),
        ({"status": "Swiss", "paid": 5}, {}, 0, "not named"),
        ({"status": "Swiss", "year": 2020}, {"paid_in": "year"}, 0, "not named"),
        ({"year": 2020}, {"paid_in": None}, 1_892_690, "full"),
        ({}, {"programme_s": None, "unit": None}, 1_892_690, "full"),
    ],
)
def test_amounts_of_single_persons(row, asked, amount, why):
    frame = pa.table(one_row(**row), schema=pa.schema(SCHEMA))
    asked = {
        key: value for key, value in {"agreements": AGREEMENTS, **ASKED, **asked}.items() if value is not None
    }
    assert read(kip.columns.integration_flat_rate(frame, **asked, reason="why"), "amount", "why") == [
        (amount, why)
    ]


def test_your_own_codes_mean_what_you_say():
    rows = {"s": [20, 30, 20], "c": [1, 1, 2], "day": [date(2024, 5, 2)] * 3}
    frame = polars.DataFrame(
        rows, schema={"s": polars.UInt8, "c": polars.Int64, "day": polars.Datetime("ms")}
    )
    asked = {"status": "s", "decided_on": "day", "canton": "c", "agreements": AGREEMENTS, "reason": "why"}
    codes = {20: Status.REFUGEE_WITH_ASYLUM, 30: Status.SWISS, 300: Status.HARDSHIP_PERMIT}
    places = {1: Canton.ZH, 2: Canton.BE, 3: Canton.ZH}
    found = kip.columns.integration_flat_rate(frame, **asked, statuses=codes, cantons=places)
    assert read(found, "flat_rate_rappen", "why") == [
        (1_892_690, "full"),
        (0, "not named"),
        (1_892_690, "full"),
    ]
    with pytest.raises(kip.BadRowsError, match=r"status unknown in 2 of 3 rows \(s: 20, 20\)"):
        kip.columns.integration_flat_rate(frame, **asked, statuses={30: Status.SWISS}, cantons=places)
    with pytest.raises(kip.BadRowsError, match="status unknown in 3 of 3 rows"):
        kip.columns.integration_flat_rate(frame, **asked, statuses={300: Status.SWISS}, cantons=places)


TWICE = [kip.ProgrammeAgreement(canton=Canton.ZH, period=kip.KIP_3)] * 2


@pytest.mark.parametrize(
    ("asked", "error", "said"),
    [
        ({"agreements": AGREEMENTS[0]}, kip.WrongTypeError, "agreements"),
        ({"agreements": "ZH"}, kip.WrongTypeError, "agreements"),
        ({"agreements": [kip.KIP_3]}, kip.WrongTypeError, "agreements"),
        ({"agreements": TWICE}, kip.InvalidValueError, "one agreement of a canton for each day"),
        ({"law": None}, kip.WrongTypeError, "law"),
        ({"status": "Status"}, kip.UnknownNameError, "status: got 'Status'"),
        ({"status": 3}, kip.WrongTypeError, "status"),
        ({"status": "paid"}, kip.WrongTypeError, "status"),
        ({"canton": "day"}, kip.WrongTypeError, "canton"),
        ({"decided_on": "status"}, kip.WrongTypeError, "decided_on"),
        ({"programme_s": "canton"}, kip.WrongTypeError, "programme_s"),
        ({"unit": None}, kip.InvalidValueError, "unit"),
        ({"unit": "CHF"}, kip.UnknownNameError, "unit"),
        ({"programme_s": None}, kip.InvalidValueError, "unit"),
        ({"paid_in": True}, kip.WrongTypeError, "paid_in"),
        ({"paid_in": 0}, kip.InvalidValueError, "paid_in"),
        ({"paid_in": "day"}, kip.WrongTypeError, "paid_in"),
        ({"statuses": {}}, kip.InvalidValueError, "statuses"),
        ({"statuses": ["B"]}, kip.WrongTypeError, "statuses"),
        ({"statuses": {"B": "refugee with asylum"}}, kip.WrongTypeError, "statuses"),
        ({"statuses": {"B": Status.SWISS, 1: Status.SWISS}}, kip.WrongTypeError, "statuses"),
        ({"statuses": {True: Status.SWISS}}, kip.WrongTypeError, "statuses"),
        ({"statuses": {1: Status.SWISS}}, kip.WrongTypeError, "status: got 'status: String'"),
        ({"cantons": {"ZH": "ZH"}}, kip.WrongTypeError, "cantons"),
        ({"into": "day"}, kip.InvalidValueError, "into"),
        ({"into": ""}, kip.InvalidValueError, "into"),
        ({"into": 1}, kip.WrongTypeError, "into"),
        ({"reason": "day"}, kip.InvalidValueError, "reason"),
        ({"reason": "amount"}, kip.InvalidValueError, "a new name"),
        ({"faults": "ignore"}, kip.UnknownNameError, "faults"),
        ({"faults": None}, kip.WrongTypeError, "faults"),
        (
            {"law": LAW.with_reading(questions.REIMBURSEMENT_CLAUSE, "within the window")},
            kip.UndecidableError,
            "reimbursement_clause",
        ),
    ],
)
def test_bad_input(asked, error, said):
    frame = pa.table(one_row(), schema=pa.schema(SCHEMA))
    with pytest.raises(error, match=said):
        kip.columns.integration_flat_rate(frame, **{"agreements": AGREEMENTS, **ASKED, **asked})


@pytest.mark.parametrize("frame", [{"status": ["Swiss"]}, [1], None, "frame"])
def test_what_is_no_dataframe_is_refused(frame):
    with pytest.raises(kip.WrongTypeError, match="frame"):
        kip.columns.integration_flat_rate(frame, **ASKED, agreements=AGREEMENTS)


def test_a_payment_before_all_agreements_is_too_early():
    frame = pa.table(one_row(year=2023, day=date(2024, 1, 1)), schema=pa.schema(SCHEMA))
    asked = {**ASKED, "agreements": TWICE[:1], "paid_in": "year", "law": BY_PAYMENT["index"]}
    with pytest.raises(kip.BadRowsError, match="paid before the decision in 1 of 1 rows"):
        kip.columns.integration_flat_rate(frame, **asked)
