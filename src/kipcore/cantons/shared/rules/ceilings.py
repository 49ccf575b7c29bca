"""Ceilings of municipalities by their average stock of persons, and the refund under them: the pattern."""

from collections.abc import Callable, Mapping, Sequence

from kipcore.cantons.shared.kernels import ceilings as kernel
from kipcore.cantons.shared.types.limits import CantonalLimit
from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.law.timeline import Parameter
from kipcore.rules.doors import an_amount, check_law
from kipcore.rules.lookups import in_year
from kipcore.types.doors import an_int, refuse_type
from kipcore.types.money import Chf
from kipcore.types.own_funds import each_once, pairs_of
from kipcore.types.places import Canton, Municipality, a_municipality
from kipcore.types.source import Source
from kipcore.types.text import Text

__all__ = ["Ceilings", "ceilings_rule", "find_ceilings", "find_refund", "refund_rule"]

Ceilings = tuple[tuple[Municipality, Chf], ...]
Stocks = tuple[tuple[Municipality, tuple[int, ...]], ...]

_MOST_PERSONS = 10_000_000
_CEILINGS_TITLE = Text(
    "Welches Kostendach hat jede Gemeinde für die Integration?",
    "Quel est le plafond des coûts de chaque commune pour l'intégration ?",
    "Qual è il tetto dei costi di ogni Comune per l'integrazione?",
    "Which cost ceiling does each municipality have for integration?",
)
_REFUND_TITLE = Text(
    "Was erhält eine Gemeinde zurück, die Integrationsmassnahmen vorfinanziert hat?",
    "Que récupère une commune qui a préfinancé des mesures d'intégration ?",
    "Quanto recupera un Comune che ha prefinanziato misure d'integrazione?",
    "What does a municipality get back that has paid for integration measures in advance?",
)


def _kept(stocks: object, months: int, canton: Canton) -> Stocks:
    """Keep the counts of each municipality, after checking them, in the order of the numbers."""
    pairs = pairs_of("stocks", stocks, such="{buchs: [120] * 24}")
    kept: list[tuple[Municipality, tuple[int, ...]]] = []
    for municipality, counts in pairs:
        a_municipality(municipality, canton)
        if type(counts) is not list and type(counts) is not tuple:
            refuse_type("counts", counts, "a list of int", "give the number of persons of each month")
        for count in counts:
            an_int("count", count, 0, _MOST_PERSONS)
        if len(counts) != months:
            raise InvalidValueError(
                "counts", len(counts), f"{months} monthly counts", "give every month: unknown is never zero"
            )
        kept.append((municipality, tuple(counts)))
    each_once("bfs_number", [municipality.bfs_number for municipality, _ in kept])
    if not any(any(counts) for _, counts in kept):
        raise InvalidValueError("stocks", "nobody", "at least one person", "say where the persons live")
    return tuple(sorted(kept, key=lambda pair: pair[0].bfs_number))


def find_ceilings(
    rule: Rule[Ceilings],
    place: tuple[Parameter[int], Canton],
    stocks: Mapping[Municipality, Sequence[int]] | Stocks,
    pool: Chf,
    year: int,
    law: Law,
) -> Finding[Ceilings]:
    """Find the ceiling of each municipality: the pool in proportion to its average stock."""
    check_law(law)
    rappen = an_amount("pool", pool)
    kept = _kept(stocks, in_year(law, place[0], year).value, place[1])
    parts = kernel.by_average_stock(rappen, [counts for _, counts in kept])
    return Finding(rule, law, (kept, pool, year), tuple(parts))


def _ceilings(finding: Finding[Ceilings]) -> Ceilings:
    stocks = finding.facts[0]
    return tuple(
        (municipality, Chf.from_rappen(rappen))
        for (municipality, _), rappen in zip(stocks, finding.outcome, strict=True)
    )


def ceilings_rule(
    function: Callable[..., Finding[Ceilings]], place: tuple[Parameter[int], Canton]
) -> Rule[Ceilings]:
    """Return the rule of a canton that shares out a pool by average stocks."""

    def steps(finding: Finding[Ceilings]) -> tuple[Step, ...]:
        from kipcore.cantons.shared.wording import ceilings as say

        stocks, pool, year = finding.facts
        months = in_year(finding.law, place[0], year)
        found = _ceilings(finding)
        names = (("canton", place[1]), ("year", year), ("pot", pool))
        return (
            Step("ceilings", say.CEILINGS if pool else say.NO_POT, found, names),
            Step("months", say.MONTHS, months.value, sources=(months.source,)),
            *(
                Step(
                    f"municipality_{municipality.bfs_number}",
                    say.CEILING,
                    amount,
                    (("name", municipality), ("persons", sum(counts)), ("months", months.value)),
                )
                for (municipality, amount), (_, counts) in zip(found, stocks, strict=True)
            ),
            Step("exact", say.EXACT),
        )

    return Rule(
        function=function,
        title=_CEILINGS_TITLE,
        citations=(),
        inputs=("stocks", "pool", "year"),
        parameters=(place[0],),
        questions=(),
        value=_ceilings,
        steps=steps,
    )


def find_refund(
    rule: Rule[Chf], months: Parameter[int], cost: Chf, ceiling: Chf, year: int, law: Law
) -> Finding[Chf]:
    """Find the least of what was spent and the ceiling, in a year in which there are ceilings."""
    check_law(law)
    in_year(law, months, year)  # refuses a year without ceilings
    spent, most = an_amount("cost", cost), an_amount("ceiling", ceiling)
    return Finding(rule, law, (cost, ceiling, year), (min(spent, most),))


def _refund_limits(finding: Finding[Chf]) -> tuple[CantonalLimit, ...]:
    cost, ceiling, _ = finding.facts
    bounds = ((CantonalLimit.CEILING, ceiling), (CantonalLimit.COST, cost))
    return tuple(limit for limit, bound in bounds if bound.rappen == finding.outcome[0])


def refund_rule(
    function: Callable[..., Finding[Chf]], place: tuple[Parameter[int], Canton], source: Source
) -> Rule[Chf]:
    """Return the rule of a canton that refunds what a municipality has spent, up to its ceiling."""

    def steps(finding: Finding[Chf]) -> tuple[Step, ...]:
        from kipcore.cantons.shared.wording import ceilings as say

        cost, ceiling, year = finding.facts
        months = in_year(finding.law, place[0], year)
        amount = finding.value
        unpaid, left = cost - amount, ceiling - amount
        used: tuple[Step, ...] = ()
        if ceiling:
            whole, rest = divmod(amount.rappen * 100, ceiling.rappen)
            text = say.USED_MORE_THAN if rest else say.USED
            used = (Step("used", text, amount / ceiling, (("percent", whole),)),)
        return (
            Step(
                "refund",
                say.REFUND if amount else say.NO_REFUND,
                amount,
                (("canton", place[1]), ("year", year)),
                (source,),
            ),
            Step("cost", say.COST, cost),
            Step(
                "ceiling",
                say.OF_MUNICIPALITY,
                ceiling,
                steps=(Step("months", say.MONTHS, months.value, sources=(months.source,)),),
            ),
            *used,
            Step("binding", say.BINDING, names=(("limits", finding.bindings),)),
            Step("not_refunded", say.NOT_REFUNDED if unpaid else say.ALL_REFUNDED, unpaid),
            Step("left_under_the_ceiling", say.LEFT if left else say.NOTHING_LEFT, left),
        )

    return Rule(
        function=function,
        title=_REFUND_TITLE,
        citations=(),
        inputs=("cost", "ceiling", "year"),
        parameters=(place[0],),
        questions=(),
        value=lambda finding: Chf.from_rappen(finding.outcome[0]),
        steps=steps,
        limits=_refund_limits,
    )
