"""How the amount of a finding comes about: every amount of its explanation as a bar, the answer last."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from kipcore.charts.chart import Chart
from kipcore.charts.findings import capital, check_amount, limit_of
from kipcore.charts.francs import written
from kipcore.charts.paper import (
    BLUE,
    EDGE,
    GREY,
    INK,
    LIGHT,
    MARGIN,
    ORANGE,
    RULE,
    SMALL,
    Paper,
    style,
)
from kipcore.findings.finding import Finding, Step
from kipcore.types.money import Chf
from kipcore.types.text import Language, check_language

__all__ = ["waterfall"]

_TEXT: Final = 200.0
_LEFT: Final = MARGIN + _TEXT + 12
_HALF: Final = 6.0
_REST: Final = ("left", "reduction", "own_share", "own_funds_missing", "not_refunded", "refused")
"""How the keys of steps begin that say what is taken off, or left."""


class _Amount(NamedTuple):
    """A step with an amount, and the key of the step that it leads to, if the two stand together."""

    step: Step
    amount: int
    above: str


def waterfall(finding: Finding[Chf], *, language: Language = "de") -> Chart:
    """Draw how the amount of a finding comes about, step by step (*Herleitung*).

    Each amount of the explanation is a bar with its sentence, in reading order; what leads to an amount
    stands above it, and the answer stands last. A bar begins where another ends in three cases: parts that a
    step adds up to, or that have their name in common and add up to the answer; what is taken off from an
    amount; and what is left between a limit and the answer. All are checked to the Rappen: where the sum is
    not exact, the bar begins at zero. Limits that bind are marked. A thin line shows the answer in every row.

    Args:
        finding: a finding whose value is an amount, such as of `kipcore.federal_contribution`,
            `kipcore.integration_flat_rate` or a rule of a canton.
        language: de, fr, it or en.

    Raises:
        WrongTypeError: not a finding.
        InvalidValueError: a finding whose value is not an amount.
        UnknownNameError: another language.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> found = kip.federal_contribution(zh, year=2015, together=kip.Chf(5_800_000))
    >>> kip.charts.waterfall(found, language="en").description.partition(". ")[0]
    "Canton of Zurich, CIP 1, 2015: the Confederation pays at most CHF 5'800'000.00"
    """
    from kipcore.wording import charts as say

    check_amount(finding)
    check_language(language)
    head, *steps = finding.steps
    amounts = [one for step in steps for one in _amounts(step)]
    amounts.append(_Amount(head, finding.value.rappen, ""))
    binding = {limit_of(limit, finding) for limit in finding.bindings}
    starts = _starts(amounts)
    ends = [start + one.amount for start, one in zip(starts, amounts, strict=True)]
    least, most = min(0, *starts, *ends), max(0, *starts, *ends)
    chf = [Chf.from_rappen(one.amount) for one in amounts]
    title = finding.rule.title[language]
    with style():
        paper = Paper()
        numbers = [written(amount, chf) for amount in chf]
        right = EDGE - max(paper.width(number, bold=True) for number in numbers) - 10

        def at(rappen: int) -> float:
            return _LEFT + (right - _LEFT) * (rappen - least) / (most - least or 1)

        y = top = paper.head(title, say.IN_FRANCS[language])
        for one, start, end, number in zip(amounts, starts, ends, numbers, strict=True):
            last = one.step is head
            paper.line([(MARGIN, y), (EDGE, y)], colour=GREY if last else RULE)
            here, binds = y, one.step.key in binding and one.amount == finding.value.rappen
            y = paper.text(MARGIN, y + 4, paper.wrap(one.step.say(language), _TEXT, bold=last), bold=last)
            if binds:
                y = paper.text(MARGIN, y, capital(say.LIMITS_IT[language]), size=SMALL, bold=True)
            y += 5
            middle = (here + y) / 2
            colour = BLUE if last else ORANGE if binds else LIGHT
            left, stop = sorted((at(start), at(end)))
            paper.box(
                left, middle - _HALF, stop, middle + _HALF, colour, edge=GREY if colour is LIGHT else colour
            )
            paper.middle(EDGE, middle, number, align="right", bold=last)
        paper.line([(at(0), top), (at(0), y)], colour=INK, over=True)
        paper.line([(at(ends[-1]), top), (at(ends[-1]), y)], colour=BLUE, dashes=(3, 2), over=True)
        paper.line([(MARGIN, y), (EDGE, y)], colour=GREY)
        said = " ".join(one.step.say(language) for one in (amounts[-1], *amounts[:-1]))
        return Chart(paper.finish(y + MARGIN), title, said, language)


def _amounts(step: Step, above: str = "") -> Iterator[_Amount]:
    """Yield the steps that have an amount; those that lead to another come before it.

    A single amount that only says again what the step above it says is left out.
    """
    below = [one for child in step.steps for one in _amounts(child, step.key)]
    if type(step.value) is Chf:
        again = [one.amount for one in below] == [step.value.rappen]
        if not again or below[0].step.key.startswith(_REST):
            yield from below
        yield _Amount(step, step.value.rappen, above)
    else:
        yield from below


def _starts(amounts: list[_Amount]) -> list[int]:
    """Return where each bar begins, in Rappen."""
    starts = [0] * len(amounts)
    for places in _parts(amounts):
        running = 0
        for place in places:
            starts[place] = running
            running += amounts[place].amount
    answer = amounts[-1].amount
    for place, one in enumerate(amounts[:-1]):
        wholes = [before.amount for before in amounts[:place]]
        if one.step.key.startswith(_REST) and one.amount + answer in wholes:
            starts[place] = answer
    return starts


def _parts(amounts: list[_Amount]) -> Iterator[list[int]]:
    """Yield the places of amounts that add up: to the step above them, or, named alike, to the answer."""
    totals = {one.step.key: one.amount for one in amounts}
    groups: dict[tuple[str, str], list[int]] = {}
    for place, one in enumerate(amounts[:-1]):
        stem = "" if one.above else one.step.key.partition("_")[0]
        groups.setdefault((one.above, stem), []).append(place)
    for (above, _), places in groups.items():
        total = totals.get(above, amounts[-1].amount)
        if len(places) > 1 and sum(amounts[place].amount for place in places) == total:
            yield places
