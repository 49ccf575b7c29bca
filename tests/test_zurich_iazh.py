"""Zurich: the Integration Agenda of the canton (IAZH), its ceilings, what is charged, what is refunded."""

from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest
from hypothesis import assume, given, strategies as st

import kipcore as kip
from kipcore import Chf, PermitCard, Status
from kipcore.cantons import zurich
from kipcore.cantons.zurich import (
    LAW,
    CaseLeader,
    ContributionLimit,
    IazhCost,
    IazhDutyKind,
    IazhGroup,
    IazhOffer,
    IazhPayer,
    IazhRefusal,
    IazhStock,
)
from kipcore.cantons.zurich.wording import iazh_refund
from tests.findings.zurich_iazh import (
    AS,
    B_UNDER_TEN,
    C_INCLUDED,
    COUNTED,
    EDUCATION_FIRST,
    EQUAL,
    FL,
    LIFTED,
    MAUR,
    MIXED,
    REFUGEES_FIRST,
    REFUGEES_LAST,
    STOCKS,
    UNDER_25,
    USTER,
    VA,
    VA_FL,
    S,
    ceilings,
    chargeable,
    cost,
    refund,
    school,
)
from tests.strategies import money, small

R, L = IazhRefusal, ContributionLimit
CHARGED = [IazhOffer.ASSESSMENT, IazhOffer.LANGUAGE, IazhOffer.EDUCATION, IazhOffer.WORK_INTEGRATION]
TEXT = kip.Text("a", "b", "c", "d")
offers = st.sampled_from(IazhOffer)
laws = st.sampled_from([LAW, LIFTED, C_INCLUDED, UNDER_25, EDUCATION_FIRST, REFUGEES_FIRST, REFUGEES_LAST])


def reasons(found):
    return tuple(value for key, value in found.figures.items() if key.startswith("refused_"))


# --- ceilings -------------------------------------------------------------------------------------


@st.composite
def stocks(draw):
    numbers = draw(st.lists(st.integers(1, 999), min_size=1, max_size=8, unique=True))
    persons = st.integers(0, 300) | st.integers(0, 3)
    return [
        IazhStock(
            kip.Municipality(number, f"M {number}", kip.Canton.ZH),
            asylum_seekers=draw(persons),
            temporarily_admitted=draw(persons),
            refugees=draw(persons | st.just(1)),
        )
        for number in numbers
    ]


weights = st.fixed_dictionaries(
    dict.fromkeys(COUNTED, st.integers(1, 5) | st.fractions(Fraction(1, 9), 3, max_denominator=9))
)


def weighed(stock, by):
    return sum(stock.of(group) * weight for group, weight in by.items())


def test_zh_4_08__zh_4_09__the_sum_of_2021_is_shared_out_by_stock():
    """List of 5 May 2020: 20 million for 2021; by the number of AS, VA and FL of each municipality."""
    found = ceilings()
    assert LAW.at(zurich.parameters.IAZH_POOL, date(2021, 12, 31)).value == Chf(20_000_000)
    assert [municipality.name for municipality, _ in found.value] == ["Meilen", "Maur", USTER.name]
    assert dict(found.value)[MAUR] == Chf("1869688.39")  # 33 of 353 persons
    assert sum((amount for _, amount in found.value), Chf(0)) == Chf(20_000_000)
    for year in (2022, 2024, 2027):
        with pytest.raises(kip.NotKnownError, match="since 2022"):
            ceilings(year)


def test_zh_4_09__the_weights_of_the_key_were_not_seen():
    with pytest.raises(kip.NotKnownError, match=r"not seen.*natural reading"):
        ceilings(weights=None)


def test_zh_4_09__whoever_does_not_count_may_be_weighed_by_nothing():
    only_refugees = {**dict.fromkeys(COUNTED, 0), IazhGroup.REFUGEES: 1}
    assert dict(ceilings(weights=only_refugees).value)[MAUR] == Chf("487804.88")  # 3 of 123


def test_zh_4_11__the_reference_date_is_known_for_2024_only():
    """Ceilings of 2024 re-computed by the stock of 30 June 2024."""
    found = ceilings(2024, counted_on=None, pool=Chf(5))
    assert found.figures["counted_on"] == date(2024, 6, 30)
    assert ceilings(2024, counted_on=date(2024, 6, 29), pool=Chf(5)).figures["counted_on"] == date(
        2024, 6, 29
    )
    for year in (2021, 2023, 2025, 2027):
        with pytest.raises(kip.NotKnownError, match="reference date"):
            ceilings(year, counted_on=None, pool=Chf(5))


def test_zh_4_03__no_municipality_gets_the_flat_rate_per_person():
    found = ceilings()
    assert "gets the federal flat rate for integration per person" in " ".join(found.explain("en").split())


@given(stocks(), weights, money, st.randoms())
def test_zh_4_09__the_allocation_is_exact_and_fair(given_, by, pool, chance):
    """Adds up; order plays no part; the larger stock never less; within a Rappen of the exact share."""
    assume(any(weighed(stock, by) for stock in given_))
    found = ceilings(2022, by, pool=pool, stocks=given_)
    shares = dict(found.value)
    assert sum(shares.values(), Chf(0)) == pool
    shuffled = chance.sample(given_, len(given_))
    assert ceilings(2022, by, pool=pool, stocks=shuffled) == found
    doubled = {group: weight * 2 for group, weight in by.items()}
    assert ceilings(2022, doubled, pool=pool, stocks=given_).value == found.value
    whole = sum(weighed(stock, by) for stock in given_)
    for stock in given_:
        exact = Fraction(pool.rappen * weighed(stock, by)) / whole
        assert abs(shares[stock.municipality].rappen - exact) < 1
        for other in given_:
            if weighed(stock, by) > weighed(other, by):
                assert shares[stock.municipality] >= shares[other.municipality]
            if weighed(stock, by) == weighed(other, by):
                assert abs(shares[stock.municipality].rappen - shares[other.municipality].rappen) <= 1


def test_zh_4_09__the_stock_of_a_municipality_is_the_sum_of_its_groups():
    assert IazhStock(USTER, asylum_seekers=1, temporarily_admitted=20, refugees=300).persons == 321


def test_zh_4_09__a_tie_goes_to_the_smaller_bfs_number():
    three = [
        IazhStock(
            kip.Municipality(n, "M", kip.Canton.ZH), asylum_seekers=1, temporarily_admitted=0, refugees=0
        )
        for n in (9, 3, 5)
    ]
    shares = ceilings(2022, pool=Chf("0.02"), stocks=three).value
    assert [(one.bfs_number, share.rappen) for one, share in shares] == [(3, 1), (5, 1), (9, 0)]


def test_zh_4_09__a_municipality_without_persons_gets_nothing():
    assert dict(ceilings().value)[STOCKS[2].municipality] == Chf(0)
    with pytest.raises(kip.InvalidValueError, match="at least one person"):
        ceilings(stocks=STOCKS[2:])


# --- what may be charged --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "card"),
    [(VA, None), (VA_FL, None), (FL, PermitCard.B), (Status.RESETTLED_REFUGEE, PermitCard.B)],
)
@pytest.mark.parametrize("on", [date(2021, 1, 1), date(2023, 12, 31), date(2024, 1, 1), date(2027, 12, 31)])
def test_zh_4_14__f_and_b_of_refugees_are_charged_in_all_fields(status, card, on):
    for offer in IazhOffer:
        assert chargeable(offer, status, on, card=card).value == (offer in CHARGED)


@pytest.mark.parametrize(
    "status",
    [Status.ASYLUM_SEEKER_ACCELERATED, Status.ASYLUM_SEEKER_DUBLIN, Status.ASYLUM_SEEKER_EXTENDED],
)
def test_zh_4_14__zh_oq_15__asylum_seekers_are_charged_for_language_only(status):
    """2021 page and handbook 18.3.06: only the field Sprache; 2024 named without the limit: a question."""
    for on, is_open in ((date(2023, 12, 31), False), (date(2024, 1, 1), True)):
        assert chargeable(IazhOffer.LANGUAGE, status, on).value
        for offer in (IazhOffer.ASSESSMENT, IazhOffer.EDUCATION, IazhOffer.WORK_INTEGRATION):
            found = chargeable(offer, status, on)
            assert reasons(found) == (R.LANGUAGE_ONLY,)
            assert bool(found.questions) is is_open
            assert found.under(LIFTED).value is is_open
        assert chargeable(IazhOffer.LANGUAGE, status, on).questions == ()


@pytest.mark.parametrize(
    "status", [FL, Status.RESETTLED_REFUGEE, Status.HARDSHIP_PERMIT, Status.STATELESS_PERSON]
)
def test_zh_4_14__zh_oq_14__card_c_is_barred(status):
    """2021 page: Ausweis C no longer of the target group; since 2024 not checked: a question."""
    for on, is_open in ((date(2023, 12, 31), False), (date(2024, 1, 1), True)):
        found = chargeable(IazhOffer.LANGUAGE, status, on, card=PermitCard.C)
        assert reasons(found) == (R.SETTLEMENT_PERMIT,)
        assert bool(found.questions) is is_open
        if IazhGroup.of(status) is IazhGroup.REFUGEES:
            assert found.under(C_INCLUDED).value is is_open


def test_zh_4_14__a_card_is_no_status():
    """B of a refugee is paid, B of anybody else is not; a refugee may hold F, B or C, and must say which."""
    for status in (Status.FOREIGN_NATIONAL, Status.EU_EFTA_NATIONAL):
        for card in (None, PermitCard.L, PermitCard.B, PermitCard.C):
            found = chargeable(IazhOffer.LANGUAGE, status, date(2024, 5, 2), card=card)
            assert reasons(found) == (R.NOT_IN_TARGET_GROUP,)
            assert found.questions == ()
    assert reasons(chargeable(IazhOffer.LANGUAGE, Status.SWISS)) == (R.NOT_IN_TARGET_GROUP,)
    for status in (FL, Status.RESETTLED_REFUGEE, Status.REFUGEE_WITH_EXPULSION):
        with pytest.raises(kip.NotKnownError, match="with C"):
            chargeable(IazhOffer.LANGUAGE, status)
    assert chargeable(IazhOffer.LANGUAGE, Status.REFUGEE_WITH_EXPULSION, card=PermitCard.F).value


@pytest.mark.parametrize(
    ("status", "card"),
    [
        (Status.STATELESS_PERSON, PermitCard.B),
        (Status.TEMPORARILY_ADMITTED_STATELESS_PERSON, None),
        (Status.STATELESS_PERSON_WITH_EXPULSION, PermitCard.F),
        (Status.HARDSHIP_PERMIT, PermitCard.B),
        (Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT, PermitCard.B),
        (Status.REFUGEE_WITH_EXPULSION, PermitCard.L),
    ],
)
def test_zh_4_14__what_the_pages_do_not_name_is_not_decided(status, card):
    with pytest.raises(kip.UndecidableError, match="do not name"):
        chargeable(IazhOffer.LANGUAGE, status, card=card)


def test_zh_4_27__status_s_since_march_2022():
    """From March 2022, the day was not seen; same access as F and B."""
    for offer in CHARGED:
        assert chargeable(offer, S, date(2022, 4, 1)).value
    for on in (date(2021, 1, 1), date(2022, 3, 31)):
        with pytest.raises(kip.NotKnownError, match="March 2022"):
            chargeable(IazhOffer.LANGUAGE, S, on)


def test_zh_4_28__status_s_is_paid_by_another_federal_contribution():
    """3000 francs a person (and year): Programme S, not the flat rate for integration."""
    assert kip.programme_s_contribution(persons=1, during=kip.DateRange.of_years(2024)).value == Chf(3_000)
    assert "not from the flat rate" in " ".join(chargeable(IazhOffer.LANGUAGE, S).explain("en").split())


def test_zh_4_01__the_flat_rate_is_paid_to_the_canton_per_decision():
    rate = kip.parameters.FLAT_RATE
    assert [LAW.at(rate, day).value for day in (date(2019, 4, 30), date(2019, 5, 1))] == [
        Chf(6_000),
        Chf(18_000),
    ]


def test_zh_4_16__four_kinds_of_offers_and_only_accredited_ones():
    for offer in IazhOffer:
        found = chargeable(offer, VA, accredited=False)
        other = (R.OTHER_FINANCING,) if offer not in CHARGED else ()
        assert reasons(found) == (R.NOT_ACCREDITED, *other)
        assert not found.value


def test_zh_4_16__nothing_is_said_before_2021():
    with pytest.raises(kip.OutsideRangeError):
        chargeable(IazhOffer.LANGUAGE, VA, date(2020, 12, 31))


@pytest.mark.parametrize(
    ("since", "on", "last", "over"),
    [
        (date(2016, 3, 1), date(2023, 2, 28), date(2023, 2, 28), False),
        (date(2016, 3, 1), date(2023, 3, 1), date(2023, 2, 28), True),
        (date(2016, 2, 29), date(2023, 2, 27), date(2023, 2, 27), False),
        (date(2016, 2, 29), date(2023, 2, 28), date(2023, 2, 27), True),
        (date(2022, 5, 2), date(2022, 5, 2), date(2029, 5, 1), False),
    ],
)
def test_zh_4_15__zh_oq_13__seven_years_warn_and_do_not_bar(since, on, last, over):
    found = chargeable(IazhOffer.LANGUAGE, VA, on, process_since=since)
    assert found.value
    assert (found.figures["guideline_years"], found.figures["guideline_until"]) == (7, last)
    assert ("Warning" in found.explain("en")) is over
    assert "guideline_until" not in chargeable(IazhOffer.LANGUAGE, VA, on).figures


def test_zh_4_15__what_ends_with_the_calendar_is_no_matter():
    longer = LAW.with_value(
        zurich.parameters.IAZH_GUIDELINE_YEARS, 2, during=kip.DateRange.of_years(2025, 9999), because="x"
    )
    found = chargeable(IazhOffer.LANGUAGE, VA, date(2025, 1, 2), process_since=date(2023, 1, 2), law=longer)
    assert found.figures["guideline_until"] == date(2025, 1, 1)


def test_zh_4_15__where_no_guideline_is_known_none_is_told():
    earlier = LAW.with_value(
        zurich.parameters.IAZH_CHARGED_OFFERS,
        (IazhOffer.LANGUAGE,),
        during=kip.DateRange.of_years(2020),
        because="x",
    )
    found = chargeable(IazhOffer.LANGUAGE, VA, date(2020, 5, 2), process_since=date(2012, 1, 1), law=earlier)
    assert found.value
    assert "guideline_years" not in found.figures


@given(offers, st.booleans(), st.dates(date(2022, 4, 1), date(2027, 12, 31)), st.integers(0, 4000), laws)
def test_zh_4_14__zh_4_15__laws_of_what_is_charged(offer, accredited, on, before, law):
    def asked(status, **more):
        return chargeable(offer, status, on, accredited=accredited, law=law, **more).value

    assert asked(AS) <= asked(VA) == asked(VA_FL) == asked(S) == asked(FL, card=PermitCard.B)
    assert asked(VA) <= accredited
    assert asked(VA, process_since=on - timedelta(before)) == asked(VA)


# --- what is refunded -----------------------------------------------------------------------------


def parts(found):
    figures = found.figures
    return {
        key: figures.get(key, Chf(0))
        for key in (
            "within_the_ceiling",
            "beyond_the_ceiling",
            "excess",
            "excess_reimbursed",
            "excess_of_the_municipality",
            "excess_of_asylum_seekers",
            "refused",
            "chargeable",
        )
    }


def said(found):
    """The steps of an explanation by key."""
    return {below.key: below for step in found.steps for below in step.walk()}


def test_zh_4_07__zh_4_09__the_page_of_2024_is_not_quoted_for_the_years_before():
    stock = [IazhStock(MAUR, asylum_seekers=1, temporarily_admitted=1, refugees=1)]
    for year, edition in ((2023, "Fassung 2021"), (2024, "Fassung 2024")):
        refunded = zurich.iazh_refund(MAUR, year=year, costs=[], ceiling=Chf(1))
        shared = zurich.iazh_ceilings(
            stock, year=year, weights=EQUAL, pool=Chf(1), counted_on=date(year, 6, 30)
        )
        for found in (refunded, shared):
            assert edition in str(found.steps[0].sources[1].title)


def test_zh_4_12__what_plays_no_part_is_neither_asked_nor_told():
    """A question stands in an explanation only where the answer can hang on it."""
    below = refund(cost(70_000), school(30_000, 25))
    assert below.questions == ()
    refused = refund(cost(120_000), school(30_000, 25, accredited=False))
    assert refused.questions == ()
    assert refund(cost(120_000), cost(0, VA_FL)).value == Chf(100_000)
    assert "status_s" not in said(refund(cost(9, S, accredited=False)))
    assert "status_s" in said(refund(cost(9, S)))
    closed = (
        (zurich.questions.IAZH_EDUCATION_ORDER, refund(school(130_000))),
        (zurich.questions.IAZH_EDUCATION_ORDER, refund(cost(130_000))),
        (zurich.questions.IAZH_EXCESS_SPLIT, refund(cost(120_000, FL, **B_UNDER_TEN))),
    )
    for question, found in closed:
        rest = tuple(pair for pair in LAW.readings if pair[0] != question)
        assert found.under(attrs.evolve(LAW, readings=rest)).value == found.value
    day = date(2021, 7, 31)
    without_limit = attrs.evolve(
        LAW,
        timelines=tuple(
            line
            for line in LAW.timelines
            if line.parameter is not zurich.parameters.IAZH_ASYLUM_SEEKERS_LANGUAGE_ONLY
        ),
    )
    old = refund(school(900, status=AS, on=day, registered_in_2020=True), year=2021, law=without_limit)
    assert old.figures["refused"] == Chf(900)


def test_zh_4_07__effective_cost_at_most_the_ceiling_paid_in_the_year_after():
    for francs, paid, limits in (
        (99_999, 99_999, (L.COST,)),
        (100_000, 100_000, (L.IAZH_CEILING, L.COST)),
        (100_001, 100_000, (L.IAZH_CEILING,)),
    ):
        found = refund(cost(francs))
        assert (found.value, found.bindings) == (Chf(paid), limits)
        assert found.figures["paid_in"] == 2025


def test_zh_4_06__cost_is_what_the_case_leader_paid_for_accredited_offers():
    found = refund(cost(70_000), cost(30_000, accredited=False), cost(9, offer=IazhOffer.LIVING_TOGETHER))
    assert found.value == Chf(70_000)
    assert [found.figures[key] for key in ("refused", "refused_2", "refused_3")] == [
        Chf(30_009),
        Chf(30_000),
        Chf(9),
    ]
    assert "refused_1" not in found.figures


def test_zh_4_29__the_ceiling_may_be_named_by_year_and_is_no_other_ceiling():
    assert refund(cost(9), ceiling=zurich.IazhCeiling({2024: Chf(5)})).value == Chf(5)
    with pytest.raises(kip.NotKnownError):
        refund(cost(9), ceiling=zurich.IazhCeiling({2023: Chf(5)}))
    with pytest.raises(kip.WrongTypeError):
        refund(cost(9), ceiling=zurich.MunicipalCeiling({2024: Chf(5)}))


def test_zh_4_12__education_up_to_25_is_paid_beyond_the_ceiling_in_2024_and_2025():
    """«alle Kosten für Bildungsangebote IAZH, wenn die Kostenbeteiligung einer Gemeinde ausgeschöpft ist»."""
    for year, beyond in ((2023, 0), (2024, 20_000), (2025, 20_000)):
        day = date(year, 6, 1)
        found = refund(cost(70_000, on=day), school(50_000, 25, on=day), year=year)
        assert found.value == Chf(100_000 + beyond)
        assert found.figures["beyond_the_ceiling"] == Chf(beyond)
        assert found.figures["excess"] == Chf(20_000 - beyond)
    day = date(2026, 1, 1)
    assert refund(cost(70_000, on=day), school(30_000, None, on=day), year=2026).value == Chf(100_000)
    assert refund(cost(170_000, on=day), school(0, None, on=day), year=2026).value == Chf(100_000)
    with pytest.raises(kip.NotKnownError, match="after 2025"):
        refund(cost(70_000, on=day), school(30_001, 19, on=day), year=2026)


@pytest.mark.parametrize(("age", "paid", "paid_under_25"), [(24, 120, 120), (25, 120, 100), (26, 100, 100)])
def test_zh_4_12__zh_oq_17__up_to_25_years(age, paid, paid_under_25):
    found = refund(cost(70_000), school(50_000, age))
    assert found.value == Chf(paid * 1000)
    assert found.under(UNDER_25).value == Chf(paid_under_25 * 1000)
    for told in (found, found.under(UNDER_25)):
        assert (zurich.questions.IAZH_AGE_25 in dict(told.questions)) is (age == 25)


def test_zh_4_12__age_is_asked_for_only_where_it_matters():
    assert refund(cost(70_000), school(30_000, None)).value == Chf(100_000)
    with pytest.raises(kip.NotKnownError, match="age of who is in education"):
        refund(cost(70_000), school(30_001, None))


def test_zh_4_12__education_last_or_first():
    """100 of others and 40 of education under 100: the promise is worth 40, or nothing."""
    found = refund(cost(100_000), school(40_000))
    assert found.value == Chf(140_000)
    assert found.binding is L.COST
    assert found.under(EDUCATION_FIRST).value == Chf(100_000)
    assert found.under(EDUCATION_FIRST).figures["excess"] == Chf(40_000)
    assert found.under(EDUCATION_FIRST).binding is L.IAZH_CEILING
    only = refund(school(130_000))
    assert (only.value, only.questions) == (Chf(130_000), ())


def test_zh_4_12__one_rappen_is_enough():
    """One Rappen above the ceiling binds; one Rappen of others makes the order a question."""
    assert refund(cost(100_000), school(40_000)).bindings == (L.COST,)
    assert L.IAZH_CEILING in refund(cost("100000.01"), school(40_000)).bindings
    order = zurich.questions.IAZH_EDUCATION_ORDER
    assert order in dict(refund(cost("0.01"), school(130_000)).questions)
    assert order not in dict(refund(cost(0), school(130_000)).questions)


def test_zh_4_12__education_alone_may_use_the_ceiling_up():
    """130 of education and 10 of others under 100: education is paid in full, of the others what has room."""
    found = refund(cost(10_000), school(130_000))
    assert (found.value, found.figures["beyond_the_ceiling"]) == (Chf(140_000), Chf(40_000))
    first = found.under(EDUCATION_FIRST)
    assert (first.value, first.figures["excess"]) == (Chf(130_000), Chf(10_000))
    assert (first.figures["within_the_ceiling"], first.figures["beyond_the_ceiling"]) == (
        Chf(100_000),
        Chf(30_000),
    )


def test_zh_4_17__for_refugees_the_canton_reimburses_what_lies_above():
    """§ 44 Abs. 1 SHG: within ten years of uninterrupted residence in the canton."""
    found = refund(cost(120_000, FL, **B_UNDER_TEN))
    assert parts(found)["excess_reimbursed"] == Chf(20_000)
    assert found.questions == ()
    later = refund(cost(120_000, VA_FL, under_ten_years=False))
    assert parts(later)["excess_of_the_municipality"] == Chf(20_000)
    assert refund(cost(100_000, VA_FL)).value == Chf(100_000)
    with pytest.raises(kip.NotKnownError, match="ten years"):
        refund(cost(100_001, VA_FL))
    assert [str(citation) for citation in found.rule.citations[1:]] == ["§ 44 Abs. 1 SHG", "§ 34 Abs. 4 SHV"]


def test_zh_4_17__zh_4_30__section_and_number_of_the_acts():
    """LS 851.1 and LS 851.11, handbook 18.1.03 and 18.3.06."""
    assert [(act.sr_number, act.sections) for act in (zurich.SHG, zurich.SHV)] == [
        ("851.1", True),
        ("851.11", True),
    ]
    assert kip.Citation(zurich.SHG, "44", "1")["fr"] == "§ 44 al. 1 SHG"


def test_zh_4_18__for_the_temporarily_admitted_it_stays_with_the_municipality():
    for status in (VA, S):
        found = refund(cost(120_000, status))
        assert parts(found)["excess_of_the_municipality"] == Chf(20_000)
        assert said(found)["excess_of_the_municipality"].sources[0].certainty is kip.Certainty.DERIVED
    ten_years = refund(cost(120_000, VA_FL, under_ten_years=False))
    assert said(ten_years)["excess_of_the_municipality"].sources[0].certainty is kip.Certainty.STATUTE
    unknown = refund(cost(120_000, AS))
    assert parts(unknown)["excess_of_asylum_seekers"] == Chf(20_000)
    assert "excess_of_the_municipality" not in said(unknown)  # it may be the one who bears that part


def test_zh_4_17__zh_4_18__whose_cost_lies_above_is_a_question():
    """145 000 under 100 000: refugees 60 000 (40 000 within ten years), others 85 000."""
    found = refund(*MIXED)
    assert parts(found)["excess_reimbursed"] == Chf("12413.79")  # 45 000 x 40/145
    assert parts(found)["excess_of_asylum_seekers"] == Chf("3103.45")
    assert parts(found.under(REFUGEES_FIRST))["excess_reimbursed"] == Chf(0)
    assert parts(found.under(REFUGEES_LAST))["excess_reimbursed"] == Chf(30_000)  # 45 000 x 40/60
    assert parts(found.under(REFUGEES_LAST))["excess_of_the_municipality"] == Chf(15_000)
    much = refund(*MIXED, ceiling=Chf(40_000))
    assert parts(much.under(REFUGEES_FIRST))["excess_reimbursed"] == Chf("13333.33")  # 20 000 x 40/60
    assert parts(much.under(REFUGEES_LAST))["excess_reimbursed"] == Chf(40_000)
    two = refund(cost(90_000), cost(60_000, FL, **B_UNDER_TEN))
    assert parts(two)["excess_reimbursed"] == Chf(20_000)  # 50 000 x 60/150
    assert parts(two.under(REFUGEES_LAST))["excess_reimbursed"] == Chf(50_000)
    assert parts(two.under(REFUGEES_FIRST))["excess_reimbursed"] == Chf(0)
    assert zurich.questions.IAZH_EXCESS_SPLIT in dict(two.questions)
    assert zurich.questions.IAZH_EXCESS_SPLIT not in dict(refund(cost(70_000), cost(90_000, S)).questions)


def test_zh_4_05__what_was_registered_in_2020_is_not_charged():
    day = date(2021, 7, 31)
    found = refund(cost(900, on=day, registered_in_2020=True), cost(100, on=day), year=2021)
    assert (found.value, found.figures["refused"]) == (Chf(100), Chf(900))
    with pytest.raises(kip.OutsideRangeError):
        refund(cost(900, on=date(2021, 8, 1), registered_in_2020=True), year=2021)


STATUSES = [(VA, {}), (AS, {}), (S, {}), (FL, B_UNDER_TEN), (VA_FL, {"under_ten_years": False})]
STATUSES.append((FL, {"card": PermitCard.C, "under_ten_years": True}))
STATUSES.append((Status.FOREIGN_NATIONAL, {}))


@st.composite
def costs(draw, offer=offers):
    status, more = draw(st.sampled_from(STATUSES))
    return IazhCost(
        offer=draw(offer),
        status=status,
        amount=draw(money),
        on=draw(st.dates(date(2024, 1, 1), date(2024, 12, 31))),
        accredited=draw(st.booleans() | st.just(True)),
        age=draw(st.integers(16, 40)),
        **more,
    )


@given(st.lists(costs(), max_size=6), money, laws, st.randoms())
def test_zh_4_07__zh_4_12__every_rappen_is_accounted_for(given_, ceiling, law, chance):
    found = refund(*given_, ceiling=ceiling, law=law)
    value = parts(found)
    whole = sum((one.amount for one in given_), Chf(0))
    assert found.value == value["within_the_ceiling"] + value["beyond_the_ceiling"]
    assert found.value + value["excess"] + value["refused"] == whole
    assert value["excess"] == (
        value["excess_reimbursed"] + value["excess_of_the_municipality"] + value["excess_of_asylum_seekers"]
    )
    assert value["chargeable"] == whole - value["refused"]
    assert found.value <= value["chargeable"]
    assert value["within_the_ceiling"] == min(ceiling, value["chargeable"])
    assert value["beyond_the_ceiling"] >= Chf(0)
    refunded = [one for one in given_ if one.offer is IazhOffer.EDUCATION]
    if not refunded:
        assert found.value == min(ceiling, value["chargeable"], key=lambda amount: amount.rappen)
    shuffled = refund(*chance.sample(given_, len(given_)), ceiling=ceiling, law=law)
    assert parts(shuffled) == value
    assert found.bindings
    assert found.explain("de")


@given(st.lists(costs(), max_size=5), costs(), money, money, laws)
def test_zh_4_07__a_higher_ceiling_or_more_cost_never_lowers_the_refund(given_, more, ceiling, by, law):
    found = refund(*given_, ceiling=ceiling, law=law).value
    assert found <= refund(*given_, ceiling=ceiling + by, law=law).value
    assert found <= refund(*given_, more, ceiling=ceiling, law=law).value


@given(st.lists(costs(), max_size=6), money)
def test_zh_4_12__education_last_is_never_worse_for_the_municipality(given_, ceiling):
    found = refund(*given_, ceiling=ceiling)
    assert found.under(EDUCATION_FIRST).value <= found.value


@given(st.lists(costs(st.just(IazhOffer.LANGUAGE)), min_size=1, max_size=6), money)
def test_zh_4_17__refugees_last_is_what_the_canton_reimburses_most(given_, ceiling):
    first, middle, last = (
        parts(refund(*given_, ceiling=ceiling, law=law))["excess_reimbursed"]
        for law in (REFUGEES_FIRST, LAW, REFUGEES_LAST)
    )
    assert first.rappen <= middle.rappen + 1
    assert middle.rappen <= last.rappen + 1


# --- the round of a year, agreements, payers ------------------------------------------------------


def test_zh_4_10__zh_4_13__announcement_report_payment():
    """By the end of April of the year before; in February of the year after, the condition of payment."""
    announced, reported, paid = zurich.iazh_calendar(2027).value
    assert [duty.kind for duty in (announced, reported, paid)] == list(IazhDutyKind)
    assert announced.during == kip.DateRange(None, date(2026, 4, 30))
    assert reported.during == kip.DateRange(date(2028, 2, 1), date(2028, 2, 29))
    assert paid.during == kip.DateRange.of_years(2028)
    assert {duty.about for duty in (announced, reported, paid)} == {2027}
    said = [zurich.iazh_calendar(2027).explain(language) for language in kip.LANGUAGES]
    days = (
        "bis zum 30. April 2026",
        "au plus tard le 30 avril 2026",
        "entro il 30 aprile 2026",
        "by 30 April 2026",
    )
    assert all(day in " ".join(text.replace("│", "").split()) for day, text in zip(days, said, strict=True))


@pytest.mark.parametrize("year", [2021, 2022, 2023])
def test_zh_4_10__zh_4_13__the_page_of_2021_names_no_month(year):
    announced, reported, _ = zurich.iazh_calendar(year).value
    assert announced.during is None
    assert reported.during == kip.DateRange.of_years(year + 1)


@given(st.integers(2021, 2027))
def test_zh_4_13__report_before_payment_in_the_year_after(year):
    value = zurich.iazh_calendar(year).value
    assert len(value) == 3
    assert value[0].during is None or value[0].during.last < date(year, 1, 1)
    for duty in value[1:]:
        assert duty.during.closed()[0].year == duty.during.closed()[1].year == year + 1
    assert value[2].during.covers(value[1].during)


def test_zh_4_19__zh_4_20__two_agreements_without_a_gap():
    """2021-2023 (Meilen, Embrach) and 2024-2027 (Meilen, Maur)."""
    first, second = zurich.IAZH_AGREEMENTS
    assert (str(first.term), str(second.term)) == ("2021-01-01..2023-12-31", "2024-01-01..2027-12-31")
    assert second.term == kip.KIP_3.term
    for year in (2020, 2028):
        for ask in (zurich.iazh_calendar, ceilings, lambda year: refund(year=year)):
            with pytest.raises(kip.OutsideRangeError, match="2021 to 2027"):
                ask(year)


def test_zh_4_31__other_systems_pay_first_and_the_municipality_last():
    assert [payer for payer, _ in zurich.IAZH_ORDER_OF_PAYERS] == list(IazhPayer)
    assert all(sources for _, sources in zurich.IAZH_ORDER_OF_PAYERS)
    assert refund().figures["order_of_payers"] == tuple(IazhPayer)


# --- the transition -------------------------------------------------------------------------------


def moved(amount, on=date(2020, 12, 1), registered=date(2020, 10, 5), **more):
    return zurich.iazh_transition(amount, registered_on=registered, on=on, **more)


def test_zh_4_04__zh_4_05__seventy_per_cent_from_the_flat_rate_and_thirty_from_the_office():
    for on in (date(2020, 10, 5), date(2020, 12, 31), date(2021, 1, 1), date(2021, 7, 31)):
        found = moved(Chf(1_000), on)
        assert (found.value, found.figures["from_the_flat_rate"]) == (Chf(300), Chf(700))
    with pytest.raises(kip.OutsideRangeError):
        moved(Chf(1_000), date(2021, 8, 1))
    assert moved(Chf("0.01")).value == Chf("0.01")


def test_zh_4_21__whoever_leads_the_case_bears_the_share():
    """Municipality, a third party that it mandates (AOZ), the canton in phase 1."""
    for leader in CaseLeader:
        found = moved(Chf(10), leader=leader)
        assert found.value == Chf(3)
        assert leader.label["de"] in found.explain("de")


@given(small, small)
def test_zh_4_04__the_two_parts_add_up(first, more):
    found, larger = (moved(Chf.from_rappen(number)) for number in (first, first + more))
    paid = found.figures["from_the_flat_rate"]
    assert found.value + paid == Chf.from_rappen(first)
    assert 0 <= found.value.rappen - Fraction(3, 10) * first < 1
    assert found.value <= larger.value
    assert paid <= larger.figures["from_the_flat_rate"]


# --- any law --------------------------------------------------------------------------------------

VALUES = {
    Chf: money,
    date: st.dates(),
    tuple: st.lists(offers, max_size=3).map(tuple),
    bool: st.booleans(),
    int: st.integers(1, 12),
    Fraction: st.fractions(0, 1, max_denominator=100),
}
OWN = [getattr(zurich.parameters, name) for name in zurich.parameters.__all__ if name.startswith("IAZH")]


@st.composite
def changed_laws(draw):
    """The law with some of its values changed for whole years, and any readings."""
    law = draw(laws)
    for parameter in draw(st.lists(st.sampled_from(OWN), max_size=3)):
        first = draw(st.integers(2020, 2028))
        during = kip.DateRange.of_years(first, draw(st.integers(first, 2030)))
        value = draw(VALUES[parameter.kind])
        try:
            law = law.with_value(parameter, value, during=during, because="what if")
        except kip.KipError:
            assume(False)
    return law


@given(changed_laws(), st.integers(2020, 2028), st.lists(costs(), max_size=4), money, st.data())
def test_zh_4_07__whatever_has_a_value_can_be_explained_under_any_law(law, year, given_, ceiling, data):
    """Only a KipError comes out of a rule; what it finds has a value, figures and an explanation."""
    moved_to = [attrs.evolve(one, on=one.on.replace(year=year, day=1)) for one in given_]
    status, more = data.draw(st.sampled_from(STATUSES))
    since = data.draw(st.none() | st.dates(date(2010, 1, 1), date(2020, 1, 1)))
    asked = (
        lambda: refund(*moved_to, ceiling=ceiling, year=year, law=law),
        lambda: zurich.iazh_calendar(year, law=law),
        lambda: ceilings(year, counted_on=data.draw(st.sampled_from([None, date(2020, 3, 31)])), law=law),
        lambda: chargeable(
            data.draw(offers), status, date(year, 6, 1), card=more.get("card"), process_since=since, law=law
        ),
        lambda: moved(ceiling, date(2021, 1, 1), law=law),
    )
    for ask in asked:
        try:
            found = ask()
        except kip.KipError:
            continue
        assert found.figures[found.steps[0].key] == found.value
        assert found.explain("de") != found.explain("fr")
        assert found.under(law) == found


# --- bad input ------------------------------------------------------------------------------------


@pytest.mark.parametrize("weight", [0, 10**6, Fraction(1, 10**6)])
def test_a_weight_may_be_nought_or_a_million_or_a_millionth(weight):
    weights = {**EQUAL, IazhGroup.ASYLUM_SEEKERS: weight}
    assert ceilings(weights=weights).value


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: cost(5, offer="language"), kip.WrongTypeError),
        (lambda: cost(5, "VA"), kip.WrongTypeError),
        (lambda: cost(-1), kip.InvalidValueError),
        (lambda: IazhCost(offer=IazhOffer.LANGUAGE, status=VA, amount=5, on=date(2024, 1, 1), accredited=True), kip.WrongTypeError),
        (lambda: cost(5, on="2024"), kip.WrongTypeError),
        (lambda: cost(5, accredited=1), kip.WrongTypeError),
        (lambda: cost(5, card="F"), kip.WrongTypeError),
        (lambda: cost(5, card=PermitCard.B), kip.InvalidValueError),
        (lambda: cost(5, Status.SWISS, card=PermitCard.B), kip.InvalidValueError),
        (lambda: cost(5, Status.REFUGEE_WITH_EXPULSION, card=PermitCard.S), kip.InvalidValueError),
        (lambda: cost(5, age=True), kip.WrongTypeError),
        (lambda: cost(5, age=131), kip.InvalidValueError),
        (lambda: cost(5, under_ten_years=1), kip.WrongTypeError),
        (lambda: cost(5, registered_in_2020=None), kip.WrongTypeError),
        (lambda: IazhStock("Uster", asylum_seekers=1, temporarily_admitted=1, refugees=1), kip.WrongTypeError),
        (lambda: IazhStock(kip.Municipality(1, "A", kip.Canton.BE), asylum_seekers=1, temporarily_admitted=1, refugees=1), kip.InvalidValueError),
        (lambda: IazhStock(USTER, asylum_seekers=-1, temporarily_admitted=1, refugees=1), kip.InvalidValueError),
        (lambda: IazhStock(USTER, asylum_seekers=1, temporarily_admitted=True, refugees=1), kip.WrongTypeError),
        (lambda: IazhStock(USTER, asylum_seekers=1, temporarily_admitted=1, refugees=1.0), kip.WrongTypeError),
        (lambda: STOCKS[0].of("refugees"), kip.WrongTypeError),
        (lambda: STOCKS[0].of(IazhGroup.PROTECTED), kip.InvalidValueError),
        (lambda: zurich.IazhAgreement("a", kip.KIP_3.term, (zurich.IAZH_AGREEMENTS[0].sources)), kip.WrongTypeError),
        (lambda: zurich.IazhAgreement(TEXT, 2024, ()), kip.WrongTypeError),
        (lambda: zurich.IazhAgreement(TEXT, kip.DateRange(date(2024, 1, 1), None), ()), kip.OutsideRangeError),
        (lambda: zurich.IazhAgreement(TEXT, kip.KIP_3.term, ()), kip.InvalidValueError),
        (lambda: zurich.IazhAgreement(TEXT, kip.KIP_3.term, ["x"]), kip.WrongTypeError),
        (lambda: zurich.IazhDuty("report", 2024, None, ()), kip.WrongTypeError),
        (lambda: zurich.IazhDuty(IazhDutyKind.REPORT, 0, None, ()), kip.InvalidValueError),
        (lambda: zurich.IazhDuty(IazhDutyKind.REPORT, 2024, 2025, ()), kip.WrongTypeError),
        (lambda: zurich.IazhDuty(IazhDutyKind.REPORT, 2024, None, ("x",)), kip.WrongTypeError),
        (lambda: ceilings(stocks="Uster"), kip.WrongTypeError),
        (lambda: ceilings(stocks=5), kip.WrongTypeError),
        (lambda: ceilings(stocks=[5]), kip.WrongTypeError),
        (lambda: ceilings(stocks=[]), kip.InvalidValueError),
        (lambda: ceilings(stocks=[STOCKS[0], IazhStock(USTER, asylum_seekers=1, temporarily_admitted=1, refugees=1)]), kip.InvalidValueError),
        (lambda: ceilings(year=2021.0), kip.WrongTypeError),
        (lambda: ceilings(weights=[1, 1, 1]), kip.WrongTypeError),
        (lambda: ceilings(weights={"refugees": 1}), kip.WrongTypeError),
        (lambda: ceilings(weights={IazhGroup.REFUGEES: 1.0}), kip.WrongTypeError),
        (lambda: ceilings(weights={IazhGroup.REFUGEES: True}), kip.WrongTypeError),
        (lambda: ceilings(weights={**EQUAL, IazhGroup.REFUGEES: -1}), kip.InvalidValueError),
        (lambda: ceilings(weights={IazhGroup.REFUGEES: 1}), kip.InvalidValueError),
        (lambda: ceilings(weights={**EQUAL, IazhGroup.REFUGEES: 10**6 + 1}), kip.InvalidValueError),
        (lambda: ceilings(weights={**EQUAL, IazhGroup.REFUGEES: Fraction(1, 10**6 + 1)}), kip.InvalidValueError),
        (lambda: chargeable(IazhOffer.LANGUAGE, VA, date(9999, 1, 1), process_since=date(9998, 1, 1)), kip.OutsideRangeError),
        (lambda: ceilings(weights={**EQUAL, IazhGroup.PROTECTED: 1}), kip.InvalidValueError),
        (lambda: ceilings(weights=((IazhGroup.REFUGEES, 1),) * 2), kip.InvalidValueError),
        (lambda: ceilings(weights=dict.fromkeys(COUNTED, 0)), kip.InvalidValueError),
        (lambda: ceilings(pool=5), kip.WrongTypeError),
        (lambda: ceilings(pool=Chf(-1)), kip.InvalidValueError),
        (lambda: ceilings(counted_on="2024"), kip.WrongTypeError),
        (lambda: ceilings(law=5), kip.WrongTypeError),
        (lambda: chargeable("language", VA), kip.WrongTypeError),
        (lambda: chargeable(IazhOffer.LANGUAGE, "VA"), kip.WrongTypeError),
        (lambda: chargeable(IazhOffer.LANGUAGE, VA, "2024"), kip.WrongTypeError),
        (lambda: chargeable(IazhOffer.LANGUAGE, VA, accredited="yes"), kip.WrongTypeError),
        (lambda: chargeable(IazhOffer.LANGUAGE, VA, card=PermitCard.C), kip.InvalidValueError),
        (lambda: chargeable(IazhOffer.LANGUAGE, VA, process_since="x"), kip.WrongTypeError),
        (lambda: chargeable(IazhOffer.LANGUAGE, VA, process_since=date(2022, 5, 3)), kip.InvalidValueError),
        (lambda: chargeable(IazhOffer.LANGUAGE, VA, law=kip.LAW), kip.UnknownNameError),
        (lambda: chargeable(IazhOffer.LANGUAGE, VA, law=5), kip.WrongTypeError),
        (lambda: zurich.iazh_refund("Uster", year=2024, costs=[], ceiling=Chf(5)), kip.WrongTypeError),
        (lambda: zurich.iazh_refund(USTER, year=2024, costs="x", ceiling=Chf(5)), kip.WrongTypeError),
        (lambda: zurich.iazh_refund(USTER, year=2024, costs=5, ceiling=Chf(5)), kip.WrongTypeError),
        (lambda: refund("x"), kip.WrongTypeError),
        (lambda: refund(cost(5, on=date(2023, 12, 31))), kip.InvalidValueError),
        (lambda: refund(cost(5, on=date(2025, 1, 1))), kip.InvalidValueError),
        (lambda: refund(ceiling=5), kip.WrongTypeError),
        (lambda: refund(ceiling=Chf(-1)), kip.InvalidValueError),
        (lambda: refund(year="2024"), kip.WrongTypeError),
        (lambda: refund(law=5), kip.WrongTypeError),
        (lambda: refund(*[cost(Chf.from_rappen(10**14))] * 2), kip.InvalidValueError),
        (lambda: zurich.iazh_calendar(True), kip.WrongTypeError),
        (lambda: zurich.iazh_calendar(2024, law=5), kip.WrongTypeError),
        (lambda: moved(5), kip.WrongTypeError),
        (lambda: moved(Chf(-1)), kip.InvalidValueError),
        (lambda: moved(Chf(1), "x"), kip.WrongTypeError),
        (lambda: moved(Chf(1), registered="x"), kip.WrongTypeError),
        (lambda: moved(Chf(1), registered=date(2019, 12, 31)), kip.InvalidValueError),
        (lambda: moved(Chf(1), date(2021, 3, 1), date(2021, 1, 1)), kip.InvalidValueError),
        (lambda: moved(Chf(1), date(2020, 10, 4)), kip.InvalidValueError),
        (lambda: moved(Chf(1), leader="canton"), kip.WrongTypeError),
        (lambda: moved(Chf(1), law=5), kip.WrongTypeError),
        (lambda: IazhGroup.of([]), kip.WrongTypeError),
        *(
            (lambda kind=kind: kind("x"), kip.UnknownNameError)
            for kind in (IazhOffer, IazhGroup, IazhRefusal, CaseLeader, IazhPayer, IazhDutyKind)
        ),
    ],
)  # fmt: skip
def test_bad_input(make, error):
    with pytest.raises(error):
        make()


def test_a_refused_cost_without_an_amount_is_said_to_have_none():
    refused = next(step for step in refund(cost(0, accredited=False)).steps if step.key == "refused")
    assert refused.text == iazh_refund.REFUSED_NO_AMOUNT


def test_education_is_not_spoken_of_where_it_is_not_paid_beyond_the_ceiling():
    law = LAW.with_value(
        zurich.parameters.IAZH_EDUCATION_BEYOND_CEILING,
        False,
        during=kip.DateRange.of_years(2024),
        because="if",
    )
    beyond = next(step for step in refund(school(5), law=law).steps if step.key == "beyond_the_ceiling")
    assert beyond.steps == ()
