"""Every strategy draws what it promises: valid values, plausible ones, and each boundary on request."""

from collections import Counter
from datetime import date, timedelta
from fractions import Fraction
from inspect import signature

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings, strategies as st

import kipcore as kip
from kipcore import Chf, DateRange, Status, testing
from kipcore.cantons import zurich
from kipcore.cantons.shared.testing.draws.shares import cost_shares
from kipcore.testing.draws.days import TURNS

PLAUSIBLE = DateRange(date(2014, 1, 1), date(2035, 12, 31))
NOT_ALONE = {"beside", "law_values"}  # these need to be told of what
STRATEGIES = {
    name: getattr(home, name)
    for home in (testing, zurich.testing)
    for name in home.__all__
    if getattr(getattr(home, name), "__module__", "").startswith(f"{home.__name__}.draws.")
    and name not in NOT_ALONE
}
STRATEGIES["cost_shares"] = cost_shares
ADVERSARIAL = {name: make for name, make in STRATEGIES.items() if "adversarial" in signature(make).parameters}


def drawn(strategy, examples=300):
    """The same values every time."""
    found = []

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def keep(value):
        found.append(value)

    keep()
    return found


@pytest.mark.parametrize("name", STRATEGIES)
def test_every_strategy_draws_several_values_of_one_type_with_an_example_in_its_words(name):
    values = drawn(STRATEGIES[name](), 60)
    assert len({type(value) for value in values}) == 1
    assert len(set(map(repr, values))) > 1
    assert STRATEGIES[name].__doc__


@pytest.mark.parametrize("name", ADVERSARIAL)
def test_adversarial_draws_other_values_of_the_same_type(name):
    plain, hard = drawn(STRATEGIES[name](), 60), drawn(STRATEGIES[name](adversarial=True), 60)
    assert {type(value) for value in plain} == {type(value) for value in hard}
    assert set(map(repr, plain)) != set(map(repr, hard))


# --- days -----------------------------------------------------------------------------------------


def test_plausible_days_are_those_of_the_programmes():
    assert all(day in PLAUSIBLE for day in drawn(testing.days()))
    assert all(PLAUSIBLE.covers(during) for during in drawn(testing.date_ranges()))


@pytest.mark.parametrize("day", [*TURNS, date(1990, 1, 1), date(2060, 12, 31)])
def test_adversarial_days_are_all_days_on_which_rules_turn(day):
    assert find(testing.days(adversarial=True), day.__eq__) == day


def test_the_days_named_in_the_words_are_among_them():
    named = {date(2019, 4, 30), date(2019, 5, 1), date(2019, 5, 2), date(2024, 2, 29), date(2024, 1, 31)}
    named |= {day for period in kip.PROGRAMME_PERIODS for day in (period.first, period.last)}
    assert named <= set(TURNS)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (None, date(1800, 5, 5)),
        (date(2500, 1, 1), None),
        (date(2019, 5, 1), date(2019, 5, 1)),
        (date.min, date.max),
    ],
)
@pytest.mark.parametrize("adversarial", [False, True])
def test_bounds_of_days_hold_wherever_they_are(first, last, adversarial):
    for day in drawn(testing.days(first=first, last=last, adversarial=adversarial), 50):
        assert (first or date.min) <= day <= (last or date.max)


def test_ranges_are_open_only_on_request_and_single_days_when_adversarial():
    assert all(None not in (days.first, days.last) for days in drawn(testing.date_ranges(adversarial=True)))
    shapes = Counter(
        (days.first is None, days.last is None) for days in drawn(testing.date_ranges(open_ended=True))
    )
    assert set(shapes) == {(False, False), (True, False), (False, True), (True, True)}
    assert find(testing.date_ranges(adversarial=True), lambda days: days.first == days.last in TURNS)


# --- money ----------------------------------------------------------------------------------------


def test_amounts_reach_their_bounds_and_no_further():
    least, most = Chf(5), Chf(9)
    found = drawn(testing.amounts(least=least, most=most, adversarial=True))
    assert {Chf(5), Chf("5.01"), Chf("8.99"), Chf(9)} <= set(found)
    assert all(least <= amount <= most for amount in found)
    assert {Chf(0), Chf("0.01")} <= set(drawn(testing.amounts(adversarial=True)))
    assert max(drawn(testing.amounts())) <= Chf(50_000_000)


def test_beside_is_the_amount_and_a_rappen_on_each_side():
    assert {Chf("4.99"), Chf(5), Chf("5.01")} <= set(drawn(testing.beside(Chf(5))))
    assert all(Chf(0) <= amount <= Chf(11) for amount in drawn(testing.beside(Chf(5), adversarial=False)))


def test_shares_and_roundings_are_those_in_use_unless_adversarial():
    assert all(100 % share.denominator == 0 for share in drawn(testing.shares()))
    assert find(testing.shares(adversarial=True), lambda share: share.denominator == 7)
    assert {rounding.step for rounding in drawn(testing.roundings())} == {1, 5, 100}
    assert find(testing.roundings(adversarial=True), lambda rounding: rounding.step == 7)


# --- agreements and funds ------------------------------------------------------------------------


def test_maxima_of_the_whole_are_their_sum_or_a_rappen_less():
    totals = Counter()
    for ceiling in drawn(testing.federal_ceilings(adversarial=True)):
        if ceiling.total is not None:
            whole = sum(amount.rappen for _, amount in ceiling.by_year)
            totals[whole - ceiling.total.rappen] += 1
    assert totals[0]
    assert totals[1]
    assert all(ceiling.total is None for ceiling in drawn(testing.federal_ceilings(), 30))


def test_agreements_say_what_they_were_told():
    of = testing.programme_agreements(
        canton=st.just(kip.Canton.GE), period=st.just(kip.KIP_3), ceiling=st.just(Chf(5))
    )
    assert {(one.canton, one.period, one.ceiling_rappen(2024)) for one in drawn(of, 5)} == {
        (kip.Canton.GE, kip.KIP_3, 500)
    }


def test_own_funds_come_in_every_shape_and_of_one_canton():
    found = drawn(testing.own_funds(canton=kip.Canton.BE))
    assert {type(own.municipalities) for own in found} == {Chf, tuple, type(None)}
    named = [pair for own in found if isinstance(own.municipalities, tuple) for pair in own.municipalities]
    assert {municipality.canton for municipality, _ in named} == {kip.Canton.BE}
    assert all(own.together is None for own in drawn(testing.own_funds(together=False)))
    paid = drawn(testing.municipal_amounts(canton=kip.Canton.GE, amount=st.just(Chf(1)), most=2))
    assert {len(amounts) for amounts in paid} == {0, 1, 2}


def test_costs_are_borne_by_others_exactly_all_but_a_rappen_or_not_at_all():
    found = drawn(testing.costs(adversarial=True), 500)
    assert {Chf(0), Chf("0.01")} <= {cost.rest for cost in found}
    assert any(cost.rest == cost.amount > Chf(1) for cost in found)
    assert {cost.kind for cost in found} == set(kip.CostKind)


@pytest.mark.parametrize("complete", [True, False])
def test_plans_are_complete_as_told(complete):
    assert {plan.complete for plan in drawn(testing.funding_plans(complete=complete), 30)} == {complete}
    assert {plan.complete for plan in drawn(testing.funding_plans(complete=None))} == {True, False}


def test_small_plans_meet_the_maximum_and_parity_exactly_and_a_rappen_beside():
    zh = st.just(kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3, ceiling=Chf("0.02")))
    plans = testing.funding_plans(agreement=zh, adversarial=True)

    def credit(plan):
        return plan.total(source=kip.FundingSource.CREDIT, year=2024)

    for amount in (Chf("0.01"), Chf("0.02"), Chf("0.03")):
        assert find(plans, lambda plan, amount=amount: credit(plan) == amount)
    assert find(plans, lambda plan: credit(plan) == plan.own_funds(2024).total > Chf(0))


# --- persons --------------------------------------------------------------------------------------


def test_plausible_persons_state_everything_and_live_in_the_years_of_the_programmes():
    for person in drawn(testing.persons()):
        assert person.assigned_on is not None
        assert all(one.entered_on and one.applied_on for one in person.decisions)
        assert all(one.decided_on in PLAUSIBLE for one in person.decisions)
        assert {one.kind for one in person.decisions} <= {
            kip.StatusDecision(one.status, one.decided_on, one.entered_on).kind for one in person.decisions
        }


def test_what_is_not_stated_may_be_missing_and_cards_too():
    some = drawn(testing.persons(stated=False))
    assert any(person.assigned_on is None for person in some)
    assert any(one.applied_on is None for person in some for one in person.decisions)
    assert any(person.permits for person in some)
    assert not any(person.permits for person in drawn(testing.persons(cards=False)))


def test_persons_go_through_chains_of_every_status_and_come_back():
    found = drawn(testing.persons(adversarial=True), 1500)
    reached = {one.status for person in found for one in person.decisions}
    protected = testing.persons(first_status=st.just(Status.PROTECTED_PERSON), adversarial=True)
    reached |= {one.status for person in drawn(protected, 600) for one in person.decisions}
    assert reached == set(Status)
    assert max(len(person.decisions) for person in found) == 4
    gaps = [
        b.decided_on - a.until
        for person in found
        for a, b in zip(person.decisions, person.decisions[1:], strict=False)
        if a.until
    ]
    assert {gap.days for gap in gaps} >= {2, 41}
    kinds = {one.kind for person in found for one in person.decisions}
    assert {kip.DecisionKind.FAMILY_ASYLUM, kip.DecisionKind.INCLUSION} <= kinds


def test_statuses_last_a_day_and_exactly_the_years_that_rules_count():
    lengths = set()
    for person in drawn(testing.persons(adversarial=True), 1500):
        for before, after in zip(person.decisions, person.decisions[1:], strict=False):
            lengths.add(after.decided_on - (before.decided_on if before.until is None else before.until))
    assert {timedelta(n) for n in (1, 365, 366, 1826, 1827)} <= lengths


def test_a_person_begins_as_told():
    of = testing.persons(
        first_status=st.just(Status.PROTECTED_PERSON),
        since=date(2022, 3, 12),
        until=date(2022, 3, 13),
        most=1,
    )
    assert {(str(one.decisions[0]), len(one.decisions)) for one in drawn(of, 20)} == {
        ("protected person 2022-03-12", 1),
        ("protected person 2022-03-13", 1),
    }


def test_decisions_end_on_their_first_day_when_adversarial():
    found = drawn(testing.status_decisions(decided_on=st.just(date(2024, 2, 29)), adversarial=True))
    assert any(one.until == one.entered_on == one.applied_on == date(2024, 2, 29) for one in found)
    assert all(one.until is None for one in drawn(testing.status_decisions()))
    only = testing.status_decisions(status=st.just(Status.SWISS))
    assert {one.status for one in drawn(only, 5)} == {Status.SWISS}


def test_permits_may_end_where_they_begin():
    assert find(testing.permits(adversarial=True), lambda permit: permit.until == permit.since)
    only = testing.permits(card=st.just(kip.PermitCard.C))
    assert {permit.card for permit in drawn(only, 5)} == {kip.PermitCard.C}


# --- counts, lives, laws --------------------------------------------------------------------------


def test_counts_have_amounts_of_programme_s_only_when_adversarial():
    assert all(len(key) == 3 for counts in drawn(testing.decision_counts(), 50) for key, _ in counts.cells())
    found = drawn(testing.decision_counts(adversarial=True))
    assert {len(key) for counts in found for key, _ in counts.cells()} == {3, 4}
    assert max(counts.total for counts in found) >= 1_000_000
    one = testing.decision_counts(
        canton=st.just(kip.Canton.UR),
        status=st.just(Status.SWISS),
        decided_on=st.just(date(2024, 1, 1)),
        most=1,
    )
    assert max(len(list(counts.cells())) for counts in drawn(one, 20)) == 1


def test_lives_reach_every_step_and_the_last_day_that_is_allowed():
    found = drawn(testing.programme_lives(most=14, adversarial=True), 1000)
    steps = Counter(event.step for life in found for event in life.events)
    assert set(steps) == set(kip.ProgrammeStep)
    assert any(life.term is not None and life.term.last < life.period.last for life in found)
    same_day = [a.on == b.on for life in found for a, b in zip(life.events, life.events[1:], strict=False)]
    assert {True, False} <= set(same_day)
    only = testing.programme_lives(canton=st.just(kip.Canton.UR), period=st.just(kip.KIP_3), most=2)
    assert {(life.canton, life.period) for life in drawn(only, 5)} == {(kip.Canton.UR, kip.KIP_3)}


def test_laws_differ_in_values_and_in_readings():
    for law in drawn(testing.statutes(values=1, readings=0), 40):
        assert law.readings == kip.LAW.readings
    assert find(testing.statutes(values=0), lambda law: law.readings != kip.LAW.readings).timelines == (
        kip.LAW.timelines
    )
    some = testing.statutes(parameters=[kip.parameters.FLAT_RATE], values=1, readings=0)
    changed = find(some, lambda law: law != kip.LAW)
    assert [line for line in changed.content.splitlines() if line not in kip.LAW.content.splitlines()]
    none = testing.statutes(parameters=[], readings=0)
    assert set(drawn(none, 5)) == {kip.LAW}


@pytest.mark.parametrize("adversarial", [False, True])
def test_every_parameter_of_every_law_has_values(adversarial):
    for law in (kip.LAW, zurich.LAW):
        for timeline in law.timelines:
            parameter = timeline.parameter
            for value in drawn(testing.law_values(parameter, law=law, adversarial=adversarial), 3):
                parameter.check(value)


def test_a_share_of_the_law_is_drawn_beyond_its_usual_bounds_when_adversarial():
    parameter = kip.Parameter("share", Fraction, kip.Text("a", "b", "c", "d"))
    assert max(drawn(testing.law_values(parameter))) == 2
    assert find(testing.law_values(parameter, adversarial=True), lambda share: share > 2)


def test_findings_are_of_the_rule():
    found = drawn(testing.findings(kip.rule_of(kip.parity), adversarial=True), 50)
    assert {finding.value for finding in found} == {True, False}
    assert {finding.rule for finding in found} == {kip.rule_of(kip.parity)}
    assert len(find(testing.axes(adversarial=True), lambda axis: True)) == 1


# --- Zurich ---------------------------------------------------------------------------------------


def test_zurich_says_what_it_was_told():
    ages = {cost.age for cost in drawn(zurich.testing.iazh_costs(adversarial=True), 600)}
    assert {15, 16, 17, 25, 26, None} <= ages
    told = zurich.testing.iazh_costs(
        on=st.just(date(2024, 1, 1)), amount=st.just(Chf(5)), status=st.just(Status.SWISS)
    )
    assert {(cost.on, cost.amount, cost.status) for cost in drawn(told, 5)} == {
        (date(2024, 1, 1), Chf(5), Status.SWISS)
    }
    assert find(zurich.testing.iazh_stocks(adversarial=True), lambda stock: stock.persons == 3 * 10**7)
    of = zurich.testing.service_agreements(
        period=st.just(kip.KIP_3), ceiling=st.just(Chf(5)), adversarial=True
    )
    assert {(one.period, one.ceiling_rappen(2024)) for one in drawn(of, 5)} == {(kip.KIP_3, 500)}
    catalogues = zurich.testing.service_catalogues(agreement=of, cost=st.just(Chf(1)), most=1)
    assert {catalogue.total for catalogue in drawn(catalogues, 5)} == {Chf(1)}
    ceilings = zurich.testing.municipal_ceilings(amount=st.just(Chf(1)))
    assert {amount for ceiling in drawn(ceilings, 5) for _, amount in ceiling.by_year} == {Chf(1)}
    ceilings = zurich.testing.iazh_ceilings(amount=st.just(Chf(1)))
    assert {amount for ceiling in drawn(ceilings, 5) for _, amount in ceiling.by_year} == {Chf(1)}
    done = find(zurich.testing.kompakt_processes(adversarial=True), lambda process: len(process.done) == 4)
    assert done.last_day == done.begun_on
