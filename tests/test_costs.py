"""What a programme may pay, and what the Subsidies Act says of grants.

Art. 17 VIntA: 'Finanzielle Beiträge an kantonale Integrationsprogramme werden für Massnahmen der spezifischen
Integrationsförderung in den Kantonen ausserhalb des Regelstrukturangebots gewährt' (1); 'Die Institutionen der
Regelstrukturen beteiligen sich grundsätzlich zu mindestens gleichen Teilen an den Kosten' (2); 'Nicht
anrechenbar sind allgemeine Verwaltungsaufgaben' (3). Art. 14 para. 1 SuG: 'Anrechenbar sind nur Aufwendungen,
die tatsächlich entstanden und für die zweckmässige Erfüllung der Aufgabe unbedingt erforderlich sind.' Art. 20a
para. 3 SuG: 'mindestens entsprechend dem Anteil der Bundesbeiträge an den Gesamtkosten'.
"""

from datetime import date, datetime, timedelta
from fractions import Fraction
from math import ceil, floor

import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import LAW, Chf, DateRange, parameters, questions
from tests.strategies import any_day, days, money, ratios

KIND = kip.CostKind
FLAT_RATE, CREDIT = kip.FundingSource.FLAT_RATE, kip.FundingSource.CREDIT
NATIONAL = kip.FundingSource.NATIONAL_PROGRAMMES
BOTH = (FLAT_RATE, CREDIT)
DAY = date(2024, 6, 1)
IN_PRINCIPLE = LAW.with_reading(questions.START_UP_SHARE, "in principle")
ZERO_KINDS = (KIND.STANDARD_STRUCTURES, KIND.GENERAL_ADMINISTRATION, KIND.NATIONAL_IMPORTANCE)
kinds = st.sampled_from(KIND)
sources = st.sampled_from(BOTH)
since_may_2019 = st.dates(date(2019, 5, 1), date(2060, 1, 1))


@st.composite
def costs(draw, kind=kinds):
    what, other, rest = draw(kind), draw(money), draw(money)
    borne = draw(money) if what is KIND.START_UP_FUNDING else None
    whole = other + rest + (borne or Chf(0))
    return kip.Cost(what, whole, under_other_acts=other, borne_by_structures=borne)


def plain(kind, francs=1_000, other=0, borne=None):
    part = None if borne is None else Chf(borne)
    return kip.Cost(kind, Chf(francs), under_other_acts=Chf(other), borne_by_structures=part)


def charge(kind, paid_from=CREDIT, on=DAY, law=LAW, **parts):
    return kip.chargeable_cost(plain(kind, **parts), paid_from=paid_from, on=on, law=law).value


# --- costs ----------------------------------------------------------------------------------------


@given(costs(), sources, since_may_2019)
def test_a_second_writing_of_art_17(cost, paid_from, on):
    left = Fraction(cost.amount.rappen - cost.under_other_acts.rappen)
    if cost.kind is KIND.START_UP_FUNDING:
        borne = Fraction(cost.borne_by_structures.rappen)
        expected = min(left - borne, borne)
    else:
        paid = {KIND.MEASURE, KIND.DEVELOPMENT} | (
            {KIND.SOCIAL_ASSISTANCE} if paid_from is FLAT_RATE else set()
        )
        expected = left if cost.kind in paid else 0
    assert kip.chargeable_cost(cost, paid_from=paid_from, on=on).value.rappen == expected


@given(costs(), sources, since_may_2019, st.sampled_from([LAW, IN_PRINCIPLE]))
def test_never_negative_and_never_more_than_what_nobody_else_bears(cost, paid_from, on, law):
    found = kip.chargeable_cost(cost, paid_from=paid_from, on=on, law=law).value
    assert Chf(0) <= found <= cost.rest <= cost.amount
    assert found + cost.under_other_acts <= cost.amount


@given(costs(), since_may_2019, st.sampled_from([LAW, IN_PRINCIPLE]))
def test_from_the_credit_never_more_than_from_the_flat_rate(cost, on, law):
    facts = {"on": on, "law": law}
    credit = kip.chargeable_cost(cost, paid_from=CREDIT, **facts).value
    assert credit <= kip.chargeable_cost(cost, paid_from=FLAT_RATE, **facts).value


@given(costs(), money, sources, since_may_2019)
def test_a_larger_cost_never_gives_less(cost, more, paid_from, on):
    larger = kip.Cost(
        cost.kind,
        cost.amount + more,
        under_other_acts=cost.under_other_acts,
        borne_by_structures=cost.borne_by_structures,
    )
    before = kip.chargeable_cost(cost, paid_from=paid_from, on=on).value
    assert before <= kip.chargeable_cost(larger, paid_from=paid_from, on=on).value


@pytest.mark.parametrize("paid_from", BOTH)
def test_vinta_17_1__par_05__measures_outside_the_standard_structures_are_paid(paid_from):
    """VIntA 17(1), since 2019-01-01."""
    assert charge(KIND.MEASURE, paid_from) == Chf(1_000)
    assert charge(KIND.MEASURE, paid_from, on=date(2019, 1, 1)) == Chf(1_000)
    with pytest.raises(kip.NotKnownError, match="ordinance of 2007"):
        charge(KIND.MEASURE, paid_from, on=date(2018, 12, 31))


@pytest.mark.parametrize("paid_from", BOTH)
@pytest.mark.parametrize("on", [date(2019, 1, 1), date(2019, 4, 30), date(2019, 5, 1), date(2030, 1, 1)])
def test_vinta_2_1__par_05__standard_structures_are_paid_from_their_own_budgets(paid_from, on):
    """VIntA 2(1): integration in the standard structures is paid from the ordinary budgets."""
    assert charge(KIND.STANDARD_STRUCTURES, paid_from, on=on) == Chf(0)
    found = kip.chargeable_cost(plain(KIND.STANDARD_STRUCTURES), paid_from=paid_from, on=on)
    certainty = kip.Certainty.STATUTE if on >= date(2019, 5, 1) else kip.Certainty.DERIVED
    assert certainty in {source.certainty for source in found.steps[-1].sources}
    with pytest.raises(kip.NotKnownError):
        charge(KIND.STANDARD_STRUCTURES, paid_from, on=date(2018, 12, 31))


def test_vinta_2_2__specific_support_is_a_complement_only():
    """VIntA 2(2): a principle that a finding about a measure names; it changes no amount."""
    found = kip.chargeable_cost(plain(KIND.MEASURE), paid_from=CREDIT, on=DAY)
    assert found.steps[-1].key == "complement"
    assert "Art. 2 Abs. 2 VIntA" in found.explain("de")


@pytest.mark.parametrize(
    ("amount", "other", "borne", "paid"),
    [
        (1_000, 0, 500, 500),  # equal parts
        (1_000, 0, 499, 499),  # the institutions bear less: so does the programme
        (1_000, 0, 501, 499),
        (1_000, 0, 0, 0),
        (1_000, 0, 1_000, 0),
        (1_000, 100, 300, 300),
        (1_000, 600, 300, 100),
        (1_000, 1_000, 0, 0),
    ],
)
@pytest.mark.parametrize("paid_from", BOTH)
def test_vinta_17_2__start_up_funding_is_at_most_what_the_institutions_bear(
    amount, other, borne, paid, paid_from
):
    """VIntA 17(2): 'zu mindestens gleichen Teilen', so at most half."""
    parts = {"francs": amount, "other": other, "borne": borne}
    assert charge(KIND.START_UP_FUNDING, paid_from, **parts) == Chf(paid)
    assert 2 * Chf(paid) <= Chf(amount)


def test_vinta_17_2__in_principle_leaves_room_for_exceptions():
    """'grundsätzlich' and 'in linea di principio', but nothing in French: a question; strict by default."""
    assert charge(KIND.START_UP_FUNDING, borne=300) == Chf(300)
    assert charge(KIND.START_UP_FUNDING, borne=300, law=IN_PRINCIPLE) == Chf(700)
    found = kip.chargeable_cost(plain(KIND.START_UP_FUNDING, borne=300), paid_from=CREDIT, on=DAY)
    assert [question for question, _ in found.questions] == [questions.START_UP_SHARE]


@given(costs(st.just(KIND.START_UP_FUNDING)), since_may_2019)
def test_read_in_principle_never_less_and_the_same_from_equal_parts_on(cost, on):
    strict = kip.chargeable_cost(cost, paid_from=CREDIT, on=on).value
    loose = kip.chargeable_cost(cost, paid_from=CREDIT, on=on, law=IN_PRINCIPLE).value
    assert strict <= loose == cost.rest
    if cost.borne_by_structures >= cost.rest:
        assert strict == loose


@given(costs(st.just(KIND.START_UP_FUNDING)), ratios)
def test_another_ratio_of_the_parts(cost, ratio):
    if ratio == 1:
        return
    law = LAW.with_value(parameters.START_UP_RATIO, ratio, during=DateRange.of_years(2024), because="x")
    paid = kip.chargeable_cost(cost, paid_from=CREDIT, on=DAY, law=law).value
    borne = cost.borne_by_structures.rappen
    assert borne >= ratio * paid.rappen
    assert paid == cost.rest or borne < ratio * (paid.rappen + 1)


@pytest.mark.parametrize("paid_from", BOTH)
def test_vinta_17_2bis__development_and_evaluation_since_1_may_2019(paid_from):
    """VIntA 17(2bis), inserted by AS 2019 1229; the wording before it was not found."""
    assert charge(KIND.DEVELOPMENT, paid_from, on=date(2019, 5, 1)) == Chf(1_000)
    with pytest.raises(kip.NotKnownError, match="before 1 May 2019"):
        charge(KIND.DEVELOPMENT, paid_from, on=date(2019, 4, 30))


@pytest.mark.parametrize("paid_from", BOTH)
def test_vinta_17_3__par_06__general_administration_is_not_eligible(paid_from):
    """VIntA 17(3); so Thurgau pays its office for integration outside the programme (tagblatt.ch)."""
    assert charge(KIND.GENERAL_ADMINISTRATION, paid_from) == Chf(0)
    assert charge(KIND.GENERAL_ADMINISTRATION, paid_from, on=date(2019, 1, 1)) == Chf(0)
    with pytest.raises(kip.NotKnownError):
        charge(KIND.GENERAL_ADMINISTRATION, paid_from, on=date(2018, 12, 31))


def test_vinta_15_6__social_assistance_from_the_flat_rate_only_since_1_may_2019():
    """VIntA 15(6): 'Sie können die Pauschale auch … einsetzen'; the credit is not named."""
    assert charge(KIND.SOCIAL_ASSISTANCE, FLAT_RATE, on=date(2019, 5, 1)) == Chf(1_000)
    assert charge(KIND.SOCIAL_ASSISTANCE, CREDIT, on=date(2019, 5, 1)) == Chf(0)
    with pytest.raises(kip.NotKnownError):
        charge(KIND.SOCIAL_ASSISTANCE, FLAT_RATE, on=date(2019, 4, 30))
    assert charge(KIND.SOCIAL_ASSISTANCE, CREDIT, on=date(2019, 4, 30)) == Chf(0)


@pytest.mark.parametrize("paid_from", BOTH)
def test_vinta_21__what_sem_supports_as_of_national_importance_a_programme_does_not_pay(paid_from):
    """VIntA 21(1): SEM, within national programmes and projects; that a KIP does not is inferred."""
    assert charge(KIND.NATIONAL_IMPORTANCE, paid_from) == Chf(0)
    found = kip.chargeable_cost(plain(KIND.NATIONAL_IMPORTANCE), paid_from=paid_from, on=DAY)
    assert kip.Certainty.DERIVED in {source.certainty for source in found.sources}


def test_vinta_2_1__vinta_21__national_programmes_pay_what_is_of_national_importance():
    """VIntA 21(1): SEM may support it, start-up funding in the standard structures included; 2(1) excepts it."""
    cost = plain(KIND.NATIONAL_IMPORTANCE)
    found = kip.chargeable_cost(cost, paid_from=NATIONAL, on=DAY)
    assert found.value == Chf(1_000)
    cited = {step.key: {str(source.citation) for source in step.sources} for step in found.steps}
    assert cited["eligible"] == {"Art. 21 Abs. 1 VIntA"}
    assert cited["exception"] == {"Art. 2 Abs. 1 VIntA"}
    assert charge(KIND.NATIONAL_IMPORTANCE, NATIONAL, on=date(2019, 1, 1)) == Chf(1_000)
    early = kip.chargeable_cost(cost, paid_from=NATIONAL, on=date(2019, 4, 30))
    assert "exception" not in {step.key for step in early.steps}  # Art. 2(1) of that time was not read
    with pytest.raises(kip.NotKnownError, match="ordinance of 2007"):
        charge(KIND.NATIONAL_IMPORTANCE, NATIONAL, on=date(2018, 12, 31))


@given(costs(st.just(KIND.NATIONAL_IMPORTANCE)), since_may_2019)
def test_vinta_21__national_importance_in_full_from_one_source_and_nothing_from_the_others(cost, on):
    assert kip.chargeable_cost(cost, paid_from=NATIONAL, on=on).value == cost.rest
    assert {kip.chargeable_cost(cost, paid_from=source, on=on).value for source in BOTH} == {Chf(0)}


@pytest.mark.parametrize("kind", [kind for kind in KIND if kind is not KIND.NATIONAL_IMPORTANCE])
def test_vinta_21__national_programmes_are_asked_for_nothing_else(kind):
    borne = 500 if kind is KIND.START_UP_FUNDING else None
    with pytest.raises(kip.InvalidValueError, match=r"CostKind\.NATIONAL_IMPORTANCE"):
        charge(kind, NATIONAL, borne=borne)


def test_vinta_21__a_law_without_national_programmes_pays_nothing():
    law = LAW.with_value(
        parameters.NATIONAL_PROGRAMMES_ELIGIBLE, False, during=DateRange.of_years(2024), because="what if"
    )
    found = kip.chargeable_cost(plain(KIND.NATIONAL_IMPORTANCE), paid_from=NATIONAL, on=DAY, law=law)
    assert found.value == Chf(0)
    assert "exception" not in {step.key for step in found.steps}
    assert "Das SEM darf nichts bezahlen." in found.explain("de")


@given(costs(st.sampled_from(ZERO_KINDS)), sources, since_may_2019)
def test_zero_kinds_are_always_zero(cost, paid_from, on):
    found = kip.chargeable_cost(cost, paid_from=paid_from, on=on)
    assert found.value == Chf(0)
    assert "darf das Programm nichts bezahlen" in " ".join(found.explain("de").split())


@given(money, money, sources)
def test_sug_12__what_another_act_pays_is_not_paid_twice(amount, other, paid_from):
    """SuG 12(1): split by interest; 12(3): undisclosed, it can be reclaimed."""
    cost = kip.Cost(KIND.MEASURE, amount + other, under_other_acts=other)
    found = kip.chargeable_cost(cost, paid_from=paid_from, on=DAY)
    assert found.value == amount
    keys = {step.key for each in found.steps for step in each.walk()}
    assert ({"under_other_acts", "disclose"} <= keys) is bool(other)


def test_sug_14__only_what_was_incurred_and_necessary():
    """SuG 14(1): the amount of a cost is that, and a finding says so."""
    found = kip.chargeable_cost(plain(KIND.MEASURE), paid_from=CREDIT, on=DAY)
    assert found.figures["cost"] == Chf(1_000)
    assert "Art. 14 Abs. 1 SuG" in found.explain("de")


def test_par_09__own_personnel_and_third_party_money_are_named_as_not_known():
    for kind in (kip.Cost, kip.OwnFunds):
        assert "not known" in kind.__doc__
        assert "personnel" in kind.__doc__


def test_a_what_if_on_one_kind_changes_no_other():
    law = LAW.with_value(
        parameters.ADMINISTRATION_ELIGIBLE, True, during=DateRange.of_years(2024), because="what if"
    )
    assert charge(KIND.GENERAL_ADMINISTRATION, law=law) == Chf(1_000)
    for kind in (KIND.STANDARD_STRUCTURES, KIND.MEASURE, KIND.DEVELOPMENT, KIND.NATIONAL_IMPORTANCE):
        assert charge(kind, law=law) == charge(kind)


@pytest.mark.parametrize("kind", [kind for kind in KIND if kind is not KIND.START_UP_FUNDING])
def test_each_kind_hangs_on_a_parameter_of_its_own(kind):
    turned = {
        KIND.MEASURE: (parameters.MEASURES_ELIGIBLE, False),
        KIND.STANDARD_STRUCTURES: (parameters.STANDARD_STRUCTURES_ELIGIBLE, True),
        KIND.DEVELOPMENT: (parameters.DEVELOPMENT_ELIGIBLE, False),
        KIND.GENERAL_ADMINISTRATION: (parameters.ADMINISTRATION_ELIGIBLE, True),
        KIND.SOCIAL_ASSISTANCE: (parameters.SOCIAL_ASSISTANCE_ELIGIBLE, False),
        KIND.NATIONAL_IMPORTANCE: (parameters.NATIONAL_IMPORTANCE_ELIGIBLE, True),
    }
    parameter, value = turned[kind]
    law = LAW.with_value(parameter, value, during=DateRange.of_years(2024), because="what if")
    assert charge(kind, FLAT_RATE, law=law) == (Chf(1_000) if value else Chf(0))
    assert charge(kind, FLAT_RATE, law=law) != charge(kind, FLAT_RATE)
    assert charge(kind, FLAT_RATE, law=law, on=date(2025, 1, 1)) == charge(kind, FLAT_RATE)


def test_a_kind_names_its_paragraph():
    cited = {kind: str(kind.citation) for kind in KIND}
    assert cited == {
        KIND.MEASURE: "Art. 17 Abs. 1 VIntA",
        KIND.STANDARD_STRUCTURES: "Art. 2 Abs. 1 VIntA",
        KIND.START_UP_FUNDING: "Art. 17 Abs. 2 VIntA",
        KIND.DEVELOPMENT: "Art. 17 Abs. 2bis VIntA",
        KIND.GENERAL_ADMINISTRATION: "Art. 17 Abs. 3 VIntA",
        KIND.SOCIAL_ASSISTANCE: "Art. 15 Abs. 6 VIntA",
        KIND.NATIONAL_IMPORTANCE: "Art. 21 Abs. 1 VIntA",
    }


# --- municipalities -------------------------------------------------------------------------------


@st.composite
def shares(draw):
    """A cost, federal money, and a total that is at least each of them."""
    cost, federal, more = draw(money), draw(money), draw(money)
    return cost, federal, Chf.from_rappen(max(cost.rappen, federal.rappen, 1)) + more


@given(shares())
def test_sug_20a_3__at_least_the_share_of_federal_money_and_no_rappen_more(given_):
    """SuG 20a(3): 'mindestens entsprechend dem Anteil der Bundesbeiträge an den Gesamtkosten'."""
    cost, federal, total = given_
    least = kip.municipal_reimbursement(cost, federal=federal, total=total, on=DAY).value
    assert least.rappen * total.rappen >= cost.rappen * federal.rappen
    assert least.rappen == ceil(Fraction(cost.rappen * federal.rappen, total.rappen))
    assert Chf(0) <= least <= cost


@given(shares(), money)
def test_more_federal_money_never_lowers_it_and_all_of_it_gives_all(given_, more):
    cost, federal, total = given_
    larger = min(federal + more, total)
    before = kip.municipal_reimbursement(cost, federal=federal, total=total, on=DAY).value
    assert before <= kip.municipal_reimbursement(cost, federal=larger, total=total, on=DAY).value
    assert kip.municipal_reimbursement(cost, federal=total, total=total, on=DAY).value == cost
    assert kip.municipal_reimbursement(cost, federal=Chf(0), total=total, on=DAY).value == Chf(0)


@pytest.mark.parametrize(
    ("cost", "federal", "total", "least"),
    [("100", "1", "300", "0.34"), ("100", "1", "200", "0.50"), ("0.01", "0.01", "300", "0.01"), ("9", "3", "9", "3")],
)  # fmt: skip
def test_to_the_rappen(cost, federal, total, least):
    found = kip.municipal_reimbursement(Chf(cost), federal=Chf(federal), total=Chf(total), on=DAY)
    assert found.value == Chf(least)


# --- advances -------------------------------------------------------------------------------------


@given(money, since_may_2019)
def test_sug_20a_4__no_limit_to_payments_under_a_programme_agreement(amount, on):
    """SuG 20a(4): 'Artikel 23 ist auf die Programmvereinbarungen nicht anwendbar.'"""
    found = kip.largest_advance(amount, by_programme_agreement=True, on=on)
    assert found.value == amount
    assert "Art. 20a Abs. 4 SuG" in found.explain("de")


@given(money, since_may_2019)
def test_sug_23__as_a_rule_80_per_cent_before_the_final_amount(amount, on):
    """SuG 23(2)."""
    found = kip.largest_advance(amount, by_programme_agreement=False, on=on).value
    assert found.rappen == floor(amount.rappen * Fraction(80, 100))
    assert Chf(0) <= found <= amount


def test_sug_20a_3__sug_20a_4__since_2008_when_there_were_programme_agreements():
    """SuG 20a: inserted with effect from 2008-01-01 (AS 2007 5779)."""
    first = date(2008, 1, 1)
    for on, known in ((first, True), (first - timedelta(days=1), False)):
        for ask in (
            lambda on=on: kip.municipal_reimbursement(Chf(3), federal=Chf(1), total=Chf(3), on=on),
            lambda on=on: kip.largest_advance(Chf(1), by_programme_agreement=True, on=on),
        ):
            if known:
                assert ask().value == Chf(1)
            else:
                with pytest.raises(kip.OutsideRangeError):
                    ask()
    assert kip.largest_advance(Chf(10), by_programme_agreement=False, on=date(2007, 12, 31)).value == Chf(8)


def test_the_rules_on_agreements_under_another_law():
    during = DateRange.of_years(2024)
    limited = LAW.with_value(parameters.ADVANCE_LIMIT_UNDER_AGREEMENTS, True, during=during, because="x")
    found = kip.largest_advance(Chf(10), by_programme_agreement=True, on=DAY)
    assert (found.value, found.under(limited).value) == (Chf(10), Chf(8))
    none = LAW.with_value(parameters.MUNICIPALITIES_REIMBURSED, False, during=during, because="x")
    due = kip.municipal_reimbursement(Chf(3), federal=Chf(1), total=Chf(3), on=DAY)
    assert (due.value, due.under(none).value) == (Chf(1), Chf(0))


def test_an_advance_under_another_law_and_before_the_act():
    law = LAW.with_value(parameters.ADVANCE_PERCENT, 50, during=DateRange.of_years(2024), because="x")
    assert kip.largest_advance(Chf(9), by_programme_agreement=False, on=DAY, law=law).value == Chf("4.50")
    first = date(1991, 4, 1)
    assert kip.largest_advance(Chf(10), by_programme_agreement=False, on=first).value == Chf(8)
    with pytest.raises(kip.OutsideRangeError):
        kip.largest_advance(Chf(10), by_programme_agreement=False, on=first - timedelta(days=1))


# --- the law that governs -------------------------------------------------------------------------


@given(any_day, any_day)
def test_sug_36__the_filing_decides_or_the_beginning_of_the_task(filed_on, begins_on):
    """SuG 36: a. the law at filing if granted before the task is performed; b. at its start if after."""
    facts = {"filed_on": filed_on, "task_begins_on": begins_on}
    assert kip.governing_day(**facts, granted_before_task=True).value == filed_on
    assert kip.governing_day(**facts, granted_before_task=False).value == begins_on


# --- bad input ------------------------------------------------------------------------------------

COST = plain(KIND.MEASURE)
NIGHT = datetime(2024, 6, 1)  # noqa: DTZ001
BAD = {
    "kind": (lambda: kip.Cost("measure", Chf(1), under_other_acts=Chf(0)), kip.WrongTypeError),
    "kind name": (lambda: KIND("anything"), kip.UnknownNameError),
    "amount": (lambda: kip.Cost(KIND.MEASURE, 1, under_other_acts=Chf(0)), kip.WrongTypeError),
    "amount none": (lambda: kip.Cost(KIND.MEASURE, None, under_other_acts=Chf(0)), kip.WrongTypeError),
    "negative": (lambda: kip.Cost(KIND.MEASURE, Chf(-1), under_other_acts=Chf(0)), kip.InvalidValueError),
    "other": (lambda: kip.Cost(KIND.MEASURE, Chf(1), under_other_acts=0), kip.WrongTypeError),
    "other none": (lambda: kip.Cost(KIND.MEASURE, Chf(1), under_other_acts=None), kip.WrongTypeError),
    "other unstated": (lambda: kip.Cost(KIND.MEASURE, Chf(1)), TypeError),
    "other negative": (
        lambda: kip.Cost(KIND.MEASURE, Chf(1), under_other_acts=Chf(-1)),
        kip.InvalidValueError,
    ),
    "other too large": (lambda: plain(KIND.MEASURE, 1, other=2), kip.InvalidValueError),
    "parts too large": (
        lambda: plain(KIND.START_UP_FUNDING, 3, other=2, borne=2),
        kip.InvalidValueError,
    ),
    "borne unstated": (lambda: plain(KIND.START_UP_FUNDING), kip.NotKnownError),
    "borne of a measure": (lambda: plain(KIND.MEASURE, borne=0), kip.InvalidValueError),
    "borne kind": (
        lambda: kip.Cost(
            KIND.START_UP_FUNDING, Chf(1), under_other_acts=Chf(0), borne_by_structures=Fraction(1, 2)
        ),
        kip.WrongTypeError,
    ),
    "borne negative": (lambda: plain(KIND.START_UP_FUNDING, borne=-1), kip.InvalidValueError),
    "no cost": (lambda: kip.chargeable_cost(Chf(1), paid_from=CREDIT, on=DAY), kip.WrongTypeError),
    "source": (lambda: kip.chargeable_cost(COST, paid_from="credit", on=DAY), kip.WrongTypeError),
    **{
        f"from {source.value}": (
            lambda source=source: kip.chargeable_cost(COST, paid_from=source, on=DAY),
            kip.InvalidValueError,
        )
        for source in kip.FundingSource
        if source not in BOTH
    },
    "day": (lambda: kip.chargeable_cost(COST, paid_from=CREDIT, on=NIGHT), kip.WrongTypeError),
    "law": (lambda: kip.chargeable_cost(COST, paid_from=CREDIT, on=DAY, law=None), kip.WrongTypeError),
    "municipal cost": (
        lambda: kip.municipal_reimbursement(1, federal=Chf(1), total=Chf(1), on=DAY),
        kip.WrongTypeError,
    ),
    "municipal federal": (
        lambda: kip.municipal_reimbursement(Chf(1), federal=1, total=Chf(1), on=DAY),
        kip.WrongTypeError,
    ),
    "municipal total": (
        lambda: kip.municipal_reimbursement(Chf(1), federal=Chf(1), total=1, on=DAY),
        kip.WrongTypeError,
    ),
    "municipal law": (
        lambda: kip.municipal_reimbursement(Chf(1), federal=Chf(1), total=Chf(1), on=DAY, law=1),
        kip.WrongTypeError,
    ),
    "negative cost": (
        lambda: kip.municipal_reimbursement(Chf(-1), federal=Chf(1), total=Chf(1), on=DAY),
        kip.InvalidValueError,
    ),
    "negative federal": (
        lambda: kip.municipal_reimbursement(Chf(1), federal=Chf(-1), total=Chf(1), on=DAY),
        kip.InvalidValueError,
    ),
    "no total": (
        lambda: kip.municipal_reimbursement(Chf(0), federal=Chf(0), total=Chf(0), on=DAY),
        kip.InvalidValueError,
    ),
    "negative total": (
        lambda: kip.municipal_reimbursement(Chf(0), federal=Chf(0), total=Chf(-1), on=DAY),
        kip.InvalidValueError,
    ),
    "cost over total": (
        lambda: kip.municipal_reimbursement(Chf("1.01"), federal=Chf(1), total=Chf(1), on=DAY),
        kip.InvalidValueError,
    ),
    "federal over total": (
        lambda: kip.municipal_reimbursement(Chf(1), federal=Chf("1.01"), total=Chf(1), on=DAY),
        kip.InvalidValueError,
    ),
    "reimbursement day": (
        lambda: kip.municipal_reimbursement(Chf(1), federal=Chf(1), total=Chf(1), on=2024),
        kip.WrongTypeError,
    ),
    "advance": (lambda: kip.largest_advance(1, by_programme_agreement=True, on=DAY), kip.WrongTypeError),
    "advance negative": (
        lambda: kip.largest_advance(Chf(-1), by_programme_agreement=True, on=DAY),
        kip.InvalidValueError,
    ),
    "advance bool": (
        lambda: kip.largest_advance(Chf(1), by_programme_agreement=1, on=DAY),
        kip.WrongTypeError,
    ),
    "advance day": (
        lambda: kip.largest_advance(Chf(1), by_programme_agreement=True, on=NIGHT),
        kip.WrongTypeError,
    ),
    "advance law": (
        lambda: kip.largest_advance(Chf(1), by_programme_agreement=True, on=DAY, law=1),
        kip.WrongTypeError,
    ),
    "filed": (
        lambda: kip.governing_day(filed_on=NIGHT, task_begins_on=DAY, granted_before_task=True),
        kip.WrongTypeError,
    ),
    "begins": (
        lambda: kip.governing_day(filed_on=DAY, task_begins_on=NIGHT, granted_before_task=True),
        kip.WrongTypeError,
    ),
    "granted": (
        lambda: kip.governing_day(filed_on=DAY, task_begins_on=DAY, granted_before_task=None),
        kip.WrongTypeError,
    ),
    "governing law": (
        lambda: kip.governing_day(filed_on=DAY, task_begins_on=DAY, granted_before_task=True, law=1),
        kip.WrongTypeError,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    call, error = BAD[name]
    with pytest.raises(error):
        call()


@given(days)
def test_before_the_ordinance_nothing_is_known(on):
    if on < date(2019, 1, 1):
        for kind in KIND:
            borne = 500 if kind is KIND.START_UP_FUNDING else None
            with pytest.raises(kip.NotKnownError, match="with_value"):
                charge(kind, FLAT_RATE, on=on, borne=borne)
