"""What Zurich pays its municipalities: kipcore, a calculator and SQL say the same."""

from datetime import date
from fractions import Fraction

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich
from tests.second.agreeing import agree, drawn, francs, in_sql, rappen
from tests.second.boundaries import amount, near
from tests.second.in_decimal import zurich as calculator
from tests.second.in_decimal.calculator import PERIODS

PERIOD = dict(zip(PERIODS, kip.PROGRAMME_PERIODS, strict=True))
USTER = kip.Municipality(198, "Uster", kip.Canton.ZH)
CLASSES = ("core", "non-core")


def agreement(period, its_class, ceiling):
    return zurich.MunicipalServiceAgreement(
        municipality=USTER,
        period=PERIOD[period],
        municipality_class=zurich.MunicipalityClass(its_class),
        ceiling=Chf.from_rappen(ceiling),
    )


def year_case(draw):
    """Costs near the ceiling, the rate of it, or both."""
    period = draw.choice(list(PERIODS))
    first, last = PERIODS[period]
    cost, recognised = amount(draw), draw.choice((0, 0, amount(draw)))
    rate = draw.choice((45, 50, 55))
    ceiling = near(draw, draw.choice((cost, (cost + recognised) * rate // 100)))
    return period, draw.randint(first.year, last.year), draw.choice(CLASSES), ceiling, cost, recognised


COLUMNS = {
    "row": "number",
    "period": "text",
    "year": "number",
    "class": "text",
    "ceiling": "amount",
    "cost": "amount",
    "recognised": "amount",
}


def test_municipal_contribution():
    cases = drawn(year_case, 100_000, 51)

    def kipcore(period, year, its_class, ceiling, cost, recognised):
        found = zurich.municipal_contribution(
            agreement(period, its_class, ceiling),
            year=year,
            cost=Chf.from_rappen(cost),
            recognised=Chf.from_rappen(recognised),
        )
        return found.value.rappen, ", ".join(sorted(limit.value for limit in found.bindings))

    def by_hand(period, year, its_class, *amounts):
        paid, binding = calculator.municipal_contribution(period, year, its_class, *map(francs, amounts))
        return rappen(paid), ", ".join(sorted(binding.split(", ")))

    lines = [(row, *case) for row, case in enumerate(cases)]
    found = in_sql("zurich_municipal_contribution", COLUMNS, lines)
    sql = [
        None if paid is None else (paid, ", ".join(sorted(binding.split(", ")))) for paid, binding in found
    ]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)


def wanted_case(draw):
    period, year, its_class, ceiling, _, recognised = year_case(draw)
    wanted = draw.choice(
        (None, near(draw, ceiling), draw.randrange(ceiling + 1), draw.randrange(ceiling + 1))
    )
    return period, year, its_class, ceiling, wanted, recognised


def test_own_share_needed():
    cases = drawn(wanted_case, 20_000, 52)

    def kipcore(period, year, its_class, ceiling, wanted, recognised):
        return zurich.own_share_needed(
            agreement(period, its_class, ceiling),
            year=year,
            contribution=None if wanted is None else Chf.from_rappen(wanted),
            recognised=Chf.from_rappen(recognised),
        ).value.rappen

    def by_hand(period, year, its_class, *amounts):
        return rappen(calculator.own_share_needed(period, year, its_class, *map(francs, amounts)))

    columns = {("wanted" if name == "cost" else name): kind for name, kind in COLUMNS.items()}
    found = in_sql("zurich_own_share", columns, [(row, *case) for row, case in enumerate(cases)])
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=[share for (share,) in found])


def test_cost_at_ceiling():
    cases = drawn(wanted_case, 10_000, 53)

    def kipcore(period, year, its_class, ceiling, _wanted, recognised):
        made = agreement(period, its_class, ceiling)
        return zurich.cost_at_ceiling(made, year=year, recognised=Chf.from_rappen(recognised)).value.rappen

    def by_hand(period, year, its_class, ceiling, _wanted, recognised):
        return rappen(calculator.cost_at(period, year, its_class, francs(ceiling), francs(recognised)))

    agree(cases, kipcore=kipcore, calculator=by_hand)


def test_iazh_transition():
    def kipcore(cost):
        return zurich.iazh_transition(
            Chf.from_rappen(cost), registered_on=date(2020, 10, 5), on=date(2021, 7, 31)
        ).value.rappen

    agree(
        drawn(lambda draw: (amount(draw),), 10_000, 55),
        kipcore=kipcore,
        calculator=lambda cost: rappen(calculator.iazh_transition(francs(cost))),
    )


def sharing_case(draw):
    """Up to eight municipalities with small stocks, so that ties are many."""
    numbers = draw.sample(range(1, 300), draw.randint(1, 8))
    most = draw.choice((1, 3, 50))
    stocks = {number: tuple(draw.randrange(most + 1) for _ in range(3)) for number in numbers}
    weights = draw.choice(((1, 1, 1), (1, 2, 2), (0, 1, 3), (7, 5, 3)))
    return amount(draw), stocks, weights


def test_iazh_ceilings():
    cases = drawn(sharing_case, 5_000, 54)
    groups = list(zurich.IazhGroup)[:3]
    named = {number: kip.Municipality(number, "M", kip.Canton.ZH) for number in range(1, 300)}

    def kipcore(pool, stocks, weights):
        found = zurich.iazh_ceilings(
            [
                zurich.IazhStock(named[number], asylum_seekers=one, temporarily_admitted=two, refugees=three)
                for number, (one, two, three) in stocks.items()
            ],
            year=2022,
            weights=dict(zip(groups, weights, strict=True)),
            pool=Chf.from_rappen(pool),
            counted_on=date(2021, 6, 30),
        )
        return {municipality.bfs_number: ceiling.rappen for municipality, ceiling in found.value}

    def by_hand(pool, stocks, weights):
        found = calculator.iazh_ceilings(francs(pool), stocks, [*map(Fraction, weights)])
        return {number: rappen(ceiling) for number, ceiling in sorted(found.items())}

    columns = dict.fromkeys(("row", "municipality", "seekers", "admitted", "refugees"), "number")
    columns["pool"] = "amount"
    columns |= dict.fromkeys(("weight_seekers", "weight_admitted", "weight_refugees"), "number")
    lines = [
        (row, number, *counts, pool, *weights)
        for row, (pool, stocks, weights) in enumerate(cases)
        for number, counts in stocks.items()
    ]
    sql = [{} for _ in cases]
    for row, number, ceiling in in_sql("iazh_ceilings", columns, lines):
        sql[row][number] = ceiling
    sql = [None if None in found.values() else found for found in sql]
    agree(cases, kipcore=kipcore, calculator=by_hand, sql=sql)
