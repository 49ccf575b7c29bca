"""Rows on an axis of years: what holds from day to day, and what falls on a day, one thing in each row."""

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from kipcore.charts.paper import BODY, EDGE, GREY, LIGHT, MARGIN, PALE, SMALL, Paper, leading

__all__ = ["Bar", "Mark", "Row", "Section", "rows"]

_TEXT: Final = 178.0
"""How wide the text of a row is."""
_LEFT: Final = MARGIN + _TEXT + 10
_HALF: Final = 6.0
"""Half the height of a bar."""
_TIP: Final = 6.0
"""How far the point of a bar reaches that goes on."""
_LEAST: Final = 1.5
"""How wide a bar is drawn at least, so that a day is seen."""
_LABEL: Final = 28.0
"""How much room a year needs for its number."""


class Bar(NamedTuple):
    """What holds from a first to a last day; None where it goes on, or where no beginning is known."""

    first: date | None
    last: date | None
    colour: str
    pale: bool = False
    says: str = ""


class Mark(NamedTuple):
    """What falls on a day."""

    day: date
    colour: str
    says: str = ""


class Row(NamedTuple):
    """What a row says on the left, and what it shows on the right."""

    says: str
    below: Sequence[str] = ()
    bars: Sequence[Bar] = ()
    marks: Sequence[Mark] = ()


class Section(NamedTuple):
    """Rows under one heading; none if it is empty."""

    heading: str
    rows: Sequence[Row]


class _Axis(NamedTuple):
    first: date
    last: date

    def at(self, day: date, *, end: bool = False) -> float:
        """Return where a day begins or ends; a day outside stands at the edge."""
        days = self.last.toordinal() + 1 - self.first.toordinal()
        passed = day.toordinal() - self.first.toordinal() + end
        return _LEFT + (EDGE - _LEFT) * min(max(passed / days, 0), 1)


def rows(paper: Paper, y: float, sections: Sequence[Section], first: date, last: date) -> float:
    """Draw rows under an axis of years. Return where they end."""
    axis = _Axis(first, last)
    top = y + leading(SMALL) + 3
    places: list[tuple[Row, float, float]] = []
    y = top
    for section in sections:
        if section.heading:
            paper.line([(MARGIN, y), (EDGE, y)], colour=GREY)
            y = paper.text(MARGIN, y + 4, section.heading, bold=True) + 2
        for row in section.rows:
            paper.line([(MARGIN, y), (EDGE, y)])
            here = y
            below = [line for said in row.below for line in paper.wrap(said, _TEXT, SMALL)]
            y = paper.text(MARGIN, here + 4, paper.wrap(row.says, _TEXT))
            y = paper.text(MARGIN, y, below, size=SMALL, colour=GREY) + 5
            places.append((row, here, y))
    paper.line([(MARGIN, y), (EDGE, y)], colour=GREY)
    marked = _years(paper, axis, top)
    for row, here, end in places:
        for x in marked:
            paper.line([(x, here), (x, end)], colour=LIGHT)
        middle = (here + end - 1) / 2
        for bar in row.bars:
            _bar(paper, axis, bar, middle)
        for mark in row.marks:
            _mark(paper, axis, mark, middle)
    return y


def _years(paper: Paper, axis: _Axis, top: float) -> list[float]:
    """Write years above, as many as there is room for. Return where those begin that are written."""
    years = range(axis.first.year, axis.last.year + 1)
    every = next(
        step * power
        for power in (1, 10, 100, 1000)
        for step in (1, 2, 5)
        if (EDGE - _LEFT) * step * power >= _LABEL * len(years)
    )
    marked = []
    for year in years:
        x = axis.at(date(year, 1, 1))
        if year % every == 0:
            marked.append(x)
            end = axis.at(date(year, 12, 31), end=True) if every == 1 else x + _LABEL
            if end - x >= _LABEL - 1 and end <= EDGE:
                y = top - leading(SMALL) - 3
                paper.text((x + end) / 2, y, str(year), size=SMALL, align="center", colour=GREY)
    return marked


def _bar(paper: Paper, axis: _Axis, bar: Bar, y: float) -> None:
    """Draw a bar; where it goes on outside the picture, or nobody knows, it is pointed."""
    x = axis.at(bar.first or date.min)
    right = axis.at(bar.last or date.max, end=True)
    before = bar.first is None or bar.first < axis.first
    after = bar.last is None or bar.last > axis.last
    left = x + _TIP if before else x
    stop = max(right - _TIP if after else right, left + _LEAST)
    top, bottom = y - _HALF, y + _HALF
    outline = [(left, top), (stop, top)]
    outline += [(right, y)] if after else []
    outline += [(stop, bottom), (left, bottom)]
    outline += [(x, y)] if before else []
    paper.shape(outline, PALE[bar.colour] if bar.pale else bar.colour, edge=bar.colour)
    if bar.says and paper.width(bar.says, SMALL) + 2 <= stop - left:
        paper.middle((left + stop) / 2, y - 0.5, bar.says, size=SMALL, align="center")


def _mark(paper: Paper, axis: _Axis, mark: Mark, y: float) -> None:
    x = axis.at(mark.day)
    paper.diamond(x, y, mark.colour)
    room = paper.width(mark.says, BODY) + 8
    if x + room <= EDGE:
        paper.middle(x + 8, y - 0.5, mark.says)
    else:
        paper.middle(x - 8, y - 0.5, mark.says, align="right")
