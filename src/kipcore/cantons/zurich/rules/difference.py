"""What the class of a municipality changes in francs: core municipality or not, at the same cost."""

from typing import Final

import attrs

from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.rules._contribution import (
    ceiling_step,
    cited_rate,
    rate_questions,
    recognised_steps,
)
from kipcore.cantons.zurich.rules.contribution import municipal_contribution
from kipcore.cantons.zurich.types.service import MunicipalityClass, MunicipalServiceAgreement
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.rules.steps import in_percent
from kipcore.types.doors import exactly
from kipcore.types.money import Chf
from kipcore.types.programme import KIP_1
from kipcore.types.text import Text

__all__ = ["core_difference"]

_NOTHING: Final = Chf(0)
_CLASSES: Final = (MunicipalityClass.CORE, MunicipalityClass.NON_CORE)


def core_difference(
    agreement: MunicipalServiceAgreement,
    *,
    year: int,
    cost: Chf,
    recognised: Chf = _NOTHING,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find what becoming a core municipality changes in francs for a year (*Kerngemeinde*).

    `municipal_contribution` is worked out twice, as a core municipality and as another one, with the same
    cost and the same cost ceiling. Whether the canton sets another ceiling for a core municipality is not
    known, nor is what meeting its conditions costs (`core_municipality_gaps`).

    Laws: never negative under the rates that were seen; what the core municipality is paid, less what the
    other one is paid; zero when the ceiling binds both; the class that the agreement states plays no part.

    Args:
        agreement: the service agreement, with its ceiling.
        year: a calendar year of its term.
        cost: what the municipality spends from its own budget on the measures of the agreement, CHF.
        recognised: own services of the municipality that are booked elsewhere and recognised in the
            agreement, CHF.
        law: the law to apply.

    Returns:
        What the canton pays more to a core municipality, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, cost and services beyond 10**12 francs together.
        OutsideRangeError: a year outside the agreement.
        NotKnownError: KIP 2 and KIP 2bis, whose rate of other municipalities is not known; no ceiling.
        UndecidableError: under a law with a rate that changes within the year.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> uster = zurich.MunicipalServiceAgreement(
    ...     municipality=kip.Municipality(198, "Uster", kip.Canton.ZH), period=kip.KIP_3,
    ...     ceiling=kip.Chf(100_000))
    >>> found = zurich.core_difference(uster, year=2024, cost=kip.Chf(46_500))
    >>> found.value, found.figures["as_core"], found.figures["as_non_core"]
    (Chf('2325.00'), Chf('23250.00'), Chf('20925.00'))
    """
    exactly("agreement", agreement, MunicipalServiceAgreement, "give the MunicipalServiceAgreement")
    facts = (agreement, year, cost, recognised)
    core, other = (_as(kind, facts, law).value.rappen for kind in _CLASSES)
    return Finding(CORE_DIFFERENCE, law, facts, (core - other, core, other))


def _as(
    kind: MunicipalityClass, facts: tuple[MunicipalServiceAgreement, int, Chf, Chf], law: Law
) -> Finding[Chf]:
    """Return what is paid to the municipality as one of a class."""
    agreement, year, cost, recognised = facts
    there = attrs.evolve(agreement, municipality_class=kind)
    return municipal_contribution(there, year=year, cost=cost, recognised=recognised, law=law)


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import difference as say

    agreement, year, cost, recognised = finding.facts
    law = finding.law
    difference, *paid = (Chf.from_rappen(number) for number in finding.outcome)
    names = (("name", agreement.municipality), ("period", agreement.period), ("year", year))
    text = say.SAME if not difference else say.MORE if difference > _NOTHING else say.LESS
    ways = []
    for kind, amount in zip(_CLASSES, paid, strict=True):
        rate = cited_rate(attrs.evolve(agreement, municipality_class=kind), year, law)
        parts: tuple[tuple[str, object], ...] = (
            ("kind", kind),
            ("rate", in_percent(rate.value)),
            ("limits", _as(kind, finding.facts, law).bindings),
        )
        key = f"as_{kind.name.lower()}"
        ways.append(Step(key, say.AS if amount else say.AS_NOTHING, amount, parts, (rate.source,)))
    return (
        Step("core_difference", text, difference, (*names, ("amount", abs(difference)))),
        *ways,
        Step("cost", say.COST if cost else say.COST_NOTHING, cost, steps=recognised_steps(recognised, law)),
        ceiling_step(agreement, year, Chf.from_rappen(agreement.ceiling_rappen(year))),
        Step("same_ceiling", say.SAME_CEILING),
        *rate_questions(agreement, law),
        *([Step("no_classes", say.NO_CLASSES)] if agreement.period == KIP_1 else []),
    )


CORE_DIFFERENCE: Final = Rule(
    function=core_difference,
    title=Text(
        "Was ändert es in Franken, Kerngemeinde zu sein?",
        "Que change en francs le fait d'être une commune-centre ?",
        "Che cosa cambia in franchi essere un Comune centrale?",
        "What does being a core municipality change in francs?",
    ),
    citations=(),
    inputs=("agreement", "year", "cost", "recognised"),
    parameters=(parameters.RATE_AT_PARITY, parameters.RATE_CORE, parameters.RATE_NON_CORE),
    questions=(questions.MUNICIPAL_SHARE_KIP_1, questions.RECOGNISED_SERVICES),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
)
