"""Programme S: support for persons with protection status S, beside the cantonal programmes.

SEM: 'monatlich 250 Franken pro Person mit Schutzstatus S (jährlich 3000 Franken pro Person)'. Federal Council of
28 May 2025: 50 per cent by the end of 2025 for those who have lived here for three years; 'Unterdurchschnittlich
ist die Erwerbsquote, wenn sie 5 Prozentpunkte unter der Zielvorgabe liegt'; no malus.
"""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import LAW, Chf, DateRange, parameters

FIRST, LAST = (2022, 5), (2026, 2)  # the months that are wholly known


def begin(number):
    """The first day of a month by its number since January 2022."""
    return date(2022 + number // 12, number % 12 + 1, 1)


def months(first, last=None):
    """Whole months by number, both ends included."""
    return DateRange(begin(first), begin((first if last is None else last) + 1) - timedelta(days=1))


def paid(first, last=None, persons=1, law=LAW):
    return kip.programme_s_contribution(persons=persons, during=months(first, last), law=law)


numbers = st.integers(4, 49)  # May 2022 to February 2026
persons = st.integers(0, 10_000_000) | st.integers(0, 100)


@given(persons, numbers, numbers)
def test_250_francs_for_each_person_and_each_month(who, a, b):
    first, last = sorted((a, b))
    assert paid(first, last, who).value == Chf(250) * (who * (last - first + 1))


@given(st.integers(0, 1000), st.integers(0, 1000), numbers, numbers, numbers)
def test_additive_over_months_and_over_persons(some, others, a, b, c):
    first, between, last = sorted((a, b, c))
    together = paid(first, last, some + others).value
    assert together == paid(first, last, some).value + paid(first, last, others).value
    if between < last:
        assert (
            together
            == paid(first, between, some + others).value + paid(between + 1, last, some + others).value
        )


@given(st.integers(1, 1000), numbers, numbers)
def test_the_quarters_add_up_and_each_is_of_its_year(who, a, b):
    first, last = sorted((a, b))
    found = paid(first, last, who)
    quarters = {key: value for key, value in found.figures.items() if key.startswith("quarter_")}
    assert sum(quarters.values(), start=Chf(0)) == found.value
    written = {}
    for number in range(first, last + 1):
        key = f"quarter_{2022 + number // 12}_{number % 12 // 3 + 1}"
        written[key] = written.get(key, Chf(0)) + Chf(250) * who
    assert quarters == written


def test_pil_11__250_a_month_are_3000_a_year():
    """ORA-PROGRAMME-S, PIL-11: 250 a month, 3000 a year."""
    assert kip.programme_s_contribution(persons=1, during=DateRange.of_years(2025)).value == Chf(3000)


@given(st.integers(-40, 100))
def test_no_month_outside_the_programme_pays(number):
    """Before March 2022 there was nobody to support; whether it goes on after March 2027 is not known."""
    if number in range(4, 50):
        assert paid(number).value == Chf(250)
    elif number < 2:
        with pytest.raises(kip.OutsideRangeError):
            paid(number)
    else:
        with pytest.raises(kip.NotKnownError):
            paid(number)


def test_ps_1__whether_april_was_paid_for_is_not_known():
    """PS-1: 3000 per person, 250 a month; the first month of pay is open."""
    for first, last in ((3, 3), (3, 12)):
        with pytest.raises(kip.NotKnownError, match="decided on 13 April 2022"):
            paid(first, last)
    with pytest.raises(kip.OutsideRangeError, match=r"2022-02-01\.\.2022-02-28"):
        paid(1, 12)
    source = LAW.at(parameters.PROGRAMME_S_MONTHLY, date(2022, 5, 1)).source
    assert source.certainty is kip.Certainty.DERIVED
    assert "3000" in source.note


@pytest.mark.parametrize(
    ("row", "last", "note"),
    [
        ("PS-2", date(2024, 3, 4), "Extended on 9 November 2022 until 4 March 2024."),
        ("PS-3", date(2025, 3, 4), "Extended on 1 November 2023 until 4 March 2025."),
        ("PS-4", date(2026, 3, 4), "Extended on 4 September 2024 until 4 March 2026."),
        ("PS-5", date(2027, 3, 4), "Extended on 8 October 2025 until 4 March 2027."),
    ],
)
def test_ps_2__ps_3__ps_4__ps_5__each_decision_moved_the_last_day(row, last, note):
    """PS-2 to PS-5: four extensions, each of them to the 4th of March."""
    phase = LAW.at(parameters.PROGRAMME_S_RUNS, last)
    assert (phase.value, phase.during.last, phase.source.note) == (True, last, note), row


@pytest.mark.parametrize(
    ("day", "certainty"),
    [
        (date(2022, 11, 9), "official"),
        (date(2024, 3, 4), "official"),
        (date(2024, 3, 5), "derived"),
        (date(2025, 3, 4), "derived"),
    ],
)
def test_ps_2__paid_each_quarter_as_far_as_it_was_read(day, certainty):
    """PS-2: 250 per person and month, paid quarterly; PS-4 does not say it, nor the first phase."""
    quarterly = LAW.at(parameters.PROGRAMME_S_QUARTERLY, day)
    assert (quarterly.value, quarterly.source.certainty.value) == (True, certainty)
    for unknown in (date(2022, 11, 8), date(2025, 3, 5), date(2030, 1, 1)):
        with pytest.raises(kip.NotKnownError):
            LAW.at(parameters.PROGRAMME_S_QUARTERLY, unknown)


@pytest.mark.parametrize(
    ("first", "last", "quarterly", "unknown"),
    [
        (4, 4, False, True),
        (24, 24, True, False),
        (4, 24, True, True),
        (24, 39, True, True),
        (39, 40, False, True),
    ],
)
def test_ps_2__the_rhythm_is_said_as_far_as_it_is_known(first, last, quarterly, unknown):
    """May 2022 lies before it was read, January 2024 in it, April 2025 after it."""
    found = paid(first, last)
    text = found.explain("de")
    assert ("Ausbezahlt wird quartalsweise" in text) is quarterly
    assert ("rhythm" in {step.key for step in found.steps}) is unknown


def test_ps_5__open_18__not_known_since_5_march_2026():
    """PS-5: the amount after the fourth extension is not stated; 1000 francs a year is only recalled."""
    assert LAW.at(parameters.PROGRAMME_S_MONTHLY, date(2026, 3, 4)).value == Chf(250)
    for day in (date(2026, 3, 5), date(2027, 3, 4), date(2027, 3, 5)):
        with pytest.raises(kip.NotKnownError):
            LAW.at(parameters.PROGRAMME_S_MONTHLY, day)
    for number in (50, 51, 61):  # March and April 2026, February 2027
        with pytest.raises(kip.NotKnownError, match="8 October 2025"):
            paid(number)
    with pytest.raises(kip.NotKnownError, match="goes on after 4 March 2027"):
        paid(62)  # March 2027: four days of it are in the programme
    law = LAW.with_value(
        parameters.PROGRAMME_S_MONTHLY,
        Chf(100),
        during=DateRange(date(2026, 3, 5), date(2027, 3, 4)),
        because="what if it were less",
    )
    assert paid(51, law=law).value == Chf(100)
    with pytest.raises(kip.UndecidableError):
        paid(50, law=law)
    april = law.with_value(
        parameters.PROGRAMME_S_MONTHLY,
        Chf(100),
        during=DateRange(date(2026, 3, 1), date(2026, 3, 31)),
        because="a whole month",
    )
    assert paid(49, 51, law=april).value == Chf(450)
    assert paid(49, 51, law=april).figures["monthly"] == (Chf(250), Chf(100))


def test_a_programme_that_runs_on_pays_on():
    law = LAW.with_value(
        parameters.PROGRAMME_S_RUNS,
        True,
        during=DateRange(date(2027, 3, 5), None),
        because="what if it had no end",
    ).with_value(
        parameters.PROGRAMME_S_MONTHLY,
        Chf(250),
        during=DateRange(date(2026, 3, 5), None),
        because="the same amount",
    )
    assert paid(60, 71, law=law).value == Chf(3000)
    assert "ab dem 5. März 2027" in paid(60, 71, law=law).explain("de")


# --- the employment target ------------------------------------------------------------------------

shares = {2024: Fraction(40, 100), 2025: Fraction(50, 100)}


@st.composite
def counts(draw):
    whole = draw(st.integers(1, 10_000_000) | st.integers(1, 200))
    return draw(st.integers(0, whole) | st.sampled_from([whole * 2 // 5, whole * 9 // 20, whole // 2])), whole


@given(st.sampled_from([2024, 2025]), counts())
def test_the_target_is_reached_if_and_only_if_the_rate_is_at_least_as_high(year, given_):
    employed, whole = given_
    found = kip.programme_s_target(employed=employed, persons=whole, year=year)
    rate = Fraction(employed, whole)
    assert found.value is (rate >= shares[year])
    if not found.value:
        missing = found.figures["missing"]
        assert Fraction(employed + missing, whole) >= shares[year] > Fraction(employed + missing - 1, whole)
    else:
        assert Fraction(employed - found.figures["surplus"], whole) >= shares[year]
    assert found.figures.get("action_plan") == (None if year == 2024 else rate <= Fraction(45, 100))


@given(counts())
def test_more_employed_persons_never_make_it_worse(given_):
    employed, whole = given_
    if employed < whole:
        now, then = (
            kip.programme_s_target(employed=count, persons=whole, year=2025)
            for count in (employed, employed + 1)
        )
        assert then.value >= now.value
        assert then.figures["action_plan"] <= now.figures["action_plan"]


def test_ps_t1__40_per_cent__by_the_end_of_2024_whatever_the_stay():
    """PS-T1: set in November 2023, 40 per cent by the end of 2024; EFK: double the rate of that time."""
    found = kip.programme_s_target(employed=40, persons=100, year=2024)
    assert (found.value, found.figures["stay"], found.figures["target"]) == (True, 0, Fraction(2, 5))
    assert kip.programme_s_target(employed=39, persons=100, year=2024).value is False
    assert "no_malus" not in {step.key for step in found.steps}
    assert "wurde nicht gefunden" in found.explain("de")


def test_ps_t2__45_per_cent__was_replaced_and_is_only_named():
    """PS-T2: 45 per cent irrespective of stay, the target before the present one."""
    assert "45 per cent" in LAW.at(parameters.PROGRAMME_S_TARGET, date(2025, 1, 1)).source.note
    assert "replaced" in next(why for what, why in kip.figures.LEFT_OUT if "45 per cent" in what)


@pytest.mark.parametrize(
    ("employed", "persons", "said"),
    [(20, 40, "genau so viele"), (21, 40, "Mehr Personen als nötig: 1."), (19, 40, "Fehlende Personen: 1.")],
)
def test_nothing_beyond_what_is_required_is_said_in_words(employed, persons, said):
    found = kip.programme_s_target(employed=employed, persons=persons, year=2025)
    assert said in found.explain("de")
    assert found.figures.get("surplus", 0) == max(employed - 20, 0)


def test_ps_t3__50_per_cent__by_the_end_of_2025_for_three_years_of_stay_with_plan_and_without_malus():
    """PS-T3: five points below: action plan from 2026, then external evaluation; no financial malus."""
    found = kip.programme_s_target(employed=45, persons=100, year=2025)
    assert (found.value, found.figures["stay"], found.figures["action_plan"]) == (False, 3, True)
    text = " ".join(found.explain("de").replace("│", "").split())
    assert "Massnahmenplan" in text
    assert "extern evaluieren" in text
    assert "Arbeitsmarkt wird berücksichtigt" in text
    assert "Ein finanzieller Malus ist nicht vorgesehen" in text
    just = kip.programme_s_target(employed=46, persons=100, year=2025)
    assert (just.value, just.figures["action_plan"]) == (False, False)
    assert kip.programme_s_target(employed=50, persons=100, year=2025).value is True


def test_other_years_have_no_target_that_is_known():
    for year in (2000, 2023, 2026, 2030):
        with pytest.raises(kip.NotKnownError):
            kip.programme_s_target(employed=1, persons=2, year=year)
    law = LAW.with_value(
        parameters.PROGRAMME_S_TARGET, Fraction(1, 2), during=DateRange.of_years(2026), because="it goes on"
    )
    with pytest.raises(kip.NotKnownError, match="programme_s_stay"):  # who counts is not known either
        kip.programme_s_target(employed=1, persons=2, year=2026, law=law)


# --- bad input ------------------------------------------------------------------------------------

YEAR = DateRange.of_years(2024)
BAD = {
    "persons float": (lambda: kip.programme_s_contribution(persons=1.5, during=YEAR), kip.WrongTypeError),
    "persons bool": (lambda: kip.programme_s_contribution(persons=True, during=YEAR), kip.WrongTypeError),
    "persons negative": (
        lambda: kip.programme_s_contribution(persons=-1, during=YEAR),
        kip.InvalidValueError,
    ),
    "persons too many": (
        lambda: kip.programme_s_contribution(persons=10_000_001, during=YEAR),
        kip.InvalidValueError,
    ),
    "months": (lambda: kip.programme_s_contribution(persons=1, during=12), kip.WrongTypeError),
    "open": (
        lambda: kip.programme_s_contribution(persons=1, during=DateRange(date(2024, 1, 1), None)),
        kip.OutsideRangeError,
    ),
    "half a month at the start": (
        lambda: kip.programme_s_contribution(
            persons=1, during=DateRange(date(2024, 1, 2), date(2024, 1, 31))
        ),
        kip.InvalidValueError,
    ),
    "half a month at the end": (
        lambda: kip.programme_s_contribution(
            persons=1, during=DateRange(date(2024, 1, 1), date(2024, 2, 28))
        ),
        kip.InvalidValueError,
    ),
    "the last day there is": (
        lambda: kip.programme_s_contribution(persons=1, during=DateRange(date(9999, 12, 1), date.max)),
        kip.InvalidValueError,
    ),
    "law": (lambda: kip.programme_s_contribution(persons=1, during=YEAR, law=0), kip.WrongTypeError),
    "employed float": (
        lambda: kip.programme_s_target(employed=0.5, persons=1, year=2025),
        kip.WrongTypeError,
    ),
    "employed bool": (
        lambda: kip.programme_s_target(employed=True, persons=1, year=2025),
        kip.WrongTypeError,
    ),
    "employed negative": (
        lambda: kip.programme_s_target(employed=-1, persons=1, year=2025),
        kip.InvalidValueError,
    ),
    "more than there are": (
        lambda: kip.programme_s_target(employed=2, persons=1, year=2025),
        kip.InvalidValueError,
    ),
    "nobody": (lambda: kip.programme_s_target(employed=0, persons=0, year=2025), kip.UndecidableError),
    "persons text": (lambda: kip.programme_s_target(employed=0, persons="1", year=2025), kip.WrongTypeError),
    "year text": (lambda: kip.programme_s_target(employed=0, persons=1, year="2025"), kip.WrongTypeError),
    "year none": (lambda: kip.programme_s_target(employed=0, persons=1, year=0), kip.InvalidValueError),
    "target law": (
        lambda: kip.programme_s_target(employed=0, persons=1, year=2025, law=None),
        kip.WrongTypeError,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    call, error = BAD[name]
    with pytest.raises(error) as caught:
        call()
    assert caught.value.remedy


def test_a_programme_that_stops_pays_no_more():
    law = LAW.with_value(
        parameters.PROGRAMME_S_RUNS,
        False,
        during=DateRange(date(2025, 7, 1), None),
        because="what if it ended",
    )
    assert paid(41, law=law).value == Chf(250)
    with pytest.raises(kip.OutsideRangeError, match="2025-07-01"):
        paid(41, 42, law=law)
