"""The inverse questions of a municipality: which cost uses the ceiling up, and what it must pay itself."""

from typing import Final

from kipcore.cantons.zurich.kernels import inverse as kernel
from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.rules._contribution import (
    ceiling_step,
    cited_rate,
    rate_questions,
    recognised_steps,
    services_are_cost,
)
from kipcore.cantons.zurich.types.limits import ContributionLimit
from kipcore.cantons.zurich.types.service import MunicipalServiceAgreement
from kipcore.errors import InvalidValueError, UndecidableError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.rules.doors import an_amount, check_law
from kipcore.rules.steps import in_percent
from kipcore.types.doors import exactly
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["cost_at_ceiling", "own_share_needed"]

_NOTHING: Final = Chf(0)
_PARAMETERS: Final = (parameters.RATE_AT_PARITY, parameters.RATE_CORE, parameters.RATE_NON_CORE)
_QUESTIONS: Final = (questions.MUNICIPAL_SHARE_KIP_1, questions.RECOGNISED_SERVICES)


def cost_at_ceiling(
    agreement: MunicipalServiceAgreement, *, year: int, recognised: Chf = _NOTHING, law: Law = LAW
) -> Finding[Chf]:
    """Find the least cost at which the cost ceiling of a year is used up: an inverse question.

    The inverse of `municipal_contribution`: the rate must allow the whole ceiling, and the ceiling itself
    must be spent, since the canton never pays more than the cost. A cost above it draws nothing more.

    Laws: at the cost found the canton pays the whole ceiling, with one Rappen less it does not; never below
    the ceiling; more recognised services never raise it; a higher ceiling never lowers it.

    Args:
        agreement: the service agreement, with class and ceiling.
        year: a calendar year of its term.
        recognised: own services of the municipality that are booked elsewhere and recognised in the
            agreement, CHF.
        law: the law to apply.

    Returns:
        The cost, CHF; it is the rate that asks for it, or that the ceiling itself must be spent.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, a cost beyond 10**12 francs.
        OutsideRangeError: a year outside the agreement.
        NotKnownError: as in `municipal_contribution`.
        UndecidableError: under a law with a rate of zero, when no cost draws the ceiling, or with a rate that
            changes within the year.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> dietlikon = zurich.MunicipalServiceAgreement(
    ...     municipality=kip.Municipality(54, "Dietlikon", kip.Canton.ZH), period=kip.KIP_3,
    ...     municipality_class=zurich.MunicipalityClass.NON_CORE, ceiling=kip.Chf(25_000))
    >>> found = zurich.cost_at_ceiling(dietlikon, year=2024)
    >>> found.value, found.binding
    (Chf('55555.56'), <ContributionLimit.RATE: 'rate'>)
    """
    exactly("agreement", agreement, MunicipalServiceAgreement, "give the MunicipalServiceAgreement")
    check_law(law)
    services = an_amount("recognised", recognised)
    cost, at_rate, wanted = _cost_for(agreement, year, None, services, law)
    return Finding(COST_AT_CEILING, law, (agreement, year, recognised), (cost, at_rate, wanted))


def own_share_needed(
    agreement: MunicipalServiceAgreement,
    *,
    year: int,
    contribution: Chf | None = None,
    recognised: Chf = _NOTHING,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find what a municipality must pay itself to draw a contribution of the canton (*Anteil der Gemeinde*).

    It is cash from the municipality's own budget, beside what the canton pays; recognised services lessen
    it. Whatever is spent above the cost found here the municipality bears alone, once the ceiling is used up.

    Laws: with what is found, and the contribution itself, the cost draws the contribution; with one Rappen
    less of its own it does not; a larger contribution never asks for less; more recognised services never
    ask for more.

    Args:
        agreement: the service agreement, with class and ceiling.
        year: a calendar year of its term.
        contribution: the contribution wanted, CHF; None for the whole ceiling.
        recognised: own services of the municipality that are booked elsewhere and recognised in the
            agreement, CHF.
        law: the law to apply.

    Returns:
        What the municipality must pay in cash, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a contribution above the ceiling (no share draws it), a negative amount, a cost
            beyond 10**12 francs.
        OutsideRangeError: a year outside the agreement.
        NotKnownError: as in `municipal_contribution`.
        UndecidableError: under a law with a rate of zero, when no cost draws the contribution, or with a rate
            that changes within the year.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> dietlikon = zurich.MunicipalServiceAgreement(
    ...     municipality=kip.Municipality(54, "Dietlikon", kip.Canton.ZH), period=kip.KIP_3,
    ...     municipality_class=zurich.MunicipalityClass.NON_CORE, ceiling=kip.Chf(25_000))
    >>> found = zurich.own_share_needed(dietlikon, year=2024, contribution=kip.Chf(9_000))
    >>> found.value, found.figures["cost"]
    (Chf('11000.00'), Chf('20000.00'))
    """
    exactly("agreement", agreement, MunicipalServiceAgreement, "give the MunicipalServiceAgreement")
    check_law(law)
    services = an_amount("recognised", recognised)
    found = _cost_for(agreement, year, contribution, services, law)
    cost, _, wanted = found
    facts = (agreement, year, contribution, recognised)
    return Finding(OWN_SHARE_NEEDED, law, facts, (cost - wanted, *found))


def _cost_for(
    agreement: MunicipalServiceAgreement, year: int, contribution: Chf | None, services: int, law: Law
) -> tuple[int, int, int]:
    """Return the least cost that draws a contribution, what the rate alone asks for, and the contribution."""
    ceiling = agreement.ceiling_rappen(year)
    rate = cited_rate(agreement, year, law).value
    wanted = ceiling if contribution is None else an_amount("contribution", contribution)
    if wanted > ceiling:
        raise InvalidValueError(
            "contribution",
            contribution,
            f"at most the ceiling of {Chf.from_rappen(ceiling)}",
            "no share of the municipality draws more: lower the contribution",
        )
    as_cost = services_are_cost(law)
    if not kernel.reachable(wanted, services, rate.numerator, as_cost):
        raise UndecidableError(
            "rate",
            rate,
            "a rate above zero",
            "no cost draws this contribution under that law: ask for less, or state another rate",
        )
    at_rate = kernel.cost_at_rate(wanted, services, rate.numerator, rate.denominator, as_cost)
    cost = kernel.least_cost(wanted, at_rate)
    Chf.from_rappen(cost)  # refuses what is beyond the bounds of an amount
    return cost, at_rate, wanted


def _limits(finding: Finding[Chf]) -> tuple[ContributionLimit, ...]:
    cost, at_rate, wanted = finding.outcome[-3:]
    bounds = ((ContributionLimit.RATE, at_rate), (ContributionLimit.COST, wanted))
    return tuple(limit for limit, bound in bounds if bound == cost)


def _why(finding: Finding[Chf]) -> tuple[Step, ...]:
    """Return the steps on which both questions rest."""
    from kipcore.cantons.zurich.wording import inverse as say

    agreement, year = finding.facts[:2]
    _, at_rate, wanted = (Chf.from_rappen(number) for number in finding.outcome[-3:])
    rate = cited_rate(agreement, year, finding.law)
    ceiling = ceiling_step(agreement, year, Chf.from_rappen(agreement.ceiling_rappen(year)))
    return (
        ceiling,
        Step(
            "cost_at_rate",
            say.AT_RATE if at_rate else say.AT_RATE_NOTHING,
            at_rate,
            (("rate", in_percent(rate.value)), ("contribution", wanted)),
            (rate.source,),
            steps=(
                *recognised_steps(finding.facts[-1], finding.law),
                *rate_questions(agreement, finding.law),
            ),
        ),
        Step("spent_itself", say.SPENT_ITSELF if wanted else say.SPENT_NOTHING, wanted),
        Step("binding", say.BINDING, names=(("limits", finding.bindings),)),
    )


def _ceiling_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import inverse as say

    agreement, year, _ = finding.facts
    cost, _, wanted = (Chf.from_rappen(number) for number in finding.outcome)
    names = (("name", agreement.municipality), ("period", agreement.period), ("year", year))
    share = cost - wanted
    return (
        Step("cost_at_ceiling", say.COST_AT_CEILING if cost else say.NOTHING_TO_DRAW, cost, names),
        Step("own_share", say.SHARE if share else say.SHARE_NOTHING, share),
        *([Step("above", say.ABOVE)] if cost else []),
        *_why(finding),
    )


def _share_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import inverse as say

    agreement, year, _, _ = finding.facts
    share, cost, _, wanted = (Chf.from_rappen(number) for number in finding.outcome)
    names = (
        ("name", agreement.municipality),
        ("period", agreement.period),
        ("year", year),
        ("contribution", wanted),
    )
    text = say.NEEDED if share else say.NEEDED_NOTHING
    if not wanted:
        text = say.NOTHING_WANTED
    return (
        Step("own_share_needed", text, share, names),
        Step("cost", say.COST if cost else say.COST_NOTHING, cost),
        *_why(finding),
    )


COST_AT_CEILING: Final = Rule(
    function=cost_at_ceiling,
    title=Text(
        "Bei welchen Kosten ist das Kostendach einer Gemeinde ausgeschöpft?",
        "Pour quels coûts le plafond d'une commune est-il épuisé ?",
        "Con quali costi il tetto di un Comune è esaurito?",
        "At which cost is a municipality's ceiling used up?",
    ),
    citations=(),
    inputs=("agreement", "year", "recognised"),
    parameters=_PARAMETERS,
    questions=_QUESTIONS,
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_ceiling_steps,
    limits=_limits,
)

OWN_SHARE_NEEDED: Final = Rule(
    function=own_share_needed,
    title=Text(
        "Was muss eine Gemeinde selbst zahlen, um einen Beitrag des Kantons auszulösen?",
        "Que doit payer elle-même une commune pour obtenir une contribution du canton ?",
        "Che cosa deve pagare un Comune stesso per ottenere un contributo del Cantone?",
        "What must a municipality pay itself to draw a contribution of the canton?",
    ),
    citations=(),
    inputs=("agreement", "year", "contribution", "recognised"),
    parameters=_PARAMETERS,
    questions=_QUESTIONS,
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_share_steps,
    limits=_limits,
)
