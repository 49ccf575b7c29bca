"""Published figures: a number that somebody printed, with its unit, days, precision and source."""

from enum import Enum
from fractions import Fraction
from typing import Any, Final, Generic, NoReturn, TypeVar

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_key, at_least_zero, closed, exactly, refuse_type, text_of
from kipcore.types.money import Chf
from kipcore.types.places import Canton, Municipality
from kipcore.types.source import Certainty, Source
from kipcore.types.text import Text

__all__ = ["Figure", "FigureUnit", "Precision"]

T = TypeVar("T", Chf, Fraction)


@closed
class FigureUnit(Enum):
    """What a published figure counts by (*Einheit*): a year's money is not a period's.

    >>> import kipcore as kip
    >>> kip.FigureUnit.PER_YEAR.label["fr"]
    'par année'
    """

    IN_ALL = "in all"
    """For the whole stretch of days together."""
    PER_YEAR = "per year"
    """For each year of the stretch."""
    PER_QUARTER = "per quarter"
    """For each quarter of the stretch."""
    PER_PERSON = "per person"
    """For each person, once."""
    PER_PERSON_AND_YEAR = "per person and year"
    """For each person and each year."""
    PER_INHABITANT_AND_YEAR = "per inhabitant and year"
    """For each inhabitant and each year."""
    SHARE = "share"
    """A part of a whole, as a Fraction."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _UNITS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("figure unit", value, cls, "use a member such as FigureUnit.PER_YEAR")


_UNITS: Final = {
    "in all": Text("insgesamt", "au total", "in totale", "in all"),
    "per year": Text("pro Jahr", "par année", "all'anno", "per year"),
    "per quarter": Text("pro Quartal", "par trimestre", "per trimestre", "per quarter"),
    "per person": Text("pro Person", "par personne", "per persona", "per person"),
    "per person and year": Text(
        "pro Person und Jahr", "par personne et par année", "per persona e anno", "per person and year"
    ),
    "per inhabitant and year": Text(
        "pro Einwohnerin oder Einwohner und Jahr",
        "par habitant et par année",
        "per abitante e anno",
        "per inhabitant and year",
    ),
    "share": Text("Anteil", "part", "quota", "share"),
}


@closed
class Precision(Enum):
    """How exactly a figure is printed (*Genauigkeit*): nobody may compute more from it than it says.

    >>> import kipcore as kip
    >>> [precision.label["de"] for precision in kip.Precision]
    ['genau', 'gerundet', 'rund', 'höchstens', 'knapp', 'mehr als']
    """

    EXACT = "exact"
    """Printed to the franc, or a share in words such as half."""
    ROUNDED = "rounded"
    """Printed in millions or thousands, to the last digit shown."""
    ABOUT = "about"
    """The source itself says about (*rund*)."""
    AT_MOST = "at most"
    """A maximum (*höchstens, bis zu*)."""
    JUST_UNDER = "just under"
    """The source says just under, or almost (*knapp, fast*)."""
    MORE_THAN = "more than"
    """The source says more than (*über*)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _PRECISIONS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("precision", value, cls, "use a member such as Precision.ABOUT")


_PRECISIONS: Final = {
    "exact": Text("genau", "exact", "esatto", "exact"),
    "rounded": Text("gerundet", "arrondi", "arrotondato", "rounded"),
    "about": Text("rund", "environ", "circa", "about"),
    "at most": Text("höchstens", "au plus", "al massimo", "at most"),
    "just under": Text("knapp", "un peu moins de", "poco meno di", "just under"),
    "more than": Text("mehr als", "plus de", "più di", "more than"),
}


@attrs.frozen
class Figure(Generic[T]):
    """A published figure of the real world (*Zahl*): not law, but what was planned, paid or reported.

    Args:
        key: unique name, that of the constant in `kipcore.figures` in small letters.
        value: an amount, or an exact share.
        unit: what it counts by.
        precision: how exactly it is printed.
        during: the days it is for, both ends included.
        what: what is counted, in the four languages.
        source: who says so; a derived one says in its note how.
        canton: whose it is, or None for Switzerland as a whole.
        municipality: whose it is within the canton, or None.

    Raises:
        WrongTypeError: a part of the wrong type, such as a float.
        InvalidValueError: a negative amount, a share above one, an amount with the unit of shares or the
            other way round, a figure that is assumed, a municipality of another canton.

    >>> import kipcore as kip
    >>> figure = kip.figures.ZH_KIP_1_MAXIMUM
    >>> figure.value, figure.unit.value, figure.precision.value, str(figure.during)
    (Chf('6500000.00'), 'per year', 'at most', '2014-01-01..2017-12-31')
    """

    key: str
    value: T
    unit: FigureUnit
    precision: Precision
    during: DateRange
    what: Text
    source: Source
    canton: Canton | None = None
    municipality: Municipality | None = None

    def __attrs_post_init__(self) -> None:
        text_of("key", self.key)
        exactly("unit", self.unit, FigureUnit, "use a member such as FigureUnit.PER_YEAR")
        self._check_value(self.value)
        exactly("precision", self.precision, Precision, "use a member such as Precision.ABOUT")
        exactly("during", self.during, DateRange, "give a DateRange")
        exactly("what", self.what, Text, "give the four languages as Text")
        exactly("source", self.source, Source, "every figure has a source")
        if self.source.certainty is Certainty.ASSUMED:
            raise InvalidValueError("source", self.source["en"], "a published figure", "keep it elsewhere")
        if self.canton is not None:
            exactly("canton", self.canton, Canton, 'write Canton.ZH or Canton("ZH")')
        if self.municipality is not None:
            exactly("municipality", self.municipality, Municipality, "name it with its BFS number")
            if self.municipality.canton is not self.canton:
                raise InvalidValueError(
                    "municipality", self.municipality, f"one of {self.canton}", "give its canton"
                )

    def _check_value(self, value: Any) -> None:
        if type(value) is Fraction:
            if not 0 <= value <= 1:
                raise InvalidValueError(self.key, value, "0 to 1", "give the part of the whole")
        elif type(value) is Chf:
            at_least_zero(self.key, value)
        else:
            refuse_type(self.key, value, "Chf or Fraction", "give money as Chf, a share as Fraction")
        if (type(value) is Fraction) != (self.unit is FigureUnit.SHARE):
            raise InvalidValueError(
                "unit", self.unit.value, "share for a Fraction, another for Chf", "give the unit printed"
            )
