"""Parity and the contribution of Art. 58 para. 3 AIG: kipcore, a calculator and SQL say the same."""

from fractions import Fraction

import kipcore as kip
from kipcore import Chf, parameters, questions
from tests.second.agreeing import agree, drawn, francs, in_sql, rappen
from tests.second.boundaries import amount, near
from tests.second.in_decimal import contribution as calculator
from tests.second.in_decimal.calculator import PERIODS

PERIOD = dict(zip(PERIODS, kip.PROGRAMME_PERIODS, strict=True))
EQUAL = (1, 1)
RATIOS = (EQUAL, EQUAL, (1, 2), (2, 3), (3, 2), (7, 3))


def law_of(ratio, canton_only, per_programme):
    law = kip.LAW
    if ratio != EQUAL:
        during = kip.DateRange.of_years(2014, 2027)
        law = law.with_value(parameters.PARITY_RATIO, Fraction(*ratio), during=during, because="assumed")
    if canton_only:
        law = law.with_reading(questions.MUNICIPAL_FUNDS, "canton only")
    return law.with_reading(questions.PARITY_TEST, "per programme") if per_programme else law


LAWS = {
    (ratio, canton_only, per_programme): law_of(ratio, canton_only, per_programme)
    for ratio in RATIOS
    for canton_only in (False, True)
    for per_programme in (False, True)
}


def chf(rappen):
    return None if rappen is None else Chf.from_rappen(rappen)


def agreement(period, ceiling=None):
    return kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=PERIOD[period], ceiling=ceiling)


def programme_year(draw):
    """A period and a year, one in twenty beside it."""
    period = draw.choice(list(PERIODS))
    first, last = PERIODS[period]
    year = draw.randint(first.year, last.year)
    return period, draw.choice((first.year - 1, last.year + 1)) if draw.random() < 0.05 else year


def year_case(draw):
    period, year = programme_year(draw)
    ratio, canton_only = draw.choice(RATIOS), draw.random() < 0.2
    own = amount(draw)
    at_parity = own * ratio[1] // ratio[0]
    canton = own if canton_only else draw.randrange(own + 1)
    municipalities = amount(draw) if canton_only else own - canton
    cost = None if draw.random() < 0.3 else near(draw, at_parity)
    return period, year, near(draw, at_parity), canton, municipalities, cost, ratio, canton_only


def lines_of(cases):
    for row, (period, year, ceiling, canton, municipalities, other, ratio, canton_only) in enumerate(cases):
        first, last = PERIODS[period]
        parity = (*ratio, canton_only)
        yield (row, year, first.year, last.year, ceiling, canton, municipalities, other, *parity)


COLUMNS = {
    "row": "number",
    "year": "number",
    "first_year": "number",
    "last_year": "number",
    "ceiling": "amount",
    "canton": "amount",
    "municipalities": "amount",
    "cost": "amount",
    "over": "number",
    "under": "number",
    "canton_only": "yes",
}
WANTED = {("wanted" if name == "cost" else name): kind for name, kind in COLUMNS.items()}
FEDERAL = {("federal" if name == "ceiling" else name): kind for name, kind in COLUMNS.items()}


def own_funds(canton, municipalities, canton_only):
    return calculator.counted(francs(canton), francs(municipalities), canton_only=canton_only)


def test_federal_contribution():
    cases = drawn(year_case, 100_000, 1)

    def kipcore(period, year, ceiling, canton, municipalities, cost, ratio, canton_only):
        found = kip.federal_contribution(
            agreement(period, chf(ceiling)),
            year=year,
            canton=chf(canton),
            municipalities=chf(municipalities),
            cost=chf(cost),
            law=LAWS[ratio, canton_only, False],
        )
        assert found.binding is found.bindings[0]
        return found.value.rappen, ", ".join(limit.value for limit in found.bindings)

    def by_hand(period, year, ceiling, canton, municipalities, cost, ratio, canton_only):
        own = own_funds(canton, municipalities, canton_only)
        paid, binding = calculator.federal_contribution(
            period, year, francs(ceiling), own, francs(cost), ratio
        )
        return rappen(paid), binding

    found = in_sql("federal_contribution", COLUMNS, lines_of(cases))
    sql = [None if paid is None else (paid, binding) for paid, binding in found]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


def wanted_case(draw):
    period, year = programme_year(draw)
    ceiling = amount(draw)
    wanted = (
        None
        if draw.random() < 0.2
        else near(draw, ceiling)
        if draw.random() < 0.5
        else draw.randrange(ceiling + 1)
    )
    return period, year, ceiling, 0, 0, wanted, draw.choice(RATIOS), False


def test_own_funds_needed():
    cases = drawn(wanted_case, 100_000, 2)

    def kipcore(period, year, ceiling, _canton, _municipalities, wanted, ratio, canton_only):
        return kip.own_funds_needed(
            agreement(period, chf(ceiling)),
            year=year,
            contribution=chf(wanted),
            law=LAWS[ratio, canton_only, False],
        ).value.rappen

    def by_hand(period, year, ceiling, _canton, _municipalities, wanted, ratio, _canton_only):
        return rappen(calculator.own_funds_needed(period, year, francs(ceiling), francs(wanted), ratio))

    sql = [needed for (needed,) in in_sql("own_funds_needed", WANTED, lines_of(cases))]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


def test_parity():
    cases = drawn(year_case, 50_000, 3)
    years = {period: kip.DateRange(*days) for period, days in PERIODS.items()}

    def kipcore(period, _year, federal, canton, municipalities, _cost, ratio, canton_only):
        return kip.parity(
            federal=chf(federal),
            canton=chf(canton),
            municipalities=chf(municipalities),
            during=years[period],
            law=LAWS[ratio, canton_only, False],
        ).value

    def by_hand(_period, _year, federal, canton, municipalities, _cost, ratio, canton_only):
        own = own_funds(canton, municipalities, canton_only)
        return calculator.parity(francs(federal), own, ratio)

    sql = [holds for (holds,) in in_sql("parity", FEDERAL, lines_of(cases))]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


def test_largest_contribution():
    cases = drawn(year_case, 20_000, 4)
    years = {period: kip.DateRange(*days) for period, days in PERIODS.items()}

    def kipcore(period, _year, _ceiling, canton, municipalities, _cost, ratio, canton_only):
        return kip.largest_contribution(
            canton=chf(canton),
            municipalities=chf(municipalities),
            during=years[period],
            law=LAWS[ratio, canton_only, False],
        ).value.rappen

    def by_hand(_period, _year, _ceiling, canton, municipalities, _cost, ratio, canton_only):
        return rappen(calculator.allowed_by(own_funds(canton, municipalities, canton_only), ratio))

    sql = [largest for (largest,) in in_sql("largest_contribution", COLUMNS, lines_of(cases))]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


def programme_case(draw):
    """Own funds, maxima and costs by year; the maximum of the whole is near the sum."""
    period = draw.choice(list(PERIODS))
    first, last = PERIODS[period]
    years = range(first.year, last.year + 1)
    own = [amount(draw) for _ in years]
    by_year, whole = draw.choice(((True, False), (True, True), (False, True)))
    ceilings = [near(draw, one) for one in own] if by_year else None
    costs = None if draw.random() < 0.5 else [near(draw, one) for one in own]
    total = max(near(draw, sum(own)), *(ceilings or [0])) if whole else None
    return period, own, ceilings, costs, total, draw.choice(RATIOS), draw.random() < 0.5


def by_year(cases):
    for row, (_, own, ceilings, costs, total, ratio, per_programme) in enumerate(cases):
        for year, funds in enumerate(own):
            amounts = (funds, ceilings and ceilings[year], costs and costs[year], total)
            yield (row, *amounts, *ratio, per_programme)


BY_YEAR = {
    "row": "number",
    "own": "amount",
    "ceiling": "amount",
    "cost": "amount",
    "total": "amount",
    "over": "number",
    "under": "number",
    "per_programme": "yes",
}


def test_programme_contribution():
    cases = drawn(programme_case, 10_000, 5)

    def kipcore(period, own, ceilings, costs, total, ratio, per_programme):
        years = PERIOD[period].term.years
        by_year = None if ceilings is None else dict(zip(years, map(chf, ceilings), strict=True))
        ceiling = by_year if total is None else kip.FederalCeiling(by_year or {}, total=chf(total))
        return kip.programme_contribution(
            agreement(period, ceiling),
            own={year: kip.OwnFunds(together=chf(one)) for year, one in zip(years, own, strict=True)},
            cost=None if costs is None else dict(zip(years, map(chf, costs), strict=True)),
            law=LAWS[ratio, False, per_programme],
        ).value.rappen

    def by_hand(_period, own, ceilings, costs, total, ratio, per_programme):
        lists = [None if one is None else [*map(francs, one)] for one in (ceilings, own, costs)]
        return rappen(
            calculator.programme_contribution(*lists, francs(total), ratio, per_programme=per_programme)
        )

    sql = [paid for (paid,) in in_sql("programme_contribution", BY_YEAR, by_year(cases))]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


def test_programme_parity():
    cases = drawn(programme_case, 10_000, 6)
    cases = [
        (period, own, [sum(own) // len(own)] * len(own) if ceilings is None else ceilings, *rest)
        for period, own, ceilings, *rest in cases
    ]

    def kipcore(period, own, federal, _costs, _total, ratio, per_programme):
        years = PERIOD[period].term.years
        return kip.programme_parity(
            agreement(period),
            federal=dict(zip(years, map(chf, federal), strict=True)),
            own={year: kip.OwnFunds(together=chf(one)) for year, one in zip(years, own, strict=True)},
            law=LAWS[ratio, False, per_programme],
        ).value

    def by_hand(_period, own, federal, _costs, _total, ratio, per_programme):
        federal, own = ([francs(one) for one in amounts] for amounts in (federal, own))
        return calculator.programme_parity(federal, own, ratio, per_programme=per_programme)

    columns = {("federal" if name == "ceiling" else name): kind for name, kind in BY_YEAR.items()}
    sql = [holds for (holds,) in in_sql("programme_parity", columns, by_year(cases))]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)
