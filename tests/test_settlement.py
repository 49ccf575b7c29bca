"""Leftover money, reclaim, interest, limitation.

Art. 19 VIntA: 'Der Bund fordert finanzielle Beiträge … zurück, wenn: a. der Kanton die vereinbarten Leistungs-
und Wirkungsziele nicht oder nur mangelhaft erfüllt; b. keine Nachbesserung möglich ist; und c. der Kanton nicht
nachweist, dass ihn dafür kein Verschulden trifft' (1); 'auch innerhalb der vereinbarten Nachfrist' (2); 'Hat der
Kanton die vereinbarten Ziele erreicht und verbleiben Beiträge, so setzt er diese innerhalb von zwei Jahren nach
Abschluss des kantonalen Integrationsprogramms zweckgebunden ein' (3). Art. 24 SuG: 'nicht innert 60 Tagen nach
deren Fälligkeit … einen Verzugszins von jährlich 5 Prozent'. Art. 28 SuG: 'samt einem Zins von jährlich 5 Prozent
seit der Auszahlung'. Art. 32 SuG: 'nach fünf Jahren' (1); 'innert drei Jahren, nachdem die … Behörde vom Anspruch
Kenntnis erhalten hat, in jedem Falle aber zehn Jahre nach der Entstehung' (2).
"""

import re
from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import product
from math import floor

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import assume, given, strategies as st

import kipcore as kip
from kipcore import LAW, Chf, DateRange, parameters, questions
from tests.strategies import MOST, cantons, money

GROUND, WAY = kip.ReclaimGround, kip.BreachConsequence
FLAT_RATE, CREDIT = kip.FundingSource.FLAT_RATE, kip.FundingSource.CREDIT
GOES_ON = LAW.with_reading(questions.END_OF_KIP_2, "with KIP 2bis")
ASSISTANCE = LAW.with_reading(questions.SUBSIDY_KIND, "financial assistance")
SILENT_BEARS = LAW.with_reading(questions.INTEREST_WHERE_SILENT, "since payment")
THIRTY = ASSISTANCE.with_reading(questions.INTEREST_DAYS, "30/360")
NIGHT = datetime(2024, 6, 1)  # noqa: DTZ001
DAY = date(2024, 6, 1)


def agreement(period, last=None):
    term = period.term if last is None else DateRange(period.first, last)
    return kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=period, term=term)


# --- leftover money: until when -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "last"),
    [
        (kip.KIP_2, date(2023, 12, 31)),
        (kip.KIP_2BIS, date(2025, 12, 31)),
        (kip.KIP_3, date(2029, 12, 31)),
    ],
)
def test_vinta_19_3__car_01__car_04__two_years_after_the_end_of_the_programme(period, last):
    """VIntA 19(3); the days are derived in CAR-04."""
    assert kip.leftover_deadline(agreement(period)).value == last
    rests = [question for question, _ in kip.leftover_deadline(agreement(period)).questions]
    assert rests == ([questions.END_OF_KIP_2] if period == kip.KIP_2 else [])
    assert "extended" not in kip.leftover_deadline(agreement(period)).figures


@pytest.mark.parametrize("period", [kip.KIP_2BIS, kip.KIP_3])
def test_oq_13__the_reading_concerns_kip_2_only(period):
    found = kip.leftover_deadline(agreement(period))
    assert found.under(GOES_ON).value == found.value
    early = kip.leftover_deadline(agreement(period, period.first), law=GOES_ON)
    assert early.value == period.first + relativedelta(years=2)
    assert not early.questions


def test_oq_13__kip_2bis_ends_kip_2_or_goes_on_with_it():
    """New agreement: own programme; Aargau: an extension, so KIP 2 runs to 2023 and the time to 2025."""
    found = kip.leftover_deadline(agreement(kip.KIP_2))
    assert found.value == date(2023, 12, 31)
    assert found.under(GOES_ON).value == date(2025, 12, 31)
    extended = kip.leftover_deadline(agreement(kip.KIP_2, date(2023, 12, 31)))
    assert extended.value == date(2025, 12, 31) == extended.under(GOES_ON).value
    assert not extended.questions
    nearly = kip.leftover_deadline(agreement(kip.KIP_2, date(2023, 12, 30)))
    assert (nearly.value, nearly.under(GOES_ON).value) == (date(2025, 12, 30), date(2025, 12, 31))


@given(
    st.sampled_from([kip.KIP_2, kip.KIP_2BIS, kip.KIP_3]),
    st.dates(date(2021, 1, 1), date(2100, 1, 1)),
    cantons,
)
def test_open_16__an_extended_agreement_moves_the_end(period, last, canton):
    """federal-law.md 9.16: with an extended agreement the 'end of the KIP' moves."""
    assume(last >= period.first)
    term = DateRange(period.first, last)
    made = kip.ProgrammeAgreement(canton=canton, period=period, term=term)
    found = kip.leftover_deadline(made)
    assert found.value == last + relativedelta(years=2) > last
    assert ("extended" in {step.key for step in found.steps}) is (last > period.last)


@given(st.dates(date(2018, 12, 31), date(2030, 1, 1)), st.integers(1, 3_000), st.sampled_from([LAW, GOES_ON]))
def test_a_longer_term_never_brings_the_deadline_forward(last, more, law):
    if last < date(2019, 1, 1):
        return
    shorter = kip.leftover_deadline(agreement(kip.KIP_2, last), law=law).value
    assert shorter <= kip.leftover_deadline(agreement(kip.KIP_2, last + timedelta(days=more)), law=law).value


def test_the_day_of_a_leap_year():
    assert kip.leftover_deadline(agreement(kip.KIP_3, date(2028, 2, 29))).value == date(2030, 2, 28)
    assert kip.leftover_deadline(agreement(kip.KIP_3, date(2026, 2, 28))).value == date(2028, 2, 28)


def test_before_2019_the_rule_is_not_known():
    """KIP 1 ended in 2017, under the ordinance of 2007, whose wording was not found."""
    kip_1 = agreement(kip.KIP_1)
    left = {"goals_reached": True, "received": Chf(1), "used_in_term": Chf(0), "used_later": {}}
    for ask in (
        lambda: kip.leftover_deadline(kip_1),
        lambda: kip.leftover_repayment(kip_1, **left),
        lambda: kip.reclaim(kip_1, goals_met=False, remedy_possible=False, absence_of_fault_proved=False),
    ):
        with pytest.raises(kip.NotKnownError, match=r"ordinance of 2007.*with_value"):
            ask()
    supplied = LAW.with_value(parameters.LEFTOVER_YEARS, 2, during=DateRange.of_years(2017), because="found")
    assert kip.leftover_deadline(kip_1, law=supplied).value == date(2019, 12, 31)
    eve, day = date(2018, 12, 31), date(2019, 1, 1)
    assert kip.leftover_deadline(agreement(kip.KIP_2, day)).value == date(2021, 1, 1)
    with pytest.raises(kip.NotKnownError):
        kip.leftover_deadline(agreement(kip.KIP_2, eve))
    assert kip.leftover_deadline(agreement(kip.KIP_2, eve), law=GOES_ON).value == date(2025, 12, 31)


# --- leftover money: how much ---------------------------------------------------------------------

later_days = st.dates(date(2022, 1, 1), date(2026, 12, 31)) | st.sampled_from(
    [date(2022, 1, 1), date(2023, 12, 31), date(2024, 1, 1), date(2025, 12, 31), date(2026, 1, 1)]
)


@given(money, st.dictionaries(later_days, money, max_size=5), money, st.sampled_from([LAW, GOES_ON]))
def test_vinta_19_3__car_01__what_is_left_after_the_time_is_repaid(in_term, later, unused, law):
    """VIntA 19(3): 'Nach Ablauf dieser Frist verbleibende Beiträge erstattet der Kanton dem Bund zurück.'"""
    received = in_term + sum(later.values(), start=Chf(0)) + unused
    found = kip.leftover_repayment(
        agreement(kip.KIP_2),
        goals_reached=True,
        received=received,
        used_in_term=in_term,
        used_later=later,
        law=law,
    )
    deadline = kip.leftover_deadline(agreement(kip.KIP_2), law=law).value
    in_time = sum((amount for day, amount in later.items() if day <= deadline), start=Chf(0))
    assert found.value == received - in_term - in_time
    assert found.value + found.figures["used_in_term"] + found.figures["used_in_time"] == received
    assert found.figures["deadline"] == deadline
    assert found.figures.get("used_late", Chf(0)) == found.value - unused
    assert found.under(law) == found


@given(st.dictionaries(later_days, money, max_size=3), later_days, money)
def test_using_more_in_time_never_raises_the_repayment(later, day, more):
    assume(day not in later)
    received = sum(later.values(), start=more)
    facts = {"goals_reached": True, "received": received, "used_in_term": Chf(0)}
    before = kip.leftover_repayment(agreement(kip.KIP_2), used_later=later, **facts).value
    after = kip.leftover_repayment(agreement(kip.KIP_2), used_later={**later, day: more}, **facts).value
    assert after == (before - more if day <= date(2023, 12, 31) else before)


def test_open_16__goals_missed_the_paragraph_says_nothing_and_the_error_points_to_reclaim():
    with pytest.raises(kip.UndecidableError, match="reclaim"):
        kip.leftover_repayment(
            agreement(kip.KIP_2), goals_reached=False, received=Chf(9), used_in_term=Chf(8), used_later={}
        )


def test_car_05__within_the_term_no_rule_on_carrying_money_over_is_applied():
    """CAR-05: no rule seen. The term is one stretch; the docstring says that none was found."""
    assert "no rule on carrying" in kip.leftover_repayment.__doc__
    found = kip.leftover_repayment(
        agreement(kip.KIP_2), goals_reached=True, received=Chf(9), used_in_term=Chf(9), used_later={}
    )
    assert found.value == Chf(0)


def test_the_last_day_itself_still_counts():
    facts = {"goals_reached": True, "received": Chf(9), "used_in_term": Chf(0)}
    for day, repaid in ((date(2023, 12, 31), Chf(0)), (date(2024, 1, 1), Chf(9))):
        found = kip.leftover_repayment(agreement(kip.KIP_2), used_later={day: Chf(9)}, **facts)
        assert found.value == repaid


# --- reclaim --------------------------------------------------------------------------------------

facts_of_reclaim = st.fixed_dictionaries(
    {
        "goals_met": st.booleans(),
        "remedy_possible": st.none() | st.booleans(),
        "absence_of_fault_proved": st.none() | st.booleans(),
        "extended_deadline_missed": st.none() | st.booleans(),
    }
)
KIP_2 = agreement(kip.KIP_2)


def in_words(goals_met, remedy_possible, absence_of_fault_proved, extended_deadline_missed):
    """A second writing: under para. 1 or para. 2, for every completion of what is not stated."""
    if goals_met:
        return {False}
    answers = set()
    for remedy in {True, False} if remedy_possible is None else {remedy_possible}:
        for proved in {True, False} if absence_of_fault_proved is None else {absence_of_fault_proved}:
            one = not remedy and extended_deadline_missed is not False and not proved
            two = extended_deadline_missed is True and not proved
            answers.add(one or two)
    return answers


@given(facts_of_reclaim)
def test_a_second_writing_of_art_19(facts):
    met, missed = facts["goals_met"], facts["extended_deadline_missed"]
    contradiction = (met and missed) or (not met and facts["remedy_possible"] is False and missed is False)
    answers = in_words(**facts)
    if contradiction:
        with pytest.raises(kip.InvalidValueError):
            kip.reclaim(KIP_2, **facts)
    elif len(answers) > 1:
        with pytest.raises(kip.UndecidableError):
            kip.reclaim(KIP_2, **facts)
    else:
        assert {kip.reclaim(KIP_2, **facts).value} == answers


@pytest.mark.parametrize(("met", "remedy", "proved"), list(product([True, False], repeat=3)))
def test_vinta_19_1__car_02__reclaimed_only_if_all_three_conditions_hold(met, remedy, proved):
    """VIntA 19(1): a. goals not or only inadequately met; b. no remedy possible; and c. absence of fault not proved."""
    found = kip.reclaim(KIP_2, goals_met=met, remedy_possible=remedy, absence_of_fault_proved=proved)
    assert found.value is (not met and not remedy and not proved)
    assert found.figures["goals_unmet"] is (not met)
    assert found.figures["no_remedy"] is (not remedy)
    assert found.figures["fault_not_disproved"] is (not proved)


@pytest.mark.parametrize("remedy", [None, True, False])
def test_vinta_19_2__car_03__also_if_the_extended_deadline_is_missed(remedy):
    """VIntA 19(2): 'auch innerhalb der vereinbarten Nachfrist nicht oder nur mangelhaft'."""
    facts = {"goals_met": False, "remedy_possible": remedy, "extended_deadline_missed": True}
    assert kip.reclaim(KIP_2, **facts, absence_of_fault_proved=False).value is True
    assert kip.reclaim(KIP_2, **facts, absence_of_fault_proved=True).value is False
    with pytest.raises(kip.UndecidableError, match="absence_of_fault_proved"):
        kip.reclaim(KIP_2, **facts)


@pytest.mark.parametrize("remedy", [None, True])
@pytest.mark.parametrize("proved", [None, True, False])
def test_met_within_the_extended_deadline_nothing_goes_back(remedy, proved):
    found = kip.reclaim(
        KIP_2,
        goals_met=False,
        remedy_possible=remedy,
        absence_of_fault_proved=proved,
        extended_deadline_missed=False,
    )
    assert found.value is False


def test_ias_09__car_02__missed_goals_alone_are_not_enough():
    """Press 2018: 'can reclaim' if goals are missed; the ordinance asks for two conditions more."""
    with pytest.raises(kip.UndecidableError, match="remedy_possible"):
        kip.reclaim(KIP_2, goals_met=False)
    with pytest.raises(kip.UndecidableError, match="absence_of_fault_proved"):
        kip.reclaim(KIP_2, goals_met=False, remedy_possible=False)
    assert kip.reclaim(KIP_2, goals_met=False, remedy_possible=True).value is False
    assert kip.reclaim(KIP_2, goals_met=False, absence_of_fault_proved=True).value is False
    assert kip.reclaim(KIP_2, goals_met=True).value is False


def test_a_law_without_reclaim():
    law = LAW.with_value(
        parameters.RECLAIM_IF_UNMET, False, during=DateRange(date(2019, 1, 1), None), because="what if"
    )
    found = kip.reclaim(KIP_2, goals_met=False, remedy_possible=False, absence_of_fault_proved=False)
    assert (found.value, found.under(law).value) == (True, False)


@pytest.mark.parametrize("conditions", list(product([True, False], repeat=3)))
@pytest.mark.parametrize("wrong", [True, False])
def test_sug_30__open_22__revoked_unless_waived_by_all_three_conditions_or_by_one(wrong, conditions):
    """SuG 30(1), (2): the mirror joins a to c without 'and' or 'or' (9.22)."""
    facts = dict(zip(("irreversible", "hard_to_see", "blameless"), conditions, strict=True))
    found = kip.revocation(wrongly_granted=wrong, **facts)
    assert found.value is (wrong and not all(conditions))
    any_one = LAW.with_reading(questions.REVOCATION_WAIVER, "any one")
    assert found.under(any_one).value is (wrong and not any(conditions))
    rests = [question for question, _ in found.questions]
    assert rests == ([questions.REVOCATION_WAIVER] if wrong else [])


def test_sug_31__the_same_for_contracts_by_withdrawal():
    """SuG 31: 'Anstelle des Widerrufs erklärt die zuständige Behörde den Rücktritt vom Vertrag.'"""
    found = kip.revocation(wrongly_granted=True, irreversible=False, hard_to_see=False, blameless=False)
    assert "Rücktritt" in found.explain("de")
    assert "Art. 31 SuG" in found.explain("de")


def unused(found):
    """The facts that an explanation names as stated, but without a part in the result."""
    return {below.key for step in found.steps if step.key == "not_used" for below in step.steps}


FACTS = {
    "no_remedy": "remedy_possible",
    "deadline_missed": "extended_deadline_missed",
    "fault_not_disproved": "absence_of_fault_proved",
}


@given(facts_of_reclaim)
def test_what_is_named_as_without_a_part_can_be_left_out_or_be_otherwise(facts):
    try:
        found = kip.reclaim(KIP_2, **facts)
    except kip.KipError:
        return
    for key in unused(found):
        assert kip.reclaim(KIP_2, **{**facts, FACTS[key]: None}).value is found.value
    named = {key for key, name in FACTS.items() if facts[name] is not None}
    assert {step.key for step in found.steps} & set(FACTS) == named - unused(found)


def test_each_fact_of_reclaim_decides_where_it_should():
    facts = {"goals_met": False, "remedy_possible": False, "absence_of_fault_proved": False}
    assert unused(kip.reclaim(KIP_2, **facts)) == set()
    assert unused(kip.reclaim(KIP_2, **{**facts, "goals_met": True})) == {"no_remedy", "fault_not_disproved"}
    assert unused(kip.reclaim(KIP_2, **{**facts, "remedy_possible": True})) == {"fault_not_disproved"}
    assert unused(kip.reclaim(KIP_2, **{**facts, "absence_of_fault_proved": True})) == {"no_remedy"}
    missed = kip.reclaim(KIP_2, **facts, extended_deadline_missed=True)
    assert unused(missed) == {"no_remedy"}
    law = LAW.with_value(
        parameters.RECLAIM_IF_UNMET, False, during=DateRange(date(2019, 1, 1), None), because="what if"
    )
    assert unused(missed.under(law)) == set(FACTS)
    rightly = kip.revocation(wrongly_granted=False, irreversible=True, hard_to_see=False, blameless=True)
    assert unused(rightly) == {"irreversible", "hard_to_see", "blameless"}


def test_vinta_19_2__the_paragraph_that_reclaims_is_the_one_cited():
    facts = {"goals_met": False, "absence_of_fault_proved": False}
    one = kip.reclaim(KIP_2, **facts, remedy_possible=False).steps[0].sources
    two = kip.reclaim(KIP_2, **facts, extended_deadline_missed=True).steps[0].sources
    assert [str(source.citation) for source in one] == ["Art. 19 Abs. 1 VIntA"]
    assert [str(source.citation) for source in two] == ["Art. 19 Abs. 1 VIntA", "Art. 19 Abs. 2 VIntA"]


@pytest.mark.parametrize("states", list(product([True, False], repeat=4)))
def test_no_sentence_denies_and_then_says_yes_or_no(states):
    """Each fact is said as it is, so that nobody has to deny a denial."""
    wrong, one, two, three = states
    found = [
        kip.revocation(wrongly_granted=wrong, irreversible=one, hard_to_see=two, blameless=three),
        kip.breach_consequences(
            FLAT_RATE, on=DAY, data_missing=wrong, execution_unmet=one, excusable=two, stay_prolonged=three
        ),
        kip.reclaim(
            KIP_2,
            goals_met=wrong,
            remedy_possible=one,
            absence_of_fault_proved=two,
            extended_deadline_missed=None if wrong or not one else three,
        ),
    ]
    for each, language in product(found, kip.LANGUAGES):
        assert not re.search(r" ?: (ja|nein|oui|non|sì|no|yes)\.", each.explain(language))


def test_sug_30__what_the_article_says_beyond_is_named_as_not_tested():
    """SuG 30(2bis), since 2021-01-01: procurement; 30(4): administrative criminal law."""
    said = kip.revocation(wrongly_granted=False, irreversible=True, hard_to_see=True, blameless=True).explain(
        "de"
    )
    assert "Art. 30 Abs. 2bis SuG" in said
    assert "Art. 30 Abs. 4 SuG" in said


# --- breach of duties under the Asylum Act --------------------------------------------------------

BREACH = {"on": DAY, "data_missing": False, "execution_unmet": False}
REACHES_ALL = LAW.with_reading(questions.EXECUTION_TASKS_SCOPE, "all contributions")


@pytest.mark.parametrize("paid_from", [FLAT_RATE, CREDIT])
def test_asg_89a__payments_may_be_cut_if_data_are_missing(paid_from):
    """AsylG 89a(2), all contributions under Art. 58 AIG; the wording before 2022-11-22 was not read."""
    assert kip.breach_consequences(paid_from, **{**BREACH, "data_missing": True}).value == (WAY.CUT,)
    assert kip.breach_consequences(paid_from, **BREACH).value == ()
    since = {**BREACH, "data_missing": True, "on": date(2022, 11, 22)}
    assert kip.breach_consequences(paid_from, **since).value == (WAY.CUT,)
    with pytest.raises(kip.NotKnownError, match="89a"):
        kip.breach_consequences(paid_from, **{**since, "on": date(2022, 11, 21)})


@pytest.mark.parametrize(("excusable", "prolonged"), list(product([True, False], repeat=2)))
def test_asg_89b__flat_rates_may_be_reclaimed_or_withheld_if_execution_tasks_are_unmet(excusable, prolonged):
    """AsylG 89b(1): reclaim unless excusable; (2): no compensation of a longer stay."""
    unmet = {**BREACH, "execution_unmet": True, "excusable": excusable, "stay_prolonged": prolonged}
    expected = (*((WAY.RECLAIM,) * (not excusable)), *((WAY.WITHHOLD,) * prolonged))
    assert kip.breach_consequences(FLAT_RATE, **unmet).value == expected
    assert kip.breach_consequences(CREDIT, **unmet).value == ()
    assert kip.breach_consequences(CREDIT, **unmet, law=REACHES_ALL).value == expected
    rests = [question for question, _ in kip.breach_consequences(CREDIT, **unmet).questions]
    assert rests == [questions.EXECUTION_TASKS_SCOPE]
    assert not kip.breach_consequences(FLAT_RATE, **unmet).questions


@given(st.booleans(), st.booleans(), st.booleans(), st.booleans(), st.sampled_from([LAW, REACHES_ALL]))
def test_a_further_failure_never_takes_a_consequence_away(data, tasks, excusable, prolonged, law):
    facts = {"on": DAY, "excusable": excusable, "stay_prolonged": prolonged, "law": law}
    for paid_from in (FLAT_RATE, CREDIT):
        found = kip.breach_consequences(paid_from, data_missing=data, execution_unmet=tasks, **facts).value
        for more in (
            {"data_missing": True, "execution_unmet": tasks},
            {"data_missing": data, "execution_unmet": True},
        ):
            assert set(found) <= set(kip.breach_consequences(paid_from, **more, **facts).value)
        flat = kip.breach_consequences(FLAT_RATE, data_missing=data, execution_unmet=tasks, **facts).value
        assert set(found) <= set(flat)


@pytest.mark.parametrize(
    ("paid_from", "unmet", "expected"),
    [
        (FLAT_RATE, True, set()),
        (FLAT_RATE, False, {"excusable", "stay_prolonged"}),
        (CREDIT, True, {"excusable", "stay_prolonged"}),
    ],
)
def test_an_excuse_without_a_breach_is_named_as_without_a_part(paid_from, unmet, expected):
    found = kip.breach_consequences(
        paid_from, on=DAY, data_missing=False, execution_unmet=unmet, excusable=True, stay_prolonged=True
    )
    assert unused(found) == expected
    if not found.value:
        assert "Nach Art. 89a und 89b AsylG besteht kein Grund" in " ".join(found.explain("de").split())


def test_a_law_that_does_not_enforce_the_duties():
    for parameter, fact in (
        (parameters.DATA_DUTY_ENFORCED, {"data_missing": True}),
        (parameters.EXECUTION_TASKS_ENFORCED, {"execution_unmet": True}),
    ):
        law = LAW.with_value(parameter, False, during=DateRange.of_years(2024), because="what if")
        facts = {**BREACH, "excusable": False, "stay_prolonged": True, **fact}
        assert kip.breach_consequences(FLAT_RATE, **facts, law=law).value == ()
        assert kip.breach_consequences(FLAT_RATE, **facts).value


# --- interest -------------------------------------------------------------------------------------

interest_days = st.dates(date(1991, 4, 1), date(2060, 1, 1)) | st.sampled_from(
    [date(2024, 1, 30), date(2024, 1, 31), date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1)]
)
grounds = st.sampled_from(GROUND)
any_amount = money | st.integers(0, MOST // 100).map(Chf.from_rappen)


def counted(first, last, law):
    """The days after the first and until the last, on dates and not on keys."""
    if law.reading(questions.INTEREST_DAYS).name == "actual/365":
        return (last - first).days, 365
    months = (last.year - first.year) * 12 + last.month - first.month
    return months * 30 + min(last.day, 30) - min(first.day, 30), 360


def half_up(exact):
    return floor(exact + Fraction(1, 2))


def interest(amount, paid, repaid, law=ASSISTANCE, ground=GROUND.UNMET_GOALS):
    return kip.reclaim_interest(amount, ground=ground, paid_on=paid, repaid_on=repaid, law=law).value


@given(any_amount, interest_days, interest_days, st.sampled_from([ASSISTANCE, THIRTY]))
def test_sug_28__five_per_cent_a_year_since_payment(amount, one, other, law):
    """SuG 28(1), (2): 'samt einem Zins von jährlich 5 Prozent seit der Auszahlung'."""
    paid, repaid = sorted((one, other))
    days, year = counted(paid, repaid, law)
    expected = half_up(Fraction(amount.rappen) * Fraction(5, 100) * Fraction(days, year))
    assert interest(amount, paid, repaid, law).rappen == expected >= 0


def test_sug_28__day_by_day():
    """One day of 365 on 36 500 francs is 5 francs; the day of payment bears none."""
    amount = Chf(36_500)
    assert interest(amount, date(2024, 2, 28), date(2024, 2, 28)) == Chf(0)
    assert interest(amount, date(2024, 2, 28), date(2024, 2, 29)) == Chf(5)
    assert interest(amount, date(2024, 2, 28), date(2024, 3, 1)) == Chf(10)
    assert interest(amount, date(2023, 2, 28), date(2023, 3, 1)) == Chf(5)
    assert interest(amount, date(2023, 1, 1), date(2024, 1, 1)) == Chf(1_825)
    assert interest(amount, date(2024, 1, 1), date(2025, 1, 1)) == Chf(1_830)  # a leap year: a day more


def test_sug_28__thirty_days_a_month():
    """One day of 360 on 36 000 francs is 5 francs; the 31st bears none, a whole year exactly 5 per cent."""
    amount = Chf(36_000)
    assert interest(amount, date(2024, 1, 30), date(2024, 1, 31), THIRTY) == Chf(0)
    assert interest(amount, date(2024, 1, 31), date(2024, 2, 1), THIRTY) == Chf(5)
    assert interest(amount, date(2024, 2, 29), date(2024, 3, 1), THIRTY) == Chf(10)
    for year in range(2020, 2030):
        assert interest(amount, date(year, 5, 17), date(year + 1, 5, 17), THIRTY) == Chf(1_800)


@given(any_amount, interest_days, interest_days, interest_days, st.sampled_from([ASSISTANCE, THIRTY]))
def test_interest_of_two_stretches_is_that_of_the_whole_up_to_a_rappen(amount, a, b, c, law):
    first, middle, last = sorted((a, b, c))
    parts = interest(amount, first, middle, law).rappen + interest(amount, middle, last, law).rappen
    assert abs(parts - interest(amount, first, last, law).rappen) <= 1


@given(
    any_amount, any_amount, interest_days, interest_days, interest_days, st.sampled_from([ASSISTANCE, THIRTY])
)
def test_interest_never_falls_with_more_money_or_more_time(amount, more, a, b, c, law):
    first, middle, last = sorted((a, b, c))
    found = interest(amount, middle, last, law)
    assert Chf(0) <= found <= interest(amount + more, middle, last, law)
    assert found <= interest(amount, first, last, law)
    assert interest(amount, first, middle, law) <= interest(amount, first, last, law)


@given(any_amount, interest_days, interest_days, st.integers(0, 100), st.integers(1995, 2050))
def test_another_rate_for_a_year(amount, one, other, percent, year):
    assume(percent != 5)
    paid, repaid = sorted((one, other))
    during = DateRange.of_years(year)
    law = ASSISTANCE.with_value(parameters.RECLAIM_INTEREST, percent, during=during, because="what if")
    in_year = sum(1 for n in range(1, (repaid - paid).days + 1) if (paid + timedelta(days=n)) in during)
    weighed = 5 * ((repaid - paid).days - in_year) + percent * in_year
    expected = half_up(Fraction(amount.rappen * weighed, 100 * 365))
    assert interest(amount, paid, repaid, law).rappen == expected


def test_open_15__sug_3__whether_contributions_are_compensation_or_assistance_is_a_question():
    """SuG 3; AsylG 89a and 89b call payments under Art. 58 AIG compensation: no interest by Art. 28 SuG."""
    facts = (Chf(36_500), date(2023, 1, 1), date(2024, 1, 1))
    assert interest(*facts, law=LAW) == Chf(0)
    assert interest(*facts, law=ASSISTANCE) == Chf(1_825)
    found = kip.reclaim_interest(facts[0], ground=GROUND.UNMET_GOALS, paid_on=facts[1], repaid_on=facts[2])
    assert {question for question, _ in found.questions} == {
        questions.SUBSIDY_KIND,
        questions.INTEREST_WHERE_SILENT,
    }
    assert found.under(SILENT_BEARS).value == Chf(1_825)


def test_sug_2_2__an_ordinance_does_not_displace_the_act():
    """SuG 2(2): only another federal act does; so the silence of Art. 19 VIntA settles nothing by itself."""
    found = kip.reclaim_interest(Chf(1), ground=GROUND.UNMET_GOALS, paid_on=DAY, repaid_on=DAY)
    assert "Art. 2 Abs. 2 SuG" in found.explain("de")
    for facts, said in (({"remedy_possible": False}, True), ({"remedy_possible": True}, False)):
        back = kip.reclaim(KIP_2, goals_met=False, absence_of_fault_proved=False, **facts)
        assert ("Art. 2 Abs. 2 SuG" in back.explain("de")) is said


def test_no_interest_is_said_to_be_none():
    facts = {"ground": GROUND.LEFTOVER, "paid_on": date(2023, 1, 1), "repaid_on": date(2024, 1, 1)}
    none = kip.reclaim_interest(Chf(36_500), **facts)
    assert none.steps[0].say("de").endswith("Auf CHF 36'500.00 ist kein Zins geschuldet.")
    assert unused(none) == {"paid_on", "repaid_on"}
    some = none.under(SILENT_BEARS)
    assert some.steps[0].say("de").endswith("ist ein Zins von CHF 1'825.00 geschuldet.")
    assert unused(some) == set()
    early = kip.default_interest(Chf(1), due_on=DAY, paid_on=DAY)
    assert "keinen Verzugszins" in early.steps[0].say("de")
    nothing = kip.leftover_repayment(
        KIP_2, goals_reached=True, received=Chf(9), used_in_term=Chf(9), used_later={}
    )
    assert nothing.steps[0].say("de").endswith("Der Kanton erstattet dem Bund nichts zurück.")


def test_sug_28__sug_30__where_else_interest_is_named_the_question_says():
    """SuG 28, 30(3), 40(1): the act names interest in these three."""
    cited = [str(citation) for citation in questions.INTEREST_WHERE_SILENT.citations]
    assert cited[:3] == ["Art. 28 SuG", "Art. 30 Abs. 3 SuG", "Art. 40 Abs. 1 SuG"]
    for language in kip.LANGUAGES:
        assert "40" in questions.INTEREST_WHERE_SILENT.reason[language]


@pytest.mark.parametrize("law", [LAW, ASSISTANCE, SILENT_BEARS])
def test_sug_30__on_revocation_interest_only_if_at_fault(law):
    """SuG 30(3): 'Hat der Empfänger schuldhaft gehandelt, so erhebt sie zudem einen Zins'."""
    facts = (Chf(36_500), date(2023, 1, 1), date(2024, 1, 1), law)
    assert interest(*facts, ground=GROUND.REVOCATION_AT_FAULT) == Chf(1_825)
    assert interest(*facts, ground=GROUND.REVOCATION_WITHOUT_FAULT) == Chf(0)


@pytest.mark.parametrize("ground", [GROUND.LEFTOVER, GROUND.DOUBLE_FUNDING, GROUND.EXECUTION_TASKS])
def test_where_the_law_names_no_interest_the_finding_rests_on_a_question(ground):
    facts = {"ground": ground, "paid_on": date(2023, 1, 1), "repaid_on": date(2024, 1, 1)}
    found = kip.reclaim_interest(Chf(36_500), **facts)
    assert found.value == found.under(ASSISTANCE).value == Chf(0)
    assert [question for question, _ in found.questions] == [questions.INTEREST_WHERE_SILENT]
    assert found.under(SILENT_BEARS).value == Chf(1_825)


def test_a_ground_names_its_paragraph():
    assert [str(ground.citation) for ground in GROUND] == [
        "Art. 19 Abs. 1 VIntA",
        "Art. 19 Abs. 3 VIntA",
        "Art. 30 Abs. 3 SuG",
        "Art. 30 Abs. 3 SuG",
        "Art. 12 Abs. 3 SuG",
        "Art. 89b Abs. 1 AsylG",
    ]
    assert [str(way.citation) for way in WAY] == [
        "Art. 89a Abs. 2 AsylG",
        "Art. 89b Abs. 1 AsylG",
        "Art. 89b Abs. 2 AsylG",
    ]


def test_half_a_rappen_is_rounded_up_once():
    """365 Rappen for 10 days at 5 per cent are exactly half a Rappen; twice as much is one."""
    paid = date(2023, 1, 1)
    assert interest(Chf("3.65"), paid, paid + timedelta(days=10)) == Chf("0.01")
    assert interest(Chf("3.64"), paid, paid + timedelta(days=10)) == Chf(0)
    assert interest(Chf("3.65"), paid, paid + timedelta(days=20)) == Chf("0.01")


@given(any_amount, interest_days, interest_days, st.sampled_from([LAW, THIRTY]))
def test_sug_24__five_per_cent_after_sixty_days(amount, due, paid, law):
    """SuG 24: interest from the end of the 60 days ('À l'expiration d'un délai de 60 jours')."""
    free = due + timedelta(days=60)
    found = kip.default_interest(amount, due_on=due, paid_on=paid, law=law)
    days, year = counted(free, paid, law) if paid > free else (0, 360)
    assert found.value.rappen == half_up(Fraction(amount.rappen * 5 * days, 100 * year)) >= 0
    assert found.figures["last_free"] == free


def test_sug_24__the_sixtieth_day_is_free():
    amount = Chf(36_500)
    for days, francs in ((0, 0), (59, 0), (60, 0), (61, 5), (62, 10), (60 + 365, 1_825)):
        due = date(2023, 3, 1)
        found = kip.default_interest(amount, due_on=due, paid_on=due + timedelta(days=days))
        assert found.value == Chf(francs), days
    early = kip.default_interest(amount, due_on=date(2023, 3, 1), paid_on=date(2023, 1, 1))
    assert early.value == Chf(0)


def test_default_interest_under_another_law():
    during = DateRange(date(2023, 1, 1), None)
    facts = {"due_on": date(2023, 3, 1), "paid_on": date(2023, 3, 31)}
    sooner = LAW.with_value(parameters.DEFAULT_INTEREST_AFTER, 10, during=during, because="x")
    assert kip.default_interest(Chf(36_500), **facts, law=sooner).value == Chf(100)
    higher = sooner.with_value(parameters.DEFAULT_INTEREST, 10, during=during, because="x")
    assert kip.default_interest(Chf(36_500), **facts, law=higher).value == Chf(200)
    reclaim_only = sooner.with_value(parameters.RECLAIM_INTEREST, 10, during=during, because="x")
    assert kip.default_interest(Chf(36_500), **facts, law=reclaim_only).value == Chf(100)


# --- limitation -----------------------------------------------------------------------------------

limitation_days = st.dates(date(2020, 1, 1), date(2060, 1, 1)) | st.sampled_from(
    [date(2020, 1, 1), date(2024, 2, 29), date(2024, 12, 31)]
)


@given(st.dates(date(1991, 4, 1), date(2060, 1, 1)))
def test_sug_32_1__claims_lapse_after_five_years(runs_from):
    """SuG 32(1); the day from which it runs is not named, and the finding says so."""
    found = kip.claim_limitation(runs_from=runs_from)
    assert found.value == runs_from + relativedelta(years=5) > runs_from
    assert "Ab welchem Tag sie läuft, sagt das Gesetz nicht." in found.steps[1].say("de")


@given(limitation_days, st.none() | st.integers(0, 5_000))
def test_sug_32_2__three_years_after_knowledge_and_at_most_ten(arose, after):
    """SuG 32(2), since 2020-01-01."""
    known = None if after is None else arose + timedelta(days=after)
    found = kip.reclaim_limitation(arose_on=arose, known_on=known).value
    ten = arose + relativedelta(years=10)
    assert found == (ten if known is None else min(known + relativedelta(years=3), ten))
    assert found <= kip.reclaim_limitation(arose_on=arose, known_on=None).value


@given(limitation_days, st.integers(0, 4_000), st.integers(0, 4_000))
def test_later_knowledge_never_brings_the_last_day_forward(arose, one, other):
    sooner, later = sorted((one, other))
    found = kip.reclaim_limitation(arose_on=arose, known_on=arose + timedelta(days=sooner)).value
    assert found <= kip.reclaim_limitation(arose_on=arose, known_on=arose + timedelta(days=later)).value


def test_sug_32_2__the_day_on_which_seven_years_have_gone():
    arose = date(2024, 5, 31)
    for known, last in (
        (date(2024, 5, 31), date(2027, 5, 31)),
        (date(2031, 5, 30), date(2034, 5, 30)),
        (date(2031, 5, 31), date(2034, 5, 31)),
        (date(2031, 6, 1), date(2034, 5, 31)),
        (date(2040, 1, 1), date(2034, 5, 31)),  # lapsed before anybody knew
    ):
        assert kip.reclaim_limitation(arose_on=arose, known_on=known).value == last


def test_sug_32_2__before_2020_the_wording_is_not_known():
    """The single year of the old text is only recalled: it is not encoded."""
    eve, day = date(2019, 12, 31), date(2020, 1, 1)
    assert kip.reclaim_limitation(arose_on=day, known_on=day).value == date(2023, 1, 1)
    for known in (None, eve, date(2021, 1, 1)):
        with pytest.raises(kip.NotKnownError, match="before 2020"):
            kip.reclaim_limitation(arose_on=eve, known_on=known)
    found = LAW.with_value(
        parameters.LIMITATION_OF_RECLAIM_AT_MOST, 10, during=DateRange.of_years(2019), because="found"
    )
    assert kip.reclaim_limitation(arose_on=eve, known_on=day, law=found).value == date(2023, 1, 1)
    with pytest.raises(kip.NotKnownError):
        kip.reclaim_limitation(arose_on=eve, known_on=eve, law=found)


def test_limitation_under_another_law():
    during = DateRange(date(2020, 1, 1), None)
    facts = {"arose_on": date(2024, 1, 1), "known_on": date(2024, 6, 1)}
    for parameter, last in (
        (parameters.LIMITATION_OF_RECLAIM, date(2025, 6, 1)),
        (parameters.LIMITATION_OF_RECLAIM_AT_MOST, date(2025, 1, 1)),
    ):
        law = LAW.with_value(parameter, 1, during=during, because="what if")
        assert kip.reclaim_limitation(**facts, law=law).value == last
    law = LAW.with_value(parameters.LIMITATION_OF_CLAIMS, 1, during=during, because="what if")
    assert kip.claim_limitation(runs_from=date(2024, 1, 1), law=law).value == date(2025, 1, 1)


# --- bad input ------------------------------------------------------------------------------------

LEFT = {"goals_reached": True, "received": Chf(9), "used_in_term": Chf(8), "used_later": {}}
UNMET = {"goals_met": False, "remedy_possible": False, "absence_of_fault_proved": False}
REVOKED = {"wrongly_granted": True, "irreversible": True, "hard_to_see": True, "blameless": True}
RECLAIMED = {"ground": GROUND.LEFTOVER, "paid_on": DAY, "repaid_on": DAY}
LATE = {"due_on": DAY, "paid_on": DAY}
FAILED = {**BREACH, "execution_unmet": True, "excusable": False, "stay_prolonged": False}
KNOWN = {"arose_on": DAY, "known_on": DAY}
RULES = {
    "leftover": (kip.leftover_repayment, (KIP_2,), LEFT),
    "reclaim": (kip.reclaim, (KIP_2,), UNMET),
    "revocation": (kip.revocation, (), REVOKED),
    "breach": (kip.breach_consequences, (FLAT_RATE,), FAILED),
    "interest": (kip.reclaim_interest, (Chf(1),), RECLAIMED),
    "default": (kip.default_interest, (Chf(1),), LATE),
    "claim": (kip.claim_limitation, (), {"runs_from": DAY}),
    "limitation": (kip.reclaim_limitation, (), KNOWN),
}


@pytest.mark.parametrize("name", RULES)
def test_a_fact_of_the_wrong_type_is_refused(name):
    rule, first, facts = RULES[name]
    assert rule(*first, **facts).value is not None
    for fact in (*facts, "law"):
        for wrong in ("x", 1, 1.0, NIGHT, [], b""):
            with pytest.raises(kip.WrongTypeError):
                rule(*first, **{**facts, fact: wrong})
    if first:
        for wrong in (None, "x", 1, 1.0):
            with pytest.raises(kip.WrongTypeError):
                rule(wrong, **facts)


BAD = {
    "deadline": (lambda: kip.leftover_deadline(kip.KIP_3), kip.WrongTypeError),
    "deadline law": (lambda: kip.leftover_deadline(KIP_2, law=1), kip.WrongTypeError),
    "beyond the calendar": (
        lambda: kip.leftover_deadline(agreement(kip.KIP_3, date(9998, 12, 31))),
        kip.OutsideRangeError,
    ),
    "received negative": (
        lambda: kip.leftover_repayment(KIP_2, **{**LEFT, "received": Chf(-1)}),
        kip.InvalidValueError,
    ),
    "used negative": (
        lambda: kip.leftover_repayment(KIP_2, **{**LEFT, "used_in_term": Chf(-1)}),
        kip.InvalidValueError,
    ),
    "later negative": (
        lambda: kip.leftover_repayment(KIP_2, **{**LEFT, "used_later": {date(2022, 1, 1): Chf(-1)}}),
        kip.InvalidValueError,
    ),
    "later in the term": (
        lambda: kip.leftover_repayment(KIP_2, **{**LEFT, "used_later": {date(2021, 12, 31): Chf(1)}}),
        kip.InvalidValueError,
    ),
    "later day kind": (
        lambda: kip.leftover_repayment(KIP_2, **{**LEFT, "used_later": {2022: Chf(1)}}),
        kip.WrongTypeError,
    ),
    "later amount kind": (
        lambda: kip.leftover_repayment(KIP_2, **{**LEFT, "used_later": {date(2022, 1, 1): 1}}),
        kip.WrongTypeError,
    ),
    "later day twice": (
        lambda: kip.leftover_repayment(
            KIP_2, **{**LEFT, "used_later": ((date(2022, 1, 1), Chf(0)), (date(2022, 1, 1), Chf(1)))}
        ),
        kip.InvalidValueError,
    ),
    "used more than received": (
        lambda: kip.leftover_repayment(KIP_2, **{**LEFT, "used_in_term": Chf("9.01")}),
        kip.InvalidValueError,
    ),
    "used later too much": (
        lambda: kip.leftover_repayment(KIP_2, **{**LEFT, "used_later": {date(2030, 1, 1): Chf(2)}}),
        kip.InvalidValueError,
    ),
    "met and missed": (
        lambda: kip.reclaim(KIP_2, goals_met=True, extended_deadline_missed=True),
        kip.InvalidValueError,
    ),
    "no remedy and remedied": (
        lambda: kip.reclaim(KIP_2, **{**UNMET, "extended_deadline_missed": False}),
        kip.InvalidValueError,
    ),
    "breach of own funds": (
        lambda: kip.breach_consequences(kip.FundingSource.CANTON, **BREACH),
        kip.InvalidValueError,
    ),
    "excuse unstated": (
        lambda: kip.breach_consequences(FLAT_RATE, **{**FAILED, "excusable": None}),
        kip.UndecidableError,
    ),
    "stay unstated": (
        lambda: kip.breach_consequences(FLAT_RATE, **{**FAILED, "stay_prolonged": None}),
        kip.UndecidableError,
    ),
    "interest negative": (
        lambda: kip.reclaim_interest(Chf(-1), **RECLAIMED),
        kip.InvalidValueError,
    ),
    "repaid before paid": (
        lambda: kip.reclaim_interest(Chf(1), **{**RECLAIMED, "repaid_on": date(2024, 5, 31)}),
        kip.InvalidValueError,
    ),
    "interest beyond all amounts": (
        lambda: interest(Chf.from_rappen(MOST), date(1991, 4, 1), date(2100, 1, 1)),
        kip.InvalidValueError,
    ),
    "before the act": (lambda: interest(Chf(1), date(1991, 3, 30), DAY), kip.OutsideRangeError),
    "default negative": (lambda: kip.default_interest(Chf(-1), **LATE), kip.InvalidValueError),
    "default before the act": (
        lambda: kip.default_interest(Chf(1), due_on=date(1991, 3, 31), paid_on=DAY),
        kip.OutsideRangeError,
    ),
    "default beyond the calendar": (
        lambda: kip.default_interest(Chf(1), due_on=date(9999, 12, 1), paid_on=DAY),
        kip.OutsideRangeError,
    ),
    "claim before the act": (
        lambda: kip.claim_limitation(runs_from=date(1991, 3, 31)),
        kip.OutsideRangeError,
    ),
    "claim beyond the calendar": (
        lambda: kip.claim_limitation(runs_from=date(9996, 1, 1)),
        kip.OutsideRangeError,
    ),
    "known before it arose": (
        lambda: kip.reclaim_limitation(arose_on=DAY, known_on=date(2024, 5, 31)),
        kip.InvalidValueError,
    ),
    "limitation beyond the calendar": (
        lambda: kip.reclaim_limitation(arose_on=date(9990, 1, 1), known_on=None),
        kip.OutsideRangeError,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    call, error = BAD[name]
    with pytest.raises(error):
        call()


def test_the_first_day_that_bears_interest_is_the_first_of_the_act():
    assert interest(Chf(36_500), date(1991, 3, 31), date(1991, 4, 1)) == Chf(5)
    with pytest.raises(kip.OutsideRangeError):
        interest(Chf(36_500), date(1991, 3, 30), date(1991, 4, 1))
