"""Who may benefit from which money, who may be obliged, who is in a target group.

Art. 58 AIG: contributions for temporarily admitted persons, recognised refugees and protected persons with a
residence permit 'are granted as flat rates' (para. 2); the others serve 'foreign nationals, irrespective of
their status' (para. 3). Art. 14a VIntA: initial integration of recognised refugees and temporarily admitted
persons. Art. 15 para. 5 VIntA: flat rates 'also for measures under Art. 14a para. 3 let. c and e' for asylum
seekers in the extended procedure. Art. 6 VIntA: three target groups. Art. 10 VIntA: who is on social
assistance may be obliged. Art. 9 VIntA, Art. 53 para. 5 AIG: registration with the employment service.
"""

from datetime import date, datetime, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import (
    LAW,
    DateRange,
    FundingArea,
    FundingSource,
    InitialIntegrationElement,
    MandatoryMeasure,
    Status,
    TargetGroup,
    parameters,
    questions,
)
from kipcore.law import provisions_persons
from tests.findings.persons import FL, VA, B, N, S, other, person

ELEMENTS, AREAS = list(InitialIntegrationElement), list(FundingArea)
FLAT, CREDIT, PROGRAMME_S = FundingSource.FLAT_RATE, FundingSource.CREDIT, FundingSource.PROGRAMME_S
NATIONAL = FundingSource.NATIONAL_PROGRAMMES
LANGUAGE = InitialIntegrationElement.LANGUAGE
NATIONAL_IMPORTANCE = FundingArea.NATIONAL_IMPORTANCE
SEEKER = Status.ASYLUM_SEEKER_EXTENDED
DAY = date(2024, 6, 1)
EU, SWISS, FOREIGN = Status.EU_EFTA_NATIONAL, Status.SWISS, Status.FOREIGN_NATIONAL
every_status = pytest.mark.parametrize("status", Status)


def may(status, paid_from, measure=LANGUAGE, on=DAY, law=LAW, **facts):
    return kip.may_benefit(person(status), measure=measure, paid_from=paid_from, on=on, law=law, **facts)


def asked(found):
    return {question.key for question, _ in found.questions}


# --- the matrix, written a second time (federal-law.md 3.4) -----------------------------------------

MATRIX = """
asylum seeker, accelerated procedure   | no       | no   | N?
asylum seeker, Dublin procedure        | no       | no   | N?
asylum seeker, extended procedure      | c e      | no   | N?
temporarily admitted person            | yes      | no   | yes
temporarily admitted refugee           | yes      | no   | yes
refugee with asylum                    | yes      | no   | yes
resettled refugee                      | yes      | no   | yes
refugee with expulsion                 | yes?     | no   | yes
protected person                       | no       | S    | S?
protected person with residence permit | yes      | no?  | yes
stateless person                       | no?      | no   | yes
temporarily admitted stateless person  | yes?     | no   | yes
stateless person with expulsion        | no?      | no   | yes
hardship permit                        | no?      | no   | yes
foreign national                       | no       | no   | yes
EU/EFTA national                       | no       | no   | yes
Swiss                                  | no       | no   | f
"""
ROWS = [[cell.strip() for cell in line.split("|")] for line in MATRIX.strip().splitlines()]
TABLE = {Status(name): dict(zip((FLAT, PROGRAMME_S, CREDIT), cells, strict=True)) for name, *cells in ROWS}
FOCUS = {("FundingArea", "c"), ("FundingArea", "d")} | {("InitialIntegrationElement", x) for x in "cde"}
# The questions by the status and column they stand in, with the answer of the first reading.
FLAT_QUESTIONS = {
    Status.REFUGEE_WITH_EXPULSION: "flat_rate_expulsion",
    Status.STATELESS_PERSON: "flat_rate_stateless",
    Status.STATELESS_PERSON_WITH_EXPULSION: "flat_rate_stateless",
    Status.TEMPORARILY_ADMITTED_STATELESS_PERSON: "flat_rate_stateless_admitted",
    Status.HARDSHIP_PERMIT: "flat_rate_hardship",
}
ASKED = ("flat_rate_expulsion", "flat_rate_stateless", "flat_rate_stateless_admitted", "flat_rate_hardship")
ASKED += ("credit_asylum_seekers", "credit_status_s", "programme_s_fields", "programme_s_with_permit")


def expected(status, source, measure, on, others, stay=None):
    """What the table says, with `others` the keys of questions that are read otherwise; an error class if none."""
    answer = in_table(status, source, measure, on, others, stay)
    if answer is True and measure is NATIONAL_IMPORTANCE and source in {FLAT, CREDIT, PROGRAMME_S}:
        return kip.UndecidableError
    return answer


def in_table(status, source, measure, on, others, stay):
    kind, letter = type(measure).__name__, measure.value
    since = date(2019, 5, 1) if source is FLAT else date(2019, 1, 1)
    if source is PROGRAMME_S:
        if on < date(2022, 3, 12):
            return False
        since = date(2022, 4, 13)
    if on < since or (source is PROGRAMME_S and on > date(2027, 3, 4)):
        return kip.NotKnownError
    if source.is_own:
        return True
    if source is NATIONAL and measure is not FundingArea.NATIONAL_IMPORTANCE:
        return kip.UndecidableError
    cell = TABLE[status][CREDIT if source is NATIONAL else source]
    if cell in {"yes", "no"}:
        return cell == "yes"
    if cell in {"yes?", "no?"} and source is FLAT:
        return (cell == "yes?") != (FLAT_QUESTIONS[status] in others)
    if cell == "c e":
        return letter in "ce" if kind == "InitialIntegrationElement" else kip.UndecidableError
    if cell == "f":
        return letter == "f"
    if cell == "N?":
        if "credit_asylum_seekers" not in others:
            return True
        return kip.NotKnownError if stay is None else stay
    if cell == "S?":
        return "credit_status_s" not in others
    if cell == "no?" and "programme_s_with_permit" not in others:
        return False
    if on.year < 2024 and measure is FundingArea("g") and "programme_s_fields" not in others:
        return kip.UndecidableError
    return on.year >= 2024 or (kind, letter) in FOCUS or "programme_s_fields" in others


TURNS = [date(2019, 1, 1), date(2019, 5, 1), date(2022, 3, 12), date(2022, 4, 13), date(2024, 1, 1)]
TURNS += [date(2024, 3, 5), date(2025, 3, 5), date(2026, 3, 5), date(2027, 3, 5)]
AROUND = [day + timedelta(days=n) for day in TURNS for n in (-1, 0)]


def read_otherwise(keys):
    law = LAW
    for question, _ in LAW.readings:
        if question.key in keys:
            law = law.with_reading(question, question.readings[1].name)
    return law


@given(
    st.sampled_from(Status),
    st.sampled_from(FundingSource),
    st.sampled_from([*ELEMENTS, *AREAS]),
    st.sampled_from(AROUND) | st.dates(date(2013, 1, 1), date(2030, 1, 1)),
    st.sets(st.sampled_from(ASKED)),
    st.none() | st.booleans(),
)
def test_matrix__the_rule_says_what_the_matrix_says(status, source, measure, on, others, stay):
    answer = expected(status, source, measure, on, others, stay)
    law = read_otherwise(others)
    if isinstance(answer, bool):
        assert may(status, source, measure, on, law, longer_stay=stay).value is answer
    else:
        with pytest.raises(answer):
            may(status, source, measure, on, law, longer_stay=stay)


@every_status
@pytest.mark.parametrize("others", [(), ASKED], ids=["default readings", "other readings"])
def test_every_row_of_the_matrix_on_every_turning_day(status, others):
    """federal-law.md 3.4, row by row; the days before and on each turn."""
    law = read_otherwise(others)
    for source in FundingSource:
        for measure in (*ELEMENTS, *AREAS):
            for on in AROUND:
                answer = expected(status, source, measure, on, others)
                if isinstance(answer, bool):
                    assert may(status, source, measure, on, law).value is answer, (source, measure, on)
                else:
                    with pytest.raises(answer):
                        may(status, source, measure, on, law)


@every_status
def test_what_the_matrix_marks_as_open_rests_on_a_question(status):
    flat, programme, credit = TABLE[status][FLAT], TABLE[status][PROGRAMME_S], TABLE[status][CREDIT]
    assert ("?" in flat) == bool(asked(may(status, FLAT)))
    assert ("?" in programme) == bool(asked(may(status, PROGRAMME_S)))
    assert (credit in {"N?", "S?"}) == bool(asked(may(status, CREDIT)))
    if status is S:
        for on in (date(2023, 12, 31), date(2024, 1, 1)):
            assert asked(may(S, CREDIT, on=on)) == {"credit_status_s"}
        assert asked(may(S, PROGRAMME_S, FundingArea("a"), date(2023, 12, 31))) == {"programme_s_fields"}
        assert asked(may(S, PROGRAMME_S, on=date(2023, 12, 31))) == set()


def test_both_questions_about_programme_s_are_asked_only_if_both_decide():
    """With a permit, and outside the focus: the first no ends the matter."""
    day, area = date(2023, 6, 1), FundingArea.PROTECTION_AGAINST_DISCRIMINATION
    with_permit = other(questions.PROGRAMME_S_WITH_PERMIT)
    assert asked(may(B, PROGRAMME_S, area, day)) == {"programme_s_with_permit"}
    both = may(B, PROGRAMME_S, area, day, with_permit)
    assert (both.value, asked(both)) == (False, {"programme_s_with_permit", "programme_s_fields"})
    focus = may(B, PROGRAMME_S, LANGUAGE, day, with_permit)
    assert (focus.value, asked(focus)) == (True, {"programme_s_with_permit"})


# --- the flat rate ----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [VA, FL, Status.TEMPORARILY_ADMITTED_REFUGEE, Status.RESETTLED_REFUGEE])
def test_vinta_14a_1__vinta_15_1__refugees_and_temporarily_admitted_persons_for_every_measure(status):
    """VIntA 14a(1): measures in the areas of Art. 12; 14a(3): elements a to f; 15(1): these groups."""
    for measure in (*ELEMENTS, *AREAS[:-1]):
        found = may(status, FLAT, measure)
        assert found.value is True
        assert {"Art. 14a Abs. 1 VIntA", "Art. 14a Abs. 2 VIntA"} <= {str(s.citation) for s in found.sources}


def test_vinta_15_1__protected_persons_with_a_permit_are_inferred_as_art_14a_does_not_name_them():
    """VIntA 15(1), AIG 58(2) name them, VIntA 14a only refugees and temporarily admitted persons."""
    found = may(B, FLAT)
    assert found.value is True
    assert found.sources[0].certainty is kip.Certainty.DERIVED
    assert str(found.sources[0].citation) == "Art. 58 Abs. 2 AIG"
    assert "nennt sie nicht" in found.steps[1].say("de")


def test_vinta_15_5__pil_06__for_asylum_seekers_in_the_extended_procedure_only_c_and_e():
    """VIntA 15(5): Art. 14a(3) c and e; PIL-06: since 1 May 2019 early language support of asylum seekers."""
    assert [e.value for e in ELEMENTS if may(SEEKER, FLAT, e).value] == ["c", "e"]
    assert may(SEEKER, FLAT, on=date(2019, 5, 1)).value is True
    with pytest.raises(kip.NotKnownError, match="before May 2019"):
        may(SEEKER, FLAT, on=date(2019, 4, 30))
    for status in (N, Status.ASYLUM_SEEKER_ACCELERATED):
        found = may(status, FLAT)
        assert found.value is False
        assert [str(source.citation) for source in found.sources] == ["Art. 15 Abs. 5 VIntA"]


@pytest.mark.parametrize("area", AREAS)
def test_vinta_15_5__an_area_is_not_enough_for_an_asylum_seeker(area):
    """The paragraph goes by the letters of Art. 14a, not by those of Art. 12: c there is not c here."""
    with pytest.raises(kip.UndecidableError, match="InitialIntegrationElement"):
        may(SEEKER, FLAT, area)
    if area is not NATIONAL_IMPORTANCE:
        assert may(SEEKER, CREDIT, area).value is True


def test_vinta_15_6__also_within_social_assistance_but_not_for_asylum_seekers():
    """VIntA 15(6): for VA, refugees and protected persons with a permit; not for asylum seekers."""
    for status in (VA, FL, B, Status.REFUGEE_WITH_EXPULSION):
        assert "also_social_assistance" in [step.key for step in may(status, FLAT).steps]
    for found in (may(SEEKER, FLAT), may(S, FLAT), may(Status.STATELESS_PERSON, FLAT), may(FL, CREDIT)):
        assert "also_social_assistance" not in [step.key for step in found.steps]


def test_pil_11__no_flat_rate_money_for_status_s_without_a_permit():
    """PIL-11, SEM-S23: paid outside the flat rate and outside the credit of the programmes."""
    found = may(S, FLAT)
    assert found.value is False
    assert found.sources[0].title == "SEM: Änderung der VIntA, Status S"
    assert "zahlt der Bund keine Pauschale" in found.explain("de")


def test_fin_10__the_flat_rate_is_not_bound_to_the_person():
    """FIN-10: used by need in the canton; so a person who never drew one may benefit, as seekers do."""
    for status in (VA, SEEKER, B):
        step = next(step for step in may(status, FLAT).steps if step.key == "not_bound")
        assert step.sources[0].title == "Kanton Aargau: Integrationsagenda Schweiz (IAS)"
    assert "not_bound" not in may(S, FLAT).figures
    assert all(step.key != "not_bound" for step in (*may(S, FLAT).steps, *may(VA, CREDIT).steps))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (FL, kip.DecisionKind.FAMILY_ASYLUM),
        (VA, kip.DecisionKind.INCLUSION),
        (Status.TEMPORARILY_ADMITTED_REFUGEE, kip.DecisionKind.INCLUSION),
    ],
)
@given(st.sampled_from(FundingSource), st.sampled_from([*ELEMENTS, *AREAS]), st.dates(DAY, date(2027, 3, 4)))
def test_how_a_status_was_acquired_never_matters(status, kind, source, measure, on):
    """Not even where decisions on the family are read as drawing no flat rate of their own."""
    law = other(questions.FAMILY_DECISIONS)
    included = kip.Person([kip.StatusDecision(status, date(2020, 1, 1), kind=kind)])
    answers = []
    for who, reading in ((included, law), (person(status), LAW)):
        try:
            found = kip.may_benefit(who, measure=measure, paid_from=source, on=on, law=reading)
        except kip.UndecidableError as error:
            answers.append(error.args)
        else:
            assert "family_decisions" not in asked(found)
            answers.append(found.value)
    assert answers[0] == answers[1]


any_measure = st.sampled_from([*ELEMENTS, *AREAS])
flat_days = st.dates(date(2019, 5, 1), date(2030, 1, 1))
readings = st.sets(st.sampled_from(ASKED)).map(read_otherwise)


@given(
    st.sampled_from([status for status in Status if status.name.startswith("ASYLUM_SEEKER")]),
    st.sampled_from(ELEMENTS),
    flat_days,
    readings,
)
def test_from_the_flat_rate_an_asylum_seeker_never_may_what_a_refugee_may_not(status, measure, on, law):
    assert may(status, FLAT, measure, on, law).value <= may(FL, FLAT, measure, on, law).value


@given(
    st.sampled_from([status for status in Status if status not in {S, B}]),
    any_measure,
    st.dates(date(2022, 4, 13), date(2027, 3, 4)),
    readings,
)
def test_programme_s_is_open_to_nobody_but_protected_persons(status, measure, on, law):
    assert may(status, PROGRAMME_S, measure, on, law).value is False


@given(
    st.sampled_from(Status),
    st.sampled_from([FundingSource.CANTON, FundingSource.MUNICIPALITIES]),
    any_measure,
    st.dates(date(2019, 1, 1), date(2030, 1, 1)),
    readings,
)
def test_own_funds_turn_nobody_away(status, source, measure, on, law):
    assert may(status, source, measure, on, law).value is True


@given(st.sampled_from(Status), st.sampled_from(FundingSource), any_measure, readings, st.booleans())
def test_the_prospect_of_stay_changes_only_the_answer_that_asks_for_it(status, source, measure, law, stay):
    """For asylum seekers, in the second reading of the question; elsewhere it is not looked at."""
    try:
        without = may(status, source, measure, law=law).value
    except kip.NotKnownError:
        assert status.name.startswith("ASYLUM_SEEKER")
        assert law.reading(questions.CREDIT_ASYLUM_SEEKERS).name == "only with a prospect of stay"
        if measure is not NATIONAL_IMPORTANCE or source is NATIONAL:
            assert may(status, source, measure, law=law, longer_stay=stay).value is stay
    except kip.UndecidableError:
        with pytest.raises(kip.UndecidableError):
            may(status, source, measure, law=law, longer_stay=stay)
    else:
        assert may(status, source, measure, law=law, longer_stay=stay).value is without


@pytest.mark.parametrize("source", [FLAT, CREDIT, PROGRAMME_S])
def test_measures_of_national_importance_are_asked_of_the_national_programmes(source):
    """VINTA-21: SEM may support them; of flat rates, the credit and Programme S the article says nothing."""
    for status in set(Status) - {SEEKER}:
        if may(status, source).value:
            with pytest.raises(kip.UndecidableError, match="Art. 21 VIntA"):
                may(status, source, NATIONAL_IMPORTANCE)
        else:
            assert may(status, source, NATIONAL_IMPORTANCE).value is False
    with pytest.raises(kip.UndecidableError, match="NATIONAL_PROGRAMMES"):
        may(B if source is PROGRAMME_S else FL, source, NATIONAL_IMPORTANCE, law=read_otherwise(ASKED))
    assert may(FL, NATIONAL, NATIONAL_IMPORTANCE).value is True


def test_a_law_by_which_flat_rates_pay_for_nothing():
    law = LAW.with_value(
        parameters.FLAT_RATE_FOR_INITIAL_INTEGRATION,
        False,
        during=DateRange.of_years(2024),
        because="what if",
    )
    assert not any(may(status, FLAT, law=law).value for status in Status)


# --- the other contributions ------------------------------------------------------------------------


@every_status
def test_aig_58_3__tg_01__the_credit_is_for_foreign_nationals_irrespective_of_status(status):
    """AIG 58(3), since 1 January 2019; TG-01: the credit irrespective of status."""
    found = may(status, CREDIT, FundingArea.LANGUAGE, date(2025, 1, 1))
    assert found.value is (status is not SWISS)
    with pytest.raises(kip.NotKnownError, match="Art. 55 AuG"):
        may(status, CREDIT, FundingArea.LANGUAGE, date(2018, 12, 31))


def test_vinta_6__the_swiss_take_part_in_living_together_and_in_nothing_else():
    """VIntA 6 c and 12(1)f; the contributions themselves are for foreign nationals."""
    for measure in (*ELEMENTS, *AREAS):
        assert may(SWISS, CREDIT, measure).value is (measure.value == "f")
    assert may(SWISS, FLAT, InitialIntegrationElement.LIVING_TOGETHER).value is False
    assert may(SWISS, NATIONAL, FundingArea.NATIONAL_IMPORTANCE).value is False


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (date(2023, 12, 31), False),
        (date(2024, 1, 1), True),
        (date(2027, 12, 31), True),
        (date(2028, 1, 1), False),
    ],
)
def test_fin_07__for_whom_kip_3_is_primarily_meant_is_a_note_and_no_limit(on, said):
    """FIN-07: the credit 2024-2027 primarily for EU/EFTA and third-country migrants."""
    for status in (EU, VA, SEEKER):
        found = may(status, CREDIT, on=on)
        assert found.value is True
        assert ("practice" in [step.key for step in found.steps]) is said
    law = other(questions.CREDIT_ASYLUM_SEEKERS)
    closed = may(SEEKER, CREDIT, on=on, law=law, longer_stay=False)
    open_ = may(SEEKER, CREDIT, on=on, law=law, longer_stay=True)
    assert ("practice" in [step.key for step in open_.steps]) is said
    swiss = may(SWISS, CREDIT, FundingArea.LIVING_TOGETHER, on)
    assert "practice" not in [step.key for step in (*closed.steps, *swiss.steps)]


@pytest.mark.parametrize("measure", [*ELEMENTS, *AREAS[:-1]])
def test_a_national_programme_is_an_area_of_its_own(measure):
    """VIntA 12(1)h and 21(1): never a silent no because a language course was named."""
    with pytest.raises(kip.UndecidableError, match="NATIONAL_IMPORTANCE"):
        may(VA, NATIONAL, measure)


def test_access_to_the_programmes_says_nothing_of_national_programmes():
    """PIL-11 is about measures of the KIP: for national programmes status S rests on the question, after 2023 too."""
    for on in (date(2023, 12, 31), DAY):
        found = may(S, NATIONAL, FundingArea.NATIONAL_IMPORTANCE, on)
        assert (found.value, asked(found)) == (True, {"credit_status_s"})


def test_a_law_by_which_status_counts_must_say_whose():
    years = DateRange.of_years(2024)
    for parameter, source in [
        (parameters.CREDIT_IRRESPECTIVE_OF_STATUS, CREDIT),
        (parameters.CREDIT_IRRESPECTIVE_OF_STATUS, NATIONAL),
        (parameters.OWN_FUNDS_IRRESPECTIVE_OF_STATUS, FundingSource.CANTON),
        (parameters.OWN_FUNDS_IRRESPECTIVE_OF_STATUS, FundingSource.MUNICIPALITIES),
    ]:
        law = LAW.with_value(parameter, False, during=years, because="what if")
        with pytest.raises(kip.UndecidableError, match=parameter.key):
            may(VA, source, FundingArea.NATIONAL_IMPORTANCE, law=law)


# --- Programme S and own funds ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "last", "certainty", "year"),
    [
        (date(2022, 4, 13), date(2022, 11, 8), "derived", "2022"),
        (date(2022, 11, 9), date(2024, 3, 4), "official", "9 November 2022"),
        (date(2024, 3, 5), date(2025, 3, 4), "official", "1 November 2023"),
        (date(2025, 3, 5), date(2026, 3, 4), "official", "4 September 2024"),
        (date(2026, 3, 5), date(2027, 3, 4), "official", "8 October 2025"),
    ],
)
def test_ps_1__ps_2__ps_3__ps_4__ps_5__the_phases_of_programme_s(first, last, certainty, year):
    """PS-1 (13.4.2022), PS-2 (9.11.2022), PS-3 (1.11.2023), PS-4 (4.9.2024), PS-5 (8.10.2025)."""
    for day in (first, last):
        found = may(S, PROGRAMME_S, on=day)
        assert found.value is True
        phase = next(step for step in found.steps if step.key == "phase")
        assert dict(phase.names)["during"] == DateRange(first, last)
        assert phase.sources[0].certainty.value == certainty
        assert year in phase.sources[0].note


def test_ps_0__status_s_since_12_march_2022_and_what_is_not_known_around_the_programme():
    """PS-0: activated 12.3.2022. PS-1: the first month of pay is open. PS-5: until 4.3.2027."""
    assert may(S, PROGRAMME_S, on=date(2022, 3, 11)).value is False
    for day in (date(2022, 3, 12), date(2022, 4, 12)):
        with pytest.raises(kip.NotKnownError, match="first month of pay"):
            may(S, PROGRAMME_S, on=day)
        with pytest.raises(kip.NotKnownError):
            may(FL, PROGRAMME_S, on=day)
    with pytest.raises(kip.NotKnownError, match="after 4 March 2027"):
        may(S, PROGRAMME_S, on=date(2027, 3, 5))
    known = LAW.with_value(
        parameters.PROGRAMME_S_RUNS,
        True,
        during=DateRange(date(2027, 3, 5), date(2028, 3, 4)),
        because="what if it goes on",
    )
    assert may(S, PROGRAMME_S, on=date(2028, 3, 4), law=known).value is True


@pytest.mark.parametrize("measure", [*ELEMENTS, *AREAS[:-1]])
def test_ps_3__pil_11__since_2024_status_s_has_access_to_all_measures(measure):
    """PS-3, PIL-11: from 1 January 2024 all measures of the programmes; before, the focus of the programme."""
    assert may(S, PROGRAMME_S, measure, date(2024, 1, 1)).value is True
    if measure is FundingArea.ACCESS_TO_STANDARD_STRUCTURES:
        with pytest.raises(kip.UndecidableError, match="TRAINING_AND_EMPLOYABILITY"):
            may(S, PROGRAMME_S, measure, date(2023, 12, 31))
    else:
        before = may(S, PROGRAMME_S, measure, date(2023, 12, 31))
        assert before.value is ((type(measure).__name__, measure.value) in FOCUS)


@pytest.mark.parametrize("measure", [*ELEMENTS, *AREAS[:-1]])
@pytest.mark.parametrize("on", [date(2023, 12, 31), date(2024, 1, 1)])
def test_ps_3__pil_11__whether_the_credit_pays_for_status_s_is_open_before_and_after_2024(measure, on):
    """PIL-11, FIN-07: access to the measures of the programmes, paid outside flat rate and credit."""
    found = may(S, CREDIT, measure, on)
    assert (found.value, asked(found)) == (True, {"credit_status_s"})
    assert may(S, CREDIT, measure, on, other(questions.CREDIT_STATUS_S)).value is False
    assert ("access" in [step.key for step in found.steps]) is (on.year == 2024)


@every_status
@pytest.mark.parametrize("source", [FundingSource.CANTON, FundingSource.MUNICIPALITIES])
def test_aig_56__own_funds_are_the_affair_of_the_canton(status, source):
    """AIG 56(4): the cantons set their integration policy; since 1 January 2019."""
    found = may(status, source, FundingArea.LANGUAGE, date(2019, 1, 1))
    assert found.value is True
    assert "Das kantonale Recht ist hier nicht geprüft" in found.steps[1].say("de")
    assert found.sources[0].certainty is kip.Certainty.DERIVED
    with pytest.raises(kip.NotKnownError):
        may(status, source, FundingArea.LANGUAGE, date(2018, 12, 31))


# --- target groups ----------------------------------------------------------------------------------

perhaps = st.none() | st.booleans()


def belongs(letter, **facts):
    return kip.in_target_group(TargetGroup(letter), on=facts.pop("on", DAY), **facts)


def test_vinta_6__aig_53a__there_are_three_target_groups():
    """VIntA 6, carrying out AIG 53a: persons with needs, professionals, local population."""
    assert [group.label["de"] for group in TargetGroup] == [
        "Personen mit Integrationsbedarf",
        "Fachpersonen der Integrationsförderung",
        "einheimische Bevölkerung",
    ]
    assert [str(group.citation) for group in TargetGroup] == [f"Art. 6 Bst. {x} VIntA" for x in "abc"]
    assert belongs("b", professional=True, on=date(2019, 1, 1)).value is True
    with pytest.raises(kip.NotKnownError, match="2007"):
        belongs("b", professional=True, on=date(2018, 12, 31))


def test_aig_53a__the_concerns_of_women_children_and_the_young_are_named():
    """AIG 53a(2)."""
    found = belongs("a", integration_need=True, longer_stay=True)
    assert "Art. 53a Abs. 2 AIG" in found.explain("de")


@given(perhaps, perhaps, perhaps, st.sampled_from(Status))
def test_sz_01__tg_01__needs_and_a_prospect_of_a_longer_lawful_stay(need, stay, professional, status):
    """SZ-01, TG-01: persons with a perspective of longer-term lawful stay; AIG 4(2). Unknown is never no."""
    facts = {"integration_need": need, "longer_stay": stay, "professional": professional}
    if need is False or stay is False:
        assert belongs("a", **facts).value is False
    elif need and stay:
        assert belongs("a", **facts, person=person(status)).value is True
    else:
        with pytest.raises(kip.NotKnownError, match="longer_stay" if need else "integration_need"):
            belongs("a", **facts)
    if professional is None:
        with pytest.raises(kip.NotKnownError, match="professional"):
            belongs("b", **facts)
    else:
        assert belongs("b", **facts, person=person(status)).value is professional


@every_status
def test_vinta_6__who_is_local_is_read_in_three_languages(status):
    """VIntA 6 c: einheimisch, résidante, indigena."""
    found = belongs("c", person=person(status))
    assert found.value is (status is SWISS)
    assert asked(found) == (set() if status is SWISS else {"local_population"})
    assert belongs("c", person=person(status), law=other(questions.LOCAL_POPULATION)).value is True


def test_a_person_without_a_status_that_day_is_not_simply_foreign():
    with pytest.raises(kip.NotKnownError, match=r"person=Person"):
        belongs("c")
    with pytest.raises(kip.NotKnownError, match="status"):
        belongs("c", person=person(SWISS, date(2024, 6, 2)))


def test_tg_01__that_the_target_group_asks_for_a_longer_stay_is_derived():
    """TG-01, SZ-01: the programmes have such persons in view; Art. 6 VIntA does not say it."""
    found = belongs("a", integration_need=True, longer_stay=True)
    step = next(step for step in found.steps if step.key == "longer_stay")
    assert [source.certainty.value for source in step.sources] == ["statute", "derived"]


# --- duties -----------------------------------------------------------------------------------------

OLD, NEW = date(2025, 11, 30), date(2025, 12, 1)
REFUGEES = {FL, VA, Status.TEMPORARILY_ADMITTED_REFUGEE, Status.RESETTLED_REFUGEE}
OPEN = {
    Status.REFUGEE_WITH_EXPULSION: (questions.DUTIES_EXPULSION, True),
    Status.STATELESS_PERSON: (questions.DUTIES_STATELESS, False),
    Status.STATELESS_PERSON_WITH_EXPULSION: (questions.DUTIES_STATELESS, False),
    Status.TEMPORARILY_ADMITTED_STATELESS_PERSON: (questions.DUTIES_STATELESS_ADMITTED, True),
}


def obliged(status, on=DAY, on_social_assistance=True, law=LAW):
    who = person(status)
    return kip.may_be_obliged(who, on=on, on_social_assistance=on_social_assistance, law=law)


@every_status
@pytest.mark.parametrize("on", [date(2019, 1, 1), OLD, NEW])
@pytest.mark.parametrize("assisted", [True, False])
def test_vinta_10__who_may_be_obliged_and_only_on_social_assistance(status, on, assisted):
    """VIntA 10(1): refugees and VA since 2019, protected persons since 1 December 2025, on social assistance."""
    if status is EU:
        assert obliged(status, on, assisted).value is False
    elif status in REFUGEES:
        assert obliged(status, on, assisted).value is assisted
    elif status in {S, B}:
        assert obliged(status, on, assisted).value is (assisted and on >= NEW)
    elif status in OPEN:
        question, yes = OPEN[status]
        found = obliged(status, on, assisted)
        assert (found.value, asked(found)) == (assisted and yes, {question.key})
        assert obliged(status, on, assisted, other(question)).value is (assisted and not yes)
    else:
        with pytest.raises(kip.UndecidableError, match="58b AIG"):
            obliged(status, on, assisted)


@every_status
def test_vinta_10__before_2019_nothing_was_read(status):
    known = {*REFUGEES, *OPEN, S, B, EU}
    with pytest.raises(kip.NotKnownError if status in known else kip.UndecidableError):
        obliged(status, date(2017, 12, 31))
    if status in known - {EU}:
        with pytest.raises(kip.NotKnownError, match="before 2019"):
            obliged(status, date(2018, 12, 31))


@pytest.mark.parametrize(
    ("on", "measure"), [(OLD, MandatoryMeasure.PROGRAMMES), (NEW, MandatoryMeasure.OCCUPATIONAL_INTEGRATION)]
)
def test_vinta_10__to_what_changed_on_1_december_2025(on, measure):
    """Before: integration or employment programmes; since AS 2025 670: occupational (re-)integration."""
    found = obliged(FL, on)
    assert found.figures["measures"] is measure
    assert measure.label["fr"] in found.explain("fr").replace("\n│  ", " ")


@pytest.mark.parametrize("assisted", [True, False])
def test_vinta_10__by_agreement_only_temporarily_admitted_persons_on_social_assistance_or_not(assisted):
    """VIntA 10(1), second half: in the form of an agreement; AIG 83(10): whenever there are special needs."""
    admitted = {VA, Status.TEMPORARILY_ADMITTED_REFUGEE, Status.TEMPORARILY_ADMITTED_STATELESS_PERSON}
    for status in (*REFUGEES, *OPEN, S, B):
        found = obliged(status, NEW, assisted)
        keys = [step.key for step in found.steps]
        assert ("by_agreement" in keys) is (status in admitted)
        assert ("other_basis" in keys) is not found.value
        assert "Art. 10 VIntA" in found.steps[0].say("de")
    read = other(questions.DUTIES_STATELESS_ADMITTED)
    not_meant = obliged(Status.TEMPORARILY_ADMITTED_STATELESS_PERSON, NEW, assisted, read)
    assert "by_agreement" not in [step.key for step in not_meant.steps]


def test_vinta_10__what_follows_from_a_breach_and_where_the_three_texts_differ():
    """VIntA 10(2): social assistance may be cut; the Italian text names refugees and VA only."""
    assert "italienische Text" not in obliged(FL, NEW).explain("de")
    for status in (S, B):
        assert "Italian text" in " ".join(obliged(status, NEW).explain("en").split())
    assert "breach" not in [step.key for step in obliged(S, OLD).steps]


@pytest.mark.parametrize(
    ("on", "certainty"),
    [
        (date(2018, 1, 1), "official"),
        (date(2021, 12, 31), "official"),
        (date(2022, 1, 1), "derived"),
        (date(2030, 1, 1), "derived"),
    ],
)
def test_sz_02__tg_05__persons_from_eu_and_efta_states_cannot_be_obliged(on, certainty):
    """SZ-02, TG-05: footnote of SEM's target grid for 2018-2021; later derived from AIG 58b(4)."""
    for assisted in (True, False):
        found = obliged(EU, on, assisted)
        assert found.value is False
        assert [source.certainty.value for source in found.sources] == [certainty]
    with pytest.raises(kip.NotKnownError, match="before 2018"):
        obliged(EU, date(2017, 12, 31))


@given(st.sampled_from(Status), st.dates(date(2019, 1, 1), date(2030, 1, 1)))
def test_nobody_is_obliged_without_social_assistance_and_nobody_is_freed_later(status, on):
    try:
        now = obliged(status, on).value
    except kip.UndecidableError:
        return
    assert obliged(status, on, on_social_assistance=False).value is False
    assert now <= obliged(status, on + timedelta(days=2000)).value
    assert obliged(S, on).value is obliged(B, on).value


@given(st.sampled_from(sorted(REFUGEES, key=str)), st.dates(date(2019, 1, 1), OLD), st.dates(NEW))
def test_vinta_10__who_could_be_obliged_still_can_but_not_to_the_same_measures(status, before, after):
    """VIntA 10(1): the persons went on, the measures became those of occupational integration."""
    was, is_ = obliged(status, before), obliged(status, after)
    assert was.value <= is_.value
    assert was.figures["measures"] is not is_.figures["measures"]


@every_status
@pytest.mark.parametrize("unemployed", [True, False])
@pytest.mark.parametrize("employable", [True, False])
def test_vinta_9__aig_53__employable_unemployed_refugees_and_va_are_registered(
    status, unemployed, employable
):
    """VIntA 9(2): those assessed as employable; AIG 53(5): unemployed recognised refugees and VA."""

    def registered(on=DAY, law=LAW):
        facts = {"unemployed": unemployed, "employable": employable}
        return kip.job_registration_duty(person(status), on=on, law=law, **facts)

    found = registered()
    both = unemployed and employable
    if status in OPEN:
        question, yes = OPEN[status]
        assert (found.value, asked(found)) == (both and yes, {question.key})
        assert registered(law=other(question)).value is (both and not yes)
    else:
        assert (found.value, asked(found)) == (both and status in REFUGEES, set())
        assert ("not_named" in [step.key for step in found.steps]) is (status not in REFUGEES)
    assert registered(date(2019, 1, 1)).value is found.value
    with pytest.raises(kip.NotKnownError):
        registered(date(2018, 12, 31))


def test_vinta_9__protected_persons_were_added_to_art_10_and_not_here():
    """The change of 22 October 2025 touched Art. 10 and 14 only."""
    facts = {"on": NEW, "unemployed": True, "employable": True}
    found = kip.job_registration_duty(person(S), **facts)
    assert found.value is False
    assert found.sources[-1].certainty is kip.Certainty.DERIVED


# --- assignment -------------------------------------------------------------------------------------


@given(st.dates(date(2018, 1, 1), date(2021, 12, 31)), st.dates(date(2018, 1, 1), date(2021, 12, 31)))
def test_sz_02__aig_55a__assigned_after_one_year_at_the_latest(arrived, later):
    """SZ-02: as early as possible, at the latest after one year; AIG 55a: as early as possible."""
    found = kip.assignment_deadline(arrived)
    assert found.value == arrived + relativedelta(years=1)
    assert "Art. 55a AIG" in found.explain("de")
    assert found.steps[-1].sources[0].certainty is kip.Certainty.DERIVED
    if arrived <= later:
        assert found.value <= kip.assignment_deadline(later).value


@pytest.mark.parametrize(
    ("arrived", "last"),
    [
        (date(2018, 1, 1), date(2019, 1, 1)),
        (date(2019, 2, 28), date(2020, 2, 28)),
        (date(2020, 2, 28), date(2021, 2, 28)),
        (date(2020, 2, 29), date(2021, 2, 28)),
        (date(2020, 3, 1), date(2021, 3, 1)),
        (date(2021, 12, 31), date(2022, 12, 31)),
    ],
)
def test_sz_02__the_last_day_is_the_same_day_a_year_later(arrived, last):
    assert kip.assignment_deadline(arrived).value == last


@pytest.mark.parametrize("arrived", [date(2017, 12, 31), date(2022, 1, 1)])
def test_sz_02__outside_kip_2_the_limit_is_not_known(arrived):
    with pytest.raises(kip.NotKnownError, match="assignment_years"):
        kip.assignment_deadline(arrived)


def test_aig_55a__is_cited_only_where_it_was_in_force_before_the_last_day():
    law = LAW.with_value(
        parameters.ASSIGNMENT_YEARS, 1, during=DateRange.of_years(2014, 2017), because="what if"
    )
    for arrived, cited in [(date(2017, 12, 31), False), (date(2018, 1, 1), True)]:
        found = kip.assignment_deadline(arrived, law=law)
        assert ("Art. 55a AIG" in found.explain("de")) is cited


# --- at the door ------------------------------------------------------------------------------------

WHO = person(FL)
GROUP = TargetGroup.PROFESSIONALS
NOON = datetime(2024, 6, 1, 12)  # noqa: DTZ001
BAD = {
    "benefit person": lambda: kip.may_benefit(FL, measure=LANGUAGE, paid_from=FLAT, on=DAY),
    "benefit measure": lambda: kip.may_benefit(WHO, measure="c", paid_from=FLAT, on=DAY),
    "benefit area of action": lambda: kip.may_benefit(
        WHO, measure=kip.AreaOfAction.LANGUAGE, paid_from=FLAT, on=DAY
    ),
    "benefit source": lambda: kip.may_benefit(WHO, measure=LANGUAGE, paid_from="credit", on=DAY),
    "benefit day": lambda: kip.may_benefit(WHO, measure=LANGUAGE, paid_from=FLAT, on=NOON),
    "benefit year": lambda: kip.may_benefit(WHO, measure=LANGUAGE, paid_from=FLAT, on=2024),
    "benefit stay": lambda: kip.may_benefit(WHO, measure=LANGUAGE, paid_from=FLAT, on=DAY, longer_stay="yes"),
    "benefit law": lambda: kip.may_benefit(WHO, measure=LANGUAGE, paid_from=FLAT, on=DAY, law=None),
    "group": lambda: kip.in_target_group("a", on=DAY),
    "group day": lambda: kip.in_target_group(GROUP, on=NOON),
    "group person": lambda: kip.in_target_group(GROUP, on=DAY, person=FL, professional=True),
    "group need": lambda: kip.in_target_group(GROUP, on=DAY, integration_need=1, professional=True),
    "group stay": lambda: kip.in_target_group(GROUP, on=DAY, longer_stay="yes", professional=True),
    "group professional": lambda: kip.in_target_group(GROUP, on=DAY, professional=0),
    "group law": lambda: kip.in_target_group(GROUP, on=DAY, professional=True, law="LAW"),
    "obliged person": lambda: kip.may_be_obliged(FL, on=DAY, on_social_assistance=True),
    "obliged day": lambda: kip.may_be_obliged(WHO, on="2024", on_social_assistance=True),
    "obliged assistance": lambda: kip.may_be_obliged(WHO, on=DAY, on_social_assistance=None),
    "obliged law": lambda: kip.may_be_obliged(WHO, on=DAY, on_social_assistance=True, law=5),
    "registered person": lambda: kip.job_registration_duty(None, on=DAY, unemployed=True, employable=True),
    "registered day": lambda: kip.job_registration_duty(WHO, on=NOON, unemployed=True, employable=True),
    "registered unemployed": lambda: kip.job_registration_duty(WHO, on=DAY, unemployed=1, employable=True),
    "registered employable": lambda: kip.job_registration_duty(WHO, on=DAY, unemployed=True, employable=None),
    "registered law": lambda: kip.job_registration_duty(
        WHO, on=DAY, unemployed=True, employable=True, law=None
    ),
    "assignment day": lambda: kip.assignment_deadline(NOON),
    "assignment law": lambda: kip.assignment_deadline(date(2020, 1, 1), law=None),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    with pytest.raises(kip.WrongTypeError):
        BAD[name]()


@pytest.mark.parametrize("on", [date(2019, 12, 31), date(2024, 1, 1)])
def test_without_a_status_that_day_nothing_is_assumed(on):
    """A history need not be complete: a day without a status asks for the decision."""
    gap = kip.Person([kip.StatusDecision(VA, date(2020, 1, 1), until=date(2023, 12, 31))])
    for ask in (
        lambda: kip.may_benefit(gap, measure=LANGUAGE, paid_from=FundingSource.CANTON, on=on),
        lambda: kip.may_be_obliged(gap, on=on, on_social_assistance=True),
        lambda: kip.job_registration_duty(gap, on=on, unemployed=True, employable=True),
    ):
        with pytest.raises(kip.NotKnownError, match=r"2020-01-01\.\.2023-12-31.*add its decision"):
            ask()


def test_a_last_day_after_the_calendar_is_refused():
    law = LAW.with_value(
        parameters.ASSIGNMENT_YEARS, 100, during=DateRange(date(9990, 1, 1), None), because="what if"
    )
    with pytest.raises(kip.OutsideRangeError):
        kip.assignment_deadline(date(9990, 1, 1), law=law)


@pytest.mark.parametrize("reading", [reading.name for reading in questions.PROGRAMME_S_FIELDS.readings])
def test_what_programme_s_paid_for_is_read_from_the_text_about_status_s(reading):
    on, area = date(2022, 6, 1), FundingArea.LIVING_TOGETHER
    law = (
        LAW
        if LAW.reading(questions.PROGRAMME_S_FIELDS).name == reading
        else LAW.with_reading(questions.PROGRAMME_S_FIELDS, reading)
    )
    found = may(S, PROGRAMME_S, area, on, law)
    assert provisions_persons.FOR_STATUS_S in found.steps[1].sources


def test_a_day_without_a_status_is_refused_with_the_days_that_have_one():
    who = kip.Person(
        [
            kip.StatusDecision(N, date(2020, 1, 1), until=date(2020, 6, 30)),
            kip.StatusDecision(FL, date(2021, 1, 1)),
        ]
    )
    with pytest.raises(kip.NotKnownError) as caught:
        kip.may_benefit(who, measure=LANGUAGE, paid_from=FLAT, on=date(2020, 9, 1))
    assert caught.value.allowed.endswith(": 2020-01-01..2020-06-30, 2021-01-01..")
