"""The service agreement between the canton and a municipality."""

from collections.abc import Mapping
from enum import Enum
from typing import Final, NoReturn

import attrs

from kipcore.cantons.zurich.types.ceiling import MunicipalCeiling
from kipcore.errors import NotKnownError, OutsideRangeError
from kipcore.types.by_year import for_years
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_key, a_year, closed, exactly
from kipcore.types.money import Chf
from kipcore.types.places import Canton, Municipality, a_municipality
from kipcore.types.programme import ProgrammePeriod
from kipcore.types.source import Source
from kipcore.types.text import Text

__all__ = ["MunicipalServiceAgreement", "MunicipalityClass"]


@closed
class MunicipalityClass(Enum):
    """How broad the programme of a municipality is; the canton's rate hangs on it.

    It is the breadth of the programme that tells them apart, not the number of inhabitants.

    >>> from kipcore.cantons import zurich
    >>> zurich.MunicipalityClass.CORE.label["de"]
    'Kerngemeinde'
    """

    CORE = "core"
    """Kerngemeinde: what it takes is asked of `core_municipality_gaps`."""
    NON_CORE = "non-core"
    """Nicht-Kerngemeinde."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _CLASSES[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("municipality class", value, cls, "use MunicipalityClass.CORE or MunicipalityClass.NON_CORE")


_CLASSES: Final = {
    "core": Text("Kerngemeinde", "commune-centre", "Comune centrale", "core municipality", "SPPP"),
    "non-core": Text("Nicht-Kerngemeinde", "autre commune", "altro Comune", "non-core municipality", "SPPP"),
}


@attrs.frozen(init=False)
class MunicipalServiceAgreement:
    """The service agreement of the canton with a municipality (*Leistungsvereinbarung*, LV).

    It stands beside a framework agreement (*Rahmenvertrag*); both run for the programme period, and both are
    renewed with it. Taking part is voluntary.

    Args:
        municipality: a municipality of the Canton of Zurich.
        period: the programme period, which is its term.
        municipality_class: core or not; None if it is not known, or for KIP 1, when no classes were seen.
        ceiling: the cost ceiling (*Kostendach*): one amount for every year, or an amount by year, CHF. None
            if it is not known: no formula is published, and a rule that needs it says so.
        source: where it can be read.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a municipality of another canton, a negative ceiling.
        OutsideRangeError: a ceiling for a year outside the period.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> uster = kip.Municipality(198, "Uster", kip.Canton.ZH)
    >>> agreement = zurich.MunicipalServiceAgreement(municipality=uster, period=kip.KIP_3)
    >>> str(agreement.term), agreement.ceiling
    ('2024-01-01..2027-12-31', None)
    """

    municipality: Municipality
    period: ProgrammePeriod
    municipality_class: MunicipalityClass | None
    ceiling: MunicipalCeiling | None
    source: Source | None

    def __init__(
        self,
        *,
        municipality: Municipality,
        period: ProgrammePeriod,
        municipality_class: MunicipalityClass | None = None,
        ceiling: Chf | Mapping[int, Chf] | MunicipalCeiling | None = None,
        source: Source | None = None,
    ) -> None:
        a_municipality(municipality, Canton.ZH)
        exactly("period", period, ProgrammePeriod, "use KIP_1, KIP_2, KIP_2BIS or KIP_3")
        if municipality_class is not None:
            exactly("municipality_class", municipality_class, MunicipalityClass, "use CORE or NON_CORE")
        if source is not None:
            exactly("source", source, Source, "give a Source")
        keep = object.__setattr__
        keep(self, "municipality", municipality)
        keep(self, "period", period)
        keep(self, "municipality_class", municipality_class)
        keep(self, "ceiling", for_years("ceiling", ceiling, MunicipalCeiling, period.term.years))
        keep(self, "source", source)

    @property
    def term(self) -> DateRange:
        """The days of the programme period."""
        return self.period.term

    def check_year(self, year: int) -> None:
        """Refuse a year outside the term.

        Raises:
            WrongTypeError: a year that is not int.
            OutsideRangeError: a year outside the term.

        >>> import kipcore as kip
        >>> from kipcore.cantons import zurich
        >>> uster = kip.Municipality(198, "Uster", kip.Canton.ZH)
        >>> zurich.MunicipalServiceAgreement(municipality=uster, period=kip.KIP_3).check_year(2028)
        Traceback (most recent call last):
        kipcore.errors.OutsideRangeError: year: got 2028; allowed: 2024 to 2027; \
to mend: ask the agreement that covers the year
        """
        a_year("year", year)
        first, last = self.period.first.year, self.period.last.year
        if not first <= year <= last:
            raise OutsideRangeError(
                "year", year, f"{first} to {last}", "ask the agreement that covers the year"
            )

    def ceiling_rappen(self, year: int) -> int:
        """Return the cost ceiling of a year in Rappen.

        Raises:
            WrongTypeError: a year that is not int.
            OutsideRangeError: a year outside the term.
            NotKnownError: no ceiling stated for the year.

        >>> import kipcore as kip
        >>> from kipcore.cantons import zurich
        >>> uster = kip.Municipality(198, "Uster", kip.Canton.ZH)
        >>> zurich.MunicipalServiceAgreement(
        ...     municipality=uster, period=kip.KIP_3, ceiling=kip.Chf(5)).ceiling_rappen(2024)
        500
        """
        found = None if self.ceiling is None else self.ceiling.rappen(year)
        if found is not None:
            return found
        self.check_year(year)
        raise NotKnownError(
            "ceiling",
            year,
            "the cost ceiling that the canton has told the municipality; no formula for it is published",
            f"give ceiling=Chf(...) or ceiling={{{year}: Chf(...)}} in the MunicipalServiceAgreement",
        )
