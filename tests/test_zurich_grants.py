"""Zurich: grants beside the service agreement, for projects and volunteering, and those of two cities."""

from calendar import monthrange
from datetime import date, timedelta
from functools import partial

import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import Chf, DateRange
from kipcore.cantons import zurich
from kipcore.cantons.zurich import GrantGap, ProjectTrack, VolunteerApplicant, YearlyDay
from kipcore.cantons.zurich.rules._yearly import next_day
from tests.findings.zurich_grants import FILED, FROM_FILING, OLD_PAGE, THREE_YEARS, project, volunteers
from tests.strategies import money

L = zurich.ContributionLimit
P = zurich.parameters
SMALL, LARGER = Chf(5_000), Chf(5_001)
kip_3_days = st.dates(date(2024, 1, 1), date(2027, 10, 31))
laws = st.sampled_from([zurich.LAW, FROM_FILING])
durations = st.tuples(st.dates(date(2024, 1, 1), date(2028, 1, 1)), st.integers(0, 1_500)).map(
    lambda pair: DateRange(pair[0], pair[0] + timedelta(pair[1]))
)
areas = st.sampled_from([area.area for area in kip.KIP_3.areas])
near = st.sampled_from([Chf(0), Chf(9_999), Chf(10_000), Chf("10000.01"), Chf(20_000), Chf(20_001)]) | money


def answer(day, cost=LARGER, **more):
    return zurich.project_answer(day, total_cost=cost, **more)


# --- the pool of a year, and the calls before KIP 3 -----------------------------------------------


@pytest.mark.parametrize(
    ("years", "pool"),
    [
        ((2018, 2019), 200_000),  # ZH-1.23
        ((2020, 2021), 250_000),  # ZH-1.24
        ((2022, 2023), 200_000),  # ZH-1.25
        ((2024, 2025, 2026, 2027), 300_000),  # ZH-1.26
    ],
)
def test_zh_1_23__zh_1_24__zh_1_25__zh_1_26__the_pool_of_each_year(years, pool):
    """Ausschreibungen 2018-2019, 2020-2021, 2022-2023; KIP 3: up to 300 000 a year."""
    for year in years:
        assert zurich.project_pool_left(year, granted=[]).value == Chf(pool)
        assert zurich.project_pool_left(year, granted=(Chf(1), Chf(2))).value == Chf(pool - 3)
    for outside in (2017, 2028):
        with pytest.raises(kip.OutsideRangeError):
            zurich.project_pool_left(outside, granted=[])


def test_zh_1_26__grants_beyond_the_pool_are_said_and_not_refused():
    found = zurich.project_pool_left(2024, granted=[Chf(300_000), Chf("0.05")])
    assert (found.value, found.figures["over"]) == (Chf(0), Chf("0.05"))
    assert "exceeds the money of the year by CHF 0.05" in found.explain("en")
    full = zurich.project_pool_left(2024, granted=[Chf(300_000)])
    assert (full.value, full.figures["over"]) == (Chf(0), Chf(0))
    assert "not exceeded" in full.explain("en")
    assert "Nothing has been granted" in zurich.project_pool_left(2024, granted=[Chf(0)]).explain("en")


@given(st.integers(2018, 2027), st.lists(money, max_size=5), money)
def test_zh_1_26__what_is_left_and_what_is_granted_make_up_the_pool(year, granted, more):
    found = zurich.project_pool_left(year, granted=granted)
    left, over, pool = found.value, found.figures["over"], found.figures["pool"]
    assert left - over + Chf.from_rappen(sum(amount.rappen for amount in granted)) == pool
    assert Chf(0) <= left <= pool
    assert Chf(0) in {left, over}
    assert zurich.project_pool_left(year, granted=[*granted, more]).value <= left
    assert zurich.project_pool_left(year, granted=granted[::-1]).value == left


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2018, date(2018, 9, 30)),
        (2019, date(2018, 9, 30)),
        (2020, date(2019, 10, 11)),
        (2021, date(2019, 10, 11)),
    ],
)
def test_zh_1_23__zh_1_24__each_call_had_one_day(year, day):
    found = zurich.project_call_deadline(year)
    assert found.value == day
    assert year in found.figures["call"].years
    assert day <= found.figures["call"].last


def test_zh_1_25__the_day_of_the_call_of_kip_2bis_is_not_known():
    for year in (2022, 2023):
        with pytest.raises(kip.NotKnownError, match="KIP 2bis"):
            zurich.project_call_deadline(year)
    for year in (2017, 2024):
        with pytest.raises(kip.OutsideRangeError):
            zurich.project_call_deadline(year)


# --- direct projects under KIP 3 ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cost", "track"),
    [
        (Chf("4999.99"), ProjectTrack.SMALL),
        (Chf(5_000), ProjectTrack.SMALL),
        (Chf("5000.01"), ProjectTrack.LARGER),
        (Chf(5_001), ProjectTrack.LARGER),
    ],
)
def test_zh_2_23__zh_w_21__the_total_cost_decides_the_track(cost, track):
    """W21: total cost 5 000 small, any date; 5 001: deadlines."""
    found = answer(date(2025, 5, 5), cost)
    assert found.figures["track"] is track
    assert ("deadline" in found.figures) == (track is ProjectTrack.LARGER)
    grant = zurich.project_grant(
        Chf(1),
        total_cost=cost,
        area=kip.AreaOfAction.DIVERSITY_AND_NON_DISCRIMINATION,
        during=DateRange.of_years(2025),
        justified=False,
        filed_on=FILED,
    )
    assert grant.figures["track"] is track


@pytest.mark.parametrize(
    ("filed", "deadline", "answered"),
    [
        (date(2024, 1, 1), date(2024, 3, 31), date(2024, 5, 31)),
        (date(2025, 3, 30), date(2025, 3, 31), date(2025, 5, 31)),
        (date(2025, 3, 31), date(2025, 3, 31), date(2025, 5, 31)),
        (date(2025, 4, 1), date(2025, 10, 31), date(2025, 12, 31)),
        (date(2025, 10, 31), date(2025, 10, 31), date(2025, 12, 31)),
        (date(2025, 11, 1), date(2026, 3, 31), date(2026, 5, 31)),
        (date(2025, 12, 31), date(2026, 3, 31), date(2026, 5, 31)),
        (date(2026, 1, 1), date(2026, 3, 31), date(2026, 5, 31)),
        (date(2027, 10, 31), date(2027, 10, 31), date(2027, 12, 31)),
    ],
)
def test_zh_2_23__larger_projects_day_by_day(filed, deadline, answered):
    found = answer(filed)
    assert (found.figures["deadline"], found.value) == (deadline, answered)


@pytest.mark.parametrize(
    ("filed", "answered"),
    [
        (date(2024, 1, 1), date(2024, 2, 1)),
        (date(2024, 1, 31), date(2024, 2, 29)),
        (date(2025, 1, 31), date(2025, 2, 28)),
        (date(2025, 3, 31), date(2025, 4, 30)),
        (date(2025, 4, 1), date(2025, 5, 1)),
        (date(2025, 12, 31), date(2026, 1, 31)),
        (date(2027, 12, 31), date(2028, 1, 31)),
    ],
)
def test_zh_2_23__small_projects_are_answered_within_a_month_of_any_day(filed, answered):
    assert answer(filed, SMALL).value == answered
    assert answer(filed, SMALL).under(FROM_FILING).value == answered


def test_zh_2_23__from_when_the_two_months_run_is_an_open_question():
    found = answer(date(2025, 4, 1))
    assert [question.key for question, _ in found.questions] == ["zh_project_answer_from"]
    assert found.under(FROM_FILING).value == date(2025, 6, 1)
    assert found.under(FROM_FILING).figures["deadline"] == found.figures["deadline"]
    assert answer(date(2025, 4, 1), SMALL).questions == ()


def test_zh_2_23__no_deadline_after_the_last_known_one_is_made_up():
    for day in (date(2027, 11, 1), date(2027, 12, 31)):
        with pytest.raises(kip.OutsideRangeError, match="another deadline"):
            answer(day)
        assert answer(day, SMALL).value
    for day in (date(2018, 1, 1), date(2023, 12, 31)):
        for cost in (SMALL, LARGER):
            with pytest.raises(kip.NotKnownError, match="before KIP 3"):
                answer(day, cost)
        with pytest.raises(kip.NotKnownError, match="before KIP 3"):
            project(1, 1, filed_on=day)
    for day in (date(2017, 12, 31), date(2028, 1, 1)):
        with pytest.raises(kip.OutsideRangeError):
            answer(day)


def test_zh_2_23__a_deadline_that_a_law_moves_counts_while_it_holds():
    """A day counts if the law names it when it comes, in whichever order the two stand in the year."""
    april = zurich.LAW.with_value(
        P.PROJECT_SECOND_DEADLINE, YearlyDay(1, 15), during=DateRange.of_years(2026), because="what if"
    )
    assert answer(date(2025, 11, 1), law=april).figures["deadline"] == date(2026, 1, 15)
    assert answer(date(2026, 1, 16), law=april).figures["deadline"] == date(2026, 3, 31)
    assert answer(date(2026, 4, 1), law=april).figures["deadline"] == date(2027, 3, 31)


@given(kip_3_days, laws)
def test_zh_2_23__neither_deadline_nor_answer_is_before_the_filing(day, law):
    found = answer(day, law=law)
    deadline = found.figures["deadline"]
    assert day <= deadline <= day + timedelta(365)
    assert (deadline.month, deadline.day) in {(3, 31), (10, 31)}
    assert day < found.value
    assert answer(deadline, law=law).figures["deadline"] == deadline
    assert day < answer(day, SMALL, law=law).value <= day + timedelta(31)


@given(kip_3_days, kip_3_days, laws, st.sampled_from([SMALL, LARGER]))
def test_zh_2_23__filed_later_is_never_answered_earlier(day, other, law, cost):
    early, late = sorted((day, other))
    assert answer(early, cost, law=law).value <= answer(late, cost, law=law).value


def test_zh_w_21__an_application_for_60_000_is_capped_and_three_years_need_reasons():
    """W21, zh.ch: 60 000 -> 50 000; three years only with reasons."""
    found = project(60_000, 80_000)
    assert (found.value, found.bindings) == (Chf(50_000), (L.GRANT_MAXIMUM,))
    assert found.figures["missing"] == ()
    without = project(60_000, 80_000, THREE_YEARS)
    assert (without.value, without.bindings) == (Chf(0), ())
    assert without.figures["missing"] == (GrantGap.REASONS,)
    assert project(0, 0, THREE_YEARS).bindings == ()
    assert without.figures["once_complete"] == Chf(50_000)
    assert project(60_000, 80_000, THREE_YEARS, justified=True).value == Chf(50_000)


@pytest.mark.parametrize(
    ("requested", "cost", "value", "bindings"),
    [
        (49_999, 80_000, 49_999, (L.REQUEST,)),
        (50_000, 80_000, 50_000, (L.GRANT_MAXIMUM, L.REQUEST)),
        (50_001, 80_000, 50_000, (L.GRANT_MAXIMUM,)),
        (60_000, 50_000, 50_000, (L.GRANT_MAXIMUM, L.COST)),
        (60_000, 49_000, 49_000, (L.COST,)),
        (0, 5, 0, (L.REQUEST,)),
        (5, 0, 0, (L.COST,)),
    ],
)
def test_zh_2_23__the_least_of_request_maximum_and_cost(requested, cost, value, bindings):
    found = project(requested, cost)
    assert (found.value, found.bindings) == (Chf(value), bindings)


@pytest.mark.parametrize(
    ("last", "without", "with_reasons"),
    [
        (date(2027, 2, 28), (), ()),
        (date(2027, 3, 1), (GrantGap.REASONS,), ()),
        (date(2028, 2, 29), (GrantGap.REASONS,), ()),
        (date(2028, 3, 1), (GrantGap.DURATION,), (GrantGap.DURATION,)),
    ],
)
def test_zh_2_23__two_years_or_three_with_reasons_to_the_day(last, without, with_reasons):
    during = DateRange(date(2025, 3, 1), last)
    assert project(1, 1, during).figures["missing"] == without
    assert project(1, 1, during, justified=True).figures["missing"] == with_reasons


def test_zh_2_23__reasons_that_play_no_part_are_named_apart():
    def keys(found):
        return [step.key for step in found.steps]

    assert "not_used" in keys(project(1, 1, justified=True))
    assert "not_used" in keys(project(1, 1, DateRange.of_years(2025, 2030), justified=True))
    assert "not_used" not in keys(project(1, 1, THREE_YEARS, justified=True))
    assert "not_used" not in keys(project(1, 1))
    assert project(1, 1, THREE_YEARS).figures["justified"] is False
    assert "justified" not in project(1, 1).figures


def test_zh_1_26__direct_support_is_for_two_areas_of_action():
    """Zusammenleben und Partizipation; Umgang mit Vielfalt und Diskriminierungsschutz."""
    open_to = [area.area for area in kip.KIP_3.areas if not project(1, 1, area=area.area).figures["missing"]]
    assert open_to == [
        kip.AreaOfAction.LIVING_TOGETHER_AND_PARTICIPATION,
        kip.AreaOfAction.DIVERSITY_AND_NON_DISCRIMINATION,
    ]
    found = project(1, 1, THREE_YEARS, area=kip.AreaOfAction.LANGUAGE)
    assert found.figures["missing"] == (GrantGap.AREA, GrantGap.REASONS)
    assert found.value == Chf(0)


@given(money, money, areas, durations, st.booleans(), kip_3_days)
def test_zh_2_23__never_above_request_maximum_or_cost(requested, cost, area, during, justified, day):
    found = zurich.project_grant(
        requested, total_cost=cost, area=area, during=during, justified=justified, filed_on=day
    )
    gaps = found.figures["missing"]
    assert found.value == (Chf(0) if gaps else min(requested, cost, Chf(50_000)))
    assert (found.value == Chf(0)) == (bool(gaps) or Chf(0) in {requested, cost})
    assert found.figures.get("once_complete", found.value) == min(requested, cost, Chf(50_000))
    better = zurich.project_grant(
        requested, total_cost=cost, area=area, during=during, justified=True, filed_on=day
    )
    assert found.value <= better.value


@given(money, money, money, st.booleans())
def test_zh_2_23__more_is_never_less(requested, cost, more, which):
    def granted(wanted, spent):
        return zurich.project_grant(
            wanted,
            total_cost=spent,
            area=kip.AreaOfAction.LIVING_TOGETHER_AND_PARTICIPATION,
            during=THREE_YEARS,
            justified=True,
            filed_on=FILED,
        ).value

    raised = (requested + more, cost) if which else (requested, cost + more)
    assert granted(requested, cost) <= granted(*raised)


def test_zh_2_23__what_could_not_be_explained_is_not_answered():
    """A law that extends some values to 2023, but not all: the rule refuses at once, not when it explains."""
    values = {
        P.PROJECT_GRANT_MAXIMUM: Chf(50_000),
        P.PROJECT_SMALL_COST: Chf(5_000),
        P.PROJECT_YEARS: 2,
        P.PROJECT_YEARS_JUSTIFIED: 3,
    }

    def law_without(left_out):
        law = zurich.LAW
        for parameter, value in values.items():
            if parameter is not left_out:
                law = law.with_value(parameter, value, during=DateRange.of_years(2023), because="what if")
        return law

    for parameter in values:
        with pytest.raises(kip.NotKnownError, match=rf"^{parameter.key}:"):
            project(1, 1, filed_on=date(2023, 5, 5), law=law_without(parameter))
    law = law_without(None)
    assert project(1, 1, filed_on=date(2023, 5, 5), law=law).value == Chf(1)
    with pytest.raises(kip.NotKnownError, match="zh_project_first_deadline"):
        answer(date(2023, 5, 5), law=law)
    earlier = zurich.LAW.with_value(
        P.PROJECT_CALL_DEADLINE, date(2016, 9, 30), during=DateRange.of_years(2017), because="what if"
    )
    with pytest.raises(kip.OutsideRangeError, match="zh_project_pool"):
        zurich.project_call_deadline(2017, law=earlier)


# --- volunteering ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("requested", "concept", "value", "gaps"),
    [
        (Chf(9_999), False, Chf(9_999), ()),
        (Chf(10_000), False, Chf(10_000), ()),
        (Chf("10000.01"), False, Chf(0), (GrantGap.CONCEPT,)),
        (Chf("10000.01"), True, Chf("10000.01"), ()),
        (Chf(20_000), True, Chf(20_000), ()),
        (Chf(20_001), True, Chf(20_000), ()),
        (Chf(20_001), False, Chf(0), (GrantGap.CONCEPT,)),
    ],
)
def test_zh_2_24__at_most_20_000_and_a_concept_above_10_000(requested, concept, value, gaps):
    found = zurich.volunteer_grant(
        requested,
        applicant=VolunteerApplicant.MUNICIPALITY,
        earlier_applications=0,
        concept=concept,
        filed_on=FILED,
    )
    assert (found.value, found.figures["missing"]) == (value, gaps)


def test_zh_2_24__one_application_for_each_applicant_who_may_apply():
    assert volunteers(1, applicant=VolunteerApplicant.NON_PROFIT_ORGANISATION).value == Chf(1)
    again = volunteers(1, earlier=1)
    assert (again.value, again.figures["missing"]) == (Chf(0), (GrantGap.APPLICATION_LEFT,))
    other = volunteers(10_001, applicant=VolunteerApplicant.OTHER, earlier=3)
    assert other.figures["missing"] == (GrantGap.APPLICANT, GrantGap.APPLICATION_LEFT, GrantGap.CONCEPT)
    assert other.figures["once_complete"] == Chf(10_001)
    assert other.bindings == ()


def test_zh_2_24__only_2024_and_2025():
    for day in (date(2024, 1, 1), date(2025, 12, 31)):
        assert volunteers(5, filed_on=day).value == Chf(5)
    for day in (date(2023, 12, 31), date(2026, 1, 1)):
        with pytest.raises(kip.OutsideRangeError):
            volunteers(5, filed_on=day)


def test_zh_2_24__limits_and_what_plays_no_part():
    assert volunteers(20_000, concept=True).bindings == (L.GRANT_MAXIMUM, L.REQUEST)
    assert volunteers(20_001, concept=True).bindings == (L.GRANT_MAXIMUM,)
    assert volunteers(0).bindings == (L.REQUEST,)
    assert [step.key for step in volunteers(5, concept=True).steps][-1] == "not_used"
    assert [step.key for step in volunteers(20_000, concept=True).steps][-1] == "basis"
    assert [step.key for step in volunteers(10_000, concept=True).steps][-1] == "not_used"
    assert volunteers(0, earlier=1).bindings == ()
    assert "concept" not in volunteers(5).figures
    assert volunteers(20_000).figures["concept"] is False


@given(near, near, st.sampled_from(list(VolunteerApplicant)), st.integers(0, 2), st.booleans())
def test_zh_2_24__never_above_request_or_maximum(requested, more, applicant, earlier, concept):
    ask = partial(zurich.volunteer_grant, applicant=applicant, earlier_applications=earlier, filed_on=FILED)
    found, best = ask(requested, concept=concept), ask(requested, concept=True)
    gaps = found.figures["missing"]
    assert found.value == (Chf(0) if gaps else min(requested, Chf(20_000)))
    assert (found.value == Chf(0)) == (bool(gaps) or requested == Chf(0))
    assert found.value <= best.value <= ask(requested + more, concept=True).value


# --- two cities -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "new", "old"),
    [
        (date(2025, 3, 31), date(2025, 3, 31), date(2025, 3, 31)),
        (date(2025, 4, 1), date(2025, 10, 31), date(2025, 9, 30)),
        (date(2025, 9, 30), date(2025, 10, 31), date(2025, 9, 30)),
        (date(2025, 10, 1), date(2025, 10, 31), date(2026, 3, 31)),
        (date(2025, 10, 31), date(2025, 10, 31), date(2026, 3, 31)),
        (date(2025, 11, 1), date(2026, 3, 31), date(2026, 3, 31)),
        (date(2025, 12, 31), date(2026, 3, 31), date(2026, 3, 31)),
    ],
)
def test_zh_5_11__zh_oq_12__two_pages_name_two_days(on, new, old):
    """Stadt Zürich: 30 September (former page), 31 October (new page); 31 March on both."""
    found = zurich.zurich_credit_deadline(on, requested=Chf("5000.01"))
    assert (found.value, found.under(OLD_PAGE).value) == (new, old)
    assert [question.key for question, _ in found.questions] == ["zh_zurich_credit_page"]
    assert "/prd/" not in found.steps[0].sources[0].url
    assert ("/prd/" in found.under(OLD_PAGE).steps[0].sources[0].url) == (old.month == 9)


def test_zh_5_11__smaller_amounts_have_no_deadline_and_other_days_are_not_known():
    for amount in (Chf(0), Chf(5_000)):
        with pytest.raises(kip.OutsideRangeError, match="at any time"):
            zurich.zurich_credit_deadline(date(2025, 1, 1), requested=amount)
    with pytest.raises(kip.OutsideRangeError):
        zurich.zurich_credit_deadline(date(2013, 12, 31), requested=Chf(8_000))
    assert zurich.zurich_credit_deadline(date(9999, 10, 31), requested=LARGER).value == date(9999, 10, 31)
    with pytest.raises(kip.OutsideRangeError, match="another deadline"):
        zurich.zurich_credit_deadline(date(9999, 11, 1), requested=LARGER)


@given(
    st.dates(date(2014, 1, 1), date(2060, 1, 1)),
    st.dates(date(2014, 1, 1), date(2060, 1, 1)),
    st.sampled_from([zurich.LAW, OLD_PAGE]),
)
def test_zh_5_11__the_next_deadline_is_never_past_and_never_goes_back(day, other, law):
    early, late = (
        zurich.zurich_credit_deadline(one, requested=LARGER, law=law).value for one in sorted((day, other))
    )
    assert early <= late
    assert late - timedelta(365) <= max(day, other) <= late
    assert zurich.zurich_credit_deadline(late, requested=LARGER, law=law).value == late


@given(st.integers(2018, 2021))
def test_zh_5_13__winterthur_asks_in_november_of_the_year_before(year):
    assert zurich.winterthur_deadline(year).value == date(year - 1, 11, 30)
    assert zurich.winterthur_deadline(year).figures["year"] == DateRange.of_years(year)


def test_zh_5_13__winterthur_is_documented_for_kip_2():
    with pytest.raises(kip.OutsideRangeError):
        zurich.winterthur_deadline(2017)
    for year in (2022, 2024, 9999):
        with pytest.raises(kip.NotKnownError, match="after KIP 2"):
            zurich.winterthur_deadline(year)


# --- a day that comes back ------------------------------------------------------------------------


@given(st.integers(1, 12), st.integers(1, 31), st.integers(1, 9999))
def test_a_yearly_day_is_there_in_every_year(month, day, year):
    if day > monthrange(2001, month)[1]:
        with pytest.raises(kip.InvalidValueError):
            YearlyDay(month, day)
        return
    made = YearlyDay(month, day)
    assert made.in_year(year) == date(year, month, day)
    assert str(made) == f"{day:02}.{month:02}."


FINE = {
    "requested": Chf(1),
    "total_cost": Chf(1),
    "area": kip.AreaOfAction.LIVING_TOGETHER_AND_PARTICIPATION,
    "during": THREE_YEARS,
    "justified": True,
    "filed_on": FILED,
}
ASKED = {
    "requested": Chf(1),
    "applicant": VolunteerApplicant.OTHER,
    "earlier_applications": 0,
    "concept": True,
    "filed_on": FILED,
}


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: YearlyDay(2, 29), kip.InvalidValueError),
        (lambda: YearlyDay(4, 31), kip.InvalidValueError),
        (lambda: YearlyDay(13, 1), kip.InvalidValueError),
        (lambda: YearlyDay(1, 0), kip.InvalidValueError),
        (lambda: YearlyDay(1, 32), kip.InvalidValueError),
        (lambda: YearlyDay(True, 1), kip.WrongTypeError),
        (lambda: YearlyDay(1, "1"), kip.WrongTypeError),
        (lambda: YearlyDay(1, 1).in_year(0), kip.InvalidValueError),
        (lambda: YearlyDay(1, 1).in_year(True), kip.WrongTypeError),
        (lambda: ProjectTrack("x"), kip.UnknownNameError),
        (lambda: VolunteerApplicant("x"), kip.UnknownNameError),
        (lambda: GrantGap("x"), kip.UnknownNameError),
        (lambda: zurich.project_pool_left("2024", granted=[]), kip.WrongTypeError),
        (lambda: zurich.project_pool_left(True, granted=[]), kip.WrongTypeError),
        (lambda: zurich.project_pool_left(2024, granted="5"), kip.WrongTypeError),
        (lambda: zurich.project_pool_left(2024, granted=Chf(5)), kip.WrongTypeError),
        (lambda: zurich.project_pool_left(2024, granted=[5]), kip.WrongTypeError),
        (lambda: zurich.project_pool_left(2024, granted=[Chf(-1)]), kip.InvalidValueError),
        (lambda: zurich.project_pool_left(2024, granted=[Chf(10**12), Chf(1)]), kip.InvalidValueError),
        (lambda: zurich.project_pool_left(2024, granted=[], law=5), kip.WrongTypeError),
        (lambda: zurich.project_call_deadline("2018"), kip.WrongTypeError),
        (lambda: zurich.project_call_deadline(2018, law=5), kip.WrongTypeError),
        (lambda: answer("2025-01-01"), kip.WrongTypeError),
        (lambda: answer(date(2025, 1, 1), 5), kip.WrongTypeError),
        (lambda: answer(date(2025, 1, 1), Chf(-1)), kip.InvalidValueError),
        (lambda: answer(date(2025, 1, 1), law=kip.LAW), kip.UnknownNameError),
        (lambda: answer(date(2025, 1, 1), law=5), kip.WrongTypeError),
        (lambda: zurich.zurich_credit_deadline("x", requested=Chf(1)), kip.WrongTypeError),
        (lambda: zurich.zurich_credit_deadline(FILED, requested=1), kip.WrongTypeError),
        (lambda: zurich.zurich_credit_deadline(FILED, requested=Chf(-1)), kip.InvalidValueError),
        (lambda: zurich.zurich_credit_deadline(FILED, requested=Chf(1), law=5), kip.WrongTypeError),
        (lambda: zurich.winterthur_deadline("2018"), kip.WrongTypeError),
        (lambda: zurich.winterthur_deadline(1), kip.OutsideRangeError),
        (lambda: zurich.winterthur_deadline(2018, law=5), kip.WrongTypeError),
    ],
)
def test_bad_input(make, error):
    with pytest.raises(error):
        make()


@pytest.mark.parametrize(
    ("rule", "fine", "name", "value", "error"),
    [
        (zurich.project_grant, FINE, "requested", 5, kip.WrongTypeError),
        (zurich.project_grant, FINE, "requested", Chf(-1), kip.InvalidValueError),
        (zurich.project_grant, FINE, "total_cost", None, kip.WrongTypeError),
        (zurich.project_grant, FINE, "total_cost", Chf(-1), kip.InvalidValueError),
        (zurich.project_grant, FINE, "area", "language", kip.WrongTypeError),
        (zurich.project_grant, FINE, "area", kip.AreaOfAction.SOCIAL_INTEGRATION, kip.InvalidValueError),
        (zurich.project_grant, FINE, "during", 2, kip.WrongTypeError),
        (zurich.project_grant, FINE, "during", DateRange(FILED, None), kip.OutsideRangeError),
        (zurich.project_grant, FINE, "during", DateRange(None, FILED), kip.OutsideRangeError),
        (zurich.project_grant, FINE, "justified", 1, kip.WrongTypeError),
        (zurich.project_grant, FINE, "filed_on", 2025, kip.WrongTypeError),
        (zurich.project_grant, FINE, "law", 5, kip.WrongTypeError),
        (zurich.volunteer_grant, ASKED, "requested", 5, kip.WrongTypeError),
        (zurich.volunteer_grant, ASKED, "requested", Chf(-1), kip.InvalidValueError),
        (zurich.volunteer_grant, ASKED, "applicant", "municipality", kip.WrongTypeError),
        (zurich.volunteer_grant, ASKED, "earlier_applications", True, kip.WrongTypeError),
        (zurich.volunteer_grant, ASKED, "earlier_applications", -1, kip.InvalidValueError),
        (zurich.volunteer_grant, ASKED, "concept", None, kip.WrongTypeError),
        (zurich.volunteer_grant, ASKED, "filed_on", "x", kip.WrongTypeError),
        (zurich.volunteer_grant, ASKED, "law", None, kip.WrongTypeError),
    ],
)
def test_bad_facts_of_an_application(rule, fine, name, value, error):
    assert rule(**fine)
    with pytest.raises(error):
        rule(**{**fine, name: value})


def test_a_deadline_that_comes_only_after_the_next_year_is_not_the_next():
    first, on = zurich.parameters.PROJECT_FIRST_DEADLINE, date(2027, 12, 1)
    march, never = zurich.YearlyDay(3, 31), zurich.YearlyDay(12, 31)
    for begins, found in ((date(2028, 3, 31), date(2028, 3, 31)), (date(2028, 4, 1), None)):
        until = kip.DateRange(date(2028, 1, 1), begins - timedelta(days=1))
        law = zurich.LAW.with_value(first, never, during=until, because="what if")
        law = law.with_value(
            first, march, during=kip.DateRange(begins, date(2029, 12, 31)), because="what if"
        )
        if found:
            assert next_day((first,), on, law)[0] == found
        else:
            with pytest.raises(kip.OutsideRangeError):
                next_day((first,), on, law)
