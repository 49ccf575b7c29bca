"""What is on record about the programme of the canton: its steps, whom it is for, how far it reaches."""

from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError, UndecidableError
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_key, an_int, closed, exactly, refuse_type, text_of
from kipcore.types.figure import Precision
from kipcore.types.places import Canton, Municipality, a_municipality
from kipcore.types.programme import ProgrammePeriod
from kipcore.types.source import Certainty, Source
from kipcore.types.steps import ProgrammeStep
from kipcore.types.text import Text

__all__ = [
    "CantonalMilestone",
    "CoverageStatement",
    "PopulationBase",
    "PublishedCount",
    "RecordedStep",
]

_MOST: Final = 10**9


@closed
class CantonalMilestone(Enum):
    """Something that the canton did for its programme and that is no step of the federal agreement life.

    The steps that are part of it stand in `ProgrammeStep`.

    >>> from kipcore.cantons import zurich
    >>> zurich.CantonalMilestone.ORDER.label["de"]
    'Auftrag des Regierungsrats'
    """

    ORDER = "order"
    """The Government Council ordered a strategy and a programme, with the Department JI in the lead."""
    BILL_NOT_ENTERED = "bill not entered"
    """The Cantonal Council did not enter into the bill for an Integration Act (*Integrationsgesetz*)."""
    DOCUMENT = "document"
    """The day that the document of the programme bears."""
    PUBLICATION = "publication"
    """The canton published that the programme agreement stands."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _MILESTONES[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("cantonal milestone", value, cls, "use a member such as CantonalMilestone.ORDER")


_MILESTONES: Final = {
    "order": Text(
        "Auftrag des Regierungsrats",
        "mandat du Conseil d'État",
        "mandato del Consiglio di Stato",
        "order of the Government Council",
    ),
    "bill not entered": Text(
        "Nichteintreten auf ein Integrationsgesetz",
        "non-entrée en matière sur une loi sur l'intégration",
        "non entrata nel merito di una legge sull'integrazione",
        "decision not to consider a bill for an Integration Act",
    ),
    "document": Text(
        "Datum des Programmdokuments",
        "date du document du programme",
        "data del documento del programma",
        "date of the programme document",
    ),
    "publication": Text("Veröffentlichung", "publication", "pubblicazione", "publication"),
}


@attrs.frozen(kw_only=True)
class RecordedStep:
    """A step of the programme of the canton that is on record, to the day or roughly (*belegter Schritt*).

    Args:
        period: the programme period, or None for what came before the programmes.
        step: a step of the federal agreement life, or a milestone of the canton.
        during: the stretch in which it lies; one day if the day is known.
        decision: the number of the decision, such as `"RRB Nr. 502/2023"`, or None if it is not known.
        source: who says so.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: an open stretch.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> adopted = [step for step in zurich.RECORDED_STEPS if step.step is kip.ProgrammeStep.ADOPTION]
    >>> [(step.period.label["de"], step.day and step.day.isoformat(), step.decision) for step in adopted]
    [('KIP 2', None, None), ('KIP 2bis', None, None), ('KIP 3', '2023-04-19', 'RRB Nr. 502/2023')]
    """

    period: ProgrammePeriod | None
    step: ProgrammeStep | CantonalMilestone
    during: DateRange
    decision: str | None
    source: Source

    def __attrs_post_init__(self) -> None:
        if self.period is not None:
            exactly("period", self.period, ProgrammePeriod, "use KIP_1, KIP_2, KIP_2BIS or KIP_3")
        if type(self.step) is not ProgrammeStep and type(self.step) is not CantonalMilestone:
            refuse_type("step", self.step, "ProgrammeStep or CantonalMilestone", "say which step")
        exactly("during", self.during, DateRange, "give the day or the stretch as DateRange")
        if self.during.first is None or self.during.last is None:
            raise InvalidValueError("during", str(self.during), "a first and a last day", "close the range")
        if self.decision is not None:
            text_of("decision", self.decision)
        exactly("source", self.source, Source, "say who says so")

    @property
    def day(self) -> date | None:
        """The day, if it is known to the day; else None."""
        return self.during.first if self.during.first == self.during.last else None


@closed
class PopulationBase(Enum):
    """Of which population a share is told (*Grundgesamtheit*): two shares of different ones are no series.

    >>> from kipcore.cantons import zurich
    >>> zurich.PopulationBase.FOREIGN_NATIONALS.label["de"]
    'ausländische Bevölkerung'
    """

    FOREIGN_NATIONALS = "foreign nationals"
    MIGRATION_BACKGROUND = "migration background"

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _BASES[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("population base", value, cls, "use a member such as PopulationBase.FOREIGN_NATIONALS")


_BASES: Final = {
    "foreign nationals": Text(
        "ausländische Bevölkerung", "population étrangère", "popolazione straniera", "foreign population"
    ),
    "migration background": Text(
        "Menschen mit Migrationshintergrund",
        "personnes issues de la migration",
        "persone con passato migratorio",
        "people with a migration background",
    ),
}


@attrs.frozen(kw_only=True)
class CoverageStatement:
    """How many municipalities had a service agreement, and how many people lived there (*Abdeckung*).

    Args:
        during: the day or the month of which it is told.
        agreements: how many municipalities had a service agreement.
        share: the part of the population that lived there, 0 to 1.
        precision: how exactly the share is printed.
        base: of which population.
        source: who says so.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a share below 0 or above 1, a negative number.

    >>> from kipcore.cantons import zurich
    >>> [(told.agreements, told.share, told.base.label["en"]) for told in zurich.COVERAGE_STATEMENTS]
    [(50, Fraction(4, 5), 'foreign population'), (57, Fraction(21, 25), 'people with a migration background')]
    """

    during: DateRange
    agreements: int
    share: Fraction
    precision: Precision
    base: PopulationBase
    source: Source

    def __attrs_post_init__(self) -> None:
        exactly("during", self.during, DateRange, "give the day or the month as DateRange")
        an_int("agreements", self.agreements, 0, _MOST)
        exactly("share", self.share, Fraction, "give the share as Fraction")
        if not 0 <= self.share <= 1:
            raise InvalidValueError("share", self.share, "0 to 1", "give the part of the whole")
        exactly("precision", self.precision, Precision, "use a member such as Precision.ABOUT")
        exactly("base", self.base, PopulationBase, "use a member of PopulationBase")
        exactly("source", self.source, Source, "say who says so")

    def change_to(self, later: "CoverageStatement") -> Fraction:
        """Return by how much the share changed to a later statement, if both are of one population.

        Raises:
            WrongTypeError: no CoverageStatement.
            UndecidableError: shares of different populations: they are no series.

        >>> from kipcore.cantons import zurich
        >>> earlier, later = zurich.COVERAGE_STATEMENTS
        >>> earlier.change_to(later)
        Traceback (most recent call last):
        kipcore.errors.UndecidableError: base: got 'migration background'; allowed: \
'foreign nationals'; to mend: compare shares of one population only
        """
        exactly("later", later, CoverageStatement, "give a CoverageStatement")
        if later.base is not self.base:
            raise UndecidableError(
                "base", later.base.value, repr(self.base.value), "compare shares of one population only"
            )
        return later.share - self.share


@attrs.frozen(kw_only=True)
class PublishedCount:
    """A number of persons, projects or municipalities that somebody printed (*Anzahl*).

    Money and shares are a `Figure`; what is counted one by one is this.

    Args:
        key: its name, in small letters.
        value: the number.
        what: what is counted, in the four languages.
        precision: how exactly it is printed.
        during: the days it is for, both ends included.
        source: who says so.
        municipality: whose it is, or None for the canton.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a negative number, one that is assumed, a municipality of another canton.

    >>> from kipcore.cantons import zurich
    >>> count = next(count for count in zurich.PUBLISHED_COUNTS if count.key == "zurich_city_learners_2023")
    >>> count.value, count.precision.value, count.what["de"]
    (1750, 'about', 'Teilnehmende an Sprachkursen pro Jahr')
    """

    key: str
    value: int
    what: Text
    precision: Precision
    during: DateRange
    source: Source
    municipality: Municipality | None = None

    def __attrs_post_init__(self) -> None:
        text_of("key", self.key)
        an_int(self.key, self.value, 0, _MOST)
        exactly("what", self.what, Text, "give the four languages as Text")
        exactly("precision", self.precision, Precision, "use a member such as Precision.ABOUT")
        exactly("during", self.during, DateRange, "give a DateRange")
        exactly("source", self.source, Source, "every number has a source")
        if self.source.certainty is Certainty.ASSUMED:
            raise InvalidValueError("source", self.source["en"], "a published number", "keep it elsewhere")
        if self.municipality is not None:
            a_municipality(self.municipality, Canton.ZH)
