"""The catalogue of services of an agreement: what a municipality does, in which area, at whose cost."""

from collections.abc import Sequence
from enum import Enum
from typing import Final, NoReturn

import attrs

from kipcore.cantons.zurich.types.service import MunicipalServiceAgreement
from kipcore.errors import InvalidValueError
from kipcore.types.areas import AreaOfAction
from kipcore.types.doors import a_key, at_least_zero, closed, exactly, text_of, tuple_of
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["CatalogueMeasure", "CostBearer", "ServiceCatalogue"]


@closed
class CostBearer(Enum):
    """In whose budget the cost of a measure lies (*Kostenträger*).

    Only what lies in the budget of the political municipality counts, as far as it was seen: see
    `creditable_cost`.

    >>> from kipcore.cantons import zurich
    >>> zurich.CostBearer.SCHOOL.label["de"]
    'Schule'
    """

    MUNICIPALITY = "municipality"
    """The political municipality that concludes the agreement (*politische Gemeinde*)."""
    SCHOOL = "school"
    """The school, with a budget of its own (*Schule*)."""
    OTHER = "other"
    """Anybody else, such as a parish, an association or another municipality."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _BEARERS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("cost bearer", value, cls, "use a member such as CostBearer.MUNICIPALITY")


_BEARERS: Final = {
    "municipality": Text(
        "politische Gemeinde", "commune politique", "Comune politico", "political municipality", "SPPP"
    ),
    "school": Text("Schule", "école", "scuola", "school", "sPPP"),
    "other": Text("andere Stelle", "autre organisme", "altro ente", "other body"),
}


@attrs.frozen
class CatalogueMeasure:
    """One measure of the catalogue of services (*Massnahme des Leistungskatalogs*).

    Args:
        area: the area of action it belongs to, one of the programme period.
        cost: what it costs in the year, CHF.
        bearer: in whose budget that cost lies.
        name: what it is called, or None.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a negative cost, a name that is not readable.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> zurich.CatalogueMeasure(
    ...     kip.AreaOfAction.LANGUAGE, kip.Chf(20_000), zurich.CostBearer.MUNICIPALITY, "German course").cost
    Chf('20000.00')
    """

    area: AreaOfAction
    cost: Chf
    bearer: CostBearer
    name: str | None = None

    def __attrs_post_init__(self) -> None:
        exactly("area", self.area, AreaOfAction, "use a member of AreaOfAction")
        exactly("cost", self.cost, Chf, "wrap the amount in Chf(...)")
        at_least_zero("cost", self.cost)
        exactly("bearer", self.bearer, CostBearer, "say in whose budget it lies: unknown is never a yes")
        if self.name is not None:
            text_of("name", self.name)


@attrs.frozen(init=False)
class ServiceCatalogue:
    """The measures that a municipality carries out under its agreement in a year (*Leistungskatalog*).

    The municipality draws it up inside the rules of the canton, once it knows its definitive cost ceiling;
    the agreement is made on it. Planned cost or actual cost: it holds one or the other.

    Args:
        agreement: the service agreement.
        year: a calendar year of its term.
        measures: the measures, at least one.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: no measure, a sum beyond 10**12 francs.
        OutsideRangeError: a year outside the term.
        UnknownNameError: an area that the programme period does not have.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> uster = zurich.MunicipalServiceAgreement(
    ...     municipality=kip.Municipality(198, "Uster", kip.Canton.ZH), period=kip.KIP_3)
    >>> zurich.ServiceCatalogue(uster, 2024, [zurich.CatalogueMeasure(
    ...     kip.AreaOfAction.LANGUAGE, kip.Chf(20_000), zurich.CostBearer.MUNICIPALITY)]).total
    Chf('20000.00')
    """

    agreement: MunicipalServiceAgreement
    year: int
    measures: tuple[CatalogueMeasure, ...]

    def __init__(
        self, agreement: MunicipalServiceAgreement, year: int, measures: Sequence[CatalogueMeasure]
    ) -> None:
        exactly("agreement", agreement, MunicipalServiceAgreement, "give the MunicipalServiceAgreement")
        agreement.check_year(year)
        kept = tuple_of("measures", measures, CatalogueMeasure)
        if not kept:
            raise InvalidValueError("measures", (), "at least one measure", "list what the catalogue holds")
        for measure in kept:
            agreement.period.area(measure.area)
        keep = object.__setattr__
        keep(self, "agreement", agreement)
        keep(self, "year", year)
        keep(self, "measures", kept)
        self._sum(kept)

    @property
    def total(self) -> Chf:
        """What all measures cost together, in whichever budget."""
        return self._sum(self.measures)

    @property
    def areas(self) -> tuple[AreaOfAction, ...]:
        """The areas in which there are measures, in the order of the programme."""
        there = {measure.area for measure in self.measures}
        return tuple(known.area for known in self.agreement.period.areas if known.area in there)

    def in_area(self, area: AreaOfAction) -> tuple[CatalogueMeasure, ...]:
        """Return the measures of an area of action.

        Raises:
            UnknownNameError: an area that the programme period does not have.

        >>> import kipcore as kip
        >>> from kipcore.cantons import zurich
        >>> uster = zurich.MunicipalServiceAgreement(
        ...     municipality=kip.Municipality(198, "Uster", kip.Canton.ZH), period=kip.KIP_3)
        >>> course = zurich.CatalogueMeasure(
        ...     kip.AreaOfAction.LANGUAGE, kip.Chf(20_000), zurich.CostBearer.MUNICIPALITY)
        >>> zurich.ServiceCatalogue(uster, 2024, [course]).in_area(kip.AreaOfAction.INTERPRETING)
        ()
        """
        self.agreement.period.area(area)
        return tuple(measure for measure in self.measures if measure.area is area)

    @staticmethod
    def _sum(measures: tuple[CatalogueMeasure, ...]) -> Chf:
        return sum((measure.cost for measure in measures), start=Chf(0))
