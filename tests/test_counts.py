"""Counts as a type: what a table of decisions keeps, and what it brings, to the Rappen."""

import pickle
from collections import Counter
from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import repeat

import attrs
import pytest
from hypothesis import given, settings, strategies as st

import kipcore as kip
from kipcore import LAW, Canton, Chf, DateRange, DecisionCounts, Status, StatusDecision, parameters, questions
from kipcore.types.canonical import canonical
from kipcore.wording import person_rate
from tests.findings.counts import AGREEMENTS, FINDINGS, counted, total
from tests.laws import explained, laws

ZH, TI, BE = Canton.ZH, Canton.TI, Canton.BE
FL, VA, S = Status.REFUGEE_WITH_ASYLUM, Status.TEMPORARILY_ADMITTED_PERSON, Status.PROTECTED_PERSON
B, RESETTLED = Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT, Status.RESETTLED_REFUGEE
MAY = date(2024, 5, 2)
EVES = [date(2019, 5, 1), date(2019, 5, 2), date(2019, 12, 31), date(2020, 3, 31), date(2020, 4, 1)]
EVES += [date(2023, 2, 28), date(2023, 3, 1), date(2017, 12, 31), date(2018, 1, 1), date(2024, 1, 1)]
decided = st.dates(date(2016, 1, 1), date(2026, 12, 31)) | st.sampled_from(EVES)
paid = st.integers(0, 3_000_000).map(Chf.from_rappen)
alone = st.sampled_from([s for s in Status if s not in {B, RESETTLED, Status.HARDSHIP_PERMIT}])
cells = st.tuples(st.sampled_from([ZH, TI, BE]), alone, decided) | st.tuples(
    st.sampled_from([ZH, TI, BE]), st.sampled_from([B, FL, VA]), decided, paid
)
tables = st.dictionaries(cells, st.integers(0, 4), max_size=8).map(DecisionCounts)
some = st.sampled_from([ZH, TI, BE, Canton.JU])
spans = st.tuples(decided, decided).map(lambda ends: DateRange(min(ends), max(ends)))
spans |= decided.map(lambda day: DateRange(None, day)) | decided.map(lambda day: DateRange(day, None))
chosen = st.fixed_dictionaries(
    {}, optional={"canton": some | st.sets(some, min_size=1), "status": alone, "during": spans}
)
factors = st.fractions(0, 3, max_denominator=100) | st.integers(0, 3)


def read(question, reading, law=LAW):
    return law.with_reading(question, reading)


LAWS = [
    LAW,
    read(questions.REDUCTION_FLOOR, "below zero"),
    read(questions.FIRST_DAY_OF_FULL_RATE, "from 1 May 2019"),
    read(questions.INDEX_YEAR, "year of the payment"),
    read(questions.REDUCTION_DAY, "day of the payment"),
    read(questions.FLAT_RATE_STATELESS, "as a recognised refugee"),
    read(questions.TRANSITIONAL_AMOUNTS_INDEXED, "adjusted"),
    LAW.with_value(parameters.FLAT_RATE, Chf(20_000), during=DateRange(MAY, None), because="what if"),
]


# --- what the table keeps ---------------------------------------------------------------------------


@given(tables)
def test_a_table_is_its_cells(table):
    listed = dict(table.cells())
    assert DecisionCounts(listed) == table
    assert DecisionCounts(dict(reversed(listed.items()))) == table
    assert hash(DecisionCounts(listed)) == hash(table)
    assert str(DecisionCounts(listed)) == str(table)
    assert pickle.loads(pickle.dumps(table)) == table
    assert DecisionCounts.of_rows(table.rows()) == table
    assert DecisionCounts.of_rows([*table.rows(), *table.rows()]) == table + table
    assert sum(listed.values()) == table.total == table.count()
    assert all(listed.values())
    days = [key[2] for key in listed]
    assert table.days == (DateRange(min(days), max(days)) if days else None)
    assert set(table.cantons) == {key[0] for key in listed}
    assert set(table.statuses) == {key[1] for key in listed}


def test_names_stand_in_the_order_of_their_lists():
    table = counted(VA, MAY, canton=TI) + counted(B, MAY) + counted(FL, MAY)
    assert table.cantons == (ZH, TI)
    assert table.statuses == (VA, FL, B)
    assert [key[:2] for key, _ in table.cells()] == [(ZH, FL), (ZH, B), (TI, VA)]


@given(tables, tables, tables)
def test_counts_add_up_in_any_order(one, other, third):
    assert one + other == other + one
    assert (one + other) + third == one + (other + third)
    assert one + DecisionCounts({}) == one
    assert dict((one + other).cells()) == Counter(dict(one.cells())) + Counter(dict(other.cells()))


@given(tables, chosen)
def test_what_is_kept_and_what_is_left_out_is_all(table, names):
    kept, left = table.only(**names), table.without(**names)
    assert kept + left == table
    assert table.count(**names) == kept.total
    assert left.count(**names) == 0
    assert kept.only(**names) == kept
    named = {"canton": list(Canton), "status": list(Status), "during": DateRange(None, None), **names}
    several = {name: [one] if isinstance(one, Canton | Status) else one for name, one in named.items()}
    expected = {
        key: count
        for key, count in table.cells()
        if key[0] in several["canton"] and key[1] in several["status"] and key[2] in named["during"]
    }
    assert dict(kept.cells()) == expected


@given(tables, factors, chosen)
def test_other_arrivals_are_whole_decisions_of_which_none_is_lost(table, factor, names):
    there = table.count(**names)
    if not there:
        with pytest.raises(kip.NoEffectError, match="decisions that the factor applies to"):
            table.scaled(factor, **names)
        return
    new = table.scaled(factor, **names)
    assert new.without(**names) == table.without(**names)
    assert new.count(**names) == int(there * factor + Fraction(1, 2))
    for canton in table.cantons:
        for status in table.statuses:
            before = table.only(**names).only(canton=canton, status=status)
            after = new.only(**names).only(canton=canton, status=status)
            assert abs(after.total - before.total * factor) < 1
            share = Fraction(after.total, before.total) if before.total else 0
            for key, count in before.cells():  # from the beginning to any day: the share, rounded
                to_here = DateRange(None, key[2])
                exact = before.count(during=to_here) * share
                assert abs(after.count(during=to_here) - exact) <= Fraction(1, 2)
                assert abs(dict(after.cells()).get(key, 0) - count * share) < 1


@given(tables, st.integers(0, 5))
def test_a_whole_factor_multiplies_each_cell(table, factor):
    if table.total:
        expected = {key: count * factor for key, count in table.cells() if factor}
        assert dict(table.scaled(factor).cells()) == expected


def test_a_tenth_more_is_spread_over_the_days_and_over_the_amounts():
    days = [MAY + timedelta(number) for number in range(20)]
    more = counted(FL, *days, times=1).scaled(Fraction(11, 10))
    assert [key[2] for key, count in more.cells() if count == 2] == [days[4], days[14]]
    table = DecisionCounts({(ZH, B, MAY, Chf(number)): 1 for number in range(20)})
    more = table.scaled(Fraction(11, 10))
    assert [key[3] for key, count in more.cells() if count == 2] == [Chf(4), Chf(14)]
    fewer = table.scaled(Fraction(1, 10))
    assert [key[3] for key, _ in fewer.cells()] == [Chf(4), Chf(14)]


@given(tables, st.integers(-800, 800))
def test_moved_there_and_back_is_where_it_was(table, days):
    moved = table.moved(days=days)
    assert moved.moved(days=-days) == table
    shifted = {(*key[:2], key[2] + timedelta(days), *key[3:]): count for key, count in table.cells()}
    assert dict(moved.cells()) == shifted


@given(tables, st.integers(-30, 30))
def test_moved_by_months_nothing_is_lost(table, months):
    moved = table.moved(months=months)
    expected = Counter()
    for key, count in table.cells():
        expected[(*key[:2], kip.shift(key[2], months=months), *key[3:])] += count
    assert dict(moved.cells()) == dict(expected)
    assert table.moved(years=2) == table.moved(months=24)


def test_a_count_of_zero_is_no_cell():
    assert DecisionCounts({(ZH, FL, MAY): 0}) == DecisionCounts({})
    assert DecisionCounts({}).days is None
    assert repr(DecisionCounts({})) == "<DecisionCounts: 0 decisions in 0 cells>"
    assert DecisionCounts({(ZH, FL, MAY, None): 2, (ZH, FL, MAY): 1}).total == 3
    assert DecisionCounts({(ZH, FL, MAY, Chf(0)): 1}) != DecisionCounts({(ZH, FL, MAY): 1})


def test_a_receipt_keeps_the_size_and_the_hash_of_a_table():
    table = counted(FL, MAY) + counted(B, MAY, paid=Chf(5))
    assert canonical(table).startswith("DecisionCounts(4 decisions in 2 cells, SHA-256 ")
    assert dict(FINDINGS["table"].receipt.inputs)["counts"] == str(FINDINGS["table"].facts[0])
    assert len(str(table)) == len("DecisionCounts(4 decisions in 2 cells, SHA-256 )") + 64
    for other in (counted(FL, MAY), table + counted(FL, MAY), table.moved(days=1), table.only(status=FL)):
        assert str(other) != str(table)
    assert str(counted(FL, MAY)) != str(counted(VA, MAY)) != str(counted(VA, MAY, canton=TI))
    assert str(counted(FL, MAY, paid=Chf(5))) != str(counted(FL, MAY, paid=Chf(6)))


# --- what it brings ---------------------------------------------------------------------------------


def agreement_of(canton, day):
    return next(one for one in AGREEMENTS if one.canton is canton and day in one.term)


def one_by_one(table, law):
    """What the persons of a table bring, each asked for by itself."""
    sum_of_all = Chf(0)
    for (canton, status, day, *programme_s), count in table.cells():
        history = [StatusDecision(status, day, day)]
        if programme_s:
            history.insert(0, StatusDecision(S, day - timedelta(900)))
        found = kip.integration_flat_rate(
            kip.Person(history),
            agreement=agreement_of(canton, day),
            programme_s=programme_s[0] if programme_s else None,
            paid_in=2026,
            law=law,
        )
        sum_of_all += found.value * count
    return sum_of_all


@settings(max_examples=60)
@given(tables, st.sampled_from(LAWS))
def test_vinta_15_4__law_the_total_is_the_sum_over_the_persons(table, law):
    found = total(table, law=law, paid_in=2026)
    assert found.value == one_by_one(table, law)
    assert found.under(law) == found


@given(tables, tables, chosen, st.sampled_from(LAWS))
def test_vinta_15_4__law_tables_bring_together_what_they_bring_apart(one, other, names, law):
    def value(table):
        return total(table, law=law, paid_in=2026).value

    assert value(one + other) == value(one) + value(other)
    assert value(one) == value(one.only(**names)) + value(one.without(**names))


@given(tables, st.sampled_from(LAWS))
def test_vinta_15_4__the_parts_of_a_total_are_findings_that_add_up(table, law):
    found = total(table, law=law, paid_in=2026)
    parts = kip.flat_rate_parts(found)
    assert sum((part.value for part in parts), Chf(0)) == found.value
    assert sum(count for part in parts for _, count in part.facts[2]) == table.total
    for part in parts:
        assert part.rule is kip.rule_of(kip.flat_rate_payment)
        assert part.under(law) == part
        names = {"canton": part.facts[0].canton, "during": part.facts[1]}
        assert found.given(counts=table.only(**names)).value == part.value


@given(tables, cells)
def test_vinta_15_4__law_a_decision_more_never_lowers_it(table, key):
    assert total(table + DecisionCounts({key: 1})).value >= total(table).value


@given(tables, st.sampled_from(LAWS))
def test_the_lines_of_an_explanation_add_up(table, law):
    found = total(table, law=law, paid_in=2026)
    figures = found.figures
    lines = sum((step.value for step in found.steps if step.key.startswith("decided_")), Chf(0))
    by_status = sum((step.value for step in found.steps if step.key.startswith("decisions_")), Chf(0))
    reduction = figures.get("reduction", Chf(0))
    assert lines == by_status == found.value + reduction
    for step in found.steps:
        below = [one.value for one in step.steps if one.key.split("_")[0] in {"zh", "ti", "be"}]
        assert not below or sum(below, Chf(0)) == step.value
    open_ones = [question for question, _ in found.questions if question not in STATUS_QUESTIONS]
    assert len(set(open_ones)) == len(open_ones)


STATUS_QUESTIONS = {questions.FLAT_RATE_STATELESS}


@given(laws(), tables, st.none() | st.integers(2016, 2030))
def test_whatever_has_a_value_can_be_explained(law, table, paid_in):
    explained(lambda: total(table, law=law, paid_in=paid_in))


def test_what_no_money_can_hold_is_refused():
    huge = counted(B, MAY, paid=Chf(10**12), times=2)
    with pytest.raises(kip.InvalidValueError):
        total(huge)
    with pytest.raises(kip.InvalidValueError):
        total(counted(FL, MAY, times=100_000_000))
    below_zero = read(questions.REDUCTION_FLOOR, "below zero")
    many = [date(2024, 5, 2), date(2025, 5, 2)]  # each year by itself could still be told
    for table, law in (
        (counted(B, *many, paid=Chf(6 * 10**11), times=1), below_zero),
        (counted(B, *(day.replace(year=day.year - 4) for day in many), paid=Chf(6 * 10**11), times=1), LAW),
        (counted(FL, *many, times=40_000_000), LAW),
    ):
        with pytest.raises(kip.InvalidValueError):
            total(table, law=law)


def test_the_country_for_ten_years_by_hand():
    """Two cantons, three years: 18 926.90 in 2024, 19 051.42 in 2025, 6000 in 2018."""
    table = (
        counted(FL, MAY, times=3) + counted(VA, date(2025, 1, 1), canton=TI) + counted(FL, date(2018, 6, 1))
    )
    found = total(table)
    assert found.value == Chf("18926.90") * 3 + Chf("19051.42") * 2 + Chf(12_000)
    assert found.figures["decided_2024-01-01_2024-12-31"] == Chf("56780.70")
    said = found.steps[0].say("en")
    assert said.startswith("2 cantons, from 1 June 2018 to 1 January 2025: the Confederation makes")
    assert said.endswith(f"{found.value} in all. Decisions: 7.")


def test_amounts_of_one_stretch_that_differ_by_canton_stand_apart():
    day = date(2019, 7, 1)
    found = total(counted(FL, day) + counted(FL, day, canton=TI, times=1) + counted(FL, day, canton=BE))
    whole = "decided_2019-05-02_2019-12-31"
    assert found.value == Chf(36_000) + Chf(6_000) + Chf(12_000)
    keys = (whole, f"{whole}_2", f"{whole}_3")
    assert [found.figures[key] for key in keys] == [Chf(36_000), Chf(12_000), Chf(6_000)]
    assert found.figures[f"be_{whole}_2"] == Chf(12_000)


def test_the_reduction_cuts_a_year_only_where_somebody_had_protection():
    in_2023 = counted(FL, date(2023, 1, 9), date(2023, 6, 1))
    assert len(kip.flat_rate_parts(total(in_2023))) == 1
    assert len(kip.flat_rate_parts(total(in_2023 + counted(FL, MAY, paid=Chf(1))))) == 3
    assert len(kip.flat_rate_parts(total(in_2023 + counted(B, date(2023, 1, 9))))) == 2
    by_payment = read(questions.REDUCTION_DAY, "day of the payment")
    table = in_2023 + counted(FL, date(2023, 6, 1), paid=Chf(1))
    assert len(kip.flat_rate_parts(total(table, law=by_payment, paid_in=2024))) == 1
    with pytest.raises(kip.UndecidableError, match="2bis"):
        total(table, law=by_payment, paid_in=2023)


def test_protected_persons_with_a_permit_need_an_amount_once_it_is_taken_off():
    before, after = date(2023, 2, 28), date(2023, 3, 1)
    assert total(counted(B, before)).value == Chf("18606.71") * 2
    table = counted(B, before) + counted(B, after, times=3) + counted(FL, after, paid=Chf(1), times=9)
    with pytest.raises(kip.NotKnownError, match="ZH: 3 decisions 2023-03-01..2023-12-31") as caught:
        total(table)
    assert "Chf(0) if nothing was paid" in caught.value.remedy


def test_amounts_of_a_status_that_draws_nothing_take_nothing_off():
    table = counted(Status.STATELESS_PERSON, MAY, paid=Chf(9_000)) + counted(FL, MAY)
    assert total(table).value == total(counted(FL, MAY)).value
    drawing = read(questions.FLAT_RATE_STATELESS, "as a recognised refugee")
    assert total(table, law=drawing).value == Chf("18926.90") * 4 - Chf(18_000)


def test_vinta_29a_4__resettled_refugees_are_refused_where_the_day_of_entry_decides():
    table = counted(RESETTLED, date(2020, 6, 1)) + counted(FL, MAY)
    with pytest.raises(kip.UndecidableError, match="counts.without") as caught:
        total(table)
    assert caught.value.name == RESETTLED.value
    assert total(table.without(status=RESETTLED)).value == total(counted(FL, MAY)).value
    assert total(counted(RESETTLED, MAY)).value == Chf("18926.90") * 2


def test_each_decision_falls_into_one_agreement():
    table = counted(FL, date(2021, 12, 31), date(2022, 1, 1), times=7) + counted(FL, MAY, canton=Canton.JU)
    with pytest.raises(kip.NotKnownError, match="JU: 2 decisions, the first on 2024-05-02"):
        total(table)
    only = [one for one in AGREEMENTS if one.period is kip.KIP_2]
    with pytest.raises(kip.OutsideRangeError, match="ZH: 7 decisions, the first on 2022-01-01") as caught:
        total(table, agreements=only)
    assert caught.value.allowed == "2018-01-01..2021-12-31"
    assert "counts.without(canton=Canton.ZH)" in caught.value.remedy
    longer = kip.ProgrammeAgreement(canton=ZH, period=kip.KIP_2, term=DateRange.of_years(2018, 2022))
    with pytest.raises(kip.InvalidValueError, match="ZH 2018-01-01..2022-12-31 and 2022-01-01"):
        total(table, agreements=[longer, kip.ProgrammeAgreement(canton=ZH, period=kip.KIP_2BIS)])


def test_the_order_of_the_agreements_plays_no_part_and_idle_ones_are_named():
    found = total(counted(FL, MAY))
    assert total(counted(FL, MAY), agreements=reversed(AGREEMENTS)) == found
    assert found.steps[-1].key == "twice_a_year"
    assert not any(key.startswith("zh_") for key in found.figures)  # one canton: the line says it all
    idle = next(step for step in found.steps if step.key == "not_used")
    assert idle.steps[0].names == (("count", len(AGREEMENTS) - 1),)
    needed = [one for one in AGREEMENTS if MAY in one.term and one.canton is ZH]
    assert all(step.key != "not_used" for step in total(counted(FL, MAY), agreements=needed).steps)


# --- what Programme S paid, counted -----------------------------------------------------------------

KIP3 = agreement_of(ZH, MAY)
YEAR = DateRange.of_years(2024)


@given(st.lists(paid, max_size=6))
def test_vinta_15_2bis__amounts_may_be_listed_or_counted(amounts):
    facts = {"during": YEAR, "decisions": {B: len(amounts), FL: 1}}
    listed = kip.flat_rate_payment(KIP3, programme_s=amounts, **facts)
    assert kip.flat_rate_payment(KIP3, programme_s=Counter(amounts), **facts) == listed
    assert listed.under(LAW) == listed
    assert listed.given(programme_s=tuple(amounts)) == listed


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({Chf(1): -1}, kip.InvalidValueError),
        ({Chf(1): True}, kip.WrongTypeError),
        ({Chf(-1): 1}, kip.InvalidValueError),
        ({5: 1}, kip.WrongTypeError),
        (((Chf(1), 1), (Chf(1), 1)), kip.InvalidValueError),
        ((Chf(1), (Chf(1), 1)), kip.WrongTypeError),
        ("12", kip.WrongTypeError),
        ({Chf(10**12): 3}, kip.InvalidValueError),
        ({Chf(1): 4}, kip.InvalidValueError),
    ],
)
def test_bad_amounts_of_programme_s(given, error):
    with pytest.raises(error):
        kip.flat_rate_payment(KIP3, during=YEAR, decisions={B: 3}, programme_s=given)


def test_a_stated_zero_of_amounts_is_none():
    facts = {"during": YEAR, "decisions": {FL: 1}}
    none = kip.flat_rate_payment(KIP3, **facts)
    assert kip.flat_rate_payment(KIP3, programme_s={Chf(5): 0}, **facts) == none


def test_the_same_amount_of_programme_s_is_taken_off_for_persons_of_every_status():
    table = counted(B, MAY, paid=Chf(5), times=2) + counted(FL, MAY, paid=Chf(5), times=3)
    assert total(table).value == (Chf("18926.90") - Chf(5)) * 5


@pytest.mark.parametrize("statuses", [(FL, VA), (VA, FL)])
def test_a_decision_under_no_agreement_is_refused_whatever_else_is_covered(statuses):
    outside, within = statuses
    with pytest.raises(kip.OutsideRangeError):
        total(counted(outside, date(2032, 5, 1)) + counted(within, MAY))


# --- bad input --------------------------------------------------------------------------------------

TABLE = counted(FL, MAY)
ROW = {"canton": "ZH", "status": "refugee with asylum", "decided_on": MAY, "decisions": 1}
WRONG, INVALID, NAME = kip.WrongTypeError, kip.InvalidValueError, kip.UnknownNameError
BAD = {
    "a list": (lambda: DecisionCounts([(ZH, FL, MAY)]), WRONG),
    "a key": (lambda: DecisionCounts({ZH: 1}), WRONG),
    "a short key": (lambda: DecisionCounts({(ZH, FL): 1}), WRONG),
    "a long key": (lambda: DecisionCounts({(ZH, FL, MAY, None, None): 1}), WRONG),
    "a canton": (lambda: DecisionCounts({("ZH", FL, MAY): 1}), WRONG),
    "a status": (lambda: DecisionCounts({(ZH, "FL", MAY): 1}), WRONG),
    "a clock": (lambda: DecisionCounts({(ZH, FL, datetime(2024, 5, 2)): 1}), WRONG),  # noqa: DTZ001
    "a day": (lambda: DecisionCounts({(ZH, FL, "2024-05-02"): 1}), WRONG),
    "an amount": (lambda: DecisionCounts({(ZH, FL, MAY, 5): 1}), WRONG),
    "a negative amount": (lambda: DecisionCounts({(ZH, FL, MAY, Chf(-1)): 1}), INVALID),
    "a bool": (lambda: DecisionCounts({(ZH, FL, MAY): True}), WRONG),
    "a float": (lambda: DecisionCounts({(ZH, FL, MAY): 1.0}), WRONG),
    "a negative count": (lambda: DecisionCounts({(ZH, FL, MAY): -1}), INVALID),
    "too many": (lambda: DecisionCounts({(ZH, FL, MAY): 100_000_001}), INVALID),
    "too many in all": (lambda: counted(FL, MAY, times=10**8) + TABLE, INVALID),
    "rows": (lambda: DecisionCounts.of_rows("rows"), WRONG),
    "one row": (lambda: DecisionCounts.of_rows(ROW), WRONG),
    "no rows": (lambda: DecisionCounts.of_rows(5), WRONG),
    "a row": (lambda: DecisionCounts.of_rows([5]), WRONG),
    "a column": (lambda: DecisionCounts.of_rows([{**ROW, "programme_s": None}]), NAME),
    "a missing column": (lambda: DecisionCounts.of_rows([{"canton": "ZH"}]), INVALID),
    "a canton of a row": (lambda: DecisionCounts.of_rows([{**ROW, "canton": "zh"}]), NAME),
    "a status of a row": (lambda: DecisionCounts.of_rows([{**ROW, "status": "FL"}]), NAME),
    "a day of a row": (lambda: DecisionCounts.of_rows([{**ROW, "decided_on": None}]), WRONG),
    "a list for a day of a row": (lambda: DecisionCounts.of_rows([{**ROW, "decided_on": [MAY]}]), WRONG),
    "a count of a row": (lambda: DecisionCounts.of_rows([{**ROW, "decisions": "1"}]), WRONG),
    "a minus of a row": (lambda: DecisionCounts.of_rows([{**ROW, "decisions": -1}, ROW]), INVALID),
    "francs of a row": (lambda: DecisionCounts.of_rows([{**ROW, "programme_s_rappen": 1.5}]), WRONG),
    "plus": (lambda: TABLE + 5, WRONG),
    "only a code": (lambda: TABLE.only(canton="ZH"), WRONG),
    "only codes": (lambda: TABLE.only(canton=["ZH"]), WRONG),
    "only codes without end": (lambda: TABLE.only(canton=repeat("ZH")), WRONG),
    "only a number": (lambda: TABLE.only(status=5), WRONG),
    "only none of them": (lambda: TABLE.only(status=[]), INVALID),
    "only a day": (lambda: TABLE.only(during=MAY), WRONG),
    "count a code": (lambda: TABLE.count(canton="ZH"), WRONG),
    "without a code": (lambda: TABLE.without(canton="ZH"), WRONG),
    "a float factor": (lambda: TABLE.scaled(1.1), WRONG),
    "a bool factor": (lambda: TABLE.scaled(True), WRONG),
    "a negative factor": (lambda: TABLE.scaled(-1), INVALID),
    "a huge factor": (lambda: TABLE.scaled(10**9), INVALID),
    "too many arrivals": (lambda: TABLE.scaled(10**8), INVALID),
    "moved by text": (lambda: TABLE.moved(days="1"), WRONG),
    "moved by months of text": (lambda: TABLE.moved(months="1"), WRONG),
    "nothing moved by months of text": (lambda: DecisionCounts({}).moved(months="1"), WRONG),
    "nothing moved by a bool": (lambda: DecisionCounts({}).moved(years=True), WRONG),
    "moved out of time": (lambda: TABLE.moved(days=3_000_000), kip.OutsideRangeError),
    "moved before time": (lambda: TABLE.moved(days=-800_000), kip.OutsideRangeError),
    "moved out of years": (lambda: TABLE.moved(years=9_000), kip.OutsideRangeError),
    "a mapping to price": (lambda: total(TABLE).given(counts={(ZH, FL, MAY): 1}), WRONG),
    "one agreement": (lambda: total(TABLE, agreements=KIP3), WRONG),
    "no agreement": (lambda: total(TABLE, agreements=[None]), WRONG),
    "no agreements": (lambda: total(TABLE, agreements=[]), kip.NotKnownError),
    "a year": (lambda: total(TABLE, paid_in="2024"), WRONG),
    "an earlier year": (lambda: total(TABLE, paid_in=2023), INVALID),
    "a law": (lambda: total(TABLE, law=None), WRONG),
    "parts of a table": (lambda: kip.flat_rate_parts(TABLE), WRONG),
    "parts of another": (lambda: kip.flat_rate_parts(kip.indexed_flat_rate(2024)), INVALID),
}


def test_where_the_reduction_ends_a_stretch_ends():
    timeline = LAW.timeline(parameters.REDUCED_BY_PROGRAMME_S)
    *before, last = timeline.entries
    closed = attrs.evolve(last, during=DateRange(last.during.first, date(2025, 6, 30)))
    until = attrs.evolve(timeline, entries=(*before, closed))
    law = attrs.evolve(LAW, timelines=tuple(until if t is timeline else t for t in LAW.timelines))
    key = ZH, Status.REFUGEE_WITH_ASYLUM
    paid = {(*key, day, Chf(1_000)): 1 for day in (date(2025, 6, 30), date(2025, 7, 1))}
    agreement = kip.ProgrammeAgreement(canton=ZH, period=kip.KIP_3)
    parts = kip.flat_rate_parts(kip.flat_rate_total(DecisionCounts(paid), agreements=[agreement], law=law))
    whole = kip.indexed_flat_rate(2025).value
    assert [part.value for part in parts] == [whole - Chf(1_000), whole]


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    make, error = BAD[name]
    with pytest.raises(error) as caught:
        make()
    assert type(caught.value) is error
    assert caught.value.remedy


def test_who_lacks_an_amount_of_programme_s_is_told_so_by_the_day_of_the_payment_too():
    law = read(questions.REDUCTION_DAY, "day of the payment")
    with pytest.raises(kip.NotKnownError, match="Chf.0. if nothing was paid"):
        total(counted(B, MAY) + counted(FL, MAY, paid=Chf(1)), law=law, paid_in=2024)


def test_an_agreement_may_end_on_the_day_on_which_the_reduction_begins():
    last = date(2023, 3, 1)
    agreement = kip.ProgrammeAgreement(canton=ZH, period=kip.KIP_2BIS, term=DateRange(date(2022, 1, 1), last))
    table = DecisionCounts({(ZH, FL, date(2023, 2, 28)): 1, (ZH, FL, last, Chf(5)): 1})
    assert kip.flat_rate_total(table, agreements=[agreement]).value == Chf("18606.71") * 2 - Chf(5)


def test_a_reduction_of_less_than_a_franc_is_said_and_every_source_of_one_is_named():
    later = DateRange(date(2025, 1, 1), None)
    law = LAW.with_value(parameters.REDUCED_BY_PROGRAMME_S, False, during=later, because="what if")
    law = law.with_value(parameters.REDUCED_BY_PROGRAMME_S, True, during=later, because="again")
    table = DecisionCounts(
        {(ZH, FL, MAY, Chf(0)): 1, (TI, FL, MAY, Chf("0.50")): 1, (TI, FL, date(2025, 5, 2), Chf(0)): 1}
    )
    found = kip.flat_rate_total(table, agreements=AGREEMENTS, law=law)
    reduction = next(step for step in found.steps if step.key == "reduction")
    assert reduction.value == Chf("0.50")
    assert reduction.text == person_rate.REDUCTIONS
    assert len(reduction.sources) == 2
