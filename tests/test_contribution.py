"""The federal contribution and its inverses: Art. 58 para. 3 AIG, Art. 16 para. 3 VIntA, Art. 14 para. 1 SuG.

VIntA 16(3): the expenditure of the cantons for the programmes is at least equal to the federal contribution
under Art. 58(3) AIG. SEM: canton and municipalities together (PAR-01). One-sided: at least, not equal.
"""

from datetime import date
from fractions import Fraction

import attrs
import pytest
from hypothesis import assume, given, strategies as st

import kipcore as kip
from kipcore import LAW, Chf, DateRange, Limit, parameters, questions, testing
from tests.findings.credit import AG, AG_BOTH, OWN_AG
from tests.strategies import agreements, money, ratios, small

ZH = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=Chf(6_500_000))
USTER = kip.Municipality(198, "Uster", kip.Canton.ZH)
PROGRAMME = LAW.with_reading(questions.PARITY_TEST, "per programme")
CANTON_ONLY = LAW.with_reading(questions.MUNICIPAL_FUNDS, "canton only")
CENT = Chf.from_rappen(1)


def law_of(ratio):
    if ratio == 1:
        return LAW
    return LAW.with_value(
        parameters.PARITY_RATIO, ratio, during=DateRange(date(2014, 1, 1), None), because="another ratio"
    )


def contribution(agreement, canton, rest, **more):
    year = agreement.years[0]
    return kip.federal_contribution(agreement, year=year, canton=canton, municipalities=rest, **more)


# --- laws of the contribution ---------------------------------------------------------------------


@given(agreements(), money, money, st.none() | money)
def test_vinta_16_3__sug_14__par_01__it_is_the_least_of_maximum_own_funds_and_cost(
    agreement, canton, rest, cost
):
    found = contribution(agreement, canton, rest, cost=cost)
    ceiling = agreement.ceiling.by_year[0][1]
    bounds = {Limit.CEILING: ceiling, Limit.PARITY: canton + rest}
    if cost is not None:
        bounds[Limit.COST] = cost
    assert found.value == min(bounds.values())
    assert found.bindings == tuple(limit for limit, bound in bounds.items() if bound == found.value)
    assert found.binding is found.bindings[0]
    assert found.figures["left_on_the_table"] == ceiling - found.value


@given(agreements(), money, money, money, money)
def test_par_08__more_never_pays_less(agreement, canton, rest, cost, extra):
    before = contribution(agreement, canton, rest, cost=cost).value
    assert contribution(agreement, canton + extra, rest, cost=cost).value >= before
    assert contribution(agreement, canton, rest + extra, cost=cost).value >= before
    assert contribution(agreement, canton, rest, cost=cost + extra).value >= before
    assert contribution(agreement, canton, rest).value >= before
    year = agreement.years[0]
    raised = kip.ProgrammeAgreement(
        canton=agreement.canton, period=agreement.period, ceiling=agreement.ceiling.by_year[0][1] + extra
    )
    found = kip.federal_contribution(raised, year=year, canton=canton, municipalities=rest, cost=cost)
    assert found.value >= before


@given(agreements(), money, money)
def test_par_03__par_04__it_does_not_matter_who_of_canton_and_municipalities_pays(agreement, canton, rest):
    year = agreement.years[0]
    named = {kip.Municipality(1, "A", agreement.canton): rest}
    one = contribution(agreement, canton, rest)
    for other in (
        contribution(agreement, rest, canton),
        contribution(agreement, canton, named),
        kip.federal_contribution(agreement, year=year, together=canton + rest),
    ):
        assert (other.value, other.bindings) == (one.value, one.bindings)


@given(agreements(), money, money)
def test_parity_holds_for_what_is_paid_and_fails_for_more_where_it_binds(agreement, canton, rest):
    found = contribution(agreement, canton, rest)
    year = DateRange.of_years(agreement.years[0])
    assert kip.parity(federal=found.value, canton=canton, municipalities=rest, during=year).value
    if found.bindings == (Limit.PARITY,):
        assert not kip.parity(
            federal=found.value + CENT, canton=canton, municipalities=rest, during=year
        ).value


@given(agreements(), money, money, ratios)
def test_under_another_ratio_parity_is_exact_too(agreement, canton, rest, ratio):
    law = law_of(ratio)
    found = contribution(agreement, canton, rest, law=law)
    year = DateRange.of_years(agreement.years[0])
    assert found.value.rappen * ratio <= canton.rappen + rest.rappen
    assert kip.parity(federal=found.value, canton=canton, municipalities=rest, during=year, law=law).value
    if found.bindings == (Limit.PARITY,):
        more = found.value + CENT
        assert not kip.parity(federal=more, canton=canton, municipalities=rest, during=year, law=law).value
        missing = found.figures["own_funds_missing"]
        filled = contribution(agreement, canton + missing, rest, law=law)
        assert filled.value == filled.figures["ceiling"]
        if missing:
            short = contribution(agreement, canton + missing - CENT, rest, law=law)
            assert short.value < short.figures["ceiling"]


@given(agreements(), money, money)
def test_vinta_16_3__open_12__read_literally_only_the_canton_counts(agreement, canton, rest):
    """VIntA 16(3) says 'Aufwendungen der Kantone': questions.MUNICIPAL_FUNDS."""
    found = contribution(agreement, canton, rest, law=CANTON_ONLY)
    assert found.value == contribution(agreement, canton, Chf(0)).value
    assert found.figures["own_funds"] == canton
    assert found.figures["municipalities"] == rest


# --- boundaries -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("own", "paid", "bindings", "left"),
    [
        ("6499999.99", "6499999.99", (Limit.PARITY,), "0.01"),
        ("6500000.00", "6500000.00", (Limit.CEILING, Limit.PARITY), "0.00"),
        ("6500000.01", "6500000.00", (Limit.CEILING,), "0.00"),
        ("0.00", "0.00", (Limit.PARITY,), "6500000.00"),
    ],
)
def test_one_rappen_around_the_maximum(own, paid, bindings, left):
    found = kip.federal_contribution(ZH, year=2014, together=Chf(own))
    assert (found.value, found.bindings) == (Chf(paid), bindings)
    assert found.figures["left_on_the_table"] == Chf(left)
    assert ("own_funds_missing" in found.figures) == (bindings == (Limit.PARITY,))


def test_own_funds_are_missing_only_where_they_would_help():
    """With a cost below the maximum, more own funds do not draw the maximum."""
    found = kip.federal_contribution(ZH, year=2014, together=Chf(4_000_000), cost=Chf(5_000_000))
    assert found.bindings == (Limit.PARITY,)
    assert "own_funds_missing" not in found.figures
    enough = kip.federal_contribution(ZH, year=2014, together=Chf(4_000_000), cost=Chf(6_500_000))
    assert enough.figures["own_funds_missing"] == Chf(2_500_000)


def test_one_sum_for_several_years_says_so():
    facts = {"federal": Chf(1), "together": Chf(1)}
    assert "one_sum" in [step.key for step in kip.parity(during=ZH.term, **facts).steps]
    assert "one_sum" not in [step.key for step in kip.parity(during=DateRange.of_years(2014), **facts).steps]
    assert "one_sum" in [s.key for s in kip.largest_contribution(together=Chf(1), during=ZH.term).steps]
    one = kip.largest_contribution(together=Chf(1), during=DateRange.of_years(2014))
    assert "one_sum" not in [step.key for step in one.steps]


def test_the_years_tested_are_named_one_by_one():
    found = kip.programme_parity(
        ZH,
        federal={2014: Chf(1), 2017: Chf(1)},
        own={2014: kip.OwnFunds(together=Chf(1)), 2017: kip.OwnFunds(together=Chf(1))},
    )
    assert found.steps[0].say("de") == "Geprüfte Jahre 2014, 2017: Die Parität ist erfüllt."


def test_the_steps_of_a_programme_name_every_limit():
    own = {year: kip.OwnFunds(together=Chf(4)) for year in ZH.years}
    cost = dict.fromkeys(ZH.years, Chf(3))
    found = kip.programme_contribution(ZH, own=own, cost=cost)
    assert found.figures["cost"] == Chf(12)
    assert "years do not offset each other" in " ".join(step.say("en") for step in found.steps)
    whole = kip.programme_contribution(ZH, own=own, law=PROGRAMME)
    assert "years do not offset" not in " ".join(step.say("en") for step in whole.steps)
    assert "2014: at most CHF 6'500'000.00" in " ".join(step.say("en") for step in whole.steps)


@pytest.mark.parametrize("year", [2014, 2017])
def test_key_04__first_and_last_year_of_the_agreement(year):
    assert kip.federal_contribution(ZH, year=year, together=Chf(1)).value == Chf(1)


@pytest.mark.parametrize("year", [2013, 2018])
def test_a_year_outside_the_agreement(year):
    with pytest.raises(kip.OutsideRangeError, match="2014 to 2017"):
        kip.federal_contribution(ZH, year=year, together=Chf(1))


# --- inverse questions ----------------------------------------------------------------------------


@given(agreements(), small, ratios)
def test_the_own_funds_found_draw_the_contribution_and_a_rappen_less_does_not(agreement, number, ratio):
    law, year = law_of(ratio), agreement.years[0]
    wanted = min(Chf.from_rappen(number), agreement.ceiling.by_year[0][1])
    needed = kip.own_funds_needed(agreement, year=year, contribution=wanted, law=law).value
    drawn = kip.federal_contribution(agreement, year=year, together=needed, law=law).value
    assert drawn >= wanted
    if needed:
        assert kip.federal_contribution(agreement, year=year, together=needed - CENT, law=law).value < wanted


@given(money, money, ratios)
def test_the_largest_contribution_keeps_parity_and_a_rappen_more_breaks_it(canton, rest, ratio):
    law = law_of(ratio)
    facts = {"canton": canton, "municipalities": rest, "during": kip.KIP_3.term, "law": law}
    largest = kip.largest_contribution(**facts).value
    assert kip.parity(federal=largest, **facts).value
    assert not kip.parity(federal=largest + CENT, **facts).value


@given(money)
def test_the_two_inverses_undo_each_other(own):
    ceiling = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3, ceiling=own)
    needed = kip.own_funds_needed(ceiling, year=2024).value
    assert kip.largest_contribution(together=needed, during=DateRange.of_years(2024)).value == own == needed


def test_what_is_still_missing():
    given_ = {"canton": Chf(4_000_000), "municipalities": {USTER: Chf(1_800_000)}}
    found = kip.own_funds_needed(ZH, year=2015, **given_)
    assert found.figures["still_missing"] == Chf(700_000)
    assert kip.own_funds_needed(ZH, year=2015, together=Chf(7_000_000)).figures["still_missing"] == Chf(0)
    assert "still_missing" not in kip.own_funds_needed(ZH, year=2015).figures
    with pytest.raises(kip.InvalidValueError, match="no own funds draw more"):
        kip.own_funds_needed(ZH, year=2015, contribution=Chf("6500000.01"))


# --- the whole programme --------------------------------------------------------------------------


@st.composite
def programmes(draw):
    agreement = draw(agreements())
    own = {
        year: draw(testing.own_funds(amount=money, canton=agreement.canton, together=False))
        for year in agreement.years
    }
    cost = draw(st.none() | st.fixed_dictionaries(dict.fromkeys(agreement.years, money)))
    return agreement, own, cost


@given(programmes())
def test_read_per_year_the_programme_is_the_sum_of_its_years(facts):
    agreement, own, cost = facts
    found = kip.programme_contribution(agreement, own=own, cost=cost)
    years = [
        kip.federal_contribution(
            agreement,
            year=year,
            canton=own[year].canton,
            municipalities=own[year].municipalities,
            cost=None if cost is None else cost[year],
        )
        for year in agreement.years
    ]
    assert found.value == sum((year.value for year in years), start=Chf(0))
    common = set.intersection(*(set(year.bindings) for year in years))
    assert found.bindings == tuple(limit for limit in Limit if limit in common)
    assert found.figures["left_on_the_table"] == agreement.ceiling_total - found.value
    for year, one in zip(agreement.years, years, strict=True):
        assert found.figures[f"year_{year}"] == one.value


@given(programmes())
def test_read_per_programme_it_is_never_less_and_within_all_caps(facts):
    agreement, own, cost = facts
    per_year = kip.programme_contribution(agreement, own=own, cost=cost).value
    whole = kip.programme_contribution(agreement, own=own, cost=cost, law=PROGRAMME)
    caps = [amount if cost is None else min(amount, cost[year]) for year, amount in agreement.ceiling.by_year]
    total_own = sum((funds.total for funds in own.values()), start=Chf(0))
    assert per_year <= whole.value == min(sum(caps, start=Chf(0)), total_own)
    assert (Limit.PARITY in whole.bindings) == (whole.value == total_own)


@given(agreements(ceiling=money.map(lambda amount: amount * 4)), st.integers(0, 8))
def test_both_readings_agree_if_own_funds_are_the_same_share_every_year(agreement, quarters):
    own = {
        year: kip.OwnFunds(together=Chf.from_rappen(amount.rappen // 4 * quarters))
        for year, amount in agreement.ceiling.by_year
    }
    found = [kip.programme_contribution(agreement, own=own, law=law).value for law in (LAW, PROGRAMME)]
    assert found[0] == found[1]


def test_binding_limits_over_a_programme():
    def paid(law, *millions, cost=None):
        own = {y: kip.OwnFunds(together=Chf(m * 1_000_000)) for y, m in zip(ZH.years, millions, strict=True)}
        costs = None if cost is None else dict.fromkeys(ZH.years, Chf(cost))
        return kip.programme_contribution(ZH, own=own, cost=costs, law=law)

    assert paid(LAW, 4, 5, 6, 6).bindings == (Limit.PARITY,)
    assert paid(LAW, 7, 8, 9, 10).bindings == (Limit.CEILING,)
    assert paid(LAW, 4, 8, 4, 8).bindings == ()  # now one, now the other
    assert paid(PROGRAMME, 4, 8, 4, 8).bindings == (Limit.PARITY,)
    assert paid(PROGRAMME, 4, 9, 6, 7).bindings == (Limit.CEILING, Limit.PARITY)
    assert paid(PROGRAMME, 9, 9, 9, 9, cost=5_000_000).bindings == (Limit.COST,)
    assert "Massgebende Grenze" in paid(PROGRAMME, 4, 8, 4, 8).explain("de")
    assert "ausgeschöpft" in paid(LAW, 7, 8, 9, 10).explain("de")


@given(programmes(), money, money, st.booleans(), st.sampled_from([LAW, PROGRAMME]))
def test_the_maximum_of_the_whole_is_never_exceeded_and_a_higher_one_never_lowers(
    facts, most, more, years, law
):
    agreement, own, cost = facts
    by_year = agreement.ceiling.by_year if years else ()
    most += max((amount for _, amount in by_year), default=Chf(0))

    def paid(total):
        ceiling = kip.FederalCeiling(by_year, total=total)
        found = kip.programme_contribution(
            attrs.evolve(agreement, ceiling=ceiling), own=own, cost=cost, law=law
        )
        assert found.figures["ceiling"] == found.value + found.figures["left_on_the_table"]
        return found

    found = paid(most)
    assert found.value <= most
    assert found.value <= paid(most + more).value
    if found.value == most:
        assert Limit.CEILING in found.bindings
    if years:
        assert found.value == min(
            most, kip.programme_contribution(agreement, own=own, cost=cost, law=law).value
        )


@given(programmes(), money)
def test_a_second_writing_with_one_maximum_of_the_whole(facts, most):
    agreement, own, cost = facts
    one = attrs.evolve(agreement, ceiling=kip.FederalCeiling(total=most))
    costs = None if cost is None else [cost[year].rappen for year in one.years]
    funds = [own[year].total.rappen for year in one.years]
    per_year = sum(funds if costs is None else map(min, funds, costs))
    found = kip.programme_contribution(one, own=own, cost=cost)
    assert found.value.rappen == min(most.rappen, per_year)
    whole = kip.programme_contribution(one, own=own, cost=cost, law=PROGRAMME)
    assert whole.value.rappen == min(most.rappen, sum(funds), *([] if costs is None else [sum(costs)]))


def test_fin_08__one_maximum_of_the_whole_programme_caps_all_years_together():
    """FIN-08; Aargau KIP 2: 7.8 million for four years, and no amount for any of them."""

    def paid(millions, cost=None, law=LAW, agreement=AG):
        own = {y: kip.OwnFunds(together=Chf(m * 1_000_000)) for y, m in zip(AG.years, millions, strict=True)}
        costs = None if cost is None else dict.fromkeys(AG.years, Chf(cost))
        found = kip.programme_contribution(agreement, own=own, cost=costs, law=law)
        return found.value, found.bindings

    assert paid((1, 3, 1, 3)) == (Chf(7_800_000), (Limit.CEILING,))
    assert paid((1, 3, 1, 2)) == (Chf(7_000_000), (Limit.PARITY,))
    assert paid((1, 3, 1, 2), law=PROGRAMME) == (Chf(7_000_000), (Limit.PARITY,))
    assert paid((9, 0, 0, 0), law=PROGRAMME) == (Chf(7_800_000), (Limit.CEILING,))
    assert paid((9, 0, 0, 0), cost=1, law=PROGRAMME) == (Chf(4), (Limit.COST,))
    assert paid((9, 9, 9, 9), cost=1) == (Chf(4), (Limit.COST,))
    assert paid((9, 9, 9, 9), agreement=AG_BOTH) == (Chf(7_800_000), (Limit.CEILING,))
    assert paid((1, 1, 9, 9), agreement=AG_BOTH) == (Chf(6_000_000), ())
    found = kip.programme_contribution(AG, own=OWN_AG)
    assert "Federal maximum for the whole programme: CHF 7'800'000.00." in found.explain("en")
    assert "year_2018" not in kip.programme_contribution(AG, own=OWN_AG, law=PROGRAMME).figures


# --- parity ---------------------------------------------------------------------------------------


@given(money, money, money)
def test_vinta_16_3__par_10__parity_is_at_least_as_much_and_no_more_is_asked(federal, canton, rest):
    found = kip.parity(federal=federal, canton=canton, municipalities=rest, during=kip.KIP_2.term)
    own = canton + rest
    assert found.value == (own >= federal)
    assert found.figures["required"] == federal
    if found.value:
        assert found.figures["surplus"] == own - federal
    else:
        assert found.figures["shortfall"] == federal - own


@pytest.mark.parametrize(("own", "holds"), [("99.99", False), ("100.00", True), ("100.01", True)])
def test_equality_passes(own, holds):
    """'mindestens gleich hoch': one Rappen below fails, equality passes, more is no fault."""
    assert kip.parity(federal=Chf(100), together=Chf(own), during=kip.KIP_3.term).value is holds


@given(programmes(), st.data())
def test_what_passes_every_year_passes_over_the_programme(facts, data):
    agreement, own, _ = facts
    federal = {year: data.draw(money) for year in agreement.years}
    per_year = kip.programme_parity(agreement, federal=federal, own=own)
    whole = kip.programme_parity(agreement, federal=federal, own=own, law=PROGRAMME)
    assert per_year.value == all(own[year].total >= federal[year] for year in federal)
    assert whole.value == (
        sum((o.total for o in own.values()), start=Chf(0)) >= sum(federal.values(), start=Chf(0))
    )
    assert whole.value or not per_year.value
    assert ("surplus" in whole.figures) == whole.value


def test_par_08a__open_13__the_reading_of_the_period_decides_where_years_differ():
    """Open question 13, OQ-07: the ordinance names no period."""
    federal = {2014: Chf(100), 2015: Chf(100)}
    own = {2014: kip.OwnFunds(together=Chf(50)), 2015: kip.OwnFunds(together=Chf(150))}
    assert kip.programme_parity(ZH, federal=federal, own=own).value is False
    with pytest.raises(kip.OutsideRangeError, match="2014, 2015, 2016, 2017"):
        kip.programme_parity(ZH, federal=federal, own=own, law=PROGRAMME)
    for year in (2016, 2017):
        federal[year], own[year] = Chf(0), kip.OwnFunds(together=Chf(0))
    assert kip.programme_parity(ZH, federal=federal, own=own, law=PROGRAMME).value is True
    assert [q.key for q, _ in kip.programme_parity(ZH, federal=federal, own=own).questions] == [
        "parity_test",
        "municipal_funds",
    ]


def test_par_02__vinta_14a_2__fin_11__aig_58_1__flat_rates_play_no_part_in_parity():
    """PAR-02, FIN-11: the comparison is with Art. 58(3) money only; no argument even takes a flat rate."""
    assert "flat" not in " ".join(kip.rule_of(kip.parity).inputs)


# --- bad input ------------------------------------------------------------------------------------

ELSEWHERE = kip.Municipality(351, "Bern", kip.Canton.BE)
OWN = {year: kip.OwnFunds(together=Chf(1)) for year in ZH.years}
LOW = {2014: Chf(1)}
BAD = {
    "agreement": (lambda: kip.federal_contribution("ZH", year=2014, together=Chf(1)), kip.WrongTypeError),
    "year text": (lambda: kip.federal_contribution(ZH, year="2014", together=Chf(1)), kip.WrongTypeError),
    "year bool": (lambda: kip.federal_contribution(ZH, year=True, together=Chf(1)), kip.WrongTypeError),
    "nothing": (lambda: kip.federal_contribution(ZH, year=2014), kip.InvalidValueError),
    "half": (lambda: kip.federal_contribution(ZH, year=2014, canton=Chf(1)), kip.InvalidValueError),
    "float": (lambda: kip.federal_contribution(ZH, year=2014, together=1.5), kip.WrongTypeError),
    "negative": (lambda: kip.federal_contribution(ZH, year=2014, together=Chf(-1)), kip.InvalidValueError),
    "negative canton": (
        lambda: kip.federal_contribution(ZH, year=2014, canton=Chf(-1), municipalities=Chf(2)),
        kip.InvalidValueError,
    ),
    "negative municipalities": (
        lambda: kip.federal_contribution(ZH, year=2014, canton=Chf(2), municipalities=Chf(-1)),
        kip.InvalidValueError,
    ),
    "municipality of another canton": (
        lambda: kip.federal_contribution(ZH, year=2014, canton=Chf(1), municipalities={ELSEWHERE: Chf(1)}),
        kip.InvalidValueError,
    ),
    "cost int": (
        lambda: kip.federal_contribution(ZH, year=2014, together=Chf(1), cost=5),
        kip.WrongTypeError,
    ),
    "cost negative": (
        lambda: kip.federal_contribution(ZH, year=2014, together=Chf(1), cost=Chf(-5)),
        kip.InvalidValueError,
    ),
    "law": (lambda: kip.federal_contribution(ZH, year=2014, together=Chf(1), law="KIP"), kip.WrongTypeError),
    "per programme": (
        lambda: kip.federal_contribution(ZH, year=2014, together=Chf(1), law=PROGRAMME),
        kip.UndecidableError,
    ),
    "split not known": (
        lambda: kip.federal_contribution(ZH, year=2014, together=Chf(1), law=CANTON_ONLY),
        kip.UndecidableError,
    ),
    "more than there is": (
        lambda: kip.federal_contribution(ZH, year=2014, canton=Chf(10**12), municipalities=Chf(10**12)),
        kip.InvalidValueError,
    ),
    "more at parity than there is": (
        lambda: kip.federal_contribution(ZH, year=2014, together=Chf(10**12), law=law_of(Fraction(1, 2))),
        kip.InvalidValueError,
    ),
    "needed elsewhere": (
        lambda: kip.own_funds_needed(ZH, year=2014, canton=Chf(1), municipalities={ELSEWHERE: Chf(1)}),
        kip.InvalidValueError,
    ),
    "canton as pairs": (
        lambda: kip.federal_contribution(ZH, year=2014, canton=(), municipalities=Chf(1)),
        kip.WrongTypeError,
    ),
    "parity out of bounds": (
        lambda: kip.parity(
            federal=Chf(10**12), together=Chf(1), during=DateRange.of_years(2015), law=law_of(Fraction(2))
        ),
        kip.InvalidValueError,
    ),
    "needed agreement": (lambda: kip.own_funds_needed(None, year=2014), kip.WrongTypeError),
    "needed negative": (
        lambda: kip.own_funds_needed(ZH, year=2014, contribution=Chf(-1)),
        kip.InvalidValueError,
    ),
    "needed above the maximum": (
        lambda: kip.own_funds_needed(ZH, year=2014, contribution=Chf("6500000.01")),
        kip.InvalidValueError,
    ),
    "needed int": (lambda: kip.own_funds_needed(ZH, year=2014, contribution=1), kip.WrongTypeError),
    "needed half": (lambda: kip.own_funds_needed(ZH, year=2014, canton=Chf(1)), kip.InvalidValueError),
    "needed per programme": (
        lambda: kip.own_funds_needed(ZH, year=2014, law=PROGRAMME),
        kip.UndecidableError,
    ),
    "needed law": (lambda: kip.own_funds_needed(ZH, year=2014, law=None), kip.WrongTypeError),
    "largest range": (lambda: kip.largest_contribution(together=Chf(1), during=2014), kip.WrongTypeError),
    "largest early": (
        lambda: kip.largest_contribution(together=Chf(1), during=DateRange.of_years(2013)),
        kip.OutsideRangeError,
    ),
    "largest open": (
        lambda: kip.largest_contribution(together=Chf(1), during=DateRange(date(2014, 1, 1), None)),
        kip.OutsideRangeError,
    ),
    "parity federal": (lambda: kip.parity(federal=1, together=Chf(1), during=ZH.term), kip.WrongTypeError),
    "parity negative": (
        lambda: kip.parity(federal=Chf(-1), together=Chf(1), during=ZH.term),
        kip.InvalidValueError,
    ),
    "parity range": (lambda: kip.parity(federal=Chf(1), together=Chf(1), during=None), kip.WrongTypeError),
    "programme agreement": (lambda: kip.programme_contribution(1, own=OWN), kip.WrongTypeError),
    "programme own": (lambda: kip.programme_contribution(ZH, own=Chf(1)), kip.WrongTypeError),
    "programme own kind": (lambda: kip.programme_contribution(ZH, own={2014: Chf(1)}), kip.WrongTypeError),
    "programme year kind": (
        lambda: kip.programme_contribution(ZH, own={"2014": OWN[2014]}),
        kip.WrongTypeError,
    ),
    "programme year missing": (
        lambda: kip.programme_contribution(ZH, own={2014: OWN[2014]}),
        kip.OutsideRangeError,
    ),
    "programme year outside": (
        lambda: kip.programme_contribution(ZH, own={**OWN, 2018: OWN[2014]}),
        kip.OutsideRangeError,
    ),
    "programme cost missing": (
        lambda: kip.programme_contribution(ZH, own=OWN, cost=LOW),
        kip.OutsideRangeError,
    ),
    "programme cost negative": (
        lambda: kip.programme_contribution(ZH, own=OWN, cost={2014: Chf(-1)}),
        kip.InvalidValueError,
    ),
    "programme elsewhere": (
        lambda: kip.programme_contribution(
            ZH, own={**OWN, 2014: kip.OwnFunds(canton=Chf(1), municipalities={ELSEWHERE: Chf(1)})}
        ),
        kip.InvalidValueError,
    ),
    "programme parity agreement": (
        lambda: kip.programme_parity("ZH", federal=LOW, own=OWN),
        kip.WrongTypeError,
    ),
    "programme parity years differ": (
        lambda: kip.programme_parity(ZH, federal=LOW, own=OWN),
        kip.OutsideRangeError,
    ),
    "programme parity elsewhere": (
        lambda: kip.programme_parity(
            ZH,
            federal={2014: Chf(1)},
            own={2014: kip.OwnFunds(canton=Chf(1), municipalities={ELSEWHERE: Chf(1)})},
        ),
        kip.InvalidValueError,
    ),
    "programme parity needs more than there is": (
        lambda: kip.programme_parity(
            ZH,
            federal=dict.fromkeys(ZH.years, Chf(2 * 10**11)),
            own=OWN,
            law=law_of(Fraction(2)).with_reading(questions.PARITY_TEST, "per programme"),
        ),
        kip.InvalidValueError,
    ),
    "programme parity nothing": (
        lambda: kip.programme_parity(ZH, federal={}, own={}),
        kip.OutsideRangeError,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_refused_at_the_door(name):
    call, error = BAD[name]
    with pytest.raises(error) as caught:
        call()
    assert caught.value.remedy


def test_that_several_years_are_looked_at_as_one_sum_is_said_from_two_years_on():
    for during, said in ((DateRange.of_years(2022), False), (kip.KIP_2BIS.term, True), (ZH.term, True)):
        for found in (
            kip.parity(federal=Chf(1), together=Chf(1), during=during),
            kip.largest_contribution(together=Chf(1), during=during),
        ):
            assert ("one_sum" in [step.key for step in found.steps]) == said


def test_the_maximum_rests_on_the_source_that_is_given_for_it():
    source = kip.Source(certainty=kip.Certainty.OFFICIAL, title="integration.zh.ch")
    known = attrs.evolve(ZH, source=source)
    own = {year: kip.OwnFunds(together=Chf(3)) for year in ZH.years}
    for found in (
        kip.federal_contribution(known, year=2015, together=Chf(3)),
        kip.programme_contribution(known, own=own),
    ):
        cited = [step for step in found.steps for step in step.walk() if source in step.sources]
        assert [step.key for step in cited] == ["ceiling"]
        assert not any(source in other.sources for other in found.given(agreement=ZH).steps)


def test_under_another_ratio_the_whole_programme_is_exact_too():
    law = law_of(Fraction(3, 4)).with_reading(questions.PARITY_TEST, "per programme")
    own = {year: kip.OwnFunds(together=Chf(3)) for year in ZH.years}
    found = kip.programme_contribution(ZH, own=own, law=law)
    assert (found.value, found.figures["at_parity"], found.figures["own_funds"]) == (
        Chf(16),
        Chf(16),
        Chf(12),
    )
    federal = dict.fromkeys(ZH.years, Chf(4))
    tested = kip.programme_parity(ZH, federal=federal, own=own, law=law)
    assert (tested.value, tested.figures["required"], tested.figures["surplus"]) == (True, Chf(12), Chf(0))
    more = kip.programme_parity(ZH, federal={**federal, 2014: Chf("4.01")}, own=own, law=law)
    assert (more.value, more.figures["shortfall"]) == (False, Chf("0.01"))


def test_the_ratio_is_one_figure_wherever_it_is_one():
    found = (
        kip.parity(federal=Chf(1), together=Chf(1), during=kip.KIP_2.term),
        kip.own_funds_needed(ZH, year=2014),
        kip.largest_contribution(together=Chf(1), during=ZH.term),
    )
    assert {one.figures["parity_ratio"] for one in found} == {Fraction(1)}


def test_what_has_a_value_can_be_explained_up_to_the_largest_amount_there_is():
    most = Chf(10**12)
    years = kip.programme_parity(
        ZH, federal=dict.fromkeys(ZH.years, most), own={y: kip.OwnFunds(together=most) for y in ZH.years}
    )
    assert years.value is True
    assert "2017" in years.explain("de")
    assert kip.parity(federal=most, together=most, during=kip.KIP_3.term).explain("de")
    with pytest.raises(kip.InvalidValueError):
        kip.OwnFunds(canton=most, municipalities=CENT)


def test_the_order_in_which_municipalities_are_named_plays_no_part():
    other = kip.Municipality(230, "Winterthur", kip.Canton.ZH)
    pairs = ((USTER, Chf(1)), (other, Chf(2)))
    found = [
        kip.federal_contribution(ZH, year=2014, canton=Chf(1), municipalities=named)
        for named in (dict(pairs), dict(reversed(pairs)), pairs, tuple(reversed(pairs)))
    ]
    assert len(set(found)) == 1
    assert len({one.receipt for one in found}) == 1


def test_a_ratio_that_changes_within_the_range_cannot_be_applied():
    law = LAW.with_value(parameters.PARITY_RATIO, Fraction(2), during=DateRange.of_years(2016), because="x")
    with pytest.raises(kip.UndecidableError, match="changes on 2016-01-01"):
        kip.parity(federal=Chf(1), together=Chf(1), during=ZH.term, law=law)
    assert kip.federal_contribution(ZH, year=2016, together=Chf(4), law=law).value == Chf(2)
    assert kip.federal_contribution(ZH, year=2015, together=Chf(4), law=law).value == Chf(4)
    own = {year: kip.OwnFunds(together=Chf(4)) for year in ZH.years}
    assert kip.programme_contribution(ZH, own=own, law=law).value == Chf(14)
    federal = dict.fromkeys(ZH.years, Chf(4))
    tested = kip.programme_parity(ZH, federal=federal, own=own, law=law)
    assert tested.value is False
    for found in (tested, kip.programme_contribution(ZH, own=own, law=law)):
        assert kip.Certainty.ASSUMED in {source.certainty for source in found.sources}
    assert tested.figures["parity_ratio"] == (Fraction(1), Fraction(2))
    assert kip.programme_contribution(ZH, own=own, law=law).figures["year_2016"] == Chf(2)


@given(testing.municipal_amounts(amount=money, most=4))
def test_a_finding_asked_again_on_its_own_facts_is_the_same(named):
    found = kip.federal_contribution(ZH, year=2014, canton=Chf(1), municipalities=named)
    assert found.under(LAW) == found
    assert hash(found.under(LAW)) == hash(found)
    assume(named)
    for language in kip.LANGUAGES:
        assert str(max(named.values())) in found.explain(language)


def test_amounts_of_nothing_are_said_in_words():
    """No headline pays, needs or allows CHF 0.00."""
    year = {"year": 2015, "together": Chf(0)}
    zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=Chf(1))
    found = (
        kip.federal_contribution(zh, **year),
        kip.own_funds_needed(zh, contribution=Chf(0), **year),
        kip.largest_contribution(together=Chf(0), during=zh.term),
        kip.programme_contribution(zh, own=dict.fromkeys(zh.years, kip.OwnFunds(together=Chf(0)))),
    )
    for each in found:
        assert each.value == Chf(0)
        for language in kip.LANGUAGES:
            assert "CHF" not in each.steps[0].say(language)
    balance = kip.parity(federal=Chf(0), together=Chf(0), during=kip.KIP_2.term)
    assert [step.say("en") for step in balance.steps if step.key in {"required", "surplus"}] == [
        "No own funds are required for it.",
        "Own funds are exactly enough.",
    ]


SEEN = kip.Source(certainty=kip.Certainty.OFFICIAL, title="an agreement")


def test_the_source_of_a_maximum_is_cited_wherever_it_decides():
    both = attrs.evolve(AG_BOTH, source=SEEN)
    found = kip.programme_contribution(both, own=dict.fromkeys(both.years, kip.OwnFunds(together=Chf(5))))
    assert next(step for step in found.steps if step.key == "ceiling").sources == (SEEN,)
    year = both.years[0]
    one = attrs.evolve(both, ceiling=Chf(7))
    assert kip.own_funds_needed(one, year=year).steps[0].sources == (SEEN,)
    assert kip.own_funds_needed(one, year=year, contribution=Chf(7)).steps[0].sources == ()
    assert kip.own_funds_needed(attrs.evolve(one, source=None), year=year).steps[0].sources == ()
