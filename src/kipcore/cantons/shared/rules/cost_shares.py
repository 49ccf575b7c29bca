"""Who bears which part of the cost of a programme: the pattern; a canton gives its shares."""

from collections.abc import Callable
from math import lcm
from typing import Any, NamedTuple

from kipcore.cantons.shared.kernels import shares as kernel
from kipcore.cantons.shared.types.shares import CostShares, Payer
from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.law.timeline import Parameter
from kipcore.rules.doors import an_amount, check_law
from kipcore.rules.lookups import in_year
from kipcore.rules.steps import in_percent
from kipcore.types.citation import VINTA, Citation
from kipcore.types.money import MOST_RAPPEN, Chf
from kipcore.types.places import Canton
from kipcore.types.text import Text

__all__ = ["Parts", "cost_shares_rule", "find_programme_total", "programme_total_rule", "share_out"]

Parts = tuple[tuple[Payer, Chf], ...]

_TITLE = Text(
    "Wer trägt welchen Teil der Kosten des kantonalen Programms?",
    "Qui assume quelle part des coûts du programme cantonal ?",
    "Chi assume quale parte dei costi del programma cantonale?",
    "Who bears which part of the cost of the cantonal programme?",
)
_TOTAL_TITLE = Text(
    "Was kann das Programm kosten, wenn der Betrag eines Trägers feststeht?",
    "Combien le programme peut-il coûter, si le montant d'un des payeurs est fixé ?",
    "Quanto può costare il programma, se l'importo di uno dei finanziatori è stabilito?",
    "What can the programme cost if the amount of one payer is set?",
)
_C = Payer.CONFEDERATION
_CITATIONS = (Citation(VINTA, "16", "3"),)


class Weights(NamedTuple):
    """Shares as whole numbers: of the Confederation, of the others, and their sum."""

    federal: int
    others: tuple[int, ...]
    whole: int
    payers: tuple[Payer, ...]


def _weights(shares: CostShares) -> Weights:
    whole = lcm(*(share.denominator for _, share in shares.parts))
    parts = {payer: share.numerator * (whole // share.denominator) for payer, share in shares.parts}
    federal = parts.pop(Payer.CONFEDERATION, 0)
    return Weights(federal, tuple(parts.values()), whole, (Payer.CONFEDERATION, *parts))


def _by_payer(weights: Weights, parts: list[int]) -> tuple[tuple[Payer, int], ...]:
    """Return the Rappen of each payer; a Confederation that bears no share is left out."""
    pairs = tuple(zip(weights.payers, parts, strict=True))
    return pairs if weights.federal else pairs[1:]


def _places(payer: Payer, shares: CostShares, payers: tuple[Payer, ...]) -> tuple[int, ...]:
    """Return where a payer stands among the weights; canton and municipalities may be two of them."""
    if not shares.of(payer):
        raise InvalidValueError(
            "payer", payer.value, "who bears a share of the cost", f"the shares are: {shares}"
        )
    meant = {Payer.CANTON, Payer.MUNICIPALITIES} if payer is Payer.CANTON_AND_MUNICIPALITIES else set()
    return tuple(at for at, known in enumerate(payers) if known is payer or known in meant)


def share_out(
    rule: Rule[Parts], parameter: Parameter[CostShares], total: Chf, year: int, law: Law
) -> Finding[Parts]:
    """Find who bears what of a total, under the shares that the law gives for the year."""
    check_law(law)
    cost = an_amount("total", total)
    weights = _weights(in_year(law, parameter, year).value)
    parts = kernel.shared_out(cost, *weights[:3])
    return Finding(rule, law, (total, year), _by_payer(weights, parts))


def find_programme_total(
    rule: Rule[Chf], parameter: Parameter[CostShares], payer: Payer, amount: Chf, year: int, law: Law
) -> Finding[Chf]:
    """Find the largest total of which a payer bears no more than an amount."""
    check_law(law)
    borne = an_amount("amount", amount)
    shares = in_year(law, parameter, year).value
    weights = _weights(shares)
    total = kernel.whole_for(borne, _places(payer, shares, weights.payers), *weights[:3], MOST_RAPPEN)
    return Finding(rule, law, (payer, amount, year), (Chf.from_rappen(total).rappen,))


def _amounts(finding: Finding[Any]) -> Parts:
    return tuple((payer, Chf.from_rappen(rappen)) for payer, rappen in finding.outcome)


def _parts_steps(parts: Parts, shares: CostShares) -> tuple[Step, ...]:
    """Return a step for each payer, then what there is to know about the parts."""
    from kipcore.cantons.shared.wording import cost_shares as say

    known = dict(parts)
    steps = [
        Step(
            payer.name.lower(),
            say.PART,
            amount,
            (("payer", payer), ("percent", in_percent(shares.of(payer)))),
        )
        for payer, amount in parts
    ]
    if Payer.CANTON_AND_MUNICIPALITIES in known:
        steps.append(Step("not_parted", say.NOT_PARTED))
    elif Payer.MUNICIPALITIES in known:
        own = sum((amount for payer, amount in parts if payer is not _C), start=Chf(0))
        steps.append(Step("own_funds", say.OWN_FUNDS, own))
    whole = sum((amount for _, amount in parts), start=Chf(0)).rappen
    if any(amount.rappen != whole * shares.of(payer) for payer, amount in parts):
        text = say.ROUNDED if _C in known else say.ROUNDED_ALONE
        steps.append(Step("rounding", text))
    return tuple(steps)


def cost_shares_rule(
    function: Callable[..., Finding[Parts]], canton: Canton, parameter: Parameter[CostShares]
) -> Rule[Parts]:
    """Return the rule of a canton that shares out the cost of its programme."""

    def steps(finding: Finding[Parts]) -> tuple[Step, ...]:
        from kipcore.cantons.shared.wording import cost_shares as say

        total, year = finding.facts
        cited = in_year(finding.law, parameter, year)
        parts = _amounts(finding)
        names = (("canton", canton), ("year", year), ("total", total), ("payers", cited.value.payers))
        text = say.SHARED_OUT if total else say.NO_COST
        return (
            Step("cost_shares", text, parts, names, (cited.source,)),
            *_parts_steps(parts, cited.value),
        )

    return Rule(
        function=function,
        title=_TITLE,
        citations=_CITATIONS,
        inputs=("total", "year"),
        parameters=(parameter,),
        questions=(),
        value=_amounts,
        steps=steps,
    )


def programme_total_rule(
    function: Callable[..., Finding[Chf]], canton: Canton, parameter: Parameter[CostShares]
) -> Rule[Chf]:
    """Return the rule of a canton that finds the total from the amount of one payer."""

    def steps(finding: Finding[Chf]) -> tuple[Step, ...]:
        from kipcore.cantons.shared.wording import cost_shares as say

        payer, amount, year = finding.facts
        cited = in_year(finding.law, parameter, year)
        weights = _weights(cited.value)
        (total,) = finding.outcome
        borne = kernel.shared_out(total, *weights[:3])
        parts = tuple((one, Chf.from_rappen(rappen)) for one, rappen in _by_payer(weights, borne))
        names = (("canton", canton), ("year", year), ("payer", payer), ("amount", amount))
        text = say.TOTAL if total else say.NO_TOTAL
        return (
            Step("programme_total", text, finding.value, names, (cited.source,)),
            *_parts_steps(parts, cited.value),
        )

    return Rule(
        function=function,
        title=_TOTAL_TITLE,
        citations=_CITATIONS,
        inputs=("payer", "amount", "year"),
        parameters=(parameter,),
        questions=(),
        value=lambda finding: Chf.from_rappen(finding.outcome[0]),
        steps=steps,
    )
