"""Junk as a dataframe, as a column, as a unit, as a mapping of codes: only a KipError comes out."""

import itertools
from datetime import date

import pandas as pd
import polars as pl
import pytest

import kipcore as kip
from kipcore.cantons.zurich import LAW as ZURICH, MunicipalityClass, columns as zurich
from tests.hostile.calls import Call
from tests.hostile.test_one_bad_argument import bounded_time, junk_for, refused

DAY = date(2024, 5, 2)
ROWS = {
    "money": [100, 200],
    "year": [2024, 2025],
    "day": [DAY, DAY],
    "status": ["refugee with asylum"] * 2,
    "canton": ["ZH", "BE"],
}
FRAME = pl.DataFrame(ROWS)
AGREEMENTS = [kip.ProgrammeAgreement(canton=kip.Canton(code), period=kip.KIP_3) for code in ROWS["canton"]]
OUT = {"into": "result", "reason": "why", "faults": "null", "law": kip.LAW}
STATUSES = {"refugee with asylum": kip.Status.REFUGEE_WITH_ASYLUM}
CANTONS = {"ZH": kip.Canton.ZH, "BE": kip.Canton.BE}
ASKED = {
    "decision_counts": {
        "status": "status", "decided_on": "day", "canton": "canton", "programme_s": None, "unit": None, "count": "money",
        "statuses": STATUSES, "cantons": CANTONS,
    },
    "default_interest": {"amount": "money", "due_on": "day", "paid_on": "day", "unit": "rappen", **OUT},
    "federal_contribution": {
        "ceiling": "money", "canton": "money", "municipalities": "money", "together": None, "cost": "money",
        "year": "year", "unit": "francs", **OUT,
    },
    "in_local_population": {"status": "status", "on": "day", "statuses": STATUSES, **OUT},
    "integration_flat_rate": {
        "status": "status", "decided_on": "day", "canton": "canton", "agreements": AGREEMENTS, "programme_s": "money",
        "unit": "rappen", "paid_in": "year", "statuses": STATUSES, "cantons": CANTONS, **OUT,
    },
    "largest_advance": {
        "contribution": "money", "by_programme_agreement": True, "on": "day", "unit": "rappen", **OUT,
    },
    "leftover_repayment": {
        "period": kip.KIP_3, "term": kip.KIP_3.term, "goals_reached": True, "received": "money",
        "used_in_term": "money", "used_later": {"day": "money"}, "unit": "rappen", **OUT,
    },
    "may_benefit": {
        "status": "status", "on": "day", "measure": kip.FundingArea.LANGUAGE, "paid_from": kip.FundingSource.CREDIT,
        "longer_stay": True, "statuses": STATUSES, **OUT,
    },
    "municipal_reimbursement": {
        "cost": "money", "federal": "money", "total": "money", "on": DAY, "unit": "rappen", **OUT,
    },
    "reclaim_interest": {
        "amount": "money", "ground": kip.ReclaimGround.UNMET_GOALS, "paid_on": "day", "repaid_on": "day",
        "unit": "rappen", **OUT,
    },
    "reimbursement_window_end": {
        "status": "status", "decided_on": "day", "entered_on": "day", "applied_on": "day", "assigned_on": "day",
        "statuses": STATUSES, **OUT,
    },
    "residence_permit_due": {"granted_on": "day", **OUT},
    "municipal_contribution": {
        "cost": "money", "ceiling": "money", "year": 2024, "municipality_class": MunicipalityClass.CORE,
        "recognised": "money", "unit": "rappen", **OUT, "law": ZURICH,
    },
}  # fmt: skip
CALLS = [
    Call(name, getattr(kip.columns, name, None) or getattr(zurich, name), (FRAME,), asked)
    for name, asked in ASKED.items()
]
every_call = pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)


def test_every_function_is_called():
    assert set(ASKED) == {*kip.columns.__all__, *zurich.__all__} - {"RowFault"}


@every_call
def test_the_arguments_are_right_as_they_stand(call):
    assert call.function(*call.args, **call.named) is not None


@every_call
def test_one_bad_argument(call):
    """Each function gets a third of the junk: they share their doors, and together get all of it."""
    for number, place in enumerate(call.places, CALLS.index(call)):
        with bounded_time():
            junk = itertools.islice(junk_for(call, place), number % 3, None, 3)
            several = [refused(call, place, one) for one in junk]
        assert sum(several) > len(several) // 2, place


GARBAGE = {
    "empty": pl.DataFrame(),
    "no rows": FRAME.clear(),
    "floats": FRAME.with_columns(pl.col("money", "year").cast(pl.Float64)),
    "texts": FRAME.cast(pl.String),
    "nothing": FRAME.select(pl.lit(None).alias(name) for name in FRAME.columns),
    "lists": FRAME.select(pl.concat_list("money", "year").alias(name) for name in FRAME.columns),
    "objects": pd.DataFrame({name: [object(), None] for name in ROWS}),
    "mixed": pd.DataFrame({name: [1, "x"] for name in ROWS}, dtype=object),
    "names of numbers": pd.DataFrame([[1, 2]]),
    "one name twice": pd.DataFrame([[1, 2]], columns=["money", "money"]),
    "large": FRAME.with_columns(money=pl.lit(2**63 - 1), year=pl.lit(-(2**63))),
    "far days": FRAME.with_columns(day=pl.lit(date.max)),
    "first days": FRAME.with_columns(day=pl.lit(date.min)),
    "clock times": FRAME.with_columns(pl.col("day").cast(pl.Datetime("ms", "Europe/Zurich"))),
    "decimals": FRAME.with_columns(pl.col("money").cast(pl.Decimal(20, 2))),
    "column": FRAME["money"],
}


@every_call
@pytest.mark.parametrize("name", GARBAGE)
@pytest.mark.parametrize("faults", ["raise", "null"])
def test_a_garbage_frame_is_answered_or_refused(call, name, faults):
    given = {**call.named} | ({"faults": faults} if "faults" in call.named else {})
    try:
        found = call.function(GARBAGE[name], **given)
    except kip.KipError as error:
        assert 0 < len(f"{error}{error!r}") < 6_000  # noqa: PT017
    else:
        assert found is not None
