"""The sample application: its ledger in Decimal francs and its query in SQL keep the laws, their bugs are found."""

import pickle
from decimal import Decimal

import pytest
from hypothesis import settings

import kipcore as kip
from kipcore import Chf
from tests.downstream import query
from tests.downstream.ledger import Ledger

SUITE = kip.testing.suite_of(kip.federal_contribution)


def franc(amount):
    """Their money: Decimal francs, or None."""
    return None if amount is None else Decimal(amount.rappen) / 100


def ask_ledger(payable, facts):
    agreement, year = facts["agreement"], facts["year"]
    ledger = Ledger(
        {year: franc(Chf.from_rappen(agreement.ceiling_rappen(year))) for year in agreement.years}
    )
    sums = [franc(facts[name]) for name in ("canton", "municipalities", "cost")]
    return Chf(payable(ledger, year, *sums))


def ask_query(ask, questions):
    rows = [
        (
            row,
            facts["agreement"].ceiling_rappen(facts["year"]),
            facts["canton"].rappen,
            facts["municipalities"].rappen,
            None if facts["cost"] is None else facts["cost"].rappen,
        )
        for row, facts in enumerate(questions)
    ]
    return [Chf.from_rappen(found) for found in ask(rows)]


def test_the_ledger_keeps_every_law_and_answers_as_kipcore_does():
    kip.testing.check_federal_contribution_laws(Ledger.payable, ask_ledger)
    SUITE.compare(Ledger.payable, ask_ledger)
    kip.testing.check_parity_laws(
        Ledger.holds,
        lambda holds, facts: holds(*(franc(facts[name]) for name in ("federal", "canton", "municipalities"))),
    )
    kip.testing.check_own_funds_needed_laws(
        Ledger.to_raise, lambda to_raise, facts: Chf(to_raise(franc(facts["contribution"])))
    )
    kip.testing.check_largest_contribution_laws(
        Ledger.allowed,
        lambda allowed, facts: Chf(allowed(franc(facts["canton"]), franc(facts["municipalities"]))),
    )


def test_the_query_keeps_every_law_and_answers_as_kipcore_does():
    kip.testing.check_federal_contribution_laws(query.payable, ask_query, at_once=True, examples=200)
    SUITE.compare(query.payable, ask_query, at_once=True, examples=200)


def half_paid(ledger, year, canton, municipalities, cost=None):
    """A match instead of a floor: the Confederation pays half of everything."""
    return (ledger.payable(year, canton, municipalities, cost) / 2).quantize(Decimal("0.01"))


def in_float(ledger, year, canton, municipalities, cost=None):
    """Francs as 32-bit floats, as the engines next door have them."""
    import numpy as np

    return Decimal(str(round(float(np.float32(ledger.payable(year, canton, municipalities, cost))), 2)))


@pytest.mark.parametrize(
    ("wrong", "broken"),
    [
        (half_paid, "one_of_the_limits_is_reached"),
        (in_float, ".*"),
        (
            lambda ledger, year, canton, municipalities, cost=None: ledger.maxima[year],
            "never_above_own_funds",
        ),
        (lambda ledger, year, *sums: ledger.payable(year, *sums[:2]), "never_above_the_cost"),
    ],
)
def test_bugs_of_the_ledger_are_found(wrong, broken):
    with pytest.raises(kip.LawBrokenError, match=f"keeps the law {broken}: "):
        SUITE.check(wrong, ask_ledger)


@pytest.mark.parametrize(
    ("written", "mistaken", "broken"),
    [
        ("least(ceiling, canton + municipalities", "least(ceiling, canton", "one_of_the_limits_is_reached"),
        ("coalesce(cost, ceiling)", "coalesce(cost, 0)", "one_of_the_limits_is_reached"),
        (", coalesce(cost, ceiling)", "", "never_above_the_cost"),
        ("ceiling, canton + municipalities", "canton + municipalities", "never_above_the_maximum"),
    ],
)
def test_bugs_of_the_query_are_found_and_shrunk(written, mistaken, broken):
    mistake = query.PAYABLE.replace(written, mistaken)
    assert mistake != query.PAYABLE
    with pytest.raises(kip.LawBrokenError, match=f"keeps the law {broken}: ") as caught:
        SUITE.only(broken).check(
            lambda rows: query.payable(rows, mistake), ask_query, at_once=True, examples=300
        )
    assert caught.value.asked[0].answer <= Chf("0.01")


def test_a_law_that_only_the_company_of_others_breaks_is_found_too():
    def by_row(rows):
        return [found + (row > 50) for row, found in enumerate(query.payable(rows))]

    with pytest.raises(kip.LawBrokenError):
        SUITE.check(by_row, ask_query, at_once=True)


def test_a_query_that_loses_rows_is_refused():
    with pytest.raises(kip.InvalidValueError, match="answers"):
        SUITE.check(lambda rows: query.payable(rows)[:-1], ask_query, at_once=True)


@pytest.mark.parametrize("answers", [None, 5, []])
def test_no_answers_are_refused(answers):
    with pytest.raises(kip.KipError, match="answers: got"):
        SUITE.check(lambda rows: rows, lambda ask, questions: answers, at_once=True)
    with pytest.raises(kip.KipError, match="answers: got"):
        SUITE.draw(5).judge(answers)


def test_an_answer_of_another_kind_breaks_a_law():
    for answer in (None, 5, "5.00", Decimal(5), ()):
        with pytest.raises(kip.LawBrokenError, match="the answer must be of the kind"):
            SUITE.check(lambda **facts: answer)  # noqa: B023


def test_what_the_function_raises_comes_out_with_what_it_was_asked():
    def fragile(ledger, year, canton, municipalities, cost=None):
        return {}[year]

    with pytest.raises(KeyError) as caught:
        SUITE.check(fragile, ask_ledger)
    note = caught.value.__notes__[0]  # Hypothesis may add how to draw the same again
    assert note.startswith("asked by kipcore: agreement=ProgrammeAgreement(")


def test_a_large_case_is_shown_in_short_and_pickled(recwarn):
    total = kip.testing.suite_of(kip.flat_rate_total)
    with pytest.raises(kip.LawBrokenError) as caught:
        total.check(lambda **facts: kip.flat_rate_total(**facts).value + Chf(1))
    assert not recwarn
    assert len(str(caught.value)) < 6_000
    assert len(repr(caught.value)) < 1_000
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_the_profile_in_force_says_how_to_draw():
    """Where a profile derandomizes, as in CI, all questions are the same each time, whenever it was loaded."""
    settings.register_profile("same", derandomize=True, database=None)
    before = settings.get_current_profile_name()
    settings.load_profile("same")
    try:
        one, other = (SUITE.draw(20).questions for _ in range(2))
    finally:
        settings.load_profile(before)
    assert one == other
