"""The calendar of an agreement.

VIntA 9(3), 15(4), 18(1): 'jährlich', 'zweimal jährlich', 'jährlich'. 19(3): 'innerhalb von zwei Jahren nach
Abschluss des kantonalen Integrationsprogramms'. 29a(1), (3): 30 November 2019 and 2020. Days of submission by
circular: SEM, 30 April 2013 (per 30 June 2013); SEM, KIP 2018-2021 (31 May 2017); GR (30 April 2023).
"""

from datetime import date, timedelta
from itertools import pairwise

import attrs
import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import LAW, DateRange, parameters
from tests.strategies import cantons

K = kip.DutyKind
SEM = kip.FederalBody.SEM


def left_over(made, law=LAW):
    """The last day for what is left over, as the rule about it finds it; None where it is not known."""
    try:
        return kip.leftover_deadline(made, law=law).value
    except kip.NotKnownError:
        return None


def agreement(period, term=None, **facts):
    return kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=period, term=term, **facts)


def calendar(period, term=None, law=LAW):
    return kip.deadlines(agreement(period, term), law=law).value


def days(period, kind, term=None):
    return [duty.day for duty in calendar(period, term) if duty.kind is kind]


def years(period, kind, term=None, law=LAW):
    return [duty.about or duty.year for duty in calendar(period, term, law) if duty.kind is kind]


@st.composite
def terms(draw):
    """An agreement that begins in a known period and runs for up to nine years."""
    period = draw(st.sampled_from(kip.PROGRAMME_PERIODS))
    first = draw(st.just(period.first) | st.dates(period.first, period.last))
    last = draw(st.just(max(first, period.last)) | st.dates(first, date(first.year + 9, 12, 31)))
    return kip.ProgrammeAgreement(canton=draw(cantons), period=period, term=DateRange(first, last))


# --- laws -----------------------------------------------------------------------------------------


@given(terms())
def test_duties_are_in_order_between_submission_and_the_last_day_for_what_is_left(made):
    duties = kip.deadlines(made).value
    timed = [duty for duty in duties if duty.year is not None]
    assert duties[len(timed) :] == tuple(duty for duty in duties if duty.year is None)
    assert timed[0].kind is K.SUBMISSION
    for before, after in pairwise(timed):
        assert before.year <= after.year
        if before.year == after.year and after.day is not None and before.kind is not K.SUBMISSION:
            assert before.day is not None  # undated ones stand last in their year
            assert before.day <= after.day
    last = left_over(made)
    assert (last is None) == (K.LEFTOVER not in {duty.kind for duty in duties})
    if last is not None:
        assert timed[-1].kind is K.LEFTOVER
        assert timed[-1].day == last
    for duty in duties:
        assert duty.who in (made.canton, SEM)
        assert duty.sources


@given(terms())
def test_yearly_duties_are_those_of_a_second_writing(made):
    """18(1), 9(3), key figures: years from 2019 on; 15(4): since 2019-05-01, so in a part of 2019."""
    of_term = range(made.term.first.year, made.term.last.year + 1)
    duties = kip.deadlines(made).value

    def about(kind):
        return [duty.about for duty in duties if duty.kind is kind]

    for kind in (K.YEARLY_REPORT, K.KEY_FIGURES, K.REGISTRATION_REPORT):
        assert about(kind) == [year for year in of_term if year >= 2019]
    paid = [(duty.year, duty.times, duty.since) for duty in duties if duty.kind is K.FLAT_RATE_PAYMENT]
    new = date(2019, 5, 1)
    assert paid == [
        (year, 2, new if year == 2019 and made.term.first < new else None)
        for year in of_term
        if year >= 2020 or (year == 2019 and made.term.last >= new)
    ]
    for duty in duties:
        if duty.about is not None:
            assert duty.year == duty.about + 1
            assert duty.day is None


@given(terms(), st.integers(1, 1500))
def test_a_longer_term_never_takes_a_yearly_duty_away(made, more):
    longer = attrs.evolve(made, term=DateRange(made.term.first, made.term.last + timedelta(more)))
    yearly = {K.YEARLY_REPORT, K.KEY_FIGURES, K.REGISTRATION_REPORT, K.FLAT_RATE_PAYMENT}
    short, long = (
        {(duty.kind, duty.year) for duty in kip.deadlines(one).value if duty.kind in yearly}
        for one in (made, longer)
    )
    assert short <= long


@given(terms())
def test_each_duty_and_each_unknown_is_said(made):
    found = kip.deadlines(made)
    keys = [step.key for step in found.steps]
    assert len(keys) == len(set(keys))
    assert len(keys) >= 1 + len(found.value)
    for duty in found.value:
        assert any(duty.kind.label["en"] in step.say("en") for step in found.steps)


# --- rows -----------------------------------------------------------------------------------------


def test_leg_05__leg_06__leg_13__oq_12__days_of_submission_as_published():
    """LEG-05: 2013-06-30; LEG-06: 2017-05-31; LEG-13: 2023-04-30, and for KIP 2bis no document was seen."""
    assert days(kip.KIP_1, K.SUBMISSION) == [date(2013, 6, 30)]
    assert days(kip.KIP_2, K.SUBMISSION) == [date(2017, 5, 31)]
    assert days(kip.KIP_3, K.SUBMISSION) == [date(2023, 4, 30)]
    [unknown] = [duty for duty in calendar(kip.KIP_2BIS) if duty.kind is K.SUBMISSION]
    assert (unknown.day, unknown.year) == (None, 2021)
    assert unknown.sources[0].certainty is kip.Certainty.DERIVED
    with pytest.raises(kip.NotKnownError, match="no document was seen"):
        LAW.at(parameters.SUBMISSION_BY, date(2022, 1, 1))


@pytest.mark.parametrize("period", [kip.KIP_1, kip.KIP_2, kip.KIP_3])
def test_per_01__per_02__per_05__the_day_of_submission_goes_with_the_period_of_the_first_day(period):
    """PER-01, 02, 05: periods by their days; an agreement belongs to the one in which it begins."""
    late = DateRange(period.last, period.last)
    assert days(period, K.SUBMISSION, late) == days(period, K.SUBMISSION)


def test_leg_08__the_implementation_plan_was_due_by_the_end_of_april_2019():
    """LEG-08: 'bis Ende April'; the last day of the month is inferred, so it is derived."""
    assert days(kip.KIP_2, K.INTEGRATION_AGENDA_PLAN) == [date(2019, 4, 30)]
    assert days(kip.KIP_2, K.INTEGRATION_AGENDA_PLAN, DateRange(date(2018, 1, 1), date(2019, 4, 29))) == []
    assert days(kip.KIP_2, K.INTEGRATION_AGENDA_PLAN, DateRange(date(2019, 5, 1), date(2021, 12, 31))) == []
    for period in (kip.KIP_1, kip.KIP_2BIS, kip.KIP_3):
        assert days(period, K.INTEGRATION_AGENDA_PLAN) == []
    source = LAW.at(parameters.INTEGRATION_AGENDA_PLAN_BY, date(2018, 1, 1)).source
    assert source.certainty is kip.Certainty.DERIVED


def test_vinta_29a_1__vinta_29a_3__a_supplement_in_time_and_the_last_day_for_one():
    """VIntA 29a(1): by 2019-11-30; (3): possible until 2020-11-30; later periods contain the measures."""
    assert days(kip.KIP_2, K.SUPPLEMENT_IN_TIME) == [date(2019, 11, 30)]
    assert days(kip.KIP_2, K.SUPPLEMENT) == [date(2020, 11, 30)]
    for period in (kip.KIP_1, kip.KIP_2BIS, kip.KIP_3):
        assert days(period, K.SUPPLEMENT_IN_TIME) == days(period, K.SUPPLEMENT) == []
    eve, new = (DateRange(day, date(2021, 12, 31)) for day in (date(2019, 4, 30), date(2019, 5, 1)))
    assert days(kip.KIP_2, K.SUPPLEMENT, eve) == [date(2020, 11, 30)]
    assert days(kip.KIP_2, K.SUPPLEMENT, new) == []  # it contains the measures from the start
    short = DateRange(date(2018, 1, 1), date(2020, 11, 29))
    assert days(kip.KIP_2, K.SUPPLEMENT_IN_TIME, short) == [date(2019, 11, 30)]
    assert days(kip.KIP_2, K.SUPPLEMENT, short) == []


def test_vinta_9__every_canton_reports_on_registrations_every_year():
    """VIntA 9(3), since 2019-01-01: 'jährlich Bericht über die Meldungen'."""
    assert years(kip.KIP_2, K.REGISTRATION_REPORT) == [2019, 2020, 2021]
    assert years(kip.KIP_3, K.REGISTRATION_REPORT) == [2024, 2025, 2026, 2027]
    assert {duty.who for duty in calendar(kip.KIP_3) if duty.kind is K.REGISTRATION_REPORT} == {kip.Canton.ZH}


def test_rep_01__rep_02__the_day_of_the_yearly_report_is_not_known():
    """REP-01: one report a year; REP-02: 30 April is recalled and not confirmed, so there is no day."""
    reports = [duty for duty in calendar(kip.KIP_3) if duty.kind is K.YEARLY_REPORT]
    assert [(duty.about, duty.year, duty.day) for duty in reports] == [
        (year, year + 1, None) for year in range(2024, 2028)
    ]
    assert all(duty.sources[-1].certainty is kip.Certainty.DERIVED for duty in reports)
    assert "were not found" in kip.deadlines(agreement(kip.KIP_3)).explain("en")


def test_rep_04__leg_07__key_figures_since_the_report_on_2019():
    """REP-04: first collected in the report for 2019, under no. 7.2 of the circular of 2018-12-04 (LEG-07)."""
    assert years(kip.KIP_2, K.KEY_FIGURES) == [2019, 2020, 2021]
    assert years(kip.KIP_1, K.KEY_FIGURES) == []
    assert LAW.at(parameters.KEY_FIGURES_REPORTED, date(2018, 12, 31)).value is False
    assert (
        LAW.at(parameters.KEY_FIGURES_REPORTED, date(2021, 12, 31)).source.certainty is kip.Certainty.OFFICIAL
    )
    assert LAW.at(parameters.KEY_FIGURES_REPORTED, date(2022, 1, 1)).source.certainty is kip.Certainty.DERIVED
    assert "KIP 1" in kip.deadlines(agreement(kip.KIP_1)).explain("de")


def test_rep_03__vinta_18_3__vinta_18_4__supervision_goes_on_all_the_time():
    """VIntA 18(3): SEM by a risk-oriented strategy; (4): every canton has one too, and informs SEM."""
    ongoing = [duty for duty in calendar(kip.KIP_3) if duty.year is None]
    assert [(duty.kind, duty.who, str(duty.sources[0].citation)) for duty in ongoing] == [
        (K.FEDERAL_SUPERVISION, SEM, "Art. 18 Abs. 3 VIntA"),
        (K.CANTONAL_SUPERVISION, kip.Canton.ZH, "Art. 18 Abs. 4 VIntA"),
        (K.QUALITY_CRITERIA, SEM, "Art. 20 Abs. 1 VIntA"),
    ]


@pytest.mark.parametrize(("last", "asked"), [(date(2018, 12, 31), False), (date(2019, 1, 1), True)])
def test_vinta_20__criteria_of_quality_are_set_by_sem_since_2019(last, asked):
    """VIntA 20(1), since 2019-01-01."""
    found = kip.deadlines(agreement(kip.KIP_2, DateRange(date(2018, 1, 1), last)))
    assert (K.QUALITY_CRITERIA in {duty.kind for duty in found.value}) is asked
    assert ("quality_criteria_not_known" in {step.key for step in found.steps}) is not asked


def test_flat_rates_are_paid_twice_a_year_and_the_days_are_not_known():
    """VIntA 15(4), since 2019-05-01: 'zweimal jährlich'; the cut-off days are in directives not seen."""
    assert years(kip.KIP_2, K.FLAT_RATE_PAYMENT) == [2019, 2020, 2021]
    assert {
        (duty.times, duty.who, duty.day) for duty in calendar(kip.KIP_3) if duty.kind is K.FLAT_RATE_PAYMENT
    } == {(2, SEM, None)}
    law = LAW.with_value(parameters.FLAT_RATE_PAYMENTS, 1, during=DateRange.of_years(2025), because="what if")
    once = [duty.times for duty in calendar(kip.KIP_3, law=law) if duty.kind is K.FLAT_RATE_PAYMENT]
    assert once == [2, 1, 2, 2]


def test_vinta_15_4__of_2019_the_payments_are_known_since_may():
    """VIntA 15(4), since 2019-05-01: the text before was not found."""
    found = kip.deadlines(agreement(kip.KIP_2))
    said = {step.key: step.say("en") for step in found.steps}
    assert said["flat_rate_payment_2019"] == (
        "2019, days not known, 2 times a year by the law in force from 1 May 2019: payment of the flat rates "
        "(State Secretariat for Migration (SEM)); what held before is not known."
    )
    assert said["flat_rate_payment_not_known"].startswith("For 2018 it is not known")
    for last, listed in ((date(2019, 4, 30), []), (date(2019, 5, 1), [2019])):
        assert years(kip.KIP_2, K.FLAT_RATE_PAYMENT, DateRange(date(2018, 1, 1), last)) == listed
    new = calendar(kip.KIP_2, DateRange(date(2019, 5, 1), date(2019, 12, 31)))
    assert [duty.since for duty in new if duty.kind is K.FLAT_RATE_PAYMENT] == [None]
    once = LAW.with_value(
        parameters.FLAT_RATE_PAYMENTS, 1, during=DateRange.of_years(2019).clip(DateRange(date(2019, 5, 1), None)),
        because="what if",
    )  # fmt: skip
    [step] = [
        s for s in kip.deadlines(agreement(kip.KIP_2), law=once).steps if s.key == "flat_rate_payment_2019"
    ]
    assert step.say("en").startswith("2019, day not known, by the law in force from 1 May 2019: payment")
    always = LAW.with_value(
        parameters.FLAT_RATE_PAYMENTS, 2, during=DateRange(None, date(2019, 4, 30)), because="what if"
    )
    assert years(kip.KIP_2, K.FLAT_RATE_PAYMENT, law=always) == [2018, 2019, 2020, 2021]


def test_a_report_is_not_asked_for_on_a_year_of_which_only_a_part_is_known():
    law = LAW.with_value(
        parameters.YEARLY_REPORT, True, during=DateRange(date(2018, 7, 1), date(2018, 12, 31)), because="half"
    )
    assert years(kip.KIP_2, K.YEARLY_REPORT, law=law) == [2019, 2020, 2021]


@pytest.mark.parametrize(
    ("period", "last"),
    [(kip.KIP_2, date(2023, 12, 31)), (kip.KIP_2BIS, date(2025, 12, 31)), (kip.KIP_3, date(2029, 12, 31))],
)
def test_what_is_left_is_used_within_two_years(period, last):
    """VIntA 19(3); CAR-04: KIP 2 until 2023, KIP 2bis until 2025, KIP 3 until 2029."""
    assert days(period, K.LEFTOVER) == [last]
    assert days(period, K.END_OF_TERM) == [period.last]


@pytest.mark.parametrize(
    ("last", "until"),
    [
        (date(2018, 12, 31), None),
        (date(2019, 1, 1), date(2021, 1, 1)),
        (date(2024, 2, 29), date(2026, 2, 28)),
        (date(2028, 12, 31), date(2030, 12, 31)),
    ],
)
def test_the_last_day_for_what_is_left_over(last, until):
    term = DateRange(date(2018, 1, 1), last)
    made = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2, term=term)
    assert left_over(made) == until


def test_oq_13__car_04__the_end_of_kip_2_moves_the_last_day_in_the_calendar_too():
    """OQ-13: a new agreement says that KIP 2 ended with 2021, Aargau's extension says that it went on."""
    made = kip.ProgrammeAgreement(canton=kip.Canton.AG, period=kip.KIP_2)
    on = LAW.with_reading(kip.questions.END_OF_KIP_2, "with KIP 2bis")
    for law, last in ((LAW, date(2023, 12, 31)), (on, date(2025, 12, 31))):
        found = kip.deadlines(made, law=law)
        assert [duty.day for duty in found.value if duty.kind is K.LEFTOVER] == [last]
        assert [question.key for question, _ in found.questions] == ["end_of_kip_2"]
    later = kip.ProgrammeAgreement(canton=kip.Canton.AG, period=kip.KIP_3)
    assert kip.deadlines(later).questions == ()


def test_vinta_14_2b__an_extension_moves_every_day_after_it():
    """VIntA 14(2), since 2025-12-01: running agreements may be extended; the end of the programme moves."""
    longer = DateRange.of_years(2024, 2029)
    assert kip.programme_term(longer, agreed_on=date(2025, 12, 1), extends=kip.KIP_3.term).value is True
    assert days(kip.KIP_3, K.END_OF_TERM, longer) == [date(2029, 12, 31)]
    assert days(kip.KIP_3, K.LEFTOVER, longer) == [date(2031, 12, 31)]
    assert years(kip.KIP_3, K.YEARLY_REPORT, longer) == list(range(2024, 2030))


def test_per_03__per_04__per_07__kip_2bis_is_a_programme_of_its_own():
    """PER-03, 07: two years, justified; PER-04: AG calls it an extension, but a new agreement was needed."""
    two = kip.KIP_2BIS.term
    assert kip.programme_term(two, agreed_on=date(2021, 11, 30), justified=True).value is True
    assert years(kip.KIP_2BIS, K.YEARLY_REPORT) == [2022, 2023]
    extended = DateRange.of_years(2018, 2023)  # AG's view, as a what-if: one agreement until 2023
    assert days(kip.KIP_2, K.LEFTOVER, extended) == [date(2025, 12, 31)]


def test_per_06__per_08__periods_go_by_their_days_and_nothing_is_known_of_a_fourth():
    """PER-06: nothing found on KIP 4; PER-08: FR counts KIP 3 as its fourth, so numbers are never a key."""
    with pytest.raises(kip.OutsideRangeError):
        kip.ProgrammePeriod.in_year(2028)
    fourth = attrs.evolve(kip.KIP_3, term=DateRange.of_years(2028, 2031))
    [submission] = [duty for duty in kip.deadlines(agreement(fourth)).value if duty.kind is K.SUBMISSION]
    assert (submission.day, submission.year) == (None, 2027)


def test_the_unknown_days_can_be_supplied():
    law = LAW.with_value(
        parameters.SUBMISSION_BY, date(2021, 4, 20), during=kip.KIP_2BIS.term, because="an example"
    )
    [submission] = [duty for duty in calendar(kip.KIP_2BIS, law=law) if duty.kind is K.SUBMISSION]
    assert submission.day == date(2021, 4, 20)
    assert submission.sources[0].certainty is kip.Certainty.ASSUMED


def test_where_a_duty_does_not_hold_it_is_not_listed_and_not_called_unknown():
    law = LAW.with_value(
        parameters.YEARLY_REPORT, False, during=DateRange.of_years(2025), because="what if"
    ).with_value(parameters.QUALITY_CRITERIA, False, during=DateRange.of_years(2027), because="what if")
    found = kip.deadlines(agreement(kip.KIP_3), law=law)
    assert years(kip.KIP_3, K.YEARLY_REPORT, law=law) == [2024, 2026, 2027]
    assert K.QUALITY_CRITERIA not in {duty.kind for duty in found.value}
    assert not [step for step in found.steps if step.key.endswith("not_known")]


def test_kip_1_had_other_law_and_the_calendar_says_so():
    found = kip.deadlines(agreement(kip.KIP_1))
    assert [duty.kind for duty in found.value] == [K.SUBMISSION, K.END_OF_TERM]
    assert [step.key for step in found.steps if step.key.endswith("not_known")] == [
        "flat_rate_payment_not_known",
        "yearly_report_not_known",
        "registration_report_not_known",
        "federal_supervision_not_known",
        "cantonal_supervision_not_known",
        "quality_criteria_not_known",
        "leftover_not_known",
    ]


def test_an_agreement_at_the_beginning_of_time():
    first = attrs.evolve(kip.KIP_1, term=DateRange(date.min, date(1, 12, 31)))
    [submission, end] = kip.deadlines(agreement(first)).value
    assert (submission.year, end.day) == (1, date(1, 12, 31))


def test_the_end_is_cited_from_the_agreement_or_its_period():
    source = kip.Source(certainty=kip.Certainty.OFFICIAL, title="the agreement")
    for given_source, cited in ((source, source), (None, kip.KIP_3.source)):
        duties = kip.deadlines(agreement(kip.KIP_3, source=given_source)).value
        [end] = [duty for duty in duties if duty.kind is K.END_OF_TERM]
        assert end.sources == (cited,)


SOURCE = (kip.Source(certainty=kip.Certainty.PRESS, title="t"),)
ZH = kip.Canton.ZH
BAD = {
    "agreement": (lambda: kip.deadlines(kip.KIP_3), kip.WrongTypeError),
    "law": (lambda: kip.deadlines(agreement(kip.KIP_3), law=None), kip.WrongTypeError),
    "end of time": (
        lambda: calendar(attrs.evolve(kip.KIP_3, term=DateRange.of_years(9998, 9999))),
        kip.OutsideRangeError,
    ),
    "duty kind": (lambda: kip.Duty("submission", ZH, SOURCE), kip.WrongTypeError),
    "duty who": (lambda: kip.Duty(K.LEFTOVER, "ZH", SOURCE), kip.WrongTypeError),
    "duty sources": (lambda: kip.Duty(K.LEFTOVER, ZH, list(SOURCE)), kip.WrongTypeError),
    "duty no source": (lambda: kip.Duty(K.LEFTOVER, ZH, ()), kip.InvalidValueError),
    "duty source": (lambda: kip.Duty(K.LEFTOVER, ZH, ("t",)), kip.WrongTypeError),
    "duty day": (lambda: kip.Duty(K.LEFTOVER, ZH, SOURCE, "2024", 2024), kip.WrongTypeError),
    "duty year": (lambda: kip.Duty(K.LEFTOVER, ZH, SOURCE, date(2024, 1, 1), 2025), kip.InvalidValueError),
    "duty no year": (lambda: kip.Duty(K.LEFTOVER, ZH, SOURCE, date(2024, 1, 1)), kip.InvalidValueError),
    "duty year kind": (lambda: kip.Duty(K.LEFTOVER, ZH, SOURCE, year=2024.0), kip.WrongTypeError),
    "duty about": (lambda: kip.Duty(K.YEARLY_REPORT, ZH, SOURCE, about="2024"), kip.WrongTypeError),
    "duty since": (
        lambda: kip.Duty(K.FLAT_RATE_PAYMENT, ZH, SOURCE, year=2019, since="May"),
        kip.WrongTypeError,
    ),
    "duty since of another year": (
        lambda: kip.Duty(K.FLAT_RATE_PAYMENT, ZH, SOURCE, year=2020, since=date(2019, 5, 1)),
        kip.InvalidValueError,
    ),
    "duty times": (lambda: kip.Duty(K.YEARLY_REPORT, ZH, SOURCE, year=2024, times=0), kip.InvalidValueError),
    "duty times without year": (
        lambda: kip.Duty(K.YEARLY_REPORT, ZH, SOURCE, times=2),
        kip.InvalidValueError,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    call, error = BAD[name]
    with pytest.raises(error):
        call()
