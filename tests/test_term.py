"""The term of a programme agreement: Art. 14 para. 2 VIntA.

'Duration four years; shorter only in justified cases' (1 May 2019); 'running agreements may be extended'
(1 December 2025).
"""

from datetime import date, datetime

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import LAW, DateRange, parameters
from tests.strategies import closed_ranges

BEFORE, SINCE = date(2025, 11, 30), date(2025, 12, 1)


@given(closed_ranges, st.booleans(), st.dates(date(2019, 5, 1), date(2040, 1, 1)))
def test_vinta_14_2a__sug_20a_2__four_years_or_shorter_if_justified(term, justified, agreed_on):
    standard = (term.first + relativedelta(years=4)) - relativedelta(days=1)
    found = kip.programme_term(term, agreed_on=agreed_on, justified=justified)
    assert found.value == (term.last == standard or (term.last < standard and justified))
    assert found.figures["standard_last"] == standard


@pytest.mark.parametrize(
    ("term", "agreed_on", "justified", "allowed"),
    [
        (kip.KIP_3.term, date(2023, 12, 1), False, True),
        (kip.KIP_2BIS.term, date(2021, 11, 30), True, True),  # PER-07: two years were justified
        (kip.KIP_2BIS.term, date(2021, 11, 30), False, False),
        (DateRange.of_years(2024, 2028), date(2023, 12, 1), True, False),
        (DateRange(date(2024, 1, 1), date(2027, 12, 30)), date(2023, 12, 1), False, False),
        (DateRange(date(2024, 1, 1), date(2027, 12, 30)), date(2023, 12, 1), True, True),
        (DateRange(date(2024, 1, 1), date(2028, 1, 1)), date(2023, 12, 1), True, False),
    ],
)
def test_per_07__w7__the_programmes_and_the_days_beside_four_years(term, agreed_on, justified, allowed):
    assert kip.programme_term(term, agreed_on=agreed_on, justified=justified).value is allowed


@pytest.mark.parametrize(("agreed_on", "allowed"), [(BEFORE, False), (SINCE, True)])
def test_vinta_14_2b__open_17__a_running_agreement_may_be_extended_since_1_december_2025(agreed_on, allowed):
    longer = DateRange.of_years(2024, 2029)
    found = kip.programme_term(longer, agreed_on=agreed_on, extends=kip.KIP_3.term)
    assert found.value is allowed
    assert kip.programme_term(longer, agreed_on=SINCE).value is False
    assert (
        "keine Höchstdauer" in found.explain("de") or "Höchstdauer ist nicht" in found.explain("de")
    ) is allowed
    assert "Art. 14 Abs. 2 VIntA" in found.explain("de")


def test_an_extension_up_to_four_years_needs_no_other_reason():
    two, three = DateRange.of_years(2026, 2027), DateRange.of_years(2026, 2028)
    assert kip.programme_term(three, agreed_on=date(2027, 1, 1), extends=two).value is True
    assert kip.programme_term(three, agreed_on=date(2027, 1, 1)).value is False


@pytest.mark.parametrize("last", [2024, 2025, 2026])
def test_before_it_not_even_up_to_four_years(last):
    """An extension is not a new agreement: 'allowed' beside 'may not be extended' would be absurd."""
    longer = DateRange.of_years(2022, last)
    facts = {"extends": kip.KIP_2BIS.term, "justified": True}
    assert kip.programme_term(longer, agreed_on=date(2023, 6, 1), **facts).value is False


@given(st.integers(1, 9))
def test_other_law_other_years(years):
    if years == 4:
        return
    law = LAW.with_value(
        parameters.AGREEMENT_YEARS, years, during=DateRange(date(2026, 1, 1), None), because="what if"
    )
    term = DateRange.of_years(2028, 2027 + years)
    assert kip.programme_term(term, agreed_on=date(2027, 1, 1), law=law).value is True
    assert kip.programme_term(term, agreed_on=date(2027, 1, 1)).value is False


KIP3 = kip.KIP_3.term
BAD = {
    "term": (lambda: kip.programme_term(2024, agreed_on=SINCE), kip.WrongTypeError),
    "open": (
        lambda: kip.programme_term(DateRange(date(2024, 1, 1), None), agreed_on=SINCE),
        kip.InvalidValueError,
    ),
    "open start": (
        lambda: kip.programme_term(DateRange(None, date(2024, 1, 1)), agreed_on=SINCE),
        kip.InvalidValueError,
    ),
    "day": (lambda: kip.programme_term(KIP3, agreed_on=datetime(2024, 1, 1)), kip.WrongTypeError),  # noqa: DTZ001
    "too early": (
        lambda: kip.programme_term(kip.KIP_1.term, agreed_on=date(2013, 10, 1)),
        kip.NotKnownError,
    ),
    "the day before": (lambda: kip.programme_term(KIP3, agreed_on=date(2019, 4, 30)), kip.NotKnownError),
    "justified": (lambda: kip.programme_term(KIP3, agreed_on=SINCE, justified=1), kip.WrongTypeError),
    "law": (lambda: kip.programme_term(KIP3, agreed_on=SINCE, law=None), kip.WrongTypeError),
    "extends kind": (lambda: kip.programme_term(KIP3, agreed_on=SINCE, extends=2024), kip.WrongTypeError),
    "extends nothing": (
        lambda: kip.programme_term(KIP3, agreed_on=SINCE, extends=KIP3),
        kip.InvalidValueError,
    ),
    "extends another": (
        lambda: kip.programme_term(KIP3, agreed_on=SINCE, extends=kip.KIP_2.term),
        kip.InvalidValueError,
    ),
    "extends from another day": (
        lambda: kip.programme_term(
            DateRange.of_years(2024, 2028),
            agreed_on=SINCE,
            extends=DateRange(date(2023, 6, 1), date(2027, 12, 31)),
        ),
        kip.InvalidValueError,
    ),
    "beyond the calendar": (
        lambda: kip.programme_term(DateRange(date(9998, 1, 1), date(9999, 12, 30)), agreed_on=SINCE),
        kip.OutsideRangeError,
    ),
    "last day there is": (
        lambda: kip.programme_term(DateRange(date(9998, 1, 1), date.max), agreed_on=SINCE),
        kip.InvalidValueError,
    ),
    "extends what has not begun": (
        lambda: kip.programme_term(
            DateRange.of_years(2028, 2032),
            agreed_on=date(2027, 12, 31),
            extends=DateRange.of_years(2028, 2031),
        ),
        kip.InvalidValueError,
    ),
    "extends what has ended": (
        lambda: kip.programme_term(DateRange.of_years(2024, 2028), agreed_on=date(2028, 1, 1), extends=KIP3),
        kip.InvalidValueError,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    call, error = BAD[name]
    with pytest.raises(error):
        call()


def test_on_its_last_day_an_agreement_still_runs():
    longer = DateRange.of_years(2024, 2028)
    assert kip.programme_term(longer, agreed_on=date(2027, 12, 31), extends=KIP3).value is True


@pytest.mark.parametrize(("years", "named"), [(4, True), (2, False), (5, True)])
def test_a_justified_case_is_named_apart_where_it_plays_no_part(years, named):
    term = DateRange.of_years(2024, 2023 + years)
    for justified in (True, False):
        found = kip.programme_term(term, agreed_on=date(2023, 12, 1), justified=justified)
        assert ("not_used" in {step.key for step in found.steps}) is (named and justified)
