"""The flat rate that is paid: Art. 15 VIntA, paras 1 to 4.

15(1): one-off, per temporarily admitted person, recognised refugee and protected person with a residence
permit. (2): it rests on the consumer price index of 31 October 2018; SEM adjusts it at the end of each year for
the following calendar year. (2bis, since 1 March 2023): for persons who had temporary protection without a
permit before, it is reduced by what federal programmes paid for that person. (3): paid on the basis of the
programme agreements. (4): twice a year, on the number of actual decisions.
"""

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import attrs
import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import LAW, Chf, DateRange, Person, Status, StatusDecision, parameters, questions
from kipcore.kernels.flat_rate import FULL, REDUCED
from kipcore.rules.flat_rate_stretches import NO_AGREEMENT, by_canton, stretches
from kipcore.rules.indexation import index_steps
from kipcore.wording import indexation, person_rate
from tests.findings import FINDINGS
from tests.strategies import NAMED, statuses

KIP3 = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
KIP2 = kip.ProgrammeAgreement(
    canton=kip.Canton.ZH, period=kip.KIP_2, supplement=kip.SupplementaryAgreement(date(2019, 11, 30))
)
NO_SUPPLEMENT = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2, supplement=kip.NO_SUPPLEMENT)
S, B = Status.PROTECTED_PERSON, Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT
VA, FL = Status.TEMPORARILY_ADMITTED_PERSON, Status.REFUGEE_WITH_ASYLUM
AMOUNTS = {2020: "17947.11", 2021: "17841.33", 2022: "18073.06", 2023: "18606.71", 2024: "18926.90"}
AMOUNTS |= {2025: "19051.42", 2026: "19069.21"}
SINCE_2020 = DateRange(date(2020, 1, 1), None)


def person(*decisions):
    return Person([StatusDecision(status, day) for status, day in decisions])


def rate(history, agreement=KIP3, law=LAW, **facts):
    return kip.integration_flat_rate(history, agreement=agreement, law=law, **facts)


def read(*readings, law=LAW):
    for question, reading in readings:
        law = law.with_reading(question, reading)
    return law


def asked(found):
    return {question.key for question, _ in found.questions}


# --- 15(2): the index -----------------------------------------------------------------------------


@pytest.mark.parametrize("year", AMOUNTS)
def test_vinta_15_2__lik__the_derived_amounts_of_each_year(year):
    """federal-law.md 7.2: 18 000 x LIK (October of the year before) / LIK (October 2018), link 1.009."""
    assert kip.indexed_flat_rate(year).value == Chf(AMOUNTS[year])


def test_vinta_15_2__in_2019_the_amount_is_that_of_the_ordinance():
    assert kip.indexed_flat_rate(2019).value == Chf(18_000)
    assert kip.indexed_flat_rate(2019).questions == ()


@pytest.mark.parametrize("year", [2015, 2018, 2027])
def test_a_year_whose_index_nobody_knows_is_not_known(year):
    with pytest.raises(kip.NotKnownError):
        kip.indexed_flat_rate(year)


def test_what_is_missing_can_be_supplied_as_an_index_or_as_the_official_amount():
    october = DateRange(date(2026, 10, 1), date(2026, 10, 31))
    index = LAW.with_value(parameters.CPI_OF_2020, Fraction("107.5"), during=october, because="what if")
    assert kip.indexed_flat_rate(2027, law=index).value == Chf("19122.58")  # 18 000 x 107.5 x 1.009 / 102.1
    old_base = LAW.with_value(parameters.CPI, Fraction("108.5"), during=october, because="what if")
    assert kip.indexed_flat_rate(2027, law=old_base).value == Chf("19128.31")
    official = LAW.with_value(
        parameters.OFFICIAL_FLAT_RATE, Chf(19_100), during=DateRange.of_years(2027), because="what if"
    )
    found = kip.indexed_flat_rate(2027, law=official)
    assert (found.value, found.questions) == (Chf(19_100), ())
    assert "Amtlich veröffentlichter Betrag für 2027" in found.explain("de")


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        (parameters.OFFICIAL_FLAT_RATE, Chf(20_000)),
        (parameters.INDEX_BASE, Fraction("104.2")),
        (parameters.CPI_LINK, Fraction("1.05")),
    ],
)
def test_vinta_15_2__for_a_year_counts_what_holds_on_its_first_day(parameter, value):
    """The adjustment is made at the end of a year for the following calendar year."""
    year = DateRange(date(2026, 1, 1), date(2026, 12, 31))
    late = DateRange(date(2026, 1, 2), date(2026, 12, 31))
    whole, part = (LAW.with_value(parameter, value, during=d, because="what if") for d in (year, late))
    usual = kip.indexed_flat_rate(2026)
    assert kip.indexed_flat_rate(2026, law=whole).value != usual.value
    found = kip.indexed_flat_rate(2026, law=part)
    assert found.value == usual.value
    assert [step.say("en") for step in found.steps] == [step.say("en") for step in usual.steps]


def test_vinta_15_2__the_link_of_the_indices_is_cited_where_the_new_base_needs_it():
    link = LAW.at(parameters.CPI_LINK, date(2026, 1, 1)).source
    assert link in kip.indexed_flat_rate(2026).sources
    october = DateRange(date(2026, 10, 1), date(2026, 10, 31))
    old_base = LAW.with_value(parameters.CPI, Fraction("108.5"), during=october, because="what if")
    assert link not in kip.indexed_flat_rate(2027, law=old_base).sources


@given(st.integers(2020, 2026), st.integers(15_000, 25_000))
def test_law_an_official_amount_takes_precedence(year, francs):
    official = LAW.with_value(
        parameters.OFFICIAL_FLAT_RATE, Chf(francs), during=DateRange.of_years(year), because="what if"
    )
    assert kip.indexed_flat_rate(year, law=official).value == Chf(francs)
    history = person((FL, date(year, 6, 1)))
    agreement = (
        KIP2
        if year < 2022
        else kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.ProgrammePeriod.in_year(year))
    )
    assert rate(history, agreement, official).value == Chf(francs)


@given(st.fractions(min_value=50, max_value=200, max_denominator=1000), st.booleans(), st.booleans())
def test_law_the_amount_follows_the_index(points, franc, floor):
    """Written a second time: 18 000 x index / 102.1, half up to the Rappen or franc, or never below."""
    october = DateRange(date(2019, 10, 1), date(2019, 10, 31))
    if points == Fraction("101.8"):
        return
    law = LAW.with_value(parameters.CPI, points, during=october, because="what if")
    law = read((questions.INDEX_ROUNDING, "to the franc"), law=law) if franc else law
    law = read((questions.INDEX_DIRECTION, "never below the statutory amount"), law=law) if floor else law
    exact = 1_800_000 * points / Fraction("102.1")
    step = 100 if franc else 1
    expected = int(exact / step + Fraction(1, 2)) * step
    found = kip.indexed_flat_rate(2020, law=law)
    assert found.value.rappen == (max(expected, 1_800_000) if floor else expected)
    assert ("index_direction" in asked(found)) == (points < Fraction("102.1"))


def test_open_4__down_or_not_and_to_what_it_is_rounded():
    assert kip.indexed_flat_rate(2020, law=read((questions.INDEX_ROUNDING, "to the franc"))).value == Chf(
        17_947
    )
    floor = read((questions.INDEX_DIRECTION, "never below the statutory amount"))
    assert kip.indexed_flat_rate(2020, law=floor).value == Chf(18_000)
    assert kip.indexed_flat_rate(2026, law=floor).value == Chf(AMOUNTS[2026])


def test_without_an_index_the_amount_stays():
    law = LAW.with_value(parameters.INDEXED, False, during=SINCE_2020, because="no index")
    assert kip.indexed_flat_rate(2026, law=law).value == Chf(18_000)


@pytest.mark.parametrize("year", [True, "2024", 2024.0, 0, date(2024, 1, 1)])
def test_bad_years(year):
    with pytest.raises(kip.KipError):
        kip.indexed_flat_rate(year)
    with pytest.raises(kip.KipError):
        kip.indexed_flat_rate(2024, law="today")


def test_open_3__the_year_of_the_decision_or_of_the_payment():
    paid = read((questions.INDEX_YEAR, "year of the payment"))
    history = person((FL, date(2024, 12, 20)))
    assert rate(history).value == rate(history, paid_in=2025).value == Chf(AMOUNTS[2024])
    found = rate(history, law=paid, paid_in=2025)
    assert found.value == Chf(AMOUNTS[2025])
    assert "keine Rolle" not in found.explain("de")
    assert "Jahr der Auszahlung: 2025" in rate(history, paid_in=2025).explain("de")
    with pytest.raises(kip.NotKnownError, match="paid_in"):
        rate(history, law=paid)
    with pytest.raises(kip.InvalidValueError, match="2024 or later"):
        rate(history, paid_in=2023)
    assert "index_year" in asked(rate(history))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2019, 12, 31), "18000.00"),
        (date(2020, 1, 1), "17947.11"),
        (date(2020, 12, 31), "17947.11"),
        (date(2021, 1, 1), "17841.33"),
    ],
)
def test_vinta_15_2__adjusted_for_the_calendar_year(day, expected):
    assert rate(person((FL, day)), KIP2).value == Chf(expected)


def test_open_2__the_6000_francs_are_nominal_unless_read_otherwise():
    """Art. 29a(1): 'weiterhin' 6000; whether they follow the index is not said."""
    late = person((FL, date(2021, 3, 1)))
    assert rate(late, NO_SUPPLEMENT).value == Chf(6_000)
    assert "transitional_amounts_indexed" in asked(rate(late, NO_SUPPLEMENT))
    law = read((questions.TRANSITIONAL_AMOUNTS_INDEXED, "adjusted"))
    assert rate(late, NO_SUPPLEMENT, law).value == Chf("5947.11")  # 6000 x 101.2 / 102.1
    before = person((FL, date(2019, 4, 30)))
    assert rate(before, NO_SUPPLEMENT, law).value == Chf(6_000)  # the old amount: nobody knows
    assert "nicht bekannt" in rate(before, NO_SUPPLEMENT).explain("de")


def test_vinta_29a_4__the_total_for_resettled_refugees_is_nominal_unless_read_otherwise():
    decision = StatusDecision(Status.RESETTLED_REFUGEE, date(2020, 2, 3), date(2019, 12, 31))
    assert rate(Person([decision]), NO_SUPPLEMENT).value == Chf(18_000)
    law = read((questions.TRANSITIONAL_AMOUNTS_INDEXED, "adjusted"))
    assert rate(Person([decision]), NO_SUPPLEMENT, law).value == Chf(AMOUNTS[2020])


def test_the_old_amount_stays_nominal_even_if_it_is_paid_later():
    """15(2) is in force since 1 May 2019: what was decided before it is not what it adjusts."""
    law = read(
        (questions.INDEX_YEAR, "year of the payment"), (questions.TRANSITIONAL_AMOUNTS_INDEXED, "adjusted")
    )
    before, after = (rate(person((FL, day)), KIP2, law, paid_in=2021) for day in DAYS_BEFORE_AND_AFTER)
    assert (before.value, after.value) == (Chf(6_000), Chf(AMOUNTS[2021]))


DAYS_BEFORE_AND_AFTER = (date(2019, 5, 1), date(2019, 5, 2))


def test_an_official_amount_moves_the_transitional_amounts_in_proportion_if_they_are_adjusted():
    """SEM publishes the full amount: what is adjusted with it follows it, not an index derived here."""
    official = LAW.with_value(
        parameters.OFFICIAL_FLAT_RATE, Chf(17_900), during=DateRange.of_years(2020, 2021), because="what if"
    )
    adjusted = read((questions.TRANSITIONAL_AMOUNTS_INDEXED, "adjusted"), law=official)
    late = person((FL, date(2021, 3, 1)))
    resettled = Person([StatusDecision(Status.RESETTLED_REFUGEE, date(2020, 2, 3), date(2019, 12, 31))])
    assert rate(late, KIP2, official).value == Chf(17_900)
    assert rate(late, NO_SUPPLEMENT, official).value == Chf(6_000)
    found = rate(late, NO_SUPPLEMENT, adjusted)
    assert found.value == Chf("5966.67")  # 6000 x 17 900 / 18 000
    assert {"index_rounding", "index_direction", "index_year"} <= asked(found)
    assert rate(resettled, NO_SUPPLEMENT, adjusted).value == Chf(17_900)
    franc = read((questions.INDEX_ROUNDING, "to the franc"), law=adjusted)
    assert rate(late, NO_SUPPLEMENT, franc).value == Chf(5_967)
    exact = franc.with_value(
        parameters.OFFICIAL_FLAT_RATE, Chf("17900.45"), during=DateRange.of_years(2020), because="what if"
    )
    assert rate(resettled, NO_SUPPLEMENT, exact).value == Chf("17900.45")  # published: not rounded again
    floor = read((questions.INDEX_DIRECTION, "never below the statutory amount"), law=adjusted)
    assert rate(late, NO_SUPPLEMENT, floor).value == Chf(6_000)
    up = adjusted.with_value(
        parameters.OFFICIAL_FLAT_RATE, Chf(18_300), during=DateRange.of_years(2021), because="what if"
    )
    assert rate(late, NO_SUPPLEMENT, up).value == Chf(6_100)
    assert "index_direction" not in asked(rate(late, NO_SUPPLEMENT, up))


@pytest.mark.parametrize(
    ("points", "written"),
    [
        ("102.1", "102,1"),
        ("102", "102,0"),
        ("101.99999", "102,0"),
        ("102.00004", "102,0"),
        ("99.0625", "99,0625"),
    ],
)
def test_an_index_is_written_with_the_comma_of_the_language(points, written):
    october = DateRange(date(2019, 10, 1), date(2019, 10, 31))
    found = kip.indexed_flat_rate(
        2020, law=LAW.with_value(parameters.CPI, Fraction(points), during=october, because="what if")
    )
    assert f"Oktober 2019 {written} Punkte" in found.steps[2].say("de")
    assert f"October 2019 {written.replace(',', '.')} points" in found.steps[2].say("en")


def test_at_the_base_the_index_goes_neither_up_nor_down():
    october = DateRange(date(2019, 10, 1), date(2019, 10, 31))
    law = LAW.with_value(parameters.CPI, Fraction("102.1"), during=october, because="what if")
    found = kip.indexed_flat_rate(2020, law=law)
    assert (found.value, asked(found)) == (Chf(18_000), {"index_rounding"})


def test_paid_in_the_year_of_the_decision_at_the_earliest():
    assert rate(person((FL, date(2024, 12, 20))), paid_in=2024).value == Chf(AMOUNTS[2024])


# --- 15(1): once per person -----------------------------------------------------------------------


@st.composite
def histories(draw, first=date(2014, 1, 1), last=date(2026, 12, 31)):
    """Chains of named and other statuses, each on a day of its own."""
    chain = draw(
        st.lists(st.sampled_from([*NAMED, S, Status.ASYLUM_SEEKER_EXTENDED]), min_size=1, max_size=5)
    )
    days = draw(st.lists(st.dates(first, last), min_size=len(chain), max_size=len(chain), unique=True))
    decisions = []
    for status, day in zip(chain, sorted(days), strict=True):
        before = decisions[-1].status if decisions else None
        if status is before or (status is B and before is not S):
            continue
        decisions.append(StatusDecision(status, day))
    return Person(decisions or [StatusDecision(FL, min(days))])


def of_all_agreements(history, law=LAW, programme_s=None):
    """What all programmes together pay for a person."""
    paid = []
    for period in (kip.KIP_2, kip.KIP_2BIS, kip.KIP_3):
        agreement = (
            KIP2 if period is kip.KIP_2 else kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=period)
        )
        paid.append(rate(history, agreement, law, programme_s=programme_s).value)
    return paid


def protection(history):
    """An amount of Programme S wherever the history asks for one."""
    return Chf(3_000) if any(one.status is S for one in history.decisions) else None


@given(histories(first=date(2018, 1, 1)))
def test_vinta_15_1b__law_one_person_one_flat_rate(history):
    """However often the status changes, at most one programme pays, and at most one rate."""
    paid = [amount for amount in of_all_agreements(history, programme_s=protection(history)) if amount]
    drawing = [one for one in history.decisions if one.status in NAMED]
    assert len(paid) == min(len(drawing), 1)
    assert all(amount <= Chf(AMOUNTS[2026]) for amount in paid)


@given(histories(first=date(2018, 1, 1)))
def test_open_10__read_once_per_decision_each_named_decision_draws_one(history):
    law = read((questions.ONE_OFF, "once per decision"))
    named = [one for one in history.decisions if one.status in NAMED]
    reducible = [
        one
        for number, one in enumerate(history.decisions)
        if one.status in NAMED
        and one.decided_on >= date(2023, 3, 1)
        and S in [before.status for before in history.decisions[:number]]
    ]
    if len({kip.ProgrammePeriod.on(one.decided_on) for one in reducible}) > 1:
        with pytest.raises(kip.UndecidableError, match="under another agreement"):
            of_all_agreements(history, law, programme_s=protection(history))
        return
    paid = of_all_agreements(history, law, programme_s=protection(history))
    nominal = 0
    for one in named:
        agreement = (
            KIP2
            if one.decided_on.year < 2022
            else kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.ProgrammePeriod.on(one.decided_on))
        )
        nominal += rate(Person([StatusDecision(FL, one.decided_on)]), agreement).value.rappen
    taken_off = 300_000 if reducible else 0
    assert sum(amount.rappen for amount in paid) == nominal - taken_off


def test_a_second_decision_draws_nothing_and_says_why():
    found = rate(person((VA, date(2024, 2, 1)), (FL, date(2025, 8, 4))))
    assert found.value == Chf(AMOUNTS[2024])
    assert "one_off" in asked(found)
    assert "löst keine zweite Pauschale aus" in " ".join(found.explain("de").replace("│", "").split())
    earlier = rate(person((VA, date(2019, 8, 1)), (FL, date(2024, 8, 4))))
    assert earlier.value == Chf(0)
    assert "liegt ausserhalb dieser Vereinbarung" in " ".join(earlier.explain("de").replace("│", "").split())


def test_open_10__a_change_of_canton_has_no_rule_and_the_canton_of_the_decision_is_taken_for_granted():
    """federal-law.md 9, no. 10: "Change of canton: no rule seen"."""
    twice = read((questions.ONE_OFF, "once per decision"))
    history = person((VA, date(2024, 2, 1)), (FL, date(2025, 8, 4)))
    for law, expected in ((LAW, ["assigned"]), (twice, ["assigned", "assigned_2"])):
        found = rate(history, law=law)
        steps = [step for step in found.steps if step.key.startswith("assigned")]
        assert [step.key for step in steps] == expected
        assert "1 February 2024" in steps[0].say("en")
        assert "change of canton" in steps[0].say("en")
    protected = person((S, date(2022, 4, 1)), (FL, date(2024, 9, 2)))
    nothing = (
        rate(history, None),
        rate(person((VA, date(2019, 8, 1)))),
        rate(protected, programme_s=Chf(20_000)),
    )
    for found in nothing:
        assert found.value == Chf(0)
        assert "assigned" not in {step.key for step in found.steps}


def test_the_first_decision_drew_it_however_many_follow():
    found = rate(person((VA, date(2024, 2, 1)), (FL, date(2025, 8, 4)), (VA, date(2026, 8, 4))))
    said = " ".join(found.explain("de").replace("│", "").split())
    assert said.count("löste jener vom 1. Februar 2024 aus") == 2


@pytest.mark.parametrize("status", Status)
def test_open_11__matrix__which_status_draws_a_flat_rate(status):
    """federal-law.md 3.4, column IP: yes once, no, or open."""
    if status is B:
        history = Person([StatusDecision(S, date(2022, 4, 1)), StatusDecision(B, date(2024, 2, 1))])
    elif status is Status.HARDSHIP_PERMIT:
        history = Person(
            [
                StatusDecision(Status.ASYLUM_SEEKER_EXTENDED, date(2018, 4, 1)),
                StatusDecision(status, date(2024, 2, 1)),
            ]
        )
    else:
        history = Person([StatusDecision(status, date(2024, 2, 1), date(2024, 1, 1))])
    found = rate(history, programme_s=Chf(0) if status is B else None)
    yes = {*NAMED, Status.RESETTLED_REFUGEE, Status.REFUGEE_WITH_EXPULSION}
    yes |= {Status.TEMPORARILY_ADMITTED_STATELESS_PERSON}
    assert found.value == (Chf(AMOUNTS[2024]) if status in yes else Chf(0))
    opened = {
        Status.REFUGEE_WITH_EXPULSION: questions.FLAT_RATE_EXPULSION,
        Status.STATELESS_PERSON: questions.FLAT_RATE_STATELESS,
        Status.STATELESS_PERSON_WITH_EXPULSION: questions.FLAT_RATE_STATELESS,
        Status.TEMPORARILY_ADMITTED_STATELESS_PERSON: questions.FLAT_RATE_STATELESS_ADMITTED,
        Status.HARDSHIP_PERMIT: questions.FLAT_RATE_HARDSHIP,
    }.get(status)
    about_status = {key for key in asked(found) if key.startswith("flat_rate_")}
    assert about_status == ({opened.key} if opened else set())
    if opened is not None:
        other = next(known for known in opened.readings if known != LAW.reading(opened))
        assert bool(found.under(LAW.with_reading(opened, other.name)).value) is not bool(found.value)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (FL, kip.DecisionKind.FAMILY_ASYLUM),
        (VA, kip.DecisionKind.INCLUSION),
        (Status.TEMPORARILY_ADMITTED_REFUGEE, kip.DecisionKind.INCLUSION),
    ],
)
def test_open_10__family_members_count_each_unless_read_otherwise(status, kind):
    history = Person([StatusDecision(status, date(2024, 2, 1), kind=kind)])
    assert rate(history).value == Chf(AMOUNTS[2024])
    assert "family_decisions" in asked(rate(history))
    found = rate(history, law=read((questions.FAMILY_DECISIONS, "own decisions only")))
    assert found.value == Chf(0)
    assert "family_decisions" in asked(found)


EARLY_FOR = {  # AsylG 74(2): 1 April 2027 from the grant, 12 March 2027 from the activation
    date(2024, 2, 1): ({"permit_before_due"}, {"permit_before_due"}),
    date(2027, 3, 11): ({"permit_before_due"}, {"permit_before_due"}),
    date(2027, 3, 12): ({"permit_before_due"}, {"residence_permit_clock"}),
    date(2027, 3, 31): ({"permit_before_due"}, {"residence_permit_clock"}),
    date(2027, 4, 1): (set(), set()),
}


@pytest.mark.parametrize("day", EARLY_FOR)
def test_st_s_b__a_permit_before_it_is_due_is_taken_as_stated_and_said(day):
    """AsylG 74(2): a residence permit five years after protection; an earlier one is a matter of the facts."""
    law = LAW.with_value(
        parameters.OFFICIAL_FLAT_RATE, Chf(19_100), during=DateRange.of_years(2027), because="what if"
    )
    history = person((S, date(2022, 4, 1)), (B, day))
    activation = read((questions.RESIDENCE_PERMIT_CLOCK, "from the activation"), law=law)
    for chosen, expected in zip((law, activation), EARLY_FOR[day], strict=True):
        found = rate(history, law=chosen, programme_s=Chf(0))
        assert found.value == Chf("18926.90" if day.year == 2024 else 19_100)
        keys = {step.key for step in found.steps} & {"permit_before_due", "residence_permit_clock"}
        assert keys == expected
        assert ("residence_permit_clock" in asked(found)) == bool(expected)
        if "permit_before_due" in keys:
            due = date(2027, 3, 12) if chosen is activation else date(2027, 4, 1)
            assert found.figures["permit_before_due"] == due
            assert "Art. 74 Abs. 2 AsylG" in found.explain("de")


def test_st_s_b__where_both_readings_give_one_day_no_question_decides():
    day = date(2022, 3, 12)
    found = rate(person((S, day), (B, date(2024, 2, 1))), programme_s=Chf(0))
    assert found.figures["permit_before_due"] == date(2027, 3, 12)
    assert "residence_permit_clock" not in asked(found)


def test_st_s_b__where_the_activation_is_not_known_nothing_is_said_of_it():
    history = person((S, date(2015, 4, 1)), (B, date(2019, 6, 3)))
    activation = read((questions.RESIDENCE_PERMIT_CLOCK, "from the activation"))
    assert rate(history, KIP2).figures["permit_before_due"] == date(2020, 4, 1)
    assert "permit_before_due" not in rate(history, KIP2, activation).figures
    assert "residence_permit_clock" in asked(rate(history, KIP2, activation))


# --- 15(2bis): what Programme S paid --------------------------------------------------------------


@pytest.mark.parametrize(("day", "reduced"), [(date(2023, 2, 28), False), (date(2023, 3, 1), True)])
def test_vinta_15_2bis__since_1_march_2023(day, reduced):
    kip2bis = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2BIS)
    history = person((S, date(2022, 4, 1)), (FL, day))
    found = rate(history, kip2bis, programme_s=Chf(2_750))
    assert found.value == Chf(AMOUNTS[2023]) - (Chf(2_750) if reduced else Chf(0))
    if not reduced:
        assert rate(history, kip2bis).value == found.value
        return
    with pytest.raises(kip.NotKnownError, match="Art. 15 para. 2bis VIntA"):
        rate(history, kip2bis)


@given(statuses, st.dates(date(2024, 1, 1), date(2026, 12, 31)), st.integers(0, 4_000_000), st.booleans())
def test_vinta_15_2bis__law_the_rate_less_what_was_paid(status, day, paid, floor):
    law = LAW if floor else read((questions.REDUCTION_FLOOR, "below zero"))
    history = person((S, date(2022, 4, 1)), (status, day))
    found = rate(history, law=law, programme_s=Chf.from_rappen(paid))
    rest = Chf(AMOUNTS[day.year]).rappen - paid
    assert found.value.rappen == (max(rest, 0) if floor else rest)
    assert ("reduction_floor" in asked(found)) == (rest < 0)
    more = rate(history, law=law, programme_s=Chf.from_rappen(paid + 1))
    assert more.value <= found.value


def test_open_5__after_72_months_the_nominal_rate_is_used_up():
    """At 250 francs a month 18 000 francs are reached after 72 months (nominal)."""
    law = LAW.with_value(parameters.INDEXED, False, during=SINCE_2020, because="nominal")
    history = person((S, date(2022, 4, 1)), (FL, date(2026, 5, 1)))
    for months, expected in ((71, Chf(250)), (72, Chf(0)), (73, Chf(0))):
        assert rate(history, law=law, programme_s=Chf(250) * months).value == expected
    below = read((questions.REDUCTION_FLOOR, "below zero"), law=law)
    assert rate(history, law=below, programme_s=Chf(250) * 73).value == Chf(-250)


def test_protection_that_came_later_reduces_nothing():
    history = person((VA, date(2024, 2, 1)), (S, date(2025, 2, 1)))
    assert rate(history).value == rate(history, programme_s=Chf(3_000)).value == Chf(AMOUNTS[2024])


def test_a_rate_used_up_to_the_rappen_asks_nothing():
    history = person((S, date(2022, 4, 1)), (FL, date(2024, 2, 1)))
    always = {"index_rounding", "index_year", "reimbursement_clause"}
    assert asked(rate(history, programme_s=Chf(AMOUNTS[2024]))) == always
    counts = payment(H1, {FL: 1}, programme_s=[Chf(AMOUNTS[2024])])
    assert asked(counts) == always | {"family_decisions", "one_off"}
    assert counts.value == Chf(0)


KIP2BIS = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2BIS)
BY_PAYMENT = LAW.with_reading(questions.REDUCTION_DAY, "day of the payment")


@pytest.mark.parametrize(
    ("day", "paid_in", "reduced"),
    [
        (date(2022, 11, 4), 2022, False),
        (date(2022, 11, 4), 2024, True),
        (date(2023, 2, 28), 2024, True),
        (date(2023, 3, 1), 2023, True),
    ],
)
def test_vinta_15_2bis__by_the_day_of_the_decision_or_of_the_payment(day, paid_in, reduced):
    """Neither AS 2023 46 nor Art. 29a says whether decisions before 1 March 2023 are reduced."""
    history = person((S, date(2022, 4, 1)), (FL, day))
    unreduced = rate(person((FL, day)), KIP2BIS).value
    found = rate(history, KIP2BIS, BY_PAYMENT, programme_s=Chf(1_000), paid_in=paid_in)
    assert found.value == unreduced - (Chf(1_000) if reduced else Chf(0))
    assert ("reduction_day" in asked(found)) == (day < date(2023, 3, 1))
    counts = payment(
        DateRange(day, day), {FL: 1}, KIP2BIS, law=BY_PAYMENT, programme_s=[Chf(1_000)], paid_in=paid_in
    )
    assert counts.value == found.value
    assert ("reduction_day" in asked(counts)) == (day < date(2023, 3, 1))
    by_decision = rate(history, KIP2BIS, programme_s=Chf(1_000), paid_in=paid_in)
    assert by_decision.value == unreduced - (Chf(1_000) if day >= date(2023, 3, 1) else Chf(0))


def test_by_the_payment_the_year_is_needed_and_a_year_with_both_is_refused():
    history = person((S, date(2022, 4, 1)), (FL, date(2022, 11, 4)))
    with pytest.raises(kip.NotKnownError, match="this law reduces by it"):
        rate(history, KIP2BIS, BY_PAYMENT, programme_s=Chf(1_000))
    with pytest.raises(kip.UndecidableError, match="2bis"):
        rate(history, KIP2BIS, BY_PAYMENT, programme_s=Chf(1_000), paid_in=2023)
    assert rate(person((FL, date(2022, 11, 4))), KIP2BIS, BY_PAYMENT).value == Chf(AMOUNTS[2022])


def test_nothing_paid_is_said_as_nothing_to_take_off():
    history = person((S, date(2022, 4, 1)), (FL, date(2024, 2, 1)))
    found = rate(history, programme_s=Chf(0))
    assert (found.value, found.figures["reduction"]) == (Chf(AMOUNTS[2024]), Chf(0))
    assert "programme_s" not in found.figures
    assert "Abzuziehen ist nichts" in found.explain("de")
    assert "Abzuziehen ist nichts" in payment(H1, {B: 1}, programme_s=[Chf(0)]).explain("de")


def test_what_is_stated_and_plays_no_part_is_said():
    later = person((VA, date(2024, 2, 1)), (S, date(2025, 2, 1)))
    found = rate(later, programme_s=Chf(3_000), paid_in=2025)
    assert found.figures["programme_s"] == Chf(3_000)
    assert "Jahr der Auszahlung: 2025" in found.explain("de")
    before = DateRange(date(2023, 1, 1), date(2023, 2, 28))
    counts = payment(before, {FL: 2}, KIP2BIS, programme_s=[Chf(1), Chf(2)], paid_in=2023)
    assert counts.figures["programme_s"] == Chf(3)
    assert "Jahr der Auszahlung: 2023" in counts.explain("de")
    assert "reduction_day" in asked(payment(before, {B: 1}, KIP2BIS))


def test_money_taken_off_under_another_agreement_is_not_taken_off_twice():
    """Read once per decision, the money of Programme S reduces the first flat rate: elsewhere."""
    law = read((questions.ONE_OFF, "once per decision"))
    history = person((S, date(2022, 4, 1)), (VA, date(2023, 9, 1)), (FL, date(2024, 2, 1)))
    assert rate(history, KIP2BIS, law, programme_s=Chf(4_000)).value == Chf(AMOUNTS[2023]) - Chf(4_000)
    with pytest.raises(kip.UndecidableError, match="under another agreement"):
        rate(history, KIP3, law, programme_s=Chf(4_000))
    by_payment = read((questions.REDUCTION_DAY, "day of the payment"), law=law)
    with pytest.raises(kip.UndecidableError, match="under another agreement"):
        rate(history, KIP3, by_payment, programme_s=Chf(4_000), paid_in=2024)
    early = person((S, date(2021, 4, 1)), (VA, date(2021, 9, 1)), (FL, date(2022, 2, 1)))
    assert rate(early, KIP2BIS, by_payment, programme_s=Chf(4_000), paid_in=2022).value == Chf(AMOUNTS[2022])
    unreduced = person((S, date(2022, 4, 1)), (VA, date(2023, 2, 1)), (FL, date(2024, 2, 1)))
    assert rate(unreduced, KIP3, law, programme_s=Chf(4_000)).value == Chf(AMOUNTS[2024]) - Chf(4_000)


def test_the_year_of_the_payment_is_not_used_unless_the_law_reads_something_by_it():
    history = person((FL, date(2024, 2, 1)))
    by_index = read((questions.INDEX_YEAR, "year of the payment"))
    by_reduction = read((questions.REDUCTION_DAY, "day of the payment"))
    for law, used in ((LAW, False), (by_index, True), (by_reduction, True)):
        found = rate(history, law=law, paid_in=2025)
        below = [step.key for top in found.steps for step in top.walk()]
        assert ("paid_in" in below) == (not used)
        assert "paid_in" not in [step.key for top in rate(history).steps for step in top.walk()]
        counted = payment(H1, {FL: 1}, law=law, paid_in=2025)
        below = [step.key for top in counted.steps for step in top.walk()]
        assert ("paid_in" in below) == (not used)


def test_two_rates_are_reduced_by_the_same_money_once():
    law = read((questions.ONE_OFF, "once per decision"))
    history = person((S, date(2022, 4, 1)), (VA, date(2024, 2, 1)), (FL, date(2025, 2, 1)))
    both = Chf(AMOUNTS[2024]) + Chf(AMOUNTS[2025])
    for paid in (Chf(0), Chf(5_000), Chf(18_926), Chf(20_000), Chf(50_000)):
        found = rate(history, law=law, programme_s=paid)
        assert found.value == max(both - paid, Chf(0))
        floors = [question for question, _ in found.questions if question == questions.REDUCTION_FLOOR]
        assert len(floors) == (paid > Chf(AMOUNTS[2024])) + (paid > both)


# --- 15(3) and (4): agreement and payment ---------------------------------------------------------


@given(histories())
def test_vinta_15_3__no_agreement_no_flat_rate(history):
    """Para. 3 says so since 1 May 2019; before, SEM's practice; of the time before 2016 nothing is known."""
    drawing = [one.decided_on for one in history.decisions if one.status in NAMED]
    if drawing and drawing[0] < date(2016, 1, 1):
        with pytest.raises(kip.NotKnownError):
            rate(history, None, programme_s=protection(history))
        return
    found = rate(history, None, programme_s=protection(history))
    assert found.value == Chf(0)
    if drawing:
        says_so = "Art. 15 Abs. 3 VIntA" in found.explain("de")
        assert says_so == (drawing[0] >= date(2019, 5, 1))


def test_without_an_agreement_a_decision_before_may_2019_rests_on_practice():
    found = rate(person((FL, date(2019, 4, 30))), None)
    assert found.sources[0].title == "Fachstelle für Integrationsfragen des Kantons Zürich: KIP"
    nothing = rate(person((Status.ASYLUM_SEEKER_EXTENDED, date(2024, 2, 1))), None)
    assert "Kein angegebener Entscheid" in nothing.explain("de")


def said(found):
    return " ".join(found.explain("de").replace("│", "").replace("\xa0", " ").split())


@pytest.mark.parametrize(
    ("paid", "sentence"),
    [
        (Chf(18_926), "Für diese Person zahlt der Bund eine Integrationspauschale von CHF 0.90."),
        (Chf("18926.90"), "Für diese Person zahlt der Bund nach der Kürzung nichts mehr."),
        (Chf(20_000), "Für diese Person zahlt der Bund nach der Kürzung nichts mehr."),
    ],
)
def test_vinta_15_2bis__a_flat_rate_that_is_reduced_to_nothing_is_said_to_be_gone(paid, sentence):
    assert sentence in said(rate(person((S, date(2022, 4, 1)), (FL, date(2024, 2, 1))), programme_s=paid))


def test_a_flat_rate_of_nothing_that_nothing_was_taken_off_is_not_said_to_be_reduced():
    """The law may be asked what if the flat rate were zero."""
    none = LAW.with_value(parameters.FLAT_RATE, Chf(0), during=SINCE_2020, because="what if")
    none = none.with_value(parameters.INDEXED, False, during=SINCE_2020, because="what if")
    found = rate(person((FL, date(2024, 2, 1))), law=none)
    assert found.value == Chf(0)
    assert "Für diese Person zahlt der Bund keine Integrationspauschale. [" in said(found)


def test_programme_s_money_of_zero_that_plays_no_part_is_passed_in_silence():
    history = person((S, date(2022, 4, 1)))
    for paid, told in ((Chf(0), False), (Chf(5), True)):
        assert ("was für das Ergebnis keine Rolle spielt" in said(rate(history, programme_s=paid))) is told
    kip2bis = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2BIS)
    before = DateRange(date(2023, 1, 1), date(2023, 2, 28))
    for paid, told in (([Chf(0)], False), ([Chf(0), Chf(5)], True)):
        found = payment(before, {FL: 2}, kip2bis, programme_s=paid)
        assert ("Beiträge des Programms S: CHF" in said(found)) is told


def test_a_payment_and_a_status_that_draw_nothing_are_said_in_words():
    stateless = Status.STATELESS_PERSON
    nothing = said(payment(H1, {stateless: 2}))
    assert "Der Bund zahlt keine Integrationspauschalen." in nothing
    assert "Staatenlose Person: 2, keine Pauschale." in nothing
    some = said(payment(H1, {stateless: 2, FL: 1}))
    assert "Der Bund zahlt Integrationspauschalen von zusammen CHF 18'926.90." in some
    assert "Staatenlose Person: 2, keine Pauschale." in some
    reduced = said(payment(H1, {B: 1}, programme_s=[Chf(20_000)]))
    assert "Der Bund zahlt keine Integrationspauschalen." in reduced


H1, H2 = DateRange(date(2024, 1, 1), date(2024, 6, 30)), DateRange(date(2024, 7, 1), date(2024, 12, 31))


def payment(during, decisions, agreement=KIP3, **more):
    return kip.flat_rate_payment(agreement, during=during, decisions=decisions, **more)


@given(
    st.dictionaries(st.sampled_from([s for s in Status if s is not B]), st.integers(0, 50), min_size=1),
    st.lists(st.integers(0, 3_000_000), max_size=4),
    st.booleans(),
)
def test_vinta_15_4__law_the_payment_is_the_sum_over_the_persons(counts, paid, floor):
    law = LAW if floor else read((questions.REDUCTION_FLOOR, "below zero"))
    counts = {**counts, B: len(paid)} if paid else counts
    amounts = [Chf.from_rappen(one) for one in paid]
    total = Chf(0)
    for status, count in counts.items():
        if status is B:
            for amount in amounts:
                total += rate(person((S, date(2022, 4, 1)), (B, H1.first)), law=law, programme_s=amount).value
        elif status is not Status.HARDSHIP_PERMIT:  # cannot stand alone in a history, and draws nothing
            total += rate(Person([StatusDecision(status, H1.first, H1.first)]), law=law).value * count
    assert payment(H1, counts, programme_s=amounts, law=law).value == total


@given(st.integers(0, 900), st.integers(0, 900))
def test_vinta_15_4__law_two_half_years_make_a_year(first, second):
    year = DateRange.of_years(2024)
    halves = payment(H1, {FL: first}).value + payment(H2, {FL: second}).value
    assert payment(year, {FL: first + second}).value == halves


def test_the_example_of_the_docstring_is_that_many_times_one():
    found = payment(H1, {FL: 310, VA: 520})
    assert found.value == Chf(AMOUNTS[2024]) * 830
    assert "Stichtage sind nicht bekannt" in " ".join(found.explain("de").replace("│", "").split())


@pytest.mark.parametrize(
    ("during", "agreement", "changes"),
    [
        (DateRange.of_years(2019), KIP2, "2019-05-02"),
        (DateRange(date(2019, 5, 1), date(2019, 5, 2)), KIP2, "2019-05-02"),
        (DateRange(date(2019, 12, 31), date(2020, 1, 1)), KIP2, "2020-01-01"),
        (DateRange.of_years(2024, 2025), KIP3, "2025-01-01"),
    ],
)
def test_a_stretch_with_two_amounts_is_refused_with_the_day(during, agreement, changes):
    with pytest.raises(kip.UndecidableError, match=f"changes on {changes}"):
        payment(during, {FL: 1}, agreement)


def test_a_late_supplement_cuts_a_stretch():
    late = kip.ProgrammeAgreement(
        canton=kip.Canton.ZH, period=kip.KIP_2, supplement=kip.SupplementaryAgreement(date(2020, 3, 10))
    )
    with pytest.raises(kip.UndecidableError, match="changes on 2020-04-01"):
        payment(DateRange.of_years(2020), {FL: 1}, late)
    first, second = (
        DateRange(date(2020, 1, 1), date(2020, 3, 31)),
        DateRange(date(2020, 4, 1), date(2020, 12, 31)),
    )
    assert payment(first, {FL: 2}, late).value == Chf(12_000)
    assert payment(second, {FL: 2}, late).value == Chf(AMOUNTS[2020]) * 2


def test_years_with_one_amount_may_be_taken_together():
    nominal = LAW.with_value(parameters.INDEXED, False, during=SINCE_2020, because="nominal")
    assert payment(kip.KIP_3.term, {FL: 3}, law=nominal).value == Chf(54_000)
    paid = read((questions.INDEX_YEAR, "year of the payment"))
    assert payment(DateRange.of_years(2024, 2025), {FL: 1}, law=paid, paid_in=2026).value == Chf(
        AMOUNTS[2026]
    )


def test_vinta_29a_4__resettled_refugees_of_that_time_are_asked_for_one_by_one_where_it_matters():
    """Their rate hangs on the day of entry, which counts do not tell."""
    resettled = Status.RESETTLED_REFUGEE
    in_force = DateRange(date(2019, 5, 2), date(2019, 12, 31))
    assert payment(in_force, {resettled: 2}, KIP2).value == Chf(36_000)  # 18 000 either way
    for during, agreement in (
        (in_force, NO_SUPPLEMENT),  # 6000 or 18 000
        (DateRange.of_years(2018), KIP2),  # decided before entry: 6000 or 18 000
        (DateRange.of_years(2020), KIP2),  # 17 947.11 or 18 000, not adjusted
        (DateRange.of_years(2020), NO_SUPPLEMENT),
    ):
        with pytest.raises(kip.UndecidableError, match="each of"):
            payment(during, {resettled: 1}, agreement)
        assert payment(during, {resettled: 0, FL: 1}, agreement).value
    adjusted = read((questions.TRANSITIONAL_AMOUNTS_INDEXED, "adjusted"))
    assert payment(DateRange.of_years(2020), {resettled: 1}, KIP2, law=adjusted).value == Chf(AMOUNTS[2020])
    kip1 = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1)
    assert payment(DateRange.of_years(2016), {resettled: 1}, kip1).value == Chf(6_000)
    with pytest.raises(kip.UndecidableError):
        payment(DateRange.of_years(2017), {resettled: 1}, kip1)
    assert payment(H1, {resettled: 1}).value == Chf(AMOUNTS[2024])
    twenty = LAW.with_value(parameters.FLAT_RATE, Chf(20_000), during=H1, because="what if")
    nominal = twenty.with_value(parameters.INDEXED, False, during=SINCE_2020, because="what if")
    assert payment(H1, {resettled: 1}, law=nominal).value == Chf(20_000)


def test_protected_persons_with_a_permit_need_what_programme_s_paid():
    with pytest.raises(kip.NotKnownError, match="2 protected persons"):
        payment(H1, {B: 2}, programme_s=[Chf(1)])
    with pytest.raises(kip.InvalidValueError, match="at most 1"):
        payment(H1, {FL: 1, S: 5}, programme_s=[Chf(1), Chf(1)])
    across = DateRange(date(2023, 2, 28), date(2023, 3, 1))
    kip2bis = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2BIS)
    assert payment(across, {FL: 1}, kip2bis).value == Chf(AMOUNTS[2023])
    for more in ({"decisions": {B: 1}}, {"decisions": {FL: 1}, "programme_s": [Chf(1)]}):
        with pytest.raises(kip.UndecidableError, match="2bis"):
            kip.flat_rate_payment(kip2bis, during=across, **more)
    before = DateRange(date(2023, 1, 1), date(2023, 2, 28))
    assert payment(before, {B: 1}, kip2bis).value == Chf(AMOUNTS[2023])


def test_w5__the_rise_of_2019_for_eleven_thousand_persons():
    """EFK: about 132 m more, more than 210 m a year: 12 000 francs for 11 000 persons."""
    year = DateRange(date(2019, 5, 2), date(2019, 12, 31))
    rise = payment(year, {FL: 11_000}, KIP2).value - payment(year, {FL: 11_000}, NO_SUPPLEMENT).value
    assert rise == Chf(132_000_000)


# --- stretches of days ----------------------------------------------------------------------------

OF_ZURICH = [
    KIP3,
    KIP2,
    NO_SUPPLEMENT,
    kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2),
    kip.ProgrammeAgreement(
        canton=kip.Canton.ZH, period=kip.KIP_2, supplement=kip.SupplementaryAgreement(date(2021, 12, 31))
    ),
    kip.ProgrammeAgreement(
        canton=kip.Canton.ZH, period=kip.KIP_2, supplement=kip.SupplementaryAgreement(date(2020, 3, 3))
    ),
    kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2BIS),
]
CALLED = {
    ("supplement", kip.NotKnownError): "supplementary agreement not stated",
    ("supplement", kip.InvalidValueError): "supplementary agreement too late",
    ("paid_in", kip.NotKnownError): "year of payment not stated",
    ("paid_in", kip.InvalidValueError): "paid before the decision",
    ("reduction", kip.UndecidableError): "day of payment decides",
}
LAWS = [
    LAW,
    LAW.with_reading(questions.FIRST_DAY_OF_FULL_RATE, "from 1 May 2019"),
    LAW.with_reading(questions.INDEX_YEAR, "year of the payment"),
    LAW.with_reading(questions.REDUCTION_DAY, "day of the payment"),
    LAW.with_reading(questions.TRANSITIONAL_AMOUNTS_INDEXED, "adjusted"),
]
TURNS = [date(2018, 1, 1), date(2019, 5, 1), date(2019, 12, 1), date(2020, 1, 1), date(2020, 4, 1)]
TURNS += [date(2022, 1, 1), date(2023, 3, 1), date(2024, 1, 1), date(2027, 12, 31)]
near_turns = st.builds(lambda day, n: day + timedelta(n), st.sampled_from(TURNS), st.integers(-2, 2))


def said_of(ask):
    """Return the amount that a rule finds and nothing, or nothing and how what it refuses is called."""
    try:
        return ask().value.rappen, ""
    except kip.OutsideRangeError as error:
        return None, f"{error.name} not known"
    except kip.KipError as error:
        return None, CALLED.get((error.name, type(error)), f"{error.name} not known")


@given(
    st.sampled_from(OF_ZURICH),
    near_turns | st.dates(date(2017, 1, 1), date(2028, 12, 31)),
    st.sampled_from([None, 2018, 2019, 2022, 2023, 2024, 2026]),
    st.sampled_from(LAWS),
)
def test_a_stretch_draws_what_each_decision_of_its_days_draws(agreement, day, paid_in, law):
    table = stretches(by_canton([agreement]), [kip.Canton.ZH, kip.Canton.BE], paid_in, law)
    ends = [stretch.end for stretch in table]
    assert ends[-1] is None
    assert ends[:-1] == sorted(set(ends[:-1]))
    assert all(one.cantons != other.cantons for one, other in pairwise(table))
    assert all(stretch.cantons[kip.Canton.BE] == NO_AGREEMENT for stretch in table)
    drawn = next(s for s in table if s.end is None or day < s.end).cantons[kip.Canton.ZH]
    if day not in agreement.term:
        assert drawn == NO_AGREEMENT
        return
    facts = {"paid_in": paid_in, "law": law}
    amount, fault = said_of(lambda: rate(person((FL, day)), agreement, **facts))
    assert drawn.fault == fault
    if fault:
        assert (drawn.rappen, drawn.branch, drawn.reduced) == (0, -1, False)
        assert drawn.after_protection == drawn.resettled == ""
        return
    assert drawn.rappen == amount
    nominal = kip.nominal_flat_rate(StatusDecision(FL, day), agreement=agreement, law=law)
    assert drawn.branch == nominal.outcome[1]
    after = person((S, date(2016, 1, 1)), (FL, day))
    rest, fault = said_of(lambda: rate(after, agreement, programme_s=Chf(1), **facts))
    assert drawn.after_protection == fault
    if not fault:
        assert drawn.reduced == (rest == amount - 100)
    for entering in (day, date(2019, 4, 30), date(2019, 6, 1), date(2019, 12, 31)):
        entered = max(entering, agreement.term.first)  # whoever entered earlier was decided on earlier
        resettled = Person([StatusDecision(Status.RESETTLED_REFUGEE, day, entered)])
        value, fault = said_of(lambda one=resettled: rate(one, agreement, **facts))
        assert drawn.resettled or (value, fault) == (amount, "")


def test_a_stretch_says_when_the_day_of_entry_decides():
    """Art. 29a para. 4 VIntA: whoever enters after 1 May 2019 in the programme 2017-2019 draws 18 000."""

    def said(agreement, law=LAW):
        table = stretches(by_canton([agreement]), [kip.Canton.ZH], None, law)
        return [(stretch.end, stretch.cantons[kip.Canton.ZH].resettled) for stretch in table]

    assert {said for _, said in said(KIP3)} == {""}
    without = dict(said(NO_SUPPLEMENT))
    assert without[date(2022, 1, 1)] == "day of entry decides"


BAD = {
    "person": (lambda: rate("person"), kip.WrongTypeError),
    "a decision": (lambda: rate(StatusDecision(FL, date(2024, 1, 1))), kip.WrongTypeError),
    "agreement": (lambda: rate(person((FL, date(2024, 1, 1))), "ZH"), kip.WrongTypeError),
    "law": (lambda: rate(person((FL, date(2024, 1, 1))), law=None), kip.WrongTypeError),
    "programme S": (lambda: rate(person((S, date(2024, 1, 1))), programme_s=250), kip.WrongTypeError),
    "programme S negative": (
        lambda: rate(person((S, date(2024, 1, 1))), programme_s=Chf(-1)),
        kip.InvalidValueError,
    ),
    "programme S without protection": (
        lambda: rate(person((FL, date(2024, 1, 1))), programme_s=Chf(0)),
        kip.InvalidValueError,
    ),
    "programme S taken off elsewhere": (
        lambda: rate(
            person((S, date(2022, 4, 1)), (VA, date(2023, 9, 1)), (FL, date(2024, 2, 1))),
            law=read((questions.ONE_OFF, "once per decision")),
            programme_s=Chf(4_000),
        ),
        kip.UndecidableError,
    ),
    "paid in": (lambda: rate(person((FL, date(2024, 1, 1))), paid_in="2024"), kip.WrongTypeError),
    "payment paid in": (lambda: payment(H1, {FL: 1}, paid_in="2024"), kip.WrongTypeError),
    "payment agreement": (lambda: payment(H1, {FL: 1}, "ZH"), kip.WrongTypeError),
    "payment law": (lambda: payment(H1, {FL: 1}, law=None), kip.WrongTypeError),
    "payment during": (lambda: payment(2024, {FL: 1}), kip.WrongTypeError),
    "payment open": (lambda: payment(SINCE_2020, {FL: 1}), kip.OutsideRangeError),
    "payment outside": (lambda: payment(DateRange.of_years(2023), {FL: 1}), kip.OutsideRangeError),
    "payment beyond": (
        lambda: payment(DateRange(date(2021, 6, 1), date(2022, 1, 1)), {FL: 1}, NO_SUPPLEMENT),
        kip.OutsideRangeError,
    ),
    "counts": (lambda: payment(H1, FL), kip.WrongTypeError),
    "count": (lambda: payment(H1, {FL: 1.0}), kip.WrongTypeError),
    "count bool": (lambda: payment(H1, {FL: True}), kip.WrongTypeError),
    "count negative": (lambda: payment(H1, {FL: -1}), kip.InvalidValueError),
    "count of what": (lambda: payment(H1, {"refugee": 1}), kip.WrongTypeError),
    "counted twice": (lambda: payment(H1, ((FL, 1), (FL, 2))), kip.InvalidValueError),
    "nothing counted": (lambda: payment(H1, {}), kip.InvalidValueError),
    "too many": (lambda: payment(H1, {FL: 100_000_001}), kip.InvalidValueError),
    "payment that changes": (
        lambda: payment(DateRange(date(2019, 4, 1), date(2019, 6, 30)), {FL: 1}, KIP2),
        kip.UndecidableError,
    ),
    "payment of resettled refugees": (
        lambda: payment(
            DateRange(date(2019, 6, 1), date(2019, 6, 30)), {Status.RESETTLED_REFUGEE: 1}, NO_SUPPLEMENT
        ),
        kip.UndecidableError,
    ),
    "fewer amounts": (lambda: payment(H1, {B: 2}, programme_s=[Chf(1)]), kip.NotKnownError),
    "more amounts": (lambda: payment(H1, {B: 1}, programme_s=[Chf(1), Chf(2)]), kip.InvalidValueError),
    "more than there is": (lambda: payment(H1, {FL: 100_000_000}), kip.InvalidValueError),
    "amounts beyond what there is": (
        lambda: payment(H1, {B: 2}, programme_s=[Chf(10**12), Chf(1)]),
        kip.InvalidValueError,
    ),
    "amount twice": (
        lambda: payment(H1, {B: 2}, programme_s=((Chf(1), 1), (Chf(1), 1))),
        kip.InvalidValueError,
    ),
    "amounts of nobody": (lambda: payment(H1, {B: 1}, programme_s={Chf(1): -1}), kip.InvalidValueError),
    "amounts": (lambda: payment(H1, {B: 1}, programme_s=Chf(1)), kip.WrongTypeError),
    "amount": (lambda: payment(H1, {B: 1}, programme_s=[1]), kip.WrongTypeError),
    "amount negative": (lambda: payment(H1, {B: 1}, programme_s=[Chf(-1)]), kip.InvalidValueError),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    call, error = BAD[name]
    with pytest.raises(error):
        call()


# --- AIG 58(2): for whom social assistance is reimbursed -------------------------------------------

WITHIN = LAW.with_reading(questions.REIMBURSEMENT_CLAUSE, "within the window")


def test_aig_58_2__flat_rates_for_persons_whose_social_assistance_is_reimbursed():
    """ "für welche der Bund den Kantonen die Sozialhilfekosten nach den Artikeln 87 AIG, 88 und 89 AsylG vergütet".

    Refugees are reimbursed for five years from the month after the application: a decision that comes
    later than that draws nothing, if the clause is a condition.
    """
    for applied, drawn in ((date(2023, 5, 1), True), (date(2017, 5, 1), False)):
        history = Person([StatusDecision(FL, date(2024, 2, 1), applied_on=applied)])
        assert rate(history).value == Chf(AMOUNTS[2024])
        assert "reimbursement_clause" in asked(rate(history))
        found = rate(history, law=WITHIN)
        assert found.value == (Chf(AMOUNTS[2024]) if drawn else Chf(0))
        assert "reimbursement_clause" in asked(found)
        assert ("vergütet der Bund keine Sozialhilfe" in found.explain("de")) is not drawn
    with pytest.raises(kip.NotKnownError, match="applied_on"):
        rate(person((FL, date(2024, 2, 1))), law=WITHIN)


def test_open_9__the_clause_names_the_groups_or_is_a_condition():
    """Read as a condition, the windows of Art. 20 and 24 AsylV 2 decide; a shorter limit closes one."""
    entered, applied = date(2016, 3, 1), date(2016, 3, 2)
    admitted = StatusDecision(VA, date(2022, 6, 1), entered, applied_on=applied)
    asylum = StatusDecision(FL, date(2024, 6, 3), applied_on=applied)
    history = Person([admitted, asylum], assigned_on=date(2016, 3, 20))
    for law in (LAW, WITHIN):
        assert rate(history, KIP2BIS, law).value == Chf(AMOUNTS[2022])
        assert rate(history, KIP3, law).value == Chf(0)
    five = WITHIN.with_value(
        parameters.ADMITTED_PERSON_YEARS, 5, during=DateRange(date(2016, 1, 1), None), because="five"
    )
    assert rate(history, KIP2BIS, five).value == Chf(0)
    once = read((questions.ONE_OFF, "once per decision"), law=WITHIN)
    assert "one_off" not in asked(rate(history, KIP3, once))


def test_a_decision_a_day_before_or_after_the_agreement_draws_nothing_under_it():
    for day, paid in ((date(2023, 12, 31), False), (date(2024, 1, 1), True), (date(2026, 12, 31), True)):
        assert bool(rate(person((FL, day))).value) is paid
    assert rate(person((FL, date(2024, 1, 1) - timedelta(days=1)))).value == Chf(0)


@pytest.mark.parametrize("name", ["person official in proportion", "table adjusted"])
def test_an_official_amount_in_proportion_to_no_flat_rate_at_all_is_refused(name):
    found = FINDINGS[name]
    nothing = found.law.with_value(
        kip.parameters.FLAT_RATE, Chf(0), during=DateRange(date(2016, 1, 1), None), because="what if"
    )
    with pytest.raises(kip.UndecidableError, match="to which the official amount is in proportion"):
        found.under(nothing)


# --- what only a changed law, or another reading, shows ---------------------------------------------

EACH = (questions.ONE_OFF, "once per decision")
PAID = (questions.REDUCTION_DAY, "day of the payment")
KIP2BIS = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2BIS)


@pytest.mark.parametrize(("paid", "refused"), [("0", False), ("0.01", True)])
def test_money_of_programme_s_is_refused_for_two_agreements_only_if_there_is_any(paid, refused):
    history = person((S, date(2022, 4, 1)), (VA, date(2023, 6, 1)), (FL, date(2024, 9, 2)))
    facts = {"programme_s": Chf(paid), "law": read(EACH)}
    if refused:
        with pytest.raises(kip.UndecidableError):
            rate(history, **facts)
    else:
        assert rate(history, **facts).value == Chf(AMOUNTS[2024])


@pytest.mark.parametrize("rappen", [0, 1])
def test_of_a_flat_rate_of_next_to_nothing_it_is_said_whether_something_was_taken_off(rappen):
    law = LAW.with_value(parameters.FLAT_RATE, Chf.from_rappen(rappen), during=SINCE_2020, because="what if")
    found = rate(person((S, date(2022, 4, 1)), (FL, date(2024, 9, 2))), programme_s=Chf(9), law=law)
    assert found.value == Chf(0)
    assert found.steps[0].text == (person_rate.NOTHING_LEFT if rappen else person_rate.NOTHING)
    assert "programme_s" not in {step.key for top in found.steps for step in (top, *top.steps)}


@pytest.mark.parametrize(
    ("agreement", "law", "text"),
    [
        (KIP2BIS, LAW, person_rate.ELSEWHERE),
        (KIP3, read((questions.REIMBURSEMENT_CLAUSE, "within the window")), person_rate.NOT_REIMBURSED),
    ],
)
def test_the_question_of_a_status_is_asked_where_its_decision_brings_nothing_here(agreement, law, text):
    status = Status.TEMPORARILY_ADMITTED_STATELESS_PERSON
    history = Person([StatusDecision(status, date(2024, 9, 2), entered_on=date(2010, 1, 1))])
    other = next(step for step in rate(history, agreement, law).steps if step.key == "other_1")
    assert other.text == text
    assert [step.question[0] for step in other.steps] == [questions.FLAT_RATE_STATELESS_ADMITTED]


def test_both_questions_of_a_reduction_are_asked_of_a_person_and_of_counts():
    law, day = read(PAID), date(2023, 2, 1)
    one = rate(person((S, date(2022, 4, 1)), (FL, day)), KIP2BIS, law, programme_s=Chf(20_000), paid_in=2024)
    many = kip.flat_rate_payment(
        agreement=KIP2BIS,
        during=DateRange(day, day),
        decisions={FL: 1},
        programme_s=[Chf(20_000)],
        paid_in=2024,
        law=law,
    )
    for found in (one, many):
        reduction = next(step for step in found.steps if step.key == "reduction")
        named = [step.question[0] for step in reduction.steps]
        assert named == [questions.REDUCTION_DAY, questions.REDUCTION_FLOOR]


def test_protection_after_a_decision_reduces_nothing_and_asks_nothing():
    before = person((FL, date(2022, 3, 1)), (S, date(2022, 4, 1)))
    assert questions.REDUCTION_DAY.key not in asked(rate(before, KIP2BIS))
    history = person((VA, date(2021, 6, 1)), (S, date(2022, 4, 1)), (FL, date(2024, 9, 2)))
    found = rate(history, law=read(EACH, PAID), programme_s=Chf(5), paid_in=2024)
    assert found.value == Chf(AMOUNTS[2024]) - Chf(5)


def test_what_is_left_of_programme_s_is_not_less_after_a_decision_that_it_does_not_reduce():
    history = person((VA, date(2022, 2, 1)), (S, date(2022, 4, 1)), (FL, date(2023, 9, 1)))
    one_more = Chf(AMOUNTS[2023]) + Chf("0.01")
    found = rate(history, KIP2BIS, read(EACH), programme_s=one_more)
    assert questions.REDUCTION_FLOOR.key in asked(found)


def test_a_row_says_what_the_rule_refuses_of_a_resettled_refugee():
    law = read((questions.TRANSITIONAL_AMOUNTS_INDEXED, "adjusted"))
    law = law.with_value(parameters.FLAT_RATE, Chf(0), during=SINCE_2020, because="what if")
    law = law.with_value(parameters.OFFICIAL_FLAT_RATE, Chf(18_000), during=SINCE_2020, because="what if")
    law = law.with_value(
        parameters.RESETTLEMENT_PROGRAMME,
        DateRange(date(2017, 1, 1), date(2024, 6, 30)),
        during=DateRange(date(2017, 1, 1), None),
        because="what if",
    )
    table = stretches(by_canton([KIP3]), [kip.Canton.ZH], None, law)
    said = {one.cantons[kip.Canton.ZH].resettled for one in table}
    assert f"{parameters.FLAT_RATE.key} not known" in said


@pytest.mark.parametrize("last", [date(2022, 1, 1), date(2021, 12, 31)])
def test_the_last_day_of_a_programme_may_be_the_first_of_an_agreement(last):
    """The amounts differ, so where an entry is possible under the agreement the day of entry decides."""
    since = DateRange(date(2017, 1, 1), None)
    law = LAW.with_value(
        parameters.RESETTLEMENT_PROGRAMME, DateRange(since.first, last), during=since, because="what if"
    )
    counts, day = {Status.RESETTLED_REFUGEE: 1}, DateRange(date(2022, 5, 1), date(2022, 5, 1))
    decides = last in KIP2BIS.term
    if decides:
        with pytest.raises(kip.UndecidableError):
            kip.flat_rate_payment(agreement=KIP2BIS, during=day, decisions=counts, law=law)
    else:
        assert kip.flat_rate_payment(agreement=KIP2BIS, during=day, decisions=counts, law=law).value
    table = stretches(by_canton([KIP2BIS]), [kip.Canton.ZH], None, law)
    said = {one.cantons[kip.Canton.ZH].resettled for one in table}
    assert ("day of entry decides" in said) == decides


@pytest.mark.parametrize("opened", [date(2022, 5, 1), date(2022, 5, 2)])
def test_a_programme_that_begins_later_plays_no_part(opened):
    """The days before it draw what they draw; on its first day an entry is possible."""
    since = DateRange(date(2017, 1, 1), None)
    programme = DateRange(opened, date(2022, 12, 31))
    law = LAW.with_value(parameters.RESETTLEMENT_PROGRAMME, programme, during=since, because="what if")
    counts, day = {Status.RESETTLED_REFUGEE: 1}, date(2022, 5, 1)
    facts = {"agreement": KIP2BIS, "during": DateRange(day, day), "decisions": counts, "law": law}
    if opened == day:
        with pytest.raises(kip.UndecidableError):
            kip.flat_rate_payment(**facts)
    else:
        assert kip.flat_rate_payment(**facts).value == Chf(AMOUNTS[2022])
    table = stretches(by_canton([KIP2BIS]), [kip.Canton.ZH], None, law)
    here = next(one for one in table if one.end is None or one.end > day)
    assert bool(here.cantons[kip.Canton.ZH].resettled) == (opened == day)


def test_an_entry_that_draws_the_same_decides_nothing():
    since = DateRange(date(2017, 1, 1), None)
    programme = DateRange(since.first, date(2022, 12, 31))
    law = LAW.with_value(parameters.RESETTLEMENT_PROGRAMME, programme, during=since, because="what if")
    law = law.with_value(parameters.RESETTLEMENT_FLAT_RATE, Chf(7), during=since, because="what if")
    law = law.with_value(parameters.FLAT_RATE, Chf(7), during=DateRange(date(2022, 1, 1), None), because="if")
    law = law.with_value(
        parameters.INDEXED, False, during=DateRange(date(2022, 1, 1), None), because="what if"
    )
    table = stretches(by_canton([KIP2BIS]), [kip.Canton.ZH], None, law)
    drawn = [one.cantons[kip.Canton.ZH] for one in table]
    assert {one.rappen for one in drawn if not one.fault} == {700}
    assert {one.resettled for one in drawn} == {""}


@pytest.mark.parametrize("parts", [(6, 2, 3), (8, 1, 3)])
def test_what_is_drawn_must_be_a_sum_that_can_be_told_and_what_is_taken_off_is_not_added(parts):
    each, count, off = (number * 10**11 if place != 1 else number for place, number in enumerate(parts))
    law = LAW.with_value(parameters.FLAT_RATE, Chf(each), during=SINCE_2020, because="what if")
    law = law.with_value(parameters.INDEXED, False, during=SINCE_2020, because="what if")
    day = date(2024, 5, 2)
    facts = {"agreement": KIP3, "during": DateRange(day, day), "decisions": {FL: count}}
    if each * count > 10**12:
        with pytest.raises(kip.InvalidValueError):
            kip.flat_rate_payment(**facts, programme_s=[Chf(off)], law=law)
    else:
        assert kip.flat_rate_payment(**facts, programme_s=[Chf(off)], law=law).value == Chf(each - off)
        key = kip.Canton.ZH, FL, day, Chf(off)
        total = kip.flat_rate_total(kip.DecisionCounts({key: count}), agreements=[KIP3], law=law)
        assert total.value == Chf(each - off)


@pytest.mark.parametrize(("year", "linked"), [(2020, False), (2024, True)])
def test_an_index_that_had_to_be_linked_is_said_to_be(year, linked):
    law = read((questions.INDEX_ROUNDING, "to the franc"))
    adjusted = next(step for step in kip.indexed_flat_rate(year, law=law).steps if step.key == "adjusted")
    assert adjusted.steps[0].text == (indexation.LINKED if linked else indexation.DERIVED)


OFFICIAL = read((questions.TRANSITIONAL_AMOUNTS_INDEXED, "adjusted")).with_value(
    parameters.OFFICIAL_FLAT_RATE, Chf(18_000), during=SINCE_2020, because="what if"
)


@pytest.mark.parametrize(
    ("nominal", "branch", "in_proportion"),
    [(600_000, REDUCED, True), (1_800_000, REDUCED, False), (600_000, FULL, False)],
)
def test_only_another_amount_than_the_statutory_one_is_adjusted_in_proportion(nominal, branch, in_proportion):
    """An official amount that is the statutory one has not fallen: no question of its direction is asked."""
    (step,) = index_steps(OFFICIAL, nominal, branch, 2024)
    assert step.text == (indexation.IN_PROPORTION if in_proportion else indexation.OFFICIAL)
    assert questions.INDEX_DIRECTION not in [below.question[0] for below in step.steps]


def test_what_the_payments_of_a_year_leave_open_is_refused_with_all_its_days():
    history = person((S, date(2022, 4, 1)), (FL, date(2022, 9, 1)))
    with pytest.raises(kip.UndecidableError) as caught:
        rate(history, KIP2BIS, read(PAID), programme_s=Chf(5), paid_in=2023)
    assert caught.value.value == "2023-01-01..2023-12-31"


def test_the_year_of_a_stretch_is_that_of_its_first_day():
    during = DateRange(date(2017, 6, 1), date(2018, 1, 31))
    agreement = kip.ProgrammeAgreement(
        canton=kip.Canton.ZH, period=kip.KIP_1, term=DateRange(date(2014, 1, 1), date(2018, 12, 31))
    )
    found = kip.flat_rate_payment(agreement=agreement, during=during, decisions={FL: 1})
    adjusted = next(step for step in found.steps if step.key == "adjusted")
    assert dict(adjusted.names)["year"] == 2017


def test_each_resettlement_programme_is_looked_at():
    since = date(2022, 1, 1)
    law = LAW.with_value(
        parameters.RESETTLEMENT_PROGRAMME,
        DateRange(since, date(2023, 12, 31)),
        during=DateRange(since, None),
        because="what if",
    )
    day, decisions = DateRange(date(2022, 5, 1), date(2022, 5, 1)), {Status.RESETTLED_REFUGEE: 1}
    with pytest.raises(kip.UndecidableError, match="day of entry"):
        kip.flat_rate_payment(agreement=KIP2BIS, during=day, decisions=decisions, law=law)


def test_an_agreement_up_to_the_last_day_of_the_calendar_has_no_day_after_it():
    since = DateRange(date(2022, 1, 1), None)
    law = LAW.with_value(parameters.INDEXED, False, during=since, because="what if")
    law = law.with_value(
        parameters.RESETTLEMENT_PROGRAMME, DateRange(since.first, date.max), during=since, because="what if"
    )
    law = law.with_value(parameters.RESETTLEMENT_FLAT_RATE, Chf(7), during=since, because="what if")
    agreement = attrs.evolve(KIP2BIS, term=DateRange(since.first, date.max))
    table = stretches(by_canton([agreement]), [kip.Canton.ZH], None, law)
    assert table[-1].end is None
    assert table[-1].cantons[kip.Canton.ZH].resettled == "day of entry decides"


def test_a_programme_may_begin_on_the_last_day_of_an_agreement():
    last = KIP2BIS.term.last
    law = LAW.with_value(
        parameters.RESETTLEMENT_PROGRAMME,
        DateRange(last, date(2024, 12, 31)),
        during=DateRange(date(2017, 1, 1), None),
        because="what if",
    )
    table = stretches(by_canton([KIP2BIS]), [kip.Canton.ZH], None, law)
    here = next(one for one in table if one.end == date(2024, 1, 1))
    assert here.cantons[kip.Canton.ZH].resettled == "day of entry decides"
