"""The federal contribution on columns: the same as the rule for one programme, on every engine."""

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


@every_engine
@pytest.mark.parametrize("faults", ["raise", "null"])
def test_columns_say_what_the_rule_says_of_each_row(engine, faults):
    rows = drawn()
    frame = kip.columns.federal_contribution(
        engine(rows, SCHEMA), **COLUMNS, unit="rappen", into="amount", reason="limit", faults=faults
    )
    assert sorted(read(frame, "row", "amount", "limit")) == [
        (row, *found) for row, found in enumerate(one_by_one(rows))
    ]
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
