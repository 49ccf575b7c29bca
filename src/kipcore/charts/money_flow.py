"""The flow of money of a programme: Confederation, canton, municipalities, areas of action."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from kipcore.charts.chart import Chart
from kipcore.charts.findings import capital
from kipcore.charts.francs import written
from kipcore.charts.paper import (
    BLUE,
    BODY,
    EDGE,
    GREEN,
    INK,
    MARGIN,
    ORANGE,
    SKY,
    SMALL,
    Paper,
    leading,
    style,
)
from kipcore.errors import InvalidValueError
from kipcore.findings.speech import spoken
from kipcore.types.areas import AreaOfAction
from kipcore.types.doors import at_least_zero, exactly, refuse_type
from kipcore.types.funding import FundingSource
from kipcore.types.money import Chf
from kipcore.types.plan import FundingPlan
from kipcore.types.text import Language, check_language

__all__ = ["money_flow"]

_BAND: Final = 200.0
"""How high all the money is together."""
_BAR: Final = 7.0
_SOURCES: Final = 124.0
_CANTON: Final = 186.0
_MUNICIPALITIES: Final = 228.0
_AREAS: Final = 328.0
_WIDEST_GAP: Final = 46.0
_MIXED: Final = "#8C8C8C"
"""Money that is no longer told apart."""
_NOTHING: Final = Chf(0)


class _Flow(NamedTuple):
    """What flows, by area: through the canton, to municipalities from it, and of their own."""

    sources: list[tuple[str, Chf, str, bool]]
    """What each is called, its amount, its colour, and whether it goes to the municipalities."""
    areas: list[tuple[AreaOfAction, Chf, Chf]]
    """What each gets from the canton, and from municipalities."""
    passed_on: Chf
    node: str
    """What the one who receives federal money is called."""

    def total(self, *, municipal: bool | None = None) -> Chf:
        """Return the sum of the sources: all, of the municipalities, or of the others."""
        amounts = [one[1] for one in self.sources if municipal is None or one[3] is municipal]
        return sum(amounts, start=_NOTHING)

    def check(self, total: Chf) -> None:
        """Refuse bands that do not add up to the total, on the left and on the right, to the Rappen."""
        there = sum((first + second for _, first, second in self.areas), start=_NOTHING)
        if not self.total() == there == total:
            raise InvalidValueError(
                "flow", f"{self.total()} to {there}", f"{total}", "report this as an error"
            )


def money_flow(
    plan: FundingPlan,
    *,
    year: int | None = None,
    passed_on: Mapping[AreaOfAction, Chf] | None = None,
    language: Language = "de",
) -> Chart:
    """Draw where the money of a programme comes from and where it goes (*Geldfluss*).

    From left to right: the two federal contributions and own funds, the canton, its municipalities, the areas
    of action. The height of each band is its amount; everything that comes in goes out, to the Rappen. What
    the canton has received is drawn as one: a plan does not say which franc goes on where. Own funds of which
    the split between canton and municipalities is not known are drawn as one source.

    Args:
        plan: the funding plan.
        year: a year of the term, or None for the whole programme.
        passed_on: what the canton hands on to municipalities, CHF, by area: part of its own and federal money
            in the plan. A plan does not say it; None if it is not to be shown.
        language: de, fr, it or en.

    Raises:
        WrongTypeError: not a plan; amounts that are not Chf.
        InvalidValueError: a negative amount; more passed on in an area than Confederation and canton pay
            there; money passed on where own funds are stated together.
        NotKnownError: a cell of the plan is not stated, and the plan is not complete.
        UnknownNameError: an area that the period does not have; another language.
        OutsideRangeError: a year outside the term.

    >>> import kipcore as kip
    >>> ow = kip.ProgrammeAgreement(canton=kip.Canton.OW, period=kip.KIP_3)
    >>> plan = kip.FundingPlan(ow, {
    ...     (kip.FundingSource.CREDIT, kip.AreaOfAction.LANGUAGE, 2024): kip.Chf(200_000),
    ...     (kip.FundingSource.CANTON, kip.AreaOfAction.LANGUAGE, 2024): kip.Chf(150_000),
    ...     (kip.FundingSource.MUNICIPALITIES, kip.AreaOfAction.INTERPRETING, 2024): kip.Chf(50_000),
    ... }, complete=True)
    >>> print(kip.charts.money_flow(plan, language="en").description.partition("For: ")[2])
    Language CHF 350'000.00; Interpreting CHF 50'000.00.
    """
    from kipcore.wording import charts as say

    exactly("plan", plan, FundingPlan, "give the FundingPlan")
    check_language(language)
    flow = _flow(plan, year, _by_area(plan, passed_on), language)
    total = flow.total()
    flow.check(plan.total(year=year))
    agreement = plan.agreement
    of = [capital(spoken(agreement.canton, language)), agreement.period.label[language]]
    of += [] if year is None else [str(year)]
    areas = [
        (agreement.period.area(area).label[language], first + second) for area, first, second in flow.areas
    ]
    with style():
        paper = Paper()
        sum_of_all = say.TOTAL[language].format(total=total)
        y = paper.head(say.FLOW[language], f"{', '.join(of)}. {sum_of_all} {say.IN_FRANCS[language]}.")
        y = _draw(paper, y, flow, areas, language)
        passed = say.PASSED_ON[language].format(amount=flow.passed_on)
        y = paper.foot(y, passed) if flow.passed_on else y + MARGIN
        parts = [[(name, amount) for name, amount, *_ in flow.sources], areas]
        said = [f"{', '.join(of)}.", sum_of_all]
        for sentence, pairs in zip((say.FROM, say.FOR), parts, strict=True):
            listed = say.NEXT[language].join(f"{name} {amount}" for name, amount in pairs if amount)
            said += [sentence[language].format(parts=listed)] if listed else []
        said += [passed] if flow.passed_on else []
        return Chart(paper.finish(y), say.FLOW[language], " ".join(said), language)


def _by_area(plan: FundingPlan, given: object) -> dict[AreaOfAction, Chf]:
    """Return what is passed on, each amount checked."""
    if given is None:
        return {}
    if not isinstance(given, Mapping):
        refuse_type("passed_on", given, "a mapping", "write {AreaOfAction.LANGUAGE: Chf(5)}")
    for area, amount in given.items():
        exactly("area", area, AreaOfAction, "use a member of AreaOfAction")
        plan.agreement.period.area(area)
        exactly("passed_on", amount, Chf, "wrap the amount in Chf(...)")
        at_least_zero("passed_on", amount)
    return dict(given)


def _flow(
    plan: FundingPlan, year: int | None, passed_on: dict[AreaOfAction, Chf], language: Language
) -> _Flow:
    """Work out what flows where."""
    from kipcore.wording import charts as say

    sources = [
        (source.label[language], plan.total(source=source, year=year), colour, False)
        for source, colour in ((FundingSource.FLAT_RATE, BLUE), (FundingSource.CREDIT, SKY))
    ]
    if plan.undivided(year=year) is not None:
        if passed_on:
            raise InvalidValueError(
                "passed_on", passed_on, "nothing where own funds are stated together", "state them apart"
            )
        own = plan.total(year=year) - sum((amount for _, amount, *_ in sources), start=_NOTHING)
        sources.append((say.FACTS["together"][language], own, ORANGE, False))
        areas = [(area, amount, _NOTHING) for area, amount in plan.by_area(year=year).items()]
        return _Flow(sources, areas, _NOTHING, say.TOGETHER[language])
    for source, colour in ((FundingSource.CANTON, ORANGE), (FundingSource.MUNICIPALITIES, GREEN)):
        amount = plan.total(source=source, year=year)
        sources.append((source.label[language], amount, colour, source is FundingSource.MUNICIPALITIES))
    municipal = plan.by_area(source=FundingSource.MUNICIPALITIES, year=year)
    areas = []
    for area, amount in plan.by_area(year=year).items():
        rest, passed = amount - municipal[area], passed_on.get(area, _NOTHING)
        if passed > rest:
            raise InvalidValueError(
                "passed_on", f"{area.name}: {passed}", f"at most {rest}", "pass on what is there"
            )
        areas.append((area, rest - passed, municipal[area] + passed))
    return _Flow(sources, areas, sum(passed_on.values(), start=_NOTHING), say.CANTON[language])


def _stack(heights: Sequence[float], texts: Sequence[list[str]], y: float, bottom: float) -> list[float]:
    """Return where bars begin that stand one below the other, each with its text beside it."""
    rooms = [max(height, leading(SMALL) * len(text)) for height, text in zip(heights, texts, strict=True)]
    gap = min(max(bottom - y - sum(rooms), 0) / max(len(rooms) - 1, 1), _WIDEST_GAP)
    places = []
    for height, room in zip(heights, rooms, strict=True):
        places.append(y + (room - height) / 2)
        y += room + gap
    return places


def _draw(paper: Paper, y: float, flow: _Flow, areas: list[tuple[str, Chf]], language: Language) -> float:
    """Draw the four columns and the bands between them. Return where they end."""
    from kipcore.wording import charts as say

    total = flow.total()
    chf = [total, *(one[1] for one in flow.sources), *(amount for _, amount in areas), flow.passed_on]

    def high(amount: Chf) -> float:
        return _BAND * amount.rappen / (total.rappen or 1)

    sources = [one for one in flow.sources if one[1]] or flow.sources
    left, right = [], []
    for name, amount, colour, _ in sources:
        said = (
            say.CONFEDERATION_PAYS[language].format(source=name) if colour in {BLUE, SKY} else capital(name)
        )
        left.append([*paper.wrap(said, _SOURCES - MARGIN - 6, SMALL), written(amount, chf)])
    for name, amount in areas:
        right.append([*paper.wrap(name, EDGE - _AREAS - _BAR - 6, SMALL), written(amount, chf)])
    through, municipal = flow.total(municipal=False), flow.total(municipal=True) + flow.passed_on
    direct = through - flow.passed_on

    top = y + 2 * leading(BODY) + 6
    needs = [
        sum(
            max(high(amount), leading(SMALL) * len(text)) + 8
            for (_, amount, *_), text in zip(sources, left, strict=True)
        ),
        sum(
            max(high(amount), leading(SMALL) * len(text)) + 8
            for (_, amount), text in zip(areas, right, strict=True)
        ),
        high(direct) + 34 + high(municipal),
    ]
    bottom = top + max(needs) - 8
    lower = bottom - high(municipal)
    _node(paper, _CANTON, top, high(through), flow.node, written(through, chf), above=y)
    if municipal:
        label = say.MUNICIPALITIES[language]
        _node(paper, _MUNICIPALITIES, lower, high(municipal), label, written(municipal, chf), above=None)

    into, into_lower = top, lower + high(flow.passed_on)
    places = _stack([high(one[1]) for one in sources], left, top, bottom)
    for (_, amount, colour, is_municipal), text, place in zip(sources, left, places, strict=True):
        height = high(amount)
        paper.middle(_SOURCES - 5, place + height / 2, text, size=SMALL, align="right")
        paper.box(_SOURCES, place, _SOURCES + _BAR, place + height, colour, edge=colour)
        if is_municipal:
            paper.band(_SOURCES + _BAR, place, _MUNICIPALITIES, into_lower, height, colour)
        else:
            paper.band(_SOURCES + _BAR, place, _CANTON, into, height, colour)
            into += height
    out = _MUNICIPALITIES + _BAR
    paper.band(_CANTON + _BAR, top + high(direct), _MUNICIPALITIES, lower, high(flow.passed_on), _MIXED)
    upper = top
    places = _stack([high(amount) for _, amount in areas], right, top, bottom)
    for (_, first, second), text, place in zip(flow.areas, right, places, strict=True):
        height = high(first + second)
        paper.band(_CANTON + _BAR, upper, _AREAS, place, high(first), _MIXED, bend=out)
        paper.band(out, lower, _AREAS, place + high(first), high(second), GREEN)
        upper, lower = upper + high(first), lower + high(second)
        paper.box(_AREAS, place, _AREAS + _BAR, place + height, INK, edge=INK)
        paper.middle(_AREAS + _BAR + 5, place + height / 2, text, size=SMALL)
    return bottom + 2 * leading(BODY) + 8 if municipal else bottom + 4


def _node(
    paper: Paper, x: float, y: float, height: float, name: str, amount: str, *, above: float | None
) -> None:
    """Draw what gathers money, with its name and sum above it or below."""
    paper.box(x, y, x + _BAR, y + height, INK, edge=INK)
    middle = x + _BAR / 2
    place = y + height + 4 if above is None else above
    place = paper.text(middle, place, name, bold=True, align="center")
    paper.text(middle, place, amount, align="center")
