"""`Chart`: a finished picture, as SVG, PNG or PDF, with a text that says what it shows."""

import re
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Final

import attrs
from matplotlib.figure import Figure

from kipcore.charts.paper import style
from kipcore.errors import InvalidValueError
from kipcore.types.doors import an_int, refuse_type
from kipcore.types.text import Language

__all__ = ["Chart"]

_SUFFIXES: Final = (".svg", ".png", ".pdf")


@attrs.frozen(eq=False, repr=False)
class Chart:
    """A picture of values of kipcore (*Grafik*), ready for a page, a notebook or print.

    The functions of `kipcore.charts` make it. The same values give the same bytes, with the same version of
    Matplotlib. Text in SVG stays text: it can be searched, read aloud and set in another typeface.

    Args:
        figure: the Matplotlib figure; whoever changes it changes what is written from it.
        title: the title, in the language of the picture.
        description: what the picture shows, with its main numbers, for those who do not see it.
        language: de, fr, it or en.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> chart = kip.charts.waterfall(
    ...     kip.federal_contribution(zh, year=2015, together=kip.Chf(5_800_000)), language="en")
    >>> chart
    <Chart en: What does the Confederation pay the canton at most for a year?>
    """

    figure: Figure
    title: str
    description: str
    language: Language

    def svg(self) -> str:
        """Return the picture as SVG, with the description as its text for screen readers.

        >>> import kipcore as kip
        >>> zg = kip.ProgrammeAgreement(canton=kip.Canton.ZG, period=kip.KIP_3)
        >>> "<svg" in kip.charts.duty_calendar(kip.deadlines(zg)).svg()
        True
        """
        drawn = self._drawn("svg", Date=None, Creator=None, Title=self.title).decode("utf-8")
        spoken = escape(f"{self.title} {self.description}")
        return drawn.replace("<svg ", f'<svg role="img" aria-label="{spoken}" lang="{self.language}" ', 1)

    def png(self, dpi: int = 200) -> bytes:
        """Return the picture as PNG.

        Args:
            dpi: points of the picture per inch; the pictures are about six and a half inches wide.

        Raises:
            WrongTypeError: not an int.
            InvalidValueError: fewer than 20 or more than 2400.

        >>> import kipcore as kip
        >>> zg = kip.ProgrammeAgreement(canton=kip.Canton.ZG, period=kip.KIP_3)
        >>> kip.charts.duty_calendar(kip.deadlines(zg)).png()[1:4]
        b'PNG'
        """
        an_int("dpi", dpi, 20, 2400)
        return self._drawn("png", dpi, Software=None, Title=self.title, Description=self.description)

    def save(self, path: str | Path) -> None:
        """Write the picture to a file, as its name ends: .svg, .png or .pdf.

        Args:
            path: where to; a file that is there is written over.

        Raises:
            WrongTypeError: not text and not a path.
            InvalidValueError: another ending.

        >>> import kipcore as kip
        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> zg = kip.ProgrammeAgreement(canton=kip.Canton.ZG, period=kip.KIP_3)
        >>> with TemporaryDirectory() as folder:
        ...     kip.charts.duty_calendar(kip.deadlines(zg)).save(Path(folder) / "duties.svg")
        ...     [file.name for file in Path(folder).iterdir()]
        ['duties.svg']
        """
        if not isinstance(path, str | Path):
            refuse_type("path", path, "str or Path", 'write "picture.svg"')
        to = Path(path)
        ending = to.suffix.lower()
        if ending not in _SUFFIXES:
            raise InvalidValueError(
                "path", str(path), ", ".join(_SUFFIXES), "let the name end in one of these"
            )
        if ending == ".svg":
            to.write_text(self.svg(), "utf-8", newline="\n")
        elif ending == ".png":
            to.write_bytes(self.png())
        else:
            to.write_bytes(self._drawn("pdf", CreationDate=None, Title=self.title, Subject=self.description))

    def _drawn(self, kind: str, dpi: int = 200, **metadata: str | None) -> bytes:
        held = BytesIO()
        with style():
            self.figure.savefig(held, format=kind, dpi=dpi, metadata=metadata)
        return held.getvalue()

    def _repr_html_(self) -> str:
        drawn = self.svg()
        inline = re.sub(r"^.*?(?=<svg )", "", drawn, flags=re.DOTALL)
        return inline.replace("<svg ", '<svg style="max-width: 100%; height: auto" ', 1)

    def __repr__(self) -> str:
        return f"<Chart {self.language}: {self.title}>"
