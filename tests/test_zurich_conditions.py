"""Zurich: what money waits for, with whom the canton contracts, when a municipality can join."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich
from kipcore.cantons.zurich import (
    AgreementDuty,
    AgreementStage,
    MunicipalDuty,
    MunicipalOffice,
    PaymentCondition,
    StageTaken,
)
from tests.findings.zurich_conditions import (
    ALWAYS_PROVIDERS,
    ANY_TIME,
    PARTNER,
    SIGNED,
    WHERE_SEEN,
    C,
    may,
    waits,
)
from tests.findings.zurich_service import SOURCE, agreement
from tests.strategies import periods

DAY = timedelta(days=1)
BUDGETS = (C.FEDERAL_BUDGET, C.CANTONAL_BUDGET, C.MUNICIPAL_BUDGET)
conditions = st.lists(st.sampled_from(C), max_size=8)
laws = st.sampled_from([zurich.LAW, WHERE_SEEN])


def entry(day, law=zurich.LAW):
    return zurich.next_entry(day, law=law).value


# --- payment --------------------------------------------------------------------------------------


@pytest.mark.parametrize("year", [2022, 2023])
def test_zh_2_15__two_signatures_and_three_budgets(year):
    """Winterthur: signed framework and service agreement, budgets of Confederation, canton and city."""
    winterthur = agreement(kip.KIP_2BIS)
    found = zurich.payment_gaps(winterthur, year=year, fulfilled=[])
    assert found.value == tuple(PaymentCondition) == (*SIGNED, *BUDGETS)
    assert zurich.payment_gaps(winterthur, year=year, fulfilled=SIGNED).value == BUDGETS
    assert zurich.payment_gaps(winterthur, year=year, fulfilled=set(C)).value == ()
    assert found.questions == ()
    said = {step.key: step.say("en") for step in found.steps}
    below = {step.key: len(step.steps) for step in found.steps}
    assert (below["agreements"], below["budgets"]) == (len(SIGNED), len(BUDGETS))
    assert (
        said["agreements"] == f"The framework agreement and the service agreement must be signed for {year}."
    )
    assert said["budgets"].startswith("The Confederation, the canton and the municipality must have approved")
    assert "Winterthur" in found.sources[0].title
    assert found.under(WHERE_SEEN).value == found.value


def test_zh_2_15__zh_2_14__in_other_years_it_is_an_open_question():
    for period in (kip.KIP_1, kip.KIP_2, kip.KIP_3):
        found = waits(period)
        assert found.value == tuple(C)
        assert [asked for asked, _ in found.questions] == [zurich.questions.PAYMENT_CONDITIONS]
        assert waits(period, law=WHERE_SEEN).value == ()  # seen for 2022 and 2023 only


def test_zh_2_15__what_is_fulfilled_but_not_asked_is_said():
    idle = waits(kip.KIP_3, C, WHERE_SEEN)
    keys = [step.key for step in idle.steps[-1].steps]
    assert keys == [f"idle_{one.name.lower()}" for one in C]
    assert waits(kip.KIP_3, C).steps[-1].key == "duties"


def test_zh_2_15__what_if_budgets_were_no_condition_under_kip_3():
    law = zurich.LAW.with_value(
        zurich.parameters.PAYMENT_NEEDS_BUDGETS, False, during=kip.KIP_3.term, because="what if"
    )
    found = waits(kip.KIP_3, law=law)
    assert found.value == SIGNED
    assert len(found.questions) == 1  # the signatures still rest on it
    law = law.with_value(
        zurich.parameters.PAYMENT_NEEDS_AGREEMENTS, False, during=kip.KIP_3.term, because="what if"
    )
    assert waits(kip.KIP_3, law=law).value == ()
    assert waits(kip.KIP_3, law=law).questions == ()
    half = zurich.LAW.with_value(
        zurich.parameters.PAYMENT_NEEDS_BUDGETS,
        False,
        during=kip.DateRange(date(2022, 7, 1), date(2022, 12, 31)),
        because="what if from July",
    )
    with pytest.raises(kip.UndecidableError):
        waits(kip.KIP_2BIS, law=half)


@given(laws, periods, conditions, st.sampled_from(C), st.randoms())
def test_zh_2_15__what_is_fulfilled_is_never_missing(law, period, fulfilled, more, random):
    found = waits(period, fulfilled, law).value
    every = waits(period, law=law).value
    assert found == tuple(one for one in every if one not in fulfilled)
    assert set(waits(period, [*fulfilled, more], law).value) <= set(found)
    random.shuffle(fulfilled)
    assert waits(period, fulfilled, law).value == found


# --- duties and stages ----------------------------------------------------------------------------


def duties(period):
    return [step.key for step in next(s for s in waits(period).steps if s.key == "duties").steps]


def test_zh_2_10__zh_2_19__kip_1_asks_for_a_delegate_reports_settlement_and_checks():
    """Limmattaler Zeitung, articles on Schlieren and Geroldswil."""
    expected = ["duty_delegate", "duty_reporting", "duty_settlement", "duty_quality_checks", "duty_logo"]
    assert duties(kip.KIP_1) == expected


def test_zh_2_20__who_signs_keeps_the_accounts_and_reports():
    """Thalwil, KIP 2: Gemeinderat; Leitung Integrationsförderung."""
    by = {one.duty: one.by for one in zurich.MUNICIPAL_DUTIES if one.period == kip.KIP_2}
    assert by == {
        AgreementDuty.SIGNATURE: MunicipalOffice.COUNCIL,
        AgreementDuty.ACCOUNTS: MunicipalOffice.INTEGRATION_LEAD,
        AgreementDuty.REPORTING: MunicipalOffice.INTEGRATION_LEAD,
    }
    assert duties(kip.KIP_2) == ["duty_signature", "duty_accounts", "duty_reporting", "duty_logo"]
    assert "municipality: municipal council" in " ".join(
        waits(kip.KIP_2).explain("en").replace("│", "").split()
    )


@pytest.mark.parametrize("period", kip.PROGRAMME_PERIODS)
def test_zh_2_21__the_logo_is_always_shown(period):
    assert duties(period)[-1] == "duty_logo"
    assert "KIP-Logo" in " ".join(waits(period).explain("de").split())


def test_zh_2_19__settlement_is_on_effective_cost_at_the_end_of_the_year():
    def said(period, kind):
        found = zurich.municipal_contribution(agreement(period, kind), year=period.first.year, cost=Chf(10))
        return found.steps[-1].say("en")

    assert "at the end of the year; no day was found" in said(kip.KIP_1, None)
    for period in (kip.KIP_2, kip.KIP_2BIS, kip.KIP_3):
        assert "was not found" in said(period, zurich.MunicipalityClass.CORE)


def test_zh_2_11__zh_2_12__the_way_to_an_agreement_of_kip_3():
    """Stallikon: survey 2021, provisional ceiling by letter of 22 September 2022, definitive planned."""
    way = zurich.WAY_TO_KIP_3
    assert [taken.stage for taken in way] == list(AgreementStage)
    assert [taken.planned for taken in way] == [False, False, True, False, False]
    assert way[1].during == kip.DateRange(date(2022, 9, 22), date(2022, 9, 22))
    known = [taken.during for taken in way if taken.during is not None]
    assert all(earlier.last < later.first for earlier, later in zip(known, known[1:], strict=False))
    steps = next(s for s in zurich.next_entry(date(2022, 5, 1)).steps if s.key == "way").steps
    assert [step.key for step in steps] == [f"stage_{stage.name.lower()}" for stage in AgreementStage]
    told = [step.say("en").partition(": ")[2] for step in steps]
    assert told[0].startswith("within the period from 1 January 2021")
    assert told[1] == "on 22 September 2022."
    assert told[2].startswith("planned within the period")
    assert told[3] == told[4] == "after that; the day is not known."
    assert "way" not in [step.key for step in zurich.next_entry(date(2018, 1, 1)).steps]


# --- partners -------------------------------------------------------------------------------------


def test_zh_2_01__zh_2_02__interested_municipalities_and_providers_by_exception():
    """Page of the canton, from 2014: «mit allen interessierten Gemeinden», «nur ausnahmsweise»."""
    assert may(PARTNER.MUNICIPALITY, interested=True).value
    assert not may(PARTNER.MUNICIPALITY, interested=False).value
    assert may(PARTNER.PROVIDER, exception=True).value
    assert not may(PARTNER.PROVIDER, exception=False).value
    assert may(PARTNER.PROVIDER, date(2014, 1, 1), exception=True).value
    with pytest.raises(kip.OutsideRangeError):
        may(PARTNER.PROVIDER, date(2013, 12, 31), exception=True)


def test_zh_2_01__zh_2_02__unknown_is_never_no():
    with pytest.raises(kip.NotKnownError, match="wants to take part"):
        may(PARTNER.MUNICIPALITY, exception=True)
    with pytest.raises(kip.NotKnownError, match="makes an exception"):
        may(PARTNER.PROVIDER, interested=True)
    assert may(PARTNER.PROVIDER, date(2028, 1, 1), law=ALWAYS_PROVIDERS).value


@given(
    st.sampled_from(PARTNER),
    st.dates(date(2014, 1, 1), date(2040, 1, 1)),
    st.booleans(),
    st.booleans(),
    st.sampled_from([zurich.LAW, ALWAYS_PROVIDERS]),
)
def test_zh_2_01__what_is_stated_about_the_other_partner_plays_no_part(
    partner, on, interested, exception, law
):
    found = may(partner, on, interested=interested, exception=exception, law=law)
    if partner is PARTNER.MUNICIPALITY:
        assert found.value == interested
        assert found.value == may(partner, on, interested=interested, law=law).value
    else:
        assert found.value == (exception or (law == ALWAYS_PROVIDERS and on.year >= 2028))
        assert found.value == may(partner, on, exception=exception, law=law).value
    idle = [step.key for step in found.steps[-1].steps]
    assert ("exception" in idle) == (
        partner is PARTNER.MUNICIPALITY or law.at(zurich.parameters.PROVIDERS_BY_EXCEPTION, on).value is False
    )
    assert ("interested" in idle) == (partner is PARTNER.PROVIDER)


# --- entry ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(2022, 1, 1), date(2022, 1, 1)),
        (date(2022, 1, 2), date(2024, 1, 1)),
        (date(2023, 12, 31), date(2024, 1, 1)),
        (date(2024, 1, 1), date(2024, 1, 1)),
        (date(2014, 1, 1), date(2014, 1, 1)),
        (date(2018, 1, 1), date(2018, 1, 1)),
    ],
)
def test_zh_2_13__new_municipalities_join_at_the_start_of_a_programme(day, found):
    """Stallikon: the next possibility is KIP 3."""
    assert entry(day) == found


@pytest.mark.parametrize("day", [date(2014, 1, 2), date(2017, 12, 31), date(2018, 1, 2), date(2021, 12, 31)])
def test_zh_2_13__within_kip_1_and_kip_2_it_is_not_known(day):
    with pytest.raises(kip.NotKnownError, match="KIP 1 and KIP 2"):
        entry(day)


def test_zh_2_13__what_if_it_had_been_so_from_the_beginning():
    law = zurich.LAW.with_value(
        zurich.parameters.ENTRY_AT_START, True, during=kip.DateRange.of_years(2014, 2021), because="what if"
    )
    for day, found in ((date(2014, 1, 2), 2018), (date(2018, 1, 2), 2022), (date(2021, 12, 31), 2022)):
        assert entry(day, law) == date(found, 1, 1)


def test_zh_2_14__an_agreement_runs_for_the_programme_period():
    """2014-2017, 2018-2021, 2022-2023, 2024-2027: framework and service agreement are renewed with it."""
    terms = [str(agreement(period).term) for period in kip.PROGRAMME_PERIODS]
    assert [term[:4] + term[10:16] for term in terms] == [
        "2014..2017",
        "2018..2021",
        "2022..2023",
        "2024..2027",
    ]


def test_zh_2_13__after_kip_3_it_is_not_known():
    for day in (date(2024, 1, 2), date(2027, 12, 31)):
        with pytest.raises(kip.NotKnownError, match="after KIP 3"):
            entry(day)
    for day in (date(2013, 12, 31), date(2028, 1, 1)):
        with pytest.raises(kip.OutsideRangeError):
            entry(day)


def test_zh_2_13__what_if_entry_were_possible_at_any_time():
    assert entry(date(2025, 5, 1), ANY_TIME) == date(2025, 5, 1)
    assert entry(date(2023, 5, 1), ANY_TIME) == date(2024, 1, 1)


@given(st.dates(date(2022, 1, 1), date(2024, 1, 1)), st.integers(0, 700))
def test_zh_2_13__the_day_found_is_a_first_day_and_found_again(day, later):
    found = entry(day)
    assert found >= day
    assert found in {period.first for period in kip.PROGRAMME_PERIODS}
    assert entry(found) == found
    assert entry(min(day + later * DAY, date(2024, 1, 1))) >= found


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: zurich.payment_gaps("x", year=2022, fulfilled=[]), kip.WrongTypeError),
        (
            lambda: zurich.payment_gaps(agreement(kip.KIP_3), year=2023, fulfilled=[]),
            kip.OutsideRangeError,
        ),
        (lambda: waits(kip.KIP_3, "signed"), kip.WrongTypeError),
        (lambda: waits(kip.KIP_3, None), kip.WrongTypeError),
        (lambda: waits(kip.KIP_3, [True]), kip.WrongTypeError),
        (lambda: waits(kip.KIP_3, law=None), kip.WrongTypeError),
        (lambda: waits(kip.KIP_3, law=kip.LAW), kip.UnknownNameError),
        (lambda: may("provider", exception=True), kip.WrongTypeError),
        (lambda: may(PARTNER.PROVIDER, exception=1), kip.WrongTypeError),
        (lambda: may(PARTNER.MUNICIPALITY, interested="yes"), kip.WrongTypeError),
        (
            lambda: may(PARTNER.MUNICIPALITY, datetime(2024, 1, 1, tzinfo=UTC), interested=True),
            kip.WrongTypeError,
        ),
        (lambda: may(PARTNER.MUNICIPALITY, interested=True, law=5), kip.WrongTypeError),
        (lambda: entry(datetime(2024, 1, 1, tzinfo=UTC)), kip.WrongTypeError),
        (lambda: entry("2024-01-01"), kip.WrongTypeError),
        (lambda: entry(date(2024, 1, 1), 5), kip.WrongTypeError),
        (lambda: StageTaken("survey", None, SOURCE), kip.WrongTypeError),
        (lambda: StageTaken(AgreementStage.SURVEY, 2021, SOURCE), kip.WrongTypeError),
        (lambda: StageTaken(AgreementStage.SURVEY, None, None), kip.WrongTypeError),
        (lambda: StageTaken(AgreementStage.SURVEY, None, SOURCE, planned=1), kip.WrongTypeError),
        (lambda: MunicipalDuty("logo", None, SOURCE), kip.WrongTypeError),
        (lambda: MunicipalDuty(AgreementDuty.LOGO, "KIP 1", SOURCE), kip.WrongTypeError),
        (lambda: MunicipalDuty(AgreementDuty.LOGO, None, "source"), kip.WrongTypeError),
        (lambda: MunicipalDuty(AgreementDuty.LOGO, None, SOURCE, "council"), kip.WrongTypeError),
        (lambda: PaymentCondition("x"), kip.UnknownNameError),
        (lambda: PARTNER("x"), kip.UnknownNameError),
        (lambda: AgreementStage("x"), kip.UnknownNameError),
        (lambda: AgreementDuty("x"), kip.UnknownNameError),
        (lambda: MunicipalOffice("x"), kip.UnknownNameError),
    ],
)
def test_bad_input(make, error):
    with pytest.raises(error):
        make()
