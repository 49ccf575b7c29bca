"""What an agreement and a report contain: Art. 14 para. 2, 14a para. 3, 16 para. 2, 18 para. 2, 29a VIntA.

14(2): 'Die Programmvereinbarung beinhaltet insbesondere die strategischen Ziele, die Leistungs- und
Wirkungsziele, die Massnahmen zur Förderung der Erstintegration, die Beitragsleistung des Bundes sowie
Indikatoren für die Messung der Zielerreichung.' SuG 20a(1): '… und regeln die Beitragsleistung des Bundes sowie,
im Einvernehmen mit der Eidgenössischen Finanzkontrolle, die Einzelheiten der Finanzaufsicht.'
"""

from datetime import date, datetime

import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import LAW, parameters
from tests.findings.duties import NO_INITIAL

C, E, R = kip.AgreementContent, kip.InitialIntegrationElement, kip.ReportContent
SINCE = date(2019, 5, 1)
contents, elements, reports = (st.sets(st.sampled_from(kind)) for kind in (C, E, R))
later = st.dates(SINCE, date(2040, 1, 1))


@given(contents, elements, later)
def test_what_is_there_is_never_a_gap_and_all_else_is(content, parts, day):
    found = kip.agreement_gaps(content, elements=parts, agreed_on=day)
    assert found.value == (*(c for c in C if c not in content), *(e for e in E if e not in parts))
    assert len(found.steps) == len(found.value) + 3


@given(contents, elements, later, st.sampled_from(C), st.randoms())
def test_more_content_never_adds_a_gap_and_order_does_not_matter(content, parts, day, more, random):
    before = kip.agreement_gaps(content, elements=parts, agreed_on=day)
    after = kip.agreement_gaps({*content, more}, elements=parts, agreed_on=day)
    assert set(after.value) == set(before.value) - {more}
    mixed = [*content, *content]
    random.shuffle(mixed)
    again = kip.agreement_gaps(mixed, elements=tuple(parts), agreed_on=day)
    assert again == before
    assert again.receipt == before.receipt


def test_vinta_14_1__vinta_14_2a__leg_01__leg_02__an_agreement_contains_at_least_these():
    """VIntA 14(1), (2), LEG-01, 02: goals, measures, contribution and indicators; 'insbesondere', so at least."""
    of_14_2 = [content for content in C if str(content.citation) == "Art. 14 Abs. 2 VIntA"]
    assert [content.value for content in of_14_2] == [
        "strategic goals",
        "output goals",
        "outcome goals",
        "initial integration",
        "federal contribution",
        "indicators",
    ]
    whole = kip.agreement_gaps(C, elements=E, agreed_on=date(2023, 11, 30))
    assert whole.value == ()
    assert "The list is not exhaustive" in whole.explain("en")
    for missing in C:
        found = kip.agreement_gaps(set(C) - {missing}, elements=E, agreed_on=date(2023, 11, 30))
        assert found.value == (missing,)
        assert missing.label["it"] in found.explain("it")


def test_sug_20a_1__the_agreement_settles_the_details_of_financial_supervision():
    """SuG 20a(1), since 2008: with the EFK's consent."""
    found = kip.agreement_gaps(set(C) - {C.FINANCIAL_SUPERVISION}, elements=E, agreed_on=SINCE)
    assert found.value == (C.FINANCIAL_SUPERVISION,)
    assert str(C.FINANCIAL_SUPERVISION.citation) == "Art. 20a Abs. 1 SuG"
    assert "Missing: details of financial supervision. [Art. 20a para. 1 SuG" in found.explain("en")


@pytest.mark.parametrize("missing", E)
def test_vinta_14a_3__the_agreement_contains_each_of_six_elements(missing):
    """VIntA 14a(3), a to f, since 2019-05-01."""
    found = kip.agreement_gaps(C, elements=set(E) - {missing}, agreed_on=SINCE)
    assert found.value == (missing,)
    assert len(E) == 6


@pytest.mark.parametrize("day", [date(2019, 4, 30), date(2013, 10, 1)])
def test_what_agreements_contained_before_may_2019_is_not_known(day):
    with pytest.raises(kip.NotKnownError, match="2019-05-01"):
        kip.agreement_gaps(C, elements=E, agreed_on=day)
    assert kip.agreement_gaps(C, elements=E, agreed_on=SINCE).value == ()


def test_the_law_decides_whether_initial_integration_belongs_in():
    day = date(2027, 1, 1)
    found = kip.agreement_gaps([], elements=[], agreed_on=day, law=NO_INITIAL)
    assert found.value == tuple(content for content in C if content is not C.INITIAL_INTEGRATION)


@given(elements, st.dates(SINCE, date(2020, 11, 30)))
def test_vinta_29a_1__leg_07__a_supplement_contains_the_elements_and_nothing_else(parts, day):
    """VIntA 29a(1): 'mit den Massnahmen zur Förderung der Erstintegration (Art. 14a Abs. 3) … ergänzt'."""
    found = kip.supplement_gaps(parts, agreed_on=day)
    assert found.value == tuple(element for element in E if element not in parts)
    whole = kip.agreement_gaps(C, elements=parts, agreed_on=day)
    assert whole.value == found.value


@pytest.mark.parametrize("day", [date(2020, 11, 30), date(2020, 12, 1), SINCE, date(2019, 4, 30)])
def test_vinta_29a_3__a_supplement_is_possible_until_30_november_2020(day):
    """VIntA 29a(3): until 2020-11-30; the article is in force since 2019-05-01."""
    if day > date(2020, 11, 30):
        with pytest.raises(kip.InvalidValueError, match=r"2020-11-30 \(Art. 29a para. 3 VIntA\)"):
            kip.supplement_gaps(E, agreed_on=day)
    elif day < SINCE:
        with pytest.raises(kip.OutsideRangeError):
            kip.supplement_gaps(E, agreed_on=day)
    else:
        assert kip.supplement_gaps(E, agreed_on=day).value == ()


@given(reports, st.integers(2019, 2100))
def test_vinta_18_1__vinta_18_2__rep_01__the_report_contains_four_things(content, year):
    """VIntA 18(1), (2), REP-01: a. progress, b. evaluations, c. key figures, d. coordination; every year."""
    found = kip.report_gaps(content, year=year)
    assert found.value == tuple(one for one in R if one not in content)
    assert [one.value for one in R] == ["a", "b", "c", "d"]
    assert {str(one.citation) for one in R} == {f"Art. 18 Abs. 2 Bst. {letter} VIntA" for letter in "abcd"}


def test_reports_before_2019_are_not_known_and_none_is_asked_for_where_the_law_asks_for_none():
    with pytest.raises(kip.NotKnownError):
        kip.report_gaps(R, year=2018)
    law = LAW.with_value(
        parameters.YEARLY_REPORT, False, during=kip.DateRange.of_years(2025), because="what if"
    )
    assert kip.report_gaps([], year=2025, law=law).value == ()
    assert kip.report_gaps([], year=2024, law=law).value == tuple(R)
    until = LAW.with_value(
        parameters.YEARLY_REPORT, False, during=kip.DateRange(date(2025, 12, 31), None), because="what if"
    )
    assert kip.report_gaps([], year=2025, law=until).value == ()  # the law of the end of the year


def test_vinta_16_2__leg_03__three_forms_of_grant_of_which_two_are_exceptions():
    """VIntA 16(2), LEG-03: exceptionally a performance agreement or a ruling; 15(3): flat rates by agreement."""
    forms = list(kip.GrantForm)
    assert [form.value for form in forms] == ["programme agreement", "performance agreement", "ruling"]
    assert [form.is_exception for form in forms] == [False, True, True]
    credit, flat_rate = kip.FundingSource.CREDIT, kip.FundingSource.FLAT_RATE
    assert [form.sources for form in forms] == [(flat_rate, credit), (credit,), (credit,)]


DAY = date(2024, 1, 1)
BAD = {
    "content": (lambda: kip.agreement_gaps(5, elements=E, agreed_on=DAY), kip.WrongTypeError),
    "content text": (lambda: kip.agreement_gaps("indicators", elements=E, agreed_on=DAY), kip.WrongTypeError),
    "content kind": (lambda: kip.agreement_gaps(E, elements=E, agreed_on=DAY), kip.WrongTypeError),
    "elements": (lambda: kip.agreement_gaps(C, elements=["a"], agreed_on=DAY), kip.WrongTypeError),
    "elements none": (lambda: kip.agreement_gaps(C, elements=None, agreed_on=DAY), kip.WrongTypeError),
    "day": (lambda: kip.agreement_gaps(C, elements=E, agreed_on=datetime(2024, 1, 1)), kip.WrongTypeError),  # noqa: DTZ001
    "law": (lambda: kip.agreement_gaps(C, elements=E, agreed_on=DAY, law=None), kip.WrongTypeError),
    "supplement": (lambda: kip.supplement_gaps(C, agreed_on=SINCE), kip.WrongTypeError),
    "supplement day": (lambda: kip.supplement_gaps(E, agreed_on="2019"), kip.WrongTypeError),
    "supplement law": (lambda: kip.supplement_gaps(E, agreed_on=SINCE, law=1), kip.WrongTypeError),
    "report": (lambda: kip.report_gaps(C, year=2024), kip.WrongTypeError),
    "report year": (lambda: kip.report_gaps(R, year=2024.0), kip.WrongTypeError),
    "report year zero": (lambda: kip.report_gaps(R, year=0), kip.InvalidValueError),
    "report bool": (lambda: kip.report_gaps(R, year=True), kip.WrongTypeError),
    "report law": (lambda: kip.report_gaps(R, year=2024, law="law"), kip.WrongTypeError),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    call, error = BAD[name]
    with pytest.raises(error):
        call()


def test_what_never_ends_is_refused_at_the_first_wrong_part():
    def endless():
        yield "progress"
        pytest.fail("read on after what was wrong")

    with pytest.raises(kip.WrongTypeError, match="progress"):
        kip.report_gaps(endless(), year=2024)
