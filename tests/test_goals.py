"""The outcome goals of the Integration Agenda Switzerland (IAS), in force since 1 May 2019.

SODK: 'VA/FL ... drei Jahre nach Einreise verfügen sie mindestens über sprachliche Basiskenntnisse (mindestens
A1)'; 'beim Start der obligatorischen Schulzeit können sich 80% der Kinder aus dem Asylbereich in der am
Wohnort gesprochenen Sprache verständigen'; 'fünf Jahre nach Einreise befinden sich zwei Drittel aller VA/FL
im Alter von 16 bis 25 Jahren in einer postobligatorischen Ausbildung'; 'sieben Jahre nach Einreise ist die
Hälfte aller erwachsenen VA/FL nachhaltig in den ersten Arbeitsmarkt integriert'; 'sieben Jahre nach der
Einreise sind die VA/FL mit den schweizerischen Lebensgewohnheiten vertraut'. The fact sheet adds 'alle', the
ages 0-4, and the footnote on potential.
"""

from datetime import date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import assume, given, strategies as st

import kipcore as kip
from kipcore import LAW, DateRange, IntegrationGoal, Status, parameters, questions
from tests.findings.goals import cohort, person
from tests.strategies import next_day

GOAL = IntegrationGoal
SHARES = {
    GOAL.LANGUAGE: Fraction(1),
    GOAL.EARLY_CHILDHOOD: Fraction(4, 5),
    GOAL.TRAINING: Fraction(2, 3),
    GOAL.EMPLOYMENT: Fraction(1, 2),
    GOAL.SOCIAL_INTEGRATION: Fraction(1),
}
YEARS = {GOAL.LANGUAGE: 3, GOAL.TRAINING: 5, GOAL.EMPLOYMENT: 7, GOAL.SOCIAL_INTEGRATION: 7}
NEW = date(2019, 5, 1)
ENTRIES = DateRange.of_years(2020)
ENTERED, DECIDED, DAY = date(2022, 3, 1), date(2022, 9, 1), date(2025, 12, 31)
goals = st.sampled_from(GOAL)
sizes = st.integers(1, 10_000_000) | st.integers(1, 200)


@st.composite
def counts(draw):
    whole = draw(sizes)
    return draw(st.integers(0, whole) | st.sampled_from([0, whole, whole // 2, whole * 2 // 3])), whole


def reached(goal, count, whole, entered=ENTRIES, law=LAW):
    return kip.goal_reached(goal, reached=count, cohort=whole, entered=entered, law=law)


# --- whether a goal is reached --------------------------------------------------------------------


@given(goals, counts())
def test_a_goal_is_reached_if_and_only_if_the_share_is_at_least_the_one_agreed(goal, given_):
    count, whole = given_
    found = reached(goal, count, whole)
    assert found.value is (Fraction(count, whole) >= SHARES[goal])
    assert found.figures["share"] == SHARES[goal]


@given(goals, counts())
def test_more_persons_who_reached_it_never_turn_yes_into_no(goal, given_):
    count, whole = given_
    assume(count < whole)
    assert reached(goal, count + 1, whole).value >= reached(goal, count, whole).value
    assert reached(goal, count, whole).value >= reached(goal, count, min(whole + 1, 10_000_000)).value


@given(goals, counts())
def test_the_missing_number_is_the_least_that_makes_it_hold(goal, given_):
    count, whole = given_
    found = reached(goal, count, whole)
    if found.value:
        assert "missing" not in found.figures
        spare = found.figures["surplus"]
        assert reached(goal, count - spare, whole).value is True
        assert count == spare or reached(goal, count - spare - 1, whole).value is False
    else:
        missing = found.figures["missing"]
        assert reached(goal, count + missing, whole).value is True
        assert reached(goal, count + missing - 1, whole).value is False
        assert found.figures["required"] == count + missing <= whole


@given(goals, st.integers(0, 1_000_000), st.integers(1, 1_000_000), st.integers(2, 10))
def test_ten_times_the_persons_the_same_answer(goal, count, more, times):
    whole = count + more
    assume(whole * times <= 10_000_000)
    assert reached(goal, count, whole).value is reached(goal, count * times, whole * times).value


@pytest.mark.parametrize(
    ("goal", "count", "whole", "holds"),
    [
        (GOAL.TRAINING, 2, 3, True),
        (GOAL.TRAINING, 66, 99, True),
        (GOAL.TRAINING, 66, 100, False),
        (GOAL.TRAINING, 67, 100, True),
        (GOAL.TRAINING, 6667, 10_000, True),
        (GOAL.TRAINING, 6666, 10_000, False),  # 66.66 per cent are not two thirds
        (GOAL.EMPLOYMENT, 1, 2, True),
        (GOAL.EMPLOYMENT, 49, 99, False),
        (GOAL.EMPLOYMENT, 50, 99, True),
        (GOAL.EARLY_CHILDHOOD, 4, 5, True),
        (GOAL.EARLY_CHILDHOOD, 79, 100, False),
        (GOAL.LANGUAGE, 1, 1, True),
        (GOAL.SOCIAL_INTEGRATION, 9_999_999, 10_000_000, False),
    ],
)
def test_beside_the_boundary(goal, count, whole, holds):
    assert reached(goal, count, whole).value is holds


def test_ias_01__in_force__the_goals_hold_for_entries_since_1_may_2019():
    """IAS-01: approved 23 March (KdK) and 25 April 2018 (Federal Council), in force since 1 May 2019."""
    assert reached(GOAL.EMPLOYMENT, 1, 2, DateRange(NEW, NEW)).value is True
    for entered in (DateRange(date(2019, 4, 30), date(2019, 4, 30)), DateRange.of_years(2019)):
        with pytest.raises(kip.NotKnownError, match="before the Integration Agenda came into force"):
            reached(GOAL.EMPLOYMENT, 1, 2, entered)
    with pytest.raises(kip.NotKnownError, match="before the Integration Agenda"):
        kip.goal_due(GOAL.EARLY_CHILDHOOD, entered_on=date(2019, 4, 30), school_starts_on=NEW)
    for goal, years in YEARS.items():
        with pytest.raises(kip.NotKnownError):
            kip.goal_due(goal, entered_on=date(2019, 4, 30))
        assert kip.goal_due(goal, entered_on=NEW).value == date(2019 + years, 5, 1)


def test_ias_02__oq_14__there_are_five_and_not_seven():
    """IAS-02, OQ-14: five outcome goals in every source."""
    assert [goal.number for goal in GOAL] == [1, 2, 3, 4, 5]


def test_ias_g1__language__all_have_a1_three_years_after_entry():
    assert (SHARES[GOAL.LANGUAGE], YEARS[GOAL.LANGUAGE]) == (
        LAW.at(parameters.GOAL_LANGUAGE_SHARE, NEW).value,
        3,
    )
    assert kip.goal_due(GOAL.LANGUAGE, entered_on=date(2021, 6, 30)).value == date(2024, 6, 30)
    assert "A1" in GOAL.LANGUAGE.label["de"]


def test_ias_g2__early_childhood__80_per_cent_of_those_who_came_aged_0_to_4_when_school_starts():
    assert LAW.at(parameters.GOAL_EARLY_CHILDHOOD_SHARE, NEW).value == Fraction(4, 5)
    assert LAW.at(parameters.GOAL_CHILD_MOST_AGE, NEW).value == 4
    starts = date(2024, 8, 19)
    due = kip.goal_due(GOAL.EARLY_CHILDHOOD, entered_on=date(2021, 6, 30), school_starts_on=starts)
    assert due.value == starts
    with pytest.raises(kip.NotKnownError, match="canton and municipality set it"):
        kip.goal_due(GOAL.EARLY_CHILDHOOD, entered_on=date(2021, 6, 30))


def test_ias_g3__training__two_thirds_of_16_to_25_five_years_after_entry():
    assert LAW.at(parameters.GOAL_TRAINING_SHARE, NEW).value == Fraction(2, 3)
    ages = (parameters.GOAL_YOUTH_LEAST_AGE, parameters.GOAL_YOUTH_MOST_AGE)
    assert [LAW.at(age, NEW).value for age in ages] == [16, 25]
    assert kip.goal_due(GOAL.TRAINING, entered_on=date(2021, 6, 30)).value == date(2026, 6, 30)


def test_ias_g4__employment__half_of_the_adults_seven_years_after_entry():
    assert LAW.at(parameters.GOAL_EMPLOYMENT_SHARE, NEW).value == Fraction(1, 2)
    assert kip.goal_due(GOAL.EMPLOYMENT, entered_on=date(2021, 6, 30)).value == date(2028, 6, 30)


def test_ias_g5__social_integration__all_seven_years_after_entry():
    assert LAW.at(parameters.GOAL_SOCIAL_INTEGRATION_SHARE, NEW).value == 1
    assert kip.goal_due(GOAL.SOCIAL_INTEGRATION, entered_on=date(2021, 6, 30)).value == date(2028, 6, 30)


def test_ias_n1__potential__95_of_70_per_cent_are_not_exactly_two_thirds():
    """IAS-N1: 0.95 x 0.70 = 0.665, 0.70 x 0.70 = 0.49: near the goals, not the goals. Nothing is rounded away."""
    training, work = reached(GOAL.TRAINING, 2, 3), reached(GOAL.EMPLOYMENT, 1, 2)
    assert training.figures["potential"] == Fraction(133, 200) == Fraction(2, 3) - Fraction(1, 600)
    assert work.figures["potential"] == Fraction(49, 100)
    assert "133/200 of all persons, not exactly 2/3" in " ".join(
        training.explain("en").replace("│", "").split()
    )
    assert "70 %" in work.explain("de")
    for goal in (GOAL.LANGUAGE, GOAL.EARLY_CHILDHOOD, GOAL.SOCIAL_INTEGRATION):
        assert "potential" not in reached(goal, 1, 1).figures
    assert reached(GOAL.TRAINING, 665, 1000).value is False  # the goal for the whole cohort holds


def test_the_footnote_is_left_out_where_it_is_not_known():
    law = LAW.with_value(
        parameters.GOAL_TRAINING_SHARE, Fraction(1, 2), during=DateRange.of_years(2018), because="what if"
    ).with_value(parameters.GOAL_TRAINING_YEARS, 5, during=DateRange.of_years(2018), because="what if")
    found = reached(GOAL.TRAINING, 1, 2, DateRange.of_years(2018), law)
    assert found.value is True
    assert "potential" not in found.figures


def test_ias_09__reclaim__a_missed_goal_alone_reclaims_nothing():
    """IAS-09: if goals are missed the Confederation can reclaim, under Art. 19 para. 1 VIntA (a, b and c)."""
    assert "Art. 19 Abs. 1 VIntA" in reached(GOAL.EMPLOYMENT, 1, 3).explain("de")
    assert "Art. 19" not in reached(GOAL.EMPLOYMENT, 2, 3).explain("de")


def test_when_the_last_entries_fall_due():
    assert reached(GOAL.LANGUAGE, 1, 1).figures["due"] == date(2023, 12, 31)
    assert "due" not in reached(GOAL.EARLY_CHILDHOOD, 1, 1).figures
    assert "legt das Bundesrecht nicht fest" in " ".join(
        reached(GOAL.EARLY_CHILDHOOD, 1, 1).explain("de").replace("│", "").split()
    )


def test_a_share_that_changes_within_the_entries_decides_nothing():
    law = LAW.with_value(
        parameters.GOAL_EMPLOYMENT_SHARE,
        Fraction(3, 5),
        during=DateRange(date(2020, 7, 1), None),
        because="what if",
    )
    with pytest.raises(kip.UndecidableError, match="2020-07-01"):
        reached(GOAL.EMPLOYMENT, 1, 2, law=law)
    assert reached(GOAL.EMPLOYMENT, 1, 2, DateRange.of_years(2021), law).value is False


# --- when a goal falls due ------------------------------------------------------------------------

entries = st.dates(NEW, date(2060, 1, 1)) | st.sampled_from([NEW, date(2020, 2, 29), date(2024, 2, 29)])


@given(st.sampled_from(list(YEARS)), entries)
def test_a_goal_falls_due_on_the_same_day_years_later(goal, entered):
    due = kip.goal_due(goal, entered_on=entered).value
    assert due.year - entered.year == YEARS[goal]
    if (entered.month, entered.day) == (2, 29):
        assert due.month == 2
        assert next_day(due).month == 3
    else:
        assert (due.month, due.day) == (entered.month, entered.day)


@given(st.sampled_from(list(YEARS)), entries)
def test_a_later_entry_never_falls_due_earlier(goal, entered):
    assert (
        kip.goal_due(goal, entered_on=next_day(entered)).value >= kip.goal_due(goal, entered_on=entered).value
    )


def test_school_may_start_on_the_day_of_entry_and_not_before():
    for starts in (DAY, next_day(DAY)):
        assert kip.goal_due(GOAL.EARLY_CHILDHOOD, entered_on=DAY, school_starts_on=starts).value == starts
    with pytest.raises(kip.InvalidValueError, match="after school had started"):
        kip.goal_due(GOAL.EARLY_CHILDHOOD, entered_on=DAY, school_starts_on=DAY - timedelta(days=1))


# --- who belongs to a cohort ----------------------------------------------------------------------


def age(born, day):
    """Completed years, written anew: the birthday of 29 February is 28 February in a common year."""
    leap = day.year % 4 == 0 and (day.year % 100 != 0 or day.year % 400 == 0)
    birthday = (2, 28) if (born.month, born.day) == (2, 29) and not leap else (born.month, born.day)
    return day.year - born.year - ((day.month, day.day) < birthday)


WHO = ["of age", "as in the key figures", "of working age"]
MEMBERS = {Status.TEMPORARILY_ADMITTED_PERSON, Status.TEMPORARILY_ADMITTED_REFUGEE}
MEMBERS |= {Status.REFUGEE_WITH_ASYLUM, Status.RESETTLED_REFUGEE}
SEEKERS = {Status.ASYLUM_SEEKER_ACCELERATED, Status.ASYLUM_SEEKER_DUBLIN, Status.ASYLUM_SEEKER_EXTENDED}
OPEN = {
    Status.REFUGEE_WITH_EXPULSION: ("flat_rate_expulsion", True),
    Status.STATELESS_PERSON: ("flat_rate_stateless", False),
    Status.STATELESS_PERSON_WITH_EXPULSION: ("flat_rate_stateless", False),
    Status.TEMPORARILY_ADMITTED_STATELESS_PERSON: ("flat_rate_stateless_admitted", True),
}


def expected(goal, born, entered, when_due, who, with_small):
    """The bands of age, written a second time, for somebody whose status counts."""
    old = age(born, entered)
    if goal is GOAL.EARLY_CHILDHOOD:
        return old < 5
    if goal in {GOAL.LANGUAGE, GOAL.SOCIAL_INTEGRATION}:
        return old >= 16 or (old < 5 and with_small)
    if when_due:
        old = age(born, kip.shift(entered, years=5 if goal is GOAL.TRAINING else 7))
    if goal is GOAL.TRAINING:
        return 16 <= old <= 25
    return {"of age": old >= 18, "as in the key figures": 26 <= old <= 55, "of working age": 16 <= old <= 50}[
        who
    ]


@st.composite
def births(draw, entered):
    """Births, with those often drawn that make somebody a day older or younger than a band at entry."""
    years = draw(st.sampled_from([0, 4, 5, 9, 10, 11, 15, 16, 17, 18, 21, 25, 26, 50, 51, 55, 56]))
    near = kip.shift(entered, years=-years) + timedelta(days=draw(st.integers(-2, 2)))
    return draw(st.sampled_from([min(near, entered)]) | st.dates(date(1930, 1, 1), entered))


@given(st.data(), goals, entries, st.booleans(), st.sampled_from(WHO), st.booleans())
def test_who_has_the_age_of_a_goal(data, goal, entered, when_due, who, with_small):
    born = data.draw(births(entered))
    law = LAW
    for question, chosen, default in (
        (questions.GOAL_AGE, "when due" if when_due else "at entry", "at entry"),
        (questions.GOAL_ADULTS, who, "of age"),
        (
            questions.GOAL_ALL,
            "all but school age" if with_small else "the young and adults",
            "all but school age",
        ),
    ):
        if chosen != default:
            law = law.with_reading(question, chosen)
    one = person(Status.TEMPORARILY_ADMITTED_PERSON, born, entered, decided=entered)
    found = kip.in_goal_cohort(one, goal=goal, on=entered, law=law)
    assert found.value is expected(goal, born, entered, when_due, who, with_small)
    assert found.figures["age_at_entry"] == age(born, entered)


@given(st.data(), entries)
def test_the_goals_for_small_children_and_for_the_young_never_share_a_person(data, entered):
    one = person(Status.REFUGEE_WITH_ASYLUM, data.draw(births(entered)), entered, decided=entered)
    found = {goal: kip.in_goal_cohort(one, goal=goal, on=entered).value for goal in GOAL}
    assert not (found[GOAL.EARLY_CHILDHOOD] and found[GOAL.TRAINING])
    assert found[GOAL.LANGUAGE] is found[GOAL.SOCIAL_INTEGRATION]
    assert found[GOAL.LANGUAGE] >= max(found.values())


@given(st.data(), entries)
def test_ias_03__school_age__children_of_5_to_15_at_entry_are_outside_every_goal(data, entered):
    """IAS-03: school-age children (between 4 and 16) are outside: compulsory school is a standard structure."""
    oldest, youngest = next_day(kip.shift(entered, years=-16)), kip.shift(entered, years=-5)
    born = data.draw(st.dates(oldest, youngest) | st.sampled_from([oldest, youngest]))
    assert 5 <= age(born, entered) <= 15
    one = person(Status.REFUGEE_WITH_ASYLUM, born, entered, decided=entered)
    for goal in GOAL:
        assert kip.in_goal_cohort(one, goal=goal, on=entered).value is False


@pytest.mark.parametrize(
    ("goal", "years", "days", "inside"),
    [  # so many years old at entry, and so many days older
        (GOAL.EARLY_CHILDHOOD, 5, -1, True),
        (GOAL.EARLY_CHILDHOOD, 5, 0, False),
        (GOAL.EARLY_CHILDHOOD, 0, 0, True),
        (GOAL.LANGUAGE, 5, -1, True),
        (GOAL.LANGUAGE, 5, 0, False),
        (GOAL.LANGUAGE, 16, -1, False),
        (GOAL.LANGUAGE, 16, 0, True),
        (GOAL.SOCIAL_INTEGRATION, 16, -1, False),
        (GOAL.TRAINING, 16, -1, False),
        (GOAL.TRAINING, 16, 0, True),
        (GOAL.TRAINING, 26, -1, True),
        (GOAL.TRAINING, 26, 0, False),
        (GOAL.EMPLOYMENT, 18, -1, False),
        (GOAL.EMPLOYMENT, 18, 0, True),
        (GOAL.EMPLOYMENT, 90, 0, True),
    ],
)
def test_on_the_birthday_and_on_its_eve(goal, years, days, inside):
    born = kip.shift(ENTERED, years=-years) - timedelta(days=days)
    assert cohort(goal, born).value is inside


@pytest.mark.parametrize(
    ("who", "years", "days", "inside"),
    [
        ("as in the key figures", 26, -1, False),
        ("as in the key figures", 26, 0, True),
        ("as in the key figures", 56, -1, True),
        ("as in the key figures", 56, 0, False),
        ("of working age", 16, -1, False),
        ("of working age", 16, 0, True),
        ("of working age", 51, -1, True),
        ("of working age", 51, 0, False),
    ],
)
def test_the_other_readings_of_adult_to_the_day(who, years, days, inside):
    born = kip.shift(ENTERED, years=-years) - timedelta(days=days)
    law = LAW.with_reading(questions.GOAL_ADULTS, who)
    assert cohort(GOAL.EMPLOYMENT, born, law=law).value is inside


@pytest.mark.parametrize(
    ("goal", "years", "days", "inside"),
    [  # so old on the day the goal falls due: five and seven years after entry
        (GOAL.TRAINING, 16, -1, False),
        (GOAL.TRAINING, 16, 0, True),
        (GOAL.TRAINING, 26, -1, True),
        (GOAL.TRAINING, 26, 0, False),
        (GOAL.EMPLOYMENT, 18, -1, False),
        (GOAL.EMPLOYMENT, 18, 0, True),
    ],
)
def test_the_age_on_the_day_a_goal_falls_due(goal, years, days, inside):
    due = kip.shift(ENTERED, years=YEARS[goal])
    born = kip.shift(due, years=-years) - timedelta(days=days)
    found = cohort(goal, born, law=LAW.with_reading(questions.GOAL_AGE, "when due"))
    assert found.value is inside
    assert found.figures["age_when_due"] == years + min(days, 0)


def test_born_on_29_february_one_is_a_year_older_on_28_february():
    for entered, inside in (
        (date(2022, 2, 27), False),
        (date(2022, 2, 28), False),
        (date(2024, 2, 29), True),
    ):
        one = person(Status.REFUGEE_WITH_ASYLUM, date(2008, 2, 29), entered, decided=DAY)
        assert kip.in_goal_cohort(one, goal=GOAL.TRAINING, on=DAY).value is inside
    one = person(Status.REFUGEE_WITH_ASYLUM, date(2004, 2, 29), date(2022, 2, 28), decided=DAY)
    assert kip.in_goal_cohort(one, goal=GOAL.EMPLOYMENT, on=DAY).figures["age_at_entry"] == 18


@pytest.mark.parametrize(
    ("parameter", "citation"),
    [
        (parameters.GOAL_CHILD_MOST_AGE, None),
        (parameters.GOAL_YOUTH_LEAST_AGE, None),
        (parameters.GOAL_YOUTH_MOST_AGE, None),
        (parameters.WORKING_MOST_AGE, None),
        (parameters.KEY_FIGURE_MOST_AGE, None),
        (parameters.AGE_OF_MAJORITY, "Art. 42 Abs. 1 AIG"),
    ],
)
def test_ias_04__ages__are_derived_as_completed_years_or_from_another_provision(parameter, citation):
    """The numbers were read; that they are completed years, or hold for every year, is inferred."""
    source = LAW.at(parameter, date(2019, 5, 1)).source
    assert source.certainty is kip.Certainty.DERIVED
    assert (source.citation and str(source.citation)) == citation


def test_nobody_beyond_what_is_required_is_said_in_words():
    for count, said in ((80, "genau so viele"), (81, "Mehr Personen als nötig: 1.")):
        found = kip.goal_reached(
            GOAL.EARLY_CHILDHOOD, reached=count, cohort=100, entered=DateRange.of_years(2020)
        )
        assert said in found.explain("de")
        assert found.figures["surplus"] == count - 80


def test_ias_04__ages_of_adults__no_split_is_encoded_and_who_is_adult_is_a_question():
    """IAS-04: a split at 26 and 50 is only recalled. SEM's key figures say 26 to 55, the fact sheet 16 to 50."""
    assert [reading.name for reading in questions.GOAL_ADULTS.readings] == WHO
    old = date(1965, 3, 1)  # 57 at entry
    assert cohort(GOAL.EMPLOYMENT, old).value is True
    for name in WHO[1:]:
        assert cohort(GOAL.EMPLOYMENT, old, law=LAW.with_reading(questions.GOAL_ADULTS, name)).value is False


@given(st.sampled_from(Status), goals, st.booleans(), st.booleans())
def test_which_status_counts(status, goal, protected, seekers):
    """One small child and one adult of each status; the readings decide where the Agenda is silent."""
    law = LAW.with_reading(questions.GOAL_PROTECTED, "counted") if protected else LAW
    if not seekers:
        law = law.with_reading(questions.GOAL_ASYLUM_FIELD, "recognised or admitted only")
    early = goal is GOAL.EARLY_CHILDHOOD
    born = date(2019, 1, 1) if early else date(2000, 1, 1)
    decisions = [kip.StatusDecision(status, DECIDED, ENTERED)]
    if status is Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT:
        decisions.insert(0, kip.StatusDecision(Status.PROTECTED_PERSON, ENTERED))
    if status is Status.HARDSHIP_PERMIT:
        decisions.insert(0, kip.StatusDecision(Status.ASYLUM_SEEKER_EXTENDED, ENTERED))
    one = kip.Person(decisions, born_on=born)
    found = kip.in_goal_cohort(one, goal=goal, on=DAY, law=law)
    counts = status in MEMBERS or OPEN.get(status, (None, False))[1]
    counts |= protected and status in {Status.PROTECTED_PERSON, Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT}
    counts |= seekers and early and status in SEEKERS
    right_age = expected(goal, born, ENTERED, when_due=False, who="of age", with_small=True)
    assert found.value is (counts and right_age)


@pytest.mark.parametrize("status", OPEN)
def test_a_status_that_is_not_named_follows_the_question_of_its_flat_rate(status):
    key, default = OPEN[status]
    question = getattr(questions, key.upper())
    other = LAW.with_reading(question, question.readings[1].name)
    for law, counts in ((LAW, default), (other, not default)):
        found = cohort(GOAL.TRAINING, status=status, law=law)
        assert found.value is counts
        assert question in dict(found.questions)


def test_ias_10__aud_04__status_s_outside_the_cohorts_unless_read_otherwise_and_never_before_2024():
    """IAS-10, PIL-11, PS-3: since 1 January 2024 the same processes; targets of their own."""
    counted = LAW.with_reading(questions.GOAL_PROTECTED, "counted")
    for on, inside in ((date(2023, 12, 31), False), (date(2024, 1, 1), True)):
        assert cohort(GOAL.TRAINING, status=Status.PROTECTED_PERSON, law=counted, on=on).value is inside
        assert cohort(GOAL.TRAINING, status=Status.PROTECTED_PERSON, on=on).value is False
    before = cohort(GOAL.TRAINING, status=Status.PROTECTED_PERSON, on=date(2023, 12, 31))
    assert before.questions == ()


def test_the_last_entry_stated_up_to_the_day_counts():
    one = kip.Person(
        [
            kip.StatusDecision(Status.TEMPORARILY_ADMITTED_PERSON, date(2020, 1, 1), date(2019, 9, 1)),
            kip.StatusDecision(Status.REFUGEE_WITH_ASYLUM, date(2024, 1, 1), date(2023, 12, 1)),
            kip.StatusDecision(Status.REFUGEE_WITH_EXPULSION, date(2026, 1, 1), date(2025, 12, 1)),
        ],
        born_on=date(1997, 9, 1),
    )
    ages = [
        kip.in_goal_cohort(one, goal=GOAL.TRAINING, on=on).figures["age_at_entry"]
        for on in (date(2023, 12, 31), date(2024, 1, 1), date(2025, 12, 31), date(2026, 1, 1))
    ]
    assert ages == [22, 26, 26, 28]


def test_a_decision_that_states_no_entry_leaves_the_one_before():
    one = kip.Person(
        [
            kip.StatusDecision(Status.ASYLUM_SEEKER_EXTENDED, date(2019, 10, 1), date(2019, 9, 1)),
            kip.StatusDecision(Status.REFUGEE_WITH_ASYLUM, date(2021, 1, 1)),
        ],
        born_on=date(2003, 9, 1),
    )
    assert kip.in_goal_cohort(one, goal=GOAL.TRAINING, on=DAY).value is True


def test_a_status_that_is_out_asks_for_no_birth_and_no_entry():
    swiss = kip.Person([kip.StatusDecision(Status.SWISS, DECIDED)])
    assert kip.in_goal_cohort(swiss, goal=GOAL.LANGUAGE, on=DAY).value is False


# --- bad input ------------------------------------------------------------------------------------

ONE = person(Status.REFUGEE_WITH_ASYLUM, date(2000, 1, 1))
BAD = {
    "goal": (lambda: reached("training", 1, 2), kip.WrongTypeError),
    "goal number": (lambda: reached(3, 1, 2), kip.WrongTypeError),
    "count float": (lambda: reached(GOAL.TRAINING, 1.0, 2), kip.WrongTypeError),
    "count bool": (lambda: reached(GOAL.TRAINING, True, 2), kip.WrongTypeError),
    "cohort bool": (lambda: reached(GOAL.TRAINING, 1, True), kip.WrongTypeError),
    "cohort none": (lambda: reached(GOAL.TRAINING, 1, None), kip.WrongTypeError),
    "count negative": (lambda: reached(GOAL.TRAINING, -1, 2), kip.InvalidValueError),
    "cohort negative": (lambda: reached(GOAL.TRAINING, 0, -2), kip.InvalidValueError),
    "more than there are": (lambda: reached(GOAL.TRAINING, 3, 2), kip.InvalidValueError),
    "too many": (lambda: reached(GOAL.TRAINING, 1, 10_000_001), kip.InvalidValueError),
    "nobody": (lambda: reached(GOAL.TRAINING, 0, 0), kip.UndecidableError),
    "some of nobody": (lambda: reached(GOAL.TRAINING, 1, 0), kip.InvalidValueError),
    "entries a year": (lambda: reached(GOAL.TRAINING, 1, 2, 2020), kip.WrongTypeError),
    "entries open": (lambda: reached(GOAL.TRAINING, 1, 2, DateRange(NEW, None)), kip.OutsideRangeError),
    "law": (lambda: reached(GOAL.TRAINING, 1, 2, law=None), kip.WrongTypeError),
    "due goal": (lambda: kip.goal_due("training", entered_on=DAY), kip.WrongTypeError),
    "due day": (lambda: kip.goal_due(GOAL.TRAINING, entered_on="2020-01-01"), kip.WrongTypeError),
    "due datetime": (
        lambda: kip.goal_due(GOAL.TRAINING, entered_on=datetime(2020, 1, 1)),  # noqa: DTZ001
        kip.WrongTypeError,
    ),
    "due law": (lambda: kip.goal_due(GOAL.TRAINING, entered_on=DAY, law=1), kip.WrongTypeError),
    "due school": (
        lambda: kip.goal_due(GOAL.EARLY_CHILDHOOD, entered_on=DAY, school_starts_on=1),
        kip.WrongTypeError,
    ),
    "due school of others": (
        lambda: kip.goal_due(GOAL.TRAINING, entered_on=DAY, school_starts_on=DAY),
        kip.InvalidValueError,
    ),
    "due beyond the calendar": (
        lambda: kip.goal_due(GOAL.TRAINING, entered_on=date(9995, 1, 1)),
        kip.OutsideRangeError,
    ),
    "person": (lambda: kip.in_goal_cohort(None, goal=GOAL.TRAINING, on=DAY), kip.WrongTypeError),
    "person goal": (lambda: kip.in_goal_cohort(ONE, goal="training", on=DAY), kip.WrongTypeError),
    "person day": (lambda: kip.in_goal_cohort(ONE, goal=GOAL.TRAINING, on=2025), kip.WrongTypeError),
    "person law": (lambda: kip.in_goal_cohort(ONE, goal=GOAL.TRAINING, on=DAY, law=1), kip.WrongTypeError),
    "no status": (lambda: kip.in_goal_cohort(ONE, goal=GOAL.TRAINING, on=ENTERED), kip.NotKnownError),
    "no birth": (lambda: cohort(GOAL.TRAINING, born=None), kip.NotKnownError),
    "no entry": (
        lambda: kip.in_goal_cohort(
            kip.Person([kip.StatusDecision(Status.REFUGEE_WITH_ASYLUM, DECIDED)], born_on=NEW),
            goal=GOAL.TRAINING,
            on=DAY,
        ),
        kip.NotKnownError,
    ),
    "birth after entry": (lambda: cohort(GOAL.TRAINING, born=date(2022, 3, 2)), kip.InvalidValueError),
    "before entry": (
        lambda: kip.in_goal_cohort(
            kip.Person(
                [kip.StatusDecision(Status.RESETTLED_REFUGEE, date(2022, 1, 1), date(2022, 3, 1))],
                born_on=date(2000, 1, 1),
            ),
            goal=GOAL.TRAINING,
            on=date(2022, 2, 28),
        ),
        kip.InvalidValueError,
    ),
    "old entry": (
        lambda: kip.in_goal_cohort(
            person(Status.REFUGEE_WITH_ASYLUM, date(2000, 1, 1), date(2019, 4, 30)),
            goal=GOAL.TRAINING,
            on=DAY,
        ),
        kip.NotKnownError,
    ),
    "protected before the Agenda": (
        lambda: kip.in_goal_cohort(
            kip.Person([kip.StatusDecision(Status.PROTECTED_PERSON, date(2018, 1, 1))]),
            goal=GOAL.TRAINING,
            on=date(2019, 4, 30),
        ),
        kip.NotKnownError,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    call, error = BAD[name]
    with pytest.raises(error) as caught:
        call()
    assert caught.value.remedy


def test_on_the_day_of_entry_one_may_be_asked_about():
    one = kip.Person(
        [kip.StatusDecision(Status.RESETTLED_REFUGEE, date(2022, 1, 1), date(2022, 3, 1))],
        born_on=date(2021, 6, 1),
    )
    assert kip.in_goal_cohort(one, goal=GOAL.EARLY_CHILDHOOD, on=date(2022, 3, 1)).value is True


def test_fb_08__three_goals_of_swiss_integration_policy():
    """Handbook on social assistance of the Canton of Zurich, 13.1.05: 'Ziele der schweizerischen Integrationspolitik'."""
    assert [goal.label["de"] for goal in kip.PolicyGoal] == [
        "Stärkung des gesellschaftlichen Zusammenhalts auf der Grundlage der Werte der Bundesverfassung",
        "Förderung gegenseitiger Achtung und Toleranz",
        (
            "chancengleiche und diskriminierungsfreie Teilhabe aller Ausländerinnen und Ausländer am "
            "wirtschaftlichen, sozialen und kulturellen Leben sowie deren finanzielle Selbständigkeit"
        ),
    ]
    assert [goal.number for goal in kip.PolicyGoal] == [1, 2, 3]
    assert all(goal.label.is_official("de") and goal.label.is_official("it") for goal in kip.PolicyGoal)
    assert [goal.label.is_official("fr") for goal in kip.PolicyGoal] == [True, False, False]


def test_leg_14__confederation_cantons_and_municipalities_agreed_in_the_tak():
    """Page of the canton: 'Bund und Kantone haben ... im Rahmen der Tripartiten Agglomerationskonferenz (TAK)'."""
    basis = kip.TRIPARTITE_BASIS
    assert basis.levels == tuple(kip.StateLevel)
    assert basis.conference["de"] == "Tripartite Agglomerationskonferenz (TAK)"
    assert basis.recommended_on == date(2009, 6, 29)
    assert {source.certainty for source in basis.sources} == {kip.Certainty.OFFICIAL}


@pytest.mark.parametrize("known", [parameters.POTENTIAL_SHARE, parameters.POTENTIAL_TRAINING_SHARE])
def test_of_the_footnote_nothing_is_said_where_one_of_its_shares_is_not_known(known):
    entered = kip.DateRange.of_years(2018)
    law = LAW.with_value(parameters.GOAL_TRAINING_SHARE, Fraction(2, 3), during=entered, because="what if")
    law = law.with_value(parameters.GOAL_TRAINING_YEARS, 5, during=entered, because="what if")
    law = law.with_value(known, Fraction(1, 2), during=entered, because="what if")
    found = kip.goal_reached(kip.IntegrationGoal.TRAINING, reached=1, cohort=2, entered=entered, law=law)
    assert "potential" not in found.figures
