"""The flat-rate payment for integration: Art. 15 para. 1 and Art. 29a paras 1 to 4 VIntA.

29a(1): full 18 000 for decisions issued after 1 May 2019, if a supplementary agreement was concluded by
30 November 2019; without one 6000. (2): concluded later, the full amount from the first day of the month
after conclusion. (3): conclusion is possible until 30 November 2020. (4): 18 000 in all for persons who
enter after 1 May 2019 in the resettlement programme 2017-2019.
"""

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import LAW, NO_SUPPLEMENT, Chf, DateRange, Status, StatusDecision, parameters, questions
from tests.strategies import cantons, kip2, kip2_days, refugee, statuses, supplements

FROM_1_MAY = LAW.with_reading(questions.FIRST_DAY_OF_FULL_RATE, "from 1 May 2019")
IN_TIME = kip.SupplementaryAgreement(date(2019, 11, 30))
LOW, HIGH = Chf(6_000), Chf(18_000)


def rate(day, supplement=IN_TIME, law=LAW):
    return kip.nominal_flat_rate(refugee(day), agreement=kip2(supplement), law=law)


def by_the_article(day, concluded, first_full_day):
    """Art. 29a paras 1 and 2, written a second time, on dates."""
    if day < first_full_day:
        return LOW
    if concluded is None:
        return LOW
    if concluded <= date(2019, 11, 30):
        return HIGH
    start = date(concluded.year + (concluded.month == 12), concluded.month % 12 + 1, 1)
    return HIGH if day >= start else LOW


@given(kip2_days, supplements | st.just(NO_SUPPLEMENT), st.booleans())
def test_vinta_29a_1__vinta_29a_2__it_is_what_the_article_says(day, supplement, literal):
    law, first = (LAW, date(2019, 5, 2)) if literal else (FROM_1_MAY, date(2019, 5, 1))
    assert rate(day, supplement, law).value == by_the_article(day, supplement.concluded_on, first)


@given(kip2_days, supplements, statuses, cantons)
def test_the_named_status_and_the_canton_do_not_matter(day, supplement, status, canton):
    agreement = kip.ProgrammeAgreement(canton=canton, period=kip.KIP_2, supplement=supplement)
    found = kip.nominal_flat_rate(StatusDecision(status, day), agreement=agreement)
    assert found.value == rate(day, supplement).value


@given(kip2_days, supplements, supplements)
def test_an_earlier_supplementary_agreement_never_lowers_it_and_none_never_raises_it(day, one, other):
    early, late = sorted([one, other], key=lambda supplement: supplement.concluded_on)
    assert rate(day, early).value >= rate(day, late).value >= rate(day, NO_SUPPLEMENT).value


@given(kip2_days, supplements, st.integers(0, 400))
def test_a_later_decision_never_draws_less(day, supplement, wait):
    later = min(day + timedelta(days=wait), date(2021, 12, 31))
    assert rate(later, supplement).value >= rate(day, supplement).value


# --- every boundary day ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "literal", "other"),
    [
        (date(2019, 4, 30), LOW, LOW),
        (date(2019, 5, 1), LOW, HIGH),  # the day itself: the question
        (date(2019, 5, 2), HIGH, HIGH),
    ],
)
def test_vinta_29a_1__open_1__the_1st_of_may_2019(day, literal, other):
    """'nach dem 1. Mai 2019 ergangen', although in force from 1 May 2019 (open question 1)."""
    assert rate(day).value == literal
    assert rate(day, law=FROM_1_MAY).value == other
    asked = [question.key for question, _ in rate(day).questions]
    assert asked == (["first_day_of_full_rate"] if day == date(2019, 5, 1) else [])


@pytest.mark.parametrize(
    ("concluded", "decided", "expected"),
    [
        (date(2019, 11, 30), date(2019, 5, 2), HIGH),  # in time: from the start
        (date(2019, 12, 1), date(2019, 5, 2), LOW),  # a day late: 29a(2)
        (date(2019, 12, 1), date(2019, 12, 31), LOW),
        (date(2019, 12, 1), date(2020, 1, 1), HIGH),
        (date(2019, 12, 31), date(2019, 12, 31), LOW),
        (date(2019, 12, 31), date(2020, 1, 1), HIGH),
        (date(2020, 1, 1), date(2020, 1, 31), LOW),  # on the first of a month: still the month after
        (date(2020, 1, 1), date(2020, 2, 1), HIGH),
        (date(2020, 2, 29), date(2020, 2, 29), LOW),
        (date(2020, 2, 29), date(2020, 3, 1), HIGH),
        (date(2020, 11, 30), date(2020, 11, 30), LOW),  # the last day of 29a(3)
        (date(2020, 11, 30), date(2020, 12, 1), HIGH),
        (date(2020, 11, 30), date(2021, 12, 31), HIGH),
    ],
)
def test_vinta_29a_2__from_the_first_day_of_the_month_after_conclusion(concluded, decided, expected):
    assert rate(decided, kip.SupplementaryAgreement(concluded)).value == expected


def test_vinta_29a_3__after_30_november_2020_none_can_be_concluded():
    late = kip.SupplementaryAgreement(date(2020, 12, 1))
    with pytest.raises(kip.InvalidValueError, match="2020-11-30"):
        rate(date(2021, 1, 1), late)
    assert rate(date(2019, 5, 1), late).value == LOW  # a decision that does not ask for it


@pytest.mark.parametrize("period", [kip.KIP_2BIS, kip.KIP_3])
def test_vinta_29a_3__vinta_14_2a__later_the_measures_are_in_the_next_agreement(period):
    agreement = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=period)
    for day in (period.first, period.last):
        assert kip.nominal_flat_rate(refugee(day), agreement=agreement).value == HIGH


def test_without_a_supplementary_agreement_6000_goes_on_to_the_end_of_kip_2():
    assert rate(date(2021, 12, 31), NO_SUPPLEMENT).value == LOW


def test_not_stated_is_not_none():
    """Unknown never becomes a default: 6000 or 18 000 hang on it."""
    with pytest.raises(kip.NotKnownError, match="NO_SUPPLEMENT"):
        rate(date(2019, 5, 2), None)
    assert rate(date(2019, 5, 1), None).value == LOW
    with pytest.raises(kip.NotKnownError):
        rate(date(2019, 5, 1), None, FROM_1_MAY)


# --- resettlement ---------------------------------------------------------------------------------


def resettled(entered, decided=date(2019, 6, 3), supplement=NO_SUPPLEMENT, law=LAW):
    decision = StatusDecision(Status.RESETTLED_REFUGEE, decided, entered)
    return kip.nominal_flat_rate(decision, agreement=kip2(supplement), law=law)


@pytest.mark.parametrize(
    ("entered", "expected"),
    [
        (date(2019, 4, 30), LOW),
        (date(2019, 5, 1), LOW),
        (date(2019, 5, 2), HIGH),  # 18 000 in all, whatever the canton agreed on
        (date(2019, 12, 31), HIGH),
        (date(2020, 1, 1), LOW),  # after the programme: the ordinary rule, here without supplement
    ],
)
def test_vinta_29a_4__entry_after_1_may_2019_in_the_programme_2017_2019(entered, expected):
    assert resettled(entered).value == expected


def test_29a_4_counts_from_entry_and_not_from_the_decision():
    assert resettled(date(2019, 5, 2), decided=date(2019, 4, 1)).value == HIGH
    assert resettled(date(2019, 5, 1), law=FROM_1_MAY).value == HIGH
    assert [q.key for q, _ in resettled(date(2019, 5, 1)).questions] == ["first_day_of_full_rate"]
    text = " ".join(resettled(date(2019, 5, 2)).explain("de").replace("│", "").split())
    assert "zählt die Einreise ab dem 2. Mai 2019. [Art. 29a Abs. 4 VIntA" in text
    assert "vom 1. Januar 2017 bis 31. Dezember 2019" in text


@pytest.mark.parametrize(
    ("entered", "extra"),
    [
        (date(2016, 12, 31), False),
        (date(2017, 1, 1), True),
        (date(2019, 5, 1), True),
        (date(2019, 5, 2), False),
        (date(2020, 1, 1), False),
    ],
)
def test_what_the_programme_paid_on_top_is_named_only_for_entries_before_the_change(entered, extra):
    """W11: 11 000 on top of the normal rate 2017-2019; from 1 May 2019 18 000 in all (29a(4))."""
    for decided in (date(2018, 6, 1), date(2019, 4, 1), date(2019, 6, 3)):
        keys = [step.key for step in resettled(entered, decided=decided).steps]
        assert ("resettlement_extra" in keys) == extra


def test_the_day_of_entry_of_others_plays_no_part():
    decision = StatusDecision(Status.REFUGEE_WITH_ASYLUM, date(2021, 3, 1), date(2019, 5, 1))
    assert kip.nominal_flat_rate(decision, agreement=kip2(IN_TIME)).questions == ()


def test_an_agreement_that_began_under_the_new_article_14_needs_no_supplement():
    """VIntA 14(2) in force since 1 May 2019 asks every agreement for the measures of initial integration."""
    for first, known in ((date(2019, 4, 30), False), (date(2019, 5, 1), True)):
        agreement = kip.ProgrammeAgreement(
            canton=kip.Canton.ZH, period=kip.KIP_2, term=DateRange(first, date(2021, 12, 31))
        )
        if known:
            found = kip.nominal_flat_rate(refugee(date(2019, 6, 1)), agreement=agreement)
            assert found.value == HIGH
            assert "muss die Massnahmen der Erstintegration enthalten" in " ".join(
                step.say("de") for step in found.steps
            )
        else:
            with pytest.raises(kip.NotKnownError):
                kip.nominal_flat_rate(refugee(date(2019, 6, 1)), agreement=agreement)


def test_a_supplement_belongs_to_a_running_agreement():
    for day in (date(2017, 12, 31), date(2022, 1, 1)):
        with pytest.raises(kip.InvalidValueError, match="running agreement"):
            kip2(kip.SupplementaryAgreement(day))


def test_vinta_29a_4__who_enters_on_the_first_or_last_day_of_the_programme_belongs_to_it():
    programme = DateRange(date(2019, 6, 1), date(2019, 9, 30))
    law = LAW.with_value(
        parameters.RESETTLEMENT_PROGRAMME, programme, during=DateRange.of_years(2017, 2030), because="what if"
    )
    for entered, belongs in (
        (date(2019, 5, 31), False),
        (programme.first, True),
        (programme.last, True),
        (date(2019, 10, 1), False),
    ):
        keys = [step.key for step in resettled(entered, decided=date(2019, 12, 2), law=law).steps]
        value = resettled(entered, decided=date(2019, 12, 2), law=law).value
        assert (value == HIGH) == belongs, (entered, value, keys)


@pytest.mark.parametrize(
    ("day", "basis"),
    [(date(2018, 12, 31), "Art. 18 VIntA (2007)"), (date(2019, 1, 1), "Art. 15 Abs. 1 VIntA")],
)
def test_who_draws_nothing_is_told_the_ordinance_of_that_day(day, basis):
    agreement = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2, supplement=IN_TIME)
    found = kip.nominal_flat_rate(StatusDecision(Status.SWISS, day), agreement=agreement)
    assert (found.value, [step.key for step in found.steps]) == (Chf(0), ["nominal_flat_rate", "not_drawn"])
    assert str(found.steps[1].sources[0].citation["de"]) == basis


@pytest.mark.parametrize(
    ("ask", "value"),
    [
        (lambda: rate(date(2019, 12, 1), kip.SupplementaryAgreement(date(2021, 12, 31))), date(2021, 12, 31)),
    ],
)
def test_what_is_refused_is_named(ask, value):
    with pytest.raises(kip.KipError) as caught:
        ask()
    assert caught.value.value == value


@given(kip2_days, supplements, st.dates(date(2016, 1, 1), date(2021, 12, 31)))
def test_outside_29a_4_a_resettled_refugee_draws_the_ordinary_rate(day, supplement, entered):
    found = resettled(entered, decided=day, supplement=supplement).value
    if date(2019, 5, 2) <= entered <= date(2019, 12, 31):
        assert found == HIGH
    else:
        assert found == rate(day, supplement).value


# --- other periods, other law ---------------------------------------------------------------------


def test_old_18_amt__old_18__open_19__under_kip_1_it_is_known_only_from_2016():
    kip1 = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1)
    assert kip.nominal_flat_rate(refugee(date(2016, 1, 1)), agreement=kip1).value == LOW
    with pytest.raises(kip.NotKnownError, match="before 2016"):
        kip.nominal_flat_rate(refugee(date(2015, 12, 31)), agreement=kip1)


@pytest.mark.parametrize("day", [date(2017, 12, 31), date(2022, 1, 1)])
def test_a_decision_outside_the_agreement_is_refused(day):
    """Art. 15(3): paid on the basis of the programme agreement; another day, another agreement."""
    with pytest.raises(kip.OutsideRangeError, match=r"2018-01-01\.\.2021-12-31"):
        rate(day)


def test_another_law_another_amount():
    law = LAW.with_value(
        parameters.FLAT_RATE, Chf(20_000), during=DateRange(date(2025, 1, 1), None), because="what if"
    )
    kip3 = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    days = (date(2024, 12, 31), date(2025, 1, 1))
    assert [kip.nominal_flat_rate(refugee(d), agreement=kip3, law=law).value for d in days] == [
        HIGH,
        Chf(20_000),
    ]
    until = LAW.with_value(
        parameters.FLAT_RATE, Chf(5_000), during=DateRange.of_years(2014, 2015), because="what if"
    )
    kip1 = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1)
    assert kip.nominal_flat_rate(refugee(date(2014, 1, 1)), agreement=kip1, law=until).value == Chf(5_000)


def test_other_transitional_days():
    start = DateRange(date(2019, 5, 1), None)
    later = LAW.with_value(parameters.FLAT_RATE_AFTER, date(2019, 6, 30), during=start, because="x")
    assert [rate(day, law=later).value for day in (date(2019, 6, 30), date(2019, 7, 1))] == [LOW, HIGH]
    longer = LAW.with_value(parameters.SUPPLEMENT_IN_TIME_BY, date(2019, 12, 31), during=start, because="x")
    assert rate(date(2019, 5, 2), kip.SupplementaryAgreement(date(2019, 12, 31)), longer).value == HIGH
    dearer = LAW.with_value(parameters.FLAT_RATE_WITHOUT_SUPPLEMENT, Chf(7_000), during=start, because="x")
    assert rate(date(2019, 5, 2), NO_SUPPLEMENT, dearer).value == Chf(7_000)


@pytest.mark.parametrize(
    ("decision", "agreement", "law"),
    [
        ("refugee", kip2(IN_TIME), LAW),
        (refugee(date(2019, 5, 1)), "ZH", LAW),
        (refugee(date(2019, 5, 1)), kip2(IN_TIME), None),
    ],
)
def test_bad_input(decision, agreement, law):
    with pytest.raises(kip.WrongTypeError):
        kip.nominal_flat_rate(decision, agreement=agreement, law=law)


# --- explanations ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "supplement", "said", "cited"),
    [
        (date(2018, 6, 1), None, "noch unter den alten Betrag", "Art. 18 VIntA (2007)"),
        (date(2019, 3, 1), None, "noch unter den alten Betrag", "Art. 15 Abs. 1 VIntA"),
        (date(2019, 5, 2), IN_TIME, "wurde rechtzeitig", "Art. 29a Abs. 1 VIntA"),
        (
            date(2020, 1, 1),
            kip.SupplementaryAgreement(date(2019, 12, 5)),
            "wirkt ab dem 1. Januar 2020",
            "Art. 29a Abs. 2 VIntA",
        ),
        (
            date(2019, 12, 31),
            kip.SupplementaryAgreement(date(2019, 12, 5)),
            "erst ab dem 1. Januar 2020",
            "Art. 29a Abs. 2 VIntA",
        ),
        (date(2019, 12, 31), NO_SUPPLEMENT, "nicht abgeschlossen", "Art. 29a Abs. 1 VIntA"),
    ],
)
def test_the_explanation_names_the_sentence_of_the_law(day, supplement, said, cited):
    text = " ".join(rate(day, supplement).explain("de").replace("│", "").split())
    assert said in text
    assert cited in text


def keys_of(day, agreement, **more):
    found = kip.nominal_flat_rate(refugee(day), agreement=agreement, **more)
    return [step.key for step in found.steps][1:]


def test_the_explanation_says_what_the_amount_does_not_contain():
    """15(2): adjusted for the following calendar year; 15(2bis) since 1 March 2023; the 6000: not said."""
    kip2bis = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2BIS)
    assert keys_of(date(2018, 6, 1), kip2(None)) == ["amount", "index_open"]
    assert keys_of(date(2019, 6, 1), kip2(NO_SUPPLEMENT)) == ["full_from", "amount", "index_open"]
    assert keys_of(date(2019, 12, 31), kip2(IN_TIME)) == ["full_from", "amount"]
    assert keys_of(date(2020, 1, 1), kip2(IN_TIME)) == ["full_from", "amount", "not_indexed"]
    assert keys_of(date(2023, 2, 28), kip2bis) == ["full_from", "amount", "not_indexed"]
    assert keys_of(date(2023, 3, 1), kip2bis) == ["full_from", "amount", "not_indexed", "not_reduced"]
    unindexed = LAW.with_value(
        parameters.INDEXED, False, during=DateRange(date(2019, 5, 1), None), because="no index"
    )
    assert keys_of(date(2022, 6, 1), kip2bis, law=unindexed) == ["full_from", "amount"]


def test_on_the_1st_of_may_itself_the_old_amount_is_an_inference_and_marked_so():
    inferred, amount = next(step for step in rate(date(2019, 5, 1)).steps if step.key == "amount").sources
    assert (inferred.certainty, str(inferred.citation)) == (kip.Certainty.DERIVED, "Art. 29a Abs. 1 VIntA")
    assert str(amount.citation) == "Art. 15 Abs. 1 VIntA"


SINCE_NEW = DateRange(date(2019, 5, 1), None)


@pytest.mark.parametrize(
    ("parameter", "value", "during", "day", "supplement"),
    [
        (parameters.FLAT_RATE, Chf(7), SINCE_NEW, date(2019, 6, 1), IN_TIME),
        (
            parameters.FLAT_RATE,
            Chf(7),
            SINCE_NEW,
            date(2020, 6, 1),
            kip.SupplementaryAgreement(date(2019, 12, 5)),
        ),
        (parameters.FLAT_RATE, Chf(7), DateRange.of_years(2018), date(2018, 6, 1), None),
        (
            parameters.FLAT_RATE,
            Chf(7),
            DateRange(date(2019, 4, 1), date(2019, 4, 30)),
            date(2019, 5, 1),
            IN_TIME,
        ),
        (parameters.FLAT_RATE_WITHOUT_SUPPLEMENT, Chf(7), SINCE_NEW, date(2019, 6, 1), NO_SUPPLEMENT),
        (
            parameters.FLAT_RATE_WITHOUT_SUPPLEMENT,
            Chf(7),
            SINCE_NEW,
            date(2019, 6, 1),
            kip.SupplementaryAgreement(date(2019, 12, 5)),
        ),
        (parameters.FLAT_RATE_AFTER, date(2019, 6, 30), SINCE_NEW, date(2019, 6, 1), IN_TIME),
        (
            parameters.SUPPLEMENT_IN_TIME_BY,
            date(2019, 12, 31),
            SINCE_NEW,
            date(2019, 6, 1),
            kip.SupplementaryAgreement(date(2019, 12, 5)),
        ),
    ],
)
def test_an_assumption_that_changes_the_amount_is_named_among_the_sources(
    parameter, value, during, day, supplement
):
    law = LAW.with_value(parameter, value, during=during, because="what if")
    before, after = rate(day, supplement), rate(day, supplement, law)
    assert before.value != after.value
    assert kip.Certainty.ASSUMED in {source.certainty for source in after.sources}
    assert kip.Certainty.ASSUMED not in {source.certainty for source in before.sources}


def test_an_assumed_resettlement_rate_is_named_too():
    law = LAW.with_value(parameters.RESETTLEMENT_FLAT_RATE, Chf(7), during=SINCE_NEW, because="what if")
    found = resettled(date(2019, 6, 1), law=law)
    assert found.value == Chf(7)
    assert kip.Certainty.ASSUMED in {source.certainty for source in found.sources}


def test_a_change_in_other_years_touches_nothing_here():
    law = LAW.with_value(
        parameters.FLAT_RATE_AFTER, date(2019, 6, 30), during=DateRange.of_years(2025), because="x"
    )
    kip3 = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    assert kip.nominal_flat_rate(refugee(date(2026, 6, 1)), agreement=kip3, law=law).value == HIGH
    late_2019 = DateRange(date(2019, 6, 1), date(2019, 12, 31))
    law = LAW.with_value(parameters.FLAT_RATE_AFTER, date(2019, 5, 31), during=late_2019, because="x")
    begun = kip.ProgrammeAgreement(
        canton=kip.Canton.ZH, period=kip.KIP_2, term=DateRange(date(2019, 7, 1), date(2021, 12, 31))
    )
    assert kip.nominal_flat_rate(refugee(date(2019, 8, 1)), agreement=begun, law=law).value == HIGH


def test_an_unknown_amount_is_never_a_value():
    known_later = attrs.evolve(
        LAW,
        timelines=tuple(
            attrs.evolve(t, entries=t.entries[-1:]) if t.parameter == parameters.FLAT_RATE else t
            for t in LAW.timelines
        ),
    )
    with pytest.raises(kip.OutsideRangeError, match="2019, 4, 30"):
        rate(date(2019, 5, 1), law=known_later)
    assert rate(date(2019, 5, 2), law=known_later).value == HIGH
    always = LAW.with_value(
        parameters.FLAT_RATE_AFTER, date(2019, 5, 1), during=DateRange(None, date(2019, 4, 30)), because="x"
    )
    always = always.with_value(
        parameters.FLAT_RATE_AFTER, date(2019, 5, 2), during=DateRange(None, None), because="x"
    )
    with pytest.raises(kip.NotKnownError, match="before Art. 29a"):
        rate(date(2019, 5, 1), law=always)
    never = LAW.with_value(parameters.FLAT_RATE_AFTER, date.max, during=SINCE_NEW, because="x")
    assert rate(date(2021, 12, 31), law=never).value == LOW
    assert "full_from" not in [step.key for step in rate(date(2021, 12, 31), law=never).steps]


def test_indexation_is_told_by_its_own_dates_however_they_are_split():
    """15(2): base October 2018, adjusted for the following calendar year: 2020 at the earliest."""
    source = kip.Source(certainty=kip.Certainty.OFFICIAL, title="SEM")
    split = LAW.with_value(parameters.INDEXED, True, during=DateRange.of_years(2021), source=source)
    assert keys_of(date(2021, 1, 1), kip2(IN_TIME), law=split) == ["full_from", "amount", "not_indexed"]
    always = LAW.with_value(parameters.INDEXED, True, during=DateRange(None, None), because="x")
    assert keys_of(date(2019, 6, 1), kip2(IN_TIME), law=always) == ["full_from", "amount", "not_indexed"]
    assert LAW.at(parameters.INDEXED, date(2019, 12, 31)).source.certainty is kip.Certainty.DERIVED


def test_what_drew_nothing_before_may_2019_rests_on_the_accounts_of_that_time():
    """The text of the ordinance before May 2019 was not found; of the time before 2016 nothing is known."""
    kip1 = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1)
    seeker = kip.Status.ASYLUM_SEEKER_EXTENDED
    found = kip.nominal_flat_rate(StatusDecision(seeker, date(2017, 6, 1)), agreement=kip1)
    assert found.value == Chf(0)
    assert "der Wortlaut der Verordnung wurde nicht gefunden" in " ".join(found.explain("de").split())
    assert all(source.citation != kip.Citation(kip.VINTA, "15", "1") for source in found.sources)
    with pytest.raises(kip.NotKnownError):
        kip.nominal_flat_rate(StatusDecision(seeker, date(2015, 6, 1)), agreement=kip1)


def test_a_decision_that_draws_nothing_says_why():
    """federal-law.md 3.4: not named (a question), S without permit (SEM says so), asylum seekers, others."""
    kip3 = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    said = {}
    for status in Status:
        found = kip.nominal_flat_rate(
            StatusDecision(status, date(2024, 1, 1), date(2024, 1, 1)), agreement=kip3
        )
        if not found.value:
            source = found.steps[1].sources[-1]
            said[status] = (str(source.citation), [question.key for question, _ in found.questions])
    seeker, outside = ("Art. 15 Abs. 5 VIntA", []), ("Art. 58 Abs. 2 AIG", [])
    assert said == {
        Status.ASYLUM_SEEKER_ACCELERATED: seeker,
        Status.ASYLUM_SEEKER_DUBLIN: seeker,
        Status.ASYLUM_SEEKER_EXTENDED: seeker,
        Status.PROTECTED_PERSON: outside,
        Status.STATELESS_PERSON: ("Art. 15 Abs. 1 VIntA", ["flat_rate_stateless"]),
        Status.STATELESS_PERSON_WITH_EXPULSION: ("Art. 15 Abs. 1 VIntA", ["flat_rate_stateless"]),
        Status.HARDSHIP_PERMIT: ("Art. 15 Abs. 1 VIntA", ["flat_rate_hardship"]),
        Status.FOREIGN_NATIONAL: outside,
        Status.EU_EFTA_NATIONAL: outside,
        Status.SWISS: outside,
    }


def test_an_amount_that_never_held_before_the_article_is_not_known_on_the_day_of_the_decision():
    law = LAW.with_value(
        parameters.FLAT_RATE_AFTER, date(2099, 1, 1), during=DateRange(None, None), because="what if"
    )
    day = date(2020, 5, 1)
    law = law.with_value(parameters.FLAT_RATE, HIGH, during=DateRange(None, None), because="what if")
    with pytest.raises(kip.NotKnownError) as caught:
        rate(day, law=law)
    assert caught.value.value == day


def test_vinta_29a_4__the_boundary_of_a_resettled_refugee_is_that_of_the_day_of_entry():
    law = LAW.with_value(
        parameters.FLAT_RATE_AFTER, date(2020, 2, 1), during=DateRange(date(2020, 1, 1), None), because="if"
    )
    decision = StatusDecision(Status.RESETTLED_REFUGEE, date(2020, 5, 1), entered_on=date(2019, 6, 1))
    found = kip.nominal_flat_rate(decision, agreement=kip2(IN_TIME), law=law)
    assert found.value == HIGH
    assert found.figures["full_from"] == date(2019, 5, 2)
