"""What Zurich pays municipalities, on columns: the same as the rule for one agreement, on every engine."""

from fractions import Fraction
from functools import cache
from random import Random

import pyarrow as pa
import pytest

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich
from tests.columns.engines import ENGINES, every_engine, read

MOST = 10**14
AMOUNTS = ("cost", "ceiling", "recognised")
SCHEMA = [
    ("row", pa.int64()),
    *((name, pa.int64()) for name in AMOUNTS),
    ("year", pa.int64()),
    ("class", pa.string()),
]
BOTH = list(zurich.MunicipalityClass)
USTER = kip.Municipality(198, "Uster", kip.Canton.ZH)
SHARE_ONLY = zurich.LAW.with_reading(zurich.questions.RECOGNISED_SERVICES, "as share only")
EQUAL = zurich.LAW.with_reading(zurich.questions.MUNICIPAL_SHARE_KIP_1, "equal shares")
SIXTY = zurich.LAW.with_value(
    zurich.parameters.RATE_CORE, Fraction(3, 5), during=kip.DateRange.of_years(2026, 2027), because="assumed"
)


def drawn(count, seed, years=range(2014, 2028)):
    """Amounts of all sizes with many ties, where the rate is known."""
    draw = Random(seed)
    sizes = [0, 1, 99, 2_325_000, MOST // 2 - 1]
    rows = []
    while len(rows) < count:
        year, kind = draw.choice(years), draw.choice(BOTH)
        if kind is zurich.MunicipalityClass.NON_CORE and 2018 <= year < 2024:
            continue
        cost, recognised = (draw.choice([draw.randrange(10**7), *sizes]) for _ in range(2))
        ceiling = draw.choice([cost, cost + 1, (cost + recognised) // 2, cost * 9 // 20, *sizes])
        rows.append((len(rows), cost, ceiling, recognised, year, kind.value))
    return {name: [row[i] for row in rows] for i, (name, _) in enumerate(SCHEMA)}


def one_by_one(rows, law=zurich.LAW, *, known=True):
    found = []
    for cost, ceiling, recognised, year, kind in zip(*(rows[name] for name, _ in SCHEMA[1:]), strict=True):
        agreement = zurich.MunicipalServiceAgreement(
            municipality=USTER,
            period=kip.ProgrammePeriod.in_year(year),
            municipality_class=zurich.MunicipalityClass(kind) if known else None,
            ceiling=Chf.from_rappen(ceiling),
        )
        finding = zurich.municipal_contribution(
            agreement,
            year=year,
            cost=Chf.from_rappen(cost),
            recognised=Chf.from_rappen(recognised),
            law=law,
        )
        found.append((finding.value.rappen, finding.binding.value))
    return found


ASKED = {**{name: name for name in AMOUNTS}, "unit": "rappen", "into": "paid", "reason": "limit"}
BY_ROW = {**ASKED, "year": "year", "municipality_class": "class"}


@cache
def many():
    rows = drawn(1_000, 7)
    return rows, one_by_one(rows)


@every_engine
@pytest.mark.parametrize("faults", ["raise", "null"])
def test_columns_say_what_the_rule_says_of_each_row(engine, faults):
    rows, expected = many()
    frame = zurich.columns.municipal_contribution(engine(rows, SCHEMA), **BY_ROW, faults=faults)
    assert sorted(read(frame, "row", "paid", "limit")) == [(row, *one) for row, one in enumerate(expected)]


@pytest.mark.parametrize("engine", [ENGINES["polars"], ENGINES["duckdb"]], ids=["polars", "duckdb"])
@pytest.mark.parametrize("law", [SHARE_ONLY, EQUAL, SIXTY], ids=["share only", "equal", "sixty"])
def test_another_law_another_reading(engine, law):
    rows = drawn(600, 8)
    frame = zurich.columns.municipal_contribution(engine(rows, SCHEMA), **BY_ROW, law=law)
    found = [pair for _, *pair in sorted(read(frame, "row", "paid", "limit"))]
    assert found == [list(pair) for pair in one_by_one(rows, law)] != one_by_one(rows)


@every_engine
@pytest.mark.parametrize(
    ("year", "kind"), [(2015, None), (2024, BOTH[0]), ("year", BOTH[1]), ("year", None), (2024, None)]
)
def test_one_year_and_one_class_may_stand_for_all_rows(engine, year, kind):
    years = (range(2014, 2018) if kind is None else [2014, 2017, 2024, 2027]) if year == "year" else [year]
    rows = drawn(50, 9, years)
    rows["class"] = [None if kind is None else kind.value] * 50
    asked = {**ASKED, "year": year, "municipality_class": kind}
    if (year, kind) == (2024, None):
        with pytest.raises(kip.NotKnownError, match="municipality_class"):
            zurich.columns.municipal_contribution(engine(rows, SCHEMA), **asked)
        return
    frame = zurich.columns.municipal_contribution(engine(rows, SCHEMA), **asked)
    found = [tuple(pair) for _, *pair in sorted(read(frame, "row", "paid", "limit"))]
    assert found == one_by_one(rows, known=kind is not None)


@every_engine
def test_one_year_with_a_column_of_classes_and_no_services(engine):
    rows = drawn(200, 10, [2024])
    rows["recognised"] = [0] * 200
    frame = zurich.columns.municipal_contribution(
        engine(rows, SCHEMA), **{**ASKED, "year": 2024, "municipality_class": "class", "recognised": None}
    )
    assert [tuple(pair) for _, *pair in sorted(read(frame, "row", "paid", "limit"))] == one_by_one(rows)


@every_engine
def test_rows_with_faults_come_back_null_and_say_why(engine):
    rows = drawn(9, 11, [2024])
    rows["cost"][1], rows["ceiling"][2], rows["recognised"][3] = None, -1, MOST + 1
    rows["cost"][4], rows["recognised"][4] = MOST, 1
    rows["year"][5], rows["class"][5] = 2020, "non-core"
    rows["year"][6], rows["class"][7], rows["year"][8] = 2028, None, None
    frame = zurich.columns.municipal_contribution(engine(rows, SCHEMA), **BY_ROW, faults="null")
    good = one_by_one({key: column[:1] for key, column in rows.items()})
    assert sorted(read(frame, "row", "paid", "limit")) == [
        (0, *good[0]),
        (1, None, "fault: cost missing"),
        (2, None, "fault: ceiling below zero"),
        (3, None, "fault: recognised too large"),
        (4, None, "fault: cost and services too large"),
        (5, None, "fault: rate not known"),
        (6, None, "fault: rate not known"),
        (7, None, "fault: municipality_class missing"),
        (8, None, "fault: year missing"),
    ]
    for row, code, columns in (
        (4, "cost and services too large", ("cost", "recognised")),
        (5, "rate not known", ("year", "class")),
        (7, "municipality_class missing", ("class",)),
    ):
        one = {key: column[row : row + 1] for key, column in rows.items()}
        with pytest.raises(kip.BadRowsError) as caught:
            zurich.columns.municipal_contribution(engine(one, SCHEMA), **BY_ROW)
        fault = caught.value.faults[0]
        assert (fault.code, fault.columns, fault.rows) == (code, columns, 1)


@every_engine
def test_a_class_that_there_is_not(engine):
    rows = {**drawn(2, 12, [2024]), "class": ["core", "Kern"]}
    with pytest.raises(kip.BadRowsError, match="municipality_class unknown in 1 of 2 rows"):
        zurich.columns.municipal_contribution(engine(rows, SCHEMA), **BY_ROW)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"municipality_class": 1}, kip.WrongTypeError),
        ({"municipality_class": True}, kip.WrongTypeError),
        ({"municipality_class": "row"}, kip.WrongTypeError),
        ({"municipality_class": "nope"}, kip.UnknownNameError),
        ({"year": True}, kip.WrongTypeError),
        ({"year": 2024.0}, kip.WrongTypeError),
        ({"year": 0}, kip.InvalidValueError),
        ({"year": 2030, "municipality_class": None}, kip.OutsideRangeError),
        ({"unit": "chf"}, kip.UnknownNameError),
        ({"cost": "class"}, kip.WrongTypeError),
        ({"law": kip.LAW}, kip.UnknownNameError),
        ({"law": None}, kip.WrongTypeError),
        ({"into": "row"}, kip.InvalidValueError),
    ],
)
def test_bad_input(change, error):
    frame = ENGINES["polars"](drawn(3, 13), SCHEMA)
    with pytest.raises(error):
        zurich.columns.municipal_contribution(frame, **{**BY_ROW, **change})


def test_a_rate_too_fine_to_divide_exactly_is_refused():
    fine = zurich.LAW.with_value(
        zurich.parameters.RATE_CORE,
        Fraction(91, 101),
        during=kip.DateRange.of_years(2026, 2027),
        because="assumed",
    )
    frame = ENGINES["polars"](drawn(3, 13), SCHEMA)
    with pytest.raises(kip.InvalidValueError, match="a numerator of at most 90"):
        zurich.columns.municipal_contribution(frame, **BY_ROW, law=fine)
