"""Whatever has a value can be explained: under any law a user may build, and up to the largest amounts."""

from datetime import date, timedelta

from hypothesis import assume, find, given, strategies as st

import kipcore as kip
from kipcore import LAW, Chf, questions, testing
from tests.findings.persons import person
from tests.laws import EVERY, explained, huge, laws
from tests.strategies import MOST, agreements, cantons, closed_ranges, days, periods, plans, supplements


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


@st.composite
def histories(draw):
    chain = draw(st.lists(st.sampled_from(kip.Status), min_size=1, max_size=4))
    on = draw(st.lists(st.dates(date(2014, 1, 1), date(2027, 12, 31)), min_size=4, max_size=4, unique=True))
    kinds = [draw(st.sampled_from([k for k in kip.DecisionKind if status in k.statuses])) for status in chain]
    made = [kip.StatusDecision(s, d, d, kind=k) for s, d, k in zip(chain, sorted(on), kinds, strict=False)]
    try:
        return kip.Person(made)
    except kip.KipError:
        return kip.Person(made[:1]) if made[0].status in kip_firsts else assume(False)


kip_firsts = {
    status
    for status in kip.Status
    if status not in {kip.Status.HARDSHIP_PERMIT, kip.Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT}
}


@given(laws(), histories(), periods, supplements | st.just(kip.NO_SUPPLEMENT), huge | st.none(), st.data())
def test_the_flat_rate_of_a_person(law, person, period, supplement, programme_s, data):
    if supplement.concluded_on is not None and supplement.concluded_on not in period.term:
        supplement = None
    agreement = kip.ProgrammeAgreement(canton=kip.Canton.VS, period=period, supplement=supplement)
    paid_in = data.draw(st.none() | st.integers(2014, 2030))
    facts = {"programme_s": programme_s, "paid_in": paid_in, "law": law}
    explained(lambda: kip.integration_flat_rate(person, agreement=agreement, **facts))
    explained(lambda: kip.indexed_flat_rate(data.draw(st.integers(2010, 2035)), law=law))
    counts = data.draw(st.dictionaries(st.sampled_from(kip.Status), st.integers(0, 9), min_size=1))
    first = data.draw(st.dates(period.first, period.last))
    during = kip.DateRange(first, data.draw(st.dates(first, period.last)))
    paid = [] if programme_s is None else [programme_s]
    explained(
        lambda: kip.flat_rate_payment(
            agreement, during=during, decisions=counts, programme_s=paid, paid_in=paid_in, law=law
        )
    )


@given(
    laws(),
    closed_ranges,
    st.dates(date(2019, 5, 1), date(2040, 1, 1)),
    st.booleans(),
    st.none() | closed_ranges,
)
def test_a_term(law, term, agreed_on, justified, extends):
    explained(
        lambda: kip.programme_term(term, agreed_on=agreed_on, justified=justified, extends=extends, law=law)
    )


TURNS = [date(2018, 12, 31), date(2019, 1, 1), date(2019, 4, 30), date(2019, 5, 1), date(2022, 4, 12)]
TURNS += [date(2022, 4, 13), date(2023, 12, 31), date(2024, 1, 1), date(2025, 11, 30), date(2027, 3, 5)]
perhaps = st.none() | st.booleans()


@given(
    laws(),
    st.sampled_from(kip.Status),
    days | st.sampled_from(TURNS),
    st.sampled_from([*kip.FundingArea, *kip.InitialIntegrationElement]),
    st.sampled_from(kip.FundingSource),
    st.lists(perhaps, min_size=5, max_size=5),
)
def test_persons(law, status, on, measure, paid_from, facts):
    who = person(status)
    explained(lambda: kip.may_benefit(who, measure=measure, paid_from=paid_from, on=on, law=law))
    explained(lambda: kip.may_be_obliged(who, on=on, on_social_assistance=facts[0], law=law))
    explained(
        lambda: kip.job_registration_duty(who, on=on, unemployed=facts[0], employable=facts[1], law=law)
    )
    named = dict(zip(("integration_need", "longer_stay", "professional"), facts[2:], strict=True))
    for group in kip.TargetGroup:
        explained(lambda group=group: kip.in_target_group(group, on=on, person=who, law=law, **named))


@given(laws(), days | st.sampled_from([date.min, date.max]))
def test_an_assignment(law, arrived_on):
    explained(lambda: kip.assignment_deadline(arrived_on, law=law))


persons = st.integers(0, 10_000_000) | st.integers(0, 100)


@given(laws(), st.sampled_from(kip.IntegrationGoal), persons, persons, closed_ranges, days, st.none() | days)
def test_a_goal(law, goal, reached, cohort, entered, entered_on, starts):
    explained(lambda: kip.goal_reached(goal, reached=reached, cohort=cohort, entered=entered, law=law))
    explained(lambda: kip.goal_due(goal, entered_on=entered_on, school_starts_on=starts, law=law))


@given(laws(), st.sampled_from(kip.IntegrationGoal), st.sampled_from(kip.Status), st.data())
def test_a_cohort(law, goal, status, data):
    decided = data.draw(st.dates(date(2019, 5, 1), date(2030, 1, 1)))
    entered = data.draw(st.none() | st.dates(date(2019, 1, 1), decided))
    born = data.draw(st.none() | st.dates(date(1930, 1, 1), decided))
    assume(entered is not None or status is not kip.Status.RESETTLED_REFUGEE)
    assume(born is None or entered is None or born <= entered)
    decisions = [kip.StatusDecision(status, decided, entered)]
    if status is kip.Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT:
        decisions.insert(0, kip.StatusDecision(kip.Status.PROTECTED_PERSON, decided - timedelta(days=1)))
    if status is kip.Status.HARDSHIP_PERMIT:
        decisions.insert(
            0, kip.StatusDecision(kip.Status.ASYLUM_SEEKER_EXTENDED, decided - timedelta(days=1))
        )
    assume(born is None or born <= decisions[0].decided_on)
    person = kip.Person(decisions, born_on=born)
    on = data.draw(st.dates(decided, date(2060, 1, 1)) | days)
    explained(lambda: kip.in_goal_cohort(person, goal=goal, on=on, law=law))


@given(laws(), persons, persons, st.integers(2022, 2028), st.integers(1, 12), st.integers(1, 30))
def test_programme_s(law, some, many, year, month, length):
    first = date(year, month, 1)
    during = kip.DateRange(first, kip.shift(first, months=length) - timedelta(days=1))
    explained(lambda: kip.programme_s_contribution(persons=many, during=during, law=law))
    explained(lambda: kip.programme_s_target(employed=some, persons=many, year=year, law=law))


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
    explained(lambda: kip.municipal_reimbursement(amount, federal=other, total=borne, on=on, law=law))
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


@given(
    laws(),
    plans(amount=(st.integers(0, MOST // 14) | st.just(MOST // 14)).map(Chf.from_rappen)),
    st.none() | st.booleans(),
    st.none() | huge,
)
def test_a_plan(law, plan, involved, approved):
    first = plan.agreement.years[0]
    there = None if approved is None else {(kip.FundingSource.CREDIT, first): approved}
    explained(lambda: kip.plan_review(plan, approved=there, municipalities_involved=involved, law=law))


@given(
    laws(),
    st.sets(st.sampled_from(kip.AgreementContent)),
    st.sets(st.sampled_from(kip.InitialIntegrationElement)),
    st.sets(st.sampled_from(kip.ReportContent)),
    days,
)
def test_a_content(law, content, elements, report, day):
    explained(lambda: kip.agreement_gaps(content, elements=elements, agreed_on=day, law=law))
    explained(lambda: kip.supplement_gaps(elements, agreed_on=day, law=law))
    explained(lambda: kip.report_gaps(report, year=day.year, law=law))


@given(laws(), cantons, periods, closed_ranges, days, st.integers(0, 4))
def test_a_calendar_and_a_life(law, canton, period, term, on, steps):
    try:
        agreement = kip.ProgrammeAgreement(canton=canton, period=period, term=term)
        step = kip.ProgrammeStep
        taken = [step.SUBMISSION, step.EXAMINATION, step.CONCLUSION, step.END][:steps]
        at = {step.END: term.last}
        events = [
            kip.ProgrammeEvent(each, at.get(each, term.first), term if each is step.CONCLUSION else None)
            for each in taken
        ]
        life = kip.ProgrammeLife(canton, period, events)
    except kip.KipError:
        return
    explained(lambda: kip.deadlines(agreement, law=law))
    explained(lambda: kip.allowed_steps(life, on=on, law=law))


@given(laws(), testing.persons(since=date(2000, 1, 1), stated=False, adversarial=True))
def test_windows(law, person):
    explained(lambda: kip.reimbursement_windows(person, law=law))
    explained(lambda: kip.residence_permit_due(person, law=law))


@given(laws(), st.sampled_from(kip.FundingGroup), days)
def test_a_global_flat_rate(law, group, on):
    explained(lambda: kip.global_flat_rate(group, on=on, law=law))


def test_every_rule_and_every_kind_of_parameter_is_drawn():
    for parameter in {parameter.kind: parameter for parameter in EVERY}.values():
        assert type(find(testing.law_values(parameter, adversarial=True), lambda _: True)) is parameter.kind
    assert {question for question, _ in LAW.readings} == {
        getattr(questions, name) for name in questions.__all__
    }
