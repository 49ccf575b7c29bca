"""Whatever has a value can be explained: under any law a user may build, and up to the largest amounts."""

from datetime import date
from fractions import Fraction

from hypothesis import assume, given, strategies as st

import kipcore as kip
from kipcore import LAW, Chf, parameters, questions
from tests.strategies import MOST, agreements, cantons, days, ends, periods, ranges, supplements

huge = (st.integers(0, MOST) | st.sampled_from([0, 1, MOST - 1, MOST])).map(Chf.from_rappen)
VALUES = {
    Chf: huge,
    Fraction: st.fractions(Fraction(1, 100), 100, max_denominator=100),
    int: st.integers(1, 100),
    bool: st.booleans(),
    date: days | st.sampled_from([date.min, date.max]),
    kip.DateRange: ranges(),
    kip.Citation: st.just(kip.Citation(kip.VINTA, "99")),
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


federal_sources = st.sampled_from([kip.FundingSource.FLAT_RATE, kip.FundingSource.CREDIT])
known = st.none() | st.booleans()


@given(laws(), st.sampled_from(kip.CostKind), huge, huge, huge, federal_sources, days)
def test_a_cost(law, kind, amount, other, borne, paid_from, on):
    part = borne if kind is kip.CostKind.START_UP_FUNDING else None
    explained(
        lambda: kip.chargeable_cost(
            kip.Cost(kind, amount, under_other_acts=other, borne_by_structures=part),
            paid_from=paid_from,
            on=on,
            law=law,
        )
    )
    explained(lambda: kip.municipal_reimbursement(amount, federal=other, total=borne, law=law))
    explained(lambda: kip.largest_advance(amount, by_programme_agreement=bool(part), on=on, law=law))


@given(laws(), agreements(), st.booleans(), huge, huge, st.dictionaries(days, huge, max_size=2))
def test_leftover_money(law, agreement, reached, received, used, later):
    facts = {"received": received, "used_in_term": used, "used_later": later}
    explained(lambda: kip.leftover_deadline(agreement, law=law))
    explained(lambda: kip.leftover_repayment(agreement, goals_reached=reached, **facts, law=law))


@given(
    laws(), agreements(), federal_sources, days, st.lists(st.booleans(), min_size=4, max_size=4), known, known
)
def test_reclaim(law, agreement, paid_from, on, facts, first, second):
    met, wrong, data, tasks = facts
    explained(
        lambda: kip.reclaim(
            agreement,
            goals_met=met,
            remedy_possible=first,
            absence_of_fault_proved=second,
            extended_deadline_missed=data,
            law=law,
        )
    )
    conditions = {"irreversible": met, "hard_to_see": data, "blameless": tasks}
    explained(lambda: kip.revocation(wrongly_granted=wrong, **conditions, law=law))
    duties = {"data_missing": data, "execution_unmet": tasks, "excusable": first, "stay_prolonged": second}
    explained(lambda: kip.breach_consequences(paid_from, on=on, **duties, law=law))


any_days = days | st.dates() | st.sampled_from([date.min, date.max])


@given(laws(), huge, st.sampled_from(kip.ReclaimGround), any_days, any_days)
def test_interest_and_limitation(law, amount, ground, one, other):
    explained(lambda: kip.reclaim_interest(amount, ground=ground, paid_on=one, repaid_on=other, law=law))
    explained(lambda: kip.default_interest(amount, due_on=one, paid_on=other, law=law))
    explained(lambda: kip.claim_limitation(runs_from=one, law=law))
    explained(lambda: kip.reclaim_limitation(arose_on=one, known_on=other, law=law))
    explained(lambda: kip.reclaim_limitation(arose_on=one, known_on=None, law=law))
    facts = {"filed_on": one, "task_begins_on": other}
    explained(lambda: kip.governing_day(**facts, granted_before_task=ground.value > "l", law=law))


def test_every_rule_and_every_kind_of_parameter_is_drawn():
    assert set(VALUES) == {parameter.kind for parameter in EVERY}
    assert {question for question, _ in LAW.readings} == {
        getattr(questions, name) for name in questions.__all__
    }
