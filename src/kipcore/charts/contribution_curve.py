"""A contribution as a function of one amount: where which limit binds, and where the case stands."""

from itertools import pairwise
from typing import Any, Final, NamedTuple

from kipcore.charts.chart import Chart
from kipcore.charts.findings import capital, check_amount, headline, limit_of
from kipcore.charts.francs import Scale, scale_of, written
from kipcore.charts.paper import BLUE, EDGE, GREY, INK, LIGHT, MARGIN, SMALL, Paper, leading, style
from kipcore.charts.variation import Point, breaks, points, vary
from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding
from kipcore.findings.limit import NamedLimit
from kipcore.types.doors import exactly
from kipcore.types.money import Chf
from kipcore.types.text import Language, Text, check_language

__all__ = ["contribution_curve"]

_HEIGHT: Final = 190.0
_LABELS: Final = 112.0
"""How wide the names of the limits are, right of the picture."""


class _Plot(NamedTuple):
    """Where amounts stand on the paper."""

    left: float
    right: float
    top: float
    bottom: float
    across: Scale
    up: Scale

    def x(self, rappen: int) -> float:
        return self.left + (self.right - self.left) * self.across.at(rappen)

    def y(self, rappen: int) -> float:
        return self.bottom - (self.bottom - self.top) * self.up.at(rappen)


class _Line(NamedTuple):
    """A limit, and its amount at each point."""

    limit: NamedLimit
    amounts: list[int]


def contribution_curve(
    finding: Finding[Chf],
    fact: str | None = None,
    *,
    upto: Chf | None = None,
    label: Text | None = None,
    language: Language = "de",
) -> Chart:
    """Draw a contribution as a function of one amount, with the limits that bind it (*Beitragsverlauf*).

    For `kipcore.federal_contribution` the amount is the own funds of canton and municipalities: the
    contribution rises with them until the federal maximum or the creditable cost binds. Any other finding can
    be drawn whose value is an amount, such as the contribution of a canton to a municipality by its cost.
    Every point is what the rule finds on the changed fact. The points where another limit begins to bind are
    found to the Rappen, and named. Each limit is a thin line with its name; the point of the finding is
    marked.

    Args:
        finding: the finding whose point is marked.
        fact: the name of the fact that varies, one of `finding.inputs`; None for own funds together, or for
            the first amount among the facts.
        upto: the end of the axis, CHF; None for some way past the last point where the limit changes.
        label: what to call the fact, where the library has no words for it.
        language: de, fr, it or en.

    Raises:
        WrongTypeError: not a finding, a name that is no text, an end that is not an amount, a label that is
            not a Text.
        InvalidValueError: a finding whose value is not an amount, or is below zero on the axis; a fact that
            is none; an end of zero or less; no words for the fact.
        UnknownNameError: a name that is none of the facts; another language.
        KipError: whatever the rule raises on the changed fact.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> found = kip.federal_contribution(
    ...     zh, year=2015, canton=kip.Chf(4_000_000), municipalities=kip.Chf(1_800_000))
    >>> print(kip.charts.contribution_curve(found, language="en").description.partition("): ")[2])
    from CHF 0.00: own funds; from CHF 6'500'000.00: maximum amount.
    """
    from kipcore.wording import charts as say

    check_amount(finding)
    check_language(language)
    varied = vary(finding, fact)
    what = _label(varied.fact, label)[language]
    most = varied.reach() if upto is None else _checked(upto)
    changes = breaks(varied, most)
    drawn = points(varied, changes, most)
    least = min(point.value for point in drawn)
    if least < 0:
        raise InvalidValueError(
            "finding", Chf.from_rappen(least), "CHF 0.00 or more on all of the axis", "draw a waterfall of it"
        )
    lines = _lines(drawn)
    limits = {0: drawn[0].binding, **changes}
    title = finding.rule.title[language]
    with style():
        paper = Paper()
        y = paper.head(title, headline(finding, language))
        plot = _frame(paper, y, drawn, lines, what, language)
        _draw(paper, plot, drawn, lines, language)
        y = _below(paper, plot, drawn, changes, varied.here, language)
        stretches = say.NEXT[language].join(
            say.FROM_HERE[language].format(amount=Chf.from_rappen(x), limit=limit.label[language])
            for x, limit in limits.items()
            if limit is not None
        )
        said = headline(finding, language)
        if stretches:
            said += " " + say.LIMITED[language].format(what=what, limits=stretches)
        return Chart(paper.finish(y + MARGIN), title, said, language)


def _label(fact: str, label: Text | None) -> Text:
    from kipcore.wording import charts as say

    if label is not None:
        exactly("label", label, Text, "write Text(de, fr, it, en)")
        return label
    if fact not in say.FACTS:
        raise InvalidValueError("label", None, f"words for {fact}", "give label=Text(de, fr, it, en)")
    return say.FACTS[fact]


def _checked(upto: object) -> int:
    exactly("upto", upto, Chf, "wrap the amount in Chf(...)")
    end: Any = upto
    if end <= Chf(0):
        raise InvalidValueError("upto", upto, "more than CHF 0.00", "give the end of the axis")
    return int(end.rappen)


def _lines(drawn: list[Point]) -> list[_Line]:
    """Return the limits that a finding names, each with its amounts.

    A limit that binds nowhere is drawn if no other one could be meant by the same step.
    """
    kinds = dict.fromkeys(type(point.binding) for point in drawn if point.binding is not None)
    bound = dict.fromkeys(limit for point in drawn for limit in point.found.bindings)
    listed: list[NamedLimit] = [limit for kind in kinds for limit in kind]  # type: ignore[attr-defined]
    keys = {limit: limit_of(limit, drawn[-1].found) for limit in listed}
    lines = []
    for limit, key in keys.items():
        others = [one for one in listed if one is not limit and keys[one] == key]
        if key is not None and (limit in bound or not others):
            lines.append(_Line(limit, [point.found.figures[key].rappen for point in drawn]))
    return lines


def _frame(
    paper: Paper, y: float, drawn: list[Point], lines: list[_Line], what: str, language: Language
) -> _Plot:
    """Draw the axes, and leave room above for the names of limits that leave the picture there."""
    from kipcore.wording import charts as say

    highest = max(point.value for point in drawn)
    level = [line.amounts[-1] for line in lines if line.amounts[0] == line.amounts[-1]]
    near = [amount for amount in level if amount <= 2 * highest or not highest]
    up = scale_of(max([highest, *near]) * 11 // 10, 5)
    across = scale_of(drawn[-1].x, 6)
    said = say.AXIS[language].format(what=capital(say.CONTRIBUTION[language]), unit=up.says(language))
    y = paper.text(MARGIN, y, said, size=SMALL, colour=GREY) + 2
    above = [line for line in lines if line.amounts[-1] > up.most >= min(line.amounts)]
    top = y + len(above) * leading(SMALL) + 4
    left = MARGIN + max(paper.width(tick, SMALL) for _, tick in up.ticks) + 6
    plot = _Plot(left, EDGE - _LABELS, top, top + _HEIGHT, across, up)
    for rappen, tick in up.ticks:
        place = plot.y(rappen)
        paper.line([(left, place), (plot.right, place)], colour=LIGHT)
        paper.middle(left - 5, place, tick, size=SMALL, colour=GREY, align="right")
    paper.line([(left, plot.bottom), (plot.right, plot.bottom)], colour=INK, over=True)
    for rappen, tick in across.ticks:
        place = plot.x(rappen)
        paper.line([(place, plot.bottom), (place, plot.bottom + 3)], colour=INK)
        paper.text(place, plot.bottom + 4, tick, size=SMALL, colour=GREY, align="center")
    said = say.AXIS[language].format(what=capital(what), unit=across.says(language))
    paper.text(left, plot.bottom + 4 + leading(SMALL), said, size=SMALL, colour=GREY)
    return plot


def _draw(paper: Paper, plot: _Plot, drawn: list[Point], lines: list[_Line], language: Language) -> None:
    """Draw the limits with their names, and the contribution over them."""
    ends: list[tuple[float, _Line]] = []
    leaving: list[tuple[float, _Line]] = []
    for line in lines:
        inside = _inside(plot, [(point.x, amount) for point, amount in zip(drawn, line.amounts, strict=True)])
        if line.amounts[-1] <= plot.up.most:
            ends.append((inside[-1][1], line))
        elif inside:
            leaving.append((inside[-1][0], line))
        paper.line(inside, colour=GREY, width=0.9, dashes=(4, 2), over=True)
    paper.line([(plot.x(point.x), plot.y(point.value)) for point in drawn], colour=BLUE, width=2.2, over=True)
    for row, (x, line) in enumerate(sorted(leaving, key=lambda pair: -pair[0])):
        name = capital(line.limit.label[language])
        y = plot.top - (len(leaving) - row) * leading(SMALL) - 3
        left = min(x, EDGE - paper.width(name, SMALL))
        paper.text(left, y, name, size=SMALL)
    _right(paper, plot, sorted(ends, key=lambda pair: pair[0]), language)


def _inside(plot: _Plot, amounts: list[tuple[int, int]]) -> list[tuple[float, float]]:
    """Return where a line goes inside the picture, with the places at which it leaves or enters it above."""
    most = plot.up.most
    places = []
    for (x, amount), (further, after) in pairwise([*amounts, amounts[-1]]):
        if amount <= most:
            places.append((plot.x(x), plot.y(amount)))
        if (amount <= most) is not (after <= most):
            begin, share = plot.x(x), (most - amount) / (after - amount)
            places.append((begin + (plot.x(further) - begin) * share, plot.top))
    return places


def _right(paper: Paper, plot: _Plot, ends: list[tuple[float, _Line]], language: Language) -> None:
    """Name the limits that reach the right edge, one below the other, as near to it as there is room."""
    amounts = [Chf.from_rappen(line.amounts[-1]) for _, line in ends]
    free = plot.top - leading(SMALL)
    for (y, line), amount in zip(ends, amounts, strict=True):
        lines = paper.wrap(capital(line.limit.label[language]), _LABELS - 12, SMALL)
        if line.amounts[0] == line.amounts[-1]:
            lines.append(written(amount, amounts))
        top = max(y - leading(SMALL) / 2 - 1, free)
        paper.line([(plot.right, y), (plot.right + 9, top + leading(SMALL) / 2 + 1)], colour=GREY)
        free = paper.text(plot.right + 12, top, lines, size=SMALL) + 2


def _below(
    paper: Paper,
    plot: _Plot,
    drawn: list[Point],
    changes: dict[int, NamedLimit],
    here: int | None,
    language: Language,
) -> float:
    """Mark points on the curve and say below the axis what holds there. Return where that ends."""
    from kipcore.wording import charts as say

    marked = [point for point in drawn if point.x in changes or point.x == here]
    chf = [Chf.from_rappen(number) for point in marked for number in (point.x, point.value)]
    y = begin = plot.bottom + 8 + 2 * leading(SMALL)
    for point in reversed(marked):  # from the right, so that no line crosses words
        x, place = plot.x(point.x), plot.y(point.value)
        amount = written(Chf.from_rappen(point.x), chf)
        said = []
        if point.x in changes:
            limit = changes[point.x].label[language]
            said.append(say.FROM_HERE[language].format(amount=amount, limit=limit))
        if point.x == here:
            value = written(Chf.from_rappen(point.value), chf)
            said.append(say.GIVEN[language].format(amount=amount, value=value))
        bold = point.x == here
        lines = [line for one in said for line in paper.wrap(one, EDGE - x - 5, SMALL, bold=bold)]
        left = min(x + 5, EDGE - max(paper.width(line, SMALL, bold=bold) for line in lines))
        paper.line([(x, place), (x, plot.bottom)], colour=INK, dashes=(1, 2), over=True)
        paper.line([(x, begin), (x, y + leading(SMALL))], colour=INK, dashes=(1, 2))
        paper.dot(x, place, INK if bold else "white")
        y = paper.text(left, y, lines, size=SMALL, bold=bold) + 3
    return y
