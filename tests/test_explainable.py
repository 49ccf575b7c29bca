"""Whatever has a value can be explained: under any law a user may build, and up to the largest amounts."""

from datetime import date
from fractions import Fraction

from hypothesis import assume, given, strategies as st

import kipcore as kip
from kipcore import LAW, Chf, parameters, questions
from tests.strategies import (
    MOST,
    agreements,
    cantons,
    days,
    ends,
    periods,
    persons,
    ranges,
    supplements,
)

huge = (st.integers(0, MOST) | st.sampled_from([0, 1, MOST - 1, MOST])).map(Chf.from_rappen)
VALUES = {
    Chf: huge,
    Fraction: st.fractions(Fraction(1, 100), 100, max_denominator=100),
    int: st.integers(1, 100),
    bool: st.booleans(),
    date: days | st.sampled_from([date.min, date.max]),
    kip.DateRange: ranges(),
    kip.Citation: st.just(kip.Citation(kip.VINTA, "99")),
    tuple: st.just(((kip.Canton.ZH, 1000),)),
}
EVERY = [getattr(parameters, name) for name in parameters.__all__]


@st.composite
def laws(draw):
    """The law with up to three values changed for any stretch of days, and any readings."""
    law = LAW
    for parameter in draw(st.lists(st.sampled_from(EVERY), max_size=3)):
        value, during = draw(VALUES[parameter.kind]), draw(ranges(of=ends | days))
        try:
            law = law.with_value(parameter, value, during=during, because="what if")
        except kip.KipError:
            assume(False)
    for question in draw(st.sets(st.sampled_from([q for q, _ in LAW.readings]))):
        law = law.with_reading(question, question.readings[1].name)
    return law


def explained(ask):
    """Only a KipError may come out of a rule; what it finds has a value, figures and an explanation."""
    try:
        found = ask()
    except kip.KipError:
        return
    assert found.value is not None
    assert found.figures[found.steps[0].key] == found.value
    assert found.explain("fr")
    assert found.receipt.law_hash == found.law.hash
    assert found.under(found.law) == found


@given(laws(), agreements(ceiling=huge), huge, huge, st.none() | huge)
def test_a_contribution(law, agreement, canton, rest, cost):
    year, during = agreement.years[0], agreement.term
    funds = {"canton": canton, "municipalities": rest}
    explained(lambda: kip.federal_contribution(agreement, year=year, cost=cost, law=law, **funds))
    explained(lambda: kip.own_funds_needed(agreement, year=year, law=law, **funds))
    explained(lambda: kip.largest_contribution(during=during, law=law, **funds))
    explained(lambda: kip.parity(federal=rest, together=canton, during=during, law=law))


@given(laws(), agreements(ceiling=huge), st.lists(huge, min_size=8, max_size=8), st.booleans())
def test_a_programme(law, agreement, amounts, limited):
    first, second = amounts[: len(agreement.years)], amounts[4 : 4 + len(agreement.years)]
    own = {
        year: kip.OwnFunds(canton=a, municipalities=Chf(0))
        for year, a in zip(agreement.years, first, strict=True)
    }
    paid = dict(zip(agreement.years, second, strict=True))
    cost = paid if limited else None
    explained(lambda: kip.programme_contribution(agreement, own=own, cost=cost, law=law))
    explained(lambda: kip.programme_parity(agreement, federal=paid, own=own, law=law))


@given(laws(), st.sampled_from(kip.Status), cantons, periods, st.data())
def test_a_flat_rate(law, status, canton, period, data):
    decided = data.draw(
        st.dates(period.first, period.last) | st.sampled_from([period.first, date(2019, 5, 1)])
    )
    supplement = data.draw(st.none() | st.just(kip.NO_SUPPLEMENT) | supplements)
    assume(supplement is None or supplement.concluded_on is None or supplement.concluded_on in period.term)
    agreement = kip.ProgrammeAgreement(canton=canton, period=period, supplement=supplement)
    before = days if status is kip.Status.RESETTLED_REFUGEE else st.dates(date(1990, 1, 1), decided)
    decision = kip.StatusDecision(status, decided, data.draw(before))
    explained(lambda: kip.nominal_flat_rate(decision, agreement=agreement, law=law))


@given(
    laws(),
    ranges(of=days),
    st.dates(date(2019, 5, 1), date(2040, 1, 1)),
    st.booleans(),
    st.none() | ranges(of=days),
)
def test_a_term(law, term, agreed_on, justified, extends):
    explained(
        lambda: kip.programme_term(term, agreed_on=agreed_on, justified=justified, extends=extends, law=law)
    )


mostly = st.sampled_from([True] * 9 + [False])


@given(laws(), persons(since=date(2000, 1, 1), stated=mostly))
def test_windows(law, person):
    explained(lambda: kip.reimbursement_windows(person, law=law))
    explained(lambda: kip.residence_permit_due(person, law=law))


@given(laws(), st.sampled_from(kip.FundingGroup), days)
def test_a_global_flat_rate(law, group, on):
    explained(lambda: kip.global_flat_rate(group, on=on, law=law))


def test_every_rule_and_every_kind_of_parameter_is_drawn():
    assert set(VALUES) == {parameter.kind for parameter in EVERY}
    assert {question for question, _ in LAW.readings} == {
        getattr(questions, name) for name in questions.__all__
    }
