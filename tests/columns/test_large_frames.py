"""Every function on columns, one large frame each, on every engine: what the rule says row by row."""

from datetime import date
from functools import cache

import pyarrow as pa
import pytest

import kipcore as kip
from kipcore import LAW, Chf, FundingArea, FundingSource, Status
from kipcore.cantons import zurich
from tests.columns import (
    test_contribution,
    test_counts,
    test_eligibility,
    test_flat_rate,
    test_settlement,
    test_windows,
    test_zurich,
)
from tests.columns.engines import every_engine, read

COUNT = 5_000
OUT = {"into": "out", "reason": "why", "faults": "null"}
MONEY = {**OUT, "unit": "rappen"}
NARROW = (  # grants of protection, and assignments after which a window has two days, one, or none
    (date(2025, 8, 3), date(2030, 7, 31)),
    (date(2025, 8, 2), date(2030, 7, 31)),
    (date(2025, 8, 1), date(2030, 7, 31)),
    (date(2025, 7, 1), date(2030, 6, 30)),  # the first day on which the assignment alone opens a window
    (date(2025, 6, 30), date(2030, 6, 30)),
)


def integers(rows, days=(), texts=()):
    kinds = {**dict.fromkeys(days, pa.date32()), **dict.fromkeys(texts, pa.string())}
    return [(name, kinds.get(name, pa.int64())) for name in rows]


def each(rows, ask):
    """What a rule says of each row, or nothing where it refuses; the first column counts the rows."""
    found = []
    for row in zip(*list(rows.values())[1:], strict=True):
        try:
            found.append(ask(*row).value)
        except kip.KipError:
            found.append(None)
    return [one.rappen if isinstance(one, Chf) else one for one in found]


def federal_contribution():
    rows = test_contribution.drawn(COUNT, 101)
    asked = {**test_contribution.COLUMNS, **MONEY}
    answers = [amount for amount, _ in test_contribution.one_by_one(rows)]
    return rows, test_contribution.SCHEMA, asked, answers


def municipal_contribution():
    rows = test_zurich.drawn(COUNT, 102)
    answers = [amount for amount, _ in test_zurich.one_by_one(rows)]
    return rows, test_zurich.SCHEMA, {**test_zurich.BY_ROW, **OUT}, answers


def integration_flat_rate():
    """Resettled refugees of 2017 to 2019 left out, whose amount may hang on the day of entry."""
    rows = test_flat_rate.clear_rows(COUNT, 103)
    rows["row"] = list(range(len(rows["row"])))
    answers = [amount for amount, _ in test_flat_rate.one_by_one(rows, agreements=test_flat_rate.CLEAR)]
    asked = {**test_flat_rate.ASKED, **MONEY, "agreements": test_flat_rate.CLEAR}
    return rows, test_flat_rate.SCHEMA, asked, answers


def may_benefit():
    rows = test_eligibility.drawn(COUNT, 104)
    asked = {"measure": FundingArea.LANGUAGE, "paid_from": FundingSource.PROGRAMME_S}

    def ask(status, day):
        return kip.may_benefit(test_eligibility.person(Status(status), day), on=day, **asked)

    return rows, test_eligibility.SCHEMA, {**test_eligibility.ASKED, **OUT, **asked}, each(rows, ask)


def in_local_population():
    rows = test_eligibility.drawn(COUNT, 105)

    def ask(status, day):
        person = test_eligibility.person(Status(status), day)
        return kip.in_target_group(kip.TargetGroup.LOCAL_POPULATION, on=day, person=person)

    return rows, test_eligibility.SCHEMA, {**test_eligibility.ASKED, **OUT}, each(rows, ask)


def municipal_reimbursement():
    rows = test_settlement.shares(COUNT, 106)
    answers = each(rows, test_settlement.share_of(LAW))
    return rows, integers(rows, ["day"]), {**test_settlement.SHARE, **OUT, "on": "day"}, answers


def largest_advance():
    rows = test_settlement.runs(COUNT, 107)

    def ask(amount, _begin, day):
        return kip.largest_advance(Chf.from_rappen(amount), by_programme_agreement=False, on=day)

    asked = {"contribution": "amount", "by_programme_agreement": False, "on": "to", **MONEY}
    return rows, integers(rows, ["from", "to"]), asked, each(rows, ask)


def default_interest():
    rows = test_settlement.runs(COUNT, 108)
    asked = {**test_settlement.DEFAULT, **OUT}
    return rows, integers(rows, ["from", "to"]), asked, each(rows, test_settlement.default_of(LAW))


def reclaim_interest():
    rows = test_settlement.runs(COUNT, 109)
    ground = kip.ReclaimGround.REVOCATION_AT_FAULT

    def ask(amount, begin, end):
        return kip.reclaim_interest(Chf.from_rappen(amount), ground=ground, paid_on=begin, repaid_on=end)

    asked = {**test_settlement.RECLAIM, **OUT, "ground": ground}
    return rows, integers(rows, ["from", "to"]), asked, each(rows, ask)


def leftover_repayment():
    rows = test_settlement.runs(COUNT, 110)
    rows["used"] = [amount // 3 for amount in rows["amount"]]
    rows["later"] = [amount // 2 + row % 2 for row, amount in zip(rows["row"], rows["amount"], strict=True)]
    agreement = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2)

    def ask(amount, _begin, day, used, later):
        return kip.leftover_repayment(
            agreement,
            goals_reached=True,
            received=Chf.from_rappen(amount),
            used_in_term=Chf.from_rappen(used),
            used_later={day: Chf.from_rappen(later)},
        )

    asked = {"received": "amount", "used_in_term": "used", "used_later": {"to": "later"}, **MONEY}
    asked |= {"period": kip.KIP_2, "goals_reached": True}
    return rows, integers(rows, ["from", "to"]), asked, each(rows, ask)


def reimbursement_window_end():
    rows = test_windows.drawn(COUNT // 2, 111)
    for granted, assigned in NARROW:
        status = Status.PROTECTED_PERSON.value
        for name, value in zip(
            rows, (len(rows["row"]), status, granted, granted, None, assigned), strict=True
        ):
            rows[name].append(value)
    answers = [last for last, _ in test_windows.all_of(rows, LAW)]
    return rows, test_windows.SCHEMA, {**test_windows.ASKED, **OUT}, answers


def residence_permit_due():
    rows = test_windows.grants()
    asked = {**OUT, "granted_on": "granted"}
    return rows, test_windows.GRANTED, asked, [test_windows.due_of(day, LAW) for day in rows["granted"]]


COMPARED = {
    kip.columns.federal_contribution: federal_contribution,
    kip.columns.integration_flat_rate: integration_flat_rate,
    kip.columns.may_benefit: may_benefit,
    kip.columns.in_local_population: in_local_population,
    kip.columns.municipal_reimbursement: municipal_reimbursement,
    kip.columns.largest_advance: largest_advance,
    kip.columns.default_interest: default_interest,
    kip.columns.reclaim_interest: reclaim_interest,
    kip.columns.leftover_repayment: leftover_repayment,
    kip.columns.reimbursement_window_end: reimbursement_window_end,
    kip.columns.residence_permit_due: residence_permit_due,
    zurich.columns.municipal_contribution: municipal_contribution,
}
made = cache(lambda make: make())  # each frame is drawn and answered once, for all engines


@every_engine
@pytest.mark.parametrize("on_columns", COMPARED, ids=lambda function: function.__name__)
def test_columns_say_what_the_rule_says_of_each_row(on_columns, engine):
    rows, schema, asked, answers = made(COMPARED[on_columns])
    found = sorted(read(on_columns(engine(rows, schema), **asked), "row", "out", "why"))
    assert [out for _, out, _ in found] == answers
    for _, out, why in found:
        assert out is not None or why, "a row without an answer says why"
    assert sum(answer is not None for answer in answers) > len(answers) // 4


@every_engine
def test_decisions_are_counted_as_python_counts_them(engine):
    rows = test_flat_rate.clear_rows(COUNT, 113)
    found = kip.columns.decision_counts(engine(rows, test_flat_rate.SCHEMA), **test_counts.WITH_S)
    assert found == test_counts.counted(rows)


def test_every_function_on_columns_is_compared():
    functions = {getattr(kip.columns, name) for name in kip.columns.__all__ if name != "RowFault"}
    functions |= {getattr(zurich.columns, name) for name in zurich.columns.__all__}
    assert functions == {*COMPARED, kip.columns.decision_counts}
