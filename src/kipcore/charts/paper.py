"""The paper under every picture: places in points from the upper left, text measured before it is set.

Matplotlib draws; where things stand is decided here, because labels that were measured cannot overlap.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Final

import matplotlib as mpl
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, PathPatch, Polygon, Rectangle
from matplotlib.path import Path

from kipcore.findings.speech import tied

__all__ = [
    "BLUE",
    "BODY",
    "EDGE",
    "GREEN",
    "GREY",
    "INK",
    "LIGHT",
    "MARGIN",
    "ORANGE",
    "PALE",
    "RULE",
    "SKY",
    "SMALL",
    "WIDTH",
    "Paper",
    "leading",
    "style",
]

WIDTH: Final = 468.0
"""Width of every picture: 6.5 inches, the text of an A4 page; set at half of the page it is still read."""
MARGIN: Final = 10.0
EDGE: Final = WIDTH - MARGIN
"""Where the right margin begins."""
TITLE: Final = 11.0
BODY: Final = 9.0
SMALL: Final = 8.5

# Okabe and Ito: told apart with every kind of colour vision, and by their grey in print.
BLUE: Final = "#0072B2"
SKY: Final = "#56B4E9"
ORANGE: Final = "#E69F00"
GREEN: Final = "#009E73"
INK: Final = "#1A1A1A"
GREY: Final = "#595959"
RULE: Final = "#BFBFBF"
LIGHT: Final = "#E6E6E6"
PALE: Final = {BLUE: "#CCE3F0", SKY: "#DDF0FB", ORANGE: "#FAECCC", GREEN: "#CCECE3", INK: "#E6E6E6"}
"""The light shade of each colour, for what is uncertain or only in part."""

# DejaVu Sans comes with Matplotlib, so every machine measures alike. Where a reader of the SVG lacks it,
# Verdana has its widths and the others are narrower: nothing runs over.
_STYLE: Final[dict[Any, Any]] = {
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans", "Verdana", "Arial", "Helvetica"],
    "svg.fonttype": "none",
    "svg.hashsalt": "kipcore",
    "pdf.fonttype": 42,
    "text.hinting": "no_hinting",
    "text.usetex": False,
    "hatch.linewidth": 0.6,
    "path.simplify": False,
}
# A number stays with the word that it numbers: Globalpauschale 1b.
_NUMBERED: Final = r" (?=\d[ab]?(?:,|$))"
_FINE: Final = 720
"""Dots per inch at which text is measured."""


@contextmanager
def style() -> Iterator[None]:
    """Draw with our settings, whatever the user's are; afterwards those hold again."""
    with mpl.rc_context():
        mpl.rcdefaults()
        mpl.rcParams.update(_STYLE)
        yield


@lru_cache(maxsize=4096)
def _measure(said: str, size: float, *, bold: bool) -> float:
    font = FontProperties(size=size, weight="bold" if bold else "normal")
    renderer: Any = RendererAgg(1, 1, _FINE)  # type: ignore[no-untyped-call]  # Matplotlib has no types here
    width: float = renderer.get_text_width_height_descent(said, font, ismath=False)[0]
    return width * 72 / _FINE


def leading(size: float) -> float:
    """Return how far apart the lines of a text stand."""
    return size * 1.28


class Paper:
    """A sheet on which one picture is drawn; its height is known when everything is on it."""

    def __init__(self) -> None:
        self._figure = Figure(figsize=(WIDTH / 72, 1), facecolor="white")
        self._axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self._axes.set_xlim(0, WIDTH)

    def finish(self, height: float) -> Figure:
        """Cut the sheet below the picture."""
        self._figure.set_size_inches(WIDTH / 72, height / 72)
        self._axes.set_ylim(height, 0)
        return self._figure

    @staticmethod
    def width(said: str, size: float = BODY, *, bold: bool = False) -> float:
        """Return how wide a line is."""
        return _measure(said, size, bold=bold)

    def wrap(self, said: str, width: float, size: float = BODY, *, bold: bool = False) -> list[str]:
        """Return a text as lines that are no wider than asked, where words allow it."""
        lines: list[str] = []
        for word in re.sub(_NUMBERED, "\u00a0", tied(said)).split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer, size, bold=bold) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def text(
        self,
        x: float,
        y: float,
        said: str | Sequence[str],
        *,
        size: float = BODY,
        bold: bool = False,
        colour: str = INK,
        align: str = "left",
    ) -> float:
        """Set a line, or several one below the other; `y` is their top. Return where they end."""
        for line in [said] if isinstance(said, str) else said:
            self._axes.text(
                x,
                y + size,
                line,
                size=size,
                weight="bold" if bold else "normal",
                color=colour,
                ha=align,
                va="baseline",
                parse_math=False,
                zorder=5,
            )
            y += leading(size)
        return y

    def middle(self, x: float, y: float, said: str | Sequence[str], **how: Any) -> None:
        """Set lines around a height instead of below it."""
        lines = [said] if isinstance(said, str) else said
        size = how.get("size", BODY)
        self.text(x, y - leading(size) * len(lines) / 2, lines, **how)

    def head(self, title: str, below: str) -> float:
        """Set the title and the line below it. Return where the picture can begin."""
        lines = self.wrap(title, EDGE - MARGIN, TITLE, bold=True)
        y = self.text(MARGIN, MARGIN, lines, size=TITLE, bold=True)
        return self.text(MARGIN, y + 1, self.wrap(below, EDGE - MARGIN), colour=GREY) + 8

    def foot(self, y: float, said: str) -> float:
        """Set a note below the picture. Return where the sheet ends."""
        lines = self.wrap(said, EDGE - MARGIN, SMALL)
        return self.text(MARGIN, y, lines, size=SMALL, colour=GREY) + MARGIN - 3

    def box(self, x: float, y: float, right: float, bottom: float, colour: str, *, edge: str) -> None:
        """Fill a rectangle; nothing is still seen as a line."""
        self._axes.add_patch(
            Rectangle((x, y), right - x, bottom - y, facecolor=colour, edgecolor=edge, linewidth=0.8)
        )

    def line(
        self,
        points: Iterable[tuple[float, float]],
        *,
        colour: str = RULE,
        width: float = 0.6,
        dashes: tuple[float, ...] | None = None,
        over: bool = False,
    ) -> None:
        """Draw a line through points, under what is filled or over it."""
        places = list(points)
        pattern: Any = "-" if dashes is None else (0, dashes)
        self._axes.add_line(
            Line2D(
                [x for x, _ in places],
                [y for _, y in places],
                color=colour,
                linewidth=width,
                linestyle=pattern,
                solid_capstyle="butt",
                zorder=2 if over else 0.5,
                solid_joinstyle="round",
            )
        )

    def band(
        self,
        x: float,
        top: float,
        right: float,
        end: float,
        height: float,
        colour: str,
        *,
        bend: float | None = None,
    ) -> None:
        """Draw a band that flows from one height to another and keeps its width, straight up to a bend."""
        start = x if bend is None else bend
        half = (start + right) / 2
        over = [(x, top), (start, top), (half, top), (half, end), (right, end)]
        back = [(place, y + height) for place, y in reversed(over)]
        curve = [Path.LINETO, *[Path.CURVE4] * 3]
        codes = [Path.MOVETO, *curve, Path.LINETO, *[Path.CURVE4] * 3, Path.LINETO, Path.CLOSEPOLY]
        path = Path([*over, *back, (x, top)], codes)
        self._axes.add_patch(PathPatch(path, facecolor=colour, alpha=0.55, linewidth=0))

    def shape(self, points: Sequence[tuple[float, float]], colour: str, *, edge: str = "white") -> None:
        """Fill a figure with corners, with a thin edge that sets it off."""
        self._axes.add_patch(Polygon(points, closed=True, facecolor=colour, edgecolor=edge, linewidth=0.8))

    def diamond(self, x: float, y: float, colour: str = INK, size: float = 4.5) -> None:
        """Mark a day."""
        self.shape([(x, y - size), (x + size, y), (x, y + size), (x - size, y)], colour)

    def dot(self, x: float, y: float, colour: str) -> None:
        """Mark a point of a curve."""
        self._axes.add_patch(Circle((x, y), 3.2, facecolor=colour, edgecolor=INK, linewidth=1, zorder=4))
