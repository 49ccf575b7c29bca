"""How the sum of a year is shared out over the municipalities: by the stock of persons on one day (IAZH)."""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from math import lcm
from typing import Any, Final

from kipcore.cantons.zurich.law import parameters
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.sources import iazh as source
from kipcore.cantons.zurich.rules._iazh import agreement_in
from kipcore.cantons.zurich.types.iazh import IazhGroup
from kipcore.cantons.zurich.types.iazh_cost import IazhStock
from kipcore.errors import InvalidValueError, NotKnownError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels.money import allocate
from kipcore.law.law import Law
from kipcore.rules.doors import an_amount, check_law, each_of
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.doors import a_date, exactly, refuse_type
from kipcore.types.money import Chf
from kipcore.types.own_funds import each_once, pairs_of
from kipcore.types.places import Municipality
from kipcore.types.text import Text

__all__ = ["iazh_ceilings"]

Shares = tuple[tuple[Municipality, Chf], ...]
Weights = tuple[tuple[IazhGroup, int | Fraction], ...]
_NEW_PAGE: Final = 2024
_MOST_WEIGHT: Final = 10**6
_COUNTED: Final = (IazhGroup.ASYLUM_SEEKERS, IazhGroup.TEMPORARILY_ADMITTED, IazhGroup.REFUGEES)


def iazh_ceilings(
    stocks: Iterable[IazhStock],
    *,
    year: int,
    weights: Mapping[IazhGroup, int | Fraction] | Weights | None = None,
    pool: Chf | None = None,
    counted_on: date | None = None,
    law: Law = LAW,
) -> Finding[Shares]:
    """Share out the sum of a year over the municipalities (*Kostendächer*, *maximale Kostenbeteiligung*).

    The key is the stock of asylum seekers, temporarily admitted persons and refugees for whom a municipality
    is responsible on a reference date. It is not the logic of the Confederation, which pays a flat rate for
    each new decision: no municipality gets 18 000 francs per person. The Integration Office manages the
    whole flat rate; a large part of it goes to the municipalities as ceilings, the rest to the structures of
    the canton and to offers that are financed on their own. How the groups are weighed was not seen: say it
    in `weights`; equal weights are the natural reading. Exact to the Rappen, by largest remainder; a tie
    goes to the larger weighed stock, then to the smaller BFS number.

    Laws: the shares add up to the sum; the order in which municipalities are given plays no part; of two
    municipalities the one with the larger weighed stock never gets less, and equal stocks differ by one
    Rappen at most; each is less than a Rappen away from its exact share; weights that are all doubled
    change nothing.

    Args:
        stocks: the stock of every municipality of the canton on the reference date. Whoever is left out gets
            nothing, and the others too much.
        year: a calendar year of an agreement, 2021 to 2027.
        weights: how much a person of each of the three groups counts, int or Fraction.
        pool: the sum for all municipalities, CHF; None for the published one, known for 2021 only.
        counted_on: the reference date; None for the published one, known for 2024 only.
        law: the law to apply.

    Returns:
        Each municipality with its ceiling, CHF, by BFS number.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: no stock, a municipality twice, no person that counts, a group left out of the
            weights, a negative weight or sum.
        OutsideRangeError: a year without an agreement.
        NotKnownError: no weights; a sum or a reference date that is neither published nor stated.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> uster = kip.Municipality(198, "Uster", kip.Canton.ZH)
    >>> maur = kip.Municipality(195, "Maur", kip.Canton.ZH)
    >>> found = zurich.iazh_ceilings(
    ...     [zurich.IazhStock(uster, asylum_seekers=40, temporarily_admitted=160, refugees=120),
    ...      zurich.IazhStock(maur, asylum_seekers=10, temporarily_admitted=40, refugees=30)],
    ...     year=2024, weights=dict.fromkeys(list(zurich.IazhGroup)[:3], 1), pool=kip.Chf(500_000))
    >>> [(municipality.name, str(ceiling)) for municipality, ceiling in found.value]
    [('Maur', "CHF 100'000.00"), ('Uster', "CHF 400'000.00")]
    """
    kept = _stocks(stocks)
    agreement_in(year)
    weighed = _weights(weights)
    check_law(law)
    end = date(year, 12, 31)
    if counted_on is None:
        law.at(parameters.IAZH_REFERENCE_DATE, end)  # refuses what could not be explained
    else:
        a_date("counted_on", counted_on)
    total = an_amount("pool", pool) if pool is not None else law.at(parameters.IAZH_POOL, end).value.rappen
    scale = lcm(*(Fraction(weight).denominator for _, weight in weighed))
    whole = [(group, int(weight * scale)) for group, weight in weighed]
    persons = [sum(stock.of(group) * weight for group, weight in whole) for stock in kept]
    if not any(persons):
        raise InvalidValueError("stocks", persons, "at least one person that counts", "check the stocks")
    shares = tuple(allocate(total, persons))
    return Finding(IAZH_CEILINGS, law, (kept, year, weighed, pool, counted_on), (total, shares))


def _stocks(given: Any) -> tuple[IazhStock, ...]:
    """Return stocks by BFS number, each municipality once."""
    kept = each_of("stocks", given, IazhStock)
    if not kept:
        raise InvalidValueError("stocks", (), "at least one municipality", "give every municipality")
    each_once("municipality", [stock.municipality.bfs_number for stock in kept])
    return tuple(sorted(kept, key=lambda stock: stock.municipality.bfs_number))


def _weights(given: Any) -> Weights:
    """Return the weights of the three groups in their order; without them nothing can be shared out."""
    if given is None:
        raise NotKnownError(
            "weights",
            None,
            "how much a person of each group counts: the weights in the key of the canton were not seen",
            "give weights={IazhGroup.ASYLUM_SEEKERS: 1, IazhGroup.TEMPORARILY_ADMITTED: 1, "
            "IazhGroup.REFUGEES: 1}, the natural reading, or those you know",
        )
    pairs = pairs_of("weights", given, such="{IazhGroup.REFUGEES: 1}")
    for group, weight in pairs:
        exactly("group", group, IazhGroup, "use a member such as IazhGroup.REFUGEES")
        if type(weight) is not int and type(weight) is not Fraction:
            refuse_type("weight", weight, "int or Fraction", "write Fraction(1, 2) for a half")
        if not 0 <= weight <= _MOST_WEIGHT or Fraction(weight).denominator > _MOST_WEIGHT:
            raise InvalidValueError(
                "weight", weight, f"0 to {_MOST_WEIGHT}", "write 0 for who does not count"
            )
    each_once("group", [group.value for group, _ in pairs])
    found = dict(pairs)
    if set(found) != set(_COUNTED):
        names = ", ".join(group.value for group in _COUNTED)
        raise InvalidValueError(
            "weights", sorted(group.value for group in found), names, "weigh each of the three groups"
        )
    return tuple((group, found[group]) for group in _COUNTED)


def _value(finding: Finding[Shares]) -> Shares:
    return tuple(
        (stock.municipality, Chf.from_rappen(share))
        for stock, share in zip(finding.facts[0], finding.outcome[1], strict=True)
    )


def _steps(finding: Finding[Shares]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import iazh_ceilings as say

    stocks, year, weighed, pool, counted_on = finding.facts
    law, end = finding.law, date(year, 12, 31)
    total = Chf.from_rappen(finding.outcome[0])
    published = () if pool is not None else (law.at(parameters.IAZH_POOL, end).source,)
    each = tuple(
        Step(
            f"ceiling_{municipality.bfs_number}",
            say.SHARE if share else say.NO_SHARE,
            share,
            (("name", municipality), ("persons", stock.persons)),
        )
        for stock, (municipality, share) in zip(stocks, finding.value, strict=True)
    )
    groups = tuple(
        Step(
            f"weight_{group.name}".lower(),
            say.WEIGHT,
            weight,
            (("group", group), ("weight", str(weight))),
        )
        for group, weight in weighed
    )
    agreement = agreement_in(year)
    return (
        Step(
            "ceilings",
            say.CEILINGS,
            finding.value,
            (("year", year), ("count", len(each)), ("pool", total)),
            (source.CEILINGS_2021, source.FINANCING_2021 if year < _NEW_PAGE else source.FINANCING_2024),
        ),
        Step("pool", say.POOL, total, (("year", year),), published),
        _counted_on(counted_on, end, law),
        Step("weights", say.WEIGHTS, steps=groups),
        Step("shares", say.SHARES, steps=each),
        Step("per_person", say.NOT_PER_PERSON, sources=(source.FAQ,)),
        Step("agreement", say.AGREEMENT, agreement.title, sources=agreement.sources),
    )


def _counted_on(stated: date | None, end: date, law: Law) -> Step:
    """Return the step that names the reference date, with its source if it is a published one."""
    from kipcore.cantons.zurich.wording import iazh_ceilings as say

    if stated is not None:
        return Step("counted_on", say.COUNTED, stated)
    cited = law.at(parameters.IAZH_REFERENCE_DATE, end)
    return Step("counted_on", say.COUNTED, cited.value, sources=(cited.source,))


IAZH_CEILINGS: Final = Rule(
    function=iazh_ceilings,
    title=Text(
        "Wie hoch sind die Kostendächer (IAZH) der Gemeinden?",
        "À combien se montent les plafonds des coûts (IAZH) des communes ?",
        "A quanto ammontano i tetti dei costi (IAZH) dei Comuni?",
        "How high are the cost ceilings (IAZH) of the municipalities?",
    ),
    citations=(Citation(AIG, "58", "2"), Citation(VINTA, "14a")),
    inputs=("stocks", "year", "weights", "pool", "counted_on"),
    parameters=(parameters.IAZH_POOL, parameters.IAZH_REFERENCE_DATE),
    questions=(),
    value=_value,
    steps=_steps,
)
