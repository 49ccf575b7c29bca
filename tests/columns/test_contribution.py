"""The federal contribution on columns: the same as the rule for one programme, on every engine."""

import importlib
import sys
from datetime import date
from fractions import Fraction
from functools import cache
from random import Random

import narwhals.stable.v2 as nw
import pyarrow as pa
import pytest

import kipcore as kip
from kipcore import Chf
from tests.columns.engines import every_engine, read

MOST = 10**14
SCHEMA = [(name, pa.int64()) for name in ("row", "ceiling", "canton", "municipalities", "cost", "year")]


def drawn(count=400, seed=5):
    """Amounts of all sizes, with many ties and boundary cases."""
    draw = Random(seed)
    sizes = [0, 1, 99, 100, 650_000_000, MOST // 2]
    rows = []
    for row in range(count):
        base = draw.choice([draw.randrange(10**9), *sizes])
        near = [max(0, base + draw.choice([-1, 0, 0, 1])) for _ in range(3)]
        canton = draw.randrange(near[1] + 1)
        rows.append((row, near[0], canton, near[1] - canton, near[2], draw.randrange(2014, 2028)))
    return {name: [row[i] for row in rows] for i, (name, _) in enumerate(SCHEMA)}


def one_by_one(rows, law=kip.LAW, *, cost=True):
    found = []
    for ceiling, canton, municipalities, top, year in zip(
        *(rows[name] for name in ("ceiling", "canton", "municipalities", "cost", "year")), strict=True
    ):
        period = kip.ProgrammePeriod.in_year(year)
        agreement = kip.ProgrammeAgreement(
            canton=kip.Canton.ZH, period=period, ceiling=Chf.from_rappen(ceiling)
        )
        finding = kip.federal_contribution(
            agreement,
            year=year,
            canton=Chf.from_rappen(canton),
            municipalities=Chf.from_rappen(municipalities),
            cost=Chf.from_rappen(top) if cost else None,
            law=law,
        )
        found.append((finding.value.rappen, finding.binding.value))
    return found


COLUMNS = {name: name for name in ("ceiling", "canton", "municipalities", "cost", "year")}


@cache
def many():
    rows = drawn()
    return rows, one_by_one(rows)


@every_engine
@pytest.mark.parametrize("faults", ["raise", "null"])
def test_columns_say_what_the_rule_says_of_each_row(engine, faults):
    rows, expected = many()
    frame = kip.columns.federal_contribution(
        engine(rows, SCHEMA), **COLUMNS, unit="rappen", into="amount", reason="limit", faults=faults
    )
    assert sorted(read(frame, "row", "amount", "limit")) == [(row, *one) for row, one in enumerate(expected)]
    assert nw.from_native(frame).collect_schema()["amount"] == nw.Int64


@every_engine
def test_rows_with_faults_come_back_null_and_say_why(engine):
    rows = drawn(6)
    rows["ceiling"][1], rows["canton"][2], rows["cost"][3], rows["year"][4] = None, -1, MOST + 1, 2013
    asked = {**COLUMNS, "unit": "rappen", "into": "amount", "reason": "limit"}
    frame = kip.columns.federal_contribution(engine(rows, SCHEMA), **asked, faults="null")
    found = sorted(read(frame, "row", "amount", "limit"))
    good = {key: [column[i] for i in (0, 5)] for key, column in rows.items()}
    first, last = one_by_one(good)
    assert found == [
        (0, *first),
        (1, None, "fault: ceiling missing"),
        (2, None, "fault: canton below zero"),
        (3, None, "fault: cost too large"),
        (4, None, "fault: year without a ratio of parity"),
        (5, *last),
    ]
    with pytest.raises(kip.BadRowsError) as caught:
        kip.columns.federal_contribution(engine(rows, SCHEMA), **asked)
    assert [(f.code, f.columns, f.rows, f.of, f.examples) for f in caught.value.faults] == [
        ("ceiling missing", ("ceiling",), 1, 6, ((None,),)),
        ("canton below zero", ("canton",), 1, 6, ((-1,),)),
        ("cost too large", ("cost",), 1, 6, ((MOST + 1,),)),
    ]


HALF = kip.LAW.with_value(
    kip.parameters.PARITY_RATIO, Fraction(1, 2), during=kip.DateRange.of_years(2016, 2017), because="assumed"
)
CANTON_ONLY = kip.LAW.with_reading(kip.questions.MUNICIPAL_FUNDS, "canton only")


@pytest.mark.parametrize("law", [HALF, CANTON_ONLY], ids=["another ratio", "canton only"])
def test_columns_follow_every_law(law):
    rows = drawn(300, 11)
    for name, column in rows.items():  # so that own funds twice as large stay within the bounds
        rows[name] = column if name in {"row", "year"} else [amount // 3 for amount in column]
    frame = pa.table(rows, schema=pa.schema(SCHEMA))
    asked = {**COLUMNS, "unit": "rappen", "into": "amount", "reason": "limit", "law": law}
    assert read(kip.columns.federal_contribution(frame, **asked), "amount", "limit") == one_by_one(rows, law)
    one_year = {**rows, "year": [2016] * 300}
    frame = pa.table(one_year, schema=pa.schema(SCHEMA))
    found = kip.columns.federal_contribution(frame, **{**asked, "year": 2016})
    assert read(found, "amount", "limit") == one_by_one(one_year, law)


def test_own_funds_whose_contribution_would_be_too_large_are_refused():
    rows = {"ceiling": [5, 5], "own": [MOST // 2, MOST // 2 + 1]}
    asked = {"ceiling": "ceiling", "together": "own", "year": 2016, "unit": "rappen", "law": HALF}
    with pytest.raises(kip.BadRowsError, match="contribution at parity too large in 1 of 2 rows"):
        kip.columns.federal_contribution(pa.table(rows), **asked)


def ratio(numerator, denominator):
    return kip.LAW.with_value(
        kip.parameters.PARITY_RATIO,
        Fraction(numerator, denominator),
        during=kip.DateRange.of_years(2016),
        because="assumed",
    )


def test_a_year_in_which_the_ratio_changes_is_a_fault_of_its_rows():
    during = kip.DateRange(date(2016, 7, 1), None)
    law = kip.LAW.with_value(kip.parameters.PARITY_RATIO, Fraction(1, 2), during=during, because="assumed")
    rows = {"ceiling": [9, 9, 9], "own": [2, 2, 2], "year": [2015, 2016, 2017]}
    asked = {"ceiling": "ceiling", "together": "own", "year": "year", "unit": "rappen", "law": law}
    found = kip.columns.federal_contribution(pa.table(rows), **asked, into="x", faults="null", reason="why")
    assert read(found, "x", "why") == [
        (2, "parity"),
        (None, "fault: year without a ratio of parity"),
        (4, "parity"),
    ]


BY_PART = {"canton": "canton", "municipalities": "municipalities"}


@pytest.mark.parametrize(
    ("asked", "error", "said"),
    [
        ({"together": "cost", "law": CANTON_ONLY}, kip.UndecidableError, "municipal_funds"),
        ({}, kip.InvalidValueError, "own funds"),
        ({"canton": "canton"}, kip.InvalidValueError, "own funds"),
        ({"municipalities": "municipalities"}, kip.InvalidValueError, "own funds"),
        ({**BY_PART, "together": "cost"}, kip.InvalidValueError, "own funds"),
        ({**BY_PART, "year": 2013}, kip.KipError, "2013"),
        ({**BY_PART, "year": True}, kip.WrongTypeError, "year"),
        ({**BY_PART, "year": "years"}, kip.UnknownNameError, "years"),
        ({**BY_PART, "year": 2016, "law": ratio(333_333, 10**6)}, kip.InvalidValueError, "parity_ratio"),
        ({**BY_PART, "year": "year", "law": ratio(333_333, 10**6)}, kip.InvalidValueError, "parity_ratio"),
        ({**BY_PART, "unit": "CHF"}, kip.UnknownNameError, "unit"),
        ({**BY_PART, "cost": "costs"}, kip.UnknownNameError, "costs"),
        (
            {
                **BY_PART,
                "year": "year",
                "law": kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme"),
            },
            kip.UndecidableError,
            "parity",
        ),
        (
            {**BY_PART, "law": kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme")},
            kip.UndecidableError,
            "parity",
        ),
    ],
)
def test_bad_input(asked, error, said):
    frame = pa.table({name: [1] if name != "year" else [2016] for name, _ in SCHEMA})
    with pytest.raises(error, match=said):
        kip.columns.federal_contribution(
            frame, **{"ceiling": "ceiling", "year": 2015, "unit": "rappen", **asked}
        )


def test_without_narwhals_the_error_says_what_to_install(monkeypatch):
    for name in [name for name in sys.modules if name.startswith("kipcore.columns")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "narwhals.stable.v2", None)
    with pytest.raises(ModuleNotFoundError, match=r"needs narwhals: pip install .kipcore\[columns\]"):
        importlib.import_module("kipcore.columns")
